# Quarterlift messages: frame

## The native menu

frame-menu-app = Quarterlift
frame-menu-file = File
frame-menu-edit = Edit
frame-menu-view = View
frame-menu-window = Window
frame-menu-help = Help
frame-menu-about = About Quarterlift
frame-menu-services = Services
frame-menu-hide = Hide Quarterlift
frame-menu-hide-others = Hide Others
frame-menu-show-all = Show All
frame-menu-quit = Quit Quarterlift
frame-menu-settings = Settings…
frame-menu-close-window = Close Window
frame-menu-undo-typing = Undo
frame-menu-redo-typing = Redo
frame-menu-undo = Undo Last Change
frame-menu-redo = Redo Last Change
frame-menu-cut = Cut
frame-menu-copy = Copy
frame-menu-paste = Paste
frame-menu-select-all = Select All
frame-menu-zoom-in = Zoom In
frame-menu-zoom-out = Zoom Out
frame-menu-zoom-reset = Actual Size
frame-menu-privacy = Hide or Show Amounts
frame-menu-full-screen = Full Screen
frame-menu-minimize = Minimize
frame-menu-maximize = Zoom Window
frame-menu-bring-all-to-front = Bring All to Front

## When the engine breaks off in the middle of a call

frame-failure-broken-off = Something went wrong inside Quarterlift. Nothing was changed. Please try again; if it happens again, restart the app.

## Pages and their groups

frame-group-quarter = Quarter
frame-group-customers = Customers
frame-group-team = Team
frame-group-money = Money
frame-group-culture = Culture
frame-group-workspace = Workspace
frame-page-overview = Overview
frame-page-targets = Targets
frame-page-reviews = Reviews
frame-page-tiers = Tiers
frame-page-agenda = Agenda
frame-page-leads = Leads
frame-page-service = Service
frame-page-members = Members
frame-page-training = Training
frame-page-mentoring = Mentoring
frame-page-incentives = Incentives
frame-page-budget = Budget
frame-page-ideas = Ideas
frame-page-plan = Plan
frame-page-data = Data
frame-page-settings = Settings
frame-group-pages = Pages
frame-group-general = General

## Top bar

frame-navigation = Pages
frame-skip = Skip to the page
frame-period = Quarter: { $period }
frame-period-running = running
frame-as-of-label = Figures as of
frame-as-of-range = Any day from { $first } to { $last }
frame-as-of-latest = Latest
frame-apply = Apply
frame-privacy-on = Hide amounts
frame-privacy-off = Show amounts
frame-privacy-is-on = Amounts hidden
frame-theme-dark = Switch to the dark theme
frame-theme-light = Switch to the light theme

## Palette and shortcuts

frame-palette = Search or do…
frame-palette-placeholder = A page, a customer, a member or something to do
frame-palette-found = Customers and members
frame-palette-none = Nothing found. Try a name, a number or the initials of its pinyin.
frame-shortcuts = Keyboard shortcuts
frame-keys-tables = In tables
frame-keys-move = Move from cell to cell
frame-keys-range = Choose several rows
frame-keys-copy = Copy the rows chosen
frame-keys-open = Open the row
frame-keys-widen = Width of the column, on its header
frame-find-in-table = Find in the table
frame-import = Import…
frame-export = Export…
frame-report = Save the summary as PDF…

## Undo

frame-undo = Undo
frame-redo = Redo
frame-nothing-to-undo = There is nothing to undo.
frame-nothing-to-redo = There is nothing to redo.

## Workspaces

frame-workspace-menu = Workspaces
frame-open = Open a workspace…
frame-new = New workspace…
frame-sample = Sample company
frame-sample-note = Sample data
frame-new-title = New workspace
frame-new-text = It starts with the plan template. You choose where its file lies.
frame-new-name = Name of the company
frame-new-currency = Currency
frame-new-currency-help = Cannot be changed once amounts are in.
frame-new-month = The fiscal year begins in
frame-new-timezone = Time zone
frame-new-timezone-help = Decides on which day something happened.
frame-new-make = Choose where and create
frame-first-title = The quarter's plan, running
frame-first-text = Import what your CRM exports, see where the quarter stands, pay the right incentives and print the summary.
frame-first-sample = Explore the sample company
frame-first-sample-text = Every page alive with the figures of an invented sales team.
frame-first-new = New workspace
frame-first-new-text = Begin with the plan template and your own files.
frame-first-open = Open a workspace
frame-first-open-text = Go on with a file from this computer or a colleague.
frame-first-recent = Recent
frame-first-language = Language
frame-first-local = Everything stays in one file on this computer. No account, works offline.
frame-first-busy = Preparing the sample company…

## Figures, charts and tables

frame-why = Why this number? { $figure }
frame-rows-behind = Rows behind { $figure }
frame-rows = Show the rows
frame-better = better
frame-state = Progress
frame-chart = chart
frame-chart-menu = Chart menu: { $chart }
frame-chart-as-table = Show as table
frame-chart-as-chart = Show as chart
frame-chart-copy = Copy figures
frame-chart-save-svg = Save as SVG…
frame-chart-save-png = Save as PNG…
frame-chart-keys = Arrow keys go from point to point.
frame-search-table = Find
frame-search-in = Find in { $table }
frame-columns = Columns
frame-export-xlsx = Export as Excel file…
frame-export-csv = Export as CSV file…
frame-filter = Filter
frame-filter-column = Column
frame-filter-from = At least
frame-filter-to = At most
frame-filter-text = Contains
frame-filter-apply = Apply
frame-filter-clear = Clear
frame-filter-clear-all = Clear search and filters
frame-filter-remove = Remove filter: { $filter }
frame-filter-any-of = { $column }: { $value }
frame-filter-contains = { $column } contains “{ $value }”
frame-filter-at-least = { $column } at least { $value }
frame-filter-at-most = { $column } at most { $value }
frame-filter-empty = { $column } empty
frame-table-none = No rows
frame-table-none-text = Nothing here matches the search and filters.
frame-copied = Copied. Paste it into Excel.
frame-copy-refused = The clipboard cannot be used.
frame-show-in-folder = Show in folder

## Trouble, work under way, dialogs

frame-trouble-title = This did not work
frame-trouble-unreachable = The page could not be shown
frame-trouble-kept = Nothing was changed. Code to mention:
frame-again = Try again
frame-to-overview = Go to the overview
frame-issues-more = and { $count } more
frame-notes = Notes
frame-close = Close
frame-back = Back
frame-cancel = Cancel
frame-cancelling = Cancelling…

## Forms and documents

frame-date-wrong = Please write the date as 2026-11-20.
frame-field-needed = Please fill this in.
frame-paper-saving = Saving the document…
frame-paper-replaced = No font has these characters, they are printed as 〓: { $characters }

## What the palette begins on a page

frame-do-member = Add a member…
frame-do-pip = Open an improvement plan…
frame-do-pair = Pair a mentor with a new hire…
frame-do-week = Log a mentoring week…
frame-do-suggest = Put in a suggestion…
frame-do-case = Hand in a case…
frame-do-thank = Recognise somebody…
frame-do-spend = Enter spending…
frame-do-agree = Ask members about their targets…
frame-do-close = Close a month or a quarter…
frame-do-whatif = Try another plan…
frame-do-action = Agree on an action…
frame-do-meeting = Run the monthly review…
frame-do-hold = Record a review as held…
frame-do-next = Start the next quarter…
frame-do-capsule = Save the quarter as a capsule…
frame-capsule-leave = Back to {$name}
