# Quarterlift messages: says-budget

# What the engine says of the budget.

## Page

says-budget-empty = No budget yet
says-budget-empty-text = The budget is { $share } of the planned sales. Set the quarter’s target, and it follows.
says-budget-title = { $spent } of { $planned } spent
says-budget-title-over = { $by } over the budget of { $planned }
says-budget-title-none = { $spent } spent; { $period } has no target and no budget
says-budget-all-on-pace = Every category is on pace: { $pace } of the quarter has passed.
says-budget-over = { $category }: { $by } over budget.
says-budget-warning = { $category }: { $burn } of the budget is used.
says-budget-ahead = { $category }: { $points } ahead of pace.
says-budget-finding-detail = { $spent } of { $planned } spent, { $pace } of the quarter has passed

## Figures

says-budget-figure-planned = Budget of the quarter
says-budget-figure-share = { $share } of the target
says-budget-figure-spent = Spent
says-budget-figure-left = Left
says-budget-figure-burn = Used
says-budget-figure-pace = { $pace } of the quarter has passed
says-budget-figure-ahead = Sessions ahead
says-budget-figure-ahead-note = Planned training, not spent yet
says-budget-chart = Spending against pace
says-budget-chart-spent = Spent { $amount }
says-budget-chart-planned = Budget { $amount }

## Categories

says-budget-state-no_data = No data
says-budget-state-on_pace = On pace
says-budget-state-ahead = Ahead of pace
says-budget-state-warning = Nearly used up
says-budget-state-over = Over budget
says-budget-at-pace = at pace
says-budget-beyond-pace = { $points } ahead of pace
says-budget-behind-pace = { $points } behind pace
says-budget-entries-one = { $amount } in { $count } entry
says-budget-entries-other = { $amount } in { $count } entries
says-budget-sessions = { $amount } for training sessions
says-budget-sessions-ahead = { $amount } more in sessions ahead
says-budget-lines = { $amount } beyond base commission
says-budget-rows = { $category }: spent in { $period }
says-budget-rows-all = Spent in { $period }

## Table

says-budget-column-category = Category
says-budget-column-source = From
says-budget-column-receipt = Receipt
says-budget-source-entry = Entry
says-budget-source-session = Training session
says-budget-source-line = Statement

## Worst case

says-budget-worst-title = At { $share } of every target: { $total }
says-budget-worst-nobody = Nobody has a target
says-budget-worst-nobody-text = Set the members’ targets to see what the most would be.
says-budget-worst-no-budget = { $beyond } of it is beyond base commission. There is no budget to set beside it.
says-budget-worst-short = { $beyond } of it is beyond base commission: { $by } more than the incentive budget.
says-budget-worst-within = { $beyond } of it is beyond base commission; the incentive budget leaves { $left }.
says-budget-worst-base = on { $sales } of { $members }
says-budget-worst-bonus = { $rate } on { $sales }
says-budget-worst-band = all are more than { $above } above target: { $rate }
says-budget-worst-exactly = { $at } is exactly { $above } above target, and that is not more than { $above }
says-budget-worst-no-band = nobody is far enough above target
says-budget-worst-stars-one = { $count } star: { $rate } of the month’s highest commission
says-budget-worst-stars-other = { $count } stars: { $rate } of each month’s highest commission
says-budget-worst-mentors-one = { $count } mentor: { $rate } of the last month’s commission
says-budget-worst-mentors-other = { $count } mentors: { $rate } of the last month’s commission

## Entries

says-budget-kept = { $category }: entry of { $amount } kept.
says-budget-removed = { $category }: entry of { $amount } taken out.
says-budget-an-entry = this budget entry
