# Words every page, report and command shares: field terms, states, metrics, units and buttons.
# Arguments are finished text; plural forms are separate messages (-one, -other).

## Tiers of customers, in their fixed order

base-tier-core = Core customers
base-tier-potential = Potential customers
base-tier-general = General customers
base-tier-churned = Churned customers
base-tier-prospect = Prospects
base-tier-core-short = Core
base-tier-potential-short = Potential
base-tier-general-short = General
base-tier-churned-short = Churned
base-tier-prospect-short = Prospect

## States of a metric against its target

base-state-met = Met
base-state-held = Held
base-state-on_track = On track
base-state-at_risk = At risk
base-state-off_track = Behind
base-state-missed = Missed
base-state-no_data = No data

## How a colour is said

base-tone-good = Good
base-tone-warn = Needs attention
base-tone-bad = Serious
base-tone-neutral = Neutral
base-better-higher = Higher is better
base-better-lower = Lower is better

## Metrics: name and how they are computed

base-metric-sales = Quarterly sales
base-metric-sales-how = Positive orders less returns, dated in the quarter up to the reporting date.
base-metric-core_sales_share = Core customers' share of sales
base-metric-core_sales_share-how = The quarter's sales to customers who are core on the reporting date, over all sales of the quarter.
base-metric-core_churn = Core churn
base-metric-core_churn-how = Of the customers who were core when the quarter began, the share that has churned by the reporting date. Core customers had bought lately then, so none can have churned in the first weeks.
base-metric-lead_conversion = Lead conversion
base-metric-lead_conversion-how = Leads acquired in the quarter that are won, over all leads acquired in the quarter.
base-metric-attainment_rate = Attainment rate
base-metric-attainment_rate-how = Members whose performance score reaches the plan's pass line, over all members with a target.
base-metric-new_hire_training_coverage = New-hire training coverage
base-metric-new_hire_training_coverage-how = New hires who completed the whole new-hire curriculum, over all new hires.
base-metric-mentoring_rate = Mentoring rate
base-metric-mentoring_rate-how = Seniors who mentor someone now, over the seniors needed to give every new hire a mentor; no data without new hires.
base-metric-new_hires_mentored = New hires with a mentor
base-metric-new_hires_mentored-how = New hires whom somebody mentors now, over all new hires.
base-metric-invalid_lead_share = Invalid leads
base-metric-invalid_lead_share-how = Leads marked invalid, over all leads acquired in the quarter.
base-metric-first_response_hours = First response
base-metric-first_response_hours-how = Mean time from a ticket being opened to its first response.
base-metric-new_customer_sales_share = New customers' share of sales
base-metric-new_customer_sales_share-how = Sales to customers whose first order ever falls in the quarter, over all sales of the quarter.
base-metric-core_repurchase_days = Core repurchase interval
base-metric-core_repurchase_days-how = For the quarter's orders of customers who are core on the reporting date: mean days since the same customer's order before.
base-metric-core_repurchase_rate = Core repurchase rate
base-metric-core_repurchase_rate-how = Of the customers who were core when the quarter began, the share that ordered again in the quarter.
base-metric-service_churn_share = Churn caused by service
base-metric-service_churn_share-how = Churned customers whose recorded reason is service, over churned customers with a recorded reason.
base-metric-product_exam_pass_rate = Product exam pass rate
base-metric-product_exam_pass_rate-how = New hires who passed the product exam, over new hires who sat it.
base-metric-sales_drill_pass_rate = Sales role-play pass rate
base-metric-sales_drill_pass_rate-how = New hires who passed the sales role-play, over new hires who took it.
base-metric-new_business_skill = New-business skill of veterans
base-metric-new_business_skill-how = Mean of the veterans' latest scores, 1 to 10, for developing new customers.
base-metric-lead_assign_hours = Time to assign a lead
base-metric-lead_assign_hours-how = Mean time from a lead being acquired to being assigned.
base-metric-lead_slow_loss_share = Leads lost to slow assignment
base-metric-lead_slow_loss_share-how = Leads lost because they were assigned too slowly, over all leads acquired in the quarter.
base-metric-lead_screening_accuracy = Lead screening accuracy
base-metric-lead_screening_accuracy-how = Leads passed that proved valid plus leads rejected that proved invalid, over leads with a known outcome.
base-metric-resolved_24h_share = Resolved within a day
base-metric-resolved_24h_share-how = Tickets resolved within 24 hours, over tickets that are closed or older than that.
base-metric-core_visits = Visits to core customers
base-metric-core_visits-how = Number of visits to core customers logged in the quarter.
base-metric-core_visits_kept = Core visits kept
base-metric-core_visits_kept-how = Visits to core customers made on time, over visits due by the playbook.
base-metric-effective_contacts = Effective contacts
base-metric-effective_contacts-how = Number of contacts logged with an outcome.
base-metric-proposal_quality = Proposal quality
base-metric-proposal_quality-how = Mean of the approvers' quality scores, 1 to 10, over approved proposals.
base-metric-new_customers = New customers
base-metric-new_customers-how = Number of customers whose first order ever falls in the quarter.
base-metric-collection_rate = Collection rate
base-metric-collection_rate-how = Amount collected over amount invoiced in the quarter.
base-metric-customer_satisfaction = Customer satisfaction
base-metric-customer_satisfaction-how = Mean score of the customer surveys, as a share of the full score.
base-metric-employee_satisfaction = Employee satisfaction
base-metric-employee_satisfaction-how = Mean score of the employee surveys, as a share of the full score.

## Units, after a number that is already written

base-unit-day-one = day
base-unit-day-other = days
base-unit-month-one = month
base-unit-month-other = months
base-unit-year-one = year
base-unit-year-other = years
base-unit-hour-one = h
base-unit-hour-other = h
base-unit-minute-one = min
base-unit-minute-other = min
base-unit-point-one = point
base-unit-point-other = points
base-unit-byte-one = byte
base-unit-byte-other = bytes

## Units by name, as a plan's own metric chooses them

base-unit-money = Money
base-unit-ratio = Percentage
base-unit-days = Days
base-unit-hours = Hours
base-unit-count = Count
base-unit-score = Score

## Counts of the things the plan speaks of

base-count-customer-one = { $count } customer
base-count-customer-other = { $count } customers
base-count-order-one = { $count } order
base-count-order-other = { $count } orders
base-count-member-one = { $count } member
base-count-member-other = { $count } members
base-count-row-one = { $count } row
base-count-row-other = { $count } rows
base-count-lead-one = { $count } lead
base-count-lead-other = { $count } leads
base-count-visit-one = { $count } visit
base-count-visit-other = { $count } visits
base-count-answer-one = { $count } answer
base-count-answer-other = { $count } answers
base-count-ticket-one = { $count } ticket
base-count-ticket-other = { $count } tickets
base-count-activity-one = { $count } activity
base-count-activity-other = { $count } activities

## What a member is

base-role-rep = Sales representative
base-role-team_lead = Team lead
base-role-manager = Manager
base-member-new_hire = New hire
base-member-veteran = Veteran
base-member-senior = Senior

## Who uses the program

base-access-sales_director = Sales director
base-access-hr_manager = HR manager
base-access-marketing_manager = Marketing manager
base-access-crm_admin = CRM administrator
base-access-team_lead = Team lead
base-access-member = Member

## Lines of an incentive statement

base-line-base = Base commission
base-line-core_retention = Core retention bonus
base-line-new_customers = New-customer bonus
base-line-above_target = Above-target bonus
base-line-core_star = Core maintenance star
base-line-new_customer_star = New-customer star
base-line-mentor = Excellent mentor award
base-line-adjustment = Adjustment

## Stages of a lead

base-stage-acquired = Acquired
base-stage-screened = Screened
base-stage-needs = Needs
base-stage-proposal = Proposal
base-stage-won = Won
base-stage-after_sales = After-sales
base-stage-lost = Lost
base-stage-invalid = Invalid

## Why a customer left

base-churn-price = Price
base-churn-service = Service
base-churn-product = Product
base-churn-competitor = Competitor
base-churn-closed_down = Closed down
base-churn-other = Other

## Categories of the budget

base-budget-training = Training
base-budget-visits = Customer visits
base-budget-incentives = Incentives
base-budget-crm = CRM

## States of an action

base-action-plan = Plan
base-action-do = Do
base-action-check = Check
base-action-act = Act

## Nouns of tables and labels

base-customer = Customer
base-customers = Customers
base-order = Order
base-orders = Orders
base-lead = Lead
base-leads = Leads
base-member = Member
base-members = Members
base-team = Team
base-region = Region
base-product_line = Product line
base-owner = Owner
base-role = Role
base-tier = Tier
base-metric = Metric
base-state = State
base-name = Name
base-date = Date
base-amount = Amount
base-rate = Rate
base-sales = Sales
base-share = Share
base-target = Target
base-actual = Actual
base-baseline = Baseline
base-before = Before
base-now = Now
base-last_quarter = Last quarter
base-pace = Pace
base-progress = Progress
base-forecast = Forecast
base-gap = Gap
base-plan = Plan
base-total = Total
base-reason = Reason
base-note = Note
base-author = By
base-year = Year
base-quarter = Quarter
base-month = Month
base-as_of = as of { $date }
base-unassigned = Unassigned
base-unknown = Unknown

## Issues: place, value, reason

base-issue-row = Row { $row }
base-issue-sentence = { $place }: { $reason }
base-issue-refused = Refused
base-issue-warning = Warning

## Buttons and short answers

base-yes = Yes
base-no = No
base-none = None
base-all = All
base-ok = OK
base-save = Save
base-cancel = Cancel
base-close = Close
base-apply = Apply
base-reset = Reset
base-add = Add
base-edit = Edit
base-delete = Delete
base-remove = Remove
base-rename = Rename
base-open = Open
base-back = Back
base-next = Next
base-previous = Previous
base-undo = Undo
base-redo = Redo
base-retry = Try again
base-search = Search
base-filter = Filter
base-clear = Clear
base-copy = Copy
base-copied = Copied
base-import = Import
base-export = Export
base-print = Print
base-details = Details
base-more = More
base-less = Less
base-show_table = Show as table
base-show_chart = Show as chart
base-loading = Loading…
base-optional = optional
base-required = required
base-hidden = hidden
base-no_data = No data
