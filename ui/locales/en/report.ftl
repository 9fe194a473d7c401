# Quarterlift messages: report (the printed pages and the words inside charts)

## Document

report-summary-title = Quarterly summary
report-document = { $company }: { $title }, { $period }
report-contents = Contents
report-statement-document = { $company }: incentive statement of { $member }, { $period }
report-statements-document = { $company }: incentive statements, { $period }
report-statement-title = Incentive statement
report-page = { $page } / { $pages }
report-as-of = As of
report-author = Prepared by
report-saved = Saved
report-plan = Plan
report-replaced = These characters have no printed form here and stand as 〓: { $characters }
report-refused-control = The report was not saved: a text holds a control character ({ $code }) at { $place }. Correct the text and save again.
report-refused-empty = There is no statement to print for this period.
report-refused-typesetting = The report was not saved: the pages could not be set ({ $reason }).

## Sections

report-sales = Sales progress
report-tiers = Customer tiers
report-migration = Moves between tiers
report-incentives-by-kind = By kind
report-incentives-by-member = By member
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

## Columns

report-col-amount = Amount
report-col-attainment = Attainment
report-col-base = Base
report-col-credited = Credited
report-col-customer = Customer
report-col-date = Date
report-col-employee-no = No.
report-col-kind = Kind
report-col-member = Member
report-col-order-amount = Order amount
report-col-order-no = Order no.
report-col-period = Period
report-col-rate = Rate
report-col-responsibilities = Responsibilities
report-col-rule = Rule
report-col-sales = Sales
report-col-share = Share
report-col-sources = Source rows
report-col-state = State
report-col-target = Target
report-col-team = Team

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

## Training record, member page, certificates

report-training-document = { $company }: training record of { $member }, { $period }
report-trainings-document = { $company }: training records, { $period }
report-training-title = Training record
report-member-document = { $company }: { $member }, { $period }
report-member-title = Member
report-certificate-document = { $company }: { $title }, { $member }
report-certificates-document = { $company }: { $title }
report-file-training = Training record { $who } { $period }
report-file-member = Member { $who } { $period }
report-file-certificate = { $title } { $period }
report-stars = Stars of the month
report-sessions = Sessions
report-exams = Exams and role-plays
report-practices = Practice tasks
report-skills = Skills, 1 to 10
report-mentoring = Mentoring
report-score = Performance score
report-score-total = Score
report-improvement-plans = Improvement plans
report-plan-due = Due
report-plan-goals = Goals
report-plan-measures = Measures
report-plan-closing = At the end
report-decisions = Decisions
report-violations = Violations
report-interviews = Interviews
report-interviewer = Led by
report-verdict = Verdict
report-agreed-goals = Agreed goals
report-growth = Growth
report-pay = Pay by quarter
report-signature-hr = HR
report-serial = No.
report-certificate-signature-director = Sales director
report-certificate-signature-hr = HR manager

## Columns of training and reviews

report-col-attempt = Attempt
report-col-attendance = Attendance
report-col-change = Change
report-col-coach = Coach
report-col-completion = Completion
report-col-counts = Counts as
report-col-due = Due
report-col-first = First
report-col-handed-in = Handed in
report-col-hours = Hours
report-col-latest = Latest
report-col-mark = Mark
report-col-module = Module
report-col-on = Day
report-col-outcome = Outcome
report-col-page = Page
report-col-part = Part
report-col-pass-mark = Pass mark
report-col-place = Place
report-col-points = Points
report-col-proof = Proof
report-col-rank = Rank
report-col-result = Result
report-col-signed = Signed off
report-col-skill = Skill
report-col-step = Step
report-col-task = Task
report-col-trainer = Trainer
report-col-value = Measured
report-col-weight = Weight

## What the summary says of the team

report-people-finding = { $coverage } of new hires are fully trained; the mentoring rate is { $mentoring }
report-people-finding-training = { $coverage } of new hires are fully trained
report-people-finding-passing = { $passing } of { $members } members reach the pass line of { $line }
report-people-active = Members
report-people-new-hires = New hires
report-people-sessions = Sessions held
report-people-pairs = Mentoring pairs
report-people-courses = Curricula completed
report-people-plans = Improvement plans running

## What a training record says

report-fact-audience = Audience
report-figure-completion = Completion
report-figure-completed-on = Completed on
report-figure-modules = Modules completed
report-figure-hours = Hours attended
report-figure-on-duty = On duty
report-duty-yes = Yes
report-duty-no = Not yet
report-of = of { $whole }
report-curriculum-title = Curriculum: { $audience }
report-curriculum-complete = Completed on { $date }.
report-curriculum-open = { $completion } by weight is complete; open: { $modules }.
report-due-on = due { $date }
report-interview-title = { $kind }, { $quarter }
report-exam-passed = Passed
report-exam-failed = Not passed
report-practice-signed = Signed off
report-practice-handed-in = Handed in
report-practice-late = Late
report-practice-open = Open
report-signed-by = { $date }, { $name }
report-attendance-attended = Attended
report-attendance-absent = Absent
report-attendance-booked = Booked
report-attendance-unmarked = Not marked
report-mentored-by = Mentored by { $name }
report-mentor-of = Mentor of { $name }
report-mentor-weeks = { $kept } of { $weeks } weeks complete
report-mark-on = { $mark } ({ $date })

## Certificates

report-certificate-star = Star of the month
report-certificate-mentor = Excellent mentor
report-certificate-course = Certificate of completion
report-certificate-intro = is awarded to
report-certificate-star-citation = for { $attainment } of the sales target in { $month }: rank { $rank } in the team
report-certificate-mentor-citation-one = for leading { $count } mentee of { $mentees } to the pass line of { $line } in { $period }
report-certificate-mentor-citation-other = for leading { $count } mentees of { $mentees } to the pass line of { $line } in { $period }
report-certificate-course-citation-one = for completing the { $count } module of the curriculum on { $date }
report-certificate-course-citation-other = for completing all { $count } modules of the curriculum on { $date }
report-certificate-course-module = { $module } { $weight }
report-certificate-course-exam = { $module } { $weight }, mark { $mark }
report-certificate-mentees = Mentees
report-certificate-passing = At the pass line

## Why there is no certificate

report-refused-star-running = The stars of { $month } are known when the month is over, after { $last }. Ahead now: { $names }.
report-refused-star-none = { $period } has no star: it takes a target and sales in a month that is over.
report-refused-star-member = { $member } is no star of { $period }. The stars are: { $names }.
report-refused-mentor-running = The excellent mentors of { $period } are known when it is over, after { $last }. Mentees at the pass line now: { $names }.
report-refused-mentor-below = No mentor of { $period } has more than { $above } of the mentees at the pass line: { $names }.
report-refused-mentor-none = Nobody mentored a new hire with a target in { $period }. The certificate goes to mentors of whose mentees more than { $above } reach the pass line.
report-refused-mentor-member = { $member } is no excellent mentor of { $period }. The certificate was earned by: { $names }.
report-refused-course-none = Nobody completed a curriculum in { $period } up to { $as_of }. Closest: { $names }.
report-refused-course-nobody = Nobody completed a curriculum in { $period } up to { $as_of }, and nobody has begun one. Book members into sessions on the Training page.
report-refused-course-member = { $member } did not complete a curriculum in { $period }: { $completion } is complete.
report-name-figure = { $name } ({ $figure })
report-names-more = { $names }, and others
report-part-of-whole = { $part } of { $whole }

## Inside charts

report-chart-before = before
report-chart-now = now
report-chart-target = target
report-chart-better = better →
report-col-about = Behind
report-col-credited-closed = Credited at close
report-col-credited-now = Credited now
report-col-difference = Difference
report-conditions = What was measured
report-fingerprint = Closed periods, with the fingerprint (BLAKE3) of everything that was frozen
report-order-changes = Orders that changed after a close
report-file-statement-each = {$who} {$name} {$period}
report-certificate-core-star = Core maintenance star
report-certificate-new-customer-star = New-customer star
report-certificate-core-star-citation = for the most sales to core customers in { $month }
report-certificate-new-customer-star-citation = for the most sales to new customers in { $month }
report-certificate-decided = Decided on
report-certificate-bonus = Bonus
report-refused-award-none = Nobody was named { $title } for { $period } yet. Decide it on the Incentives page first.
report-refused-award-member = { $member } was not named { $title } for { $period }.
