### 对人员或服务的投诉
### 机器人说的话；这类文件怎么写，见 docs/topics.md。

topic-service = 投诉人员或服务
slot-service-what = 客户原话
slot-service-date = 发生日期
slot-service-where = 接触方式
slot-service-happened = 投诉内容
slot-service-order = 订单、来电或受理编号
option-service-where-phone = 电话里
option-service-where-chat = 在线聊天
option-service-where-email = 邮件
option-service-where-branch = 门店或营业厅
option-service-where-visit = 上门时
option-service-happened-rude = 态度差、不尊重人
option-service-happened-ignored = 没人理、不回复
option-service-happened-waited = 等太久
option-service-happened-passedOn = 互相推、踢皮球
option-service-happened-wrongInfo = 说法不一、给错信息
option-service-happened-unfair = 区别对待、不公平

## 愤怒：先信客户说的，也不替不在场的同事下结论。

acknowledge-anger-service-strong =
    .v1 = 来办事还要受气，放谁身上都忍不了。您说，我听着。
    .v2 = 不管是谁，这种态度我不替他解释，您照实讲。
    .v3 = 您是来解决问题的，却碰上这么一出，难怪火大。
    .v4 = 受了委屈还得自己来投诉，更添堵。您的每句话都会留着。
    .v5 = 这事我认真对待，让您遇上这些，抱歉。
    .v6 = 您该得到起码的尊重，这没什么好争的。
    .v7 = 在我这儿不用客气，想怎么说就怎么说，我逐字记。

acknowledge-anger-service-strong-cause =
    .v1 = “{ $cause }”，谁听了都受不了，抱歉让您遇上。
    .v2 = 您说“{ $cause }”，这个我不替谁开脱。
    .v3 = “{ $cause }”，我照您的原话记，一个字不改轻。
    .v4 = “{ $cause }”，您本来是来找我们帮忙的，换谁都火。
    .v5 = “{ $cause }”，我看到了，不管是谁，这都不是小事。
    .v6 = “{ $cause }”，待人不该是这个样子，您接着讲。

acknowledge-anger-service-strong-short =
    .v1 = 这么对人不行，原话记下了。
    .v2 = 明白，我认真对待。
    .v3 = 不找借口，您接着说。

acknowledge-anger-service-mild =
    .v1 = 这样的服务确实说不过去，我明白。
    .v2 = 碰上这种态度，心里不痛快很正常。
    .v3 = 您说出来是对的，没必要咽下去。
    .v4 = 来办个事，不该捎带着受气。
    .v5 = 印象不好，您投诉得在理。
    .v6 = 让您有这么一次体验，不好意思。

acknowledge-anger-service-mild-cause =
    .v1 = “{ $cause }”，难怪您不痛快。
    .v2 = 您愿意说出“{ $cause }”，挺好，应该有人听到。
    .v3 = 您提到“{ $cause }”，投诉得在理。
    .v4 = “{ $cause }”，办事不该捎带着受气，不好意思。
    .v5 = “{ $cause }”，照您说的记下了。
    .v6 = “{ $cause }”，看到了，这样确实说不过去。

## 失望

acknowledge-disappointment-service-strong =
    .v1 = 您客客气气地来，憋着一肚子委屈走，抱歉。
    .v2 = 信得过才找我们，却被这么敷衍，凉心是难免的。
    .v3 = 同样的话讲了一遍又一遍，还是没人当回事，太磨人了。
    .v4 = 您本该遇上一个肯上心的人，这一点我不含糊过去。
    .v5 = 经历了这些，您对我也不抱指望，我理解。至少这次我完整记下来。
    .v6 = 最难受的是觉得自己不被当回事。您的事重要，说出来是对的。

acknowledge-disappointment-service-strong-cause =
    .v1 = “{ $cause }”，您是抱着信任来的，抱歉。
    .v2 = 看到“{ $cause }”，您不再信我们，我能理解。
    .v3 = “{ $cause }”，让人觉得自己不被当回事，这个我不带过去。
    .v4 = 您说“{ $cause }”。您本该遇上一个肯上心的人。
    .v5 = “{ $cause }”，失望是应该的，原话我记着。
    .v6 = “{ $cause }”，确实让人泄气，我们把它送到该看的人那里。

acknowledge-disappointment-service-mild =
    .v1 = 没得到您想要的帮助，我明白。
    .v2 = 留下这么个印象，可惜了。
    .v3 = 您希望人家多上点心，这要求不高。
    .v4 = 这本可以做得更好，谢谢您提出来。
    .v5 = 看得出差在哪里了。
    .v6 = 这次体验不太像样，不好意思。

acknowledge-disappointment-service-mild-cause =
    .v1 = “{ $cause }”，留下这么个印象，可惜了。
    .v2 = “{ $cause }”，看到了，本可以做得更好。
    .v3 = 您提到“{ $cause }”，说得很公道，谢谢。
    .v4 = “{ $cause }”，和您盼的不一样，我理解。
    .v5 = “{ $cause }”，记下了，多上点心是应该的。
    .v6 = 看到“{ $cause }”，不好意思。您没有闷在心里，是对的。

## 焦虑：怕投诉之后有麻烦，或者怕再碰上那个人。

acknowledge-anxiety-service-strong =
    .v1 = 看得出这事把您惊着了，您按自己的节奏说。
    .v2 = 说出某个人的不是，心里会打鼓，您愿意讲很难得。
    .v3 = 您担心后面会不会有麻烦，我明白。您写的内容会交到投诉团队。
    .v4 = 要是有让您害怕的地方，请直接说，我记在最前面。
    .v5 = 这种场面过后，人会一直想着。一件一件来。
    .v6 = 在这儿不需要您拿出什么证明，说说经过就够了。

acknowledge-anxiety-service-strong-cause =
    .v1 = “{ $cause }”，看得出您被惊着了，慢慢说。
    .v2 = 您说“{ $cause }”，讲出来不容易，您做得对。
    .v3 = “{ $cause }”，换谁都会不安，我记在最前面了。
    .v4 = “{ $cause }”，看到了，不需要您证明什么。
    .v5 = “{ $cause }”，明白。这会交到投诉团队，不用您去当面对质。
    .v6 = “{ $cause }”，您肯写下来，不容易。一件一件来。

acknowledge-anxiety-service-mild =
    .v1 = 心里有点不踏实，我看得出来。
    .v2 = 不太确定也可以提，没关系。
    .v3 = 您要的只是尊重，这很正当。
    .v4 = 早点说出来好，省得一直压着。
    .v5 = 您想谨慎些，我明白，我也会谨慎。
    .v6 = 不着急，一样一样来。

acknowledge-anxiety-service-mild-cause =
    .v1 = “{ $cause }”，不太确定也可以提。
    .v2 = 您提到“{ $cause }”，看得出心里不踏实。
    .v3 = “{ $cause }”，我仔细记下了。
    .v4 = “{ $cause }”，早点说出来好，省得一直压着。
    .v5 = “{ $cause }”，明白，我们慢慢来。
    .v6 = “{ $cause }”，搁谁都会反复想，记下了。

## 难过：受了伤、丢了面子、觉得被看低。

acknowledge-sadness-service-strong =
    .v1 = 这话这事伤人，您不该受这个，抱歉。
    .v2 = 让您觉得低人一头，对不起。不着急，慢慢说。
    .v3 = 正需要帮忙的时候被这样对待，特别伤心。谢谢您愿意讲。
    .v4 = 您不该带着这样的心情回家。我在，怎么讲都行。
    .v5 = 慢一点、要人帮一把，都没有什么不对。抱歉有人让您觉得不是这样。
    .v6 = 谢谢您信任我，想说多少都可以。

acknowledge-sadness-service-strong-cause =
    .v1 = “{ $cause }”……看着都难受，抱歉。
    .v2 = “{ $cause }”，您不该受这个，对不起。
    .v3 = 您说“{ $cause }”，谢谢您愿意告诉我，不着急。
    .v4 = “{ $cause }”，谁都不该被弄得这么难堪，抱歉。
    .v5 = 看到“{ $cause }”，我明白这有多伤人。
    .v6 = “{ $cause }”，剩下的想说就说，不想说也可以。

acknowledge-sadness-service-mild =
    .v1 = 让您心里这么不好受，抱歉。
    .v2 = 这样待人太冷了，抱歉。
    .v3 = 挺扎心的，我明白。
    .v4 = 盼着一点热乎气，得到的是这个，抱歉。
    .v5 = 看得出这事您往心里去了。
    .v6 = 谢谢您说出来，不容易。

acknowledge-sadness-service-mild-cause =
    .v1 = “{ $cause }”，挺扎心的，我明白。
    .v2 = “{ $cause }”，这样待人太冷了，抱歉。
    .v3 = 您说“{ $cause }”，看得出往心里去了。
    .v4 = “{ $cause }”，让您不好受了，抱歉。
    .v5 = 谢谢您告诉我“{ $cause }”，有人听到了。
    .v6 = “{ $cause }”，谁都希望能多一点人情味。

## 提问

ask-service-what =
    .v1 = 当时是怎么说、怎么做的？您照实讲就行；知道对方名字或工号更好，不知道也没关系。
    .v2 = 事情的经过是怎样的？您怎么写，我就怎么记。
    .v3 = 麻烦按您经历的讲一讲；前面都说全了的话，跳过就行。

ask-service-what-short =
    .v1 = 简单说，怎么回事？
    .v2 = 对方说了什么、做了什么？
    .v3 = 最主要的，一句话？

ask-service-what-plain =
    .v1 = 请您讲讲发生了什么。用您自己的话，我照着写下来。
    .v2 = 那个人说了什么？做了什么？记得多少说多少。
    .v3 = 从头讲就行，短一点没关系。

ask-service-what-again =
    .v1 = 想让同事知道的是什么？几句话就够。
    .v2 = 能用一两句话说说哪里不对吗？
    .v3 = 要点说一下就行。

why-service-what =
    .v1 = 您的原话比我概括的有分量；不写也行，之后会由同事来问。
    .v2 = 好让查这件事的人看到您自己的说法，写不写您决定。
    .v3 = 省得后面再讲一遍，可以跳过。

ask-service-date =
    .v1 = 是哪天的事？说个大概就行。
    .v2 = 什么时候发生的？
    .v3 = 哪天，大概几点？

ask-service-date-short =
    .v1 = 哪天的事？
    .v2 = 大概什么时候？
    .v3 = 几号？

ask-service-date-plain =
    .v1 = 是哪一天？比如：昨天，或者上周一。
    .v2 = 是今天、昨天，还是前几天？
    .v3 = 请告诉我发生在哪天。

ask-service-date-again =
    .v1 = 这里面没认出日期，是今天、昨天，还是上周？
    .v2 = 还差一个日期，大概的就行；记不清直接告诉我。
    .v3 = 差不多哪天？“上周二”或者几月几号都可以。

why-service-date =
    .v1 = 知道哪天，同事才找得到那通电话、那段聊天，或者当班的人；不清楚就略过。
    .v2 = 记录是按日子存的，没有日期找起来慢一些，但不是不行。
    .v3 = 是为了对上那一次，不想给可以不给。

without-service-date =
    .v1 = 没关系，没有日期也能查。
    .v2 = 好的，日子先空着。
    .v3 = 行，不影响继续。

ask-service-where =
    .v1 = 是在哪儿遇到的：电话里、在线聊天、邮件、门店，还是上门的时候？
    .v2 = 当时是怎么联系的？
    .v3 = 是打电话、打字，还是当面？

ask-service-where-short =
    .v1 = 电话、聊天、邮件、门店，还是上门？
    .v2 = 在哪儿发生的？
    .v3 = 电话里还是当面？

ask-service-where-again =
    .v1 = 是下面哪一种？
    .v2 = 电话、聊天、邮件、门店、上门，哪个对得上？
    .v3 = 选一个就够了。

why-service-where =
    .v1 = 知道在哪儿，才知道该问谁；可以跳过。
    .v2 = 电话、门店、上门是不同的团队，好直接找对。
    .v3 = 免得问错了人，不是非填不可。

## 记下的内容

facts-service =
    { $where ->
        [phone] 电话里
        [chat] 在线聊天时
        [email] 邮件里
        [branch] 在门店或营业厅
        [visit] 上门时
       *[other] {""}
    }{ $happened ->
        [rude] 遇到态度差、不尊重人
        [ignored] 没人理、得不到回复
        [waited] 等得太久
        [passedOn] 被来回推
        [wrongInfo] 得到的说法不对或前后不一
        [unfair] 被区别对待
       *[other] 受到的对待让您不满意
    }{ $date ->
        [none] {""}
       *[other] ，时间是 { $date }
    }{ $order ->
        [none] {""}
       *[other] ，编号 { $order }
    }{ $what ->
        [none] {""}
       *[other] ，附上您的原话
    }

confirm-service =
    .v1 = 我跟您核对一下：{ facts-service }，对吗？
    .v2 = 交给投诉团队的内容是：{ facts-service }，是这样吗？
    .v3 = 怕弄错，跟您确认一遍：{ facts-service }，没错吧？
    .v4 = 简单说就是：{ facts-service }。有不对的您直接说，都对吗？

confirm-service-short =
    .v1 = { facts-service }，对吗？
    .v2 = 我记的是：{ facts-service }，没错吧？
    .v3 = 核对：{ facts-service }，是吗？

resume-service =
    .v1 = 目前我记下的是：{ facts-service }。
    .v2 = 接着刚才的说，已经知道的有：{ facts-service }。
    .v3 = 前面记到：{ facts-service }。

## 结尾：说清楚谁会看到，不说同事会怎样。

solve-service-noted =
    .v1 = 谢谢您说得这么坦白。您的原话已经交到投诉团队，不用再讲一遍。要先了解经过，之后怎么处理我没法提前说。
    .v2 = 记全了。投诉团队看到的就是您的原话。他们会怎么看，我不知道，也不装知道。
    .v3 = 都记好了。下一步由投诉团队去找那次记录、了解情况。谢谢您没有闷在心里。

solve-service-unclear =
    .v1 = 知道的都记下了。没有日期，那次记录不太好找，不过人工同事也许有别的办法。
    .v2 = 您说的原样留着，人工同事可以接着查。
    .v3 = 我自己只能到这一步。人工同事能接过您的投诉，您不用重讲。

after-service =
    .v1 = 暂时没有新消息，您的投诉已经完整记给投诉团队。
    .v2 = 说实话，他们处理到哪一步我看不到，您说的他们都有。
    .v3 = 结果我不想乱猜。您的原话在投诉团队那边。

parked-service =
    .v1 = 您受到的对待也记下了，这件说完就说它。
    .v2 = 服务态度那件排在后面，不会漏。
    .v3 = 您说的服务问题我也记着，一件一件来。

take-up-service =
    .v1 = 接下来说说您受到的对待。
    .v2 = 还有服务那件，我们接着看。
    .v3 = 下面是您对服务的投诉。
