# Quarterlift messages: says-review

# What the engine says of reviews, weeks and the meeting.

## Findings

says-review-findings-none = { $period }没有需要处理的问题
says-review-findings-title-one = { $period }有 { $count } 项发现
says-review-findings-title-other = { $period }有 { $count } 项发现
says-review-findings-clear = 各项规则均未发现问题。
says-review-severity-bad-one = 严重 { $count } 项
says-review-severity-bad-other = 严重 { $count } 项
says-review-severity-warn-one = 需关注 { $count } 项
says-review-severity-warn-other = 需关注 { $count } 项
says-review-severity-note-one = 可留意 { $count } 项
says-review-severity-note-other = 可留意 { $count } 项
says-review-set-aside-one = 已搁置 { $count } 项
says-review-set-aside-other = 已搁置 { $count } 项
says-review-dismissed = “{ $finding }”在{ $period }已搁置。
says-review-restored = “{ $finding }”重新计入。
says-review-tone-bad = 严重
says-review-tone-warn = 需关注
says-review-tone-note = 可留意

## Page

says-review-empty = 还没有可复盘的内容
says-review-title-waits = { $month }的复盘待召开
says-review-title-clear = 没有逾期事项
says-review-sentence = { $open }，{ $late }，{ $findings }。
says-review-count-open-one = { $count } 项行动进行中
says-review-count-open-other = { $count } 项行动进行中
says-review-count-late-one = 其中逾期 { $count } 项
says-review-count-late-other = 其中逾期 { $count } 项
says-review-count-findings-one = { $count } 项发现
says-review-count-findings-other = { $count } 项发现
says-review-figure-held = 已召开复盘
says-review-figure-held-note = 按已结束的月份
says-review-figure-open = 进行中的行动
says-review-figure-late = 逾期
says-review-figure-ended = 已完成／已结束
says-review-figure-ended-note = 本季度
says-review-figure-findings = 发现
says-review-figure-course = 达标或正常的指标
says-review-figure-course-note = 达成、保持或进度正常
says-review-figure-carried = 结转的行动
says-review-figure-agreed = 本次商定
says-review-figure-actions = 本次讨论的行动
says-review-held-on = { $date } 召开，{ $by }主持
says-review-due-since = { $date } 起待召开
says-review-preparing = 准备中
says-review-agreed-none = 尚无商定行动
says-review-agreed-one = 商定 { $count } 项行动
says-review-agreed-other = 商定 { $count } 项行动
says-review-noted = { $by }，{ $date }

## A month

says-review-title = { $month }复盘
says-review-of = { $month }复盘
says-review-month-sentence = { $measured } 项指标中 { $on_course } 项达标或正常；与“{ $with }”相比，{ $better } 项改善，{ $worse } 项变差。
says-review-held-text = { $date } 召开，{ $by }主持。数据为会上所用，截至 { $as_of }。
says-review-prepared-text = 尚未召开。数据截至 { $as_of }。
says-review-points = { $points } 个百分点
says-review-unchanged = 持平
says-review-item-figures = 目标与指标
says-review-item-findings = 发现的问题
says-review-item-actions = 改进行动
says-review-item-team = 团队
says-review-item-decisions = 决定事项

## What is prepared for the meeting

says-review-point-metric = { $metric }：{ $last } → { $now }（{ $change }）
says-review-point-metric-first = { $metric }：{ $now }
says-review-point-state = { $before } → { $state }
says-review-point-no-actions = 没有进行中的行动。
says-review-point-action = { $what }（{ $who }）：{ $standing }
says-review-point-stars = { $month }之星
says-review-point-team-clear = 没有等待决定的人员事项。
says-review-point-unanswered = 尚无人处理：{ $finding }
says-review-point-decided = 每项严重问题都已有行动。
says-review-point-rest-one = 距本季度目标还差 { $left }，剩余 { $count } 个工作日
says-review-point-rest-other = 距本季度目标还差 { $left }，剩余 { $count } 个工作日
says-review-point-more-one = 另有 { $count } 项
says-review-point-more-other = 另有 { $count } 项

## What was done

says-review-noted-item = 已保存{ $month }“{ $item }”的记录。
says-review-held = { $month }复盘已于 { $date } 召开，数据已留存。
says-review-resumed = { $month }复盘已恢复为准备中。
says-review-week-kept = 已保存 { $date } 当周的决定。
says-review-week-cleared = 已删除 { $date } 当周的记录。

## On paper

says-review-file = { $company } 月度复盘 { $month }
says-review-paper = 月度复盘
says-review-draft = 准备中
says-review-headline = 截至 { $date }完成{ $period }目标的 { $progress }
says-review-headline-plain = 截至 { $date }
says-review-col-change = 变化
says-review-col-detail = 依据
says-review-col-advice = 建议与行动
says-review-flow-note = 业绩等累计数随时间增长，不评价变化方向。
says-review-actions-sentence = { $counts }
says-review-count-carried-one = 结转 { $count } 项
says-review-count-carried-other = 结转 { $count } 项
says-review-count-agreed-one = 新商定 { $count } 项
says-review-count-agreed-other = 新商定 { $count } 项
says-review-count-ended-one = 结束 { $count } 项
says-review-count-ended-other = 结束 { $count } 项
says-review-agreed-title = 本次商定
says-review-carried-title = 结转的行动
says-review-ended-title = 上次复盘以来结束的行动
says-review-team-about = 值得表扬的人，需要帮助的人。
says-review-decisions-about = 下个月的重点。

## Overview

says-review-days-left = 剩余工作日
says-review-days-left-note = 本季度共 { $all } 个
says-review-figure-late-note-one = 逾期 { $count } 项
says-review-figure-late-note-other = 逾期 { $count } 项
