### 包裹延遲、遺失、破損或送錯
### 機器人說的話；這類檔案怎麼寫，請看 docs/topics.md。

topic-delivery = 包裹延遲或遺失
slot-delivery-order = 訂單編號
slot-delivery-expected = 預計到貨日
slot-delivery-contact = 收件人電話
slot-delivery-email = 電子信箱
slot-delivery-since = 提到的日期
slot-delivery-happened = 發生狀況
slot-delivery-neededBy = 需要在此之前拿到
option-delivery-happened-late = 延遲
option-delivery-happened-stuck = 貨態沒更新
option-delivery-happened-notReceived = 顯示已送達
option-delivery-happened-lost = 遺失
option-delivery-happened-damaged = 破損
option-delivery-happened-wrongItem = 送錯、寄錯
tried-delivery-tracking = 看過貨態明細
tried-delivery-neighbours = 問過鄰居和家人
tried-delivery-notice = 找過取件通知

acknowledge-anger-delivery-strong =
    .v1 = 花了錢還要自己到處找包裹，換作是誰都會生氣。
    .v2 = 下了單、等了這麼久，結果還是不對，真的很抱歉。
    .v3 = 一個包裹不該讓您花這麼多力氣，我有在聽。
    .v4 = 自己的訂單不該由您追著跑，這是我們該做的事。
    .v5 = 這次配送讓您失去耐心，我能理解。
    .v6 = 這件事我會認真看待，先弄清楚訂單到底到哪裡了。
acknowledge-anger-delivery-strong-cause =
    .v1 = 「{ $cause }」，自己的訂單不該由您追著跑，您生氣完全有道理。
    .v2 = 您說「{ $cause }」，一個包裹不該讓您花這麼多力氣，我不找藉口。
    .v3 = 「{ $cause }」，換作是誰等這筆訂單都會失去耐心。
    .v4 = 您說的「{ $cause }」我記下來了，弄清楚訂單到底在哪裡，是我們該做的事。
    .v5 = 看到您說「{ $cause }」，等了這麼久換來這個結果，換作是誰都會火大。
    .v6 = 「{ $cause }」，話說重一點沒關係，我照原話記下來。
acknowledge-disappointment-delivery-strong =
    .v1 = 期待這麼久的訂單，結果是這樣，抱歉。
    .v2 = 您都配合到貨時間安排好了，卻落了空，對不起。
    .v3 = 等了又等還失望一場，心裡更不好受，抱歉。
    .v4 = 這和當初說的配送不一樣，是我們沒做到。
    .v5 = 您期待這筆訂單，一點都不過分。
    .v6 = 您等到的是這樣的結果，我很抱歉。
acknowledge-disappointment-delivery-strong-cause =
    .v1 = 您一直在等這筆訂單，結果「{ $cause }」，對不起。
    .v2 = 「{ $cause }」，這和當初說的不一樣，是我們沒做到。
    .v3 = 您說「{ $cause }」，期待收貨卻落了空，抱歉。
    .v4 = 「{ $cause }」，等了這麼久等到這個，我很抱歉。
    .v5 = 「{ $cause }」，滿心期待卻是這樣，心裡難免不好受。
    .v6 = 看到您說「{ $cause }」，您該做的都做了，是我們沒有跟上。
acknowledge-anxiety-delivery-strong =
    .v1 = 急著用卻不知道訂單到哪裡了，真的很難受，先看看能查到什麼。
    .v2 = 看得出來這筆訂單對您很要緊，我只問必要的。
    .v3 = 等到心裡沒個底很正常，我們一步一步來找這筆訂單。
    .v4 = 我明白這筆訂單不能等，每一步我都會告訴您。
    .v5 = 您擔心這次配送是有道理的，跟我們聯絡是對的。
    .v6 = 您急需這件商品，我知道時間很要緊，先看狀況。
acknowledge-anxiety-delivery-strong-cause =
    .v1 = 「{ $cause }」，看得出來這筆訂單對您很要緊，我只問必要的。
    .v2 = 您說「{ $cause }」，不知道訂單到哪裡了更讓人著急，先看看能查到什麼。
    .v3 = 「{ $cause }」，您會擔心是有道理的，每一步我都會告訴您。
    .v4 = 您說的「{ $cause }」我記下來了，我知道時間很要緊，先看狀況。
    .v5 = 「{ $cause }」，急著用卻沒有確切消息，確實很難熬。
    .v6 = 看到您說「{ $cause }」，我寫在紀錄最前面了，誰來看都會知道您為什麼急。

ask-delivery-order =
    .v1 = 麻煩提供訂單編號，物流單號也可以。
    .v2 = 請問訂單編號是多少呢？
    .v3 = 請問是哪一筆訂單？編號在訂單成立的通知信裡。
    .v4 = 方便給我訂單編號或物流單號嗎？
ask-delivery-order-short =
    .v1 = 訂單編號是？
    .v2 = 請給我訂單編號。
    .v3 = 訂單編號或物流單號？
ask-delivery-order-plain =
    .v1 = 訂單編號在訂單的通知信裡，麻煩傳給我，好嗎？
    .v2 = 「我的訂單」裡也看得到編號，請問是多少呢？
    .v3 = 只要訂單編號這一項就夠了，請問是多少呢？
ask-delivery-order-again =
    .v1 = 剛剛這句裡沒找到訂單編號，通常是一長串數字，前面可能有英文字母。
    .v2 = 還差訂單編號，在通知信或「我的訂單」裡找得到。
    .v3 = 麻煩再找一下訂單編號；真的沒有的話，用收件人電話也能查。
what-delivery-order =
    .v1 = 就是您下單後系統給的一串編號，在訂單確認信或簡訊裡，「我的訂單」也看得到。
    .v2 = 訂單編號是用來認出您這筆訂單的號碼，打開訂單明細，通常在最上面。
    .v3 = 每筆訂單都有一個，通常是一長串數字，有時前面有英文字母，確認信或簡訊裡都有。
why-delivery-order =
    .v1 = 有訂單編號，同仁就知道是哪個包裹；手邊沒有也可以繼續。
    .v2 = 是為了對到您的包裹。不想提供也沒關係，到時候用電話查。
    .v3 = 配送中的包裹很多，靠它認出您的那一個，不會用在別的地方。
without-delivery-order =
    .v1 = 沒關係，還可以用別的方式查。
    .v2 = 好的，那我們不用編號試試看。
    .v3 = 了解，編號先空著。

ask-delivery-expected =
    .v1 = 原本說是哪一天會到呢？
    .v2 = 請問預計幾號要送到？
    .v3 = 訂單上寫的預計到貨日是哪天？
ask-delivery-expected-again =
    .v1 = 大概是哪一天，還有印象嗎？說個大概就好。
    .v2 = 預計到貨的日子，大致記得嗎？
    .v3 = 訂單頁面上有寫到貨日期嗎？
why-delivery-expected =
    .v1 = 知道原定日期，同仁才看得出晚了多久；不清楚就略過。
    .v2 = 方便判斷差了幾天，有最好，沒有也沒關係。
    .v3 = 是為了了解急不急，可以跳過。

ask-delivery-contact =
    .v1 = 包裹上留的是哪支電話呢？物流那邊用電話也查得到。
    .v2 = 那方便提供收件人的手機號碼嗎？可以用它來找包裹。
    .v3 = 收件時填的電話是幾號呢？
ask-delivery-contact-again =
    .v1 = 這裡面沒有認出電話號碼，麻煩再傳一次，寫數字就好。
    .v2 = 收件人的手機號碼，有的話請給我。
    .v3 = 電話號碼可以再寫一次嗎？
why-delivery-contact =
    .v1 = 沒有編號的話，物流只能靠收件人電話找包裹，不會用在別的地方。
    .v2 = 是用來代替訂單編號的。可以不給，只是比較難找。
    .v3 = 只用來找包裹，顯示的時候會遮住一部分。

## ---------- 顯示送達卻沒收到時，可以先看看的地方 ----------

step-delivery-tracking =
    .v1 = 麻煩再點開貨態明細看一下：寫「已送達」的地方，有時會寫誰簽收、放在哪裡。這樣找得到嗎？
    .v2 = 先看一個地方：貨態最後一筆，有沒有寫代收的管理室、門市或簽收人？
    .v3 = 貨態明細常常不只寫「已送達」，可能有放置地點、簽收人或照片。您看看有沒有？

step-delivery-neighbours =
    .v1 = 還沒問過的話：家人、鄰居、管理員或櫃檯有沒有幫忙收？門口附近、電表箱旁邊也看一下。
    .v2 = 包裹常常由旁邊的人代收。麻煩問一下家人、鄰居或管理室？
    .v3 = 有些司機會放隔壁或門口角落。您問一聲、找一下，看有沒有？

step-delivery-notice =
    .v1 = 再看一個地方：簡訊、信箱或 App 裡有沒有取貨通知？垃圾郵件匣也翻一下。
    .v2 = 有時候包裹放在超商或郵局招領，只留了一張通知。您找找看有沒有？
    .v3 = 麻煩找一下招領單或取貨簡訊，也許正放在門市等您去拿。

ask-helped-delivery =
    .v1 = 這樣有找到嗎？
    .v2 = 有線索嗎？
    .v3 = 看過之後，有找到嗎？

facts-delivery =
    { $happened ->
        [late] 包裹延遲
        [stuck] 包裹停著沒動
        [notReceived] 包裹沒到您手上
        [lost] 包裹遺失
        [damaged] 包裹破損
        [wrongItem] 東西送錯了
       *[other] 包裹的問題
    }{ $order ->
        [none] {""}
       *[other] ，訂單編號 { $order }
    }{ $expected ->
        [none] {""}
       *[other] ，預計 { $expected } 到
    }{ $since ->
        [none] {""}
       *[other] ，您提到的日期是 { $since }
    }{ $contact ->
        [none] {""}
       *[other] ，電話 { $contact }
    }{ $email ->
        [none] {""}
       *[other] ，信箱 { $email }
    }{ $neededBy ->
        [none] {""}
       *[other] ，需要在 { $neededBy } 前拿到
    }
resume-delivery =
    .v1 = 目前我記錄的是：{ facts-delivery }。
    .v2 = 接著剛才的說，已經知道的有：{ facts-delivery }。
    .v3 = 前面記到：{ facts-delivery }。
after-delivery =
    .v1 = 包裹目前到哪裡，我這邊看不到；您的狀況已經完整記錄給配送同仁。
    .v2 = 目前還沒有包裹的新消息，我不想隨便猜日期。您說的都有記著。
    .v3 = 老實說，哪天會到我說不準，要由配送同仁查詢，您的資料他們看得到。
confirm-delivery =
    .v1 = 跟您核對一下：{ facts-delivery }，對嗎？
    .v2 = 目前我記錄的是：{ facts-delivery }，是這樣嗎？
    .v3 = 怕弄錯，跟您確認一次：{ facts-delivery }，沒錯吧？
    .v4 = 簡單說就是：{ facts-delivery }。有不對的請直接更正，都對嗎？
confirm-delivery-short =
    .v1 = { facts-delivery }，對嗎？
    .v2 = 我記的是：{ facts-delivery }，沒錯吧？
    .v3 = 核對：{ facts-delivery }，是嗎？
solve-delivery-noted =
    .v1 = 謝謝您，需要的資料都齊了。您的狀況已經完整記錄給配送同仁，不用再說一次。哪天會到我還說不準，要先查到包裹在哪裡。
    .v2 = 資料齊了。您說的會原樣交給配送同仁，下一步是查包裹的去向，查到之前我不方便說日期。
    .v3 = 都記好了，謝謝您。接下來要由配送同仁去找包裹，在那之前我不想隨便說一個時間。
solve-delivery-unclear =
    .v1 = 知道的都記下來了。沒有編號，我這邊查不到包裹，不過客服人員也許有別的方式可以找。
    .v2 = 您說的都有保留。要查包裹還差一個號碼，客服人員可以用姓名和地址來找。
    .v3 = 沒有號碼，我只能到這一步。客服人員可以繼續查，您不用重說。

parked-delivery =
    .v1 = 包裹的事也記下來了，這件說完就輪到它。
    .v2 = 包裹那件排在後面，不會漏掉。
    .v3 = 您說的包裹我也記著，一件一件來。
take-up-delivery =
    .v1 = 接下來說說包裹的事。
    .v2 = 還有包裹那件，我們接著看。
    .v3 = 再來是您提到的包裹。
