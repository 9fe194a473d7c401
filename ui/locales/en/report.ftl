# Quarterlift messages: report (the printed pages and the words inside charts)

## Document

report-summary-document = { $company }: quarterly summary { $period }
report-summary-title = Quarterly summary
report-statement-document = { $company }: incentive statement of { $member }, { $period }
report-statements-document = { $company }: incentive statements, { $period }
report-statement-title = Incentive statement
report-page = Page { $page } of { $pages }
report-as-of = As of
report-author = Prepared by
report-saved = Saved
report-plan = Plan
report-replaced = These characters have no printed form here and stand as 〓: { $characters }
report-refused-control = The report was not saved: a text holds a control character ({ $code }) at { $place }. Correct the text and save again.
report-refused-empty = There is no statement to print for this period.
report-refused-typesetting = The report was not saved: the pages could not be set ({ $reason }).

## Sections

report-targets = Targets of the quarter
report-sales = Sales progress
report-tiers = Customer tiers
report-migration = Moves between tiers
report-pipeline = Customers and pipeline
report-service = Service promises
report-visits = Visits to core customers
report-members = Team attainment
report-incentives = Incentives
report-incentives-by-kind = By kind
report-incentives-by-member = By member
report-problems = Problems found
report-readings = Readings chosen
report-methods = How the figures are computed
report-task-force = Task force

## What the summary says of leads, service and visits

report-pipeline-finding-one = { $count } lead was acquired: { $won } won ({ $conversion }), { $invalid } invalid
report-pipeline-finding-other = Of { $count } leads acquired, { $won } are won ({ $conversion }) and { $invalid } are invalid
report-service-finding = The first response takes { $actual } on average; it took { $baseline } last quarter.
report-service-finding-first = The first response takes { $actual } on average.
report-service-late-one = { $count } open ticket is past its time.
report-service-late-other = { $count } open tickets are past their time.
report-visits-finding-one = { $kept } of { $count } visit that was due to a core customer was made in time.
report-visits-finding-other = { $kept } of { $count } visits that were due to core customers were made in time.
report-visits-before = Kept last quarter

## Columns

report-col-actual = Actual
report-col-amount = Amount
report-col-attainment = Attainment
report-col-base = Base
report-col-baseline = Baseline
report-col-before = Before
report-col-credited = Credited
report-col-customer = Customer
report-col-customers = Customers
report-col-date = Date
report-col-earlier = Before
report-col-employee-no = No.
report-col-gap = Gap marks
report-col-kind = Kind
report-col-member = Member
report-col-members = Members
report-col-metric = Metric
report-col-name = Name
report-col-now = Now
report-col-order-amount = Order amount
report-col-order-no = Order no.
report-col-period = Period
report-col-plan-share = Plan
report-col-progress = Progress
report-col-rate = Rate
report-col-responsibilities = Responsibilities
report-col-role = Role
report-col-rule = Rule
report-col-sales = Sales
report-col-score = Score
report-col-share = Share
report-col-sources = Source rows
report-col-state = State
report-col-target = Target
report-col-team = Team
report-col-tier = Tier
report-col-total = Total

## Statement

report-employee-no = Employee no.
report-team = Team
report-state = State
report-total = Total
report-lines = How the amount is made up
report-orders = Orders and returns counted
report-signature-member = Member
report-signature-lead = Team lead
report-signature-payroll = Payroll
report-signature-date = Date

## Inside charts

report-chart-before = before
report-chart-now = now
report-chart-target = target
report-chart-better = better →
