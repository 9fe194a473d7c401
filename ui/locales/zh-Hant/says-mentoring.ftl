# Quarterlift messages: says-mentoring

# What the engine says of mentoring.

## Page

says-mentoring-empty = 還沒有輔導配對
says-mentoring-empty-text = 目前沒有新進人員。有新人到職後，請在此安排輔導員。
says-mentoring-title-none = 目前沒有新人需要輔導員
says-mentoring-title-all = 每位新人都有輔導員，各週紀錄齊全
says-mentoring-title-missing-one = 每位新人都有輔導員；有 { $count } 週紀錄不全
says-mentoring-title-missing-other = 每位新人都有輔導員；有 { $count } 週紀錄不全
says-mentoring-title-unpaired-one = { $all } 位新人中有 { $count } 位沒有輔導員
says-mentoring-title-unpaired-other = { $all } 位新人中有 { $count } 位沒有輔導員
says-mentoring-sentence = 輔導員須有至少 { $years }銷售經驗，最多帶 { $most } 位新人。每週輔導滿 { $minutes }，新人繳交學習心得；新人到職滿 { $months }後配對自動結束。
says-mentoring-more-one = 另有 { $count } 項
says-mentoring-more-other = 另有 { $count } 項
says-mentoring-rows = 輔導配對
says-mentoring-rows-missing = 有紀錄不全的配對
says-mentoring-rows-new-hires = 新人

## Figures

says-mentoring-figure-new-hires = 有輔導員的新人
says-mentoring-figure-new-hires-note = { $whole } 人中 { $part } 人
says-mentoring-figure-missing = 紀錄不全的週
says-mentoring-figure-missing-note-one = 最近一週
says-mentoring-figure-missing-note-other = 最近 { $count } 週
says-mentoring-figure-minutes = 本月輔導時間

## Pairs

says-mentoring-pair = 該配對
says-mentoring-span = { $from } 起，至 { $to } 結束
says-mentoring-kept-none = 尚無完整的一週
says-mentoring-kept-one = { $count } 週中 { $kept } 週齊全
says-mentoring-kept-other = { $count } 週中 { $kept } 週齊全
says-mentoring-ended = { $mentor } 與 { $mentee }，{ $from } 至 { $to }
says-mentoring-end-grown = 到職已滿 { $months }
says-mentoring-end-mentee = 新人已離開團隊
says-mentoring-end-mentor = 輔導員已離開團隊

## Weeks

says-mentoring-state-kept = 齊全
says-mentoring-state-mentor = 缺輔導時間
says-mentoring-state-mentee = 缺學習心得
says-mentoring-state-both = 缺輔導時間和學習心得
says-mentoring-state-running = 進行中
says-mentoring-state-away = 雙方均休假
says-mentoring-summary-there = 已交心得
says-mentoring-summary-none = 未交心得
says-mentoring-week-label = { $week }當週{ $state }。{ $mentor }：{ $minutes }；{ $mentee }：{ $summary }。
says-mentoring-week-outside = { $week }當週：並非該配對的完整一週，不作要求。
says-mentoring-week-title = { $mentor } 與 { $mentee }，{ $week } 當週
says-mentoring-handed-in = { $date } 繳交
says-mentoring-missing-mentor = { $week }當週：{ $mentor } 輔導 { $mentee } 僅 { $minutes }，應滿 { $least }
says-mentoring-missing-mentee = { $week }當週：{ $mentee } 未向 { $mentor } 繳交心得
says-mentoring-missing-both = { $week }當週：{ $mentor } 輔導 { $minutes }，應滿 { $least }；{ $mentee } 未交心得

## Whom to pair

says-mentoring-suggested = { $mentor } 輔導 { $mentee }
says-mentoring-why-team = 同一團隊
says-mentoring-why-region = 同一區域
says-mentoring-why-years = { $years }銷售經驗
says-mentoring-load-none = 尚無新人
says-mentoring-load-one = 已帶 { $count } 位新人
says-mentoring-load-other = 已帶 { $count } 位新人
says-mentoring-full-one = 已帶 { $count } 位新人，達到上限
says-mentoring-full-other = 已帶 { $count } 位新人，達到上限
says-mentoring-hired = { $date } 到職
says-mentoring-taken = 已有輔導員：{ $mentor }

## Bonus

says-mentoring-bonus-none = 本季沒有有目標的新人
says-mentoring-bonus-one = { $count } 位新人中 { $passing } 位達到合格線（{ $share }，須超過 { $above }）
says-mentoring-bonus-other = { $count } 位新人中 { $passing } 位達到合格線（{ $share }，須超過 { $above }）
says-mentoring-bonus-running-one = 目前 { $count } 位新人中 { $passing } 位達到合格線（{ $share }，須超過 { $above }）
says-mentoring-bonus-running-other = 目前 { $count } 位新人中 { $passing } 位達到合格線（{ $share }，須超過 { $above }）
says-mentoring-bonus-amount = { $month }佣金 { $commission } 的 { $rate }：{ $amount }

## Columns

says-mentoring-column-mentor = 輔導員
says-mentoring-column-mentor-no = 輔導員工號
says-mentoring-column-mentee = 新人
says-mentoring-column-mentee-no = 新人工號
says-mentoring-column-began = 開始日期
says-mentoring-column-ends = 結束日期
says-mentoring-column-weeks = 應計週數
says-mentoring-column-kept = 齊全週數
says-mentoring-column-missing = 不全週數
says-mentoring-column-minutes = 輔導總分鐘數
says-mentoring-column-reason = 結束原因
says-mentoring-pair-active = 進行中
says-mentoring-pair-ended = 已結束

## Done

says-mentoring-opened = { $mentor } 自 { $date } 起輔導 { $mentee }。
says-mentoring-ended-done = { $mentor } 與 { $mentee } 的配對於 { $date } 結束。
says-mentoring-logged = 已記錄 { $mentor } 與 { $mentee } { $week }當週的輔導。
