# Quarterlift messages: says-review

# What the engine says of reviews, weeks and the meeting.

## Findings

says-review-findings-none = Nothing needs attention in { $period }
says-review-findings-title-one = { $count } finding in { $period }
says-review-findings-title-other = { $count } findings in { $period }
says-review-findings-clear = No rule found anything.
says-review-severity-bad-one = { $count } serious
says-review-severity-bad-other = { $count } serious
says-review-severity-warn-one = { $count } to watch
says-review-severity-warn-other = { $count } to watch
says-review-severity-note-one = { $count } worth a look
says-review-severity-note-other = { $count } worth a look
says-review-set-aside-one = { $count } set aside
says-review-set-aside-other = { $count } set aside
says-review-dismissed = “{ $finding }” is set aside for { $period }.
says-review-restored = “{ $finding }” counts again.
says-review-tone-bad = Serious
says-review-tone-warn = To watch
says-review-tone-note = Worth a look

## Page

says-review-empty = Nothing to review yet
says-review-title-waits = The review of { $month } waits
says-review-title-clear = Nothing is overdue
says-review-sentence = { $open }, { $late }, { $findings }.
says-review-count-open-one = { $count } action open
says-review-count-open-other = { $count } actions open
says-review-count-late-one = { $count } of them overdue
says-review-count-late-other = { $count } of them overdue
says-review-count-findings-one = { $count } finding
says-review-count-findings-other = { $count } findings
says-review-figure-held = Reviews held
says-review-figure-held-note = of the months that are over
says-review-figure-open = Actions open
says-review-figure-late = Overdue
says-review-figure-ended = Done of those ended
says-review-figure-ended-note = this quarter
says-review-figure-findings = Findings
says-review-figure-course = Metrics on course
says-review-figure-course-note = met, held or on track
says-review-figure-carried = Carried over
says-review-figure-agreed = Agreed in this review
says-review-figure-actions = Actions on the table
says-review-held-on = Held on { $date } by { $by }
says-review-due-since = Due since { $date }
says-review-preparing = In preparation
says-review-agreed-none = no action agreed
says-review-agreed-one = { $count } action agreed
says-review-agreed-other = { $count } actions agreed
says-review-noted = { $by }, { $date }

## A month

says-review-title = Review of { $month }
says-review-of = Review of { $month }
says-review-month-sentence = { $on_course } of { $measured } metrics are on course; against “{ $with }” { $better } are better and { $worse } worse.
says-review-held-text = Held on { $date } by { $by }. The figures are those that were on the table, as of { $as_of }.
says-review-prepared-text = Not held yet. The figures are worked out as of { $as_of }.
says-review-points = { $points } pp
says-review-unchanged = unchanged
says-review-item-figures = Targets and metrics
says-review-item-findings = Problems found
says-review-item-actions = Actions
says-review-item-team = Team
says-review-item-decisions = Decisions

## What is prepared for the meeting

says-review-point-metric = { $metric }: { $last } → { $now } ({ $change })
says-review-point-metric-first = { $metric }: { $now }
says-review-point-state = { $before } → { $state }
says-review-point-no-actions = No action is open.
says-review-point-action = { $what } ({ $who }): { $standing }
says-review-point-stars = Stars of { $month }
says-review-point-team-clear = Nobody waits for a decision.
says-review-point-unanswered = Nobody works at it yet: { $finding }
says-review-point-decided = Every serious finding has an action.
says-review-point-rest-one = { $left } are left to the quarter’s target, on { $count } working day
says-review-point-rest-other = { $left } are left to the quarter’s target, on { $count } working days
says-review-point-more-one = { $count } more
says-review-point-more-other = { $count } more

## What was done

says-review-noted-item = Notes on “{ $item }” of { $month } are kept.
says-review-held = The review of { $month } was held on { $date }; its figures are kept.
says-review-resumed = The review of { $month } is being prepared again.
says-review-week-kept = What the week of { $date } decided is kept.
says-review-week-cleared = The note on the week of { $date } is taken away.

## On paper

says-review-file = { $company } Monthly review { $month }
says-review-paper = Monthly review
says-review-draft = In preparation
says-review-headline = { $progress } of the target of { $period } by { $date }
says-review-headline-plain = As of { $date }
says-review-col-change = Change
says-review-col-detail = What it rests on
says-review-col-advice = What to do
says-review-flow-note = Sums such as sales grow with time alone; no direction is said of them.
says-review-actions-sentence = { $counts }
says-review-count-carried-one = { $count } carried over
says-review-count-carried-other = { $count } carried over
says-review-count-agreed-one = { $count } agreed
says-review-count-agreed-other = { $count } agreed
says-review-count-ended-one = { $count } ended
says-review-count-ended-other = { $count } ended
says-review-agreed-title = Agreed in this review
says-review-carried-title = Carried over
says-review-ended-title = Ended since the last review
says-review-team-about = Who is praised, who needs help.
says-review-decisions-about = What the next month is for.

## Overview

says-review-days-left = Working days left
says-review-days-left-note = of { $all } in the quarter
says-review-figure-late-note-one = { $count } overdue
says-review-figure-late-note-other = { $count } overdue
