# Quarterlift messages: training

# The page

training-page = Training
training-tab-matrix = Matrix
training-tab-calendar = Calendar
training-tab-exams = Exams
training-tab-practice = Practice
training-tab-effect = Effect
training-tab-curricula = Curricula
training-papers = Documents
training-record-all = Save training records as PDF…
training-record-single = Training record as PDF…
training-certificates = Save course certificates as PDF…
training-look = View
training-look-map = Heat map
training-look-table = Table
training-look-month = Month
training-look-list = List

# The matrix

training-matrix = Training by member and module
training-matrix-keys = Arrow keys move, Enter opens, Space or Shift with the arrows chooses, Escape lets go.
training-matrix-none = Nobody matches
training-matrix-none-text = No member of this audience fits the team, the state and the name.
training-clear-filters = Show everybody
training-filters = Narrow the matrix
training-audience = Audience
training-all-teams = All teams
training-search = Find a member
training-completion = Completion
training-legend = Colours and signs; choose one to see only members who have it
training-legend-only = Show only members with this state
training-legend-all = Show everybody again
training-choose-row = Choose all modules of this member
training-state-done = Done
training-state-booked = Booked
training-state-failed = Failed
training-state-late = Late
training-state-missed = Missed
training-state-open = Open
training-chosen-do = With the chosen cells
training-chosen-single = 1 cell chosen
training-chosen-member = { $count } cells of one member chosen
training-chosen = { $count } cells of { $members } members chosen
training-chosen-clear = Let go of the choice
training-book-chosen = Book into a session…
training-plan-chosen = Plan a session…
training-mark-chosen = Record exam…
training-reminders = Whom to remind
training-reminders-none = Nobody needs a reminder.
training-reminder-open = Open: { $what }

# One member's way through one module

training-history = What happened
training-history-none = Nothing yet.
training-sessions-ahead = Sessions ahead
training-sessions-ahead-none = No session of this module is planned.
training-book = Book
training-book-anyway = Book all the same
training-book-into = Book into { $session }
training-give-back = Give the place back
training-give-back-of = Give back the place of { $name }
training-open-session = Open the session
training-open-member = Open the member
training-open-way = Open the whole history
training-proof-exam = Exam
training-proof-drill = Role-play
training-record-exam = Record an exam
training-record-drill = Record a role-play

# Booking

training-book-title = Book into a session
training-book-single = Book the member
training-book-many = Book { $count } members
training-book-despite = Book these { $count } all the same
training-book-more = Book more members…
training-book-more-title = Book more members
training-book-whom = Whom to book
training-not-booked = Not booked
training-conflicts = What speaks against it
training-plan-instead = Plan a new session…
training-pick-search = Name or number
training-picked = { $count } chosen
training-pick-all = Choose all
training-pick-none = Choose none
training-pick-nobody = Nobody found.

# The calendar

training-sessions = Training sessions
training-session = Session { $session }
training-month = Month shown
training-earlier = Month before
training-later = Month after
training-today = Today
training-day-empty = no session; Enter plans one
training-day-more = +{ $count } more
training-plan = Plan sessions
training-plan-title = Plan sessions
training-plan-single = Plan the session
training-plan-series = Plan the series
training-planned-left = Planned, but not everybody could be booked
training-module = Module
training-module-choose = Choose a module
training-module-missing = Please choose a module.
training-held-on = Day
training-first-on = First day
training-day-missing = Please write a day such as 2026-11-20.
training-begins-at = Begins at
training-time-wrong = Please write a time such as 09:30, or nothing for the whole day.
training-minutes = Length
training-number-wrong = Please write a whole number.
training-trainer = Trainer
training-place = Place
training-cost = Cost
training-cost-each = Cost of each
training-capacity = Places
training-capacity-help = Any number, when left empty.
training-repeats = Repeat as a series
training-every-weeks = Every
training-weeks = weeks
training-times = How often
training-times-unit = times
training-times-wrong = Please write a number from 1 to 60.
training-series = Name of the series
training-skip-days-off = Leave out days nobody works
training-despite = Book also those with something against it
training-preview = What comes of it
training-preview-hint = Choose a module and a day to see days, cost and conflicts.
training-left-out = left out

# One session

training-edit-title = Change session { $session }
training-cancel = Call off…
training-cancel-title = Call off: { $session }
training-cancel-scope = What to call off
training-cancel-scope-single = This session
training-cancel-scope-series = The series from here on
training-cancel-single = Call off the session
training-cancel-series = Call off the series
training-reason-missing = Please give a reason.
training-enrolled = Who is in it
training-enrolled-none = Nobody is booked yet.
training-full = All places are taken.
training-came = Was { $name } there?
training-attended = Attended
training-absent = Absent
training-all-attended = All attended
training-attend-left = { $count } still without an answer
training-attend-count = { $there } of { $all } attended
training-attend-save = Save attendance
training-attend-today = Record today’s attendance
training-attend-none = No session is held today.
training-marks-exam = Exam marks of those who attended
training-marks-drill = Role-play marks of those who attended

# Exams

training-to-sit = By module
training-to-sit-note = Who attended and has not passed yet comes first
training-to-sit-nobody = Nobody is to sit it.
training-exam-of = { $kind }, { $mark } passes
training-enter-marks = Enter marks
training-marks-title = Enter exam marks
training-no-exams = No module needs an exam
training-no-exams-text = Which module is proven by an exam or a role-play is said in the curricula.
training-attempts = Attempts
training-attempts-note = Open one to take it back
training-take-back = Take the attempt back
training-taken-on = Taken on
training-mark = Mark
training-mark-before = Recorded
training-mark-of = Mark of { $name }
training-note-of = Note on { $name }
training-mark-passed = passed
training-mark-failed = not passed
training-mark-wrong = 0 to 100
training-marks-hint = Enter or the down arrow goes to the next person. A column copied from Excel fills downward; lines with names find theirs.
training-marks-single = { $mark } passes.
training-marks-none = { $mark } passes. Who has no mark here sat no attempt.
training-marks-count = { $count } of { $all } marks, { $passed } at { $mark } or above.
training-marks-filled = { $count } marks pasted.
training-marks-wrong = { $count } marks cannot be read: write 0 to 100, one decimal at most.
training-marks-save = Save marks

# Practice

training-practice = Practice tasks
training-practice-new = New practice task
training-practice-save = Set the task
training-practice-edit-title = Practice task of { $name }
training-practice-for = For whom
training-practice-nobody = Please choose at least one member.
training-practice-none = No practice tasks in this quarter
training-practice-none-text = After a course, a task with a coach’s sign-off shows that it is used.
training-task = Task
training-task-missing = Please say what is to be done.
training-due = due { $day }
training-due-on = Due
training-coach = Coach
training-coached-by = Coach: { $name }
training-no-coach = no coach
training-step-hand_in = Handed in
training-step-hand_in-of = Handed in by { $name }
training-step-sign = Sign off
training-step-sign-of = Sign off the task of { $name }
training-step-give_back = Give back…
training-step-remove = Remove
training-steps-of = More for the task of { $name }
training-give-back-title = Give the task back to { $name }
training-give-back-note = What is still missing
training-cases = Cases: { $month }
training-cases-missing = Still to hand in
training-cases-open = To the case library

# What it came to

training-group = Group
training-group-count = Members
training-group-before = Before
training-group-after = After
training-group-change = Change
training-effect-caution = Groups were not drawn by lot: who is trained may differ in other ways. A difference is a reason to look closer, not a proof.

# Curricula

training-audience-new = Curriculum of a team…
training-weight = Weight
training-weight-of = Weight of { $module }
training-proof = Proven by
training-proof-of = Proof of { $module }
training-order = Order
training-module-add = Add module
training-module-add-placeholder = A known module, or a name of your own
training-module-up = Move { $module } up
training-module-down = Move { $module } down
training-module-remove = Remove { $module }
training-sum-whole = The weights sum to 100 %.
training-sum-less = The weights sum to { $sum } %: { $rest } % are missing.
training-sum-more = The weights sum to { $sum } %: { $rest } % too many.
training-sum-wrong = A weight is a whole number from 1 to 100.
training-sum-empty = Without modules this audience has no curriculum.
training-due-days = To be completed within
training-due-days-help = From the day somebody joins the audience; 0 is the end of the quarter.
training-reason = Reason for the change
training-discard = Discard
training-curriculum-save = Save as a new version
training-curriculum-drop = Drop this curriculum
training-versions = Versions
training-versions-none = No version was saved yet.
training-versions-kept = What was completed under an earlier version stays completed.
