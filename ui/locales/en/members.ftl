# Members: the words of the page.

## The page

members-page = Members
members-add = Add a member
members-export = Export the members
members-tab-overview = Overview
members-tab-directory = Directory
members-tab-plans = Improvement plans
members-table = Members of the team
members-open = Open { $name }
members-teams = Teams
members-team = Team
members-team-members = Members
members-target = Target
members-sales = Sales
members-attainment = Attainment
members-passing = At the pass line
members-training = Training done

## What asks for a person

members-todo = What asks for a person
members-todo-note = Proposals are about { $quarter }. The app proposes, people decide.
members-todo-none = Nobody waits for a plan, a decision or an interview.
members-todo-pip_due = Open a plan
members-todo-decision_due = Decide
members-todo-pip_over = Close the plan
members-todo-interview = Open the interview

## Stars and candidates

members-stars = Stars of the month
members-stars-note = By attainment of the month’s target
members-stars-provisional = so far, the month is not over
members-stars-nobody = Nobody had sales in this month.
members-stars-none = No month of the quarter has begun.
members-certificates = Certificates
members-certificates-of = Certificates for { $month }, as PDF
members-reserve = Candidates for reserve manager
members-reserve-note = The best scores of { $quarter }; interview and defence decide
members-reserve-place = place { $rank }, score { $score }
members-reserve-interview = Plan interview
members-reserve-defence = Plan defence
members-reserve-none = Nobody has a score in that quarter.

## Improvement plans

members-plans = Improvement plans
members-plans-which = Plans shown
members-plans-running = Running ({ $count })
members-plans-all = All ({ $count })
members-plans-note = A plan is proposed to who stayed below the pass line in { $quarter }.
members-plans-none = No improvement plan to show. Proposals stand in the overview.
members-plans-none-member = Never had an improvement plan.
members-pip-title = Improvement plan for { $name }
members-pip-change-title = Change the improvement plan of { $name }
members-pip-text = The rule proposes it from the figures. Put it right before you open it.
members-pip-proposed = Proposed: { $title }
members-pip-open = Open the plan
members-pip-evidence = What speaks for it
members-pip-goals = Goals
members-pip-measures = Measures
members-pip-lines = One a line.
members-pip-due = To be reached by
members-pip-closing = At the end
members-pip-check-in = Check in
members-pip-close = Close the plan
members-pip-check-ins = Check-ins
members-pip-check-ins-none = Nobody has looked at it yet.
members-check-in-title = Check-in with { $name }
members-check-in-progress = How it stands
members-check-in-note = What was found
members-close-title = End of the improvement plan of { $name }
members-close-outcome = Outcome
members-close-note = What is said about it

## Decisions

members-decisions = Decisions
members-decisions-note = Proposed after quarters running below the pass line; taken by a person
members-decisions-none = No decision was ever asked for or taken.
members-decision-title = A decision about { $name }
members-decision-note = Nothing follows by itself: pay and posts are changed where they are kept.
members-decision-kind = Decision
members-decision-save = Record the decision
members-decided-by = Decided by
members-decided-by-is = decided by { $name }
members-choose = Please choose

## Interviews

members-interviews = Interviews
members-interviews-none = No interview is planned, and none was held.
members-interview-plan = Plan an interview
members-interview-kind = About
members-plan-title = Plan an interview with { $name }
members-plan-title-performance = Plan a performance interview with { $name }
members-plan-title-reserve = Plan the selection interview with { $name }
members-plan-title-defence = Plan the defence of { $name }
members-plan-text = Its agenda is made from the figures and stays open to change until it is held.
members-plan-save = Plan it
members-interview-day = Planned for
members-interviewer = Interviewer
members-interview-with = with { $name }
members-interview-agenda = Agenda
members-interview-agenda-none = The figures give nothing to talk about.
members-interview-living = Made from today’s figures; it is kept as it stands when the interview is held.
members-interview-frozen = As it stood when the interview was held.
members-interview-planned = Planned for
members-interview-put-off = Change the day
members-interview-notes = Notes
members-interview-goals = Goals agreed
members-interview-held = Held on
members-interview-verdict = Verdict
members-interview-hold = Record as held
members-interview-sign = Both signed
members-interview-sign-note = After that nothing can be changed.
members-interview-sign-held = It can be signed once it is held.
members-interview-sign-goals = It can be signed once goals are agreed and saved.
members-interview-sign-verdict = It can be signed once there is a verdict.

## One member

members-back = All members
members-part-performance = Performance
members-part-learning = Learning
members-part-mentoring = Mentoring
members-part-reviews = Reviews
members-part-conduct = Conduct & growth
members-save-page = Save as PDF
members-save-record = Training record as PDF
members-orders = Orders of the quarter
members-statement = Statement
members-score = Performance score
members-score-note = A part without data gives its weight to the others.
members-score-none = No target in this quarter, so there is no score.
members-score-part = Part
members-score-weight = Weight
members-score-counts = Counts as
members-score-value = Value
members-score-points = Points
members-score-why = Why
members-history = Attainment by quarter
members-history-none = No earlier quarter has a target to compare with.
members-customers = Customers by tier
members-customers-none = Owns no customers.
members-pay = Pay by quarter
members-pay-none = No statement yet.
members-curriculum = Curriculum
members-curriculum-none = No curriculum is for this member.
members-to-training = Open Training
members-skills = Skills
members-skills-note = Marks from 1 to 10
members-skills-none = No skill has been marked yet.
members-skill = Skill
members-skill-add = Add a mark
members-skill-title = A mark for { $name }
members-skill-mark = Mark
members-skill-range = 1 to 10
members-skill-wrong = Please enter a whole number from 1 to 10.
members-learning = Sessions, exams and tasks
members-learning-none = Nothing was learnt yet.
members-mentoring = Mentoring
members-mentoring-none = Neither mentors anyone nor has a mentor.
members-to-mentoring = Open Mentoring

## Conduct and growth

members-growth = Growth
members-growth-note = Training outside, rotation, leading on trial, coaching on the job
members-growth-none = No step of growth is recorded.
members-growth-add = Add a step
members-growth-title = A step of growth for { $name }
members-growth-edit-title = Change the step of growth
members-growth-kind = Kind
members-growth-what = What
members-growth-began = From
members-growth-ended = To
members-growth-ended-help = Empty while it goes on.
members-growth-coach = Coach
members-growth-outcome = Outcome
members-growth-outcome-is = Outcome: { $outcome }
members-violations = Violations
members-violations-none = No violation is recorded.
members-violation-add = Record a violation
members-violation-title = A violation of { $name }
members-violation-kind = Violation
members-violation-what = What happened
members-measure = Measure
members-fine = Fine
members-remove = Remove { $what }

## Adding and changing a member

members-edit = Change the member
members-add-title = Add a member
members-edit-title = Change { $name }
members-no = Employee no.
members-no-help = Stays for good: imports find the member by it.
members-hired = Hired on
members-experience = In sales since
members-experience-help = Before being hired too; the hire date when left empty.
members-active-to = Last day
members-active-to-help = Empty while they stay.
members-leaves = Leaves
members-leaves-none = No leave.
members-leave-add = Add a leave
members-leave-first = First day
members-leave-last = Last day away
members-leave-remove = Remove leave { $number }
members-since = Role, team and region hold from
members-since-help = Empty: from today. Figures of earlier days keep the former team.
