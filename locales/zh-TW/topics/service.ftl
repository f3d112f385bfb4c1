### 對人員或服務的客訴
### 機器人說的話；這類檔案怎麼寫，請看 docs/topics.md。

topic-service = 客訴人員或服務
slot-service-what = 客戶的說法
slot-service-date = 發生日期
slot-service-where = 接觸管道
slot-service-happened = 客訴內容
slot-service-order = 訂單、來電或案件編號
option-service-where-phone = 電話中
option-service-where-chat = 線上對話
option-service-where-email = 電子郵件
option-service-where-branch = 門市或櫃檯
option-service-where-visit = 到府時
option-service-happened-rude = 態度不佳、不尊重人
option-service-happened-ignored = 沒人理、沒回覆
option-service-happened-waited = 等太久
option-service-happened-passedOn = 互踢皮球
option-service-happened-wrongInfo = 說法不一、資訊有誤
option-service-happened-unfair = 差別待遇

## 憤怒：先相信客戶說的，也不替不在場的同仁下結論。

acknowledge-anger-service-strong =
    .v1 = 來辦個事還要受氣，誰都吞不下去。您說，我有在聽。
    .v2 = 不管是誰，這種態度我不會替他解釋，請您照實講。
    .v3 = 您是來解決問題的，卻遇到這種對待，難怪會火大。
    .v4 = 受了委屈還得自己來客訴，真的很累。您的每句話都會留著。
    .v5 = 這件事我認真看待，讓您遇到這些，抱歉。
    .v6 = 您本來就該被好好尊重，這沒什麼好爭的。
    .v7 = 在我這邊不用客氣，想怎麼說就怎麼說，我逐字記。

acknowledge-anger-service-strong-cause =
    .v1 = 「{ $cause }」，任誰聽了都受不了，抱歉讓您遇到。
    .v2 = 您說「{ $cause }」，這個我不替任何人開脫。
    .v3 = 「{ $cause }」，我照您的原話記，不會幫忙修得好聽。
    .v4 = 「{ $cause }」，您本來是來請我們幫忙的，換作是誰都會生氣。
    .v5 = 「{ $cause }」，我看到了，不管是誰，這都不是小事。
    .v6 = 「{ $cause }」，待人不該是這樣，您請繼續說。

acknowledge-anger-service-strong-short =
    .v1 = 這樣對人不行，原話記下來了。
    .v2 = 了解，我認真看待。
    .v3 = 不找藉口，您請說。

acknowledge-anger-service-mild =
    .v1 = 這樣的服務確實說不過去，我明白。
    .v2 = 遇到這種態度，心裡不舒服很正常。
    .v3 = 您說出來是對的，不用往肚子裡吞。
    .v4 = 來辦個事，不該順便受氣。
    .v5 = 印象不好，您反映得有道理。
    .v6 = 讓您有這樣的經驗，不好意思。

acknowledge-anger-service-mild-cause =
    .v1 = 「{ $cause }」，難怪您不舒服。
    .v2 = 您願意說出「{ $cause }」，很好，應該要有人聽到。
    .v3 = 您提到「{ $cause }」，反映得有道理。
    .v4 = 「{ $cause }」，辦事不該順便受氣，不好意思。
    .v5 = 「{ $cause }」，照您說的記下來了。
    .v6 = 「{ $cause }」，看到了，這樣確實說不過去。

## 失望

acknowledge-disappointment-service-strong =
    .v1 = 您客客氣氣地來，卻帶著一肚子委屈離開，抱歉。
    .v2 = 相信我們才來，卻被這樣敷衍，會心寒很正常。
    .v3 = 同樣的話講了一遍又一遍，還是沒人當一回事，太折磨人了。
    .v4 = 您本來應該遇到一個願意用心的人，這一點我不會含糊帶過。
    .v5 = 經過這些，您對我也不抱期待，我理解。至少這次我完整記下來。
    .v6 = 最難受的是覺得自己不被當一回事。您的事很重要，說出來是對的。

acknowledge-disappointment-service-strong-cause =
    .v1 = 「{ $cause }」，您是帶著信任來的，抱歉。
    .v2 = 看到「{ $cause }」，您不再相信我們，我能理解。
    .v3 = 「{ $cause }」，讓人覺得不被當一回事，這個我不會帶過。
    .v4 = 您說「{ $cause }」。您本來應該遇到一個願意用心的人。
    .v5 = 「{ $cause }」，會失望是應該的，原話我記著。
    .v6 = 「{ $cause }」，真的讓人洩氣，我們把它送到該看的人那裡。

acknowledge-disappointment-service-mild =
    .v1 = 沒有得到您想要的協助，我明白。
    .v2 = 留下這樣的印象，真可惜。
    .v3 = 您希望對方多用點心，這要求不過分。
    .v4 = 這本來可以做得更好，謝謝您提出來。
    .v5 = 我看得出來差在哪裡了。
    .v6 = 這次的經驗不太像樣，不好意思。

acknowledge-disappointment-service-mild-cause =
    .v1 = 「{ $cause }」，留下這樣的印象，真可惜。
    .v2 = 「{ $cause }」，看到了，本來可以做得更好。
    .v3 = 您提到「{ $cause }」，說得很公道，謝謝您。
    .v4 = 「{ $cause }」，和您期待的不同，我理解。
    .v5 = 「{ $cause }」，記下來了，多用點心是應該的。
    .v6 = 看到「{ $cause }」，不好意思。您沒有悶在心裡，是對的。

## 焦慮：怕客訴之後有麻煩，或怕再遇到那個人。

acknowledge-anxiety-service-strong =
    .v1 = 看得出來這件事嚇到您了，照您的步調說就好。
    .v2 = 要說某個人不好，心裡會七上八下，您願意講很難得。
    .v3 = 您擔心後續會不會有麻煩，我明白。您寫的內容會交到客訴團隊。
    .v4 = 如果有讓您害怕的地方，請直接說，我會記在最前面。
    .v5 = 遇過這種場面，會一直想是正常的。一件一件來。
    .v6 = 在這裡不需要您提出什麼證明，說說經過就夠了。

acknowledge-anxiety-service-strong-cause =
    .v1 = 「{ $cause }」，看得出來您嚇到了，慢慢說。
    .v2 = 您說「{ $cause }」，講出來不容易，您做得對。
    .v3 = 「{ $cause }」，任誰都會不安，我記在最前面了。
    .v4 = 「{ $cause }」，看到了，不需要您證明什麼。
    .v5 = 「{ $cause }」，了解。這會交到客訴團隊，不用您去當面對質。
    .v6 = 「{ $cause }」，您願意寫下來，不容易。一件一件來。

acknowledge-anxiety-service-mild =
    .v1 = 心裡有點不踏實，我看得出來。
    .v2 = 不太確定也可以提，沒關係。
    .v3 = 您要的只是尊重，這很正當。
    .v4 = 早點說出來好，免得一直放在心上。
    .v5 = 您想謹慎一點，我明白，我也會謹慎。
    .v6 = 不急，一項一項來。

acknowledge-anxiety-service-mild-cause =
    .v1 = 「{ $cause }」，不太確定也可以提。
    .v2 = 您提到「{ $cause }」，看得出來心裡不踏實。
    .v3 = 「{ $cause }」，我仔細記下來了。
    .v4 = 「{ $cause }」，早點說出來好，免得一直放在心上。
    .v5 = 「{ $cause }」，了解，我們慢慢來。
    .v6 = 「{ $cause }」，誰遇到都會一直想，記下來了。

## 難過：受傷、難堪、覺得被看輕。

acknowledge-sadness-service-strong =
    .v1 = 這樣的話真的很傷人，您不該受這種委屈，抱歉。
    .v2 = 讓您覺得被看輕，對不起。不急，慢慢說。
    .v3 = 正需要幫忙的時候被這樣對待，真的很傷心。謝謝您願意說。
    .v4 = 您不該帶著這種心情回家。我在這裡，怎麼說都可以。
    .v5 = 慢一點、需要別人幫一把，都沒有什麼不對。抱歉有人讓您覺得不是這樣。
    .v6 = 謝謝您信任我，想說多少都可以。

acknowledge-sadness-service-strong-cause =
    .v1 = 「{ $cause }」……看了都難過，抱歉。
    .v2 = 「{ $cause }」，您不該受這種委屈，對不起。
    .v3 = 您說「{ $cause }」，謝謝您願意告訴我，不急。
    .v4 = 「{ $cause }」，誰都不該被弄得這麼難堪，抱歉。
    .v5 = 看到「{ $cause }」，我明白這有多傷人。
    .v6 = 「{ $cause }」，剩下的想說再說，不想說也沒關係。

acknowledge-sadness-service-mild =
    .v1 = 讓您心裡這麼不好受，抱歉。
    .v2 = 這樣待人太冷漠了，抱歉。
    .v3 = 滿傷人的，我明白。
    .v4 = 期待一點溫度，得到的卻是這個，抱歉。
    .v5 = 看得出來這件事您放在心上。
    .v6 = 謝謝您說出來，不容易。

acknowledge-sadness-service-mild-cause =
    .v1 = 「{ $cause }」，滿傷人的，我明白。
    .v2 = 「{ $cause }」，這樣待人太冷漠了，抱歉。
    .v3 = 您說「{ $cause }」，看得出來您放在心上了。
    .v4 = 「{ $cause }」，讓您不好受，抱歉。
    .v5 = 謝謝您告訴我「{ $cause }」，有人聽到了。
    .v6 = 「{ $cause }」，誰都希望多一點溫度。

## 提問

ask-service-what =
    .v1 = 請問當時對方說了什麼、做了什麼？照實寫就好；知道姓名或員工編號更好，不知道也沒關係。
    .v2 = 事情的經過是怎麼樣的呢？您怎麼寫，我就怎麼記。
    .v3 = 麻煩照您經歷的說一下；前面都講完整了的話，跳過就好。

ask-service-what-short =
    .v1 = 簡單說，怎麼回事？
    .v2 = 對方說了什麼、做了什麼？
    .v3 = 最主要的，一句話？

ask-service-what-plain =
    .v1 = 請您說說發生了什麼事。用您自己的話，我照著寫下來。
    .v2 = 那個人說了什麼？做了什麼？記得多少說多少。
    .v3 = 從頭說就好，短一點沒關係。

ask-service-what-again =
    .v1 = 想讓同仁知道的是什麼？幾句話就夠。
    .v2 = 可以用一兩句話說說哪裡不對嗎？
    .v3 = 說個重點就好。

why-service-what =
    .v1 = 您的原話比我整理的更有份量；不寫也可以，之後會由同仁來問。
    .v2 = 好讓了解這件事的人看到您自己的說法，寫不寫由您決定。
    .v3 = 省得之後再講一次，可以跳過。

ask-service-date =
    .v1 = 請問是哪一天的事？說個大概就好。
    .v2 = 什麼時候發生的呢？
    .v3 = 是哪天，大概幾點？

ask-service-date-short =
    .v1 = 哪天的事？
    .v2 = 大概什麼時候？
    .v3 = 幾號？

ask-service-date-plain =
    .v1 = 是哪一天？例如：昨天，或上星期一。
    .v2 = 是今天、昨天，還是前幾天？
    .v3 = 請告訴我發生在哪一天。

ask-service-date-again =
    .v1 = 這裡面沒有認出日期，是今天、昨天，還是上禮拜？
    .v2 = 還差日期，大概的就好；不記得的話直接告訴我。
    .v3 = 差不多哪天呢？「上星期二」或幾月幾號都可以。

why-service-date =
    .v1 = 知道哪天，同仁才找得到那通電話、那段對話，或當班的人；不清楚就略過。
    .v2 = 紀錄是照日期存的，沒有日期會找得比較慢，但不是不行。
    .v3 = 是為了對到那一次，不想給可以不給。

without-service-date =
    .v1 = 沒關係，沒有日期也能查。
    .v2 = 好的，日期先空著。
    .v3 = 了解，不影響繼續。

ask-service-where =
    .v1 = 請問是在哪裡遇到的：電話中、線上對話、電子郵件、門市，還是到府的時候？
    .v2 = 當時是怎麼聯絡的呢？
    .v3 = 是打電話、打字，還是當面？

ask-service-where-short =
    .v1 = 電話、對話、郵件、門市，還是到府？
    .v2 = 在哪裡發生的？
    .v3 = 電話中還是當面？

ask-service-where-again =
    .v1 = 是下面哪一種呢？
    .v2 = 電話、對話、郵件、門市、到府，哪個符合？
    .v3 = 選一個就可以了。

why-service-where =
    .v1 = 知道在哪裡，才知道該問誰；可以跳過。
    .v2 = 電話、門市、到府是不同的團隊，可以直接找對。
    .v3 = 免得問錯人，不是非填不可。

## 記下來的內容

facts-service =
    { $where ->
        [phone] 電話中
        [chat] 線上對話時
        [email] 電子郵件裡
        [branch] 在門市或櫃檯
        [visit] 到府時
       *[other] {""}
    }{ $happened ->
        [rude] 遇到態度不佳、不尊重人
        [ignored] 沒人理、得不到回覆
        [waited] 等得太久
        [passedOn] 被推來推去
        [wrongInfo] 得到的說法有誤或前後不一
        [unfair] 受到差別待遇
       *[other] 受到的對待讓您不滿意
    }{ $date ->
        [none] {""}
       *[other] ，時間是 { $date }
    }{ $order ->
        [none] {""}
       *[other] ，編號 { $order }
    }{ $what ->
        [none] {""}
       *[other] ，附上您的原話
    }

confirm-service =
    .v1 = 跟您核對一下：{ facts-service }，對嗎？
    .v2 = 交給客訴團隊的內容是：{ facts-service }，是這樣嗎？
    .v3 = 怕弄錯，跟您確認一次：{ facts-service }，沒錯吧？
    .v4 = 簡單說就是：{ facts-service }。有不對的請直接更正，都對嗎？

confirm-service-short =
    .v1 = { facts-service }，對嗎？
    .v2 = 我記的是：{ facts-service }，沒錯吧？
    .v3 = 核對：{ facts-service }，是嗎？

resume-service =
    .v1 = 目前我記錄的是：{ facts-service }。
    .v2 = 接著剛才的說，已經知道的有：{ facts-service }。
    .v3 = 前面記到：{ facts-service }。

## 結尾：說清楚誰會看到，不說同仁會怎樣。

solve-service-noted =
    .v1 = 謝謝您說得這麼坦白。您的原話已經交到客訴團隊，不用再講一次。要先了解經過，之後怎麼處理我沒辦法先說。
    .v2 = 記錄完整了。客訴團隊看到的就是您的原話。他們會怎麼看，我不知道，也不裝懂。
    .v3 = 都記好了。下一步由客訴團隊去找那次的紀錄、了解狀況。謝謝您沒有悶在心裡。

solve-service-unclear =
    .v1 = 知道的都記下來了。沒有日期，那次的紀錄不太好找，不過客服人員也許有別的方式。
    .v2 = 您說的原樣保留，客服人員可以接著查。
    .v3 = 我自己只能到這一步。客服人員可以接手您的客訴，您不用重講。

after-service =
    .v1 = 目前沒有新消息，您的客訴已經完整記錄給客訴團隊。
    .v2 = 老實說，他們處理到哪裡我看不到，您說的他們都有。
    .v3 = 結果我不想亂猜。您的原話在客訴團隊那邊。

parked-service =
    .v1 = 您受到的對待也記下來了，這件說完就輪到它。
    .v2 = 服務態度那件排在後面，不會漏掉。
    .v3 = 您說的服務問題我也記著，一件一件來。

take-up-service =
    .v1 = 接下來說說您受到的對待。
    .v2 = 還有服務那件，我們接著看。
    .v3 = 再來是您對服務的客訴。
