### 单纯的提问：没出什么问题，只是想了解
### 机器人说的话；这类文件怎么写，见 docs/topics.md。

topic-question = 咨询问题
slot-question-what = 问题
slot-question-about = 关于什么
slot-question-order = 相关编号
option-question-about-order = 订单或物流
option-question-about-payment = 付款或账单
option-question-about-product = 商品
option-question-about-account = 账户
option-question-about-other = 其他

## 困惑：提问时最常见的心情。说清楚是我们的事。

acknowledge-confusion-question-strong =
    .v1 = 这确实绕，我们把您的问题拆开看。
    .v2 = 两个说法对不上，谁看了都糊涂，一件一件来。
    .v3 = 不是您没看懂，是没写明白。您按自己的话问就行。
    .v4 = 难怪您摸不着头脑，再小的问题也可以问。
    .v5 = 前后矛盾的地方，不该留给您去猜。
    .v6 = 先说您最终想知道什么，别的可以放一放。

acknowledge-confusion-question-strong-cause =
    .v1 = “{ $cause }”，难怪您摸不着头脑，一件一件来。
    .v2 = 您说“{ $cause }”，这个不该留给您去猜。
    .v3 = “{ $cause }”，确实绕，我们拆开看。
    .v4 = “{ $cause }”，看到了，不是您没看懂。
    .v5 = “{ $cause }”，您这样说就很清楚。
    .v6 = “{ $cause }”，那先说您最终想知道什么。

acknowledge-confusion-question-mild =
    .v1 = 问得好。
    .v2 = 这里确实可以写得更清楚。
    .v3 = 是该问一问。
    .v4 = 这个地方容易卡住。
    .v5 = 我知道您想问什么了。
    .v6 = 问一句，比猜强。

acknowledge-confusion-question-mild-cause =
    .v1 = “{ $cause }”，问得好。
    .v2 = “{ $cause }”，明白，这里可以写得更清楚。
    .v3 = 您提到“{ $cause }”，是该问一问。
    .v4 = “{ $cause }”，这个地方容易卡住。
    .v5 = “{ $cause }”，问一句比猜强。
    .v6 = “{ $cause }”，我知道您想问什么了。

## 愤怒、失望：多半是因为一直得不到答复。

acknowledge-anger-question-strong =
    .v1 = 问个问题被绕来绕去，难怪您火大。
    .v2 = 直接问，就该直接答。不知道的我也不会编。
    .v3 = 问了又问没个回音，谁都要急，抱歉。
    .v4 = 明白，不说套话，您怎么问我就怎么记。
    .v5 = 答非所问听多了，您不耐烦是应该的。
    .v6 = 您想知道这个很正当，我认真对待。

acknowledge-anger-question-strong-cause =
    .v1 = “{ $cause }”，直接问就该直接答，抱歉。
    .v2 = 您说“{ $cause }”，答非所问听多了，难怪生气。
    .v3 = “{ $cause }”，您怎么问我就怎么记。
    .v4 = “{ $cause }”，看到了，不说套话。
    .v5 = “{ $cause }”，换谁都要急。
    .v6 = “{ $cause }”，您生气有道理。您问，我听着。

acknowledge-anger-question-mild =
    .v1 = 同一件事要问两遍，是挺烦的。
    .v2 = 您只想要个明白话，在理。
    .v3 = 这个本该更容易查到。
    .v4 = 我理解，这让人心烦。
    .v5 = 您追着问是对的。
    .v6 = 这么难找，不好意思。

acknowledge-anger-question-mild-cause =
    .v1 = “{ $cause }”，您只想要个明白话，在理。
    .v2 = 您提到“{ $cause }”，这个本该更容易查到。
    .v3 = “{ $cause }”，我理解，挺烦的。
    .v4 = “{ $cause }”，记下了，您追着问是对的。
    .v5 = “{ $cause }”，明白，这么难找，不好意思。
    .v6 = “{ $cause }”，是烦人，我们把问题交给懂的人。

acknowledge-disappointment-question-strong =
    .v1 = 您以为早该有答复了，一直没有，抱歉。
    .v2 = 带着问题没人管，挺让人泄气的。
    .v3 = 您客客气气问了，却没有回音，这不应该。
    .v4 = 您不抱什么指望了，我理解。至少这次我好好记下来。
    .v5 = 挺简单的事弄得这么难，可惜。
    .v6 = 您本该得到更清楚的说明。

acknowledge-disappointment-question-strong-cause =
    .v1 = “{ $cause }”，您本该得到更清楚的说明，抱歉。
    .v2 = 您说“{ $cause }”，确实让人泄气。
    .v3 = “{ $cause }”，不抱指望也难怪。
    .v4 = “{ $cause }”，挺简单的事不该弄得这么难。
    .v5 = “{ $cause }”，看到了，您好好地问，就该有人答。
    .v6 = “{ $cause }”，让您一个人琢磨，抱歉。

acknowledge-disappointment-question-mild =
    .v1 = 到现在的答复不太管用，我明白。
    .v2 = 您以为会好找一些。
    .v3 = 没写得更清楚些，可惜。
    .v4 = 在理，确实还有没说到的。
    .v5 = 看得出缺了什么。
    .v6 = 还要您专门来问，不好意思。

acknowledge-disappointment-question-mild-cause =
    .v1 = “{ $cause }”，在理，确实还有没说到的。
    .v2 = 您提到“{ $cause }”，没写清楚，可惜。
    .v3 = “{ $cause }”，看得出缺了什么。
    .v4 = “{ $cause }”，明白，之前的答复不太管用。
    .v5 = “{ $cause }”，记下了，您以为会好找一些。
    .v6 = “{ $cause }”，不好意思，我们看看您的问题。

## 焦虑：想先弄清楚再动手。

acknowledge-anxiety-question-strong =
    .v1 = 看得出这个答案对您很要紧，您直接问。
    .v2 = 先问清楚再动手，很稳妥，一步一步来。
    .v3 = 没个准信心里悬着，我明白。我不会随便猜一个给您。
    .v4 = 您想确定，这很正常。最想知道的是哪一点？
    .v5 = 看得出很急，我尽量简短。
    .v6 = 现在问，比事后问好。

acknowledge-anxiety-question-strong-cause =
    .v1 = “{ $cause }”，看得出答案对您很要紧。
    .v2 = 您说“{ $cause }”，先问清楚是对的，我不乱猜。
    .v3 = “{ $cause }”，心里悬着不好受，一步一步来。
    .v4 = “{ $cause }”，看到了，知道您急。
    .v5 = “{ $cause }”，现在问，比事后问好。
    .v6 = 心里搁着“{ $cause }”，想确定很正常。

acknowledge-anxiety-question-mild =
    .v1 = 问清楚踏实些。
    .v2 = 先确认一下是对的。
    .v3 = 这个问得很稳妥。
    .v4 = 您不想弄错，我明白。
    .v5 = 我们把它弄清楚。
    .v6 = 提前问，挺好。

acknowledge-anxiety-question-mild-cause =
    .v1 = “{ $cause }”，先确认一下是对的。
    .v2 = 您提到“{ $cause }”，问得很稳妥。
    .v3 = “{ $cause }”，问清楚踏实些。
    .v4 = “{ $cause }”，明白，您不想弄错。
    .v5 = “{ $cause }”，提前问，挺好。
    .v6 = “{ $cause }”，记下了，我们把它弄清楚。

## 提问

ask-question-what =
    .v1 = 好的，您想了解什么？
    .v2 = 您请问。
    .v3 = 可以的，是关于什么的？
    .v4 = 请讲，长短都行。

ask-question-what-short =
    .v1 = 想问什么？
    .v2 = 您说。
    .v3 = 什么问题？

ask-question-what-plain =
    .v1 = 您想知道什么？用自己的话问就行。
    .v2 = 请把问题写下来，一次问一个也可以。
    .v3 = 您说说哪里不清楚。

ask-question-what-again =
    .v1 = 问题我还没抓准，能用一句话说说吗？
    .v2 = 您具体想知道的是什么？
    .v3 = 麻烦换个说法再问一次？

what-question-what =
    .v1 = 我是说：您想从我们这里了解什么？
    .v2 = 订单、付款、商品、账户，什么问题都可以。
    .v3 = 就是您想知道的那件事，怎么说都行。

why-question-what =
    .v1 = 没有问题本身，就没人能答。怎么写都可以。
    .v2 = 好让知道答案的人看到您的原话。
    .v3 = 只是为了别转错意思。

without-question-what =
    .v1 = 没关系，想起来再问。
    .v2 = 好的，先放着。
    .v3 = 行，随时可以再问。

## 记下的内容

facts-question =
    { $about ->
        [order] 关于订单或物流的问题
        [payment] 关于付款或账单的问题
        [product] 关于商品的问题
        [account] 关于账户的问题
       *[other] 您的问题
    }{ $what ->
        [none] {""}
       *[other] ：“{ $what }”
    }{ $order ->
        [none] {""}
       *[other] （编号 { $order }）
    }

confirm-question =
    .v1 = 我这样转过去，可以吗？{ facts-question }
    .v2 = 我记的是：{ facts-question }，这样转给同事可以吗？
    .v3 = 跟您确认一下：{ facts-question }。交给懂的同事，好吗？

confirm-question-short =
    .v1 = { facts-question }，转过去？
    .v2 = 我记的是：{ facts-question }，可以吗？
    .v3 = 这样转：{ facts-question }，行吗？

resume-question =
    .v1 = 目前我记下的是：{ facts-question }。
    .v2 = 接着刚才的说，已经知道的有：{ facts-question }。
    .v3 = 前面记到：{ facts-question }。

## 结尾：不知道的不编。

solve-question-noted =
    .v1 = 谢谢。答案我自己没有，也不想猜，您的问题已原样交给团队。
    .v2 = 您的原话记下了，留给懂的人来答。说错不如不说。
    .v3 = 问题已经原样转过去，想补充随时写在这里。

solve-question-unclear =
    .v1 = 问题我还没弄懂，不想乱猜，人工同事也许一看就明白。
    .v2 = 抱歉，我没抓住重点。人工同事来问会更清楚。
    .v3 = 您写的都留着，人工同事可以接着看。

after-question =
    .v1 = 还没有答复，您的问题已经记给团队。
    .v2 = 我知道的还是那些，不想乱猜。问题在团队那边。
    .v3 = 暂时没有答案，您的原话都在。

parked-question =
    .v1 = 您的问题也记下了，这件说完就说它。
    .v2 = 您问的那件排在后面，不会漏。
    .v3 = 您想了解的我也记着，一件一件来。

take-up-question =
    .v1 = 接下来说您的问题。
    .v2 = 还有您问的那件，我们接着看。
    .v3 = 下面是您想了解的。
