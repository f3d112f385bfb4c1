### 收到的東西不對、有損壞或少了，機器人說的話。

topic-wrongItem = 收到的商品不對或有損壞
slot-wrongItem-happened = 哪裡不對
slot-wrongItem-order = 訂單編號
slot-wrongItem-item = 商品狀況
slot-wrongItem-wish = 客戶希望
slot-wrongItem-contact = 訂購電話
option-wrongItem-happened-otherItem = 寄成別的商品
option-wrongItem-happened-variant = 尺寸、顏色或型號不對
option-wrongItem-happened-damaged = 收到時已損壞
option-wrongItem-happened-missing = 少了東西
option-wrongItem-happened-spoiled = 用過、過期或變質
option-wrongItem-wish-replace = 換貨
option-wrongItem-wish-refund = 退款
option-wrongItem-wish-missingPart = 補寄缺的部分

## ---------- 情緒 ----------

acknowledge-anger-wrongItem-strong =
    .v1 = 訂的是一樣，來的是另一樣，還要您自己收拾，換作是誰都會生氣。
    .v2 = 這樣的包裹根本不該寄出來，我不幫它找理由。
    .v3 = 開箱看到的是這個，難怪您會受不了。
    .v4 = 您付了錢，要的就是對的、完好的商品，這點您說得一點都沒錯。
    .v5 = 包裝的時候多看一眼就能避免，是我們的疏忽。
    .v6 = 我聽得出來您有多生氣，您照實說，我逐項記。
    .v7 = 是我們出的錯，卻花掉您的時間，真的很抱歉。

acknowledge-anger-wrongItem-strong-cause =
    .v1 = 「{ $cause }」，這樣的東西不該寄出來，我不找理由。
    .v2 = 「{ $cause }」，付了錢卻收到這個，當然會生氣。
    .v3 = 「{ $cause }」我記下來了，錯在我們這邊，不該由您奔波。
    .v4 = 您說「{ $cause }」，打開看到那樣，誰都會火大，很抱歉。
    .v5 = 看到您寫「{ $cause }」，您的心情我明白。
    .v6 = 「{ $cause }」，東西不對，又佔用您的時間，難怪您會生氣。

acknowledge-anger-wrongItem-strong-short =
    .v1 = 這不該寄出來，我們直接講重點。
    .v2 = 您生氣有道理，先把狀況記清楚。
    .v3 = 不找理由，是我們沒出好貨。

acknowledge-anger-wrongItem-mild =
    .v1 = 等到的東西不能用，真的滿煩的。
    .v2 = 還要您多跑一趟流程，不好意思。
    .v3 = 您反映得對，收到的就該是您選的。
    .v4 = 不管是包錯還是路上碰壞，都不該讓您費心。
    .v5 = 看得出來您不太高興。
    .v6 = 這種事確實很掃興，我們來看看。

acknowledge-anger-wrongItem-mild-cause =
    .v1 = 「{ $cause }」，真的滿煩的，不好意思。
    .v2 = 您提到「{ $cause }」，反映得對。
    .v3 = 「{ $cause }」，等於沒辦法用，我了解。
    .v4 = 「{ $cause }」我記下來了，收到的就該是您選的。
    .v5 = 「{ $cause }」，讓您費心了，我們來看看。
    .v6 = 遇到「{ $cause }」，誰都不會高興。

acknowledge-disappointment-wrongItem-strong =
    .v1 = 期待開箱，結果是這樣，真的很掃興，抱歉。
    .v2 = 您挑得那麼用心，我們卻沒有一樣用心，對不起。
    .v3 = 等了好幾天，等到的不是想要的，失落感很重吧。
    .v4 = 您要的很單純：東西對、沒有壞。這點我們沒做到。
    .v5 = 打開那一刻的心情，我能想像，很抱歉。
    .v6 = 期待變成一場空，我不想輕描淡寫。

acknowledge-disappointment-wrongItem-strong-cause =
    .v1 = 期待了這麼久，結果「{ $cause }」，真的很掃興，抱歉。
    .v2 = 您說「{ $cause }」，您挑得用心，我們卻沒出好貨，對不起。
    .v3 = 看到「{ $cause }」，我能想像您打開那一刻的心情。
    .v4 = 「{ $cause }」，這不是您等的東西，我不想輕描淡寫。
    .v5 = 您只是想要對的、完好的，卻等到「{ $cause }」，很抱歉。
    .v6 = 「{ $cause }」，落差真的很大，我們看看還能怎麼補救。

acknowledge-disappointment-wrongItem-mild =
    .v1 = 和您選的不一樣，不好意思。
    .v2 = 等了幾天等到這個，滿可惜的。
    .v3 = 拆包裹本來是開心的事。
    .v4 = 我了解，這不是您想像中的樣子。
    .v5 = 沒能合您的意，抱歉。
    .v6 = 這一筆確實沒有讓您滿意。

acknowledge-disappointment-wrongItem-mild-cause =
    .v1 = 「{ $cause }」，和您選的不一樣，不好意思。
    .v2 = 您提到「{ $cause }」，等了幾天等到這個，真可惜。
    .v3 = 「{ $cause }」我記下來了，我了解這不是您想要的。
    .v4 = 「{ $cause }」，打開難免掃興。
    .v5 = 因為「{ $cause }」沒讓您滿意，抱歉。
    .v6 = 「{ $cause }」，我們看看能怎麼處理。

acknowledge-anxiety-wrongItem-strong =
    .v1 = 您等著要用，東西卻不對，我知道時間很趕。
    .v2 = 日子一天天逼近，手邊卻沒有能用的，誰都會急。
    .v3 = 不用擔心講不清楚，先把收到的樣子記下來就好。
    .v4 = 您一發現就來反映是對的，說過的都會留著。
    .v5 = 我知道這件東西關係不小，您說的都記下來了。
    .v6 = 確實會讓人慌，我們一項一項記，後面接手的人才好處理。

acknowledge-anxiety-wrongItem-strong-cause =
    .v1 = 「{ $cause }」，我了解您著急。
    .v2 = 您說「{ $cause }」，我知道關係不小，先把收到的樣子記清楚。
    .v3 = 「{ $cause }」，又趕時間，難怪您坐立難安。
    .v4 = 「{ $cause }」我記下來了，您說過的都會留著。
    .v5 = 發現「{ $cause }」就來說，做得對，一項一項來。
    .v6 = 「{ $cause }」，誰都會慌，先把狀況記完整，接手的人才好處理。

acknowledge-anxiety-wrongItem-mild =
    .v1 = 您想知道接下來怎麼辦，先從收到的東西說起。
    .v2 = 早點反映是對的。
    .v3 = 商品和包裝先保持原狀就好。
    .v4 = 現在還不用做任何決定，先把狀況記下來。
    .v5 = 會擔心很正常，一步一步來。
    .v6 = 我知道您心裡沒個底，我們整理一下。

acknowledge-anxiety-wrongItem-mild-cause =
    .v1 = 「{ $cause }」，早點反映是對的，先記下來。
    .v2 = 您提到「{ $cause }」，想心裡有個底，我了解。
    .v3 = 「{ $cause }」我記下來了，還不用做任何決定。
    .v4 = 「{ $cause }」，會擔心很正常，一步一步來。
    .v5 = 看得出來您很在意「{ $cause }」，先從收到的東西說起。
    .v6 = 「{ $cause }」，東西先保持原狀，我們整理一下。

acknowledge-sadness-wrongItem-strong =
    .v1 = 這是為重要的人、重要的日子準備的，變成這樣，真的很對不起。
    .v2 = 有些東西不是再買一個就好，我明白，很抱歉。
    .v3 = 打開看到這樣，該有多難過，您慢慢說。
    .v4 = 對您來說，它不只是一件商品，我知道。
    .v5 = 讓您遇到這種事，我很抱歉，不急。
    .v6 = 聽得出來您有多珍惜它，想說什麼都可以。

acknowledge-sadness-wrongItem-strong-cause =
    .v1 = 「{ $cause }」……真的很抱歉，您慢慢說。
    .v2 = 看到「{ $cause }」，我知道它不只是一件商品。
    .v3 = 您說「{ $cause }」，打開那一刻該有多難過。
    .v4 = 「{ $cause }」，聽得出來您有多珍惜它。
    .v5 = 因為「{ $cause }」讓您這麼難過，對不起，不急。
    .v6 = 「{ $cause }」，有些東西不是再買一個就好，我明白。

## ---------- 提問 ----------

ask-wrongItem-happened =
    .v1 = 是寄成別的、尺寸顏色不對、有損壞，還是少了東西呢？
    .v2 = 跟您下單的相比，收到的哪裡不對？
    .v3 = 打開之後，看到的是什麼狀況呢？
    .v4 = 請問是哪一種不對？

ask-wrongItem-happened-short =
    .v1 = 哪裡不對？
    .v2 = 寄錯、損壞，還是少件？
    .v3 = 收到是什麼樣子？

ask-wrongItem-happened-plain =
    .v1 = 是東西寄錯、壞掉，還是少了？說一個詞就可以。
    .v2 = 麻煩您看一下，收到的是別的東西，還是東西壞了？
    .v3 = 哪裡不對呢？按下面的按鈕也可以。

ask-wrongItem-happened-again =
    .v1 = 下面幾種，哪個最接近？其他的再用您的話說就好。
    .v2 = 要轉給對的同仁，我得知道是寄錯、損壞、少件，還是變質。
    .v3 = 我換個問法：是別的東西，還是東西對、但是壞的？

why-wrongItem-happened =
    .v1 = 寄錯和損壞是不同同仁負責，分清楚了您就不用被轉來轉去。
    .v2 = 知道是哪一種，同仁才知道要查倉庫還是查運送；都不像就直說。
    .v3 = 可以看出是包裝時出錯，還是路上出的狀況。

without-wrongItem-happened =
    .v1 = 沒關係，照您的說法記錄就好。
    .v2 = 好的，用您自己的話就夠了。
    .v3 = 了解，同仁看您寫的也能明白。

ask-wrongItem-order =
    .v1 = 麻煩提供訂單編號，箱子裡的出貨單上也有。
    .v2 = 請問是哪一筆訂單？編號給我就好。
    .v3 = 訂單編號是多少呢？「我的訂單」裡看得到。
    .v4 = 方便給我這筆的訂單編號嗎？

ask-wrongItem-order-short =
    .v1 = 訂單編號是？
    .v2 = 請給我訂單編號。
    .v3 = 哪一筆訂單？

ask-wrongItem-order-plain =
    .v1 = 箱子裡的出貨單上有號碼，麻煩傳給我，好嗎？
    .v2 = 只要訂單編號就夠了，簡訊或信裡也有。請問是多少呢？
    .v3 = 「我的訂單」裡這件商品旁的那串數字，請問是多少呢？

ask-wrongItem-order-again =
    .v1 = 這句裡沒找到訂單編號，通常是一長串數字，前面可能有英文字母。
    .v2 = 還差訂單編號，箱子裡的單子或「我的訂單」裡找得到。
    .v3 = 麻煩再找一下訂單編號；真的沒有，用訂購時的電話也可以。

what-wrongItem-order =
    .v1 = 就是您下單後的那串編號，箱子裡的出貨單、「我的訂單」裡都有。
    .v2 = 訂單編號是用來認出這一筆的，打開訂單明細，通常在最上面。
    .v3 = 每筆都有一個，一長串數字，有時帶英文字母，確認信或簡訊裡也看得到。

why-wrongItem-order =
    .v1 = 有了它，同仁可以對照這筆原本該出什麼；沒有也能繼續。
    .v2 = 是用來比對您訂的和裝的，不想給也沒關係，到時用電話找。
    .v3 = 萬一您拿到的是別人的，也能看看您那件去了哪裡。

without-wrongItem-order =
    .v1 = 沒關係，可以用別的方式找這筆訂單。
    .v2 = 好的，那我們不用編號試試看。
    .v3 = 了解，編號先空著。

ask-wrongItem-item =
    .v1 = 請問是哪一件，您看到的是什麼樣子？傳張照片也可以。
    .v2 = 用一句話說說：是什麼，哪裡不對。有照片更好。
    .v3 = 收到的到底是什麼，或是壞在哪裡？照眼前的樣子說就好。

ask-wrongItem-item-short =
    .v1 = 哪一件，怎麼了？照片也可以。
    .v2 = 收到的是什麼？
    .v3 = 是哪一件？

ask-wrongItem-item-plain =
    .v1 = 收到的東西叫什麼？哪裡不對？拍張照片傳來也可以。
    .v2 = 請您看著箱子裡的東西，用自己的話說說看。

ask-wrongItem-item-again =
    .v1 = 是這筆訂單裡的哪一件呢？
    .v2 = 說個名稱就夠了。
    .v3 = 簡單幾個字，或一張照片？

why-wrongItem-item =
    .v1 = 說得越具體，後面的人就越不用再來問您。
    .v2 = 一筆訂單可能有好幾件，知道是哪件才好查，照片也行。
    .v3 = 同仁看不到您手上的東西，不方便的話可以略過。

ask-wrongItem-wish =
    .v1 = 您希望怎麼處理呢，換貨、退款，還是只補寄缺的？我沒辦法決定，但會把您的意思帶到。
    .v2 = 您比較傾向哪一種？決定權不在我這裡，不過同仁知道了會比較好處理。
    .v3 = 如果由您來說，是想換一件，還是不要了？我記下來。

ask-wrongItem-wish-short =
    .v1 = 換貨還是退款？我記下您的意思。
    .v2 = 您希望怎麼處理？
    .v3 = 您傾向哪一種？

ask-wrongItem-wish-plain =
    .v1 = 您是想要對的那件，還是想退掉？我寫下來。
    .v2 = 您覺得怎麼處理比較好？我轉告同仁。

ask-wrongItem-wish-again =
    .v1 = 換貨還是退款，您比較想要哪一種？還沒想好可以不說。
    .v2 = 有想法嗎？沒有就先空著。
    .v3 = 下面幾個，哪個比較合您的意？

why-wrongItem-wish =
    .v1 = 同仁先知道您的想法，就不用特地再來問一次。
    .v2 = 只是把您的意思帶過去，可以不填。
    .v3 = 有人急著用，有人不想要了，想知道您是哪一種。

ask-wrongItem-contact =
    .v1 = 那訂購時留的電話方便提供嗎？也可以用它找。
    .v2 = 請問是用哪支手機號碼下單的？
    .v3 = 提供收件電話也可以，能代替訂單編號。

ask-wrongItem-contact-again =
    .v1 = 這裡面沒有認出電話號碼，寫數字就好。
    .v2 = 訂購時的手機號碼，有的話請給我。
    .v3 = 號碼可以再寫一次嗎？

why-wrongItem-contact =
    .v1 = 沒有編號的話，只能用訂購電話來找，不會用在別的地方。
    .v2 = 是用來代替訂單編號的，可以不給，只是找起來慢一些。
    .v3 = 只用來找這筆訂單，顯示時會遮住一部分。

## ---------- 記下了什麼，接下來怎樣 ----------

facts-wrongItem =
    { $happened ->
        [otherItem] 收到的不是您訂的商品
        [variant] 尺寸、顏色或型號寄錯了
        [damaged] 商品收到時已經損壞
        [missing] 這筆訂單少了東西
        [spoiled] 收到的是用過、過期或變質的
       *[other] { $item ->
            [none] 收到的商品不對
           *[other] 您說的狀況：「{ $item }」
        }
    }{ $order ->
        [none] {""}
       *[other] ，訂單編號 { $order }
    }{ $wish ->
        [replace] ，希望換貨
        [refund] ，希望退款
        [missingPart] ，希望補寄缺的部分
       *[none] {""}
    }{ $contact ->
        [none] {""}
       *[other] ，電話 { $contact }
    }

confirm-wrongItem =
    .v1 = 我跟您核對一次：{ facts-wrongItem }，請問對嗎？
    .v2 = 目前記錄的是：{ facts-wrongItem }，跟您看到的一樣嗎？
    .v3 = 不要再弄錯一次，我唸一下：{ facts-wrongItem }，沒錯吧？
    .v4 = 簡單說就是：{ facts-wrongItem }。需要更正嗎，還是都對？

confirm-wrongItem-short =
    .v1 = { facts-wrongItem }，對嗎？
    .v2 = 我記的是：{ facts-wrongItem }，沒錯吧？
    .v3 = 核對：{ facts-wrongItem }，是嗎？

resume-wrongItem =
    .v1 = 目前我記錄的是：{ facts-wrongItem }。
    .v2 = 回到收到的商品，前面記到：{ facts-wrongItem }。
    .v3 = 已經知道的有：{ facts-wrongItem }。

solve-wrongItem-noted =
    .v1 = 謝謝您，資料齊了。您說的會原樣交給配送同仁，商品和包裝請先保持原狀。最後怎麼處理由他們決定，我不想替他們猜。
    .v2 = 都記好了，您的想法也寫在裡面。下一步要由同仁核對這筆訂單，我沒辦法作主。箱子和裡面的東西請先留著。
    .v3 = 需要的就是這些。要有人比對您訂的和裝的，才知道怎麼處理，在那之前我不好說結果。

solve-wrongItem-unclear =
    .v1 = 知道的都記下來了。光靠這些我找不到這筆訂單，客服人員可以用姓名和地址來找。
    .v2 = 您說的都有留著，還差一點資料，客服人員有別的方法查。商品和箱子請先留好。
    .v3 = 我只能到這一步，客服人員可以接著處理，您不用重說。

after-wrongItem =
    .v1 = 這筆訂單我沒有新的消息，您說的都寫給配送同仁了。
    .v2 = 目前還沒看到結果，我不想亂編。要補充的話直接寫在這裡。
    .v3 = 老實說，後續怎麼處理不在我手上，同仁看得到您寫的全部內容。

parked-wrongItem =
    .v1 = 商品不對的事也記下來了，這件說完就輪到它。
    .v2 = 收到的商品那件排在後面，不會漏掉。
    .v3 = 商品的問題我也記著，一件一件來。

take-up-wrongItem =
    .v1 = 接下來說說收到的商品。
    .v2 = 還有商品不對那件，我們接著看。
    .v3 = 再來是您收到的那件東西。
