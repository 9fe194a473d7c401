# Quarterlift messages: tiers

# Labels of the page itself

tiers-page = 客戶分級
tiers-what-if = 調整分級標準會怎樣？
tiers-what-if-note = 拖曳任一標準，占比與數量會立即變動；確認採用前不會儲存。
tiers-what-if-tried = 依試算標準
tiers-recency = 最近下單不超過
tiers-frequency = 年下單至少
tiers-monetary = 客單價至少
tiers-recency-of = { $tier }：最近下單不超過
tiers-frequency-of = { $tier }：年下單至少
tiers-monetary-of = { $tier }：客單價至少
tiers-not-a-number = 請輸入數字。
tiers-unit-days = 天
tiers-unit-orders = 次
tiers-unit-times = 倍均值
tiers-churned-rule = 最近下單更早的客戶歸為流失。
tiers-tier = 分級
tiers-customers-of = 客戶數
tiers-change = 變動
tiers-reset = 還原方案標準
tiers-adopt = 採用這些標準
tiers-adopt-closed = 已結帳季度的方案不再變動。
tiers-adopt-title = 將這些標準寫入方案
tiers-adopt-text = 儲存後，整個季度將有下列變動。
tiers-adopt-parameter = 標準
tiers-adopt-before = 現行方案
tiers-adopt-after = 調整後
tiers-adopt-effects = 影響
tiers-adopt-pay = 對成員收入的影響
tiers-adopt-member = 成員
tiers-adopt-difference = 差額
tiers-adopt-no-effect = 本季各項數字不變。
tiers-adopt-reason = 調整原因
tiers-adopt-reason-help = 隨方案版本保存，方便日後查考。
tiers-adopt-reason-missing = 請填寫調整原因，將隨方案保存。
tiers-adopt-save = 儲存到方案
tiers-migration = 客戶流向
tiers-migration-from = 起點
tiers-migration-none = 較早日期尚無可比較的資料。
tiers-list = 客戶名單
tiers-list-tier = 顯示的分級
tiers-all = 全部
tiers-customer-next = 升上一級還差
tiers-customer-timeline = 每月底所屬分級
tiers-customer-facts = 基本資料
tiers-customer-orders = 訂單
tiers-causes = 變動原因
tiers-customer-log = 登記跟進
tiers-customer-tasks = 待辦
tiers-customer-changes = 分級變動
tiers-customer-reason = 流失原因
tiers-customer-reason-open = 尚未得知
tiers-customer-activities = 跟進紀錄
tiers-customer-tickets = 工單

# End of the labels of the page itself
tiers-customer-since = 負責人生效日
tiers-customer-since-help = 留空則自今天起；先前已開始的季度仍依原負責人計算。
tiers-customer-past = 先前
