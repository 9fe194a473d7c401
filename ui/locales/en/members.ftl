# Members: the words of the page.

## The page

members-page = Members
members-table = Members of the team
members-teams = Teams
members-team = Team
members-team-members = Members
members-target = Target
members-sales = Sales
members-attainment = Attainment

## One member

members-back = All members
members-orders = Orders of the quarter
members-statement = Statement
members-history = Attainment by quarter
members-history-none = No earlier quarter has a target to compare with.
members-customers = Customers by tier
members-customers-none = Owns no customers.
