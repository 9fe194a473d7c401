# Quarterlift messages: says-finding

# What the engine finds: rules, problems, what was set aside.

## Rules

says-finding-rule-metric = 指標偏離
says-finding-rule-pass-line = 合格線
says-finding-rule-people = 人員
says-finding-rule-owners = 核心客戶歸屬
says-finding-rule-bottleneck = 轉化瓶頸
says-finding-rule-leads = 名單
says-finding-rule-agenda = 拜訪與維護
says-finding-rule-service = 服務承諾
says-finding-rule-budget = 預算
says-finding-rule-pay = 獎金
says-finding-rule-training = 培訓
says-finding-rule-mentoring = 師徒帶教
says-finding-rule-near-miss = 接近核心
says-finding-rule-no-target = 缺少目標
says-finding-rule-actions = 改善行動
says-finding-rule-reviews = 檢討

## What stands beside a finding

says-finding-more = 另有 { $count } 項
says-finding-actions-one = { $count } 項行動進行中：{ $who }，{ $date } 到期
says-finding-actions-other = { $count } 項行動進行中，最近一項：{ $who }，{ $date } 到期
says-finding-actions-ended-one = 本季已有 { $count } 項相關行動結束
says-finding-actions-ended-other = 本季已有 { $count } 項相關行動結束
says-finding-waits-in = 「{ $stage }」階段的名單
says-finding-rows-statements = 本季獎金明細

## Reviews and actions

says-finding-actions-overdue-one = { $count } 項改善行動逾期
says-finding-actions-overdue-other = { $count } 項改善行動逾期
says-finding-actions-overdue-of = { $what }（{ $who }，{ $date }）
says-finding-review-waits-one = { $month }的檢討尚未召開
says-finding-review-waits-other = { $count } 次月度檢討尚未召開
says-finding-review-waits-detail = { $months }；檢討應在月底後 { $days }內召開

## Training, service, pay

says-finding-training-late-one = { $count } 個課程模組逾期未完成，涉及 { $members }
says-finding-training-late-other = { $count } 個課程模組逾期未完成，涉及 { $members }
says-finding-service-late = 已結案工單中 { $share } 未按承諾處理
says-finding-service-late-detail = { $closed } 張中有 { $late } 張超過 { $response }回應或 { $resolve }解決
says-finding-pay-unusual-one = { $count } 份獎金明細與該成員以往差異較大
says-finding-pay-unusual-other = { $count } 份獎金明細與成員以往差異較大
says-finding-pay-unusual-one-of = { $member } { $month }：基礎獎金 { $amount }，通常 { $usual }
says-finding-pay-uncredited-one = { $count } 筆訂單未歸屬任何成員
says-finding-pay-uncredited-other = { $count } 筆訂單未歸屬任何成員
says-finding-pay-uncredited-detail = 合計 { $amount }，不計入任何獎金明細
says-finding-pay-no-statement-one = { $count } 名成員有業績但沒有獎金明細
says-finding-pay-no-statement-other = { $count } 名成員有業績但沒有獎金明細
