### 网页用语：`web-chat-…` 给客户看，`web-desk-…` 给客服人员看。
### 百分号之间的 %名称% 由页面填入，请照原样保留。

web-language = 语言
web-language-en = English
web-language-zh-CN = 简体中文
web-language-zh-TW = 繁體中文

## 客户聊天页

web-chat-title = 在线客服
web-chat-status-bot = 自动助手在线 · 随时可以转人工
web-chat-status-waiting = 已为您转接人工客服。您可以接着说，客服会看到全部内容。
web-chat-status-person = 客服%name%正在为您服务
web-chat-bot = 自动助手
web-chat-bot-tag = 自动回复
web-chat-person = 人工客服
web-chat-person-tag = 真人客服
web-chat-you = 您
web-chat-log = 对话记录
web-chat-input = 您的消息
web-chat-placeholder = 请输入消息
web-chat-hint = Enter 发送 · Shift + Enter 换行
web-chat-too-long = 这条消息有点长，请控制在 %max% 字以内，或者分几条发送。
web-chat-send = 发送
web-chat-sending = 发送中…
web-chat-failed = 没有发送成功。
web-chat-too-fast = 消息发得有点快，请稍等几秒再发。
web-chat-retry = 重新发送
web-chat-discard = 不发了
web-chat-edit = 修改
web-chat-save = 保存
web-chat-cancel = 取消
web-chat-delete = 删除
web-chat-delete-sure = 删除这条消息吗？
web-chat-deleted = 消息已删除
web-chat-change-failed = 没有修改成功，请再试一次。
web-chat-suggestions = 可以这样回答
web-chat-typing-bot = 自动助手正在输入
web-chat-typing-person = %name%正在输入
web-chat-newer = 有新消息 ↓
web-chat-reconnecting = 网络断开了，正在重新连接。您写的内容不会丢。

## 客服工作台

web-desk-title = 客服工作台
web-desk-signin-title = 欢迎使用客服工作台
web-desk-signin-intro = 回复时，客户会看到您在这里填写的名字。
web-desk-name = 您的名字
web-desk-secret = 工作台口令
web-desk-signin = 登录
web-desk-signout = 退出
web-desk-signin-wrong = 口令不对，请核对后再试。
web-desk-signin-wait = 尝试次数过多，请过一分钟再试。
web-desk-signin-closed = 工作台暂不能登录：请管理员先设置 DESK_SECRET。

web-desk-queue = 工单
web-desk-view-open = 待处理
web-desk-view-mine = 我的
web-desk-view-closed = 已结束
web-desk-empty-open = 现在没有客户在等。有新工单会自动出现在这里。
web-desk-empty-mine = 您手上没有工单，可以到“待处理”里领取。
web-desk-empty-closed = 还没有已结束的工单。
web-desk-unnamed = 访客 %code%
web-desk-waited = 已等 %time%
web-desk-claimed-by = %name%处理中
web-desk-yours = 我在处理
web-desk-choose = 选一个工单，先看摘要。
web-desk-back = 工单

web-channel-web = 网页聊天
web-channel-slack = Slack
web-channel-msteams = Teams
web-channel-terminal = 终端

web-desk-summary = 摘要
web-desk-conversation = 对话
web-desk-why = 为何转人工
web-desk-cause = 起因
web-desk-peak = 最激烈时
web-desk-watch = 留意
web-desk-facts = 已知情况
web-desk-begin = 怎么开场
web-desk-do = 该做
web-desk-dont = 不该做
web-desk-first = 可参考的第一句话
web-desk-use = 用这句
web-desk-told = 已经告诉客户
web-desk-mood = 情绪走势（逐条消息）
web-desk-mood-good = 好转
web-desk-mood-bad = 变差
web-desk-mood-alt = %count% 条消息的情绪走势：开始时%first%，最低点%lowest%，现在%last%。
web-desk-grade-bad = 很差
web-desk-grade-low = 偏低
web-desk-grade-even = 平稳
web-desk-grade-good = 较好

web-desk-bot = 机器人
web-desk-customer = 访客
web-desk-colleague = 同事
web-desk-note-tag = 内部备注 · 客户看不到
web-desk-edited = 已修改
web-desk-deleted = 客户已删除

web-desk-claim = 领取
web-desk-handBack = 交回机器人
web-desk-resolve = 结案
web-desk-reply = 回复
web-desk-reply-label = 回复客户
web-desk-reply-placeholder = 写给客户
web-desk-reply-hint = 客户会看到 · Enter 发送
web-desk-reply-send = 发送回复
web-desk-note = 备注
web-desk-note-label = 内部备注
web-desk-note-placeholder = 写给同事的备注
web-desk-note-hint = 只有工作台能看到 · Enter 保存
web-desk-note-send = 保存备注
web-desk-claim-first = 领取工单后才能回复
web-desk-handBack-title = 交回给机器人吗？
web-desk-handBack-explain = 之后由机器人继续接待客户，这个工单在工作台结束。
web-desk-resolve-title = 确定要结案吗？
web-desk-resolve-explain = 工单会结束，客户有需要仍可以随时留言。
web-desk-closing-note = 备注（选填）
web-desk-cancel = 取消
web-desk-dismiss = 知道了
web-desk-taken = %name%抢先一步，已经领取了这个工单。
web-desk-failed = 操作没有成功，请再试一次。
web-desk-reconnecting = 正在重新连接…

web-desk-dead = 未送达 %count%
web-desk-dead-title = 未送达的消息
web-desk-dead-empty = 所有消息都已送达。
web-desk-dead-attempts = 已尝试 %count% 次
web-desk-dead-retry = 重新发送

web-desk-shortcuts = 键盘快捷键
web-desk-key-next = 下一个工单
web-desk-key-previous = 上一个工单
web-desk-key-claim = 领取工单
web-desk-key-reply = 写回复
web-desk-key-note = 写备注
web-desk-key-handBack = 交回机器人
web-desk-key-resolve = 结案
web-desk-key-close = 关闭当前工单
web-desk-key-help = 显示这个列表
