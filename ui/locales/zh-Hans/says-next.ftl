# The next quarter, as the engine says it.

says-next-title = 由{ $period }启动{ $next }
says-next-sentence = 销售额由 { $actual } 提升至目标 { $target }；{ $all } 项指标中有 { $reached } 项已达到下季度目标。
says-next-sentence-none = { $period }没有销售额，无法按方案的增长率推算：请填写{ $next }的销售目标。
says-next-running = { $period }尚未结束，数字截至 { $date }。
says-next-rule-tree = { $next }已设定的目标。
says-next-rule-growth = 实际销售额 { $actual }，加上方案的增长率 { $growth }。
says-next-rule-none = 没有可供推算的销售额。
says-next-remark-hold = 已达成，须保持
says-next-remark-reached = 已达成
says-next-remark-missed = 差 { $gap }，未达成
says-next-remark-short = 目前还差 { $gap }
says-next-remark-raised = 还需 { $gap }
says-next-remark-none = 尚无数据
says-next-remark-watched = 仅跟踪
says-next-reason = 由{ $period }启动
says-next-started = 已由{ $period }启动{ $next }：方案保存为第 { $version } 版，销售目标为 { $target }。
says-next-members-one = 已设定 { $count } 名成员的目标。
says-next-members-other = 已设定 { $count } 名成员的目标。
says-next-carried-one = 已结转 { $count } 项行动。
says-next-carried-other = 已结转 { $count } 项行动。
