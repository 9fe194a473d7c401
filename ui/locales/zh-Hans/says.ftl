# Quarterlift messages: says

# What the engine says: findings, titles, rules, columns. Every figure arrives formatted.

## Frame

says-as-of = 截至 { $date }
says-day = 第 { $day } / { $days } 天
says-saved = 已保存 { $name }
says-undone = 已撤销：{ $command }（{ $rows }）
says-redone = 已重做：{ $command }（{ $rows }）
says-nothing-to-undo = 没有可以撤销或重做的操作。
says-seconds = { $seconds } 秒
says-table-count = { $all } 行中的 { $found } 行
says-file-sample = 示例公司
says-file-everybody = 全员
says-file-statement = 提成单 { $who } { $period }
says-file-summary = { $company } 季度总结 { $period }
says-unit-point-one = 个百分点
says-unit-point-other = 个百分点
says-unit-day-one = 天
says-unit-day-other = 天
says-unit-month-one = 个月
says-unit-month-other = 个月
says-unit-year-one = 年
says-unit-year-other = 年
says-unit-hour-one = 小时
says-unit-hour-other = 小时
says-unit-minute-one = 分钟
says-unit-minute-other = 分钟

## Commands in the audit log and in undo

says-command-sample-create = 创建示例公司
says-command-workspace-new = 创建工作区
says-command-import-run = 导入
says-command-plan-save = 保存方案
says-command-next-quarter-start = 启动下季度
says-command-targets-change = 调整目标
says-command-targets-propose = 征询目标意见
says-command-target-answer = 记录目标答复
says-command-target-settle = 决定目标提议
says-command-worksheet-save = 保存年度目标工作表
says-command-workspace-settings-set = 修改工作区设置
says-command-lead-save = 保存线索
says-command-lead-assign = 分配线索
says-command-leads-assign = 批量分配线索
says-command-lead-move = 移动线索
says-command-lead-end = 结束线索
says-command-lead-reopen = 重新打开线索
says-command-lead-needs = 填写需求报告
says-command-lead-proposal = 填写方案
says-command-lead-approve = 批准方案
says-command-activity-log = 记录跟进
says-command-customer-reassign = 更换负责人
says-command-customer-reason = 记录流失原因
says-command-ticket-open = 新建工单
says-command-ticket-advance = 处理工单
says-command-ticket-edit = 修改工单
says-command-member-save = 保存成员
says-command-pip-save = 制定绩效改进计划
says-command-pip-check-in = 跟进绩效改进计划
says-command-pip-close = 结束绩效改进计划
says-command-decision-save = 记录人事决定
says-command-violation-save = 记录违规
says-command-violation-remove = 删除违规记录
says-command-interview-plan = 安排面谈
says-command-interview-hold = 记录面谈
says-command-interview-sign = 面谈签字
says-command-growth-save = 记录成长经历
says-command-growth-remove = 删除成长记录
says-command-skill-save = 技能评分
says-command-session-plan = 安排培训场次
says-command-session-edit = 修改场次
says-command-session-cancel = 取消场次
says-command-session-enrol = 预约学员
says-command-session-leave = 取消预约
says-command-session-attend = 登记出席
says-command-exam-save = 登记成绩
says-command-exam-remove = 撤销成绩
says-command-practice-save = 布置练习
says-command-practice-advance = 处理练习
says-command-curriculum-save = 修改课程
says-command-pair-open = 师徒结对
says-command-pair-end = 结束师徒
says-command-mentor-log = 记录辅导周
says-command-award-save = 评定月度之星
says-command-award-remove = 撤回月度之星
says-command-manual-line-save = 录入手工调整
says-command-manual-line-remove = 删除手工调整
says-command-dispute-open = 提出异议
says-command-dispute-answer = 答复异议
says-command-period-close = 关账
says-command-period-reopen = 重新开账
says-command-suggestion-put = 提交建议
says-command-suggestion-answer = 回复建议
says-command-suggestion-best = 评选最佳建议
says-command-case-save = 提交案例
says-command-case-best = 评选最佳案例
says-command-case-told = 例会分享案例
says-command-case-remove = 删除案例
says-command-recognition-save = 表彰
says-command-recognition-remove = 删除表彰
says-command-team-activity-save = 记录团队活动
says-command-team-activity-remove = 删除团队活动
says-command-feedback-save = 记录反馈
says-command-feedback-remove = 删除反馈
says-command-values-save = 修改价值观
says-command-budget-entry-save = 保存支出记录
says-command-budget-entry-remove = 删除支出记录
says-command-finding-dismiss = 搁置一项发现
says-command-finding-restore = 恢复一项发现
says-command-review-note = 记录复盘内容
says-command-review-hold = 召开复盘
says-command-review-resume = 恢复复盘准备
says-command-week-note = 记录每周决定
says-command-action-save = 保存改进行动
says-command-action-move = 推进改进行动
says-command-action-close = 结束改进行动
says-command-action-resume = 恢复改进行动
says-command-action-remove = 删除改进行动
says-command-undo = 撤销
says-command-redo = 重做
says-command-restore = 恢复备份
says-command-migrate = 升级文件格式

## Failures

says-failure-invalid = 输入的内容不符合规则。
says-failure-command = 没有名为“{ $name }”的命令。
says-failure-request = 无法读取请求：{ $detail }
says-failure-not-found = 未找到 { $what }。它可能已被删除，或属于其他季度。
says-failure-no-workspace = 尚未打开工作区。请打开一个工作区，或先看看示例公司。
says-failure-cancelled = 已取消，没有任何改动。
says-failure-read = 无法读取 { $path }：{ $detail }
says-failure-write = 无法写入 { $path }：{ $detail }。数据没有丢失，请换一个文件夹。
says-failure-report = 无法生成 PDF：{ $detail }
says-failure-not-a-workspace = 这不是 Quarterlift 工作区（{ $detail }）。文件没有改动。
says-failure-newer-file = 该工作区由更新版本的 Quarterlift 创建：{ $detail }。请升级应用，文件没有改动。
says-failure-damaged = 工作区已损坏：{ $detail }。原文件保持不变，请从旁边的备份文件夹恢复最新备份。
says-failure-seal = { $detail }。请检查磁盘和文件夹同步，或恢复最新备份。
says-failure-foreign-schema = 文件中含有并非 Quarterlift 创建的内容：{ $detail }。未打开，也未改动。
says-failure-busy = 另一个窗口或命令正在使用该工作区，请稍后再试。
says-failure-read-only = 文件或文件夹不可写：{ $cause }。请把工作区移到可写的文件夹。
says-failure-capsule = 这是一个存档包，以只读方式打开，内容不能更改，也没有任何改动。如需继续工作，请打开工作区文件本身。
says-failure-disk-full = 磁盘已满，没有任何改动。请腾出空间后再试。
says-failure-missing = 文件不存在：{ $detail }。
says-failure-exists = { $detail }。请换一个名称。
says-failure-stale = 期间已有人修改：{ $detail }。请查看当前状态后再决定。
says-failure-in-use = 仍被引用，无法删除：{ $detail }。请先删除引用它的内容。
says-failure-changed-meanwhile = 已无法撤销：{ $detail }。
says-failure-not-redoable = 该操作数据量太大，未予保留，请重新执行。（{ $detail }）
says-failure-store = 无法使用工作区：{ $detail }。{ $cause }

## Empty pages

says-empty-orders = 还没有订单
says-empty-orders-text = 请导入 CRM 导出的客户、成员和订单，或先看看示例公司。
says-empty-tiers = 还没有下过单的客户
says-empty-members = 还没有成员
says-empty-members-text = 请导入团队成员：工号、姓名和入职日期。
says-empty-statements = 还没有可发放的提成
says-empty-statements-text = 订单归属到成员后，这里会出现提成单。
says-empty-targets = 还没有目标
says-empty-targets-text = 请设定全年目标并分解，或直接导入目标。

## Overview

says-verdict-no-target = 已完成 { $sales }，尚未设定目标
says-verdict-no-target-sentence = 设定季度目标后，即可看到进度与预测。
says-verdict-made = 目标达成：{ $progress }
says-verdict-made-sentence = 完成 { $sales }，目标 { $target }，超出 { $difference }。
says-verdict-missed = 目标未达成：{ $progress }
says-verdict-missed-sentence = 完成 { $sales }，目标 { $target }，相差 { $difference }。
says-verdict-at-pace = 与进度持平
says-verdict-behind = 落后进度 { $points }
says-verdict-ahead = 超前进度 { $points }
says-outlook-none = 季度已过 { $pace }，目标完成 { $progress }。
says-outlook-short = 季度已过 { $pace }，目标完成 { $progress }。按当前速度，季末预计 { $forecast }，差 { $difference }。
says-outlook-over = 季度已过 { $pace }，目标完成 { $progress }。按当前速度，季末预计 { $forecast }，超出目标 { $difference }。
says-metric-line = { $metric }：由 { $before } 到 { $now }，目标 { $target }，{ $state }。
says-formula-sum = { $orders }合计 = { $result }
says-formula-mean = { $orders }的平均 = { $result }
says-rows-part = 计入的 { $rows }
says-rows-whole = 全部 { $rows }
says-rows-customer = { $name } 的订单
says-rows-member = 归属 { $name } 的订单
says-rows-line = { $name } · { $line } · { $period }

## Findings

says-finding-metric = { $metric }：{ $actual }
says-finding-metric-detail = 目标 { $target }，上季度 { $baseline }
says-finding-below-one = { $count } 名成员低于 { $line }，需制定改进计划
says-finding-below-other = { $count } 名成员低于 { $line }，需制定改进计划
says-finding-below-running-one = { $count } 名成员低于进度要求的 { $line }
says-finding-below-running-other = { $count } 名成员低于进度要求的 { $line }
says-finding-owner-one = { $count } 家核心客户未由资深销售负责
says-finding-owner-other = { $count } 家核心客户未由资深销售负责
says-finding-owner-detail = 方案要求从业满 { $years } 年
says-finding-near-one = { $count } 家客户再下一单即可升为核心
says-finding-near-other = { $count } 家客户再下一单即可升为核心
says-finding-near-detail = 近一年合计 { $sales }
says-finding-no-target-one = { $count } 名成员有业绩但没有目标
says-finding-no-target-other = { $count } 名成员有业绩但没有目标
says-finding-no-target-detail = { $period } 尚未设定目标

## Charts

says-chart-sales = 销售额与进度线
says-chart-sales-unit = { $unit }，累计
says-chart-actual = 实际 { $amount }
says-chart-target = 目标 { $amount }
says-chart-forecast = 预测 { $amount }
says-chart-smart = 改善前 → 现在 → 目标
says-chart-process = 诊断与过程指标
says-chart-tiers = 客户分层
says-chart-tiers-unit = 占比
says-chart-tier-detail = { $figure } · { $share } · 方案 { $plan }
says-chart-migration = 层级迁移
says-chart-move = { $from } → { $to }：{ $customers }，{ $sales }
says-chart-attainment = 成员达成率
says-chart-history = 各季度达成率
says-chart-pass_line = 达标线 { $rate }
says-chart-on_target = 目标 { $rate }
says-chart-pay = 成员提成
says-chart-deviation = 与进度的偏差
says-chart-expected = 进度应有
says-chart-sold = 实际完成
says-chart-others = 其余 { $count } 项
says-deviation-sentence = 落后最多：{ $name }，与进度相差 { $amount }。

## Tiers

says-tiers-as-planned = 核心客户占比符合方案：{ $share }
says-tiers-too-few = 核心客户比方案少 { $points }
says-tiers-enough = 核心客户比方案多 { $points }
says-tiers-sentence = 核心客户 { $customers } 家，占 { $customer_share }（方案 { $plan_customers }），贡献近一年销售额的 { $sales_share }（方案 { $plan_sales }）。
says-moves-sentence = 自 { $from } 起：{ $risen } 家上升，{ $fallen } 家下降。
says-figure-near = 差一单即为核心
says-figure-owner = 核心客户未由资深销售负责
says-figure-gap = 规则空隙标记
says-figure-prospects = 未成交客户
says-figure-top = 前 20% 客户销售占比
says-whatif-none = 没有客户会变动。
says-whatif-moved-one = { $count } 家客户将变动。
says-whatif-moved-other = { $count } 家客户将变动。
says-why-prospect = 尚无正向订单：属于潜在客户，不计入分层。
says-why-tier = { $tier }：最近一次下单距今 { $days }，{ $window }内 { $orders }，客单价为平均的 { $multiple }。
says-why-gap-general = 金额已够更高层级，但最近购买或频率不足；方案表中没有对应的一行。
says-why-gap-churned = 近一年内有过订单；方案表中没有对应的一行。
says-missing = 升至{ $tier }：{ $missing }
says-missing-days = 需在 { $within }内下单（已迟 { $late }）
says-missing-orders-one = 再下 { $count } 单
says-missing-orders-other = 再下 { $count } 单
says-missing-multiple = 客单价还差平均的 { $multiple }
says-timeline-detail = 距今 { $days } · { $orders } · { $multiple }
says-fact-code = 编码
says-fact-industry = 行业
says-fact-first-order = 首次下单
says-fact-churn-reason = 流失原因

## Members

says-members-title = { $members } 名成员中 { $passing } 名达标
says-members-sentence = 达标率 { $rate }，达标线 { $line }。
says-members-sentence-running = 按进度要求衡量，达标率 { $rate }，达标线 { $line }。
says-members-no-target = 成员尚无目标
says-members-no-target-sentence = 分解季度目标后，即可看到达成率。
says-member-title = { $name }：{ $attainment }
says-no-team = 未分组
says-figure-below = 低于达标线
says-figure-active = 在岗成员
says-figure-new-hires = 新员工
says-figure-seniors = 资深销售
says-figure-expected = 进度应完成
says-figure-attainment = 达成率
says-figure-attainment-to-date = 进度达成率
says-figure-score = 绩效得分
says-figure-rank = 排名
says-figure-gap-to-pace = 与进度相差
says-score-note = 达标线 { $line }；无数据的部分，其权重分给其他部分
says-fact-employee-no = 工号
says-fact-hired = 入职日期
says-fact-standing = 资历
says-fact-active-to = 离职日期
says-state-pass = 达标
says-state-below = 未达标
says-state-none = 无目标
says-state-quarter-over = 季度已结束
says-state-quarter-running = 暂估：季度尚未结束

## Incentives

says-pay-title = { $period }：{ $members }共 { $total }
says-pay-title-running = { $period } 至今：{ $members }共 { $total }
says-pay-sentence = 占销售额 { $share }；其中基础提成以外 { $above }。
says-figure-pay-total = 应发合计
says-figure-pay-above-base = 基础提成以外
says-figure-budget = 激励预算
says-figure-budget-used = 已用 { $share }
says-statement-title = { $name }：{ $period } { $total }
says-rule-base = 当月归属销售额的 { $rate }，按月四舍五入
says-rule-core-retention = 核心客户复购率 { $measured }，高于 { $above }：季度销售额的 { $rate }
says-rule-new-customers = 新客户占比 { $measured }，高于 { $above }：季度销售额的 { $rate }
says-rule-whole-excess = 超出目标 { $measured }：整个超额部分的 { $rate }
says-rule-marginal = 超出目标 { $measured }：本档部分的 { $rate }
says-kind-base = 按每月销售额
says-kind-core-retention = 按季度销售额
says-kind-new-customers = 按季度销售额
says-kind-above-target = 按超出目标部分
says-condition-core-retention-reached = { $whole } 家核心客户中 { $part } 家复购：{ $measured }，要求 { $needed }。
says-condition-core-retention-missed = { $whole } 家核心客户中 { $part } 家复购：{ $measured }，要求 { $needed }。不发放。
says-condition-core-retention-no-data = 季初名下没有核心客户：暂无数据（{ $part } / { $whole }，{ $measured }，要求 { $needed }）。不发放。
says-condition-new-customers-reached = 新客户贡献 { $part } / { $whole }：{ $measured }，要求 { $needed }。
says-condition-new-customers-missed = 新客户贡献 { $part } / { $whole }：{ $measured }，要求 { $needed }。不发放。
says-condition-new-customers-no-data = 没有归属销售额：暂无数据（{ $part } / { $whole }，{ $measured }，要求 { $needed }）。不发放。
says-condition-above-target-reached = 超出目标 { $whole } 达 { $part }：{ $measured }，要求 { $needed }。
says-condition-above-target-missed = 与目标 { $whole } 相差 { $part }：{ $measured }，要求 { $needed }。不发放。
says-condition-above-target-no-data = 未设定目标：暂无数据（{ $part } / { $whole }，{ $measured }，要求 { $needed }）。不发放。
says-condition-mentor-reached = { $whole } 名学员中 { $part } 名达标：{ $measured }，要求 { $needed }。
says-condition-mentor-missed = { $whole } 名学员中 { $part } 名达标：{ $measured }，要求 { $needed }。不发放。
says-condition-mentor-no-data = 没有设定目标的学员：暂无数据（{ $part } / { $whole }，{ $measured }，要求 { $needed }）。不发放。
says-reading-invoiced = 销售额按下单日期计算，退货扣减。
says-reading-collected = 销售额按实际回款及回款日期计算。
says-reading-whole-excess = 超额奖励：达到的比例适用于整个超额部分。
says-reading-marginal = 超额奖励：各档分别按各自比例计算。
says-reading-strict = 门槛须超过才发放，恰好达到不发放。
says-reading-repurchase = 核心复购按季初名下核心客户计算，不论由谁成交；新客户指首笔订单落在本季度的客户。
says-reading-dates = 订单按计入当日的基础比例计算；季内变更比例、客户负责人、团队或职位的，自变更之日起生效。
says-reading-rounding = 每一行只四舍五入一次；合计为各打印行之和。各项奖励相加，不相乘。

says-about-thresholds = 门槛
says-about-customers = 复购与新客户
says-about-dates = 按日生效
says-about-rounding = 四舍五入

## Targets

says-owner-company = 公司
says-owner-team = 团队
says-owner-member = 成员
says-owner-product-line = 产品线
says-owner-region = 区域
says-method-even = 平均分配
says-method-last-year = 按去年同期
says-method-capacity = 按人力产能
says-method-weights = 按权重
says-targets-mismatch = 各部分合计 { $sum }，公司目标 { $company }：相差 { $difference }。请重新分解使其一致。
says-targets-changed-one = { $count } 个目标变动，各部分之和等于总额。
says-targets-changed-other = { $count } 个目标变动，各部分之和等于总额。
says-effect-pay = 本季应发合计变动 { $difference }。
says-effect-no-pay = 所有人的提成不变。
says-effect-tier = { $tier }：{ $before } → { $after } 家
says-effect-gain-one = { $count } 名成员增加 { $amount }。
says-effect-gain-other = { $count } 名成员增加 { $amount }。
says-effect-lose-one = { $count } 名成员减少 { $amount }。
says-effect-lose-other = { $count } 名成员减少 { $amount }。

## Plan

says-plan-title = { $period } 方案
says-plan-template = 目前采用模板，尚未修改。
says-plan-own = 采用本季度第 { $version } 版。
says-plan-inherited = 本季度尚无自己的版本，沿用 { $period } 第 { $version } 版。
says-plan-saved = { $period } 方案已保存为第 { $version } 版。

## Data

says-data-title = { $name } 的数据
says-data-sentence = 订单自 { $first } 至 { $last }。
says-count-orders = 订单
says-count-members = 成员
says-count-targets = 目标
says-count-leads = 线索
says-count-activities = 活动
says-count-tickets = 工单
says-count-sessions = 培训场次
says-count-exams = 考试
says-count-pairs = 师徒
says-count-suggestions = 建议
says-kind-of-customers = 客户
says-kind-of-orders = 订单
says-kind-of-members = 成员
says-kind-of-targets = 目标
says-kind-of-leads = 线索
says-kind-of-tickets = 工单
says-kind-of-activities = 活动
says-kind-of-training = 培训
says-kind-of-exams = 考试
says-kind-of-skills = 技能
says-kind-of-surveys = 问卷
says-import-done = 有效
says-import-undone = 已撤销
says-import-refused = 有数据行被拒绝，因此没有导入。
says-import-sentence-done = 已导入：读取 { $read } 行，新增 { $new }，更新 { $changed }，未变 { $unchanged }，拒绝 { $refused }。
says-import-sentence-preview = 预计结果：读取 { $read } 行，新增 { $new }，更新 { $changed }，未变 { $unchanged }，拒绝 { $refused }。
says-import-sentence-kept = 有数据行被拒绝，未做任何改动：读取 { $read } 行，新增 { $new }，更新 { $changed }，未变 { $unchanged }，拒绝 { $refused }。请更正，或跳过这些行再导入。
says-backup-none = 尚无
says-backup-manual = 手动
says-backup-daily = 每日
says-backup-import = 导入前
says-backup-restore = 恢复前
says-backup-migration = 格式升级前
says-backup-close = 关闭时
says-check-clean = 文件与规则均正常（已检查 { $rows }）。
says-check-found-one = 发现 { $count } 处问题。
says-check-found-other = 发现 { $count } 处问题。
says-check-pages = 文件页
says-check-schema = 表结构
says-check-reference = 行间引用
says-check-auditchain = 审计链
says-check-splitshares = 拆分合计
says-check-doublecredit = 订单只归属一次
says-check-day = 日期
says-check-moment = 时间戳
says-check-period = 期间
says-check-amount = 金额
says-check-settings = 设置
says-check-name = 阶段、类型与原因的名称
says-check-ending = 结束方式与原因
says-check-sequence = 时间先后顺序
says-check-mark = 评分范围
says-check-gate = 阶段之间的准入条件
says-check-anonymity = 匿名内容不透露本人
says-check-fingerprint = 已关账期间与关账时一致

## Columns

says-column-actor = 操作人
says-column-at = 时间
says-column-changed = 更新
says-column-collected = 已回款
says-column-collected_on = 回款日期
says-column-command = 操作
says-column-credited = 归属金额
says-column-customer = 客户
says-column-file = 文件
says-column-frequency = F（次）
says-column-from_to = 从 \ 到
says-column-gap = 空隙
says-column-kind = 类型
says-column-monetary = M（倍）
says-column-new = 新增
says-column-next = 升级还差
says-column-order_no = 订单号
says-column-owner-kind = 层面
says-column-path = 路径
says-column-period = 期间
says-column-plan_share = 方案
says-column-product = 产品
says-column-recency = R（天）
says-column-refused = 拒绝
says-column-seq = 序号
says-column-size = 大小
says-column-spend = 近一年销售额
says-column-status = 状态
says-column-summary = 内容
says-column-template = 模板
says-column-unchanged = 未变
says-column-value = 取值
says-order-open = 有效
says-order-cancelled = 已取消

## Report

says-key-of-target = 目标 { $target }
says-key-pace = 进度 { $pace }
says-key-forecast = 按当前速度
says-key-members = { $members } 人中 { $passing } 人
says-key-share = 占销售额 { $share }
says-report-smart = 有数据的 { $known } 项目标中，{ $reached } 项已达成或进展正常。
says-report-prospects-one = { $count } 家客户从未下单，不计入。
says-report-prospects-other = { $count } 家客户从未下单，不计入。
says-report-provisional = 季度尚未结束：季末项目按截至当日暂估。
says-method-tiers = R 为距最近一次正向订单的天数，F 为 { $window }内的正向订单数；核心 { $core }内，潜力 { $potential }内，一般 { $general }内；自上而下先符合者为准，含边界。
says-method-order-value = M 为客户客单价与全体客单价之比；退货只扣减金额。
says-method-customer-spend = M 为客户消费额与有购买客户平均消费额之比；退货只扣减金额。
says-method-pace = 进度为已过工作日占全季工作日的比例（或按方案采用去年曲线）；预测按至今每个工作日的速度推算。
says-method-score = 季度进行中，达成率按进度应完成额衡量；得分中无数据的部分，其权重分给其他部分。
says-method-gap = 空隙标记表示方案表中没有完全对应的一行：按最近购买为一般客户但金额已够潜力，或已流失但一年内有订单。
says-note-pace = 进度与预测
says-note-score = 达成率与得分
says-note-gap = 空隙标记
says-owner-until = {$name}，至 {$date}
says-saved-each-one = 已将 {$count} 份结算单保存到 {$folder}
says-saved-each-other = 已将 {$count} 份结算单保存到 {$folder}
