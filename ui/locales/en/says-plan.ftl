# The plan's parameters, as the engine says them: ranges, sections, versions.

says-plan-section-1 = §1 SMART targets
says-plan-section-2 = §2 Customer tiers
says-plan-section-3 = §3 Leads and pipeline
says-plan-section-4 = §4 After-sales
says-plan-section-5 = §5 People
says-plan-section-6 = §6 Training and mentoring
says-plan-section-7 = §7 Incentives
says-plan-section-8 = §8 Budget
says-plan-section-9 = §9 Reviews
says-plan-section-10 = §10 Culture
says-plan-section-11 = §11 Roles

says-plan-range = { $least } to { $most }
says-plan-range-from = at least { $least }
says-plan-range-whole = { $range }, in whole numbers
says-plan-range-text = up to { $most } characters
says-plan-range-day = a day, as 2026-08-15
says-plan-entry = { $entry }: { $name }
says-plan-changed-one = 1 parameter
says-plan-changed-other = { $count } parameters
says-plan-changed-nothing = nothing
says-plan-version = Plan of { $period }, version { $version }
says-plan-version-saved = Saved on { $at } by { $actor }. Against { $earlier }: { $changed }.
says-plan-version-reason = Saved on { $at } by { $actor }: { $reason } Against { $earlier }: { $changed }.
says-plan-earlier-version = version { $version }
says-plan-earlier-period = version { $version } of { $period }
says-plan-earlier-template = the template
says-plan-suggested = The app suggests: { $text }
