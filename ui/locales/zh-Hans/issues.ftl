# Quarterlift messages: issues

# What is wrong with a file that is imported or exported.

## Import · Rows

issue-row-too-long = 该行有 { $cells } 个单元格，而表头只有 { $columns } 列。可能是某个值含有分隔符却没有加引号。
issue-row-too-short = 该行只有 { $cells } 个单元格，而表头有 { $columns } 列，数据可能被截断。请重新导出文件。
issue-row-quote = 右引号后面还有文字，无法确定单元格在哪里结束。请把值中的引号写成两个。

## Import · Cells

issue-value-missing = 这是必填项，但单元格为空。
issue-value-error-cell = 单元格内容是错误值 { $error }。请在表格中修正公式后重新导出。
issue-value-formula-uncalculated = 单元格是公式，但文件里没有保存计算结果。请用表格软件打开并保存后再导入。
issue-value-merged = 该单元格属于合并单元格，无法确定值属于哪一行。请取消合并并逐行填写。
issue-value-too-long = 文字超过 { $limit } 个字符。
issue-value-nul = 单元格中含有空字符（NUL），文件可能已损坏。请重新导出。
issue-value-undecodable = 有些字符无法用所选编码读取，请换一种编码。

## Import · Identifiers

issue-code-digits-lost = 表格软件只保留了 15 位数字，该编号已不可靠。请把该列设为文本格式后重新录入。
issue-code-digits-doubtful = 该编号第 15 位之后全是 0，可能被表格软件截断，请核对。
issue-code-is-date = 这里应为编号，却是日期，可能被表格软件自动转换。请把该列设为文本格式。

## Import · Numbers

issue-number-unreadable = 这不是数字。
issue-number-decimal-comma = 这里的逗号不是千位分隔符。如果它是小数点，请选择“小数点用逗号”后再导入。
issue-number-decimal-point = 这里的点不是千位分隔符。如果它是小数点，请选择“小数点用点”后再导入。
issue-number-groups = 该数字的分隔符不在千位上。
issue-number-too-fine = 该数字的小数超过 8 位。
issue-number-is-date = 这里应为金额，却是日期或时间。
issue-amount-too-large = 金额的绝对值不能超过 1,000,000,000,000。
issue-amount-digits = 金额的小数超过该币种的 { $digits } 位。请先在文件中取整。
issue-amount-percent = 这里应为金额，却是百分比。
issue-amount-unit = 表头带有单位：该列金额将乘以 { $factor }。
issue-amount-unit-twice = 表头和单元格都带有单位，无法确定实际金额。

## Import · Dates and periods

issue-date-unreadable = 这不是日期，请写成 2026-03-31。
issue-date-impossible = 日历上没有这一天，或者日和月的顺序反了。
issue-date-order = 这个日期可以是“日/月”也可以是“月/日”。请选择顺序后再导入。
issue-date-short-year = 年份只有两位数。请导出四位年份的日期。
issue-date-year = 年份不在 { $first } 到 { $last } 之间。
issue-date-column-mixed = 该列既有真正的日期，也有文本形式的日期，常见原因是日和月被调换，请核对。
issue-date-order-ambiguous = 这些日期既可以读作“日/月”，也可以读作“月/日”（{ $examples }）。请选择顺序。
issue-decimal-ambiguous = 这些金额的小数点可能是点，也可能是逗号（{ $examples }）。请选择一种。
issue-period-unreadable = 这不是期间。请写年度 2026、季度 2026Q3 或月份 2026-09。

## Import · Choices

issue-status-unknown = 无法识别该状态。计入业绩的订单请写“有效”，不计入的请写“已取消”。
issue-role-unknown = 无法识别该角色，已留空。可用的有：销售代表、组长、经理。
issue-churn-reason-unknown = 无法识别该流失原因，已留空。可用的有：价格、服务、产品、竞争对手、停业、其他。
issue-moment-time = 时间无法识别。请写成 2026-03-31 14:30，或只写日期。
issue-people-unreadable = 这不是人数，公司规模已留空。请写成 240 或 100-499。
issue-mark-range = 评分应为 1 至 { $most } 的整数。
issue-yes-no-unknown = 无法判断是或否，已留空。
issue-stage-unknown = 无法识别该阶段。请写获取、筛选、需求挖掘、方案、成交或售后；已结束的线索写丢失或无效。
issue-outcome-unknown = 无法识别该结果。请写成交、丢失、无效或进行中。
issue-end-reason-unknown = 该原因不在列表中，按“其他”计，原文保留为备注。
issue-activity-kind-unknown = 无法识别该活动类型。请写拜访、电话、促销、回访或奖励。
issue-score-range = 成绩应为 0 至 100 的数字。
issue-score-decimals = 成绩最多保留一位小数，例如 87.5。
issue-score-share = 该成绩小于 1。如果原意是比例（0.875 即 87.5 分），请改为百分制。
issue-pass-mark-range = 及格线应为 0 至 100 的整数。
issue-hours-range = 无法识别时长，已留空。请填写不超过 24 的小时数，例如 1.5、1:30 或 90分钟。
issue-attendance-unknown = 无法判断是否出席。请写出席、缺席，仅占名额的请写已报名。
issue-exam-word-unknown = 无法判断是否有考试。请写是、否、考试或演练。
issue-exam-kind-unknown = 无法识别该考试类型。请写考试或演练。
issue-attempt-unknown = 无法识别第几次考试。请写 1 至 99 的整数，或“补考”。
issue-rating-unreadable = 这不是问卷评分。请写整数，例如 4 或 4/5。
issue-rating-range = 该问卷的评分应为 0 至 { $most } 的整数。如满分不同，请增加“满分”一列。
issue-rating-scale = 评分所用的满分与本行所写的 { $most } 不一致，请更正其中一项。
issue-scale-range = 满分是问卷的最高分，应为 1 至 { $most } 的整数。
issue-audience-unknown = 无法判断调查对象。请写员工或客户。

## Import · Orders, members and targets

issue-split-unreadable = 无法读取分成。请写成“工号:百分比”，例如 E001:60;E002:40。
issue-split-share = { $member } 的比例应大于 0 且不超过 100，最多四位小数。
issue-split-repeated = 分成中重复出现了 { $member }。
issue-split-sum = 分成比例合计为 { $sum }，应为 100。
issue-order-member-and-split = 订单同时填写了业务员和分成，只能填写其中一项。
issue-leave-unreadable = 无法读取休假日期，请写成 2026-03-02..2026-03-13。
issue-leave-backwards = 休假的结束日期早于开始日期。
issue-member-left-before-hired = 离职日期早于入职日期。
issue-customer-since-without-owner = 已忽略归属起始日期：该行没有负责人。
issue-member-since-without-post = 已忽略生效日期：该行没有角色、团队或区域。
issue-target-negative = 目标不能为负数。
issue-target-owners = 目标填写了多个归属。员工、团队、产品线、区域只能填写一项。
issue-lead-outcome-stage = 阶段与结果相互矛盾，请更正其中一项。
issue-lead-won-at-not-won = 线索填写了成交时间，但阶段或结果显示并未成交。
issue-lead-ended-open = 线索填写了结束时间，但既未丢失也未标为无效。
issue-lead-reason-missing = 线索已丢失或无效，但未填写原因，暂记为“其他”。
issue-lead-reason-open = 填写了结束原因，但线索既未输单也未标为无效。
issue-lead-reason-unsuited = 该原因与结果不符：联系方式错误、重复、不匹配和无需求属于无效线索，其余属于丢失线索。
issue-lead-approver-missing = 审批须有审批人；未填审批人，此项已略过。
issue-training-score-absent = 本行有成绩，却注明未出席，请更正其中一项。
issue-training-score-no-exam = 本行有成绩，却注明没有考试，请更正其中一项。
issue-training-exam-no-score = 注明有考试但没有成绩，只导入出席记录。
issue-survey-customer-of-employee = 员工的答卷不应填写客户。请留空，或将调查对象改为客户。

## Import · Matching of columns

issue-header-twice = 有两列使用同一个表头，请确认使用哪一列。
issue-mapping-fields-missing = 以下必填项还没有对应的列：{ $fields }。
issue-mapping-field-unknown = 这类文件没有字段“{ $field }”。
issue-mapping-column-missing = 找不到列“{ $column }”，或者有多列同名。
issue-mapping-column-twice = 列“{ $column }”被对应到两个字段。

## Import · The file as a whole

issue-file-unreadable = 无法读取文件：{ $reason }
issue-file-unwritable = 无法写入文件：{ $reason } 请换一个文件夹，或关闭正在使用该文件的程序。
issue-file-cell-too-long = 有一段 { $length } 个字符的文字放不进工作簿的单元格，请改为导出 CSV。
issue-file-empty = 文件是空的。
issue-file-header-only = 文件只有表头，没有数据行。
issue-file-header-missing = 文件没有第 { $row } 行，无法读取表头。
issue-file-not-table = 该文件不是表格。请导出为 CSV 或 XLSX。
issue-file-web-page = 该文件其实是网页，只是用了表格的扩展名。请用表格软件打开并另存为 XLSX。
issue-file-other-workbook = 无法读取这种工作簿，请另存为 XLSX。
issue-file-password = 工作簿有密码保护。请取消密码后重新导入。
issue-file-damaged = 工作簿已损坏，无法打开（{ $reason }）。请重新导出。
issue-file-sheet-missing = 工作簿中没有工作表“{ $sheet }”。
issue-file-limit-packed = 工作簿超过 { $limit } MB。请导出为 CSV，CSV 没有此限制。
issue-file-limit-unpacked = 工作簿解压后超过 { $limit } MB。请导出为 CSV，CSV 没有此限制。
issue-file-limit-ratio = 工作簿中有内容解压后超过原大小的 { $limit } 倍，疑为恶意文件，已拒绝打开。
issue-file-limit-cells = 工作簿超过 { $limit } 个单元格。请导出为 CSV，CSV 没有此限制。
issue-file-limit-columns = 文件超过 { $limit } 列。
issue-file-quote-open = 从第 { $row } 行开始的记录中，引号没有正确闭合，之后的内容无法区分。请修正文件后重新导入。
issue-file-record-too-long = 从第 { $row } 行开始的记录超过 1 MB。该文件可能不是表格，或者引号没有闭合。

## Plan, targets, settings, references

issue-plan-toml = 无法读取方案文件：{ $reason }
issue-plan-out-of-range = 取值须在 { $least } 与 { $most } 之间。
issue-plan-too-low = 取值不得小于 { $least }。
issue-plan-core-not-stricter = 核心的条件不能低于潜力：更近、更频繁、金额更高。
issue-plan-general-too-short = 一般客户的天数不能少于潜力客户：{ $least } 天。
issue-plan-sum-not-100 = 这些比例之和须为 100%，目前为 { $sum }。
issue-plan-sum-above = 这些比例之和不能超过 100%，目前为 { $sum }。
issue-plan-at-risk-below-on-track = “有风险”的容许点数不能小于“正常”。
issue-plan-bands-not-rising = 各档须递增：起点更高，比例不低于前一档。
issue-plan-rates-not-by-day = 基础提成比例须按生效日期先后排列，同一天只能有一个。
issue-close-year = 关账以月份或季度为单位，不能按年。
issue-close-again = 该期间已经关账。
issue-close-running = 该期间尚未结束：{ $last } 之后才能关账。
issue-close-order = 须按顺序关账：请先将{ $next }关账。
issue-reopen-open = 该期间没有关账。
issue-reopen-not-last = 只能重新打开最近一次关账（{ $last }），因为它可能包含对之前期间的调整。
issue-award-closed = { $month }已关账或已在关账范围之前，月度之星维持原发放。
issue-award-running = { $month }尚未结束：{ $last } 之后才能评定。
issue-award-no-statement = { $name }本季度没有结算单，评星也不会发放。请选择有销售或有目标的成员。
issue-award-note = { $name }不是数据首位提名，请简要说明原因。
issue-manual-closed = { $month }已不能再计发，请选择{ $next }或之后的月份。
issue-manual-ahead = { $month }尚未开始，请选择更早的月份。
issue-manual-amount = 这不是有效金额。请写作 1200.50；扣回写作 -1200.50。
issue-manual-nothing = 请填写不为零的金额；负数为扣回。
issue-dispute-line = 结算单上已没有这一行，请重新查看。
issue-dispute-open = 该行已有未答复的异议，请先答复。
issue-dispute-not-answered = 该异议尚未答复，无需重新受理。
issue-dispute-correction = 只有接受异议时才能同时录入调整。
issue-plan-weights-not-100 = “{ $audience }”的权重之和须为 100。
issue-plan-metric-twice = 该指标在方案中出现两次。
issue-plan-metric-unknown = 没有该编号的指标。
issue-plan-rule-unknown = 没有这个名称的规则。可用：{ $rules }。
issue-plan-path-unknown = 方案中没有该参数。
issue-plan-choice = 请从以下选项中选择：{ $choices }。
issue-plan-not-a-day = 这不是日期，请写成 2026-08-15 的形式。
issue-plan-not-a-number = 这不是数字。
issue-plan-not-a-whole-number = 这里需要整数。
issue-target-pins-above = 锁定部分之和比总额多 { $by }。请调低或解锁其中一项。
issue-target-pins-below = 各部分均已锁定，合计比总额少 { $by }。请解锁其中一项。
issue-target-amount = 这不是工作区货币下 0 至 1,000,000,000,000 之间的金额。
issue-target-weight = 权重须为不小于 0 的数字。
issue-target-over-above = 已结束或锁定的部分合计比总额多 { $by }。请提高总额，或解锁尚未结束的部分。
issue-target-over-below = 未结束的部分均已锁定，各部分合计比总额少 { $by }。请解锁其中一项，或手工修改已结束的部分。
issue-target-not-set = 该目标尚未设定。请先填写金额，再行分解。
issue-target-leaf = 该目标不能再按此方式分解。
issue-target-nobody = 没有可以分摊的对象。
issue-target-owner-year = 成员、团队、产品线或区域的年度目标等于其各季度之和。请修改各季度目标。
issue-target-year-quarters = 请先把年度目标分解到各季度。
issue-target-year-weights = 权重须逐季度填写。请分解单个季度，或选择其他方式。
issue-target-weights-count = 共 { $parts } 个部分，每个须有一个权重，现给出 { $given } 个。
issue-target-consent-over = 该季度已结束，不再征询目标意见。
issue-target-consent-no-target = 该成员在本季度没有目标。
issue-target-propose-none = 本季度的所有目标均已按现值征询过成员。
issue-target-propose-again = 该目标已按现值征询过成员，变动之后方可再次征询。
issue-target-answer-unasked = 该目标尚未征询成员意见。
issue-target-answer-changed = 征询之后目标已变动，请先重新征询。
issue-target-answer-settled = 该答复已有决定。如需新的答复，请重新征询。
issue-target-counter-same = 这正是所提议的金额。请直接同意，或提出其他金额。
issue-target-settle-none = 该成员没有待决定的提议。
issue-target-worksheet-year = 工作表的年份须在 1970 至 9000 之间。
issue-target-market-share = 市场份额须为 0 至 100 的百分数，最多四位小数。
issue-table-column = 表格中没有该列。
issue-settings-name = 请填写公司名称。
issue-settings-currency = 货币为三个大写字母，如 CNY。
issue-settings-currency-fixed = 已有金额后不能更改货币。
issue-settings-month = 财年起始月份须为 1 至 12。
issue-settings-zone = 没有该时区。请写成 Asia/Shanghai 的形式。
issue-import-member-unknown = 没有该工号的成员。请先导入成员，或更正工号。
issue-import-customer-unknown = 没有该编码的客户。请先导入客户、更正编码，或选择自动创建。
issue-import-split-too-fine = 拆分比例无法精确保存，请最多保留四位小数。
issue-import-before = 早于“{ $field }”（{ $at }）。
issue-import-activity-ahead = 该日期尚未到来：只导入已完成的活动。
issue-import-session-ahead = 该日期尚未到来，还没有人出席。仅占名额的请写“已报名”。
issue-import-module-unknown = { $day } 所用方案的培训计划中没有该课程。请先在方案中添加，或改写为以下之一：{ $modules }。
issue-import-before-hired = 该日期早于入职日期（{ $day }）。
issue-import-after-last-day = 当时已离职（最后工作日 { $day }），仍予导入。
issue-import-lead-gate = 线索尚不能进入该阶段。缺少：{ $missing }。请在文件中补齐，或由经理确认按 CRM 的阶段导入。
issue-import-approver-role = 审批人不是本工作区的经理，该审批不作数，已略过。
issue-import-override-approver = 只有在职的经理才能确认按原阶段导入，没有该工号的在职经理。
issue-import-override-reason = 请说明为何按 CRM 的阶段导入：理由会随每条线索保留。
issue-file-base64 = 待保存的内容不完整，请重试。
issue-backup-path = 请选择要恢复的备份。
issue-lead-company = 请填写公司名称。
issue-lead-size = 公司规模为人数整数，最多 10,000,000。
issue-lead-owner = 今天的团队中没有此工号。
issue-lead-assign = 不能分配给该成员：{ $reason }。
issue-lead-author = 请选择方案作者：今天在团队中的成员。
issue-lead-proposal-part = 请填写此项：痛点、优势、投资回报缺一不可。
issue-lead-approver = 请选择团队中的经理：只有经理可以批准或放行。
issue-lead-quality = 评分为 1 到 10 的整数。
issue-lead-no-proposal = 还没有可批准的方案，请先填写。
issue-lead-own-proposal = 不能批准自己的方案，请选择其他经理。
issue-lead-override-reason = 请说明放行理由：理由会记入日志。
issue-lead-reason = 该原因不适用于这种结束方式，请从列表中选择。
issue-lead-ended = 线索已结束。如需修改，请先重新打开。
issue-lead-reopen-reason = 请说明重新打开的理由。
issue-lead-customer = 没有此客户编码。请更正，或由线索新建客户。
issue-lead-customer-taken = 已有以该线索编号命名的客户：请直接选择该客户。
issue-text-too-long = 文本最多 { $most } 个字符。
issue-agenda-customer = 没有客户使用该编码，请从列表中选择。
issue-agenda-future = 尚未发生的事不能记录，请选择今天或更早的日期。
issue-agenda-long-ago = 该日期早于十年前，请核对。
issue-agenda-member = 该日团队中没有使用此工号的成员，请从列表中选择。
issue-agenda-nobody = 请至少选择一家客户。
issue-agenda-not-senior = 核心客户须由资深销售负责（从业满 { $years } 年），请选择资深销售。
issue-ticket-category = 请选择或填写工单类别。
issue-ticket-future = 该时间尚未到来。留空表示现在，或选择更早的时间。
issue-ticket-before-opened = 该时间早于工单创建时间。
issue-ticket-before-answer = 该时间早于首次响应时间。
issue-ticket-answered = 该工单已响应。
issue-ticket-resolved = 该工单已解决，请先重新打开。
issue-ticket-open = 该工单尚未解决。
issue-ticket-mark = 评分为 1 至 { $most } 的整数。
issue-lead-needs-kept = 线索已通过此关：需求报告须保持完整。如需删减，请先将线索退回。
issue-lead-proposal-kept = 线索已凭此方案成交：方案须保持批准时的内容。如需修改，请先将线索退回。

## Members, improvement plans, interviews

issue-people-member = 没有工号为“{ $value }”的成员。请从列表选择，或先添加该成员。
issue-people-required = 此项必填。
issue-people-future = { $value }尚未到来，请选择今天或更早的日期。
issue-people-long-ago = { $value }过于久远，请检查年份。
issue-people-no-taken = 工号“{ $value }”已被使用。请打开该成员，或换一个工号。
issue-people-hired = { $value }不能作为入职日期：最早五十年前，最晚一年后。
issue-people-experience = { $value }晚于入职日期或过于久远：销售经验最晚从入职日起算。
issue-people-active-to = { $value }早于入职日期：离职日不能在前。
issue-people-leave = “{ $value }”的结束早于开始，请对调。
issue-people-fine-missing = 罚款需填写金额。
issue-people-fine = “{ $value }”不是大于零的有效金额。
issue-people-fine-not-asked = 只有罚款才需要金额：请选择“罚款”，或留空。
issue-people-ended-before = { $value }早于开始日期。
issue-people-mark = “{ $value }”不是有效评分，请填 1 至 10。
issue-people-pip-closed = { $value }的改进计划已结束，请为其他季度制定。
issue-people-pip-none = “{ $value }”在该季度没有改进计划，请先制定。
issue-people-pip-due = { $value }不晚于制定之日，请留出时间。
issue-people-pip-ahead = { $value }尚未开始：改进计划针对已有结果的季度。
issue-people-before-opened = { $value }早于改进计划的制定日期。
issue-people-decision-running = { $value }尚未结束，请在结果确定后再作决定。
issue-people-interview-held = 面谈已进行，不能再改期。
issue-people-interview-signed = 面谈已签字，不可修改。
issue-people-before-hired = { $value }早于该成员入职日期。
issue-people-verdict = 绩效面谈没有选拔结论，请留空。
issue-people-sign-not-held = 面谈尚未进行，请先记录。
issue-people-sign-before-held = { $value }早于面谈日期。
issue-people-sign-no-goals = 尚未填写约定目标，签字前请先填写。
issue-people-sign-no-verdict = 选拔需先填写结论才能签字。
issue-plan-module-unnamed = 课程须有名称。
issue-plan-module-twice = 该课程在同一套中出现两次，请合并或改名。
issue-training-module = 没有课程体系包含该课程，请从列表选择，或先加入课程体系。
issue-training-day = 日期早于 { $back } 年前或晚于 { $ahead } 年后，请核对。
issue-training-minutes = 场次时长为 1 至 1,440 分钟。
issue-training-past-midnight = 场次将超过午夜，请提前开始或缩短时长。
issue-training-times = 一个系列最多 { $most } 场。
issue-training-weeks = 同一系列两场之间最多相隔 { $most } 周。
issue-training-capacity = 名额为 1 至 { $most } 的整数；不限请留空。
issue-training-too-small = 已有 { $taken } 人，请提高名额或先退回报名。
issue-training-no-day = 该系列每天都是非工作日，请改日期或保留非工作日。
issue-training-member = 没有此工号，请从列表选择。
issue-training-nobody = 请至少选择一名成员。
issue-training-cancelled = 该场次已取消，请撤销取消或另行安排。
issue-training-cancel-reason = 请填写取消原因，将随场次保存。
issue-training-cancel-held = 已有人出席，其完成记录保留；请先更正出席情况。
issue-training-module-kept = 出席情况已登记，课程不能再改；请为另一课程另行安排。
issue-training-held-ahead = 出席情况已登记，日期不能在未来。
issue-training-not-here = { $name } 当日不在职，请改日期，或更正入职日、离职日。
issue-training-no-place = 该成员未报名此场次，请先报名。
issue-training-was-there = 出席情况已登记，不能退回；可改为缺席。
issue-training-not-begun = 场次尚未开始，开始后才能登记出席。
issue-training-both = 该成员同时在两份名单中，请去掉一个。
issue-training-neither = { $name } 已报名，请注明是否出席。
issue-training-exam-kind = 请选择考试或情景演练。
issue-training-exam-ahead = 日期在未来，请选择今天或更早。
issue-training-no-mark = 请至少填写一个成绩。
issue-training-task = 请填写练习内容。
issue-training-task-single = 一项练习只属于一名成员，请选择一名。
issue-training-own-coach = 不能审核自己的练习，请另选教练。
issue-training-task-signed = 练习已审核。
issue-training-task-handed-in = 练习已提交。
issue-training-task-not-handed-in = 练习尚未提交。
issue-training-task-no-coach = 练习未指定教练，请先指定。
issue-training-task-before = 早于提交日期。
issue-training-audience = 课程面向新员工、老员工、经理，或现有的团队、角色，请选择其一。
issue-training-reason = 请简要说明课程变更的原因，将随版本保存。

## Mentoring and ideas

issue-mentoring-member = 没有这个工号。请从列表中选择。
issue-mentoring-same = 不能自己带自己。请选择其他导师。
issue-mentoring-mentor-inactive = 导师在 { $date } 不是团队成员。请选择其他导师或其他日期。
issue-mentoring-mentor-junior = 导师须有 { $years }销售经验；该成员要到 { $date } 才满足。请选择资深销售。
issue-mentoring-mentor-full = 该导师在 { $date } 已带 { $mentees } 名学员，同时最多 { $most } 名。请选择其他导师，或先结束一个配对。
issue-mentoring-mentee-inactive = 学员在 { $date } 不是团队成员。请选择入职之后、离职之前的日期。
issue-mentoring-mentee-grown = 该成员入职 { $months }的新人期已于 { $date } 结束，带教仅限新员工。请选择新员工或更早的日期。
issue-mentoring-mentee-taken = 该学员已有导师：{ $mentor }，至 { $date }。请先结束该配对。
issue-mentoring-reason = 请填写结束原因，原因会保留在记录中。
issue-mentoring-ended = 该配对已于 { $date } 结束。请撤销结束操作，或新建配对。
issue-mentoring-end-before = 该配对始于 { $date }，不能在此之前结束。请选择当天或更晚的日期。
issue-mentoring-end-after = 该配对将于 { $date } 自动结束。请选择更早的日期。
issue-mentoring-week-ahead = 这一周还没有开始。请选择本周或更早的一周。
issue-mentoring-week-outside = 该配对在这一周并不存在。请选择配对期间的一周。
issue-mentoring-minutes = 一周最多 { $most } 分钟，请核对。
issue-mentoring-nothing = 没有填写任何内容：请填写辅导分钟数、主题或小结。
issue-ideas-required = 请填写此项。
issue-ideas-decline-reason = 请说明不采纳的理由，给提出者一个交代。
issue-ideas-month-ahead = 这个月还没有开始。请选择本月或更早的月份。
issue-ideas-told-before = 该案例于 { $date } 提交，不可能更早分享。请选择当天或更晚的日期。
issue-ideas-headcount = 参加人数最多 { $most } 人，请核对。
issue-ideas-cost = 这不是以工作区货币计的非负金额。
issue-ideas-reason = 请说明修改原因，原因会随方案版本保留。
issue-ideas-values-same = 文字与方案现有内容相同，无需保存。

## Budget

issue-budget-future = 这一天还没到，尚无支出。请选择今天或更早的日期。
issue-budget-long-ago = 这是 { $years } 年以前的日期，请核对。
issue-budget-no-amount = 请填写支出金额；负数表示退款。
issue-budget-amount = “{ $value }”不是工作区货币的金额。请写成 1,200.50，小数前用点号。
issue-budget-note = 请简单说明用途。
issue-budget-percent = “{ $value }”不是 0 到 { $most } 之间的百分比。
issue-people-since = 日期须在成员入职日与今天之间（{$first} 至 {$last}）。
issue-agenda-since = 日期在今天之后。请填写今天或更早的日期。
issue-logo-size = 该图片大小为 { $size } MB，标志不得超过 1 MB。请缩小后重试。
issue-logo-dimensions = 该图片为 { $width } × { $height } 像素，标志不得超过 4000 × 4000 像素。
issue-logo-kind = 无论文件名为何，该文件都不是 PNG、JPEG 或 SVG 图片。
issue-logo-damaged = 无法读取该图片：缺少尺寸信息或内容不完整。
issue-logo-script = 该 SVG 含有脚本、外部引用或嵌入页面。请导出为纯图形。
issue-logo-read = 无法从该位置读取图片：{ $reason }
issue-logo-company = 公司名称最多 120 个字符。
issue-summary-section = 总结中没有该章节。
issue-summary-long = 说明最多 8000 个字符，目前为 { $count } 个。

## Reviews and actions

issue-review-ahead = 这个月还没有开始。请选择本月或更早的月份。
issue-review-led-by = 请填写主持人。
issue-review-future = 这一天还没到。请选择今天或更早的日期。
issue-review-before = { $month }的复盘不能早于当月召开。请选择更晚的日期。
issue-review-not-held = 这次复盘尚未召开，无需撤回。
issue-review-week-ahead = 这一周还没有开始。请选择本周或更早的一周。
issue-review-finding = 本季度已没有这项发现。请刷新列表。
issue-review-reason = 请说明本季度不计入的原因，原因会留存。
issue-review-not-set-aside = 这项发现在本季度未被搁置。
issue-action-what = 请填写要做什么。
issue-action-who = 请填写负责人：选择成员或写下姓名。
issue-action-member = 团队中目前没有这个工号。请从列表中选择。
issue-action-due = 请填写期限。
issue-action-due-past = 期限早于商定日 { $date }。请选择更晚的日期。
issue-action-month = 这个月还没有开始，尚无复盘。
issue-action-finding = “{ $value }”不是发现的标识。
issue-action-nothing = 请选择其他状态，或填写进展。
issue-action-reason = 请说明终止原因，原因会留存。
issue-action-ended = 该行动已于 { $date } 结束。请先恢复再修改。
issue-action-open = 该行动仍在进行，没有可撤回的结束。

## 下季度

issue-next-closed = { $period }已结算，其发放金额依据该季度的方案和目标。请先重新打开结算。
issue-next-not-begun = { $period }尚未开始，下季度无从启动。
issue-next-sales = 销售目标须大于零。
issue-next-no-sales = { $period }没有销售额。请填写下季度的销售目标。
issue-next-action = 该行动在本季度已不是未完成状态。请重新载入页面。
