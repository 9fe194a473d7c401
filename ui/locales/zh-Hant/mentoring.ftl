# 師徒帶教頁的文字。

mentoring-page = 師徒帶教
mentoring-new = 新增師徒
mentoring-export = 匯出師徒名單
mentoring-pair = { $mentor } 與 { $mentee }
mentoring-pair-head = 輔導員與新人
mentoring-teaches = 輔導
mentoring-open-member = 開啟{ $name }
mentoring-choose = 請選擇

## Weeks

mentoring-weeks = 師徒與每週紀錄
mentoring-weeks-note = 輔導員登記輔導時數，新人繳交學習心得
mentoring-weeks-none = 目前沒有師徒
mentoring-weeks-none-text = 為資深成員安排一至兩名新人。
mentoring-keys = 方向鍵在各週與各組師徒間移動，Home 與 End 到首週與末週，Enter 開啟該週。
mentoring-key = 圖例
mentoring-state-kept = 已完成
mentoring-state-mentor_missing = 缺輔導時數
mentoring-state-mentee_missing = 缺學習心得
mentoring-state-both_missing = 兩項皆缺
mentoring-state-running = 進行中
mentoring-state-away = 請假
mentoring-state-outside = 當時未配對
mentoring-week = 師徒週紀錄
mentoring-week-running = 本週
mentoring-week-earlier = 前一週
mentoring-week-later = 後一週
mentoring-mentor-part = 輔導員
mentoring-mentee-part = 新人
mentoring-minutes = 輔導時數
mentoring-minutes-least = 每週至少 { $minutes } 分鐘
mentoring-minutes-wrong = 請輸入整數分鐘。
mentoring-topics = 輔導內容
mentoring-summary = 學習心得
mentoring-summary-help = 以儲存當天為繳交日期。

## What is missing

mentoring-missing = 已過週次的缺漏
mentoring-missing-none = 已過週次皆已完整。
mentoring-log = 登記

## New pairs

mentoring-suggestions = 建議配對
mentoring-suggestions-none = 新人皆有輔導員，或已無可用的資深成員。
mentoring-pair-do = 配對
mentoring-new-title = 新增師徒
mentoring-new-text = 不可選的人會註明原因。新人期滿後師徒關係自動結束。
mentoring-mentor = 輔導員
mentoring-mentee = 新人
mentoring-began = 開始日期

## The end of a pair

mentoring-end = 結束
mentoring-end-of = 結束 { $mentor } 與 { $mentee } 的師徒關係
mentoring-end-title = 結束 { $mentor } 與 { $mentee } 的師徒關係
mentoring-end-text = 已登記的紀錄保留，計算至該日為止。
mentoring-end-do = 結束師徒關係
mentoring-end-day = 最後一天
mentoring-ended = 已結束的師徒
mentoring-ended-none = 尚無結束的師徒。

## Bonus and table

mentoring-bonus = 本季輔導獎金
mentoring-bonus-note = 取決於新人達標人數
mentoring-bonus-reached = 已達成
mentoring-bonus-open = 未達成
mentoring-bonus-none = 本季沒有輔導員的新人設有目標。
mentoring-certificate = 獎狀
mentoring-certificate-of = { $name }的獎狀（PDF）
mentoring-table = 全部師徒
