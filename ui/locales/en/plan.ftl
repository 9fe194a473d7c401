# The plan: every parameter with its meaning, and the words of the Plan page.

## Areas, in the order of the page

plan-area-tiers = Customer tiers
plan-area-targets = Targets and pace
plan-area-people = People and performance
plan-area-incentives = Incentives
plan-area-leads = Leads
plan-area-service = After-sales service
plan-area-mentoring = Mentoring
plan-area-training = Training
plan-area-budget = Budget
plan-area-reviews = Reviews
plan-area-metrics = Metric goals
plan-area-task-force = Task force
plan-area-general = General

## What an area is about, with the readings chosen where the plan leaves room

plan-area-tiers-note = Each customer is placed by days since the last order (R), orders a year (F) and order value against the average (M). The first tier whose limits all hold wins; limits are inclusive. Customers between two tiers go to the lower one and are marked as a gap.
plan-area-targets-note = How a quarter's target comes about and when a metric counts as on track, at risk or behind.
plan-area-people-note = The score weighs results against process. The plan leaves the weights open; the usual reading is 70 to sales and 10 each to three process parts. A part without data hands its weight to the others.
plan-area-incentives-note = Every threshold is strict: a rate of exactly 80 % does not pay a bonus due above 80 %. Each line is rounded once and a statement is the sum of its lines.
plan-area-leads-note = A lead scores up to ten points from three criteria and is handed to a member only from the score set here.
plan-area-service-note = The promises to customers with a ticket; open tickets show the time left against them.
plan-area-mentoring-note = Seniors guide new hires until month six. The mentoring rate counts seniors with a mentee against the seniors needed for one each, because a literal 100 % of veterans is out of reach when new hires are fewer.
plan-area-training-note = What each audience learns. The weights of one audience must add up to 100.
plan-area-budget-note = The quarter's budget and its four categories, which must add up to 100 %.
plan-area-reviews-note = How long the monthly meeting is, and what is to be done about what the rules find. Your own words replace the app's suggestion; a field left empty keeps it.
plan-area-metrics-note = Leave “before” and “baseline” empty to take the figures computed for the two quarters before. A metric without a target is only watched.
plan-area-task-force-note = Who carries the plan. Names and duties appear here and in the quarterly summary.
plan-area-general-note = The plan's name and the values everybody works by.

## Tiers

plan-param-tiers-window-days = Counting window
plan-param-tiers-window-days-meaning = Days up to the as-of date in which orders and spend count for F and M. A shorter window reacts sooner and forgets seasonal buyers.
plan-param-tiers-monetary-basis = What M compares
plan-param-tiers-monetary-basis-meaning = “Average order” divides the customer's average order by everybody's; “customer spend” divides the customer's total by the mean total of all buyers. Average order is the default because only it fits the sales shares the plan itself expects.
plan-param-tiers-core-recency-days = Core: last order at most
plan-param-tiers-core-recency-days-meaning = R: a core customer ordered within so many days of the as-of date. Raising it lets customers who buy less often stay core.
plan-param-tiers-core-frequency = Core: orders at least
plan-param-tiers-core-frequency-meaning = F: orders a core customer needs within the counting window. Raising it makes the tier smaller.
plan-param-tiers-core-monetary = Core: value at least
plan-param-tiers-core-monetary-meaning = M: how many times the average a core customer's value must reach. It is compared exactly, without rounding.
plan-param-tiers-potential-recency-days = Potential: last order at most
plan-param-tiers-potential-recency-days-meaning = R: a potential customer ordered within so many days of the as-of date. Raising it lets customers who buy less often stay potential.
plan-param-tiers-potential-frequency = Potential: orders at least
plan-param-tiers-potential-frequency-meaning = F: orders a potential customer needs within the counting window. Raising it makes the tier smaller.
plan-param-tiers-potential-monetary = Potential: value at least
plan-param-tiers-potential-monetary-meaning = M: how many times the average a potential customer's value must reach. It is compared exactly, without rounding.
plan-param-tiers-general-recency-days = General: last order at most
plan-param-tiers-general-recency-days-meaning = A customer who ordered within so many days is at least general, whatever the value; later is churned, whatever the number of orders. The plan's own table leaves these cases open; they carry a gap mark.
plan-param-tiers-shares-core-customers = Core: planned share of customers
plan-param-tiers-shares-core-customers-meaning = Where the plan wants the core tier among all customers. It is the tick beside the actual bar and changes no customer's tier.
plan-param-tiers-shares-core-sales = Core: planned share of sales
plan-param-tiers-shares-core-sales-meaning = The part of sales the plan expects from core customers, shown beside the actual share.
plan-param-tiers-shares-potential-customers = Potential: planned share of customers
plan-param-tiers-shares-potential-customers-meaning = Where the plan wants the potential tier among all customers. It is the tick beside the actual bar and changes no customer's tier.
plan-param-tiers-shares-potential-sales = Potential: planned share of sales
plan-param-tiers-shares-potential-sales-meaning = The part of sales the plan expects from potential customers, shown beside the actual share.
plan-param-tiers-shares-general-customers = General: planned share of customers
plan-param-tiers-shares-general-customers-meaning = Where the plan wants the general tier among all customers. It is the tick beside the actual bar and changes no customer's tier.
plan-param-tiers-shares-general-sales = General: planned share of sales
plan-param-tiers-shares-general-sales-meaning = The part of sales the plan expects from general customers, shown beside the actual share.
plan-param-tiers-shares-churned-customers = Churned: planned share of customers
plan-param-tiers-shares-churned-customers-meaning = Where the plan wants the churned tier among all customers. It is the tick beside the actual bar and changes no customer's tier.
plan-param-tiers-playbook-core-visit-days = Core: visit every
plan-param-tiers-playbook-core-visit-days-meaning = Days between visits to a core customer. The agenda calls a visit overdue after that.
plan-param-tiers-playbook-potential-contact-days = Potential: contact every
plan-param-tiers-playbook-potential-contact-days-meaning = Days between contacts that find out what a potential customer needs to become core.
plan-param-tiers-playbook-general-promotion-months = General: promotion every
plan-param-tiers-playbook-general-promotion-months-meaning = Months between promotions to general customers.
plan-param-tiers-playbook-winback-followup-days = After win-back: follow up every
plan-param-tiers-playbook-winback-followup-days-meaning = Days between follow-ups once a churned customer has come back.
plan-param-tiers-playbook-winback-discount = Win-back offer
plan-param-tiers-playbook-winback-discount-meaning = Price taken off in the offer to a customer who left because of price.
plan-param-tiers-playbook-greeting-days = Name birthdays and holidays ahead by
plan-param-tiers-playbook-greeting-days-meaning = Days before a decision maker's birthday or a holiday that the agenda names it.
plan-param-tiers-playbook-dead-after-days = Clean up accounts after
plan-param-tiers-playbook-dead-after-days-meaning = Days without order and contact after which an account is offered for clean-up.

## Targets and pace

plan-param-targets-growth = Growth over last quarter
plan-param-targets-growth-meaning = The quarter's sales target is last quarter's sales plus this share, unless a target was set on the Targets page.
plan-param-targets-pace = What pace follows
plan-param-targets-pace-meaning = “Working days” spreads the target evenly over the calendar's working days; “last year's season” follows last year's sales at the same share of working days, which suits a strongly seasonal trade.
plan-param-targets-on-track-points = On track down to
plan-param-targets-on-track-points-meaning = Points a metric may stand behind pace and still be on track.
plan-param-targets-at-risk-points = At risk down to
plan-param-targets-at-risk-points-meaning = Points behind pace beyond which a metric is called behind rather than at risk.
plan-param-targets-ramp = New hire's capacity
plan-param-targets-ramp-meaning = What a new hire is expected to sell in the first, second, third and fourth month, against a full member. The usual reading is 25, 50, 75 and 100 %; it decides how targets by capacity are shared.

## People and performance

plan-param-people-new-hire-months = New hire until
plan-param-people-new-hire-months-meaning = Months after the hire date in which a member is a new hire; later they are a veteran. It decides who needs a mentor and the new-hire training.
plan-param-people-senior-years = Senior from
plan-param-people-senior-years-meaning = Years in sales from which a member may own core customers and mentor.
plan-param-people-pass-line = Pass line
plan-param-people-pass-line-meaning = Performance score a member must reach. Below it an improvement plan is due, and the member does not count towards the attainment rate.
plan-param-people-attainment-basis = What attainment compares
plan-param-people-attainment-basis-meaning = In a running quarter “pace” compares sales with the part of the target due by the as-of date, “whole” with the whole target. Once the quarter is over both are the same.
plan-param-people-weight-sales = Weight: sales attainment
plan-param-people-weight-sales-meaning = Part of the score that comes from sales against target. The four weights add up to 100 %.
plan-param-people-weight-visits = Weight: core visits kept
plan-param-people-weight-visits-meaning = Part of the score for visits to core customers made on time.
plan-param-people-weight-needs-reports = Weight: needs reports
plan-param-people-weight-needs-reports-meaning = Part of the score for needs reports with all four SPIN parts filled.
plan-param-people-weight-training = Weight: training done
plan-param-people-weight-training-meaning = Part of the score for the member's own curriculum completed.
plan-param-people-part-cap = Most a part can count
plan-param-people-part-cap-meaning = Each part of the score is cut here, so that one very good figure cannot hide the others.
plan-param-people-monthly-stars = Stars of the month
plan-param-people-monthly-stars-meaning = Members named each month by sales attainment.
plan-param-people-reserve-share = Reserve managers
plan-param-people-reserve-share-meaning = Share of members, at least one and rounded up, who become candidates for a leading role each quarter; ties share a rank.
plan-param-people-decision-after-quarters = Decision proposed after
plan-param-people-decision-after-quarters-meaning = Quarters running below the pass line after which a pay cut or transfer is put to a person for decision. Nothing is decided automatically.
plan-param-people-pip-days = Length of an improvement plan
plan-param-people-pip-days-meaning = Days an improvement plan is given from the day it is opened.

## Incentives

plan-param-incentives-sales-basis = What counts as sales
plan-param-incentives-sales-basis-meaning = “Invoiced” pays on orders and returns by order date; “collected” pays on money received by collection date, which delays pay until customers have paid.
plan-param-incentives-base-rate = Base commission
plan-param-incentives-base-rate-meaning = Paid each month on the member's sales of the month. One point more costs one hundredth of all sales.
plan-param-incentives-core-retention-above = Core retention: repurchase above
plan-param-incentives-core-retention-above-meaning = Share of the core customers a member owned at the quarter's start who must have ordered again, whoever sold to them. Exactly this share does not pay.
plan-param-incentives-core-retention-rate = Core retention: adds
plan-param-incentives-core-retention-rate-meaning = Added on all of the member's sales of the quarter when the repurchase rate is reached.
plan-param-incentives-new-customers-above = New customers: share above
plan-param-incentives-new-customers-above-meaning = Share of the member's sales that must come from customers whose first order ever falls in the quarter. Exactly this share does not pay.
plan-param-incentives-new-customers-rate = New customers: adds
plan-param-incentives-new-customers-rate-meaning = Added on all of the member's sales of the quarter when the share is reached. Both additions can be earned together.
plan-param-incentives-above-target = How the excess is paid
plan-param-incentives-above-target-meaning = “Whole excess” pays the rate of the band reached on everything above the target, the usual reading. “Band by band” pays each band only at its own rate and nothing below the first, which costs less.
plan-param-incentives-base-changes-from = Base rate holds from
plan-param-incentives-base-changes-from-meaning = First day of another base rate, as 2026-08-15. An order is paid at the rate of the day it counts; left blank, the entry goes.
plan-param-incentives-base-changes-rate = Base rate from then on
plan-param-incentives-base-changes-rate-meaning = Commission on sales that count from that day on.
plan-param-incentives-bands-above = Band begins above
plan-param-incentives-bands-above-meaning = How far the quarter's sales must exceed the target, as a share of it, before the band applies. Bands must rise.
plan-param-incentives-bands-rate = Band pays
plan-param-incentives-bands-rate-meaning = Rate paid on the excess in this band, or on all of it, as chosen above.
plan-param-incentives-star-rate = Star of the month
plan-param-incentives-star-rate-meaning = Part of the winner's commission of the month paid on top to the core maintenance star and to the new-customer star.
plan-param-incentives-mentor-rate = Excellent mentor
plan-param-incentives-mentor-rate-meaning = Part of the mentor's commission of the quarter's last month, paid when enough mentees pass.
plan-param-incentives-mentor-above = Excellent mentor: mentees above
plan-param-incentives-mentor-above-meaning = Share of a mentor's mentees that must reach the pass line. Exactly this share does not pay.

## Leads

plan-param-leads-company-size = Large enough from
plan-param-leads-company-size-meaning = People a company must have to earn the points for size. The plan's own figure is unreadable here; 100 was chosen.
plan-param-leads-size-points = Points for size
plan-param-leads-size-points-meaning = Points a lead earns when the company is large enough.
plan-param-leads-industries = Industries that match
plan-param-leads-industries-meaning = Names separated by commas. Left empty, every industry that customers already come from matches.
plan-param-leads-industry-points = Points for industry
plan-param-leads-industry-points-meaning = Points a lead earns when its industry matches.
plan-param-leads-purchase-plan-points = Points for a purchase plan
plan-param-leads-purchase-plan-points-meaning = Points a lead earns when it plans to buy.
plan-param-leads-assign-from = Assigned from
plan-param-leads-assign-from-meaning = Score from which a lead is handed to a member. Raising it spares time on weak leads and lets some good ones wait.
plan-param-leads-open-cap = Open leads a member
plan-param-leads-open-cap-meaning = Leads a member can hold at once; no more are assigned beyond it.

## After-sales service

plan-param-service-response-hours = First response within
plan-param-service-response-hours-meaning = Hours from a ticket being opened to the first answer.
plan-param-service-resolve-hours = Solved within
plan-param-service-resolve-hours-meaning = Hours from a ticket being opened to its solution.
plan-param-service-clock = What the clock counts
plan-param-service-clock-meaning = “Every hour” runs day and night; “business hours” stops outside the working calendar, which is kinder to tickets opened on a Friday evening.
plan-param-service-business-from = Business hours from
plan-param-service-business-from-meaning = The hour of a working day, 0 to 23, from which the business clock counts.
plan-param-service-business-to = Business hours to
plan-param-service-business-to-meaning = The hour of a working day, 1 to 24, at which the business clock stops.
plan-param-service-callback-months = Callback every
plan-param-service-callback-months-meaning = Months between callbacks to each customer.

## Mentoring

plan-param-mentoring-mentees-max = Mentees a mentor
plan-param-mentoring-mentees-max-meaning = New hires one senior can guide at the same time; one more is refused.
plan-param-mentoring-weekly-minutes = Mentor's time a week
plan-param-mentoring-weekly-minutes-meaning = Minutes a mentor logs each week. Weeks with less are listed as missing.

## Training

plan-param-training-pass-mark = Pass mark
plan-param-training-pass-mark-meaning = Mark out of 100 that passes an exam. A module with an exam is complete only once it is passed.
plan-param-training-on-duty = New hires get leads
plan-param-training-on-duty-meaning = “After the exams” keeps leads from a new hire until every exam of the new-hire curriculum is passed; “from the first day” switches this off.
plan-param-training-effect-least = Fewest people for a comparison
plan-param-training-effect-least-meaning = Each of two groups must have so many people before anything is said of a difference between them.
plan-param-training-curricula-audience = Audience
plan-param-training-curricula-audience-meaning = Who follows this curriculum. Write a name of your own for an audience the template does not have.
plan-param-training-curricula-due-days = Due after
plan-param-training-curricula-due-days-meaning = Days after joining the audience by which the curriculum is to be complete. 0 means by the end of each quarter.
plan-param-training-curricula-modules-id = Module
plan-param-training-curricula-modules-id-meaning = The module's name. Write one of your own for a module the template does not have.
plan-param-training-curricula-modules-weight = Weight
plan-param-training-curricula-modules-weight-meaning = The module's part of the curriculum. A member's completion is the sum of the weights done; each audience adds up to 100.
plan-param-training-curricula-modules-proof = Proven by
plan-param-training-curricula-modules-proof-meaning = What a module takes beside being there. It counts as complete only once this is passed.

## Budget

plan-param-budget-share-of-sales = Budget of the quarter
plan-param-budget-share-of-sales-meaning = The quarter's budget as a share of its planned sales.
plan-param-budget-training = Training
plan-param-budget-training-meaning = Part of the budget for courses, trainers and material.
plan-param-budget-visits = Customer visits
plan-param-budget-visits-meaning = Part of the budget for travel and visits.
plan-param-budget-incentives = Incentives
plan-param-budget-incentives-meaning = Part of the budget for incentives. What is spent comes from the statements: the part above base commission.
plan-param-budget-crm = CRM
plan-param-budget-crm-meaning = Part of the budget for the customer system.
plan-param-budget-warn-from = Warning from
plan-param-budget-warn-from-meaning = Share of a category spent from which a warning is shown; above 100 % it is over budget.

## Reviews: the meeting, and the playbook by rule

plan-param-reviews-meeting-minutes = Monthly review lasts
plan-param-reviews-meeting-minutes-meaning = Minutes of the monthly meeting; its items share them.
plan-param-reviews-playbook-metric = Playbook: metric behind its target
plan-param-reviews-playbook-metric-meaning = What to do when a metric is at risk, behind or missed. Shown beside every such finding, on the page and on paper.
plan-param-reviews-playbook-pass-line = Playbook: members below the pass line
plan-param-reviews-playbook-pass-line-meaning = What to do when members stay below the pass line of the performance score.
plan-param-reviews-playbook-people = Playbook: decisions about people
plan-param-reviews-playbook-people-meaning = What to do when an improvement plan is due or a decision about a member waits for a person.
plan-param-reviews-playbook-owners = Playbook: core customers in junior hands
plan-param-reviews-playbook-owners-meaning = What to do when a core customer is owned by somebody who is not yet a senior.
plan-param-reviews-playbook-bottleneck = Playbook: bottleneck of the pipeline
plan-param-reviews-playbook-bottleneck-meaning = What to do about the stage whose conversion has fallen most against last quarter.
plan-param-reviews-playbook-leads = Playbook: leads that wait
plan-param-reviews-playbook-leads-meaning = What to do about leads that are not assigned, stand still or come to nothing.
plan-param-reviews-playbook-agenda = Playbook: overdue visits and calls
plan-param-reviews-playbook-agenda-meaning = What to do when visits, contacts or callbacks are late.
plan-param-reviews-playbook-service = Playbook: broken service promises
plan-param-reviews-playbook-service-meaning = What to do when tickets pass the hours promised for the first response or the solution.
plan-param-reviews-playbook-budget = Playbook: budget
plan-param-reviews-playbook-budget-meaning = What to do when a category is close to its budget or over it.
plan-param-reviews-playbook-pay = Playbook: odd statements
plan-param-reviews-playbook-pay-meaning = What to do when a statement stands out: a correction waits, a threshold is close, a line is unusual.
plan-param-reviews-playbook-training = Playbook: missing training
plan-param-reviews-playbook-training-meaning = What to do when somebody is late with training or cannot be given leads yet.
plan-param-reviews-playbook-mentoring = Playbook: missing mentoring weeks
plan-param-reviews-playbook-mentoring-meaning = What to do when mentors' logs or mentees' summaries are missing.
plan-param-reviews-playbook-near-miss = Playbook: customers close to core
plan-param-reviews-playbook-near-miss-meaning = What to do with customers that become core with one more order.
plan-param-reviews-playbook-no-target = Playbook: sellers without a target
plan-param-reviews-playbook-no-target-meaning = What to do when somebody sells without a target in the quarter.
plan-param-reviews-playbook-actions = Playbook: overdue actions
plan-param-reviews-playbook-actions-meaning = What to do when an action agreed in a review is late.
plan-param-reviews-playbook-reviews = Playbook: review not held
plan-param-reviews-playbook-reviews-meaning = What to do when a month is over and its review has not been held.

## Goals of the metrics: the engine puts the name of the metric before them

plan-param-metric-before = before
plan-param-metric-before-meaning = The figure two quarters ago. Typed here it replaces the computed one; empty takes what was computed.
plan-param-metric-baseline = baseline
plan-param-metric-baseline-meaning = Last quarter's figure, from which progress is measured. Empty takes what was computed.
plan-param-metric-target = target
plan-param-metric-target-meaning = Where the metric should stand at the quarter's end. Empty: it is shown but not judged.

## General and task force

plan-param-name = Name of the plan
plan-param-name-meaning = Stands on the summary's title page. Empty shows the template's name.
plan-param-values = Values and conduct
plan-param-values-meaning = Text of the team's values and rules of conduct.
plan-param-task-force-role = Seat
plan-param-task-force-role-meaning = The function this seat stands for.
plan-param-task-force-person = Person
plan-param-task-force-person-meaning = Who holds the seat. Empty shows it as open.
plan-param-task-force-duties = Duties
plan-param-task-force-duties-meaning = What the seat answers for. Empty shows the template's wording.
plan-seat-sales-director = Sales director (lead)
plan-seat-sales-director-duties = Leads the task force, sets the targets, decides on the plan and on people, chairs the monthly review.
plan-seat-hr-manager = HR manager
plan-seat-hr-manager-duties = Runs training and mentoring, prepares performance interviews, checks incentive results and listens to employees.
plan-seat-marketing-manager = Marketing manager
plan-seat-marketing-manager-duties = Brings valid leads, keeps the campaigns by tier running, measures customer satisfaction.
plan-seat-crm-administrator = CRM administrator
plan-seat-crm-administrator-duties = Imports and checks the records, keeps the tiers current, makes backups.

## Choices

plan-choice-order-value = Average order
plan-choice-customer-spend = Customer spend
plan-choice-working-days = Working days
plan-choice-seasonal = Last year's season
plan-choice-pace = Pace
plan-choice-whole = Whole target
plan-choice-invoiced = Invoiced
plan-choice-collected = Collected
plan-choice-whole-excess = Whole excess
plan-choice-marginal = Band by band
plan-choice-wall = Every hour
plan-choice-business = Business hours
plan-choice-after-exams = After the exams
plan-choice-first-day = From the first day
plan-choice-none = Attendance only
plan-choice-exam = Exam
plan-choice-drill = Role-play

## Audiences and modules of the template

plan-audience-new-hires = New hires
plan-audience-veterans = Veterans
plan-audience-managers = Managers
plan-module-product = Product knowledge
plan-module-sales-skills = Sales skills
plan-module-communication = Communication
plan-module-culture = Company culture
plan-module-new-business = New-customer development
plan-module-competitor-analysis = Competitor analysis
plan-module-service = Customer service
plan-module-team-management = Team management
plan-module-team-motivation = Team motivation
plan-module-key-accounts = Key-account strategy
plan-module-numbers-analysis = Reading the numbers
plan-module-industry-trends = Industry trends

## The page

plan-search = Find a parameter
plan-search-none = No parameter matches “{ $text }”.
plan-search-clear = Show all
plan-filter = Which parameters
plan-filter-all = All
plan-filter-different = Different
plan-source = Where it comes from in the plan
plan-range = Range: { $range }
plan-column-both = Template and last quarter
plan-found = { $found } of { $all } parameters
plan-filter-template = Changed from the template ({ $count })
plan-filter-last = Changed from last quarter ({ $count })
plan-filter-none-template = Every parameter here equals the template.
plan-filter-none-last = Every parameter here equals last quarter.
plan-version-changed = Changed
plan-version-what = What changed
plan-version-show = What version { $version } of { $quarter } changed
plan-version-same = It changed no parameter.
plan-areas = Areas of the plan
plan-column-parameter = Parameter
plan-column-value = This quarter
plan-column-last = Last quarter
plan-column-template = Template
plan-differs-last = Differs from last quarter
plan-differs-template = Differs from the template
plan-gone = Not in this plan: { $entry } (last quarter { $last }, template { $template })
plan-use-last = Set to last quarter's value
plan-use-template = Set to the template's value
plan-empty-value = not set
plan-curriculum = { $audience }: modules and weights
plan-curriculum-proofs = How each module is proven
plan-curriculum-names = Names of audiences and modules
plan-metric = Metric
plan-metric-before = Before
plan-metric-baseline = Baseline
plan-metric-target = Target
plan-metric-computed = auto
plan-seat-open = open
plan-file-menu = Plan as a file
plan-export = Save as TOML…
plan-import = Read a plan file…
plan-import-title = Plan file: what would change
plan-import-same = The file holds the same plan. Nothing would change.
plan-import-refused = The file cannot be used as it is. The plan is unchanged.
plan-import-save = Save as this quarter's plan
plan-changes-one = 1 unsaved change
plan-changes-other = { $count } unsaved changes
plan-discard = Discard
plan-preview = Preview effect
plan-preview-title = What these changes would do
plan-preview-text = Nothing is saved yet.
plan-preview-refused = These changes cannot be saved
plan-preview-changes = Parameters
plan-preview-pay = Pay by member
plan-preview-pay-none = Nobody's pay changes.
plan-preview-member = Member
plan-preview-before = Before
plan-preview-after = After
plan-preview-difference = Difference
plan-reason = Reason
plan-reason-help = Kept with the version and in the audit log.
plan-reason-needed = Say in a few words why the plan changes.
plan-save = Save plan
plan-back = Keep editing
plan-versions = Versions
plan-versions-none = This quarter still follows the plan before it. The first change saved becomes version 1.
plan-version = Version
plan-version-quarter = Quarter
plan-version-at = Saved
plan-version-actor = By
plan-page = Plan
plan-list-base-changes-add = Add a base rate from a day on
plan-list-base-changes-remove = Remove base rate {$number}
plan-list-bands-add = Add a band
plan-list-bands-remove = Remove band {$number}
