# Incentives: the words of the page and of a statement.

## The page

incentives-page = Incentives
incentives-total = Payroll by kind of line
incentives-kind = Kind
incentives-share = Share
incentives-amount = Amount
incentives-statements = Statements
incentives-export = Export payroll
incentives-save-all = Save all statements
incentives-save-statement = Save as PDF
incentives-provisional = Provisional: these amounts can still change until they are closed.
incentives-readings = How the plan is read
incentives-readings-note = Where the plan leaves room, these amounts follow these readings. They are printed on every statement.
incentives-readings-plan = Change in the plan

## One statement

incentives-back = All statements
incentives-member = About this member
incentives-lines = What is paid
incentives-lines-none = Nothing is paid for this quarter.
incentives-line = Line and rule
incentives-period = Period
incentives-base = Base
incentives-rate = Rate
incentives-rows = Rows behind
incentives-rows-of = Rows behind { $line }, { $period }
incentives-sum = Total
incentives-conditions = Conditions measured
incentives-conditions-note = Also those that were not reached.
incentives-reached = Reached
incentives-not-reached = Not reached
incentives-measured = Measured
incentives-needed = Needed
incentives-condition-rows = Rows behind “{ $condition }”

## Tabs and what leaves the page

incentives-tab-payroll = Payroll
incentives-tab-awards = Awards
incentives-tab-whatif = What if
incentives-tab-disputes = Disputes
incentives-tab-closes = Closes
incentives-more-papers = More ways to save
incentives-save-each = Save each statement as its own PDF…
incentives-export-lines = Export every line as Excel file…
incentives-open-statement = Open the statement of { $name }
incentives-difference = Difference
incentives-paid = Paid
incentives-should-be = Should be
incentives-show-all = Show all { $count }
incentives-show-fewer = Show fewer

## Closing

incentives-state = State of closing
incentives-close-period = Close { $period }…
incentives-reopen-period = Open { $period } again…
incentives-close-title = Close { $period }
incentives-close-do = Close { $period }
incentives-close-look = Look at this first
incentives-close-reason = Note (optional)
incentives-close-reason-help = Kept with the close, for example who checked it.
incentives-close-final = Closing cannot be undone and freezes every line. What comes later is paid as a correction; opening it again needs a reason. A backup is made first.
incentives-closed-title = { $period } is closed
incentives-fingerprint = Fingerprint
incentives-fingerprint-copy = Copy the fingerprint of { $period }
incentives-fingerprint-copied = Fingerprint copied.
incentives-fingerprint-note = The fingerprint is taken of every line that was frozen. If a single digit were changed later, it would no longer fit.
incentives-backup = Backup made before
incentives-close-in-force = Closed
incentives-close-reopened = Opened again
incentives-closes-none = Nothing of this quarter is closed
incentives-closes-none-text = A month or the quarter can be closed once it is over. From then on it is shown as it was paid, whatever data comes later.
incentives-reopen-title = Open { $period } again
incentives-reopen-text = Its amounts are worked out anew and can change until it is closed again. The close stays in the record.
incentives-reopen-do = Open again

## Corrections of closed periods

incentives-corrections = Corrections that wait
incentives-corrections-note = Facts that arrived after a close. They are paid or taken back with the next one; what was paid stays as it is.
incentives-correction-about = About

## Nearest edges

incentives-edges = What is nearest
incentives-edges-note = The smallest extra that changes somebody's pay, cheapest for its effect first. Each is proven by working it out again.
incentives-edges-own-note = The smallest extra that changes this pay, proven by working it out again.
incentives-edges-none = Nothing is near: no extra of any lever changes a payment this quarter.
incentives-edge-extra = What it takes
incentives-edge-effect = What it reaches
incentives-edge-pay = Pay now → then

## Stars of the month

incentives-awards-note = The figures propose, a person decides. A star pays on top of the winner's base commission of the month.
incentives-awards-none = No month of this quarter has begun
incentives-awards-none-text = Stars are proposed month by month from what was sold.
incentives-certificates = Certificates of the best by attainment
incentives-candidates = Candidates
incentives-candidates-none = Nobody has sales that count for it.
incentives-award-running = Decided when the month is over
incentives-award-open = To be decided
incentives-award-decided = Decided
incentives-award-closed = Paid, month closed
incentives-award-not-given = Not given, month closed
incentives-award-would-pay = Would pay { $amount }
incentives-award-choose = Choose…
incentives-award-choose-name = Choose { $name } for { $award }
incentives-award-other = Somebody else…
incentives-award-change = Change…
incentives-award-remove = Remove
incentives-award-title = { $award }, { $month }
incentives-award-save = Give the star
incentives-award-note-proposed = Optional: printed nowhere, kept with the decision.
incentives-award-note-other = Not whom the figures propose first: say why.

## What if the plan were different

incentives-levers = Try another plan
incentives-levers-note = The mark on a track is the plan's own value. Nothing is saved; corrections are left out on both sides.
incentives-not-a-number = Please write a number such as 0.5.
incentives-file-pick = Use a plan file…
incentives-file-other = Another file…
incentives-replay-reset = Reset
incentives-adopt = Adopt into the plan…
incentives-adopt-title = Adopt into the plan
incentives-adopt-text = The quarter's plan gets a new version. Closed months and quarters stay as they were paid.
incentives-adopt-save = Save the plan
incentives-adopt-reason-help = Kept with the version.
incentives-as-it-stands = As it stands
incentives-changed-plan = Changed plan
incentives-parameter = Parameter
incentives-plan-changes = What the plans differ in
incentives-gains = Who gains, who loses
incentives-gains-late = The quarter is closed: as it stands is what was paid. The difference has two parts, the plan's and that of facts which arrived later.
incentives-gains-none = Nobody's pay changes.
incentives-gains-same = Show { $count } without a difference too
incentives-gains-only = Only who gains or loses
incentives-of-plan = Of the plan
incentives-of-facts = Of later facts

## A line of a statement: closed, corrected by hand, disputed

incentives-line-closed = Closed: shown as it was paid
incentives-line-ways = What can be done
incentives-line-menu = { $line }, { $period }: what can be done
incentives-previous = Statement before: { $name }
incentives-next = Next statement: { $name }
incentives-manual = Correction by hand…
incentives-manual-title = Correction by hand for { $name }
incentives-manual-change-title = Change the correction for { $name }
incentives-manual-text = It becomes a line of the statement with its reason, as long as the month is open.
incentives-manual-amount = Amount
incentives-manual-amount-help = Below zero takes back: -1,200.50
incentives-manual-closed = Every month of this quarter is closed or still to come.
incentives-manual-edit = Change…
incentives-manual-remove = Remove
incentives-disputed = Disputed
incentives-dispute = Dispute this line…
incentives-dispute-title = Dispute: { $line }, { $period }
incentives-dispute-text = Stays with the line until it is answered.
incentives-dispute-comment = What is wrong, and what should it be?
incentives-dispute-save = Raise the dispute

## Disputes

incentives-disputes-none = No disputes in this quarter
incentives-disputes-none-text = A dispute is raised on the line of a statement, in the menu at its right.
incentives-dispute-answer = Answer…
incentives-dispute-answer-again = Change the answer…
incentives-answer-title = Answer { $name }
incentives-answer-state = Decision
incentives-answer-accepted = Accept
incentives-answer-rejected = Reject
incentives-answer-open = Open again
incentives-answer = Answer
incentives-answer-save = Send the answer
incentives-answer-correction = Correction (optional)
incentives-answer-correction-help = Enters a correction by hand in the next open month; below zero takes back.
incentives-certificate = Certificate…
