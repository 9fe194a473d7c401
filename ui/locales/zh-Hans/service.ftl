# Quarterlift messages: service

# The Service page.

service-page = 售后
service-new = 新建工单
service-new-title = 新建工单
service-new-save = 提交工单
service-customer-placeholder = 编码、名称或拼音首字母
service-customer-missing = 请选择客户。
service-category = 类别
service-category-missing = 请填写类别。
service-theme = 反馈主题
service-opened = 提交时间
service-opened-help = 留空即为现在。
service-opened-wrong = 请按 2026-11-20 09:30 的格式填写。
service-open = 未解决工单
service-open-none = 没有未解决的工单。
service-open-ticket = 打开工单 { $ticket }
service-open-customer = 打开{ $customer }
service-to-customer = 打开客户资料
service-respond = 响应
service-respond-to = 响应 { $ticket }
service-resolve = 解决
service-resolve-of = 解决 { $ticket }
service-reopen = 重新打开
service-satisfaction = 客户满意度
service-mark-1 = 很不满意
service-mark-2 = 不满意
service-mark-3 = 一般
service-mark-4 = 满意
service-mark-5 = 很满意
service-tables = 显示的表格
service-table-tickets = 工单
service-table-callbacks = 回访
