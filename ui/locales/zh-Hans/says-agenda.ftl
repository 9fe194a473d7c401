# Quarterlift messages: says-agenda

# What the engine says of the agenda and of changes of tier.

## Page

says-agenda-empty = 还没有可安排的事项
says-agenda-title-nothing = 没有逾期事项，今天也没有到期事项
says-agenda-title-today-one = 今天到期 { $count } 项，没有逾期
says-agenda-title-today-other = 今天到期 { $count } 项，没有逾期
says-agenda-title-overdue-one = { $count } 项逾期，其中核心客户拜访 { $core } 项
says-agenda-title-overdue-other = { $count } 项逾期，其中核心客户拜访 { $core } 项
says-agenda-sentence = 今天到期 { $today } 项，之后七天 { $week } 项。本季度应完成核心客户拜访 { $due } 次，按时完成 { $kept } 次。
says-agenda-sentence-no-visits = 今天到期 { $today } 项，之后七天 { $week } 项。本季度还没有到期的核心客户拜访。
says-agenda-group-overdue = 已逾期
says-agenda-group-today = 今天到期
says-agenda-group-week = 未来七天
says-agenda-group-later = 以后
says-agenda-tasks-one = { $count } 项
says-agenda-tasks-other = { $count } 项
says-agenda-more-one = 还有 { $count } 项
says-agenda-more-other = 还有 { $count } 项
says-agenda-figure-kept = 核心客户按时拜访率
says-agenda-kept-note = 应访 { $due } 次，按时 { $kept } 次
says-agenda-figure-dead = 待清理账户
says-agenda-dead-note = { $days }无订单、无联系，或已停业
says-agenda-core-customers-one = { $count } 家核心客户
says-agenda-core-customers-other = { $count } 家核心客户

## Tasks

says-agenda-task-visit = 拜访
says-agenda-task-contact = 联系
says-agenda-task-promotion = 促销
says-agenda-task-reason_call = 了解流失原因
says-agenda-task-offer = 挽回方案
says-agenda-task-follow_up = 挽回后回访
says-agenda-task-callback = 售后回访
says-agenda-task-birthday = 生日问候
says-agenda-task-reward = 升级奖励
says-agenda-due-today = 今天
says-agenda-due-late = 逾期 { $days }
says-agenda-due-in = { $days }后
says-agenda-last = { $date } { $activity }
says-agenda-last-none = 尚无记录
says-agenda-hint-visit = 每 { $rhythm }拜访一次：定制方案、优先供货、交叉销售建议。
says-agenda-hint-contact = 每 { $rhythm }联系一次：询问现状、问题、影响和需求，并记录反馈。
says-agenda-hint-promotion = 每 { $rhythm }推送一次促销，并引导自助下单。
says-agenda-hint-follow_up = 挽回后每 { $rhythm }跟进一次。
says-agenda-hint-callback = 每 { $rhythm }回访一次，了解服务是否满意。
says-agenda-hint-reason_call = 致电了解为何不再下单，并记录原因。
says-agenda-hint-reward = 季初为潜力客户，现已升为核心：请发放升级奖励。
says-agenda-hint-birthday = 向 { $name } 送上生日祝福。
says-agenda-hint-birthday-unnamed = 向决策人送上生日祝福。
says-agenda-hint-offer-price = 因价格流失：给予 { $discount } 的优惠。
says-agenda-hint-offer-service = 因服务流失：先致歉，再承诺改进。
says-agenda-hint-offer-product = 因产品流失：介绍现在更合适的产品。
says-agenda-hint-offer-competitor = 已转向竞争对手：说明我们的优势。
says-agenda-hint-offer-other = 针对其反馈提出合适的方案。

## Activities

says-agenda-activity-visit = 拜访
says-agenda-activity-call = 电话
says-agenda-activity-promotion = 促销
says-agenda-activity-callback = 回访
says-agenda-activity-reward = 奖励
says-agenda-logged = 已记录 { $date } 对 { $customer } 的{ $activity }。
says-agenda-rows-activities = { $name } 的跟进记录
says-agenda-rows-tickets = { $name } 的工单

## Greetings and owners

says-agenda-birthday = 生日
says-agenda-holiday = 节假日
says-agenda-person = { $customer } { $name }
says-agenda-violation = { $since } 开始从事销售；核心客户须由从业满 { $years }者负责
says-agenda-not-senior = 销售从业不满 { $years }，不能负责核心客户
says-agenda-reassigned = { $customer } 现由 { $member } 负责。
says-agenda-reassigned-many-one = { $count } 家客户现由 { $member } 负责。
says-agenda-reassigned-many-other = { $count } 家客户现由 { $member } 负责。
says-agenda-reason-kept = 已记录 { $customer } 的流失原因：{ $reason }。
says-agenda-reason-taken-back = 已撤回 { $customer } 的流失原因。

## Findings

says-agenda-finding-visits-one = { $count } 次核心客户拜访逾期
says-agenda-finding-visits-other = { $count } 次核心客户拜访逾期
says-agenda-finding-visits-detail = 最长逾期 { $days }
says-agenda-finding-rewards-one = { $count } 份升级奖励待发放
says-agenda-finding-rewards-other = { $count } 份升级奖励待发放
says-agenda-finding-rewards-detail = 本季度由潜力升为核心的客户

## Why customers changed tier

says-agenda-cause-order = 因订单
says-agenda-cause-order-note = 自身的订单或退货
says-agenda-cause-time = 因时间推移
says-agenda-cause-time-note = 久未下单，或旧订单移出统计期
says-agenda-cause-average = 因平均值变化
says-agenda-cause-average-note = 仅因他人订单改变了平均值
says-agenda-cause-thresholds = 因门槛调整
says-agenda-cause-thresholds-note = 仅因方案调整
says-agenda-cause-average-text = 仅因平均值变化：自身未越过任何门槛。
says-agenda-cause-thresholds-text = 仅因方案门槛调整：自身未越过任何门槛。
says-agenda-cause-first = 首单 { $order }（{ $date }）
says-agenda-crossing-recency-reached = 距上次下单 { $before } → { $after }：进入{ $tier }要求的 { $threshold }以内，{ $by }
says-agenda-crossing-recency-lost = 距上次下单 { $before } → { $after }：超过{ $tier }要求的 { $threshold }，{ $by }
says-agenda-crossing-frequency-reached = 订单数 { $before } → { $after }：达到{ $tier }要求的 { $threshold }，{ $by }
says-agenda-crossing-frequency-lost = 订单数 { $before } → { $after }：低于{ $tier }要求的 { $threshold }，{ $by }
says-agenda-crossing-monetary-reached = 平均值的 { $before } → { $after }：达到{ $tier }要求的 { $threshold }，{ $by }
says-agenda-crossing-monetary-lost = 平均值的 { $before } → { $after }：低于{ $tier }要求的 { $threshold }，{ $by }
says-agenda-by-order = 因订单 { $order }（{ $date }）
says-agenda-by-return = 因退货 { $order }（{ $date }）
says-agenda-by-time = 因时间推移
says-agenda-by-aged = 因旧订单移出统计期

## Facts and columns

says-agenda-fact-decision-maker = 决策人
says-agenda-fact-birthday = 生日
says-agenda-column-due = 到期日
says-agenda-column-late = 逾期天数
says-agenda-column-task = 事项
says-agenda-column-last = 上次日期
says-agenda-column-last-kind = 上次事项
says-agenda-column-activity = 事项
says-agenda-column-has-outcome = 有结果
says-agenda-column-outcome = 结果
says-agenda-column-from = 原分层
says-agenda-column-to = 现分层
says-agenda-column-cause = 变动原因
says-agenda-column-why = 说明
says-agenda-column-last-order = 上次下单
says-agenda-column-last-contact = 上次联系
says-agenda-column-silent = 沉默天数
