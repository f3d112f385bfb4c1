### 網頁用語：`web-chat-…` 給客戶看，`web-desk-…` 給客服人員看。
### 百分號之間的 %名稱% 由頁面填入，請照原樣保留。

web-language = 語言
web-language-en = English
web-language-zh-CN = 简体中文
web-language-zh-TW = 繁體中文

## 客戶聊天頁

web-chat-title = 線上客服
web-chat-status-bot = 自動小幫手為您服務 · 隨時可轉接客服人員
web-chat-status-waiting = 已通知客服人員。您可以繼續留言，對方會看到完整內容。
web-chat-status-person = 客服人員 %name% 正在為您服務
web-chat-bot = 自動小幫手
web-chat-bot-tag = 自動回覆
web-chat-person = 客服人員
web-chat-person-tag = 真人客服
web-chat-you = 您
web-chat-log = 對話紀錄
web-chat-input = 您的訊息
web-chat-placeholder = 請輸入訊息
web-chat-hint = Enter 傳送 · Shift + Enter 換行
web-chat-too-long = 這則訊息比較長，請控制在 %max% 字以內，或分成幾則傳送。
web-chat-send = 傳送
web-chat-sending = 傳送中…
web-chat-failed = 訊息沒有送出。
web-chat-too-fast = 訊息傳得有點快，請稍等幾秒再試。
web-chat-retry = 重新傳送
web-chat-discard = 不傳了
web-chat-edit = 編輯
web-chat-save = 儲存
web-chat-cancel = 取消
web-chat-delete = 刪除
web-chat-delete-sure = 要刪除這則訊息嗎？
web-chat-deleted = 訊息已刪除
web-chat-change-failed = 修改沒有成功，請再試一次。
web-chat-suggestions = 您可以這樣回答
web-chat-typing-bot = 自動小幫手正在輸入
web-chat-typing-person = %name% 正在輸入
web-chat-newer = 有新訊息 ↓
web-chat-reconnecting = 連線中斷，正在重新連線。您輸入的內容不會遺失。

## 客服工作台

web-desk-title = 客服工作台
web-desk-signin-title = 歡迎使用客服工作台
web-desk-signin-intro = 您回覆時，客戶會看到您在這裡填寫的名字。
web-desk-name = 您的名字
web-desk-secret = 工作台密碼
web-desk-signin = 登入
web-desk-signout = 登出
web-desk-signin-wrong = 密碼不正確，請確認後再試一次。
web-desk-signin-wait = 嘗試次數過多，請一分鐘後再試。
web-desk-signin-closed = 工作台目前無法登入：請系統管理員先設定 DESK_SECRET。

web-desk-queue = 案件
web-desk-view-open = 待處理
web-desk-view-mine = 我的
web-desk-view-closed = 已結案
web-desk-empty-open = 目前沒有客戶在等候。新案件會自動出現在這裡。
web-desk-empty-mine = 您手上沒有案件，可以到「待處理」接手。
web-desk-empty-closed = 還沒有已結案的案件。
web-desk-unnamed = 訪客 %code%
web-desk-waited = 已等候 %time%
web-desk-claimed-by = %name% 處理中
web-desk-yours = 我在處理
web-desk-choose = 請選擇一個案件，先看摘要。
web-desk-back = 案件

web-channel-web = 網頁聊天
web-channel-slack = Slack
web-channel-msteams = Teams
web-channel-terminal = 終端機

web-desk-summary = 摘要
web-desk-conversation = 對話
web-desk-why = 為何轉真人
web-desk-cause = 起因
web-desk-peak = 最激烈時
web-desk-watch = 留意
web-desk-facts = 已知狀況
web-desk-begin = 怎麼開場
web-desk-do = 該做
web-desk-dont = 不該做
web-desk-first = 可參考的第一句話
web-desk-use = 用這句
web-desk-told = 已經告知客戶
web-desk-mood = 情緒走勢（逐則訊息）
web-desk-mood-good = 好轉
web-desk-mood-bad = 變差
web-desk-mood-alt = %count% 則訊息的情緒走勢：一開始%first%，最低點%lowest%，現在%last%。
web-desk-grade-bad = 很差
web-desk-grade-low = 偏低
web-desk-grade-even = 平穩
web-desk-grade-good = 良好

web-desk-bot = 機器人
web-desk-customer = 訪客
web-desk-colleague = 同事
web-desk-note-tag = 內部備註 · 客戶看不到
web-desk-edited = 已編輯
web-desk-deleted = 客戶已刪除

web-desk-claim = 接手
web-desk-handBack = 交回機器人
web-desk-resolve = 結案
web-desk-reply = 回覆
web-desk-reply-label = 回覆客戶
web-desk-reply-placeholder = 輸入要回覆客戶的內容
web-desk-reply-hint = 客戶會看到 · Enter 傳送
web-desk-reply-send = 傳送回覆
web-desk-note = 備註
web-desk-note-label = 內部備註
web-desk-note-placeholder = 輸入給同事看的備註
web-desk-note-hint = 只有工作台看得到 · Enter 儲存
web-desk-note-send = 儲存備註
web-desk-claim-first = 接手案件後才能回覆
web-desk-handBack-title = 要交回給機器人嗎？
web-desk-handBack-explain = 接下來由機器人繼續服務客戶，這個案件會在工作台結束。
web-desk-resolve-title = 確定要結案嗎？
web-desk-resolve-explain = 案件會結束，客戶有需要時仍可隨時留言。
web-desk-closing-note = 備註（選填）
web-desk-cancel = 取消
web-desk-dismiss = 知道了
web-desk-taken = %name% 已先一步接手這個案件。
web-desk-failed = 操作沒有成功，請再試一次。
web-desk-reconnecting = 正在重新連線…

web-desk-dead = 未送達 %count%
web-desk-dead-title = 未送達的訊息
web-desk-dead-empty = 所有訊息都已送達。
web-desk-dead-attempts = 已嘗試 %count% 次
web-desk-dead-retry = 重新傳送

web-desk-shortcuts = 鍵盤快速鍵
web-desk-key-next = 下一個案件
web-desk-key-previous = 上一個案件
web-desk-key-claim = 接手案件
web-desk-key-reply = 撰寫回覆
web-desk-key-note = 撰寫備註
web-desk-key-handBack = 交回機器人
web-desk-key-resolve = 結案
web-desk-key-close = 關閉目前案件
web-desk-key-help = 顯示這份清單
