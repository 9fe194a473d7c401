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

## Import · Orders, members and targets

issue-split-unreadable = 无法读取分成。请写成“工号:百分比”，例如 E001:60;E002:40。
issue-split-share = { $member } 的比例应大于 0 且不超过 100，最多四位小数。
issue-split-repeated = 分成中重复出现了 { $member }。
issue-split-sum = 分成比例合计为 { $sum }，应为 100。
issue-order-member-and-split = 订单同时填写了业务员和分成，只能填写其中一项。
issue-leave-unreadable = 无法读取休假日期，请写成 2026-03-02..2026-03-13。
issue-leave-backwards = 休假的结束日期早于开始日期。
issue-member-left-before-hired = 离职日期早于入职日期。
issue-target-negative = 目标不能为负数。
issue-target-owners = 目标填写了多个归属。员工、团队、产品线、区域只能填写一项。

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
issue-plan-core-not-stricter = 核心的条件不能低于潜力：更近、更频繁、金额更高。
issue-plan-general-too-short = 一般客户的天数不能少于潜力客户：{ $least } 天。
issue-plan-sum-not-100 = 这些比例之和须为 100%，目前为 { $sum }。
issue-plan-sum-above = 这些比例之和不能超过 100%，目前为 { $sum }。
issue-plan-at-risk-below-on-track = “有风险”的容许点数不能小于“正常”。
issue-plan-bands-not-rising = 各档须递增：起点更高，比例不低于前一档。
issue-plan-weights-not-100 = “{ $audience }”的权重之和须为 100。
issue-plan-metric-twice = 该指标在方案中出现两次。
issue-plan-metric-unknown = 没有该编号的指标。
issue-plan-path-unknown = 方案中没有该参数。
issue-plan-choice = 请从以下选项中选择：{ $choices }。
issue-plan-not-a-number = 这不是数字。
issue-plan-not-a-whole-number = 这里需要整数。
issue-target-pins-above = 锁定部分之和比总额多 { $by }。请调低或解锁其中一项。
issue-target-pins-below = 各部分均已锁定，合计比总额少 { $by }。请解锁其中一项。
issue-target-amount = 这不是工作区货币下 0 至 1,000,000,000,000 之间的金额。
issue-target-weight = 权重须为不小于 0 的数字。
issue-table-column = 表格中没有该列。
issue-settings-name = 请填写公司名称。
issue-settings-currency = 货币为三个大写字母，如 CNY。
issue-settings-currency-fixed = 已有金额后不能更改货币。
issue-settings-month = 财年起始月份须为 1 至 12。
issue-settings-zone = 没有该时区。请写成 Asia/Shanghai 的形式。
issue-import-member-unknown = 没有该工号的成员。请先导入成员，或更正工号。
issue-import-customer-unknown = 没有该编码的客户。请先导入客户、更正编码，或选择自动创建。
issue-import-split-too-fine = 拆分比例无法精确保存，请最多保留四位小数。
issue-file-base64 = 待保存的内容不完整，请重试。
issue-backup-path = 请选择要恢复的备份。
