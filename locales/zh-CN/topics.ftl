### 机器人认识的问题（简体中文）：名称、提问，以及最后说的话。
###
### 怎么改：等号左边是键名，请不要改动。.v1、.v2、.v3……是同一个意思的不同说法，想加几个都可以。
### { $order } 这类是客户给的信息；还不知道的那一项，值是 none，句子可以像 facts-delivery 那样把它略去。
### 以 -short 结尾的给着急的客户，-plain 给需要特别浅白说法的客户，-again 是问过一次之后再问；这几种可以不写。

## 开场。ask-open：还什么都不知道。-again：已经问过一次。-noted：客户先给了单号或日期，还没说是什么问题。

ask-open =
    .v1 = 您遇到什么情况了？想到哪儿说到哪儿就行。
    .v2 = 请问出了什么问题？您慢慢说，我来记。
    .v3 = 麻烦您说说事情的经过，我接着往下处理。
ask-open-again =
    .v1 = 具体是哪方面的事呢？
    .v2 = 方便用一两句话说说是什么问题吗？
    .v3 = 您这次想解决的是什么事？
ask-open-noted =
    .v1 = 这个我记下了。它出了什么问题呢？
    .v2 = 收到，已经记好。请问是怎么回事？
    .v3 = 好的，记住了。那具体遇到了什么情况？
ask-more =
    .v1 = 还有什么要补充的吗？
    .v2 = 您还有别的事想说吗？
    .v3 = 还需要我记些什么，或者有其他问题吗？

## 客户正难受或正生气，先不提问。-noted：客户刚刚给了信息。

pause =
    .v1 = 您慢慢说，我都在看。
    .v2 = 想说什么就说，我不打断您。
    .v3 = 我在听，想到哪儿写到哪儿就行。
pause-noted =
    .v1 = 您刚才说的我都记下了，不用再说第二遍。
    .v2 = 这些已经记好，还有的话您接着说。
    .v3 = 您给的信息都在，剩下的不着急。
pause-anger =
    .v1 = 您先把话说完，我不问问题。
    .v2 = 还有什么都写在这里，每一句我都看。
    .v3 = 您接着说，我都看着。
pause-sadness =
    .v1 = 现在不用填什么，您想说的时候再说。
    .v2 = 不急，您缓一缓，我在这里。
    .v3 = 细节可以晚点再说。

## 停了一会儿之后，回到刚才的问题，并带上已经知道的信息。

resume =
    .v1 = 我们接着刚才的说，前面您讲的都在。
    .v2 = 到这里为止的内容我都留着。
    .v3 = 那我们从刚才停下的地方继续。
resume-delivery =
    .v1 = 目前我记下的是：{ facts-delivery }。
    .v2 = 接着刚才的说，已经知道的有：{ facts-delivery }。
    .v3 = 前面记到：{ facts-delivery }。
resume-charge =
    .v1 = 目前我记下的是：{ facts-charge }。
    .v2 = 接着刚才的说，已经知道的有：{ facts-charge }。
    .v3 = 前面记到：{ facts-charge }。

## 一个问题问不下去；客户不想给某项信息；客户问为什么要问。

stuck =
    .v1 = 这一项再问下去只会让您烦。是转人工，还是先略过，我们接着往下？
    .v2 = 这一项我问了好几遍了。可以请同事来接手，也可以略过它继续。
    .v3 = 别在这一项上绕圈子了：找人工，还是用现有的信息继续，您来定。
without =
    .v1 = 没关系，不填也可以。
    .v2 = 好的，这项就空着。
    .v3 = 行，那我们不用这个，接着往下。
why =
    .v1 = 有了它，同事找您的记录会快一些；不想说就略过。
    .v2 = 主要是省得同事到处去查，给不给您决定。
    .v3 = 是为了对上您这一单，不方便的话可以不给。
ask-correction =
    .v1 = 请问要改哪一处？
    .v2 = 哪一项不对呢？
    .v3 = 您说说哪里有误，我来改。
noted =
    .v1 = 好的，已经补上了。
    .v2 = 记下了，和前面的放在一起。
    .v3 = 谢谢，已加到您的记录里。
cancelled =
    .v1 = 好的，那这件事先放下，需要时再找我。
    .v2 = 行，就到这里，想继续随时可以说。
    .v3 = 明白，这件先不处理了，有事您再留言。
started-over =
    .v1 = 好的，我们从头来，前面的先放到一边。
    .v2 = 行，重新开始。
    .v3 = 没问题，回到最开始。
choice-skip = 跳过这一项

## 都记好之后客户还在追问。如实说没有新消息。

after =
    .v1 = 您说的都记下了，除此之外我没有新的消息；可以再补充，也可以请同事来看。
    .v2 = 内容都已写给同事，更多的我确实不知道。要不要找人工？
    .v3 = 再往下的情况我看不到，人工同事可以查。
after-delivery =
    .v1 = 包裹现在到了哪里，我这边看不到；您的情况已经完整记给配送的同事。
    .v2 = 目前还没有包裹的新消息，我不想随便猜一个日子。您说的都记着。
    .v3 = 说实话，哪天能到我说不准，要配送的同事去查，您的信息他们看得到。
after-charge =
    .v1 = 我没办法直接查这笔钱，情况都记给账务的同事了。
    .v2 = 现在还没有结果，我不想乱猜。您的信息已经记给账务同事。
    .v3 = 说实话，最后怎么处理我不知道，要账务同事核对，您的信息他们看得到。

## 一次说了两件事：第二件先记着。

parked =
    .v1 = 另一件事也记下了，先说完这件再说它。
    .v2 = 一件一件来，第二件接在后面。
    .v3 = 两件都记着，先从这件开始。
parked-delivery =
    .v1 = 快递的事也记下了，这件说完就说它。
    .v2 = 快递那件排在后面，不会漏。
    .v3 = 您说的快递我也记着，一件一件来。
parked-charge =
    .v1 = 扣款的事也记下了，这件说完就说它。
    .v2 = 扣款那件排在后面，不会漏。
    .v3 = 您说的扣款我也记着，一件一件来。
take-up =
    .v1 = 接下来说另一件事。
    .v2 = 那我们看第二件。
    .v3 = 还剩一件。
take-up-delivery =
    .v1 = 接下来说说快递的事。
    .v2 = 还有快递那件，我们接着看。
    .v3 = 下面是您提到的快递。
take-up-charge =
    .v1 = 接下来说说扣款的事。
    .v2 = 还有扣款那件，我们接着看。
    .v3 = 下面是您提到的那笔钱。

## ---------- 快递晚到、丢失、破损或送错 ----------

topic-delivery = 快递晚到或丢失
slot-delivery-order = 订单号
slot-delivery-expected = 应到日期
slot-delivery-contact = 收件人电话
slot-delivery-email = 邮箱
slot-delivery-since = 提到的日期
slot-delivery-happened = 具体情况
option-delivery-happened-late = 晚到
option-delivery-happened-stuck = 物流不更新
option-delivery-happened-notReceived = 显示签收或丢件
option-delivery-happened-damaged = 破损
option-delivery-happened-wrongItem = 送错、发错

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
    .v1 = 每个订单都有一串数字。请您打开“我的订单”，把那串数字念给我，好吗？
    .v2 = 您收到过一条下单的短信，里面有一串号码。请问号码是多少？
    .v3 = 我只需要一样东西：订单上的那串号码。上面写的是什么？
ask-delivery-order-again =
    .v1 = 刚才这句里没找到订单号，一般是一长串数字，前面可能带字母。
    .v2 = 还差一个订单号，在“我的订单”或者下单短信里能找到。
    .v3 = 麻烦再找一下订单号；实在没有，用收件人电话也能查。
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

facts-delivery =
    { $happened ->
        [late] 快递晚到
        [stuck] 快递停着不动
        [notReceived] 快递没到您手里
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
    }
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

## ---------- 扣错钱、多收费，或退款没到 ----------

topic-charge = 扣费或退款有问题
slot-charge-order = 订单或账单号
slot-charge-amount = 金额
slot-charge-date = 扣款日期
slot-charge-card = 卡号后四位
slot-charge-happened = 具体情况
option-charge-happened-twice = 重复扣款
option-charge-happened-tooMuch = 多扣了钱
option-charge-happened-unknown = 不明扣款
option-charge-happened-refundMissing = 退款没到

ask-charge-order =
    .v1 = 请问是哪个订单或账单？报一下号码就行。
    .v2 = 麻烦给一下订单号或者账单号。
    .v3 = 订单或账单上的号码是多少？
ask-charge-order-short =
    .v1 = 订单号或账单号？
    .v2 = 请发一下单号。
    .v3 = 哪个订单？
ask-charge-order-plain =
    .v1 = 账单最上面有一串号码，麻烦您念给我，好吗？
    .v2 = 请您看一下账单或短信，里面有一长串数字，是多少呢？
    .v3 = 我只需要一样：账单或订单上的号码。上面写的是什么？
ask-charge-order-again =
    .v1 = 刚才这句里没找到号码，账单或下单短信上会有。
    .v2 = 还差订单号或账单号，付款记录里有时也能看到。
    .v3 = 麻烦再找一下单号；要是本来就没有订单，直接告诉我就行。
why-charge-order =
    .v1 = 有了它，同事才知道这笔钱对应哪一单；没有也能继续。
    .v2 = 是为了在很多笔付款里找到您这一笔，不想给可以不给。
    .v3 = 用来把扣款和订单对上；要是没有订单，这一点也很重要。
without-charge-order =
    .v1 = 没关系，这笔钱还可以用别的方式查。
    .v2 = 好的，那我们不用单号来试试。
    .v3 = 行，单号先空着。

ask-charge-amount =
    .v1 = 请问扣了多少钱？
    .v2 = 涉及的金额是多少？
    .v3 = 账单上显示的是多少钱？
ask-charge-amount-again =
    .v1 = 这里面没认出金额，麻烦写一下数字。
    .v2 = 还差金额，账单上写的是多少？
    .v3 = 大概是多少钱呢？
why-charge-amount =
    .v1 = 有金额才能和其他付款区分开。
    .v2 = 要找到这一笔，也要看多收了多少。
    .v3 = 同事会拿它和应收的金额比对。

ask-charge-date =
    .v1 = 是哪天扣的？
    .v2 = 这笔钱是几号扣走的？
    .v3 = 账单上的扣款日期是哪天？
ask-charge-date-again =
    .v1 = 大概哪天扣的，还记得吗？
    .v2 = 大致是什么时候的事？
    .v3 = 付款记录上有日期吗？
why-charge-date =
    .v1 = 有日期好找一些，不清楚就略过。
    .v2 = 可以缩小查找的范围，有最好，没有也行。
    .v3 = 这样同事不用把整个月都翻一遍，可以跳过。

ask-charge-card =
    .v1 = 那付款卡的后四位是多少？只要这四位就够。
    .v2 = 方便给一下卡号后四位吗？请不要发完整卡号。
    .v3 = 用的是哪张卡？说尾号四位就行。
ask-charge-card-again =
    .v1 = 我要找的是卡号最后四位，请不要发更多。
    .v2 = 手边有卡的话，报一下后四位。
    .v3 = 只要卡号末尾的四个数字。
why-charge-card =
    .v1 = 没有单号的话，可以靠卡尾号找到这笔钱，完整卡号从来用不着。
    .v2 = 是拿来代替单号的，四位数字没法用来付款。
    .v3 = 只用来找这笔付款，可以跳过。

facts-charge =
    { $happened ->
        [twice] 被重复扣款
        [tooMuch] 被多扣了钱
        [unknown] 有一笔不明扣款
        [refundMissing] 退款没到
       *[other] 扣费的问题
    }{ $amount ->
        [none] {""}
       *[other] ，金额 { $amount }
    }{ $order ->
        [none] {""}
       *[other] ，订单或账单号 { $order }
    }{ $date ->
        [none] {""}
       *[other] ，日期 { $date }
    }{ $card ->
        [none] {""}
       *[other] ，卡尾号 { $card }
    }
confirm-charge =
    .v1 = 我跟您核对一下：{ facts-charge }，对吗？
    .v2 = 目前我记下的是：{ facts-charge }，是这样吗？
    .v3 = 怕弄错，跟您确认一遍：{ facts-charge }，没错吧？
    .v4 = 简单说就是：{ facts-charge }。有不对的您直接说，都对吗？
confirm-charge-short =
    .v1 = { facts-charge }，对吗？
    .v2 = 我记的是：{ facts-charge }，没错吧？
    .v3 = 核对：{ facts-charge }，是吗？
solve-charge-noted =
    .v1 = 谢谢，需要的都齐了。这件事已经完整记给账务的同事，不用再说第二遍。要先核对这笔付款，才知道结果。
    .v2 = 信息齐了。您说的原样记给账务同事，下一步是拿付款和账单比对，结果我没法提前知道。
    .v3 = 都记好了，谢谢您。接下来要账务同事核对扣了什么、为什么扣，在那之前我不想随便说结果。
solve-charge-unclear =
    .v1 = 知道的都记下了。要找到这笔钱还缺一点信息，不过人工同事也许有别的办法查。
    .v2 = 您说的都留着。光凭这些我这边找不到这笔付款，人工可以继续查。
    .v3 = 我只能到这一步。人工同事能接着查，您不用重说。
