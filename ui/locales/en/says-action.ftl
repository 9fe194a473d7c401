# Quarterlift messages: says-action

# What the engine says of actions.

## Actions

says-action-this = this action
says-action-opened = { $date }
says-action-opened-review = { $date }, review of { $month }
says-action-step-carried = Carried over into { $period }
says-action-step-word = Word on how it goes
says-action-step-moved = { $from } → { $to }
says-action-ended = Ended
says-action-ended-done = done on { $date }
says-action-ended-dropped = dropped on { $date }
says-action-due-today = due today
says-action-due-in = due in { $days }
says-action-late = { $days } late
says-action-carried = Carried over from { $period }
says-action-since-word = Word on { $date }
says-action-since-moved = { $from } → { $to } on { $date }
says-action-since-note = { $change }: { $note }

## What was done with one

says-action-kept-first = { $what } is agreed.
says-action-kept = { $what } is kept.
says-action-moved = { $what }: { $state }.
says-action-closed-done = { $what } is done.
says-action-closed-dropped = { $what } is dropped.
says-action-resumed = { $what } is open again.
says-action-removed = { $what } is taken out.

## Table

says-action-column-what = Action
says-action-column-who = Who
says-action-column-due = Due
says-action-column-outcome = Outcome
says-action-column-standing = Standing
says-action-column-month = Review
says-action-column-opened = Agreed on
says-action-column-ended = Ended on
says-action-column-finding = Finding
says-action-column-period = Quarter
says-action-outcome-open = Open
says-action-outcome-done = Done
says-action-outcome-dropped = Dropped
