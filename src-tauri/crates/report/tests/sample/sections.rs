//! The first sections of the summary: targets, metrics, tiers, leads, service, team, members.

use domain::base::Ratio;
use domain::chart::Tone;
use report::*;
use rust_decimal::Decimal;
use words::Lang;

use super::document::*;
use super::{
    MEMBERS, METRICS, bars, charts, cumulative, dumbbell, funnel, money, paired_bars, said, sankey, share, sources,
    state, team, tier_names, words,
};

pub fn opening(lang: Lang, count: usize) -> Vec<Section> {
    vec![targets(lang), metrics(lang), tiers(lang), leads(lang), service(lang), people(lang), members(lang, count)]
}

fn targets(lang: Lang) -> Section {
    let w = words(lang);
    let amount = |minor| w.money(money(minor));
    let figures = [
        (said(lang, "Target", "目标", "目標"), amount(2_012_000_000)),
        (said(lang, "Sales", "销售额", "業績"), amount(1_269_034_050)),
        (said(lang, "Pace", "应达进度", "應達進度"), amount(1_356_088_000)),
        (said(lang, "Gap to pace", "与进度差距", "與進度差距"), amount(-87_053_950)),
        (said(lang, "Forecast", "预测", "預測"), amount(1_902_000_000)),
        (said(lang, "Working days left", "剩余工作日", "剩餘工作日"), "21 / 65".to_owned()),
    ];
    let figures: Vec<(&str, &str)> = figures.iter().map(|(label, value)| (*label, value.as_str())).collect();
    let parts = vec![Part::Chart(cumulative(lang, false)), facts(&figures)];
    let title = said(lang, "Targets", "目标达成", "目標達成");
    let finding = said(
        lang,
        "Sales fell behind pace in August and will miss the target by ¥1.10 M at this rate",
        "八月起销售落后于进度，按目前速度将少完成 110 万元",
        "八月起業績落後於進度，依目前速度將短少 110 萬元",
    );
    let said = said(
        lang,
        "August was slow in the north: two large orders moved to September, and the fair took a week of visits.\n\nSeptember begins with\n- visits to every overdue core customer in the first ten days\n- a weekly look at the two moved orders",
        "八月华北偏慢：两笔大订单推迟到九月，展会占用了一周的拜访时间。\n\n九月安排：\n- 前十天拜访所有逾期的核心客户\n- 每周跟进两笔推迟的订单",
        "八月華北偏慢：兩筆大訂單延後到九月，展會占用了一週的拜訪時間。\n\n九月安排：\n- 前十天拜訪所有逾期的核心客戶\n- 每週追蹤兩筆延後的訂單",
    );
    commented(lang, section("targets", title, finding, parts), said)
}

fn metrics(lang: Lang) -> Section {
    let columns = vec![
        words_column(said(lang, "Metric", "指标", "指標"), 1),
        figures_column(said(lang, "Before", "基期", "基期")),
        strong(figures_column(said(lang, "Now", "当前", "目前"))),
        figures_column(said(lang, "Target", "目标", "目標")),
        figures_column(said(lang, "Progress", "完成度", "完成度")),
        state_column(said(lang, "State", "状态", "狀態")),
    ];
    let row = |metric: &super::Metric| {
        vec![
            cell(said(lang, metric.0.0, metric.0.1, metric.0.2)),
            cell(metric.1),
            cell(metric.2),
            cell(metric.3),
            cell(metric.4),
            state_cell(&state(lang, metric.5), metric.5),
        ]
    };
    let rows = METRICS.iter().map(row).collect();
    let finding = said(
        lang,
        "Five of nine targets are reached or on track; lead conversion and attainment are not",
        "九项目标中五项已达成或进展正常，线索转化率和业绩达标率偏离",
        "九項目標中五項已達成或進展正常，線索轉換率和業績達標率偏離",
    );
    let parts = vec![Part::Chart(dumbbell(lang)), Part::Table(table(columns, rows, None))];
    section("metrics", said(lang, "Metrics", "指标变化", "指標變化"), finding, parts)
}

/// Customers, their share and the plan's, sales in cents, their share and the plan's, gap marks.
type TierFigures = (usize, i64, i64, i64, i64, i64, usize);

fn tiers(lang: Lang) -> Section {
    let w = words(lang);
    let figures: [TierFigures; 4] = [
        (234, 210, 200, 3_121_450_000, 618, 600, 0),
        (301, 270, 300, 1_161_700_000, 230, 250, 12),
        (457, 410, 400, 505_085_000, 100, 100, 57),
        (122, 110, 100, 262_641_000, 52, 0, 9),
    ];
    let share_column = || strong(figures_column(said(lang, "Share", "占比", "占比")));
    let plan_column = || figures_column(said(lang, "Plan", "方案", "方案"));
    let columns = vec![
        words_column(said(lang, "Tier", "层级", "層級"), 1),
        figures_column(said(lang, "Customers", "客户数", "客戶數")),
        share_column(),
        plan_column(),
        figures_column(said(lang, "Sales", "销售额", "業績")),
        share_column(),
        plan_column(),
    ];
    let rows = tier_names(lang).into_iter().zip(figures).map(|((tier, tone), figure)| {
        vec![
            tier_cell(tier, tone),
            cell(w.count(figure.0)),
            cell(w.ratio(share(figure.1))),
            cell(w.ratio_whole(share(figure.2))),
            cell(w.money(money(figure.3))),
            cell(w.ratio(share(figure.4))),
            cell(if figure.5 == 0 { w.dash() } else { w.ratio_whole(share(figure.5)) }),
        ]
    });
    let total = vec![
        cell(said(lang, "Total", "合计", "合計")),
        cell(w.count(1_114)),
        cell(w.ratio(share(1_000))),
        cell(""),
        cell(w.money(money(5_050_876_000))),
        cell(w.ratio(share(1_000))),
    ];
    let note = said(
        lang,
        "86 prospects have never ordered; they stand outside the tiers.",
        "另有 86 个潜在客户从未下单，不计入分层。",
        "另有 86 個潛在客戶從未下單，不計入分層。",
    );
    let shares = PaperTable { note: note.to_owned(), ..table(columns, rows.collect(), Some(total)) };
    let finding = said(
        lang,
        "21 % of customers bring 62 % of sales; 4 points of customers slipped into general",
        "21% 的客户贡献了 62% 的销售额，一般客户占比偏高",
        "21% 的客戶貢獻了 62% 的業績，一般客戶占比偏高",
    );
    let moved = said(
        lang,
        "31 customers became core and 46 left it since the start of the quarter",
        "季初以来 31 家升为核心客户，46 家离开核心",
        "季初以來 31 家升為核心客戶，46 家離開核心",
    );
    let parts = vec![
        Part::Chart(paired_bars(lang)),
        Part::Table(shares),
        heading(said(lang, "Moves between tiers", "客户层级变动", "客戶層級變動"), moved),
        Part::Chart(sankey(lang)),
        Part::Table(migration(lang)),
    ];
    section("tiers", said(lang, "Customer tiers", "客户分层", "客戶分層"), finding, parts)
}

fn migration(lang: Lang) -> PaperTable {
    let w = words(lang);
    let count = |cells: &[u32]| w.count(cells.iter().sum::<u32>() as usize);
    let mut columns = vec![words_column(said(lang, "30 Jun → 31 Aug", "6月30日 → 8月31日", "6月30日 → 8月31日"), 1)];
    columns.extend(tier_names(lang).map(|(name, _)| figures_column(name)));
    columns.push(strong(figures_column(said(lang, "Total", "合计", "合計"))));
    let rows = tier_names(lang).into_iter().zip(charts::MIGRATION).enumerate().map(|(index, ((name, tone), cells))| {
        let moved = cells
            .iter()
            .enumerate()
            .map(|(column, customers)| PaperCell { is_strong: column == index, ..cell(w.count(*customers as usize)) });
        [tier_cell(name, tone)].into_iter().chain(moved).chain([cell(count(&cells))]).collect()
    });
    table(columns, rows.collect(), None)
}

fn leads(lang: Lang) -> Section {
    let finding = said(
        lang,
        "One lead in five is won, up from 15 %; too few screened leads reach the needs talk",
        "五条线索成交一条，高于基期的 15%；筛选后进入需求挖掘的线索偏少",
        "五筆線索成交一筆，高於基期的 15%；篩選後進入需求挖掘的線索偏少",
    );
    let stuck = said(
        lang,
        "The bottleneck is the step from screened to needs: 54.0 % go on, 71.4 % did last quarter on the same day.",
        "瓶颈在筛选到需求挖掘：本季度 54.0% 进入下一阶段，上季度同期为 71.4%。",
        "瓶頸在篩選到需求挖掘：本季 54.0% 進入下一階段，上一季同期為 71.4%。",
    );
    let parts = vec![
        Part::Chart(funnel(lang)),
        remark(Tone::Bad, stuck, ""),
        facts(&[
            (said(lang, "Conversion", "转化率", "轉換率"), "19.6%"),
            (said(lang, "Invalid leads", "无效线索", "無效線索"), "33.2%"),
            (said(lang, "Time to assign", "分配用时", "分配用時"), said(lang, "6.5 h", "6.5 小时", "6.5 小時")),
        ]),
        Part::Chart(sources(lang)),
    ];
    section("leads", said(lang, "Leads", "线索转化", "線索轉換"), finding, parts)
}

/// Metrics with baseline, actual and target.
pub fn measured(lang: Lang, rows: &[(&str, &str, &str, &str, Tone)]) -> PaperTable {
    let columns = vec![
        words_column(said(lang, "Metric", "指标", "指標"), 1),
        figures_column(said(lang, "Baseline", "基期", "基期")),
        strong(figures_column(said(lang, "Actual", "实际", "實際"))),
        figures_column(said(lang, "Target", "目标", "目標")),
        state_column(said(lang, "State", "状态", "狀態")),
    ];
    let row = |(metric, baseline, actual, target, tone): &(&str, &str, &str, &str, Tone)| {
        let state = state_cell(&state(lang, *tone), *tone);
        vec![cell(*metric), cell(*baseline), cell(*actual), cell(*target), state]
    };
    table(columns, rows.iter().map(row).collect(), None)
}

fn service(lang: Lang) -> Section {
    let h = said(lang, "3.2 h", "3.2 小时", "3.2 小時");
    let finding = said(
        lang,
        "First response fell from 24 to 3.2 hours; the promise is 2",
        "首次响应时间从 24 小时缩短到 3.2 小时，承诺为 2 小时",
        "首次回應時間從 24 小時縮短到 3.2 小時，承諾為 2 小時",
    );
    let rows = [
        (said(lang, "First response", "首次响应时间", "首次回應時間"), "24.0 h", h, "≤ 2 h", Tone::Warn),
        (said(lang, "Solved in 24 hours", "24 小时内解决", "24 小時內解決"), "58.3%", "91.7%", "≥ 90%", Tone::Good),
        (said(lang, "Core churn", "核心客户流失率", "核心客戶流失率"), "12.0%", "9.1%", "≤ 7%", Tone::Neutral),
    ];
    let visits = said(
        lang,
        "101 of 120 visits that were due to core customers were made in time.",
        "应访核心客户 120 次，按时完成 101 次。",
        "應訪核心客戶 120 次，準時完成 101 次。",
    );
    let kept = [
        (said(lang, "Visits kept", "按时拜访率", "準時拜訪率"), "84.2%"),
        (said(lang, "Visits made", "拜访次数", "拜訪次數"), "138"),
        (said(lang, "Last quarter", "上季度", "上一季"), "61.5%"),
    ];
    let parts = vec![
        Part::Table(measured(lang, &rows)),
        heading(said(lang, "Visits to core customers", "核心客户拜访", "核心客戶拜訪"), visits),
        facts(&kept),
    ];
    section("service", said(lang, "Service and visits", "服务与拜访", "服務與拜訪"), finding, parts)
}

fn people(lang: Lang) -> Section {
    let finding = said(
        lang,
        "83.3 % of new hires are fully trained; two seniors mentor nobody",
        "新员工培训覆盖率 83.3%，两名资深成员尚未带教",
        "新人培訓覆蓋率 83.3%，兩名資深成員尚未帶教",
    );
    let rows = [
        (said(lang, "Attainment rate", "业绩达标率", "業績達標率"), "70.0%", "75.0%", "≥ 85%", Tone::Warn),
        (
            said(lang, "New-hire training coverage", "新人培训覆盖率", "新人培訓覆蓋率"),
            "50.0%",
            "83.3%",
            "100%",
            Tone::Warn,
        ),
        (
            said(lang, "Product exam pass rate", "产品考试通过率", "產品考試通過率"),
            "70.0%",
            "100.0%",
            "100%",
            Tone::Good,
        ),
        (said(lang, "Mentoring rate", "传帮带率", "傳幫帶率"), "40.0%", "66.7%", "100%", Tone::Bad),
    ];
    let effect = said(
        lang,
        "Trained members sell 12 % more than in the quarter before; with 6 people in the group nothing is claimed.",
        "已受训成员的销售额比上季度高 12%；该组仅 6 人，不作结论。",
        "已受訓成員的業績比上一季高 12%；該組僅 6 人，不作結論。",
    );
    let changes = [
        (
            said(lang, "Joined", "入职", "到職"),
            said(
                lang,
                "何敏 He Min on 6 Jul\n吳佩珊 Wu Pei-shan on 3 Aug",
                "何敏（7月6日）\n吴佩珊（8月3日）",
                "何敏（7月6日）\n吳佩珊（8月3日）",
            ),
        ),
        (said(lang, "Left", "离职", "離職"), said(lang, "Nobody", "无", "無")),
    ];
    let parts = vec![
        Part::Table(measured(lang, &rows)),
        remark(Tone::Quiet, effect, ""),
        heading(said(lang, "Team changes", "团队变动", "團隊變動"), ""),
        notes(&changes),
    ];
    section("team", said(lang, "People and training", "人员与培训", "人員與培訓"), finding, parts)
}

fn members(lang: Lang, count: usize) -> Section {
    let w = words(lang);
    let columns = vec![
        words_column(said(lang, "Member", "成员", "成員"), 2),
        words_column(said(lang, "Team", "团队", "團隊"), 1),
        figures_column(said(lang, "Target", "目标", "目標")),
        figures_column(said(lang, "Sales", "销售额", "業績")),
        strong(figures_column(said(lang, "Attainment", "达成率", "達成率"))),
        figures_column(said(lang, "Score", "绩效分", "績效分")),
        state_column(said(lang, "State", "状态", "狀態")),
    ];
    let row = |index: usize| {
        let (name, _, team_index, target, sales, score) = MEMBERS[index % MEMBERS.len()];
        let (tone, state) = if score < 80 {
            (Tone::Bad, said(lang, "Below pass line", "未达标", "未達標"))
        } else {
            (Tone::Good, said(lang, "Passed", "达标", "達標"))
        };
        vec![
            numbered_cell(name, &format!("E{}", 1001 + index)),
            cell(team(lang, team_index)),
            cell(w.money(money(target * 100_000))),
            cell(w.money(money(sales * 100_000 + 4_050))),
            cell(w.ratio(Ratio::new(Decimal::from(sales) / Decimal::from(target)))),
            cell(w.points(Decimal::from(score))),
            state_cell(state, tone),
        ]
    };
    let total = vec![
        cell(said(lang, "Total", "合计", "合計")),
        cell(""),
        cell(w.money(money(2_012_000_000))),
        cell(w.money(money(1_269_034_050))),
        cell(w.ratio(share(631))),
    ];
    let finding = said(
        lang,
        "9 of 12 members stand above the pass line; three improvement plans are due",
        "12 名成员中 9 名达标，需制定 3 份改进计划",
        "12 名成員中 9 名達標，需制定 3 份改善計畫",
    );
    let mut parts = vec![Part::Table(table(columns, (0..count).map(row).collect(), Some(total)))];
    if count <= 20 {
        parts.insert(0, Part::Chart(bars(lang)));
    }
    section("members", said(lang, "Members", "成员达成", "成員達成"), finding, parts)
}
