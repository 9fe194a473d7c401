//! A made-up quarter of a made-up company, told in the reader's language, to look at on paper.

mod certificate;
mod charts;
mod closing;
mod document;
mod leads;
mod member;
mod notes;
mod people;
mod sections;
mod statement;
mod training;

use domain::base::{Currency, Money, Quarter, Ratio};
use domain::chart::Tone;
use rust_decimal::Decimal;
use words::{Lang, Words};

pub use certificate::certificates;
pub use charts::{bars, cumulative, dumbbell, paired_bars, sankey, waterfall};
pub use document::{cell, facts, review, section, summary, summary_of, table, words_column};
pub use leads::{funnel, sources};
pub use member::member;
pub use notes::readings;
pub use people::MEMBERS;
pub use statement::statement;
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

pub fn tier_names(lang: Lang) -> [(&'static str, Tone); 4] {
    [
        (said(lang, "Core", "核心客户", "核心客戶"), Tone::Core),
        (said(lang, "Potential", "潜力客户", "潛力客戶"), Tone::Potential),
        (said(lang, "General", "一般客户", "一般客戶"), Tone::General),
        (said(lang, "Churned", "流失客户", "流失客戶"), Tone::Churned),
    ]
}
