# Quarterlift messages: training

# The page

training-page = 培训
training-tab-matrix = 培训矩阵
training-tab-calendar = 日历
training-tab-exams = 考试
training-tab-practice = 练习
training-tab-effect = 培训效果
training-tab-curricula = 课程体系
training-papers = 文档
training-record-all = 将培训记录存为 PDF…
training-record-single = 培训记录 PDF…
training-certificates = 将结业证书存为 PDF…
training-look = 显示方式
training-look-map = 热力图
training-look-table = 表格
training-look-month = 月视图
training-look-list = 列表

# The matrix

training-matrix = 成员与课程的培训情况
training-matrix-keys = 方向键移动，回车打开，空格或 Shift+方向键选择，Esc 取消选择。
training-matrix-none = 没有符合条件的成员
training-matrix-none-text = 该培训对象中没有符合团队、状态和姓名条件的成员。
training-clear-filters = 显示所有人
training-filters = 筛选培训矩阵
training-audience = 培训对象
training-all-teams = 所有团队
training-search = 查找成员
training-completion = 完成度
training-legend = 颜色与符号；点选后只显示有此状态的成员
training-legend-only = 只显示有此状态的成员
training-legend-all = 重新显示所有人
training-choose-row = 选择该成员的全部课程
training-state-done = 已完成
training-state-booked = 已报名
training-state-failed = 未通过
training-state-late = 逾期
training-state-missed = 缺席
training-state-open = 待学
training-chosen-do = 对所选单元格
training-chosen-single = 已选 1 格
training-chosen-member = 已选一名成员的 { $count } 格
training-chosen = 已选 { $members } 名成员的 { $count } 格
training-chosen-clear = 取消选择
training-book-chosen = 报名场次…
training-plan-chosen = 安排场次…
training-mark-chosen = 登记成绩…
training-reminders = 待提醒
training-reminders-none = 目前没有需要提醒的人。
training-reminder-open = 打开：{ $what }

# One member's way through one module

training-history = 经过
training-history-none = 暂无记录。
training-sessions-ahead = 即将开始的场次
training-sessions-ahead-none = 该课程尚未安排场次。
training-book = 报名
training-book-anyway = 仍然报名
training-book-into = 报名 { $session }
training-give-back = 取消报名
training-give-back-of = 取消 { $name } 的报名
training-open-session = 打开场次
training-open-member = 打开成员页
training-open-way = 查看完整经过
training-proof-exam = 考试
training-proof-drill = 情景演练
training-record-exam = 登记考试成绩
training-record-drill = 登记情景演练成绩

# Booking

training-book-title = 报名场次
training-book-single = 报名该成员
training-book-many = 报名 { $count } 人
training-book-despite = 仍为这 { $count } 人报名
training-book-more = 添加报名…
training-book-more-title = 添加报名
training-book-whom = 报名人员
training-not-booked = 未能报名
training-conflicts = 存在的冲突
training-plan-instead = 另安排场次…
training-pick-search = 姓名或工号
training-picked = 已选 { $count } 人
training-pick-all = 全选
training-pick-none = 全不选
training-pick-nobody = 没有找到成员。

# The calendar

training-sessions = 培训场次
training-session = 场次 { $session }
training-month = 显示的月份
training-earlier = 上个月
training-later = 下个月
training-today = 今天
training-day-empty = 无场次，按回车安排
training-day-more = 还有 { $count } 场
training-plan = 安排场次
training-plan-title = 安排培训场次
training-plan-single = 安排场次
training-plan-series = 安排系列场次
training-planned-left = 场次已安排，但有人未能报名
training-module = 课程
training-module-choose = 选择课程
training-module-missing = 请选择课程。
training-held-on = 日期
training-first-on = 首场日期
training-day-missing = 请填写日期，例如 2026-11-20。
training-begins-at = 开始时间
training-time-wrong = 请填写时间，例如 09:30；全天请留空。
training-minutes = 时长
training-number-wrong = 请填写整数。
training-trainer = 讲师
training-place = 地点
training-cost = 费用
training-cost-each = 每场费用
training-capacity = 名额
training-capacity-help = 留空则不限名额。
training-repeats = 重复，组成系列
training-every-weeks = 每隔
training-weeks = 周
training-times = 次数
training-times-unit = 次
training-times-wrong = 请填写 1 到 60 的整数。
training-series = 系列名称
training-skip-days-off = 跳过休息日
training-despite = 有冲突的人也一并报名
training-preview = 预览
training-preview-hint = 选择课程和日期后，这里显示场次、费用和冲突。
training-left-out = 跳过

# One session

training-edit-title = 修改场次 { $session }
training-cancel = 取消场次…
training-cancel-title = 取消：{ $session }
training-cancel-scope = 取消范围
training-cancel-scope-single = 仅本场
training-cancel-scope-series = 本场及后续系列
training-cancel-single = 取消本场
training-cancel-series = 取消系列
training-reason-missing = 请填写原因。
training-enrolled = 报名名单
training-enrolled-none = 暂无人报名。
training-full = 名额已满。
training-came = { $name } 是否出席？
training-attended = 出席
training-absent = 缺席
training-all-attended = 全部出席
training-attend-left = 还有 { $count } 人未登记
training-attend-count = { $all } 人中 { $there } 人出席
training-attend-save = 保存出席记录
training-attend-today = 登记今日出席
training-attend-none = 今天没有培训场次。
training-marks-exam = 出席人员的考试成绩
training-marks-drill = 出席人员的演练成绩

# Exams

training-to-sit = 各课程考试
training-to-sit-note = 已上课、尚未通过者排在最前
training-to-sit-nobody = 暂无待考人员。
training-exam-of = { $kind }，{ $mark } 分及格
training-enter-marks = 录入成绩
training-marks-title = 录入考试成绩
training-no-exams = 没有需要考试的课程
training-no-exams-text = 哪些课程需要考试或演练，在课程体系中设定。
training-attempts = 考试记录
training-attempts-note = 打开一条即可撤回
training-take-back = 撤回该成绩
training-taken-on = 考试日期
training-mark = 成绩
training-mark-before = 已登记
training-mark-of = { $name } 的成绩
training-note-of = { $name } 的备注
training-mark-passed = 通过
training-mark-failed = 未通过
training-mark-wrong = 应为 0–100
training-marks-hint = 回车或向下键跳到下一人；可从 Excel 粘贴一列成绩向下填充，带姓名的行会自动对应。
training-marks-single = { $mark } 分及格。
training-marks-none = { $mark } 分及格；未填写者视为未参加。
training-marks-count = 已填 { $count }/{ $all } 人，其中 { $passed } 人达到 { $mark } 分。
training-marks-filled = 已粘贴 { $count } 个成绩。
training-marks-wrong = { $count } 个成绩无法识别：请填写 0–100，最多一位小数。
training-marks-save = 保存成绩

# Practice

training-practice = 练习
training-practice-new = 布置练习
training-practice-save = 布置
training-practice-edit-title = { $name } 的练习
training-practice-for = 布置给
training-practice-nobody = 请至少选择一名成员。
training-practice-none = 本季度没有练习
training-practice-none-text = 培训后布置练习并由教练确认，才知道学以致用。
training-task = 练习内容
training-task-missing = 请填写练习内容。
training-due = 截止 { $day }
training-due-on = 截止日期
training-coach = 教练
training-coached-by = 教练：{ $name }
training-no-coach = 未指定教练
training-step-hand_in = 已提交
training-step-hand_in-of = { $name } 已提交
training-step-sign = 审核通过
training-step-sign-of = 审核通过 { $name } 的练习
training-step-give_back = 退回…
training-step-remove = 移除
training-steps-of = { $name } 的练习：更多操作
training-give-back-title = 将练习退回给 { $name }
training-give-back-note = 还需改进之处
training-cases = 案例：{ $month }
training-cases-missing = 尚未提交
training-cases-open = 前往案例库

# What it came to

training-group = 组别
training-group-count = 人数
training-group-before = 之前
training-group-after = 之后
training-group-change = 变化
training-effect-caution = 分组并非随机：受训者与未受训者可能本来就有差别。差异值得进一步了解，但不能作为证明。

# Curricula

training-audience-new = 为团队设课程…
training-weight = 权重
training-weight-of = { $module } 的权重
training-proof = 考核方式
training-proof-of = { $module } 的考核方式
training-order = 顺序
training-module-add = 添加课程
training-module-add-placeholder = 选择已有课程，或输入新名称
training-module-up = 上移 { $module }
training-module-down = 下移 { $module }
training-module-remove = 移除 { $module }
training-sum-whole = 权重合计 100%。
training-sum-less = 权重合计 { $sum }%，还差 { $rest }%。
training-sum-more = 权重合计 { $sum }%，超出 { $rest }%。
training-sum-wrong = 权重须为 1 到 100 的整数。
training-sum-empty = 没有课程时，该培训对象将不再有课程体系。
training-due-days = 完成期限
training-due-days-help = 从成为该培训对象之日算起；0 表示季度末。
training-reason = 修改原因
training-discard = 放弃修改
training-curriculum-save = 存为新版本
training-curriculum-drop = 取消该课程体系
training-versions = 版本
training-versions-none = 尚未保存过版本。
training-versions-kept = 按旧版本完成的培训仍视为完成。
