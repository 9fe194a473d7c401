# Quarterlift messages: overview

# Labels of the page itself

overview-page = 总览
overview-save-summary = 保存季度总结 PDF
overview-summary-language = PDF 的语言
overview-summary-job = 正在生成季度总结
overview-summary-replaced = 以下字符没有可用字形，已以 〓 代替：{ $signs }
overview-open-sample = 打开示例公司
overview-sales-none = 本季度还没有订单。导入订单后即可看到销售进度。
overview-process-show = 展开诊断与过程指标
overview-process-hide = 收起诊断与过程指标
overview-needs-you = 需要您处理
overview-findings-none = 目前没有需要您处理的事项。
overview-findings-all = 查看全部 { $count } 项
overview-finding-rows = 查看明细：{ $finding }
overview-summary-button = 总结 PDF
overview-severity-bad = 紧急
overview-severity-warn = 留意
overview-severity-note = 提示
overview-findings-list = 全部发现
overview-finding-evidence = 查看明细
overview-finding-action = 转为行动
overview-finding-dismiss = 搁置…
overview-finding-back = { $by }于 { $on } 搁置（“{ $reason }”），此后情况加重。
overview-dismiss-title = 搁置该发现
overview-dismiss-save = 搁置
overview-dismiss-reason = 原因
overview-dismiss-help = 本季度内不再显示；情况加重时会重新出现。原因一并保留。
overview-dismiss-needed = 请简要说明为何不必处理。
overview-tier-customers = { $tier }客户
overview-finding-page = 打开页面“{ $page }”
overview-why-how = 计算方法
overview-why-rows = 对应明细
overview-why-no-rows = 这个数字目前没有对应的明细。

# End of the labels of the page itself
