# Quarterlift messages: report (the printed pages and the words inside charts)

## Document

report-summary-title = 季度总结
report-document = { $company }：{ $period }{ $title }
report-contents = 目录
report-statement-document = { $company }：{ $period }激励结算单（{ $member }）
report-statements-document = { $company }：{ $period }激励结算单
report-statement-title = 激励结算单
report-page = { $page } / { $pages }
report-as-of = 截至
report-author = 编制人
report-saved = 生成日期
report-plan = 方案
report-replaced = 以下字符无法打印，已用〓代替：{ $characters }
report-refused-control = 报告未保存：{ $place } 中含有控制字符（{ $code }）。请改正后重新保存。
report-refused-empty = 本期没有可打印的结算单。
report-refused-typesetting = 报告未保存：页面排版失败（{ $reason }）。

## Sections

report-sales = 销售进度
report-tiers = 客户分层
report-migration = 客户层级变动
report-incentives-by-kind = 按项目
report-incentives-by-member = 按成员
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

## Columns

report-col-amount = 金额
report-col-attainment = 达成率
report-col-base = 计算基数
report-col-credited = 计入业绩
report-col-customer = 客户
report-col-date = 日期
report-col-employee-no = 工号
report-col-kind = 项目
report-col-member = 成员
report-col-order-amount = 订单金额
report-col-order-no = 订单号
report-col-period = 期间
report-col-rate = 比例
report-col-responsibilities = 职责
report-col-rule = 规则
report-col-sales = 销售额
report-col-share = 占比
report-col-sources = 依据
report-col-state = 状态
report-col-target = 目标
report-col-team = 团队

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

## Training record, member page, certificates

report-training-document = { $company }：{ $period }培训档案（{ $member }）
report-trainings-document = { $company }：{ $period }培训档案
report-training-title = 培训档案
report-member-document = { $company }：{ $member }，{ $period }
report-member-title = 成员档案
report-certificate-document = { $company }：{ $title }，{ $member }
report-certificates-document = { $company }：{ $title }
report-file-training = 培训档案 { $who } { $period }
report-file-member = 成员档案 { $who } { $period }
report-file-certificate = { $title } { $period }
report-stars = 月度销售之星
report-sessions = 培训场次
report-exams = 考试与演练
report-practices = 实践任务
report-skills = 技能评分（1–10）
report-mentoring = 带教
report-score = 绩效得分
report-score-total = 得分
report-improvement-plans = 绩效改进计划
report-plan-due = 截止日期
report-plan-goals = 目标
report-plan-measures = 措施
report-plan-closing = 结果说明
report-decisions = 决定
report-violations = 违规记录
report-interviews = 面谈
report-interviewer = 面谈人
report-verdict = 结论
report-agreed-goals = 商定目标
report-growth = 成长经历
report-pay = 各季度激励
report-signature-hr = 人力资源
report-serial = 编号
report-certificate-signature-director = 销售总监
report-certificate-signature-hr = 人力资源经理

## Columns of training and reviews

report-col-attempt = 次数
report-col-attendance = 出席
report-col-change = 变化
report-col-coach = 辅导人
report-col-completion = 完成率
report-col-counts = 实际权重
report-col-due = 截止
report-col-first = 首次
report-col-handed-in = 提交
report-col-hours = 学时
report-col-latest = 最近
report-col-mark = 成绩
report-col-module = 课程
report-col-on = 日期
report-col-outcome = 结果
report-col-page = 页码
report-col-part = 构成
report-col-pass-mark = 及格线
report-col-place = 地点
report-col-points = 得分
report-col-proof = 考核
report-col-rank = 名次
report-col-result = 结果
report-col-signed = 签核
report-col-skill = 技能
report-col-step = 内容
report-col-task = 任务
report-col-trainer = 讲师
report-col-value = 实测
report-col-weight = 权重

## What the summary says of the team

report-people-finding = 新员工培训覆盖率 { $coverage }，传帮带率 { $mentoring }
report-people-finding-training = 新员工培训覆盖率 { $coverage }
report-people-finding-passing = { $members } 名成员中 { $passing } 名达到 { $line } 的合格线
report-people-active = 在职成员
report-people-new-hires = 新员工
report-people-sessions = 已办培训
report-people-pairs = 带教结对
report-people-courses = 结业人次
report-people-plans = 进行中的改进计划

## What a training record says

report-fact-audience = 培训对象
report-figure-completion = 完成率
report-figure-completed-on = 完成日期
report-figure-modules = 已完成课程
report-figure-hours = 出席学时
report-figure-on-duty = 上岗
report-duty-yes = 可以上岗
report-duty-no = 尚未上岗
report-of = 共 { $whole }
report-curriculum-title = { $audience }培训课程
report-curriculum-complete = 已于 { $date } 全部完成。
report-curriculum-open = 按权重已完成 { $completion }；未完成：{ $modules }。
report-due-on = 截止 { $date }
report-interview-title = { $kind }，{ $quarter }
report-exam-passed = 通过
report-exam-failed = 未通过
report-practice-signed = 已签核
report-practice-handed-in = 待签核
report-practice-late = 已逾期
report-practice-open = 未完成
report-signed-by = { $date }，{ $name }
report-attendance-attended = 出席
report-attendance-absent = 缺席
report-attendance-booked = 已报名
report-attendance-unmarked = 未登记
report-mentored-by = 导师：{ $name }
report-mentor-of = 带教学员：{ $name }
report-mentor-weeks = 已满 { $weeks } 周，其中 { $kept } 周完整
report-mark-on = { $mark }（{ $date }）

## Certificates

report-certificate-star = 月度销售之星
report-certificate-mentor = 优秀导师
report-certificate-course = 结业证书
report-certificate-intro = 授予
report-certificate-star-citation = { $month }完成个人销售目标的 { $attainment }，位列团队第 { $rank } 名，特此表彰。
report-certificate-mentor-citation-one = { $period }悉心带教，{ $mentees } 名学员中 { $count } 名达到 { $line } 的合格线，特此表彰。
report-certificate-mentor-citation-other = { $period }悉心带教，{ $mentees } 名学员中 { $count } 名达到 { $line } 的合格线，特此表彰。
report-certificate-course-citation-one = 于 { $date } 完成全部 { $count } 门课程，准予结业。
report-certificate-course-citation-other = 于 { $date } 完成全部 { $count } 门课程，准予结业。
report-certificate-course-module = { $module } { $weight }
report-certificate-course-exam = { $module } { $weight }，成绩 { $mark }
report-certificate-mentees = 带教学员
report-certificate-passing = 达到合格线

## Why there is no certificate

report-refused-star-running = { $month }尚未结束，{ $last } 之后才能评出月度之星。目前领先：{ $names }。
report-refused-star-none = { $period }没有月度之星：成员须有目标，并在已结束的月份有销售额。
report-refused-star-member = { $member } 不是{ $period }的月度之星。获奖成员：{ $names }。
report-refused-mentor-running = { $period }尚未结束，{ $last } 之后才能评出优秀导师。目前学员达标情况：{ $names }。
report-refused-mentor-below = { $period }没有导师的学员达标率超过 { $above }：{ $names }。
report-refused-mentor-none = { $period }没有导师带教有目标的新员工。学员达标率超过 { $above } 的导师可获此证书。
report-refused-mentor-member = { $member } 不是{ $period }的优秀导师。获此证书的是：{ $names }。
report-refused-course-none = 截至 { $as_of }，{ $period }无人完成全部课程。最接近的是：{ $names }。
report-refused-course-nobody = 截至 { $as_of }，{ $period }无人完成全部课程，也无人开始学习。请在“培训”页面为成员报名。
report-refused-course-member = { $member } 在{ $period }没有完成全部课程：已完成 { $completion }。
report-name-figure = { $name }（{ $figure }）
report-names-more = { $names }等
report-part-of-whole = { $part }/{ $whole }

## Inside charts

report-chart-before = 基期
report-chart-now = 当前
report-chart-target = 目标
report-chart-better = 越靠右越好 →
report-col-about = 对应项目
report-col-credited-closed = 关账时计入
report-col-credited-now = 现计入
report-col-difference = 差额
report-conditions = 达成条件
report-fingerprint = 已关账期间及其冻结内容的指纹（BLAKE3）
report-order-changes = 关账后变动的订单
report-file-statement-each = {$who} {$name} {$period}
report-certificate-core-star = 核心维护之星
report-certificate-new-customer-star = 新客开发之星
report-certificate-core-star-citation = { $month }对核心客户的销售额居首
report-certificate-new-customer-star-citation = { $month }对新客户的销售额居首
report-certificate-decided = 评定日期
report-certificate-bonus = 奖金
report-refused-award-none = { $period }尚未评定{ $title }。请先在激励页评定。
report-refused-award-member = { $member } 未获评 { $period }的{ $title }。
