# 金点子页的文字。

ideas-page = 金点子
ideas-tab-suggestions = 建议箱
ideas-tab-cases = 案例
ideas-tab-wall = 表彰墙
ideas-tab-life = 活动与反馈
ideas-tab-values = 价值观
ideas-new-suggestions = 提交建议
ideas-new-cases = 提交案例
ideas-new-wall = 添加表彰
ideas-look = 显示方式
ideas-look-list = 列表
ideas-look-table = 表格
ideas-choose = 请选择
ideas-theme = 主题
ideas-everybody = 全员
ideas-open-member = 打开{ $name }
ideas-open-customer = 打开{ $customer }
ideas-export-suggestions = 导出建议
ideas-export-cases = 导出案例
ideas-count-wrong = 请输入整数。
ideas-month-wrong = 请按 2026-11 的格式填写月份。

## Suggestion box

ideas-all-states = 全部状态
ideas-best-suggestion = 本季度最佳
ideas-make-best-suggestion = 选为本季度最佳建议
ideas-answer = 答复
ideas-answer-do = 答复
ideas-answer-change = 修改答复
ideas-answer-title = 答复建议
ideas-answer-needed = 请写明答复，让提出者知道原因。
ideas-suggestions-none = 建议箱还是空的，欢迎第一个提出建议。
ideas-suggestions-none-state = 没有处于该状态的建议。
ideas-suggestion-title = 提交建议
ideas-suggestion-text = 建议内容与做法
ideas-suggestion-who = 提交人
ideas-suggestion-save = 提交
ideas-who-named = 署名
ideas-who-anonymous = 匿名
ideas-author = 姓名
ideas-anonymous-means = 系统不会留下任何身份信息：建议和操作日志都不记录姓名，只保留日期，不保留时间。事后任何人都无法查到提交者，答复也不会单独送达，请在此页查看。

## Cases

ideas-meeting = 下次周会案例
ideas-meeting-note = 尚未分享，最佳案例在前
ideas-meeting-none = 所有案例均已分享。
ideas-library = 案例库
ideas-all-kinds = 全部类型
ideas-cases-none = 尚无案例。
ideas-cases-none-kind = 没有该类型的案例。
ideas-best-case = 当月最佳
ideas-make-best-case = 选为当月最佳
ideas-told = 已在周会分享
ideas-read = 阅读全文
ideas-case-menu = “{ $title }”的更多操作
ideas-case-title = 提交案例
ideas-case-edit-title = 修改案例
ideas-case-save = 提交
ideas-case-by = 讲述人
ideas-case-kind = 类型
ideas-case-name = 标题
ideas-case-story = 经过
ideas-case-story-help = 起因、做法、结果，以及值得借鉴之处。
ideas-case-customer = 客户
ideas-case-month = 月份

## Recognition wall

ideas-wall-none = 表彰墙还是空的，不妨先道一声感谢。
ideas-wall-title = 添加表彰
ideas-wall-kind = 表彰类型
ideas-wall-text = 表彰内容
ideas-wall-remove = 移除{ $name }的表彰
ideas-certificate = 奖状
ideas-certificate-of = { $name }的奖状（PDF）

## Activities and feedback

ideas-activities = 团队活动
ideas-activities-none = 尚无团队活动。
ideas-activity-add = 添加活动
ideas-activity-title = 添加团队活动
ideas-activity-what = 活动内容
ideas-activity-headcount = 参加人数
ideas-activity-cost = 费用
ideas-activity-remove = 删除“{ $title }”
ideas-feedback = 反馈
ideas-feedback-note = 员工反馈及处理结果
ideas-feedback-none = 尚无反馈。
ideas-feedback-add = 添加反馈
ideas-feedback-title = 添加反馈
ideas-feedback-edit-title = 修改反馈
ideas-feedback-channel = 来源
ideas-feedback-text = 反馈内容
ideas-feedback-deed = 处理结果
ideas-feedback-deed-help = 尚未处理请留空。
ideas-feedback-done = 已处理
ideas-feedback-open = 尚未处理
ideas-feedback-remove = 删除{ $date }的反馈

## Values

ideas-values-none = 尚未写下价值观
ideas-values-none-text = 团队的信念，以及如何对待客户与彼此。
ideas-values-write = 撰写
ideas-values-change = 修改文本
ideas-values-note = 属于本季度方案的文本：每个版本连同修改原因都会保留。
ideas-values-title = 价值观与行为准则
ideas-values-title-text = 将保存为本季度方案的新版本。
ideas-values-text = 文本
ideas-values-help = 以 # 开头的行是标题，以 - 开头的行是列表项，空行另起一段。
ideas-values-reason-help = 与版本一起保留。
