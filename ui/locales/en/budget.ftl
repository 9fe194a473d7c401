# Quarterlift messages: budget

# Labels of the page itself

budget-page = Budget
budget-enter = Enter spending
budget-export = Export what was spent…
budget-categories = Budget by category
budget-pace-mark = Part of the quarter that has passed
budget-bar = { $category }: { $burn } spent, { $pace }
budget-spent = Spent
budget-planned = Budget
budget-remaining = Remaining
budget-burn = Used
budget-chart-none = No spending yet, so there is no line to draw.
budget-worst = If everybody does very well
budget-worst-note = What incentives cost at most: both bonuses, stars and mentor awards reached.
budget-worst-at = Everybody sells this much of their target
budget-worst-total = Payout
budget-worst-beyond = Of it beyond base commission
budget-worst-planned = Incentive budget
budget-worst-difference = Difference
budget-entries = What was spent
budget-entries-note = Training sessions and incentives are counted by themselves; everything else is entered here.
budget-entries-none = Nothing spent yet
budget-entries-none-text = Enter travel, licences and whatever else the quarter costs, with its receipt.
budget-entry-new = Enter spending
budget-entry-edit = Correct an entry
budget-entry-category = Category
budget-entry-choose = Choose a category
budget-entry-amount-help = A refund has a minus in front.
budget-entry-what = What for
budget-entry-receipt = Receipt
budget-entry-receipt-help = Where the file lies; it stays there.
budget-entry-pick = Pick the file…
budget-entry-remove = Remove this entry

# End of the labels of the page itself
