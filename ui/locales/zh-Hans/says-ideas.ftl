# Quarterlift messages: says-ideas

# What the engine says of suggestions, cases, recognition, activities and feedback.

## Page

says-ideas-title-none = 没有待答复的建议
says-ideas-title-open-one = { $count } 条建议待答复
says-ideas-title-open-other = { $count } 条建议待答复
says-ideas-sentence = { $period }：提出{ $put }，采纳 { $adopted } 条；提交{ $cases }。
says-ideas-count-suggestion-one = 建议 { $count } 条
says-ideas-count-suggestion-other = 建议 { $count } 条
says-ideas-count-case-one = 案例 { $count } 个
says-ideas-count-case-other = 案例 { $count } 个
says-ideas-figure-open = 待答复的建议
says-ideas-figure-adopted = 已采纳
says-ideas-figure-cases = 本月案例
says-ideas-rows-open = 待答复的建议
says-ideas-rows-adopted = 本季度采纳的建议
says-ideas-rows-cases = 本月案例

## Suggestions

says-ideas-anonymous = 匿名
says-ideas-state-open = 待处理
says-ideas-state-in_review = 评估中
says-ideas-state-adopted = 已采纳
says-ideas-state-done = 已落实
says-ideas-state-declined = 未采纳
says-ideas-answered = { $date } 答复
says-ideas-put = 谢谢，建议已投入建议箱。
says-ideas-put-anonymous = 谢谢，建议已匿名投入建议箱；文件中没有任何记录能说明提出者是谁。
says-ideas-answer-kept = 答复已保存：{ $state }。
says-ideas-best-suggestion = 已评为当季最佳建议。
says-ideas-best-taken-back = 已取消当季最佳建议。

## Cases

says-ideas-a-case = 该案例
says-ideas-case-new_customer = 新客户开发
says-ideas-case-won_back = 流失客户挽回
says-ideas-case-core_retention = 核心客户维护
says-ideas-case-other = 其他
says-ideas-told = { $date } 已分享
says-ideas-case-kept = 案例“{ $title }”已保存。
says-ideas-case-told = “{ $title }”已于 { $date } 分享。
says-ideas-case-removed = 案例“{ $title }”已删除。
says-ideas-best-case = “{ $title }”已评为当月最佳案例。
says-ideas-best-case-taken-back = 已取消“{ $title }”的当月最佳案例。

## Recognition, activities, feedback

says-ideas-an-entry = 该条目
says-ideas-recognition-star = 月度之星
says-ideas-recognition-mentor = 优秀导师
says-ideas-recognition-case = 最佳案例
says-ideas-recognition-suggestion = 最佳建议
says-ideas-recognition-thanks = 感谢
says-ideas-star = { $month }第 { $rank } 名：销售额 { $sales }，完成目标的 { $attainment }
says-ideas-recognised = { $name } 已上表彰墙。
says-ideas-recognition-removed = 表彰已删除。
says-ideas-people-one = { $count } 人
says-ideas-people-other = { $count } 人
says-ideas-activity-kept = “{ $title }”已保存。
says-ideas-activity-removed = 活动已删除。
says-ideas-channel-questionnaire = 问卷
says-ideas-channel-meeting = 会议
says-ideas-channel-one_to_one = 一对一面谈
says-ideas-feedback-kept = 反馈已保存。
says-ideas-feedback-removed = 反馈已删除。

## Columns

says-ideas-column-theme = 主题
says-ideas-column-suggestion = 建议
says-ideas-column-answer = 答复
says-ideas-column-answered = 答复日期
says-ideas-column-best = 最佳
says-ideas-column-kind = 类型
says-ideas-column-title = 标题
says-ideas-column-story = 案例内容
says-ideas-column-handed-in = 提交日期
says-ideas-column-told = 分享日期
says-ideas-column-audience = 调查对象
says-ideas-column-score = 评分
says-ideas-column-scale = 满分
says-ideas-column-share = 占满分比例
says-ideas-column-comment = 意见
says-ideas-column-answer-no = 答卷编号
says-ideas-audience-employee = 员工
says-ideas-audience-customer = 客户
