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
incentives-saving = Making the statements
incentives-replaced = No bundled font has these characters; they are printed as 〓: { $characters }
incentives-provisional = The quarter still runs: these amounts are provisional and change with every order.
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
