# Quarterlift messages: says-service

# What the engine says of service.

## Page

says-service-empty = No tickets yet
says-service-empty-text = Open the first ticket here, or import tickets from your service desk.
says-service-title-none = No ticket is open
says-service-title-kept-one = { $count } ticket is open, its promises are kept so far
says-service-title-kept-other = { $count } tickets are open, all promises are kept so far
says-service-title-breached-one = { $count } of { $open } open tickets is past its promise
says-service-title-breached-other = { $count } of { $open } open tickets are past their promise
says-service-sentence = The first response takes { $hours } on average; { $response } are promised, and { $resolve } for the solution.
says-service-sentence-promise = A first response is promised within { $response }, a solution within { $resolve }.
says-service-sentence-business = Only working hours count, { $from } to { $to } on working days.
says-service-more-one = and { $count } more
says-service-more-other = and { $count } more
says-service-open-rows = Open tickets
says-service-breached-rows = Open tickets past their promise
says-service-figure-open = Open tickets
says-service-figure-breached = Past their promise
says-service-figure-callbacks = Callbacks due

## Clocks

says-service-response = First response
says-service-solution = Solution
says-service-duration = { $hours } h { $minutes } min
says-service-hours = { $hours } h
says-service-clock-kept = kept after { $time }
says-service-clock-late = done late, after { $time }
says-service-clock-running = { $time } left
says-service-clock-breached = { $time } over
says-service-standing-kept = Kept
says-service-standing-late = Late
says-service-standing-running = Running
says-service-standing-breached = Over
says-service-state-open = Open
says-service-state-resolved = Solved

## One ticket

says-service-ticket-title = { $what }, { $customer }
says-service-fact-no = Ticket no.
says-service-fact-opened = Opened
says-service-fact-responded = Answered
says-service-fact-resolved = Solved
says-service-fact-mark = Customer’s mark
says-service-mark = { $mark } of 5
says-service-opened = { $ticket } is open for { $customer }.
says-service-responded = { $ticket } is answered.
says-service-resolved = { $ticket } is solved.
says-service-reopened = { $ticket } is open again.
says-service-rated = The mark for { $ticket } is kept.
says-service-edited = { $ticket } is saved.

## Columns

says-service-column-category = Category
says-service-column-theme = Theme
says-service-column-response-hours = Response (h)
says-service-column-resolve-hours = Solution (h)
says-service-column-mark = Mark (1–5)
says-service-column-last-callback = Last callback
says-service-column-record = Service record since

## Charts

says-service-chart-response = First response by month
says-service-chart-hours = hours
says-service-chart-promise = promise { $hours }
says-service-chart-response-summary = In { $month } the first response took { $hours } on average; { $promised } are promised.
says-service-chart-satisfaction = Satisfaction by month
says-service-chart-satisfaction-summary = In { $month } customers gave { $share } of the best mark on average.
says-service-chart-goal = goal { $share }
says-service-chart-categories = Tickets by category
says-service-chart-themes = Feedback by theme
says-service-chart-rest = All others
says-service-chart-topics-summary-one = “{ $topic }” leads with { $count } ticket.
says-service-chart-topics-summary-other = “{ $topic }” leads with { $count } tickets.

## Findings

says-service-finding-breached-one = { $count } open ticket is past its promise
says-service-finding-breached-other = { $count } open tickets are past their promise
says-service-finding-breached-detail = the worst is { $over } over
says-service-finding-callbacks-one = { $count } service callback is overdue
says-service-finding-callbacks-other = { $count } service callbacks are overdue
says-service-finding-callbacks-detail = the plan asks for one every { $months }
