# Quarterlift messages: says-training

# What the engine says of training.

## Page

says-training-empty = 还没有成员
says-training-empty-text = 请先添加或导入成员，课程按方案自动分配。
says-training-title = { $audience }：{ $all } 人中 { $complete } 人完成培训
says-training-title-nobody = { $audience }：目前没有成员
says-training-sentence-none = 方案没有为此类学员设置课程。
says-training-sentence-quarterly = 课程须在季度末前完成。
says-training-sentence-due = 课程须在加入后 { $days }内完成。
says-training-sentence-nothing-late = 没有逾期。
says-training-sentence-late-one = 逾期 { $count } 项。
says-training-sentence-late-other = 逾期 { $count } 项。
says-training-figure-late = 逾期课程
says-training-figure-ahead = 待开场次
says-training-figure-cost = 培训支出
says-training-figure-of-budget = 培训预算 { $budget }
says-training-figure-budget = 本季度培训预算
says-training-figure-left = 预算余额
says-training-sessions = 本季度场次
says-training-more-one = 还有 { $count } 项
says-training-more-other = 还有 { $count } 项
says-training-since = { $day }入职
says-training-matrix-count = { $shown } / { $all } 人
says-training-matrix-done = { $done } / { $all } 人完成
says-training-on-duty = 可上岗
says-training-not-on-duty = 未上岗：{ $modules }考试未通过

## States and exams

says-training-state-done = 已完成
says-training-state-booked = 已报名
says-training-state-failed = 未通过
says-training-state-late = 逾期
says-training-state-missed = 缺席
says-training-state-open = 待学
says-training-state-counted = { $state }（{ $count }）
says-training-proof-none = 出席即可
says-training-proof-exam = 考试
says-training-proof-drill = 情景演练
says-training-proof-from = { $exam }，{ $mark } 分及格
says-training-outcome-passed = 通过
says-training-outcome-failed = 未通过
says-training-mark-passed = { $mark } 分，通过
says-training-mark-failed = { $mark } 分，未通过

## Reminders

says-training-remind-not-marked-one = { $session }：{ $count } 人出席情况未登记
says-training-remind-not-marked-other = { $session }：{ $count } 人出席情况未登记
says-training-remind-late = { $name }，{ $module }：应于 { $day } 完成，已逾期 { $days }
says-training-remind-failed = { $name }，{ $module }：{ $day } 得 { $mark } 分，未通过
says-training-remind-missed = { $name }，{ $module }：{ $day } 缺席，尚未重新报名
says-training-remind-exam = { $name }，{ $module }：{ $day } 已出席，{ $exam }未参加
says-training-remind-soon = { $name }，{ $module }：应于 { $day } 完成，尚未报名
says-training-remind-task = { $name }，{ $module }：练习“{ $task }”应于 { $day } 提交，已逾期 { $days }
says-training-remind-sign = { $coach }：请审核 { $name } 的练习“{ $task }”（{ $module }），{ $day } 提交
says-training-coach-open = 未指定教练

## One member, one module

says-training-cell-title = { $name }：{ $module }
says-training-cell-done = { $day } 已出席，无须考试。
says-training-cell-done-exam = { $day } 已出席，{ $passed } 以 { $mark } 分通过。
says-training-cell-booked = 已报名 { $day } 的场次。
says-training-cell-failed-one = { $day } 得 { $mark } 分，{ $needed } 分及格。
says-training-cell-failed-other = { $day } 得 { $mark } 分，{ $needed } 分及格；已考 { $count } 次。
says-training-cell-late = 应于 { $day } 完成，已逾期 { $days }。
says-training-cell-late-exam = 已出席，考核未通过；应于 { $day } 完成，已逾期 { $days }。
says-training-cell-missed = { $day } 缺席，尚未重新报名。
says-training-cell-exam-open = { $day } 已出席，尚缺：{ $exam }。
says-training-cell-open = 尚未开始，应于 { $day } 完成。
says-training-cell-extra = 不在其课程内，仍可参加。
says-training-history-attended = 出席（{ $session }）
says-training-history-absent = 缺席（{ $session }）
says-training-history-booked = 已报名（{ $session }）
says-training-history-cancelled = 场次取消（{ $session }）
says-training-history-passed = { $exam }第 { $attempt } 次：{ $mark } 分，通过（{ $needed } 分及格）
says-training-history-failed = { $exam }第 { $attempt } 次：{ $mark } 分，未通过（{ $needed } 分及格）
says-training-history-task = 练习“{ $task }”：{ $state }

## Sessions

says-training-when = { $day } { $time }
says-training-session-title = { $module }（{ $when }）
says-training-series-name = { $module }（{ $day } 起）
says-training-seats = { $taken } / { $capacity }
says-training-places-left-one = 余 { $count } 个名额
says-training-places-left-other = 余 { $count } 个名额
says-training-session-planned = 已排期
says-training-session-held = 已举行
says-training-session-not-marked = 未登记
says-training-session-cancelled = 已取消
says-training-session-sentence-planned = 已报名 { $booked } 人。
says-training-session-sentence-not-marked = { $booked } 人出席情况待登记；已登记出席 { $attended } 人、缺席 { $absent } 人。
says-training-session-sentence-held = 出席 { $attended } 人，缺席 { $absent } 人。
says-training-session-sentence-cancelled = 已取消，报名不再计入。
says-training-place-booked = 已报名
says-training-place-attended = 出席
says-training-place-absent = 缺席
says-training-fact-no = 场次号
says-training-fact-when = 时间
says-training-fact-length = 时长
says-training-fact-trainer = 讲师
says-training-fact-place = 地点
says-training-fact-seats = 名额
says-training-fact-cost = 费用
says-training-fact-series = 系列
says-training-fact-proof = 考核
says-training-fact-due = 截止日
says-training-fact-weight = 权重
says-training-fact-clash = 时间冲突
says-training-clash-place = { $place } 已被占用：{ $session }
says-training-clash-trainer = { $trainer } 同时授课：{ $session }
says-training-against-not-hired = 尚未入职，{ $day } 到岗
says-training-against-left = 已离职，最后工作日 { $day }
says-training-against-booked = 已报名
says-training-against-elsewhere = 时间冲突：{ $session }
says-training-against-away = 休假
says-training-against-completed = 已于 { $day } 完成
says-training-against-full = 名额已满

## Calendar

says-training-weekday-mon = 一
says-training-weekday-tue = 二
says-training-weekday-wed = 三
says-training-weekday-thu = 四
says-training-weekday-fri = 五
says-training-weekday-sat = 六
says-training-weekday-sun = 日
says-training-month-none = 本月没有场次。
says-training-month-one = 共 { $count } 场，待开 { $ahead } 场；出席 { $attended } 人次，费用 { $cost }。
says-training-month-other = 共 { $count } 场，待开 { $ahead } 场；出席 { $attended } 人次，费用 { $cost }。
says-training-day-off = 非工作日
says-training-day-past = 日期已过
says-training-plan-cost = 费用合计 { $cost }。本季度未设目标，因此没有培训预算。
says-training-plan-cost-left = 费用合计 { $cost }；{ $period }培训预算将余 { $left }。
says-training-plan-cost-over = 费用合计 { $cost }；{ $period }培训预算将超支 { $left }。

## What was done

says-training-planned-one = 已安排 { $count } 场{ $module }，报名 { $places } 人次。
says-training-planned-other = 已安排 { $count } 场{ $module }，报名 { $places } 人次。
says-training-edited = { $session } 已保存。
says-training-cancelled-one = 已取消{ $session }，{ $places } 个报名不再计入。
says-training-cancelled-other = 已取消{ $session }及其系列共 { $count } 场，{ $places } 个报名不再计入。
says-training-enrolled-none = 没有人报名{ $session }。
says-training-enrolled-one = 已为 { $count } 人报名{ $session }。
says-training-enrolled-other = 已为 { $count } 人报名{ $session }。
says-training-left-one = 已退回{ $session }的 { $count } 个名额。
says-training-left-other = 已退回{ $session }的 { $count } 个名额。
says-training-marked = { $session }：出席 { $attended } 人，缺席 { $absent } 人。
says-training-marked-exam = { $session }：出席 { $attended } 人，缺席 { $absent } 人。下一步：考核。
says-training-marks-kept-one = 已登记{ $module }成绩 { $count } 个，通过 { $passed } 个。
says-training-marks-kept-other = 已登记{ $module }成绩 { $count } 个，通过 { $passed } 个。
says-training-attempt-removed = 已删除 { $name } 的一次{ $module }成绩。
says-training-task-saved = 练习已保存。
says-training-tasks-set-one = 已为 { $count } 人布置练习。
says-training-tasks-set-other = 已为 { $count } 人布置练习。
says-training-task-was-handed-in = 练习已提交。
says-training-task-was-signed = 练习已审核通过。
says-training-task-was-given-back = 练习已退回重做。
says-training-task-was-removed = 练习已删除。
says-training-curriculum-kept = { $audience }课程已保存。{ $plan }
says-training-curriculum-gone = { $audience }不再有课程。{ $plan }

## Exams

says-training-exams-none = 本季度尚无人参加考试。
says-training-exams-one = 本季度共考 { $count } 次，通过 { $passed } 次。
says-training-exams-other = 本季度共考 { $count } 次，通过 { $passed } 次。
says-training-exams-rows = 本季度考试记录
says-training-exam-of = { $module }{ $exam }
says-training-passed-of = { $sat } 人参加，{ $passed } 人通过
says-training-tries-passed = { $day } 通过
says-training-tries-one = 已考 { $count } 次，最近 { $mark } 分
says-training-tries-other = 已考 { $count } 次，最近 { $mark } 分
says-training-tries-none = 已出席，未考
says-training-tries-not-there = 尚未出席课程
says-training-chart-pass-rates = 本季度通过率
says-training-chart-label = { $share }（{ $counts }）
says-training-chart-summary = 通过率最低：{ $module }，{ $share }。

## Practice and cases

says-training-tasks-none = 还没有练习。
says-training-tasks-one = 共 { $count } 项练习：逾期 { $late } 项，待审核 { $waiting } 项。
says-training-tasks-other = 共 { $count } 项练习：逾期 { $late } 项，待审核 { $waiting } 项。
says-training-tasks-rows = 练习
says-training-task-open = 待完成
says-training-task-late = 逾期
says-training-task-handed-in = 已提交
says-training-task-signed = 已审核
says-training-task-open-on = { $day } 前完成
says-training-task-late-on = { $day } 起逾期
says-training-task-handed-in-on = { $day } 提交，待审核
says-training-task-signed-on = { $day } 审核通过
says-training-cases-nobody = 目前没有需要提交案例的老员工。
says-training-cases-one = { $count } 名老员工中 { $done } 名已提交案例。
says-training-cases-other = { $count } 名老员工中 { $done } 名已提交案例。

## Effect

says-training-effect-basis = 比较 { $trained }的培训，以及其前 { $before }与其后 { $after }的销售达成率。
says-training-effect-basis-running = 比较 { $trained }的培训，以及其前 { $before }与其后 { $after }截至 { $date } 按进度的销售达成率。
says-training-effect-none = 目前还不能确定 { $trained }的培训对销售的作用。
says-training-effect-some-one = 有 { $count } 项比较差异明显；这只说明同时出现，不说明原因。
says-training-effect-some-other = 有 { $count } 项比较差异明显；这只说明同时出现，不说明原因。
says-training-effect-training = 完成课程与否
says-training-effect-training-with = 至少完成一门课程
says-training-effect-training-without = 未完成任何课程
says-training-effect-training-method = 对两组成员达成率的变化合并排序（曼-惠特尼检验）；仅当偶然出现的可能不超过百分之一时才认定有差异。经理不计。
says-training-effect-training-higher = 完成课程者的提升明显更大。
says-training-effect-training-lower = 完成课程者的提升明显更小。
says-training-effect-mentoring = 新员工有无导师
says-training-effect-mentoring-with = 有导师
says-training-effect-mentoring-without = 无导师
says-training-effect-mentoring-method = 只比较当季仍属新员工且此前已有目标的成员，因此人数较少；检验方法同上（曼-惠特尼检验）。
says-training-effect-mentoring-higher = 有导师的新员工提升明显更大。
says-training-effect-mentoring-lower = 有导师的新员工提升明显更小。
says-training-effect-exam = 首次考试成绩与之后的销售
says-training-effect-exam-with = 首次即通过
says-training-effect-exam-without = 首次未通过
says-training-effect-exam-method = 将当季首次成绩与之后的达成率按名次比较（斯皮尔曼相关）。
says-training-effect-exam-higher = 成绩越好，销售明显越好。
says-training-effect-exam-lower = 成绩越好，销售反而明显越低。
says-training-effect-too-few = 人数太少，无法判断：{ $with } 人与 { $without } 人，每组至少需 { $least } 人。
says-training-effect-too-few-marks = 人数太少，无法判断：有成绩者 { $all } 人，至少需 { $least } 人。
says-training-effect-no-difference = 没有明显差异。

## Curricula

says-training-version-first = 自始
says-training-version-module = { $module } { $weight }
says-training-version-module-exam = { $module } { $weight }（{ $exam }）

## Columns

says-training-column-audience = 学员类别
says-training-column-module = 课程
says-training-column-weight = 权重 (%)
says-training-column-exam = 考核
says-training-column-completed = 完成日
says-training-column-next = 已报名日期
says-training-column-mark = 成绩
says-training-column-pass-mark = 及格分
says-training-column-attempt = 第几次
says-training-column-attempts = 次数
says-training-column-outcome = 结果
says-training-column-begins = 开始时间
says-training-column-minutes = 分钟
says-training-column-booked = 已报名
says-training-column-attended = 出席
says-training-column-absent = 缺席
says-training-column-capacity = 名额上限
says-training-column-task = 练习
says-training-column-handed-in = 提交日
says-training-column-coach = 教练
says-training-column-signed = 审核日
says-training-column-skill = 技能
says-training-column-score = 评分（1–10）
says-training-column-change = 变化
