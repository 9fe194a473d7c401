# Quarterlift messages: says-review

# What the engine says of reviews, weeks and the meeting.

## Findings

says-review-findings-none = { $period }沒有需要處理的問題
says-review-findings-title-one = { $period }有 { $count } 項發現
says-review-findings-title-other = { $period }有 { $count } 項發現
says-review-findings-clear = 各項規則均未發現問題。
says-review-severity-bad-one = 嚴重 { $count } 項
says-review-severity-bad-other = 嚴重 { $count } 項
says-review-severity-warn-one = 需留意 { $count } 項
says-review-severity-warn-other = 需留意 { $count } 項
says-review-severity-note-one = 可參考 { $count } 項
says-review-severity-note-other = 可參考 { $count } 項
says-review-set-aside-one = 已擱置 { $count } 項
says-review-set-aside-other = 已擱置 { $count } 項
says-review-dismissed = 「{ $finding }」在{ $period }已擱置。
says-review-restored = 「{ $finding }」重新計入。
says-review-tone-bad = 嚴重
says-review-tone-warn = 需留意
says-review-tone-note = 可參考

## Page

says-review-empty = 還沒有可檢討的內容
says-review-title-waits = { $month }的檢討待召開
says-review-title-clear = 沒有逾期事項
says-review-sentence = { $open }，{ $late }，{ $findings }。
says-review-count-open-one = { $count } 項行動進行中
says-review-count-open-other = { $count } 項行動進行中
says-review-count-late-one = 其中逾期 { $count } 項
says-review-count-late-other = 其中逾期 { $count } 項
says-review-count-findings-one = { $count } 項發現
says-review-count-findings-other = { $count } 項發現
says-review-figure-held = 已召開檢討
says-review-figure-held-note = 按已結束的月份
says-review-figure-open = 進行中的行動
says-review-figure-late = 逾期
says-review-figure-ended = 已完成／已結束
says-review-figure-ended-note = 本季
says-review-figure-findings = 發現
says-review-figure-course = 達標或正常的指標
says-review-figure-course-note = 達成、保持或進度正常
says-review-figure-carried = 延續的行動
says-review-figure-agreed = 本次商定
says-review-figure-actions = 本次討論的行動
says-review-held-on = { $date } 召開，{ $by }主持
says-review-due-since = { $date } 起待召開
says-review-preparing = 準備中
says-review-agreed-none = 尚無商定行動
says-review-agreed-one = 商定 { $count } 項行動
says-review-agreed-other = 商定 { $count } 項行動
says-review-noted = { $by }，{ $date }

## A month

says-review-title = { $month }檢討
says-review-of = { $month }檢討
says-review-month-sentence = { $measured } 項指標中 { $on_course } 項達標或正常；與「{ $with }」相比，{ $better } 項改善，{ $worse } 項變差。
says-review-held-text = { $date } 召開，{ $by }主持。數據為會上所用，截至 { $as_of }。
says-review-prepared-text = 尚未召開。數據截至 { $as_of }。
says-review-points = { $points } 個百分點
says-review-unchanged = 持平
says-review-item-figures = 目標與指標
says-review-item-findings = 發現的問題
says-review-item-actions = 改善行動
says-review-item-team = 團隊
says-review-item-decisions = 決議事項

## What is prepared for the meeting

says-review-point-metric = { $metric }：{ $last } → { $now }（{ $change }）
says-review-point-metric-first = { $metric }：{ $now }
says-review-point-state = { $before } → { $state }
says-review-point-no-actions = 沒有進行中的行動。
says-review-point-action = { $what }（{ $who }）：{ $standing }
says-review-point-stars = { $month }之星
says-review-point-team-clear = 沒有等待決定的人員事項。
says-review-point-unanswered = 尚無人處理：{ $finding }
says-review-point-decided = 每項嚴重問題都已有行動。
says-review-point-rest-one = 距本季目標還差 { $left }，剩餘 { $count } 個工作日
says-review-point-rest-other = 距本季目標還差 { $left }，剩餘 { $count } 個工作日
says-review-point-more-one = 另有 { $count } 項
says-review-point-more-other = 另有 { $count } 項

## What was done

says-review-noted-item = 已儲存{ $month }「{ $item }」的紀錄。
says-review-held = { $month }檢討已於 { $date } 召開，數據已留存。
says-review-resumed = { $month }檢討已恢復為準備中。
says-review-week-kept = 已儲存 { $date } 當週的決定。
says-review-week-cleared = 已刪除 { $date } 當週的紀錄。

## On paper

says-review-file = { $company } 月度檢討 { $month }
says-review-paper = 月度檢討
says-review-draft = 準備中
says-review-headline = 截至 { $date }完成{ $period }目標的 { $progress }
says-review-headline-plain = 截至 { $date }
says-review-col-change = 變化
says-review-col-detail = 依據
says-review-col-advice = 建議與行動
says-review-flow-note = 業績等累計數隨時間增長，不評價變化方向。
says-review-actions-sentence = { $counts }
says-review-count-carried-one = 延續 { $count } 項
says-review-count-carried-other = 延續 { $count } 項
says-review-count-agreed-one = 新商定 { $count } 項
says-review-count-agreed-other = 新商定 { $count } 項
says-review-count-ended-one = 結束 { $count } 項
says-review-count-ended-other = 結束 { $count } 項
says-review-agreed-title = 本次商定
says-review-carried-title = 延續的行動
says-review-ended-title = 上次檢討以來結束的行動
says-review-team-about = 值得表揚的人，需要協助的人。
says-review-decisions-about = 下個月的重點。

## Overview

says-review-days-left = 剩餘工作日
says-review-days-left-note = 本季共 { $all } 個
says-review-figure-late-note-one = 逾期 { $count } 項
says-review-figure-late-note-other = 逾期 { $count } 項
