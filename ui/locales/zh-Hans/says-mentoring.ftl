# Quarterlift messages: says-mentoring

# What the engine says of mentoring.

## Page

says-mentoring-empty = 还没有师徒配对
says-mentoring-empty-text = 目前没有新员工。有新员工入职后，请在此为其安排导师。
says-mentoring-title-none = 目前没有新员工需要导师
says-mentoring-title-all = 每位新员工都有导师，各周记录齐全
says-mentoring-title-missing-one = 每位新员工都有导师；有 { $count } 周记录不全
says-mentoring-title-missing-other = 每位新员工都有导师；有 { $count } 周记录不全
says-mentoring-title-unpaired-one = { $all } 位新员工中有 { $count } 位没有导师
says-mentoring-title-unpaired-other = { $all } 位新员工中有 { $count } 位没有导师
says-mentoring-sentence = 导师须有至少 { $years }销售经验，最多带 { $most } 名学员。每周导师辅导满 { $minutes }，学员提交学习小结；学员入职满 { $months }后配对自动结束。
says-mentoring-more-one = 另有 { $count } 项
says-mentoring-more-other = 另有 { $count } 项
says-mentoring-rows = 师徒配对
says-mentoring-rows-missing = 有记录不全的配对
says-mentoring-rows-new-hires = 新员工

## Figures

says-mentoring-figure-new-hires = 有导师的新员工
says-mentoring-figure-new-hires-note = { $whole } 人中 { $part } 人
says-mentoring-figure-missing = 记录不全的周
says-mentoring-figure-missing-note-one = 最近一周
says-mentoring-figure-missing-note-other = 最近 { $count } 周
says-mentoring-figure-minutes = 本月辅导时间

## Pairs

says-mentoring-pair = 该配对
says-mentoring-span = { $from } 起，至 { $to } 结束
says-mentoring-kept-none = 尚无完整的一周
says-mentoring-kept-one = { $count } 周中 { $kept } 周齐全
says-mentoring-kept-other = { $count } 周中 { $kept } 周齐全
says-mentoring-ended = { $mentor } 与 { $mentee }，{ $from } 至 { $to }
says-mentoring-end-grown = 入职已满 { $months }
says-mentoring-end-mentee = 学员已离开团队
says-mentoring-end-mentor = 导师已离开团队

## Weeks

says-mentoring-state-kept = 齐全
says-mentoring-state-mentor = 缺导师辅导时间
says-mentoring-state-mentee = 缺学习小结
says-mentoring-state-both = 缺辅导时间和学习小结
says-mentoring-state-running = 进行中
says-mentoring-state-away = 双方均休假
says-mentoring-summary-there = 已交小结
says-mentoring-summary-none = 未交小结
says-mentoring-week-label = { $week }当周{ $state }。{ $mentor }：{ $minutes }；{ $mentee }：{ $summary }。
says-mentoring-week-outside = { $week }当周：并非该配对的完整一周，不作要求。
says-mentoring-week-title = { $mentor } 与 { $mentee }，{ $week } 当周
says-mentoring-handed-in = { $date } 提交
says-mentoring-missing-mentor = { $week }当周：{ $mentor } 辅导 { $mentee } 仅 { $minutes }，应满 { $least }
says-mentoring-missing-mentee = { $week }当周：{ $mentee } 未向 { $mentor } 提交小结
says-mentoring-missing-both = { $week }当周：{ $mentor } 辅导 { $minutes }，应满 { $least }；{ $mentee } 未交小结

## Whom to pair

says-mentoring-suggested = { $mentor } 带 { $mentee }
says-mentoring-why-team = 同一团队
says-mentoring-why-region = 同一区域
says-mentoring-why-years = { $years }销售经验
says-mentoring-load-none = 尚无学员
says-mentoring-load-one = 已带 { $count } 名学员
says-mentoring-load-other = 已带 { $count } 名学员
says-mentoring-full-one = 已带 { $count } 名学员，达到上限
says-mentoring-full-other = 已带 { $count } 名学员，达到上限
says-mentoring-hired = { $date } 入职
says-mentoring-taken = 已有导师：{ $mentor }

## Bonus

says-mentoring-bonus-none = 本季度没有有目标的学员
says-mentoring-bonus-one = { $count } 名学员中 { $passing } 名达到合格线（{ $share }，须超过 { $above }）
says-mentoring-bonus-other = { $count } 名学员中 { $passing } 名达到合格线（{ $share }，须超过 { $above }）
says-mentoring-bonus-running-one = 目前 { $count } 名学员中 { $passing } 名达到合格线（{ $share }，须超过 { $above }）
says-mentoring-bonus-running-other = 目前 { $count } 名学员中 { $passing } 名达到合格线（{ $share }，须超过 { $above }）
says-mentoring-bonus-amount = { $month }提成 { $commission } 的 { $rate }：{ $amount }

## Columns

says-mentoring-column-mentor = 导师
says-mentoring-column-mentor-no = 导师工号
says-mentoring-column-mentee = 学员
says-mentoring-column-mentee-no = 学员工号
says-mentoring-column-began = 开始日期
says-mentoring-column-ends = 结束日期
says-mentoring-column-weeks = 应计周数
says-mentoring-column-kept = 齐全周数
says-mentoring-column-missing = 不全周数
says-mentoring-column-minutes = 辅导总分钟数
says-mentoring-column-reason = 结束原因
says-mentoring-pair-active = 进行中
says-mentoring-pair-ended = 已结束

## Done

says-mentoring-opened = { $mentor } 自 { $date } 起带教 { $mentee }。
says-mentoring-ended-done = { $mentor } 与 { $mentee } 的配对于 { $date } 结束。
says-mentoring-logged = 已记录 { $mentor } 与 { $mentee } { $week }当周的辅导。
