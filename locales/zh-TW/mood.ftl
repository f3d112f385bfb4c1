### 情緒相關標籤，給客服人員看，用短詞。

## 客戶的情緒

emotion-anger = 憤怒
emotion-disappointment = 失望
emotion-anxiety = 焦慮
emotion-sadness = 難過
emotion-confusion = 困惑
emotion-satisfaction = 滿意
emotion-gratitude = 感謝
emotion-neutral = 平靜

## 情緒強度

intensity-none = 無
intensity-mild = 輕微
intensity-medium = 明顯
intensity-strong = 強烈
intensity-extreme = 極強

## 話中的訊號

signal-asksHuman = 要求真人客服
signal-legal = 提到法律途徑
signal-publicity = 揚言爆料
signal-regulator = 揚言向主管機關申訴
signal-churn = 有意離開
signal-selfHarm = 自傷風險
signal-danger = 人身安全
signal-fraud = 詐騙或盜用
signal-abuse = 辱罵
signal-repeat = 重複反映
signal-unresolved = 尚未解決
signal-urgent = 緊急
signal-specialCare = 需要特別照顧
signal-thanks = 道謝
signal-bye = 道別

## 起因，代號與 cues.yaml 一致

cause-waiting = 等候太久
cause-noAnswer = 無人回應
cause-notDelivered = 未收到貨
cause-wrongItem = 出錯貨
cause-damaged = 商品瑕疵或毀損
cause-malfunction = 故障
cause-wrongCharge = 扣款有誤
cause-refund = 退款未到
cause-brokenPromise = 承諾跳票
cause-repeatedFailure = 問題一再發生
cause-runaround = 被推來推去
cause-attitude = 服務態度
cause-unclear = 說明不清
cause-privacy = 個資外洩
cause-security = 帳戶與款項安全
cause-cancelled = 被取消或被停權

## 受損的服務構面（SERVQUAL）

dimension-reliability = 可靠性
dimension-responsiveness = 回應速度
dimension-assurance = 安心感
dimension-empathy = 同理心
dimension-tangibles = 商品與環境

## 客戶認為問題出在哪

attribution-ability = 能力不足
attribution-effort = 不夠用心
attribution-circumstance = 外在因素

## 話裡真正的需求

need-information = 想知道目前狀況，心裡有個底
need-value = 拿回應有的權益
need-emotion = 被聽見、被尊重
need-relationship = 還能信任我們

## 說話風格

style-impatient = 急躁
style-reserved = 含蓄
style-plain = 平和

## 情緒走勢

trend-worse = 正在變差
trend-steady = 持平
trend-better = 正在好轉

## 目前為止對服務的評價

level-dissatisfied = 不滿意
level-neutral = 普通
level-satisfied = 滿意
