# People: what the engine says about members, their reviews and growth.

## what asks for a person

says-people-todo-decision = Below { $line } for { $quarters } quarters running, up to { $quarter }: a decision is to be taken.
says-people-todo-pip = { $score } in { $quarter }, below { $line }: an improvement plan is due.
says-people-todo-over = The improvement plan was to be met by { $date }: close it with its outcome.
says-people-todo-interview = { $interview } planned for { $date }: hold it and write it down.
says-people-todo-sign = { $interview } held on { $date }: not signed yet.

## stars and reserve

says-people-star = { $attainment } ({ $sales } of { $target })
says-people-selection-none = Interview and defence not planned yet
says-people-count-of = { $done } of { $all }
says-people-of-target = { $sales } of { $target }

## the score

says-people-score-passes = Reaches the pass line of { $line }.
says-people-score-below = Below the pass line of { $line }.
says-people-part-sales = Sales against target
says-people-part-visits = Core visits kept
says-people-part-needs_reports = Needs reports complete
says-people-part-training = Own curriculum done
says-people-part-capped = { $counts } of { $measured }, capped
says-people-why-sales = { $sales } of { $target }
says-people-why-sales-to-date = { $sales } of { $target } asked for by now
says-people-why-visits = { $done } of { $all } visits due were kept
says-people-why-no-visits = No core visit was due; the weight goes to the other parts
says-people-why-reports = { $done } of { $all } leads have a complete report
says-people-why-no-reports = No lead reached the needs stage; the weight goes to the other parts
says-people-why-training = Weight of the modules completed
says-people-why-no-training = No curriculum for this audience; the weight goes to the other parts

## improvement plans

says-people-pip-title = Improvement plan for { $name }, { $quarter }
says-people-pip-runs-one = Runs until { $date }, { $count } day left
says-people-pip-runs-other = Runs until { $date }, { $count } days left
says-people-pip-over = Over since { $date }, outcome missing
says-people-pip-met = Goals reached, closed on { $date }
says-people-pip-missed = Goals not reached, closed on { $date }
says-people-pip-dropped = Given up on { $date }
says-people-look-on_track = On track: { $note }
says-people-look-behind = Behind: { $note }
says-people-evidence-gates = Leads stuck before a gate
says-people-evidence-training = Sessions missed, modules late or failed
says-people-evidence-breaches = Promises to customers broken
says-people-evidence-violations = Violations in the quarter
says-people-goal-score = Reach a score of { $line } by { $date }.
says-people-goal-sales = Sales at { $line } of the target.
says-people-goal-visits = Keep { $line } of the visits to core customers.
says-people-goal-needs_reports = Complete needs reports for { $line } of the leads.
says-people-goal-training = Complete { $line } of the own curriculum.
says-people-measure-sales = Go through open proposals and potential customers with the team lead each week.
says-people-measure-visits = Plan the visits of the next { $days } days on Mondays, from the agenda.
says-people-measure-needs_reports = Write the needs report on the day of the talk; the team lead reads it.
says-people-measure-training = Book the open modules in the next session.
says-people-measure-weekly = Check-in with the team lead every week.
says-people-pip-opened = Improvement plan for { $name } opened.
says-people-pip-changed = Improvement plan for { $name } changed.
says-people-pip-checked = Check-in with { $name } kept.
says-people-pip-ended = Improvement plan for { $name } closed.
says-people-decision-proposed = Below { $line } for { $quarters } quarters running, up to { $quarter }. The plan asks for a pay cut or a transfer; a person decides, with a reason.
says-people-decision = { $decision } ({ $quarter }), decided by { $by }: { $reason }
says-people-decided = Decision about { $name } by { $by } kept.
says-people-decision-pay_cut = Pay cut
says-people-decision-transfer = Transfer
says-people-decision-extend = Improvement plan goes on
says-people-decision-nothing = No measure
says-people-outcome-met = Goals reached
says-people-outcome-missed = Goals not reached
says-people-outcome-dropped = Given up
says-people-progress-on_track = On track
says-people-progress-behind = Behind

## interviews

says-people-interview-performance = Performance interview
says-people-interview-reserve = Reserve manager interview
says-people-interview-defence = Reserve manager defence
says-people-verdict-passed = Passed
says-people-verdict-failed = Not this time
says-people-interview-planned = Planned for { $date }
says-people-interview-held = Held on { $date }, not signed yet
says-people-interview-signed = Signed on { $date }
says-people-interview-short = { $interview } { $date }: { $outcome }
says-people-interview-title = { $interview }: { $name }, { $quarter }
says-people-interview-is-planned = Interview with { $name } planned for { $date }.
says-people-interview-is-held = Interview with { $name } written down; the agenda is kept as it was.
says-people-interview-is-signed = Interview with { $name } signed; it cannot be changed any more.
says-people-agenda-result = { $quarter }: sales { $sales }, { $attainment } of what was asked, score { $score } (pass line { $line })
says-people-agenda-part = { $part }: { $value }
says-people-agenda-training = Training still open: { $modules }
says-people-agenda-pip = Improvement plan, due { $date }: where does it stand?
says-people-agenda-violation = Violation of { $date }: what changed since?
says-people-agenda-goals = Goals agreed for { $quarter }: { $goals }
says-people-agenda-selection = Why lead a team, and how: first ninety days
says-people-agenda-next = Goals and support until the next interview

## members

says-people-duty = Leads
says-people-no-curriculum = No curriculum for this member.
says-people-curriculum-complete = { $audience }: completed on { $date }
says-people-curriculum-at = { $audience }: { $done } done
says-people-pay-provisional = if the quarter ended today
says-people-added = { $name } added.
says-people-changed = { $name } changed.

## learning, skills, conduct, growth

says-people-learned-booked = { $module }: booked
says-people-learned-attended = { $module }: attended
says-people-learned-absent = { $module }: absent
says-people-learned-passed = { $proof } { $module }: { $mark }, passed (pass mark { $pass }, attempt { $attempt })
says-people-learned-failed = { $proof } { $module }: { $mark }, not passed (pass mark { $pass }, attempt { $attempt })
says-people-learned-signed = Task signed off: { $task }
says-people-learned-handed-in = Task handed in: { $task }
says-people-learned-task = Task to do: { $task }
says-people-skill = Skill
says-people-mark = Mark
says-people-note = Note
says-people-skills-chart = Skills, latest marks
says-people-skills-unit = 1 to 10
says-people-skill-same = unchanged since { $date }
says-people-skill-change = { $change } since { $date }
says-people-skill-kept = Mark for { $name } kept.
says-people-mentors = Mentor of { $name } until { $until }, { $minutes } minutes logged
says-people-is-mentored = Mentored by { $name } until { $until }, { $minutes } minutes logged
says-people-violation-false_expense = False expense claim
says-people-violation-customer_complaint = Customer complaint
says-people-violation-other = Other
says-people-measure-kind-warning = Warning
says-people-measure-kind-fine = Fine
says-people-measure-kind-dismissal = Dismissal
says-people-violation-kept = Violation of { $name } kept.
says-people-violation-removed = Violation taken out.
says-people-growth-external = External training
says-people-growth-rotation = Rotation
says-people-growth-lead_trial = Team lead on trial
says-people-growth-coaching = Coaching on the job
says-people-growth-kept = Growth of { $name } kept.
says-people-growth-removed = Entry taken out.
says-people-span = { $from } to { $to }
says-people-since = since { $from }

## findings

says-people-finding-pip-one = { $count } improvement plan is due
says-people-finding-pip-other = { $count } improvement plans are due
says-people-finding-decision-one = { $count } decision is to be taken
says-people-finding-decision-other = { $count } decisions are to be taken
says-people-finding-duty-one = { $count } new hire is not on duty yet
says-people-finding-duty-other = { $count } new hires are not on duty yet
says-people-finding-weeks-one = { $count } mentoring pair has weeks without log or summary
says-people-finding-weeks-other = { $count } mentoring pairs have weeks without log or summary
