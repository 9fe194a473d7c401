# Quarterlift messages: agenda

# The Agenda page.

agenda-page = 待办
agenda-aside = 负责人与问候
agenda-look = 显示方式
agenda-look-list = 列表
agenda-look-table = 表格
agenda-look-log = 跟进记录
agenda-tasks = 全部待办
agenda-activities = 跟进记录
agenda-filter-member = 成员
agenda-filter-team = 团队
agenda-filter-tier = 分层
agenda-filter-task = 待办类型
agenda-all-member = 全部成员
agenda-all-team = 全部团队
agenda-all-tier = 全部分层
agenda-all-task = 全部类型
agenda-none = 没有待办
agenda-none-text = 所有客户都已按维护规范跟进。
agenda-none-narrowed = 当前筛选条件下没有待办。清除筛选可查看全部待办。
agenda-keys = 用方向键逐行移动，按 L 或回车键登记。
agenda-open-customer = 打开{ $customer }

# Logging what was done

agenda-log = 登记
agenda-log-for = 登记跟进：{ $customer }
agenda-log-kind = 跟进方式
agenda-log-date = 日期
agenda-log-date-wrong = 请按 2026-11-20 的格式填写日期。
agenda-log-member = 跟进人
agenda-log-member-open = 客户负责人
agenda-log-reason = 流失原因
agenda-log-reason-open = 尚未了解
agenda-log-outcome = 结果
agenda-log-outcome-help = 填写结果后计为一次有效沟通。
agenda-log-note = 备注
agenda-log-save = 保存
agenda-logged-next = { $text }下次到期：{ $next }。
agenda-kind-visit = 拜访
agenda-kind-call = 电话
agenda-kind-promotion = 促销
agenda-kind-callback = 回访
agenda-kind-reward = 升级奖励

# Beside the tasks

agenda-occasions = 近期问候
agenda-occasions-none = 近期没有生日或节日。
agenda-violations = 需更换负责人
agenda-violations-note = 核心客户应由资深员工负责。
agenda-violations-none = 核心客户均由资深员工负责。
agenda-violations-all = 显示全部 { $count } 位
agenda-violations-fewer = 收起
agenda-violation-senior = 接手{ $customer }的资深员工
agenda-reassign = 更换
agenda-reassign-of = 更换{ $customer }的负责人
agenda-no-senior = 目前没有可接手的资深员工。
