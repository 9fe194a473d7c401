# Quarterlift messages: reviews

# The Reviews page: monthly reviews, actions, weeks.

### Texts of the Reviews page
## The page and its tabs

reviews-tab-months = Monthly reviews
reviews-tab-actions = Actions
reviews-tab-weeks = Weeks
reviews-tab-findings = Findings
reviews-tab-summary = Quarterly summary
reviews-tab-next = Next quarter
reviews-tab-capsules = Capsules
reviews-export = Export the actions

## A month's review

reviews-months = Months of the quarter
reviews-months-none = No month of this quarter has begun
reviews-months-none-text = The first review is prepared as soon as the quarter runs.
reviews-pdf = PDF
reviews-save-pdf = Save the review as PDF
reviews-metrics = Metrics since the last review
reviews-metrics-all = Show all { $count } metrics
reviews-metrics-judged = Only those with a target
reviews-metric-change = Change
reviews-metric-was = was: { $state }
reviews-carried = Carried over
reviews-agreed = Agreed in this review
reviews-ended = Ended since the last review
reviews-review-no-actions = No action is open, and none has been agreed yet.

## Notes that save themselves

reviews-note = Notes
reviews-note-saving = Saving…
reviews-note-saved = Saved
reviews-note-figures = What explains the figures?
reviews-note-findings = What did we agree on about the findings?
reviews-note-actions = What holds them up, what helps?
reviews-note-team = People, training, mentoring
reviews-note-decisions = What was decided?

## The review was held

reviews-hold = Hold the review
reviews-hold-edit = Change the record
reviews-hold-text = The figures on the table are kept as they are now. The notes stay open.
reviews-hold-day = Held on
reviews-hold-led-by = Led by
reviews-hold-present = Present
reviews-hold-present-help = Names with commas between them; may stay empty.
reviews-hold-resume = Back to preparation

## The meeting

reviews-agenda = Agenda
reviews-minutes = { $minutes } min
reviews-points-none = Nothing to report.
reviews-meeting-open = Run the meeting
reviews-meeting-leave = Leave the meeting
reviews-meeting-elapsed = { $minutes } min, { $planned } planned
reviews-meeting-at = { $at } of { $count }
reviews-meeting-agree = Agree on an action

## Actions

reviews-look = View
reviews-look-board = Board
reviews-look-table = Table
reviews-board = Actions by state
reviews-column-plan = agreed, not begun
reviews-column-do = under way
reviews-column-check = does it work?
reviews-column-act = make it the rule
reviews-column-ended = done or dropped
reviews-column-none = None
reviews-actions-none = No actions yet
reviews-actions-none-text = Agree on them in a review, or make a finding into one.
reviews-action = Action
reviews-action-new = New action
reviews-action-edit = Change the action
reviews-action-open = Open the action
reviews-action-what = What
reviews-action-what-begin = Call on every overdue core customer
reviews-action-who = Who
reviews-action-who-choose = Choose…
reviews-action-who-other = Somebody else
reviews-action-who-name = Name
reviews-action-due = Due
reviews-action-answers = Answers the finding: { $finding }
reviews-action-remove = Take it out
reviews-action-from = From
reviews-action-finding = Finding
reviews-action-outcome = Outcome
reviews-action-state-of = State of “{ $action }”
reviews-action-end-choice = End it…
reviews-action-end = End it
reviews-action-resume = Resume
reviews-action-word = A word on how it goes
reviews-action-word-save = Add
reviews-action-history = History
reviews-end-title = End the action
reviews-end-save = End it
reviews-end-outcome = How it ended
reviews-end-done = Done
reviews-end-dropped = Dropped
reviews-end-note-done = What came of it (optional)
reviews-end-note-dropped = Why it is dropped

## Weeks

reviews-week = Week
reviews-week-sales = Sales of the week
reviews-week-decision = Decided
reviews-week-decision-of = Decided in { $week }
reviews-week-write = Write down what was decided
reviews-weeks-about = Progress, pace and the gap between them are those of each week's last day.
reviews-weeks-none = No week of this quarter has begun
reviews-weeks-none-text = Every week is looked at once it runs.

## Findings

reviews-finding-advice = Suggested:
reviews-finding-page = Go to { $page }
reviews-finding-act = Make it an action
reviews-finding-dismiss = Set aside
reviews-finding-restore = Count it again
reviews-finding-aside = Set aside: { $reason }
reviews-finding-back = Was set aside and matters more now: { $reason }
reviews-finding-by = { $by }, { $on }
reviews-findings-none = Nothing needs attention
reviews-findings-none-text = Every rule of the plan is kept as of this date.
reviews-findings-all = Show all { $count }
reviews-findings-fewer = Show fewer
reviews-findings-aside = Set aside
reviews-findings-aside-note = They do not count this quarter unless they become more severe.
reviews-dismiss-title = Set the finding aside
reviews-dismiss-reason = Why
reviews-dismiss-help = It comes back by itself when it becomes more severe.
