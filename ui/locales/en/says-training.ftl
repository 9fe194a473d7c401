# Quarterlift messages: says-training

# What the engine says of training.

## Page

says-training-empty = No members yet
says-training-empty-text = Add members or import them; their curricula follow from the plan.
says-training-title = { $audience }: { $complete } of { $all } have completed their training
says-training-title-nobody = { $audience }: nobody belongs here now
says-training-sentence-none = The plan has no curriculum for this audience.
says-training-sentence-quarterly = The curriculum is due by the end of the quarter.
says-training-sentence-due = The curriculum is due { $days } after joining.
says-training-sentence-nothing-late = Nothing is late.
says-training-sentence-late-one = { $count } module is late.
says-training-sentence-late-other = { $count } modules are late.
says-training-figure-late = Modules late
says-training-figure-ahead = Sessions ahead
says-training-figure-cost = Cost of sessions
says-training-figure-of-budget = of { $budget } training budget
says-training-figure-budget = Training budget of the quarter
says-training-figure-left = Left of it
says-training-sessions = Sessions of the quarter
says-training-more-one = and { $count } more
says-training-more-other = and { $count } more
says-training-since = since { $day }
says-training-matrix-count = { $shown } of { $all } members
says-training-matrix-done = { $done } of { $all } done
says-training-on-duty = on duty
says-training-not-on-duty = not on duty: still to pass { $modules }

## States and exams

says-training-state-done = Done
says-training-state-booked = Booked
says-training-state-failed = Failed
says-training-state-late = Late
says-training-state-missed = Missed
says-training-state-open = Open
says-training-state-counted = { $state } ({ $count })
says-training-proof-none = Attendance is enough
says-training-proof-exam = Exam
says-training-proof-drill = Role-play
says-training-proof-from = { $exam }, { $mark } passes
says-training-outcome-passed = Passed
says-training-outcome-failed = Not passed
says-training-mark-passed = { $mark }, passed
says-training-mark-failed = { $mark }, not passed

## Reminders

says-training-remind-not-marked-one = { $session }: attendance of { $count } member is not recorded
says-training-remind-not-marked-other = { $session }: attendance of { $count } members is not recorded
says-training-remind-late = { $name }, { $module }: was due { $day }, { $days } late
says-training-remind-failed = { $name }, { $module }: not passed on { $day } with { $mark }
says-training-remind-missed = { $name }, { $module }: was not there on { $day }, no other place kept
says-training-remind-exam = { $name }, { $module }: attended on { $day }, { $exam } still to come
says-training-remind-soon = { $name }, { $module }: due { $day }, no place kept
says-training-remind-task = { $name }, { $module }: task “{ $task }” was due { $day }, { $days } late
says-training-remind-sign = { $coach }: sign off “{ $task }” of { $name } ({ $module }), handed in on { $day }
says-training-coach-open = No coach yet

## One member, one module

says-training-cell-title = { $name }: { $module }
says-training-cell-done = Attended on { $day }; nothing else was needed.
says-training-cell-done-exam = Attended on { $day }, passed with { $mark } on { $passed }.
says-training-cell-booked = A place is kept on { $day }.
says-training-cell-failed-one = The attempt on { $day } came to { $mark }; { $needed } passes.
says-training-cell-failed-other = { $count } attempts so far; the last one on { $day } came to { $mark }, { $needed } passes.
says-training-cell-late = Was due on { $day }, { $days } late.
says-training-cell-late-exam = Attended, but not passed yet. Was due on { $day }, { $days } late.
says-training-cell-missed = Was not there on { $day }, and no other place is kept.
says-training-cell-exam-open = Attended on { $day }; still to come: { $exam }.
says-training-cell-open = Nothing yet; due on { $day }.
says-training-cell-extra = Not part of their curriculum; can be taken all the same.
says-training-history-attended = attended ({ $session })
says-training-history-absent = was not there ({ $session })
says-training-history-booked = place kept ({ $session })
says-training-history-cancelled = session cancelled ({ $session })
says-training-history-passed = { $exam }, attempt { $attempt }: { $mark }, passed ({ $needed } needed)
says-training-history-failed = { $exam }, attempt { $attempt }: { $mark }, not passed ({ $needed } needed)
says-training-history-task = task “{ $task }”: { $state }

## Sessions

says-training-when = { $day }, { $time }
says-training-session-title = { $module }, { $when }
says-training-series-name = { $module }, from { $day }
says-training-seats = { $taken } of { $capacity }
says-training-places-left-one = { $count } place left
says-training-places-left-other = { $count } places left
says-training-session-planned = Planned
says-training-session-held = Held
says-training-session-not-marked = Not marked
says-training-session-cancelled = Cancelled
says-training-session-sentence-planned = Places kept: { $booked }.
says-training-session-sentence-not-marked = Attendance is still to be recorded for { $booked }; attended { $attended }, absent { $absent }.
says-training-session-sentence-held = Attended { $attended }, absent { $absent }.
says-training-session-sentence-cancelled = Cancelled: its places count for nothing.
says-training-place-booked = Booked
says-training-place-attended = Was there
says-training-place-absent = Was not there
says-training-fact-no = Session no.
says-training-fact-when = When
says-training-fact-length = Length
says-training-fact-trainer = Trainer
says-training-fact-place = Place
says-training-fact-seats = Places
says-training-fact-cost = Cost
says-training-fact-series = Series
says-training-fact-proof = Needs
says-training-fact-due = Due
says-training-fact-weight = Weight
says-training-fact-clash = At the same time
says-training-clash-place = { $place } is taken by { $session }
says-training-clash-trainer = { $trainer } teaches { $session }
says-training-against-not-hired = not hired yet: first day { $day }
says-training-against-left = has left: last day { $day }
says-training-against-booked = has a place already
says-training-against-elsewhere = at the same time: { $session }
says-training-against-away = on leave
says-training-against-completed = completed on { $day }
says-training-against-full = no place left

## Calendar

says-training-weekday-mon = Mon
says-training-weekday-tue = Tue
says-training-weekday-wed = Wed
says-training-weekday-thu = Thu
says-training-weekday-fri = Fri
says-training-weekday-sat = Sat
says-training-weekday-sun = Sun
says-training-month-none = No sessions in this month.
says-training-month-one = { $count } session, still to come: { $ahead }; { $attended } places attended, cost { $cost }.
says-training-month-other = { $count } sessions, still to come: { $ahead }; { $attended } places attended, cost { $cost }.
says-training-day-off = nobody works on this day
says-training-day-past = this day is over
says-training-plan-cost = { $cost } in all. The quarter has no target, so no training budget either.
says-training-plan-cost-left = { $cost } in all; { $left } of the training budget of { $period } would be left.
says-training-plan-cost-over = { $cost } in all; the training budget of { $period } would be exceeded by { $left }.

## What was done

says-training-planned-one = { $count } session of { $module } is planned, places kept: { $places }.
says-training-planned-other = { $count } sessions of { $module } are planned, places kept: { $places }.
says-training-edited = { $session } is saved.
says-training-cancelled-one = { $session } is cancelled. Places that count for nothing now: { $places }.
says-training-cancelled-other = { $session } and the rest of its series are cancelled, { $count } sessions in all. Places that count for nothing now: { $places }.
says-training-enrolled-none = Nobody was booked into { $session }.
says-training-enrolled-one = { $count } member is booked into { $session }.
says-training-enrolled-other = { $count } members are booked into { $session }.
says-training-left-one = { $count } place in { $session } is given back.
says-training-left-other = { $count } places in { $session } are given back.
says-training-marked = { $session }: attended { $attended }, absent { $absent }.
says-training-marked-exam = { $session }: attended { $attended }, absent { $absent }. The exam is next.
says-training-marks-kept-one = { $count } mark for { $module } is kept, passed: { $passed }.
says-training-marks-kept-other = { $count } marks for { $module } are kept, passed: { $passed }.
says-training-attempt-removed = An attempt of { $name } at { $module } is taken back.
says-training-task-saved = The task is saved.
says-training-tasks-set-one = { $count } member has a new task.
says-training-tasks-set-other = { $count } members have a new task.
says-training-task-was-handed-in = The task is handed in.
says-training-task-was-signed = The task is signed off.
says-training-task-was-given-back = The task is given back to be done again.
says-training-task-was-removed = The task is taken out.
says-training-curriculum-kept = The curriculum of { $audience } is kept. { $plan }
says-training-curriculum-gone = { $audience } has no curriculum any more. { $plan }

## Exams

says-training-exams-none = Nobody sat an exam in this quarter yet.
says-training-exams-one = { $count } attempt in this quarter, passed: { $passed }.
says-training-exams-other = { $count } attempts in this quarter, passed: { $passed }.
says-training-exams-rows = Attempts of the quarter
says-training-exam-of = { $module }, { $exam }
says-training-passed-of = { $passed } of { $sat } passed
says-training-tries-passed = passed on { $day }
says-training-tries-one = { $count } attempt, last mark { $mark }
says-training-tries-other = { $count } attempts, last mark { $mark }
says-training-tries-none = attended, not sat yet
says-training-tries-not-there = did not attend yet
says-training-chart-pass-rates = Pass rates of the quarter
says-training-chart-label = { $share } ({ $counts })
says-training-chart-summary = The lowest pass rate: { $module } with { $share }.

## Practice and cases

says-training-tasks-none = No practice tasks yet.
says-training-tasks-one = { $count } task: { $late } late, { $waiting } waiting for a coach.
says-training-tasks-other = { $count } tasks: { $late } late, { $waiting } waiting for a coach.
says-training-tasks-rows = Practice tasks
says-training-task-open = To do
says-training-task-late = Late
says-training-task-handed-in = Handed in
says-training-task-signed = Signed off
says-training-task-open-on = to do by { $day }
says-training-task-late-on = late since { $day }
says-training-task-handed-in-on = handed in on { $day }, waiting for the coach
says-training-task-signed-on = signed off on { $day }
says-training-cases-nobody = There are no veterans who would hand in a case.
says-training-cases-one = { $done } of { $count } veteran handed in a case.
says-training-cases-other = { $done } of { $count } veterans handed in a case.

## Effect

says-training-effect-basis = Training in { $trained }; sales against target in { $before } before it and in { $after } after it.
says-training-effect-basis-running = Training in { $trained }; sales against target in { $before } before it, and in { $after } after it as far as pace asked by { $date }.
says-training-effect-none = Nothing certain can be said yet of what the training of { $trained } did for sales.
says-training-effect-some-one = { $count } comparison shows a clear difference. It shows what went together, not why.
says-training-effect-some-other = { $count } comparisons show a clear difference. They show what went together, not why.
says-training-effect-training = Completed a module or not
says-training-effect-training-with = Completed at least one module
says-training-effect-training-without = Completed none
says-training-effect-training-method = The change of each member’s attainment, ranked over both groups (Mann–Whitney). A difference is stated only when chance would bring it in at most one of a hundred cases. Managers are left out.
says-training-effect-training-higher = Those who completed a module improved clearly more.
says-training-effect-training-lower = Those who completed a module improved clearly less.
says-training-effect-mentoring = New hires with a mentor or without
says-training-effect-mentoring-with = With a mentor
says-training-effect-mentoring-without = Without a mentor
says-training-effect-mentoring-method = Only members who were new hires in the quarter of the training and had a target before it, so the groups are small. Ranked as above (Mann–Whitney).
says-training-effect-mentoring-higher = New hires with a mentor improved clearly more.
says-training-effect-mentoring-lower = New hires with a mentor improved clearly less.
says-training-effect-exam = First exam mark and later sales
says-training-effect-exam-with = Passed at the first attempt
says-training-effect-exam-without = Did not pass at the first attempt
says-training-effect-exam-method = First marks of the quarter of the training and attainment after it, by rank (Spearman).
says-training-effect-exam-higher = Better marks clearly go with better sales.
says-training-effect-exam-lower = Better marks clearly go with lower sales.
says-training-effect-too-few = Too few to say: { $with } and { $without }; at least { $least } each are needed.
says-training-effect-too-few-marks = Too few to say: { $all } with a mark; at least { $least } are needed.
says-training-effect-no-difference = No clear difference.

## Curricula

says-training-version-first = From the beginning
says-training-version-module = { $module } { $weight }
says-training-version-module-exam = { $module } { $weight } ({ $exam })

## Columns

says-training-column-audience = Audience
says-training-column-module = Module
says-training-column-weight = Weight (%)
says-training-column-exam = Exam
says-training-column-completed = Completed
says-training-column-next = Place kept for
says-training-column-mark = Mark
says-training-column-pass-mark = Passes from
says-training-column-attempt = Attempt
says-training-column-attempts = Attempts
says-training-column-outcome = Outcome
says-training-column-begins = Begins
says-training-column-minutes = Minutes
says-training-column-booked = Booked
says-training-column-attended = Attended
says-training-column-absent = Absent
says-training-column-capacity = Capacity
says-training-column-task = Task
says-training-column-handed-in = Handed in
says-training-column-coach = Coach
says-training-column-signed = Signed off
says-training-column-skill = Skill
says-training-column-score = Score (1–10)
says-training-column-change = Change
