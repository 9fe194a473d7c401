# Quarterlift messages: training

# The page

training-page = 培訓
training-tab-matrix = 培訓矩陣
training-tab-calendar = 行事曆
training-tab-exams = 考試
training-tab-practice = 練習
training-tab-effect = 培訓成效
training-tab-curricula = 課程體系
training-papers = 文件
training-record-all = 將培訓紀錄存成 PDF…
training-record-single = 培訓紀錄 PDF…
training-certificates = 將結業證書存成 PDF…
training-look = 顯示方式
training-look-map = 熱力圖
training-look-table = 表格
training-look-month = 月檢視
training-look-list = 清單

# The matrix

training-matrix = 成員與課程的培訓情況
training-matrix-keys = 方向鍵移動，Enter 開啟，空白鍵或 Shift+方向鍵選取，Esc 取消選取。
training-matrix-none = 沒有符合條件的成員
training-matrix-none-text = 此培訓對象中沒有符合團隊、狀態和姓名條件的成員。
training-clear-filters = 顯示所有人
training-filters = 篩選培訓矩陣
training-audience = 培訓對象
training-all-teams = 所有團隊
training-search = 尋找成員
training-completion = 完成度
training-legend = 顏色與符號；點選後只顯示有此狀態的成員
training-legend-only = 只顯示有此狀態的成員
training-legend-all = 重新顯示所有人
training-choose-row = 選取此成員的所有課程
training-state-done = 已完成
training-state-booked = 已報名
training-state-failed = 未通過
training-state-late = 逾期
training-state-missed = 缺席
training-state-open = 待修
training-chosen-do = 對所選儲存格
training-chosen-single = 已選 1 格
training-chosen-member = 已選一名成員的 { $count } 格
training-chosen = 已選 { $members } 名成員的 { $count } 格
training-chosen-clear = 取消選取
training-book-chosen = 報名場次…
training-plan-chosen = 安排場次…
training-mark-chosen = 登記成績…
training-reminders = 待提醒
training-reminders-none = 目前沒有需要提醒的人。
training-reminder-open = 開啟：{ $what }

# One member's way through one module

training-history = 經過
training-history-none = 尚無紀錄。
training-sessions-ahead = 即將開始的場次
training-sessions-ahead-none = 此課程尚未安排場次。
training-book = 報名
training-book-anyway = 仍要報名
training-book-into = 報名 { $session }
training-give-back = 取消報名
training-give-back-of = 取消 { $name } 的報名
training-open-session = 開啟場次
training-open-member = 開啟成員頁
training-open-way = 檢視完整經過
training-proof-exam = 考試
training-proof-drill = 情境演練
training-record-exam = 登記考試成績
training-record-drill = 登記情境演練成績

# Booking

training-book-title = 報名場次
training-book-single = 報名此成員
training-book-many = 報名 { $count } 人
training-book-despite = 仍為這 { $count } 人報名
training-book-more = 新增報名…
training-book-more-title = 新增報名
training-book-whom = 報名人員
training-not-booked = 未能報名
training-conflicts = 存在的衝突
training-plan-instead = 另安排場次…
training-pick-search = 姓名或員工編號
training-picked = 已選 { $count } 人
training-pick-all = 全選
training-pick-none = 全不選
training-pick-nobody = 找不到成員。

# The calendar

training-sessions = 培訓場次
training-session = 場次 { $session }
training-month = 顯示的月份
training-earlier = 上個月
training-later = 下個月
training-today = 今天
training-day-empty = 無場次，按 Enter 安排
training-day-more = 還有 { $count } 場
training-plan = 安排場次
training-plan-title = 安排培訓場次
training-plan-single = 安排場次
training-plan-series = 安排系列場次
training-planned-left = 場次已安排，但有人未能報名
training-module = 課程
training-module-choose = 選擇課程
training-module-missing = 請選擇課程。
training-held-on = 日期
training-first-on = 首場日期
training-day-missing = 請填寫日期，例如 2026-11-20。
training-begins-at = 開始時間
training-time-wrong = 請填寫時間，例如 09:30；全天請留空。
training-minutes = 時長
training-number-wrong = 請填寫整數。
training-trainer = 講師
training-place = 地點
training-cost = 費用
training-cost-each = 每場費用
training-capacity = 名額
training-capacity-help = 留空則不限名額。
training-repeats = 重複，組成系列
training-every-weeks = 每隔
training-weeks = 週
training-times = 次數
training-times-unit = 次
training-times-wrong = 請填寫 1 到 60 的整數。
training-series = 系列名稱
training-skip-days-off = 跳過休息日
training-despite = 有衝突的人也一併報名
training-preview = 預覽
training-preview-hint = 選擇課程和日期後，這裡會顯示場次、費用和衝突。
training-left-out = 跳過

# One session

training-edit-title = 修改場次 { $session }
training-cancel = 取消場次…
training-cancel-title = 取消：{ $session }
training-cancel-scope = 取消範圍
training-cancel-scope-single = 僅本場
training-cancel-scope-series = 本場及後續系列
training-cancel-single = 取消本場
training-cancel-series = 取消系列
training-reason-missing = 請填寫原因。
training-enrolled = 報名名單
training-enrolled-none = 目前無人報名。
training-full = 名額已滿。
training-came = { $name } 是否出席？
training-attended = 出席
training-absent = 缺席
training-all-attended = 全部出席
training-attend-left = 還有 { $count } 人未登記
training-attend-count = { $all } 人中 { $there } 人出席
training-attend-save = 儲存出席紀錄
training-attend-today = 登記今日出席
training-attend-none = 今天沒有培訓場次。
training-marks-exam = 出席人員的考試成績
training-marks-drill = 出席人員的演練成績

# Exams

training-to-sit = 各課程考試
training-to-sit-note = 已上課、尚未通過者排在最前
training-to-sit-nobody = 目前無待考人員。
training-exam-of = { $kind }，{ $mark } 分及格
training-enter-marks = 登錄成績
training-marks-title = 登錄考試成績
training-no-exams = 沒有需要考試的課程
training-no-exams-text = 哪些課程需要考試或演練，在課程體系中設定。
training-attempts = 考試紀錄
training-attempts-note = 開啟一筆即可撤回
training-take-back = 撤回此成績
training-taken-on = 考試日期
training-mark = 成績
training-mark-before = 已登記
training-mark-of = { $name } 的成績
training-note-of = { $name } 的備註
training-mark-passed = 通過
training-mark-failed = 未通過
training-mark-wrong = 應為 0–100
training-marks-hint = Enter 或向下鍵跳到下一人；可從 Excel 貼上一欄成績向下填入，帶姓名的列會自動對應。
training-marks-single = { $mark } 分及格。
training-marks-none = { $mark } 分及格；未填寫者視為未參加。
training-marks-count = 已填 { $count }/{ $all } 人，其中 { $passed } 人達到 { $mark } 分。
training-marks-filled = 已貼上 { $count } 個成績。
training-marks-wrong = { $count } 個成績無法辨識：請填寫 0–100，最多一位小數。
training-marks-save = 儲存成績

# Practice

training-practice = 練習
training-practice-new = 指派練習
training-practice-save = 指派
training-practice-edit-title = { $name } 的練習
training-practice-for = 指派給
training-practice-nobody = 請至少選擇一名成員。
training-practice-none = 本季度沒有練習
training-practice-none-text = 培訓後指派練習並由教練確認，才知道學以致用。
training-task = 練習內容
training-task-missing = 請填寫練習內容。
training-due = 截止 { $day }
training-due-on = 截止日期
training-coach = 教練
training-coached-by = 教練：{ $name }
training-no-coach = 未指定教練
training-step-hand_in = 已繳交
training-step-hand_in-of = { $name } 已繳交
training-step-sign = 審核通過
training-step-sign-of = 審核通過 { $name } 的練習
training-step-give_back = 退回…
training-step-remove = 移除
training-steps-of = { $name } 的練習：更多操作
training-give-back-title = 將練習退回給 { $name }
training-give-back-note = 還需改進之處
training-cases = 案例：{ $month }
training-cases-missing = 尚未繳交
training-cases-open = 前往案例庫

# What it came to

training-group = 組別
training-group-count = 人數
training-group-before = 之前
training-group-after = 之後
training-group-change = 變化
training-effect-caution = 分組並非隨機：受訓者與未受訓者可能本來就有差別。差異值得進一步了解，但不能當作證明。

# Curricula

training-audience-new = 為團隊設課程…
training-weight = 權重
training-weight-of = { $module } 的權重
training-proof = 考核方式
training-proof-of = { $module } 的考核方式
training-order = 順序
training-module-add = 新增課程
training-module-add-placeholder = 選擇現有課程，或輸入新名稱
training-module-up = 上移 { $module }
training-module-down = 下移 { $module }
training-module-remove = 移除 { $module }
training-sum-whole = 權重合計 100%。
training-sum-less = 權重合計 { $sum }%，還差 { $rest }%。
training-sum-more = 權重合計 { $sum }%，超出 { $rest }%。
training-sum-wrong = 權重須為 1 到 100 的整數。
training-sum-empty = 沒有課程時，此培訓對象將不再有課程體系。
training-due-days = 完成期限
training-due-days-help = 從成為此培訓對象之日算起；0 表示季末。
training-reason = 修改原因
training-discard = 放棄修改
training-curriculum-save = 存成新版本
training-curriculum-drop = 取消此課程體系
training-versions = 版本
training-versions-none = 尚未儲存過版本。
training-versions-kept = 依舊版本完成的培訓仍視為完成。
