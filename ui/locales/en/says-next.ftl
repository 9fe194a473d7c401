# The next quarter, as the engine says it.

says-next-title = { $next }, started from { $period }
says-next-sentence = Sales go from { $actual } to a target of { $target }; { $reached } of { $all } metrics already are where they should be.
says-next-sentence-none = Nothing was sold in { $period }, so the plan’s growth has nothing to grow from: type the sales target of { $next }.
says-next-running = { $period } still runs: its figures are those of { $date }.
says-next-rule-tree = The target that { $next } already has.
says-next-rule-growth = { $actual } sold, plus the plan’s growth of { $growth }.
says-next-rule-none = No sales to grow from.
says-next-remark-hold = Reached: to be held
says-next-remark-reached = Reached
says-next-remark-missed = Missed by { $gap }
says-next-remark-short = { $gap } short so far
says-next-remark-raised = { $gap } to go
says-next-remark-none = No figure yet
says-next-remark-watched = Watched only
says-next-reason = Started from { $period }
says-next-started = { $next } is started from { $period }: version { $version } of its plan is saved and its sales target is { $target }.
says-next-members-one = { $count } member’s target is set.
says-next-members-other = { $count } members’ targets are set.
says-next-carried-one = { $count } action is carried over.
says-next-carried-other = { $count } actions are carried over.
