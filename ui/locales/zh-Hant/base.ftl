# 各頁面、報告與命令共用的詞語：業務術語、狀態、指標、單位與按鈕。
# 參數均為已格式化的文字；單複數各為一則（-one、-other）。

## Tiers of customers, in their fixed order

base-tier-core = 核心客戶
base-tier-potential = 潛力客戶
base-tier-general = 一般客戶
base-tier-churned = 流失客戶
base-tier-prospect = 未成交客戶
base-tier-core-short = 核心
base-tier-potential-short = 潛力
base-tier-general-short = 一般
base-tier-churned-short = 流失
base-tier-prospect-short = 未成交

## States of a metric against its target

base-state-met = 達成
base-state-held = 維持
base-state-on_track = 正常
base-state-at_risk = 有風險
base-state-off_track = 落後
base-state-missed = 未達成
base-state-no_data = 尚無資料

## How a colour is said

base-tone-good = 良好
base-tone-warn = 需留意
base-tone-bad = 嚴重
base-tone-neutral = 一般
base-better-higher = 越高越好
base-better-lower = 越低越好

## Metrics: name and how they are computed

base-metric-sales = 季度銷售額
base-metric-sales-how = 本季截至統計日的訂單金額減去退貨。
base-metric-core_sales_share = 核心客戶銷售占比
base-metric-core_sales_share-how = 統計日屬於核心客戶的本季銷售額 ÷ 本季全部銷售額。
base-metric-core_churn = 核心客戶流失率
base-metric-core_churn-how = 季初的核心客戶中，到統計日已流失的比例。核心客戶在上季末剛下過單，因此季度最初幾週不會出現流失。
base-metric-lead_conversion = 名單轉換率
base-metric-lead_conversion-how = 本季取得的名單中已成交的數量 ÷ 本季取得的名單總數。
base-metric-attainment_rate = 績效達標率
base-metric-attainment_rate-how = 績效得分達到方案及格線的成員 ÷ 有目標的成員。
base-metric-new_hire_training_coverage = 新人培訓覆蓋率
base-metric-new_hire_training_coverage-how = 完成全部新人課程的新人 ÷ 全部新人。
base-metric-mentoring_rate = 師徒帶教率
base-metric-mentoring_rate-how = 正在帶人的資深同仁 ÷ 為每位新人配一名導師所需的資深同仁；沒有新人時尚無資料。
base-metric-new_hires_mentored = 新人有導師比例
base-metric-new_hires_mentored-how = 目前有導師帶教的新人 ÷ 全部新人。
base-metric-invalid_lead_share = 無效名單占比
base-metric-invalid_lead_share-how = 標記為無效的名單 ÷ 本季取得的名單總數。
base-metric-first_response_hours = 首次回應時間
base-metric-first_response_hours-how = 工單從開立到首次回應的平均時間。
base-metric-new_customer_sales_share = 新客戶銷售占比
base-metric-new_customer_sales_share-how = 首單落在本季的客戶的銷售額 ÷ 本季全部銷售額。
base-metric-core_repurchase_days = 核心客戶回購週期
base-metric-core_repurchase_days-how = 統計日的核心客戶在本季的訂單，距其上一次下單的平均天數。
base-metric-core_repurchase_rate = 核心客戶回購率
base-metric-core_repurchase_rate-how = 季初的核心客戶中，本季再次下單的比例。
base-metric-service_churn_share = 服務原因流失占比
base-metric-service_churn_share-how = 流失原因記錄為「服務」的客戶 ÷ 已記錄原因的流失客戶。
base-metric-product_exam_pass_rate = 產品考試通過率
base-metric-product_exam_pass_rate-how = 通過產品知識考試的新人 ÷ 參加考試的新人。
base-metric-sales_drill_pass_rate = 銷售演練通過率
base-metric-sales_drill_pass_rate-how = 通過銷售技巧演練的新人 ÷ 參加演練的新人。
base-metric-new_business_skill = 資深人員新客開發能力
base-metric-new_business_skill-how = 資深人員「新客戶開發」能力最近一次評分（1–10 分）的平均值。
base-metric-lead_assign_hours = 名單分派時間
base-metric-lead_assign_hours-how = 名單從取得到分派的平均時間。
base-metric-lead_slow_loss_share = 分派過慢流失名單占比
base-metric-lead_slow_loss_share-how = 因分派過慢而流失的名單 ÷ 本季取得的名單總數。
base-metric-lead_screening_accuracy = 名單篩選準確率
base-metric-lead_screening_accuracy-how = （通過且有效 + 淘汰且無效的名單）÷ 結果已知的名單。
base-metric-resolved_24h_share = 24 小時解決率
base-metric-resolved_24h_share-how = 24 小時內解決的工單 ÷ 已結案或超過 24 小時的工單。
base-metric-core_visits = 核心客戶拜訪次數
base-metric-core_visits-how = 本季登記的核心客戶拜訪次數。
base-metric-core_visits_kept = 核心客戶拜訪完成率
base-metric-core_visits_kept-how = 準時完成的核心客戶拜訪 ÷ 依經營準則應完成的拜訪。
base-metric-effective_contacts = 有效聯繫次數
base-metric-effective_contacts-how = 已登記結果的客戶聯繫次數。
base-metric-proposal_quality = 提案品質
base-metric-proposal_quality-how = 已核准提案的品質評分（1–10 分）平均值。
base-metric-new_customers = 新增客戶數
base-metric-new_customers-how = 首單落在本季的客戶數量。
base-metric-collection_rate = 收款率
base-metric-collection_rate-how = 本季收款金額 ÷ 本季開立發票金額。
base-metric-customer_satisfaction = 客戶滿意度
base-metric-customer_satisfaction-how = 客戶調查平均得分占滿分的比例。
base-metric-employee_satisfaction = 員工滿意度
base-metric-employee_satisfaction-how = 員工調查平均得分占滿分的比例。

## Units, after a number that is already written

base-unit-day-one = 天
base-unit-day-other = 天
base-unit-month-one = 個月
base-unit-month-other = 個月
base-unit-year-one = 年
base-unit-year-other = 年
base-unit-hour-one = 小時
base-unit-hour-other = 小時
base-unit-minute-one = 分鐘
base-unit-minute-other = 分鐘
base-unit-point-one = 個百分點
base-unit-point-other = 個百分點
base-unit-byte-one = 位元組
base-unit-byte-other = 位元組

## Units by name, as a plan's own metric chooses them

base-unit-money = 金額
base-unit-ratio = 百分比
base-unit-days = 天數
base-unit-hours = 小時數
base-unit-count = 數量
base-unit-score = 評分

## Counts of the things the plan speaks of

base-count-customer-one = { $count } 位客戶
base-count-customer-other = { $count } 位客戶
base-count-order-one = { $count } 筆訂單
base-count-order-other = { $count } 筆訂單
base-count-member-one = { $count } 名成員
base-count-member-other = { $count } 名成員
base-count-row-one = { $count } 列
base-count-row-other = { $count } 列
base-count-lead-one = { $count } 筆名單
base-count-lead-other = { $count } 筆名單
base-count-visit-one = { $count } 次拜訪
base-count-visit-other = { $count } 次拜訪
base-count-answer-one = { $count } 份答卷
base-count-answer-other = { $count } 份答卷
base-count-ticket-one = { $count } 張工單
base-count-ticket-other = { $count } 張工單
base-count-activity-one = { $count } 次跟進
base-count-activity-other = { $count } 次跟進

## What a member is

base-role-rep = 業務代表
base-role-team_lead = 團隊主管
base-role-manager = 經理
base-member-new_hire = 新人
base-member-veteran = 資深人員
base-member-senior = 資深同仁

## Who uses the program

base-access-sales_director = 業務總監
base-access-hr_manager = 人資經理
base-access-marketing_manager = 行銷經理
base-access-crm_admin = CRM 管理員
base-access-team_lead = 團隊主管
base-access-member = 成員

## Lines of an incentive statement

base-line-base = 基本佣金
base-line-core_retention = 核心客戶維繫獎金
base-line-new_customers = 新客戶開發獎金
base-line-above_target = 超額獎金
base-line-core_star = 核心維繫之星
base-line-new_customer_star = 新客開發之星
base-line-mentor = 優秀導師獎
base-line-adjustment = 調整

## Stages of a lead

base-stage-acquired = 取得
base-stage-screened = 篩選
base-stage-needs = 需求訪談
base-stage-proposal = 提案
base-stage-won = 成交
base-stage-after_sales = 售後
base-stage-lost = 未成交
base-stage-invalid = 無效

## Why a customer left

base-churn-price = 價格
base-churn-service = 服務
base-churn-product = 產品
base-churn-competitor = 競爭對手
base-churn-closed_down = 歇業
base-churn-other = 其他

## Categories of the budget

base-budget-training = 培訓
base-budget-visits = 客戶拜訪
base-budget-incentives = 激勵
base-budget-crm = CRM

## States of an action

base-action-plan = 計畫
base-action-do = 執行
base-action-check = 檢核
base-action-act = 改善

## Nouns of tables and labels

base-customer = 客戶
base-customers = 客戶數
base-order = 訂單
base-orders = 訂單數
base-lead = 名單
base-leads = 名單數
base-member = 成員
base-members = 成員數
base-team = 團隊
base-region = 區域
base-product_line = 產品線
base-owner = 負責人
base-role = 職務
base-tier = 分級
base-metric = 指標
base-state = 狀態
base-name = 名稱
base-date = 日期
base-amount = 金額
base-rate = 比率
base-sales = 銷售額
base-share = 占比
base-target = 目標
base-actual = 實際
base-baseline = 基準
base-before = 改善前
base-now = 現況
base-last_quarter = 上季
base-pace = 進度
base-progress = 進展
base-forecast = 預測
base-gap = 差距
base-plan = 方案
base-total = 合計
base-reason = 原因
base-note = 備註
base-author = 操作者
base-year = 年度
base-quarter = 季度
base-month = 月份
base-as_of = 截至 { $date }
base-unassigned = 未指派
base-unknown = 未知

## Issues: place, value, reason

base-issue-row = 第 { $row } 列
base-issue-sentence = { $place }：{ $reason }
base-issue-refused = 已拒絕
base-issue-warning = 警告

## Buttons and short answers

base-yes = 是
base-no = 否
base-none = 無
base-all = 全部
base-ok = 確定
base-save = 儲存
base-cancel = 取消
base-close = 關閉
base-apply = 套用
base-reset = 重設
base-add = 新增
base-edit = 編輯
base-delete = 刪除
base-remove = 移除
base-rename = 重新命名
base-open = 開啟
base-back = 返回
base-next = 下一步
base-previous = 上一步
base-undo = 復原
base-redo = 重做
base-retry = 重試
base-search = 搜尋
base-filter = 篩選
base-clear = 清除
base-copy = 複製
base-copied = 已複製
base-import = 匯入
base-export = 匯出
base-print = 列印
base-details = 詳細資料
base-more = 更多
base-less = 收合
base-show_table = 以表格顯示
base-show_chart = 以圖表顯示
base-loading = 載入中…
base-optional = 選填
base-required = 必填
base-hidden = 已隱藏
base-no_data = 尚無資料
