# Quarterlift messages: says-leads

# What the engine says of leads.

## Page

says-leads-page-title = 名單
says-leads-empty = 還沒有名單
says-leads-empty-text = 從 CRM 匯入名單，或手動新增第一筆。系統依計畫評分、分派，並帶它走過六個階段。
says-leads-none-in-quarter = { $period }沒有新增名單。
says-leads-title-stuck = 漏斗卡在「{ $stage }」這一步
says-leads-title-flowing = 漏斗各階段不低於上一季
says-leads-sentence-one = 本季新增 { $count } 筆名單，成交 { $won } 筆（{ $conversion }）；無效占 { $invalid }；平均 { $hours }後分派。
says-leads-sentence-other = 本季新增 { $count } 筆名單，成交 { $won } 筆（{ $conversion }）；無效占 { $invalid }；平均 { $hours }後分派。
says-leads-last-quarter = 上一季 { $value }
says-leads-state-from = { $state } · 上一季 { $value }
says-leads-waiting-one = { $count } 筆達到 { $points } 分的名單還沒有負責人
says-leads-waiting-other = { $count } 筆達到 { $points } 分的名單還沒有負責人
says-leads-bottleneck = 瓶頸在「{ $stage }」：本季 { $now } 的名單走到這一步，上一季同一天為 { $baseline }。
says-leads-bottleneck-none = 沒有階段落後於上一季同一天；最接近的是「{ $stage }」，{ $now }，上一季 { $baseline }。
says-leads-bottleneck-unknown = 本季或上一季的名單還不足以判斷瓶頸。
says-leads-more-one = 另有 { $count } 筆
says-leads-more-other = 另有 { $count } 筆
says-leads-median = 中位 { $days }
says-leads-age = 停留 { $time }

## Stages, endings, reasons

says-leads-end-open = 進行中
says-leads-reason-price = 價格過高
says-leads-reason-competitor = 選擇競爭對手
says-leads-reason-no_budget = 沒有預算
says-leads-reason-slow_assignment = 分派過慢
says-leads-reason-no_answer = 失去聯繫
says-leads-reason-put_off = 專案延後
says-leads-reason-wrong_contact = 聯絡方式錯誤
says-leads-reason-duplicate = 重複名單
says-leads-reason-no_fit = 非目標客戶
says-leads-reason-no_need = 沒有需求
says-leads-reason-other = 其他
says-leads-ended = { $kind }：{ $reason }（{ $at }）。

## Score and gates

says-leads-score = { $points } / { $most } 分
says-leads-score-enough = 可以分派：計畫要求 { $least } 分。
says-leads-score-short = 暫不能分派：計畫要求 { $least } 分。
says-leads-criterion-size = 公司規模
says-leads-criterion-size-detail = { $found } 人；{ $asked } 人以上得分
says-leads-criterion-size-unknown = 未知；{ $asked } 人以上得分
says-leads-criterion-industry = 產業
says-leads-criterion-industry-known = 現有客戶所屬產業
says-leads-criterion-industry-detail = { $found }；目標：{ $asked }
says-leads-criterion-industry-unknown = 未知；目標：{ $asked }
says-leads-criterion-plan = 採購計畫
says-leads-criterion-plan-detail = { $found }；「{ $asked }」得分
says-leads-criterion-plan-unknown = 未知；「{ $asked }」得分
says-leads-lack-ended = 名單已結束：請先重新開啟
says-leads-lack-score = 得分 { $points }，計畫要求 { $least }
says-leads-lack-owner = 沒有負責人：請先分派
says-leads-lack-situation = 需求報告：缺少「現況」
says-leads-lack-problem = 需求報告：缺少「問題」
says-leads-lack-implication = 需求報告：缺少「影響」
says-leads-lack-need = 需求報告：缺少「需求價值」
says-leads-lack-proposal = 還沒有提案
says-leads-lack-approval = 提案尚未由作者以外的經理核准
says-leads-lack-customer = 尚未指明對應的客戶
says-leads-lacked-ended = 已結束
says-leads-lacked-score = 評分
says-leads-lacked-owner = 負責人
says-leads-lacked-situation = 現況
says-leads-lacked-problem = 問題
says-leads-lacked-implication = 影響
says-leads-lacked-need = 需求價值
says-leads-lacked-proposal = 提案
says-leads-lacked-approval = 核准
says-leads-lacked-customer = 客戶
says-leads-refused-one = { $lead } 還不能進入「{ $stage }」：缺少 { $count } 項。
says-leads-refused-other = { $lead } 還不能進入「{ $stage }」：缺少 { $count } 項。
says-leads-moved = { $lead } 已進入「{ $stage }」。
says-leads-stale = { $lead } 原在「{ $was }」，現在已在「{ $is }」：期間有人移動過。請查看後再移動。

## Assignment

says-leads-open-of = 在手名單 { $open } / { $cap } · { $region }
says-leads-refusal-score = 得分低於 { $least }
says-leads-refusal-closed = 名單已結束
says-leads-refusal-cap = 在手名單已滿 { $cap } 筆
says-leads-refusal-inactive = 今天不在團隊中
says-leads-refusal-duty = 是新人，尚未通過上崗考試：{ $exams }
says-leads-refusal-nobody = 所有成員在手名單均已滿 { $cap } 筆
says-leads-refusal-region = 該區域沒有可接手的成員
says-leads-refusal-author = 提案作者本人
says-leads-assigned = { $lead } 已分派給{ $member }。
says-leads-share-none = 沒有待分派的名單：{ $least } 分以上的名單都有負責人。
says-leads-share-done-one = 已分派 { $count } 筆名單。
says-leads-share-done-other = 已分派 { $count } 筆名單。
says-leads-share-would-one = 將分派 { $count } 筆名單。
says-leads-share-would-other = 將分派 { $count } 筆名單。
says-leads-share-done-left-one = 已分派 { $count } 筆名單；{ $left } 筆仍無負責人。
says-leads-share-done-left-other = 已分派 { $count } 筆名單；{ $left } 筆仍無負責人。
says-leads-share-would-left-one = 將分派 { $count } 筆名單；{ $left } 筆仍無負責人。
says-leads-share-would-left-other = 將分派 { $count } 筆名單；{ $left } 筆仍無負責人。

## What was done

says-leads-added = 已新增 { $lead }。
says-leads-saved = 已儲存 { $lead }。
says-leads-needs-whole = 需求報告已完整。
says-leads-needs-part = 需求報告已儲存；4 部分已寫 { $written } 部分。
says-leads-proposal-saved = 提案已儲存，等待核准。
says-leads-proposal-again = 提案已修改：原核准已撤回。
says-leads-approved = { $who }於 { $at } 核准，評分 { $mark } / 10
says-leads-approved-done = { $who }已核准提案。
says-leads-lost = { $lead } 已標記為{ $kind }：{ $reason }。
says-leads-invalid = { $lead } 已標記為{ $kind }：{ $reason }。
says-leads-reopened = { $lead } 已重新開啟。
says-leads-event-added = 新增
says-leads-event-moved = { $from } → { $to }
says-leads-event-overridden = { $from } → { $to }，由{ $member }放行
says-leads-event-assigned = 分派給{ $member }
says-leads-event-ended = 在「{ $from }」階段結束
says-leads-event-reopened = 在「{ $to }」階段重新開啟
says-leads-event-needs = 填寫需求報告
says-leads-event-proposal = 提案，作者{ $member }
says-leads-event-approved = 提案由{ $member }核准
says-leads-event-by = { $at } · { $who }
says-leads-event-lacked = 缺少{ $missing }

## Facts and columns

says-leads-fact-no = 名單編號
says-leads-fact-acquired = 取得時間
says-leads-fact-assigned = 分派時間
says-leads-fact-after = { $time }後
says-leads-fact-source = 來源
says-leads-fact-contact = 聯絡人
says-leads-fact-customer = 對應客戶
says-leads-fact-order = 訂單編號
says-leads-column-company = 公司
says-leads-column-stage = 階段
says-leads-column-end = 狀態
says-leads-column-score = 評分
says-leads-column-assign = 分派用時（小時）
says-leads-column-days = 停留天數
says-leads-column-missing = 進入下一階段還缺
says-leads-column-reason = 原因
says-leads-column-month = 月份
says-leads-column-leads = 名單數
says-leads-column-won = 成交
says-leads-column-invalid = 無效
says-leads-column-invalid-share = 無效占比
says-leads-column-conversion = 轉換率

## Charts

says-leads-funnel = 本季名單到達的階段
says-leads-funnel-baseline = 上一季同一天
says-leads-funnel-detail-one = { $stage }：{ $count } 筆；上一季同一天 { $baseline } 筆
says-leads-funnel-detail-other = { $stage }：{ $count } 筆；上一季同一天 { $baseline } 筆
says-leads-funnel-on = { $share } 進入下一步
says-leads-funnel-stuck = 瓶頸
says-leads-funnel-link = { $from } → { $to }：{ $now }；上一季同一天 { $baseline }
says-leads-funnel-reached = 到達
says-leads-funnel-conversion = 占上一階段
says-leads-funnel-before = 上一季同一天
says-leads-funnel-median = 到下一階段的中位時間
says-leads-sources = 各來源的無效名單
says-leads-source-none = 未註明來源
says-leads-source-text = { $share } · { $invalid } / { $leads }
says-leads-source-average = 全部 { $share }
says-leads-source-summary = 「{ $source }」的無效名單占比最高：{ $share }。
says-leads-cohorts = 依取得月份的轉換率
says-leads-cohort-text = { $share } · { $won } / { $leads }
says-leads-cohort-summary = { $month }的 { $leads } 筆名單，目前成交 { $share }。

## Findings

says-leads-finding-waiting-one = { $count } 筆名單等待分派
says-leads-finding-waiting-other = { $count } 筆名單等待分派
says-leads-finding-waiting-detail = 最早的一筆已等待 { $hours }。
