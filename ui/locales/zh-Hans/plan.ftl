# 方案：每个参数及其含义，以及方案页的文字。

## Areas, in the order of the page

plan-area-tiers = 客户分层
plan-area-targets = 目标与进度
plan-area-people = 人员与绩效
plan-area-incentives = 激励
plan-area-leads = 线索
plan-area-service = 售后服务
plan-area-mentoring = 传帮带
plan-area-training = 培训
plan-area-budget = 预算
plan-area-reviews = 复盘
plan-area-metrics = 指标目标
plan-area-task-force = 专项小组
plan-area-general = 总则

## What an area is about, with the readings chosen where the plan leaves room

plan-area-tiers-note = 按距上次下单天数（R）、一年内订单数（F）和客单价倍数（M）给每位客户定层；从高到低，首个条件全部满足的层级生效，界限值包含在内。落在两层之间的客户归入较低一层，并标为缺口。
plan-area-targets-note = 季度目标如何得出，以及指标何时算正常、有风险或落后。
plan-area-people-note = 绩效得分兼顾结果与过程。方案未写明权重，默认销售占 70%、三项过程指标各占 10%；没有数据的部分，其权重分给其余部分。
plan-area-incentives-note = 所有门槛均须超过：要求高于 80% 时，恰好 80% 不发。每一行只舍入一次，结算单等于各行之和。
plan-area-leads-note = 线索按三项标准打分，满分十分，达到此处设定的分数才分派给成员。
plan-area-service-note = 对提交工单客户的承诺；未结工单据此显示剩余时间。
plan-area-mentoring-note = 资深员工带教新员工，至入职满六个月为止。带教率以一对一所需的资深员工为分母，因为新员工少于老员工时，字面上的老员工 100% 带教无法实现。
plan-area-training-note = 各类学员的课程。同一类学员的权重合计须为 100。
plan-area-budget-note = 季度预算及其四个类别，四类合计须为 100%。
plan-area-reviews-note = 月度复盘会开多久，以及规则发现问题后该怎么办。自己写的做法会替代系统建议；留空则沿用建议。
plan-area-metrics-note = “改善前”和“基线”留空，则取前两个季度算出的数值；没有目标的指标只作跟踪。
plan-area-task-force-note = 由谁推动方案。姓名和职责显示在本页和季度总结中。
plan-area-general-note = 方案名称与共同遵循的价值观。

## Tiers

plan-param-tiers-window-days = 统计窗口
plan-param-tiers-window-days-meaning = 截至统计日往前多少天内的订单和金额计入 F 与 M。窗口越短反应越快，但会漏掉季节性采购的客户。
plan-param-tiers-monetary-basis = M 的比较口径
plan-param-tiers-monetary-basis-meaning = “客单价”以客户平均每单金额除以全体平均每单金额；“客户消费额”以客户总额除以有购买客户的平均总额。默认用客单价，因为只有它与方案自身的销售占比表相符。
plan-param-tiers-core-recency-days = 核心客户：距上次下单不超过
plan-param-tiers-core-recency-days-meaning = R：核心客户在统计日前这么多天内下过单。调高后，购买间隔较长的客户也能保留在这一层。
plan-param-tiers-core-frequency = 核心客户：订单数至少
plan-param-tiers-core-frequency-meaning = F：核心客户在统计窗口内至少需要的订单数。调高后这一层会变小。
plan-param-tiers-core-monetary = 核心客户：金额倍数至少
plan-param-tiers-core-monetary-meaning = M：核心客户的金额须达到平均值的多少倍。按精确值比较，不舍入。
plan-param-tiers-potential-recency-days = 潜力客户：距上次下单不超过
plan-param-tiers-potential-recency-days-meaning = R：潜力客户在统计日前这么多天内下过单。调高后，购买间隔较长的客户也能保留在这一层。
plan-param-tiers-potential-frequency = 潜力客户：订单数至少
plan-param-tiers-potential-frequency-meaning = F：潜力客户在统计窗口内至少需要的订单数。调高后这一层会变小。
plan-param-tiers-potential-monetary = 潜力客户：金额倍数至少
plan-param-tiers-potential-monetary-meaning = M：潜力客户的金额须达到平均值的多少倍。按精确值比较，不舍入。
plan-param-tiers-general-recency-days = 一般客户：距上次下单不超过
plan-param-tiers-general-recency-days-meaning = 在这么多天内下过单的客户至少为一般客户，不论金额；超过则为流失客户，不论订单数。方案原表未覆盖这些情形，此类客户带缺口标记。
plan-param-tiers-shares-core-customers = 核心客户：计划客户占比
plan-param-tiers-shares-core-customers-meaning = 方案期望核心客户占全部客户的比例。只作为实际条形旁的刻度，不改变任何客户的层级。
plan-param-tiers-shares-core-sales = 核心客户：计划销售占比
plan-param-tiers-shares-core-sales-meaning = 方案期望核心客户贡献的销售占比，显示在实际占比旁。
plan-param-tiers-shares-potential-customers = 潜力客户：计划客户占比
plan-param-tiers-shares-potential-customers-meaning = 方案期望潜力客户占全部客户的比例。只作为实际条形旁的刻度，不改变任何客户的层级。
plan-param-tiers-shares-potential-sales = 潜力客户：计划销售占比
plan-param-tiers-shares-potential-sales-meaning = 方案期望潜力客户贡献的销售占比，显示在实际占比旁。
plan-param-tiers-shares-general-customers = 一般客户：计划客户占比
plan-param-tiers-shares-general-customers-meaning = 方案期望一般客户占全部客户的比例。只作为实际条形旁的刻度，不改变任何客户的层级。
plan-param-tiers-shares-general-sales = 一般客户：计划销售占比
plan-param-tiers-shares-general-sales-meaning = 方案期望一般客户贡献的销售占比，显示在实际占比旁。
plan-param-tiers-shares-churned-customers = 流失客户：计划客户占比
plan-param-tiers-shares-churned-customers-meaning = 方案期望流失客户占全部客户的比例。只作为实际条形旁的刻度，不改变任何客户的层级。
plan-param-tiers-playbook-core-visit-days = 核心客户：拜访间隔
plan-param-tiers-playbook-core-visit-days-meaning = 两次拜访核心客户之间的天数，超过即在待办中列为逾期。
plan-param-tiers-playbook-potential-contact-days = 潜力客户：联系间隔
plan-param-tiers-playbook-potential-contact-days-meaning = 两次联系潜力客户之间的天数，用于了解其升级为核心客户所需的条件。
plan-param-tiers-playbook-general-promotion-months = 一般客户：促销间隔
plan-param-tiers-playbook-general-promotion-months-meaning = 两次向一般客户推送促销之间的月数。
plan-param-tiers-playbook-winback-followup-days = 挽回后：回访间隔
plan-param-tiers-playbook-winback-followup-days-meaning = 流失客户挽回后，两次回访之间的天数。
plan-param-tiers-playbook-winback-discount = 挽回优惠
plan-param-tiers-playbook-winback-discount-meaning = 对因价格流失的客户给出的降价幅度。
plan-param-tiers-playbook-greeting-days = 生日与节日提前提醒
plan-param-tiers-playbook-greeting-days-meaning = 日程在决策人生日或节假日前多少天提醒。
plan-param-tiers-playbook-dead-after-days = 清理账户：静默天数
plan-param-tiers-playbook-dead-after-days-meaning = 既无订单也无联系达到多少天后，列入清理名单。

## Targets and pace

plan-param-targets-growth = 较上季度增长
plan-param-targets-growth-meaning = 季度销售目标等于上季度销售额加上这一比例；在“目标”页设定过目标的，以设定为准。
plan-param-targets-pace = 进度口径
plan-param-targets-pace-meaning = “工作日”按日历中的工作日均摊目标；“去年同期”按去年在相同工作日比例时的销售额推进，适合季节性强的业务。
plan-param-targets-on-track-points = 正常的下限
plan-param-targets-on-track-points-meaning = 指标落后进度不超过多少个百分点仍算正常。
plan-param-targets-at-risk-points = 有风险的下限
plan-param-targets-at-risk-points-meaning = 落后进度超过多少个百分点，就由“有风险”变为“落后”。
plan-param-targets-ramp = 新员工产能
plan-param-targets-ramp-meaning = 新员工入职第一至第四个月相对于正式成员的预期产能，默认 25%、50%、75%、100%；按产能分解目标时以此计算。

## People and performance

plan-param-people-new-hire-months = 新员工期限
plan-param-people-new-hire-months-meaning = 入职后多少个月内算新员工，之后为老员工；决定谁需要导师和新员工培训。
plan-param-people-senior-years = 资深年限
plan-param-people-senior-years-meaning = 从事销售满多少年可负责核心客户并担任导师。
plan-param-people-pass-line = 及格线
plan-param-people-pass-line-meaning = 成员须达到的绩效得分。低于此线须制定改进计划，且不计入绩效达标率。
plan-param-people-attainment-basis = 达成率口径
plan-param-people-attainment-basis-meaning = 季度进行中，“按进度”以统计日应完成的目标为分母，“按全额”以整个目标为分母；季度结束后两者相同。
plan-param-people-weight-sales = 权重：销售达成
plan-param-people-weight-sales-meaning = 绩效得分中销售达成的比重，四项权重合计 100%。
plan-param-people-weight-visits = 权重：核心客户拜访
plan-param-people-weight-visits-meaning = 按时拜访核心客户在得分中的比重。
plan-param-people-weight-needs-reports = 权重：需求报告
plan-param-people-weight-needs-reports-meaning = 四项 SPIN 内容完整的需求报告在得分中的比重。
plan-param-people-weight-training = 权重：培训完成
plan-param-people-weight-training-meaning = 成员完成自身课程在得分中的比重。
plan-param-people-part-cap = 单项上限
plan-param-people-part-cap-meaning = 得分各部分的封顶值，避免一项特别高而掩盖其他。
plan-param-people-monthly-stars = 月度之星人数
plan-param-people-monthly-stars-meaning = 每月按销售达成率评选的人数。
plan-param-people-reserve-share = 储备经理比例
plan-param-people-reserve-share-meaning = 每季度进入储备经理候选的成员比例，至少一人，向上取整；并列同名次。
plan-param-people-decision-after-quarters = 提请决定的季度数
plan-param-people-decision-after-quarters-meaning = 连续多少个季度低于及格线后，提请由人决定降薪或调岗；系统不自动决定。
plan-param-people-pip-days = 改进计划期限
plan-param-people-pip-days-meaning = 改进计划自开启之日起的天数。

## Incentives

plan-param-incentives-sales-basis = 销售额口径
plan-param-incentives-sales-basis-meaning = “按订单”以订单和退货的下单日期计；“按回款”以实收金额的回款日期计，客户付款后才计提。
plan-param-incentives-base-rate = 基础提成
plan-param-incentives-base-rate-meaning = 每月按成员当月销售额计发。每提高一个百分点，成本增加全部销售额的百分之一。
plan-param-incentives-core-retention-above = 核心维护奖：复购率高于
plan-param-incentives-core-retention-above-meaning = 季初由成员负责的核心客户中，本季度再次下单的比例须高于此值，不论由谁成交；恰好相等不发。
plan-param-incentives-core-retention-rate = 核心维护奖：加发
plan-param-incentives-core-retention-rate-meaning = 复购率达标时，按成员全季度销售额加发的比例。
plan-param-incentives-new-customers-above = 新客户奖：占比高于
plan-param-incentives-new-customers-above-meaning = 成员销售额中，首单落在本季度的客户所占比例须高于此值；恰好相等不发。
plan-param-incentives-new-customers-rate = 新客户奖：加发
plan-param-incentives-new-customers-rate-meaning = 占比达标时，按成员全季度销售额加发的比例；两项可同时获得。
plan-param-incentives-above-target = 超额计发方式
plan-param-incentives-above-target-meaning = “全额”按所达档位的比例计发全部超额，为默认口径；“分档”只按各档自身比例计发，首档以下不发，成本较低。
plan-param-incentives-base-changes-from = 基础提成比例调整日
plan-param-incentives-base-changes-from-meaning = 新比例生效的第一天，如 2026-08-15。订单按计入当日的比例计提；留空则删除此项。
plan-param-incentives-base-changes-rate = 调整后的基础提成比例
plan-param-incentives-base-changes-rate-meaning = 自该日起计入的销售额适用的提成比例。
plan-param-incentives-bands-above = 档位起点高于
plan-param-incentives-bands-above-meaning = 季度销售额超出目标的比例须高于此值，本档才生效；各档须递增。
plan-param-incentives-bands-rate = 档位比例
plan-param-incentives-bands-rate-meaning = 按上方所选方式，对本档或全部超额计发的比例。
plan-param-incentives-star-rate = 月度之星奖
plan-param-incentives-star-rate-meaning = 核心维护之星和新客开发之星，按获奖者当月提成额外计发的比例。
plan-param-incentives-mentor-rate = 优秀导师奖
plan-param-incentives-mentor-rate-meaning = 徒弟达标人数足够时，按导师季度最后一个月提成计发的比例。
plan-param-incentives-mentor-above = 优秀导师奖：徒弟达标率高于
plan-param-incentives-mentor-above-meaning = 导师所带徒弟达到及格线的比例须高于此值；恰好相等不发。

## Leads

plan-param-leads-company-size = 企业规模达标人数
plan-param-leads-company-size-meaning = 企业达到多少人可得规模分。方案原文此处数字无法辨认，取 100 人。
plan-param-leads-size-points = 规模得分
plan-param-leads-size-points-meaning = 企业规模达标时线索获得的分数。
plan-param-leads-industries = 目标行业
plan-param-leads-industries-meaning = 用逗号分隔；留空则现有客户所在的行业均算匹配。
plan-param-leads-industry-points = 行业得分
plan-param-leads-industry-points-meaning = 行业匹配时线索获得的分数。
plan-param-leads-purchase-plan-points = 采购计划得分
plan-param-leads-purchase-plan-points-meaning = 有采购计划时线索获得的分数。
plan-param-leads-assign-from = 分派分数线
plan-param-leads-assign-from-meaning = 达到多少分才分派给成员。调高可少花时间在弱线索上，但会耽搁部分好线索。
plan-param-leads-open-cap = 每人在跟线索上限
plan-param-leads-open-cap-meaning = 一名成员可同时跟进的线索数，超过则不再分派。

## After-sales service

plan-param-service-response-hours = 首次响应时限
plan-param-service-response-hours-meaning = 从工单创建到首次答复的小时数。
plan-param-service-resolve-hours = 解决时限
plan-param-service-resolve-hours-meaning = 从工单创建到解决的小时数。
plan-param-service-clock = 计时方式
plan-param-service-clock-meaning = “自然小时”昼夜不停；“工作时间”在非工作时间暂停，周五傍晚创建的工单更宽松。
plan-param-service-business-from = 工作时段开始
plan-param-service-business-from-meaning = 业务时钟在工作日从几点开始计时（0–23）。
plan-param-service-business-to = 工作时段结束
plan-param-service-business-to-meaning = 业务时钟在工作日到几点停止计时（1–24）。
plan-param-service-callback-months = 回访间隔
plan-param-service-callback-months-meaning = 两次回访同一客户之间的月数。

## Mentoring

plan-param-mentoring-mentees-max = 每位导师带教人数
plan-param-mentoring-mentees-max-meaning = 一名资深员工同时可带的新员工数，超过则拒绝。
plan-param-mentoring-weekly-minutes = 每周带教时间
plan-param-mentoring-weekly-minutes-meaning = 导师每周须记录的分钟数，不足的周列为缺失。

## Training

plan-param-training-pass-mark = 及格分数
plan-param-training-pass-mark-meaning = 考试满分 100，达到此分为及格；设有考试的课程，及格才算完成。
plan-param-training-on-duty = 新员工可接线索
plan-param-training-on-duty-meaning = “通过考试后”表示新员工通过新员工课程的全部考试后才能分配线索；“入职首日起”则不设此限。
plan-param-training-effect-least = 比较所需最少人数
plan-param-training-effect-least-meaning = 两组各须达到此人数，才会判断是否有差异。
plan-param-training-curricula-audience = 学员类别
plan-param-training-curricula-audience-meaning = 由谁学习本套课程；模板没有的类别可自行命名。
plan-param-training-curricula-due-days = 完成期限
plan-param-training-curricula-due-days-meaning = 加入该类学员后须完成课程的天数；0 表示每季度末前。
plan-param-training-curricula-modules-id = 课程
plan-param-training-curricula-modules-id-meaning = 课程名称；模板没有的可自行命名。
plan-param-training-curricula-modules-weight = 权重
plan-param-training-curricula-modules-weight-meaning = 课程在整套中的比重。成员完成度为已完成课程的权重之和，每类学员合计 100。
plan-param-training-curricula-modules-proof = 考核方式
plan-param-training-curricula-modules-proof-meaning = 除出席外还须通过的考核；通过后才算完成。

## Budget

plan-param-budget-share-of-sales = 季度预算
plan-param-budget-share-of-sales-meaning = 季度预算占计划销售额的比例。
plan-param-budget-training = 培训
plan-param-budget-training-meaning = 用于课程、讲师和资料的预算比例。
plan-param-budget-visits = 客户拜访
plan-param-budget-visits-meaning = 用于差旅和客户拜访的预算比例。
plan-param-budget-incentives = 激励
plan-param-budget-incentives-meaning = 用于激励的预算比例；实际支出取自结算单中基础提成以外的部分。
plan-param-budget-crm = CRM
plan-param-budget-crm-meaning = 用于客户管理系统的预算比例。
plan-param-budget-warn-from = 预警线
plan-param-budget-warn-from-meaning = 某类预算用到此比例即显示预警，超过 100% 为超支。

## Reviews: the meeting, and the playbook by rule

plan-param-reviews-meeting-minutes = 月度复盘会时长
plan-param-reviews-meeting-minutes-meaning = 月度复盘会的分钟数，由各议题分配。
plan-param-reviews-playbook-metric = 应对：指标落后于目标
plan-param-reviews-playbook-metric-meaning = 指标有风险、落后或未达成时怎么办。页面和报告中，每条此类问题旁都会显示。
plan-param-reviews-playbook-pass-line = 应对：成员低于及格线
plan-param-reviews-playbook-pass-line-meaning = 成员绩效得分低于及格线时怎么办。
plan-param-reviews-playbook-people = 应对：人员决定
plan-param-reviews-playbook-people-meaning = 该制定改进计划，或有成员去留的决定待人拍板时怎么办。
plan-param-reviews-playbook-owners = 应对：核心客户由新手负责
plan-param-reviews-playbook-owners-meaning = 核心客户由尚未达到资深年限的成员负责时怎么办。
plan-param-reviews-playbook-bottleneck = 应对：销售漏斗瓶颈
plan-param-reviews-playbook-bottleneck-meaning = 与上季度相比转化下降最多的阶段怎么办。
plan-param-reviews-playbook-leads = 应对：滞留的线索
plan-param-reviews-playbook-leads-meaning = 线索未分配、停滞或无果时怎么办。
plan-param-reviews-playbook-agenda = 应对：逾期的拜访和回访
plan-param-reviews-playbook-agenda-meaning = 拜访、联系或回访逾期时怎么办。
plan-param-reviews-playbook-service = 应对：服务承诺未兑现
plan-param-reviews-playbook-service-meaning = 工单超过承诺的首次响应或解决时限时怎么办。
plan-param-reviews-playbook-budget = 应对：预算
plan-param-reviews-playbook-budget-meaning = 某类支出接近或超出预算时怎么办。
plan-param-reviews-playbook-pay = 应对：异常的结算单
plan-param-reviews-playbook-pay-meaning = 结算单异常时怎么办：有待处理的更正、接近门槛或明细不寻常。
plan-param-reviews-playbook-training = 应对：培训缺失
plan-param-reviews-playbook-training-meaning = 成员培训逾期，或暂时不能分配线索时怎么办。
plan-param-reviews-playbook-mentoring = 应对：带教记录缺失
plan-param-reviews-playbook-mentoring-meaning = 带教时长或学习小结缺失时怎么办。
plan-param-reviews-playbook-near-miss = 应对：接近核心的客户
plan-param-reviews-playbook-near-miss-meaning = 再下一单即可成为核心客户的客户怎么跟进。
plan-param-reviews-playbook-no-target = 应对：没有目标的销售
plan-param-reviews-playbook-no-target-meaning = 本季度有人在销售却没有目标时怎么办。
plan-param-reviews-playbook-actions = 应对：逾期的行动项
plan-param-reviews-playbook-actions-meaning = 复盘中商定的行动项逾期时怎么办。
plan-param-reviews-playbook-reviews = 应对：未开复盘会
plan-param-reviews-playbook-reviews-meaning = 当月已结束而复盘会未开时怎么办。

## Goals of the metrics: the engine puts the name of the metric before them

plan-param-metric-before = 改善前
plan-param-metric-before-meaning = 两个季度前的数值。填写则替代计算值，留空则取计算值。
plan-param-metric-baseline = 基线
plan-param-metric-baseline-meaning = 上季度的数值，进展由此起算；留空则取计算值。
plan-param-metric-target = 目标
plan-param-metric-target-meaning = 季末应达到的数值；留空则只显示、不评判。

## General and task force

plan-param-name = 方案名称
plan-param-name-meaning = 印在总结的封面上；留空则显示模板名称。
plan-param-values = 价值观与行为准则
plan-param-values-meaning = 团队价值观和行为准则的文字。
plan-param-task-force-role = 席位
plan-param-task-force-role-meaning = 该席位代表的职能。
plan-param-task-force-person = 人选
plan-param-task-force-person-meaning = 由谁担任；留空则显示为空缺。
plan-param-task-force-duties = 职责
plan-param-task-force-duties-meaning = 该席位负责的事项；留空则显示模板内容。
plan-seat-sales-director = 销售总监（组长）
plan-seat-sales-director-duties = 牵头专项小组，制定目标，决定方案与人员事项，主持月度复盘。
plan-seat-hr-manager = 人力资源经理
plan-seat-hr-manager-duties = 组织培训与传帮带，准备绩效面谈，核对激励结果，倾听员工意见。
plan-seat-marketing-manager = 市场经理
plan-seat-marketing-manager-duties = 提供有效线索，推进分层营销活动，跟踪客户满意度。
plan-seat-crm-administrator = CRM 管理员
plan-seat-crm-administrator-duties = 导入并核对数据，维护客户分层，定期备份。

## Choices

plan-choice-order-value = 客单价
plan-choice-customer-spend = 客户消费额
plan-choice-working-days = 工作日
plan-choice-seasonal = 去年同期
plan-choice-pace = 按进度
plan-choice-whole = 按全额
plan-choice-invoiced = 按订单
plan-choice-collected = 按回款
plan-choice-whole-excess = 全额
plan-choice-marginal = 分档
plan-choice-wall = 自然小时
plan-choice-business = 工作时间
plan-choice-after-exams = 通过考试后
plan-choice-first-day = 入职首日起
plan-choice-none = 仅出席
plan-choice-exam = 考试
plan-choice-drill = 情景演练

## Audiences and modules of the template

plan-audience-new-hires = 新员工
plan-audience-veterans = 老员工
plan-audience-managers = 管理者
plan-module-product = 产品知识
plan-module-sales-skills = 销售技巧
plan-module-communication = 沟通技巧
plan-module-culture = 企业文化
plan-module-new-business = 新客户开发
plan-module-competitor-analysis = 竞品分析
plan-module-service = 客户服务
plan-module-team-management = 团队管理
plan-module-team-motivation = 团队激励
plan-module-key-accounts = 大客户策略
plan-module-numbers-analysis = 数据分析
plan-module-industry-trends = 行业趋势

## The page

plan-search = 查找参数
plan-search-none = 没有匹配“{ $text }”的参数。
plan-search-clear = 显示全部
plan-filter = 显示哪些参数
plan-filter-all = 全部
plan-filter-different = 有差异
plan-source = 在方案中的出处
plan-range = 取值范围：{ $range }
plan-column-both = 模板与上季度
plan-found = { $all } 项参数中的 { $found } 项
plan-filter-template = 与模板不同（{ $count }）
plan-filter-last = 与上季度不同（{ $count }）
plan-filter-none-template = 这里的参数均与模板相同。
plan-filter-none-last = 这里的参数均与上季度相同。
plan-version-changed = 变更
plan-version-what = 变更内容
plan-version-show = { $quarter }版本 { $version } 的变更内容
plan-version-same = 没有变更任何参数。
plan-areas = 方案各部分
plan-column-parameter = 参数
plan-column-value = 本季度
plan-column-last = 上季度
plan-column-template = 模板
plan-differs-last = 与上季度不同
plan-differs-template = 与模板不同
plan-gone = 本方案已没有：{ $entry }（上季度 { $last }，模板 { $template }）
plan-use-last = 改为上季度的值
plan-use-template = 改为模板的值
plan-empty-value = 未设
plan-curriculum = { $audience }：课程与权重
plan-curriculum-proofs = 各课程的考核方式
plan-curriculum-names = 学员类别与课程名称
plan-metric = 指标
plan-metric-before = 改善前
plan-metric-baseline = 基线
plan-metric-target = 目标
plan-metric-computed = 自动
plan-seat-open = 空缺
plan-file-menu = 方案文件
plan-export = 存为 TOML…
plan-import = 读取方案文件…
plan-import-title = 方案文件：将会更改的内容
plan-import-same = 文件内容与现有方案相同，没有更改。
plan-import-refused = 该文件无法直接使用，方案未变。
plan-import-save = 保存为本季度方案
plan-changes-one = 1 项未保存的更改
plan-changes-other = { $count } 项未保存的更改
plan-discard = 放弃更改
plan-preview = 预览影响
plan-preview-title = 这些更改的影响
plan-preview-text = 尚未保存任何内容。
plan-preview-refused = 这些更改无法保存
plan-preview-changes = 参数
plan-preview-pay = 各成员激励
plan-preview-pay-none = 没有成员的激励发生变化。
plan-preview-member = 成员
plan-preview-before = 更改前
plan-preview-after = 更改后
plan-preview-difference = 差额
plan-reason = 原因
plan-reason-help = 随版本保存，并记入审计日志。
plan-reason-needed = 请简要说明更改方案的原因。
plan-save = 保存方案
plan-back = 继续编辑
plan-versions = 版本
plan-versions-none = 本季度沿用此前的方案，首次保存更改后成为版本 1。
plan-version = 版本
plan-version-quarter = 季度
plan-version-at = 保存时间
plan-version-actor = 保存人
plan-page = 方案
plan-list-base-changes-add = 添加自某日起的基础提成比例
plan-list-base-changes-remove = 删除第 {$number} 项比例
plan-list-bands-add = 添加档位
plan-list-bands-remove = 删除第 {$number} 档
