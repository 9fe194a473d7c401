# Quarterlift messages: issues

# What is wrong with a file that is imported or exported.

## Import · Rows

issue-row-too-long = 此列有 { $cells } 個儲存格，但標題只有 { $columns } 欄。可能是某個值含有分隔符號卻沒有加引號。
issue-row-too-short = 此列只有 { $cells } 個儲存格，但標題有 { $columns } 欄，資料可能被截斷。請重新匯出檔案。
issue-row-quote = 右引號後面還有文字，無法確定儲存格在哪裡結束。請把值裡的引號寫成兩個。

## Import · Cells

issue-value-missing = 這是必填欄位，但儲存格是空的。
issue-value-error-cell = 儲存格內容是錯誤值 { $error }。請在試算表中修正公式後重新匯出。
issue-value-formula-uncalculated = 儲存格是公式，但檔案裡沒有儲存計算結果。請用試算表軟體開啟並儲存後再匯入。
issue-value-merged = 此儲存格屬於合併儲存格，無法確定值屬於哪一列。請取消合併並逐列填寫。
issue-value-too-long = 文字超過 { $limit } 個字元。
issue-value-nul = 儲存格中含有空字元（NUL），檔案可能已損壞。請重新匯出。
issue-value-undecodable = 有些字元無法以所選編碼讀取，請改用其他編碼。

## Import · Identifiers

issue-code-digits-lost = 試算表只保留了 15 位數字，這個編號已不可靠。請把該欄設為文字格式後重新輸入。
issue-code-digits-doubtful = 這個編號第 15 位之後全是 0，可能被試算表截斷，請核對。
issue-code-is-date = 這裡應為編號，卻是日期，可能被試算表自動轉換。請把該欄設為文字格式。

## Import · Numbers

issue-number-unreadable = 這不是數字。
issue-number-decimal-comma = 這裡的逗號不是千分位符號。如果它代表小數點，請選擇「小數點用逗號」後再匯入。
issue-number-decimal-point = 這裡的點不是千分位符號。如果它是小數點，請選擇「小數點用點」後再匯入。
issue-number-groups = 這個數字的分隔符號不在千分位上。
issue-number-too-fine = 這個數字的小數超過 8 位。
issue-number-is-date = 這裡應為金額，卻是日期或時間。
issue-amount-too-large = 金額的絕對值不能超過 1,000,000,000,000。
issue-amount-digits = 金額的小數超過此幣別的 { $digits } 位。請先在檔案中四捨五入。
issue-amount-percent = 這裡應為金額，卻是百分比。
issue-amount-unit = 標題帶有單位：此欄金額將乘以 { $factor }。
issue-amount-unit-twice = 標題和儲存格都帶有單位，無法確定實際金額。

## Import · Dates and periods

issue-date-unreadable = 這不是日期，請寫成 2026-03-31。
issue-date-impossible = 日曆上沒有這一天，或者日和月的順序反了。
issue-date-order = 這個日期可以是「日/月」也可以是「月/日」。請選擇順序後再匯入。
issue-date-short-year = 年份只有兩位數。請匯出四位數年份的日期。
issue-date-year = 年份不在 { $first } 到 { $last } 之間。
issue-date-column-mixed = 此欄既有真正的日期，也有文字形式的日期，常見原因是日和月被對調，請核對。
issue-date-order-ambiguous = 這些日期既可以讀作「日/月」，也可以讀作「月/日」（{ $examples }）。請選擇順序。
issue-decimal-ambiguous = 這些金額的小數點可能是點，也可能是逗號（{ $examples }）。請選擇一種。
issue-period-unreadable = 這不是期間。請寫年度 2026、季度 2026Q3 或月份 2026-09。

## Import · Choices

issue-status-unknown = 無法辨識此狀態。計入業績的訂單請寫「有效」，不計入的請寫「已取消」。
issue-role-unknown = 無法辨識此角色，已留空。可用的有：業務代表、組長、經理。
issue-churn-reason-unknown = 無法辨識此流失原因，已留空。可用的有：價格、服務、產品、競爭對手、停業、其他。
issue-moment-time = 時間無法辨識。請寫成 2026-03-31 14:30，或只寫日期。
issue-people-unreadable = 這不是人數，公司規模已留空。請寫成 240 或 100-499。
issue-mark-range = 評分應為 1 至 { $most } 的整數。
issue-yes-no-unknown = 無法判斷是或否，已留空。
issue-stage-unknown = 無法辨識此階段。請寫取得、篩選、需求探詢、提案、成交或售後；已結束的名單寫流失或無效。
issue-outcome-unknown = 無法辨識此結果。請寫成交、流失、無效或進行中。
issue-end-reason-unknown = 此原因不在清單中，以「其他」計，原文保留為備註。
issue-activity-kind-unknown = 無法辨識此活動類型。請寫拜訪、電話、促銷、回訪或獎勵。
issue-score-range = 成績應為 0 至 100 的數字。
issue-score-decimals = 成績最多一位小數，例如 87.5。
issue-score-share = 此成績小於 1。若原意是比例（0.875 即 87.5 分），請改為百分制。
issue-pass-mark-range = 及格線應為 0 至 100 的整數。
issue-hours-range = 無法辨識時數，已留空。請填寫不超過 24 的小時數，例如 1.5、1:30 或 90分鐘。
issue-attendance-unknown = 無法判斷是否出席。請寫出席、缺席，只保留名額的請寫已報名。
issue-exam-word-unknown = 無法判斷是否有考試。請寫是、否、考試或演練。
issue-exam-kind-unknown = 無法辨識此考試類型。請寫考試或演練。
issue-attempt-unknown = 無法辨識第幾次考試。請寫 1 至 99 的整數，或「補考」。
issue-rating-unreadable = 這不是問卷評分。請寫整數，例如 4 或 4/5。
issue-rating-range = 此問卷的評分應為 0 至 { $most } 的整數。若滿分不同，請增加「滿分」一欄。
issue-rating-scale = 評分所用的滿分與此列所寫的 { $most } 不一致，請更正其中一項。
issue-scale-range = 滿分是問卷的最高分，應為 1 至 { $most } 的整數。
issue-audience-unknown = 無法判斷調查對象。請寫員工或客戶。

## Import · Orders, members and targets

issue-split-unreadable = 無法讀取業績分成。請寫成「員工編號:百分比」，例如 E001:60;E002:40。
issue-split-share = { $member } 的比例應大於 0 且不超過 100，最多四位小數。
issue-split-repeated = 分成中重複出現了 { $member }。
issue-split-sum = 分成比例合計為 { $sum }，應為 100。
issue-order-member-and-split = 訂單同時填寫了業務員和分成，只能填寫其中一項。
issue-leave-unreadable = 無法讀取休假日期，請寫成 2026-03-02..2026-03-13。
issue-leave-backwards = 休假的結束日期早於開始日期。
issue-member-left-before-hired = 離職日期早於到職日期。
issue-customer-since-without-owner = 已略過負責起始日期：此列沒有負責人。
issue-member-since-without-post = 已略過生效日期：此列沒有角色、團隊或區域。
issue-target-negative = 目標不能為負數。
issue-target-owners = 目標填寫了多個歸屬。員工、團隊、產品線、區域只能填寫一項。
issue-lead-outcome-stage = 階段與結果互相矛盾，請更正其中一項。
issue-lead-won-at-not-won = 名單填寫了成交時間，但階段或結果顯示並未成交。
issue-lead-ended-open = 名單填寫了結束時間，但既未流失也未標為無效。
issue-lead-reason-missing = 名單已流失或無效，但未填寫原因，暫記為「其他」。
issue-lead-reason-open = 填寫了結束原因，但名單既未輸單也未標為無效。
issue-lead-reason-unsuited = 此原因與結果不符：聯絡方式錯誤、重複、不符合和無需求屬於無效名單，其餘屬於流失名單。
issue-lead-approver-missing = 核准須有核准人；未填核准人，此項已略過。
issue-training-score-absent = 此列有成績，卻註明未出席，請更正其中一項。
issue-training-score-no-exam = 此列有成績，卻註明沒有考試，請更正其中一項。
issue-training-exam-no-score = 註明有考試但沒有成績，只匯入出席紀錄。
issue-survey-customer-of-employee = 員工的填答不應填寫客戶。請留空，或將調查對象改為客戶。

## Import · Matching of columns

issue-header-twice = 有兩欄使用同一個標題，請確認使用哪一欄。
issue-mapping-fields-missing = 以下必填欄位還沒有對應的欄：{ $fields }。
issue-mapping-field-unknown = 這類檔案沒有欄位「{ $field }」。
issue-mapping-column-missing = 找不到欄「{ $column }」，或者有多欄同名。
issue-mapping-column-twice = 欄「{ $column }」被對應到兩個欄位。

## Import · The file as a whole

issue-file-unreadable = 無法讀取檔案：{ $reason }
issue-file-unwritable = 無法寫入檔案：{ $reason } 請換一個資料夾，或關閉正在使用該檔案的程式。
issue-file-cell-too-long = 有一段 { $length } 個字元的文字放不進活頁簿的儲存格，請改為匯出 CSV。
issue-file-empty = 檔案是空的。
issue-file-header-only = 檔案只有標題，沒有資料列。
issue-file-header-missing = 檔案沒有第 { $row } 列，無法讀取標題。
issue-file-not-table = 此檔案不是表格。請匯出為 CSV 或 XLSX。
issue-file-web-page = 此檔案其實是網頁，只是用了試算表的副檔名。請用試算表軟體開啟並另存為 XLSX。
issue-file-other-workbook = 無法讀取這種活頁簿，請另存為 XLSX。
issue-file-password = 活頁簿有密碼保護。請取消密碼後重新匯入。
issue-file-damaged = 活頁簿已損壞，無法開啟（{ $reason }）。請重新匯出。
issue-file-sheet-missing = 活頁簿中沒有工作表「{ $sheet }」。
issue-file-limit-packed = 活頁簿超過 { $limit } MB。請匯出為 CSV，CSV 沒有此限制。
issue-file-limit-unpacked = 活頁簿解壓縮後超過 { $limit } MB。請匯出為 CSV，CSV 沒有此限制。
issue-file-limit-ratio = 活頁簿中有內容解壓縮後超過原大小的 { $limit } 倍，疑為惡意檔案，已拒絕開啟。
issue-file-limit-cells = 活頁簿超過 { $limit } 個儲存格。請匯出為 CSV，CSV 沒有此限制。
issue-file-limit-columns = 檔案超過 { $limit } 欄。
issue-file-quote-open = 從第 { $row } 列開始的紀錄中，引號沒有正確結束，之後的內容無法區分。請修正檔案後重新匯入。
issue-file-record-too-long = 從第 { $row } 列開始的紀錄超過 1 MB。此檔案可能不是表格，或者引號沒有結束。

## Plan, targets, settings, references

issue-plan-toml = 無法讀取方案檔：{ $reason }
issue-plan-out-of-range = 值須在 { $least } 與 { $most } 之間。
issue-plan-too-low = 值不得小於 { $least }。
issue-plan-core-not-stricter = 核心的條件不能低於潛力：更近、更頻繁、金額更高。
issue-plan-general-too-short = 一般客戶的天數不能少於潛力客戶：{ $least } 天。
issue-plan-sum-not-100 = 這些比例之和須為 100%，目前為 { $sum }。
issue-plan-sum-above = 這些比例之和不能超過 100%，目前為 { $sum }。
issue-plan-at-risk-below-on-track = 「有風險」的容許點數不能小於「正常」。
issue-plan-bands-not-rising = 各級距須遞增：起點更高，比例不低於前一級。
issue-plan-rates-not-by-day = 基本佣金比率須依生效日期先後排列，同一天只能有一個。
issue-close-year = 結帳以月份或季度為單位，不能依年。
issue-close-again = 該期間已經結帳。
issue-close-running = 該期間尚未結束：{ $last } 之後才能結帳。
issue-close-order = 須依順序結帳：請先將{ $next }結帳。
issue-reopen-open = 該期間沒有結帳。
issue-reopen-not-last = 只能重新打開最近一次結帳（{ $last }），因為它可能包含對之前期間的調整。
issue-award-closed = { $month }已結帳或已在結帳範圍之前，月度之星維持原發放。
issue-award-running = { $month }尚未結束：{ $last } 之後才能評定。
issue-award-no-statement = { $name }本季沒有結算單，評星也不會發放。請選擇有業績或有目標的成員。
issue-award-note = { $name }不是數據首位提名，請簡要說明原因。
issue-manual-closed = { $month }已不能再計發，請選擇{ $next }或之後的月份。
issue-manual-ahead = { $month }尚未開始，請選擇更早的月份。
issue-manual-amount = 這不是有效金額。請寫作 1200.50；扣回寫作 -1200.50。
issue-manual-nothing = 請填寫不為零的金額；負數為扣回。
issue-dispute-line = 結算單上已沒有這一行，請重新查看。
issue-dispute-open = 該行已有未回覆的異議，請先回覆。
issue-dispute-not-answered = 該異議尚未回覆，無需重新受理。
issue-dispute-correction = 只有接受異議時才能同時登錄調整。
issue-plan-weights-not-100 = 「{ $audience }」的權重之和須為 100。
issue-plan-metric-twice = 該指標在方案中出現兩次。
issue-plan-metric-unknown = 沒有該代號的指標。
issue-plan-rule-unknown = 沒有這個名稱的規則。可用：{ $rules }。
issue-plan-path-unknown = 方案中沒有該參數。
issue-plan-choice = 請從以下選項中選擇：{ $choices }。
issue-plan-not-a-day = 這不是日期，請寫成 2026-08-15 的格式。
issue-plan-not-a-number = 這不是數字。
issue-plan-not-a-whole-number = 這裡需要整數。
issue-target-pins-above = 鎖定部分之和比總額多 { $by }。請調低或解除鎖定其中一項。
issue-target-pins-below = 各部分均已鎖定，合計比總額少 { $by }。請解除鎖定其中一項。
issue-target-amount = 這不是工作區幣別下 0 至 1,000,000,000,000 之間的金額。
issue-target-weight = 權重須為不小於 0 的數字。
issue-target-over-above = 已結束或鎖定的部分合計比總額多 { $by }。請提高總額，或解鎖尚未結束的部分。
issue-target-over-below = 未結束的部分皆已鎖定，各部分合計比總額少 { $by }。請解鎖其中一項，或手動修改已結束的部分。
issue-target-not-set = 該目標尚未設定。請先填寫金額，再行分解。
issue-target-leaf = 該目標不能再依此方式分解。
issue-target-nobody = 沒有可以分攤的對象。
issue-target-owner-year = 成員、團隊、產品線或區域的年度目標等於其各季之和。請修改各季目標。
issue-target-year-quarters = 請先把年度目標分解到各季。
issue-target-year-weights = 權重須逐季填寫。請分解單一季度，或選擇其他方式。
issue-target-weights-count = 共 { $parts } 個部分，每個須有一個權重，現給出 { $given } 個。
issue-target-consent-over = 該季已結束，不再徵詢目標意見。
issue-target-consent-no-target = 該成員在本季沒有目標。
issue-target-propose-none = 本季的所有目標皆已按現值徵詢過成員。
issue-target-propose-again = 該目標已按現值徵詢過成員，變動之後方可再次徵詢。
issue-target-answer-unasked = 該目標尚未徵詢成員意見。
issue-target-answer-changed = 徵詢之後目標已變動，請先重新徵詢。
issue-target-answer-settled = 該答覆已有決定。如需新的答覆，請重新徵詢。
issue-target-counter-same = 這正是所提議的金額。請直接同意，或提出其他金額。
issue-target-settle-none = 該成員沒有待決定的提議。
issue-target-worksheet-year = 工作表的年份須在 1970 至 9000 之間。
issue-target-market-share = 市占率須為 0 至 100 的百分數，最多四位小數。
issue-table-column = 表格中沒有該欄。
issue-settings-name = 請填寫公司名稱。
issue-settings-currency = 幣別為三個大寫字母，如 CNY。
issue-settings-currency-fixed = 已有金額後不能變更幣別。
issue-settings-month = 會計年度起始月份須為 1 至 12。
issue-settings-zone = 沒有該時區。請寫成 Asia/Taipei 的形式。
issue-import-member-unknown = 沒有該員工編號的成員。請先匯入成員，或更正編號。
issue-import-customer-unknown = 沒有該編號的客戶。請先匯入客戶、更正編號，或選擇自動建立。
issue-import-split-too-fine = 拆分比例無法精確保存，請最多保留四位小數。
issue-import-before = 早於「{ $field }」（{ $at }）。
issue-import-activity-ahead = 此日期尚未到來：只匯入已完成的活動。
issue-import-session-ahead = 此日期尚未到來，還沒有人出席。只保留名額的請寫「已報名」。
issue-import-module-unknown = { $day } 所用方案的課程表中沒有此課程。請先在方案中新增，或改寫為以下之一：{ $modules }。
issue-import-before-hired = 此日期早於到職日期（{ $day }）。
issue-import-after-last-day = 當時已離職（最後工作日 { $day }），仍予匯入。
issue-import-lead-gate = 名單尚不能進入此階段。缺少：{ $missing }。請在檔案中補齊，或由經理確認依 CRM 的階段匯入。
issue-import-approver-role = 核准人不是本工作區的經理，此核准不算數，已略過。
issue-import-override-approver = 只有在職的經理才能確認依原階段匯入，沒有此員工編號的在職經理。
issue-import-override-reason = 請說明為何依 CRM 的階段匯入：理由會隨每筆名單保留。
issue-file-base64 = 待儲存的內容不完整，請重試。
issue-backup-path = 請選擇要還原的備份。
issue-lead-company = 請填寫公司名稱。
issue-lead-size = 公司規模為人數整數，最多 10,000,000。
issue-lead-owner = 今天的團隊中沒有此工號。
issue-lead-assign = 不能分派給該成員：{ $reason }。
issue-lead-author = 請選擇提案作者：今天在團隊中的成員。
issue-lead-proposal-part = 請填寫此項：痛點、優勢、投資回報缺一不可。
issue-lead-approver = 請選擇團隊中的經理：只有經理可以核准或放行。
issue-lead-quality = 評分為 1 到 10 的整數。
issue-lead-no-proposal = 還沒有可核准的提案，請先填寫。
issue-lead-own-proposal = 不能核准自己的提案，請選擇其他經理。
issue-lead-override-reason = 請說明放行理由：理由會記入日誌。
issue-lead-reason = 該原因不適用於這種結束方式，請從清單中選擇。
issue-lead-ended = 名單已結束。如需修改，請先重新開啟。
issue-lead-reopen-reason = 請說明重新開啟的理由。
issue-lead-customer = 沒有此客戶編號。請更正，或由名單新增客戶。
issue-lead-customer-taken = 已有以該名單編號命名的客戶：請直接選擇該客戶。
issue-text-too-long = 文字最多 { $most } 個字元。
issue-agenda-customer = 沒有客戶使用該編號，請從清單中選擇。
issue-agenda-future = 尚未發生的事不能記錄，請選擇今天或更早的日期。
issue-agenda-long-ago = 該日期早於十年前，請核對。
issue-agenda-member = 該日團隊中沒有使用此員工編號的成員，請從清單中選擇。
issue-agenda-nobody = 請至少選擇一家客戶。
issue-agenda-not-senior = 核心客戶須由資深業務負責（從業滿 { $years } 年），請選擇資深業務。
issue-ticket-category = 請選擇或填寫工單類別。
issue-ticket-future = 該時間尚未到來。留空表示現在，或選擇更早的時間。
issue-ticket-before-opened = 該時間早於工單建立時間。
issue-ticket-before-answer = 該時間早於首次回應時間。
issue-ticket-answered = 該工單已回應。
issue-ticket-resolved = 該工單已解決，請先重新開啟。
issue-ticket-open = 該工單尚未解決。
issue-ticket-mark = 評分為 1 至 { $most } 的整數。
issue-lead-needs-kept = 名單已通過此關：需求報告須保持完整。如需刪減，請先將名單退回。
issue-lead-proposal-kept = 名單已憑此提案成交：提案須保持核准時的內容。如需修改，請先將名單退回。

## Members, improvement plans, interviews

issue-people-member = 沒有員工編號為「{ $value }」的成員。請從清單選擇，或先新增該成員。
issue-people-required = 此項必填。
issue-people-future = { $value }尚未到來，請選擇今天或更早的日期。
issue-people-long-ago = { $value }過於久遠，請檢查年份。
issue-people-no-taken = 員工編號「{ $value }」已被使用。請開啟該成員，或換一個編號。
issue-people-hired = { $value }不能作為到職日期：最早五十年前，最晚一年後。
issue-people-experience = { $value }晚於到職日期或過於久遠：業務經驗最晚從到職日起算。
issue-people-active-to = { $value }早於到職日期：離職日不能在前。
issue-people-leave = 「{ $value }」的結束早於開始，請對調。
issue-people-fine-missing = 罰款需填寫金額。
issue-people-fine = 「{ $value }」不是大於零的有效金額。
issue-people-fine-not-asked = 只有罰款才需要金額：請選擇「罰款」，或留空。
issue-people-ended-before = { $value }早於開始日期。
issue-people-mark = 「{ $value }」不是有效評分，請填 1 至 10。
issue-people-pip-closed = { $value }的改善計畫已結案，請為其他季度訂定。
issue-people-pip-none = 「{ $value }」在該季度沒有改善計畫，請先訂定。
issue-people-pip-due = { $value }不晚於訂定之日，請預留時間。
issue-people-pip-ahead = { $value }尚未開始：改善計畫針對已有結果的季度。
issue-people-before-opened = { $value }早於改善計畫的訂定日期。
issue-people-decision-running = { $value }尚未結束，請在結果確定後再做決定。
issue-people-interview-held = 面談已進行，不能再改期。
issue-people-interview-signed = 面談已簽署，不可修改。
issue-people-before-hired = { $value }早於該成員到職日期。
issue-people-verdict = 績效面談沒有選拔結論，請留空。
issue-people-sign-not-held = 面談尚未進行，請先記錄。
issue-people-sign-before-held = { $value }早於面談日期。
issue-people-sign-no-goals = 尚未填寫約定目標，簽署前請先填寫。
issue-people-sign-no-verdict = 選拔需先填寫結論才能簽署。
issue-plan-module-unnamed = 課程須有名稱。
issue-plan-module-twice = 該課程在同一套中出現兩次，請合併或改名。
issue-training-module = 沒有課程體系包含此課程，請從清單選擇，或先加入課程體系。
issue-training-day = 日期早於 { $back } 年前或晚於 { $ahead } 年後，請核對。
issue-training-minutes = 場次時長為 1 至 1,440 分鐘。
issue-training-past-midnight = 場次將超過午夜，請提前開始或縮短時長。
issue-training-times = 一個系列最多 { $most } 場。
issue-training-weeks = 同一系列兩場之間最多相隔 { $most } 週。
issue-training-capacity = 名額為 1 至 { $most } 的整數；不限請留空。
issue-training-too-small = 已有 { $taken } 人，請提高名額或先退回報名。
issue-training-no-day = 該系列每天都是非工作日，請改日期或保留非工作日。
issue-training-member = 沒有此員工編號，請從清單選擇。
issue-training-nobody = 請至少選擇一名成員。
issue-training-cancelled = 此場次已取消，請復原取消或另行安排。
issue-training-cancel-reason = 請填寫取消原因，將隨場次儲存。
issue-training-cancel-held = 已有人出席，其完成紀錄保留；請先更正出席情況。
issue-training-module-kept = 出席情況已登記，課程不能再改；請為另一課程另行安排。
issue-training-held-ahead = 出席情況已登記，日期不能在未來。
issue-training-not-here = { $name } 當日不在職，請改日期，或更正到職日、離職日。
issue-training-no-place = 此成員未報名該場次，請先報名。
issue-training-was-there = 出席情況已登記，不能退回；可改為缺席。
issue-training-not-begun = 場次尚未開始，開始後才能登記出席。
issue-training-both = 此成員同時在兩份名單中，請去掉一個。
issue-training-neither = { $name } 已報名，請註明是否出席。
issue-training-exam-kind = 請選擇考試或情境演練。
issue-training-exam-ahead = 日期在未來，請選擇今天或更早。
issue-training-no-mark = 請至少填寫一個成績。
issue-training-task = 請填寫練習內容。
issue-training-task-single = 一項練習只屬於一名成員，請選擇一名。
issue-training-own-coach = 不能審核自己的練習，請另選教練。
issue-training-task-signed = 練習已審核。
issue-training-task-handed-in = 練習已繳交。
issue-training-task-not-handed-in = 練習尚未繳交。
issue-training-task-no-coach = 練習未指定教練，請先指定。
issue-training-task-before = 早於繳交日期。
issue-training-audience = 課程面向新人、資深人員、主管，或現有的團隊、角色，請選擇其一。
issue-training-reason = 請簡要說明課程變更的原因，將隨版本儲存。

## Mentoring and ideas

issue-mentoring-member = 沒有這個工號。請從清單中選擇。
issue-mentoring-same = 不能自己輔導自己。請選擇其他輔導員。
issue-mentoring-mentor-inactive = 輔導員在 { $date } 不是團隊成員。請選擇其他輔導員或其他日期。
issue-mentoring-mentor-junior = 輔導員須有 { $years }銷售經驗；該成員要到 { $date } 才符合。請選擇資深業務。
issue-mentoring-mentor-full = 該輔導員在 { $date } 已帶 { $mentees } 位新人，同時最多 { $most } 位。請選擇其他輔導員，或先結束一個配對。
issue-mentoring-mentee-inactive = 新人在 { $date } 不是團隊成員。請選擇到職之後、離職之前的日期。
issue-mentoring-mentee-grown = 該成員到職 { $months }的新人期已於 { $date } 結束，輔導僅限新人。請選擇新人或更早的日期。
issue-mentoring-mentee-taken = 該新人已有輔導員：{ $mentor }，至 { $date }。請先結束該配對。
issue-mentoring-reason = 請填寫結束原因，原因會保留在紀錄中。
issue-mentoring-ended = 該配對已於 { $date } 結束。請復原結束操作，或新增配對。
issue-mentoring-end-before = 該配對始於 { $date }，不能在此之前結束。請選擇當天或更晚的日期。
issue-mentoring-end-after = 該配對將於 { $date } 自動結束。請選擇更早的日期。
issue-mentoring-week-ahead = 這一週還沒有開始。請選擇本週或更早的一週。
issue-mentoring-week-outside = 該配對在這一週並不存在。請選擇配對期間的一週。
issue-mentoring-minutes = 一週最多 { $most } 分鐘，請核對。
issue-mentoring-nothing = 沒有填寫任何內容：請填寫輔導分鐘數、主題或心得。
issue-ideas-required = 請填寫此項。
issue-ideas-decline-reason = 請說明不採納的理由，給提案者一個交代。
issue-ideas-month-ahead = 這個月還沒有開始。請選擇本月或更早的月份。
issue-ideas-told-before = 該案例於 { $date } 繳交，不可能更早分享。請選擇當天或更晚的日期。
issue-ideas-headcount = 參加人數最多 { $most } 人，請核對。
issue-ideas-cost = 這不是以工作區貨幣計的非負金額。
issue-ideas-reason = 請說明修改原因，原因會隨方案版本保留。
issue-ideas-values-same = 文字與方案現有內容相同，無需儲存。

## Budget

issue-budget-future = 這一天還沒到，尚無支出。請選擇今天或更早的日期。
issue-budget-long-ago = 這是 { $years } 年以前的日期，請核對。
issue-budget-no-amount = 請填寫支出金額；負數表示退款。
issue-budget-amount = 「{ $value }」不是工作區幣別的金額。請寫成 1,200.50，小數前用點號。
issue-budget-note = 請簡單說明用途。
issue-budget-percent = 「{ $value }」不是 0 到 { $most } 之間的百分比。
issue-people-since = 日期須在成員到職日與今天之間（{$first} 至 {$last}）。
issue-agenda-since = 日期在今天之後。請填寫今天或更早的日期。
issue-logo-size = 此圖片大小為 { $size } MB，標誌不得超過 1 MB。請縮小後再試。
issue-logo-dimensions = 此圖片為 { $width } × { $height } 像素，標誌不得超過 4000 × 4000 像素。
issue-logo-kind = 無論檔名為何，此檔案都不是 PNG、JPEG 或 SVG 圖片。
issue-logo-damaged = 無法讀取此圖片：缺少尺寸資訊或內容不完整。
issue-logo-script = 此 SVG 含有指令碼、外部參照或內嵌頁面。請匯出為純圖形。
issue-logo-read = 無法從該位置讀取圖片：{ $reason }
issue-logo-company = 公司名稱最多 120 個字元。
issue-summary-section = 總結中沒有該章節。
issue-summary-long = 說明最多 8000 個字元，目前為 { $count } 個。

## Reviews and actions

issue-review-ahead = 這個月還沒有開始。請選擇本月或更早的月份。
issue-review-led-by = 請填寫主持人。
issue-review-future = 這一天還沒到。請選擇今天或更早的日期。
issue-review-before = { $month }的檢討不能早於當月召開。請選擇更晚的日期。
issue-review-not-held = 這次檢討尚未召開，無須撤回。
issue-review-week-ahead = 這一週還沒有開始。請選擇本週或更早的一週。
issue-review-finding = 本季已沒有這項發現。請重新整理清單。
issue-review-reason = 請說明本季不計入的原因，原因會留存。
issue-review-not-set-aside = 這項發現在本季未被擱置。
issue-action-what = 請填寫要做什麼。
issue-action-who = 請填寫負責人：選擇成員或寫下姓名。
issue-action-member = 團隊中目前沒有這個工號。請從清單中選擇。
issue-action-due = 請填寫期限。
issue-action-due-past = 期限早於商定日 { $date }。請選擇更晚的日期。
issue-action-month = 這個月還沒有開始，尚無檢討。
issue-action-finding = 「{ $value }」不是發現的識別碼。
issue-action-nothing = 請選擇其他狀態，或填寫進展。
issue-action-reason = 請說明終止原因，原因會留存。
issue-action-ended = 該行動已於 { $date } 結束。請先恢復再修改。
issue-action-open = 該行動仍在進行，沒有可撤回的結束。

## 下一季

issue-next-closed = { $period }已結算，其發放金額以該季的方案與目標為準。請先重新開啟結算。
issue-next-not-begun = { $period }尚未開始，下一季無從展開。
issue-next-sales = 業績目標須大於零。
issue-next-no-sales = { $period }沒有業績。請填寫下一季的業績目標。
issue-next-action = 這項行動在本季已不是未完成狀態。請重新載入頁面。
