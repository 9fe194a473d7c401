//! Leads, service and visits of the made-up quarter.

use domain::chart::*;
use report::*;
use words::Lang;

use super::charts::{chart, mark, tick};
use super::{said, share, state, words};

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

pub fn pipeline(lang: Lang) -> PipelineSection {
    let fact = |label: &str, value: &str| Fact { label: label.to_owned(), value: value.to_owned() };
    PipelineSection {
        finding: said(
            lang,
            "One lead in five is won, up from 15 %; too few screened leads reach the needs talk",
            "五条线索成交一条，高于基期的 15%；筛选后进入需求挖掘的线索偏少",
            "五筆線索成交一筆，高於基期的 15%；篩選後進入需求挖掘的線索偏少",
        )
        .to_owned(),
        funnel: Some(funnel(lang)),
        bottleneck: Some(Remark { tone: Tone::Bad, text: said(
            lang,
            "The bottleneck is the step from screened to needs: 54.0 % go on, 71.4 % did last quarter on the same day.",
            "瓶颈在筛选到需求挖掘：本季度 54.0% 进入下一阶段，上季度同期为 71.4%。",
            "瓶頸在篩選到需求挖掘：本季 54.0% 進入下一階段，上一季同期為 71.4%。",
        )
        .to_owned() }),
        facts: vec![
            fact(said(lang, "Conversion", "转化率", "轉換率"), "19.6%"),
            fact(said(lang, "Invalid leads", "无效线索", "無效線索"), "33.2%"),
            fact(said(lang, "Time to assign", "分配用时", "分配用時"), said(lang, "6.5 h", "6.5 小时", "6.5 小時")),
            fact(said(lang, "Lost to slow assignment", "因分配过慢流失", "因分配過慢流失"), "2.1%"),
            fact(said(lang, "Screening right", "筛选准确率", "篩選準確率"), "84.7%"),
            fact(said(lang, "Proposal quality", "方案质量", "方案品質"), "7.4"),
        ],
        sources: Some(sources(lang)),
        service: Some(service(lang)),
        visits: Some(VisitsPart {
            finding: said(
                lang,
                "101 of 120 visits that were due to core customers were made in time.",
                "应访核心客户 120 次，按时完成 101 次。",
                "應訪核心客戶 120 次，準時完成 101 次。",
            )
            .to_owned(),
            facts: vec![
                fact(said(lang, "Visits kept", "按时拜访率", "準時拜訪率"), "84.2%"),
                fact(said(lang, "Visits made", "拜访次数", "拜訪次數"), "138"),
                fact(said(lang, "Last quarter", "上季度", "上一季"), "61.5%"),
            ],
        }),
    }
}

fn service(lang: Lang) -> ServicePart {
    let hours = |hours: &str| format!("{hours} {}", said(lang, "h", "小时", "小時"));
    let row = |metric: &str, before: String, baseline: String, actual: String, target: String, tone| MeasuredRow {
        metric: metric.to_owned(),
        before,
        baseline,
        actual,
        target,
        tone,
        state: state(lang, tone),
    };
    let text = str::to_owned;
    ServicePart {
        finding: said(
            lang,
            "First response fell from 24 to 3.2 hours; the promise is 2.",
            "首次响应时间从 24 小时缩短到 3.2 小时，承诺为 2 小时。",
            "首次回應時間從 24 小時縮短到 3.2 小時，承諾為 2 小時。",
        )
        .to_owned(),
        rows: vec![
            row(
                said(lang, "First response", "首次响应时间", "首次回應時間"),
                hours("26.1"),
                hours("24.0"),
                hours("3.2"),
                format!("≤ {}", hours("2")),
                Tone::Warn,
            ),
            row(
                said(lang, "Solved within 24 hours", "24 小时内解决", "24 小時內解決"),
                text("–"),
                text("58.3%"),
                text("91.7%"),
                text("≥ 90%"),
                Tone::Good,
            ),
            row(
                said(lang, "Customer satisfaction", "客户满意度", "客戶滿意度"),
                text("–"),
                text("78.0%"),
                text("86.4%"),
                text("≥ 90%"),
                Tone::Neutral,
            ),
        ],
        note: said(lang, "5 open tickets are past their time.", "有 5 张未结工单已超时。", "有 5 張未結工單已逾時。")
            .to_owned(),
    }
}
