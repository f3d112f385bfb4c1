### 客服可以直接放进回复里的常用语（有哪些、用于哪些主题，见 dialogs/canned.yaml）。
### canned-<编号>-title：客服查找时看到的标题。canned-<编号>：客户读到的话。这里同样不做承诺。
### { $name }：客服的名字。{ $customer }：客户的称呼；不知道时用 .v2。{ $code }：工单号。

canned-hello-title = 打招呼
canned-hello =
    .v1 = { $customer }您好，我是{ $name }。前面的内容我都看过了，您不用再说一遍。
    .v2 = 您好，我是{ $name }。前面的内容我都看过了，您不用再说一遍。
canned-looking-title = 正在查
canned-looking = 我现在就在查，需要几分钟，查到什么都会在这里告诉您。
canned-sorry-wait-title = 抱歉久等
canned-sorry-wait = 让您等了这么久，实在抱歉。您的情况我已经看到了，接下来由我跟进。
canned-our-mistake-title = 是我们的问题
canned-our-mistake = 您说得对，这件事是我们没做好，跟您道歉。现在我能做的是：
canned-one-thing-title = 只差一项信息
canned-one-thing = 现在只差一项信息需要您补充：
canned-what-you-see-title = 您现在看到什么？
canned-what-you-see = 您现在屏幕上显示的是什么？我们从这一步开始，一步一步来。
canned-photo-title = 请客户发照片
canned-photo = 方便发张照片给我看看吗？一张整体的，一张细节的，这样最清楚。
canned-colleague-title = 正在问同事
canned-colleague = 这个问题我正在请教更熟悉的同事，您不用走开，我一直在。
canned-no-news-title = 暂时没有消息
canned-no-news = 目前还没有新消息，但我没有忘记您，还在等那边的答复。
canned-call-you-title = 电话联系您？
canned-call-you = 有些事电话里说更清楚。我给您打个电话可以吗？方便的话，请留一下号码和合适的时间。
canned-still-there-title = 您还在吗？
canned-still-there = 您还在吗？不着急，这个对话我给您留着。
canned-works-now-title = 现在好了吗？
canned-works-now = 麻烦您再试一次，看看现在能用了吗？
canned-goodbye-title = 结束语
canned-goodbye = 问题能解决我也很高兴。之后有任何需要，直接在这里留言就行，您的受理编号是 { $code }。

## 物流

canned-parcel-number-title = 要快递单号
canned-parcel-number = 麻烦您发一下快递单号，发货通知里可以看到。
canned-parcel-asked-title = 已联系快递
canned-parcel-asked = 我已经联系快递核实包裹现在的位置。那边有答复我就告诉您，没查到也会跟您说。
canned-parcel-neighbours-title = 是不是别人代收了？
canned-parcel-neighbours = 快递那边显示已经签收。您看看会不会是家人、邻居、门卫或者驿站代收了？如果都没有，我再去核实是谁签收的。

## 扣款与退款

canned-charge-compare-title = 核对扣款与订单
canned-charge-compare = 我正在核对这笔扣款和您的订单。请不要发完整的卡号，后四位就够了。
canned-charge-statement-title = 账单上怎么写的？
canned-charge-statement = 账单上是怎么显示的？商户名称、日期和金额发给我，我就能对上是哪一笔。
canned-refund-state-title = 退款进度
canned-refund-state = 我在查您的退款走到哪一步了：我们这边有没有退出、什么时候退的。银行那边要多久入账，我这里看不到。

## 取消

canned-cancel-which-title = 全部还是一部分？
canned-cancel-which = 改动之前先跟您确认一下：是整个订单都取消，还是只取消其中一部分？

## 服务投诉

canned-service-thanks-title = 感谢反映
canned-service-thanks = 谢谢您告诉我，您不该遇到这样的对待。我可以把您的原话转给负责人吗？
