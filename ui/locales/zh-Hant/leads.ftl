# Quarterlift messages: leads

# The Leads page.

## The page

leads-page = 名單
leads-view = 檢視方式
leads-view-board = 看板
leads-view-table = 表格
leads-view-funnel = 漏斗
leads-table = 全部名單
leads-new = 新增名單
leads-new-do = 新增名單…
leads-filters = 篩選看板
leads-all-owners = 所有負責人
leads-all-sources = 所有來源
leads-search = 公司或編號

## The board

leads-board = 各階段名單
leads-board-keys = 方向鍵可在卡片間移動，Enter 開啟卡片。空白鍵拿起卡片，左右鍵選擇階段，再按空白鍵放下，Esc 放回原處。
leads-column-none = 沒有名單
leads-card-menu = { $company }：更多操作
leads-move-to = 移至「{ $stage }」
leads-missing = 尚缺
leads-say-lifted = 已拿起{ $company }，目前階段：{ $stage }。
leads-say-over = 目標階段：{ $stage }。
leads-say-back = { $company }已放回「{ $stage }」。
leads-say-moved = { $company }已移至「{ $stage }」。

## A move that was refused

leads-refused-title = { $company }還不能進入「{ $stage }」
leads-leave = 留在原階段
leads-fill-facts = 補齊名單資料
leads-fill-owner = 指定負責人
leads-fill-needs = 填寫需求報告
leads-fill-proposal = 撰寫提案
leads-fill-approval = 送交核准
leads-override = 破例放行
leads-override-text = 經理可以破例放行，放行者與理由會記錄在名單與稽核紀錄中。
leads-override-reason = 放行理由
leads-override-do = 放行並移動
leads-approver = 核准者
leads-approver-needed = 請選擇核准者。
leads-reason-needed = 請說明理由。
leads-choose-member = 請選擇成員

## The customer a lead became

leads-customer-title = { $company }成為哪一位客戶？
leads-customer-text = 進入售後即為客戶建立服務紀錄。
leads-customer = 客戶
leads-customer-known = 既有客戶
leads-customer-new = 新客戶
leads-customer-new-text = 將{ $company }加入客戶名冊，並沿用負責人與區域。
leads-customer-search = 名稱、編號或拼音首字母
leads-customer-none = 找不到客戶。請換個名稱，或建立新客戶。
leads-customer-needed = 請選擇客戶。

## Ends

leads-end-lost = 未成交…
leads-end-invalid = 無效…
leads-end-title = 結案：{ $company }
leads-end-text = 名單將移出看板，之後仍可重新開啟。
leads-end-kind = 結案方式
leads-end-choose = 請選擇原因
leads-end-reason-needed = 請選擇原因，原因會納入統計。
leads-end-save = 結案
leads-note-optional = 備註（選填）
leads-reopen = 重新開啟
leads-reopen-text = 名單將從結案時的階段繼續。

## Sharing out

leads-share-open = 分派…
leads-share-title = 分派名單
leads-share-text = 每人跟進中的名單不會超過上限。確認之前不會變更任何資料。
leads-share-way = 分派方式
leads-share-round_robin = 輪流分派
leads-share-by_region = 依區域
leads-share-gets = 分派給
leads-share-left = 暫不分派
leads-share-why = 原因
leads-share-do = 確認分派

## What is entered about a lead

leads-edit-title = 名單資料
leads-form-text = 規模、產業與採購計畫決定評分。
leads-company = 公司
leads-company-needed = 請填寫公司名稱。
leads-contact = 聯絡人
leads-source = 來源
leads-industry = 產業
leads-company_size = 公司規模
leads-people = 人
leads-purchase_plan = 採購計畫

## One lead

leads-steps = 階段
leads-passed = 已完成
leads-next = 下一階段
leads-next-ready = 進入「{ $stage }」的條件已齊備。
leads-next-missing = 進入「{ $stage }」尚缺
leads-next-none = 已走完所有階段。
leads-other-stages = 其他階段
leads-facts = 資料
leads-score = 評分
leads-give-to = 分派給
leads-open-customer = 開啟客戶 { $code }
leads-assign = 分派
leads-owners-refused = 無法接手的成員與原因
leads-saved = 已儲存。
leads-unsaved = 尚未儲存。

## Needs report

leads-needs = 需求報告
leads-needs-note = 離開時自動儲存。
leads-needs-complete = 已完整
leads-needs-open = 尚未填完
leads-needs-save = 儲存報告
leads-situation = 現況
leads-situation-help = 客戶目前怎麼做？用什麼、與誰合作？
leads-problem = 問題
leads-problem-help = 哪些地方不順？多久發生一次？
leads-implication = 影響
leads-implication-help = 若不改變，會造成什麼損失？
leads-need = 需求價值
leads-need-help = 解決方案要做到什麼？何時需要？價值多大？

## Proposal and approval

leads-proposal = 提案
leads-proposal-note = 依計畫範本填寫
leads-proposal-save = 儲存提案
leads-author = 撰寫者
leads-pains = 客戶痛點
leads-pains-help = 以客戶的說法，取自需求報告。
leads-advantage = 相較競爭對手的優勢
leads-advantage-help = 我們做得到而對手做不到的。
leads-roi = 投資報酬
leads-roi-help = 效益、成本、多久回本。
leads-approved = 已核准
leads-approval = 核准
leads-approval-waits = 待核准
leads-approval-lost = 儲存後核准將被撤回。
leads-quality = 品質評分
leads-quality-range = 1 至 10
leads-quality-needed = 請給 1 至 10 的評分。
leads-approve = 核准
leads-approve-save-first = 請先儲存提案。

## History and funnel

leads-history = 歷程
leads-history-none = 尚無紀錄。
leads-funnel-none = 本季沒有名單
leads-funnel-none-text = 有了本季第一筆名單後顯示漏斗。
