# Quarterlift messages: says-mentoring

# What the engine says of mentoring.

## Page

says-mentoring-empty = No pairs yet
says-mentoring-empty-text = There is no new hire at the moment. Once one has joined, pair them with a senior here.
says-mentoring-title-none = No new hire needs a mentor now
says-mentoring-title-all = Every new hire has a mentor, and no week is missing
says-mentoring-title-missing-one = Every new hire has a mentor; { $count } week is not complete
says-mentoring-title-missing-other = Every new hire has a mentor; { $count } weeks are not complete
says-mentoring-title-unpaired-one = { $count } of { $all } new hires has no mentor
says-mentoring-title-unpaired-other = { $count } of { $all } new hires have no mentor
says-mentoring-sentence = A mentor has at least { $years } in sales and at most { $most } mentees. Each week the mentor gives { $minutes } and the mentee hands in a summary; a pair ends { $months } after the mentee was hired.
says-mentoring-more-one = and { $count } more
says-mentoring-more-other = and { $count } more
says-mentoring-rows = Mentoring pairs
says-mentoring-rows-missing = Pairs with weeks that are not complete
says-mentoring-rows-new-hires = New hires

## Figures

says-mentoring-figure-new-hires = New hires with a mentor
says-mentoring-figure-new-hires-note = { $part } of { $whole }
says-mentoring-figure-missing = Weeks not complete
says-mentoring-figure-missing-note-one = in the last week
says-mentoring-figure-missing-note-other = in the last { $count } weeks
says-mentoring-figure-minutes = Mentoring this month

## Pairs

says-mentoring-pair = The pair
says-mentoring-span = since { $from }, ends { $to }
says-mentoring-kept-none = no whole week yet
says-mentoring-kept-one = { $kept } of { $count } week complete
says-mentoring-kept-other = { $kept } of { $count } weeks complete
says-mentoring-ended = { $mentor } and { $mentee }, { $from } to { $to }
says-mentoring-end-grown = { $months } are over
says-mentoring-end-mentee = the mentee has left the team
says-mentoring-end-mentor = the mentor has left the team

## Weeks

says-mentoring-state-kept = complete
says-mentoring-state-mentor = mentor’s minutes missing
says-mentoring-state-mentee = summary missing
says-mentoring-state-both = minutes and summary missing
says-mentoring-state-running = still running
says-mentoring-state-away = both away
says-mentoring-summary-there = summary handed in
says-mentoring-summary-none = no summary
says-mentoring-week-label = Week of { $week }, { $state }. { $mentor }: { $minutes }. { $mentee }: { $summary }.
says-mentoring-week-outside = Week of { $week }: not a whole week of this pair, so nothing is asked.
says-mentoring-week-title = { $mentor } and { $mentee }, week of { $week }
says-mentoring-handed-in = handed in { $date }
says-mentoring-missing-mentor = { $week }: { $mentor } logged { $minutes } of { $least } with { $mentee }
says-mentoring-missing-mentee = { $week }: { $mentee } has handed in no summary to { $mentor }
says-mentoring-missing-both = { $week }: { $minutes } of { $least } by { $mentor }, no summary by { $mentee }

## Whom to pair

says-mentoring-suggested = { $mentor } mentors { $mentee }
says-mentoring-why-team = same team
says-mentoring-why-region = same region
says-mentoring-why-years = { $years } in sales
says-mentoring-load-none = no mentee yet
says-mentoring-load-one = { $count } mentee
says-mentoring-load-other = { $count } mentees
says-mentoring-full-one = has { $count } mentee, which is the limit
says-mentoring-full-other = has { $count } mentees, which is the limit
says-mentoring-hired = hired { $date }
says-mentoring-taken = has a mentor: { $mentor }

## Bonus

says-mentoring-bonus-none = no mentee with a target in this quarter
says-mentoring-bonus-one = { $passing } of { $count } mentee reaches the pass line ({ $share }; more than { $above } is asked)
says-mentoring-bonus-other = { $passing } of { $count } mentees reach the pass line ({ $share }; more than { $above } is asked)
says-mentoring-bonus-running-one = so far { $passing } of { $count } mentee reaches the pass line ({ $share }; more than { $above } is asked)
says-mentoring-bonus-running-other = so far { $passing } of { $count } mentees reach the pass line ({ $share }; more than { $above } is asked)
says-mentoring-bonus-amount = { $rate } of { $month }’s commission of { $commission }: { $amount }

## Columns

says-mentoring-column-mentor = Mentor
says-mentoring-column-mentor-no = Mentor’s employee no.
says-mentoring-column-mentee = Mentee
says-mentoring-column-mentee-no = Mentee’s employee no.
says-mentoring-column-began = Began
says-mentoring-column-ends = Ends
says-mentoring-column-weeks = Weeks that count
says-mentoring-column-kept = Weeks complete
says-mentoring-column-missing = Weeks not complete
says-mentoring-column-minutes = Minutes in all
says-mentoring-column-reason = Why it ended
says-mentoring-pair-active = Running
says-mentoring-pair-ended = Ended

## Done

says-mentoring-opened = { $mentor } mentors { $mentee } from { $date }.
says-mentoring-ended-done = { $mentor } and { $mentee }: the pair ends on { $date }.
says-mentoring-logged = The week of { $week } of { $mentor } and { $mentee } is kept.
