### knowledge/ 裡的回答，以及回答之後要問的話（docs/knowledge.md）。

## { $title }：回答的是哪個問題；{ $news }：撰寫人寫的回答原文。

knowledge =
    .v1 =
        「{ $title }」
        { $news }
    .v2 =
        關於「{ $title }」：
        { $news }
    .v3 =
        我這裡有一則「{ $title }」的說明：
        { $news }
    .v4 =
        「{ $title }」，同仁是這樣寫的：
        { $news }

## 按鈕是 choice-known-yes、choice-known-no、choice-person。

knowledge-asked =
    .v1 = 這個回答有幫到您嗎？
    .v2 = 這樣說，對您有幫助嗎？
    .v3 = 您想問的是這個嗎？

# 按下後等於輸入這段文字，所以必須能被 answers.yaml 的 yes、no、helped 或 notHelped 聽懂。
choice-known-yes = 是的，有幫助
choice-known-no = 不是，沒有幫到

## 有幫助。

knowledge-good =
    .v1 = 好的，還有其他問題隨時寫給我。
    .v2 = 那就好。有其他事情，我都在。
    .v3 = 好的，之後有需要再傳訊息過來就可以。

## 沒幫助。按鈕是 choice-person 和 choice-continue。

knowledge-no-help =
    .v1 = 不好意思，看來我這裡沒有合適的答案。要幫您轉接客服人員嗎？
    .v2 = 抱歉，沒有回答到您的問題。客服人員可以回答您，需要轉接嗎？
    .v3 = 這個問題我知道的就這些了。要不要請客服人員來看看？
