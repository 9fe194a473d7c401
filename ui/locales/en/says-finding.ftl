# Quarterlift messages: says-finding

# What the engine finds: rules, problems, what was set aside.

## Rules

says-finding-rule-metric = Metric off track
says-finding-rule-pass-line = Pass line
says-finding-rule-people = People
says-finding-rule-owners = Owners of core customers
says-finding-rule-bottleneck = Bottleneck
says-finding-rule-leads = Leads
says-finding-rule-agenda = Visits and care
says-finding-rule-service = Service promise
says-finding-rule-budget = Budget
says-finding-rule-pay = Pay
says-finding-rule-training = Training
says-finding-rule-mentoring = Mentoring
says-finding-rule-near-miss = Close to core
says-finding-rule-no-target = Missing target
says-finding-rule-actions = Actions
says-finding-rule-reviews = Reviews

## What stands beside a finding

says-finding-more = { $count } more
says-finding-actions-one = { $count } open action: { $who } by { $date }
says-finding-actions-other = { $count } open actions, the next: { $who } by { $date }
says-finding-actions-ended-one = { $count } action about it has ended this quarter
says-finding-actions-ended-other = { $count } actions about it have ended this quarter
says-finding-waits-in = Leads in “{ $stage }”
says-finding-rows-statements = Statements of the quarter

## Reviews and actions

says-finding-actions-overdue-one = { $count } action is overdue
says-finding-actions-overdue-other = { $count } actions are overdue
says-finding-actions-overdue-of = { $what } ({ $who }, { $date })
says-finding-review-waits-one = The review of { $month } has not been held
says-finding-review-waits-other = { $count } monthly reviews have not been held
says-finding-review-waits-detail = { $months }; a review is held within { $days } of the month’s end

## Training, service, pay

says-finding-training-late-one = { $count } module is overdue, of { $members }
says-finding-training-late-other = { $count } modules are overdue, of { $members }
says-finding-service-late = { $share } of the closed tickets broke a promise
says-finding-service-late-detail = { $late } of { $closed } were answered after { $response } or solved after { $resolve }
says-finding-pay-unusual-one = { $count } statement is unlike the member’s earlier ones
says-finding-pay-unusual-other = { $count } statements are unlike the members’ earlier ones
says-finding-pay-unusual-one-of = { $member }, { $month }: { $amount } base commission, usually { $usual }
says-finding-pay-uncredited-one = { $count } order is credited to nobody
says-finding-pay-uncredited-other = { $count } orders are credited to nobody
says-finding-pay-uncredited-detail = { $amount } that no statement pays on
says-finding-pay-no-statement-one = { $count } member has sales and no statement
says-finding-pay-no-statement-other = { $count } members have sales and no statement
