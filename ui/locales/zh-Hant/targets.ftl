# Quarterlift messages: targets

# Labels of the page itself

targets-page = 目標
targets-sales-none = 本季尚無訂單，暫無曲線。
targets-by = 季度目標依
targets-axis-time = 月份
targets-axis-member = 成員
targets-axis-team = 團隊
targets-axis-product_line = 產品線
targets-axis-region = 區域
targets-tree = 誰承擔多少
targets-sums-right = 各方目標之和與公司目標分毫不差。
targets-owners-of = { $period }：{ $axis }
targets-col-node = 期間與承擔者
targets-col-target = 目標
targets-col-share = 占比
targets-col-actual = 實際
targets-col-attainment = 達成率
targets-col-last-year = 去年同期
targets-col-actions = 歷程與分配
targets-expand-all = 全部展開
targets-collapse-all = 全部收合
targets-expand = 展開{ $node }
targets-collapse = 收合{ $node }
targets-not-set = 設定
targets-edit = 修改{ $node }的目標
targets-edit-keys = 按 Enter 或 F2 修改金額，Esc 放棄，方向鍵移動。
targets-pinned = 手動填寫：固定不動，其餘各方分攤餘額
targets-share-menu = 分配{ $node }的目標
targets-share-over = 依{ $axis }分配…
targets-share-title = 分配：{ $node }
targets-over-time = 季度或月份
targets-over-member = 成員
targets-over-team = 團隊
targets-over-product_line = 產品線
targets-over-region = 區域
targets-method = 分配方式
targets-weights = 權重
targets-weights-help = 任意正數，只看比例。
targets-weight-of = { $node }的權重
targets-change-title = 修改目標：{ $node }
targets-change-text = 確認前不會儲存。固定的金額不變，其餘各方分攤餘額。
targets-change-pin = 固定此金額
targets-change-who = 目標
targets-change-before = 調整前
targets-change-after = 調整後
targets-change-none = 沒有變動。
targets-change-effects = 影響
targets-change-reason = 調整原因
targets-change-reason-help = 隨目標版本保存。
targets-change-save = 儲存目標
targets-saved = 目標已儲存。
targets-history = { $node }的歷程
targets-history-none = 從未變動。
targets-deviation-none = 暫無偏差可顯示。

# End of the labels of the page itself
