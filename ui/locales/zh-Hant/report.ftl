# Quarterlift messages: report (the printed pages and the words inside charts)

## Document

report-summary-title = 季度總結
report-document = { $company }：{ $period }{ $title }
report-contents = 目錄
report-statement-document = { $company }：{ $period }獎金結算單（{ $member }）
report-statements-document = { $company }：{ $period }獎金結算單
report-statement-title = 獎金結算單
report-page = { $page } / { $pages }
report-as-of = 截至
report-author = 製表人
report-saved = 產生日期
report-plan = 方案
report-replaced = 下列字元無法列印，已以〓代替：{ $characters }
report-refused-control = 報告未儲存：{ $place } 含有控制字元（{ $code }）。請更正後重新儲存。
report-refused-empty = 本期沒有可列印的結算單。
report-refused-typesetting = 報告未儲存：頁面排版失敗（{ $reason }）。

## Sections

report-sales = 業績進度
report-tiers = 客戶分層
report-migration = 客戶層級變動
report-incentives-by-kind = 依項目
report-incentives-by-member = 依成員
report-readings = 規則解讀
report-methods = 指標計算方式
report-task-force = 專案小組

## What the summary says of leads, service and visits

report-pipeline-finding-one = 本季新增 { $count } 筆名單，成交 { $won } 筆（{ $conversion }），無效占 { $invalid }
report-pipeline-finding-other = 本季新增 { $count } 筆名單，成交 { $won } 筆（{ $conversion }），無效占 { $invalid }
report-service-finding = 首次回應平均 { $actual }，上一季為 { $baseline }。
report-service-finding-first = 首次回應平均 { $actual }。
report-service-late-one = 有 { $count } 張未結工單已逾時。
report-service-late-other = 有 { $count } 張未結工單已逾時。
report-visits-finding-one = 應訪核心客戶 { $count } 次，準時完成 { $kept } 次。
report-visits-finding-other = 應訪核心客戶 { $count } 次，準時完成 { $kept } 次。

## Columns

report-col-amount = 金額
report-col-attainment = 達成率
report-col-base = 計算基數
report-col-credited = 計入業績
report-col-customer = 客戶
report-col-date = 日期
report-col-employee-no = 員工編號
report-col-kind = 項目
report-col-member = 成員
report-col-order-amount = 訂單金額
report-col-order-no = 訂單編號
report-col-period = 期間
report-col-rate = 比率
report-col-responsibilities = 職責
report-col-rule = 規則
report-col-sales = 業績
report-col-share = 占比
report-col-sources = 依據
report-col-state = 狀態
report-col-target = 目標
report-col-team = 團隊

## Statement

report-employee-no = 員工編號
report-team = 團隊
report-state = 狀態
report-total = 合計
report-lines = 金額構成
report-orders = 計入的訂單與退貨
report-signature-member = 本人
report-signature-lead = 團隊主管
report-signature-payroll = 薪資核算
report-signature-date = 日期

## Training record, member page, certificates

report-training-document = { $company }：{ $period }受訓紀錄（{ $member }）
report-trainings-document = { $company }：{ $period }受訓紀錄
report-training-title = 受訓紀錄
report-member-document = { $company }：{ $member }，{ $period }
report-member-title = 成員檔案
report-certificate-document = { $company }：{ $title }，{ $member }
report-certificates-document = { $company }：{ $title }
report-file-training = 受訓紀錄 { $who } { $period }
report-file-member = 成員檔案 { $who } { $period }
report-file-certificate = { $title } { $period }
report-stars = 每月業績之星
report-sessions = 培訓場次
report-exams = 考試與演練
report-practices = 實作任務
report-skills = 技能評分（1–10）
report-mentoring = 輔導
report-score = 績效分數
report-score-total = 分數
report-improvement-plans = 績效改善計畫
report-plan-due = 截止日期
report-plan-goals = 目標
report-plan-measures = 措施
report-plan-closing = 結果說明
report-decisions = 決定
report-violations = 違規紀錄
report-interviews = 面談
report-interviewer = 面談人
report-verdict = 結論
report-agreed-goals = 議定目標
report-growth = 成長歷程
report-pay = 各季獎金
report-signature-hr = 人力資源
report-serial = 編號
report-certificate-signature-director = 業務總監
report-certificate-signature-hr = 人資經理

## Columns of training and reviews

report-col-attempt = 次數
report-col-attendance = 出席
report-col-change = 變化
report-col-coach = 教練
report-col-completion = 完成率
report-col-counts = 實際權重
report-col-due = 截止
report-col-first = 首次
report-col-handed-in = 提交
report-col-hours = 時數
report-col-latest = 最近
report-col-mark = 成績
report-col-module = 課程
report-col-on = 日期
report-col-outcome = 結果
report-col-page = 頁碼
report-col-part = 組成
report-col-pass-mark = 及格分
report-col-place = 地點
report-col-points = 得分
report-col-proof = 考核
report-col-rank = 名次
report-col-result = 結果
report-col-signed = 簽核
report-col-skill = 技能
report-col-step = 內容
report-col-task = 任務
report-col-trainer = 講師
report-col-value = 實測
report-col-weight = 權重

## What the summary says of the team

report-people-finding = 新人培訓覆蓋率 { $coverage }，師徒帶教率 { $mentoring }
report-people-finding-training = 新人培訓覆蓋率 { $coverage }
report-people-finding-passing = { $members } 位成員中有 { $passing } 位達到 { $line } 的合格線
report-people-active = 在職成員
report-people-new-hires = 新人
report-people-sessions = 已辦培訓
report-people-pairs = 輔導配對
report-people-courses = 結訓人次
report-people-plans = 進行中的改善計畫

## What a training record says

report-fact-audience = 受訓對象
report-figure-completion = 完成率
report-figure-completed-on = 完成日期
report-figure-modules = 已完成課程
report-figure-hours = 出席時數
report-figure-on-duty = 上線
report-duty-yes = 可上線
report-duty-no = 尚未上線
report-of = 共 { $whole }
report-curriculum-title = { $audience }培訓課程
report-curriculum-complete = 已於 { $date } 全部完成。
report-curriculum-open = 依權重已完成 { $completion }；未完成：{ $modules }。
report-due-on = 截止 { $date }
report-interview-title = { $kind }，{ $quarter }
report-exam-passed = 通過
report-exam-failed = 未通過
report-practice-signed = 已簽核
report-practice-handed-in = 待簽核
report-practice-late = 已逾期
report-practice-open = 未完成
report-signed-by = { $date }，{ $name }
report-attendance-attended = 出席
report-attendance-absent = 缺席
report-attendance-booked = 已報名
report-attendance-unmarked = 未登記
report-mentored-by = 輔導員：{ $name }
report-mentor-of = 輔導新人：{ $name }
report-mentor-weeks = 共 { $weeks } 週，其中 { $kept } 週完整
report-mark-on = { $mark }（{ $date }）

## Certificates

report-certificate-star = 每月業績之星
report-certificate-mentor = 優秀輔導員
report-certificate-course = 結訓證書
report-certificate-intro = 茲頒予
report-certificate-star-citation = { $month }達成個人業績目標的 { $attainment }，名列團隊第 { $rank } 名，特此表揚。
report-certificate-mentor-citation-one = { $period }悉心輔導，{ $mentees } 位新人中有 { $count } 位達到 { $line } 的合格線，特此表揚。
report-certificate-mentor-citation-other = { $period }悉心輔導，{ $mentees } 位新人中有 { $count } 位達到 { $line } 的合格線，特此表揚。
report-certificate-course-citation-one = 於 { $date } 修畢全部 { $count } 門課程，准予結訓。
report-certificate-course-citation-other = 於 { $date } 修畢全部 { $count } 門課程，准予結訓。
report-certificate-course-module = { $module } { $weight }
report-certificate-course-exam = { $module } { $weight }，成績 { $mark }
report-certificate-mentees = 輔導新人
report-certificate-passing = 達合格線

## Why there is no certificate

report-refused-star-running = { $month }尚未結束，{ $last } 之後才能選出每月之星。目前領先：{ $names }。
report-refused-star-none = { $period }沒有每月之星：成員須有目標，並在已結束的月份有業績。
report-refused-star-member = { $member } 不是{ $period }的每月之星。得獎成員：{ $names }。
report-refused-mentor-running = { $period }尚未結束，{ $last } 之後才能選出優秀輔導員。目前新人達標情況：{ $names }。
report-refused-mentor-below = { $period }沒有輔導員的新人達標率超過 { $above }：{ $names }。
report-refused-mentor-none = { $period }沒有輔導員帶領有目標的新人。新人達標率超過 { $above } 的輔導員可獲此證書。
report-refused-mentor-member = { $member } 不是{ $period }的優秀輔導員。獲此證書的是：{ $names }。
report-refused-course-none = 截至 { $as_of }，{ $period }無人修畢全部課程。最接近的是：{ $names }。
report-refused-course-nobody = 截至 { $as_of }，{ $period }無人修畢全部課程，也無人開始受訓。請在「培訓」頁面為成員報名。
report-refused-course-member = { $member } 在{ $period }沒有修畢全部課程：已完成 { $completion }。
report-name-figure = { $name }（{ $figure }）
report-names-more = { $names }等
report-part-of-whole = { $part }/{ $whole }

## Inside charts

report-chart-before = 基期
report-chart-now = 目前
report-chart-target = 目標
report-chart-better = 愈靠右愈好 →
report-col-about = 對應項目
report-col-credited-closed = 關帳時計入
report-col-credited-now = 現計入
report-col-difference = 差額
report-conditions = 達成條件
report-fingerprint = 已關帳期間及其凍結內容的指紋（BLAKE3）
report-order-changes = 關帳後變動的訂單
report-file-statement-each = {$who} {$name} {$period}
report-certificate-core-star = 核心維繫之星
report-certificate-new-customer-star = 新客開發之星
report-certificate-core-star-citation = { $month }對核心客戶的業績居首
report-certificate-new-customer-star-citation = { $month }對新客戶的業績居首
report-certificate-decided = 評定日期
report-certificate-bonus = 獎金
report-refused-award-none = { $period }尚未評定{ $title }。請先在獎金頁評定。
report-refused-award-member = { $member } 未獲評 { $period }的{ $title }。
