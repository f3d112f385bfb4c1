### 快递晚到、丢失、破损或送错
### 机器人说的话；这类文件怎么写，见 docs/topics.md。

topic-delivery = 快递晚到或丢失
slot-delivery-order = 订单号
slot-delivery-expected = 应到日期
slot-delivery-contact = 收件人电话
slot-delivery-email = 邮箱
slot-delivery-since = 提到的日期
slot-delivery-happened = 具体情况
slot-delivery-neededBy = 需要在此之前收到
option-delivery-happened-late = 晚到
option-delivery-happened-stuck = 物流不更新
option-delivery-happened-notReceived = 显示已签收
option-delivery-happened-lost = 丢件
option-delivery-happened-damaged = 破损
option-delivery-happened-wrongItem = 送错、发错
tried-delivery-tracking = 看过物流详情
tried-delivery-neighbours = 问过邻居和家里人
tried-delivery-notice = 找过取件通知

acknowledge-anger-delivery-strong =
    .v1 = 花了钱还要自己到处找包裹，换成谁都会生气。
    .v2 = 下了单、等了这么久，结果还是不对，实在抱歉。
    .v3 = 一个包裹不该让您费这么多神，我在认真听。
    .v4 = 自己的订单不该由您追着跑，这是我们该做的事。
    .v5 = 这次配送让您没了耐心，我能理解。
    .v6 = 这件事我会认真对待，先弄清楚订单到底到哪儿了。
acknowledge-anger-delivery-strong-cause =
    .v1 = “{ $cause }”，自己的订单不该由您追着跑，您生气完全有道理。
    .v2 = 您说“{ $cause }”，一个包裹不该让您费这么多神，我不找借口。
    .v3 = “{ $cause }”，换成谁等这个订单都会没耐心。
    .v4 = 您说的“{ $cause }”我记下了，弄清楚订单到底在哪儿，是我们该做的事。
    .v5 = 看到您说“{ $cause }”，等了这么久换来这个结果，搁谁都窝火。
    .v6 = “{ $cause }”，话说重一点没关系，我原样记进去。
acknowledge-disappointment-delivery-strong =
    .v1 = 盼了这么久的订单，结果是这样，抱歉。
    .v2 = 您都按到货的时间安排好了，却落了空，对不起。
    .v3 = 等了又等还失望一场，心里更难受，抱歉。
    .v4 = 这和当初说的配送不一样，是我们没做到。
    .v5 = 您盼着这个订单，一点都不过分。
    .v6 = 您等来的是这样的结果，我很抱歉。
acknowledge-disappointment-delivery-strong-cause =
    .v1 = 您一直盼着这个订单，结果“{ $cause }”，对不起。
    .v2 = “{ $cause }”，这和当初说的不一样，是我们没做到。
    .v3 = 您说“{ $cause }”，盼着收货却落了空，抱歉。
    .v4 = “{ $cause }”，等了这么久等来这个，我很抱歉。
    .v5 = “{ $cause }”，满心盼着却是这样，难怪您心里不是滋味。
    .v6 = 看到您说“{ $cause }”，您这边该做的都做了，是我们没跟上。
acknowledge-anxiety-delivery-strong =
    .v1 = 急着用却不知道订单到哪儿了，确实难受，先看看能查到什么。
    .v2 = 看得出这个订单对您很要紧，我只问必要的。
    .v3 = 等得心里没底很正常，我们一步一步找这个订单。
    .v4 = 我明白这个订单等不得，每一步我都会告诉您。
    .v5 = 您担心这次配送是有道理的，来找我们是对的。
    .v6 = 您急需这件东西，我知道时间要紧，先看情况。
acknowledge-anxiety-delivery-strong-cause =
    .v1 = “{ $cause }”，看得出这个订单对您很要紧，我只问必要的。
    .v2 = 您说“{ $cause }”，不知道订单到哪儿了更让人着急，先看看能查到什么。
    .v3 = “{ $cause }”，您担心是有道理的，每一步我都会告诉您。
    .v4 = 您说的“{ $cause }”我记下了，我知道时间要紧，先看情况。
    .v5 = “{ $cause }”，急着用又没有准信，确实熬人。
    .v6 = 看到您说“{ $cause }”，我写在记录最前面了，谁来看都知道您为什么急。

ask-delivery-order =
    .v1 = 麻烦报一下订单号，快递单号也行。
    .v2 = 请问订单号是多少？
    .v3 = 是哪一单呢？订单号在“我的订单”里能看到。
    .v4 = 方便给一下订单号或者快递单号吗？
ask-delivery-order-short =
    .v1 = 订单号是？
    .v2 = 请发一下单号。
    .v3 = 订单号或快递单号？
ask-delivery-order-plain =
    .v1 = 订单号在“我的订单”里能看到，麻烦发给我，好吗？
    .v2 = 下单后的短信里也有订单号，请问是多少？
    .v3 = 只要订单号这一样就够了，请问是多少？
ask-delivery-order-again =
    .v1 = 刚才这句里没找到订单号，一般是一长串数字，前面可能带字母。
    .v2 = 还差一个订单号，在“我的订单”或者下单短信里能找到。
    .v3 = 麻烦再找一下订单号；实在没有，用收件人电话也能查。
what-delivery-order =
    .v1 = 就是您下单后系统给的一串编号，在下单短信里，或者“我的订单”里能看到。
    .v2 = 订单号是用来认出您这一单的数字，打开订单详情，一般在最上面。
    .v3 = 每一单都有一个，通常是一长串数字，有时前面带字母，短信或订单页面里有。
why-delivery-order =
    .v1 = 有订单号，同事就知道是哪个包裹；手边没有也能继续。
    .v2 = 是为了对上您的包裹。不想给可以不给，到时候按电话来查。
    .v3 = 在路上的包裹很多，靠它认出您的那一个，不作别的用途。
without-delivery-order =
    .v1 = 没关系，还可以用别的方式查。
    .v2 = 好的，那我们不用单号来试试。
    .v3 = 行，单号先空着。

ask-delivery-expected =
    .v1 = 当时说的是哪天到？
    .v2 = 原本应该几号送到呢？
    .v3 = 下单时写的预计送达是哪天？
ask-delivery-expected-again =
    .v1 = 大概是哪天，还有印象吗？说个大概就行。
    .v2 = 预计送达的日子，大致记得吗？
    .v3 = 订单页面上有没有写送达日期？
why-delivery-expected =
    .v1 = 知道原定日期，同事才看得出晚了多久；不清楚就略过。
    .v2 = 方便判断差了几天，有最好，没有也行。
    .v3 = 是为了看看急不急，可以跳过。

ask-delivery-contact =
    .v1 = 包裹上留的是哪个电话？快递那边用电话也能查。
    .v2 = 那方便给一下收件人的手机号吗？可以按它来找件。
    .v3 = 收货时填的电话是多少？
ask-delivery-contact-again =
    .v1 = 这里面没认出电话号码，麻烦再发一次，只写数字就行。
    .v2 = 收件人的手机号，有的话发我一下。
    .v3 = 电话号码能再写一遍吗？
why-delivery-contact =
    .v1 = 没有单号的话，快递只能靠收件人电话找件，不作别的用途。
    .v2 = 是拿来代替订单号的。可以不给，只是找起来难一些。
    .v3 = 只用来找包裹，显示的时候会遮住一部分。

## ---------- 显示送到却没收到时，可以先看看的地方 ----------

step-delivery-tracking =
    .v1 = 麻烦再点开物流详情看一眼：写着“已签收”的地方，有时会写谁签的、放在哪儿。这样能找到吗？
    .v2 = 先看一处：物流详情最后一条里，有没有代收点、快递柜或签收人的名字？
    .v3 = 物流详情往往不止“已签收”三个字，可能有放置地点、签收人或照片。您看看有没有？

step-delivery-neighbours =
    .v1 = 没问过的话，再问一下：家里人、邻居、门卫或前台有没有代收？门口、消火栓旁边也看看。
    .v2 = 包裹常常由旁边的人代收。麻烦问问家人、邻居或物业？
    .v3 = 有的快递员会放在隔壁或门口角落。您问一声、找一眼，看在不在？

step-delivery-notice =
    .v1 = 再看一处：短信、微信或菜鸟里有没有取件码、驿站通知？垃圾短信也翻一下。
    .v2 = 有时候包裹在驿站或快递柜里，只发了条通知。您找找有没有取件短信？
    .v3 = 麻烦翻一下取件通知：短信、公众号、信箱。说不定放在驿站等您取。

ask-helped-delivery =
    .v1 = 这样找到了吗？
    .v2 = 有没有线索？
    .v3 = 看过之后，找到了吗？

facts-delivery =
    { $happened ->
        [late] 快递晚到
        [stuck] 快递停着不动
        [notReceived] 快递没到您手里
        [lost] 快递丢了
        [damaged] 快递破损
        [wrongItem] 东西送错了
       *[other] 快递的问题
    }{ $order ->
        [none] {""}
       *[other] ，订单号 { $order }
    }{ $expected ->
        [none] {""}
       *[other] ，应该 { $expected } 到
    }{ $since ->
        [none] {""}
       *[other] ，您提到的日期是 { $since }
    }{ $contact ->
        [none] {""}
       *[other] ，电话 { $contact }
    }{ $email ->
        [none] {""}
       *[other] ，邮箱 { $email }
    }{ $neededBy ->
        [none] {""}
       *[other] ，需要在 { $neededBy } 前收到
    }
resume-delivery =
    .v1 = 目前我记下的是：{ facts-delivery }。
    .v2 = 接着刚才的说，已经知道的有：{ facts-delivery }。
    .v3 = 前面记到：{ facts-delivery }。
after-delivery =
    .v1 = 包裹现在到了哪里，我这边看不到；您的情况已经完整记给配送的同事。
    .v2 = 目前还没有包裹的新消息，我不想随便猜一个日子。您说的都记着。
    .v3 = 说实话，哪天能到我说不准，要配送的同事去查，您的信息他们看得到。
confirm-delivery =
    .v1 = 我跟您核对一下：{ facts-delivery }，对吗？
    .v2 = 目前我记下的是：{ facts-delivery }，是这样吗？
    .v3 = 怕弄错，跟您确认一遍：{ facts-delivery }，没错吧？
    .v4 = 简单说就是：{ facts-delivery }。有不对的您直接说，都对吗？
confirm-delivery-short =
    .v1 = { facts-delivery }，对吗？
    .v2 = 我记的是：{ facts-delivery }，没错吧？
    .v3 = 核对：{ facts-delivery }，是吗？
solve-delivery-noted =
    .v1 = 谢谢，需要的都齐了。您的情况已经完整记给配送的同事，不用再说第二遍。哪天能到我还说不准，得先查到包裹在哪儿。
    .v2 = 信息齐了。您说的原样记给配送同事，下一步是查包裹的去向，查到之前我不好说日子。
    .v3 = 都记好了，谢谢您。接下来要配送的同事去找包裹，在那之前我不想随便说一个时间。
solve-delivery-unclear =
    .v1 = 知道的都记下了。没有单号，我这边查不到包裹，不过人工同事也许有别的办法找。
    .v2 = 您说的都留着。要查包裹还差一个号码，人工可以按姓名和地址来找。
    .v3 = 没有号码，我只能到这一步。人工同事能继续查，您不用重说。

parked-delivery =
    .v1 = 快递的事也记下了，这件说完就说它。
    .v2 = 快递那件排在后面，不会漏。
    .v3 = 您说的快递我也记着，一件一件来。
take-up-delivery =
    .v1 = 接下来说说快递的事。
    .v2 = 还有快递那件，我们接着看。
    .v3 = 下面是您提到的快递。
