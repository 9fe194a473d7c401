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
overview-findings-fewer = 收合
overview-finding-rows = 查看明細：{ $finding }
overview-finding-page = 開啟「{ $page }」頁面
overview-why-how = 計算方式
overview-why-rows = 對應明細
overview-why-no-rows = 這個數字目前沒有對應的明細。

# End of the labels of the page itself
