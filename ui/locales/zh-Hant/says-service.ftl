# Quarterlift messages: says-service

# What the engine says of service.

## Page

says-service-empty = 還沒有工單
says-service-empty-text = 請在此新增第一張工單，或從客服系統匯入。
says-service-title-none = 沒有未結工單
says-service-title-kept-one = { $count } 張未結工單，目前均在承諾時限內
says-service-title-kept-other = { $count } 張未結工單，目前均在承諾時限內
says-service-title-breached-one = { $open } 張未結工單中有 { $count } 張逾時
says-service-title-breached-other = { $open } 張未結工單中有 { $count } 張逾時
says-service-sentence = 首次回應平均 { $hours }；承諾回應 { $response }內、解決 { $resolve }內。
says-service-sentence-promise = 承諾 { $response }內首次回應，{ $resolve }內解決。
says-service-sentence-business = 僅計工作日 { $from } 至 { $to } 的工作時間。
says-service-more-one = 還有 { $count } 張
says-service-more-other = 還有 { $count } 張
says-service-open-rows = 未結工單
says-service-breached-rows = 已逾時的未結工單
says-service-figure-open = 未結工單
says-service-figure-breached = 已逾時
says-service-figure-callbacks = 待回訪

## Clocks

says-service-response = 首次回應
says-service-solution = 解決
says-service-duration = { $hours } 小時 { $minutes } 分
says-service-hours = { $hours } 小時
says-service-clock-kept = 已完成，用時 { $time }
says-service-clock-late = 逾時完成，用時 { $time }
says-service-clock-running = 剩餘 { $time }
says-service-clock-breached = 逾時 { $time }
says-service-standing-kept = 準時
says-service-standing-late = 逾時完成
says-service-standing-running = 計時中
says-service-standing-breached = 已逾時
says-service-state-open = 未結
says-service-state-resolved = 已解決

## One ticket

says-service-ticket-title = { $customer }：{ $what }
says-service-fact-no = 工單號
says-service-fact-opened = 建立時間
says-service-fact-responded = 首次回應時間
says-service-fact-resolved = 解決時間
says-service-fact-mark = 客戶評分
says-service-mark = { $mark } / 5 分
says-service-opened = 已為 { $customer } 建立工單 { $ticket }。
says-service-responded = { $ticket } 已回應。
says-service-resolved = { $ticket } 已解決。
says-service-reopened = { $ticket } 已重新開啟。
says-service-rated = 已記錄 { $ticket } 的評分。
says-service-edited = { $ticket } 已儲存。

## Columns

says-service-column-category = 類別
says-service-column-theme = 回饋主題
says-service-column-response-hours = 回應用時（小時）
says-service-column-resolve-hours = 解決用時（小時）
says-service-column-mark = 評分（1–5）
says-service-column-last-callback = 上次回訪
says-service-column-record = 服務檔案起始日

## Charts

says-service-chart-response = 各月首次回應時間
says-service-chart-hours = 小時
says-service-chart-promise = 承諾 { $hours }
says-service-chart-response-summary = { $month }首次回應平均 { $hours }，承諾為 { $promised }。
says-service-chart-satisfaction = 各月滿意度
says-service-chart-satisfaction-summary = { $month }客戶平均給出滿分的 { $share }。
says-service-chart-goal = 目標 { $share }
says-service-chart-categories = 各類別工單數
says-service-chart-themes = 各主題回饋數
says-service-chart-rest = 其他
says-service-chart-topics-summary-one = 「{ $topic }」最多，共 { $count } 張工單。
says-service-chart-topics-summary-other = 「{ $topic }」最多，共 { $count } 張工單。

## Findings

says-service-finding-breached-one = { $count } 張未結工單超過承諾時限
says-service-finding-breached-other = { $count } 張未結工單超過承諾時限
says-service-finding-breached-detail = 最長逾時 { $over }
says-service-finding-callbacks-one = { $count } 家客戶的售後回訪逾期
says-service-finding-callbacks-other = { $count } 家客戶的售後回訪逾期
says-service-finding-callbacks-detail = 方案要求每 { $months }回訪一次
