# Quarterlift messages: says-leads

# What the engine says of leads.

## Page

says-leads-page-title = Leads
says-leads-empty = No leads yet
says-leads-empty-text = Import leads from your CRM, or add the first one by hand. They are scored by the plan, shared out and led through six stages.
says-leads-none-in-quarter = No lead was acquired in { $period }.
says-leads-title-stuck = The funnel is stuck at “{ $stage }”
says-leads-title-flowing = The funnel flows at least as well as last quarter
says-leads-sentence-one = { $count } lead this quarter, { $won } won ({ $conversion }); { $invalid } invalid; assigned after { $hours } on average.
says-leads-sentence-other = { $count } leads this quarter, { $won } won ({ $conversion }); { $invalid } invalid; assigned after { $hours } on average.
says-leads-last-quarter = last quarter { $value }
says-leads-state-from = { $state } · from { $value }
says-leads-waiting-one = { $count } lead with { $points } points or more has no owner
says-leads-waiting-other = { $count } leads with { $points } points or more have no owner
says-leads-bottleneck = “{ $stage }” is the bottleneck: { $now } of the leads get there, { $baseline } did on the same day of last quarter.
says-leads-bottleneck-none = No stage lags behind last quarter on the same day; the closest is “{ $stage }” with { $now } against { $baseline }.
says-leads-bottleneck-unknown = There are not yet leads enough, here or last quarter, to name a bottleneck.
says-leads-more-one = and { $count } more
says-leads-more-other = and { $count } more
says-leads-median = median { $days }
says-leads-age = { $time } here

## Stages, endings, reasons

says-leads-end-open = Open
says-leads-reason-price = Too dear
says-leads-reason-competitor = A competitor
says-leads-reason-no_budget = No budget
says-leads-reason-slow_assignment = Assigned too slowly
says-leads-reason-no_answer = No answer any more
says-leads-reason-put_off = Put off
says-leads-reason-wrong_contact = Wrong contact
says-leads-reason-duplicate = Known already
says-leads-reason-no_fit = Not a company we serve
says-leads-reason-no_need = No need
says-leads-reason-other = Other
says-leads-ended = { $kind }: { $reason } ({ $at }).

## Score and gates

says-leads-score = { $points } of { $most }
says-leads-score-enough = Enough to be assigned: the plan asks for { $least } points.
says-leads-score-short = Not enough to be assigned: the plan asks for { $least } points.
says-leads-criterion-size = Company size
says-leads-criterion-size-detail = { $found } people; { $asked } or more count
says-leads-criterion-size-unknown = not known; { $asked } people or more count
says-leads-criterion-industry = Industry
says-leads-criterion-industry-known = industries of our customers
says-leads-criterion-industry-detail = { $found }; wanted: { $asked }
says-leads-criterion-industry-unknown = not known; wanted: { $asked }
says-leads-criterion-plan = Purchase plan
says-leads-criterion-plan-detail = { $found }; { $asked } counts
says-leads-criterion-plan-unknown = not known; { $asked } counts
says-leads-lack-ended = The lead has ended: open it again first
says-leads-lack-score = The score is { $points }; the plan asks for { $least }
says-leads-lack-owner = Nobody works on it: assign it
says-leads-lack-situation = Needs report: the situation is not written
says-leads-lack-problem = Needs report: the problem is not written
says-leads-lack-implication = Needs report: the implication is not written
says-leads-lack-need = Needs report: the need is not written
says-leads-lack-proposal = There is no proposal
says-leads-lack-approval = No manager other than the author has approved the proposal
says-leads-lack-customer = The customer it became is not named
says-leads-lacked-ended = ended
says-leads-lacked-score = score
says-leads-lacked-owner = owner
says-leads-lacked-situation = situation
says-leads-lacked-problem = problem
says-leads-lacked-implication = implication
says-leads-lacked-need = need
says-leads-lacked-proposal = proposal
says-leads-lacked-approval = approval
says-leads-lacked-customer = customer
says-leads-refused-one = { $lead } cannot move to “{ $stage }” yet: { $count } thing is missing.
says-leads-refused-other = { $lead } cannot move to “{ $stage }” yet: { $count } things are missing.
says-leads-moved = { $lead } is in “{ $stage }” now.
says-leads-stale = { $lead } was in “{ $was }” and is in “{ $is }” now: somebody moved it meanwhile. Look again, then move it.

## Assignment

says-leads-open-of = { $open } of { $cap } open leads · { $region }
says-leads-refusal-score = the score is below { $least }
says-leads-refusal-closed = the lead has ended
says-leads-refusal-cap = holds { $cap } open leads already
says-leads-refusal-inactive = is not in the team today
says-leads-refusal-duty = is a new hire who has not passed the exams yet: { $exams }
says-leads-refusal-nobody = everybody holds { $cap } open leads already
says-leads-refusal-region = nobody of its region can take it
says-leads-refusal-author = wrote the proposal
says-leads-assigned = { $lead } goes to { $member }.
says-leads-share-none = No lead waits: every open lead with { $least } points or more has an owner.
says-leads-share-done-one = { $count } lead was assigned.
says-leads-share-done-other = { $count } leads were assigned.
says-leads-share-would-one = { $count } lead would be assigned.
says-leads-share-would-other = { $count } leads would be assigned.
says-leads-share-done-left-one = { $count } lead was assigned; { $left } stay without owner.
says-leads-share-done-left-other = { $count } leads were assigned; { $left } stay without owner.
says-leads-share-would-left-one = { $count } lead would be assigned; { $left } would stay without owner.
says-leads-share-would-left-other = { $count } leads would be assigned; { $left } would stay without owner.

## What was done

says-leads-added = { $lead } was added.
says-leads-saved = { $lead } was saved.
says-leads-needs-whole = The needs report is complete.
says-leads-needs-part = The needs report is saved; { $written } of 4 parts are written.
says-leads-proposal-saved = The proposal is saved and waits for approval.
says-leads-proposal-again = The proposal has changed: the approval was taken back.
says-leads-approved = Approved by { $who } on { $at }, mark { $mark } of 10
says-leads-approved-done = { $who } has approved the proposal.
says-leads-lost = { $lead } is marked “{ $kind }”: { $reason }.
says-leads-invalid = { $lead } is marked “{ $kind }”: { $reason }.
says-leads-reopened = { $lead } is open again.
says-leads-event-added = Added
says-leads-event-moved = { $from } → { $to }
says-leads-event-overridden = { $from } → { $to }, let pass by { $member }
says-leads-event-assigned = Assigned to { $member }
says-leads-event-ended = Ended in “{ $from }”
says-leads-event-reopened = Opened again in “{ $to }”
says-leads-event-needs = Needs report written
says-leads-event-proposal = Proposal by { $member }
says-leads-event-approved = Proposal approved by { $member }
says-leads-event-by = { $at } · { $who }
says-leads-event-lacked = without { $missing }

## Facts and columns

says-leads-fact-no = Lead no.
says-leads-fact-acquired = Acquired
says-leads-fact-assigned = Assigned
says-leads-fact-after = after { $time }
says-leads-fact-source = Source
says-leads-fact-contact = Contact
says-leads-fact-customer = Customer
says-leads-fact-order = Order no.
says-leads-column-company = Company
says-leads-column-stage = Stage
says-leads-column-end = State
says-leads-column-score = Score
says-leads-column-assign = Assigned after (h)
says-leads-column-days = Days in stage
says-leads-column-missing = Missing for the next stage
says-leads-column-reason = Reason
says-leads-column-month = Month
says-leads-column-leads = Leads
says-leads-column-won = Won
says-leads-column-invalid = Invalid
says-leads-column-invalid-share = Invalid share
says-leads-column-conversion = Conversion

## Charts

says-leads-funnel = Leads of the quarter by stage reached
says-leads-funnel-baseline = last quarter, same day
says-leads-funnel-detail-one = { $stage }: { $count } lead; { $baseline } on the same day of last quarter
says-leads-funnel-detail-other = { $stage }: { $count } leads; { $baseline } on the same day of last quarter
says-leads-funnel-on = { $share } go on
says-leads-funnel-stuck = Bottleneck
says-leads-funnel-link = { $from } → { $to }: { $now }; last quarter on the same day { $baseline }
says-leads-funnel-reached = Reached
says-leads-funnel-conversion = Of the stage before
says-leads-funnel-before = Last quarter, same day
says-leads-funnel-median = Median time to the next
says-leads-sources = Invalid leads by source
says-leads-source-none = No source given
says-leads-source-text = { $share } · { $invalid } of { $leads }
says-leads-source-average = all { $share }
says-leads-source-summary = “{ $source }” brings the largest share of invalid leads: { $share }.
says-leads-cohorts = Conversion by month acquired
says-leads-cohort-text = { $share } · { $won } of { $leads }
says-leads-cohort-summary = Of the { $leads } leads of { $month }, { $share } are won so far.

## Findings

says-leads-finding-waiting-one = { $count } lead waits for an owner
says-leads-finding-waiting-other = { $count } leads wait for an owner
says-leads-finding-waiting-detail = The oldest has waited for { $hours }.
