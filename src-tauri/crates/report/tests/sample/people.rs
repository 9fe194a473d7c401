//! The members of the made-up company, what they sold and what they are paid.

use domain::base::Ratio;
use domain::chart::Tone;
use report::*;
use rust_decimal::Decimal;
use words::Lang;

use super::{bars, money, said, share, team, words};

/// Name, employee number, team (0 north, 1 east, 2 south), target and sales in thousands, score.
pub const MEMBERS: [(&str, &str, usize, i64, i64, i64); 12] = [
    ("王杰 Wang Jie", "E1001", 0, 1_900, 1_497, 92),
    ("李娜 Li Na", "E1002", 0, 1_850, 1_300, 88),
    ("周琳 Zhou Lin", "E1003", 0, 1_700, 1_258, 90),
    ("Chen Hao", "E1004", 0, 1_600, 812, 74),
    ("孙悦 Sun Yue", "E1005", 1, 1_500, 795, 78),
    ("䶮㛃 Yan Jie", "E1006", 1, 1_650, 1_120, 86),
    ("Maria Fernández", "E1007", 1, 1_700, 1_221, 91),
    ("刘洋 Liu Yang", "E1008", 1, 1_720, 1_093, 84),
    ("何敏 He Min", "E1009", 2, 1_580, 1_014, 85),
    ("郑凯 Zheng Kai", "E1010", 2, 1_640, 1_105, 89),
    ("Tom O’Neill", "E1011", 2, 1_600, 742, 71),
    ("吳佩珊 Wu Pei-shan", "E1012", 2, 1_680, 733, 80),
];

/// The attainment table with this many rows.
pub fn members(lang: Lang, count: usize) -> MembersSection {
    let w = words(lang);
    let row = |index: usize| {
        let (name, number, team_index, target, sales, score) = MEMBERS[index % MEMBERS.len()];
        let tone = if score < 80 { Tone::Bad } else { Tone::Good };
        MemberRow {
            member: name.to_owned(),
            employee_no: if index < MEMBERS.len() { number.to_owned() } else { format!("E{}", 1001 + index) },
            team: team(lang, team_index),
            target: w.money(money(target * 100_000)),
            sales: w.money(money(sales * 100_000 + 4_050)),
            attainment: w.ratio(Ratio::new(Decimal::new(sales, 0) / Decimal::new(target, 0))),
            score: w.points(Decimal::new(score, 0)),
            tone,
            state: if score < 80 {
                said(lang, "Below pass line", "未达标", "未達標").to_owned()
            } else {
                said(lang, "Passed", "达标", "達標").to_owned()
            },
        }
    };
    MembersSection {
        finding: said(
            lang,
            "9 of 12 members stand above the pass line; three improvement plans are due",
            "12 名成员中 9 名达标，需制定 3 份改进计划",
            "12 名成員中 9 名達標，需制定 3 份改善計畫",
        )
        .to_owned(),
        chart: if count > 20 { None } else { Some(bars(lang)) },
        rows: (0..count).map(row).collect(),
        total: Some(MemberRow {
            member: said(lang, "Total", "合计", "合計").to_owned(),
            employee_no: String::new(),
            team: String::new(),
            target: w.money(money(2_012_000_000)),
            sales: w.money(money(1_269_034_050)),
            attainment: w.ratio(share(631)),
            score: String::new(),
            tone: Tone::Quiet,
            state: String::new(),
        }),
    }
}

/// The incentives with this many members.
pub fn incentives(lang: Lang, count: usize) -> IncentivesSection {
    let w = words(lang);
    let names = [
        (
            said(lang, "Base commission", "基础提成", "基本抽成"),
            said(lang, "2 % of the month's sales", "当月销售额的 2%", "當月業績的 2%"),
        ),
        (
            said(lang, "Core retention", "核心维护奖", "核心維繫獎"),
            said(
                lang,
                "+0.5 points above 80 % repurchase",
                "核心复购率超过 80%，加 0.5 个百分点",
                "核心回購率超過 80%，加 0.5 個百分點",
            ),
        ),
        (
            said(lang, "New customers", "新客户奖", "新客戶獎"),
            said(
                lang,
                "+0.5 points above 30 % new sales",
                "新客户占比超过 30%，加 0.5 个百分点",
                "新客戶占比超過 30%，加 0.5 個百分點",
            ),
        ),
        (
            said(lang, "Above target", "超额奖", "超額獎"),
            said(lang, "0.5 % or 1 % of the excess", "超额部分的 0.5% 或 1%", "超額部分的 0.5% 或 1%"),
        ),
        (
            said(lang, "Stars", "月度之星", "月度之星"),
            said(lang, "10 % of the winner's commission", "获奖者当月提成的 10%", "得獎者當月抽成的 10%"),
        ),
        (
            said(lang, "Adjustment", "调整", "調整"),
            said(lang, "Corrections of closed periods", "对已结期间的更正", "對已結期間的更正"),
        ),
    ];
    let amounts = |index: usize| {
        let sales = MEMBERS[index % MEMBERS.len()].4 * 100_000 + 4_050;
        let core = if index.is_multiple_of(3) { sales / 200 } else { 0 };
        let fresh = if index % 4 == 1 { sales / 200 } else { 0 };
        [
            sales / 50,
            core,
            fresh,
            if index == 2 { 123_456 } else { 0 },
            if index == 0 { 89_700 } else { 0 },
            if index == 5 { -12_050 } else { 0 },
        ]
    };
    let shown = |amount: i64| if amount == 0 { w.dash() } else { w.money(money(amount)) };
    let rows = (0..count).map(|index| IncentiveRow {
        member: MEMBERS[index % MEMBERS.len()].0.to_owned(),
        employee_no: format!("E{}", 1001 + index),
        cells: amounts(index).into_iter().map(shown).collect(),
        total: w.money(money(amounts(index).iter().sum())),
    });
    let sums: Vec<i64> = (0..6).map(|kind| (0..count).map(|index| amounts(index)[kind]).sum()).collect();
    let holders = |kind: usize| (0..count).filter(|index| amounts(*index)[kind] != 0).count();
    let total = w.money(money(sums.iter().sum()));
    IncentivesSection {
        finding: said(
            lang,
            "¥299,114.35 so far: 83 % base commission, five members with a core retention bonus",
            "目前合计 299,114.35 元，其中 83% 为基础提成",
            "目前合計 299,114.35 元，其中 83% 為基本抽成",
        )
        .to_owned(),
        kinds: names
            .iter()
            .enumerate()
            .map(|(index, (kind, rule))| KindTotal {
                kind: (*kind).to_owned(),
                rule: (*rule).to_owned(),
                members: w.count(holders(index)),
                amount: w.money(money(sums[index])),
            })
            .collect(),
        total: total.clone(),
        columns: names.iter().map(|(kind, _)| (*kind).to_owned()).collect(),
        rows: rows.collect(),
        totals: Some(IncentiveRow {
            member: said(lang, "Total", "合计", "合計").to_owned(),
            employee_no: String::new(),
            cells: sums.into_iter().map(shown).collect(),
            total,
        }),
        note: said(
            lang,
            "Figures of an open quarter: they change until it is closed.",
            "本季度尚未关账，数字可能变动。",
            "本季尚未關帳，數字可能變動。",
        )
        .to_owned(),
    }
}
