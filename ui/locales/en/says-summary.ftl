# Quarterlift messages: the quarterly summary, as the engine says it

says-summary-draft = Draft

## Sections

says-summary-section-targets = Targets of the quarter
says-summary-section-metrics = Metrics: before, now, target
says-summary-section-tiers = Customer tiers
says-summary-section-leads = Leads and conversion
says-summary-section-service = Service, churn and visits
says-summary-section-team = Team, training and mentoring
says-summary-section-members = Attainment by member
says-summary-section-awards = Awards and recognition
says-summary-section-incentives = Incentives
says-summary-section-budget = Budget
says-summary-section-findings = Findings
says-summary-section-actions = Actions
says-summary-section-next = What the next quarter takes over
says-summary-section-appendix = Appendix: readings, methods, task force

says-summary-commentary-by = { $by }, { $date }

## Targets and metrics

says-summary-smart-none = No target has figures yet.
says-summary-sales-growth = { $sales } sold: { $share } of what last quarter had brought by the same point ({ $last }).
says-summary-sales-growth-over = { $sales } sold: { $share } of last quarter’s { $last }.
says-summary-by-month = By month
says-summary-by-day = Sales day by day
says-summary-difference = Against target
says-summary-process = Process and diagnosis
says-summary-metrics-one = { $count } metric can be compared with last quarter: { $better } better, { $worse } worse.
says-summary-metrics-other = Of { $count } metrics that can be compared with last quarter, { $better } are better and { $worse } are worse.
says-summary-metrics-new-one = { $count } metric has figures; there is no earlier quarter to compare it with.
says-summary-metrics-new-other = { $count } metrics have figures; there is no earlier quarter to compare them with.
says-summary-metrics-flows = Sums of a running quarter stand beside the whole of the earlier quarters and are not counted as better or worse.
says-summary-col-unit = Unit
says-summary-points = { $points } pp
says-summary-col-month = Month
says-summary-cumulative = Sales, cumulative
says-summary-pace = Pace, cumulative

## Tiers

says-summary-col-plan-customers = Plan, customers
says-summary-col-plan-sales = Plan, sales
says-summary-col-sales-share = Share of sales
says-summary-col-customer-share = Share of customers
says-summary-causes = Why customers changed tier
says-summary-causes-finding-one = { $count } customer changed tier, most often for this reason: { $cause } ({ $most }).
says-summary-causes-finding-other = { $count } customers changed tier, most often for this reason: { $cause } ({ $most }).
says-summary-col-cause = Cause
says-summary-col-rose = Rose
says-summary-col-fell = Fell
says-summary-col-joined = First order
says-summary-col-all = All

## Leads

says-summary-reached-before = Reached last quarter
says-summary-funnel = By stage
says-summary-sources = By source
says-summary-sources-finding = Most leads come from { $source } ({ $leads }); of them { $conversion } are won.
says-summary-source = Source

## Service

says-summary-promises = Service promises
says-summary-churn = Churn of core customers
says-summary-churn-finding-one = { $churned } of the { $count } customer that was core when the quarter began has churned: { $rate }, last quarter { $last }.
says-summary-churn-finding-other = { $churned } of { $count } customers that were core when the quarter began have churned: { $rate }, last quarter { $last }.
says-summary-churn-first-one = { $churned } of the { $count } customer that was core when the quarter began has churned: { $rate }.
says-summary-churn-first-other = { $churned } of { $count } customers that were core when the quarter began have churned: { $rate }.
says-summary-churn-reasons = Recorded reasons of all churned customers
says-summary-churn-unrecorded-one = { $count } churned customer has no reason on record.
says-summary-churn-unrecorded-other = { $count } churned customers have no reason on record.
says-summary-visits = Visits to core customers
says-summary-visits-due = Visits due
says-summary-visits-made = Kept in time

## Team

says-summary-effect = Effect of training and mentoring
says-summary-effect-line = { $question }: { $finding }
says-summary-col-question = What is compared
says-summary-col-group = Group
says-summary-col-attainment-in = Attainment { $quarter }
says-summary-col-change-points = Change, points
says-summary-mentoring = Mentoring
says-summary-mentoring-finding-one = { $count } pair works together; { $kept } of { $weeks } weekly talks and summaries are on record.
says-summary-mentoring-finding-other = { $count } pairs work together; { $kept } of { $weeks } weekly talks and summaries are on record.
says-summary-pair-weeks = Weeks complete
says-summary-mentored = New hires with a mentor
says-summary-changes = Changes in the team
says-summary-changes-none = Nobody joined, left or changed role or team.
says-summary-changes-finding = { $joined } joined, { $left } left, { $moved } changed role or team.
says-summary-col-change = Change
says-summary-col-from-post = Before
says-summary-col-to-post = After
says-summary-change-joined = Joined
says-summary-change-left = Left
says-summary-change-role = Role
says-summary-change-team = Team
says-summary-by-team = By team
says-summary-passing = Passing
says-summary-members-idle-one = { $count } member without target and sales is not listed.
says-summary-members-idle-other = { $count } members without target and sales are not listed.


## Awards

says-summary-more-one = { $count } more is in the app.
says-summary-more-other = { $count } more are in the app.
says-summary-awards-finding = Honoured this quarter: { $list }.
says-summary-awards-stars-one = { $count } star of the month
says-summary-awards-stars-other = { $count } stars of the month
says-summary-awards-core-one = { $count } star for core or new customers
says-summary-awards-core-other = { $count } stars for core or new customers
says-summary-awards-mentors-one = { $count } excellent mentor
says-summary-awards-mentors-other = { $count } excellent mentors
says-summary-awards-courses-one = { $count } certificate of completion
says-summary-awards-courses-other = { $count } certificates of completion
says-summary-awards-wall-one = { $count } recognition
says-summary-awards-wall-other = { $count } recognitions
says-summary-awards-best-one = { $count } best case or suggestion
says-summary-awards-best-other = { $count } best cases and suggestions
says-summary-awards-decided = Core and new-customer stars
says-summary-awards-mentors-title = Excellent mentors
says-summary-awards-courses-title = Curricula completed
says-summary-awards-wall-title = Recognition wall
says-summary-awards-case = Best case of { $month }, told by { $name }: { $title }
says-summary-awards-suggestion = Best suggestion, by { $name }
says-summary-mentor = Mentor
says-summary-curriculum = Curriculum
says-summary-what-for = What for

## Incentives

says-summary-pay-by-kind = Pay by kind
says-summary-pay-others = Stars, mentors, corrections
says-summary-pay-others-note = Stars, mentors, corrections: the two monthly stars, the excellent mentor award and adjustments together.
says-summary-correction-of = Correction
says-summary-paid-with = Paid with
says-summary-corrections = Corrections
says-summary-closes = Closed periods
says-summary-paid = Paid
says-summary-fingerprint = Fingerprint

## Budget

says-summary-spent-by-day = Spending day by day
says-summary-at-pace = At pace
says-summary-beside-pace = Against pace, points
says-summary-largest = Largest expenses

## Findings

says-summary-findings-one = { $count } finding counts: { $bad } serious, { $warn } to watch.
says-summary-findings-other = { $count } findings count: { $bad } serious, { $warn } to watch.
says-summary-findings-none = Nothing counts: what was found has been set aside, with the reasons below.
says-summary-col-severity = Weight
says-summary-col-found = What was found
says-summary-col-evidence = Evidence
says-summary-col-advice = What to do
says-summary-tone-note = Worth a look
says-summary-set-aside = Set aside for the quarter

## Actions

says-summary-actions-one = { $count } action: { $done } done, { $open } open, { $late } of them late.
says-summary-actions-other = { $count } actions: { $done } done, { $open } open, { $late } of them late.
says-summary-actions-done = Done
says-summary-actions-dropped = Given up
says-summary-actions-open = Open
says-summary-actions-late = Late
says-summary-actions-open-title = Open actions
says-summary-actions-ended-title = Ended this quarter
says-summary-action-done = Done
says-summary-action-dropped = Given up
says-summary-days-late = { $days } late
says-summary-col-what = Action
says-summary-col-who = Who
says-summary-col-agreed = Agreed
says-summary-col-late = Days late
says-summary-col-ended = Ended
says-summary-col-came-of-it = What came of it

## Next quarter

says-summary-next-one = { $quarter } begins from { $metrics } baselines that this quarter came to, and takes over { $count } open action.
says-summary-next-other = { $quarter } begins from { $metrics } baselines that this quarter came to, and takes over { $count } open actions.
says-summary-next-running-one = If the quarter ended on this date, { $quarter } would begin from { $metrics } baselines and take over { $count } open action.
says-summary-next-running-other = If the quarter ended on this date, { $quarter } would begin from { $metrics } baselines and take over { $count } open actions.
says-summary-next-target = Sales target of the next quarter
says-summary-next-in-tree = as set in the targets
says-summary-next-growth = this quarter and { $growth } more, by the plan’s rule
says-summary-next-plan = Plan of the next quarter
says-summary-next-no-plan = not started; this one’s would be taken over
says-summary-next-baselines = Baselines and targets of { $quarter }
says-summary-next-actions = Open actions to take over

## Appendix

says-summary-appendix = Worked out under { $plan } with the readings below.

## Page and workbook

says-summary-book-contents = Sheets
says-summary-book-cover = Summary
says-summary-pages-one = { $count } page when it was last printed
says-summary-pages-other = { $count } pages when it was last printed
says-summary-stale = Somebody changed this commentary meanwhile: version { $version } is there. Read it, then save again; your text is kept in the form.
says-summary-version = Version { $version }, by { $by } on { $at }
says-summary-emptied = (taken off the summary)
says-summary-commentary-kept = { $section }: version { $version } of the commentary is kept.
says-summary-commentary-emptied = { $section }: the commentary is taken off; earlier versions are kept.
says-summary-chosen-all = The summary has every section.
says-summary-chosen-one = The summary leaves out { $count } section.
says-summary-chosen-other = The summary leaves out { $count } sections.
says-summary-identity-kept = Name and logo on every paper are kept.
says-summary-logo-png = PNG, { $size }
says-summary-logo-jpeg = JPEG, { $size }
says-summary-logo-svg = SVG, { $size }
says-summary-logo-none = No logo
