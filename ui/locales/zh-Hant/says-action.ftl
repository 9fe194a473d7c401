# Quarterlift messages: says-action

# What the engine says of actions.

## Actions

says-action-this = 這項改善行動
says-action-opened = { $date }
says-action-opened-review = { $date }，{ $month }檢討
says-action-step-carried = 延續至{ $period }
says-action-step-word = 進展說明
says-action-step-moved = { $from } → { $to }
says-action-ended = 已結束
says-action-ended-done = { $date } 完成
says-action-ended-dropped = { $date } 終止
says-action-due-today = 今天到期
says-action-due-in = { $days }後到期
says-action-late = 逾期 { $days }
says-action-carried = { $period }延續
says-action-since-word = { $date } 進展
says-action-since-moved = { $date } { $from } → { $to }
says-action-since-note = { $change }：{ $note }

## What was done with one

says-action-kept-first = 已商定{ $what }。
says-action-kept = 已儲存{ $what }。
says-action-moved = { $what }：{ $state }。
says-action-closed-done = { $what }已完成。
says-action-closed-dropped = { $what }已終止。
says-action-resumed = { $what }已恢復為進行中。
says-action-removed = 已刪除{ $what }。

## Table

says-action-column-what = 行動
says-action-column-who = 負責人
says-action-column-due = 期限
says-action-column-outcome = 結果
says-action-column-standing = 進度
says-action-column-month = 檢討月份
says-action-column-opened = 商定日期
says-action-column-ended = 結束日期
says-action-column-finding = 發現
says-action-column-period = 季度
says-action-outcome-open = 進行中
says-action-outcome-done = 已完成
says-action-outcome-dropped = 已終止
