# 提案頁的文字。

ideas-page = 提案
ideas-tab-suggestions = 提案箱
ideas-tab-cases = 案例
ideas-tab-wall = 表揚牆
ideas-tab-life = 活動與意見
ideas-tab-values = 價值觀
ideas-new-suggestions = 提出提案
ideas-new-cases = 繳交案例
ideas-new-wall = 新增表揚
ideas-look = 顯示方式
ideas-look-list = 清單
ideas-look-table = 表格
ideas-choose = 請選擇
ideas-theme = 主題
ideas-everybody = 全體
ideas-open-member = 開啟{ $name }
ideas-open-customer = 開啟{ $customer }
ideas-export-suggestions = 匯出提案
ideas-export-cases = 匯出案例
ideas-count-wrong = 請輸入整數。
ideas-month-wrong = 請依 2026-11 的格式填寫月份。

## Suggestion box

ideas-all-states = 全部狀態
ideas-best-suggestion = 本季最佳
ideas-make-best-suggestion = 選為本季最佳提案
ideas-answer = 回覆
ideas-answer-do = 回覆
ideas-answer-change = 修改回覆
ideas-answer-title = 回覆提案
ideas-answer-needed = 請寫明回覆，讓提案者知道原因。
ideas-suggestions-none = 提案箱還是空的，歡迎提出第一個提案。
ideas-suggestions-none-state = 沒有處於該狀態的提案。
ideas-suggestion-title = 提出提案
ideas-suggestion-text = 提案內容與做法
ideas-suggestion-who = 提案人
ideas-suggestion-save = 送出
ideas-who-named = 具名
ideas-who-anonymous = 匿名
ideas-author = 姓名
ideas-anonymous-means = 系統不會留下任何身分資訊：提案與操作紀錄都不記錄姓名，只保留日期，不保留時間。事後任何人都無法查出提案者，回覆也不會個別送達，請在本頁查看。

## Cases

ideas-meeting = 下次週會案例
ideas-meeting-note = 尚未分享，最佳案例在前
ideas-meeting-none = 所有案例皆已分享。
ideas-library = 案例庫
ideas-all-kinds = 全部類型
ideas-cases-none = 尚無案例。
ideas-cases-none-kind = 沒有該類型的案例。
ideas-best-case = 當月最佳
ideas-make-best-case = 選為當月最佳
ideas-told = 已在週會分享
ideas-read = 閱讀全文
ideas-case-menu = 「{ $title }」的更多操作
ideas-case-title = 繳交案例
ideas-case-edit-title = 修改案例
ideas-case-save = 繳交
ideas-case-by = 分享人
ideas-case-kind = 類型
ideas-case-name = 標題
ideas-case-story = 經過
ideas-case-story-help = 起因、做法、結果，以及值得借鏡之處。
ideas-case-customer = 客戶
ideas-case-month = 月份

## Recognition wall

ideas-wall-none = 表揚牆還是空的，不妨先道一聲感謝。
ideas-wall-title = 新增表揚
ideas-wall-kind = 表揚類型
ideas-wall-text = 表揚內容
ideas-wall-remove = 移除{ $name }的表揚
ideas-certificate = 獎狀
ideas-certificate-of = { $name }的獎狀（PDF）

## Activities and feedback

ideas-activities = 團隊活動
ideas-activities-none = 尚無團隊活動。
ideas-activity-add = 新增活動
ideas-activity-title = 新增團隊活動
ideas-activity-what = 活動內容
ideas-activity-headcount = 參加人數
ideas-activity-cost = 費用
ideas-activity-remove = 刪除「{ $title }」
ideas-feedback = 意見
ideas-feedback-note = 員工意見與處理結果
ideas-feedback-none = 尚無意見。
ideas-feedback-add = 新增意見
ideas-feedback-title = 新增意見
ideas-feedback-edit-title = 修改意見
ideas-feedback-channel = 來源
ideas-feedback-text = 意見內容
ideas-feedback-deed = 處理結果
ideas-feedback-deed-help = 尚未處理請留空。
ideas-feedback-done = 已處理
ideas-feedback-open = 尚未處理
ideas-feedback-remove = 刪除{ $date }的意見

## Values

ideas-values-none = 尚未寫下價值觀
ideas-values-none-text = 團隊的信念，以及如何對待客戶與彼此。
ideas-values-write = 撰寫
ideas-values-change = 修改內容
ideas-values-note = 屬於本季方案的文字：每個版本連同修改原因都會保留。
ideas-values-title = 價值觀與行為準則
ideas-values-title-text = 將儲存為本季方案的新版本。
ideas-values-text = 內容
ideas-values-help = 以 # 開頭的行是標題，以 - 開頭的行是清單項目，空行另起一段。
ideas-values-reason-help = 與版本一起保留。
