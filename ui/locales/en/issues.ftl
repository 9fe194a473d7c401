# Quarterlift messages: issues

# What is wrong with a file that is imported or exported.

## Import · Rows

issue-row-too-long = The row has { $cells } cells, but there are only { $columns } headings. A value with a comma in it probably needs quotation marks.
issue-row-too-short = The row has only { $cells } cells, but there are { $columns } headings. It may have been cut off; export the file again.
issue-row-quote = Text follows a closing quotation mark, so it is not certain where the cells end. Double the quotation marks inside the value.

## Import · Cells

issue-value-missing = This field is required, and the cell is empty.
issue-value-error-cell = The cell holds the error { $error }. Correct the formula in the spreadsheet and export again.
issue-value-formula-uncalculated = The cell holds a formula without its result. Open the file in a spreadsheet, save it and import again.
issue-value-merged = The cell is part of a merged area, so it is not certain which row the value belongs to. Unmerge the cells and fill in every row.
issue-value-too-long = The text is longer than { $limit } characters.
issue-value-nul = The cell holds a NUL character, which belongs in no text. The file is probably damaged; export it again.
issue-value-undecodable = Some characters cannot be read in the chosen encoding. Choose another encoding.

## Import · Identifiers

issue-code-digits-lost = The spreadsheet has cut this number to 15 digits, so the identifier is no longer certain. Format the column as text and enter it again.
issue-code-digits-doubtful = The identifier ends in zeros after its 15th digit, as if a spreadsheet had cut it. Please check it.
issue-code-is-date = A date stands where an identifier is expected; the spreadsheet has probably changed it. Format the column as text.

## Import · Numbers

issue-number-unreadable = This is not a number.
issue-number-decimal-comma = The comma does not part thousands here. If it is a decimal comma, choose “decimal comma” and import again.
issue-number-decimal-point = The point does not part thousands here. If it is a decimal point, choose “decimal point” and import again.
issue-number-groups = The separators of this number do not part it into thousands.
issue-number-too-fine = The number has more than 8 decimals.
issue-number-is-date = A date or time stands where an amount is expected.
issue-amount-too-large = Amounts go up to 1,000,000,000,000 either way.
issue-amount-digits = The amount has more than { $digits } decimals, which the currency does not have. Round it in the file.
issue-amount-percent = A percentage stands where an amount is expected.
issue-amount-unit = The heading names a unit: the amounts of this column are multiplied by { $factor }.
issue-amount-unit-twice = Both the heading and the cell name a unit, so it is not certain how much is meant.

## Import · Dates and periods

issue-date-unreadable = This is not a date. Write it as 2026-03-31.
issue-date-impossible = There is no such day in the calendar, or day and month are the other way round.
issue-date-order = This date can be read with the day or the month first. Choose which comes first and import again.
issue-date-short-year = The year has only two digits. Export dates with four-digit years.
issue-date-year = The year is not between { $first } and { $last }.
issue-date-column-mixed = The column mixes real dates and dates written as text. Dates whose day and month were exchanged are a usual cause; please check it.
issue-date-order-ambiguous = Every date in question can be read with the day or the month first ({ $examples }). Choose which comes first.
issue-decimal-ambiguous = The amounts can be read with a decimal point or a decimal comma ({ $examples }). Choose which is meant.
issue-period-unreadable = This is not a period. Write a year 2026, a quarter 2026Q3 or a month 2026-09.

## Import · Choices

issue-status-unknown = This status is not known. Write “open” for an order that counts or “cancelled” for one that does not.
issue-role-unknown = This role is not known; none is taken. Known are rep, team lead and manager.
issue-churn-reason-unknown = This reason is not known; none is taken. Known are price, service, product, competitor, closed down and other.
issue-moment-time = The time of day cannot be read. Write the moment as 2026-03-31 14:30, or the day alone.
issue-people-unreadable = This is not a number of people; the company size is left empty. Write 240 or 100-499.
issue-mark-range = A mark here is a whole number from 1 to { $most }.
issue-yes-no-unknown = This is neither yes nor no; the field is left empty.
issue-stage-unknown = This stage is not known. Write acquired, screened, needs, proposal, won or after-sales; or lost or invalid for a lead that ended.
issue-outcome-unknown = This outcome is not known. Write won, lost, invalid or open.
issue-end-reason-unknown = This reason is not on the list: it counts as “other”, and the text is kept as a note.
issue-activity-kind-unknown = This kind of activity is not known. Write visit, call, promotion, callback or reward.
issue-score-range = A mark here is a number from 0 to 100.
issue-score-decimals = A mark has at most one decimal, such as 87.5.
issue-score-share = This mark is below 1. If a share was meant (0.875 for 87.5), give marks out of 100.
issue-pass-mark-range = The pass mark is a whole number from 0 to 100.
issue-hours-range = How long it took cannot be read and is left out. Write hours up to 24, such as 1.5, 1:30 or 90 min.
issue-attendance-unknown = This does not say whether they were there. Write attended, absent, or booked for a place that is kept.
issue-exam-word-unknown = This does not say whether there was an exam. Write yes, no, exam or drill.
issue-exam-kind-unknown = This kind of exam is not known. Write exam or drill.
issue-attempt-unknown = This is not an attempt. Write a whole number from 1 to 99, or retake.
issue-rating-unreadable = This is not a mark of a survey. Write a whole number, such as 4 or 4/5.
issue-rating-range = A mark of this survey is a whole number from 0 to { $most }. If its best mark is another, add a column for the scale.
issue-rating-scale = The mark is given on another scale than the row says ({ $most }). Correct one of them.
issue-scale-range = The scale is the best mark of the survey: a whole number from 1 to { $most }.
issue-audience-unknown = This does not say who was asked. Write employee or customer.

## Import · Orders, members and targets

issue-split-unreadable = The split cannot be read. Write employee numbers with percents: E001:60;E002:40.
issue-split-share = The share of { $member } is not a percentage above 0 and up to 100 with at most four decimals.
issue-split-repeated = { $member } stands twice in the split.
issue-split-sum = The shares add to { $sum } instead of 100.
issue-order-member-and-split = The order has both a member and a split. Fill in only one of them.
issue-leave-unreadable = The leave cannot be read. Write it as 2026-03-02..2026-03-13.
issue-leave-backwards = The leave ends before it begins.
issue-member-left-before-hired = The last day is before the hire date.
issue-customer-since-without-owner = The owner's first day is left out: the row names no owner.
issue-member-since-without-post = The day from which role, team and region hold is left out: the row names none of them.
issue-target-negative = A target cannot be negative.
issue-target-owners = The target has more than one owner. Fill in only one of member, team, product line and region.
issue-lead-outcome-stage = Stage and outcome contradict each other. Correct one of them.
issue-lead-won-at-not-won = The lead has a day of winning, but its stage or outcome says that it is not won.
issue-lead-ended-open = The lead has a day on which it ended, but it is neither lost nor invalid.
issue-lead-reason-missing = The lead is lost or invalid without a reason: “other” is kept until somebody gives one.
issue-lead-reason-open = There is a reason for an end, but the lead is neither lost nor invalid.
issue-lead-reason-unsuited = This reason does not suit the outcome: wrong contact, duplicate, no fit and no need are reasons of invalid leads, the others of lost ones.
issue-lead-approver-missing = An approval needs its approver; without one it is left out.
issue-training-score-absent = The row has a mark, but says that they were not there. Correct one of them.
issue-training-score-no-exam = The row has a mark, but says that there was no exam. Correct one of them.
issue-training-exam-no-score = There was an exam, but the row has no mark: only the attendance is imported.
issue-survey-customer-of-employee = An employee's answer names no customer. Leave it empty, or write customer as the audience.

## Import · Matching of columns

issue-header-twice = Two columns have this heading. Check which one is used.
issue-mapping-fields-missing = No column is matched to: { $fields }.
issue-mapping-field-unknown = There is no field “{ $field }” in this kind of file.
issue-mapping-column-missing = There is no column “{ $column }”, or more than one.
issue-mapping-column-twice = The column “{ $column }” is matched to two fields.

## Import · The file as a whole

issue-file-unreadable = The file cannot be read: { $reason }
issue-file-unwritable = The file cannot be written: { $reason } Choose another folder or close the program that has it open.
issue-file-cell-too-long = A text of { $length } characters does not fit a cell of a workbook. Export as CSV instead.
issue-file-empty = The file is empty.
issue-file-header-only = The file has headings but no rows below them.
issue-file-header-missing = There is no row { $row } to take the headings from.
issue-file-not-table = The file is not a table. Export it as CSV or XLSX.
issue-file-web-page = The file is a web page saved under a spreadsheet's name. Open it in a spreadsheet and save it as XLSX.
issue-file-other-workbook = This kind of workbook cannot be read. Save it as XLSX.
issue-file-password = The workbook is protected by a password. Save it without one and import again.
issue-file-damaged = The workbook is damaged and cannot be opened ({ $reason }). Export it again.
issue-file-sheet-missing = There is no sheet “{ $sheet }” in the workbook.
issue-file-limit-packed = The workbook is larger than { $limit } MB. Export it as CSV, which has no such limit.
issue-file-limit-unpacked = The workbook unpacks to more than { $limit } MB. Export it as CSV, which has no such limit.
issue-file-limit-ratio = A part of the workbook unpacks to more than { $limit } times its size, as only a harmful file does. It is not opened.
issue-file-limit-cells = The workbook has more than { $limit } cells. Export it as CSV, which has no such limit.
issue-file-limit-columns = The file has more than { $limit } columns.
issue-file-quote-open = The record that begins in row { $row } has a quotation mark that is not closed where it should be; what follows cannot be told apart. Correct the file and import again.
issue-file-record-too-long = The record that begins in row { $row } is longer than 1 MB. The file is probably not a table, or a quotation mark is not closed.

## Plan, targets, settings, references

issue-plan-toml = The plan file cannot be read: { $reason }
issue-plan-out-of-range = The value must lie between { $least } and { $most }.
issue-plan-too-low = The value must be at least { $least }.
issue-plan-core-not-stricter = Core must ask for at least as much as potential: as recent, as often, as much.
issue-plan-general-too-short = General must reach at least as far back as potential: { $least } days.
issue-plan-sum-not-100 = These shares must add to 100 %; they add to { $sum }.
issue-plan-sum-above = These shares must not add to more than 100 %; they add to { $sum }.
issue-plan-at-risk-below-on-track = “At risk” must allow at least as many points as “on track”.
issue-plan-bands-not-rising = Bands must rise: each begins higher than the one before and pays at least as much.
issue-plan-rates-not-by-day = Base rates must be listed by day, one a day.
issue-close-year = A month or a quarter is closed, not a year.
issue-close-again = This period is closed already.
issue-close-running = This period still runs: it can be closed once { $last } is over.
issue-close-order = Closes go in order: { $next } comes first.
issue-reopen-open = This period is not closed.
issue-reopen-not-last = Only the last close can be opened again, and that is { $last }: it may carry corrections of what was closed before.
issue-award-closed = { $month } is closed or was passed by a close: its stars stay as they were paid.
issue-award-running = { $month } still runs: its stars are decided once { $last } is over.
issue-award-no-statement = { $name } has no statement in this quarter, so a star would pay nothing. Choose somebody with sales or a target.
issue-award-note = The figures do not propose { $name } first. Say in a few words why.
issue-manual-closed = { $month } can no longer be paid into. Choose { $next } or a later month.
issue-manual-ahead = { $month } has not begun yet. Choose an earlier month.
issue-manual-amount = This is not an amount in the workspace’s currency. Write it as 1200.50, or -1200.50 to take back.
issue-manual-nothing = Write an amount that is not zero; below zero takes back.
issue-dispute-line = The statement has no such line any more. Look at it again.
issue-dispute-open = There is an open dispute about this line already. Answer that one first.
issue-dispute-not-answered = This dispute is open already.
issue-dispute-correction = A correction goes with an accepted dispute only.
issue-plan-weights-not-100 = The weights of “{ $audience }” must add to 100.
issue-plan-metric-twice = This metric stands twice in the plan.
issue-plan-metric-unknown = There is no metric with this id.
issue-plan-rule-unknown = No rule finds things under this name. There are: { $rules }.
issue-plan-path-unknown = The plan has no such parameter.
issue-plan-choice = Choose one of: { $choices }.
issue-plan-not-a-day = This is not a day. Write it as 2026-08-15.
issue-plan-not-a-number = This is not a number.
issue-plan-not-a-whole-number = A whole number is needed here.
issue-target-pins-above = The pinned parts are { $by } above the whole. Lower or unpin one of them.
issue-target-pins-below = Every part is pinned, and together they are { $by } below the whole. Unpin one of them.
issue-target-amount = This is not an amount from 0 to 1,000,000,000,000 in the workspace's currency.
issue-target-weight = A weight is a number from 0 up.
issue-target-over-above = What is over or pinned asks for { $by } more than the whole. Ask for at least as much, or unpin a part that is still to come.
issue-target-over-below = What is not over is pinned, and together the parts are { $by } below the whole. Unpin a part that is still to come, or change one that is over by hand.
issue-target-not-set = This target is not set yet. Type its amount first, then share it.
issue-target-leaf = This target is not shared any further that way.
issue-target-nobody = There is nobody to share it over.
issue-target-owner-year = The year of a member, team, product line or region is what its quarters add to. Change those.
issue-target-year-quarters = Share the year over its quarters first.
issue-target-year-weights = Weights are given quarter by quarter. Share a quarter, or choose another way.
issue-target-weights-count = { $parts } parts need a weight each; { $given } were given.
issue-target-consent-over = This quarter is over: its targets are agreed on no more.
issue-target-consent-no-target = This member has no target of the quarter.
issue-target-propose-none = Every target of the quarter was put before its member as it is.
issue-target-propose-again = This target was put before the member as it is. It can be put again once it changes.
issue-target-answer-unasked = This target was not put before the member yet.
issue-target-answer-changed = The target has changed since it was put before the member. Ask again first.
issue-target-answer-settled = It was decided about this answer. Put the target before the member again to hear another.
issue-target-counter-same = This is the amount that was proposed. Accept it, or ask for another.
issue-target-settle-none = There is no counter-proposal of this member to decide about.
issue-target-worksheet-year = A worksheet is kept for a year from 1970 to 9000.
issue-target-market-share = A share of the market is a percentage from 0 to 100 with at most four decimals.
issue-table-column = The table has no such column.
issue-settings-name = Give the company a name.
issue-settings-currency = A currency is three capital letters, such as CNY.
issue-settings-currency-fixed = The currency cannot change once there are amounts.
issue-settings-month = The fiscal year begins in a month from 1 to 12.
issue-settings-zone = There is no such time zone. Write it as Asia/Shanghai.
issue-import-member-unknown = No member has this employee no. Import members first, or correct it.
issue-import-customer-unknown = No customer has this code. Import customers first, correct it, or have missing ones created.
issue-import-split-too-fine = The shares of the split cannot be kept exactly. Give them with at most four decimals.
issue-import-before = This is before “{ $field }” ({ $at }).
issue-import-activity-ahead = This day is still ahead: only what was done is imported.
issue-import-session-ahead = This day is still ahead: nobody was there yet. Write booked for a place that is kept.
issue-import-module-unknown = No curriculum of the plan in force on { $day } has this module. Add it to the plan, or write one of: { $modules }.
issue-import-before-hired = They were not hired yet on this day: hired on { $day }.
issue-import-after-last-day = They had left by then: last day { $day }. The row is taken all the same.
issue-import-lead-gate = The lead cannot stand in this stage yet. Missing: { $missing }. Add it to the file, or let a manager take the stages as the CRM has them.
issue-import-approver-role = The approver is no manager of the workspace: the approval does not count and is left out.
issue-import-override-approver = Stages can be taken as they are only on the word of a manager who is active today. No such manager has this employee no.
issue-import-override-reason = Say why the stages are taken as the CRM has them: the reason is kept with every such lead.
issue-file-base64 = What was to be saved did not arrive whole. Try again.
issue-backup-path = Choose the backup to bring back.
issue-lead-company = Give the lead a company.
issue-lead-size = Company size is a whole number of people, up to 10,000,000.
issue-lead-owner = Nobody of the team today has this employee no.
issue-lead-assign = This lead cannot go to them: { $reason }.
issue-lead-author = Choose who wrote the proposal: a member of the team today.
issue-lead-proposal-part = Write this part: pains, advantage and return all belong to a proposal.
issue-lead-approver = Choose a manager of the team: only one may approve or let pass.
issue-lead-quality = The mark is a whole number from 1 to 10.
issue-lead-no-proposal = There is no proposal to approve. Write it first.
issue-lead-own-proposal = Nobody approves their own proposal. Choose another manager.
issue-lead-override-reason = Say why the lead may pass: the reason is kept in the log.
issue-lead-reason = This reason belongs to the other kind of ending. Choose one of the list.
issue-lead-ended = The lead has ended already. Open it again to change how it ended.
issue-lead-reopen-reason = Say why the lead is opened again.
issue-lead-customer = No customer has this code. Correct it, or make a new customer of the lead.
issue-lead-customer-taken = A customer with the lead's number exists already: name it instead of making one.
issue-text-too-long = A text holds at most { $most } characters.
issue-agenda-customer = No customer has this code. Choose one of the list.
issue-agenda-future = What has not happened yet cannot be logged. Choose today or an earlier day.
issue-agenda-long-ago = The day lies more than ten years back. Please check it.
issue-agenda-member = Nobody of the team has this employee no. on that day. Choose somebody of the list.
issue-agenda-nobody = Choose at least one customer.
issue-agenda-not-senior = A core customer belongs to a senior: somebody who sells, with { $years } years in sales. Choose one of the seniors.
issue-ticket-category = Say what the ticket is about: choose or write a category.
issue-ticket-future = This moment has not come yet. Leave it empty for now, or choose an earlier one.
issue-ticket-before-opened = This is before the ticket was opened.
issue-ticket-before-answer = This is before the ticket was answered.
issue-ticket-answered = The ticket is answered already.
issue-ticket-resolved = The ticket is solved already. Open it again first.
issue-ticket-open = The ticket is not solved yet.
issue-ticket-mark = The mark is a whole number from 1 to { $most }.
issue-lead-needs-kept = The lead has passed this gate: the needs report stays complete. Move the lead back to change it.
issue-lead-proposal-kept = The lead is won on this proposal: it stays as it was approved. Move the lead back to change it.

## Members, improvement plans, interviews

issue-people-member = There is no member with the employee no. “{ $value }”. Choose one of the list, or add the member first.
issue-people-required = This must be written.
issue-people-future = { $value } is still ahead: choose today or an earlier day.
issue-people-long-ago = { $value } is too long ago: check the year.
issue-people-no-taken = The employee no. “{ $value }” is taken. Open that member, or give another number.
issue-people-hired = { $value } cannot be a hire date: it may lie fifty years back and one year ahead at most.
issue-people-experience = { $value } lies after the hire date or too long ago: sales experience begins on the hire date at the latest.
issue-people-active-to = { $value } lies before the hire date: the last day cannot come first.
issue-people-leave = “{ $value }” ends before it begins: swap the two days.
issue-people-fine-missing = A fine needs its amount.
issue-people-fine = “{ $value }” is no amount above zero in the workspace's currency.
issue-people-fine-not-asked = An amount goes with a fine only: choose “fine”, or leave it empty.
issue-people-ended-before = { $value } lies before the first day.
issue-people-mark = “{ $value }” is no mark: give 1 to 10.
issue-people-pip-closed = The improvement plan for { $value } is closed: open one for another quarter.
issue-people-pip-none = There is no improvement plan of “{ $value }” for this quarter: open one first.
issue-people-pip-due = { $value } is not after the day the plan is opened: give it time.
issue-people-pip-ahead = { $value } has not begun: an improvement plan is about a quarter with results.
issue-people-before-opened = { $value } lies before the plan was opened.
issue-people-decision-running = { $value } is not over: decide once its results are final.
issue-people-interview-held = The interview was held already: its day cannot be put off.
issue-people-interview-signed = The interview is signed: nothing of it can be changed.
issue-people-before-hired = { $value } lies before the member was hired.
issue-people-verdict = A performance interview has no verdict: leave it empty.
issue-people-sign-not-held = The interview has not been held: write it down first.
issue-people-sign-before-held = { $value } lies before the interview was held.
issue-people-sign-no-goals = No goals are agreed yet: write them down before signing.
issue-people-sign-no-verdict = A selection needs its verdict before it is signed.
issue-plan-module-unnamed = A module needs a name.
issue-plan-module-twice = This module stands twice in the curriculum. Join the two, or name one differently.
issue-training-module = No curriculum has this module. Choose one of the list, or add it to a curriculum first.
issue-training-day = The day lies more than { $back } years back or { $ahead } years ahead. Please check it.
issue-training-minutes = A session takes 1 to 1,440 minutes.
issue-training-past-midnight = The session would end after midnight. Begin earlier, or make it shorter.
issue-training-times = A series has at most { $most } sessions.
issue-training-weeks = At most { $most } weeks can lie between two sessions of a series.
issue-training-capacity = Capacity is a whole number from 1 to { $most }; leave it empty for no limit.
issue-training-too-small = There are { $taken } members for it. Raise the capacity, or give places back first.
issue-training-no-day = Every day of the series is a day off. Choose another day, or keep days off in.
issue-training-member = Nobody has this employee no. Choose somebody of the list.
issue-training-nobody = Choose at least one member.
issue-training-cancelled = The session is cancelled. Undo the cancellation, or plan another one.
issue-training-cancel-reason = Say why the session is cancelled: the reason is kept with it.
issue-training-cancel-held = Members were there, and what they completed stays. Correct the attendance first.
issue-training-module-kept = Attendance is recorded: the module stays. Plan another session for the other module.
issue-training-held-ahead = Attendance is recorded: the session cannot lie ahead.
issue-training-not-here = { $name } did not belong to the team on this day. Choose another day, or correct the hire or last day.
issue-training-no-place = This member has no place in the session. Book them first.
issue-training-was-there = Attendance is recorded: the place cannot be given back. Mark the member as absent instead.
issue-training-not-begun = The session has not begun yet: attendance is recorded from then on.
issue-training-both = This member stands in both lists. Leave one out.
issue-training-neither = { $name } has a place: say whether they were there.
issue-training-exam-kind = Choose exam or role-play.
issue-training-exam-ahead = This day is still ahead. Choose today or an earlier day.
issue-training-no-mark = Give at least one mark.
issue-training-task = Say what is to be done.
issue-training-task-single = A task belongs to one member. Choose one.
issue-training-own-coach = Nobody signs off their own task. Choose another coach.
issue-training-task-signed = The task is signed off already.
issue-training-task-handed-in = The task is handed in already.
issue-training-task-not-handed-in = The task is not handed in yet.
issue-training-task-no-coach = The task has no coach. Name one first.
issue-training-task-before = This is before the task was handed in.
issue-training-audience = A curriculum is for new hires, veterans, managers, or for a team or role that somebody has. Choose one of them.
issue-training-reason = Say in a few words why the curriculum changes: the reason is kept with the version.

## Mentoring and ideas

issue-mentoring-member = Nobody has this employee no. Choose somebody of the list.
issue-mentoring-same = Nobody is their own mentor. Choose another mentor.
issue-mentoring-mentor-inactive = The mentor does not belong to the team on { $date }. Choose another mentor or another day.
issue-mentoring-mentor-junior = A mentor needs { $years } in sales; this one has them from { $date }. Choose a senior.
issue-mentoring-mentor-full = The mentor has { $mentees } mentees on { $date }; at most { $most } are allowed at once. Choose another mentor, or end a pair first.
issue-mentoring-mentee-inactive = The mentee does not belong to the team on { $date }. Choose a day between the hire date and the last day.
issue-mentoring-mentee-grown = The mentee’s first { $months } ended on { $date }: mentoring is for new hires. Choose a new hire or an earlier day.
issue-mentoring-mentee-taken = The mentee already has a mentor: { $mentor }, until { $date }. End that pair first.
issue-mentoring-reason = Say why the pair ends: the reason is kept.
issue-mentoring-ended = The pair ended on { $date } already. Undo what ended it, or make a new pair.
issue-mentoring-end-before = The pair began on { $date }; it cannot end before. Choose that day or a later one.
issue-mentoring-end-after = The pair ends by itself on { $date }. Choose an earlier day.
issue-mentoring-week-ahead = This week has not begun yet. Choose this week or an earlier one.
issue-mentoring-week-outside = The pair did not exist in this week. Choose a week of the pair.
issue-mentoring-minutes = A week holds at most { $most } minutes. Please check it.
issue-mentoring-nothing = Nothing is said of the week: give minutes, topics or a summary.
issue-ideas-required = Write something here.
issue-ideas-decline-reason = Say why it is declined: who suggested it deserves a reason.
issue-ideas-month-ahead = This month has not begun yet. Choose this month or an earlier one.
issue-ideas-told-before = The case was handed in on { $date }; it cannot have been told before. Choose that day or a later one.
issue-ideas-headcount = At most { $most } people can take part. Please check it.
issue-ideas-cost = This is not an amount from 0 up in the workspace’s currency.
issue-ideas-reason = Say why the values change: the reason stays with the plan’s version.
issue-ideas-values-same = The text is the one the plan has already. Change it, or leave it.

## Budget

issue-budget-future = This day is still ahead: nothing was spent on it yet. Choose today or an earlier day.
issue-budget-long-ago = This is more than { $years } years ago. Please check the date.
issue-budget-no-amount = Enter what was spent; below zero is a refund.
issue-budget-amount = “{ $value }” is no amount in the workspace’s currency. Write it as 1,200.50, with a point before the decimals.
issue-budget-note = Say in a few words what it was spent on.
issue-budget-percent = “{ $value }” is no percentage from 0 to { $most }.
issue-people-since = The day must lie between the member's first day and today ({$first} to {$last}).
issue-agenda-since = The day lies ahead. Give a customer away from today or an earlier day on.
issue-logo-size = This picture has { $size } MB; a logo may have 1 MB at most. Save it smaller and try again.
issue-logo-dimensions = This picture is { $width } × { $height } pixels; a logo may have 4000 × 4000 at most.
issue-logo-kind = This file is no PNG, JPEG or SVG picture, whatever its name says.
issue-logo-damaged = This picture cannot be read: its size is missing or it ends too early.
issue-logo-script = This SVG holds a script, a reference to another file or an embedded page. Export it as a plain drawing.
issue-logo-read = The picture cannot be read from its place: { $reason }
issue-logo-company = The company’s name may have 120 characters at most.
issue-summary-section = The summary has no section of this name.
issue-summary-long = A commentary may have 8000 characters at most; this one has { $count }.

## Reviews and actions

issue-review-ahead = This month has not begun. Choose this month or an earlier one.
issue-review-led-by = Say who led the review.
issue-review-future = This day has not come. Choose today or an earlier day.
issue-review-before = A review of { $month } cannot be held before the month begins. Choose a later day.
issue-review-not-held = This review has not been held: there is nothing to take back.
issue-review-week-ahead = This week has not begun. Choose this week or an earlier one.
issue-review-finding = Nothing like this is found in the quarter any more. Look at the list again.
issue-review-reason = Say why it does not count this quarter: the reason is kept.
issue-review-not-set-aside = This finding is not set aside in the quarter.
issue-action-what = Say what is to be done.
issue-action-who = Say who does it: choose a member or write a name.
issue-action-member = Nobody of the team has this employee no. today. Choose from the list.
issue-action-due = Say by when it is done.
issue-action-due-past = The deadline is before { $date }, the day it is agreed. Choose a later day.
issue-action-month = This month has not begun, and has no review yet.
issue-action-finding = “{ $value }” is the key of no finding.
issue-action-nothing = Choose another state, or write a word about how it goes.
issue-action-reason = Say why it is dropped: the reason is kept.
issue-action-ended = The action ended on { $date }. Open it again to change it.
issue-action-open = The action is open: there is no end to take back.

## The next quarter

issue-next-closed = { $period } is closed: what was paid with it rests on its plan and targets. Open it again first.
issue-next-not-begun = { $period } has not begun: there is nothing yet that the next quarter could start from.
issue-next-sales = A sales target lies above zero.
issue-next-no-sales = Nothing was sold in { $period }. Type the sales target of the next quarter.
issue-next-action = This action is not open in the quarter any more. Load the page again.
