# Quarterlift messages: tiers

# Labels of the page itself

tiers-page = Tiers
tiers-what-if = What if the thresholds were different?
tiers-what-if-note = Drag a threshold: shares and counts follow at once. Nothing is saved until you say so.
tiers-what-if-tried = With the thresholds tried
tiers-recency = Last order within
tiers-frequency = Orders a year, at least
tiers-monetary = Order value, at least
tiers-recency-of = { $tier }: last order within
tiers-frequency-of = { $tier }: orders a year, at least
tiers-monetary-of = { $tier }: order value, at least
tiers-not-a-number = Please enter a number.
tiers-unit-days = days
tiers-unit-orders = orders
tiers-unit-times = × avg.
tiers-churned-rule = Everybody whose last order is older is churned.
tiers-tier = Tier
tiers-customers-of = Customers
tiers-change = Change
tiers-reset = Reset
tiers-adopt = Use these thresholds
tiers-adopt-closed = The plan of a closed quarter stays as it is.
tiers-adopt-title = Use these thresholds in the plan
tiers-adopt-text = This is what changes for the whole quarter once you save.
tiers-adopt-parameter = Threshold
tiers-adopt-before = Plan now
tiers-adopt-after = Afterwards
tiers-adopt-effects = What it does
tiers-adopt-pay = Pay by member
tiers-adopt-member = Member
tiers-adopt-difference = Difference
tiers-adopt-no-effect = No figure of the quarter changes.
tiers-adopt-reason = Why
tiers-adopt-reason-help = Kept with the plan's version, for whoever asks later.
tiers-adopt-reason-missing = Please say why: the plan keeps it.
tiers-adopt-save = Save to the plan
tiers-migration = Who moved
tiers-migration-from = Since
tiers-migration-none = There is nothing to compare yet at the earlier date.
tiers-list = Customers
tiers-list-tier = Tier shown
tiers-all = All
tiers-customer-next = For the next better tier
tiers-customer-timeline = Tier at each month's end
tiers-customer-facts = Facts
tiers-customer-orders = Orders
tiers-causes = Why they moved
tiers-customer-log = Log an activity
tiers-customer-tasks = To do
tiers-customer-changes = Changes of tier
tiers-customer-reason = Why they stopped buying
tiers-customer-reason-open = Not known yet
tiers-customer-activities = Activities
tiers-customer-tickets = Tickets

# End of the labels of the page itself
tiers-customer-since = Owner from
tiers-customer-since-help = Empty: from today. Quarters that began before keep the former owner.
tiers-customer-past = Before
