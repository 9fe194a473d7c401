# Quarterlift messages: report (the printed pages and the words inside charts)

## Document

report-summary-document = { $company }：{ $period }总结
report-summary-title = 季度总结
report-statement-document = { $company }：{ $period }激励结算单（{ $member }）
report-statements-document = { $company }：{ $period }激励结算单
report-statement-title = 激励结算单
report-page = 第 { $page } 页，共 { $pages } 页
report-as-of = 截至
report-author = 编制人
report-saved = 生成日期
report-plan = 方案
report-replaced = 以下字符无法打印，已用〓代替：{ $characters }
report-refused-control = 报告未保存：{ $place } 中含有控制字符（{ $code }）。请改正后重新保存。
report-refused-empty = 本期没有可打印的结算单。
report-refused-typesetting = 报告未保存：页面排版失败（{ $reason }）。

## Sections

report-targets = 季度目标
report-sales = 销售进度
report-tiers = 客户分层
report-migration = 客户层级变动
report-pipeline = 客户与销售漏斗
report-service = 服务承诺
report-visits = 核心客户拜访
report-members = 团队达成情况
report-incentives = 激励
report-incentives-by-kind = 按项目
report-incentives-by-member = 按成员
report-problems = 发现的问题
report-readings = 规则口径
report-methods = 指标计算方法
report-task-force = 专项小组

## What the summary says of leads, service and visits

report-pipeline-finding-one = 本季度新增 { $count } 条线索，成交 { $won } 条（{ $conversion }），无效占 { $invalid }
report-pipeline-finding-other = 本季度新增 { $count } 条线索，成交 { $won } 条（{ $conversion }），无效占 { $invalid }
report-service-finding = 首次响应平均用时 { $actual }，上季度为 { $baseline }。
report-service-finding-first = 首次响应平均用时 { $actual }。
report-service-late-one = 有 { $count } 张未结工单已超时。
report-service-late-other = 有 { $count } 张未结工单已超时。
report-visits-finding-one = 应访核心客户 { $count } 次，按时完成 { $kept } 次。
report-visits-finding-other = 应访核心客户 { $count } 次，按时完成 { $kept } 次。
report-visits-before = 上季度完成率

## Columns

report-col-actual = 实际
report-col-amount = 金额
report-col-attainment = 达成率
report-col-base = 计算基数
report-col-baseline = 基期
report-col-before = 基期
report-col-credited = 计入业绩
report-col-customer = 客户
report-col-customers = 客户数
report-col-date = 日期
report-col-earlier = 此前
report-col-employee-no = 工号
report-col-gap = 缺口标记
report-col-kind = 项目
report-col-member = 成员
report-col-members = 人数
report-col-metric = 指标
report-col-name = 姓名
report-col-now = 当前
report-col-order-amount = 订单金额
report-col-order-no = 订单号
report-col-period = 期间
report-col-plan-share = 方案
report-col-progress = 完成度
report-col-rate = 比例
report-col-responsibilities = 职责
report-col-role = 角色
report-col-rule = 规则
report-col-sales = 销售额
report-col-score = 绩效分
report-col-share = 占比
report-col-sources = 依据
report-col-state = 状态
report-col-target = 目标
report-col-team = 团队
report-col-tier = 层级
report-col-total = 合计

## Statement

report-employee-no = 工号
report-team = 团队
report-state = 状态
report-total = 合计
report-lines = 金额构成
report-orders = 计入的订单与退货
report-signature-member = 本人
report-signature-lead = 团队主管
report-signature-payroll = 薪酬核算
report-signature-date = 日期

## Inside charts

report-chart-before = 基期
report-chart-now = 当前
report-chart-target = 目标
report-chart-better = 越靠右越好 →
