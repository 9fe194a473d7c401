# 各页面、报告和命令共用的词语：业务术语、状态、指标、单位和按钮。
# 参数均为已格式化的文本；单复数各为一条（-one、-other）。

## Tiers of customers, in their fixed order

base-tier-core = 核心客户
base-tier-potential = 潜力客户
base-tier-general = 一般客户
base-tier-churned = 流失客户
base-tier-prospect = 未成交客户
base-tier-core-short = 核心
base-tier-potential-short = 潜力
base-tier-general-short = 一般
base-tier-churned-short = 流失
base-tier-prospect-short = 未成交

## States of a metric against its target

base-state-met = 达成
base-state-held = 保持
base-state-on_track = 正常
base-state-at_risk = 有风险
base-state-off_track = 落后
base-state-missed = 未达成
base-state-no_data = 暂无数据

## How a colour is said

base-tone-good = 良好
base-tone-warn = 需关注
base-tone-bad = 严重
base-tone-neutral = 一般
base-better-higher = 越高越好
base-better-lower = 越低越好

## Metrics: name and how they are computed

base-metric-sales = 季度销售额
base-metric-sales-how = 本季度截至统计日的订单金额减去退货。
base-metric-core_sales_share = 核心客户销售占比
base-metric-core_sales_share-how = 统计日属于核心客户的本季度销售额 ÷ 本季度全部销售额。
base-metric-core_churn = 核心客户流失率
base-metric-core_churn-how = 季初的核心客户中，到统计日已流失的比例。核心客户在上季度末刚下过单，因此季度最初几周不会出现流失。
base-metric-lead_conversion = 线索转化率
base-metric-lead_conversion-how = 本季度获取的线索中已成交的数量 ÷ 本季度获取的线索总数。
base-metric-attainment_rate = 绩效达标率
base-metric-attainment_rate-how = 绩效得分达到方案及格线的成员 ÷ 有目标的成员。
base-metric-new_hire_training_coverage = 新员工培训覆盖率
base-metric-new_hire_training_coverage-how = 完成全部新员工课程的新员工 ÷ 全部新员工。
base-metric-mentoring_rate = 传帮带率
base-metric-mentoring_rate-how = 正在带徒的资深员工 ÷ 为每位新员工配一名导师所需的资深员工；没有新员工时暂无数据。
base-metric-new_hires_mentored = 新员工有导师比例
base-metric-new_hires_mentored-how = 目前有导师带教的新员工 ÷ 全部新员工。
base-metric-invalid_lead_share = 无效线索占比
base-metric-invalid_lead_share-how = 标记为无效的线索 ÷ 本季度获取的线索总数。
base-metric-first_response_hours = 首次响应时间
base-metric-first_response_hours-how = 工单从提交到首次响应的平均时长。
base-metric-new_customer_sales_share = 新客户销售占比
base-metric-new_customer_sales_share-how = 首单落在本季度的客户的销售额 ÷ 本季度全部销售额。
base-metric-core_repurchase_days = 核心客户复购周期
base-metric-core_repurchase_days-how = 统计日的核心客户在本季度的订单，距其上一次下单的平均天数。
base-metric-core_repurchase_rate = 核心客户复购率
base-metric-core_repurchase_rate-how = 季初的核心客户中，本季度再次下单的比例。
base-metric-service_churn_share = 服务原因流失占比
base-metric-service_churn_share-how = 流失原因记录为“服务”的客户 ÷ 已记录原因的流失客户。
base-metric-product_exam_pass_rate = 产品考试通过率
base-metric-product_exam_pass_rate-how = 通过产品知识考试的新员工 ÷ 参加考试的新员工。
base-metric-sales_drill_pass_rate = 销售演练通过率
base-metric-sales_drill_pass_rate-how = 通过销售技巧演练的新员工 ÷ 参加演练的新员工。
base-metric-new_business_skill = 老员工新客开发能力
base-metric-new_business_skill-how = 老员工“新客户开发”能力最近一次评分（1–10 分）的平均值。
base-metric-lead_assign_hours = 线索分配时长
base-metric-lead_assign_hours-how = 线索从获取到分配的平均时长。
base-metric-lead_slow_loss_share = 分配过慢丢失线索占比
base-metric-lead_slow_loss_share-how = 因分配过慢而丢失的线索 ÷ 本季度获取的线索总数。
base-metric-lead_screening_accuracy = 线索筛选准确率
base-metric-lead_screening_accuracy-how = （通过且有效 + 淘汰且无效的线索）÷ 结果已知的线索。
base-metric-resolved_24h_share = 24 小时解决率
base-metric-resolved_24h_share-how = 24 小时内解决的工单 ÷ 已关闭或超过 24 小时的工单。
base-metric-core_visits = 核心客户拜访次数
base-metric-core_visits-how = 本季度登记的核心客户拜访次数。
base-metric-core_visits_kept = 核心客户拜访完成率
base-metric-core_visits_kept-how = 按时完成的核心客户拜访 ÷ 按维护规范应完成的拜访。
base-metric-effective_contacts = 有效沟通次数
base-metric-effective_contacts-how = 已登记结果的客户沟通次数。
base-metric-proposal_quality = 方案质量
base-metric-proposal_quality-how = 已批准方案的质量评分（1–10 分）平均值。
base-metric-new_customers = 新增客户数
base-metric-new_customers-how = 首单落在本季度的客户数量。
base-metric-collection_rate = 回款率
base-metric-collection_rate-how = 本季度回款金额 ÷ 本季度开票金额。
base-metric-customer_satisfaction = 客户满意度
base-metric-customer_satisfaction-how = 客户调查平均得分占满分的比例。
base-metric-employee_satisfaction = 员工满意度
base-metric-employee_satisfaction-how = 员工调查平均得分占满分的比例。

## Units, after a number that is already written

base-unit-day-one = 天
base-unit-day-other = 天
base-unit-month-one = 个月
base-unit-month-other = 个月
base-unit-year-one = 年
base-unit-year-other = 年
base-unit-hour-one = 小时
base-unit-hour-other = 小时
base-unit-minute-one = 分钟
base-unit-minute-other = 分钟
base-unit-point-one = 个百分点
base-unit-point-other = 个百分点
base-unit-byte-one = 字节
base-unit-byte-other = 字节

## Units by name, as a plan's own metric chooses them

base-unit-money = 金额
base-unit-ratio = 百分比
base-unit-days = 天数
base-unit-hours = 小时数
base-unit-count = 数量
base-unit-score = 评分

## Counts of the things the plan speaks of

base-count-customer-one = { $count } 位客户
base-count-customer-other = { $count } 位客户
base-count-order-one = { $count } 笔订单
base-count-order-other = { $count } 笔订单
base-count-member-one = { $count } 名成员
base-count-member-other = { $count } 名成员
base-count-row-one = { $count } 行
base-count-row-other = { $count } 行
base-count-lead-one = { $count } 条线索
base-count-lead-other = { $count } 条线索
base-count-visit-one = { $count } 次拜访
base-count-visit-other = { $count } 次拜访
base-count-answer-one = { $count } 份答卷
base-count-answer-other = { $count } 份答卷
base-count-ticket-one = { $count } 张工单
base-count-ticket-other = { $count } 张工单
base-count-activity-one = { $count } 次跟进
base-count-activity-other = { $count } 次跟进

## What a member is

base-role-rep = 销售代表
base-role-team_lead = 团队主管
base-role-manager = 经理
base-member-new_hire = 新员工
base-member-veteran = 老员工
base-member-senior = 资深员工

## Who uses the program

base-access-sales_director = 销售总监
base-access-hr_manager = 人力资源经理
base-access-marketing_manager = 市场经理
base-access-crm_admin = CRM 管理员
base-access-team_lead = 团队主管
base-access-member = 成员

## Lines of an incentive statement

base-line-base = 基础提成
base-line-core_retention = 核心客户维护奖
base-line-new_customers = 新客户开发奖
base-line-above_target = 超额奖
base-line-core_star = 核心维护之星
base-line-new_customer_star = 新客开发之星
base-line-mentor = 优秀导师奖
base-line-adjustment = 调整

## Stages of a lead

base-stage-acquired = 获取
base-stage-screened = 筛选
base-stage-needs = 需求挖掘
base-stage-proposal = 方案
base-stage-won = 成交
base-stage-after_sales = 售后
base-stage-lost = 丢单
base-stage-invalid = 无效

## Why a customer left

base-churn-price = 价格
base-churn-service = 服务
base-churn-product = 产品
base-churn-competitor = 竞争对手
base-churn-closed_down = 停业
base-churn-other = 其他

## Categories of the budget

base-budget-training = 培训
base-budget-visits = 客户拜访
base-budget-incentives = 激励
base-budget-crm = CRM

## States of an action

base-action-plan = 计划
base-action-do = 执行
base-action-check = 检查
base-action-act = 改进

## Nouns of tables and labels

base-customer = 客户
base-customers = 客户数
base-order = 订单
base-orders = 订单数
base-lead = 线索
base-leads = 线索数
base-member = 成员
base-members = 成员数
base-team = 团队
base-region = 区域
base-product_line = 产品线
base-owner = 负责人
base-role = 职务
base-tier = 分层
base-metric = 指标
base-state = 状态
base-name = 名称
base-date = 日期
base-amount = 金额
base-rate = 比例
base-sales = 销售额
base-share = 占比
base-target = 目标
base-actual = 实际
base-baseline = 基准
base-before = 改善前
base-now = 现在
base-last_quarter = 上季度
base-pace = 进度
base-progress = 进展
base-forecast = 预测
base-gap = 差距
base-plan = 方案
base-total = 合计
base-reason = 原因
base-note = 备注
base-author = 操作人
base-year = 年度
base-quarter = 季度
base-month = 月份
base-as_of = 截至 { $date }
base-unassigned = 未分配
base-unknown = 未知

## Issues: place, value, reason

base-issue-row = 第 { $row } 行
base-issue-sentence = { $place }：{ $reason }
base-issue-refused = 已拒绝
base-issue-warning = 警告

## Buttons and short answers

base-yes = 是
base-no = 否
base-none = 无
base-all = 全部
base-ok = 确定
base-save = 保存
base-cancel = 取消
base-close = 关闭
base-apply = 应用
base-reset = 重置
base-add = 添加
base-edit = 编辑
base-delete = 删除
base-remove = 移除
base-rename = 重命名
base-open = 打开
base-back = 返回
base-next = 下一步
base-previous = 上一步
base-undo = 撤销
base-redo = 重做
base-retry = 重试
base-search = 搜索
base-filter = 筛选
base-clear = 清除
base-copy = 复制
base-copied = 已复制
base-import = 导入
base-export = 导出
base-print = 打印
base-details = 详情
base-more = 更多
base-less = 收起
base-show_table = 以表格显示
base-show_chart = 以图表显示
base-loading = 正在加载…
base-optional = 选填
base-required = 必填
base-hidden = 已隐藏
base-no_data = 暂无数据
