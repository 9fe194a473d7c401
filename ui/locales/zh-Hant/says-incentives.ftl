# Quarterlift messages: says-incentives

# Pay in the engine's words: states, closes, rules, corrections, stars, disputes, edges, other plans.

## State and closes

says-incentives-state-running = 進行中
says-incentives-state-over = 已結束，未結帳
says-incentives-state-partly = { $months }已結帳
says-incentives-state-closed = 已結帳
says-incentives-state-before = 首次結帳之前
says-incentives-state-closed-sentence = { $closed }。依實際發放顯示；後到的資料將形成調整。
says-incentives-state-before-sentence = 結帳是從之後的期間開始的，本季沒有凍結，依現有資料計算。
says-incentives-next-now = { $period }自 { $date } 起可以結帳。
says-incentives-next-later = 下一個結帳期間：{ $period }（{ $date } 之後）。
says-incentives-closed-on = { $at } 由 { $by } 結帳
says-incentives-reopened-on = { $at } 由 { $by } 重新開帳：{ $reason }
says-incentives-statement-closed = { $closed }（指紋 { $fingerprint }…）
says-incentives-kept-quarter = { $period }已結帳：已發金額維持結帳時的方案。
says-incentives-kept-months = { $months }已結帳：維持結帳時的方案。
says-incentives-plan-template = 方案範本
says-incentives-line-closed = 已結帳
says-incentives-line-open = 未結帳

## Closing and opening again

says-incentives-preview = { $period }結帳將凍結 { $members }共 { $total }，所依方案：{ $plan }。
says-incentives-figure-members = 發放人數
says-incentives-figure-orders = 依據訂單數
says-incentives-figure-plan = 方案
says-incentives-warn-disputes-one = 還有 { $count } 筆異議未回覆。
says-incentives-warn-disputes-other = 還有 { $count } 筆異議未回覆。
says-incentives-warn-stars-one = 還有 { $count } 個月度之星未評定：{ $stars }。結帳後不能再評。
says-incentives-warn-stars-other = 還有 { $count } 個月度之星未評定：{ $stars }。結帳後不能再評。
says-incentives-warn-corrections-one = 將一併處理已結帳期間的 { $count } 筆調整：{ $amount }。
says-incentives-warn-corrections-other = 將一併處理已結帳期間的 { $count } 筆調整，合計 { $amount }。
says-incentives-warn-targets-one = { $count } 名有業績的成員未設目標，無法計算超額獎金。
says-incentives-warn-targets-other = { $count } 名有業績的成員未設目標，無法計算超額獎金。
says-incentives-warn-uncredited-one = { $count } 筆訂單（{ $amount }）沒有歸屬成員，不計佣金。
says-incentives-warn-uncredited-other = { $count } 筆訂單（合計 { $amount }）沒有歸屬成員，不計佣金。
says-incentives-warn-plan = { $months }結帳時所依方案不同，維持原方案。
says-incentives-closed = { $period }已結帳：{ $members }共 { $total }。指紋 { $fingerprint }
says-incentives-reopened = { $period }已重新開帳。
says-incentives-undo-closed = { $period }於 { $at } 結帳，此後沒有可復原的操作；結帳前的操作無法復原。如需更改，請重新開帳。
says-incentives-undo-reopened = { $period }於 { $at } 重新開帳，此後沒有可復原的操作；之前的操作無法復原。

## Rules and rounding of lines

says-incentives-exact = { $base } × { $rate } = { $amount }，無需四捨五入
says-incentives-rounded = { $base } × { $rate } = { $exact }，四捨五入為 { $amount }
says-incentives-rule-base-dated = 依此費率有效日期內歸屬業績的 { $rate }，四捨五入一次
says-incentives-rule-star = 得獎者當月基本佣金的 { $rate }；不低於零
says-incentives-rule-mentor = { $mentees } 名學員中 { $passing } 名達標（{ $measured }，高於 { $above }）：導師季末月份基本佣金的 { $rate }；不低於零
says-incentives-rule-hand = 人工調整：{ $reason }
says-incentives-rule-correction = { $about }：已發 { $before }，依現有資料應為 { $after }

## Corrections

says-incentives-due = 隨{ $period }發放
says-incentives-rows-correction = { $name } · { $line }：有變動的訂單
says-incentives-rows-differ = 有變動的訂單
says-incentives-tipped-lost = { $measure } { $before } → { $after }：不再高於 { $above }
says-incentives-tipped-reached = { $measure } { $before } → { $after }：現已高於 { $above }
says-incentives-tipped-same = { $measure } { $before } → { $after }（門檻 { $above }）
says-incentives-measure-core-retention = 核心客戶回購率
says-incentives-measure-new-customers = 新客戶占比
says-incentives-measure-above-target = 超出目標
says-incentives-measure-mentor = 學員達標率
says-incentives-moved-sales = 業績 { $before } → { $after }
says-incentives-moved-commission = 基本佣金 { $before } → { $after }
says-incentives-moved-target = 目標 { $before } → { $after }

## Columns

says-incentives-column-kind = 項目
says-incentives-column-base = 計算基數
says-incentives-column-rate = 比例
says-incentives-column-rule = 規則
says-incentives-column-about = 更正項目
says-incentives-column-before = 原已發
says-incentives-column-after = 應發
says-incentives-column-reason = 原因
says-incentives-column-closed = 結帳
says-incentives-column-credited-before = 發放時歸屬
says-incentives-column-credited-now = 現歸屬
says-incentives-column-difference = 差額

## Stars

says-incentives-measured-core-star-one = { $count } 家核心客戶，{ $amount }
says-incentives-measured-core-star-other = { $count } 家核心客戶，{ $amount }
says-incentives-measured-new-customer-star-one = { $count } 家新客戶，{ $amount }
says-incentives-measured-new-customer-star-other = { $count } 家新客戶，{ $amount }
says-incentives-decided = { $date } 由 { $by } 評定
says-incentives-decided-note = { $date } 由 { $by } 評定：{ $note }
says-incentives-award-saved = { $month }{ $award }：{ $name }
says-incentives-award-removed = 已撤回{ $name }的{ $month }{ $award }。

## Corrections by hand and disputes

says-incentives-manual-saved = { $name }的人工調整 { $amount } 將隨{ $month }發放。
says-incentives-manual-removed = 已刪除{ $name }{ $month }的人工調整 { $amount }。
says-incentives-raised = { $date } 由 { $by } 提出
says-incentives-answered = { $date } 由 { $by } 回覆
says-incentives-dispute-open = 待回覆
says-incentives-dispute-accepted = 已接受
says-incentives-dispute-rejected = 已駁回
says-incentives-dispute-raised = { $name }對{ $line }提出異議。
says-incentives-dispute-open-done = { $name }的異議已重新受理。
says-incentives-dispute-accepted-done = 已接受{ $name }的異議。
says-incentives-dispute-rejected-done = 已駁回{ $name }的異議。
says-incentives-dispute-corrected = 已接受{ $name }的異議：{ $amount } 將隨{ $month }發放。

## Nearest edges

says-incentives-lever-sales = 業績
says-incentives-lever-new = 新客戶業績
says-incentives-lever-core = 核心客戶業績
says-incentives-lever-customers = 回購的核心客戶
says-incentives-extra-sales = 再多 { $amount }
says-incentives-extra-customers-one = 再多 { $count } 家核心客戶
says-incentives-extra-customers-other = 再多 { $count } 家核心客戶
says-incentives-unit-customer = 1 家
says-incentives-effect-pays = { $line }：季度業績的 { $rate }
says-incentives-effect-band = 超出目標 { $above } 以上：整個超額部分的 { $rate }
says-incentives-effect-band-marginal = 超出目標 { $above } 以上：此級距部分的 { $rate }
says-incentives-effect-passes = 達到合格線 { $line }
says-incentives-effect-proposed = 依數據成為{ $month }{ $award }首位候選人
says-incentives-proof-pay = 重新計算驗證：{ $extra }，本季應發 { $after }；比這少 { $unit }，則為 { $below }。
says-incentives-proof-state = 重新計算驗證：{ $extra }，即可達到；比這少 { $unit }，則達不到。屆時應發 { $after }。

## Another plan

says-incentives-gain-one = { $count } 人增加 { $amount }
says-incentives-gain-other = { $count } 人共增加 { $amount }
says-incentives-lose-one = { $count } 人減少 { $amount }
says-incentives-lose-other = { $count } 人共減少 { $amount }
says-incentives-replay-side = { $side }；合計 { $difference }。
says-incentives-replay-both = { $gain }，{ $lose }；合計 { $difference }。
says-incentives-replay-none = 所有人的應發金額不變。
says-incentives-figure-before = 現應發
says-incentives-figure-after = 改後應發
says-incentives-figure-of-sales = 占業績 { $share }
says-incentives-figure-of-plan = 方案影響
says-incentives-figure-of-facts = 結帳後資料影響
says-incentives-chart-gains = 各成員增減
says-incentives-chart-in-all = 合計

## Problems found

says-incentives-finding-disputes-one = { $count } 筆異議待回覆
says-incentives-finding-disputes-other = { $count } 筆異議待回覆
says-incentives-finding-not-closed = { $period }尚未結帳
says-incentives-finding-not-closed-detail = 該期間已於 { $date } 結束；結帳前應發金額仍可能變動。
says-incentives-finding-corrections-one = { $count } 筆已結帳期間的調整待下次結帳處理
says-incentives-finding-corrections-other = { $count } 筆已結帳期間的調整待下次結帳處理
says-incentives-finding-sum = 合計 { $amount }
says-incentives-finding-tipped = 合計 { $amount }；其中 { $tipped } 筆因門檻變化
says-incentives-finding-stars-one = { $count } 個月度之星未評定
says-incentives-finding-stars-other = { $count } 個月度之星未評定
