### 停电、断网、没信号时，机器人说的话。危险情况不在这里，见 safety.ftl。

topic-outage = 停电或断网
slot-outage-service = 什么停了
slot-outage-place = 地点
slot-outage-reach = 影响范围
slot-outage-since = 开始日期
slot-outage-customer = 户号或合同号
option-outage-service-power = 停电
option-outage-service-internet = 宽带或 WiFi
option-outage-service-mobile = 手机信号
option-outage-service-other = 其他
option-outage-reach-onlyHere = 只有我家
option-outage-reach-area = 附近也一样
tried-outage-breaker = 看过电箱
tried-outage-cable = 检查插紧线
tried-outage-router = 重启光猫和路由器
tried-outage-flight = 开关飞行模式

## ---------- 情绪 ----------

acknowledge-anger-outage-strong =
    .v1 = 钱照交，用却用不上，您生气有道理。
    .v2 = 干等着，又没人给个说法，换谁都火大。
    .v3 = 它一停什么都得停，还得您去跟别人解释，真的抱歉。
    .v4 = 没有借口，该通的就得通。
    .v5 = 最气人的是不知道怎么回事，您说，我一句一句记。
    .v6 = 一家子都指着它，我知道轻重。
    .v7 = 本来就该好好的，倒要您一趟趟来催，是我们没做到。

acknowledge-anger-outage-strong-cause =
    .v1 = “{ $cause }”，钱照交却用不上，您生气有道理。
    .v2 = 您说“{ $cause }”，没有借口，该通的就得通。
    .v3 = “{ $cause }”我记下了，不该让您一趟趟来催。
    .v4 = “{ $cause }”，什么事都得跟着停，真的抱歉。
    .v5 = “{ $cause }”，您的火气我明白，这事我当真。
    .v6 = 停了不说，还“{ $cause }”，难怪您忍不了。

acknowledge-anger-outage-strong-short =
    .v1 = 该通没通，直接说重点。
    .v2 = 停了又没个说法，您生气有道理。
    .v3 = 没有借口，先报上去。

acknowledge-anger-outage-mild =
    .v1 = 停了才知道有多不方便，是挺烦的。
    .v2 = 打乱您的事了，不好意思。
    .v3 = 您报得对，它就该一直好好的。
    .v4 = 连个解释都没有，谁都不痛快。
    .v5 = 看得出您有点恼，我们先弄清楚。
    .v6 = 这点事还要您操心，确实不该。

acknowledge-anger-outage-mild-cause =
    .v1 = “{ $cause }”，是挺烦的。
    .v2 = 您提到“{ $cause }”，它就该好好的，说得对。
    .v3 = “{ $cause }”，打乱您的事了，不好意思。
    .v4 = “{ $cause }”我记下了，您报得对。
    .v5 = 碰上“{ $cause }”，谁都不痛快。
    .v6 = “{ $cause }”，我们先弄清楚。

acknowledge-disappointment-outage-strong =
    .v1 = 前面已经折腾过，又来一回，您对我们没信心也正常。
    .v2 = 您指望着它，这要求一点不高，抱歉。
    .v3 = 难受的不光是停了，是停了没人管，我听懂了。
    .v4 = 都按有电有网安排好的，结果全乱了，对不起。
    .v5 = 您要的不过是正常能用，我不想轻描淡写。
    .v6 = 看得出您是真累了，这回我们好好把它记清楚。

acknowledge-disappointment-outage-strong-cause =
    .v1 = “{ $cause }”，您没了信心，我理解。
    .v2 = 您说“{ $cause }”，您的要求一点不高，抱歉。
    .v3 = 看到“{ $cause }”，我知道您是真累了。
    .v4 = “{ $cause }”，这不是您该得到的服务，我不想轻描淡写。
    .v5 = 因为“{ $cause }”让您失望，对不起，这回好好把它记清楚。
    .v6 = “{ $cause }”，最难受的是没人管，我听懂了。

acknowledge-disappointment-outage-mild =
    .v1 = 交着钱却是这样，不好意思。
    .v2 = 偏偏赶在要用的时候，可惜。
    .v3 = 您本以为这次能稳当些，我明白。
    .v4 = 确实不该这样。
    .v5 = 耽误您的安排了，抱歉。
    .v6 = 想要稳一点，这很正常。

acknowledge-disappointment-outage-mild-cause =
    .v1 = “{ $cause }”，不该这样，不好意思。
    .v2 = 您提到“{ $cause }”，想要稳一点很正常。
    .v3 = “{ $cause }”我记下了，偏偏赶在要用的时候。
    .v4 = “{ $cause }”，确实没让您满意。
    .v5 = 因为“{ $cause }”耽误您了，抱歉，我们看看能怎么办。
    .v6 = “{ $cause }”，您本以为能好些，我明白。

acknowledge-anxiety-outage-strong =
    .v1 = 家里要是有人靠电或靠电话保命，请先告诉我，这得由人工来管。
    .v2 = 最难熬的是没个准信。什么时候恢复我看不到，能做的是把它报清楚。
    .v3 = 我知道您等不起，长话短说。
    .v4 = 有老人孩子或者要紧的东西要顾，说一声，我写在最前面。
    .v5 = 突然断了心里发慌，我在这儿，就算您掉线，写过的也都留着。
    .v6 = 今晚多少事指着它，我看得出来，一步一步来。

acknowledge-anxiety-outage-strong-cause =
    .v1 = “{ $cause }”，我知道您等不起。
    .v2 = 您说“{ $cause }”，这一句我写在最前面。
    .v3 = “{ $cause }”我记下了，就算您掉线也还在。
    .v4 = “{ $cause }”，我看得出有多要紧，一步一步来。
    .v5 = “{ $cause }”，没个准信最难熬，先把它报清楚。
    .v6 = 心里装着“{ $cause }”，就不让您填长表了。

acknowledge-anxiety-outage-mild =
    .v1 = 您想知道是自家的事还是一片都停了，我们来弄清楚。
    .v2 = 早点问是对的。
    .v3 = 您要安排后面的事，我明白；知道什么、不知道什么，我都直说。
    .v4 = 担心很正常，地点和情况说清楚了就好判断。
    .v5 = 一步一步来。
    .v6 = 您来报一声挺好，报的人越多，越看得出停在哪一片。

acknowledge-anxiety-outage-mild-cause =
    .v1 = “{ $cause }”，担心很正常，我们来弄清楚。
    .v2 = 您提到“{ $cause }”，早点问是对的。
    .v3 = “{ $cause }”我记下了，一步一步来。
    .v4 = “{ $cause }”，您要安排后面的事，我知道什么就直说什么。
    .v5 = 看得出您惦记着“{ $cause }”，先看看影响多大一片。
    .v6 = “{ $cause }”，您来报一声挺好。

## ---------- 提问 ----------

ask-outage-service =
    .v1 = 是停电了，还是断网，还是手机没信号？
    .v2 = 您那边停的是哪一样？
    .v3 = 好转给对的同事：是电、宽带，还是手机信号？
    .v4 = 现在是什么用不了？

ask-outage-service-short =
    .v1 = 电、网，还是信号？
    .v2 = 什么停了？
    .v3 = 哪一样用不了？

ask-outage-service-plain =
    .v1 = 是灯不亮，还是上不了网，还是电话打不通？说一个就行。
    .v2 = 家里哪样用不了：电，网，还是手机？
    .v3 = 请告诉我停了什么，按下面的按钮也可以。

ask-outage-service-again =
    .v1 = 下面几个，哪个最接近？
    .v2 = 管电和管线路的不是一拨人，是哪一样呢？
    .v3 = 灯要是还亮着，多半是线路的事。到底是哪一样？

why-outage-service =
    .v1 = 管电和管线路的是不同的同事，分清了直接到对的人手里。
    .v2 = 知道是哪样才知道报给谁；都不像就选“其他”。
    .v3 = 省得您被转来转去。

without-outage-service =
    .v1 = 行，照您说的转过去。
    .v2 = 没关系，先空着。
    .v3 = 好的，同事看您写的也明白。

ask-outage-place =
    .v1 = 在什么地方？小区楼栋，或者街道门牌，都行。
    .v2 = 地址是哪里，或者附近的路口？
    .v3 = 麻烦说一下停的地方，说到哪一步您决定。
    .v4 = 方便给一下地址吗？

ask-outage-place-short =
    .v1 = 地址是？
    .v2 = 在哪里？
    .v3 = 哪个小区？

ask-outage-place-plain =
    .v1 = 您住哪条街、哪个小区，几号楼？
    .v2 = 您现在在哪儿？说说城市和小区。
    .v3 = 麻烦把家里的地址告诉我。

ask-outage-place-again =
    .v1 = 还差地点，只说小区或街道也有用。
    .v2 = 从这句里看不出在哪儿，是哪个城市、哪个小区？
    .v3 = 不想给详细地址的话，说到街道就够了。

why-outage-place =
    .v1 = 不知道在哪儿，就看不出是一片停了还是一家停了。显示的时候会遮住。
    .v2 = 同事得知道去哪儿查，说到小区或街道就够。
    .v3 = 同一片的报修放在一起，才看得出毛病在哪儿；门牌号可以不说。

without-outage-place =
    .v1 = 没关系，不填也行，只是难找一些。
    .v2 = 好的，地址先空着。
    .v3 = 行，人工可以用别的办法查到您这户。

ask-outage-reach =
    .v1 = 只有您家这样，还是邻居也一样？
    .v2 = 看看外面，或者问问隔壁：别人家正常吗？
    .v3 = 附近的人也碰到了吗？

ask-outage-reach-short =
    .v1 = 就您家，还是都这样？
    .v2 = 邻居也这样吗？
    .v3 = 只有您这儿？

ask-outage-reach-plain =
    .v1 = 麻烦看看窗外，邻居家亮着灯吗？
    .v2 = 楼里别人家也这样，还是只有您家？

ask-outage-reach-again =
    .v1 = 就您看到的：只有自家，还是别家也有？
    .v2 = 不知道也没关系，先空着。
    .v3 = 下面选一个就行。

why-outage-reach =
    .v1 = 只有您家，毛病多半在家里或进户那段；一片都停，就在外面。
    .v2 = 免得派人派错地方，可以略过。
    .v3 = 看得出影响多大一片，看不到也没关系。

## ---------- 先试的几步，一次只说一步：不用打开什么，也没有危险。 ----------

step-outage-breaker =
    .v1 = 要是只有您家没电，周围又干燥、没什么异样，麻烦看一眼电箱：有开关掉下来吗？往上推一次。再掉就别推了，告诉我。
    .v2 = 不是整片停的话，看看家里的空开跳没跳？可以往上推一次，别多推。现在呢？
    .v3 = 师傅来之前先看一样：电箱里的开关有没有落下，盖板不用拆，落了就推一次。来电了吗？邻居也黑着的话就别动它。

step-outage-cable =
    .v1 = 先简单看一下：墙上和光猫、路由器的线都插紧了吗，灯亮着没有？各按一下。有变化吗？要是附近都断了，说一声，这步就不做了。
    .v2 = 麻烦看看路由器有没有电，进线的两头插得牢不牢？现在灯是什么样？
    .v3 = 线松了也是常有的事。墙上、盒子上的线各按紧一下，网回来了吗？

step-outage-router =
    .v1 = 没试过的话再试一步：光猫和路由器拔掉电源，等一分钟插上，给它五分钟。网好了吗？
    .v2 = 重启一次值得试试：断电，数到六十，再通电，等几分钟它才连得上。现在怎样？
    .v3 = 麻烦把路由器关一分钟再开，那个小小的复位孔别按，按了设置就没了。结果呢？

step-outage-flight =
    .v1 = 可以试一下：打开飞行模式，等半分钟，再关掉。信号回来了吗？
    .v2 = 麻烦关机再开一次，或者开关一下飞行模式，手机会重新找网络。现在有几格？
    .v3 = 让手机重新找一遍信号：飞行模式开，稍等，关。附近的人也没信号的话，说一声。

## ---------- 记下了什么，接下来怎样 ----------

facts-outage =
    { $service ->
        [power] 停电
        [internet] 断网或网络不稳
        [mobile] 手机没信号
        [other] 别的服务停了
       *[none] 有服务停了
    }{ $place ->
        [none] {""}
       *[other] ，地点 { $place }
    }{ $reach ->
        [onlyHere] ，只有您家
        [area] ，附近也一样
       *[none] {""}
    }{ $since ->
        [none] {""}
       *[other] ，从 { $since } 开始
    }{ $customer ->
        [none] {""}
       *[other] ，户号 { $customer }
    }

confirm-outage =
    .v1 = 我跟您对一遍：{ facts-outage }，对吗？
    .v2 = 报上去的是这样：{ facts-outage }，没错吧？
    .v3 = 确认一下：{ facts-outage }，是这样吗？
    .v4 = 简单说就是：{ facts-outage }。有要改的吗，还是就这样？

confirm-outage-short =
    .v1 = { facts-outage }，对吗？
    .v2 = 我记的是：{ facts-outage }，没错吧？
    .v3 = 核对：{ facts-outage }，是吗？

resume-outage =
    .v1 = 目前我记下的是：{ facts-outage }。
    .v2 = 回到停的这件事，前面记到：{ facts-outage }。
    .v3 = 已经知道的有：{ facts-outage }。

solve-outage-noted =
    .v1 = 谢谢，抢修的同事要的就是这些。几点恢复我这边看不到，不想随口说一个。情况有变化就写在这里，会一并补上。
    .v2 = 已经记好要报的内容。得先找到停在哪一段，在那之前说时间都是猜。
    .v3 = 都记好了，谢谢您。家里要是有人离不开电或电话，请现在告诉我，这得由人工来管。

solve-outage-unclear =
    .v1 = 知道的都记下了。没有地点不好找，不过人工有别的办法查到您这户。
    .v2 = 您说的都留着，人工可以接着办，不用从头讲。
    .v3 = 我只能到这一步，同事能用别的办法找到线路。

after-outage =
    .v1 = 抢修那边我没有新的消息，有没有进展要问抢修的同事。
    .v2 = 几点恢复我看不到，猜一个也帮不上您，要补充就写在这里。
    .v3 = 说实话，这会儿我知道的不比您多，人工同事也许知道。

parked-outage =
    .v1 = 停的那件也记下了，这件说完就说它。
    .v2 = 断电断网的事排在后面，不会漏。
    .v3 = 那边停了我也记着，一件一件来。

take-up-outage =
    .v1 = 接下来说说停的那件事。
    .v2 = 还有断电断网那件，我们接着看。
    .v3 = 下面是您那边停的情况。
