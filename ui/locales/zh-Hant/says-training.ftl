# Quarterlift messages: says-training

# What the engine says of training.

## Page

says-training-empty = 還沒有成員
says-training-empty-text = 請先新增或匯入成員，課程依方案自動分配。
says-training-title = { $audience }：{ $all } 人中 { $complete } 人完成培訓
says-training-title-nobody = { $audience }：目前沒有成員
says-training-sentence-none = 方案沒有為此類學員設定課程。
says-training-sentence-quarterly = 課程須在季末前完成。
says-training-sentence-due = 課程須在加入後 { $days }內完成。
says-training-sentence-nothing-late = 沒有逾期。
says-training-sentence-late-one = 逾期 { $count } 項。
says-training-sentence-late-other = 逾期 { $count } 項。
says-training-figure-late = 逾期課程
says-training-figure-ahead = 待開場次
says-training-figure-cost = 培訓支出
says-training-figure-of-budget = 培訓預算 { $budget }
says-training-figure-budget = 本季培訓預算
says-training-figure-left = 預算餘額
says-training-sessions = 本季場次
says-training-more-one = 還有 { $count } 項
says-training-more-other = 還有 { $count } 項
says-training-since = { $day }到職
says-training-matrix-count = { $shown } / { $all } 人
says-training-matrix-done = { $done } / { $all } 人完成
says-training-on-duty = 可上線
says-training-not-on-duty = 未上線：{ $modules }考試未通過

## States and exams

says-training-state-done = 已完成
says-training-state-booked = 已報名
says-training-state-failed = 未通過
says-training-state-late = 逾期
says-training-state-missed = 缺席
says-training-state-open = 待修
says-training-state-counted = { $state }（{ $count }）
says-training-proof-none = 出席即可
says-training-proof-exam = 考試
says-training-proof-drill = 情境演練
says-training-proof-from = { $exam }，{ $mark } 分及格
says-training-outcome-passed = 通過
says-training-outcome-failed = 未通過
says-training-mark-passed = { $mark } 分，通過
says-training-mark-failed = { $mark } 分，未通過

## Reminders

says-training-remind-not-marked-one = { $session }：{ $count } 人出席情況未登記
says-training-remind-not-marked-other = { $session }：{ $count } 人出席情況未登記
says-training-remind-late = { $name }，{ $module }：應於 { $day } 完成，已逾期 { $days }
says-training-remind-failed = { $name }，{ $module }：{ $day } 得 { $mark } 分，未通過
says-training-remind-missed = { $name }，{ $module }：{ $day } 缺席，尚未重新報名
says-training-remind-exam = { $name }，{ $module }：{ $day } 已出席，{ $exam }未參加
says-training-remind-soon = { $name }，{ $module }：應於 { $day } 完成，尚未報名
says-training-remind-task = { $name }，{ $module }：練習「{ $task }」應於 { $day } 繳交，已逾期 { $days }
says-training-remind-sign = { $coach }：請審核 { $name } 的練習「{ $task }」（{ $module }），{ $day } 繳交
says-training-coach-open = 未指定教練

## One member, one module

says-training-cell-title = { $name }：{ $module }
says-training-cell-done = { $day } 已出席，無須考試。
says-training-cell-done-exam = { $day } 已出席，{ $passed } 以 { $mark } 分通過。
says-training-cell-booked = 已報名 { $day } 的場次。
says-training-cell-failed-one = { $day } 得 { $mark } 分，{ $needed } 分及格。
says-training-cell-failed-other = { $day } 得 { $mark } 分，{ $needed } 分及格；已考 { $count } 次。
says-training-cell-late = 應於 { $day } 完成，已逾期 { $days }。
says-training-cell-late-exam = 已出席，考核未通過；應於 { $day } 完成，已逾期 { $days }。
says-training-cell-missed = { $day } 缺席，尚未重新報名。
says-training-cell-exam-open = { $day } 已出席，尚缺：{ $exam }。
says-training-cell-open = 尚未開始，應於 { $day } 完成。
says-training-cell-extra = 不在其課程內，仍可參加。
says-training-history-attended = 出席（{ $session }）
says-training-history-absent = 缺席（{ $session }）
says-training-history-booked = 已報名（{ $session }）
says-training-history-cancelled = 場次取消（{ $session }）
says-training-history-passed = { $exam }第 { $attempt } 次：{ $mark } 分，通過（{ $needed } 分及格）
says-training-history-failed = { $exam }第 { $attempt } 次：{ $mark } 分，未通過（{ $needed } 分及格）
says-training-history-task = 練習「{ $task }」：{ $state }

## Sessions

says-training-when = { $day } { $time }
says-training-session-title = { $module }（{ $when }）
says-training-series-name = { $module }（{ $day } 起）
says-training-seats = { $taken } / { $capacity }
says-training-places-left-one = 餘 { $count } 個名額
says-training-places-left-other = 餘 { $count } 個名額
says-training-session-planned = 已排定
says-training-session-held = 已舉行
says-training-session-not-marked = 未登記
says-training-session-cancelled = 已取消
says-training-session-sentence-planned = 已報名 { $booked } 人。
says-training-session-sentence-not-marked = { $booked } 人出席情況待登記；已登記出席 { $attended } 人、缺席 { $absent } 人。
says-training-session-sentence-held = 出席 { $attended } 人，缺席 { $absent } 人。
says-training-session-sentence-cancelled = 已取消，報名不再計入。
says-training-place-booked = 已報名
says-training-place-attended = 出席
says-training-place-absent = 缺席
says-training-fact-no = 場次編號
says-training-fact-when = 時間
says-training-fact-length = 時長
says-training-fact-trainer = 講師
says-training-fact-place = 地點
says-training-fact-seats = 名額
says-training-fact-cost = 費用
says-training-fact-series = 系列
says-training-fact-proof = 考核
says-training-fact-due = 截止日
says-training-fact-weight = 權重
says-training-fact-clash = 時間衝突
says-training-clash-place = { $place } 已被占用：{ $session }
says-training-clash-trainer = { $trainer } 同時授課：{ $session }
says-training-against-not-hired = 尚未到職，{ $day } 報到
says-training-against-left = 已離職，最後工作日 { $day }
says-training-against-booked = 已報名
says-training-against-elsewhere = 時間衝突：{ $session }
says-training-against-away = 休假
says-training-against-completed = 已於 { $day } 完成
says-training-against-full = 名額已滿

## Calendar

says-training-weekday-mon = 一
says-training-weekday-tue = 二
says-training-weekday-wed = 三
says-training-weekday-thu = 四
says-training-weekday-fri = 五
says-training-weekday-sat = 六
says-training-weekday-sun = 日
says-training-month-none = 本月沒有場次。
says-training-month-one = 共 { $count } 場，待開 { $ahead } 場；出席 { $attended } 人次，費用 { $cost }。
says-training-month-other = 共 { $count } 場，待開 { $ahead } 場；出席 { $attended } 人次，費用 { $cost }。
says-training-day-off = 非工作日
says-training-day-past = 日期已過
says-training-plan-cost = 費用合計 { $cost }。本季未設目標，因此沒有培訓預算。
says-training-plan-cost-left = 費用合計 { $cost }；{ $period }培訓預算將餘 { $left }。
says-training-plan-cost-over = 費用合計 { $cost }；{ $period }培訓預算將超支 { $left }。

## What was done

says-training-planned-one = 已安排 { $count } 場{ $module }，報名 { $places } 人次。
says-training-planned-other = 已安排 { $count } 場{ $module }，報名 { $places } 人次。
says-training-edited = { $session } 已儲存。
says-training-cancelled-one = 已取消{ $session }，{ $places } 個報名不再計入。
says-training-cancelled-other = 已取消{ $session }及其系列共 { $count } 場，{ $places } 個報名不再計入。
says-training-enrolled-none = 沒有人報名{ $session }。
says-training-enrolled-one = 已為 { $count } 人報名{ $session }。
says-training-enrolled-other = 已為 { $count } 人報名{ $session }。
says-training-left-one = 已退回{ $session }的 { $count } 個名額。
says-training-left-other = 已退回{ $session }的 { $count } 個名額。
says-training-marked = { $session }：出席 { $attended } 人，缺席 { $absent } 人。
says-training-marked-exam = { $session }：出席 { $attended } 人，缺席 { $absent } 人。下一步：考核。
says-training-marks-kept-one = 已登記{ $module }成績 { $count } 個，通過 { $passed } 個。
says-training-marks-kept-other = 已登記{ $module }成績 { $count } 個，通過 { $passed } 個。
says-training-attempt-removed = 已刪除 { $name } 的一次{ $module }成績。
says-training-task-saved = 練習已儲存。
says-training-tasks-set-one = 已為 { $count } 人指派練習。
says-training-tasks-set-other = 已為 { $count } 人指派練習。
says-training-task-was-handed-in = 練習已繳交。
says-training-task-was-signed = 練習已審核通過。
says-training-task-was-given-back = 練習已退回重做。
says-training-task-was-removed = 練習已刪除。
says-training-curriculum-kept = { $audience }課程已儲存。{ $plan }
says-training-curriculum-gone = { $audience }不再有課程。{ $plan }

## Exams

says-training-exams-none = 本季尚無人參加考試。
says-training-exams-one = 本季共考 { $count } 次，通過 { $passed } 次。
says-training-exams-other = 本季共考 { $count } 次，通過 { $passed } 次。
says-training-exams-rows = 本季考試紀錄
says-training-exam-of = { $module }{ $exam }
says-training-passed-of = { $sat } 人參加，{ $passed } 人通過
says-training-tries-passed = { $day } 通過
says-training-tries-one = 已考 { $count } 次，最近 { $mark } 分
says-training-tries-other = 已考 { $count } 次，最近 { $mark } 分
says-training-tries-none = 已出席，未考
says-training-tries-not-there = 尚未出席課程
says-training-chart-pass-rates = 本季通過率
says-training-chart-label = { $share }（{ $counts }）
says-training-chart-summary = 通過率最低：{ $module }，{ $share }。

## Practice and cases

says-training-tasks-none = 還沒有練習。
says-training-tasks-one = 共 { $count } 項練習：逾期 { $late } 項，待審核 { $waiting } 項。
says-training-tasks-other = 共 { $count } 項練習：逾期 { $late } 項，待審核 { $waiting } 項。
says-training-tasks-rows = 練習
says-training-task-open = 待完成
says-training-task-late = 逾期
says-training-task-handed-in = 已繳交
says-training-task-signed = 已審核
says-training-task-open-on = { $day } 前完成
says-training-task-late-on = { $day } 起逾期
says-training-task-handed-in-on = { $day } 繳交，待審核
says-training-task-signed-on = { $day } 審核通過
says-training-cases-nobody = 目前沒有需要提交案例的資深人員。
says-training-cases-one = { $count } 名資深人員中 { $done } 名已提交案例。
says-training-cases-other = { $count } 名資深人員中 { $done } 名已提交案例。

## Effect

says-training-effect-basis = 比較 { $trained }的培訓，以及其前 { $before }與其後 { $after }的業績達成率。
says-training-effect-basis-running = 比較 { $trained }的培訓，以及其前 { $before }與其後 { $after }截至 { $date } 依進度的業績達成率。
says-training-effect-none = 目前還不能確定 { $trained }的培訓對業績的作用。
says-training-effect-some-one = 有 { $count } 項比較差異明顯；這只說明同時出現，不說明原因。
says-training-effect-some-other = 有 { $count } 項比較差異明顯；這只說明同時出現，不說明原因。
says-training-effect-training = 完成課程與否
says-training-effect-training-with = 至少完成一門課程
says-training-effect-training-without = 未完成任何課程
says-training-effect-training-method = 對兩組成員達成率的變化合併排序（曼-惠特尼檢定）；僅當偶然出現的可能不超過百分之一時才認定有差異。主管不計。
says-training-effect-training-higher = 完成課程者的提升明顯更大。
says-training-effect-training-lower = 完成課程者的提升明顯更小。
says-training-effect-mentoring = 新人有無輔導員
says-training-effect-mentoring-with = 有輔導員
says-training-effect-mentoring-without = 無輔導員
says-training-effect-mentoring-method = 只比較當季仍屬新人且此前已有目標的成員，因此人數較少；檢定方法同上（曼-惠特尼檢定）。
says-training-effect-mentoring-higher = 有輔導員的新人提升明顯更大。
says-training-effect-mentoring-lower = 有輔導員的新人提升明顯更小。
says-training-effect-exam = 首次考試成績與之後的業績
says-training-effect-exam-with = 首次即通過
says-training-effect-exam-without = 首次未通過
says-training-effect-exam-method = 將當季首次成績與之後的達成率依名次比較（斯皮爾曼相關）。
says-training-effect-exam-higher = 成績越好，業績明顯越好。
says-training-effect-exam-lower = 成績越好，業績反而明顯越低。
says-training-effect-too-few = 人數太少，無法判斷：{ $with } 人與 { $without } 人，每組至少需 { $least } 人。
says-training-effect-too-few-marks = 人數太少，無法判斷：有成績者 { $all } 人，至少需 { $least } 人。
says-training-effect-no-difference = 沒有明顯差異。

## Curricula

says-training-version-first = 自始
says-training-version-module = { $module } { $weight }
says-training-version-module-exam = { $module } { $weight }（{ $exam }）

## Columns

says-training-column-audience = 學員類別
says-training-column-module = 課程
says-training-column-weight = 權重 (%)
says-training-column-exam = 考核
says-training-column-completed = 完成日
says-training-column-next = 已報名日期
says-training-column-mark = 成績
says-training-column-pass-mark = 及格分
says-training-column-attempt = 第幾次
says-training-column-attempts = 次數
says-training-column-outcome = 結果
says-training-column-begins = 開始時間
says-training-column-minutes = 分鐘
says-training-column-booked = 已報名
says-training-column-attended = 出席
says-training-column-absent = 缺席
says-training-column-capacity = 名額上限
says-training-column-task = 練習
says-training-column-handed-in = 繳交日
says-training-column-coach = 教練
says-training-column-signed = 審核日
says-training-column-skill = 技能
says-training-column-score = 評分（1–10）
says-training-column-change = 變化
