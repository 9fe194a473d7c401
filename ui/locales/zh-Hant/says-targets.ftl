# Quarterlift messages: what the engine says about targets

## Sums

says-targets-team-mismatch = { $team }的目標是 { $target }，成員目標合計 { $sum }：相差 { $difference }。

## What a change does

says-targets-effect-ahead = 涉及的季度尚未開始，所有人的獎金不變。
says-targets-effect-passing = { $period }：達標成員 { $before } → { $after }。
says-targets-effect-no-pay = { $period }：所有人的獎金不變。
says-targets-effect-pay = { $period }：{ $members }的應發合計變動 { $amount }。
says-targets-effect-closed = { $period }已結帳：{ $members }的差額 { $amount } 將作為更正計入{ $next }。

## Deviation

says-targets-rest = 未歸屬或無目標
says-targets-rest-tier = 分級之外
says-targets-nobody-behind = 沒有落後於進度的。

## Looking ahead

says-targets-run-rate = 依工作日進度推估
says-targets-run-rate-note = { $all } 個工作日中的 { $passed } 個已完成 { $sales }，其餘工作日依同樣速度推估。
says-targets-proposals = 依未決提案推估
says-targets-proposals-note = 已完成 { $sales }，另有 { $open } 份未決提案，每份以 { $chance } × { $mean } 計：過去四季已有結果的 { $decided } 份提案中成交 { $won } 份；平均值取自 { $valued } 筆成交名單的首單。
says-targets-proposals-none = 已完成 { $sales }，目前沒有未決提案。
says-targets-proposals-unknown = 有 { $open } 份未決提案，但缺少歷史依據：過去四季有結果的提案 { $decided } 份，首單 { $valued } 筆。
says-targets-proposals-rows = 有未決提案的名單
says-targets-forecast-over = 本季已結束，共完成 { $sales }。
says-targets-forecast-short = 目標的 { $share }，還差 { $difference }
says-targets-forecast-above = 目標的 { $share }，超出 { $difference }

## Consensus

says-targets-consensus = { $parts }。
says-targets-consensus-none = 本季還沒有成員目標。
says-targets-consensus-agreed-one = { $all } 人中 { $count } 人同意
says-targets-consensus-agreed-other = { $all } 人中 { $count } 人同意
says-targets-consensus-countered-one = { $count } 人提出其他金額
says-targets-consensus-countered-other = { $count } 人提出其他金額
says-targets-consensus-waiting-one = { $count } 人尚未答覆
says-targets-consensus-waiting-other = { $count } 人尚未答覆
says-targets-consensus-kept-one = { $count } 人的提議未獲採納
says-targets-consensus-kept-other = { $count } 人的提議未獲採納
says-targets-consensus-unasked-one = { $count } 人有待徵詢
says-targets-consensus-unasked-other = { $count } 人有待徵詢
says-targets-consent-unasked = 尚未徵詢
says-targets-consent-changed = 目標已變，須重新徵詢
says-targets-consent-waiting = 等待答覆
says-targets-consent-agreed = 同意
says-targets-consent-countered = 提出其他金額
says-targets-consent-counter-accepted = 已依其提議調整
says-targets-consent-kept = 提議未獲採納，目標不變
says-targets-asked-on = { $date }徵詢
says-targets-answered-on = { $date }答覆
says-targets-decided-on = { $date }決定
says-targets-proposed-one = 已就 { $count } 個目標徵詢成員意見。
says-targets-proposed-other = 已就 { $count } 個目標徵詢成員意見。
says-targets-accepted = { $name }同意 { $amount }。
says-targets-countered = { $name }希望改為 { $amount }。
says-targets-counter-kept = { $name }希望改為 { $amount }，目標不變。
says-targets-counter-reason = 採納{ $name }的提議
says-targets-said-proposed = 徵詢成員意見
says-targets-said-accepted = 成員同意
says-targets-said-accepted-comment = 成員同意：{ $comment }
says-targets-said-countered = 成員希望改為 { $counter }
says-targets-said-countered-comment = 成員希望改為 { $counter }：{ $comment }
says-targets-said-taken-over = 採納了成員提出的 { $counter }
says-targets-said-taken-over-comment = 採納了成員提出的 { $counter }：{ $comment }
says-targets-said-kept = 未採納成員提出的 { $counter }
says-targets-said-kept-comment = 未採納成員提出的 { $counter }：{ $comment }

## Worksheet of the year

says-targets-sales-of = { $period }銷售額
says-targets-year-before = 再往前四季為 { $sales }
says-targets-growth = 較再往前四季的成長
says-targets-season = { $quarter }占全年比重
says-targets-capacity = 全年團隊產能
says-targets-capacity-then = { $period }為 { $months }；新人依爬坡比例折算
says-targets-market = 目標市占
says-targets-market-note = { $market }的 { $share }
says-targets-range = 介於 { $least }與 { $most }之間。
says-targets-range-single = 約 { $end }。
says-targets-end-held = { $amount }（與{ $period }持平）
says-targets-end-trend = { $amount }（再成長 { $growth }）
says-targets-end-capacity = { $amount }（{ $months }的產能，每月 { $each }，同{ $period }）
says-targets-end-market = { $amount }（{ $market } 市場的 { $share }）
says-targets-worksheet-kept = { $year }的目標工作表已儲存。
