# Ideas: the words of the page.

ideas-page = Ideas
ideas-tab-suggestions = Suggestions
ideas-tab-cases = Cases
ideas-tab-wall = Recognition
ideas-tab-life = Activities & feedback
ideas-tab-values = Values
ideas-new-suggestions = Put in a suggestion
ideas-new-cases = Hand in a case
ideas-new-wall = Add to the wall
ideas-look = How it is shown
ideas-look-list = List
ideas-look-table = Table
ideas-choose = Please choose
ideas-theme = Theme
ideas-everybody = Everybody
ideas-open-member = Open { $name }
ideas-open-customer = Open { $customer }
ideas-export-suggestions = Export the suggestions
ideas-export-cases = Export the cases
ideas-count-wrong = Please enter a whole number.
ideas-month-wrong = Please write the month as 2026-11.

## Suggestion box

ideas-all-states = All states
ideas-best-suggestion = Best of the quarter
ideas-make-best-suggestion = Choose as the best of the quarter
ideas-answer = Answer
ideas-answer-do = Answer
ideas-answer-change = Change the answer
ideas-answer-title = Answer a suggestion
ideas-answer-needed = Please say why, so that who suggested it learns from it.
ideas-suggestions-none = The box is empty. Who suggests first?
ideas-suggestions-none-state = No suggestion is in this state.
ideas-suggestion-title = A suggestion
ideas-suggestion-text = What should be different, and how
ideas-suggestion-who = From whom
ideas-suggestion-save = Put it in
ideas-who-named = With a name
ideas-who-anonymous = Anonymous
ideas-author = Name
ideas-anonymous-means = Nothing tells who put it in: no name is stored, neither with the suggestion nor in the audit log, and only the day is kept, not the time. Nobody can find out later, and no answer reaches you in person: read it here.

## Cases

ideas-meeting = For the next weekly meeting
ideas-meeting-note = Not told yet, the best first
ideas-meeting-none = Every case has been told.
ideas-library = Case library
ideas-all-kinds = All kinds
ideas-cases-none = No case has been handed in yet.
ideas-cases-none-kind = No case of this kind.
ideas-best-case = Best of the month
ideas-make-best-case = Choose as the best of its month
ideas-told = Told in the meeting
ideas-read = Read all
ideas-case-menu = More about “{ $title }”
ideas-case-title = Hand in a case
ideas-case-edit-title = Change a case
ideas-case-save = Hand it in
ideas-case-by = Told by
ideas-case-kind = Kind
ideas-case-name = Title
ideas-case-story = What happened
ideas-case-story-help = The start, what was done, what came of it, what others can take from it.
ideas-case-customer = Customer
ideas-case-month = Month

## Recognition wall

ideas-wall-none = Nobody is on the wall yet. A thank-you costs nothing.
ideas-wall-title = Add to the recognition wall
ideas-wall-kind = For
ideas-wall-text = In words
ideas-wall-remove = Take { $name } off the wall
ideas-certificate = Certificate
ideas-certificate-of = Certificate for { $name }, as PDF

## Activities and feedback

ideas-activities = Together
ideas-activities-none = Nothing was done together yet.
ideas-activity-add = Add an activity
ideas-activity-title = An activity of the team
ideas-activity-what = What
ideas-activity-headcount = People
ideas-activity-cost = Cost
ideas-activity-remove = Remove “{ $title }”
ideas-feedback = Feedback
ideas-feedback-note = What was said, and what was done about it
ideas-feedback-none = No feedback is recorded.
ideas-feedback-add = Add feedback
ideas-feedback-title = Feedback
ideas-feedback-edit-title = Change feedback
ideas-feedback-channel = How it came
ideas-feedback-text = What was said
ideas-feedback-deed = What was done
ideas-feedback-deed-help = Empty while nothing was done.
ideas-feedback-done = Done
ideas-feedback-open = Nothing done yet
ideas-feedback-remove = Remove the feedback of { $date }

## Values

ideas-values-none = No values are written down
ideas-values-none-text = What the team stands for, and how it treats customers and each other.
ideas-values-write = Write them down
ideas-values-change = Change the text
ideas-values-note = A text of the quarter’s plan: every version is kept with its reason.
ideas-values-title = Values and code of conduct
ideas-values-title-text = Kept as a new version of the quarter’s plan.
ideas-values-text = Text
ideas-values-help = A line that begins with # is a heading, one with - a point of a list; an empty line begins a new paragraph.
ideas-values-reason-help = Kept with the version.
