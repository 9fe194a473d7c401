# Quarterlift messages: says-budget

# What the engine says of the budget.

## Page

says-budget-empty = 尚无预算
says-budget-empty-text = 预算为计划销售额的 { $share }，设定本季度目标后自动得出。
says-budget-title = 已支出 { $spent }，预算 { $planned }
says-budget-title-over = 超出预算 { $by }（预算 { $planned }）
says-budget-title-none = 已支出 { $spent }；{ $period }没有目标，也就没有预算
says-budget-all-on-pace = 各类支出均未超进度：本季度已过 { $pace }。
says-budget-over = { $category }：超出预算 { $by }。
says-budget-warning = { $category }：预算已用 { $burn }。
says-budget-ahead = { $category }：超前进度 { $points }。
says-budget-finding-detail = 已支出 { $spent }，预算 { $planned }；本季度已过 { $pace }

## Figures

says-budget-figure-planned = 本季度预算
says-budget-figure-share = 目标的 { $share }
says-budget-figure-spent = 已支出
says-budget-figure-left = 余额
says-budget-figure-burn = 已用比例
says-budget-figure-pace = 本季度已过 { $pace }
says-budget-figure-ahead = 待开培训
says-budget-figure-ahead-note = 已安排，尚未支出
says-budget-chart = 支出与进度
says-budget-chart-spent = 支出 { $amount }
says-budget-chart-planned = 预算 { $amount }

## Categories

says-budget-state-no_data = 无数据
says-budget-state-on_pace = 进度正常
says-budget-state-ahead = 超前进度
says-budget-state-warning = 即将用完
says-budget-state-over = 超出预算
says-budget-at-pace = 与进度持平
says-budget-beyond-pace = 超前进度 { $points }
says-budget-behind-pace = 落后进度 { $points }
says-budget-entries-one = { $count } 笔支出 { $amount }
says-budget-entries-other = { $count } 笔支出 { $amount }
says-budget-sessions = 培训场次 { $amount }
says-budget-sessions-ahead = 待开场次另需 { $amount }
says-budget-lines = 基础提成以外 { $amount }
says-budget-rows = { $category }：{ $period }支出
says-budget-rows-all = { $period }支出

## Table

says-budget-column-category = 类别
says-budget-column-source = 来源
says-budget-column-receipt = 票据
says-budget-source-entry = 支出记录
says-budget-source-session = 培训场次
says-budget-source-line = 激励明细

## Worst case

says-budget-worst-title = 人人完成目标的 { $share }：{ $total }
says-budget-worst-nobody = 没有人设定目标
says-budget-worst-nobody-text = 为成员设定目标后，可查看最高支出。
says-budget-worst-no-budget = 其中基础提成以外 { $beyond }，没有预算可比较。
says-budget-worst-short = 其中基础提成以外 { $beyond }，超出激励预算 { $by }。
says-budget-worst-within = 其中基础提成以外 { $beyond }，激励预算还余 { $left }。
says-budget-worst-base = { $members }，销售额 { $sales }
says-budget-worst-bonus = { $sales } 的 { $rate }
says-budget-worst-band = 全员超出目标 { $above } 以上：{ $rate }
says-budget-worst-exactly = { $at } 恰好超出目标 { $above }，不算超过 { $above }
says-budget-worst-no-band = 超出目标的幅度未达奖励门槛
says-budget-worst-stars-one = { $count } 位明星：当月最高提成的 { $rate }
says-budget-worst-stars-other = { $count } 位明星：各月最高提成的 { $rate }
says-budget-worst-mentors-one = { $count } 位导师：末月提成的 { $rate }
says-budget-worst-mentors-other = { $count } 位导师：末月提成的 { $rate }

## Entries

says-budget-kept = { $category }：支出 { $amount } 已保存。
says-budget-removed = { $category }：支出 { $amount } 已删除。
says-budget-an-entry = 这笔支出
