### 取消或离开：订单、订阅、合约、预订、账户
### 机器人说的话；这类文件怎么写，见 docs/topics.md。
###
### 这里不挽留：不问“确定吗”，不推优惠，不追问原因。好聚好散，客户也会记得。

topic-cancel = 取消或退订
slot-cancel-what = 要取消的内容
slot-cancel-order = 订单、合约或客户号
slot-cancel-when = 希望何时结束
slot-cancel-from = 结束日期
slot-cancel-email = 邮箱
option-cancel-what-order = 订单
option-cancel-what-subscription = 订阅或会员
option-cancel-what-contract = 合约、套餐
option-cancel-what-booking = 预订或预约
option-cancel-what-account = 账户注销
option-cancel-when-soonest = 越快越好
option-cancel-when-endOfTerm = 到期再停

## 愤怒

acknowledge-anger-cancel-strong =
    .v1 = 想走就该走得了，不该让您说第二遍。
    .v2 = 您已经决定了，我不劝，也不绕。
    .v3 = 退个东西还要过五关斩六将，换谁都火，抱歉弄成这样。
    .v4 = 明白。不推优惠，不问原因，我只记必要的。
    .v5 = 走到这一步，是我们没做好，您心里有话尽管说。
    .v6 = 您是忍够了才来的，我尊重您的决定。
    .v7 = 开通一个键，取消也该一样简单。您的火气我懂。

acknowledge-anger-cancel-strong-cause =
    .v1 = “{ $cause }”，难怪您待不下去，我不劝您。
    .v2 = 您说“{ $cause }”，这就够了，不需要别的理由。
    .v3 = “{ $cause }”，原话写进您的记录，抱歉走到这一步。
    .v4 = “{ $cause }”，不该让您再说第二遍。
    .v5 = “{ $cause }”，看到了。不推优惠，也不绕弯。
    .v6 = “{ $cause }”，谁碰上都要火，您的决定我照记。

acknowledge-anger-cancel-strong-short =
    .v1 = 明白，您要取消，不绕弯。
    .v2 = 您的决定我照记。
    .v3 = 不挽留，不问原因。

acknowledge-anger-cancel-mild =
    .v1 = 明白，您是不想再折腾了。
    .v2 = 取消不该这么费劲，我理解。
    .v3 = 这是您的决定，我照着来。
    .v4 = 不够干脆确实烦人，我尽量简短。
    .v5 = 看得出您想早点了结。
    .v6 = 前面让您费心了，不好意思。

acknowledge-anger-cancel-mild-cause =
    .v1 = “{ $cause }”，难怪您想早点了结。
    .v2 = 您提到“{ $cause }”，在理，我尽量简短。
    .v3 = “{ $cause }”，记下了，没有二话。
    .v4 = “{ $cause }”，做这个决定很自然。
    .v5 = “{ $cause }”，让您费心了，我们把它记清楚。
    .v6 = “{ $cause }”，看到了，听您的。

## 失望

acknowledge-disappointment-cancel-strong =
    .v1 = 您给过机会，是我们没接住，抱歉。
    .v2 = 这么长时间走到这一步，挺可惜的，您的决定我尊重。
    .v3 = 您原本也盼着能用得顺心，没能做到，对不起。
    .v4 = 攒够了失望才会走，我明白。
    .v5 = 谁也不会随随便便就离开，这个我不轻描淡写。
    .v6 = 会走到取消，前面经历了什么可想而知，抱歉。

acknowledge-disappointment-cancel-strong-cause =
    .v1 = “{ $cause }”，您给过机会了，抱歉是这样收场。
    .v2 = 您说“{ $cause }”，觉得够了，我能理解。
    .v3 = “{ $cause }”，想走再正常不过。
    .v4 = “{ $cause }”，这个我不轻描淡写，您的决定我尊重。
    .v5 = “{ $cause }”，没能像您盼的那样，对不起。
    .v6 = “{ $cause }”，这个结尾确实让人遗憾。

acknowledge-disappointment-cancel-mild =
    .v1 = 不合心意，这个理由就够了。
    .v2 = 可惜了，不过我理解。
    .v3 = 有时候就是不合适，没关系。
    .v4 = 看得出没达到您的期待。
    .v5 = 谢谢您试过，我们好好收个尾。
    .v6 = 没能让您用得顺手，不好意思。

acknowledge-disappointment-cancel-mild-cause =
    .v1 = “{ $cause }”，这个理由就够了。
    .v2 = “{ $cause }”，可惜了，不过我理解。
    .v3 = 您提到“{ $cause }”，谢谢您直说。
    .v4 = “{ $cause }”，记下了，我们好好收个尾。
    .v5 = “{ $cause }”，我记下了，退不退由您决定。
    .v6 = “{ $cause }”，明白，没达到您的期待。

## 焦虑：怕再扣钱、怕数据没了、怕来不及。

acknowledge-anxiety-cancel-strong =
    .v1 = 您怕说了也停不下来，我明白。先把您的要求写清楚。
    .v2 = 我看得出时间要紧，只问必要的。
    .v3 = 您在这个对话里提出取消，时间也一并留着。
    .v4 = 事情没落定，心里就不踏实。一步一步来。
    .v5 = 您想把这件事了结干净，我明白，写进备注了。
    .v6 = 先说最要紧的：您要取消，这一条已经记下了，其余的慢慢来。

acknowledge-anxiety-cancel-strong-cause =
    .v1 = “{ $cause }”，看得出时间要紧，只问必要的。
    .v2 = 您说“{ $cause }”，我写在记录最前面。
    .v3 = “{ $cause }”，担心很正常。您提出取消的时间，这里都留着。
    .v4 = 心里搁着“{ $cause }”，那我们简短清楚地来。
    .v5 = “{ $cause }”，看到了，一步一步来。
    .v6 = “{ $cause }”，明白，这一条放在备注开头。

acknowledge-anxiety-cancel-mild =
    .v1 = 您想确认真的停了，我理解。
    .v2 = 早点弄清楚是对的。
    .v3 = 您怕错过时间，我明白。
    .v4 = 担心得有道理，先把要用的记下来。
    .v5 = 现在问正是时候。
    .v6 = 稳妥些好，一步一步来。

acknowledge-anxiety-cancel-mild-cause =
    .v1 = “{ $cause }”，您想确认一下，我理解。
    .v2 = 您提到“{ $cause }”，早点弄清楚是对的。
    .v3 = “{ $cause }”，担心得有道理，记下了。
    .v4 = “{ $cause }”，明白，一步一步来。
    .v5 = “{ $cause }”，现在问，好过以后再问。
    .v6 = “{ $cause }”，记下了，跟您的要求放在一起。

## 难过：常常是家里有人走了。第一句不要像填表。

acknowledge-sadness-cancel-strong =
    .v1 = 很抱歉听到这些。您要操心的已经够多了，这件事我尽量替您简化。
    .v2 = 如果我没理解错，请您节哀。这些不是非得今天办。
    .v3 = 来办这样的手续，心里不好受。谢谢您告诉我，按您的节奏来。
    .v4 = 很抱歉。想直接由人工接手，说一声就行。
    .v5 = 现在不用去翻什么材料。让您来处理这些，真不容易。
    .v6 = 请保重身体。您愿意说多少就说多少。

acknowledge-sadness-cancel-strong-cause =
    .v1 = “{ $cause }”……很抱歉，我们按您的节奏来。
    .v2 = 看到您说“{ $cause }”，心里很不好受吧。这些不是非得今天办。
    .v3 = 您说“{ $cause }”，办这样的手续不容易，我尽量简单些。
    .v4 = “{ $cause }”，请您保重。想由人工接手，说一声就行。
    .v5 = “{ $cause }”，很抱歉，现在不用去翻材料。
    .v6 = “{ $cause }”，谢谢您告诉我，说多少都可以。

acknowledge-sadness-cancel-mild =
    .v1 = 因为这样的缘故要停，很抱歉。
    .v2 = 这个告别不轻松，我明白。
    .v3 = 抱歉，我们简短些。
    .v4 = 有些东西，谁都不想去取消，我理解。
    .v5 = 谢谢您告诉我，我们慢慢来。
    .v6 = 这时候还要您来办这些，辛苦了。

acknowledge-sadness-cancel-mild-cause =
    .v1 = “{ $cause }”，抱歉，我们简短些。
    .v2 = “{ $cause }”，听到这个很抱歉。
    .v3 = 您说“{ $cause }”，这个告别不轻松。
    .v4 = “{ $cause }”，谢谢您告诉我，慢慢来。
    .v5 = “{ $cause }”，这时候还要您来办，辛苦了。
    .v6 = “{ $cause }”，看到了，我能理解。

## 提问

ask-cancel-what =
    .v1 = 您想取消的是哪一种：订单、订阅会员、合约套餐、预订，还是账户？
    .v2 = 请问要停掉的是什么？
    .v3 = 是想拦下一个订单，还是停掉一直在扣的，比如会员或套餐？

ask-cancel-what-short =
    .v1 = 要取消什么？
    .v2 = 订单、会员、合约、预订，还是账户？
    .v3 = 停掉哪个？

ask-cancel-what-plain =
    .v1 = 您不想要的是什么？比如：买的东西，或者每个月扣钱的那种。
    .v2 = 您说说不要了的是什么，我来记。
    .v3 = 是买的一样东西，还是每个月都要付钱的？

ask-cancel-what-again =
    .v1 = 好送到对的地方：是下面哪一种？
    .v2 = 订单、会员、合约、预订、账户，哪个最接近？
    .v3 = 选一个就够了。

why-cancel-what =
    .v1 = 订单和合约是不同的同事在办，只为这个。
    .v2 = 知道是哪种才好送对地方；都不像的话可以略过。
    .v3 = 好让能办的人直接收到，不是问您原因。

ask-cancel-order =
    .v1 = 订单号、合约号或预订号是多少？客户号也行。
    .v2 = 麻烦给一下订单号、合约号或者客户号。
    .v3 = 上面写的是什么号码？订单、合约、预订的都可以。

ask-cancel-order-short =
    .v1 = 请发一下号码：订单、合约或客户号。
    .v2 = 号码是？
    .v3 = 订单号还是合约号？

ask-cancel-order-plain =
    .v1 = 号码在合同上或我们的短信里，麻烦发给我，好吗？
    .v2 = 请看一下账单或短信，最上面的号码是多少？
    .v3 = 只要一个号码就够了，免得停错。请问是多少？

ask-cancel-order-again =
    .v1 = 刚才这句里没找到号码，合同、账单或确认短信上会有。
    .v2 = 还差一个号码。没有就直接说，可以按邮箱来找。
    .v3 = 麻烦再看一下，一般是一长串数字，前面可能带字母。

what-cancel-order =
    .v1 = 就是用来认出您这份订单或合约的编号，确认短信、账单或账户页面里有。
    .v2 = 订单号、合约号、预订号、客户号，哪个都行，一般在单据最上面。
    .v3 = 是我们登记您这份订单或合约用的号码，看账单或确认短信就能找到。

why-cancel-order =
    .v1 = 免得停错东西。手边没有也能继续。
    .v2 = 靠它从别的合约和订单里认出您这一份；不给也行，到时候按邮箱找。
    .v3 = 省得到处查，也不会误停别的，不作他用。

without-cancel-order =
    .v1 = 没关系，可以用别的方式找。
    .v2 = 好的，那我们不用号码来办。
    .v3 = 行，号码先空着。

ask-cancel-email =
    .v1 = 登记的邮箱是哪个？按邮箱也能找到。
    .v2 = 方便给一下注册或下单用的邮箱吗？
    .v3 = 您在我们这里留的是哪个邮箱？

ask-cancel-email-again =
    .v1 = 这里面没认出邮箱地址，麻烦再写一遍。
    .v2 = 注册时用的邮箱，知道的话发我一下。
    .v3 = 带 @ 的那个地址，麻烦再写一次。

why-cancel-email =
    .v1 = 没有号码的话，可以靠邮箱来找，在这里不作他用。
    .v2 = 是拿来代替号码的，显示时会遮住一部分，可以跳过。
    .v3 = 只用来找到您要停的那一项。

## 记下的内容

facts-cancel =
    { $what ->
        [order] 取消订单
        [subscription] 停掉订阅或会员
        [contract] 终止合约或套餐
        [booking] 取消预订或预约
        [account] 注销账户
       *[other] 取消
    }{ $order ->
        [none] {""}
       *[other] ，号码 { $order }
    }{ $when ->
        [soonest] ，越快越好
        [endOfTerm] ，到期再停
       *[other] {""}
    }{ $from ->
        [none] {""}
       *[other] ，{ $from } 结束
    }{ $email ->
        [none] {""}
       *[other] ，邮箱 { $email }
    }

confirm-cancel =
    .v1 = 免得停错，跟您核对一下：{ facts-cancel }，对吗？
    .v2 = 我要交过去的是：{ facts-cancel }，是这样吗？
    .v3 = 怕弄错，跟您确认一遍：{ facts-cancel }，没错吧？
    .v4 = 简单说就是：{ facts-cancel }。有不对的您直接说，都对吗？

confirm-cancel-short =
    .v1 = { facts-cancel }，对吗？
    .v2 = 我记的是：{ facts-cancel }，没错吧？
    .v3 = 核对：{ facts-cancel }，是吗？

resume-cancel =
    .v1 = 目前我记下的是：{ facts-cancel }。
    .v2 = 接着刚才的说，已经知道的有：{ facts-cancel }。
    .v3 = 前面记到：{ facts-cancel }。

## 结尾：我自己不能办取消，要如实说。

solve-cancel-noted =
    .v1 = 谢谢，需要的都齐了。您要取消这件事，已按今天的日期记给负责的同事。我自己办不了，要等他们告诉您才算数。
    .v2 = 信息齐了。您的要求原样交给负责的同事，不附带任何追问。在他们确认之前，请先别当作已经停了。
    .v3 = 都记好了。要由同事去办，并告诉您从哪天起停，日子我不替他们说。

solve-cancel-unclear =
    .v1 = 您要取消，已按今天的日期记下。要找到是哪一份还缺一点信息，人工同事也许有别的办法。
    .v2 = 您说的都留着，提出的日期也在。人工可以接着查。
    .v3 = 没有号码，我只能到这一步。人工同事能接着办，您不用跟谁解释原因。

after-cancel =
    .v1 = 办没办好我还看不到，您的要求和日期都记给同事了。
    .v2 = 目前没有收到确认，没办好之前我不会说办好了。同事那边信息是全的。
    .v3 = 说实话，我这边办不了取消。您的信息和提出的日期，同事都有。

parked-cancel =
    .v1 = 取消的事也记下了，这件说完就说它。
    .v2 = 取消那件排在后面，不会漏。
    .v3 = 您说的取消我也记着，一件一件来。

take-up-cancel =
    .v1 = 接下来说说取消的事。
    .v2 = 还有取消那件，我们接着看。
    .v3 = 下面是您要取消的那一项。
