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
overview-findings-fewer = 收起
overview-finding-rows = 查看明细：{ $finding }
overview-finding-page = 打开页面“{ $page }”
overview-why-how = 计算方法
overview-why-rows = 对应明细
overview-why-no-rows = 这个数字目前没有对应的明细。

# End of the labels of the page itself
