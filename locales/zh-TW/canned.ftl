### 客服人員可以直接放進回覆裡的常用語（有哪些、用在哪些主題，請見 dialogs/canned.yaml）。
### canned-<編號>-title：客服人員搜尋時看到的標題。canned-<編號>：客戶讀到的內容。這裡同樣不做承諾。
### { $name }：客服人員的名字。{ $customer }：客戶的稱呼；不知道時用 .v2。{ $code }：案件編號。

canned-hello-title = 打招呼
canned-hello =
    .v1 = { $customer }您好，我是{ $name }。前面的訊息我都看過了，您不用再說一次。
    .v2 = 您好，我是{ $name }。前面的訊息我都看過了，您不用再說一次。
canned-looking-title = 正在查詢
canned-looking = 我正在幫您查，需要幾分鐘，查到的結果會在這裡跟您說。
canned-sorry-wait-title = 抱歉讓您久等
canned-sorry-wait = 不好意思，讓您等這麼久。您的狀況我已經看到了，接下來由我為您處理。
canned-our-mistake-title = 是我們的疏失
canned-our-mistake = 您說得沒錯，這件事是我們的疏失，跟您說聲抱歉。現在我可以做的是：
canned-one-thing-title = 只差一項資訊
canned-one-thing = 目前只差一項資訊，要麻煩您補充：
canned-what-you-see-title = 您現在看到什麼？
canned-what-you-see = 請問您現在畫面上顯示的是什麼？我們從這裡開始，一步一步來。
canned-photo-title = 請客戶傳照片
canned-photo = 方便傳照片給我看看嗎？一張整體、一張細節，會最清楚。
canned-colleague-title = 正在請教同事
canned-colleague = 這個問題我正在請教比較熟悉的同事，我還在線上，請您稍候。
canned-no-news-title = 目前還沒有消息
canned-no-news = 目前還沒有新的消息，不過我沒有忘記您，還在等那邊回覆。
canned-call-you-title = 打電話給您？
canned-call-you = 有些事用電話說比較清楚。方便讓我打給您嗎？請留下您的電話和方便的時間。
canned-still-there-title = 您還在嗎？
canned-still-there = 請問您還在嗎？不急，這個對話會替您留著。
canned-works-now-title = 現在可以了嗎？
canned-works-now = 麻煩您再試一次，看看現在可以用了嗎？
canned-goodbye-title = 結語
canned-goodbye = 很高興問題解決了。之後有任何需要，直接在這裡留言就可以，您的案件編號是 { $code }。

## 配送

canned-parcel-number-title = 詢問物流單號
canned-parcel-number = 麻煩您提供物流單號，出貨通知裡可以找到。
canned-parcel-asked-title = 已詢問物流公司
canned-parcel-asked = 我已經向物流公司查詢包裹目前的位置。對方一回覆我就跟您說，沒查到也會告訴您。
canned-parcel-neighbours-title = 會不會有人代收？
canned-parcel-neighbours = 物流公司那邊顯示已經簽收。請您看看會不會是家人、鄰居、管理員或超商代收了？如果都沒有，我再去確認是誰簽收的。

## 扣款與退款

canned-charge-compare-title = 核對扣款與訂單
canned-charge-compare = 我正在核對這筆扣款和您的訂單。請不要傳完整卡號，末四碼就可以了。
canned-charge-statement-title = 帳單上怎麼寫？
canned-charge-statement = 請問帳單上是怎麼顯示的？把商店名稱、日期和金額傳給我，我就能對出是哪一筆。
canned-refund-state-title = 退款進度
canned-refund-state = 我在查您的退款進行到哪一步：我們這邊退出了沒有、什麼時候退的。銀行那邊多久會入帳，我這裡看不到。

## 取消

canned-cancel-which-title = 全部還是一部分？
canned-cancel-which = 更動之前先跟您確認：是整張訂單都取消，還是只取消其中一部分？

## 服務客訴

canned-service-thanks-title = 謝謝您告訴我們
canned-service-thanks = 謝謝您告訴我，您不該受到這樣的對待。我可以把您的原話轉給主管嗎？
