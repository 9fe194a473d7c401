# 成員頁的文字。

## The page

members-page = 成員
members-add = 新增成員
members-export = 匯出成員名單
members-tab-overview = 概況
members-tab-directory = 名冊
members-tab-plans = 績效改善計畫
members-table = 團隊成員
members-open = 開啟{ $name }
members-teams = 各團隊
members-team = 團隊
members-team-members = 人數
members-target = 目標
members-sales = 業績
members-attainment = 達成率
members-passing = 績效達標
members-training = 培訓完成

## What asks for a person

members-todo = 待人處理的事
members-todo-note = 建議針對{ $quarter }。系統只提建議，由人決定。
members-todo-none = 沒有待開的改善計畫、待作的決定或待辦的面談。
members-todo-pip_due = 訂定計畫
members-todo-decision_due = 作成決定
members-todo-pip_over = 結束計畫
members-todo-interview = 開啟面談

## Stars and candidates

members-stars = 每月之星
members-stars-note = 依當月目標達成率
members-stars-provisional = 截至目前，當月尚未結束
members-stars-nobody = 當月無人有業績。
members-stars-none = 本季尚未開始。
members-certificates = 獎狀
members-certificates-of = { $month }獎狀（PDF）
members-reserve = 儲備經理候選人
members-reserve-note = { $quarter }績效得分最高者，由面試與答辯決定
members-reserve-place = 第 { $rank } 名，得分 { $score }
members-reserve-interview = 安排面試
members-reserve-defence = 安排答辯
members-reserve-none = 該季無人有績效得分。

## Improvement plans

members-plans = 績效改善計畫
members-plans-which = 顯示的計畫
members-plans-running = 進行中（{ $count }）
members-plans-all = 全部（{ $count }）
members-plans-note = { $quarter }未達標者，系統建議訂定改善計畫。
members-plans-none = 沒有可顯示的改善計畫。建議列在「概況」中。
members-plans-none-member = 從未有過改善計畫。
members-pip-title = { $name }的績效改善計畫
members-pip-change-title = 修改{ $name }的績效改善計畫
members-pip-text = 依據數據自動提出，啟動前請酌情修改。
members-pip-proposed = 建議：{ $title }
members-pip-open = 啟動計畫
members-pip-evidence = 依據
members-pip-goals = 目標
members-pip-measures = 措施
members-pip-lines = 每行一條。
members-pip-due = 完成期限
members-pip-closing = 結束說明
members-pip-check-in = 檢視進度
members-pip-close = 結束計畫
members-pip-check-ins = 檢視紀錄
members-pip-check-ins-none = 尚無檢視紀錄。
members-check-in-title = 檢視{ $name }的進度
members-check-in-progress = 進度
members-check-in-note = 檢視結果
members-close-title = 結束{ $name }的改善計畫
members-close-outcome = 結果
members-close-note = 結束說明

## Decisions

members-decisions = 決定
members-decisions-note = 連續多季未達標後由系統提出，由人作成決定
members-decisions-none = 沒有任何決定。
members-decision-title = 關於{ $name }的決定
members-decision-note = 系統不會自動執行：薪資與職務請在相應系統中調整。
members-decision-kind = 決定
members-decision-save = 記錄決定
members-decided-by = 決定人
members-decided-by-is = 決定人：{ $name }
members-choose = 請選擇

## Interviews

members-interviews = 面談
members-interviews-none = 沒有已安排或已進行的面談。
members-interview-plan = 安排面談
members-interview-kind = 類型
members-plan-title = 安排與{ $name }的面談
members-plan-title-performance = 安排與{ $name }的績效面談
members-plan-title-reserve = 安排{ $name }的儲備經理面試
members-plan-title-defence = 安排{ $name }的答辯
members-plan-text = 議程依據數據自動產生，面談舉行前會隨數據更新。
members-plan-save = 安排
members-interview-day = 預定日期
members-interviewer = 面談人
members-interview-with = 面談人：{ $name }
members-interview-agenda = 議程
members-interview-agenda-none = 數據中沒有需要討論的事項。
members-interview-living = 依目前數據產生，面談舉行時定稿。
members-interview-frozen = 面談舉行時的議程。
members-interview-planned = 預定日期
members-interview-put-off = 改期
members-interview-notes = 面談紀錄
members-interview-goals = 議定目標
members-interview-held = 舉行日期
members-interview-verdict = 結論
members-interview-hold = 記錄為已舉行
members-interview-sign = 雙方簽名
members-interview-sign-note = 簽名後不可再修改。
members-interview-sign-held = 舉行之後才能簽名。
members-interview-sign-goals = 議定目標並儲存後才能簽名。
members-interview-sign-verdict = 有結論之後才能簽名。

## One member

members-back = 全部成員
members-part-performance = 績效
members-part-learning = 學習
members-part-mentoring = 師徒帶教
members-part-reviews = 評核
members-part-conduct = 操守與成長
members-save-page = 儲存為 PDF
members-save-record = 培訓紀錄（PDF）
members-orders = 本季訂單
members-statement = 獎金結算單
members-score = 績效得分
members-score-note = 沒有資料的部分，其權重分配給其他部分。
members-score-none = 本季沒有目標，因此沒有得分。
members-score-part = 部分
members-score-weight = 權重
members-score-counts = 實際權重
members-score-value = 數值
members-score-points = 得分
members-score-why = 依據
members-history = 各季達成率
members-history-none = 先前各季沒有可比較的目標。
members-customers = 負責客戶分層
members-customers-none = 未負責任何客戶。
members-pay = 各季獎金
members-pay-none = 尚無結算單。
members-curriculum = 培訓課程
members-curriculum-none = 沒有適用的課程。
members-to-training = 開啟培訓
members-skills = 技能
members-skills-note = 1 至 10 分
members-skills-none = 尚無技能評分。
members-skill = 技能
members-skill-add = 新增評分
members-skill-title = 為{ $name }評分
members-skill-mark = 評分
members-skill-range = 1 至 10
members-skill-wrong = 請輸入 1 至 10 的整數。
members-learning = 場次、考試與任務
members-learning-none = 尚無學習紀錄。
members-mentoring = 師徒帶教
members-mentoring-none = 既未輔導新人，也沒有輔導員。
members-to-mentoring = 開啟師徒帶教

## Conduct and growth

members-growth = 成長
members-growth-note = 外部培訓、輪調、試任主管、在職教練
members-growth-none = 尚無成長紀錄。
members-growth-add = 新增紀錄
members-growth-title = { $name }的成長紀錄
members-growth-edit-title = 修改成長紀錄
members-growth-kind = 類型
members-growth-what = 內容
members-growth-began = 開始日期
members-growth-ended = 結束日期
members-growth-ended-help = 進行中請留空。
members-growth-coach = 教練
members-growth-outcome = 成果
members-growth-outcome-is = 成果：{ $outcome }
members-violations = 違規
members-violations-none = 沒有違規紀錄。
members-violation-add = 記錄違規
members-violation-title = 記錄{ $name }的違規
members-violation-kind = 違規類型
members-violation-what = 事情經過
members-measure = 處理措施
members-fine = 罰款金額
members-remove = 刪除{ $what }

## Adding and changing a member

members-edit = 修改成員資料
members-add-title = 新增成員
members-edit-title = 修改{ $name }的資料
members-no = 員工編號
members-no-help = 編號不可更改，匯入時以此辨識成員。
members-hired = 到職日期
members-experience = 從事業務起始日
members-experience-help = 包含到職前的資歷；留空則以到職日期計。
members-active-to = 最後工作日
members-active-to-help = 在職請留空。
members-leaves = 請假
members-leaves-none = 沒有請假。
members-leave-add = 新增請假
members-leave-first = 第一天
members-leave-last = 最後一天
members-leave-remove = 刪除第 { $number } 段請假
members-since = 職務、團隊、區域生效日
members-since-help = 留空則自今天起生效；先前的資料仍依原團隊計算。
