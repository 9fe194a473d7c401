# Data: import, export, backups, audit log, check.

## The page

data-page = Data
data-tab-import = Import
data-tab-export = Export
data-tab-backups = Backups
data-tab-audit = Audit log
data-tab-check = Check
data-cancel = Cancel

## Import: the file

data-import-drop = Drop a file here, or choose one
data-import-formats = CSV, XLSX, XLS or ODS, as your CRM, ERP or HR system exports it. Nothing is changed before you have seen what would happen.
data-import-pick = Choose file…
data-import-other = Another file…
data-import-remembered = Matched as last time
data-step-file = File
data-kind = What the rows are
data-kind-open = The columns do not say what this is. Please choose.
data-choose = Choose…
data-encoding = Encoding
data-delimiter = Between cells
data-delimiter-comma = Comma
data-delimiter-semicolon = Semicolon
data-delimiter-tab = Tab
data-delimiter-bar = Vertical bar
data-sheet = Sheet
data-header-row = Row of the headings
data-date-order = Order of dates
data-date-order-open = The dates can be read in more than one way. Which comes first?
data-date-order-dmy = Day, month, year
data-date-order-mdy = Month, day, year
data-decimal = Decimal sign
data-decimal-open = The amounts can be read in more than one way. What stands before the decimals?
data-decimal-point = Point: 1,234.50
data-decimal-comma = Comma: 1.234,50

## Import: the columns

data-step-columns = Columns
data-field = Field
data-column = Column of the file
data-column-for = Column for { $field }
data-column-none = Not in the file
data-columns-left = Not imported: { $columns }
data-sample = First values
data-required = required

## Import: preview and summary

data-step-preview = Preview
data-preview = Preview
data-preview-again = Preview again
data-preview-note = Reads the whole file and changes nothing.
data-previewing = Reading the file
data-importing = Importing
data-missing-fields = Still without a column: { $fields }
data-open-question = Please answer the question above first.
data-rows-added = New
data-rows-changed = Changed
data-rows-unchanged = Unchanged
data-rows-refused = Refused
data-rows-created = Created beside
data-skip-refused = Import without the refused rows
data-create-missing = Create customers and members that the file names and the workspace does not know
data-override = Take the stages as the CRM has them
data-override-note = Leads that lack something for their stage are taken all the same. A manager answers for it; name and reason are kept with every such lead.
data-override-approver = Manager (employee no.)
data-override-reason = Reason
data-override-open = Name the manager who takes the stages as they are, and the reason.
data-commit = Import
data-commit-note = All or nothing, and it can be undone.
data-commit-blocked = Rows are refused: correct the file, or import without them.
data-commit-nothing = There is nothing to import: the workspace already holds these rows.
data-issues = Issues of the file
data-issue-kind = Weight
data-issue-row = Row
data-issue-column = Column
data-issue-value = Value
data-issue-reason = Reason
data-issue-refused = Refused
data-issue-warning = Warning
data-issues-more = The first { $shown } of { $count }.
data-summary-done = Imported
data-summary-undone = Import taken back
data-import-next = Import another file
data-to-overview = To the overview
data-undo = Undo
data-imports = Imports so far
data-imports-none = Nothing imported yet
data-imports-none-text = Begin with members and customers, then orders and targets, leads, tickets and activities; then training, exams, skills and surveys.

## Export

data-export-note = Whole tables of the quarter chosen above. XLSX keeps numbers and dates; CSV is UTF-8.
data-table-customers = Customers
data-table-customers-text = With tier, last order, orders and sales of the year.
data-table-orders = Orders
data-table-orders-text = Orders and returns with customer and member.
data-table-members = Members
data-table-members-text = With target, sales, attainment and score.
data-table-targets = Targets
data-table-targets-text = The year's target tree, one row a node.
data-table-statements = Statements
data-table-statements-text = The payroll of the quarter, one row a member.
data-table-plan-parameters = Plan
data-table-plan-parameters-text = Every parameter with its meaning and unit.
data-table-audit = Audit log
data-table-audit-text = Who changed what, when and why.

## Backups

data-backups = Backups
data-backup-create = Back up now
data-backup-open = Restore from a file…
data-backup-last = Last backup: { $when }
data-restore-saved = Its last change: { $when }
data-backups-none = No backup yet
data-backups-none-text = A backup is one file that holds everything. Keep a copy on another disk.
data-restore-title = Bring this backup back?
data-restore-what = Records
data-restore-now = Now
data-restore-backup = In the backup
data-restore-note = The workspace is replaced by the backup. What is here now is backed up first, so this can be taken back.
data-restore = Restore
data-restored = The backup is back.

## Check

data-check-note = Reads the whole file and proves what must always hold: the pages are undamaged, references lead somewhere, orders are credited once and in full, amounts and dates are possible, the audit log is unbroken.
data-check-run = Check now
data-check-again = Check again
data-checking = Checking…
data-check-findings = Found
data-check-checked = Checked
