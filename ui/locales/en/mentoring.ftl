# Mentoring: the words of the page.

mentoring-page = Mentoring
mentoring-new = New pair
mentoring-export = Export the pairs
mentoring-pair = { $mentor } and { $mentee }
mentoring-pair-head = Mentor and mentee
mentoring-teaches = teaches
mentoring-open-member = Open { $name }
mentoring-choose = Please choose

## Weeks

mentoring-weeks = Pairs and their weeks
mentoring-weeks-note = The mentor logs the minutes, the mentee hands in a summary
mentoring-weeks-none = Nobody has a mentor
mentoring-weeks-none-text = Pair a senior with one or two new hires.
mentoring-keys = Arrow keys go from week to week and from pair to pair, Home and End to the first and last week. Enter opens the week.
mentoring-key = What the signs mean
mentoring-state-kept = Complete
mentoring-state-mentor_missing = Mentor’s minutes missing
mentoring-state-mentee_missing = Summary missing
mentoring-state-both_missing = Both missing
mentoring-state-running = Running
mentoring-state-away = Away
mentoring-state-outside = Not a pair then
mentoring-week = Week of a pair
mentoring-week-running = Running week
mentoring-week-earlier = The week before
mentoring-week-later = The week after
mentoring-mentor-part = Mentor
mentoring-mentee-part = Mentee
mentoring-minutes = Time together
mentoring-minutes-least = At least { $minutes } min a week
mentoring-minutes-wrong = Please enter whole minutes.
mentoring-topics = Topics
mentoring-summary = Learning summary
mentoring-summary-help = Counts as handed in on the day it is saved.

## What is missing

mentoring-missing = Missing of the weeks that are over
mentoring-missing-none = Every week that is over is complete.
mentoring-log = Log

## New pairs

mentoring-suggestions = Pairs that would fit
mentoring-suggestions-none = Every new hire has a mentor, or no senior is free.
mentoring-pair-do = Pair
mentoring-new-title = New pair
mentoring-new-text = Who cannot be chosen says why. The pair ends by itself when the new hire’s time is over.
mentoring-mentor = Mentor
mentoring-mentee = Mentee
mentoring-began = First day

## The end of a pair

mentoring-end = End
mentoring-end-of = End the pair { $mentor } and { $mentee }
mentoring-end-title = End the pair { $mentor } and { $mentee }
mentoring-end-text = What was logged stays, and counts until that day.
mentoring-end-do = End the pair
mentoring-end-day = Last day
mentoring-ended = Pairs that ended
mentoring-ended-none = No pair has ended yet.

## Bonus and table

mentoring-bonus = Mentor bonus of the quarter
mentoring-bonus-note = Depends on how many mentees reach the pass line
mentoring-bonus-reached = Reached
mentoring-bonus-open = Not reached
mentoring-bonus-none = No mentor has a mentee with a target in this quarter.
mentoring-certificate = Certificate
mentoring-certificate-of = Certificate for { $name }, as PDF
mentoring-table = All pairs
