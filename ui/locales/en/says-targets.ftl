# Quarterlift messages: what the engine says about targets

## Sums

says-targets-team-mismatch = { $team } owes { $target }; its members' targets add to { $sum }: { $difference }.

## What a change does

says-targets-effect-ahead = The quarters concerned have not begun: nobody's pay changes.
says-targets-effect-passing = { $period }: members at the pass line { $before } → { $after }.
says-targets-effect-no-pay = { $period }: nobody's pay changes.
says-targets-effect-pay = { $period }: the pay of { $members } changes by { $amount } in all.
says-targets-effect-closed = { $period } is closed: for { $members } this becomes corrections of { $amount } in { $next }.

## Deviation

says-targets-rest = Not assigned or without a target
says-targets-rest-tier = Outside the tiers
says-targets-nobody-behind = Nobody is behind pace.

## Looking ahead

says-targets-run-rate = At the run-rate of the working days
says-targets-run-rate-note = { $sales } in { $passed } of { $all } working days; the days that are left at the same rate.
says-targets-proposals = By the open proposals
says-targets-proposals-note = { $sales } sold, and { $open } open proposals at { $chance } × { $mean }: of { $decided } proposals of the last four quarters that are decided { $won } were won; the mean is that of the first orders of { $valued } leads won.
says-targets-proposals-none = { $sales } sold; no proposal is open.
says-targets-proposals-unknown = { $open } proposals are open, but nothing is known of earlier ones: { $decided } decided and { $valued } first orders in the last four quarters.
says-targets-proposals-rows = Leads with an open proposal
says-targets-forecast-over = The quarter is over: { $sales } were sold.
says-targets-forecast-short = { $share } of the target, { $difference } short
says-targets-forecast-above = { $share } of the target, { $difference } above it

## Consensus

says-targets-consensus = { $parts }.
says-targets-consensus-none = No member has a target of this quarter yet.
says-targets-consensus-agreed-one = { $count } of { $all } agrees
says-targets-consensus-agreed-other = { $count } of { $all } agree
says-targets-consensus-countered-one = { $count } asks for another amount
says-targets-consensus-countered-other = { $count } ask for another amount
says-targets-consensus-waiting-one = { $count } has not answered
says-targets-consensus-waiting-other = { $count } have not answered
says-targets-consensus-kept-one = { $count } asked in vain for another amount
says-targets-consensus-kept-other = { $count } asked in vain for another amount
says-targets-consensus-unasked-one = { $count } is still to be asked
says-targets-consensus-unasked-other = { $count } are still to be asked
says-targets-consent-unasked = Not asked yet
says-targets-consent-changed = To be asked again: the target has changed
says-targets-consent-waiting = Waiting for an answer
says-targets-consent-agreed = Agrees
says-targets-consent-countered = Asks for another amount
says-targets-consent-counter-accepted = Got the amount asked for
says-targets-consent-kept = Asked for another amount; the target stays
says-targets-asked-on = asked on { $date }
says-targets-answered-on = answered on { $date }
says-targets-decided-on = decided on { $date }
says-targets-proposed-one = { $count } target was put before its member.
says-targets-proposed-other = { $count } targets were put before their members.
says-targets-accepted = { $name } agrees with { $amount }.
says-targets-countered = { $name } asks for { $amount } instead.
says-targets-counter-kept = { $name } asked for { $amount }; the target stays.
says-targets-counter-reason = Counter-proposal of { $name } taken over
says-targets-said-proposed = Put before the member
says-targets-said-accepted = The member agrees
says-targets-said-accepted-comment = The member agrees: { $comment }
says-targets-said-countered = The member asks for { $counter }
says-targets-said-countered-comment = The member asks for { $counter }: { $comment }
says-targets-said-taken-over = The { $counter } asked for were taken over
says-targets-said-taken-over-comment = The { $counter } asked for were taken over: { $comment }
says-targets-said-kept = The { $counter } asked for were not taken over
says-targets-said-kept-comment = The { $counter } asked for were not taken over: { $comment }

## Worksheet of the year

says-targets-sales-of = Sales of { $period }
says-targets-year-before = { $sales } in the four quarters before
says-targets-growth = Growth over the four quarters before
says-targets-season = Share of { $quarter } in a year
says-targets-capacity = Work the team can do in the year
says-targets-capacity-then = { $months } in { $period }; a new hire's months count by the ramp
says-targets-market = Share of the market aimed at
says-targets-market-note = { $share } of { $market }
says-targets-range = Between { $least } and { $most }.
says-targets-range-single = About { $end }.
says-targets-end-held = { $amount } (as much as in { $period })
says-targets-end-trend = { $amount } (the growth of { $growth } once more)
says-targets-end-capacity = { $amount } ({ $months } of work at { $each } each, as in { $period })
says-targets-end-market = { $amount } ({ $share } of a market of { $market })
says-targets-worksheet-kept = The worksheet of { $year } is kept.
