/** What customers say: whole conversations in three languages, calm, upset, and with the wish for a person. */

export interface Arc { locale: string; lines: readonly string[] }

export const ARCS: readonly Arc[] = [
    { locale: 'en', lines: [
        'Hi there', 'My parcel has not arrived yet, it was due on Monday', 'The order number is 20731188', 'Yes, that is right', 'It says out for delivery since yesterday',
        'Can you tell me how long that usually takes?', 'ok', 'I also wondered whether I can change the address', 'Understood', 'Thank you, that is all',
    ] },
    { locale: 'en', lines: [
        'I have been charged twice for the same bill', 'This is the third time I write to you about this!!', 'It was $42.50, on the 3rd', 'No, I already gave you that, read what I wrote',
        'This is ridiculous, nobody ever answers', 'I am fed up with this company', 'Hello??', 'I want my money back', 'Still nothing, unbelievable', 'I will be taking this to my lawyer',
    ] },
    { locale: 'en', lines: [
        'Hello, can somebody help me with a refund?', 'I would like to talk to a real person please', 'My order is A-2044871', 'How long will it take until somebody comes?', 'I am a little worried about the money',
        'It was 180 dollars', 'The card ends in 4471', 'Is anybody there?', 'I can wait, thanks', 'Good, talk to you then',
    ] },
    { locale: 'zh-CN', lines: [
        '你好', '我的快递还没到，说好周一送达的', '订单号是 20731188', '对，没错', '物流一直显示派送中', '一般要等多久？', '好的', '另外能不能改一下收货地址？', '明白了', '谢谢，没有别的了',
    ] },
    { locale: 'zh-CN', lines: [
        '同一笔账单你们扣了我两次钱', '都第三次了，到底有没有人管啊！！', '扣了 42.5 元，3 号那天', '我前面说过了，你们能不能看一眼', '太过分了，每次都没人理我',
        '我对你们公司真是受够了', '有人吗？？', '把钱退给我', '还是没有消息，真离谱', '再不处理我就打 12315 投诉了',
    ] },
    { locale: 'zh-CN', lines: [
        '您好，退款的事能帮我看一下吗', '我要转人工', '订单是 A-2044871', '大概要等多久才有人来？', '我有点担心这笔钱', '一共 180 元', '卡号后四位 4471', '还有人在吗', '我可以等，谢谢', '好，那到时候再说',
    ] },
    { locale: 'zh-TW', lines: [
        '您好', '我的包裹還沒到，原本說星期一會送達', '訂單編號是 20731188', '對，沒錯', '物流一直顯示配送中', '一般要等多久呢？', '好的', '另外可以更改收件地址嗎？', '了解', '謝謝，沒有其他問題了',
    ] },
    { locale: 'zh-TW', lines: [
        '同一筆帳單你們扣了我兩次錢', '這已經是第三次了，到底有沒有人要處理！！', '扣了 425 元，3 號那天', '我前面講過了，可以看一下訊息嗎', '太誇張了，每次都沒有人理我',
        '我對你們公司真的受夠了', '有人嗎？？', '請把錢退給我', '還是沒有消息，太離譜了', '再不處理我就要找消保官申訴了',
    ] },
    { locale: 'zh-TW', lines: [
        '您好，想詢問退款的事情', '請幫我轉接真人客服', '訂單是 A-2044871', '大概要等多久才會有人來？', '我有點擔心這筆錢', '總共 1800 元', '卡號末四碼 4471', '請問還有人在嗎', '我可以等，謝謝', '好的，那到時候再說',
    ] },
];
