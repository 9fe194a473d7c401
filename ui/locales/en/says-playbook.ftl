# Quarterlift messages: says-playbook

# What to do about a finding, when the plan does not say it itself.

## By rule

says-playbook-metric = Ask for the cause in the next review, and agree on one action with a name and a date.
says-playbook-pass-line = Talk with each of them about the gap, and write down goals, measures and a date.
says-playbook-people = Decide what is due to a person, and put the decision on record.
says-playbook-owners = Give core customers to a senior, and introduce the new owner in person.
says-playbook-bottleneck = Look at the leads that wait before the stage one by one, and clear what holds them up.
says-playbook-leads = Give waiting leads to members on duty on the day they come in.
says-playbook-agenda = Put the overdue customers into next week’s visits first.
says-playbook-service = Name one person who watches the clocks every morning, and answer before solving.
says-playbook-budget = Put off what can wait, or move budget with a decision on record.
says-playbook-pay = Check it before the period is closed.
says-playbook-training = Book the missing modules into the next session, with the team lead’s word for the time.
says-playbook-mentoring = Remind mentor and mentee, and fix one hour a week for both.
says-playbook-near-miss = Call these customers with an offer that makes the next order easy.
says-playbook-no-target = Set a target, or say why there is none.
says-playbook-actions = Ask who is held up by what; set a realistic date, or drop it with a reason.
says-playbook-reviews = Hold the review now: the figures are prepared.

## With figures

says-playbook-owners-core-one = Give the customer to a member with { $years } years in sales, and introduce the new owner in person.
says-playbook-owners-core-other = Give the { $count } customers to members with { $years } years in sales, the largest first, and introduce each new owner in person.
says-playbook-near-miss-customers-one = Call the customer this week: one more order makes it core.
says-playbook-near-miss-customers-other = Share the { $count } customers out to their owners for a call this week: one more order makes each core.
says-playbook-pass-line-over-one = Open an improvement plan with goals, measures and dates; two quarters running below { $line } ask for a decision.
says-playbook-pass-line-over-other = Open improvement plans for the { $count } with goals, measures and dates; two quarters running below { $line } ask for a decision.
says-playbook-pass-line-running-one = Let the team lead go along on the next visits, and look at the pipeline together, so that { $line } is reached by the quarter’s end.
says-playbook-pass-line-running-other = Let the team leads go along on the next visits of the { $count }, and look at each pipeline together, so that { $line } is reached by the quarter’s end.
says-playbook-people-decision-one = Hear the member, then decide about { $quarter } and put the reason on record.
says-playbook-people-decision-other = Hear each of the { $count }, then decide about { $quarter } and put the reasons on record.
says-playbook-people-pip-one = Write the improvement plan for { $quarter } this week: goals, measures, dates.
says-playbook-people-pip-other = Write the { $count } improvement plans for { $quarter } this week: goals, measures, dates.
says-playbook-mentoring-weeks-one = Ask the pair for what is missing, and fix { $minutes } a week in both calendars.
says-playbook-mentoring-weeks-other = Ask the { $count } pairs for what is missing, and fix { $minutes } a week in their calendars.
says-playbook-no-target-members-one = Set the member’s target for { $period }: without it there is no attainment, and nothing above target can be paid.
says-playbook-no-target-members-other = Set targets of the { $count } for { $period }: without one there is no attainment, and nothing above target can be paid.
says-playbook-training-late = Plan a session of { $module } within two weeks and book the { $members } into it first.
says-playbook-training-duty-one = Book the new hire into the next exam; no leads until it is passed.
says-playbook-training-duty-other = Book the { $count } new hires into the next exam; no leads until it is passed.
says-playbook-agenda-visits-one = Visit the customer this week; the plan asks for a visit every { $days }.
says-playbook-agenda-visits-other = Share the { $count } visits out over this week and next, the longest overdue first; the plan asks for one every { $days }.
says-playbook-agenda-rewards-one = Hand the reward over in person and ask what made the difference.
says-playbook-agenda-rewards-other = Hand the { $count } rewards over in person and ask each what made the difference.
says-playbook-leads-waiting-one = Give the lead that waits to somebody on duty today.
says-playbook-leads-waiting-other = Give the { $count } leads that wait to members on duty today, the longest waiting first.
says-playbook-bottleneck-stage = Go through the leads in “{ $before }” one by one, and ask what keeps each from “{ $stage }”; last quarter { $baseline } got there.
says-playbook-service-breaches-one = Answer the ticket now: it is { $over } over.
says-playbook-service-breaches-other = Share the { $count } tickets out now, the longest overdue first: it is { $over } over.
says-playbook-service-callbacks-one = Call the customer this week and note what was said.
says-playbook-service-callbacks-other = Share the { $count } callbacks out over the week: a few a day for each owner.
says-playbook-service-late = Name who watches the clocks each morning; look at the { $late } late tickets by category, and put people where they pile up. Promised are { $response } and { $resolve }.
says-playbook-budget-over = Stop further spending on { $category } this quarter, or move budget from another category with a decision on record.
says-playbook-budget-warning = Decide what the { $left } left for { $category } is for, and put off the rest.
says-playbook-pay-disputes-one = Answer the dispute before the next close, with the rows behind the line.
says-playbook-pay-disputes-other = Answer the { $count } disputes before the next close, with the rows behind each line.
says-playbook-pay-not-closed = Check the statements of { $period } and close it.
says-playbook-pay-corrections-one = Tell the member why it changes before it is paid with the next close.
says-playbook-pay-corrections-other = Tell the members why the { $count } lines change before they are paid with the next close.
says-playbook-pay-stars-one = Decide who is the star and hand over the certificate in the next meeting.
says-playbook-pay-stars-other = Decide about the { $count } stars and hand over the certificates in the next meeting.
says-playbook-pay-unusual = Look at the orders behind { $member }’s { $month }: a large order, a wrong credit or a missing import would each explain it.
says-playbook-pay-uncredited-one = Say who sold it, before the month is closed.
says-playbook-pay-uncredited-other = Say who sold the { $count } orders, before the month is closed.
says-playbook-pay-no-statement-one = Check whose sales came in after the close; they are paid as a correction.
says-playbook-pay-no-statement-other = Check the sales of the { $count } that came in after the close; they are paid as corrections.
says-playbook-actions-overdue = Ask { $who } what holds up “{ $what }”, { $days } late: set a date that can be kept, or drop it with a reason.
says-playbook-reviews-not-held = Hold the review of { $month } this week: its figures are prepared.

## By metric

says-playbook-metric-sales = Go through the open proposals by name, and agree for each on the next step and its day; the target is { $target }.
says-playbook-metric-core-sales-share = Look at core customers that ordered less than last quarter, and offer supply and service they cannot get elsewhere; the target is { $target }.
says-playbook-metric-core-churn = Let the owner and the director call on every lost core customer within a week, record the reason and make the offer of the playbook; the target is { $target }.
says-playbook-metric-lead-conversion = Screen by points before assigning, and rehearse needs talks with those who convert least; the target is { $target }.
says-playbook-metric-new-hire-training-coverage = Book every new hire into what is missing, and free the days for it; the target is { $target }.
says-playbook-metric-mentoring-rate = Pair free seniors with new hires this week; the target is { $target }.
says-playbook-metric-new-hires-mentored = Find a mentor for every new hire without one this week.
says-playbook-metric-invalid-lead-share = Spend less on the source with the most invalid leads, and let marketing check contacts before handing over; the target is { $target }.
says-playbook-metric-first-response-hours = Set up a rota for the first answer on working days; the target is { $target }.
says-playbook-metric-core-repurchase-rate = Call core customers that have not ordered this quarter, with their usual order prepared; the target is { $target }.
says-playbook-metric-product-exam-pass-rate = Repeat the product evening with the questions most got wrong; the target is { $target }.
says-playbook-metric-sales-drill-pass-rate = Rehearse in pairs before the next role-play, with the mentor watching; the target is { $target }.
says-playbook-metric-customer-satisfaction = Call those who gave the lowest marks, and mend the theme named most; the target is { $target }.
says-playbook-metric-employee-satisfaction = Answer the themes named most in the next meeting, with what changes by when; the target is { $target }.
