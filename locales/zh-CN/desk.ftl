### 人工客服看到的文字：工单卡片、会话线程里的通知、按钮，以及开场建议。
###
### 等号左边是键名，请保持不动；等号右边可以改。
### { $name } 这样的部分由系统填入；每组说明里列出的才能用。
### 情绪、信号、原因、风格的名称在 mood.ftl，转人工的理由在 rules.ftl，话题和信息项在 topics.ftl。

## 卡片标题。{ $code }：工单编号；{ $priority }：见下面 priority-；{ $feeling }：即 card-feeling。
## card-feeling：情绪 { $emotion } 及强度（百分比）。

card-title = { $code } · { $priority } · { $feeling }
card-feeling = { $emotion } { $percent }%

## 工单状态与负责人。{ $state }：见下面 state-；{ $customer }：客户姓名；没有姓名时用 card-visitor。

card-state = { $state } · 客户：{ $customer }
card-visitor = 访客
card-owner = { $state }（{ $name }）

## 情绪走势：{ $bars } 每条客户消息一格（越低越不满），{ $trend } 用文字说明（mood.ftl 里的 trend-）。

card-course = 情绪 { $bars } { $trend }
card-trend = 情绪：{ $trend }

## 情绪在哪句话之后转折。{ $text }：那句原话。

card-worse-after-bot = 机器人说了这句之后情绪变差：“{ $text }”
card-worse-after-humanAgent = 同事说了这句之后情绪变差：“{ $text }”
card-better-after-bot = 机器人说了这句之后情绪缓和：“{ $text }”
card-better-after-humanAgent = 同事说了这句之后情绪缓和：“{ $text }”

## 最激烈的一刻、起因、为什么需要人工。{ $quote }：客户原话。
## 次要问题：card-others 列出全部，card-other 是其中一个；{ $cause } 见 mood.ftl 的 cause-。

card-peak = 最激烈时，{ $feeling }：“{ $quote }”
card-cause = 起因：{ $cause }。“{ $quote }”
card-cause-dimension = 起因：{ $cause }（{ $dimension }）。“{ $quote }”
card-others = 其他问题：{ $list }
card-other = { $cause }（“{ $quote }”）
card-reason = 为何转人工：{ $reason }
card-reason-because = { $reason }（{ $because }）
card-because = { $fact } { $value }
card-because-words = { $fact } { $value }：“{ $words }”
card-yes = 是
card-no = 否

## 期待与实际、客户要求什么、升级投诉的可能。{ $text }：客户原话。
## card-corrected：{ $name } 更正了情绪，是 { $is } 而不是 { $was }。
## card-happened-gap：{ $percent } 是与期望的落差。card-attribution：{ $to } 见 mood.ftl 的 attribution-。
## card-beneath-words：{ $text } 见 mood.ftl 的 need-，并附能看出来的原话。card-risk-words：能看出风险的原话。

card-dimension = 受损的服务方面：{ $dimension }
card-expected = 客户期待：“{ $text }”
card-happened = 实际情况：“{ $text }”
card-happened-gap = 实际：“{ $text }”（落差 { $percent }%）
card-past = 以前也出过问题：“{ $text }”
card-attribution = 客户归因于{ $to }：“{ $text }”
card-need = 客户要求：“{ $text }”
card-beneath = 更深的需要：{ $text }
card-beneath-words = 话背后的需要：{ $text }（“{ $quote }”）
card-care = 需要特别关照：用平常话，一次只问一件事，不催促。
card-risk = 可能升级投诉：{ $percent }%
card-risk-words = 可能升级投诉：{ $percent }%（“{ $words }”）
card-corrected = { $name } 已更正情绪：是{ $is }，不是{ $was }
card-callback = 客户希望回电：“{ $text }”

## 已知情况。{ $topic }：主要话题。value-……：信息不完整时显示的文字。

card-topic = 事由：{ $topic }
card-tried = 已经试过
value-missing = 还没问到
value-unsure = { $value }（不确定）
value-not-known = 客户不清楚
value-refused = 客户不愿提供

## 最近的消息、机器人说过的话、需要留意的地方。
## commitment-……：已经告诉客户的事。{ $text }：原话；{ $minutes }：距到期或已超时的分钟数。

card-quotes = 最近的消息
card-commitments =
    已经告诉客户：
    { $list }
commitment-open = • “{ $text }”
commitment-due = • “{ $text }”（{ $minutes } 分钟后到期）
commitment-late = • “{ $text }”（已超时 { $minutes } 分钟）
commitment-kept = • “{ $text }”（已兑现）
card-acknowledged = 已回应过：{ $list }，不必再长篇安抚。
card-signals = 留意：{ $list }
card-style = 沟通风格：{ $style }
list-comma = 、
list-semicolon = ；

## 上次是谁帮的（card-helped-note：并附当时的备注），机器人用过的安抚话。

card-helped = { $name } 之前帮过这位客户。
card-helped-note = { $name } 之前帮过这位客户：“{ $text }”
card-phrases =
    这些话已经说过，请换个说法：
    { $list }
card-phrase = • “{ $text }”

## 怎么开场。每种情绪两条该做、两条不该做。{ $hint }：其中一条。

card-begin = 怎么开场
card-do = ✓ { $hint }
card-dont = ✗ { $hint }
card-first-sentence = 可参考的第一句话（客户的语言）

do-anger-1 = 先让客户说完，再用客户的话复述问题。
do-anger-2 = 报上姓名，把事情接下来，说清下一步做什么、什么时候再回复。
dont-anger-1 = 不争辩，不讲流程，不说“请冷静”。
dont-anger-2 = 上面已有的信息不要再问。

do-disappointment-1 = 说出落差：客户期待什么，实际得到什么。
do-disappointment-2 = 说明现在还能做什么，有选择就让客户选。
dont-disappointment-1 = 不要轻描淡写，也不要拿别的客户比较。
dont-disappointment-2 = 事情没办好之前，先别急着送赠品。

do-anxiety-1 = 说清已知什么、未知什么、下次什么时候回复。
do-anxiety-2 = 按顺序列出步骤，做完一步说一步。
dont-anxiety-1 = 没有依据时不要空泛安慰（“没事的”）。
dont-anxiety-2 = 不要长时间没声音，没进展也说一声。

do-sadness-1 = 放慢节奏，先说一句暖心话，再谈事情。
do-sadness-2 = 能替客户办的尽量替客户办。
dont-sadness-1 = 不要一上来就要表格和材料。
dont-sadness-2 = 不要强行打气，也不要催促。

do-confusion-1 = 用平常话，一条消息只说一步。
do-confusion-2 = 先问客户现在看到什么，从那里接着说。
dont-confusion-1 = 不用术语，不用内部叫法。
dont-confusion-2 = 不要发长文，也不要只丢一个链接。

do-satisfaction-1 = 简短友好。
do-satisfaction-2 = 说明办了什么，方便客户以后查。
dont-satisfaction-1 = 不要反复道谢。
dont-satisfaction-2 = 不要趁机推销。

do-gratitude-1 = 简单回应感谢。
do-gratitude-2 = 确认是否还有没办完的事。
dont-gratitude-1 = 不要否定自己做的事（“没做什么”）。
dont-gratitude-2 = 不要拖长对话。

do-neutral-1 = 直接说事。
do-neutral-2 = 说清下一步做什么、什么时候再回复。
dont-neutral-1 = 上面已有的信息不要再问。
dont-neutral-2 = 不要假设客户有情绪。

## 建议的第一句话。这是对客户说的，同样不能有承诺。-cause：{ $cause } 是让客户不快的事（原话）。

first-sentence-anger = 您写的我都看过了，您生气完全有道理，现在由我来跟进。
first-sentence-anger-cause = 您写的我都看过了，您说“{ $cause }”，生气完全有道理，现在由我来跟进。
first-sentence-disappointment = 事情经过我看过了，您的期待是合理的，我们看看现在还能怎么办。
first-sentence-disappointment-cause = 您说“{ $cause }”，我都看过了，您的期待是合理的，我们看看现在还能怎么办。
first-sentence-anxiety = 您写的我都看过了，这件事由我来跟。先告诉您目前知道什么，再告诉您我接下来查什么。
first-sentence-anxiety-cause = 您说“{ $cause }”，我看到了。先告诉您目前知道什么，再告诉您我接下来查什么。
first-sentence-sadness = 您写的我都看过了，很抱歉。不着急，能替您办的我来办。
first-sentence-sadness-cause = 看到您说“{ $cause }”，很抱歉。不着急，能替您办的我来办。
first-sentence-confusion = 前面的内容我都看过了，我们一起一步一步理清楚。
first-sentence-confusion-cause = 您说“{ $cause }”，我看到了，我们一起一步一步理清楚。
first-sentence-satisfaction = 您好，前面的对话我看过了，还有什么可以帮您？
first-sentence-gratitude = 您好，前面的对话我看过了，还有没办完的事吗？
first-sentence-neutral = 您好，前面的内容我都看过了，您不用重复，我现在来查。

## 工单状态与优先级。

state-requested = 新工单
state-queued = 等待中
state-offered = 已派单
state-claimed = 已领取
state-active = 沟通中
state-idle = 待回复
state-handedBack = 已交回机器人
state-resolved = 已解决
state-expired = 已过期，无人接手
state-calledBack = 已约回电
priority-low = 低
priority-normal = 普通
priority-high = 高
priority-urgent = 紧急

## 按钮（最多 75 个字）与弹出的窗口。

action-claim = 领取
action-reply = 回复
action-note = 备注
action-handBack = 交回机器人
action-resolve = 结案
action-resend = 重新发送
prompt-reply-title = 回复客户
prompt-reply-label = 您的消息
prompt-reply-files = 发给客户的文件
prompt-reply-submit = 发送
prompt-note-title = 内部备注
prompt-note-label = 备注（客户看不到）
prompt-note-submit = 保存
prompt-handBack-title = 交回机器人
prompt-handBack-label = 有什么要告诉团队的？（选填）
prompt-handBack-submit = 交回
prompt-resolve-title = 结案
prompt-resolve-label = 怎么解决的？（选填）
prompt-resolve-submit = 结案
prompt-cancel = 取消

## 转交、更正情绪（action-not-……：客户没有这种情绪）、回电后结束。

action-begin = 发送第一句话
action-pass = 转交
action-callBack = 已回电
action-decline = 我接不了
action-takeOver = 接管（组长）
action-take-over-say = 领取并发送
action-correct = 实际情绪是…
action-not-anger = 没有生气
action-not-disappointment = 没有失望
action-not-anxiety = 没有着急
action-not-sadness = 没有难过
action-not-confusion = 没有困惑
pass-choice = 转给谁？
pass-teams = 团队
pass-people = 同事
prompt-pass-title = 转交工单
prompt-pass-label = 有什么要交代的？（选填）
prompt-pass-submit = 转交
prompt-callBack-title = 已回电
prompt-callBack-label = 结果怎么样？（选填）
prompt-callBack-submit = 结束工单
prompt-takeOver-title = 接管工单
prompt-takeOver-label = 对客户说的第一句话（选填）
prompt-takeOver-submit = 接管

## 操作无法进行时给人工客服的答复。{ $name }：工单现在的负责人；{ $code }：工单编号。

refused-claimed =
    .v1 = 工单 { $code } 已由 { $name } 领取。
    .v2 = 工单 { $code } 已有人领取。
refused-unclaimed = 工单 { $code } 还没有人领取，领取之后才能给客户发消息。
refused-closed = 工单 { $code } 已经结束。
refused-lead = 只有组长可以从 { $name } 那里接管工单 { $code }。
refused-team = 没有“{ $team }”这个团队。
refused-gone = 这条消息已经不能改了，或者不是您发的。

## 工单线程里的通知。{ $name }：客户或人工客服；{ $text }：原话；{ $minutes }：已等待的分钟数。
## { $prefix }：回复客户时写在开头的符号，即 dialogs/desk.yaml 里的 replyPrefix。

thread-customer =
    .v1 = { $name }：{ $text }
    .v2 = 客户：{ $text }
thread-reply = { $name } 回复客户：{ $text }
thread-note = { $name } 的备注（未发给客户）：{ $text }
thread-file = { $name } 发来文件：{ $file }
thread-reply-file = { $name } 给客户发了文件：{ $file }
thread-note-file = { $name } 在备注里附了文件（未发给客户）：{ $file }
thread-undelivered = 消息没有送到客户那里：{ $why }。
thread-file-undelivered = 文件“{ $file }”没有送到客户那里：{ $why }。
thread-file-unshown = 客户发来“{ $file }”，但这里无法显示：{ $why }。已告知客户。
thread-note-kept = 已存为内部备注，客户看不到。
thread-edited = 客户修改了一条消息：{ $text }
thread-deleted = 客户删除了一条消息。
thread-offered = 这个工单先问 { $name }，{ $minutes } 分钟内有效。其他人也可以领取。
thread-warning = { $name }，客户在等您回复。{ $minutes } 分钟后工单会回到队列。
thread-lead = 这个工单一直没人接。{ $name }，请看一下。
thread-callback = 客户希望回电：{ $text }
thread-rewritten = { $name } 修改了给客户的回复：{ $text }
thread-retracted = { $name } 撤回了给客户的一条回复。
thread-unclaimed = 该工单已等待 { $minutes } 分钟，还没有人领取。
thread-take-over = { $name }，这个工单还没有人领取，刚才的话没有发给客户。领取之后才能回复。
thread-looking = { $name } 正在看这个工单，还没有人领取。
thread-hint = 先领取工单。之后在这个线程里以 { $prefix } 开头的消息会发给客户，其他都只作内部备注。

## 不是规则触发，而是机器人自己出故障时的理由。

reason-bot-error = 机器人出了技术故障
reason-note = 无需回复，作为留言转达

## 对话记录里的事件。{ $rule }：转人工的理由（rules.ftl 里的 reason-）；{ $code }：工单编号。

event-requested = 已建立工单 { $code }（{ $rule }）
event-noted = 已作为留言转给团队（{ $code }）
event-raised = 优先级已提高（{ $rule }）
event-claimed = { $name } 已接手
event-handedBack = { $name } 已把对话交回机器人
event-resolved = { $name } 已结案
event-requeued =
    .v1 = { $name } 未及时回复，工单重新排队
    .v2 = 工单重新排队
event-unclaimed = 已等待 { $minutes } 分钟，还没有人领取
event-expired = 工单一直无人领取，已过期
event-calledBack = 已约定回电
event-offered = 已派给 { $name }
event-declined = { $name } 暂时接不了
event-lapsed = { $name } 没有回应
event-taken-over = { $name } 从 { $from } 那里接管了工单
event-passed = { $name } 把工单转给了 { $to }
event-overflow = 没人接，工单转到了 { $team }
event-warned = 已提醒 { $name } 客户在等回复
event-quiet = 很久没有新消息，对话交回机器人
event-cancelled = 客户不再等人工
event-callback-asked = 客户希望回电：{ $text }
event-corrected = { $name }：应是{ $is }，不是{ $was }
event-reply-changed = { $name } 修改了一条回复
event-reply-retracted = { $name } 撤回了一条回复
event-joined = 客户打开了对话
event-relay-failed = 有一条消息没能送达：{ $text }
event-failed = 机器人处理出错，需要人工查看
event-erased = 客户数据已删除
event-undelivered = 未送达：{ $why }
event-file-undelivered = 文件“{ $file }”未送达：{ $why }
event-file-unshown = 客户的文件“{ $file }”没能转来：{ $why }

## 未送达的原因，用在句子中间。{ $limit }：兆字节数。

why-blocked = 客户已屏蔽或移除机器人
why-closed = 对话已不存在
why-refused = 平台拒收
why-unreachable = 平台长时间连不上
why-fileSize = 文件超过 { $limit } MB
why-fileType = 不支持转发这类文件
why-fileGone = 文件已不存在
why-filePlace = 文件所在的位置不在允许范围内
why-fileUnknown = 文件读取失败
