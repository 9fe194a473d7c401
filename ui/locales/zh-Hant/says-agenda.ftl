# Quarterlift messages: says-agenda

# What the engine says of the agenda and of changes of tier.

## Page

says-agenda-empty = 還沒有可安排的事項
says-agenda-title-nothing = 沒有逾期事項，今天也沒有到期事項
says-agenda-title-today-one = 今天到期 { $count } 項，沒有逾期
says-agenda-title-today-other = 今天到期 { $count } 項，沒有逾期
says-agenda-title-overdue-one = { $count } 項逾期，其中核心客戶拜訪 { $core } 項
says-agenda-title-overdue-other = { $count } 項逾期，其中核心客戶拜訪 { $core } 項
says-agenda-sentence = 今天到期 { $today } 項，之後七天 { $week } 項。本季應完成核心客戶拜訪 { $due } 次，準時完成 { $kept } 次。
says-agenda-sentence-no-visits = 今天到期 { $today } 項，之後七天 { $week } 項。本季還沒有到期的核心客戶拜訪。
says-agenda-group-overdue = 已逾期
says-agenda-group-today = 今天到期
says-agenda-group-week = 未來七天
says-agenda-group-later = 之後
says-agenda-tasks-one = { $count } 項
says-agenda-tasks-other = { $count } 項
says-agenda-more-one = 還有 { $count } 項
says-agenda-more-other = 還有 { $count } 項
says-agenda-figure-kept = 核心客戶準時拜訪率
says-agenda-kept-note = 應訪 { $due } 次，準時 { $kept } 次
says-agenda-figure-dead = 待清理帳戶
says-agenda-dead-note = { $days }無訂單、無聯繫，或已歇業
says-agenda-core-customers-one = { $count } 家核心客戶
says-agenda-core-customers-other = { $count } 家核心客戶

## Tasks

says-agenda-task-visit = 拜訪
says-agenda-task-contact = 聯繫
says-agenda-task-promotion = 促銷
says-agenda-task-reason_call = 了解流失原因
says-agenda-task-offer = 挽回方案
says-agenda-task-follow_up = 挽回後追蹤
says-agenda-task-callback = 售後回訪
says-agenda-task-birthday = 生日問候
says-agenda-task-reward = 升級獎勵
says-agenda-due-today = 今天
says-agenda-due-late = 逾期 { $days }
says-agenda-due-in = { $days }後
says-agenda-last = { $date } { $activity }
says-agenda-last-none = 尚無紀錄
says-agenda-hint-visit = 每 { $rhythm }拜訪一次：客製方案、優先供貨、交叉銷售建議。
says-agenda-hint-contact = 每 { $rhythm }聯繫一次：詢問現況、問題、影響和需求，並記錄回饋。
says-agenda-hint-promotion = 每 { $rhythm }推送一次促銷，並引導自助下單。
says-agenda-hint-follow_up = 挽回後每 { $rhythm }追蹤一次。
says-agenda-hint-callback = 每 { $rhythm }回訪一次，了解服務是否滿意。
says-agenda-hint-reason_call = 致電了解為何不再下單，並記錄原因。
says-agenda-hint-reward = 季初為潛力客戶，現已升為核心：請發放升級獎勵。
says-agenda-hint-birthday = 向 { $name } 送上生日祝福。
says-agenda-hint-birthday-unnamed = 向決策者送上生日祝福。
says-agenda-hint-offer-price = 因價格流失：給予 { $discount } 的折讓。
says-agenda-hint-offer-service = 因服務流失：先致歉，再承諾改善。
says-agenda-hint-offer-product = 因產品流失：介紹現在更合適的產品。
says-agenda-hint-offer-competitor = 已轉向競爭對手：說明我們的優勢。
says-agenda-hint-offer-other = 針對其回饋提出合適的方案。

## Activities

says-agenda-activity-visit = 拜訪
says-agenda-activity-call = 電話
says-agenda-activity-promotion = 促銷
says-agenda-activity-callback = 回訪
says-agenda-activity-reward = 獎勵
says-agenda-logged = 已記錄 { $date } 對 { $customer } 的{ $activity }。
says-agenda-rows-activities = { $name } 的往來紀錄
says-agenda-rows-tickets = { $name } 的工單

## Greetings and owners

says-agenda-birthday = 生日
says-agenda-holiday = 假日
says-agenda-person = { $customer } { $name }
says-agenda-violation = { $since } 開始從事銷售；核心客戶須由從業滿 { $years }者負責
says-agenda-not-senior = 銷售從業不滿 { $years }，不能負責核心客戶
says-agenda-reassigned = { $customer } 現由 { $member } 負責。
says-agenda-reassigned-many-one = { $count } 家客戶現由 { $member } 負責。
says-agenda-reassigned-many-other = { $count } 家客戶現由 { $member } 負責。
says-agenda-reason-kept = 已記錄 { $customer } 的流失原因：{ $reason }。
says-agenda-reason-taken-back = 已撤回 { $customer } 的流失原因。

## Findings

says-agenda-finding-visits-one = { $count } 次核心客戶拜訪逾期
says-agenda-finding-visits-other = { $count } 次核心客戶拜訪逾期
says-agenda-finding-visits-detail = 最長逾期 { $days }
says-agenda-finding-rewards-one = { $count } 份升級獎勵待發放
says-agenda-finding-rewards-other = { $count } 份升級獎勵待發放
says-agenda-finding-rewards-detail = 本季由潛力升為核心的客戶

## Why customers changed tier

says-agenda-cause-order = 因訂單
says-agenda-cause-order-note = 自身的訂單或退貨
says-agenda-cause-time = 因時間推移
says-agenda-cause-time-note = 久未下單，或舊訂單移出統計期
says-agenda-cause-average = 因平均值變化
says-agenda-cause-average-note = 僅因他人訂單改變了平均值
says-agenda-cause-thresholds = 因門檻調整
says-agenda-cause-thresholds-note = 僅因方案調整
says-agenda-cause-average-text = 僅因平均值變化：自身未越過任何門檻。
says-agenda-cause-thresholds-text = 僅因方案門檻調整：自身未越過任何門檻。
says-agenda-cause-first = 首單 { $order }（{ $date }）
says-agenda-crossing-recency-reached = 距上次下單 { $before } → { $after }：進入{ $tier }要求的 { $threshold }以內，{ $by }
says-agenda-crossing-recency-lost = 距上次下單 { $before } → { $after }：超過{ $tier }要求的 { $threshold }，{ $by }
says-agenda-crossing-frequency-reached = 訂單數 { $before } → { $after }：達到{ $tier }要求的 { $threshold }，{ $by }
says-agenda-crossing-frequency-lost = 訂單數 { $before } → { $after }：低於{ $tier }要求的 { $threshold }，{ $by }
says-agenda-crossing-monetary-reached = 平均值的 { $before } → { $after }：達到{ $tier }要求的 { $threshold }，{ $by }
says-agenda-crossing-monetary-lost = 平均值的 { $before } → { $after }：低於{ $tier }要求的 { $threshold }，{ $by }
says-agenda-by-order = 因訂單 { $order }（{ $date }）
says-agenda-by-return = 因退貨 { $order }（{ $date }）
says-agenda-by-time = 因時間推移
says-agenda-by-aged = 因舊訂單移出統計期

## Facts and columns

says-agenda-fact-decision-maker = 決策者
says-agenda-fact-birthday = 生日
says-agenda-column-due = 到期日
says-agenda-column-late = 逾期天數
says-agenda-column-task = 事項
says-agenda-column-last = 上次日期
says-agenda-column-last-kind = 上次事項
says-agenda-column-activity = 事項
says-agenda-column-has-outcome = 有結果
says-agenda-column-outcome = 結果
says-agenda-column-from = 原分級
says-agenda-column-to = 現分級
says-agenda-column-cause = 變動原因
says-agenda-column-why = 說明
says-agenda-column-last-order = 上次下單
says-agenda-column-last-contact = 上次聯繫
says-agenda-column-silent = 沉默天數
