### 其他系統回覆了（或沒有回覆）時機器人說的話（dialogs/lookups.yaml，說明見 docs/lookups.md）。
###
### 查到的內容要自己寫：lookup-<主題>-<查詢>-found，可以用查詢得到的資料和查詢時用的資料：
###   lookup-delivery-orderStatus-found = 訂單 { $order } 目前是{ $status }，預計 { $due } 送達。
### lookup-<主題>-<查詢>-notFound 和 lookup-<主題>-<查詢>-failed 優先於下面兩句。

## 對方系統裡沒有這一筆。

lookup-notFound =
    .v1 = 我剛才查了一下，系統裡找不到這筆資料。可以麻煩您再核對一次嗎？如果沒有寫錯，可以請客服人員再查。
    .v2 = 依您提供的資料，系統裡目前查不到。麻煩對照一下訂單確認信；如果一致，就要請客服人員來查了。
    .v3 = 我沒有查到相關紀錄，有時候只差一個字元。如果您確認無誤，客服人員可以用人工方式查詢。

## 系統問不到，或是回覆沒辦法用。

lookup-failed =
    .v1 = 我想幫您查一下，但系統現在沒有回應，所以沒辦法告訴您目前的進度。我們可以先往下說。
    .v2 = 剛才沒有查成，系統暫時連不上。您說的我都記下來了，我們先繼續。
    .v3 = 現在查不到結果，我不想亂猜。我們先往下走，之後客服人員也可以幫您查。

## 給客服人員看的。{ $name }：查詢名稱；{ $facts }：查到的內容；{ $why }：失敗原因。

event-lookup-found = 查詢 { $name }：{ $facts }
event-lookup-notFound = 查詢 { $name }：沒有找到
event-lookup-failed = 查詢 { $name } 失敗：{ $why }
thread-lookup-found = 查詢 { $name }：{ $facts }
thread-lookup-notFound = 查詢 { $name }：沒有找到
thread-lookup-failed = 查詢 { $name } 失敗：{ $why }
