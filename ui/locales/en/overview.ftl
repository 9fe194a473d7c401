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
overview-findings-fewer = Fewer
overview-finding-rows = Show the rows: { $finding }
overview-finding-page = Open the page { $page }
overview-why-how = How it is computed
overview-why-rows = Rows behind it
overview-why-no-rows = No rows stand behind this figure yet.

# End of the labels of the page itself
