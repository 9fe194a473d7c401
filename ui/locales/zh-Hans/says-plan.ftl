# The plan's parameters, as the engine says them: ranges, sections, versions.

says-plan-section-1 = §1 SMART 目标
says-plan-section-2 = §2 客户分层
says-plan-section-3 = §3 线索与六阶段漏斗
says-plan-section-4 = §4 售后服务
says-plan-section-5 = §5 人员
says-plan-section-6 = §6 培训与传帮带
says-plan-section-7 = §7 激励
says-plan-section-8 = §8 预算
says-plan-section-9 = §9 复盘
says-plan-section-10 = §10 文化
says-plan-section-11 = §11 职责分工

says-plan-range = { $least } 至 { $most }
says-plan-range-from = 不小于 { $least }
says-plan-range-whole = { $range }，取整数
says-plan-range-text = 最多 { $most } 个字符
says-plan-range-day = 日期，如 2026-08-15
says-plan-entry = { $entry }：{ $name }
says-plan-changed-one = 1 项参数
says-plan-changed-other = { $count } 项参数
says-plan-changed-nothing = 无变化
says-plan-version = { $period }方案，第 { $version } 版
says-plan-version-saved = { $at } 由 { $actor } 保存。相对{ $earlier }：{ $changed }。
says-plan-version-reason = { $at } 由 { $actor } 保存：{ $reason } 相对{ $earlier }：{ $changed }。
says-plan-earlier-version = 第 { $version } 版
says-plan-earlier-period = { $period }第 { $version } 版
says-plan-earlier-template = 模板
says-plan-suggested = 系统建议：{ $text }
