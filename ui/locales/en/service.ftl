# Quarterlift messages: service

# The Service page.

service-page = Service
service-new = New ticket
service-new-title = New ticket
service-new-save = Open the ticket
service-customer-placeholder = Code, name or initials of its pinyin
service-customer-missing = Please choose a customer.
service-category = Category
service-category-missing = Please say what it is about.
service-theme = Theme
service-opened = Opened at
service-opened-help = Now, when left empty.
service-opened-wrong = Please write it as 2026-11-20 09:30.
service-open = Open tickets
service-open-none = No ticket is open.
service-open-ticket = Open ticket { $ticket }
service-open-customer = Open { $customer }
service-to-customer = Open the customer
service-respond = Respond
service-respond-to = Respond to { $ticket }
service-resolve = Solve
service-resolve-of = Solve { $ticket }
service-reopen = Reopen
service-satisfaction = How content the customer is
service-mark-1 = very discontent
service-mark-2 = discontent
service-mark-3 = so-so
service-mark-4 = content
service-mark-5 = very content
service-tables = Table shown
service-table-tickets = Tickets
service-table-callbacks = Callbacks
