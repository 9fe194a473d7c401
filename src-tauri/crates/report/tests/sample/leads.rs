//! The leads of the made-up quarter.

use domain::chart::*;
use words::Lang;

use super::charts::{chart, mark, tick};
use super::{said, share, words};

/// Name in three languages, leads, leads last quarter, share that goes on (thousandths), median days (tenths).
type StageFigures = ((&'static str, &'static str, &'static str), i64, i64, i64, i64);

const STAGES: [StageFigures; 6] = [
    (("Acquired", "获取", "取得"), 1_240, 1_312, 664, 4),
    (("Screened", "筛选", "篩選"), 823, 787, 540, 32),
    (("Needs", "需求挖掘", "需求挖掘"), 444, 562, 714, 95),
    (("Proposal", "方案提供", "方案提供"), 317, 301, 767, 121),
    (("Won", "成交", "成交"), 243, 197, 889, 15),
    (("After-sales", "售后", "售後"), 216, 190, 0, 0),
];

/// The stage whose step lags most.
const STUCK: usize = 1;

pub fn funnel(lang: Lang) -> ChartSpec {
    let w = words(lang);
    let stages = STAGES.iter().enumerate().map(|(index, (name, leads, before, goes_on, days))| {
        let rate = w.ratio(share(*goes_on));
        let days = w.days(rust_decimal::Decimal::new(*days, 1));
        let is_stuck = index == STUCK;
        FunnelStage {
            label: said(lang, name.0, name.1, name.2).to_owned(),
            value: mark(leads * 1000),
            text: w.count(*leads as usize),
            share: w.ratio(share(leads * 1000 / STAGES[0].1)),
            baseline: Some(tick(before * 1000, &w.count(*before as usize))),
            detail: String::new(),
            link: (index < 5).then(|| FunnelLink {
                text: format!("{rate} {}", said(lang, "go on", "进入下一阶段", "進入下一階段")),
                tone: if is_stuck { Tone::Bad } else { Tone::Neutral },
                state: if is_stuck { said(lang, "Bottleneck", "瓶颈", "瓶頸").to_owned() } else { String::new() },
                median: Some(format!("{} {days}", said(lang, "median", "中位数", "中位數"))),
                detail: String::new(),
            }),
        }
    });
    chart(
        "funnel",
        said(lang, "Leads by stage", "各阶段线索数", "各階段線索數"),
        said(lang, "leads acquired in the quarter", "本季度获取的线索", "本季取得的線索"),
        said(
            lang,
            "Of 1,240 leads 243 are won; the step from screened to needs lags most.",
            "1,240 条线索成交 243 条；从筛选到需求挖掘落后最多。",
            "1,240 筆線索成交 243 筆；從篩選到需求挖掘落後最多。",
        ),
        ChartBody::Funnel(Funnel {
            stages: stages.collect(),
            baseline_label: said(lang, "last quarter on the same day", "上季度同期", "上一季同期").to_owned(),
        }),
    )
}

pub fn sources(lang: Lang) -> ChartSpec {
    let w = words(lang);
    let shares = [
        (said(lang, "Trade fair", "展会", "展會"), 142),
        (said(lang, "Referral", "客户转介绍", "客戶轉介紹"), 187),
        (said(lang, "Website", "官网", "官網"), 318),
        (said(lang, "Purchased list", "外购名单", "外購名單"), 564),
        (said(lang, "Telephone campaign", "电话推广", "電話行銷"), 471),
    ];
    let rows = shares.iter().map(|(label, invalid)| BarRow {
        label: (*label).to_owned(),
        value: Some(mark(*invalid)),
        text: w.ratio(share(*invalid)),
        tone: if *invalid >= 300 { Tone::Bad } else { Tone::Neutral },
    });
    chart(
        "lead-sources",
        said(lang, "Invalid leads by source", "各来源无效线索占比", "各來源無效線索占比"),
        said(lang, "share of the source's leads", "占该来源线索的比例", "占該來源線索的比例"),
        said(
            lang,
            "Purchased lists bring 56.4 % invalid leads.",
            "外购名单的无效线索占 56.4%。",
            "外購名單的無效線索占 56.4%。",
        ),
        ChartBody::Bars(Bars {
            rows: rows.collect(),
            lines: vec![tick(300, said(lang, "target < 30 %", "目标 < 30%", "目標 < 30%"))],
            ticks: vec![tick(0, "0"), tick(200, "20%"), tick(400, "40%"), tick(600, "60%")],
        }),
    )
}
