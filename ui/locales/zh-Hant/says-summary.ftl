# Quarterlift 文案：季度總結（由引擎產生）

says-summary-draft = 草稿

## 章節

says-summary-section-targets = 季度目標
says-summary-section-metrics = 指標：改善前、現況、目標
says-summary-section-tiers = 客戶分層
says-summary-section-leads = 名單與轉換
says-summary-section-service = 服務、流失與拜訪
says-summary-section-team = 團隊、培訓與輔導
says-summary-section-members = 成員達成狀況
says-summary-section-awards = 表揚
says-summary-section-incentives = 獎金
says-summary-section-budget = 預算
says-summary-section-findings = 發現的問題
says-summary-section-actions = 改善行動
says-summary-section-next = 下一季承接事項
says-summary-section-appendix = 附錄：規則解讀、計算方式、專案小組

says-summary-commentary-by = { $by }，{ $date }

## 目標與指標

says-summary-smart-none = 各項目標尚無資料。
says-summary-sales-growth = 已達成業績 { $sales }，為上一季同期（{ $last }）的 { $share }。
says-summary-sales-growth-over = 達成業績 { $sales }，為上一季（{ $last }）的 { $share }。
says-summary-by-month = 按月
says-summary-by-day = 逐日業績
says-summary-difference = 與目標相差
says-summary-process = 過程與診斷指標
says-summary-metrics-one = 可與上一季比較的指標有 { $count } 項：{ $better } 項改善，{ $worse } 項變差。
says-summary-metrics-other = 可與上一季比較的指標有 { $count } 項：{ $better } 項改善，{ $worse } 項變差。
says-summary-metrics-new-one = 有資料的指標共 { $count } 項，尚無更早的季度可比較。
says-summary-metrics-new-other = 有資料的指標共 { $count } 項，尚無更早的季度可比較。
says-summary-metrics-flows = 季度尚未結束時，累計類指標與先前季度的全季數並列，不計入改善或變差。
says-summary-col-unit = 單位
says-summary-points = { $points } 個百分點
says-summary-col-month = 月份
says-summary-cumulative = 累計業績
says-summary-pace = 累計進度要求

## 分層

says-summary-col-plan-customers = 方案客戶占比
says-summary-col-plan-sales = 方案業績占比
says-summary-col-sales-share = 業績占比
says-summary-col-customer-share = 客戶占比
says-summary-causes = 客戶層級變動的原因
says-summary-causes-finding-one = 共 { $count } 家客戶層級變動，最主要的原因：{ $cause }（{ $most } 家）。
says-summary-causes-finding-other = 共 { $count } 家客戶層級變動，最主要的原因：{ $cause }（{ $most } 家）。
says-summary-col-cause = 原因
says-summary-col-rose = 上升
says-summary-col-fell = 下降
says-summary-col-joined = 首次下單
says-summary-col-all = 合計

## 名單

says-summary-reached-before = 上一季到達
says-summary-funnel = 按階段
says-summary-sources = 按來源
says-summary-sources-finding = 名單最多的來源是「{ $source }」（{ $leads } 筆），其中 { $conversion } 成交。
says-summary-source = 來源

## 服務

says-summary-promises = 服務承諾
says-summary-churn = 核心客戶流失
says-summary-churn-finding-one = 季初核心客戶 { $count } 家，流失 { $churned } 家，流失率 { $rate }，上一季為 { $last }。
says-summary-churn-finding-other = 季初核心客戶 { $count } 家，流失 { $churned } 家，流失率 { $rate }，上一季為 { $last }。
says-summary-churn-first-one = 季初核心客戶 { $count } 家，流失 { $churned } 家，流失率 { $rate }。
says-summary-churn-first-other = 季初核心客戶 { $count } 家，流失 { $churned } 家，流失率 { $rate }。
says-summary-churn-reasons = 全部流失客戶的登記原因
says-summary-churn-unrecorded-one = 另有 { $count } 家流失客戶未登記原因。
says-summary-churn-unrecorded-other = 另有 { $count } 家流失客戶未登記原因。
says-summary-visits = 核心客戶拜訪
says-summary-visits-due = 應訪次數
says-summary-visits-made = 準時完成

## 團隊

says-summary-effect = 培訓與輔導的成效
says-summary-effect-line = { $question }：{ $finding }
says-summary-col-question = 比較內容
says-summary-col-group = 分組
says-summary-col-attainment-in = { $quarter }達成率
says-summary-col-change-points = 變化（百分點）
says-summary-mentoring = 輔導
says-summary-mentoring-finding-one = { $count } 對輔導配對進行中；每週面談與心得應有 { $weeks } 次，已完成 { $kept } 次。
says-summary-mentoring-finding-other = { $count } 對輔導配對進行中；每週面談與心得應有 { $weeks } 次，已完成 { $kept } 次。
says-summary-pair-weeks = 完整的週數
says-summary-mentored = 有輔導員的新人
says-summary-changes = 團隊異動
says-summary-changes-none = 本季無人到職、離職，也無人調整職務或團隊。
says-summary-changes-finding = 到職 { $joined } 人，離職 { $left } 人，調整職務或團隊 { $moved } 人。
says-summary-col-change = 異動
says-summary-col-from-post = 異動前
says-summary-col-to-post = 異動後
says-summary-change-joined = 到職
says-summary-change-left = 離職
says-summary-change-role = 職務
says-summary-change-team = 團隊
says-summary-by-team = 按團隊
says-summary-passing = 達標
says-summary-members-idle-one = 另有 { $count } 位無目標且無業績的成員未列出。
says-summary-members-idle-other = 另有 { $count } 位無目標且無業績的成員未列出。


## Awards

says-summary-more-one = 另有 { $count } 筆，請見應用程式。
says-summary-more-other = 另有 { $count } 筆，請見應用程式。
says-summary-awards-finding = 本季表揚：{ $list }。
says-summary-awards-stars-one = 月度之星 { $count } 人次
says-summary-awards-stars-other = 月度之星 { $count } 人次
says-summary-awards-core-one = 核心維護之星與新客戶之星 { $count } 人次
says-summary-awards-core-other = 核心維護之星與新客戶之星 { $count } 人次
says-summary-awards-mentors-one = 優秀導師 { $count } 人
says-summary-awards-mentors-other = 優秀導師 { $count } 人
says-summary-awards-courses-one = 結業證書 { $count } 份
says-summary-awards-courses-other = 結業證書 { $count } 份
says-summary-awards-wall-one = 表揚牆 { $count } 則
says-summary-awards-wall-other = 表揚牆 { $count } 則
says-summary-awards-best-one = 最佳案例與最佳建議 { $count } 項
says-summary-awards-best-other = 最佳案例與最佳建議 { $count } 項
says-summary-awards-decided = 核心維護之星與新客戶之星
says-summary-awards-mentors-title = 優秀導師
says-summary-awards-courses-title = 結業課程
says-summary-awards-wall-title = 表揚牆
says-summary-awards-case = { $month }最佳案例（{ $name }）：{ $title }
says-summary-awards-suggestion = 最佳建議（{ $name }）
says-summary-mentor = 導師
says-summary-curriculum = 課程體系
says-summary-what-for = 事由

## Incentives

says-summary-pay-by-kind = 各類別獎金
says-summary-pay-others = 之星、導師與更正
says-summary-pay-others-note = 「之星、導師與更正」為兩項月度之星、優秀導師獎與調整之合計。
says-summary-correction-of = 更正事項
says-summary-paid-with = 隨何期發放
says-summary-corrections = 更正
says-summary-closes = 已結算期間
says-summary-paid = 已發放
says-summary-fingerprint = 指紋

## Budget

says-summary-spent-by-day = 逐日支出
says-summary-at-pace = 依進度應為
says-summary-beside-pace = 與進度之差（百分點）
says-summary-largest = 最大支出

## Findings

says-summary-findings-one = 共有 { $count } 項發現：嚴重 { $bad } 項，需留意 { $warn } 項。
says-summary-findings-other = 共有 { $count } 項發現：嚴重 { $bad } 項，需留意 { $warn } 項。
says-summary-findings-none = 沒有待處理的發現：已發現的問題均已擱置，理由如下。
says-summary-col-severity = 程度
says-summary-col-found = 發現
says-summary-col-evidence = 依據
says-summary-col-advice = 建議措施
says-summary-tone-note = 值得一看
says-summary-set-aside = 本季已擱置

## Actions

says-summary-actions-one = 共 { $count } 項行動：完成 { $done } 項，進行中 { $open } 項，其中逾期 { $late } 項。
says-summary-actions-other = 共 { $count } 項行動：完成 { $done } 項，進行中 { $open } 項，其中逾期 { $late } 項。
says-summary-actions-done = 已完成
says-summary-actions-dropped = 已放棄
says-summary-actions-open = 進行中
says-summary-actions-late = 逾期
says-summary-actions-open-title = 進行中的行動
says-summary-actions-ended-title = 本季結束的行動
says-summary-action-done = 已完成
says-summary-action-dropped = 已放棄
says-summary-days-late = 逾期 { $days }
says-summary-col-what = 行動
says-summary-col-who = 負責人
says-summary-col-agreed = 議定日期
says-summary-col-late = 逾期天數
says-summary-col-ended = 結束日期
says-summary-col-came-of-it = 結果

## Next quarter

says-summary-next-one = { $quarter }以本季達成的 { $metrics } 項指標為基線，並承接 { $count } 項未完成的行動。
says-summary-next-other = { $quarter }以本季達成的 { $metrics } 項指標為基線，並承接 { $count } 項未完成的行動。
says-summary-next-running-one = 若本季於該日結束，{ $quarter }將以 { $metrics } 項指標為基線，並承接 { $count } 項未完成的行動。
says-summary-next-running-other = 若本季於該日結束，{ $quarter }將以 { $metrics } 項指標為基線，並承接 { $count } 項未完成的行動。
says-summary-next-target = 下季業績目標
says-summary-next-in-tree = 已在目標中設定
says-summary-next-growth = 依方案規則在本季基礎上成長 { $growth }
says-summary-next-plan = 下季方案
says-summary-next-no-plan = 尚未啟動，將沿用本季方案
says-summary-next-baselines = { $quarter }的基線與目標
says-summary-next-actions = 待承接的行動

## Appendix

says-summary-appendix = 依據{ $plan }及下列口徑計算。

## Page and workbook

says-summary-book-contents = 工作表
says-summary-book-cover = 總結
says-summary-pages-one = 上次列印共 { $count } 頁
says-summary-pages-other = 上次列印共 { $count } 頁
says-summary-stale = 此說明已被他人修改，目前為第 { $version } 版。請先閱讀再儲存，您的文字仍保留在表單中。
says-summary-version = 第 { $version } 版，{ $by }，{ $at }
says-summary-emptied = （已從總結中移除）
says-summary-commentary-kept = { $section }：已儲存第 { $version } 版說明。
says-summary-commentary-emptied = { $section }：說明已移除，歷史版本仍保留。
says-summary-chosen-all = 總結包含全部章節。
says-summary-chosen-one = 總結略去 { $count } 個章節。
says-summary-chosen-other = 總結略去 { $count } 個章節。
says-summary-identity-kept = 所有文件的名稱與標誌已儲存。
says-summary-logo-png = PNG，{ $size }
says-summary-logo-jpeg = JPEG，{ $size }
says-summary-logo-svg = SVG，{ $size }
says-summary-logo-none = 未設定標誌
