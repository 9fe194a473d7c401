# Quarterlift messages: frame

## The native menu

frame-menu-app = Quarterlift
frame-menu-file = 檔案
frame-menu-edit = 編輯
frame-menu-view = 檢視
frame-menu-window = 視窗
frame-menu-help = 說明
frame-menu-about = 關於 Quarterlift
frame-menu-services = 服務
frame-menu-hide = 隱藏 Quarterlift
frame-menu-hide-others = 隱藏其他
frame-menu-show-all = 顯示全部
frame-menu-quit = 結束 Quarterlift
frame-menu-settings = 設定…
frame-menu-close-window = 關閉視窗
frame-menu-undo-typing = 還原
frame-menu-redo-typing = 重做
frame-menu-undo = 復原上一步變更
frame-menu-redo = 重做上一步變更
frame-menu-cut = 剪下
frame-menu-copy = 拷貝
frame-menu-paste = 貼上
frame-menu-select-all = 全選
frame-menu-zoom-in = 放大
frame-menu-zoom-out = 縮小
frame-menu-zoom-reset = 實際大小
frame-menu-privacy = 隱藏或顯示金額
frame-menu-full-screen = 全螢幕
frame-menu-minimize = 最小化
frame-menu-maximize = 縮放視窗
frame-menu-bring-all-to-front = 全部移到最前

## When the engine breaks off in the middle of a call

frame-failure-broken-off = Quarterlift 內部發生錯誤，資料未有任何變更。請再試一次；若再次發生，請重新啟動應用程式。

## Pages and their groups

frame-group-quarter = 季度
frame-group-customers = 客戶
frame-group-team = 團隊
frame-group-money = 獎勵
frame-group-culture = 文化
frame-group-workspace = 工作區
frame-page-overview = 總覽
frame-page-targets = 目標
frame-page-reviews = 檢討
frame-page-tiers = 分級
frame-page-agenda = 待辦
frame-page-leads = 名單
frame-page-service = 售後
frame-page-members = 成員
frame-page-training = 培訓
frame-page-mentoring = 師徒帶教
frame-page-incentives = 獎金
frame-page-budget = 預算
frame-page-ideas = 提案
frame-page-plan = 方案
frame-page-data = 資料
frame-page-settings = 設定
frame-group-pages = 頁面
frame-group-general = 一般

## Top bar

frame-navigation = 頁面導覽
frame-skip = 跳到頁面內容
frame-period = 季度：{ $period }
frame-period-running = 進行中
frame-as-of-label = 資料截至
frame-as-of-range = { $first } 至 { $last } 之間的任何一天
frame-as-of-latest = 最新
frame-apply = 套用
frame-privacy-on = 隱藏金額
frame-privacy-off = 顯示金額
frame-privacy-is-on = 金額已隱藏
frame-theme-dark = 切換到深色主題
frame-theme-light = 切換到淺色主題

## Palette and shortcuts

frame-palette = 搜尋或執行…
frame-palette-placeholder = 頁面、客戶、成員或操作
frame-palette-found = 客戶與成員
frame-palette-none = 找不到符合的項目。可以試試名稱、編號或拼音首字母。
frame-shortcuts = 鍵盤快速鍵
frame-keys-tables = 在表格中
frame-keys-move = 在儲存格間移動
frame-keys-range = 選取多列
frame-keys-copy = 複製選取的列
frame-keys-open = 開啟該列
frame-keys-widen = 在標題上調整欄寬
frame-find-in-table = 在表格中尋找
frame-import = 匯入…
frame-export = 匯出…
frame-report = 將總結存成 PDF…

## Undo

frame-undo = 復原
frame-redo = 重做
frame-nothing-to-undo = 沒有可以復原的操作。
frame-nothing-to-redo = 沒有可以重做的操作。

## Workspaces

frame-workspace-menu = 工作區
frame-open = 開啟工作區…
frame-new = 新增工作區…
frame-sample = 範例公司
frame-sample-note = 範例資料
frame-new-title = 新增工作區
frame-new-text = 從方案範本開始，檔案存放位置由您選擇。
frame-new-name = 公司名稱
frame-new-currency = 幣別
frame-new-currency-help = 輸入金額後不能變更。
frame-new-month = 會計年度起始月
frame-new-timezone = 時區
frame-new-timezone-help = 決定一件事算在哪一天。
frame-new-make = 選擇位置並建立
frame-first-title = 讓季度方案真正動起來
frame-first-text = 匯入 CRM 匯出的資料，看清季度進度，算準獎金，列印總結。
frame-first-sample = 看看範例公司
frame-first-sample-text = 用一支虛構業務團隊的資料，把每個頁面都看一遍。
frame-first-new = 新增工作區
frame-first-new-text = 從方案範本和您自己的檔案開始。
frame-first-open = 開啟工作區
frame-first-open-text = 繼續使用本機或同事給您的檔案。
frame-first-recent = 最近開啟
frame-first-language = 語言
frame-first-local = 所有資料都存在本機的一個檔案裡，無需帳號，可離線使用。
frame-first-busy = 正在準備範例公司…

## Figures, charts and tables

frame-why = 這個數字怎麼來的？{ $figure }
frame-rows-behind = { $figure }的明細
frame-rows = 檢視明細
frame-better = 更好
frame-state = 進展
frame-chart = 圖表
frame-chart-menu = 圖表選單：{ $chart }
frame-chart-as-table = 顯示為表格
frame-chart-as-chart = 顯示為圖表
frame-chart-copy = 複製數據
frame-chart-save-svg = 存成 SVG…
frame-chart-save-png = 存成 PNG…
frame-chart-keys = 用方向鍵逐點檢視。
frame-search-table = 尋找
frame-search-in = 在{ $table }中尋找
frame-columns = 欄位
frame-export-xlsx = 匯出為 Excel 檔案…
frame-export-csv = 匯出為 CSV 檔案…
frame-filter = 篩選
frame-filter-column = 欄位
frame-filter-from = 不低於
frame-filter-to = 不高於
frame-filter-text = 包含
frame-filter-apply = 套用
frame-filter-clear = 清除
frame-filter-clear-all = 清除搜尋和篩選
frame-filter-remove = 移除篩選：{ $filter }
frame-filter-any-of = { $column }：{ $value }
frame-filter-contains = { $column }包含「{ $value }」
frame-filter-at-least = { $column }不低於 { $value }
frame-filter-at-most = { $column }不高於 { $value }
frame-filter-empty = { $column }為空
frame-table-none = 沒有符合的資料列
frame-table-none-text = 沒有內容符合目前的搜尋和篩選條件。
frame-copied = 已複製，可貼到 Excel。
frame-copy-refused = 無法使用剪貼簿。
frame-show-in-folder = 在資料夾中顯示

## Trouble, work under way, dialogs

frame-trouble-title = 操作沒有成功
frame-trouble-unreachable = 頁面無法顯示
frame-trouble-kept = 資料沒有變動。回報時請提供代碼：
frame-again = 重試
frame-to-overview = 回到總覽
frame-issues-more = 還有 { $count } 條
frame-notes = 通知
frame-close = 關閉
frame-back = 返回
frame-cancel = 取消
frame-cancelling = 正在取消…

## Forms and documents

frame-date-wrong = 請依 2026-11-20 的格式填寫日期。
frame-field-needed = 請填寫此欄。
frame-paper-saving = 正在儲存文件…
frame-paper-replaced = 字型缺少以下字元，將顯示為 〓：{ $characters }

## What the palette begins on a page

frame-do-member = 新增成員…
frame-do-pip = 訂定改善計畫…
frame-do-pair = 為新人安排輔導員…
frame-do-week = 登記師徒週紀錄…
frame-do-suggest = 提出提案…
frame-do-case = 繳交案例…
frame-do-thank = 表揚成員…
frame-do-spend = 登錄支出…
frame-do-agree = 就目標徵詢成員…
frame-do-close = 月份或季度結帳…
frame-do-whatif = 試算方案…
frame-do-action = 新增改善行動…
frame-do-meeting = 召開月度檢討會…
frame-do-hold = 登記檢討會已召開…
frame-do-next = 啟動下一季…
frame-do-capsule = 將本季存為存檔包…
frame-capsule-leave = 返回{$name}
