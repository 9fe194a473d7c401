# Quarterlift messages: says-incentives

# Pay in the engine's words: states, closes, rules, corrections, stars, disputes, edges, other plans.

## State and closes

says-incentives-state-running = 进行中
says-incentives-state-over = 已结束，未关账
says-incentives-state-partly = { $months }已关账
says-incentives-state-closed = 已关账
says-incentives-state-before = 首次关账之前
says-incentives-state-closed-sentence = { $closed }。按实际发放显示；后到的数据将形成调整。
says-incentives-state-before-sentence = 关账是从之后的期间开始的，本季度没有冻结，按现有数据计算。
says-incentives-next-now = { $period }自 { $date } 起可以关账。
says-incentives-next-later = 下一个关账期间：{ $period }（{ $date } 之后）。
says-incentives-closed-on = { $at } 由 { $by } 关账
says-incentives-reopened-on = { $at } 由 { $by } 重新开账：{ $reason }
says-incentives-statement-closed = { $closed }（指纹 { $fingerprint }…）
says-incentives-kept-quarter = { $period }已关账：已发金额维持关账时的方案。
says-incentives-kept-months = { $months }已关账：维持关账时的方案。
says-incentives-plan-template = 方案模板
says-incentives-line-closed = 已关账
says-incentives-line-open = 未关账

## Closing and opening again

says-incentives-preview = { $period }关账将冻结 { $members }共 { $total }，所依方案：{ $plan }。
says-incentives-figure-members = 发放人数
says-incentives-figure-orders = 依据订单数
says-incentives-figure-plan = 方案
says-incentives-warn-disputes-one = 还有 { $count } 条异议未答复。
says-incentives-warn-disputes-other = 还有 { $count } 条异议未答复。
says-incentives-warn-stars-one = 还有 { $count } 个月度之星未评定：{ $stars }。关账后不能再评。
says-incentives-warn-stars-other = 还有 { $count } 个月度之星未评定：{ $stars }。关账后不能再评。
says-incentives-warn-corrections-one = 将一并处理已关账期间的 { $count } 笔调整：{ $amount }。
says-incentives-warn-corrections-other = 将一并处理已关账期间的 { $count } 笔调整，合计 { $amount }。
says-incentives-warn-targets-one = { $count } 名有销售的成员未设目标，无法计算超额奖。
says-incentives-warn-targets-other = { $count } 名有销售的成员未设目标，无法计算超额奖。
says-incentives-warn-uncredited-one = { $count } 笔订单（{ $amount }）没有归属成员，不计提成。
says-incentives-warn-uncredited-other = { $count } 笔订单（合计 { $amount }）没有归属成员，不计提成。
says-incentives-warn-plan = { $months }关账时所依方案不同，维持原方案。
says-incentives-closed = { $period }已关账：{ $members }共 { $total }。指纹 { $fingerprint }
says-incentives-reopened = { $period }已重新开账。
says-incentives-undo-closed = { $period }于 { $at } 关账，此后没有可撤销的操作；关账前的操作不能撤销。如需更改，请重新开账。
says-incentives-undo-reopened = { $period }于 { $at } 重新开账，此后没有可撤销的操作；之前的操作不能撤销。

## Rules and rounding of lines

says-incentives-exact = { $base } × { $rate } = { $amount }，无需四舍五入
says-incentives-rounded = { $base } × { $rate } = { $exact }，四舍五入为 { $amount }
says-incentives-rule-base-dated = 按此费率有效日期内归属销售额的 { $rate }，四舍五入一次
says-incentives-rule-star = 获奖者当月基础提成的 { $rate }；不低于零
says-incentives-rule-mentor = { $mentees } 名学员中 { $passing } 名达标（{ $measured }，高于 { $above }）：导师季末月份基础提成的 { $rate }；不低于零
says-incentives-rule-hand = 手工调整：{ $reason }
says-incentives-rule-correction = { $about }：已发 { $before }，按现有数据应为 { $after }

## Corrections

says-incentives-due = 随{ $period }发放
says-incentives-rows-correction = { $name } · { $line }：有变化的订单
says-incentives-rows-differ = 有变化的订单
says-incentives-tipped-lost = { $measure } { $before } → { $after }：不再高于 { $above }
says-incentives-tipped-reached = { $measure } { $before } → { $after }：现已高于 { $above }
says-incentives-tipped-same = { $measure } { $before } → { $after }（门槛 { $above }）
says-incentives-measure-core-retention = 核心客户复购率
says-incentives-measure-new-customers = 新客户占比
says-incentives-measure-above-target = 超出目标
says-incentives-measure-mentor = 学员达标率
says-incentives-moved-sales = 销售额 { $before } → { $after }
says-incentives-moved-commission = 基础提成 { $before } → { $after }
says-incentives-moved-target = 目标 { $before } → { $after }

## Columns

says-incentives-column-kind = 项目
says-incentives-column-base = 计算基数
says-incentives-column-rate = 比例
says-incentives-column-rule = 规则
says-incentives-column-about = 更正项目
says-incentives-column-before = 原已发
says-incentives-column-after = 应发
says-incentives-column-reason = 原因
says-incentives-column-closed = 关账
says-incentives-column-credited-before = 发放时归属
says-incentives-column-credited-now = 现归属
says-incentives-column-difference = 差额

## Stars

says-incentives-measured-core-star-one = { $count } 家核心客户，{ $amount }
says-incentives-measured-core-star-other = { $count } 家核心客户，{ $amount }
says-incentives-measured-new-customer-star-one = { $count } 家新客户，{ $amount }
says-incentives-measured-new-customer-star-other = { $count } 家新客户，{ $amount }
says-incentives-decided = { $date } 由 { $by } 评定
says-incentives-decided-note = { $date } 由 { $by } 评定：{ $note }
says-incentives-award-saved = { $month }{ $award }：{ $name }
says-incentives-award-removed = 已撤回{ $name }的{ $month }{ $award }。

## Corrections by hand and disputes

says-incentives-manual-saved = { $name }的手工调整 { $amount } 将随{ $month }发放。
says-incentives-manual-removed = 已删除{ $name }{ $month }的手工调整 { $amount }。
says-incentives-raised = { $date } 由 { $by } 提出
says-incentives-answered = { $date } 由 { $by } 答复
says-incentives-dispute-open = 待答复
says-incentives-dispute-accepted = 已接受
says-incentives-dispute-rejected = 已驳回
says-incentives-dispute-raised = { $name }对{ $line }提出异议。
says-incentives-dispute-open-done = { $name }的异议已重新受理。
says-incentives-dispute-accepted-done = 已接受{ $name }的异议。
says-incentives-dispute-rejected-done = 已驳回{ $name }的异议。
says-incentives-dispute-corrected = 已接受{ $name }的异议：{ $amount } 将随{ $month }发放。

## Nearest edges

says-incentives-lever-sales = 销售额
says-incentives-lever-new = 新客户销售额
says-incentives-lever-core = 核心客户销售额
says-incentives-lever-customers = 复购的核心客户
says-incentives-extra-sales = 再多 { $amount }
says-incentives-extra-customers-one = 再多 { $count } 家核心客户
says-incentives-extra-customers-other = 再多 { $count } 家核心客户
says-incentives-unit-customer = 1 家
says-incentives-effect-pays = { $line }：季度销售额的 { $rate }
says-incentives-effect-band = 超出目标 { $above } 以上：整个超额部分的 { $rate }
says-incentives-effect-band-marginal = 超出目标 { $above } 以上：此档部分的 { $rate }
says-incentives-effect-passes = 达到合格线 { $line }
says-incentives-effect-proposed = 按数据成为{ $month }{ $award }首位候选人
says-incentives-proof-pay = 重新计算验证：{ $extra }，本季度应发 { $after }；比这少 { $unit }，则为 { $below }。
says-incentives-proof-state = 重新计算验证：{ $extra }，即可达到；比这少 { $unit }，则达不到。届时应发 { $after }。

## Another plan

says-incentives-gain-one = { $count } 人增加 { $amount }
says-incentives-gain-other = { $count } 人共增加 { $amount }
says-incentives-lose-one = { $count } 人减少 { $amount }
says-incentives-lose-other = { $count } 人共减少 { $amount }
says-incentives-replay-side = { $side }；合计 { $difference }。
says-incentives-replay-both = { $gain }，{ $lose }；合计 { $difference }。
says-incentives-replay-none = 所有人的应发金额不变。
says-incentives-figure-before = 现应发
says-incentives-figure-after = 改后应发
says-incentives-figure-of-sales = 占销售额 { $share }
says-incentives-figure-of-plan = 方案影响
says-incentives-figure-of-facts = 关账后数据影响
says-incentives-chart-gains = 各成员增减
says-incentives-chart-in-all = 合计

## Problems found

says-incentives-finding-disputes-one = { $count } 条异议待答复
says-incentives-finding-disputes-other = { $count } 条异议待答复
says-incentives-finding-not-closed = { $period }尚未关账
says-incentives-finding-not-closed-detail = 该期间已于 { $date } 结束；关账前应发金额仍可能变化。
says-incentives-finding-corrections-one = { $count } 笔已关账期间的调整待下次关账处理
says-incentives-finding-corrections-other = { $count } 笔已关账期间的调整待下次关账处理
says-incentives-finding-sum = 合计 { $amount }
says-incentives-finding-tipped = 合计 { $amount }；其中 { $tipped } 笔因门槛变化
says-incentives-finding-stars-one = { $count } 个月度之星未评定
says-incentives-finding-stars-other = { $count } 个月度之星未评定
