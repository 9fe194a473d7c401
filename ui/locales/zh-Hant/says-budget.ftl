# Quarterlift messages: says-budget

# What the engine says of the budget.

## Page

says-budget-empty = 尚無預算
says-budget-empty-text = 預算為計畫業績的 { $share }，設定本季目標後自動得出。
says-budget-title = 已支出 { $spent }，預算 { $planned }
says-budget-title-over = 超出預算 { $by }（預算 { $planned }）
says-budget-title-none = 已支出 { $spent }；{ $period }沒有目標，也就沒有預算
says-budget-all-on-pace = 各類支出均未超前進度：本季已過 { $pace }。
says-budget-over = { $category }：超出預算 { $by }。
says-budget-warning = { $category }：預算已用 { $burn }。
says-budget-ahead = { $category }：超前進度 { $points }。
says-budget-finding-detail = 已支出 { $spent }，預算 { $planned }；本季已過 { $pace }

## Figures

says-budget-figure-planned = 本季預算
says-budget-figure-share = 目標的 { $share }
says-budget-figure-spent = 已支出
says-budget-figure-left = 餘額
says-budget-figure-burn = 已用比例
says-budget-figure-pace = 本季已過 { $pace }
says-budget-figure-ahead = 待開培訓
says-budget-figure-ahead-note = 已排定，尚未支出
says-budget-chart = 支出與進度
says-budget-chart-spent = 支出 { $amount }
says-budget-chart-planned = 預算 { $amount }

## Categories

says-budget-state-no_data = 無資料
says-budget-state-on_pace = 進度正常
says-budget-state-ahead = 超前進度
says-budget-state-warning = 即將用罄
says-budget-state-over = 超出預算
says-budget-at-pace = 與進度持平
says-budget-beyond-pace = 超前進度 { $points }
says-budget-behind-pace = 落後進度 { $points }
says-budget-entries-one = { $count } 筆支出 { $amount }
says-budget-entries-other = { $count } 筆支出 { $amount }
says-budget-sessions = 培訓場次 { $amount }
says-budget-sessions-ahead = 待開場次另需 { $amount }
says-budget-lines = 基本佣金以外 { $amount }
says-budget-rows = { $category }：{ $period }支出
says-budget-rows-all = { $period }支出

## Table

says-budget-column-category = 類別
says-budget-column-source = 來源
says-budget-column-receipt = 憑證
says-budget-source-entry = 支出紀錄
says-budget-source-session = 培訓場次
says-budget-source-line = 激勵明細

## Worst case

says-budget-worst-title = 人人達成目標的 { $share }：{ $total }
says-budget-worst-nobody = 沒有人設定目標
says-budget-worst-nobody-text = 為成員設定目標後，可檢視最高支出。
says-budget-worst-no-budget = 其中基本佣金以外 { $beyond }，沒有預算可比較。
says-budget-worst-short = 其中基本佣金以外 { $beyond }，超出激勵預算 { $by }。
says-budget-worst-within = 其中基本佣金以外 { $beyond }，激勵預算還餘 { $left }。
says-budget-worst-base = { $members }，業績 { $sales }
says-budget-worst-bonus = { $sales } 的 { $rate }
says-budget-worst-band = 全員超出目標 { $above } 以上：{ $rate }
says-budget-worst-exactly = { $at } 恰好超出目標 { $above }，不算超過 { $above }
says-budget-worst-no-band = 超出目標的幅度未達獎勵門檻
says-budget-worst-stars-one = { $count } 位明星：當月最高佣金的 { $rate }
says-budget-worst-stars-other = { $count } 位明星：各月最高佣金的 { $rate }
says-budget-worst-mentors-one = { $count } 位導師：末月佣金的 { $rate }
says-budget-worst-mentors-other = { $count } 位導師：末月佣金的 { $rate }

## Entries

says-budget-kept = { $category }：支出 { $amount } 已儲存。
says-budget-removed = { $category }：支出 { $amount } 已刪除。
says-budget-an-entry = 這筆支出
