# 传帮带页的文字。

mentoring-page = 传帮带
mentoring-new = 新建师徒
mentoring-export = 导出师徒名单
mentoring-pair = { $mentor } 与 { $mentee }
mentoring-pair-head = 导师与学员
mentoring-teaches = 带教
mentoring-open-member = 打开{ $name }
mentoring-choose = 请选择

## Weeks

mentoring-weeks = 师徒与每周记录
mentoring-weeks-note = 导师登记辅导时长，学员提交学习小结
mentoring-weeks-none = 目前没有师徒
mentoring-weeks-none-text = 为资深成员安排一至两名新员工。
mentoring-keys = 方向键在各周与各对师徒间移动，Home 与 End 到首周与末周，回车打开该周。
mentoring-key = 图例
mentoring-state-kept = 已完成
mentoring-state-mentor_missing = 缺导师时长
mentoring-state-mentee_missing = 缺学习小结
mentoring-state-both_missing = 两项均缺
mentoring-state-running = 进行中
mentoring-state-away = 请假
mentoring-state-outside = 当时未结对
mentoring-week = 师徒周记录
mentoring-week-running = 本周
mentoring-week-earlier = 前一周
mentoring-week-later = 后一周
mentoring-mentor-part = 导师
mentoring-mentee-part = 学员
mentoring-minutes = 辅导时长
mentoring-minutes-least = 每周至少 { $minutes } 分钟
mentoring-minutes-wrong = 请输入整分钟数。
mentoring-topics = 辅导内容
mentoring-summary = 学习小结
mentoring-summary-help = 以保存当天为提交日期。

## What is missing

mentoring-missing = 往周缺漏
mentoring-missing-none = 往周记录均已完整。
mentoring-log = 登记

## New pairs

mentoring-suggestions = 建议结对
mentoring-suggestions-none = 新员工均有导师，或已无可用的资深成员。
mentoring-pair-do = 结对
mentoring-new-title = 新建师徒
mentoring-new-text = 不可选的人会注明原因。新员工期满后师徒关系自动结束。
mentoring-mentor = 导师
mentoring-mentee = 学员
mentoring-began = 开始日期

## The end of a pair

mentoring-end = 结束
mentoring-end-of = 结束 { $mentor } 与 { $mentee } 的师徒关系
mentoring-end-title = 结束 { $mentor } 与 { $mentee } 的师徒关系
mentoring-end-text = 已登记的记录保留，计算至该日为止。
mentoring-end-do = 结束师徒关系
mentoring-end-day = 最后一天
mentoring-ended = 已结束的师徒
mentoring-ended-none = 尚无结束的师徒。

## Bonus and table

mentoring-bonus = 本季度导师奖励
mentoring-bonus-note = 取决于学员达标人数
mentoring-bonus-reached = 已达成
mentoring-bonus-open = 未达成
mentoring-bonus-none = 本季度没有导师的学员设有目标。
mentoring-certificate = 奖状
mentoring-certificate-of = { $name }的奖状（PDF）
mentoring-table = 全部师徒
