# Quarterlift messages: agenda

# The Agenda page.

agenda-page = 待辦
agenda-aside = 負責人與問候
agenda-look = 顯示方式
agenda-look-list = 清單
agenda-look-table = 表格
agenda-look-log = 跟進紀錄
agenda-tasks = 全部待辦
agenda-activities = 跟進紀錄
agenda-filter-member = 成員
agenda-filter-team = 團隊
agenda-filter-tier = 分級
agenda-filter-task = 待辦類型
agenda-all-member = 全部成員
agenda-all-team = 全部團隊
agenda-all-tier = 全部分級
agenda-all-task = 全部類型
agenda-none = 沒有待辦
agenda-none-text = 所有客戶都已依經營準則跟進。
agenda-none-narrowed = 目前的篩選條件下沒有待辦。清除篩選即可檢視全部待辦。
agenda-keys = 以方向鍵逐列移動，按 L 或 Enter 鍵登記。
agenda-open-customer = 開啟{ $customer }

# Logging what was done

agenda-log = 登記
agenda-log-for = 登記跟進：{ $customer }
agenda-log-kind = 跟進方式
agenda-log-date = 日期
agenda-log-date-wrong = 請依 2026-11-20 的格式填寫日期。
agenda-log-member = 跟進人
agenda-log-member-open = 客戶負責人
agenda-log-reason = 流失原因
agenda-log-reason-open = 尚未得知
agenda-log-outcome = 結果
agenda-log-outcome-help = 填寫結果後計為一次有效聯繫。
agenda-log-note = 備註
agenda-log-save = 儲存
agenda-logged-next = { $text }下次到期：{ $next }。
agenda-kind-visit = 拜訪
agenda-kind-call = 電話
agenda-kind-promotion = 促銷
agenda-kind-callback = 回訪
agenda-kind-reward = 升級獎勵

# Beside the tasks

agenda-occasions = 近期問候
agenda-occasions-none = 近期沒有生日或節日。
agenda-violations = 需更換負責人
agenda-violations-note = 核心客戶應由資深同仁負責。
agenda-violations-none = 核心客戶均由資深同仁負責。
agenda-violations-all = 顯示全部 { $count } 位
agenda-violations-fewer = 收合
agenda-violation-senior = 接手{ $customer }的資深同仁
agenda-reassign = 更換
agenda-reassign-of = 更換{ $customer }的負責人
agenda-no-senior = 目前沒有可接手的資深同仁。
