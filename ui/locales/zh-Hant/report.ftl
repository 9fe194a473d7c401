# Quarterlift messages: report (the printed pages and the words inside charts)

## Document

report-summary-document = { $company }：{ $period }總結
report-summary-title = 季度總結
report-statement-document = { $company }：{ $period }獎金結算單（{ $member }）
report-statements-document = { $company }：{ $period }獎金結算單
report-statement-title = 獎金結算單
report-page = 第 { $page } 頁，共 { $pages } 頁
report-as-of = 截至
report-author = 製表人
report-saved = 產生日期
report-plan = 方案
report-replaced = 下列字元無法列印，已以〓代替：{ $characters }
report-refused-control = 報告未儲存：{ $place } 含有控制字元（{ $code }）。請更正後重新儲存。
report-refused-empty = 本期沒有可列印的結算單。
report-refused-typesetting = 報告未儲存：頁面排版失敗（{ $reason }）。

## Sections

report-targets = 季度目標
report-sales = 業績進度
report-tiers = 客戶分層
report-migration = 客戶層級變動
report-pipeline = 客戶與銷售漏斗
report-service = 服務承諾
report-visits = 核心客戶拜訪
report-members = 團隊達成狀況
report-incentives = 獎金
report-incentives-by-kind = 依項目
report-incentives-by-member = 依成員
report-problems = 發現的問題
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
report-visits-before = 上一季完成率

## Columns

report-col-actual = 實際
report-col-amount = 金額
report-col-attainment = 達成率
report-col-base = 計算基數
report-col-baseline = 基期
report-col-before = 基期
report-col-credited = 計入業績
report-col-customer = 客戶
report-col-customers = 客戶數
report-col-date = 日期
report-col-earlier = 先前
report-col-employee-no = 員工編號
report-col-gap = 缺口標記
report-col-kind = 項目
report-col-member = 成員
report-col-members = 人數
report-col-metric = 指標
report-col-name = 姓名
report-col-now = 目前
report-col-order-amount = 訂單金額
report-col-order-no = 訂單編號
report-col-period = 期間
report-col-plan-share = 方案
report-col-progress = 完成度
report-col-rate = 比率
report-col-responsibilities = 職責
report-col-role = 角色
report-col-rule = 規則
report-col-sales = 業績
report-col-score = 績效分數
report-col-share = 占比
report-col-sources = 依據
report-col-state = 狀態
report-col-target = 目標
report-col-team = 團隊
report-col-tier = 層級
report-col-total = 合計

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

## Inside charts

report-chart-before = 基期
report-chart-now = 目前
report-chart-target = 目標
report-chart-better = 愈靠右愈好 →
