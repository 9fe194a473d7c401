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

## Import · Orders, members and targets

issue-split-unreadable = 無法讀取業績分成。請寫成「員工編號:百分比」，例如 E001:60;E002:40。
issue-split-share = { $member } 的比例應大於 0 且不超過 100，最多四位小數。
issue-split-repeated = 分成中重複出現了 { $member }。
issue-split-sum = 分成比例合計為 { $sum }，應為 100。
issue-order-member-and-split = 訂單同時填寫了業務員和分成，只能填寫其中一項。
issue-leave-unreadable = 無法讀取休假日期，請寫成 2026-03-02..2026-03-13。
issue-leave-backwards = 休假的結束日期早於開始日期。
issue-member-left-before-hired = 離職日期早於到職日期。
issue-target-negative = 目標不能為負數。
issue-target-owners = 目標填寫了多個歸屬。員工、團隊、產品線、區域只能填寫一項。
issue-lead-outcome-stage = 階段與結果互相矛盾，請更正其中一項。
issue-lead-won-at-not-won = 名單填寫了成交時間，但階段或結果顯示並未成交。
issue-lead-ended-open = 名單填寫了結束時間，但既未流失也未標為無效。
issue-lead-reason-missing = 名單已流失或無效，但未填寫原因，暫記為「其他」。
issue-lead-reason-open = 填寫了結束原因，但名單既未輸單也未標為無效。
issue-lead-reason-unsuited = 此原因與結果不符：聯絡方式錯誤、重複、不符合和無需求屬於無效名單，其餘屬於流失名單。
issue-lead-approver-missing = 核准須有核准人；未填核准人，此項已略過。

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
issue-plan-core-not-stricter = 核心的條件不能低於潛力：更近、更頻繁、金額更高。
issue-plan-general-too-short = 一般客戶的天數不能少於潛力客戶：{ $least } 天。
issue-plan-sum-not-100 = 這些比例之和須為 100%，目前為 { $sum }。
issue-plan-sum-above = 這些比例之和不能超過 100%，目前為 { $sum }。
issue-plan-at-risk-below-on-track = 「有風險」的容許點數不能小於「正常」。
issue-plan-bands-not-rising = 各級距須遞增：起點更高，比例不低於前一級。
issue-plan-weights-not-100 = 「{ $audience }」的權重之和須為 100。
issue-plan-metric-twice = 該指標在方案中出現兩次。
issue-plan-metric-unknown = 沒有該代號的指標。
issue-plan-path-unknown = 方案中沒有該參數。
issue-plan-choice = 請從以下選項中選擇：{ $choices }。
issue-plan-not-a-number = 這不是數字。
issue-plan-not-a-whole-number = 這裡需要整數。
issue-target-pins-above = 鎖定部分之和比總額多 { $by }。請調低或解除鎖定其中一項。
issue-target-pins-below = 各部分均已鎖定，合計比總額少 { $by }。請解除鎖定其中一項。
issue-target-amount = 這不是工作區幣別下 0 至 1,000,000,000,000 之間的金額。
issue-target-weight = 權重須為不小於 0 的數字。
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
