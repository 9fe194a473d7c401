# Quarterlift messages: says-playbook

# What to do about a finding, when the plan does not say it itself.

## By rule

says-playbook-metric = 在下次复盘中查明原因，商定一项有负责人和期限的行动。
says-playbook-pass-line = 与每位成员面谈差距，写明目标、措施和期限。
says-playbook-people = 对应由人决定的事项作出决定，并留下记录。
says-playbook-owners = 把核心客户交给资深员工，并当面引见。
says-playbook-bottleneck = 逐条查看停在该阶段之前的线索，解决卡住的原因。
says-playbook-leads = 线索到达当天就分配给在岗成员。
says-playbook-agenda = 下周拜访优先安排逾期客户。
says-playbook-service = 指定专人每天早上查看时限，先响应再解决。
says-playbook-budget = 推迟可缓的支出，或经决定调整预算并留下记录。
says-playbook-pay = 关账之前先核对。
says-playbook-training = 把未完成的模块排进下一场课，并请组长保证时间。
says-playbook-mentoring = 提醒导师与新员工，固定每周一小时。
says-playbook-near-miss = 联系这些客户，给出便于下单的方案。
says-playbook-no-target = 设定目标，或说明不设的理由。
says-playbook-actions = 了解受阻原因，重定可行期限，或说明理由后终止。
says-playbook-reviews = 现在就召开复盘：数据已备好。

## With figures

says-playbook-owners-core-one = 把该客户交给销售经验满 { $years } 年的成员，并当面引见。
says-playbook-owners-core-other = 把这 { $count } 家客户交给销售经验满 { $years } 年的成员，先交业绩最大的，并当面引见。
says-playbook-near-miss-customers-one = 本周联系该客户：再下一单即成为核心客户。
says-playbook-near-miss-customers-other = 把这 { $count } 家客户分给各负责人，本周联系：再下一单即成为核心客户。
says-playbook-pass-line-over-one = 制定绩效改进计划，写明目标、措施和期限；连续两个季度低于 { $line } 须作出决定。
says-playbook-pass-line-over-other = 为这 { $count } 人制定绩效改进计划，写明目标、措施和期限；连续两个季度低于 { $line } 须作出决定。
says-playbook-pass-line-running-one = 由组长陪访并一起梳理商机，确保季末达到 { $line }。
says-playbook-pass-line-running-other = 由组长陪访这 { $count } 人并逐一梳理商机，确保季末达到 { $line }。
says-playbook-people-decision-one = 听取成员意见后，就{ $quarter }作出决定并记录理由。
says-playbook-people-decision-other = 逐一听取这 { $count } 人的意见后，就{ $quarter }作出决定并记录理由。
says-playbook-people-pip-one = 本周内完成{ $quarter }的绩效改进计划：目标、措施、期限。
says-playbook-people-pip-other = 本周内完成{ $quarter }的 { $count } 份绩效改进计划：目标、措施、期限。
says-playbook-mentoring-weeks-one = 请这对师徒补齐缺项，并在双方日程中固定每周 { $minutes }。
says-playbook-mentoring-weeks-other = 请这 { $count } 对师徒补齐缺项，并在日程中固定每周 { $minutes }。
says-playbook-no-target-members-one = 为该成员设定{ $period }目标：没有目标就没有达成率，也无法计算超额奖励。
says-playbook-no-target-members-other = 为这 { $count } 人设定{ $period }目标：没有目标就没有达成率，也无法计算超额奖励。
says-playbook-training-late = 两周内安排一场“{ $module }”，优先为这 { $members }报名。
says-playbook-training-duty-one = 为该新员工报名下一场考试；通过前不分配线索。
says-playbook-training-duty-other = 为这 { $count } 名新员工报名下一场考试；通过前不分配线索。
says-playbook-agenda-visits-one = 本周拜访该客户；方案要求每 { $days }拜访一次。
says-playbook-agenda-visits-other = 把这 { $count } 次拜访排进本周和下周，逾期最久的优先；方案要求每 { $days }拜访一次。
says-playbook-agenda-rewards-one = 当面送上奖励，并询问促成升级的原因。
says-playbook-agenda-rewards-other = 当面送上这 { $count } 份奖励，并逐一询问促成升级的原因。
says-playbook-leads-waiting-one = 今天就把这条等待中的线索分配给在岗成员。
says-playbook-leads-waiting-other = 今天就把这 { $count } 条等待中的线索分配给在岗成员，等待最久的优先。
says-playbook-bottleneck-stage = 逐条查看“{ $before }”阶段的线索，找出进入“{ $stage }”的障碍；上季度同期有 { $baseline } 进入。
says-playbook-service-breaches-one = 立即处理该工单：已超时 { $over }。
says-playbook-service-breaches-other = 立即分派这 { $count } 张工单，超时最久的优先：已超时 { $over }。
says-playbook-service-callbacks-one = 本周回访该客户并记录反馈。
says-playbook-service-callbacks-other = 把这 { $count } 次回访分到本周：每位负责人每天几通。
says-playbook-service-late = 指定专人每天早上查看时限；按类别分析这 { $late } 张超时工单，把人手放到集中的环节。承诺为 { $response }响应、{ $resolve }解决。
says-playbook-budget-over = 本季度停止“{ $category }”新增支出，或经决定从其他类别调剂并留下记录。
says-playbook-budget-warning = 确定“{ $category }”剩余 { $left } 的用途，其余支出推迟。
says-playbook-pay-disputes-one = 在下次关账前凭明细答复该异议。
says-playbook-pay-disputes-other = 在下次关账前凭明细逐一答复这 { $count } 项异议。
says-playbook-pay-not-closed = 核对{ $period }的提成单并关账。
says-playbook-pay-corrections-one = 在随下次关账发放之前，向该成员说明变动原因。
says-playbook-pay-corrections-other = 在随下次关账发放之前，向相关成员说明这 { $count } 项变动的原因。
says-playbook-pay-stars-one = 评定当选者，并在下次会议上颁发证书。
says-playbook-pay-stars-other = 评定这 { $count } 个称号，并在下次会议上颁发证书。
says-playbook-pay-unusual = 核对{ $member } { $month }的订单：大额订单、归属错误或漏导入都可能是原因。
says-playbook-pay-uncredited-one = 在当月关账前确认由谁售出。
says-playbook-pay-uncredited-other = 在当月关账前确认这 { $count } 笔订单由谁售出。
says-playbook-pay-no-statement-one = 核对关账后补入的业绩；将以更正方式发放。
says-playbook-pay-no-statement-other = 核对这 { $count } 人在关账后补入的业绩；将以更正方式发放。
says-playbook-actions-overdue = 向{ $who }了解“{ $what }”逾期 { $days }的原因：重定可行期限，或说明理由后终止。
says-playbook-reviews-not-held = 本周召开{ $month }复盘：数据已备好。

## By metric

says-playbook-metric-sales = 逐一梳理在谈方案，商定每个的下一步和日期；目标为 { $target }。
says-playbook-metric-core-sales-share = 查看订货少于上季度的核心客户，提供专属供货与服务；目标为 { $target }。
says-playbook-metric-core-churn = 一周内由负责人和总监回访每家流失的核心客户，记录原因并提出挽回方案；目标为 { $target }。
says-playbook-metric-lead-conversion = 先按评分筛选再分配，并与转化最低者演练需求沟通；目标为 { $target }。
says-playbook-metric-new-hire-training-coverage = 为每名新员工排齐未完成的模块，并腾出时间；目标为 { $target }。
says-playbook-metric-mentoring-rate = 本周内为空闲的资深员工与新员工配对；目标为 { $target }。
says-playbook-metric-new-hires-mentored = 本周内为没有导师的新员工安排导师。
says-playbook-metric-invalid-lead-share = 减少无效线索最多的来源的投入，并由市场部先核实联系人；目标为 { $target }。
says-playbook-metric-first-response-hours = 建立工作日首次响应值班表；目标为 { $target }。
says-playbook-metric-core-repurchase-rate = 联系本季度尚未下单的核心客户，并备好常购清单；目标为 { $target }。
says-playbook-metric-product-exam-pass-rate = 针对错误最多的题目加开产品辅导；目标为 { $target }。
says-playbook-metric-sales-drill-pass-rate = 下次演练前两人一组练习，由导师旁听；目标为 { $target }。
says-playbook-metric-customer-satisfaction = 回访评分最低的客户，先改进提到最多的问题；目标为 { $target }。
says-playbook-metric-employee-satisfaction = 在下次会议上回应提到最多的问题，说明何时改变什么；目标为 { $target }。
