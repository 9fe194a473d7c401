//! The last sections of the summary: awards, incentives, budget, findings, actions, the next quarter, appendix.

use domain::chart::Tone;
use report::*;
use words::Lang;

use super::document::*;
use super::{MEMBERS, METRICS, money, said, share, team, waterfall, words};

pub fn closing(lang: Lang, count: usize) -> Vec<Section> {
    vec![awards(lang), incentives(lang, count), budget(lang), findings(lang), actions(lang), next(lang), appendix(lang)]
}

fn awards(lang: Lang) -> Section {
    let w = words(lang);
    let columns = vec![
        words_column(said(lang, "Month", "月份", "月份"), 0),
        figures_column(said(lang, "Rank", "名次", "名次")),
        strong(words_column(said(lang, "Member", "成员", "成員"), 2)),
        words_column(said(lang, "Team", "团队", "團隊"), 1),
        strong(figures_column(said(lang, "Attainment", "达成率", "達成率"))),
    ];
    let months = [said(lang, "Jul 2026", "2026年7月", "2026年7月"), said(lang, "Aug 2026", "2026年8月", "2026年8月")];
    let row = |index: usize| {
        vec![
            cell(months[index / 3]),
            cell(w.count(index % 3 + 1)),
            numbered_cell(MEMBERS[index].0, MEMBERS[index].1),
            cell(team(lang, index % 3)),
            cell(w.ratio(share(1_684 - index as i64 * 73))),
        ]
    };
    let finding = said(
        lang,
        "Six stars, two certificates and one recognised suggestion",
        "六位月度之星、两张结业证书、一项获表彰的建议",
        "六位月度之星、兩張結業證書、一項獲表揚的建議",
    );
    let stars = PaperTable {
        title: said(lang, "Stars of the month", "月度销售之星", "月度業績之星").to_owned(),
        note: said(lang, "Excellent mentors: Zhou Lin, Li Na", "优秀导师：周琳、李娜", "優秀導師：周琳、李娜")
            .to_owned(),
        ..table(columns, (0..6).map(row).collect(), None)
    };
    section("awards", said(lang, "Awards", "奖项与表彰", "獎項與表揚"), finding, vec![Part::Table(stars)])
}

fn incentives(lang: Lang, count: usize) -> Section {
    let w = words(lang);
    let kinds = [
        said(lang, "Base commission", "基础提成", "基本抽成"),
        said(lang, "Core retention", "核心维护奖", "核心維繫獎"),
        said(lang, "New customers", "新客户奖", "新客戶獎"),
        said(lang, "Above target", "超额奖", "超額獎"),
        said(lang, "Stars", "月度之星", "月度之星"),
        said(lang, "Adjustment", "调整", "調整"),
    ];
    let amounts = |index: usize| {
        let sales = MEMBERS[index % MEMBERS.len()].4 * 100_000 + 4_050;
        let when = |holds: bool, amount: i64| if holds { amount } else { 0 };
        [
            sales / 50,
            when(index.is_multiple_of(3), sales / 200),
            when(index % 4 == 1, sales / 200),
            when(index == 2, 123_456),
            when(index == 0, 89_700),
            when(index == 5, -12_050),
        ]
    };
    let shown = |amount: i64| cell(if amount == 0 { w.dash() } else { w.money(money(amount)) });
    let row = |index: usize| {
        let name = numbered_cell(MEMBERS[index % MEMBERS.len()].0, &format!("E{}", 1001 + index));
        let total = amounts(index).iter().sum();
        [name].into_iter().chain(amounts(index).map(shown)).chain([shown(total)]).collect()
    };
    let sums: Vec<i64> = (0..6).map(|kind| (0..count).map(|index| amounts(index)[kind]).sum()).collect();
    let total_cell = cell(said(lang, "Total", "合计", "合計"));
    let total = [total_cell].into_iter().chain(sums.iter().map(|sum| shown(*sum))).chain([shown(sums.iter().sum())]);
    let mut columns = vec![words_column(said(lang, "Member", "成员", "成員"), 1)];
    columns.extend(kinds.map(figures_column));
    columns.push(strong(figures_column(said(lang, "Total", "合计", "合計"))));
    let note = said(
        lang,
        "Figures of an open quarter: they change until it is closed.",
        "本季度尚未关账，数字可能变动。",
        "本季尚未關帳，數字可能變動。",
    );
    let by_member = PaperTable {
        title: said(lang, "By member", "按成员", "依成員").to_owned(),
        note: note.to_owned(),
        ..table(columns, (0..count).map(row).collect(), Some(total.collect()))
    };
    let finding = said(
        lang,
        "¥299,114.35 so far: 83 % base commission, four members with a core retention bonus",
        "目前合计 299,114.35 元，其中 83% 为基础提成",
        "目前合計 299,114.35 元，其中 83% 為基本抽成",
    );
    section("incentives", said(lang, "Incentives", "激励", "獎金"), finding, vec![Part::Table(by_member)])
}

fn budget(lang: Lang) -> Section {
    let w = words(lang);
    let columns = vec![
        words_column(said(lang, "Line", "项目", "項目"), 1),
        figures_column(said(lang, "Planned", "预算", "預算")),
        strong(figures_column(said(lang, "Spent", "已用", "已用"))),
        figures_column(said(lang, "Share", "占比", "占比")),
    ];
    let lines = [
        (said(lang, "Visits", "拜访", "拜訪"), 12_000_000, 11_320_000),
        (said(lang, "Training", "培训", "培訓"), 8_000_000, 4_150_000),
        (said(lang, "Incentives", "激励", "獎金"), 35_000_000, 29_911_435),
    ];
    let row = |(name, planned, spent): &(&str, i64, i64)| {
        let used = w.ratio(share(spent * 1000 / planned));
        vec![cell(*name), cell(w.money(money(*planned))), cell(w.money(money(*spent))), cell(used)]
    };
    let finding = said(
        lang,
        "Visits have used 94.3 % of their budget with a month to go",
        "拜访预算已用 94.3%，季度还剩一个月",
        "拜訪預算已用 94.3%，本季還剩一個月",
    );
    let parts = vec![Part::Table(table(columns, lines.iter().map(row).collect(), None)), Part::Chart(waterfall(lang))];
    section("budget", said(lang, "Budget", "预算", "預算"), finding, parts)
}

fn findings(lang: Lang) -> Section {
    let parts = vec![
        remark(
            Tone::Bad,
            said(lang, "14 core visits are overdue", "14 次核心客户拜访逾期", "14 次核心客戶拜訪逾期"),
            said(
                lang,
                "Zhou Lin 6 · Wang Jie 5 · Li Na 3\nWhat to do: plan the visits with their owners this week.",
                "周琳 6 · 王杰 5 · 李娜 3\n建议：本周与负责人排定拜访。",
                "周琳 6 · 王杰 5 · 李娜 3\n建議：本週與負責人排定拜訪。",
            ),
        ),
        remark(
            Tone::Warn,
            said(
                lang,
                "3 members are below 80 %: improvement plans are due",
                "3 名成员低于 80%，需制定改进计划",
                "3 名成員低於 80%，需制定改善計畫",
            ),
            "Chen Hao 74 · 孙悦 78 · Tom O’Neill 71",
        ),
        remark(
            Tone::Neutral,
            said(
                lang,
                "6 customers are one order from core",
                "6 家客户再下一单即成为核心客户",
                "6 家客戶再下一單即成為核心客戶",
            ),
            "",
        ),
    ];
    let finding = said(
        lang,
        "Visits are what holds the quarter back: one finding is serious, one wants watching",
        "拜访不足是本季度的主要问题：一项严重，一项需关注",
        "拜訪不足是本季的主要問題：一項嚴重，一項需關注",
    );
    section("findings", said(lang, "Findings", "发现的问题", "發現的問題"), finding, parts)
}

fn actions(lang: Lang) -> Section {
    let columns = vec![
        words_column(said(lang, "Action", "行动", "行動"), 3),
        words_column(said(lang, "Who", "负责人", "負責人"), 1),
        words_column(said(lang, "Due", "截止", "截止"), 0),
        state_column(said(lang, "State", "状态", "狀態")),
    ];
    let due = said(lang, "10 Sep 2026", "2026-09-10", "2026-09-10");
    let rows = vec![
        vec![
            cell(said(
                lang,
                "Visit every overdue core customer and note the reason of the delay in the CRM",
                "拜访所有逾期的核心客户，并在 CRM 中注明逾期原因",
                "拜訪所有逾期的核心客戶，並在 CRM 中註明逾期原因",
            )),
            cell(MEMBERS[2].0),
            cell(due),
            state_cell(said(lang, "Do", "执行", "執行"), Tone::Neutral),
        ],
        vec![
            cell(said(lang, "Drop the purchased list", "停用外购名单", "停用外購名單")),
            cell(MEMBERS[3].0),
            cell(said(lang, "31 Aug 2026", "2026-08-31", "2026-08-31")),
            state_cell(said(lang, "Overdue", "已逾期", "已逾期"), Tone::Bad),
        ],
    ];
    let finding = said(
        lang,
        "Two actions are open, one of them overdue; four were done",
        "两项行动未完成，其中一项逾期；已完成四项",
        "兩項行動未完成，其中一項逾期；已完成四項",
    );
    let parts = vec![Part::Table(table(columns, rows, None))];
    section("actions", said(lang, "Actions", "行动", "行動"), finding, parts)
}

fn next(lang: Lang) -> Section {
    let columns = vec![
        words_column(said(lang, "Metric", "指标", "指標"), 1),
        figures_column(said(lang, "Baseline", "基期", "基期")),
        strong(figures_column(said(lang, "Target", "目标", "目標"))),
    ];
    let row = |metric: &super::Metric| {
        vec![cell(said(lang, metric.0.0, metric.0.1, metric.0.2)), cell(metric.2), cell(metric.3)]
    };
    let finding = said(
        lang,
        "Next quarter starts from ¥19.02 M and carries two actions on",
        "下季度以 1,902 万元为起点，并延续两项行动",
        "下一季以 1,902 萬元為起點，並延續兩項行動",
    );
    let rows = METRICS[..4].iter().map(row).collect();
    let next = section(
        "next",
        said(lang, "Next quarter", "下季度", "下一季"),
        finding,
        vec![Part::Table(table(columns, rows, None))],
    );
    let lesson = said(
        lang,
        "Plan the fair as a week without visits, and set the pace of the quarter around it.",
        "今后把展会周按无拜访周安排，季度进度随之调整。",
        "今後把展會週按無拜訪週安排，本季進度隨之調整。",
    );
    commented(lang, next, lesson)
}

fn appendix(lang: Lang) -> Section {
    let readings: Vec<Note> = super::readings(lang);
    let parts = vec![
        heading(said(lang, "Readings", "规则口径", "規則口徑"), ""),
        Part::Notes(readings),
        heading(said(lang, "Methods", "计算方法", "計算方法"), ""),
        notes(&[(
            said(lang, "Pace", "应达进度", "應達進度"),
            said(
                lang,
                "The share of the quarter's working days that have passed.",
                "本季度已过工作日的占比。",
                "本季已過工作日的占比。",
            ),
        )]),
    ];
    section("appendix", said(lang, "Appendix", "附录", "附錄"), "", parts)
}
