# Quarterlift messages: settings

## The Settings page

settings-title = Settings
settings-finding = How the window looks on this computer, and what holds for everybody in this workspace.
settings-window = This computer
settings-window-note = Takes effect at once.
settings-language = Language
settings-language-system = As the system
settings-theme = Theme
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark
settings-density = Density
settings-density-comfortable = Comfortable
settings-density-compact = Compact
settings-privacy = Hide amounts
settings-privacy-text = For showing the screen to others: amounts are blurred until you switch this off.
settings-workspace = This workspace
settings-workspace-note = Kept in the workspace file, for everybody who opens it.
settings-name = Name of the company
settings-currency = Currency
settings-currency-fixed = Fixed: there are amounts in this currency.
settings-currency-help = Cannot be changed once amounts are in.
settings-month = The fiscal year begins in
settings-month-help = Quarters, targets and pay follow it.
settings-timezone = Time zone
settings-timezone-help = Decides on which day something happened.
settings-holidays = Holidays
settings-holidays-help = Days without work, one a line. Pace and forecast leave them out.
settings-weekends = Worked weekends
settings-weekends-help = Saturdays and Sundays that are worked, one a line.
settings-save = Save
settings-saved = Settings of the workspace saved
settings-month-1 = January
settings-month-2 = February
settings-month-3 = March
settings-month-4 = April
settings-month-5 = May
settings-month-6 = June
settings-month-7 = July
settings-month-8 = August
settings-month-9 = September
settings-month-10 = October
settings-month-11 = November
settings-month-12 = December
