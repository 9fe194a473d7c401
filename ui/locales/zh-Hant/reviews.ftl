# Quarterlift messages: reviews

# The Reviews page: monthly reviews, actions, weeks.

### Texts of the Reviews page
## The page and its tabs

reviews-tab-months = 月度檢討
reviews-tab-actions = 改善行動
reviews-tab-weeks = 每週
reviews-tab-findings = 發現
reviews-tab-summary = 季度總結
reviews-tab-next = 下一季
reviews-tab-capsules = 存檔包
reviews-export = 匯出改善行動

## A month's review

reviews-months = 本季各月
reviews-months-none = 本季尚未開始
reviews-months-none-text = 季度開始後，系統會準備首月檢討。
reviews-pdf = PDF
reviews-save-pdf = 將檢討存為 PDF
reviews-metrics = 與上次檢討相比的指標
reviews-metrics-all = 顯示全部 { $count } 項指標
reviews-metrics-judged = 只看有目標的指標
reviews-metric-change = 變化
reviews-metric-was = 先前：{ $state }
reviews-carried = 延續的行動
reviews-agreed = 本次商定
reviews-ended = 上次檢討後結束
reviews-review-no-actions = 沒有未完成的行動，本次也尚未商定。

## Notes that save themselves

reviews-note = 紀要
reviews-note-saving = 儲存中…
reviews-note-saved = 已儲存
reviews-note-figures = 這些數字說明什麼？
reviews-note-findings = 對這些發現，討論結果是什麼？
reviews-note-actions = 卡在哪裡？需要什麼支援？
reviews-note-team = 人員、培訓、師徒帶教
reviews-note-decisions = 做了哪些決定？

## The review was held

reviews-hold = 登記檢討
reviews-hold-edit = 修改紀錄
reviews-hold-text = 目前數字將作為本次檢討的依據保留，紀要仍可修改。
reviews-hold-day = 召開日期
reviews-hold-led-by = 主持人
reviews-hold-present = 與會人員
reviews-hold-present-help = 姓名之間以逗號分隔，可留空。
reviews-hold-resume = 退回準備狀態

## The meeting

reviews-agenda = 議程
reviews-minutes = { $minutes } 分鐘
reviews-points-none = 暫無要點。
reviews-meeting-open = 開會
reviews-meeting-leave = 離開會議
reviews-meeting-elapsed = 已進行 { $minutes } 分鐘，預計 { $planned } 分鐘
reviews-meeting-at = 第 { $at } 項，共 { $count } 項
reviews-meeting-agree = 商定行動

## Actions

reviews-look = 檢視
reviews-look-board = 看板
reviews-look-table = 表格
reviews-board = 依狀態分列的行動
reviews-column-plan = 已商定，未開始
reviews-column-do = 進行中
reviews-column-check = 檢查成效
reviews-column-act = 固化為做法
reviews-column-ended = 完成或放棄
reviews-column-none = 無
reviews-actions-none = 還沒有改善行動
reviews-actions-none-text = 可在檢討中商定，也可由發現轉為行動。
reviews-action = 改善行動
reviews-action-new = 新增行動
reviews-action-edit = 修改行動
reviews-action-open = 開啟行動
reviews-action-what = 做什麼
reviews-action-what-begin = 例如：回訪所有逾期的核心客戶
reviews-action-who = 負責人
reviews-action-who-choose = 請選擇…
reviews-action-who-other = 其他人
reviews-action-who-name = 姓名
reviews-action-due = 截止日期
reviews-action-answers = 針對發現：{ $finding }
reviews-action-remove = 刪除該行動
reviews-action-from = 來源
reviews-action-finding = 發現
reviews-action-outcome = 結果
reviews-action-state-of = 「{ $action }」的狀態
reviews-action-end-choice = 結束…
reviews-action-end = 結束行動
reviews-action-resume = 恢復行動
reviews-action-word = 進展說明
reviews-action-word-save = 新增
reviews-action-history = 歷程
reviews-end-title = 結束行動
reviews-end-save = 結束
reviews-end-outcome = 結束方式
reviews-end-done = 已完成
reviews-end-dropped = 已放棄
reviews-end-note-done = 成效（選填）
reviews-end-note-dropped = 放棄原因

## Weeks

reviews-week = 週
reviews-week-sales = 本週業績
reviews-week-decision = 決定
reviews-week-decision-of = { $week }的決定
reviews-week-write = 填寫本週決定
reviews-weeks-about = 進展、進度與差距均為各週最後一天的數值。
reviews-weeks-none = 本季尚未開始
reviews-weeks-none-text = 季度開始後，每週在此追蹤。

## Findings

reviews-finding-advice = 建議：
reviews-finding-page = 前往{ $page }
reviews-finding-act = 轉為行動
reviews-finding-dismiss = 擱置
reviews-finding-restore = 恢復計入
reviews-finding-aside = 已擱置：{ $reason }
reviews-finding-back = 曾擱置，現在更為嚴重：{ $reason }
reviews-finding-by = { $by }，{ $on }
reviews-findings-none = 暫無需要關注的事項
reviews-findings-none-text = 截至該日，方案各項規則均已滿足。
reviews-findings-all = 顯示全部 { $count } 項
reviews-findings-fewer = 收合
reviews-findings-aside = 已擱置
reviews-findings-aside-note = 本季不再計入，除非情況加重。
reviews-dismiss-title = 擱置該發現
reviews-dismiss-reason = 原因
reviews-dismiss-help = 情況加重時會自動重新計入。
