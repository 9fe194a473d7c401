# Quarterlift messages: says-leads

# What the engine says of leads.

## Page

says-leads-page-title = 线索
says-leads-empty = 还没有线索
says-leads-empty-text = 从 CRM 导入线索，或手工录入第一条。系统按计划评分、分配，并带它走过六个阶段。
says-leads-none-in-quarter = { $period }没有新增线索。
says-leads-title-stuck = 漏斗卡在“{ $stage }”这一步
says-leads-title-flowing = 漏斗各阶段不低于上季度
says-leads-sentence-one = 本季度新增 { $count } 条线索，成交 { $won } 条（{ $conversion }）；无效占 { $invalid }；平均 { $hours }后分配。
says-leads-sentence-other = 本季度新增 { $count } 条线索，成交 { $won } 条（{ $conversion }）；无效占 { $invalid }；平均 { $hours }后分配。
says-leads-last-quarter = 上季度 { $value }
says-leads-state-from = { $state } · 上季度 { $value }
says-leads-waiting-one = { $count } 条达到 { $points } 分的线索还没有负责人
says-leads-waiting-other = { $count } 条达到 { $points } 分的线索还没有负责人
says-leads-bottleneck = 瓶颈在“{ $stage }”：本季度 { $now } 的线索走到这一步，上季度同一天为 { $baseline }。
says-leads-bottleneck-none = 没有阶段落后于上季度同一天；最接近的是“{ $stage }”，{ $now }，上季度 { $baseline }。
says-leads-bottleneck-unknown = 本季度或上季度的线索还不足以判断瓶颈。
says-leads-more-one = 另有 { $count } 条
says-leads-more-other = 另有 { $count } 条
says-leads-median = 中位 { $days }
says-leads-age = 停留 { $time }

## Stages, endings, reasons

says-leads-end-open = 进行中
says-leads-reason-price = 价格过高
says-leads-reason-competitor = 选择了竞争对手
says-leads-reason-no_budget = 没有预算
says-leads-reason-slow_assignment = 分配过慢
says-leads-reason-no_answer = 失去联系
says-leads-reason-put_off = 项目推迟
says-leads-reason-wrong_contact = 联系方式错误
says-leads-reason-duplicate = 重复线索
says-leads-reason-no_fit = 不属于目标客户
says-leads-reason-no_need = 没有需求
says-leads-reason-other = 其他
says-leads-ended = { $kind }：{ $reason }（{ $at }）。

## Score and gates

says-leads-score = { $points } / { $most } 分
says-leads-score-enough = 可以分配：计划要求 { $least } 分。
says-leads-score-short = 暂不能分配：计划要求 { $least } 分。
says-leads-criterion-size = 公司规模
says-leads-criterion-size-detail = { $found } 人；{ $asked } 人及以上得分
says-leads-criterion-size-unknown = 未知；{ $asked } 人及以上得分
says-leads-criterion-industry = 行业
says-leads-criterion-industry-known = 现有客户所在行业
says-leads-criterion-industry-detail = { $found }；目标：{ $asked }
says-leads-criterion-industry-unknown = 未知；目标：{ $asked }
says-leads-criterion-plan = 采购计划
says-leads-criterion-plan-detail = { $found }；“{ $asked }”得分
says-leads-criterion-plan-unknown = 未知；“{ $asked }”得分
says-leads-lack-ended = 线索已结束：请先重新打开
says-leads-lack-score = 得分 { $points }，计划要求 { $least }
says-leads-lack-owner = 没有负责人：请先分配
says-leads-lack-situation = 需求报告：缺少“现状”
says-leads-lack-problem = 需求报告：缺少“问题”
says-leads-lack-implication = 需求报告：缺少“影响”
says-leads-lack-need = 需求报告：缺少“需求价值”
says-leads-lack-proposal = 还没有方案
says-leads-lack-approval = 方案尚未由作者以外的经理批准
says-leads-lack-customer = 尚未指明对应的客户
says-leads-lacked-ended = 已结束
says-leads-lacked-score = 评分
says-leads-lacked-owner = 负责人
says-leads-lacked-situation = 现状
says-leads-lacked-problem = 问题
says-leads-lacked-implication = 影响
says-leads-lacked-need = 需求价值
says-leads-lacked-proposal = 方案
says-leads-lacked-approval = 批准
says-leads-lacked-customer = 客户
says-leads-refused-one = { $lead } 还不能进入“{ $stage }”：缺少 { $count } 项。
says-leads-refused-other = { $lead } 还不能进入“{ $stage }”：缺少 { $count } 项。
says-leads-moved = { $lead } 已进入“{ $stage }”。
says-leads-stale = { $lead } 原在“{ $was }”，现在已在“{ $is }”：期间有人移动过。请查看后再移动。

## Assignment

says-leads-open-of = 在手线索 { $open } / { $cap } · { $region }
says-leads-refusal-score = 得分低于 { $least }
says-leads-refusal-closed = 线索已结束
says-leads-refusal-cap = 在手线索已满 { $cap } 条
says-leads-refusal-inactive = 今天不在团队中
says-leads-refusal-duty = 是新员工，尚未通过上岗考试：{ $exams }
says-leads-refusal-nobody = 所有成员在手线索均已满 { $cap } 条
says-leads-refusal-region = 该区域没有可接手的成员
says-leads-refusal-author = 方案作者本人
says-leads-assigned = { $lead } 已分配给{ $member }。
says-leads-share-none = 没有待分配的线索：{ $least } 分及以上的线索都有负责人。
says-leads-share-done-one = 已分配 { $count } 条线索。
says-leads-share-done-other = 已分配 { $count } 条线索。
says-leads-share-would-one = 将分配 { $count } 条线索。
says-leads-share-would-other = 将分配 { $count } 条线索。
says-leads-share-done-left-one = 已分配 { $count } 条线索；{ $left } 条仍无负责人。
says-leads-share-done-left-other = 已分配 { $count } 条线索；{ $left } 条仍无负责人。
says-leads-share-would-left-one = 将分配 { $count } 条线索；{ $left } 条仍无负责人。
says-leads-share-would-left-other = 将分配 { $count } 条线索；{ $left } 条仍无负责人。

## What was done

says-leads-added = 已新增 { $lead }。
says-leads-saved = 已保存 { $lead }。
says-leads-needs-whole = 需求报告已完整。
says-leads-needs-part = 需求报告已保存；4 部分已写 { $written } 部分。
says-leads-proposal-saved = 方案已保存，等待批准。
says-leads-proposal-again = 方案已修改：原批准已撤回。
says-leads-approved = { $who }于 { $at } 批准，评分 { $mark } / 10
says-leads-approved-done = { $who }已批准方案。
says-leads-lost = { $lead } 已标记为{ $kind }：{ $reason }。
says-leads-invalid = { $lead } 已标记为{ $kind }：{ $reason }。
says-leads-reopened = { $lead } 已重新打开。
says-leads-event-added = 新增
says-leads-event-moved = { $from } → { $to }
says-leads-event-overridden = { $from } → { $to }，由{ $member }放行
says-leads-event-assigned = 分配给{ $member }
says-leads-event-ended = 在“{ $from }”阶段结束
says-leads-event-reopened = 在“{ $to }”阶段重新打开
says-leads-event-needs = 填写需求报告
says-leads-event-proposal = 方案，作者{ $member }
says-leads-event-approved = 方案由{ $member }批准
says-leads-event-by = { $at } · { $who }
says-leads-event-lacked = 缺少{ $missing }

## Facts and columns

says-leads-fact-no = 线索编号
says-leads-fact-acquired = 获取时间
says-leads-fact-assigned = 分配时间
says-leads-fact-after = { $time }后
says-leads-fact-source = 来源
says-leads-fact-contact = 联系人
says-leads-fact-customer = 对应客户
says-leads-fact-order = 订单号
says-leads-column-company = 公司
says-leads-column-stage = 阶段
says-leads-column-end = 状态
says-leads-column-score = 评分
says-leads-column-assign = 分配用时（小时）
says-leads-column-days = 停留天数
says-leads-column-missing = 进入下一阶段还缺
says-leads-column-reason = 原因
says-leads-column-month = 月份
says-leads-column-leads = 线索数
says-leads-column-won = 成交
says-leads-column-invalid = 无效
says-leads-column-invalid-share = 无效占比
says-leads-column-conversion = 转化率

## Charts

says-leads-funnel = 本季度线索到达的阶段
says-leads-funnel-baseline = 上季度同一天
says-leads-funnel-detail-one = { $stage }：{ $count } 条；上季度同一天 { $baseline } 条
says-leads-funnel-detail-other = { $stage }：{ $count } 条；上季度同一天 { $baseline } 条
says-leads-funnel-on = { $share } 进入下一步
says-leads-funnel-stuck = 瓶颈
says-leads-funnel-link = { $from } → { $to }：{ $now }；上季度同一天 { $baseline }
says-leads-funnel-reached = 到达
says-leads-funnel-conversion = 占上一阶段
says-leads-funnel-before = 上季度同一天
says-leads-funnel-median = 到下一阶段的中位时间
says-leads-sources = 各来源的无效线索
says-leads-source-none = 未注明来源
says-leads-source-text = { $share } · { $invalid } / { $leads }
says-leads-source-average = 全部 { $share }
says-leads-source-summary = “{ $source }”的无效线索占比最高：{ $share }。
says-leads-cohorts = 按获取月份的转化率
says-leads-cohort-text = { $share } · { $won } / { $leads }
says-leads-cohort-summary = { $month }的 { $leads } 条线索，目前成交 { $share }。

## Findings

says-leads-finding-waiting-one = { $count } 条线索等待分配
says-leads-finding-waiting-other = { $count } 条线索等待分配
says-leads-finding-waiting-detail = 最早的一条已等待 { $hours }。
