# Quarterlift messages: settings

## The Settings page

settings-title = 设置
settings-finding = 本机上的显示方式，以及对本工作区所有人生效的设置。
settings-window = 本机
settings-window-note = 立即生效。
settings-language = 语言
settings-language-system = 跟随系统
settings-theme = 主题
settings-theme-system = 跟随系统
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-density = 行距
settings-density-comfortable = 宽松
settings-density-compact = 紧凑
settings-privacy = 隐藏金额
settings-privacy-text = 给他人看屏幕时使用：金额会模糊显示，直到您关闭此项。
settings-workspace = 本工作区
settings-workspace-note = 保存在工作区文件中，对所有打开它的人生效。
settings-name = 公司名称
settings-currency = 币种
settings-currency-fixed = 已固定：工作区内已有该币种的金额。
settings-currency-help = 录入金额后不能更改。
settings-month = 财年起始月
settings-month-help = 季度、目标和提成都以此为准。
settings-timezone = 时区
settings-timezone-help = 决定一件事算在哪一天。
settings-holidays = 节假日
settings-holidays-help = 不上班的日子，每行一个。进度和预测会跳过这些日期。
settings-weekends = 调休上班日
settings-weekends-help = 需要上班的周六、周日，每行一个。
settings-save = 保存
settings-saved = 工作区设置已保存
settings-month-1 = 1 月
settings-month-2 = 2 月
settings-month-3 = 3 月
settings-month-4 = 4 月
settings-month-5 = 5 月
settings-month-6 = 6 月
settings-month-7 = 7 月
settings-month-8 = 8 月
settings-month-9 = 9 月
settings-month-10 = 10 月
settings-month-11 = 11 月
settings-month-12 = 12 月
