# 資料頁：匯入、匯出、備份、稽核紀錄、檢查。

## The page

data-page = 資料
data-tab-import = 匯入
data-tab-export = 匯出
data-tab-backups = 備份
data-tab-audit = 稽核紀錄
data-tab-check = 檢查
data-cancel = 取消

## Import: the file

data-import-drop = 將檔案拖到這裡，或選擇檔案
data-import-formats = 支援 CRM、ERP、人資系統匯出的 CSV、XLSX、XLS、ODS。匯入前先預覽結果，確認後才寫入。
data-import-pick = 選擇檔案…
data-import-other = 換一個檔案…
data-import-remembered = 沿用上次的對應
data-step-file = 檔案
data-kind = 內容類型
data-kind-open = 無法從欄名判斷類型，請選擇。
data-choose = 請選擇…
data-encoding = 編碼
data-delimiter = 分隔符號
data-delimiter-comma = 逗號
data-delimiter-semicolon = 分號
data-delimiter-tab = 定位字元
data-delimiter-bar = 直線
data-sheet = 工作表
data-header-row = 標題所在列
data-date-order = 日期順序
data-date-order-open = 日期有多種讀法，請選擇順序。
data-date-order-dmy = 日 月 年
data-date-order-mdy = 月 日 年
data-decimal = 小數點
data-decimal-open = 金額有多種讀法，請選擇小數點。
data-decimal-point = 點號：1,234.50
data-decimal-comma = 逗號：1.234,50

## Import: the columns

data-step-columns = 欄位對應
data-field = 欄位
data-column = 檔案中的欄
data-column-for = 「{ $field }」對應的欄
data-column-none = 檔案中沒有
data-columns-left = 不匯入：{ $columns }
data-sample = 前幾個值
data-required = 必填

## Import: preview and summary

data-step-preview = 預覽
data-preview = 預覽
data-preview-again = 重新預覽
data-preview-note = 讀取整個檔案，不作任何變更。
data-previewing = 正在讀取檔案
data-importing = 正在匯入
data-missing-fields = 尚未對應：{ $fields }
data-open-question = 請先回答上面的問題。
data-rows-added = 新增
data-rows-changed = 變更
data-rows-unchanged = 無變化
data-rows-refused = 拒絕
data-rows-created = 連帶建立
data-skip-refused = 略過被拒絕的列
data-create-missing = 自動建立檔案中提到但工作區沒有的客戶與成員
data-override = 依 CRM 的階段匯入
data-override-note = 缺少階段所需資料的名單也照樣匯入。由一位經理負責，姓名和理由隨每筆這樣的名單保留。
data-override-approver = 經理（員工編號）
data-override-reason = 理由
data-override-open = 請填寫確認階段的經理和理由。
data-commit = 匯入
data-commit-note = 全部成功或全部不寫入，並可復原。
data-commit-blocked = 有列被拒絕：請更正檔案，或選擇略過這些列。
data-commit-nothing = 沒有可匯入的內容，工作區已有這些列。
data-issues = 檔案中的問題
data-issue-kind = 程度
data-issue-row = 列
data-issue-column = 欄
data-issue-value = 值
data-issue-reason = 原因
data-issue-refused = 拒絕
data-issue-warning = 提醒
data-issues-more = 共 { $count } 項，顯示前 { $shown } 項。
data-summary-done = 已匯入
data-summary-undone = 匯入已復原
data-import-next = 繼續匯入
data-to-overview = 檢視總覽
data-undo = 復原
data-imports = 匯入紀錄
data-imports-none = 尚無匯入
data-imports-none-text = 建議先匯入成員與客戶，再匯入訂單、目標、名單、工單與活動，最後是培訓、考試、技能與問卷。

## Export

data-export-note = 依上方所選季度匯出整張表。XLSX 保留數字與日期格式，CSV 為 UTF-8。
data-table-customers = 客戶
data-table-customers-text = 含層級、最近下單、全年訂單數與銷售額。
data-table-orders = 訂單
data-table-orders-text = 訂單與退貨，含客戶與成員。
data-table-members = 成員
data-table-members-text = 含目標、業績、達成率與績效分數。
data-table-targets = 目標
data-table-targets-text = 全年目標分解，每個節點一列。
data-table-statements = 獎金結算單
data-table-statements-text = 本季獎金發放，每名成員一列。
data-table-plan-parameters = 方案
data-table-plan-parameters-text = 全部參數及其含義與單位。
data-table-audit = 稽核紀錄
data-table-audit-text = 誰在何時因何變更了什麼。

## Backups

data-backups = 備份
data-backup-create = 立即備份
data-backup-open = 從檔案還原…
data-backup-last = 上次備份：{ $when }
data-restore-saved = 其中最後一次變更：{ $when }
data-backups-none = 尚無備份
data-backups-none-text = 備份是包含全部內容的單一檔案，建議另存一份到其他磁碟。
data-restore-title = 還原此備份？
data-restore-what = 紀錄
data-restore-now = 目前
data-restore-backup = 備份中
data-restore-note = 工作區將由備份取代。目前內容會先自動備份，因此可以還原回來。
data-restore = 還原
data-restored = 備份已還原。

## Check

data-check-note = 讀取整個檔案，核對必須始終成立的事項：檔案頁完好、參照有效、訂單只計一次且完整、金額與日期合理、稽核紀錄連續。
data-check-run = 立即檢查
data-check-again = 重新檢查
data-checking = 正在檢查…
data-check-findings = 發現的問題
data-check-checked = 已核對
