# Quarterlift messages: says

# What the engine says: findings, titles, rules, columns. Every figure arrives formatted.

## Frame

says-as-of = 截至 { $date }
says-day = 第 { $day } / { $days } 天
says-saved = 已儲存 { $name }
says-undone = 已復原：{ $command }（{ $rows }）
says-redone = 已重做：{ $command }（{ $rows }）
says-nothing-to-undo = 沒有可以復原或重做的操作。
says-seconds = { $seconds } 秒
says-table-count = { $all } 列中的 { $found } 列
says-file-sample = 範例公司
says-file-everybody = 全員
says-file-statement = 獎金明細 { $who } { $period }
says-file-summary = { $company } 季度總結 { $period }
says-unit-point-one = 個百分點
says-unit-point-other = 個百分點
says-unit-day-one = 天
says-unit-day-other = 天
says-unit-month-one = 個月
says-unit-month-other = 個月
says-unit-year-one = 年
says-unit-year-other = 年
says-unit-hour-one = 小時
says-unit-hour-other = 小時
says-unit-minute-one = 分鐘
says-unit-minute-other = 分鐘

## Commands in the audit log and in undo

says-command-sample-create = 建立範例公司
says-command-workspace-new = 建立工作區
says-command-import-run = 匯入
says-command-plan-save = 儲存方案
says-command-next-quarter-start = 展開下一季
says-command-targets-change = 調整目標
says-command-targets-propose = 徵詢目標意見
says-command-target-answer = 記錄目標答覆
says-command-target-settle = 決定目標提議
says-command-worksheet-save = 儲存年度目標工作表
says-command-workspace-settings-set = 變更工作區設定
says-command-lead-save = 儲存名單
says-command-lead-assign = 分派名單
says-command-leads-assign = 批次分派名單
says-command-lead-move = 移動名單
says-command-lead-end = 結束名單
says-command-lead-reopen = 重新開啟名單
says-command-lead-needs = 填寫需求報告
says-command-lead-proposal = 填寫提案
says-command-lead-approve = 核准提案
says-command-activity-log = 記錄跟進
says-command-customer-reassign = 更換負責人
says-command-customer-reason = 記錄流失原因
says-command-ticket-open = 新增工單
says-command-ticket-advance = 處理工單
says-command-ticket-edit = 修改工單
says-command-member-save = 儲存成員
says-command-pip-save = 訂定績效改善計畫
says-command-pip-check-in = 追蹤績效改善計畫
says-command-pip-close = 結案績效改善計畫
says-command-decision-save = 記錄人事決定
says-command-violation-save = 記錄違規
says-command-violation-remove = 刪除違規紀錄
says-command-interview-plan = 安排面談
says-command-interview-hold = 記錄面談
says-command-interview-sign = 簽署面談
says-command-growth-save = 記錄成長經歷
says-command-growth-remove = 刪除成長紀錄
says-command-skill-save = 技能評分
says-command-session-plan = 安排訓練場次
says-command-session-edit = 修改場次
says-command-session-cancel = 取消場次
says-command-session-enrol = 預約學員
says-command-session-leave = 取消預約
says-command-session-attend = 登記出席
says-command-exam-save = 登記成績
says-command-exam-remove = 撤銷成績
says-command-practice-save = 指派練習
says-command-practice-advance = 處理練習
says-command-curriculum-save = 修改課程
says-command-pair-open = 師徒配對
says-command-pair-end = 結束師徒
says-command-mentor-log = 記錄輔導週
says-command-award-save = 評定月度之星
says-command-award-remove = 撤回月度之星
says-command-manual-line-save = 登錄人工調整
says-command-manual-line-remove = 刪除人工調整
says-command-dispute-open = 提出異議
says-command-dispute-answer = 回覆異議
says-command-period-close = 結帳
says-command-period-reopen = 重新開帳
says-command-suggestion-put = 提交提案
says-command-suggestion-answer = 回覆提案
says-command-suggestion-best = 評選最佳提案
says-command-case-save = 提交案例
says-command-case-best = 評選最佳案例
says-command-case-told = 週會分享案例
says-command-case-remove = 刪除案例
says-command-recognition-save = 表揚
says-command-recognition-remove = 刪除表揚
says-command-team-activity-save = 記錄團隊活動
says-command-team-activity-remove = 刪除團隊活動
says-command-feedback-save = 記錄意見
says-command-feedback-remove = 刪除意見
says-command-values-save = 修改價值觀
says-command-budget-entry-save = 儲存支出紀錄
says-command-budget-entry-remove = 刪除支出紀錄
says-command-finding-dismiss = 擱置一項發現
says-command-finding-restore = 恢復一項發現
says-command-review-note = 記錄檢討內容
says-command-review-hold = 召開檢討
says-command-review-resume = 恢復檢討準備
says-command-week-note = 記錄每週決定
says-command-action-save = 儲存改善行動
says-command-action-move = 推進改善行動
says-command-action-close = 結束改善行動
says-command-action-resume = 恢復改善行動
says-command-action-remove = 刪除改善行動
says-command-undo = 復原
says-command-redo = 重做
says-command-restore = 還原備份
says-command-migrate = 升級檔案格式

## Failures

says-failure-invalid = 輸入的內容不符合規則。
says-failure-command = 沒有名為「{ $name }」的命令。
says-failure-request = 無法讀取要求：{ $detail }
says-failure-not-found = 找不到 { $what }。它可能已被刪除，或屬於其他季度。
says-failure-no-workspace = 尚未開啟工作區。請開啟一個工作區，或先看看範例公司。
says-failure-cancelled = 已取消，沒有任何變更。
says-failure-read = 無法讀取 { $path }：{ $detail }
says-failure-write = 無法寫入 { $path }：{ $detail }。資料沒有遺失，請換一個資料夾。
says-failure-report = 無法產生 PDF：{ $detail }
says-failure-not-a-workspace = 這不是 Quarterlift 工作區（{ $detail }）。檔案沒有變更。
says-failure-newer-file = 該工作區由較新版本的 Quarterlift 建立：{ $detail }。請升級應用程式，檔案沒有變更。
says-failure-damaged = 工作區已損壞：{ $detail }。原檔案保持不變，請從旁邊的備份資料夾還原最新備份。
says-failure-seal = { $detail }。請檢查磁碟和資料夾同步，或還原最新備份。
says-failure-foreign-schema = 檔案中含有並非 Quarterlift 建立的內容：{ $detail }。未開啟，也未變更。
says-failure-busy = 另一個視窗或命令正在使用該工作區，請稍後再試。
says-failure-read-only = 檔案或資料夾無法寫入：{ $cause }。請把工作區移到可寫入的資料夾。
says-failure-capsule = 這是一個存檔包，以唯讀方式開啟，內容不能變更，也沒有任何變動。如需繼續工作，請開啟工作區檔案本身。
says-failure-disk-full = 磁碟已滿，沒有任何變更。請騰出空間後再試。
says-failure-missing = 檔案不存在：{ $detail }。
says-failure-exists = { $detail }。請換一個名稱。
says-failure-stale = 期間已有人修改：{ $detail }。請查看目前狀態後再決定。
says-failure-in-use = 仍被引用，無法刪除：{ $detail }。請先刪除引用它的內容。
says-failure-changed-meanwhile = 已無法復原：{ $detail }。
says-failure-not-redoable = 該操作資料量太大，未予保留，請重新執行。（{ $detail }）
says-failure-store = 無法使用工作區：{ $detail }。{ $cause }

## Empty pages

says-empty-orders = 還沒有訂單
says-empty-orders-text = 請匯入 CRM 匯出的客戶、成員和訂單，或先看看範例公司。
says-empty-tiers = 還沒有下過單的客戶
says-empty-members = 還沒有成員
says-empty-members-text = 請匯入團隊成員：員工編號、姓名和到職日期。
says-empty-statements = 還沒有可發放的獎金
says-empty-statements-text = 訂單歸屬到成員後，這裡會出現獎金明細。
says-empty-targets = 還沒有目標
says-empty-targets-text = 請設定全年目標並分解，或直接匯入目標。

## Overview

says-verdict-no-target = 已完成 { $sales }，尚未設定目標
says-verdict-no-target-sentence = 設定季度目標後，即可看到進度與預測。
says-verdict-made = 目標達成：{ $progress }
says-verdict-made-sentence = 完成 { $sales }，目標 { $target }，超出 { $difference }。
says-verdict-missed = 目標未達成：{ $progress }
says-verdict-missed-sentence = 完成 { $sales }，目標 { $target }，相差 { $difference }。
says-verdict-at-pace = 與進度持平
says-verdict-behind = 落後進度 { $points }
says-verdict-ahead = 超前進度 { $points }
says-outlook-none = 季度已過 { $pace }，目標完成 { $progress }。
says-outlook-short = 季度已過 { $pace }，目標完成 { $progress }。依目前速度，季末預計 { $forecast }，差 { $difference }。
says-outlook-over = 季度已過 { $pace }，目標完成 { $progress }。依目前速度，季末預計 { $forecast }，超出目標 { $difference }。
says-metric-line = { $metric }：由 { $before } 到 { $now }，目標 { $target }，{ $state }。
says-formula-sum = { $orders }合計 = { $result }
says-formula-mean = { $orders }的平均 = { $result }
says-rows-part = 計入的 { $rows }
says-rows-whole = 全部 { $rows }
says-rows-customer = { $name } 的訂單
says-rows-member = 歸屬 { $name } 的訂單
says-rows-line = { $name } · { $line } · { $period }

## Findings

says-finding-metric = { $metric }：{ $actual }
says-finding-metric-detail = 目標 { $target }，上季 { $baseline }
says-finding-below-one = { $count } 名成員低於 { $line }，需制定改善計畫
says-finding-below-other = { $count } 名成員低於 { $line }，需制定改善計畫
says-finding-below-running-one = { $count } 名成員低於進度要求的 { $line }
says-finding-below-running-other = { $count } 名成員低於進度要求的 { $line }
says-finding-owner-one = { $count } 家核心客戶未由資深業務負責
says-finding-owner-other = { $count } 家核心客戶未由資深業務負責
says-finding-owner-detail = 方案要求從業滿 { $years } 年
says-finding-near-one = { $count } 家客戶再下一單即可升為核心
says-finding-near-other = { $count } 家客戶再下一單即可升為核心
says-finding-near-detail = 近一年合計 { $sales }
says-finding-no-target-one = { $count } 名成員有業績但沒有目標
says-finding-no-target-other = { $count } 名成員有業績但沒有目標
says-finding-no-target-detail = { $period } 尚未設定目標

## Charts

says-chart-sales = 業績與進度線
says-chart-sales-unit = { $unit }，累計
says-chart-actual = 實際 { $amount }
says-chart-target = 目標 { $amount }
says-chart-forecast = 預測 { $amount }
says-chart-smart = 改善前 → 現在 → 目標
says-chart-process = 診斷與過程指標
says-chart-tiers = 客戶分級
says-chart-tiers-unit = 占比
says-chart-tier-detail = { $figure } · { $share } · 方案 { $plan }
says-chart-migration = 分級移動
says-chart-move = { $from } → { $to }：{ $customers }，{ $sales }
says-chart-attainment = 成員達成率
says-chart-history = 各季達成率
says-chart-pass_line = 達標線 { $rate }
says-chart-on_target = 目標 { $rate }
says-chart-pay = 成員獎金
says-chart-deviation = 與進度的偏差
says-chart-expected = 進度應有
says-chart-sold = 實際完成
says-chart-others = 其餘 { $count } 項
says-deviation-sentence = 落後最多：{ $name }，與進度相差 { $amount }。

## Tiers

says-tiers-as-planned = 核心客戶占比符合方案：{ $share }
says-tiers-too-few = 核心客戶比方案少 { $points }
says-tiers-enough = 核心客戶比方案多 { $points }
says-tiers-sentence = 核心客戶 { $customers } 家，占 { $customer_share }（方案 { $plan_customers }），貢獻近一年業績的 { $sales_share }（方案 { $plan_sales }）。
says-moves-sentence = 自 { $from } 起：{ $risen } 家上升，{ $fallen } 家下降。
says-figure-near = 差一單即為核心
says-figure-owner = 核心客戶未由資深業務負責
says-figure-gap = 規則空隙標記
says-figure-prospects = 未成交客戶
says-figure-top = 前 20% 客戶業績占比
says-whatif-none = 沒有客戶會變動。
says-whatif-moved-one = { $count } 家客戶將變動。
says-whatif-moved-other = { $count } 家客戶將變動。
says-why-prospect = 尚無正向訂單：屬於尚未成交客戶，不計入分級。
says-why-tier = { $tier }：最近一次下單距今 { $days }，{ $window }內 { $orders }，客單價為平均的 { $multiple }。
says-why-gap-general = 金額已夠更高分級，但最近購買或頻率不足；方案表中沒有對應的一列。
says-why-gap-churned = 近一年內有過訂單；方案表中沒有對應的一列。
says-missing = 升至{ $tier }：{ $missing }
says-missing-days = 需在 { $within }內下單（已遲 { $late }）
says-missing-orders-one = 再下 { $count } 單
says-missing-orders-other = 再下 { $count } 單
says-missing-multiple = 客單價還差平均的 { $multiple }
says-timeline-detail = 距今 { $days } · { $orders } · { $multiple }
says-fact-code = 編號
says-fact-industry = 產業
says-fact-first-order = 首次下單
says-fact-churn-reason = 流失原因

## Members

says-members-title = { $members } 名成員中 { $passing } 名達標
says-members-sentence = 達標率 { $rate }，達標線 { $line }。
says-members-sentence-running = 依進度要求衡量，達標率 { $rate }，達標線 { $line }。
says-members-no-target = 成員尚無目標
says-members-no-target-sentence = 分解季度目標後，即可看到達成率。
says-member-title = { $name }：{ $attainment }
says-no-team = 未分組
says-figure-below = 低於達標線
says-figure-active = 在職成員
says-figure-new-hires = 新進員工
says-figure-seniors = 資深業務
says-figure-expected = 進度應完成
says-figure-attainment = 達成率
says-figure-attainment-to-date = 進度達成率
says-figure-score = 績效得分
says-figure-rank = 排名
says-figure-gap-to-pace = 與進度相差
says-score-note = 達標線 { $line }；無資料的部分，其權重分給其他部分
says-fact-employee-no = 員工編號
says-fact-hired = 到職日期
says-fact-standing = 資歷
says-fact-active-to = 離職日期
says-state-pass = 達標
says-state-below = 未達標
says-state-none = 無目標
says-state-quarter-over = 季度已結束
says-state-quarter-running = 暫估：季度尚未結束

## Incentives

says-pay-title = { $period }：{ $members }共 { $total }
says-pay-title-running = { $period } 至今：{ $members }共 { $total }
says-pay-sentence = 占業績 { $share }；其中基本佣金以外 { $above }。
says-figure-pay-total = 應發合計
says-figure-pay-above-base = 基本佣金以外
says-figure-budget = 激勵預算
says-figure-budget-used = 已用 { $share }
says-statement-title = { $name }：{ $period } { $total }
says-rule-base = 當月歸屬業績的 { $rate }，按月四捨五入
says-rule-core-retention = 核心客戶回購率 { $measured }，高於 { $above }：季度業績的 { $rate }
says-rule-new-customers = 新客戶占比 { $measured }，高於 { $above }：季度業績的 { $rate }
says-rule-whole-excess = 超出目標 { $measured }：整個超額部分的 { $rate }
says-rule-marginal = 超出目標 { $measured }：本級距部分的 { $rate }
says-kind-base = 按每月業績
says-kind-core-retention = 按季度業績
says-kind-new-customers = 按季度業績
says-kind-above-target = 按超出目標部分
says-condition-core-retention-reached = { $whole } 家核心客戶中 { $part } 家回購：{ $measured }，要求 { $needed }。
says-condition-core-retention-missed = { $whole } 家核心客戶中 { $part } 家回購：{ $measured }，要求 { $needed }。不發放。
says-condition-core-retention-no-data = 季初名下沒有核心客戶：暫無資料（{ $part } / { $whole }，{ $measured }，要求 { $needed }）。不發放。
says-condition-new-customers-reached = 新客戶貢獻 { $part } / { $whole }：{ $measured }，要求 { $needed }。
says-condition-new-customers-missed = 新客戶貢獻 { $part } / { $whole }：{ $measured }，要求 { $needed }。不發放。
says-condition-new-customers-no-data = 沒有歸屬業績：暫無資料（{ $part } / { $whole }，{ $measured }，要求 { $needed }）。不發放。
says-condition-above-target-reached = 超出目標 { $whole } 達 { $part }：{ $measured }，要求 { $needed }。
says-condition-above-target-missed = 與目標 { $whole } 相差 { $part }：{ $measured }，要求 { $needed }。不發放。
says-condition-above-target-no-data = 未設定目標：暫無資料（{ $part } / { $whole }，{ $measured }，要求 { $needed }）。不發放。
says-condition-mentor-reached = { $whole } 名學員中 { $part } 名達標：{ $measured }，要求 { $needed }。
says-condition-mentor-missed = { $whole } 名學員中 { $part } 名達標：{ $measured }，要求 { $needed }。不發放。
says-condition-mentor-no-data = 沒有設定目標的學員：暫無資料（{ $part } / { $whole }，{ $measured }，要求 { $needed }）。不發放。
says-reading-invoiced = 業績依下單日期計算，退貨扣減。
says-reading-collected = 業績依實際收款及收款日期計算。
says-reading-whole-excess = 超額獎勵：達到的比例適用於整個超額部分。
says-reading-marginal = 超額獎勵：各級距分別按各自比例計算。
says-reading-strict = 門檻須超過才發放，恰好達到不發放。
says-reading-repurchase = 核心回購依季初名下核心客戶計算，不論由誰成交；新客戶指首筆訂單落在本季的客戶。
says-reading-dates = 訂單依計入當日的基本比例計算；季內變更比例、客戶負責人、團隊或職位者，自變更之日起生效。
says-reading-rounding = 每一列只四捨五入一次；合計為各列印列之和。各項獎勵相加，不相乘。

says-about-thresholds = 門檻
says-about-customers = 回購與新客戶
says-about-dates = 依日生效
says-about-rounding = 四捨五入

## Targets

says-owner-company = 公司
says-owner-team = 團隊
says-owner-member = 成員
says-owner-product-line = 產品線
says-owner-region = 區域
says-method-even = 平均分配
says-method-last-year = 依去年同期
says-method-capacity = 依人力產能
says-method-weights = 依權重
says-targets-mismatch = 各部分合計 { $sum }，公司目標 { $company }：相差 { $difference }。請重新分解使其一致。
says-targets-changed-one = { $count } 個目標變動，各部分之和等於總額。
says-targets-changed-other = { $count } 個目標變動，各部分之和等於總額。
says-effect-pay = 本季應發合計變動 { $difference }。
says-effect-no-pay = 所有人的獎金不變。
says-effect-tier = { $tier }：{ $before } → { $after } 家
says-effect-gain-one = { $count } 名成員增加 { $amount }。
says-effect-gain-other = { $count } 名成員增加 { $amount }。
says-effect-lose-one = { $count } 名成員減少 { $amount }。
says-effect-lose-other = { $count } 名成員減少 { $amount }。

## Plan

says-plan-title = { $period } 方案
says-plan-template = 目前採用範本，尚未修改。
says-plan-own = 採用本季第 { $version } 版。
says-plan-inherited = 本季尚無自己的版本，沿用 { $period } 第 { $version } 版。
says-plan-saved = { $period } 方案已儲存為第 { $version } 版。

## Data

says-data-title = { $name } 的資料
says-data-sentence = 訂單自 { $first } 至 { $last }。
says-count-orders = 訂單
says-count-members = 成員
says-count-targets = 目標
says-count-leads = 名單
says-count-activities = 活動
says-count-tickets = 工單
says-count-sessions = 訓練場次
says-count-exams = 考試
says-count-pairs = 師徒
says-count-suggestions = 提案
says-kind-of-customers = 客戶
says-kind-of-orders = 訂單
says-kind-of-members = 成員
says-kind-of-targets = 目標
says-kind-of-leads = 名單
says-kind-of-tickets = 工單
says-kind-of-activities = 活動
says-kind-of-training = 培訓
says-kind-of-exams = 考試
says-kind-of-skills = 技能
says-kind-of-surveys = 問卷
says-import-done = 有效
says-import-undone = 已復原
says-import-refused = 有資料列被拒絕，因此沒有匯入。
says-import-sentence-done = 已匯入：讀取 { $read } 列，新增 { $new }，更新 { $changed }，未變 { $unchanged }，拒絕 { $refused }。
says-import-sentence-preview = 預計結果：讀取 { $read } 列，新增 { $new }，更新 { $changed }，未變 { $unchanged }，拒絕 { $refused }。
says-import-sentence-kept = 有資料列被拒絕，未做任何變更：讀取 { $read } 列，新增 { $new }，更新 { $changed }，未變 { $unchanged }，拒絕 { $refused }。請更正，或略過這些列再匯入。
says-backup-none = 尚無
says-backup-manual = 手動
says-backup-daily = 每日
says-backup-import = 匯入前
says-backup-restore = 還原前
says-backup-migration = 格式升級前
says-backup-close = 關閉時
says-check-clean = 檔案與規則均正常（已檢查 { $rows }）。
says-check-found-one = 發現 { $count } 處問題。
says-check-found-other = 發現 { $count } 處問題。
says-check-pages = 檔案頁
says-check-schema = 資料表結構
says-check-reference = 資料列參照
says-check-auditchain = 稽核鏈
says-check-splitshares = 拆分合計
says-check-doublecredit = 訂單只歸屬一次
says-check-day = 日期
says-check-moment = 時間戳記
says-check-period = 期間
says-check-amount = 金額
says-check-settings = 設定
says-check-name = 階段、類型與原因的名稱
says-check-ending = 結束方式與原因
says-check-sequence = 時間先後順序
says-check-mark = 評分範圍
says-check-gate = 階段之間的准入條件
says-check-anonymity = 匿名內容不透露本人
says-check-fingerprint = 已關帳期間與關帳時一致

## Columns

says-column-actor = 操作人
says-column-at = 時間
says-column-changed = 更新
says-column-collected = 已收款
says-column-collected_on = 收款日期
says-column-command = 操作
says-column-credited = 歸屬金額
says-column-customer = 客戶
says-column-file = 檔案
says-column-frequency = F（次）
says-column-from_to = 從 \ 到
says-column-gap = 空隙
says-column-kind = 類型
says-column-monetary = M（倍）
says-column-new = 新增
says-column-next = 升級還差
says-column-order_no = 訂單編號
says-column-owner-kind = 層面
says-column-path = 路徑
says-column-period = 期間
says-column-plan_share = 方案
says-column-product = 產品
says-column-recency = R（天）
says-column-refused = 拒絕
says-column-seq = 序號
says-column-size = 大小
says-column-spend = 近一年業績
says-column-status = 狀態
says-column-summary = 內容
says-column-template = 範本
says-column-unchanged = 未變
says-column-value = 值
says-order-open = 有效
says-order-cancelled = 已取消

## Report

says-key-of-target = 目標 { $target }
says-key-pace = 進度 { $pace }
says-key-forecast = 依目前速度
says-key-members = { $members } 人中 { $passing } 人
says-key-share = 占業績 { $share }
says-report-smart = 有資料的 { $known } 項目標中，{ $reached } 項已達成或進展正常。
says-report-prospects-one = { $count } 家客戶從未下單，不計入。
says-report-prospects-other = { $count } 家客戶從未下單，不計入。
says-report-provisional = 季度尚未結束：季末項目依截至當日暫估。
says-method-tiers = R 為距最近一次正向訂單的天數，F 為 { $window }內的正向訂單數；核心 { $core }內，潛力 { $potential }內，一般 { $general }內；由上而下先符合者為準，含邊界。
says-method-order-value = M 為客戶客單價與全體客單價之比；退貨只扣減金額。
says-method-customer-spend = M 為客戶消費額與有購買客戶平均消費額之比；退貨只扣減金額。
says-method-pace = 進度為已過工作日占全季工作日的比例（或依方案採用去年曲線）；預測依至今每個工作日的速度推算。
says-method-score = 季度進行中，達成率依進度應完成額衡量；得分中無資料的部分，其權重分給其他部分。
says-method-gap = 空隙標記表示方案表中沒有完全對應的一列：依最近購買為一般客戶但金額已夠潛力，或已流失但一年內有訂單。
says-note-pace = 進度與預測
says-note-score = 達成率與得分
says-note-gap = 空隙標記
says-owner-until = {$name}，至 {$date}
says-saved-each-one = 已將 {$count} 份結算單儲存至 {$folder}
says-saved-each-other = 已將 {$count} 份結算單儲存至 {$folder}
