# Quarterlift messages: budget

# Labels of the page itself

budget-page = 預算
budget-enter = 登錄支出
budget-export = 匯出支出明細…
budget-categories = 各類預算
budget-pace-mark = 本季已過的部分
budget-bar = { $category }：已用 { $burn }，{ $pace }
budget-spent = 已用
budget-planned = 預算
budget-remaining = 剩餘
budget-burn = 使用率
budget-chart-none = 尚無支出，暫無曲線。
budget-worst = 如果人人超額達標
budget-worst-note = 獎勵最多要花多少：兩項獎金、每月之星與導師獎全數達成。
budget-worst-at = 人人完成目標的
budget-worst-total = 應發合計
budget-worst-beyond = 其中基本佣金以外
budget-worst-planned = 獎勵預算
budget-worst-difference = 差額
budget-entries = 支出明細
budget-entries-note = 培訓場次與獎勵自動計入，其餘支出在此登錄。
budget-entries-none = 尚無支出
budget-entries-none-text = 差旅、授權費等季度支出在此登錄，並附上憑證。
budget-entry-new = 登錄支出
budget-entry-edit = 更正支出
budget-entry-category = 類別
budget-entry-choose = 請選擇類別
budget-entry-amount-help = 退款請填負數。
budget-entry-what = 用途
budget-entry-receipt = 憑證
budget-entry-receipt-help = 檔案所在位置，檔案不會被移動。
budget-entry-pick = 選擇檔案…
budget-entry-remove = 移除這筆支出

# End of the labels of the page itself
