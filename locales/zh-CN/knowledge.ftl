### knowledge/ 里的回答，以及回答之后要问的话（docs/knowledge.md）。

## { $title }：回答的是哪个问题；{ $news }：撰写人写的回答原文。

knowledge =
    .v1 =
        “{ $title }”
        { $news }
    .v2 =
        关于“{ $title }”：
        { $news }
    .v3 =
        我这里有一条“{ $title }”的说明：
        { $news }
    .v4 =
        “{ $title }”，同事是这样写的：
        { $news }

## 按钮是 choice-known-yes、choice-known-no、choice-person。

knowledge-asked =
    .v1 = 这个回答对您有帮助吗？
    .v2 = 这样说，帮到您了吗？
    .v3 = 您想问的是这个吗？

# 按下后等于输入这段文字，所以必须能被 answers.yaml 的 yes、no、helped 或 notHelped 听懂。
choice-known-yes = 是的，有帮助
choice-known-no = 不是，没帮到

## 有帮助。

knowledge-good =
    .v1 = 好的，还有别的问题随时写给我。
    .v2 = 那就好。有其他事情，我都在。
    .v3 = 好的，之后有需要再写过来就行。

## 没帮助。按钮是 choice-person 和 choice-continue。

knowledge-no-help =
    .v1 = 抱歉，看来我这里没有合适的答案。要帮您转给人工同事吗？
    .v2 = 不好意思，没答到点子上。人工同事可以回答您，需要转吗？
    .v3 = 这个问题我知道的就这些了。要不要请人工同事来看看？
