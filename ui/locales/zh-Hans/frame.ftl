# Quarterlift messages: frame

## The native menu

frame-menu-app = Quarterlift
frame-menu-file = 文件
frame-menu-edit = 编辑
frame-menu-view = 查看
frame-menu-window = 窗口
frame-menu-help = 帮助
frame-menu-about = 关于 Quarterlift
frame-menu-services = 服务
frame-menu-hide = 隐藏 Quarterlift
frame-menu-hide-others = 隐藏其他
frame-menu-show-all = 全部显示
frame-menu-quit = 退出 Quarterlift
frame-menu-settings = 设置…
frame-menu-close-window = 关闭窗口
frame-menu-undo-typing = 撤销
frame-menu-redo-typing = 重做
frame-menu-undo = 撤销上一步更改
frame-menu-redo = 重做上一步更改
frame-menu-cut = 剪切
frame-menu-copy = 复制
frame-menu-paste = 粘贴
frame-menu-select-all = 全选
frame-menu-zoom-in = 放大
frame-menu-zoom-out = 缩小
frame-menu-zoom-reset = 实际大小
frame-menu-privacy = 隐藏或显示金额
frame-menu-full-screen = 全屏
frame-menu-minimize = 最小化
frame-menu-maximize = 缩放窗口
frame-menu-bring-all-to-front = 全部置于最前

## When the engine breaks off in the middle of a call

frame-failure-broken-off = Quarterlift 内部出错，数据没有任何改动。请重试；如再次出现，请重新启动应用。

## Pages and their groups

frame-group-quarter = 季度
frame-group-customers = 客户
frame-group-team = 团队
frame-group-money = 激励
frame-group-culture = 文化
frame-group-workspace = 工作区
frame-page-overview = 总览
frame-page-targets = 目标
frame-page-reviews = 复盘
frame-page-tiers = 分层
frame-page-agenda = 待办
frame-page-leads = 线索
frame-page-service = 售后
frame-page-members = 成员
frame-page-training = 培训
frame-page-mentoring = 传帮带
frame-page-incentives = 提成
frame-page-budget = 预算
frame-page-ideas = 金点子
frame-page-plan = 方案
frame-page-data = 数据
frame-page-settings = 设置
frame-group-pages = 页面
frame-group-general = 通用

## Top bar

frame-navigation = 页面导航
frame-skip = 跳到页面内容
frame-period = 季度：{ $period }
frame-period-running = 进行中
frame-as-of-label = 数据截至
frame-as-of-range = { $first } 至 { $last } 之间的任意一天
frame-as-of-latest = 最新
frame-apply = 应用
frame-privacy-on = 隐藏金额
frame-privacy-off = 显示金额
frame-privacy-is-on = 金额已隐藏
frame-theme-dark = 切换到深色主题
frame-theme-light = 切换到浅色主题

## Palette and shortcuts

frame-palette = 搜索或执行…
frame-palette-placeholder = 页面、客户、成员或操作
frame-palette-found = 客户与成员
frame-palette-none = 没有找到。可以试试名称、编号或拼音首字母。
frame-shortcuts = 键盘快捷键
frame-keys-tables = 在表格中
frame-keys-move = 在单元格间移动
frame-keys-range = 选择多行
frame-keys-copy = 复制所选行
frame-keys-open = 打开该行
frame-keys-widen = 在表头上调整列宽
frame-find-in-table = 在表格中查找
frame-import = 导入…
frame-export = 导出…
frame-report = 将总结存为 PDF…

## Undo

frame-undo = 撤销
frame-redo = 重做
frame-nothing-to-undo = 没有可以撤销的操作。
frame-nothing-to-redo = 没有可以重做的操作。

## Workspaces

frame-workspace-menu = 工作区
frame-open = 打开工作区…
frame-new = 新建工作区…
frame-sample = 示例公司
frame-sample-note = 示例数据
frame-new-title = 新建工作区
frame-new-text = 从方案模板开始，文件保存位置由您选择。
frame-new-name = 公司名称
frame-new-currency = 币种
frame-new-currency-help = 录入金额后不能更改。
frame-new-month = 财年起始月
frame-new-timezone = 时区
frame-new-timezone-help = 决定一件事算在哪一天。
frame-new-make = 选择位置并创建
frame-first-title = 让季度方案真正跑起来
frame-first-text = 导入 CRM 导出的数据，看清季度进度，算准提成，打印总结。
frame-first-sample = 看看示例公司
frame-first-sample-text = 用一支虚构销售团队的数据，把每个页面都看一遍。
frame-first-new = 新建工作区
frame-first-new-text = 从方案模板和您自己的文件开始。
frame-first-open = 打开工作区
frame-first-open-text = 继续使用本机或同事给您的文件。
frame-first-recent = 最近打开
frame-first-language = 语言
frame-first-local = 全部数据保存在本机的一个文件里，无需账号，可离线使用。
frame-first-busy = 正在准备示例公司…

## Figures, charts and tables

frame-why = 这个数字怎么来的？{ $figure }
frame-rows-behind = { $figure }的明细
frame-rows = 查看明细
frame-better = 更好
frame-state = 进展
frame-chart = 图表
frame-chart-menu = 图表菜单：{ $chart }
frame-chart-as-table = 显示为表格
frame-chart-as-chart = 显示为图表
frame-chart-copy = 复制数据
frame-chart-save-svg = 存为 SVG…
frame-chart-save-png = 存为 PNG…
frame-chart-keys = 用方向键逐点查看。
frame-search-table = 查找
frame-search-in = 在{ $table }中查找
frame-columns = 列
frame-export-xlsx = 导出为 Excel 文件…
frame-export-csv = 导出为 CSV 文件…
frame-filter = 筛选
frame-filter-column = 列
frame-filter-from = 不低于
frame-filter-to = 不高于
frame-filter-text = 包含
frame-filter-apply = 应用
frame-filter-clear = 清除
frame-filter-clear-all = 清除搜索和筛选
frame-filter-remove = 移除筛选：{ $filter }
frame-filter-any-of = { $column }：{ $value }
frame-filter-contains = { $column }包含“{ $value }”
frame-filter-at-least = { $column }不低于 { $value }
frame-filter-at-most = { $column }不高于 { $value }
frame-filter-empty = { $column }为空
frame-table-none = 没有符合的行
frame-table-none-text = 没有内容符合当前的搜索和筛选条件。
frame-copied = 已复制，可粘贴到 Excel。
frame-copy-refused = 无法使用剪贴板。
frame-show-in-folder = 在文件夹中显示

## Trouble, work under way, dialogs

frame-trouble-title = 操作没有成功
frame-trouble-unreachable = 页面无法显示
frame-trouble-kept = 数据没有变动。反馈时请提供代码：
frame-again = 重试
frame-to-overview = 回到总览
frame-issues-more = 还有 { $count } 条
frame-notes = 通知
frame-close = 关闭
frame-back = 返回
frame-cancel = 取消
frame-cancelling = 正在取消…

## Forms and documents

frame-date-wrong = 请按 2026-11-20 的格式填写日期。
frame-field-needed = 请填写此项。
frame-paper-saving = 正在保存文档…
frame-paper-replaced = 字体缺少以下字符，将显示为 〓：{ $characters }

## What the palette begins on a page

frame-do-member = 添加成员…
frame-do-pip = 制定改进计划…
frame-do-pair = 为新员工安排导师…
frame-do-week = 登记传帮带周记录…
frame-do-suggest = 提交建议…
frame-do-case = 提交案例…
frame-do-thank = 表彰成员…
frame-do-spend = 登记支出…
frame-do-agree = 就目标征询成员…
frame-do-close = 月度或季度关账…
frame-do-whatif = 试算方案…
frame-do-action = 添加改进行动…
frame-do-meeting = 召开月度复盘会…
frame-do-hold = 登记复盘会已召开…
frame-do-next = 启动下一季度…
frame-do-capsule = 将本季度存为存档包…
frame-capsule-leave = 返回{$name}
