### 單純的提問：沒有出問題，只是想了解
### 機器人說的話；這類檔案怎麼寫，請看 docs/topics.md。

topic-question = 詢問問題
slot-question-what = 問題
slot-question-about = 關於什麼
slot-question-order = 相關編號
option-question-about-order = 訂單或配送
option-question-about-payment = 付款或帳單
option-question-about-product = 商品
option-question-about-account = 帳號
option-question-about-other = 其他

## 困惑：提問時最常見的心情。講清楚是我們的事。

acknowledge-confusion-question-strong =
    .v1 = 這真的有點繞，我們把您的問題拆開來看。
    .v2 = 兩種說法對不起來，誰看了都會搞混，一項一項來。
    .v3 = 不是您看不懂，是沒寫清楚。您用自己的話問就可以。
    .v4 = 難怪您一頭霧水，再小的問題都可以問。
    .v5 = 前後矛盾的地方，不該留給您去猜。
    .v6 = 先說您最後想知道什麼，其他的可以放一放。

acknowledge-confusion-question-strong-cause =
    .v1 = 「{ $cause }」，難怪您一頭霧水，一項一項來。
    .v2 = 您說「{ $cause }」，這個不該留給您去猜。
    .v3 = 「{ $cause }」，真的有點繞，我們拆開來看。
    .v4 = 「{ $cause }」，看到了，不是您看不懂。
    .v5 = 「{ $cause }」，您這樣說就很清楚。
    .v6 = 「{ $cause }」，那先說您最後想知道什麼。

acknowledge-confusion-question-mild =
    .v1 = 問得好。
    .v2 = 這裡確實可以寫得更清楚。
    .v3 = 是該問一下。
    .v4 = 這個地方很容易卡住。
    .v5 = 我知道您想問什麼了。
    .v6 = 問一聲，比用猜的好。

acknowledge-confusion-question-mild-cause =
    .v1 = 「{ $cause }」，問得好。
    .v2 = 「{ $cause }」，了解，這裡可以寫得更清楚。
    .v3 = 您提到「{ $cause }」，是該問一下。
    .v4 = 「{ $cause }」，這個地方很容易卡住。
    .v5 = 「{ $cause }」，問一聲比用猜的好。
    .v6 = 「{ $cause }」，我知道您想問什麼了。

## 憤怒、失望：多半是因為一直得不到回覆。

acknowledge-anger-question-strong =
    .v1 = 問個問題被繞來繞去，難怪您火大。
    .v2 = 直接問，就該直接答。不知道的我也不會亂編。
    .v3 = 問了又問沒有回音，誰都會急，抱歉。
    .v4 = 了解，不講客套話，您怎麼問我就怎麼記。
    .v5 = 答非所問聽多了，您不耐煩是應該的。
    .v6 = 您想知道這個很正當，我認真看待。

acknowledge-anger-question-strong-cause =
    .v1 = 「{ $cause }」，直接問就該直接答，抱歉。
    .v2 = 您說「{ $cause }」，答非所問聽多了，難怪生氣。
    .v3 = 「{ $cause }」，您怎麼問我就怎麼記。
    .v4 = 「{ $cause }」，看到了，不講客套話。
    .v5 = 「{ $cause }」，換作是誰都會急。
    .v6 = 「{ $cause }」，您生氣有道理。您問，我有在聽。

acknowledge-anger-question-mild =
    .v1 = 同一件事要問兩次，真的滿煩的。
    .v2 = 您只想要一個清楚的答案，合理。
    .v3 = 這個應該要更容易查到。
    .v4 = 我理解，這讓人心煩。
    .v5 = 您追著問是對的。
    .v6 = 這麼難找，不好意思。

acknowledge-anger-question-mild-cause =
    .v1 = 「{ $cause }」，您只想要一個清楚的答案，合理。
    .v2 = 您提到「{ $cause }」，這個應該要更容易查到。
    .v3 = 「{ $cause }」，我理解，真的滿煩的。
    .v4 = 「{ $cause }」，記下來了，您追著問是對的。
    .v5 = 「{ $cause }」，了解，這麼難找，不好意思。
    .v6 = 「{ $cause }」，確實煩人，我們把問題交給懂的人。

acknowledge-disappointment-question-strong =
    .v1 = 您以為早該有回覆了，一直沒有，抱歉。
    .v2 = 有問題卻沒人理，真的讓人洩氣。
    .v3 = 您客客氣氣問了，卻沒有回音，這不應該。
    .v4 = 您不抱什麼期待了，我理解。至少這次我好好記下來。
    .v5 = 滿簡單的事弄得這麼難，可惜。
    .v6 = 您本來應該得到更清楚的說明。

acknowledge-disappointment-question-strong-cause =
    .v1 = 「{ $cause }」，您本來應該得到更清楚的說明，抱歉。
    .v2 = 您說「{ $cause }」，真的讓人洩氣。
    .v3 = 「{ $cause }」，不抱期待也難怪。
    .v4 = 「{ $cause }」，滿簡單的事不該弄得這麼難。
    .v5 = 「{ $cause }」，看到了，您好好地問，就該有人答。
    .v6 = 「{ $cause }」，讓您一個人想半天，抱歉。

acknowledge-disappointment-question-mild =
    .v1 = 到目前為止的回覆幫助不大，我明白。
    .v2 = 您以為會比較好找。
    .v3 = 沒有寫得更清楚，可惜。
    .v4 = 合理，確實還有沒講到的。
    .v5 = 看得出來缺了什麼。
    .v6 = 還要您特地來問，不好意思。

acknowledge-disappointment-question-mild-cause =
    .v1 = 「{ $cause }」，合理，確實還有沒講到的。
    .v2 = 您提到「{ $cause }」，沒寫清楚，可惜。
    .v3 = 「{ $cause }」，看得出來缺了什麼。
    .v4 = 「{ $cause }」，了解，之前的回覆幫助不大。
    .v5 = 「{ $cause }」，記下來了，您以為會比較好找。
    .v6 = 「{ $cause }」，不好意思，我們看看您的問題。

## 焦慮：想先弄清楚再行動。

acknowledge-anxiety-question-strong =
    .v1 = 看得出來這個答案對您很要緊，您直接問。
    .v2 = 先問清楚再動作，很謹慎，一步一步來。
    .v3 = 沒個確定的答案，心裡懸著，我明白。我不會隨便猜一個給您。
    .v4 = 您想確定，這很正常。最想知道的是哪一點呢？
    .v5 = 看得出來很急，我盡量簡短。
    .v6 = 現在問，比事後問好。

acknowledge-anxiety-question-strong-cause =
    .v1 = 「{ $cause }」，看得出來答案對您很要緊。
    .v2 = 您說「{ $cause }」，先問清楚是對的，我不亂猜。
    .v3 = 「{ $cause }」，心裡懸著不好受，一步一步來。
    .v4 = 「{ $cause }」，看到了，知道您急。
    .v5 = 「{ $cause }」，現在問，比事後問好。
    .v6 = 心裡掛著「{ $cause }」，想確定很正常。

acknowledge-anxiety-question-mild =
    .v1 = 問清楚比較安心。
    .v2 = 先確認一下是對的。
    .v3 = 這個問得很謹慎。
    .v4 = 您不想弄錯，我明白。
    .v5 = 我們把它弄清楚。
    .v6 = 先問，很好。

acknowledge-anxiety-question-mild-cause =
    .v1 = 「{ $cause }」，先確認一下是對的。
    .v2 = 您提到「{ $cause }」，問得很謹慎。
    .v3 = 「{ $cause }」，問清楚比較安心。
    .v4 = 「{ $cause }」，了解，您不想弄錯。
    .v5 = 「{ $cause }」，先問，很好。
    .v6 = 「{ $cause }」，記下來了，我們把它弄清楚。

## 提問

ask-question-what =
    .v1 = 好的，請問想了解什麼呢？
    .v2 = 請說，您想問什麼？
    .v3 = 沒問題，是關於哪方面的？
    .v4 = 請講，長短都可以。

ask-question-what-short =
    .v1 = 想問什麼？
    .v2 = 您請說。
    .v3 = 什麼問題？

ask-question-what-plain =
    .v1 = 您想知道什麼？用自己的話問就可以。
    .v2 = 請把問題寫下來，一次問一個也可以。
    .v3 = 您說說哪裡不清楚。

ask-question-what-again =
    .v1 = 問題我還沒抓到重點，可以用一句話說說嗎？
    .v2 = 您具體想知道的是什麼呢？
    .v3 = 麻煩換個說法再問一次？

what-question-what =
    .v1 = 我是指：您想從我們這邊了解什麼？
    .v2 = 訂單、付款、商品、帳號，什麼問題都可以。
    .v3 = 就是您想知道的那件事，怎麼說都行。

why-question-what =
    .v1 = 沒有問題本身，就沒人能回答。怎麼寫都可以。
    .v2 = 好讓知道答案的人看到您的原話。
    .v3 = 只是為了不要轉錯意思。

without-question-what =
    .v1 = 沒關係，想到再問。
    .v2 = 好的，先放著。
    .v3 = 了解，隨時可以再問。

## 記下來的內容

facts-question =
    { $about ->
        [order] 關於訂單或配送的問題
        [payment] 關於付款或帳單的問題
        [product] 關於商品的問題
        [account] 關於帳號的問題
       *[other] 您的問題
    }{ $what ->
        [none] {""}
       *[other] ：「{ $what }」
    }{ $order ->
        [none] {""}
       *[other] （編號 { $order }）
    }

confirm-question =
    .v1 = 我這樣轉過去，可以嗎？{ facts-question }
    .v2 = 我記的是：{ facts-question }，這樣轉給同仁可以嗎？
    .v3 = 跟您確認一下：{ facts-question }。交給懂的同仁，好嗎？

confirm-question-short =
    .v1 = { facts-question }，轉過去？
    .v2 = 我記的是：{ facts-question }，可以嗎？
    .v3 = 這樣轉：{ facts-question }，好嗎？

resume-question =
    .v1 = 目前我記錄的是：{ facts-question }。
    .v2 = 接著剛才的說，已經知道的有：{ facts-question }。
    .v3 = 前面記到：{ facts-question }。

## 結尾：不知道的不亂編。

solve-question-noted =
    .v1 = 謝謝您。答案我自己沒有，也不想用猜的，您的問題已原樣交給團隊。
    .v2 = 您的原話記下來了，留給懂的人來回答。說錯不如不說。
    .v3 = 問題已經原樣轉過去，想補充隨時寫在這裡。

solve-question-unclear =
    .v1 = 問題我還沒弄懂，不想亂猜，客服人員也許一看就明白。
    .v2 = 抱歉，我沒抓到重點。客服人員來問會更清楚。
    .v3 = 您寫的都有保留，客服人員可以接著看。

after-question =
    .v1 = 還沒有回覆，您的問題已經記錄給團隊。
    .v2 = 我知道的還是那些，不想亂猜。問題在團隊那邊。
    .v3 = 目前沒有答案，您的原話都在。

parked-question =
    .v1 = 您的問題也記下來了，這件說完就輪到它。
    .v2 = 您問的那件排在後面，不會漏掉。
    .v3 = 您想了解的我也記著，一件一件來。

take-up-question =
    .v1 = 接下來說您的問題。
    .v2 = 還有您問的那件，我們接著看。
    .v3 = 再來是您想了解的。
