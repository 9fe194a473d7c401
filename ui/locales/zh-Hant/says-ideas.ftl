# Quarterlift messages: says-ideas

# What the engine says of suggestions, cases, recognition, activities and feedback.

## Page

says-ideas-title-none = 沒有待回覆的提案
says-ideas-title-open-one = { $count } 則提案待回覆
says-ideas-title-open-other = { $count } 則提案待回覆
says-ideas-sentence = { $period }：提出{ $put }，採納 { $adopted } 則；繳交{ $cases }。
says-ideas-count-suggestion-one = 提案 { $count } 則
says-ideas-count-suggestion-other = 提案 { $count } 則
says-ideas-count-case-one = 案例 { $count } 個
says-ideas-count-case-other = 案例 { $count } 個
says-ideas-figure-open = 待回覆的提案
says-ideas-figure-adopted = 已採納
says-ideas-figure-cases = 本月案例
says-ideas-rows-open = 待回覆的提案
says-ideas-rows-adopted = 本季採納的提案
says-ideas-rows-cases = 本月案例

## Suggestions

says-ideas-anonymous = 匿名
says-ideas-state-open = 待處理
says-ideas-state-in_review = 評估中
says-ideas-state-adopted = 已採納
says-ideas-state-done = 已落實
says-ideas-state-declined = 未採納
says-ideas-answered = { $date } 回覆
says-ideas-put = 謝謝，提案已投入提案箱。
says-ideas-put-anonymous = 謝謝，提案已匿名投入提案箱；檔案中沒有任何紀錄能說明提案者是誰。
says-ideas-answer-kept = 回覆已儲存：{ $state }。
says-ideas-best-suggestion = 已評為當季最佳提案。
says-ideas-best-taken-back = 已取消當季最佳提案。

## Cases

says-ideas-a-case = 該案例
says-ideas-case-new_customer = 新客戶開發
says-ideas-case-won_back = 流失客戶挽回
says-ideas-case-core_retention = 核心客戶維護
says-ideas-case-other = 其他
says-ideas-told = { $date } 已分享
says-ideas-case-kept = 案例「{ $title }」已儲存。
says-ideas-case-told = 「{ $title }」已於 { $date } 分享。
says-ideas-case-removed = 案例「{ $title }」已刪除。
says-ideas-best-case = 「{ $title }」已評為當月最佳案例。
says-ideas-best-case-taken-back = 已取消「{ $title }」的當月最佳案例。

## Recognition, activities, feedback

says-ideas-an-entry = 該項目
says-ideas-recognition-star = 月度之星
says-ideas-recognition-mentor = 優秀輔導員
says-ideas-recognition-case = 最佳案例
says-ideas-recognition-suggestion = 最佳提案
says-ideas-recognition-thanks = 感謝
says-ideas-star = { $month }第 { $rank } 名：業績 { $sales }，達成目標的 { $attainment }
says-ideas-recognised = { $name } 已登上表揚牆。
says-ideas-recognition-removed = 表揚已刪除。
says-ideas-people-one = { $count } 人
says-ideas-people-other = { $count } 人
says-ideas-activity-kept = 「{ $title }」已儲存。
says-ideas-activity-removed = 活動已刪除。
says-ideas-channel-questionnaire = 問卷
says-ideas-channel-meeting = 會議
says-ideas-channel-one_to_one = 一對一面談
says-ideas-feedback-kept = 回饋已儲存。
says-ideas-feedback-removed = 回饋已刪除。

## Columns

says-ideas-column-theme = 主題
says-ideas-column-suggestion = 提案
says-ideas-column-answer = 回覆
says-ideas-column-answered = 回覆日期
says-ideas-column-best = 最佳
says-ideas-column-kind = 類型
says-ideas-column-title = 標題
says-ideas-column-story = 案例內容
says-ideas-column-handed-in = 繳交日期
says-ideas-column-told = 分享日期
says-ideas-column-audience = 調查對象
says-ideas-column-score = 評分
says-ideas-column-scale = 滿分
says-ideas-column-share = 占滿分比例
says-ideas-column-comment = 意見
says-ideas-column-answer-no = 答卷編號
says-ideas-audience-employee = 員工
says-ideas-audience-customer = 客戶
