# 成员页的文字。

## The page

members-page = 成员
members-table = 团队成员
members-teams = 各团队
members-team = 团队
members-team-members = 人数
members-target = 目标
members-sales = 销售额
members-attainment = 达成率

## One member

members-back = 全部成员
members-orders = 本季度订单
members-statement = 激励结算单
members-history = 各季度达成率
members-history-none = 此前季度没有可比较的目标。
members-customers = 负责客户分层
members-customers-none = 未负责任何客户。
