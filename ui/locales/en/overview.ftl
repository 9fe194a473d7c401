# Quarterlift messages: overview

# Labels of the page itself

overview-page = Overview
overview-save-summary = Save summary as PDF
overview-summary-language = Language of the PDF
overview-summary-job = Writing the quarterly summary
overview-summary-replaced = No font has these characters; 〓 stands in their place: { $signs }
overview-open-sample = Open the sample company
overview-sales-none = No orders in this quarter yet. Import orders to see sales against pace.
overview-process-show = Show diagnosis and process metrics
overview-process-hide = Hide diagnosis and process metrics
overview-needs-you = Needs you
overview-findings-none = Nothing needs you right now.
overview-findings-all = All { $count } findings
overview-finding-rows = Show the rows: { $finding }
overview-summary-button = Summary PDF
overview-severity-bad = Urgent
overview-severity-warn = Watch
overview-severity-note = Note
overview-findings-list = All findings
overview-finding-evidence = Show the rows
overview-finding-action = Make it an action
overview-finding-dismiss = Set aside…
overview-finding-back = Set aside on { $on } by { $by } (“{ $reason }”), and worse since.
overview-dismiss-title = Set the finding aside
overview-dismiss-save = Set aside
overview-dismiss-reason = Reason
overview-dismiss-help = It stays out of sight for this quarter and comes back if it gets worse. The reason is kept with it.
overview-dismiss-needed = Say in a few words why it does not count.
overview-tier-customers = Customers: { $tier }
overview-finding-page = Open the page { $page }
overview-why-how = How it is computed
overview-why-rows = Rows behind it
overview-why-no-rows = No rows stand behind this figure yet.

# End of the labels of the page itself
