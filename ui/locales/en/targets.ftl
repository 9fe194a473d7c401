# Quarterlift messages: targets

# Labels of the page itself

targets-page = Targets
targets-sales-none = No orders in this quarter yet, so there is no line to draw.
targets-by = Share the quarter by
targets-axis-time = Month
targets-axis-member = Member
targets-axis-team = Team
targets-axis-product_line = Product line
targets-axis-region = Region
targets-tree = Who owes what
targets-sums-right = The targets below add up to the company's, to the cent.
targets-owners-of = { $period }: { $axis }
targets-col-node = Period and owner
targets-col-target = Target
targets-col-share = Share
targets-col-actual = Actual
targets-col-attainment = Attainment
targets-col-last-year = Last year
targets-col-actions = History and sharing
targets-expand-all = Expand all
targets-collapse-all = Collapse all
targets-expand = Expand { $node }
targets-collapse = Collapse { $node }
targets-not-set = set
targets-edit = Change the target of { $node }
targets-edit-keys = Enter or F2 edits the amount, Escape leaves it as it was, arrows move.
targets-pinned = Typed by hand: held while the others share the rest
targets-share-menu = Share the target of { $node }
targets-share-over = Share over { $axis }…
targets-share-title = Share { $node }
targets-over-time = quarters or months
targets-over-member = members
targets-over-team = teams
targets-over-product_line = product lines
targets-over-region = regions
targets-method = How
targets-weights = Weights
targets-weights-help = Any positive numbers; only their proportions count.
targets-weight-of = Weight of { $node }
targets-change-title = Change the target of { $node }
targets-change-text = Nothing is saved until you say so. Pinned amounts hold, the others share the rest.
targets-change-pin = Pin this amount
targets-change-who = Target
targets-change-before = Before
targets-change-after = After
targets-change-none = Nothing changes.
targets-change-effects = What it does
targets-change-reason = Why
targets-change-reason-help = Kept with the target's version.
targets-change-save = Save targets
targets-saved = Targets saved.
targets-history = History of { $node }
targets-history-none = Never changed.
targets-deviation-none = No deviation to show yet.

# End of the labels of the page itself
