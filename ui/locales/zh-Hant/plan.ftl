# 方案：每個參數及其含義，以及方案頁的文字。

## Areas, in the order of the page

plan-area-tiers = 客戶分層
plan-area-targets = 目標與進度
plan-area-people = 人員與績效
plan-area-incentives = 獎金
plan-area-leads = 名單
plan-area-service = 售後服務
plan-area-mentoring = 師徒帶教
plan-area-training = 培訓
plan-area-budget = 預算
plan-area-reviews = 檢討
plan-area-metrics = 指標目標
plan-area-task-force = 專案小組
plan-area-general = 總則

## What an area is about, with the readings chosen where the plan leaves room

plan-area-tiers-note = 依距上次下單天數（R）、一年內訂單數（F）與客單價倍數（M）為每位客戶定層；由高至低，首個條件全部符合的層級生效，界限值包含在內。落在兩層之間的客戶歸入較低一層，並標為缺口。
plan-area-targets-note = 季度目標如何得出，以及指標何時算正常、有風險或落後。
plan-area-people-note = 績效分數兼顧結果與過程。方案未寫明權重，預設業績占 70%、三項過程指標各占 10%；沒有資料的部分，其權重分給其餘部分。
plan-area-incentives-note = 所有門檻均須超過：要求高於 80% 時，剛好 80% 不發。每一列只進位一次，結算單等於各列之和。
plan-area-leads-note = 名單依三項標準評分，滿分十分，達到此處設定的分數才分派給成員。
plan-area-service-note = 對提交工單客戶的承諾；未結工單據此顯示剩餘時間。
plan-area-mentoring-note = 資深同仁帶教新人，至到職滿六個月為止。帶教率以一對一所需的資深同仁為分母，因為新人少於資深人員時，字面上的資深人員 100% 帶教無法達成。
plan-area-training-note = 各類學員的課程。同一類學員的權重合計須為 100。
plan-area-budget-note = 季度預算及其四個類別，四類合計須為 100%。
plan-area-reviews-note = 月度檢討會開多久，以及規則發現問題後該怎麼辦。自己寫的做法會取代系統建議；留空則沿用建議。
plan-area-metrics-note = 「改善前」與「基準」留空，則取前兩季算出的數值；沒有目標的指標只作追蹤。
plan-area-task-force-note = 由誰推動方案。姓名與職責顯示於本頁與季度總結。
plan-area-general-note = 方案名稱與共同遵循的價值觀。

## Tiers

plan-param-tiers-window-days = 統計期間
plan-param-tiers-window-days-meaning = 截至統計日往前多少天內的訂單與金額計入 F 與 M。期間愈短反應愈快，但會漏掉季節性採購的客戶。
plan-param-tiers-monetary-basis = M 的比較基準
plan-param-tiers-monetary-basis-meaning = 「客單價」以客戶平均每單金額除以全體平均每單金額；「客戶消費額」以客戶總額除以有購買客戶的平均總額。預設用客單價，因為只有它與方案本身的銷售占比表相符。
plan-param-tiers-core-recency-days = 核心客戶：距上次下單不超過
plan-param-tiers-core-recency-days-meaning = R：核心客戶在統計日前這麼多天內下過單。調高後，購買間隔較長的客戶也能保留在這一層。
plan-param-tiers-core-frequency = 核心客戶：訂單數至少
plan-param-tiers-core-frequency-meaning = F：核心客戶在統計期間內至少需要的訂單數。調高後這一層會變小。
plan-param-tiers-core-monetary = 核心客戶：金額倍數至少
plan-param-tiers-core-monetary-meaning = M：核心客戶的金額須達到平均值的多少倍。以精確值比較，不進位。
plan-param-tiers-potential-recency-days = 潛力客戶：距上次下單不超過
plan-param-tiers-potential-recency-days-meaning = R：潛力客戶在統計日前這麼多天內下過單。調高後，購買間隔較長的客戶也能保留在這一層。
plan-param-tiers-potential-frequency = 潛力客戶：訂單數至少
plan-param-tiers-potential-frequency-meaning = F：潛力客戶在統計期間內至少需要的訂單數。調高後這一層會變小。
plan-param-tiers-potential-monetary = 潛力客戶：金額倍數至少
plan-param-tiers-potential-monetary-meaning = M：潛力客戶的金額須達到平均值的多少倍。以精確值比較，不進位。
plan-param-tiers-general-recency-days = 一般客戶：距上次下單不超過
plan-param-tiers-general-recency-days-meaning = 在這麼多天內下過單的客戶至少為一般客戶，不論金額；超過則為流失客戶，不論訂單數。方案原表未涵蓋這些情形，此類客戶帶缺口標記。
plan-param-tiers-shares-core-customers = 核心客戶：計畫客戶占比
plan-param-tiers-shares-core-customers-meaning = 方案期望核心客戶占全部客戶的比例。僅作為實際長條旁的刻度，不改變任何客戶的層級。
plan-param-tiers-shares-core-sales = 核心客戶：計畫銷售占比
plan-param-tiers-shares-core-sales-meaning = 方案期望核心客戶貢獻的銷售占比，顯示於實際占比旁。
plan-param-tiers-shares-potential-customers = 潛力客戶：計畫客戶占比
plan-param-tiers-shares-potential-customers-meaning = 方案期望潛力客戶占全部客戶的比例。僅作為實際長條旁的刻度，不改變任何客戶的層級。
plan-param-tiers-shares-potential-sales = 潛力客戶：計畫銷售占比
plan-param-tiers-shares-potential-sales-meaning = 方案期望潛力客戶貢獻的銷售占比，顯示於實際占比旁。
plan-param-tiers-shares-general-customers = 一般客戶：計畫客戶占比
plan-param-tiers-shares-general-customers-meaning = 方案期望一般客戶占全部客戶的比例。僅作為實際長條旁的刻度，不改變任何客戶的層級。
plan-param-tiers-shares-general-sales = 一般客戶：計畫銷售占比
plan-param-tiers-shares-general-sales-meaning = 方案期望一般客戶貢獻的銷售占比，顯示於實際占比旁。
plan-param-tiers-shares-churned-customers = 流失客戶：計畫客戶占比
plan-param-tiers-shares-churned-customers-meaning = 方案期望流失客戶占全部客戶的比例。僅作為實際長條旁的刻度，不改變任何客戶的層級。
plan-param-tiers-playbook-core-visit-days = 核心客戶：拜訪間隔
plan-param-tiers-playbook-core-visit-days-meaning = 兩次拜訪核心客戶之間的天數，超過即在待辦中列為逾期。
plan-param-tiers-playbook-potential-contact-days = 潛力客戶：聯繫間隔
plan-param-tiers-playbook-potential-contact-days-meaning = 兩次聯繫潛力客戶之間的天數，用於了解其升級為核心客戶所需的條件。
plan-param-tiers-playbook-general-promotion-months = 一般客戶：促銷間隔
plan-param-tiers-playbook-general-promotion-months-meaning = 兩次向一般客戶推送促銷之間的月數。
plan-param-tiers-playbook-winback-followup-days = 挽回後：回訪間隔
plan-param-tiers-playbook-winback-followup-days-meaning = 流失客戶挽回後，兩次回訪之間的天數。
plan-param-tiers-playbook-winback-discount = 挽回優惠
plan-param-tiers-playbook-winback-discount-meaning = 對因價格流失的客戶提供的降價幅度。
plan-param-tiers-playbook-greeting-days = 生日與節日提前提醒
plan-param-tiers-playbook-greeting-days-meaning = 行程在決策者生日或節日前多少天提醒。
plan-param-tiers-playbook-dead-after-days = 清理帳戶：靜默天數
plan-param-tiers-playbook-dead-after-days-meaning = 既無訂單也無聯繫達到多少天後，列入清理名單。

## Targets and pace

plan-param-targets-growth = 較上季成長
plan-param-targets-growth-meaning = 季度銷售目標等於上季銷售額加上這一比例；在「目標」頁設定過目標者，以設定為準。
plan-param-targets-pace = 進度基準
plan-param-targets-pace-meaning = 「工作日」依行事曆的工作日均攤目標；「去年同期」依去年在相同工作日比例時的銷售額推進，適合季節性強的業務。
plan-param-targets-on-track-points = 正常的下限
plan-param-targets-on-track-points-meaning = 指標落後進度不超過多少個百分點仍算正常。
plan-param-targets-at-risk-points = 有風險的下限
plan-param-targets-at-risk-points-meaning = 落後進度超過多少個百分點，就由「有風險」變為「落後」。
plan-param-targets-ramp = 新人產能
plan-param-targets-ramp-meaning = 新人到職第一至第四個月相對於正式成員的預期產能，預設 25%、50%、75%、100%；依產能分解目標時以此計算。

## People and performance

plan-param-people-new-hire-months = 新人期限
plan-param-people-new-hire-months-meaning = 到職後多少個月內算新人，之後為資深人員；決定誰需要導師與新人培訓。
plan-param-people-senior-years = 資深年限
plan-param-people-senior-years-meaning = 從事業務滿多少年可負責核心客戶並擔任導師。
plan-param-people-pass-line = 及格線
plan-param-people-pass-line-meaning = 成員須達到的績效分數。低於此線須擬定改善計畫，且不計入績效達標率。
plan-param-people-attainment-basis = 達成率基準
plan-param-people-attainment-basis-meaning = 季度進行中，「依進度」以統計日應完成的目標為分母，「依全額」以整個目標為分母；季度結束後兩者相同。
plan-param-people-weight-sales = 權重：業績達成
plan-param-people-weight-sales-meaning = 績效分數中業績達成的比重，四項權重合計 100%。
plan-param-people-weight-visits = 權重：核心客戶拜訪
plan-param-people-weight-visits-meaning = 按時拜訪核心客戶在分數中的比重。
plan-param-people-weight-needs-reports = 權重：需求報告
plan-param-people-weight-needs-reports-meaning = 四項 SPIN 內容完整的需求報告在分數中的比重。
plan-param-people-weight-training = 權重：培訓完成
plan-param-people-weight-training-meaning = 成員完成自身課程在分數中的比重。
plan-param-people-part-cap = 單項上限
plan-param-people-part-cap-meaning = 分數各部分的上限，避免單項特別高而掩蓋其他。
plan-param-people-monthly-stars = 月度之星人數
plan-param-people-monthly-stars-meaning = 每月依業績達成率評選的人數。
plan-param-people-reserve-share = 儲備主管比例
plan-param-people-reserve-share-meaning = 每季進入儲備主管候選的成員比例，至少一人，無條件進位；同分同名次。
plan-param-people-decision-after-quarters = 提請決定的季數
plan-param-people-decision-after-quarters-meaning = 連續多少季低於及格線後，提請由人決定減薪或調職；系統不會自動決定。
plan-param-people-pip-days = 改善計畫期限
plan-param-people-pip-days-meaning = 改善計畫自開啟之日起的天數。

## Incentives

plan-param-incentives-sales-basis = 業績計算基準
plan-param-incentives-sales-basis-meaning = 「依訂單」以訂單與退貨的下單日期計；「依收款」以實收金額的收款日期計，客戶付款後才計發。
plan-param-incentives-base-rate = 基本佣金
plan-param-incentives-base-rate-meaning = 每月依成員當月銷售額計發。每提高一個百分點，成本增加全部銷售額的百分之一。
plan-param-incentives-core-retention-above = 核心維繫獎金：回購率高於
plan-param-incentives-core-retention-above-meaning = 季初由成員負責的核心客戶中，本季再次下單的比例須高於此值，不論由誰成交；剛好相等不發。
plan-param-incentives-core-retention-rate = 核心維繫獎金：加發
plan-param-incentives-core-retention-rate-meaning = 回購率達標時，依成員全季銷售額加發的比例。
plan-param-incentives-new-customers-above = 新客戶獎金：占比高於
plan-param-incentives-new-customers-above-meaning = 成員銷售額中，首單落在本季的客戶所占比例須高於此值；剛好相等不發。
plan-param-incentives-new-customers-rate = 新客戶獎金：加發
plan-param-incentives-new-customers-rate-meaning = 占比達標時，依成員全季銷售額加發的比例；兩項可同時獲得。
plan-param-incentives-above-target = 超額計發方式
plan-param-incentives-above-target-meaning = 「全額」依所達級距的比率計發全部超額，為預設解讀；「分級」僅依各級距自身比率計發，首級以下不發，成本較低。
plan-param-incentives-base-changes-from = 基本佣金比率調整日
plan-param-incentives-base-changes-from-meaning = 新比率生效的第一天，如 2026-08-15。訂單依計入當日的比率計發；留空則刪除此項。
plan-param-incentives-base-changes-rate = 調整後的基本佣金比率
plan-param-incentives-base-changes-rate-meaning = 自該日起計入的銷售額適用的佣金比率。
plan-param-incentives-bands-above = 級距起點高於
plan-param-incentives-bands-above-meaning = 季度銷售額超出目標的比例須高於此值，本級距才生效；各級距須遞增。
plan-param-incentives-bands-rate = 級距比率
plan-param-incentives-bands-rate-meaning = 依上方所選方式，對本級距或全部超額計發的比率。
plan-param-incentives-star-rate = 月度之星獎金
plan-param-incentives-star-rate-meaning = 核心維繫之星與新客開發之星，依得獎者當月佣金額外計發的比例。
plan-param-incentives-mentor-rate = 優秀導師獎
plan-param-incentives-mentor-rate-meaning = 學員達標人數足夠時，依導師季度最後一個月佣金計發的比例。
plan-param-incentives-mentor-above = 優秀導師獎：學員達標率高於
plan-param-incentives-mentor-above-meaning = 導師所帶學員達到及格線的比例須高於此值；剛好相等不發。

## Leads

plan-param-leads-company-size = 企業規模達標人數
plan-param-leads-company-size-meaning = 企業達到多少人可得規模分。方案原文此處數字無法辨識，取 100 人。
plan-param-leads-size-points = 規模得分
plan-param-leads-size-points-meaning = 企業規模達標時名單獲得的分數。
plan-param-leads-industries = 目標產業
plan-param-leads-industries-meaning = 以逗號分隔；留空則現有客戶所屬產業均算符合。
plan-param-leads-industry-points = 產業得分
plan-param-leads-industry-points-meaning = 產業符合時名單獲得的分數。
plan-param-leads-purchase-plan-points = 採購計畫得分
plan-param-leads-purchase-plan-points-meaning = 有採購計畫時名單獲得的分數。
plan-param-leads-assign-from = 分派分數線
plan-param-leads-assign-from-meaning = 達到多少分才分派給成員。調高可少花時間在弱名單上，但會耽擱部分好名單。
plan-param-leads-open-cap = 每人跟進名單上限
plan-param-leads-open-cap-meaning = 一名成員可同時跟進的名單數，超過則不再分派。

## After-sales service

plan-param-service-response-hours = 首次回應時限
plan-param-service-response-hours-meaning = 從工單建立到首次回覆的小時數。
plan-param-service-resolve-hours = 解決時限
plan-param-service-resolve-hours-meaning = 從工單建立到解決的小時數。
plan-param-service-clock = 計時方式
plan-param-service-clock-meaning = 「自然小時」晝夜不停；「工作時間」於非工作時間暫停，週五傍晚建立的工單較寬鬆。
plan-param-service-business-from = 上班時段開始
plan-param-service-business-from-meaning = 業務時鐘在工作日從幾點開始計時（0–23）。
plan-param-service-business-to = 上班時段結束
plan-param-service-business-to-meaning = 業務時鐘在工作日到幾點停止計時（1–24）。
plan-param-service-callback-months = 回訪間隔
plan-param-service-callback-months-meaning = 兩次回訪同一客戶之間的月數。

## Mentoring

plan-param-mentoring-mentees-max = 每位導師帶教人數
plan-param-mentoring-mentees-max-meaning = 一名資深同仁同時可帶的新人數，超過則拒絕。
plan-param-mentoring-weekly-minutes = 每週帶教時間
plan-param-mentoring-weekly-minutes-meaning = 導師每週須記錄的分鐘數，不足的週列為缺漏。

## Training

plan-param-training-pass-mark = 及格分數
plan-param-training-pass-mark-meaning = 考試滿分 100，達到此分為及格；設有考試的課程，及格才算完成。
plan-param-training-on-duty = 新人可接名單
plan-param-training-on-duty-meaning = 「通過考試後」表示新人通過新人課程的全部考試後才能分派名單；「到職首日起」則不設此限。
plan-param-training-effect-least = 比較所需最少人數
plan-param-training-effect-least-meaning = 兩組各須達到此人數，才會判斷是否有差異。
plan-param-training-curricula-audience = 學員類別
plan-param-training-curricula-audience-meaning = 由誰學習本套課程；範本沒有的類別可自行命名。
plan-param-training-curricula-due-days = 完成期限
plan-param-training-curricula-due-days-meaning = 加入該類學員後須完成課程的天數；0 表示每季末前。
plan-param-training-curricula-modules-id = 課程
plan-param-training-curricula-modules-id-meaning = 課程名稱；範本沒有的可自行命名。
plan-param-training-curricula-modules-weight = 權重
plan-param-training-curricula-modules-weight-meaning = 課程在整套中的比重。成員完成度為已完成課程的權重之和，每類學員合計 100。
plan-param-training-curricula-modules-proof = 考核方式
plan-param-training-curricula-modules-proof-meaning = 除出席外還須通過的考核；通過後才算完成。

## Budget

plan-param-budget-share-of-sales = 季度預算
plan-param-budget-share-of-sales-meaning = 季度預算占計畫銷售額的比例。
plan-param-budget-training = 培訓
plan-param-budget-training-meaning = 用於課程、講師與教材的預算比例。
plan-param-budget-visits = 客戶拜訪
plan-param-budget-visits-meaning = 用於差旅與客戶拜訪的預算比例。
plan-param-budget-incentives = 獎金
plan-param-budget-incentives-meaning = 用於獎金的預算比例；實際支出取自結算單中基本佣金以外的部分。
plan-param-budget-crm = CRM
plan-param-budget-crm-meaning = 用於客戶管理系統的預算比例。
plan-param-budget-warn-from = 預警線
plan-param-budget-warn-from-meaning = 某類預算用到此比例即顯示警示，超過 100% 為超支。

## Reviews: the meeting, and the playbook by rule

plan-param-reviews-meeting-minutes = 月度檢討會時長
plan-param-reviews-meeting-minutes-meaning = 月度檢討會的分鐘數，由各議題分配。
plan-param-reviews-playbook-metric = 因應：指標落後於目標
plan-param-reviews-playbook-metric-meaning = 指標有風險、落後或未達成時怎麼辦。頁面與報告中，每項此類問題旁都會顯示。
plan-param-reviews-playbook-pass-line = 因應：成員低於及格線
plan-param-reviews-playbook-pass-line-meaning = 成員績效得分低於及格線時怎麼辦。
plan-param-reviews-playbook-people = 因應：人員決定
plan-param-reviews-playbook-people-meaning = 該訂定改善計畫，或有成員去留的決定待人拍板時怎麼辦。
plan-param-reviews-playbook-owners = 因應：核心客戶由新手負責
plan-param-reviews-playbook-owners-meaning = 核心客戶由尚未達資深年資的成員負責時怎麼辦。
plan-param-reviews-playbook-bottleneck = 因應：銷售漏斗瓶頸
plan-param-reviews-playbook-bottleneck-meaning = 與上季相比轉換下降最多的階段怎麼辦。
plan-param-reviews-playbook-leads = 因應：滯留的名單
plan-param-reviews-playbook-leads-meaning = 名單未分派、停滯或沒有結果時怎麼辦。
plan-param-reviews-playbook-agenda = 因應：逾期的拜訪與回訪
plan-param-reviews-playbook-agenda-meaning = 拜訪、聯繫或回訪逾期時怎麼辦。
plan-param-reviews-playbook-service = 因應：服務承諾未兌現
plan-param-reviews-playbook-service-meaning = 工單超過承諾的首次回應或解決時限時怎麼辦。
plan-param-reviews-playbook-budget = 因應：預算
plan-param-reviews-playbook-budget-meaning = 某類支出接近或超出預算時怎麼辦。
plan-param-reviews-playbook-pay = 因應：異常的結算單
plan-param-reviews-playbook-pay-meaning = 結算單異常時怎麼辦：有待處理的更正、接近門檻或項目不尋常。
plan-param-reviews-playbook-training = 因應：培訓缺漏
plan-param-reviews-playbook-training-meaning = 成員培訓逾期，或暫時不能分派名單時怎麼辦。
plan-param-reviews-playbook-mentoring = 因應：帶教記錄缺漏
plan-param-reviews-playbook-mentoring-meaning = 輔導時數或學習心得缺漏時怎麼辦。
plan-param-reviews-playbook-near-miss = 因應：接近核心的客戶
plan-param-reviews-playbook-near-miss-meaning = 再下一張訂單即可成為核心客戶的客戶怎麼跟進。
plan-param-reviews-playbook-no-target = 因應：沒有目標的業務
plan-param-reviews-playbook-no-target-meaning = 本季有人在銷售卻沒有目標時怎麼辦。
plan-param-reviews-playbook-actions = 因應：逾期的行動項目
plan-param-reviews-playbook-actions-meaning = 檢討中商定的行動項目逾期時怎麼辦。
plan-param-reviews-playbook-reviews = 因應：未開檢討會
plan-param-reviews-playbook-reviews-meaning = 當月已結束而檢討會未開時怎麼辦。

## Goals of the metrics: the engine puts the name of the metric before them

plan-param-metric-before = 改善前
plan-param-metric-before-meaning = 兩季前的數值。填寫則取代計算值，留空則取計算值。
plan-param-metric-baseline = 基準
plan-param-metric-baseline-meaning = 上季的數值，進展由此起算；留空則取計算值。
plan-param-metric-target = 目標
plan-param-metric-target-meaning = 季末應達到的數值；留空則只顯示、不評判。

## General and task force

plan-param-name = 方案名稱
plan-param-name-meaning = 印在總結的封面上；留空則顯示範本名稱。
plan-param-values = 價值觀與行為準則
plan-param-values-meaning = 團隊價值觀與行為準則的文字。
plan-param-task-force-role = 席位
plan-param-task-force-role-meaning = 該席位代表的職能。
plan-param-task-force-person = 人選
plan-param-task-force-person-meaning = 由誰擔任；留空則顯示為空缺。
plan-param-task-force-duties = 職責
plan-param-task-force-duties-meaning = 該席位負責的事項；留空則顯示範本內容。
plan-seat-sales-director = 業務總監（召集人）
plan-seat-sales-director-duties = 帶領專案小組，訂定目標，決定方案與人員事項，主持月度檢討。
plan-seat-hr-manager = 人資經理
plan-seat-hr-manager-duties = 規劃培訓與師徒帶教，準備績效面談，核對獎金結果，傾聽員工意見。
plan-seat-marketing-manager = 行銷經理
plan-seat-marketing-manager-duties = 提供有效名單，推動分層行銷活動，追蹤客戶滿意度。
plan-seat-crm-administrator = CRM 管理員
plan-seat-crm-administrator-duties = 匯入並核對資料，維護客戶分層，定期備份。

## Choices

plan-choice-order-value = 客單價
plan-choice-customer-spend = 客戶消費額
plan-choice-working-days = 工作日
plan-choice-seasonal = 去年同期
plan-choice-pace = 依進度
plan-choice-whole = 依全額
plan-choice-invoiced = 依訂單
plan-choice-collected = 依收款
plan-choice-whole-excess = 全額
plan-choice-marginal = 分級
plan-choice-wall = 自然小時
plan-choice-business = 工作時間
plan-choice-after-exams = 通過考試後
plan-choice-first-day = 到職首日起
plan-choice-none = 僅出席
plan-choice-exam = 考試
plan-choice-drill = 情境演練

## Audiences and modules of the template

plan-audience-new-hires = 新人
plan-audience-veterans = 資深人員
plan-audience-managers = 主管
plan-module-product = 產品知識
plan-module-sales-skills = 銷售技巧
plan-module-communication = 溝通技巧
plan-module-culture = 企業文化
plan-module-new-business = 新客戶開發
plan-module-competitor-analysis = 競品分析
plan-module-service = 客戶服務
plan-module-team-management = 團隊管理
plan-module-team-motivation = 團隊激勵
plan-module-key-accounts = 大客戶策略
plan-module-numbers-analysis = 數據分析
plan-module-industry-trends = 產業趨勢

## The page

plan-search = 尋找參數
plan-search-none = 沒有符合「{ $text }」的參數。
plan-search-clear = 顯示全部
plan-filter = 顯示哪些參數
plan-filter-all = 全部
plan-filter-different = 有差異
plan-source = 在方案中的出處
plan-range = 取值範圍：{ $range }
plan-column-both = 範本與上季
plan-found = { $all } 項參數中的 { $found } 項
plan-filter-template = 與範本不同（{ $count }）
plan-filter-last = 與上季不同（{ $count }）
plan-filter-none-template = 這裡的參數均與範本相同。
plan-filter-none-last = 這裡的參數均與上季相同。
plan-version-changed = 變更
plan-version-what = 變更內容
plan-version-show = { $quarter }版本 { $version } 的變更內容
plan-version-same = 沒有變更任何參數。
plan-areas = 方案各部分
plan-column-parameter = 參數
plan-column-value = 本季
plan-column-last = 上季
plan-column-template = 範本
plan-differs-last = 與上季不同
plan-differs-template = 與範本不同
plan-gone = 本方案已沒有：{ $entry }（上季 { $last }，範本 { $template }）
plan-use-last = 改為上季的值
plan-use-template = 改為範本的值
plan-empty-value = 未設
plan-curriculum = { $audience }：課程與權重
plan-curriculum-proofs = 各課程的考核方式
plan-curriculum-names = 學員類別與課程名稱
plan-metric = 指標
plan-metric-before = 改善前
plan-metric-baseline = 基準
plan-metric-target = 目標
plan-metric-computed = 自動
plan-seat-open = 空缺
plan-file-menu = 方案檔案
plan-export = 另存為 TOML…
plan-import = 讀取方案檔案…
plan-import-title = 方案檔案：將會變更的內容
plan-import-same = 檔案內容與現有方案相同，沒有變更。
plan-import-refused = 此檔案無法直接使用，方案未變。
plan-import-save = 儲存為本季方案
plan-changes-one = 1 項未儲存的變更
plan-changes-other = { $count } 項未儲存的變更
plan-discard = 捨棄變更
plan-preview = 預覽影響
plan-preview-title = 這些變更的影響
plan-preview-text = 尚未儲存任何內容。
plan-preview-refused = 這些變更無法儲存
plan-preview-changes = 參數
plan-preview-pay = 各成員獎金
plan-preview-pay-none = 沒有成員的獎金發生變化。
plan-preview-member = 成員
plan-preview-before = 變更前
plan-preview-after = 變更後
plan-preview-difference = 差額
plan-reason = 原因
plan-reason-help = 隨版本儲存，並記入稽核紀錄。
plan-reason-needed = 請簡要說明變更方案的原因。
plan-save = 儲存方案
plan-back = 繼續編輯
plan-versions = 版本
plan-versions-none = 本季沿用先前的方案，首次儲存變更後成為版本 1。
plan-version = 版本
plan-version-quarter = 季度
plan-version-at = 儲存時間
plan-version-actor = 儲存者
plan-page = 方案
plan-list-base-changes-add = 新增自某日起的基本佣金比率
plan-list-base-changes-remove = 刪除第 {$number} 項比率
plan-list-bands-add = 新增級距
plan-list-bands-remove = 刪除第 {$number} 級距
