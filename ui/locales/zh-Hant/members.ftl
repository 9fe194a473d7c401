# 成員頁的文字。

## The page

members-page = 成員
members-table = 團隊成員
members-teams = 各團隊
members-team = 團隊
members-team-members = 人數
members-target = 目標
members-sales = 業績
members-attainment = 達成率

## One member

members-back = 全部成員
members-orders = 本季訂單
members-statement = 獎金結算單
members-history = 各季達成率
members-history-none = 先前各季沒有可比較的目標。
members-customers = 負責客戶分層
members-customers-none = 未負責任何客戶。
