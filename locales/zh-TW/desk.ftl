### 客服人員看到的文字：案件卡片、討論串裡的通知、按鈕，以及開場建議。
###
### 等號左邊是鍵名，請不要更動；等號右邊可以修改。
### { $name } 這類部分由系統填入；只能使用各組說明裡列出的項目。
### 情緒、訊號、原因、風格的名稱在 mood.ftl，轉真人的理由在 rules.ftl，主題與資料欄位在 topics.ftl。

## 卡片標題。{ $code }：案件編號；{ $priority }：見下方 priority-；{ $feeling }：即 card-feeling。
## card-feeling：情緒 { $emotion } 與強度（百分比）。

card-title = { $code } · { $priority } · { $feeling }
card-feeling = { $emotion } { $percent }%

## 案件狀態與負責人。{ $state }：見下方 state-；{ $customer }：客戶姓名；沒有姓名時用 card-visitor。

card-state = { $state } · 客戶：{ $customer }
card-visitor = 訪客
card-owner = { $state }（{ $name }）

## 情緒走勢：{ $bars } 每則客戶訊息一格（越低越不滿），{ $trend } 用文字說明（mood.ftl 裡的 trend-）。

card-course = 情緒 { $bars } { $trend }
card-trend = 情緒：{ $trend }

## 情緒在哪句話之後轉變。{ $text }：那句原話。

card-worse-after-bot = 機器人說完這句之後情緒變差：「{ $text }」
card-worse-after-humanAgent = 同事說完這句之後情緒變差：「{ $text }」
card-better-after-bot = 機器人說完這句之後情緒緩和：「{ $text }」
card-better-after-humanAgent = 同事說完這句之後情緒緩和：「{ $text }」

## 最激烈的時刻、起因、為何需要真人。{ $quote }：客戶原話。
## 次要問題：card-others 列出全部，card-other 是其中一項；{ $cause } 見 mood.ftl 的 cause-。

card-peak = 最激烈時，{ $feeling }：「{ $quote }」
card-cause = 起因：{ $cause }。「{ $quote }」
card-cause-dimension = 起因：{ $cause }（{ $dimension }）。「{ $quote }」
card-others = 其他問題：{ $list }
card-other = { $cause }（「{ $quote }」）
card-reason = 為何轉真人：{ $reason }
card-reason-because = { $reason }（{ $because }）
card-because = { $fact } { $value }
card-because-words = { $fact } { $value }：「{ $words }」
card-yes = 是
card-no = 否

## 期待與實際、客戶要求什麼、進一步申訴的可能。{ $text }：客戶原話。
## card-corrected：{ $name } 更正了情緒，是 { $is } 而不是 { $was }。
## card-happened-gap：{ $percent } 是與期待的落差。card-attribution：{ $to } 見 mood.ftl 的 attribution-。
## card-beneath-words：{ $text } 見 mood.ftl 的 need-，並附看得出來的原話。card-risk-words：看得出風險的原話。

card-dimension = 受影響的服務面向：{ $dimension }
card-expected = 客戶期待：「{ $text }」
card-happened = 實際情況：「{ $text }」
card-happened-gap = 實際：「{ $text }」（落差 { $percent }%）
card-past = 之前也發生過：「{ $text }」
card-attribution = 客戶認為是{ $to }：「{ $text }」
card-need = 客戶要求：「{ $text }」
card-beneath = 更深層的需要：{ $text }
card-beneath-words = 話裡真正的需求：{ $text }（「{ $quote }」）
card-care = 需要特別關照：用白話，一次只問一件事，不催促。
card-risk = 可能進一步申訴：{ $percent }%
card-risk-words = 可能升級客訴：{ $percent }%（「{ $words }」）
card-corrected = { $name } 已更正情緒：是{ $is }，不是{ $was }
card-callback = 客戶希望回電：「{ $text }」

## 已知狀況。{ $topic }：主要主題。value-……：資料不完整時顯示的文字。

card-topic = 事由：{ $topic }
card-tried = 已經試過
value-missing = 尚未詢問
value-unsure = { $value }（不確定）
value-not-known = 客戶不清楚
value-refused = 客戶不願提供

## 最近的訊息、機器人說過的話、需要留意之處。
## commitment-……：已經告知客戶的事。{ $text }：原話；{ $minutes }：距離到期或已逾時的分鐘數。

card-quotes = 最近的訊息
card-commitments =
    已經告知客戶：
    { $list }
commitment-open = • 「{ $text }」
commitment-due = • 「{ $text }」（{ $minutes } 分鐘後到期）
commitment-late = • 「{ $text }」（已逾時 { $minutes } 分鐘）
commitment-kept = • 「{ $text }」（已完成）
card-acknowledged = 已回應過：{ $list }，不必再長篇安撫。
card-signals = 留意：{ $list }
card-style = 溝通風格：{ $style }
list-comma = 、
list-semicolon = ；

## 上次由誰協助（card-helped-note：附上當時的備註），機器人用過的安撫語句。

card-helped = { $name } 先前協助過這位客戶。
card-helped-note = { $name } 先前協助過這位客戶：「{ $text }」
card-phrases =
    這些話已經說過，請換個說法：
    { $list }
card-phrase = • 「{ $text }」

## 怎麼開場。每種情緒兩件該做、兩件不該做。{ $hint }：其中一件。

card-begin = 怎麼開場
card-do = ✓ { $hint }
card-dont = ✗ { $hint }
card-first-sentence = 可參考的第一句話（客戶的語言）

do-anger-1 = 先讓客戶說完，再用客戶的話複述問題。
do-anger-2 = 報上姓名，把事情接下來，說清楚下一步做什麼、何時再回覆。
dont-anger-1 = 不爭辯、不講流程、不說「請冷靜」。
dont-anger-2 = 上面已有的資料不要再問。

do-disappointment-1 = 說出落差：客戶期待什麼、實際得到什麼。
do-disappointment-2 = 說明現在還能做什麼，有選擇就讓客戶選。
dont-disappointment-1 = 不要輕描淡寫，也不要拿其他客戶比較。
dont-disappointment-2 = 事情還沒處理好之前，先別急著送贈品。

do-anxiety-1 = 說清楚已知什麼、未知什麼、下次何時回覆。
do-anxiety-2 = 依序列出步驟，做完一步說一步。
dont-anxiety-1 = 沒有依據時不要空泛安慰（「沒事的」）。
dont-anxiety-2 = 不要長時間沒有回應，沒進度也說一聲。

do-sadness-1 = 放慢節奏，先說一句溫暖的話，再談事情。
do-sadness-2 = 能替客戶處理的盡量代為處理。
dont-sadness-1 = 不要一開始就要表單和文件。
dont-sadness-2 = 不要硬是打氣，也不要催促。

do-confusion-1 = 用平常的話，一則訊息只講一步。
do-confusion-2 = 先問客戶現在看到什麼，從那裡接著說。
dont-confusion-1 = 不用術語，不用內部說法。
dont-confusion-2 = 不要傳長文，也不要只丟一個連結。

do-satisfaction-1 = 簡短、親切。
do-satisfaction-2 = 說明處理了什麼，方便客戶日後查詢。
dont-satisfaction-1 = 不要一再道謝。
dont-satisfaction-2 = 不要趁機推銷。

do-gratitude-1 = 簡單回應感謝。
do-gratitude-2 = 確認是否還有未完成的事。
dont-gratitude-1 = 不要否定自己做的事（「沒做什麼」）。
dont-gratitude-2 = 不要拖長對話。

do-neutral-1 = 直接談事情。
do-neutral-2 = 說清楚下一步做什麼、何時再回覆。
dont-neutral-1 = 上面已有的資料不要再問。
dont-neutral-2 = 不要假設客戶有情緒。

## 建議的第一句話。這是對客戶說的，同樣不能有承諾。-cause：{ $cause } 是讓客戶不愉快的事（原話）。

first-sentence-anger = 您寫的我都看過了，您生氣完全有道理，現在由我為您處理。
first-sentence-anger-cause = 您寫的我都看過了，您說「{ $cause }」，生氣完全有道理，現在由我為您處理。
first-sentence-disappointment = 事情經過我看過了，您的期待很合理，我們來看看現在還能怎麼處理。
first-sentence-disappointment-cause = 您說「{ $cause }」，我都看過了，您的期待很合理，我們來看看現在還能怎麼處理。
first-sentence-anxiety = 您寫的我都看過了，這件事由我來跟進。先告訴您目前知道什麼，再告訴您我接下來查什麼。
first-sentence-anxiety-cause = 您說「{ $cause }」，我看到了。先告訴您目前知道什麼，再告訴您我接下來查什麼。
first-sentence-sadness = 您寫的我都看過了，很抱歉。不急，能替您處理的由我來處理。
first-sentence-sadness-cause = 看到您說「{ $cause }」，很抱歉。不急，能替您處理的由我來處理。
first-sentence-confusion = 前面的內容我都看過了，我們一起一步一步釐清。
first-sentence-confusion-cause = 您說「{ $cause }」，我看到了，我們一起一步一步釐清。
first-sentence-satisfaction = 您好，前面的對話我看過了，還有什麼可以協助您？
first-sentence-gratitude = 您好，前面的對話我看過了，還有需要處理的事嗎？
first-sentence-neutral = 您好，前面的內容我都看過了，您不必重複，我現在來查。

## 案件狀態與優先順序。

state-requested = 新案件
state-queued = 等候中
state-offered = 已派案
state-claimed = 已接手
state-active = 對話中
state-idle = 待回覆
state-handedBack = 已交回機器人
state-resolved = 已解決
state-expired = 已逾期，無人接手
state-calledBack = 已約回電
priority-low = 低
priority-normal = 一般
priority-high = 高
priority-urgent = 緊急

## 按鈕（最多 75 個字）與開啟的視窗。

action-claim = 接手
action-reply = 回覆
action-note = 備註
action-handBack = 交回機器人
action-resolve = 結案
action-resend = 重新傳送
prompt-reply-title = 回覆客戶
prompt-reply-label = 您的訊息
prompt-reply-files = 傳給客戶的檔案
prompt-reply-submit = 送出
prompt-note-title = 內部備註
prompt-note-label = 備註（客戶看不到）
prompt-note-submit = 儲存
prompt-handBack-title = 交回機器人
prompt-handBack-label = 有什麼要告訴團隊的？（選填）
prompt-handBack-submit = 交回
prompt-resolve-title = 結案
prompt-resolve-label = 如何解決的？（選填）
prompt-resolve-submit = 結案
prompt-cancel = 取消

## 轉交、更正情緒（action-not-……：客戶沒有這種情緒）、回電後結束。

action-begin = 送出第一句話
action-pass = 轉交
action-callBack = 已回電
action-decline = 我無法接手
action-takeOver = 接手（主管）
action-take-over-say = 接手並送出
action-correct = 實際情緒是…
action-not-anger = 沒有生氣
action-not-disappointment = 沒有失望
action-not-anxiety = 沒有焦急
action-not-sadness = 沒有難過
action-not-confusion = 沒有困惑
pass-choice = 轉給誰？
pass-teams = 團隊
pass-people = 同仁
prompt-pass-title = 轉交案件
prompt-pass-label = 有什麼需要交代？（選填）
prompt-pass-submit = 轉交
prompt-callBack-title = 已回電
prompt-callBack-label = 結果如何？（選填）
prompt-callBack-submit = 結束案件
prompt-takeOver-title = 接手案件
prompt-takeOver-label = 給客戶的第一句話（選填）
prompt-takeOver-submit = 接手

## 操作無法進行時給客服人員的答覆。{ $name }：案件目前的負責人；{ $code }：案件編號。

refused-claimed =
    .v1 = 案件 { $code } 已由 { $name } 接手。
    .v2 = 案件 { $code } 已有人接手。
refused-unclaimed = 案件 { $code } 還沒有人接手，接手之後才能傳訊息給客戶。
refused-closed = 案件 { $code } 已經結束。
refused-lead = 只有主管可以從 { $name } 接手案件 { $code }。
refused-team = 沒有「{ $team }」這個團隊。
refused-gone = 這則訊息已無法修改，或不是您傳的。

## 案件討論串裡的通知。{ $name }：客戶或客服人員；{ $text }：原話；{ $minutes }：已等候的分鐘數。
## { $prefix }：回覆客戶時寫在開頭的符號，即 dialogs/desk.yaml 裡的 replyPrefix。

thread-customer =
    .v1 = { $name }：{ $text }
    .v2 = 客戶：{ $text }
thread-reply = { $name } 回覆客戶：{ $text }
thread-note = { $name } 的備註（未傳給客戶）：{ $text }
thread-file = { $name } 傳來檔案：{ $file }
thread-reply-file = { $name } 傳了檔案給客戶：{ $file }
thread-note-file = { $name } 在備註附上檔案（未傳給客戶）：{ $file }
thread-undelivered = 訊息沒有送達客戶：{ $why }。
thread-file-undelivered = 檔案「{ $file }」沒有送達客戶：{ $why }。
thread-file-unshown = 客戶傳來「{ $file }」，但這裡無法顯示：{ $why }。已告知客戶。
thread-note-kept = 已存為內部備註，客戶看不到。
thread-edited = 客戶修改了一則訊息：{ $text }
thread-deleted = 客戶刪除了一則訊息。
thread-offered = 這個案件先詢問 { $name }，{ $minutes } 分鐘內有效。其他人也可以接手。
thread-warning = { $name }，顧客正在等您回覆。{ $minutes } 分鐘後案件會回到佇列。
thread-lead = 這個案件一直沒有人接。{ $name }，請幫忙看一下。
thread-callback = 顧客希望回電：{ $text }
thread-rewritten = { $name } 修改了給顧客的回覆：{ $text }
thread-retracted = { $name } 收回了給顧客的一則回覆。
thread-unclaimed = 此案件已等候 { $minutes } 分鐘，還沒有人接手。
thread-take-over = { $name }，這個案件還沒有人接手，剛才的話沒有傳給客戶。接手之後才能回覆。
thread-looking = { $name } 正在看這個案件，還沒有人接手。
thread-hint = 請先接手案件。之後在這個討論串以 { $prefix } 開頭的訊息會傳給客戶，其他都只作內部備註。

## 不是規則觸發，而是機器人本身發生問題時的理由。

reason-bot-error = 機器人發生技術問題
reason-note = 不需回覆，以留言轉達

## 對話紀錄裡的事件。{ $rule }：轉接的理由（rules.ftl 裡的 reason-）；{ $code }：案件編號。

event-requested = 已建立案件 { $code }（{ $rule }）
event-noted = 已以留言方式轉給團隊（{ $code }）
event-raised = 優先順序已提高（{ $rule }）
event-claimed = { $name } 已接手
event-handedBack = { $name } 已把對話交回機器人
event-resolved = { $name } 已結案
event-requeued =
    .v1 = { $name } 未及時回覆，案件重新排隊
    .v2 = 案件重新排隊
event-unclaimed = 已等候 { $minutes } 分鐘，還沒有人接手
event-expired = 案件一直無人接手，已逾期
event-calledBack = 已約定回電
event-offered = 已派給 { $name }
event-declined = { $name } 目前無法接手
event-lapsed = { $name } 沒有回應
event-taken-over = { $name } 從 { $from } 接手了案件
event-passed = { $name } 將案件轉給 { $to }
event-overflow = 沒有人接，案件已轉到 { $team }
event-warned = 已提醒 { $name } 顧客在等回覆
event-quiet = 很久沒有新訊息，對話交回機器人
event-cancelled = 顧客不再等候客服人員
event-callback-asked = 顧客希望回電：{ $text }
event-corrected = { $name }：應為{ $is }，不是{ $was }
event-reply-changed = { $name } 修改了一則回覆
event-reply-retracted = { $name } 收回了一則回覆
event-joined = 客戶開啟了對話
event-relay-failed = 有一則訊息沒能送達：{ $text }
event-failed = 機器人處理時發生錯誤，需要專人查看
event-erased = 客戶資料已刪除
event-undelivered = 未送達：{ $why }
event-file-undelivered = 檔案「{ $file }」未送達：{ $why }
event-file-unshown = 客戶的檔案「{ $file }」無法轉交：{ $why }

## 未送達的原因，用在句子中間。{ $limit }：MB 數。

why-blocked = 客戶已封鎖或移除機器人
why-closed = 對話已不存在
why-refused = 平台拒收
why-unreachable = 平台長時間無法連線
why-fileSize = 檔案超過 { $limit } MB
why-fileType = 不支援轉傳這類檔案
why-fileGone = 檔案已不存在
why-filePlace = 檔案所在的位置不在允許範圍內
why-fileUnknown = 檔案無法讀取
