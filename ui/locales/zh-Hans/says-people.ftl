# People: what the engine says about members, their reviews and growth.

## what asks for a person

says-people-todo-decision = 截至{ $quarter }已连续 { $quarters } 个季度低于 { $line }：需要作出决定。
says-people-todo-pip = { $quarter }得分 { $score }，低于 { $line }：应制定绩效改进计划。
says-people-todo-over = 绩效改进计划已于{ $date }到期：请填写结果并结束。
says-people-todo-interview = { $interview }计划于{ $date }进行：请开展并记录。
says-people-todo-sign = { $interview }已于{ $date }进行，尚未签字。

## stars and reserve

says-people-star = { $attainment }（{ $sales }，目标 { $target }）
says-people-selection-none = 尚未安排面试和答辩
says-people-count-of = { $done } / { $all }
says-people-of-target = { $sales }，目标 { $target }

## the score

says-people-score-passes = 达到 { $line } 的达标线。
says-people-score-below = 低于 { $line } 的达标线。
says-people-part-sales = 销售达成
says-people-part-visits = 核心客户拜访按时
says-people-part-needs_reports = 需求分析报告完整
says-people-part-training = 培训完成
says-people-part-capped = { $measured }，按上限计 { $counts }
says-people-why-sales = { $sales }，目标 { $target }
says-people-why-sales-to-date = { $sales }，按进度应达 { $target }
says-people-why-visits = 应访 { $all } 次，按时 { $done } 次
says-people-why-no-visits = 没有到期的核心客户拜访，权重分给其他部分
says-people-why-reports = { $all } 条线索中 { $done } 条报告完整
says-people-why-no-reports = 没有线索进入需求阶段，权重分给其他部分
says-people-why-training = 已完成模块的权重之和
says-people-why-no-training = 该对象没有课程，权重分给其他部分

## improvement plans

says-people-pip-title = { $name }的绩效改进计划（{ $quarter }）
says-people-pip-runs-one = 进行至{ $date }，还有 { $count } 天
says-people-pip-runs-other = 进行至{ $date }，还有 { $count } 天
says-people-pip-over = 已于{ $date }到期，未填写结果
says-people-pip-met = 目标达成，{ $date }结束
says-people-pip-missed = 目标未达成，{ $date }结束
says-people-pip-dropped = { $date }中止
says-people-look-on_track = 进展正常：{ $note }
says-people-look-behind = 进展滞后：{ $note }
says-people-evidence-gates = 卡在关口的线索
says-people-evidence-training = 缺席、逾期或未通过的培训
says-people-evidence-breaches = 违反的服务承诺
says-people-evidence-violations = 本季违规
says-people-goal-score = 在{ $date }前绩效得分达到 { $line }。
says-people-goal-sales = 销售达成率达到 { $line }。
says-people-goal-visits = 核心客户拜访按时率达到 { $line }。
says-people-goal-needs_reports = { $line } 的线索有完整的需求分析报告。
says-people-goal-training = 完成 { $line } 的课程。
says-people-measure-sales = 每周与主管一起梳理在途方案和潜力客户。
says-people-measure-visits = 每周一按日程安排未来 { $days } 天的拜访。
says-people-measure-needs_reports = 沟通当天完成需求分析报告，由主管审阅。
says-people-measure-training = 预约最近一场的未完成课程。
says-people-measure-weekly = 每周与主管跟进一次。
says-people-pip-opened = 已为{ $name }制定绩效改进计划。
says-people-pip-changed = 已修改{ $name }的绩效改进计划。
says-people-pip-checked = 已记录{ $name }的跟进。
says-people-pip-ended = 已结束{ $name }的绩效改进计划。
says-people-decision-proposed = 截至{ $quarter }已连续 { $quarters } 个季度低于 { $line }。方案建议降薪或调岗，由负责人决定并说明理由。
says-people-decision = { $decision }（{ $quarter }），决定人：{ $by }。{ $reason }
says-people-decided = 已记录{ $by }对{ $name }的决定。
says-people-decision-pay_cut = 降薪
says-people-decision-transfer = 调岗
says-people-decision-extend = 延长改进计划
says-people-decision-nothing = 不采取措施
says-people-outcome-met = 目标达成
says-people-outcome-missed = 目标未达成
says-people-outcome-dropped = 中止
says-people-progress-on_track = 进展正常
says-people-progress-behind = 进展滞后

## interviews

says-people-interview-performance = 绩效面谈
says-people-interview-reserve = 储备经理面试
says-people-interview-defence = 储备经理答辩
says-people-verdict-passed = 通过
says-people-verdict-failed = 未通过
says-people-interview-planned = 计划于{ $date }
says-people-interview-held = { $date }已进行，尚未签字
says-people-interview-signed = { $date }已签字
says-people-interview-short = { $interview } { $date }：{ $outcome }
says-people-interview-title = { $interview }：{ $name }，{ $quarter }
says-people-interview-is-planned = 已安排{ $date }与{ $name }面谈。
says-people-interview-is-held = 已记录与{ $name }的面谈，议程已存档。
says-people-interview-is-signed = 与{ $name }的面谈已签字，不可再修改。
says-people-agenda-result = { $quarter }：销售额 { $sales }，达成 { $attainment }，得分 { $score }（达标线 { $line }）
says-people-agenda-part = { $part }：{ $value }
says-people-agenda-training = 尚未完成的培训：{ $modules }
says-people-agenda-pip = 绩效改进计划（{ $date }到期）进展如何
says-people-agenda-violation = { $date }的违规：之后有何改变
says-people-agenda-goals = { $quarter }约定的目标：{ $goals }
says-people-agenda-selection = 为何以及如何带团队：前九十天的打算
says-people-agenda-next = 到下次面谈前的目标与所需支持

## members

says-people-duty = 线索分配
says-people-no-curriculum = 该成员没有对应的课程。
says-people-curriculum-complete = { $audience }：{ $date }全部完成
says-people-curriculum-at = { $audience }：已完成 { $done }
says-people-pay-provisional = 若本季今日结束
says-people-added = 已添加{ $name }。
says-people-changed = 已修改{ $name }。

## learning, skills, conduct, growth

says-people-learned-booked = { $module }：已预约
says-people-learned-attended = { $module }：已出席
says-people-learned-absent = { $module }：缺席
says-people-learned-passed = { $module }{ $proof }：{ $mark } 分，通过（及格 { $pass }，第 { $attempt } 次）
says-people-learned-failed = { $module }{ $proof }：{ $mark } 分，未通过（及格 { $pass }，第 { $attempt } 次）
says-people-learned-signed = 练习已签核：{ $task }
says-people-learned-handed-in = 练习已提交：{ $task }
says-people-learned-task = 待完成练习：{ $task }
says-people-skill = 技能
says-people-mark = 评分
says-people-note = 备注
says-people-skills-chart = 技能最近评分
says-people-skills-unit = 1 至 10 分
says-people-skill-same = 自{ $date }以来无变化
says-people-skill-change = 自{ $date }以来 { $change }
says-people-skill-kept = 已记录{ $name }的评分。
says-people-mentors = 担任{ $name }的导师至{ $until }，已辅导 { $minutes } 分钟
says-people-is-mentored = 由{ $name }辅导至{ $until }，已辅导 { $minutes } 分钟
says-people-violation-false_expense = 虚假报销
says-people-violation-customer_complaint = 客户投诉
says-people-violation-other = 其他
says-people-measure-kind-warning = 警告
says-people-measure-kind-fine = 罚款
says-people-measure-kind-dismissal = 辞退
says-people-violation-kept = 已记录{ $name }的违规。
says-people-violation-removed = 已删除违规记录。
says-people-growth-external = 外部培训
says-people-growth-rotation = 跨部门轮岗
says-people-growth-lead_trial = 试任组长
says-people-growth-coaching = 在岗辅导
says-people-growth-kept = 已记录{ $name }的成长经历。
says-people-growth-removed = 已删除该记录。
says-people-span = { $from }至{ $to }
says-people-since = 自{ $from }

## findings

says-people-finding-pip-one = 有 { $count } 份绩效改进计划待制定
says-people-finding-pip-other = 有 { $count } 份绩效改进计划待制定
says-people-finding-decision-one = 有 { $count } 项人事决定待作出
says-people-finding-decision-other = 有 { $count } 项人事决定待作出
says-people-finding-duty-one = { $count } 名新员工尚未通过上岗考试
says-people-finding-duty-other = { $count } 名新员工尚未通过上岗考试
says-people-finding-weeks-one = { $count } 对师徒有辅导周缺少记录或总结
says-people-finding-weeks-other = { $count } 对师徒有辅导周缺少记录或总结
