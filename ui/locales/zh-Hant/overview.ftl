# Quarterlift messages: overview

# Labels of the page itself

overview-page = 總覽
overview-save-summary = 儲存季度總結 PDF
overview-summary-language = PDF 的語言
overview-summary-job = 正在產生季度總結
overview-summary-replaced = 下列字元沒有可用字形，已以 〓 代替：{ $signs }
overview-open-sample = 開啟範例公司
overview-sales-none = 本季尚無訂單。匯入訂單後即可看到銷售進度。
overview-process-show = 展開診斷與過程指標
overview-process-hide = 收合診斷與過程指標
overview-needs-you = 需要您處理
overview-findings-none = 目前沒有需要您處理的事項。
overview-findings-all = 查看全部 { $count } 項
overview-finding-rows = 查看明細：{ $finding }
overview-summary-button = 總結 PDF
overview-severity-bad = 緊急
overview-severity-warn = 留意
overview-severity-note = 提示
overview-findings-list = 全部發現
overview-finding-evidence = 檢視明細
overview-finding-action = 轉為行動
overview-finding-dismiss = 擱置…
overview-finding-back = { $by }於 { $on } 擱置（「{ $reason }」），此後情況加重。
overview-dismiss-title = 擱置該發現
overview-dismiss-save = 擱置
overview-dismiss-reason = 原因
overview-dismiss-help = 本季不再顯示；情況加重時會重新出現。原因一併保留。
overview-dismiss-needed = 請簡要說明為何不必處理。
overview-tier-customers = { $tier }客戶
overview-finding-page = 開啟「{ $page }」頁面
overview-why-how = 計算方式
overview-why-rows = 對應明細
overview-why-no-rows = 這個數字目前沒有對應的明細。

# End of the labels of the page itself
