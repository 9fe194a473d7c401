# People: what the engine says about members, their reviews and growth.

## what asks for a person

says-people-todo-decision = 截至{ $quarter }已連續 { $quarters } 季低於 { $line }：需要做出決定。
says-people-todo-pip = { $quarter }得分 { $score }，低於 { $line }：應訂定績效改善計畫。
says-people-todo-over = 績效改善計畫已於{ $date }到期：請填寫結果並結案。
says-people-todo-interview = { $interview }排定於{ $date }：請進行並記錄。
says-people-todo-sign = { $interview }已於{ $date }進行，尚未簽署。

## stars and reserve

says-people-star = { $attainment }（{ $sales }，目標 { $target }）
says-people-selection-none = 尚未安排面試與答辯
says-people-count-of = { $done } / { $all }
says-people-of-target = { $sales }，目標 { $target }

## the score

says-people-score-passes = 達到 { $line } 的達標線。
says-people-score-below = 低於 { $line } 的達標線。
says-people-part-sales = 業績達成
says-people-part-visits = 核心客戶拜訪準時
says-people-part-needs_reports = 需求分析報告完整
says-people-part-training = 訓練完成
says-people-part-capped = { $measured }，以上限計 { $counts }
says-people-why-sales = { $sales }，目標 { $target }
says-people-why-sales-to-date = { $sales }，按進度應達 { $target }
says-people-why-visits = 應訪 { $all } 次，準時 { $done } 次
says-people-why-no-visits = 沒有到期的核心客戶拜訪，權重分給其他部分
says-people-why-reports = { $all } 筆名單中 { $done } 筆報告完整
says-people-why-no-reports = 沒有名單進入需求階段，權重分給其他部分
says-people-why-training = 已完成模組的權重總和
says-people-why-no-training = 該對象沒有課程，權重分給其他部分

## improvement plans

says-people-pip-title = { $name }的績效改善計畫（{ $quarter }）
says-people-pip-runs-one = 進行至{ $date }，還有 { $count } 天
says-people-pip-runs-other = 進行至{ $date }，還有 { $count } 天
says-people-pip-over = 已於{ $date }到期，未填寫結果
says-people-pip-met = 目標達成，{ $date }結案
says-people-pip-missed = 目標未達成，{ $date }結案
says-people-pip-dropped = { $date }中止
says-people-look-on_track = 進展正常：{ $note }
says-people-look-behind = 進度落後：{ $note }
says-people-evidence-gates = 卡在關卡的名單
says-people-evidence-training = 缺席、逾期或未通過的訓練
says-people-evidence-breaches = 違反的服務承諾
says-people-evidence-violations = 本季違規
says-people-goal-score = 在{ $date }前績效得分達到 { $line }。
says-people-goal-sales = 業績達成率達到 { $line }。
says-people-goal-visits = 核心客戶拜訪準時率達到 { $line }。
says-people-goal-needs_reports = { $line } 的名單有完整的需求分析報告。
says-people-goal-training = 完成 { $line } 的課程。
says-people-measure-sales = 每週與主管一起檢視進行中的提案與潛力客戶。
says-people-measure-visits = 每週一依行程安排未來 { $days } 天的拜訪。
says-people-measure-needs_reports = 溝通當天完成需求分析報告，由主管審閱。
says-people-measure-training = 預約最近一場的未完成課程。
says-people-measure-weekly = 每週與主管追蹤一次。
says-people-pip-opened = 已為{ $name }訂定績效改善計畫。
says-people-pip-changed = 已修改{ $name }的績效改善計畫。
says-people-pip-checked = 已記錄{ $name }的追蹤。
says-people-pip-ended = 已結案{ $name }的績效改善計畫。
says-people-decision-proposed = 截至{ $quarter }已連續 { $quarters } 季低於 { $line }。計畫建議減薪或調職，由負責人決定並說明理由。
says-people-decision = { $decision }（{ $quarter }），決定者：{ $by }。{ $reason }
says-people-decided = 已記錄{ $by }對{ $name }的決定。
says-people-decision-pay_cut = 減薪
says-people-decision-transfer = 調職
says-people-decision-extend = 延長改善計畫
says-people-decision-nothing = 不採取措施
says-people-outcome-met = 目標達成
says-people-outcome-missed = 目標未達成
says-people-outcome-dropped = 中止
says-people-progress-on_track = 進展正常
says-people-progress-behind = 進度落後

## interviews

says-people-interview-performance = 績效面談
says-people-interview-reserve = 儲備經理面試
says-people-interview-defence = 儲備經理答辯
says-people-verdict-passed = 通過
says-people-verdict-failed = 未通過
says-people-interview-planned = 排定於{ $date }
says-people-interview-held = { $date }已進行，尚未簽署
says-people-interview-signed = { $date }已簽署
says-people-interview-short = { $interview } { $date }：{ $outcome }
says-people-interview-title = { $interview }：{ $name }，{ $quarter }
says-people-interview-is-planned = 已安排{ $date }與{ $name }面談。
says-people-interview-is-held = 已記錄與{ $name }的面談，議程已存檔。
says-people-interview-is-signed = 與{ $name }的面談已簽署，不可再修改。
says-people-agenda-result = { $quarter }：業績 { $sales }，達成 { $attainment }，得分 { $score }（達標線 { $line }）
says-people-agenda-part = { $part }：{ $value }
says-people-agenda-training = 尚未完成的訓練：{ $modules }
says-people-agenda-pip = 績效改善計畫（{ $date }到期）進展如何
says-people-agenda-violation = { $date }的違規：之後有何改變
says-people-agenda-goals = { $quarter }約定的目標：{ $goals }
says-people-agenda-selection = 為何以及如何帶團隊：前九十天的規劃
says-people-agenda-next = 到下次面談前的目標與所需支援

## members

says-people-duty = 名單分配
says-people-no-curriculum = 該成員沒有對應的課程。
says-people-curriculum-complete = { $audience }：{ $date }全部完成
says-people-curriculum-at = { $audience }：已完成 { $done }
says-people-pay-provisional = 若本季今日結束
says-people-added = 已新增{ $name }。
says-people-changed = 已修改{ $name }。

## learning, skills, conduct, growth

says-people-learned-booked = { $module }：已預約
says-people-learned-attended = { $module }：已出席
says-people-learned-absent = { $module }：缺席
says-people-learned-passed = { $module }{ $proof }：{ $mark } 分，通過（及格 { $pass }，第 { $attempt } 次）
says-people-learned-failed = { $module }{ $proof }：{ $mark } 分，未通過（及格 { $pass }，第 { $attempt } 次）
says-people-learned-signed = 練習已簽核：{ $task }
says-people-learned-handed-in = 練習已繳交：{ $task }
says-people-learned-task = 待完成練習：{ $task }
says-people-skill = 技能
says-people-mark = 評分
says-people-note = 備註
says-people-skills-chart = 技能最近評分
says-people-skills-unit = 1 至 10 分
says-people-skill-same = 自{ $date }以來無變化
says-people-skill-change = 自{ $date }以來 { $change }
says-people-skill-kept = 已記錄{ $name }的評分。
says-people-mentors = 擔任{ $name }的輔導員至{ $until }，已輔導 { $minutes } 分鐘
says-people-is-mentored = 由{ $name }輔導至{ $until }，已輔導 { $minutes } 分鐘
says-people-violation-false_expense = 不實報銷
says-people-violation-customer_complaint = 客戶投訴
says-people-violation-other = 其他
says-people-measure-kind-warning = 警告
says-people-measure-kind-fine = 罰款
says-people-measure-kind-dismissal = 解僱
says-people-violation-kept = 已記錄{ $name }的違規。
says-people-violation-removed = 已刪除違規紀錄。
says-people-growth-external = 外部訓練
says-people-growth-rotation = 跨部門輪調
says-people-growth-lead_trial = 試任組長
says-people-growth-coaching = 在職輔導
says-people-growth-kept = 已記錄{ $name }的成長經歷。
says-people-growth-removed = 已刪除該紀錄。
says-people-span = { $from }至{ $to }
says-people-since = 自{ $from }

## findings

says-people-finding-pip-one = 有 { $count } 份績效改善計畫待訂定
says-people-finding-pip-other = 有 { $count } 份績效改善計畫待訂定
says-people-finding-decision-one = 有 { $count } 項人事決定待做出
says-people-finding-decision-other = 有 { $count } 項人事決定待做出
says-people-finding-duty-one = { $count } 名新人尚未通過上崗考試
says-people-finding-duty-other = { $count } 名新人尚未通過上崗考試
says-people-finding-weeks-one = { $count } 組師徒有輔導週缺少紀錄或總結
says-people-finding-weeks-other = { $count } 組師徒有輔導週缺少紀錄或總結
