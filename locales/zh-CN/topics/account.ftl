### 登录不了、账号安全，机器人说的话。从不索要密码和验证码。

topic-account = 账号登录或安全
slot-account-happened = 哪里有问题
slot-account-email = 账号邮箱
slot-account-phone = 账号手机号
slot-account-message = 屏幕提示
slot-account-since = 提到的日期
option-account-happened-password = 密码忘了或不对
option-account-happened-code = 收不到验证码或无效
option-account-happened-locked = 账号被锁
option-account-happened-login = 其他登录不了
option-account-happened-details = 换手机号或邮箱
option-account-happened-intruder = 可能被别人登录
tried-account-reset = “忘记密码”
tried-account-newest = 只用最新的验证码、翻过垃圾信息
tried-account-browser = 换浏览器或无痕窗口

## ---------- 情绪 ----------

acknowledge-anger-account-strong =
    .v1 = 自己的账号却进不去，您生气有道理。
    .v2 = 在自己家门口被当成外人，换谁都火。
    .v3 = 验来验去绕圈子，难怪您受不了。
    .v4 = 要用的都在里面，偏偏够不着，真的抱歉。
    .v5 = 锁是防外人的，把主人关外面就不对，我不替它说话。
    .v6 = 您有火直说，我一条一条记。
    .v7 = 都证明过那么多回了还进不去，这事我当真。

acknowledge-anger-account-strong-cause =
    .v1 = “{ $cause }”，自己的账号却这样，您生气有道理。
    .v2 = 您说“{ $cause }”，把您挡在外面，我不找理由。
    .v3 = “{ $cause }”我记下了，进自己的账号不该这么绕。
    .v4 = “{ $cause }”，换谁都火，对不起。
    .v5 = “{ $cause }”，要用的还都在里面，这事我当真。
    .v6 = 主人都来了，还“{ $cause }”，我不替它说话。

acknowledge-anger-account-strong-short =
    .v1 = 是您的账号，直接说重点。
    .v2 = 挡着您进不去，不找理由。
    .v3 = 自己的账号进不去，您生气有道理。

acknowledge-anger-account-mild =
    .v1 = 只想进去一下，偏偏卡住，是挺烦的。
    .v2 = 本来几秒钟的事，看得出您不耐烦了。
    .v3 = 被挡在门外，不好意思。
    .v4 = 登录有时候真磨人，看看卡在哪一步。
    .v5 = 说得在理，毕竟是您的账号。
    .v6 = 与其再试十遍，不如来问，您做得对。

acknowledge-anger-account-mild-cause =
    .v1 = “{ $cause }”，只想进去一下，是挺烦的。
    .v2 = 您提到“{ $cause }”，毕竟是您的账号，说得在理。
    .v3 = “{ $cause }”，给您添堵了，不好意思。
    .v4 = “{ $cause }”我记下了，看看卡在哪一步。
    .v5 = 碰上“{ $cause }”，确实磨人。
    .v6 = “{ $cause }”，来问是对的，别再一遍遍试了。

acknowledge-disappointment-account-strong =
    .v1 = 用了这么久的账号，到头来把您关在外面，抱歉。
    .v2 = 让做的您都做了，还是进不去，换我也失望。
    .v3 = 本来是保护您的，反倒挡了您的路，我不想说得轻巧。
    .v4 = 一句解释都没有就进不去，像被推到一边，对不起。
    .v5 = 您觉得系统该认得您，这想法一点没错。
    .v6 = 我明白这很伤信任，看看还能怎么补。

acknowledge-disappointment-account-strong-cause =
    .v1 = “{ $cause }”，系统本该认得您，抱歉。
    .v2 = 您说“{ $cause }”，我明白这很伤信任。
    .v3 = 看到“{ $cause }”，像被推到一边似的，我理解。
    .v4 = 该做的都做了，还是“{ $cause }”，换我也失望。
    .v5 = 因为“{ $cause }”让您心凉，对不起，看看还能怎么补。
    .v6 = 用了这么久，却“{ $cause }”，我不想说得轻巧。

acknowledge-disappointment-account-mild =
    .v1 = 本来可以更简单的，您说得对。
    .v2 = 不像以前那样顺手了，可惜。
    .v3 = 和您想的不一样，不好意思。
    .v4 = 您以为一分钟就能弄好，我明白。
    .v5 = 没达到您习惯的样子，抱歉。
    .v6 = 主人开门就该开得了，这想法很正常。

acknowledge-disappointment-account-mild-cause =
    .v1 = “{ $cause }”，本来可以更简单的。
    .v2 = 您提到“{ $cause }”，以为一会儿就好，没想到这样，不好意思。
    .v3 = “{ $cause }”我记下了，和您想的不一样。
    .v4 = “{ $cause }”，是有点可惜。
    .v5 = 因为“{ $cause }”没让您满意，抱歉，看看能怎么办。
    .v6 = “{ $cause }”，不像以前顺手了，我明白。

acknowledge-anxiety-account-strong =
    .v1 = 里面是您的东西，担心太正常了。这里不会问您密码和验证码。
    .v2 = 您第一时间来说，做得对，我们一步一步来。
    .v3 = 最难受的是自己看不到里面，我明白。
    .v4 = 我知道您怕什么。验证码和密码先别给任何人，包括我们。
    .v5 = 进不去会耽误多少事，我看得出来，您说的都留着。
    .v6 = 不知道谁能看到什么，确实不踏实。您说的会交给能查的人。

acknowledge-anxiety-account-strong-cause =
    .v1 = “{ $cause }”，担心太正常了。这里不会问您密码和验证码。
    .v2 = 您说“{ $cause }”，来得及时，一步一步来。
    .v3 = “{ $cause }”我记下了，这段时间密码和验证码先别给任何人。
    .v4 = “{ $cause }”，毕竟是您的账号，我知道您怕什么。
    .v5 = “{ $cause }”，自己又看不到里面，换谁都坐不住。
    .v6 = 碰到“{ $cause }”来找我们是对的，会交给能查的人。

acknowledge-anxiety-account-mild =
    .v1 = 账号的事，多问一句总没错。
    .v2 = 您想确认一切正常，我们过一遍。
    .v3 = 有疑心是对的，先从您注意到的说起。
    .v4 = 心里不踏实我理解，一步一步来。
    .v5 = 看一看总归放心些。
    .v6 = 先停下来问，您做得对。

acknowledge-anxiety-account-mild-cause =
    .v1 = “{ $cause }”，看一看是对的。
    .v2 = 您提到“{ $cause }”，账号的事多问一句没错。
    .v3 = “{ $cause }”我记下了，先从您注意到的说起。
    .v4 = “{ $cause }”，不踏实很正常，一步一步来。
    .v5 = 看得出“{ $cause }”让您放不下，我们过一遍。
    .v6 = “{ $cause }”，先停下来问，您做得对。

acknowledge-sadness-account-strong =
    .v1 = 很抱歉。这种时候还要为账号的事操心，太难为您了。
    .v2 = 里面存的不只是数据，我明白，您慢慢说。
    .v3 = 发生了这样的事，真的很抱歉，我们尽量从简。
    .v4 = 谢谢您愿意说，手边没有材料也没关系。
    .v5 = 这很不容易，账号的事不着急。
    .v6 = 我听得出来，这不是密码的事，您想说多少都可以。

acknowledge-sadness-account-strong-cause =
    .v1 = “{ $cause }”……真的很抱歉，您慢慢说。
    .v2 = 看到“{ $cause }”，我很抱歉，后面我们尽量从简。
    .v3 = 您说“{ $cause }”，谢谢您告诉我，账号的事不着急。
    .v4 = “{ $cause }”，我听得出来，这不是密码的事。
    .v5 = 遇到“{ $cause }”，太难为您了，手边没有材料也没关系。
    .v6 = “{ $cause }”，里面存的不只是数据，我明白。

acknowledge-confusion-account-mild =
    .v1 = 登录的提示常常写得不清楚，看看它到底要什么。
    .v2 = 该走哪个入口确实不明显，一样一样来。
    .v3 = 账号、密码、验证码一大堆，难怪绕晕。
    .v4 = 分不清是哪个没关系。
    .v5 = 这里我们本该说得更明白，一起过一遍。
    .v6 = 我知道是哪里绕了，先从屏幕上写的说起。

acknowledge-confusion-account-mild-cause =
    .v1 = “{ $cause }”，这里本该说得更明白，一起过一遍。
    .v2 = 您提到“{ $cause }”，确实不明显。
    .v3 = “{ $cause }”，一样一样来。
    .v4 = “{ $cause }”我记下了，看看它到底要什么。
    .v5 = “{ $cause }”，我知道是哪里绕了。
    .v6 = “{ $cause }”，难怪绕晕，先从屏幕上写的说起。

## ---------- 提问 ----------

ask-account-happened =
    .v1 = 登录时卡在哪儿：密码、验证码，还是提示账号被锁？
    .v2 = 是密码的问题、验证码的问题，还是别的？
    .v3 = 账号怎么了？说说您走到哪一步。
    .v4 = 下面哪种和您看到的最像？

ask-account-happened-short =
    .v1 = 密码、验证码，还是被锁？
    .v2 = 卡在哪一步？
    .v3 = 一登录就怎样？

ask-account-happened-plain =
    .v1 = 是密码想不起来，还是短信里的数字没来？告诉我卡在哪儿。
    .v2 = 屏幕上让您填什么？密码本身不要告诉我。
    .v3 = 走到哪一步就走不下去了？按下面的按钮也行。

ask-account-happened-again =
    .v1 = 下面几种，哪个最接近？其余的用自己的话说就好。
    .v2 = 换个问法：最后一步还正常的是哪一步？
    .v3 = 是密码不让过，还是根本没到那一步？

why-account-happened =
    .v1 = 忘密码、没验证码、被锁，办法完全不同，分清了才好办。
    .v2 = 看是哪种，有的您自己一分钟就能弄好，有的要同事来。
    .v3 = 免得给您说一堆用不上的步骤。

without-account-happened =
    .v1 = 没关系，您自己的话就够了。
    .v2 = 好的，同事看您写的能明白。
    .v3 = 行，这一项先空着。

ask-account-email =
    .v1 = 账号用的是哪个邮箱？只要邮箱，密码不用给。
    .v2 = 注册时填的邮箱是什么？
    .v3 = 麻烦给一下账号的邮箱，密码请别发。
    .v4 = 平时用哪个邮箱登录？

ask-account-email-short =
    .v1 = 账号邮箱是？
    .v2 = 哪个邮箱登录？
    .v3 = 邮箱发一下，密码不用。

ask-account-email-plain =
    .v1 = 注册的时候您留过一个邮箱，是哪个？密码不要告诉我。
    .v2 = 登录时填的邮箱是什么？中间有个 @ 的那个。
    .v3 = 我只需要一样：账号的邮箱。没有邮箱，手机号也行。

ask-account-email-again =
    .v1 = 这句里没认出邮箱，中间会有一个 @。
    .v2 = 还差账号的邮箱；用手机号注册的话，给手机号就行。
    .v3 = 您常用的邮箱有哪些？账号多半在其中一个下面。

why-account-email =
    .v1 = 要靠它找到您的账号，显示的时候会遮住，不作别的用途。
    .v2 = 账号是按邮箱存的，不想给的话，手机号也行。
    .v3 = 没有它分不出哪个是您的账号，密码从来用不着。

without-account-email =
    .v1 = 没关系，还可以用别的方式找账号。
    .v2 = 好的，那我们不用邮箱试试。
    .v3 = 行，邮箱先空着。

ask-account-phone =
    .v1 = 那账号绑的手机号是多少？也能按它找。
    .v2 = 是用手机号注册的吗？号码方便给一下吗？
    .v3 = 给一下账号的手机号也行，可以代替邮箱。

ask-account-phone-again =
    .v1 = 这里面没认出手机号，只写数字就行。
    .v2 = 账号里留的那个号码，是以前的老号也没关系。
    .v3 = 号码能再写一遍吗？

why-account-phone =
    .v1 = 没有邮箱就按手机号找账号，显示的时候会遮住一部分。
    .v2 = 是拿来代替邮箱的，不会向您要验证码。
    .v3 = 只用来找账号，可以略过。

ask-account-message =
    .v1 = 屏幕上提示什么？原话最好，截图也行，密码和验证码别露出来。
    .v2 = 是在 App 还是网页上，弹出来的提示是什么？
    .v3 = 有错误提示吗？照着写，或者说个大意。

ask-account-message-short =
    .v1 = 提示写的什么？
    .v2 = App 还是网页，提示什么？
    .v3 = 有错误提示吗？

ask-account-message-plain =
    .v1 = 屏幕上显示什么？照着打出来就行。
    .v2 = 您用的是手机还是电脑，上面写着什么？

ask-account-message-again =
    .v1 = 说个大意就行。
    .v2 = 没有提示的话，最后看到的是什么？
    .v3 = App 还是网页？光知道这个也有用。

why-account-message =
    .v1 = 提示的原话常常能看出原因，不方便就略过。
    .v2 = 有了它，同事能查到系统为什么拦您。
    .v3 = 省得您去试一堆不相干的办法。

## ---------- 先试的几步，一次只说一步。 ----------

step-account-reset =
    .v1 = 登录页上的“忘记密码”试过吗？它会发一封邮件或短信，垃圾箱里也看看，以最新的一封为准。能进去了吗？
    .v2 = 邮箱或手机在手边的话，点“忘记密码”，用最新收到的那条来改。新密码别告诉我。成功了吗？
    .v3 = 可以在登录页点“忘记密码”重设一个，邮件爱躲在垃圾箱里，留意一下。结果怎样？

step-account-newest =
    .v1 = 点了好几次的话，验证码会互相顶掉。请只重新获取一次，等几分钟，骚扰拦截和垃圾箱也看看，只填最新的。收到了吗？码不用告诉我。
    .v2 = 先看看它发到了哪个号码或邮箱，现在还在用吗？在用就重新获取一次，翻翻被拦截的短信。有吗？
    .v3 = 重新获取一次，等几分钟，再看看拦截短信，不少时候就在那里。到了吗？验证码自己留着。

step-account-browser =
    .v1 = 有个简单的办法：换个浏览器或用无痕窗口，账号密码手动输，不用自动填充。这样能进吗？
    .v2 = 换一边试试：平时用 App 就用网页，平时用网页就用 App，手动输入，留意大小写。怎么样？
    .v3 = 没试过的话，把 App 或浏览器彻底关掉再开，密码自己敲一遍。有变化吗？

## ---------- 记下了什么，接下来怎样 ----------

facts-account =
    { $happened ->
        [password] 密码忘了或不被接受
        [code] 验证码收不到或无效
        [locked] 账号被锁
        [login] 账号登录不了
        [details] 账号的手机号或邮箱要换
        [intruder] 账号可能被别人登录
       *[other] 账号有问题
    }{ $email ->
        [none] {""}
       *[other] ，邮箱 { $email }
    }{ $phone ->
        [none] {""}
       *[other] ，手机号 { $phone }
    }{ $since ->
        [none] {""}
       *[other] ，您提到的日期是 { $since }
    }{ $message ->
        [none] {""}
       *[other] ，提示是“{ $message }”
    }

confirm-account =
    .v1 = 我跟您对一遍：{ facts-account }，对吗？
    .v2 = 目前记的是：{ facts-account }，没有出入吧？
    .v3 = 怕找错账号，确认一下：{ facts-account }，是这样吗？
    .v4 = 简单说就是：{ facts-account }。有不对的您直接说，都对吗？

confirm-account-short =
    .v1 = { facts-account }，对吗？
    .v2 = 我记的是：{ facts-account }，没错吧？
    .v3 = 核对：{ facts-account }，是吗？

resume-account =
    .v1 = 目前我记下的是：{ facts-account }。
    .v2 = 回到账号的事，前面记到：{ facts-account }。
    .v3 = 已经知道的有：{ facts-account }。

solve-account-noted =
    .v1 = 谢谢，账号同事要的就是这些。动账号之前他们得先确认是您本人，这也是在保护您。我们的人不会向您要密码和验证码。
    .v2 = 齐了。账号我自己打不开，这样也更安全，接下来由账号同事核实、处理。这段时间密码和验证码自己留好。
    .v3 = 都记好了，谢谢您。下一步是账号同事核对您是不是本人，结果我没法提前说。

solve-account-unclear =
    .v1 = 知道的都记下了，光凭这些我找不到账号，人工有别的办法。
    .v2 = 您说的都留着，人工可以跟您一起找，不用从头讲。
    .v3 = 再往下我就不行了，账号同事能接着办。

after-account =
    .v1 = 账号里面我看不到，所以没有新消息，您说的都写给账号同事了。
    .v2 = 目前还没有我知道的结果。不管谁来要，密码和验证码都先别给。
    .v3 = 说实话，只有账号同事能打开看，您写的他们都看得到。

parked-account =
    .v1 = 账号的事也记下了，这件说完就说它。
    .v2 = 账号那件排在后面，不会漏。
    .v3 = 登录的问题我也记着，一件一件来。

take-up-account =
    .v1 = 接下来说说账号的事。
    .v2 = 还有账号那件，我们接着看。
    .v3 = 下面来看怎么让您进得去。
