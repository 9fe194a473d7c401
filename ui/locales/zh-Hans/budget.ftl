# Quarterlift messages: budget

# Labels of the page itself

budget-page = 预算
budget-enter = 登记支出
budget-export = 导出支出明细…
budget-categories = 各类预算
budget-pace-mark = 季度已过的部分
budget-bar = { $category }：已用 { $burn }，{ $pace }
budget-spent = 已用
budget-planned = 预算
budget-remaining = 剩余
budget-burn = 使用率
budget-chart-none = 还没有支出，暂无曲线。
budget-worst = 如果人人超额
budget-worst-note = 激励最多要花多少：两项奖励、月度之星与导师奖全部达到。
budget-worst-at = 人人完成目标的
budget-worst-total = 应发合计
budget-worst-beyond = 其中基础提成以外
budget-worst-planned = 激励预算
budget-worst-difference = 差额
budget-entries = 支出明细
budget-entries-note = 培训场次与激励自动计入，其余支出在此登记。
budget-entries-none = 还没有支出
budget-entries-none-text = 差旅、许可费等季度支出在此登记，并附上凭证。
budget-entry-new = 登记支出
budget-entry-edit = 更正支出
budget-entry-category = 类别
budget-entry-choose = 请选择类别
budget-entry-amount-help = 退款请填负数。
budget-entry-what = 用途
budget-entry-receipt = 凭证
budget-entry-receipt-help = 文件所在位置，文件不会被移动。
budget-entry-pick = 选择文件…
budget-entry-remove = 移除这笔支出

# End of the labels of the page itself
