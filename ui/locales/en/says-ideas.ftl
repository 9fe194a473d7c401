# Quarterlift messages: says-ideas

# What the engine says of suggestions, cases, recognition, activities and feedback.

## Page

says-ideas-title-none = No suggestion waits for an answer
says-ideas-title-open-one = { $count } suggestion waits for an answer
says-ideas-title-open-other = { $count } suggestions wait for an answer
says-ideas-sentence = { $period }: { $put } put in, { $adopted } adopted, { $cases } handed in.
says-ideas-count-suggestion-one = { $count } suggestion
says-ideas-count-suggestion-other = { $count } suggestions
says-ideas-count-case-one = { $count } case
says-ideas-count-case-other = { $count } cases
says-ideas-figure-open = Waiting for an answer
says-ideas-figure-adopted = Adopted
says-ideas-figure-cases = Cases of the month
says-ideas-rows-open = Suggestions waiting for an answer
says-ideas-rows-adopted = Suggestions adopted in the quarter
says-ideas-rows-cases = Cases of the month

## Suggestions

says-ideas-anonymous = Anonymous
says-ideas-state-open = Open
says-ideas-state-in_review = In review
says-ideas-state-adopted = Adopted
says-ideas-state-done = Done
says-ideas-state-declined = Declined
says-ideas-answered = answered { $date }
says-ideas-put = Thank you. The suggestion is in the box.
says-ideas-put-anonymous = Thank you. The suggestion is in the box; nothing in the file tells who put it in.
says-ideas-answer-kept = The answer is kept: { $state }.
says-ideas-best-suggestion = It is the best suggestion of its quarter.
says-ideas-best-taken-back = It is no longer the best suggestion of its quarter.

## Cases

says-ideas-a-case = The case
says-ideas-case-new_customer = New customer
says-ideas-case-won_back = Won back
says-ideas-case-core_retention = Core retention
says-ideas-case-other = Other
says-ideas-told = told on { $date }
says-ideas-case-kept = The case “{ $title }” is kept.
says-ideas-case-told = “{ $title }” was told on { $date }.
says-ideas-case-removed = The case “{ $title }” is taken out.
says-ideas-best-case = “{ $title }” is the best case of its month.
says-ideas-best-case-taken-back = “{ $title }” is no longer the best case of its month.

## Recognition, activities, feedback

says-ideas-an-entry = The entry
says-ideas-recognition-star = Star of the month
says-ideas-recognition-mentor = Excellent mentor
says-ideas-recognition-case = Best case
says-ideas-recognition-suggestion = Best suggestion
says-ideas-recognition-thanks = Thanks
says-ideas-star = { $month }, place { $rank }: { $attainment } of the target with { $sales }
says-ideas-recognised = { $name } is on the wall.
says-ideas-recognition-removed = The recognition is taken out.
says-ideas-people-one = { $count } person
says-ideas-people-other = { $count } people
says-ideas-activity-kept = “{ $title }” is kept.
says-ideas-activity-removed = The activity is taken out.
says-ideas-channel-questionnaire = Questionnaire
says-ideas-channel-meeting = Meeting
says-ideas-channel-one_to_one = One-to-one
says-ideas-feedback-kept = The feedback is kept.
says-ideas-feedback-removed = The feedback is taken out.

## Columns

says-ideas-column-theme = Theme
says-ideas-column-suggestion = Suggestion
says-ideas-column-answer = Answer
says-ideas-column-answered = Answered
says-ideas-column-best = Best
says-ideas-column-kind = Kind
says-ideas-column-title = Title
says-ideas-column-story = Story
says-ideas-column-handed-in = Handed in
says-ideas-column-told = Told
says-ideas-column-audience = Asked
says-ideas-column-score = Mark
says-ideas-column-scale = Best mark
says-ideas-column-share = Share of the best mark
says-ideas-column-comment = Comment
says-ideas-column-answer-no = Answer no.
says-ideas-audience-employee = Employees
says-ideas-audience-customer = Customers
