# Quarterlift messages: says

# What the engine says: findings, titles, rules, columns. Every figure arrives formatted.

## Frame

says-as-of = as of { $date }
says-day = day { $day } of { $days }
says-saved = Saved { $name }
says-undone = Undone: { $command } ({ $rows })
says-redone = Done again: { $command } ({ $rows })
says-nothing-to-undo = There is nothing to undo or redo.
says-seconds = { $seconds } s
says-table-count = { $found } of { $all }
says-file-sample = Sample company
says-file-everybody = all
says-file-statement = Statement { $who } { $period }
says-file-summary = { $company } Quarterly summary { $period }
says-unit-point-one = point
says-unit-point-other = points
says-unit-day-one = day
says-unit-day-other = days
says-unit-month-one = month
says-unit-month-other = months
says-unit-year-one = year
says-unit-year-other = years
says-unit-hour-one = hour
says-unit-hour-other = hours
says-unit-minute-one = minute
says-unit-minute-other = minutes

## Commands in the audit log and in undo

says-command-sample-create = Create the sample company
says-command-workspace-new = Create the workspace
says-command-import-run = Import
says-command-plan-save = Save the plan
says-command-next-quarter-start = Start the next quarter
says-command-targets-change = Change targets
says-command-targets-propose = Put targets before members
says-command-target-answer = Record an answer to a target
says-command-target-settle = Decide about a counter-proposal
says-command-worksheet-save = Keep a year's worksheet
says-command-workspace-settings-set = Change workspace settings
says-command-lead-save = Save a lead
says-command-lead-assign = Assign a lead
says-command-leads-assign = Share out leads
says-command-lead-move = Move a lead
says-command-lead-end = End a lead
says-command-lead-reopen = Open a lead again
says-command-lead-needs = Write a needs report
says-command-lead-proposal = Write a proposal
says-command-lead-approve = Approve a proposal
says-command-activity-log = Log an activity
says-command-customer-reassign = Change the owner
says-command-customer-reason = Record a churn reason
says-command-ticket-open = Open a ticket
says-command-ticket-advance = Advance a ticket
says-command-ticket-edit = Change a ticket
says-command-member-save = Save a member
says-command-pip-save = Write an improvement plan
says-command-pip-check-in = Check in on an improvement plan
says-command-pip-close = Close an improvement plan
says-command-decision-save = Record a decision
says-command-violation-save = Record a violation
says-command-violation-remove = Take out a violation
says-command-interview-plan = Plan an interview
says-command-interview-hold = Write down an interview
says-command-interview-sign = Sign an interview
says-command-growth-save = Record growth
says-command-growth-remove = Take out a growth entry
says-command-skill-save = Mark a skill
says-command-session-plan = Plan sessions
says-command-session-edit = Change a session
says-command-session-cancel = Cancel a session
says-command-session-enrol = Book members into a session
says-command-session-leave = Give places back
says-command-session-attend = Record attendance
says-command-exam-save = Record exam marks
says-command-exam-remove = Take back an exam mark
says-command-practice-save = Set a practice task
says-command-practice-advance = Advance a practice task
says-command-curriculum-save = Change a curriculum
says-command-pair-open = Pair mentor and mentee
says-command-pair-end = End a pair
says-command-mentor-log = Log a mentoring week
says-command-award-save = Give a star
says-command-award-remove = Take a star back
says-command-manual-line-save = Enter a correction by hand
says-command-manual-line-remove = Remove a correction by hand
says-command-dispute-open = Raise a dispute
says-command-dispute-answer = Answer a dispute
says-command-period-close = Close a period
says-command-period-reopen = Open a period again
says-command-suggestion-put = Put in a suggestion
says-command-suggestion-answer = Answer a suggestion
says-command-suggestion-best = Choose the best suggestion
says-command-case-save = Hand in a case
says-command-case-best = Choose the best case
says-command-case-told = Tell a case in the meeting
says-command-case-remove = Take out a case
says-command-recognition-save = Recognise somebody
says-command-recognition-remove = Take out a recognition
says-command-team-activity-save = Record a team activity
says-command-team-activity-remove = Take out a team activity
says-command-feedback-save = Record feedback
says-command-feedback-remove = Take out feedback
says-command-values-save = Change the values
says-command-budget-entry-save = Save a budget entry
says-command-budget-entry-remove = Take out a budget entry
says-command-finding-dismiss = Set a finding aside
says-command-finding-restore = Let a finding count again
says-command-review-note = Write down what was said
says-command-review-hold = Hold a review
says-command-review-resume = Prepare a review again
says-command-week-note = Write down what a week decided
says-command-action-save = Save an action
says-command-action-move = Move an action
says-command-action-close = End an action
says-command-action-resume = Open an action again
says-command-action-remove = Take out an action
says-command-undo = Undo
says-command-redo = Redo
says-command-restore = Restore a backup
says-command-migrate = Bring the file to this version

## Failures

says-failure-invalid = What was entered contradicts a rule.
says-failure-command = There is no command “{ $name }”.
says-failure-request = The request cannot be read: { $detail }
says-failure-not-found = { $what } was not found. It may have been removed, or belongs to another quarter.
says-failure-no-workspace = No workspace is open. Open one, or explore the sample company.
says-failure-cancelled = Cancelled. Nothing was changed.
says-failure-read = { $path } cannot be read: { $detail }
says-failure-write = { $path } cannot be written: { $detail }. Nothing was lost; choose another folder.
says-failure-report = The PDF could not be made: { $detail }
says-failure-not-a-workspace = This is not a Quarterlift workspace ({ $detail }). The file was not changed.
says-failure-newer-file = The workspace was made by a newer version of Quarterlift: { $detail }. Update the app; the file was not changed.
says-failure-damaged = The workspace is damaged: { $detail }. It was left as it is; restore the newest backup from the folder beside it.
says-failure-seal = { $detail }. Check the disk and the folder's synchronisation, or restore the newest backup.
says-failure-foreign-schema = The file holds parts that Quarterlift did not make: { $detail }. It was not opened and not changed.
says-failure-busy = Another window or command is using the workspace. Try again in a moment.
says-failure-read-only = The file or its folder cannot be written: { $cause }. Move the workspace to a folder of yours.
says-failure-capsule = This is a capsule, opened for reading only: nothing in it can be changed, and nothing was. Open the workspace itself to go on working.
says-failure-disk-full = The disk is full. Nothing was changed; make room and try again.
says-failure-missing = The file is not there: { $detail }.
says-failure-exists = { $detail }. Choose another name.
says-failure-stale = Somebody changed this meanwhile: { $detail }. Look at the present state and decide again.
says-failure-in-use = This is still referred to and stays: { $detail }. Take out what refers to it first.
says-failure-changed-meanwhile = This cannot be undone any more: { $detail }.
says-failure-not-redoable = The command was too large to be kept; run it again. ({ $detail })
says-failure-store = The workspace could not be used: { $detail }. { $cause }

## Empty pages

says-empty-orders = No orders yet
says-empty-orders-text = Import customers, members and orders as your CRM exports them, or explore the sample company.
says-empty-tiers = No customers with orders yet
says-empty-members = No members yet
says-empty-members-text = Import the team with employee no., name and hire date.
says-empty-statements = Nothing to pay yet
says-empty-statements-text = Statements appear once orders are credited to members.
says-empty-targets = No targets yet
says-empty-targets-text = Set the year's target and share it out, or import targets.

## Overview

says-verdict-no-target = { $sales } sold; no target is set
says-verdict-no-target-sentence = Set the quarter's target to see pace and forecast.
says-verdict-made = Target made: { $progress }
says-verdict-made-sentence = { $sales } against a target of { $target }, { $difference } above it.
says-verdict-missed = Target missed: { $progress }
says-verdict-missed-sentence = { $sales } against a target of { $target }, { $difference } short.
says-verdict-at-pace = On pace
says-verdict-behind = { $points } behind pace
says-verdict-ahead = { $points } ahead of pace
says-outlook-none = { $progress } of the target at { $pace } of the quarter.
says-outlook-short = { $progress } of the target at { $pace } of the quarter. At this rate the quarter closes at { $forecast }, { $difference } short.
says-outlook-over = { $progress } of the target at { $pace } of the quarter. At this rate the quarter closes at { $forecast }, { $difference } above the target.
says-metric-line = { $metric }: from { $before } to { $now }, target { $target }, { $state }.
says-formula-sum = Sum of { $orders } = { $result }
says-formula-mean = Mean over { $orders } = { $result }
says-rows-part = { $rows } that count
says-rows-whole = All { $rows } looked at
says-rows-customer = Orders of { $name }
says-rows-member = Orders credited to { $name }
says-rows-line = { $name } · { $line } · { $period }

## Findings

says-finding-metric = { $metric }: { $actual }
says-finding-metric-detail = target { $target }, last quarter { $baseline }
says-finding-below-one = { $count } member below { $line }: an improvement plan is due
says-finding-below-other = { $count } members below { $line }: improvement plans are due
says-finding-below-running-one = { $count } member below { $line } of what was asked by now
says-finding-below-running-other = { $count } members below { $line } of what was asked by now
says-finding-owner-one = { $count } core customer is not in senior hands
says-finding-owner-other = { $count } core customers are not in senior hands
says-finding-owner-detail = the plan asks for { $years } years in sales
says-finding-near-one = { $count } customer is one order from core
says-finding-near-other = { $count } customers are one order from core
says-finding-near-detail = together { $sales } in the last year
says-finding-no-target-one = { $count } member sells without a target
says-finding-no-target-other = { $count } members sell without a target
says-finding-no-target-detail = no target is set for { $period }

## Charts

says-chart-sales = Sales against pace
says-chart-sales-unit = { $unit }, cumulative
says-chart-actual = Actual { $amount }
says-chart-target = Target { $amount }
says-chart-forecast = Forecast { $amount }
says-chart-smart = Before → now → target
says-chart-process = Diagnosis and process
says-chart-tiers = Customer tiers
says-chart-tiers-unit = share of all
says-chart-tier-detail = { $figure } · { $share } · plan { $plan }
says-chart-migration = Moves between tiers
says-chart-move = { $from } → { $to }: { $customers }, { $sales }
says-chart-attainment = Attainment by member
says-chart-history = Attainment by quarter
says-chart-pass_line = pass line { $rate }
says-chart-on_target = target { $rate }
says-chart-pay = Pay by member
says-chart-deviation = Deviation from pace
says-chart-expected = Expected by now
says-chart-sold = Sold
says-chart-others = { $count } others
says-deviation-sentence = Furthest behind: { $name }, { $amount } against pace.

## Tiers

says-tiers-as-planned = Core customers as planned: { $share }
says-tiers-too-few = Core customers { $points } short of the plan
says-tiers-enough = Core customers { $points } above the plan
says-tiers-sentence = { $customers } core customers, { $customer_share } of all (plan { $plan_customers }), bring { $sales_share } of the window's sales (plan { $plan_sales }).
says-moves-sentence = Since { $from }: { $risen } customers rose, { $fallen } fell.
says-figure-near = One order from core
says-figure-owner = Core without a senior owner
says-figure-gap = Gap marks
says-figure-prospects = Prospects
says-figure-top = Sales share of the top fifth
says-whatif-none = Nobody would move.
says-whatif-moved-one = { $count } customer would move.
says-whatif-moved-other = { $count } customers would move.
says-why-prospect = No positive order yet: a prospect, outside the tiers.
says-why-tier = { $tier }: last order { $days } ago, { $orders } in { $window }, { $multiple } the average order.
says-why-gap-general = The value would do for a better tier, but recency or frequency falls short; the plan's table has no row for it.
says-why-gap-churned = There were orders within the year; the plan's table has no row for it.
says-missing = To { $tier }: { $missing }
says-missing-days = an order within { $within } ({ $late } late)
says-missing-orders-one = { $count } more order
says-missing-orders-other = { $count } more orders
says-missing-multiple = { $multiple } of the average short
says-timeline-detail = { $days } ago · { $orders } · { $multiple }
says-fact-code = Code
says-fact-industry = Industry
says-fact-first-order = First order
says-fact-churn-reason = Reason of churn

## Members

says-members-title = { $passing } of { $members } members reach the pass line
says-members-sentence = Attainment rate { $rate }; the pass line is { $line }.
says-members-sentence-running = Attainment rate { $rate } against what pace asks for by now; the pass line is { $line }.
says-members-no-target = Nobody has a target yet
says-members-no-target-sentence = Share the quarter's target out to see attainment.
says-member-title = { $name }: { $attainment }
says-no-team = No team
says-figure-below = Below the pass line
says-figure-active = Active members
says-figure-new-hires = New hires
says-figure-seniors = Seniors
says-figure-expected = Asked by now
says-figure-attainment = Attainment
says-figure-attainment-to-date = Attainment to date
says-figure-score = Score
says-figure-rank = Rank
says-figure-gap-to-pace = Against pace
says-score-note = pass line { $line }; parts without data give their weight to the others
says-fact-employee-no = Employee no.
says-fact-hired = Hired
says-fact-standing = Seniority
says-fact-active-to = Last day
says-state-pass = Passes
says-state-below = Below
says-state-none = No target
says-state-quarter-over = Quarter over
says-state-quarter-running = Provisional: the quarter still runs

## Incentives

says-pay-title = { $total } for { $members } in { $period }
says-pay-title-running = { $total } so far for { $members } in { $period }
says-pay-sentence = { $share } of sales; { $above } of it beyond base commission.
says-figure-pay-total = Payroll
says-figure-pay-above-base = Beyond base commission
says-figure-budget = Incentive budget
says-figure-budget-used = { $share } used
says-statement-title = { $name }: { $total } for { $period }
says-rule-base = { $rate } of the month's credited sales, rounded per month
says-rule-core-retention = core repurchase rate { $measured }, above { $above }: { $rate } of the quarter's sales
says-rule-new-customers = new customers bring { $measured }, above { $above }: { $rate } of the quarter's sales
says-rule-whole-excess = { $measured } above target: { $rate } of the whole excess
says-rule-marginal = { $measured } above target: { $rate } of the part in this band
says-kind-base = on each month's sales
says-kind-core-retention = on the quarter's sales
says-kind-new-customers = on the quarter's sales
says-kind-above-target = on the part above target
says-condition-core-retention-reached = { $part } of { $whole } core customers bought again: { $measured }, needed { $needed }.
says-condition-core-retention-missed = { $part } of { $whole } core customers bought again: { $measured }, needed { $needed }. Not paid.
says-condition-core-retention-no-data = No core customer was owned at the quarter's start: no data ({ $part } of { $whole }, { $measured }, needed { $needed }). Not paid.
says-condition-new-customers-reached = New customers bring { $part } of { $whole }: { $measured }, needed { $needed }.
says-condition-new-customers-missed = New customers bring { $part } of { $whole }: { $measured }, needed { $needed }. Not paid.
says-condition-new-customers-no-data = No sales are credited: no data ({ $part } of { $whole }, { $measured }, needed { $needed }). Not paid.
says-condition-above-target-reached = { $part } above the target of { $whole }: { $measured }, needed { $needed }.
says-condition-above-target-missed = { $part } against the target of { $whole }: { $measured }, needed { $needed }. Not paid.
says-condition-above-target-no-data = No target is set: no data ({ $part } of { $whole }, { $measured }, needed { $needed }). Not paid.
says-condition-mentor-reached = { $part } of { $whole } mentees reach the pass line: { $measured }, needed { $needed }.
says-condition-mentor-missed = { $part } of { $whole } mentees reach the pass line: { $measured }, needed { $needed }. Not paid.
says-condition-mentor-no-data = No mentee had a target: no data ({ $part } of { $whole }, { $measured }, needed { $needed }). Not paid.
says-reading-invoiced = Sales are orders less returns, by order date.
says-reading-collected = Sales are amounts collected, by collection date.
says-reading-whole-excess = Above target: the reached rate applies to the whole excess.
says-reading-marginal = Above target: each band is paid at its own rate.
says-reading-strict = Thresholds must be exceeded; reaching them exactly does not pay.
says-reading-repurchase = Core repurchase counts core customers owned at the quarter's start, whoever sold to them; a new customer is one whose first order ever falls in the quarter.
says-reading-dates = An order is paid at the base rate of the day it counts. A change of rate, owner, team or role within the quarter holds from its day on.
says-reading-rounding = Every line is rounded once, half away from zero; totals are the sums of the printed lines. Bonuses add up and are not multiplied.

says-about-thresholds = Thresholds
says-about-customers = Repurchase and new customers
says-about-dates = What holds on the day
says-about-rounding = Rounding

## Targets

says-owner-company = Company
says-owner-team = Team
says-owner-member = Member
says-owner-product-line = Product line
says-owner-region = Region
says-method-even = Evenly
says-method-last-year = By last year's same period
says-method-capacity = By capacity
says-method-weights = By weights
says-targets-mismatch = The parts add to { $sum }, the company's target is { $company }: { $difference }. Share it out again to make them agree.
says-targets-changed-one = { $count } target changes; the parts add back to the whole.
says-targets-changed-other = { $count } targets change; the parts add back to the whole.
says-effect-pay = The quarter's payroll changes by { $difference }.
says-effect-no-pay = Nobody's pay changes.
says-effect-tier = { $tier }: { $before } → { $after } customers
says-effect-gain-one = { $count } member gains { $amount }.
says-effect-gain-other = { $count } members gain { $amount }.
says-effect-lose-one = { $count } member loses { $amount }.
says-effect-lose-other = { $count } members lose { $amount }.

## Plan

says-plan-title = Plan of { $period }
says-plan-template = The template is in force; nothing was changed yet.
says-plan-own = Version { $version } of this quarter is in force.
says-plan-inherited = Version { $version } of { $period } is in force until this quarter has its own.
says-plan-saved = Plan of { $period } saved as version { $version }.

## Data

says-data-title = Data of { $name }
says-data-sentence = Orders from { $first } to { $last }.
says-count-orders = Orders
says-count-members = Members
says-count-targets = Targets
says-count-leads = Leads
says-count-activities = Activities
says-count-tickets = Tickets
says-count-sessions = Training sessions
says-count-exams = Exams
says-count-pairs = Mentoring pairs
says-count-suggestions = Suggestions
says-kind-of-customers = Customers
says-kind-of-orders = Orders
says-kind-of-members = Members
says-kind-of-targets = Targets
says-kind-of-leads = Leads
says-kind-of-tickets = Tickets
says-kind-of-activities = Activities
says-kind-of-training = Training
says-kind-of-exams = Exams
says-kind-of-skills = Skills
says-kind-of-surveys = Surveys
says-import-done = In force
says-import-undone = Undone
says-import-refused = Rows were refused, so nothing was imported.
says-import-sentence-done = Imported: { $read } rows read, { $new } new, { $changed } changed, { $unchanged } unchanged, { $refused } refused.
says-import-sentence-preview = This would happen: { $read } rows read, { $new } new, { $changed } changed, { $unchanged } unchanged, { $refused } refused.
says-import-sentence-kept = Nothing was changed, because rows were refused: { $read } rows read, { $new } new, { $changed } changed, { $unchanged } unchanged, { $refused } refused. Correct them, or import without them.
says-backup-none = none yet
says-backup-manual = by hand
says-backup-daily = daily
says-backup-import = before an import
says-backup-restore = before a restore
says-backup-migration = before an update of the format
says-backup-close = on closing
says-check-clean = The file and its rules are in order ({ $rows } checked).
says-check-found-one = { $count } fault found.
says-check-found-other = { $count } faults found.
says-check-pages = Pages of the file
says-check-schema = Tables as made by the app
says-check-reference = References between rows
says-check-auditchain = Chain of the audit log
says-check-splitshares = Splits add to the whole
says-check-doublecredit = Orders credited once
says-check-day = Dates
says-check-moment = Instants
says-check-period = Periods
says-check-amount = Amounts
says-check-settings = Settings
says-check-name = Names of stages, kinds and reasons
says-check-ending = Endings with their reason
says-check-sequence = Moments in their order
says-check-mark = Marks within their range
says-check-gate = Gates between the stages
says-check-anonymity = Nothing tells who spoke without a name
says-check-fingerprint = Closed periods as they were closed

## Columns

says-column-actor = Who
says-column-at = When
says-column-changed = Changed
says-column-collected = Collected
says-column-collected_on = Collected on
says-column-command = What
says-column-credited = Credited
says-column-customer = Customer
says-column-file = File
says-column-frequency = F (orders)
says-column-from_to = From \ to
says-column-gap = Gap
says-column-kind = Kind
says-column-monetary = M (×)
says-column-new = New
says-column-next = Next better tier
says-column-order_no = Order no.
says-column-owner-kind = Level
says-column-path = Path
says-column-period = Period
says-column-plan_share = Plan
says-column-product = Product
says-column-recency = R (days)
says-column-refused = Refused
says-column-seq = No.
says-column-size = Size
says-column-spend = Sales in the window
says-column-status = Status
says-column-summary = With
says-column-template = Template
says-column-unchanged = Unchanged
says-column-value = Value
says-order-open = Counts
says-order-cancelled = Cancelled

## Report

says-key-of-target = of { $target }
says-key-pace = pace { $pace }
says-key-forecast = at this rate
says-key-members = { $passing } of { $members } members
says-key-share = { $share } of sales
says-report-smart = { $reached } of { $known } targets with data are reached or on track.
says-report-prospects-one = { $count } prospect has never ordered and is not counted.
says-report-prospects-other = { $count } prospects have never ordered and are not counted.
says-report-provisional = The quarter still runs: lines due at its end show what would be paid if it ended on this date.
says-method-tiers = R is the days since the last positive order, F the positive orders in { $window }; core within { $core }, potential within { $potential }, general within { $general }; first match wins, bounds included.
says-method-order-value = M is the customer's average order over everybody's; returns lower spend and count for nothing else.
says-method-customer-spend = M is the customer's spend over the mean spend of customers who bought; returns lower spend and count for nothing else.
says-method-pace = Pace is the share of the quarter's working days that have passed, or last year's curve if the plan says so; the forecast goes on at the rate per working day so far.
says-method-score = While the quarter runs, attainment is measured against what pace asks for; a part of the score without data gives its weight to the others.
says-method-gap = A gap mark shows a customer for whom the plan's table has no exact row: general by recency with a value that would do for potential, or churned with orders in the year.
says-note-pace = Pace and forecast
says-note-score = Attainment and score
says-note-gap = Gap marks
says-owner-until = {$name} until {$date}
says-saved-each-one = {$count} statement saved in {$folder}
says-saved-each-other = {$count} statements saved in {$folder}
