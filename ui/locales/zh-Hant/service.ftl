# Quarterlift messages: service

# The Service page.

service-page = 售後
service-new = 新增工單
service-new-title = 新增工單
service-new-save = 開立工單
service-customer-placeholder = 編號、名稱或拼音首字母
service-customer-missing = 請選擇客戶。
service-category = 類別
service-category-missing = 請填寫類別。
service-theme = 意見主題
service-opened = 開立時間
service-opened-help = 留空即為現在。
service-opened-wrong = 請依 2026-11-20 09:30 的格式填寫。
service-open = 未結工單
service-open-none = 沒有未結的工單。
service-open-ticket = 開啟工單 { $ticket }
service-open-customer = 開啟{ $customer }
service-to-customer = 開啟客戶資料
service-respond = 回應
service-respond-to = 回應 { $ticket }
service-resolve = 解決
service-resolve-of = 解決 { $ticket }
service-reopen = 重新開啟
service-satisfaction = 客戶滿意度
service-mark-1 = 非常不滿意
service-mark-2 = 不滿意
service-mark-3 = 普通
service-mark-4 = 滿意
service-mark-5 = 非常滿意
service-tables = 顯示的表格
service-table-tickets = 工單
service-table-callbacks = 回訪
