# 獎金頁與結算單的文字。

## The page

incentives-page = 獎金
incentives-total = 獎金總額與構成
incentives-kind = 項目
incentives-share = 占比
incentives-amount = 金額
incentives-statements = 結算單
incentives-export = 匯出發放表
incentives-save-all = 儲存全部結算單
incentives-save-statement = 另存為 PDF
incentives-provisional = 暫計：結帳前金額仍可能變動。
incentives-readings = 規則解讀
incentives-readings-note = 方案有多種理解之處，以上金額依下列解讀計算，並印於每份結算單。
incentives-readings-plan = 在方案中變更

## One statement

incentives-back = 全部結算單
incentives-member = 檢視該成員
incentives-lines = 發放明細
incentives-lines-none = 本季沒有應發項目。
incentives-line = 項目與規則
incentives-period = 期間
incentives-base = 計算基數
incentives-rate = 比率
incentives-rows = 依據
incentives-rows-of = { $line }（{ $period }）的依據
incentives-sum = 合計
incentives-conditions = 條件核對
incentives-conditions-note = 包括未達成的條件。
incentives-reached = 已達成
incentives-not-reached = 未達成
incentives-measured = 實際
incentives-needed = 要求
incentives-condition-rows = 「{ $condition }」的依據

## Tabs and what leaves the page

incentives-tab-payroll = 發放表
incentives-tab-awards = 每月獎項
incentives-tab-whatif = 方案試算
incentives-tab-disputes = 異議
incentives-tab-closes = 結帳紀錄
incentives-more-papers = 更多儲存方式
incentives-save-each = 每份結算單各存一個 PDF…
incentives-export-lines = 匯出全部明細（Excel）…
incentives-open-statement = 開啟{ $name }的結算單
incentives-difference = 差額
incentives-paid = 已發
incentives-should-be = 應發
incentives-show-all = 顯示全部 { $count } 筆
incentives-show-fewer = 收合

## Closing

incentives-state = 結帳狀態
incentives-close-period = 結帳：{ $period }…
incentives-reopen-period = 重新開帳：{ $period }…
incentives-close-title = { $period }結帳
incentives-close-do = { $period }結帳
incentives-close-look = 結帳前請核對
incentives-close-reason = 備註（選填）
incentives-close-reason-help = 與結帳紀錄一併保存，例如由誰覆核。
incentives-close-final = 結帳無法復原，所有明細將凍結。之後的變動以調整補發或扣回；重新開帳須填寫原因。結帳前會自動備份。
incentives-closed-title = { $period }已結帳
incentives-fingerprint = 指紋
incentives-fingerprint-copy = 複製{ $period }的指紋
incentives-fingerprint-copied = 已複製指紋。
incentives-fingerprint-note = 指紋由凍結的全部明細算出；日後即使只改動一個數字，指紋也會不符。
incentives-backup = 結帳前的備份
incentives-close-in-force = 已結帳
incentives-close-reopened = 已重新開帳
incentives-closes-none = 本季尚未結帳
incentives-closes-none-text = 月份或季度結束後即可結帳。結帳後依實際發放顯示，不受後來資料影響。
incentives-reopen-title = { $period }重新開帳
incentives-reopen-text = 金額將重新計算，再次結帳前都可能變動。原結帳紀錄保留。
incentives-reopen-do = 重新開帳

## Corrections of closed periods

incentives-corrections = 待補發與扣回
incentives-corrections-note = 結帳後才到的資料造成的差額，隨下一次結帳補發或扣回；已發金額不變。
incentives-correction-about = 更正內容

## Nearest edges

incentives-edges = 距下一級最近
incentives-edges-note = 再多一點就會改變應發金額，依「投入最少、效益最大」排列；每筆都經重新計算驗證。
incentives-edges-own-note = 再多一點就會改變應發金額，已經重新計算驗證。
incentives-edges-none = 本季沒有接近的級距。
incentives-edge-extra = 還差
incentives-edge-effect = 可達成
incentives-edge-pay = 目前 → 屆時

## Stars of the month

incentives-awards-note = 由數據提名，由人決定。獎金依得獎者當月基本佣金另計。
incentives-awards-none = 本季還沒有開始的月份
incentives-awards-none-text = 每月依銷售情況提名。
incentives-certificates = 達成率之星獎狀
incentives-candidates = 候選人
incentives-candidates-none = 沒有符合條件的銷售。
incentives-award-running = 月底後評定
incentives-award-open = 待評定
incentives-award-decided = 已評定
incentives-award-closed = 已發，當月已結帳
incentives-award-not-given = 未評出，當月已結帳
incentives-award-would-pay = 獎金 { $amount }
incentives-award-choose = 選定…
incentives-award-choose-name = 選定{ $name }為{ $award }
incentives-award-other = 選其他人…
incentives-award-change = 變更…
incentives-award-remove = 撤回
incentives-award-title = { $month } { $award }
incentives-award-save = 確定
incentives-award-note-proposed = 選填：不列印，隨評定保存。
incentives-award-note-other = 不是數據首位提名：請說明原因。

## What if the plan were different

incentives-levers = 試改方案
incentives-levers-note = 滑軌上的刻度為方案現值。此處不儲存；兩邊均不含調整。
incentives-not-a-number = 請輸入數字，例如 0.5。
incentives-file-pick = 使用方案檔案…
incentives-file-other = 換一個檔案…
incentives-replay-reset = 還原
incentives-adopt = 採用到方案…
incentives-adopt-title = 採用到方案
incentives-adopt-text = 本季方案將產生新版本。已結帳的月份與季度維持原發放。
incentives-adopt-save = 儲存方案
incentives-adopt-reason-help = 隨版本保存。
incentives-as-it-stands = 現況
incentives-changed-plan = 變更後
incentives-parameter = 參數
incentives-plan-changes = 方案差異
incentives-gains = 誰增誰減
incentives-gains-late = 本季已結帳：現況即已發金額。差額分為方案影響與後到資料影響兩部分。
incentives-gains-none = 所有人的應發金額不變。
incentives-gains-same = 同時顯示 { $count } 位無差額的成員
incentives-gains-only = 只看有差額的成員
incentives-of-plan = 方案影響
incentives-of-facts = 後到資料

## A line of a statement: closed, corrected by hand, disputed

incentives-line-closed = 已結帳：依實際發放顯示
incentives-line-ways = 操作
incentives-line-menu = { $line }（{ $period }）的操作
incentives-previous = 上一份：{ $name }
incentives-next = 下一份：{ $name }
incentives-manual = 人工調整…
incentives-manual-title = { $name }的人工調整
incentives-manual-change-title = 修改{ $name }的人工調整
incentives-manual-text = 列為結算單的一行並註明原因；僅限未結帳的月份。
incentives-manual-amount = 金額
incentives-manual-amount-help = 負數為扣回：-1,200.50
incentives-manual-closed = 本季各月均已結帳或尚未開始。
incentives-manual-edit = 修改…
incentives-manual-remove = 刪除
incentives-disputed = 有異議
incentives-dispute = 對此行提出異議…
incentives-dispute-title = 提出異議：{ $line }（{ $period }）
incentives-dispute-text = 在回覆前一直附在該行。
incentives-dispute-comment = 哪裡不對，應該是多少？
incentives-dispute-save = 提出異議

## Disputes

incentives-disputes-none = 本季沒有異議
incentives-disputes-none-text = 在結算單某一行右側的選單中提出異議。
incentives-dispute-answer = 回覆…
incentives-dispute-answer-again = 修改回覆…
incentives-answer-title = 回覆{ $name }
incentives-answer-state = 處理結果
incentives-answer-accepted = 接受
incentives-answer-rejected = 駁回
incentives-answer-open = 重新受理
incentives-answer = 回覆
incentives-answer-save = 送出回覆
incentives-answer-correction = 調整金額（選填）
incentives-answer-correction-help = 在下一個未結帳月份登錄人工調整；負數為扣回。
incentives-certificate = 證書…
