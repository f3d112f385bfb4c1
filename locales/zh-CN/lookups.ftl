### 其他系统回答了（或没有回答）时机器人说的话（dialogs/lookups.yaml，说明见 docs/lookups.md）。
###
### 查到的内容要自己写：lookup-<主题>-<查询>-found，可以用查询得到的事实和查询时用的信息：
###   lookup-delivery-orderStatus-found = 订单 { $order } 目前是{ $status }，预计 { $due } 送到。
### lookup-<主题>-<查询>-notFound 和 lookup-<主题>-<查询>-failed 优先于下面两句。

## 对方系统里没有这一条。

lookup-notFound =
    .v1 = 我刚查了一下，系统里没有找到对应的记录。您方便再核对一下吗？如果没写错，可以请人工同事再查。
    .v2 = 按您给的信息，系统里暂时查不到。麻烦对照一下订单确认信息；如果一致，就要请同事来查了。
    .v3 = 我没查到相关记录，有时候只差一个字符。如果您确认没错，同事可以人工查找。

## 系统问不到，或者回答没法用。

lookup-failed =
    .v1 = 我想帮您查一下，但系统这会儿没有回应，所以我没法告诉您现在的进度。我们可以先往下说。
    .v2 = 刚才去查没有查成，系统暂时连不上。您说的我都记下了，我们先继续。
    .v3 = 这会儿查不到结果，我不想乱猜。我们先往下走，之后人工同事也可以查。

## 给人工客服看的。{ $name }：查询名；{ $facts }：查到的内容；{ $why }：失败原因。

event-lookup-found = 查询 { $name }：{ $facts }
event-lookup-notFound = 查询 { $name }：没有找到
event-lookup-failed = 查询 { $name } 失败：{ $why }
thread-lookup-found = 查询 { $name }：{ $facts }
thread-lookup-notFound = 查询 { $name }：没有找到
thread-lookup-failed = 查询 { $name } 失败：{ $why }
