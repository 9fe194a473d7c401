# Quarterlift messages: targets

# Labels of the page itself

targets-page = 目标
targets-sales-none = 本季度还没有订单，暂无曲线。
targets-by = 季度目标按
targets-axis-time = 月份
targets-axis-member = 成员
targets-axis-team = 团队
targets-axis-product_line = 产品线
targets-axis-region = 区域
targets-tree = 谁承担多少
targets-sums-right = 各方目标之和与公司目标分毫不差。
targets-owners-of = { $period }：{ $axis }
targets-col-node = 期间与承担者
targets-col-target = 目标
targets-col-share = 占比
targets-col-actual = 实际
targets-col-attainment = 完成率
targets-col-last-year = 去年同期
targets-col-actions = 历史与分解
targets-expand-all = 全部展开
targets-collapse-all = 全部收起
targets-expand = 展开{ $node }
targets-collapse = 收起{ $node }
targets-not-set = 设定
targets-edit = 修改{ $node }的目标
targets-edit-keys = 按 Enter 或 F2 修改金额，Esc 放弃，方向键移动。
targets-pinned = 手工填写：固定不动，其余各方分摊余额
targets-share-menu = 分解{ $node }的目标
targets-share-over = 按{ $axis }分解…
targets-share-title = 分解：{ $node }
targets-over-time = 季度或月份
targets-over-member = 成员
targets-over-team = 团队
targets-over-product_line = 产品线
targets-over-region = 区域
targets-method = 分解方式
targets-weights = 权重
targets-weights-help = 任意正数，只看比例。
targets-weight-of = { $node }的权重
targets-change-title = 修改目标：{ $node }
targets-change-text = 确认之前不会保存。固定的金额不变，其余各方分摊余额。
targets-change-pin = 固定此金额
targets-change-who = 目标
targets-change-before = 调整前
targets-change-after = 调整后
targets-change-none = 没有变化。
targets-change-effects = 影响
targets-change-reason = 调整原因
targets-change-reason-help = 随目标版本保存。
targets-change-save = 保存目标
targets-saved = 目标已保存。
targets-history = { $node }的历史
targets-history-none = 从未改动。
targets-deviation-none = 暂无偏差可显示。

# End of the labels of the page itself
