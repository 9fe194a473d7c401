# The next quarter, as the engine says it.

says-next-title = 由{ $period }展開{ $next }
says-next-sentence = 業績由 { $actual } 提高至目標 { $target }；{ $all } 項指標中有 { $reached } 項已達到下季目標。
says-next-sentence-none = { $period }沒有業績，無法依方案的成長率推算：請填寫{ $next }的業績目標。
says-next-running = { $period }尚未結束，數字截至 { $date }。
says-next-rule-tree = { $next }已設定的目標。
says-next-rule-growth = 實際業績 { $actual }，加上方案的成長率 { $growth }。
says-next-rule-none = 沒有可供推算的業績。
says-next-remark-hold = 已達成，須維持
says-next-remark-reached = 已達成
says-next-remark-missed = 差 { $gap }，未達成
says-next-remark-short = 目前還差 { $gap }
says-next-remark-raised = 還需 { $gap }
says-next-remark-none = 尚無資料
says-next-remark-watched = 僅追蹤
says-next-reason = 由{ $period }展開
says-next-started = 已由{ $period }展開{ $next }：方案儲存為第 { $version } 版，業績目標為 { $target }。
says-next-members-one = 已設定 { $count } 名成員的目標。
says-next-members-other = 已設定 { $count } 名成員的目標。
says-next-carried-one = 已結轉 { $count } 項行動。
says-next-carried-other = 已結轉 { $count } 項行動。
