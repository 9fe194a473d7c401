# Quarterlift 文案：季度总结（由引擎给出）

says-summary-draft = 草稿

## 章节

says-summary-section-targets = 季度目标
says-summary-section-metrics = 指标：改善前、现在、目标
says-summary-section-tiers = 客户分层
says-summary-section-leads = 线索与转化
says-summary-section-service = 服务、流失与拜访
says-summary-section-team = 团队、培训与带教
says-summary-section-members = 成员达成情况
says-summary-section-awards = 表彰
says-summary-section-incentives = 激励
says-summary-section-budget = 预算
says-summary-section-findings = 发现的问题
says-summary-section-actions = 改进行动
says-summary-section-next = 下季度承接事项
says-summary-section-appendix = 附录：规则口径、计算方法、专项小组

says-summary-commentary-by = { $by }，{ $date }

## 目标与指标

says-summary-smart-none = 各项目标暂无数据。
says-summary-sales-growth = 已实现销售额 { $sales }，为上季度同期（{ $last }）的 { $share }。
says-summary-sales-growth-over = 实现销售额 { $sales }，为上季度（{ $last }）的 { $share }。
says-summary-by-month = 按月
says-summary-by-day = 逐日销售额
says-summary-difference = 与目标相差
says-summary-process = 过程与诊断指标
says-summary-metrics-one = 可与上季度比较的指标有 { $count } 项：{ $better } 项改善，{ $worse } 项变差。
says-summary-metrics-other = 可与上季度比较的指标有 { $count } 项：{ $better } 项改善，{ $worse } 项变差。
says-summary-metrics-new-one = 有数据的指标共 { $count } 项，尚无更早的季度可比。
says-summary-metrics-new-other = 有数据的指标共 { $count } 项，尚无更早的季度可比。
says-summary-metrics-flows = 季度未结束时，累计类指标与此前季度的全季数并列，不计入改善或变差。
says-summary-col-unit = 单位
says-summary-points = { $points } 个百分点
says-summary-col-month = 月份
says-summary-cumulative = 累计销售额
says-summary-pace = 累计进度要求

## 分层

says-summary-col-plan-customers = 方案客户占比
says-summary-col-plan-sales = 方案销售占比
says-summary-col-sales-share = 销售占比
says-summary-col-customer-share = 客户占比
says-summary-causes = 客户层级变动的原因
says-summary-causes-finding-one = 共 { $count } 家客户层级变动，最主要的原因：{ $cause }（{ $most } 家）。
says-summary-causes-finding-other = 共 { $count } 家客户层级变动，最主要的原因：{ $cause }（{ $most } 家）。
says-summary-col-cause = 原因
says-summary-col-rose = 上升
says-summary-col-fell = 下降
says-summary-col-joined = 首次下单
says-summary-col-all = 合计

## 线索

says-summary-reached-before = 上季度到达
says-summary-funnel = 按阶段
says-summary-sources = 按来源
says-summary-sources-finding = 线索最多的来源是“{ $source }”（{ $leads } 条），其中 { $conversion } 成交。
says-summary-source = 来源

## 服务

says-summary-promises = 服务承诺
says-summary-churn = 核心客户流失
says-summary-churn-finding-one = 季初核心客户 { $count } 家，流失 { $churned } 家，流失率 { $rate }，上季度为 { $last }。
says-summary-churn-finding-other = 季初核心客户 { $count } 家，流失 { $churned } 家，流失率 { $rate }，上季度为 { $last }。
says-summary-churn-first-one = 季初核心客户 { $count } 家，流失 { $churned } 家，流失率 { $rate }。
says-summary-churn-first-other = 季初核心客户 { $count } 家，流失 { $churned } 家，流失率 { $rate }。
says-summary-churn-reasons = 全部流失客户的登记原因
says-summary-churn-unrecorded-one = 另有 { $count } 家流失客户未登记原因。
says-summary-churn-unrecorded-other = 另有 { $count } 家流失客户未登记原因。
says-summary-visits = 核心客户拜访
says-summary-visits-due = 应访次数
says-summary-visits-made = 按时完成

## 团队

says-summary-effect = 培训与带教的效果
says-summary-effect-line = { $question }：{ $finding }
says-summary-col-question = 比较内容
says-summary-col-group = 分组
says-summary-col-attainment-in = { $quarter }达成率
says-summary-col-change-points = 变化（百分点）
says-summary-mentoring = 带教
says-summary-mentoring-finding-one = { $count } 对师徒在带教中；每周面谈与小结应有 { $weeks } 次，已完成 { $kept } 次。
says-summary-mentoring-finding-other = { $count } 对师徒在带教中；每周面谈与小结应有 { $weeks } 次，已完成 { $kept } 次。
says-summary-pair-weeks = 完整的周数
says-summary-mentored = 有导师的新员工
says-summary-changes = 团队变动
says-summary-changes-none = 本季度无人入职、离职，也无人调整岗位或团队。
says-summary-changes-finding = 入职 { $joined } 人，离职 { $left } 人，调整岗位或团队 { $moved } 人。
says-summary-col-change = 变动
says-summary-col-from-post = 变动前
says-summary-col-to-post = 变动后
says-summary-change-joined = 入职
says-summary-change-left = 离职
says-summary-change-role = 岗位
says-summary-change-team = 团队
says-summary-by-team = 按团队
says-summary-passing = 达标
says-summary-members-idle-one = 另有 { $count } 名无目标且无销售额的成员未列出。
says-summary-members-idle-other = 另有 { $count } 名无目标且无销售额的成员未列出。


## Awards

says-summary-more-one = 另有 { $count } 条，见应用内。
says-summary-more-other = 另有 { $count } 条，见应用内。
says-summary-awards-finding = 本季度表彰：{ $list }。
says-summary-awards-stars-one = 月度之星 { $count } 人次
says-summary-awards-stars-other = 月度之星 { $count } 人次
says-summary-awards-core-one = 核心维护之星与新客户之星 { $count } 人次
says-summary-awards-core-other = 核心维护之星与新客户之星 { $count } 人次
says-summary-awards-mentors-one = 优秀导师 { $count } 人
says-summary-awards-mentors-other = 优秀导师 { $count } 人
says-summary-awards-courses-one = 结业证书 { $count } 份
says-summary-awards-courses-other = 结业证书 { $count } 份
says-summary-awards-wall-one = 表扬墙 { $count } 条
says-summary-awards-wall-other = 表扬墙 { $count } 条
says-summary-awards-best-one = 最佳案例与最佳建议 { $count } 项
says-summary-awards-best-other = 最佳案例与最佳建议 { $count } 项
says-summary-awards-decided = 核心维护之星与新客户之星
says-summary-awards-mentors-title = 优秀导师
says-summary-awards-courses-title = 结业课程
says-summary-awards-wall-title = 表扬墙
says-summary-awards-case = { $month }最佳案例（{ $name }）：{ $title }
says-summary-awards-suggestion = 最佳建议（{ $name }）
says-summary-mentor = 导师
says-summary-curriculum = 课程体系
says-summary-what-for = 事由

## Incentives

says-summary-pay-by-kind = 按类别的薪酬
says-summary-pay-others = 之星、导师与更正
says-summary-pay-others-note = “之星、导师与更正”为两项月度之星、优秀导师奖与调整之和。
says-summary-correction-of = 更正事项
says-summary-paid-with = 随何期支付
says-summary-corrections = 更正
says-summary-closes = 已结算期间
says-summary-paid = 已支付
says-summary-fingerprint = 指纹

## Budget

says-summary-spent-by-day = 逐日支出
says-summary-at-pace = 按进度应为
says-summary-beside-pace = 与进度之差（百分点）
says-summary-largest = 最大支出

## Findings

says-summary-findings-one = 共有 { $count } 项发现：严重 { $bad } 项，需关注 { $warn } 项。
says-summary-findings-other = 共有 { $count } 项发现：严重 { $bad } 项，需关注 { $warn } 项。
says-summary-findings-none = 没有待处理的发现：已发现的问题均已搁置，理由如下。
says-summary-col-severity = 程度
says-summary-col-found = 发现
says-summary-col-evidence = 依据
says-summary-col-advice = 建议措施
says-summary-tone-note = 值得一看
says-summary-set-aside = 本季度已搁置

## Actions

says-summary-actions-one = 共 { $count } 项行动：完成 { $done } 项，进行中 { $open } 项，其中逾期 { $late } 项。
says-summary-actions-other = 共 { $count } 项行动：完成 { $done } 项，进行中 { $open } 项，其中逾期 { $late } 项。
says-summary-actions-done = 已完成
says-summary-actions-dropped = 已放弃
says-summary-actions-open = 进行中
says-summary-actions-late = 逾期
says-summary-actions-open-title = 进行中的行动
says-summary-actions-ended-title = 本季度结束的行动
says-summary-action-done = 已完成
says-summary-action-dropped = 已放弃
says-summary-days-late = 逾期 { $days }
says-summary-col-what = 行动
says-summary-col-who = 负责人
says-summary-col-agreed = 确定日期
says-summary-col-late = 逾期天数
says-summary-col-ended = 结束日期
says-summary-col-came-of-it = 结果

## Next quarter

says-summary-next-one = { $quarter }以本季度达到的 { $metrics } 项指标为基线，并承接 { $count } 项未完成的行动。
says-summary-next-other = { $quarter }以本季度达到的 { $metrics } 项指标为基线，并承接 { $count } 项未完成的行动。
says-summary-next-running-one = 若本季度于该日结束，{ $quarter }将以 { $metrics } 项指标为基线，并承接 { $count } 项未完成的行动。
says-summary-next-running-other = 若本季度于该日结束，{ $quarter }将以 { $metrics } 项指标为基线，并承接 { $count } 项未完成的行动。
says-summary-next-target = 下季度销售目标
says-summary-next-in-tree = 已在目标中设定
says-summary-next-growth = 按方案规则在本季度基础上增长 { $growth }
says-summary-next-plan = 下季度方案
says-summary-next-no-plan = 尚未启动，将沿用本季度方案
says-summary-next-baselines = { $quarter }的基线与目标
says-summary-next-actions = 待承接的行动

## Appendix

says-summary-appendix = 依据{ $plan }及下列口径计算。

## Page and workbook

says-summary-book-contents = 工作表
says-summary-book-cover = 总结
says-summary-pages-one = 上次打印共 { $count } 页
says-summary-pages-other = 上次打印共 { $count } 页
says-summary-stale = 该说明已被他人修改，现为第 { $version } 版。请先阅读再保存，您的文字仍保留在表单中。
says-summary-version = 第 { $version } 版，{ $by }，{ $at }
says-summary-emptied = （已从总结中移除）
says-summary-commentary-kept = { $section }：已保存第 { $version } 版说明。
says-summary-commentary-emptied = { $section }：说明已移除，历史版本仍保留。
says-summary-chosen-all = 总结包含全部章节。
says-summary-chosen-one = 总结略去 { $count } 个章节。
says-summary-chosen-other = 总结略去 { $count } 个章节。
says-summary-identity-kept = 所有文件的名称与标志已保存。
says-summary-logo-png = PNG，{ $size }
says-summary-logo-jpeg = JPEG，{ $size }
says-summary-logo-svg = SVG，{ $size }
says-summary-logo-none = 未设置标志
