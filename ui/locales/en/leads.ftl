# Quarterlift messages: leads

# The Leads page.

## The page

leads-page = Leads
leads-view = View
leads-view-board = Board
leads-view-table = Table
leads-view-funnel = Funnel
leads-table = All leads
leads-new = New lead
leads-new-do = New lead…
leads-filters = Narrow the board
leads-all-owners = All owners
leads-all-sources = All sources
leads-search = Company or number

## The board

leads-board = Leads by stage
leads-board-keys = Arrow keys go from card to card, Enter opens one. Space lifts a card, left and right choose its stage, Space puts it down, Escape puts it back.
leads-column-none = No leads
leads-card-menu = What to do with { $company }
leads-move-to = Move to { $stage }
leads-missing = Missing
leads-say-lifted = { $company } lifted from { $stage }.
leads-say-over = Over { $stage }.
leads-say-back = { $company } is back in { $stage }.
leads-say-moved = { $company } is now in { $stage }.

## A move that was refused

leads-refused-title = { $company } cannot move to { $stage } yet
leads-leave = Leave it where it is
leads-fill-facts = Complete the facts
leads-fill-owner = Choose an owner
leads-fill-needs = Write the needs report
leads-fill-proposal = Write the proposal
leads-fill-approval = Have it approved
leads-override = Approve anyway
leads-override-text = A manager can let it pass. Who and why stay with the lead and in the audit.
leads-override-reason = Why it may pass
leads-override-do = Approve and move
leads-approver = Approved by
leads-approver-needed = Please choose who approves.
leads-reason-needed = Please say why.
leads-choose-member = Choose a member

## The customer a lead became

leads-customer-title = Which customer did { $company } become?
leads-customer-text = After-sales opens the service record of a customer.
leads-customer = Customer
leads-customer-known = One on record
leads-customer-new = A new customer
leads-customer-new-text = { $company } is added to the customers, with its owner and region.
leads-customer-search = Name, code or pinyin initials
leads-customer-none = No customer found. Try another name, or make a new one.
leads-customer-needed = Please choose the customer.

## Ends

leads-end-lost = Lost…
leads-end-invalid = Invalid…
leads-end-title = { $company } ends
leads-end-text = The lead leaves the board. It can be opened again.
leads-end-kind = How it ends
leads-end-choose = Choose a reason
leads-end-reason-needed = Please choose a reason: the reasons are counted.
leads-end-save = End the lead
leads-note-optional = Note (optional)
leads-reopen = Open again
leads-reopen-text = It goes on in the stage it ended in.

## Sharing out

leads-share-open = Share out…
leads-share-title = Share out leads
leads-share-text = Nobody gets more open leads than their cap allows. Nothing is changed until you say so.
leads-share-way = How
leads-share-round_robin = In turn
leads-share-by_region = By region
leads-share-gets = Who gets it
leads-share-left = Stay without owner
leads-share-why = Why
leads-share-do = Share out

## What is entered about a lead

leads-edit-title = Facts of the lead
leads-form-text = Size, industry and purchase plan make the score.
leads-company = Company
leads-company-needed = Please enter the company.
leads-contact = Contact
leads-source = Source
leads-industry = Industry
leads-company_size = Company size
leads-people = people
leads-purchase_plan = Purchase plan

## One lead

leads-steps = Stages
leads-passed = done
leads-next = Next stage
leads-next-ready = Everything is there for { $stage }.
leads-next-missing = Missing for { $stage }
leads-next-none = It has come all the way.
leads-other-stages = Other stages
leads-facts = Facts
leads-score = Score
leads-give-to = Give it to
leads-open-customer = Open customer { $code }
leads-assign = Assign
leads-owners-refused = Who cannot take it, and why
leads-saved = Saved.
leads-unsaved = Not saved yet.

## Needs report

leads-needs = Needs report
leads-needs-note = Saved when you leave it.
leads-needs-complete = Complete
leads-needs-open = Not complete
leads-needs-save = Save the report
leads-situation = Situation
leads-situation-help = How do they work today, with what, with whom?
leads-problem = Problem
leads-problem-help = What does not go well, and how often?
leads-implication = Implication
leads-implication-help = What does it cost them if nothing changes?
leads-need = Need
leads-need-help = What would a solution have to do, by when, and what is it worth?

## Proposal and approval

leads-proposal = Proposal
leads-proposal-note = By the plan's template
leads-proposal-save = Save the proposal
leads-author = Written by
leads-pains = The customer's pains
leads-pains-help = In their words, from the needs report.
leads-advantage = Our advantage over the competitor
leads-advantage-help = What we do that the other offer does not.
leads-roi = Return on investment
leads-roi-help = What it brings, what it costs, when it pays back.
leads-approved = Approved
leads-approval = Approval
leads-approval-waits = Waits for approval
leads-approval-lost = Saving takes the approval back.
leads-quality = Quality
leads-quality-range = 1 to 10
leads-quality-needed = Please give a mark from 1 to 10.
leads-approve = Approve
leads-approve-save-first = Save the proposal first.

## History and funnel

leads-history = What happened
leads-history-none = Nothing is on record yet.
leads-funnel-none = No leads in this quarter
leads-funnel-none-text = The funnel appears with the first lead of the quarter.
