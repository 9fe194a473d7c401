# 数据页：导入、导出、备份、审计日志、检查。

## The page

data-page = 数据
data-tab-import = 导入
data-tab-export = 导出
data-tab-backups = 备份
data-tab-audit = 审计日志
data-tab-check = 检查
data-cancel = 取消

## Import: the file

data-import-drop = 把文件拖到这里，或选择文件
data-import-formats = 支持 CRM、ERP、人事系统导出的 CSV、XLSX、XLS、ODS。导入前先预览结果，确认后才写入。
data-import-pick = 选择文件…
data-import-other = 换一个文件…
data-import-remembered = 沿用上次的匹配
data-step-file = 文件
data-kind = 内容类型
data-kind-open = 无法从列名判断类型，请选择。
data-choose = 请选择…
data-encoding = 编码
data-delimiter = 分隔符
data-delimiter-comma = 逗号
data-delimiter-semicolon = 分号
data-delimiter-tab = 制表符
data-delimiter-bar = 竖线
data-sheet = 工作表
data-header-row = 标题所在行
data-date-order = 日期顺序
data-date-order-open = 日期有多种读法，请选择顺序。
data-date-order-dmy = 日 月 年
data-date-order-mdy = 月 日 年
data-decimal = 小数点
data-decimal-open = 金额有多种读法，请选择小数点。
data-decimal-point = 点号：1,234.50
data-decimal-comma = 逗号：1.234,50

## Import: the columns

data-step-columns = 列匹配
data-field = 字段
data-column = 文件中的列
data-column-for = “{ $field }”对应的列
data-column-none = 文件中没有
data-columns-left = 不导入：{ $columns }
data-sample = 前几个值
data-required = 必填

## Import: preview and summary

data-step-preview = 预览
data-preview = 预览
data-preview-again = 重新预览
data-preview-note = 读取整个文件，不作任何更改。
data-previewing = 正在读取文件
data-importing = 正在导入
data-missing-fields = 尚未匹配：{ $fields }
data-open-question = 请先回答上面的问题。
data-rows-added = 新增
data-rows-changed = 更改
data-rows-unchanged = 无变化
data-rows-refused = 拒绝
data-rows-created = 附带创建
data-skip-refused = 跳过被拒绝的行
data-create-missing = 自动创建文件中提到但工作区没有的客户和成员
data-override = 按 CRM 的阶段导入
data-override-note = 缺少阶段所需资料的线索也照样导入。由一位经理负责，姓名和理由随每条这样的线索保留。
data-override-approver = 经理（工号）
data-override-reason = 理由
data-override-open = 请填写确认阶段的经理和理由。
data-commit = 导入
data-commit-note = 全部成功或全部不写入，并可撤销。
data-commit-blocked = 有行被拒绝：请改正文件，或选择跳过这些行。
data-commit-nothing = 没有可导入的内容，工作区已有这些行。
data-issues = 文件中的问题
data-issue-kind = 程度
data-issue-row = 行
data-issue-column = 列
data-issue-value = 值
data-issue-reason = 原因
data-issue-refused = 拒绝
data-issue-warning = 提醒
data-issues-more = 共 { $count } 项，显示前 { $shown } 项。
data-summary-done = 已导入
data-summary-undone = 导入已撤销
data-import-next = 继续导入
data-to-overview = 查看总览
data-undo = 撤销
data-imports = 导入记录
data-imports-none = 尚无导入
data-imports-none-text = 建议先导入成员和客户，再导入订单、目标、线索、工单和活动，最后是培训、考试、技能和问卷。

## Export

data-export-note = 按上方所选季度导出整张表。XLSX 保留数字和日期格式，CSV 为 UTF-8。
data-table-customers = 客户
data-table-customers-text = 含层级、最近下单、全年订单数和销售额。
data-table-orders = 订单
data-table-orders-text = 订单和退货，含客户与成员。
data-table-members = 成员
data-table-members-text = 含目标、销售额、达成率和绩效得分。
data-table-targets = 目标
data-table-targets-text = 全年目标分解，每个节点一行。
data-table-statements = 激励结算单
data-table-statements-text = 本季度激励发放，每名成员一行。
data-table-plan-parameters = 方案
data-table-plan-parameters-text = 全部参数及其含义和单位。
data-table-audit = 审计日志
data-table-audit-text = 谁在何时因何更改了什么。

## Backups

data-backups = 备份
data-backup-create = 立即备份
data-backup-open = 从文件恢复…
data-backup-last = 上次备份：{ $when }
data-restore-saved = 其中最后一次更改：{ $when }
data-backups-none = 尚无备份
data-backups-none-text = 备份是包含全部内容的单个文件，建议另存一份到其他磁盘。
data-restore-title = 恢复此备份？
data-restore-what = 记录
data-restore-now = 当前
data-restore-backup = 备份中
data-restore-note = 工作区将由备份替换。当前内容会先自动备份，因此可以恢复回来。
data-restore = 恢复
data-restored = 备份已恢复。

## Check

data-check-note = 读取整个文件，核对必须始终成立的事项：文件页完好、引用有效、订单只计一次且完整、金额与日期合理、审计日志连续。
data-check-run = 立即检查
data-check-again = 重新检查
data-checking = 正在检查…
data-check-findings = 发现的问题
data-check-checked = 已核对
