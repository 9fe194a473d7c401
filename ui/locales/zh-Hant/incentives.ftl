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
incentives-saving = 正在產生結算單
incentives-replaced = 內建字型缺少下列字元，已印為〓：{ $characters }
incentives-provisional = 本季尚未結束：以下金額為暫計，會隨訂單變動。
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
