# 激励页和结算单的文字。

## The page

incentives-page = 激励
incentives-total = 激励总额与构成
incentives-kind = 项目
incentives-share = 占比
incentives-amount = 金额
incentives-statements = 结算单
incentives-export = 导出发放表
incentives-save-all = 保存全部结算单
incentives-save-statement = 存为 PDF
incentives-saving = 正在生成结算单
incentives-replaced = 内置字体缺少以下字符，已印为〓：{ $characters }
incentives-provisional = 本季度尚未结束：以下金额为暂计，会随订单变化。
incentives-readings = 规则口径
incentives-readings-note = 方案有多种理解之处，以上金额按下列口径计算，并印在每份结算单上。
incentives-readings-plan = 在方案中更改

## One statement

incentives-back = 全部结算单
incentives-member = 查看该成员
incentives-lines = 发放明细
incentives-lines-none = 本季度没有应发项目。
incentives-line = 项目与规则
incentives-period = 期间
incentives-base = 计算基数
incentives-rate = 比率
incentives-rows = 依据
incentives-rows-of = { $line }（{ $period }）的依据
incentives-sum = 合计
incentives-conditions = 条件核对
incentives-conditions-note = 包括未达到的条件。
incentives-reached = 已达到
incentives-not-reached = 未达到
incentives-measured = 实际
incentives-needed = 要求
incentives-condition-rows = “{ $condition }”的依据
