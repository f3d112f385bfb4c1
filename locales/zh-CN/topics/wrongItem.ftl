### 收到的东西不对、坏了或少了，机器人说的话。

topic-wrongItem = 收到的东西不对或有损坏
slot-wrongItem-happened = 哪里不对
slot-wrongItem-order = 订单号
slot-wrongItem-item = 商品情况
slot-wrongItem-wish = 客户希望
slot-wrongItem-contact = 下单电话
option-wrongItem-happened-otherItem = 发成了别的东西
option-wrongItem-happened-variant = 尺码、颜色或型号不对
option-wrongItem-happened-damaged = 收到时已损坏
option-wrongItem-happened-missing = 少东西
option-wrongItem-happened-spoiled = 用过、过期或变质
option-wrongItem-wish-replace = 换货
option-wrongItem-wish-refund = 退款
option-wrongItem-wish-missingPart = 补发缺的部分

## ---------- 情绪 ----------

acknowledge-anger-wrongItem-strong =
    .v1 = 买的是这个，来的是那个，还得您来收拾，换谁都火大。
    .v2 = 这样的包裹就不该发出去，我不替它找理由。
    .v3 = 高高兴兴拆开，看到的是这个，难怪您来气。
    .v4 = 您付了钱，要的就是对的、好的，这话说得一点没错。
    .v5 = 装箱的时候多看一眼就不会这样，是我们的疏忽。
    .v6 = 您直说，我一条一条记下来。
    .v7 = 我们的错，倒让您搭时间，真的抱歉。

acknowledge-anger-wrongItem-strong-cause =
    .v1 = “{ $cause }”，这样的货就不该发出来，我不找理由。
    .v2 = “{ $cause }”，付了钱却收到这个，当然生气。
    .v3 = “{ $cause }”我记下了，错在我们这边，不该由您来跑腿。
    .v4 = 您说“{ $cause }”，拆开看到那样，谁都得火，对不起。
    .v5 = 看到您写“{ $cause }”，这口气换我也咽不下。
    .v6 = “{ $cause }”，东西不对，还耽误您时间，我明白您为什么发火。

acknowledge-anger-wrongItem-strong-short =
    .v1 = 这货不该这么发，我们直接说重点。
    .v2 = 您生气有道理，先把情况记清楚。
    .v3 = 不找理由，是我们没发好。

acknowledge-anger-wrongItem-mild =
    .v1 = 等来一个不能用的，是挺烦的。
    .v2 = 折腾您了，不好意思。
    .v3 = 您提得对，收到的就该是您选的。
    .v4 = 不知道是装错了还是路上碰的，反正不该让您受累。
    .v5 = 看得出您不太痛快。
    .v6 = 这事确实添堵，我们来看看。

acknowledge-anger-wrongItem-mild-cause =
    .v1 = “{ $cause }”，是挺烦的，不好意思。
    .v2 = 您说的“{ $cause }”，提得对。
    .v3 = “{ $cause }”，等于没法用，我明白。
    .v4 = “{ $cause }”我记下了，收到的就该是您选的。
    .v5 = “{ $cause }”，折腾您了，我们来看看。
    .v6 = 碰上“{ $cause }”，谁都不痛快。

acknowledge-disappointment-wrongItem-strong =
    .v1 = 盼着拆箱，结果拆出这个，真扫兴，抱歉。
    .v2 = 您挑得那么仔细，我们没有同样上心，对不起。
    .v3 = 等了几天，等来的不是想要的，心里落差不会小。
    .v4 = 您要的很简单：东西对、是好的。这点我们没做到。
    .v5 = 打开那一下的心情，我能想到，抱歉。
    .v6 = 满心期待换来一场空，我不想轻描淡写。

acknowledge-disappointment-wrongItem-strong-cause =
    .v1 = 盼了这么久，结果“{ $cause }”，真扫兴，抱歉。
    .v2 = 您说“{ $cause }”，您挑得用心，我们却没发好，对不起。
    .v3 = 看到“{ $cause }”，我能想到您拆开那一下的心情。
    .v4 = “{ $cause }”，这不是您等的东西，我不想轻描淡写。
    .v5 = 您只是想要对的、好的，却等来“{ $cause }”，抱歉。
    .v6 = “{ $cause }”，落差确实大，我们看看还能怎么补。

acknowledge-disappointment-wrongItem-mild =
    .v1 = 和您选的不一样，不好意思。
    .v2 = 等了几天等来这个，是有点可惜。
    .v3 = 本来拆快递是件高兴事。
    .v4 = 您想的不是这样，我明白。
    .v5 = 没合您的心意，抱歉。
    .v6 = 这一单确实没让您满意。

acknowledge-disappointment-wrongItem-mild-cause =
    .v1 = “{ $cause }”，和您选的不一样，不好意思。
    .v2 = 您提到“{ $cause }”，等了几天等来这个，可惜了。
    .v3 = “{ $cause }”我记下了，您想的不是这样。
    .v4 = “{ $cause }”，拆开难免扫兴。
    .v5 = 因为“{ $cause }”没让您满意，抱歉。
    .v6 = “{ $cause }”，我们看看能怎么办。

acknowledge-anxiety-wrongItem-strong =
    .v1 = 您等着用，东西却不对，我知道时间紧。
    .v2 = 日子一天天近了，手里没有能用的，谁都急。
    .v3 = 不用担心说不清，先把收到的样子记下来就好。
    .v4 = 您一发现就来说，做得对，说过的都会留着。
    .v5 = 我知道这件东西关系不小，您说的都记下了。
    .v6 = 看着是挺让人慌的，咱们一样一样来，记清楚了人工好接着办。

acknowledge-anxiety-wrongItem-strong-cause =
    .v1 = “{ $cause }”，您着急我明白。
    .v2 = 您说“{ $cause }”，我知道关系不小，先把收到的样子记清楚。
    .v3 = “{ $cause }”，又赶时间，难怪您坐不住。
    .v4 = “{ $cause }”我记下了，您说过的都会留着。
    .v5 = 碰上“{ $cause }”就来说，做得对，一样一样来。
    .v6 = “{ $cause }”，换谁都慌，先把情况记全，人工好接着办。

acknowledge-anxiety-wrongItem-mild =
    .v1 = 您想知道接下来怎么办，先从收到的东西说起。
    .v2 = 早点说是对的。
    .v3 = 东西和包装先原样留着就行。
    .v4 = 您现在不用做什么决定，先把情况记下来。
    .v5 = 担心很正常，一步一步来。
    .v6 = 我知道您心里没底，我们捋一捋。

acknowledge-anxiety-wrongItem-mild-cause =
    .v1 = “{ $cause }”，早点说是对的，先记下来。
    .v2 = 您提到“{ $cause }”，想心里有个数，我明白。
    .v3 = “{ $cause }”我记下了，您先不用做什么决定。
    .v4 = “{ $cause }”，担心很正常，一步一步来。
    .v5 = 看得出您惦记着“{ $cause }”，先从收到的东西说起。
    .v6 = “{ $cause }”，东西先原样留着，我们捋一捋。

acknowledge-sadness-wrongItem-strong =
    .v1 = 这是给要紧的人、要紧的日子准备的，弄成这样，真的对不起。
    .v2 = 有些东西不是再买一个就行的，我明白，很抱歉。
    .v3 = 打开看到这样，心里该有多难受，您慢慢说。
    .v4 = 对您来说，它不只是一件货，我知道。
    .v5 = 很抱歉让您遇上这种事，不着急。
    .v6 = 听得出您有多看重它，想说什么都可以说。

acknowledge-sadness-wrongItem-strong-cause =
    .v1 = “{ $cause }”……真的很抱歉，您慢慢说。
    .v2 = 看到您说“{ $cause }”，我知道它不只是一件货。
    .v3 = 您说“{ $cause }”，打开那一下该有多难受。
    .v4 = “{ $cause }”，听得出您有多看重它。
    .v5 = 因为“{ $cause }”让您这么难过，对不起，不着急。
    .v6 = “{ $cause }”，有些东西不是再买一个就行的，我明白。

## ---------- 提问 ----------

ask-wrongItem-happened =
    .v1 = 是发成了别的、尺码颜色不对、有损坏，还是少了东西？
    .v2 = 跟您下单的比，收到的哪里不对？
    .v3 = 拆开以后，看到的是什么情况？
    .v4 = 具体是哪种不对呢？

ask-wrongItem-happened-short =
    .v1 = 哪里不对？
    .v2 = 发错、损坏，还是少件？
    .v3 = 收到是什么样？

ask-wrongItem-happened-plain =
    .v1 = 是东西发错了，还是坏了，还是少了？说一个词就行。
    .v2 = 麻烦您看一下，收到的是别的东西，还是东西坏了？
    .v3 = 哪里不对？按下面的按钮也可以。

ask-wrongItem-happened-again =
    .v1 = 下面几种，哪个最接近？其余的您再用自己的话说。
    .v2 = 好转给对的同事，我得知道是发错、损坏、少件，还是变质。
    .v3 = 我换个问法：是别的东西，还是东西对、但是坏的？

why-wrongItem-happened =
    .v1 = 发错和损坏是不同的同事在管，分清了您不用被转来转去。
    .v2 = 知道是哪种，同事才知道该查仓库还是查路上；都不像就直说。
    .v3 = 方便看出是装的时候出的错，还是路上出的。

without-wrongItem-happened =
    .v1 = 没关系，照您的说法记就行。
    .v2 = 好的，您自己的话就够了。
    .v3 = 行，同事看您写的也能明白。

ask-wrongItem-order =
    .v1 = 麻烦报一下订单号，箱子里的发货单上也有。
    .v2 = 是哪一单？订单号发我一下。
    .v3 = 订单号是多少呢？“我的订单”里能看到。
    .v4 = 请问这一单的订单号？

ask-wrongItem-order-short =
    .v1 = 订单号是？
    .v2 = 发一下订单号。
    .v3 = 哪一单？

ask-wrongItem-order-plain =
    .v1 = 箱子里的发货单上有号码，麻烦发给我，好吗？
    .v2 = 只要订单号就够了，短信里也有。请问是多少？
    .v3 = “我的订单”里这件商品旁边的那串数字，请问是多少？

ask-wrongItem-order-again =
    .v1 = 这句里没找到订单号，一般是一长串数字，前面可能带字母。
    .v2 = 还差订单号，箱子里的单子或“我的订单”里能看到。
    .v3 = 麻烦再找找订单号；实在没有，用下单的电话也行。

what-wrongItem-order =
    .v1 = 就是您下单后的那串编号，箱子里的发货单、“我的订单”里都有。
    .v2 = 订单号是认出这一单用的，打开订单详情，一般在最上面或最下面。
    .v3 = 每一单都有，一长串数字，有时带字母，短信里也能看到。

why-wrongItem-order =
    .v1 = 有了它，同事能对照这一单本来该发什么；没有也能继续。
    .v2 = 是用来比对您买的和装的，不想给可以不给，到时按电话找。
    .v3 = 万一您拿到的是别人的，也好看看您那件去哪儿了。

without-wrongItem-order =
    .v1 = 没关系，可以用别的方式找这一单。
    .v2 = 好的，那我们不用单号试试。
    .v3 = 行，单号先空着。

ask-wrongItem-item =
    .v1 = 是哪件东西，您看到的是什么样？发张照片也行。
    .v2 = 用一句话说说：是什么，哪里不对。有照片更好。
    .v3 = 收到的到底是什么，或者坏在哪儿？照着眼前的样子说就行。

ask-wrongItem-item-short =
    .v1 = 哪件，怎么了？照片也行。
    .v2 = 收到的是什么？
    .v3 = 是哪件东西？

ask-wrongItem-item-plain =
    .v1 = 收到的东西叫什么？哪里不对？拍张照片发来也可以。
    .v2 = 请您看着箱子里的东西，用自己的话说说。

ask-wrongItem-item-again =
    .v1 = 是这一单里的哪一件呢？
    .v2 = 说个名字就够了。
    .v3 = 简单几个字，或者一张照片？

why-wrongItem-item =
    .v1 = 说得越具体，后面的人越不用再来问您。
    .v2 = 一单里可能有好几件，知道是哪件才好查，照片也行。
    .v3 = 同事看不到您手里的东西，不方便可以略过。

ask-wrongItem-wish =
    .v1 = 您希望怎么处理，换货、退款，还是只补缺的？我定不了，但会把您的意思带到。
    .v2 = 您心里倾向哪种？决定不在我这儿，不过同事知道了好办一些。
    .v3 = 要是由您说，是想换一件，还是不要了？我记下来。

ask-wrongItem-wish-short =
    .v1 = 换货还是退款？我记下您的意思。
    .v2 = 您想怎么处理？
    .v3 = 您倾向哪种？

ask-wrongItem-wish-plain =
    .v1 = 您是想要对的那件，还是想把它退掉？我写下来。
    .v2 = 您觉得怎么办合适？我告诉同事。

ask-wrongItem-wish-again =
    .v1 = 换货还是退款，您更想要哪种？没想好可以不说。
    .v2 = 有想法吗？没有就先空着。
    .v3 = 下面几个，哪个更合您的意？

why-wrongItem-wish =
    .v1 = 同事先知道您的想法，就不用专门再来问一遍。
    .v2 = 只是把您的意思带过去，可以不填。
    .v3 = 有人急着用，有人不想要了，想知道您是哪种。

ask-wrongItem-contact =
    .v1 = 那下单时留的电话方便给一下吗？也能按它找。
    .v2 = 用的是哪个手机号下的单？
    .v3 = 给一下收货的电话也行，可以代替单号。

ask-wrongItem-contact-again =
    .v1 = 这里面没认出电话号码，只写数字就行。
    .v2 = 下单的手机号，有的话发我一下。
    .v3 = 号码能再写一遍吗？

why-wrongItem-contact =
    .v1 = 没有单号，就只能按下单的电话找，不作别的用途。
    .v2 = 是拿来代替订单号的，可以不给，只是找得慢一些。
    .v3 = 只用来找这一单，显示时会遮住一部分。

## ---------- 记下了什么，接下来怎样 ----------

facts-wrongItem =
    { $happened ->
        [otherItem] 收到的不是您买的东西
        [variant] 尺码、颜色或型号发错了
        [damaged] 东西收到时已经损坏
        [missing] 这一单少了东西
        [spoiled] 收到的是用过、过期或变质的
       *[other] { $item ->
            [none] 收到的东西不对
           *[other] 您说的情况：“{ $item }”
        }
    }{ $order ->
        [none] {""}
       *[other] ，订单号 { $order }
    }{ $wish ->
        [replace] ，希望换货
        [refund] ，希望退款
        [missingPart] ，希望补发缺的部分
       *[none] {""}
    }{ $contact ->
        [none] {""}
       *[other] ，电话 { $contact }
    }

confirm-wrongItem =
    .v1 = 我跟您对一遍：{ facts-wrongItem }，对吗？
    .v2 = 目前记的是：{ facts-wrongItem }，跟您看到的一致吗？
    .v3 = 别再弄错一次，我念一下：{ facts-wrongItem }，没错吧？
    .v4 = 简单说就是：{ facts-wrongItem }。有要改的吗，还是都对？

confirm-wrongItem-short =
    .v1 = { facts-wrongItem }，对吗？
    .v2 = 我记的是：{ facts-wrongItem }，没错吧？
    .v3 = 核对：{ facts-wrongItem }，是吗？

resume-wrongItem =
    .v1 = 目前我记下的是：{ facts-wrongItem }。
    .v2 = 回到收到的东西上，前面记到：{ facts-wrongItem }。
    .v3 = 已经知道的有：{ facts-wrongItem }。

solve-wrongItem-noted =
    .v1 = 谢谢，齐了。您说的原样交给配送的同事，东西和包装请先原样留着。最后怎么处理由他们定，我不想替他们猜。
    .v2 = 都记好了，您的想法也在里面。下一步要同事核对这一单，我做不了主。箱子和里面的东西先别扔。
    .v3 = 需要的就这些。要有人拿您买的和装的对一遍，才知道怎么办，在那之前我不好说结果。

solve-wrongItem-unclear =
    .v1 = 知道的都记下了。光凭这些我找不到这一单，人工可以按姓名和地址来找。
    .v2 = 您说的都留着，还差一点信息，人工有别的办法查。东西和箱子先留好。
    .v3 = 我只能到这一步，人工同事能接着办，您不用重说。

after-wrongItem =
    .v1 = 这一单我没有新的消息，您说的都写给配送的同事了。
    .v2 = 目前还没看到结果，我不想编一个。有要补充的直接写。
    .v3 = 说实话，后面怎么处理不在我手上，同事能看到您写的全部内容。

parked-wrongItem =
    .v1 = 东西不对的事也记下了，这件说完就说它。
    .v2 = 收到的货那件排在后面，不会漏。
    .v3 = 货的问题我也记着，一件一件来。

take-up-wrongItem =
    .v1 = 接下来说说收到的东西。
    .v2 = 还有货不对那件，我们接着看。
    .v3 = 下面是您收到的那件东西。
