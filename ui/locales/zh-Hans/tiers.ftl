# Quarterlift messages: tiers

# Labels of the page itself

tiers-page = 客户分层
tiers-what-if = 调整分层标准会怎样？
tiers-what-if-note = 拖动任一标准，占比与数量随即变化；确认采用之前不会保存。
tiers-what-if-tried = 按试算标准
tiers-recency = 最近下单不超过
tiers-frequency = 年下单至少
tiers-monetary = 客单价至少
tiers-recency-of = { $tier }：最近下单不超过
tiers-frequency-of = { $tier }：年下单至少
tiers-monetary-of = { $tier }：客单价至少
tiers-not-a-number = 请输入数字。
tiers-unit-days = 天
tiers-unit-orders = 次
tiers-unit-times = 倍均值
tiers-churned-rule = 最近下单更早的客户归为流失。
tiers-tier = 分层
tiers-customers-of = 客户数
tiers-change = 变化
tiers-reset = 恢复方案标准
tiers-adopt = 采用这些标准
tiers-adopt-closed = 已关账季度的方案不再改动。
tiers-adopt-title = 将这些标准写入方案
tiers-adopt-text = 保存后，整个季度将发生以下变化。
tiers-adopt-parameter = 标准
tiers-adopt-before = 现方案
tiers-adopt-after = 调整后
tiers-adopt-effects = 影响
tiers-adopt-pay = 对成员收入的影响
tiers-adopt-member = 成员
tiers-adopt-difference = 差额
tiers-adopt-no-effect = 本季度的各项数字不变。
tiers-adopt-reason = 调整原因
tiers-adopt-reason-help = 随方案版本保存，便于日后查考。
tiers-adopt-reason-missing = 请填写调整原因，将随方案保存。
tiers-adopt-save = 保存到方案
tiers-migration = 客户流向
tiers-migration-from = 起点
tiers-migration-none = 较早日期还没有可比较的数据。
tiers-list = 客户名单
tiers-list-tier = 显示的分层
tiers-all = 全部
tiers-customer-next = 升到上一层还差
tiers-customer-timeline = 每月末所在分层
tiers-customer-facts = 基本情况
tiers-customer-orders = 订单
tiers-causes = 变动原因
tiers-customer-log = 登记跟进
tiers-customer-tasks = 待办
tiers-customer-changes = 分层变动
tiers-customer-reason = 流失原因
tiers-customer-reason-open = 尚未了解
tiers-customer-activities = 跟进记录
tiers-customer-tickets = 工单

# End of the labels of the page itself
tiers-customer-since = 负责人生效日
tiers-customer-since-help = 留空则自今天起；此前已开始的季度仍按原负责人计算。
tiers-customer-past = 此前
