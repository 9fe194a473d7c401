# Quarterlift messages: settings

## The Settings page

settings-title = 設定
settings-finding = 本機的顯示方式，以及對此工作區所有人生效的設定。
settings-window = 本機
settings-window-note = 立即生效。
settings-language = 語言
settings-language-system = 跟隨系統
settings-theme = 主題
settings-theme-system = 跟隨系統
settings-theme-light = 淺色
settings-theme-dark = 深色
settings-density = 行距
settings-density-comfortable = 寬鬆
settings-density-compact = 緊湊
settings-privacy = 隱藏金額
settings-privacy-text = 給他人看螢幕時使用：金額會模糊顯示，直到您關閉此項。
settings-workspace = 此工作區
settings-workspace-note = 存在工作區檔案中，對所有開啟它的人生效。
settings-name = 公司名稱
settings-currency = 幣別
settings-currency-fixed = 已固定：工作區內已有此幣別的金額。
settings-currency-help = 輸入金額後不能變更。
settings-month = 會計年度起始月
settings-month-help = 季度、目標和獎金都以此為準。
settings-timezone = 時區
settings-timezone-help = 決定一件事算在哪一天。
settings-holidays = 國定假日
settings-holidays-help = 不上班的日子，每行一個。進度和預測會略過這些日期。
settings-weekends = 補班日
settings-weekends-help = 需要上班的週六、週日，每行一個。
settings-save = 儲存
settings-saved = 工作區設定已儲存
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
