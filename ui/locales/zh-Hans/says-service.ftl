# Quarterlift messages: says-service

# What the engine says of service.

## Page

says-service-empty = 还没有工单
says-service-empty-text = 请在此新建第一张工单，或从客服系统导入。
says-service-title-none = 没有未结工单
says-service-title-kept-one = { $count } 张未结工单，目前均在承诺时限内
says-service-title-kept-other = { $count } 张未结工单，目前均在承诺时限内
says-service-title-breached-one = { $open } 张未结工单中有 { $count } 张超时
says-service-title-breached-other = { $open } 张未结工单中有 { $count } 张超时
says-service-sentence = 首次响应平均 { $hours }；承诺响应 { $response }内、解决 { $resolve }内。
says-service-sentence-promise = 承诺 { $response }内首次响应，{ $resolve }内解决。
says-service-sentence-business = 仅计工作日 { $from } 至 { $to } 的工作时间。
says-service-more-one = 还有 { $count } 张
says-service-more-other = 还有 { $count } 张
says-service-open-rows = 未结工单
says-service-breached-rows = 已超时的未结工单
says-service-figure-open = 未结工单
says-service-figure-breached = 已超时
says-service-figure-callbacks = 待回访

## Clocks

says-service-response = 首次响应
says-service-solution = 解决
says-service-duration = { $hours } 小时 { $minutes } 分
says-service-hours = { $hours } 小时
says-service-clock-kept = 已完成，用时 { $time }
says-service-clock-late = 超时完成，用时 { $time }
says-service-clock-running = 剩余 { $time }
says-service-clock-breached = 超时 { $time }
says-service-standing-kept = 按时
says-service-standing-late = 超时完成
says-service-standing-running = 计时中
says-service-standing-breached = 已超时
says-service-state-open = 未结
says-service-state-resolved = 已解决

## One ticket

says-service-ticket-title = { $customer }：{ $what }
says-service-fact-no = 工单号
says-service-fact-opened = 创建时间
says-service-fact-responded = 首次响应时间
says-service-fact-resolved = 解决时间
says-service-fact-mark = 客户评分
says-service-mark = { $mark } / 5 分
says-service-opened = 已为 { $customer } 创建工单 { $ticket }。
says-service-responded = { $ticket } 已响应。
says-service-resolved = { $ticket } 已解决。
says-service-reopened = { $ticket } 已重新打开。
says-service-rated = 已记录 { $ticket } 的评分。
says-service-edited = { $ticket } 已保存。

## Columns

says-service-column-category = 类别
says-service-column-theme = 反馈主题
says-service-column-response-hours = 响应用时（小时）
says-service-column-resolve-hours = 解决用时（小时）
says-service-column-mark = 评分（1–5）
says-service-column-last-callback = 上次回访
says-service-column-record = 服务档案起始日

## Charts

says-service-chart-response = 各月首次响应时间
says-service-chart-hours = 小时
says-service-chart-promise = 承诺 { $hours }
says-service-chart-response-summary = { $month }首次响应平均 { $hours }，承诺为 { $promised }。
says-service-chart-satisfaction = 各月满意度
says-service-chart-satisfaction-summary = { $month }客户平均给出满分的 { $share }。
says-service-chart-goal = 目标 { $share }
says-service-chart-categories = 各类别工单数
says-service-chart-themes = 各主题反馈数
says-service-chart-rest = 其他
says-service-chart-topics-summary-one = “{ $topic }”最多，共 { $count } 张工单。
says-service-chart-topics-summary-other = “{ $topic }”最多，共 { $count } 张工单。

## Findings

says-service-finding-breached-one = { $count } 张未结工单超过承诺时限
says-service-finding-breached-other = { $count } 张未结工单超过承诺时限
says-service-finding-breached-detail = 最长超时 { $over }
says-service-finding-callbacks-one = { $count } 家客户的售后回访逾期
says-service-finding-callbacks-other = { $count } 家客户的售后回访逾期
says-service-finding-callbacks-detail = 方案要求每 { $months }回访一次
