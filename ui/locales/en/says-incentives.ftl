# Quarterlift messages: says-incentives

# Pay in the engine's words: states, closes, rules, corrections, stars, disputes, edges, other plans.

## State and closes

says-incentives-state-running = Running
says-incentives-state-over = Over, not closed
says-incentives-state-partly = { $months } closed
says-incentives-state-closed = Closed
says-incentives-state-before = Before the first close
says-incentives-state-closed-sentence = { $closed }. It is shown as it was paid; what arrives later becomes a correction.
says-incentives-state-before-sentence = Closing began with a later period, so nothing of this quarter is frozen and it is worked out from today’s facts.
says-incentives-next-now = { $period } can be closed since { $date }.
says-incentives-next-later = { $period } comes next, once { $date } is over.
says-incentives-closed-on = Closed on { $at } by { $by }
says-incentives-reopened-on = Opened again on { $at } by { $by }: { $reason }
says-incentives-statement-closed = { $closed } (fingerprint { $fingerprint }…)
says-incentives-kept-quarter = { $period } is closed: what was paid keeps the plan it was paid under.
says-incentives-kept-months = { $months } closed: they keep the plan they were paid under.
says-incentives-plan-template = the plan template
says-incentives-line-closed = closed
says-incentives-line-open = open

## Closing and opening again

says-incentives-preview = Closing { $period } freezes { $total } for { $members } under { $plan }.
says-incentives-figure-members = Members paid
says-incentives-figure-orders = Orders behind
says-incentives-figure-plan = Plan
says-incentives-warn-disputes-one = { $count } dispute is still open.
says-incentives-warn-disputes-other = { $count } disputes are still open.
says-incentives-warn-stars-one = { $count } star is not decided: { $stars }. It cannot be given once the month is closed.
says-incentives-warn-stars-other = { $count } stars are not decided: { $stars }. They cannot be given once the month is closed.
says-incentives-warn-corrections-one = { $count } correction of a closed period is paid along: { $amount }.
says-incentives-warn-corrections-other = { $count } corrections of closed periods are paid along: { $amount } in all.
says-incentives-warn-targets-one = { $count } member with sales has no target: no above-target bonus can be worked out.
says-incentives-warn-targets-other = { $count } members with sales have no target: no above-target bonus can be worked out.
says-incentives-warn-uncredited-one = { $count } order of { $amount } is credited to nobody and pays nobody.
says-incentives-warn-uncredited-other = { $count } orders of { $amount } in all are credited to nobody and pay nobody.
says-incentives-warn-plan = { $months } was closed under another plan and keeps it.
says-incentives-closed = { $period } is closed: { $total } for { $members }. Fingerprint { $fingerprint }
says-incentives-reopened = { $period } is open again.
says-incentives-undo-closed = Nothing was done since { $period } was closed ({ $at }), and what came before a close cannot be undone. Open the period again instead.
says-incentives-undo-reopened = Nothing was done since { $period } was opened again ({ $at }), and what came before that cannot be undone.

## Rules and rounding of lines

says-incentives-exact = { $base } × { $rate } = { $amount } exactly
says-incentives-rounded = { $base } × { $rate } = { $exact }, rounded to { $amount }
says-incentives-rule-base-dated = { $rate } of the sales credited on the days this rate holds, rounded once
says-incentives-rule-star = { $rate } of the winner’s base commission of the month; never below zero
says-incentives-rule-mentor = { $passing } of { $mentees } mentees reach the pass line ({ $measured }, above { $above }): { $rate } of the mentor’s base commission of the quarter’s last month; never below zero
says-incentives-rule-hand = By hand: { $reason }
says-incentives-rule-correction = { $about }: { $before } was paid, { $after } is due by what is known now

## Corrections

says-incentives-due = with { $period }
says-incentives-rows-correction = { $name } · { $line }: orders that differ
says-incentives-rows-differ = orders that differ
says-incentives-tipped-lost = { $measure } { $before } → { $after }: no longer above { $above }
says-incentives-tipped-reached = { $measure } { $before } → { $after }: now above { $above }
says-incentives-tipped-same = { $measure } { $before } → { $after } (bound { $above })
says-incentives-measure-core-retention = Core repurchase
says-incentives-measure-new-customers = Share of new customers
says-incentives-measure-above-target = Above target
says-incentives-measure-mentor = Mentees that pass
says-incentives-moved-sales = Sales { $before } → { $after }
says-incentives-moved-commission = Base commission { $before } → { $after }
says-incentives-moved-target = Target { $before } → { $after }

## Columns

says-incentives-column-kind = Kind of line
says-incentives-column-base = Base
says-incentives-column-rate = Rate
says-incentives-column-rule = Rule
says-incentives-column-about = Corrects
says-incentives-column-before = Paid before
says-incentives-column-after = Should be
says-incentives-column-reason = Reason
says-incentives-column-closed = Closed
says-incentives-column-credited-before = Credited when paid
says-incentives-column-credited-now = Credited now
says-incentives-column-difference = Difference

## Stars

says-incentives-measured-core-star-one = { $amount } from { $count } core customer
says-incentives-measured-core-star-other = { $amount } from { $count } core customers
says-incentives-measured-new-customer-star-one = { $amount } from { $count } new customer
says-incentives-measured-new-customer-star-other = { $amount } from { $count } new customers
says-incentives-decided = Decided on { $date } by { $by }
says-incentives-decided-note = Decided on { $date } by { $by }: { $note }
says-incentives-award-saved = { $award } of { $month }: { $name }
says-incentives-award-removed = { $award } of { $month } is taken back from { $name }.

## Corrections by hand and disputes

says-incentives-manual-saved = { $amount } for { $name } is paid with { $month }.
says-incentives-manual-removed = The correction of { $amount } for { $name } in { $month } is removed.
says-incentives-raised = Raised on { $date } by { $by }
says-incentives-answered = Answered on { $date } by { $by }
says-incentives-dispute-open = Open
says-incentives-dispute-accepted = Accepted
says-incentives-dispute-rejected = Rejected
says-incentives-dispute-raised = { $name } disputes { $line }.
says-incentives-dispute-open-done = The dispute of { $name } is open again.
says-incentives-dispute-accepted-done = The dispute of { $name } is accepted.
says-incentives-dispute-rejected-done = The dispute of { $name } is rejected.
says-incentives-dispute-corrected = The dispute of { $name } is accepted: { $amount } is paid with { $month }.

## Nearest edges

says-incentives-lever-sales = Sales
says-incentives-lever-new = Sales to new customers
says-incentives-lever-core = Sales to core customers
says-incentives-lever-customers = Core customers that buy again
says-incentives-extra-sales = { $amount } more
says-incentives-extra-customers-one = { $count } more core customer
says-incentives-extra-customers-other = { $count } more core customers
says-incentives-unit-customer = one customer
says-incentives-effect-pays = { $line }: { $rate } of the quarter’s sales
says-incentives-effect-band = More than { $above } above target: { $rate } of the whole excess
says-incentives-effect-band-marginal = More than { $above } above target: { $rate } of what lies beyond
says-incentives-effect-passes = Reaches the pass line of { $line }
says-incentives-effect-proposed = First by the figures for the { $award } of { $month }
says-incentives-proof-pay = Worked out again: with { $extra } the quarter pays { $after }; with { $unit } less than that, { $below }.
says-incentives-proof-state = Worked out again: with { $extra } it is reached, with { $unit } less than that it is not. Pay would be { $after }.

## Another plan

says-incentives-gain-one = { $count } member gains { $amount }
says-incentives-gain-other = { $count } members gain { $amount }
says-incentives-lose-one = { $count } member loses { $amount }
says-incentives-lose-other = { $count } members lose { $amount }
says-incentives-replay-side = { $side }: { $difference } in all.
says-incentives-replay-both = { $gain }, { $lose }: { $difference } in all.
says-incentives-replay-none = Nobody’s pay changes.
says-incentives-figure-before = Pay as it stands
says-incentives-figure-after = Pay under the changed plan
says-incentives-figure-of-sales = { $share } of sales
says-incentives-figure-of-plan = Of the plan
says-incentives-figure-of-facts = Of facts that came after a close
says-incentives-chart-gains = Gains and losses by member
says-incentives-chart-in-all = In all

## Problems found

says-incentives-finding-disputes-one = { $count } dispute waits for an answer
says-incentives-finding-disputes-other = { $count } disputes wait for an answer
says-incentives-finding-not-closed = { $period } is not closed
says-incentives-finding-not-closed-detail = It was over on { $date }; until it is closed its pay can still change.
says-incentives-finding-corrections-one = { $count } correction of a closed period waits for the next close
says-incentives-finding-corrections-other = { $count } corrections of closed periods wait for the next close
says-incentives-finding-sum = { $amount } in all
says-incentives-finding-tipped = { $amount } in all; { $tipped } of them because a threshold tipped
says-incentives-finding-stars-one = { $count } star of a month that is over is not decided
says-incentives-finding-stars-other = { $count } stars of months that are over are not decided
