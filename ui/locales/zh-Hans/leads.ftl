# Quarterlift messages: leads

# The Leads page.

## The page

leads-page = 线索
leads-view = 视图
leads-view-board = 看板
leads-view-table = 表格
leads-view-funnel = 漏斗
leads-table = 全部线索
leads-new = 新建线索
leads-new-do = 新建线索…
leads-filters = 筛选看板
leads-all-owners = 全部负责人
leads-all-sources = 全部来源
leads-search = 公司或编号

## The board

leads-board = 各阶段线索
leads-board-keys = 方向键在卡片间移动，回车打开卡片。空格拿起卡片，左右键选择阶段，再按空格放下，Esc 放回原处。
leads-column-none = 暂无线索
leads-card-menu = { $company }：更多操作
leads-move-to = 移到“{ $stage }”
leads-missing = 还缺
leads-say-lifted = 已拿起{ $company }，当前阶段：{ $stage }。
leads-say-over = 目标阶段：{ $stage }。
leads-say-back = { $company }已放回“{ $stage }”。
leads-say-moved = { $company }已移到“{ $stage }”。

## A move that was refused

leads-refused-title = { $company }还不能进入“{ $stage }”
leads-leave = 留在原阶段
leads-fill-facts = 补全线索资料
leads-fill-owner = 指定负责人
leads-fill-needs = 填写需求报告
leads-fill-proposal = 撰写方案
leads-fill-approval = 提请批准
leads-override = 破例放行
leads-override-text = 经理可以破例放行，放行人和理由会记录在线索和审计日志中。
leads-override-reason = 放行理由
leads-override-do = 放行并移动
leads-approver = 批准人
leads-approver-needed = 请选择批准人。
leads-reason-needed = 请说明理由。
leads-choose-member = 请选择成员

## The customer a lead became

leads-customer-title = { $company }成了哪位客户？
leads-customer-text = 进入售后即为客户建立服务档案。
leads-customer = 客户
leads-customer-known = 已有客户
leads-customer-new = 新客户
leads-customer-new-text = 将{ $company }加入客户名录，负责人和区域一并带入。
leads-customer-search = 名称、编码或拼音首字母
leads-customer-none = 未找到客户。请换个名称，或新建客户。
leads-customer-needed = 请选择客户。

## Ends

leads-end-lost = 丢单…
leads-end-invalid = 无效…
leads-end-title = 结束线索：{ $company }
leads-end-text = 线索将移出看板，之后仍可重新打开。
leads-end-kind = 结束方式
leads-end-choose = 请选择原因
leads-end-reason-needed = 请选择原因，原因会计入统计。
leads-end-save = 结束线索
leads-note-optional = 备注（选填）
leads-reopen = 重新打开
leads-reopen-text = 线索将从结束时的阶段继续。

## Sharing out

leads-share-open = 分配…
leads-share-title = 分配线索
leads-share-text = 每人在跟线索不会超过上限。确认之前不会更改任何数据。
leads-share-way = 分配方式
leads-share-round_robin = 轮流分配
leads-share-by_region = 按区域
leads-share-gets = 分配给
leads-share-left = 暂不分配
leads-share-why = 原因
leads-share-do = 确认分配

## What is entered about a lead

leads-edit-title = 线索资料
leads-form-text = 规模、行业和采购计划决定评分。
leads-company = 公司
leads-company-needed = 请填写公司名称。
leads-contact = 联系人
leads-source = 来源
leads-industry = 行业
leads-company_size = 公司规模
leads-people = 人
leads-purchase_plan = 采购计划

## One lead

leads-steps = 阶段
leads-passed = 已完成
leads-next = 下一阶段
leads-next-ready = 进入“{ $stage }”的条件已齐备。
leads-next-missing = 进入“{ $stage }”还缺
leads-next-none = 已走完全部阶段。
leads-other-stages = 其他阶段
leads-facts = 资料
leads-score = 评分
leads-give-to = 分配给
leads-open-customer = 打开客户 { $code }
leads-assign = 分配
leads-owners-refused = 不能接手的成员及原因
leads-saved = 已保存。
leads-unsaved = 尚未保存。

## Needs report

leads-needs = 需求报告
leads-needs-note = 离开时自动保存。
leads-needs-complete = 已完整
leads-needs-open = 未填完
leads-needs-save = 保存报告
leads-situation = 现状
leads-situation-help = 客户目前怎么做？用什么、和谁合作？
leads-problem = 问题
leads-problem-help = 哪些地方不顺？多久发生一次？
leads-implication = 影响
leads-implication-help = 如果不改变，会带来什么损失？
leads-need = 需求价值
leads-need-help = 解决方案要做到什么？何时需要？价值多大？

## Proposal and approval

leads-proposal = 方案
leads-proposal-note = 按计划模板填写
leads-proposal-save = 保存方案
leads-author = 撰写人
leads-pains = 客户痛点
leads-pains-help = 用客户的原话，取自需求报告。
leads-advantage = 相对竞争对手的优势
leads-advantage-help = 我们能做到而对手做不到的。
leads-roi = 投资回报
leads-roi-help = 收益、成本、多久回本。
leads-approved = 已批准
leads-approval = 批准
leads-approval-waits = 待批准
leads-approval-lost = 保存后批准将被撤回。
leads-quality = 质量评分
leads-quality-range = 1 至 10
leads-quality-needed = 请给出 1 至 10 的评分。
leads-approve = 批准
leads-approve-save-first = 请先保存方案。

## History and funnel

leads-history = 经过
leads-history-none = 暂无记录。
leads-funnel-none = 本季度没有线索
leads-funnel-none-text = 有了本季度第一条线索后显示漏斗。
