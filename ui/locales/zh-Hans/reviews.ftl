# Quarterlift messages: reviews

# The Reviews page: monthly reviews, actions, weeks.

### Texts of the Reviews page
## The page and its tabs

reviews-tab-months = 月度复盘
reviews-tab-actions = 改进行动
reviews-tab-weeks = 每周
reviews-tab-findings = 发现
reviews-tab-summary = 季度总结
reviews-tab-next = 下一季度
reviews-tab-capsules = 存档包
reviews-export = 导出改进行动

## A month's review

reviews-months = 本季度各月
reviews-months-none = 本季度尚未开始
reviews-months-none-text = 季度开始后，系统会准备首月复盘。
reviews-pdf = PDF
reviews-save-pdf = 将复盘存为 PDF
reviews-metrics = 与上次复盘相比的指标
reviews-metrics-all = 显示全部 { $count } 项指标
reviews-metrics-judged = 仅看有目标的指标
reviews-metric-change = 变化
reviews-metric-was = 此前：{ $state }
reviews-carried = 结转的行动
reviews-agreed = 本次商定
reviews-ended = 上次复盘后结束
reviews-review-no-actions = 没有未完成的行动，本次也尚未商定。

## Notes that save themselves

reviews-note = 纪要
reviews-note-saving = 保存中…
reviews-note-saved = 已保存
reviews-note-figures = 这些数字说明什么？
reviews-note-findings = 对这些发现，讨论结果是什么？
reviews-note-actions = 卡在哪里？需要什么支持？
reviews-note-team = 人员、培训、传帮带
reviews-note-decisions = 作出了哪些决定？

## The review was held

reviews-hold = 登记复盘
reviews-hold-edit = 修改记录
reviews-hold-text = 当前数字将作为本次复盘的依据保留，纪要仍可修改。
reviews-hold-day = 召开日期
reviews-hold-led-by = 主持人
reviews-hold-present = 参会人员
reviews-hold-present-help = 姓名之间用逗号分隔，可留空。
reviews-hold-resume = 退回准备状态

## The meeting

reviews-agenda = 议程
reviews-minutes = { $minutes } 分钟
reviews-points-none = 暂无要点。
reviews-meeting-open = 开会
reviews-meeting-leave = 离开会议
reviews-meeting-elapsed = 已进行 { $minutes } 分钟，计划 { $planned } 分钟
reviews-meeting-at = 第 { $at } 项，共 { $count } 项
reviews-meeting-agree = 商定行动

## Actions

reviews-look = 视图
reviews-look-board = 看板
reviews-look-table = 表格
reviews-board = 按状态分列的行动
reviews-column-plan = 已商定，未开始
reviews-column-do = 进行中
reviews-column-check = 检查成效
reviews-column-act = 固化为做法
reviews-column-ended = 完成或放弃
reviews-column-none = 无
reviews-actions-none = 还没有改进行动
reviews-actions-none-text = 可在复盘中商定，也可由发现转为行动。
reviews-action = 改进行动
reviews-action-new = 添加行动
reviews-action-edit = 修改行动
reviews-action-open = 打开行动
reviews-action-what = 做什么
reviews-action-what-begin = 例如：回访所有逾期的核心客户
reviews-action-who = 负责人
reviews-action-who-choose = 请选择…
reviews-action-who-other = 其他人
reviews-action-who-name = 姓名
reviews-action-due = 截止日期
reviews-action-answers = 针对发现：{ $finding }
reviews-action-remove = 删除该行动
reviews-action-from = 来源
reviews-action-finding = 发现
reviews-action-outcome = 结果
reviews-action-state-of = “{ $action }”的状态
reviews-action-end-choice = 结束…
reviews-action-end = 结束行动
reviews-action-resume = 恢复行动
reviews-action-word = 进展说明
reviews-action-word-save = 添加
reviews-action-history = 历程
reviews-end-title = 结束行动
reviews-end-save = 结束
reviews-end-outcome = 结束方式
reviews-end-done = 已完成
reviews-end-dropped = 已放弃
reviews-end-note-done = 成效（选填）
reviews-end-note-dropped = 放弃原因

## Weeks

reviews-week = 周
reviews-week-sales = 本周销售额
reviews-week-decision = 决定
reviews-week-decision-of = { $week }的决定
reviews-week-write = 填写本周决定
reviews-weeks-about = 进展、进度与差距均为各周最后一天的数值。
reviews-weeks-none = 本季度尚未开始
reviews-weeks-none-text = 季度开始后，每周在此跟踪。

## Findings

reviews-finding-advice = 建议：
reviews-finding-page = 前往{ $page }
reviews-finding-act = 转为行动
reviews-finding-dismiss = 搁置
reviews-finding-restore = 恢复计入
reviews-finding-aside = 已搁置：{ $reason }
reviews-finding-back = 曾搁置，现在更为严重：{ $reason }
reviews-finding-by = { $by }，{ $on }
reviews-findings-none = 暂无需要关注的事项
reviews-findings-none-text = 截至该日，方案各项规则均已满足。
reviews-findings-all = 显示全部 { $count } 项
reviews-findings-fewer = 收起
reviews-findings-aside = 已搁置
reviews-findings-aside-note = 本季度不再计入，除非情况加重。
reviews-dismiss-title = 搁置该发现
reviews-dismiss-reason = 原因
reviews-dismiss-help = 情况加重时会自动重新计入。
