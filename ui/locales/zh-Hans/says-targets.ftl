# Quarterlift messages: what the engine says about targets

## Sums

says-targets-team-mismatch = { $team }的目标是 { $target }，成员目标合计 { $sum }：相差 { $difference }。

## What a change does

says-targets-effect-ahead = 涉及的季度尚未开始，所有人的提成不变。
says-targets-effect-passing = { $period }：达标成员 { $before } → { $after }。
says-targets-effect-no-pay = { $period }：所有人的提成不变。
says-targets-effect-pay = { $period }：{ $members }的应发合计变动 { $amount }。
says-targets-effect-closed = { $period }已结账：{ $members }的差额 { $amount } 将作为更正计入{ $next }。

## Deviation

says-targets-rest = 未归属或无目标
says-targets-rest-tier = 分级之外
says-targets-nobody-behind = 没有落后于进度的。

## Looking ahead

says-targets-run-rate = 按工作日进度推算
says-targets-run-rate-note = { $all } 个工作日中的 { $passed } 个已完成 { $sales }，其余工作日按同样速度推算。
says-targets-proposals = 按未决方案推算
says-targets-proposals-note = 已完成 { $sales }，另有 { $open } 份未决方案，每份按 { $chance } × { $mean } 计：过去四个季度已有结果的 { $decided } 份方案中成交 { $won } 份；均值取自 { $valued } 条成交线索的首单。
says-targets-proposals-none = 已完成 { $sales }，目前没有未决方案。
says-targets-proposals-unknown = 有 { $open } 份未决方案，但缺少历史依据：过去四个季度有结果的方案 { $decided } 份，首单 { $valued } 笔。
says-targets-proposals-rows = 有未决方案的线索
says-targets-forecast-over = 本季度已结束，共完成 { $sales }。
says-targets-forecast-short = 目标的 { $share }，还差 { $difference }
says-targets-forecast-above = 目标的 { $share }，超出 { $difference }

## Consensus

says-targets-consensus = { $parts }。
says-targets-consensus-none = 本季度还没有成员目标。
says-targets-consensus-agreed-one = { $all } 人中 { $count } 人同意
says-targets-consensus-agreed-other = { $all } 人中 { $count } 人同意
says-targets-consensus-countered-one = { $count } 人提出其他金额
says-targets-consensus-countered-other = { $count } 人提出其他金额
says-targets-consensus-waiting-one = { $count } 人尚未答复
says-targets-consensus-waiting-other = { $count } 人尚未答复
says-targets-consensus-kept-one = { $count } 人的提议未被采纳
says-targets-consensus-kept-other = { $count } 人的提议未被采纳
says-targets-consensus-unasked-one = { $count } 人有待征询
says-targets-consensus-unasked-other = { $count } 人有待征询
says-targets-consent-unasked = 尚未征询
says-targets-consent-changed = 目标已变，需重新征询
says-targets-consent-waiting = 等待答复
says-targets-consent-agreed = 同意
says-targets-consent-countered = 提出其他金额
says-targets-consent-counter-accepted = 已按其提议调整
says-targets-consent-kept = 提议未被采纳，目标不变
says-targets-asked-on = { $date }征询
says-targets-answered-on = { $date }答复
says-targets-decided-on = { $date }决定
says-targets-proposed-one = 已就 { $count } 个目标征询成员意见。
says-targets-proposed-other = 已就 { $count } 个目标征询成员意见。
says-targets-accepted = { $name }同意 { $amount }。
says-targets-countered = { $name }希望改为 { $amount }。
says-targets-counter-kept = { $name }希望改为 { $amount }，目标不变。
says-targets-counter-reason = 采纳{ $name }的提议
says-targets-said-proposed = 征询成员意见
says-targets-said-accepted = 成员同意
says-targets-said-accepted-comment = 成员同意：{ $comment }
says-targets-said-countered = 成员希望改为 { $counter }
says-targets-said-countered-comment = 成员希望改为 { $counter }：{ $comment }
says-targets-said-taken-over = 采纳了成员提出的 { $counter }
says-targets-said-taken-over-comment = 采纳了成员提出的 { $counter }：{ $comment }
says-targets-said-kept = 未采纳成员提出的 { $counter }
says-targets-said-kept-comment = 未采纳成员提出的 { $counter }：{ $comment }

## Worksheet of the year

says-targets-sales-of = { $period }销售额
says-targets-year-before = 再往前四个季度为 { $sales }
says-targets-growth = 较再往前四个季度的增长
says-targets-season = { $quarter }占全年比重
says-targets-capacity = 全年团队产能
says-targets-capacity-then = { $period }为 { $months }；新人按爬坡比例折算
says-targets-market = 目标市场份额
says-targets-market-note = { $market }的 { $share }
says-targets-range = 介于 { $least }与 { $most }之间。
says-targets-range-single = 约 { $end }。
says-targets-end-held = { $amount }（与{ $period }持平）
says-targets-end-trend = { $amount }（再增长 { $growth }）
says-targets-end-capacity = { $amount }（{ $months }的产能，每月 { $each }，同{ $period }）
says-targets-end-market = { $amount }（{ $market } 市场的 { $share }）
says-targets-worksheet-kept = { $year }的目标工作表已保存。
