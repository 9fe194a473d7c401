# 激励页和结算单的文字。

## The page

incentives-page = 提成
incentives-total = 激励总额与构成
incentives-kind = 项目
incentives-share = 占比
incentives-amount = 金额
incentives-statements = 结算单
incentives-export = 导出发放表
incentives-save-all = 保存全部结算单
incentives-save-statement = 存为 PDF
incentives-provisional = 暂计：关账前金额仍可能变化。
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

## Tabs and what leaves the page

incentives-tab-payroll = 发放表
incentives-tab-awards = 月度奖项
incentives-tab-whatif = 方案试算
incentives-tab-disputes = 异议
incentives-tab-closes = 关账记录
incentives-more-papers = 更多保存方式
incentives-save-each = 每份结算单各存一个 PDF…
incentives-export-lines = 导出全部明细（Excel）…
incentives-open-statement = 打开{ $name }的结算单
incentives-difference = 差额
incentives-paid = 已发
incentives-should-be = 应发
incentives-show-all = 显示全部 { $count } 条
incentives-show-fewer = 收起

## Closing

incentives-state = 关账状态
incentives-close-period = 关账：{ $period }…
incentives-reopen-period = 重新开账：{ $period }…
incentives-close-title = { $period }关账
incentives-close-do = { $period }关账
incentives-close-look = 关账前请核对
incentives-close-reason = 备注（选填）
incentives-close-reason-help = 与关账记录一同保存，例如由谁复核。
incentives-close-final = 关账不能撤销，所有明细将被冻结。之后的变化以调整行补发或扣回；重新开账须填写原因。关账前会自动备份。
incentives-closed-title = { $period }已关账
incentives-fingerprint = 指纹
incentives-fingerprint-copy = 复制{ $period }的指纹
incentives-fingerprint-copied = 指纹已复制。
incentives-fingerprint-note = 指纹由冻结的全部明细算出；日后哪怕改动一个数字，指纹都会对不上。
incentives-backup = 关账前的备份
incentives-close-in-force = 已关账
incentives-close-reopened = 已重新开账
incentives-closes-none = 本季度尚未关账
incentives-closes-none-text = 月份或季度结束后即可关账。关账后按实际发放显示，不受后来数据影响。
incentives-reopen-title = { $period }重新开账
incentives-reopen-text = 金额将重新计算，再次关账前都可能变化。原关账记录保留。
incentives-reopen-do = 重新开账

## Corrections of closed periods

incentives-corrections = 待补发与扣回
incentives-corrections-note = 关账后才到的数据造成的差额，随下一次关账补发或扣回；已发金额不变。
incentives-correction-about = 更正内容

## Nearest edges

incentives-edges = 距下一档最近
incentives-edges-note = 再多一点就会改变应发金额，按“投入最少、收益最大”排列；每条都经重新计算验证。
incentives-edges-own-note = 再多一点就会改变应发金额，已经重新计算验证。
incentives-edges-none = 本季度没有接近的档位。
incentives-edge-extra = 还差
incentives-edge-effect = 可达到
incentives-edge-pay = 现在 → 届时

## Stars of the month

incentives-awards-note = 由数据提名，由人决定。奖金按获奖者当月基础提成另计。
incentives-awards-none = 本季度还没有开始的月份
incentives-awards-none-text = 每月按销售情况提名。
incentives-certificates = 达成率之星奖状
incentives-candidates = 候选人
incentives-candidates-none = 没有符合条件的销售。
incentives-award-running = 月底后评定
incentives-award-open = 待评定
incentives-award-decided = 已评定
incentives-award-closed = 已发，当月已关账
incentives-award-not-given = 未评出，当月已关账
incentives-award-would-pay = 奖金 { $amount }
incentives-award-choose = 选定…
incentives-award-choose-name = 选定{ $name }为{ $award }
incentives-award-other = 选其他人…
incentives-award-change = 更改…
incentives-award-remove = 撤回
incentives-award-title = { $month } { $award }
incentives-award-save = 确定
incentives-award-note-proposed = 选填：不打印，随评定保存。
incentives-award-note-other = 不是数据首位提名：请说明原因。

## What if the plan were different

incentives-levers = 试改方案
incentives-levers-note = 滑轨上的刻度为方案现值。此处不保存；两边均不含调整。
incentives-not-a-number = 请输入数字，例如 0.5。
incentives-file-pick = 使用方案文件…
incentives-file-other = 换一个文件…
incentives-replay-reset = 还原
incentives-adopt = 采用到方案…
incentives-adopt-title = 采用到方案
incentives-adopt-text = 本季度方案将生成新版本。已关账的月份和季度维持原发放。
incentives-adopt-save = 保存方案
incentives-adopt-reason-help = 随版本保存。
incentives-as-it-stands = 现状
incentives-changed-plan = 改后
incentives-parameter = 参数
incentives-plan-changes = 方案差异
incentives-gains = 谁增谁减
incentives-gains-late = 本季度已关账：现状即已发金额。差额分为方案影响和后到数据影响两部分。
incentives-gains-none = 所有人的应发金额不变。
incentives-gains-same = 同时显示 { $count } 位无差额的成员
incentives-gains-only = 只看有差额的成员
incentives-of-plan = 方案影响
incentives-of-facts = 后到数据

## A line of a statement: closed, corrected by hand, disputed

incentives-line-closed = 已关账：按实际发放显示
incentives-line-ways = 操作
incentives-line-menu = { $line }（{ $period }）的操作
incentives-previous = 上一份：{ $name }
incentives-next = 下一份：{ $name }
incentives-manual = 手工调整…
incentives-manual-title = { $name }的手工调整
incentives-manual-change-title = 修改{ $name }的手工调整
incentives-manual-text = 作为一行列入结算单并注明原因；仅限未关账的月份。
incentives-manual-amount = 金额
incentives-manual-amount-help = 负数为扣回：-1,200.50
incentives-manual-closed = 本季度各月均已关账或尚未开始。
incentives-manual-edit = 修改…
incentives-manual-remove = 删除
incentives-disputed = 有异议
incentives-dispute = 对此行提出异议…
incentives-dispute-title = 提出异议：{ $line }（{ $period }）
incentives-dispute-text = 在答复前一直附在该行。
incentives-dispute-comment = 哪里不对，应当是多少？
incentives-dispute-save = 提交异议

## Disputes

incentives-disputes-none = 本季度没有异议
incentives-disputes-none-text = 在结算单某一行右侧的菜单中提出异议。
incentives-dispute-answer = 答复…
incentives-dispute-answer-again = 修改答复…
incentives-answer-title = 答复{ $name }
incentives-answer-state = 处理结果
incentives-answer-accepted = 接受
incentives-answer-rejected = 驳回
incentives-answer-open = 重新受理
incentives-answer = 答复
incentives-answer-save = 提交答复
incentives-answer-correction = 调整金额（选填）
incentives-answer-correction-help = 在下一个未关账月份录入手工调整；负数为扣回。
incentives-certificate = 证书…
