### 情绪相关标签，给人工客服看，用短词。

## 客户的情绪

emotion-anger = 愤怒
emotion-disappointment = 失望
emotion-anxiety = 焦虑
emotion-sadness = 难过
emotion-confusion = 困惑
emotion-satisfaction = 满意
emotion-gratitude = 感谢
emotion-neutral = 平静

## 情绪强度

intensity-none = 无
intensity-mild = 轻微
intensity-medium = 明显
intensity-strong = 强烈
intensity-extreme = 极强

## 话里的信号

signal-asksHuman = 要求人工
signal-legal = 提到法律途径
signal-publicity = 要曝光
signal-regulator = 要向监管部门投诉
signal-churn = 可能流失
signal-selfHarm = 自伤风险
signal-danger = 人身安全
signal-fraud = 欺诈或盗用
signal-abuse = 辱骂
signal-repeat = 重复反映
signal-unresolved = 尚未解决
signal-urgent = 紧急
signal-specialCare = 需要特别照顾
signal-thanks = 道谢
signal-bye = 道别

## 起因，编号与 cues.yaml 一致

cause-waiting = 等待太久
cause-noAnswer = 无人回应
cause-notDelivered = 未收到货
cause-wrongItem = 发错货
cause-damaged = 商品破损或质量差
cause-malfunction = 故障
cause-wrongCharge = 扣费有误
cause-refund = 退款未到
cause-brokenPromise = 承诺未兑现
cause-repeatedFailure = 问题反复出现
cause-runaround = 被推来推去
cause-attitude = 服务态度
cause-unclear = 说法不清
cause-privacy = 隐私泄露
cause-security = 账户资金安全
cause-cancelled = 被取消或被限制

## 受损的服务维度（SERVQUAL）

dimension-reliability = 可靠性
dimension-responsiveness = 响应速度
dimension-assurance = 安心感
dimension-empathy = 同理心
dimension-tangibles = 实物与环境

## 客户把问题归因于什么

attribution-ability = 能力不足
attribution-effort = 不够用心
attribution-circumstance = 外界原因

## 话背后的需要

need-information = 想知道进展，心里有数
need-value = 拿回应得的
need-emotion = 被听见、被尊重
need-relationship = 还能信得过我们

## 说话风格

style-impatient = 急躁
style-reserved = 含蓄
style-plain = 平和

## 情绪走势

trend-worse = 在变差
trend-steady = 平稳
trend-better = 在好转

## 到目前为止对服务的评价

level-dissatisfied = 不满意
level-neutral = 一般
level-satisfied = 满意
