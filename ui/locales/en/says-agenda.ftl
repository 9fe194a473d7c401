# Quarterlift messages: says-agenda

# What the engine says of the agenda and of changes of tier.

## Page

says-agenda-empty = Nothing to plan yet
says-agenda-title-nothing = Nothing is overdue, nothing is due today
says-agenda-title-today-one = { $count } task is due today, none is overdue
says-agenda-title-today-other = { $count } tasks are due today, none is overdue
says-agenda-title-overdue-one = { $count } task is overdue; visits to core customers among them: { $core }
says-agenda-title-overdue-other = { $count } tasks are overdue; visits to core customers among them: { $core }
says-agenda-sentence = { $today } due today, { $week } in the seven days after. Of { $due } core visits due this quarter, { $kept } were made on time.
says-agenda-sentence-no-visits = { $today } due today, { $week } in the seven days after. No core visit was due this quarter yet.
says-agenda-group-overdue = Overdue
says-agenda-group-today = Due today
says-agenda-group-week = Next seven days
says-agenda-group-later = Later
says-agenda-tasks-one = { $count } task
says-agenda-tasks-other = { $count } tasks
says-agenda-more-one = and { $count } more
says-agenda-more-other = and { $count } more
says-agenda-figure-kept = Core visits kept
says-agenda-kept-note = { $kept } of { $due } due
says-agenda-figure-dead = Accounts to clean up
says-agenda-dead-note = no order and no contact for { $days }, or closed down
says-agenda-core-customers-one = { $count } core customer
says-agenda-core-customers-other = { $count } core customers

## Tasks

says-agenda-task-visit = Visit
says-agenda-task-contact = Contact
says-agenda-task-promotion = Promotion
says-agenda-task-reason_call = Ask why they left
says-agenda-task-offer = Win-back offer
says-agenda-task-follow_up = Follow-up after win-back
says-agenda-task-callback = Service callback
says-agenda-task-birthday = Birthday greeting
says-agenda-task-reward = Upgrade reward
says-agenda-due-today = today
says-agenda-due-late = { $days } late
says-agenda-due-in = in { $days }
says-agenda-last = { $activity } on { $date }
says-agenda-last-none = nothing on record
says-agenda-hint-visit = Visit every { $rhythm }: a tailored offer, priority supply, ideas for cross-selling.
says-agenda-hint-contact = Contact every { $rhythm }: ask for situation, problem, implication and need; write down what they say.
says-agenda-hint-promotion = An offer every { $rhythm }; point to self-service ordering.
says-agenda-hint-follow_up = Stay in touch every { $rhythm } after the win-back.
says-agenda-hint-callback = Ask every { $rhythm } whether the service was right.
says-agenda-hint-reason_call = Call and find out why they stopped buying; record the reason.
says-agenda-hint-reward = Was potential when the quarter began and is core now: give the upgrade reward.
says-agenda-hint-birthday = Greet { $name }.
says-agenda-hint-birthday-unnamed = Greet the decision maker.
says-agenda-hint-offer-price = They left because of the price: offer { $discount } off.
says-agenda-hint-offer-service = They left because of the service: apologise, and promise what will be better.
says-agenda-hint-offer-product = They left because of the product: show what fits them better now.
says-agenda-hint-offer-competitor = A competitor has them: show what we do better.
says-agenda-hint-offer-other = Make an offer that answers what they told us.

## Activities

says-agenda-activity-visit = Visit
says-agenda-activity-call = Call
says-agenda-activity-promotion = Promotion
says-agenda-activity-callback = Callback
says-agenda-activity-reward = Reward
says-agenda-logged = { $activity } logged for { $customer }, { $date }.
says-agenda-rows-activities = Activities of { $name }
says-agenda-rows-tickets = Tickets of { $name }

## Greetings and owners

says-agenda-birthday = Birthday
says-agenda-holiday = Holiday
says-agenda-person = { $name }, { $customer }
says-agenda-violation = in sales since { $since }; core customers belong to somebody with { $years }
says-agenda-not-senior = less than { $years } in sales: may not own a core customer
says-agenda-reassigned = { $customer } now belongs to { $member }.
says-agenda-reassigned-many-one = { $count } customer now belongs to { $member }.
says-agenda-reassigned-many-other = { $count } customers now belong to { $member }.
says-agenda-reason-kept = { $customer } stopped buying because of: { $reason }.
says-agenda-reason-taken-back = No reason is recorded for { $customer } any more.

## Findings

says-agenda-finding-visits-one = { $count } visit to a core customer is overdue
says-agenda-finding-visits-other = { $count } visits to core customers are overdue
says-agenda-finding-visits-detail = the longest by { $days }
says-agenda-finding-rewards-one = { $count } upgrade reward is due
says-agenda-finding-rewards-other = { $count } upgrade rewards are due
says-agenda-finding-rewards-detail = potential customers that became core this quarter

## Why customers changed tier

says-agenda-cause-order = By an order
says-agenda-cause-order-note = an order or a return of theirs
says-agenda-cause-time = By time passing
says-agenda-cause-time-note = no order for long, or orders that grew too old
says-agenda-cause-average = By the average
says-agenda-cause-average-note = only because others’ orders moved the average
says-agenda-cause-thresholds = By thresholds
says-agenda-cause-thresholds-note = only because the plan changed
says-agenda-cause-average-text = Only the average moved: nothing they did crossed a threshold.
says-agenda-cause-thresholds-text = Only the plan’s thresholds moved: nothing they did crossed one.
says-agenda-cause-first = First order { $order } of { $date }
says-agenda-crossing-recency-reached = last order { $before } → { $after } ago: within the { $threshold } of { $tier }, { $by }
says-agenda-crossing-recency-lost = last order { $before } → { $after } ago: past the { $threshold } of { $tier }, { $by }
says-agenda-crossing-frequency-reached = orders { $before } → { $after }: reaches the { $threshold } of { $tier }, { $by }
says-agenda-crossing-frequency-lost = orders { $before } → { $after }: below the { $threshold } of { $tier }, { $by }
says-agenda-crossing-monetary-reached = { $before } → { $after } the average: reaches the { $threshold } of { $tier }, { $by }
says-agenda-crossing-monetary-lost = { $before } → { $after } the average: below the { $threshold } of { $tier }, { $by }
says-agenda-by-order = by order { $order } of { $date }
says-agenda-by-return = by return { $order } of { $date }
says-agenda-by-time = by time passing
says-agenda-by-aged = by orders that grew too old

## Facts and columns

says-agenda-fact-decision-maker = Decision maker
says-agenda-fact-birthday = Birthday
says-agenda-column-due = Due
says-agenda-column-late = Days late
says-agenda-column-task = Task
says-agenda-column-last = Done last
says-agenda-column-last-kind = What was done last
says-agenda-column-activity = What was done
says-agenda-column-has-outcome = With outcome
says-agenda-column-outcome = Outcome
says-agenda-column-from = Tier before
says-agenda-column-to = Tier now
says-agenda-column-cause = Moved by
says-agenda-column-why = Why
says-agenda-column-last-order = Last order
says-agenda-column-last-contact = Last contact
says-agenda-column-silent = Days silent
