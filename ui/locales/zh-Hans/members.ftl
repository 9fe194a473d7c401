# 成员页的文字。

## The page

members-page = 成员
members-add = 添加成员
members-export = 导出成员名单
members-tab-overview = 概况
members-tab-directory = 名录
members-tab-plans = 绩效改进计划
members-table = 团队成员
members-open = 打开{ $name }
members-teams = 各团队
members-team = 团队
members-team-members = 人数
members-target = 目标
members-sales = 销售额
members-attainment = 达成率
members-passing = 绩效达标
members-training = 培训完成

## What asks for a person

members-todo = 待人处理的事
members-todo-note = 建议针对{ $quarter }。系统只提建议，由人决定。
members-todo-none = 没有待开的改进计划、待作的决定或待办的面谈。
members-todo-pip_due = 制定计划
members-todo-decision_due = 作出决定
members-todo-pip_over = 结束计划
members-todo-interview = 打开面谈

## Stars and candidates

members-stars = 月度之星
members-stars-note = 按当月目标达成率
members-stars-provisional = 截至目前，当月尚未结束
members-stars-nobody = 当月无人有销售额。
members-stars-none = 本季度尚未开始。
members-certificates = 奖状
members-certificates-of = { $month }奖状（PDF）
members-reserve = 储备经理候选人
members-reserve-note = { $quarter }绩效得分最高者，由面试与答辩决定
members-reserve-place = 第 { $rank } 名，得分 { $score }
members-reserve-interview = 安排面试
members-reserve-defence = 安排答辩
members-reserve-none = 该季度无人有绩效得分。

## Improvement plans

members-plans = 绩效改进计划
members-plans-which = 显示的计划
members-plans-running = 进行中（{ $count }）
members-plans-all = 全部（{ $count }）
members-plans-note = { $quarter }未达标者，系统建议制定改进计划。
members-plans-none = 没有可显示的改进计划。建议列在“概况”中。
members-plans-none-member = 从未有过改进计划。
members-pip-title = { $name }的绩效改进计划
members-pip-change-title = 修改{ $name }的绩效改进计划
members-pip-text = 根据数据自动提出，启动前请酌情修改。
members-pip-proposed = 建议：{ $title }
members-pip-open = 启动计划
members-pip-evidence = 依据
members-pip-goals = 目标
members-pip-measures = 措施
members-pip-lines = 每行一条。
members-pip-due = 完成期限
members-pip-closing = 结束说明
members-pip-check-in = 检查进展
members-pip-close = 结束计划
members-pip-check-ins = 检查记录
members-pip-check-ins-none = 尚无检查记录。
members-check-in-title = 检查{ $name }的进展
members-check-in-progress = 进展
members-check-in-note = 检查结果
members-close-title = 结束{ $name }的改进计划
members-close-outcome = 结果
members-close-note = 结束说明

## Decisions

members-decisions = 决定
members-decisions-note = 连续多季未达标后由系统提出，由人作出决定
members-decisions-none = 没有任何决定。
members-decision-title = 关于{ $name }的决定
members-decision-note = 系统不会自动执行：薪资与岗位请在相应系统中调整。
members-decision-kind = 决定
members-decision-save = 记录决定
members-decided-by = 决定人
members-decided-by-is = 决定人：{ $name }
members-choose = 请选择

## Interviews

members-interviews = 面谈
members-interviews-none = 没有已安排或已进行的面谈。
members-interview-plan = 安排面谈
members-interview-kind = 类型
members-plan-title = 安排与{ $name }的面谈
members-plan-title-performance = 安排与{ $name }的绩效面谈
members-plan-title-reserve = 安排{ $name }的储备经理面试
members-plan-title-defence = 安排{ $name }的答辩
members-plan-text = 议程根据数据自动生成，面谈举行前会随数据更新。
members-plan-save = 安排
members-interview-day = 计划日期
members-interviewer = 面谈人
members-interview-with = 面谈人：{ $name }
members-interview-agenda = 议程
members-interview-agenda-none = 数据中没有需要讨论的事项。
members-interview-living = 根据当前数据生成，面谈举行时定稿。
members-interview-frozen = 面谈举行时的议程。
members-interview-planned = 计划日期
members-interview-put-off = 改期
members-interview-notes = 面谈记录
members-interview-goals = 商定目标
members-interview-held = 举行日期
members-interview-verdict = 结论
members-interview-hold = 记录为已举行
members-interview-sign = 双方签字
members-interview-sign-note = 签字后不可再修改。
members-interview-sign-held = 举行之后才能签字。
members-interview-sign-goals = 商定目标并保存后才能签字。
members-interview-sign-verdict = 有结论之后才能签字。

## One member

members-back = 全部成员
members-part-performance = 绩效
members-part-learning = 学习
members-part-mentoring = 传帮带
members-part-reviews = 评估
members-part-conduct = 品行与成长
members-save-page = 保存为 PDF
members-save-record = 培训记录（PDF）
members-orders = 本季度订单
members-statement = 激励结算单
members-score = 绩效得分
members-score-note = 没有数据的部分，其权重分配给其他部分。
members-score-none = 本季度没有目标，因此没有得分。
members-score-part = 部分
members-score-weight = 权重
members-score-counts = 实际权重
members-score-value = 数值
members-score-points = 得分
members-score-why = 依据
members-history = 各季度达成率
members-history-none = 此前季度没有可比较的目标。
members-customers = 负责客户分层
members-customers-none = 未负责任何客户。
members-pay = 各季度激励
members-pay-none = 尚无结算单。
members-curriculum = 培训课程
members-curriculum-none = 没有适用的课程。
members-to-training = 打开培训
members-skills = 技能
members-skills-note = 1 至 10 分
members-skills-none = 尚无技能评分。
members-skill = 技能
members-skill-add = 添加评分
members-skill-title = 为{ $name }评分
members-skill-mark = 评分
members-skill-range = 1 至 10
members-skill-wrong = 请输入 1 至 10 的整数。
members-learning = 场次、考试与任务
members-learning-none = 尚无学习记录。
members-mentoring = 传帮带
members-mentoring-none = 既没有带教新员工，也没有导师。
members-to-mentoring = 打开“传帮带”

## Conduct and growth

members-growth = 成长
members-growth-note = 外部培训、轮岗、带队试用、在岗辅导
members-growth-none = 尚无成长记录。
members-growth-add = 添加记录
members-growth-title = { $name }的成长记录
members-growth-edit-title = 修改成长记录
members-growth-kind = 类型
members-growth-what = 内容
members-growth-began = 开始日期
members-growth-ended = 结束日期
members-growth-ended-help = 进行中请留空。
members-growth-coach = 辅导人
members-growth-outcome = 成果
members-growth-outcome-is = 成果：{ $outcome }
members-violations = 违规
members-violations-none = 没有违规记录。
members-violation-add = 记录违规
members-violation-title = 记录{ $name }的违规
members-violation-kind = 违规类型
members-violation-what = 事情经过
members-measure = 处理措施
members-fine = 罚款金额
members-remove = 删除{ $what }

## Adding and changing a member

members-edit = 修改成员资料
members-add-title = 添加成员
members-edit-title = 修改{ $name }的资料
members-no = 员工编号
members-no-help = 编号不可更改，导入时以此识别成员。
members-hired = 入职日期
members-experience = 从事销售起始日
members-experience-help = 包括入职前的经历；留空则以入职日期计。
members-active-to = 最后工作日
members-active-to-help = 在职请留空。
members-leaves = 请假
members-leaves-none = 没有请假。
members-leave-add = 添加请假
members-leave-first = 第一天
members-leave-last = 最后一天
members-leave-remove = 删除第 { $number } 段请假
members-since = 岗位、团队、区域生效日
members-since-help = 留空则自今天起生效；此前的数据仍按原团队计算。
