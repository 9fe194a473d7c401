//! A made-up quarter of a made-up company, told in the reader's language, to look at on paper.

mod certificate;
mod charts;
mod member;
mod notes;
mod people;
mod pipeline;
mod statement;
mod team;
mod training;

use domain::base::{Currency, Money, Quarter, Ratio};
use domain::chart::Tone;
use report::*;
use rust_decimal::Decimal;
use words::{Lang, Words};

pub use certificate::certificates;
pub use charts::{bars, cumulative, dumbbell, paired_bars, sankey, waterfall};
pub use member::member;
pub use notes::readings;
use notes::{methods, problems, task_force};
pub use people::{MEMBERS, incentives, members};
pub use pipeline::{funnel, pipeline, sources};
pub use statement::statement;
use team::team_section;
pub use training::{curriculum, head, record, skills};

pub const LANGS: [Lang; 3] = [Lang::En, Lang::ZhHans, Lang::ZhHant];

/// Picks the text of the reader's language.
pub fn said<'a>(lang: Lang, en: &'a str, hans: &'a str, hant: &'a str) -> &'a str {
    match lang {
        Lang::En => en,
        Lang::ZhHans => hans,
        Lang::ZhHant => hant,
    }
}

pub fn words(lang: Lang) -> Words {
    Words::new(lang, Currency::CNY)
}

pub fn money(minor: i64) -> Money {
    Currency::CNY.minor(minor)
}

/// A share given in thousandths.
pub fn share(thousandths: i64) -> Ratio {
    Ratio::new(Decimal::new(thousandths, 3))
}

pub fn company(lang: Lang) -> String {
    said(lang, "Hengrui Instruments", "恒瑞仪器股份有限公司", "恆瑞儀器股份有限公司").to_owned()
}

pub fn period(lang: Lang) -> String {
    words(lang).quarter(Quarter { year: 2026, quarter: 3 })
}

pub fn team(lang: Lang, index: usize) -> String {
    let names = [("North", "华北组", "華北組"), ("East", "华东组", "華東組"), ("South", "华南组", "華南組")];
    let (en, hans, hant) = names[index];
    said(lang, en, hans, hant).to_owned()
}

/// The summary of the quarter.
pub fn summary(lang: Lang) -> SummaryReport {
    SummaryReport {
        company: company(lang),
        period: period(lang),
        span: said(lang, "1 Jul – 30 Sep 2026", "2026-07-01 – 2026-09-30", "2026-07-01 – 2026-09-30").to_owned(),
        as_of: said(lang, "31 Aug 2026", "2026-08-31", "2026-08-31").to_owned(),
        author: said(lang, "Lin Yue, sales director", "林悦（销售总监）", "林悅（業務總監）").to_owned(),
        plan_version: said(lang, "Version 3 of 1 Jul 2026", "第 3 版（2026-07-01）", "第 3 版（2026-07-01）")
            .to_owned(),
        headline: said(
            lang,
            "63.1 % of the target at 67.4 % of the quarter: 4 points behind pace",
            "季度已过 67.4%，目标完成 63.1%，落后进度 4.3 个百分点",
            "季度已過 67.4%，目標達成 63.1%，落後進度 4.3 個百分點",
        )
        .to_owned(),
        lead: said(
            lang,
            "At this rate the quarter closes at ¥19.02 M, ¥1.10 M short. The gap is in core visits: 14 are overdue.",
            "按目前速度，本季度预计完成 1,902 万元，缺口 110 万元。缺口主要来自核心客户拜访：14 次逾期未访。",
            "依目前速度，本季預計達成 1,902 萬元，缺口 110 萬元。缺口主要來自核心客戶拜訪：14 次逾期未訪。",
        )
        .to_owned(),
        key_figures: key_figures(lang),
        targets: targets(lang),
        sales: sales(lang),
        tiers: tiers(lang),
        migration: Some(migration(lang)),
        pipeline: Some(pipeline(lang)),
        team: Some(team_section(lang)),
        members: members(lang, 12),
        incentives: incentives(lang, 12),
        problems: problems(lang),
        readings: readings(lang),
        methods: methods(lang),
        task_force: task_force(lang),
    }
}

fn key_figures(lang: Lang) -> Vec<KeyFigure> {
    let w = words(lang);
    let figure = |label: &str, value: String, note: &str, tone| KeyFigure {
        label: label.to_owned(),
        value,
        note: note.to_owned(),
        tone,
    };
    vec![
        figure(
            said(lang, "Sales to date", "累计销售额", "累計業績"),
            w.money_short(money(1_269_000_000)),
            said(lang, "of ¥20.12 M", "目标 2,012 万", "目標 2,012 萬"),
            Tone::Neutral,
        ),
        figure(
            said(lang, "Forecast", "季末预测", "季末預測"),
            w.money_short(money(1_902_000_000)),
            said(lang, "94.5 % of target", "目标的 94.5%", "目標的 94.5%"),
            Tone::Warn,
        ),
        figure(
            said(lang, "Core share of sales", "核心客户占比", "核心客戶占比"),
            w.ratio(share(618)),
            said(lang, "at least 60 %: held", "不低于 60%：已守住", "不低於 60%：已守住"),
            Tone::Good,
        ),
        figure(
            said(lang, "Members on track", "达标成员", "達標成員"),
            "9 / 12".to_owned(),
            said(lang, "pass line 80 %", "达标线 80%", "達標線 80%"),
            Tone::Neutral,
        ),
    ]
}

/// Name in three languages, before, now, target, progress, tone.
type Metric =
    ((&'static str, &'static str, &'static str), &'static str, &'static str, &'static str, &'static str, Tone);

pub const METRICS: [Metric; 9] = [
    (("Quarterly sales", "季度销售额", "季度業績"), "17.49", "12.69", "20.12", "63.1", Tone::Warn),
    (
        ("Core customers' share of sales", "核心客户销售占比", "核心客戶業績占比"),
        "60.0%",
        "61.8%",
        "≥ 60%",
        "+1.8",
        Tone::Good,
    ),
    (("Core churn", "核心客户流失率", "核心客戶流失率"), "12.0%", "9.1%", "7.0%", "58.0", Tone::Neutral),
    (("Lead conversion", "线索转化率", "線索轉換率"), "15.0%", "19.6%", "25.0%", "46.0", Tone::Bad),
    (("Attainment rate", "业绩达标率", "業績達標率"), "71.0%", "75.0%", "90.0%", "21.1", Tone::Bad),
    (
        ("New-hire training coverage", "新人培训覆盖率", "新人培訓覆蓋率"),
        "62.0%",
        "100.0%",
        "100.0%",
        "100.0",
        Tone::Good,
    ),
    (("Mentoring rate", "师徒带教率", "師徒帶教率"), "50.0%", "83.3%", "100.0%", "66.6", Tone::Neutral),
    (("Invalid leads", "无效线索占比", "無效線索占比"), "40.0%", "33.2%", "< 30%", "68.0", Tone::Neutral),
    (("First response", "首次响应时间", "首次回應時間"), "24.6 h", "–", "≤ 2 h", "–", Tone::Quiet),
];

pub fn state(lang: Lang, tone: Tone) -> String {
    match tone {
        Tone::Good => said(lang, "Held", "已守住", "已守住"),
        Tone::Neutral => said(lang, "On track", "正常", "正常"),
        Tone::Warn => said(lang, "At risk", "有风险", "有風險"),
        Tone::Bad => said(lang, "Off track", "偏离", "偏離"),
        _ => said(lang, "No data", "无数据", "無資料"),
    }
    .to_owned()
}

fn targets(lang: Lang) -> TargetsSection {
    let row = |metric: &Metric| TargetRow {
        metric: said(lang, metric.0.0, metric.0.1, metric.0.2).to_owned(),
        before: metric.1.to_owned(),
        now: metric.2.to_owned(),
        target: metric.3.to_owned(),
        progress: metric.4.to_owned(),
        tone: metric.5,
        state: state(lang, metric.5),
    };
    TargetsSection {
        finding: said(
            lang,
            "Five of nine targets are reached or on track; lead conversion and attainment are not",
            "九项目标中五项已达成或进展正常，线索转化率和业绩达标率偏离",
            "九項目標中五項已達成或進展正常，線索轉換率和業績達標率偏離",
        )
        .to_owned(),
        rows: METRICS.iter().map(row).collect(),
        chart: Some(dumbbell(lang)),
    }
}

fn sales(lang: Lang) -> SalesSection {
    let w = words(lang);
    let facts = [
        (said(lang, "Target", "目标", "目標"), w.money(money(2_012_000_000))),
        (said(lang, "Sales", "销售额", "業績"), w.money(money(1_269_034_050))),
        (said(lang, "Pace", "应达进度", "應達進度"), w.money(money(1_356_088_000))),
        (said(lang, "Gap to pace", "与进度差距", "與進度差距"), w.money(money(-87_053_950))),
        (said(lang, "Forecast", "预测", "預測"), w.money(money(1_902_000_000))),
        (said(lang, "Working days left", "剩余工作日", "剩餘工作日"), "21 / 65".to_owned()),
    ];
    SalesSection {
        finding: said(
            lang,
            "Sales fell behind pace in August and will miss the target by ¥1.10 M at this rate",
            "八月起销售落后于进度，按目前速度将少完成 110 万元",
            "八月起業績落後於進度，依目前速度將短少 110 萬元",
        )
        .to_owned(),
        chart: Some(cumulative(lang, false)),
        facts: facts.into_iter().map(|(label, value)| Fact { label: label.to_owned(), value }).collect(),
    }
}

pub fn tier_names(lang: Lang) -> [(&'static str, Tone); 4] {
    [
        (said(lang, "Core", "核心客户", "核心客戶"), Tone::Core),
        (said(lang, "Potential", "潜力客户", "潛力客戶"), Tone::Potential),
        (said(lang, "General", "一般客户", "一般客戶"), Tone::General),
        (said(lang, "Churned", "流失客户", "流失客戶"), Tone::Churned),
    ]
}

/// Customers, their share and the plan's, sales in cents, their share and the plan's, gap marks.
type TierFigures = (usize, i64, i64, i64, i64, i64, usize);

fn tiers(lang: Lang) -> TiersSection {
    let w = words(lang);
    let figures: [TierFigures; 4] = [
        (234, 210, 200, 3_121_450_000, 618, 600, 0),
        (301, 270, 300, 1_161_700_000, 230, 250, 12),
        (457, 410, 400, 505_085_000, 100, 100, 57),
        (122, 110, 100, 262_641_000, 52, 0, 9),
    ];
    let row = |((tier, tone), figure): ((&str, Tone), &TierFigures)| TierRow {
        tier: tier.to_owned(),
        tone,
        customers: w.count(figure.0),
        customer_share: w.ratio(share(figure.1)),
        plan_customer_share: w.ratio_whole(share(figure.2)),
        sales: w.money(money(figure.3)),
        sales_share: w.ratio(share(figure.4)),
        plan_sales_share: if figure.5 == 0 { w.dash() } else { w.ratio_whole(share(figure.5)) },
        gap: w.count(figure.6),
    };
    let total = TierRow {
        tier: said(lang, "Total", "合计", "合計").to_owned(),
        tone: Tone::Quiet,
        customers: w.count(1_114),
        customer_share: w.ratio(share(1_000)),
        plan_customer_share: String::new(),
        sales: w.money(money(5_050_876_000)),
        sales_share: w.ratio(share(1_000)),
        plan_sales_share: String::new(),
        gap: w.count(78),
    };
    TiersSection {
        finding: said(
            lang,
            "21 % of customers bring 62 % of sales; 4 points of customers slipped into general",
            "21% 的客户贡献了 62% 的销售额，一般客户占比偏高",
            "21% 的客戶貢獻了 62% 的業績，一般客戶占比偏高",
        )
        .to_owned(),
        chart: Some(paired_bars(lang)),
        rows: tier_names(lang).into_iter().zip(&figures).map(row).collect(),
        total: Some(total),
        note: said(
            lang,
            "86 prospects have never ordered; they stand outside the tiers.",
            "另有 86 个潜在客户从未下单，不计入分层。",
            "另有 86 個潛在客戶從未下單，不計入分層。",
        )
        .to_owned(),
    }
}

fn migration(lang: Lang) -> MigrationSection {
    let w = words(lang);
    let cells = charts::MIGRATION;
    let rows = tier_names(lang).into_iter().enumerate().map(|(index, (tier, tone))| MigrationRow {
        tier: tier.to_owned(),
        tone,
        cells: cells[index].iter().map(|count| w.count(*count as usize)).collect(),
        stayed: Some(index),
        total: w.count(cells[index].iter().sum::<u32>() as usize),
    });
    let column = |index: usize| cells.iter().map(|row| row[index]).sum::<u32>();
    let all: u32 = (0..4).map(column).sum();
    MigrationSection {
        finding: said(
            lang,
            "31 customers became core and 46 left it since the start of the quarter",
            "季初以来 31 家升为核心客户，46 家离开核心",
            "季初以來 31 家升為核心客戶，46 家離開核心",
        )
        .to_owned(),
        chart: Some(sankey(lang)),
        from: said(lang, "30 Jun", "6月30日", "6月30日").to_owned(),
        to: said(lang, "31 Aug", "8月31日", "8月31日").to_owned(),
        columns: tier_names(lang).iter().map(|(tier, _)| (*tier).to_owned()).collect(),
        rows: rows.collect(),
        totals: (0..4).map(column).chain([all]).map(|count| w.count(count as usize)).collect(),
    }
}
