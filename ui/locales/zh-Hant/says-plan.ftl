# The plan's parameters, as the engine says them: ranges, sections, versions.

says-plan-section-1 = §1 SMART 目標
says-plan-section-2 = §2 客戶分層
says-plan-section-3 = §3 名單與六階段漏斗
says-plan-section-4 = §4 售後服務
says-plan-section-5 = §5 人員
says-plan-section-6 = §6 培訓與師徒帶教
says-plan-section-7 = §7 獎金
says-plan-section-8 = §8 預算
says-plan-section-9 = §9 檢討
says-plan-section-10 = §10 文化
says-plan-section-11 = §11 職責分工

says-plan-range = { $least } 至 { $most }
says-plan-range-from = 不小於 { $least }
says-plan-range-whole = { $range }，取整數
says-plan-range-text = 最多 { $most } 個字元
says-plan-range-day = 日期，如 2026-08-15
says-plan-entry = { $entry }：{ $name }
says-plan-changed-one = 1 項參數
says-plan-changed-other = { $count } 項參數
says-plan-changed-nothing = 無變更
says-plan-version = { $period }方案，第 { $version } 版
says-plan-version-saved = { $at } 由 { $actor } 儲存。相對於{ $earlier }：{ $changed }。
says-plan-version-reason = { $at } 由 { $actor } 儲存：{ $reason } 相對於{ $earlier }：{ $changed }。
says-plan-earlier-version = 第 { $version } 版
says-plan-earlier-period = { $period }第 { $version } 版
says-plan-earlier-template = 範本
says-plan-suggested = 系統建議：{ $text }
