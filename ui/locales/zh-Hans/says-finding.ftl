# Quarterlift messages: says-finding

# What the engine finds: rules, problems, what was set aside.

## Rules

says-finding-rule-metric = 指标偏离
says-finding-rule-pass-line = 合格线
says-finding-rule-people = 人员
says-finding-rule-owners = 核心客户归属
says-finding-rule-bottleneck = 转化瓶颈
says-finding-rule-leads = 线索
says-finding-rule-agenda = 拜访与维护
says-finding-rule-service = 服务承诺
says-finding-rule-budget = 预算
says-finding-rule-pay = 提成
says-finding-rule-training = 培训
says-finding-rule-mentoring = 传帮带
says-finding-rule-near-miss = 接近核心
says-finding-rule-no-target = 缺少目标
says-finding-rule-actions = 改进行动
says-finding-rule-reviews = 复盘

## What stands beside a finding

says-finding-more = 另有 { $count } 项
says-finding-actions-one = { $count } 项行动进行中：{ $who }，{ $date } 到期
says-finding-actions-other = { $count } 项行动进行中，最近一项：{ $who }，{ $date } 到期
says-finding-actions-ended-one = 本季度已有 { $count } 项相关行动结束
says-finding-actions-ended-other = 本季度已有 { $count } 项相关行动结束
says-finding-waits-in = “{ $stage }”阶段的线索
says-finding-rows-statements = 本季度提成单

## Reviews and actions

says-finding-actions-overdue-one = { $count } 项改进行动逾期
says-finding-actions-overdue-other = { $count } 项改进行动逾期
says-finding-actions-overdue-of = { $what }（{ $who }，{ $date }）
says-finding-review-waits-one = { $month }的复盘尚未召开
says-finding-review-waits-other = { $count } 次月度复盘尚未召开
says-finding-review-waits-detail = { $months }；复盘应在月末后 { $days }内召开

## Training, service, pay

says-finding-training-late-one = { $count } 个课程模块逾期未完成，涉及 { $members }
says-finding-training-late-other = { $count } 个课程模块逾期未完成，涉及 { $members }
says-finding-service-late = 已关闭工单中 { $share } 未按承诺处理
says-finding-service-late-detail = { $closed } 张中有 { $late } 张超过 { $response }响应或 { $resolve }解决
says-finding-pay-unusual-one = { $count } 份提成单与该成员以往差异较大
says-finding-pay-unusual-other = { $count } 份提成单与成员以往差异较大
says-finding-pay-unusual-one-of = { $member } { $month }：基础提成 { $amount }，通常 { $usual }
says-finding-pay-uncredited-one = { $count } 笔订单未归属任何成员
says-finding-pay-uncredited-other = { $count } 笔订单未归属任何成员
says-finding-pay-uncredited-detail = 合计 { $amount }，不计入任何提成单
says-finding-pay-no-statement-one = { $count } 名成员有业绩但没有提成单
says-finding-pay-no-statement-other = { $count } 名成员有业绩但没有提成单
