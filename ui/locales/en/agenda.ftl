# Quarterlift messages: agenda

# The Agenda page.

agenda-page = Agenda
agenda-aside = Owners and greetings
agenda-look = Shown as
agenda-look-list = List
agenda-look-table = Table
agenda-look-log = Activity log
agenda-tasks = All tasks
agenda-activities = What was done
agenda-filter-member = Member
agenda-filter-team = Team
agenda-filter-tier = Tier
agenda-filter-task = Task
agenda-all-member = All members
agenda-all-team = All teams
agenda-all-tier = All tiers
agenda-all-task = All tasks
agenda-none = Nothing is due
agenda-none-text = Every customer has been looked after as the playbook asks.
agenda-none-narrowed = Nothing is due for this choice. Clear the filters to see everybody’s tasks.
agenda-keys = Arrow keys go from line to line; L or Enter logs the task.
agenda-open-customer = Open { $customer }

# Logging what was done

agenda-log = Log
agenda-log-for = Log for { $customer }
agenda-log-kind = What was done
agenda-log-date = Day
agenda-log-date-wrong = Please write the day as 2026-11-20.
agenda-log-member = By
agenda-log-member-open = The customer’s owner
agenda-log-reason = Why they stopped buying
agenda-log-reason-open = Not known yet
agenda-log-outcome = Outcome
agenda-log-outcome-help = With an outcome it counts as an effective contact.
agenda-log-note = Note
agenda-log-save = Save
agenda-logged-next = { $text } Due next: { $next }.
agenda-kind-visit = Visit
agenda-kind-call = Call
agenda-kind-promotion = Promotion
agenda-kind-callback = Callback
agenda-kind-reward = Reward

# Beside the tasks

agenda-occasions = Greetings ahead
agenda-occasions-none = No birthday or holiday in the next days.
agenda-violations = Owners to change
agenda-violations-note = Core customers belong to a senior.
agenda-violations-none = Every core customer has a senior.
agenda-violations-all = Show all { $count }
agenda-violations-fewer = Show fewer
agenda-violation-senior = Senior for { $customer }
agenda-reassign = Reassign
agenda-reassign-of = Reassign { $customer }
agenda-no-senior = No senior is active who could take over.
