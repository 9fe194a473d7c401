# Quarterlift messages: says-action

# What the engine says of actions.

## Actions

says-action-this = 这项改进行动
says-action-opened = { $date }
says-action-opened-review = { $date }，{ $month }复盘
says-action-step-carried = 结转至{ $period }
says-action-step-word = 进展说明
says-action-step-moved = { $from } → { $to }
says-action-ended = 已结束
says-action-ended-done = { $date } 完成
says-action-ended-dropped = { $date } 终止
says-action-due-today = 今天到期
says-action-due-in = { $days }后到期
says-action-late = 逾期 { $days }
says-action-carried = { $period }结转
says-action-since-word = { $date } 进展
says-action-since-moved = { $date } { $from } → { $to }
says-action-since-note = { $change }：{ $note }

## What was done with one

says-action-kept-first = 已商定{ $what }。
says-action-kept = 已保存{ $what }。
says-action-moved = { $what }：{ $state }。
says-action-closed-done = { $what }已完成。
says-action-closed-dropped = { $what }已终止。
says-action-resumed = { $what }已恢复为进行中。
says-action-removed = 已删除{ $what }。

## Table

says-action-column-what = 行动
says-action-column-who = 负责人
says-action-column-due = 期限
says-action-column-outcome = 结果
says-action-column-standing = 进度
says-action-column-month = 复盘月份
says-action-column-opened = 商定日期
says-action-column-ended = 结束日期
says-action-column-finding = 发现
says-action-column-period = 季度
says-action-outcome-open = 进行中
says-action-outcome-done = 已完成
says-action-outcome-dropped = 已终止
