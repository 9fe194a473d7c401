# Quarterlift messages: says-playbook

# What to do about a finding, when the plan does not say it itself.

## By rule

says-playbook-metric = 在下次檢討中查明原因，商定一項有負責人和期限的行動。
says-playbook-pass-line = 與每位成員面談差距，寫明目標、措施和期限。
says-playbook-people = 對應由人決定的事項作出決定，並留下紀錄。
says-playbook-owners = 把核心客戶交給資深同仁，並當面引見。
says-playbook-bottleneck = 逐筆查看停在該階段之前的名單，解決卡住的原因。
says-playbook-leads = 名單到達當天就分派給在崗成員。
says-playbook-agenda = 下週拜訪優先安排逾期客戶。
says-playbook-service = 指定專人每天早上查看時限，先回應再解決。
says-playbook-budget = 延後可緩的支出，或經決定調整預算並留下紀錄。
says-playbook-pay = 結帳之前先核對。
says-playbook-training = 把未完成的模組排進下一場課，並請組長保證時間。
says-playbook-mentoring = 提醒輔導員與新人，固定每週一小時。
says-playbook-near-miss = 聯絡這些客戶，提出便於下單的方案。
says-playbook-no-target = 設定目標，或說明不設的理由。
says-playbook-actions = 了解受阻原因，重訂可行期限，或說明理由後終止。
says-playbook-reviews = 現在就召開檢討：數據已備好。

## With figures

says-playbook-owners-core-one = 把該客戶交給銷售經驗滿 { $years } 年的成員，並當面引見。
says-playbook-owners-core-other = 把這 { $count } 家客戶交給銷售經驗滿 { $years } 年的成員，先交業績最大的，並當面引見。
says-playbook-near-miss-customers-one = 本週聯絡該客戶：再下一單即成為核心客戶。
says-playbook-near-miss-customers-other = 把這 { $count } 家客戶分給各負責人，本週聯絡：再下一單即成為核心客戶。
says-playbook-pass-line-over-one = 擬定績效改善計畫，寫明目標、措施和期限；連續兩季低於 { $line } 須作出決定。
says-playbook-pass-line-over-other = 為這 { $count } 人擬定績效改善計畫，寫明目標、措施和期限；連續兩季低於 { $line } 須作出決定。
says-playbook-pass-line-running-one = 由組長陪訪並一起梳理商機，確保季末達到 { $line }。
says-playbook-pass-line-running-other = 由組長陪訪這 { $count } 人並逐一梳理商機，確保季末達到 { $line }。
says-playbook-people-decision-one = 聽取成員意見後，就{ $quarter }作出決定並記錄理由。
says-playbook-people-decision-other = 逐一聽取這 { $count } 人的意見後，就{ $quarter }作出決定並記錄理由。
says-playbook-people-pip-one = 本週內完成{ $quarter }的績效改善計畫：目標、措施、期限。
says-playbook-people-pip-other = 本週內完成{ $quarter }的 { $count } 份績效改善計畫：目標、措施、期限。
says-playbook-mentoring-weeks-one = 請這組師徒補齊缺項，並在雙方行事曆固定每週 { $minutes }。
says-playbook-mentoring-weeks-other = 請這 { $count } 組師徒補齊缺項，並在行事曆固定每週 { $minutes }。
says-playbook-no-target-members-one = 為該成員設定{ $period }目標：沒有目標就沒有達成率，也無法計算超額獎勵。
says-playbook-no-target-members-other = 為這 { $count } 人設定{ $period }目標：沒有目標就沒有達成率，也無法計算超額獎勵。
says-playbook-training-late = 兩週內安排一場「{ $module }」，優先為這 { $members }報名。
says-playbook-training-duty-one = 為該新人報名下一場考試；通過前不分派名單。
says-playbook-training-duty-other = 為這 { $count } 名新人報名下一場考試；通過前不分派名單。
says-playbook-agenda-visits-one = 本週拜訪該客戶；方案要求每 { $days }拜訪一次。
says-playbook-agenda-visits-other = 把這 { $count } 次拜訪排進本週和下週，逾期最久的優先；方案要求每 { $days }拜訪一次。
says-playbook-agenda-rewards-one = 當面送上獎勵，並詢問促成升級的原因。
says-playbook-agenda-rewards-other = 當面送上這 { $count } 份獎勵，並逐一詢問促成升級的原因。
says-playbook-leads-waiting-one = 今天就把這筆等待中的名單分派給在崗成員。
says-playbook-leads-waiting-other = 今天就把這 { $count } 筆等待中的名單分派給在崗成員，等待最久的優先。
says-playbook-bottleneck-stage = 逐筆查看「{ $before }」階段的名單，找出進入「{ $stage }」的障礙；上季同期有 { $baseline } 進入。
says-playbook-service-breaches-one = 立即處理該工單：已逾時 { $over }。
says-playbook-service-breaches-other = 立即分派這 { $count } 張工單，逾時最久的優先：已逾時 { $over }。
says-playbook-service-callbacks-one = 本週回訪該客戶並記錄意見。
says-playbook-service-callbacks-other = 把這 { $count } 次回訪分到本週：每位負責人每天幾通。
says-playbook-service-late = 指定專人每天早上查看時限；按類別分析這 { $late } 張逾時工單，把人手放到集中的環節。承諾為 { $response }回應、{ $resolve }解決。
says-playbook-budget-over = 本季停止「{ $category }」新增支出，或經決定從其他類別調配並留下紀錄。
says-playbook-budget-warning = 確定「{ $category }」剩餘 { $left } 的用途，其餘支出延後。
says-playbook-pay-disputes-one = 在下次結帳前憑明細答覆該異議。
says-playbook-pay-disputes-other = 在下次結帳前憑明細逐一答覆這 { $count } 項異議。
says-playbook-pay-not-closed = 核對{ $period }的獎金明細並結帳。
says-playbook-pay-corrections-one = 在隨下次結帳發放之前，向該成員說明變動原因。
says-playbook-pay-corrections-other = 在隨下次結帳發放之前，向相關成員說明這 { $count } 項變動的原因。
says-playbook-pay-stars-one = 評定當選者，並在下次會議上頒發證書。
says-playbook-pay-stars-other = 評定這 { $count } 個稱號，並在下次會議上頒發證書。
says-playbook-pay-unusual = 核對{ $member } { $month }的訂單：大額訂單、歸屬錯誤或漏匯入都可能是原因。
says-playbook-pay-uncredited-one = 在當月結帳前確認由誰售出。
says-playbook-pay-uncredited-other = 在當月結帳前確認這 { $count } 筆訂單由誰售出。
says-playbook-pay-no-statement-one = 核對結帳後補入的業績；將以更正方式發放。
says-playbook-pay-no-statement-other = 核對這 { $count } 人在結帳後補入的業績；將以更正方式發放。
says-playbook-actions-overdue = 向{ $who }了解「{ $what }」逾期 { $days }的原因：重訂可行期限，或說明理由後終止。
says-playbook-reviews-not-held = 本週召開{ $month }檢討：數據已備好。

## By metric

says-playbook-metric-sales = 逐一梳理洽談中的方案，商定每個的下一步和日期；目標為 { $target }。
says-playbook-metric-core-sales-share = 查看訂貨少於上季的核心客戶，提供專屬供貨與服務；目標為 { $target }。
says-playbook-metric-core-churn = 一週內由負責人和總監回訪每家流失的核心客戶，記錄原因並提出挽回方案；目標為 { $target }。
says-playbook-metric-lead-conversion = 先按評分篩選再分派，並與轉化最低者演練需求訪談；目標為 { $target }。
says-playbook-metric-new-hire-training-coverage = 為每名新人排齊未完成的模組，並騰出時間；目標為 { $target }。
says-playbook-metric-mentoring-rate = 本週內為有空的資深同仁與新人配對；目標為 { $target }。
says-playbook-metric-new-hires-mentored = 本週內為沒有輔導員的新人安排輔導員。
says-playbook-metric-invalid-lead-share = 減少無效名單最多的來源的投入，並由行銷部先核實聯絡人；目標為 { $target }。
says-playbook-metric-first-response-hours = 建立工作日首次回應值班表；目標為 { $target }。
says-playbook-metric-core-repurchase-rate = 聯絡本季尚未下單的核心客戶，並備好常購清單；目標為 { $target }。
says-playbook-metric-product-exam-pass-rate = 針對錯誤最多的題目加開產品輔導；目標為 { $target }。
says-playbook-metric-sales-drill-pass-rate = 下次演練前兩人一組練習，由輔導員旁聽；目標為 { $target }。
says-playbook-metric-customer-satisfaction = 回訪評分最低的客戶，先改善提到最多的問題；目標為 { $target }。
says-playbook-metric-employee-satisfaction = 在下次會議上回應提到最多的問題，說明何時改變什麼；目標為 { $target }。
