//! The charts of the made-up quarter, one of each kind.

use domain::chart::*;
use rust_decimal::Decimal;
use words::Lang;

use super::{MEMBERS, METRICS, said, share, state, tier_names, words};

pub const MIGRATION: [[u32; 4]; 4] = [[201, 31, 15, 3], [24, 190, 62, 9], [7, 66, 331, 48], [2, 14, 49, 62]];

pub fn mark(thousandths: i64) -> Mark {
    Mark(Decimal::new(thousandths, 3))
}

pub fn tick(thousandths: i64, text: &str) -> Tick {
    Tick { at: mark(thousandths), text: text.to_owned() }
}

pub fn chart(id: &str, title: &str, unit: &str, summary: &str, body: ChartBody) -> ChartSpec {
    ChartSpec {
        id: id.to_owned(),
        title: title.to_owned(),
        unit: unit.to_owned(),
        summary: summary.to_owned(),
        body,
        table: ChartTable::default(),
    }
}

/// Sales against pace; when `is_over`, actual sales reach the last day.
pub fn cumulative(lang: Lang, is_over: bool) -> ChartSpec {
    let point = |day: u32, thousandths: i64| CumulativePoint { day, value: mark(thousandths), text: String::new() };
    let last = if is_over { 92 } else { 62 };
    let actual: Vec<CumulativePoint> = (0..=last)
        .scan(0_i64, |sum, day| {
            *sum += if day % 7 > 4 || day == 0 { 0 } else { 230 + i64::from(day * 37 % 11) * 12 };
            Some(point(day, *sum))
        })
        .collect();
    let reached = actual
        .last()
        .map_or(0, |end| (end.value.0 * Decimal::from(1000)).trunc().normalize().to_string().parse().unwrap_or(0));
    let line = |role, label: String, points| CumulativeLine { role, label, points };
    let mut lines = vec![
        line(LineRole::Actual, said(lang, "Actual 12.69", "实际 1,269", "實際 1,269").to_owned(), actual),
        line(
            LineRole::Pace,
            said(lang, "Target 20.12", "目标 2,012", "目標 2,012").to_owned(),
            vec![point(0, 0), point(92, 20_120)],
        ),
        line(
            LineRole::Earlier,
            said(lang, "Last quarter 17.49", "上季度 1,749", "上一季 1,749").to_owned(),
            (0..=92).map(|day| point(day, i64::from(day) * 190 + i64::from(day % 9) * 30)).collect(),
        ),
    ];
    if !is_over {
        let forecast = vec![point(last, reached), point(92, 19_020)];
        lines.push(line(
            LineRole::Forecast,
            said(lang, "Forecast 19.02", "预测 1,902", "預測 1,902").to_owned(),
            forecast,
        ));
    }
    let months = [said(lang, "Jul", "7月", "7月"), said(lang, "Aug", "8月", "8月"), said(lang, "Sep", "9月", "9月")];
    let value_texts = [("0", "0"), ("5", "500"), ("10", "1,000"), ("15", "1,500"), ("20", "2,000")];
    chart(
        "sales-pace",
        said(lang, "Sales against pace", "销售额与进度", "業績與進度"),
        said(lang, "¥ million, cumulative", "万元，累计", "萬元，累計"),
        said(
            lang,
            "Cumulative sales reached 12.69 million on 31 August, 0.87 million below pace.",
            "截至 8 月 31 日累计销售额 1,269 万元，低于进度 87 万元。",
            "截至 8 月 31 日累計業績 1,269 萬元，低於進度 87 萬元。",
        ),
        ChartBody::Cumulative(Cumulative {
            days: 92,
            day_ticks: months.iter().zip([1, 32, 63]).map(|(text, day)| tick(day * 1000, text)).collect(),
            value_ticks: value_texts
                .iter()
                .enumerate()
                .map(|(index, (en, zh))| tick(index as i64 * 5_000, said(lang, en, zh, zh)))
                .collect(),
            lines,
        }),
    )
}

/// Before, now and target of the nine SMART metrics.
pub fn dumbbell(lang: Lang) -> ChartSpec {
    let places: [(i64, Option<i64>, i64); 9] = [
        (0, Some(630), 1000),
        (350, Some(520), 350),
        (0, Some(580), 1000),
        (0, Some(460), 1000),
        (80, Some(250), 950),
        (0, Some(1000), 1000),
        (0, Some(666), 1000),
        (0, Some(680), 980),
        (0, None, 1000),
    ];
    let rows = METRICS.iter().zip(places).map(|(metric, (before, now, target))| DumbbellRow {
        id: metric.0.0.to_owned(),
        label: said(lang, metric.0.0, metric.0.1, metric.0.2).to_owned(),
        before: metric.1.to_owned(),
        now: metric.2.to_owned(),
        target: metric.3.to_owned(),
        before_at: Some(mark(before)),
        now_at: now.map(mark),
        target_at: Some(mark(target)),
        tone: metric.5,
        state: state(lang, metric.5),
    });
    chart(
        "targets",
        said(lang, "Before → now → target", "基期 → 当前 → 目标", "基期 → 目前 → 目標"),
        "",
        said(lang, "Five of nine metrics are on track.", "九项指标中五项正常。", "九項指標中五項正常。"),
        ChartBody::Dumbbell { rows: rows.collect() },
    )
}

pub fn paired_bars(lang: Lang) -> ChartSpec {
    let w = words(lang);
    let panel = |label: &str, shares: [i64; 4], plans: [Option<i64>; 4]| BarPanel {
        label: label.to_owned(),
        bars: shares
            .iter()
            .zip(plans)
            .map(|(length, plan)| Bar {
                share: Some(mark(*length)),
                plan: plan.map(mark),
                text: w.ratio(share(*length)),
                detail: String::new(),
            })
            .collect(),
    };
    let panels = vec![
        panel(
            said(lang, "Customers", "客户数", "客戶數"),
            [210, 270, 410, 110],
            [Some(200), Some(300), Some(400), Some(100)],
        ),
        panel(said(lang, "Sales", "销售额", "業績"), [618, 230, 100, 52], [Some(600), Some(250), Some(100), None]),
    ];
    let categories = tier_names(lang).into_iter().map(|(label, tone)| Category { label: label.to_owned(), tone });
    chart(
        "tier-shares",
        said(lang, "Customer tiers", "客户分层", "客戶分層"),
        "",
        said(
            lang,
            "Core is 21.0 % of customers and 61.8 % of sales.",
            "核心客户占客户数的 21.0%、销售额的 61.8%。",
            "核心客戶占客戶數的 21.0%、業績的 61.8%。",
        ),
        ChartBody::PairedBars(PairedBars {
            categories: categories.collect(),
            panels,
            tick_label: said(lang, "plan", "方案", "方案").to_owned(),
        }),
    )
}

pub fn sankey(lang: Lang) -> ChartSpec {
    let node = |is_right: bool, index: usize| {
        let count: u32 =
            if is_right { MIGRATION.iter().map(|row| row[index]).sum() } else { MIGRATION[index].iter().sum() };
        let (name, tone) = tier_names(lang)[index];
        SankeyNode { label: format!("{name} {count}"), tone, is_right, count }
    };
    let nodes = (0..8).map(|index| node(index >= 4, index % 4)).collect();
    let links = (0..16_u32)
        .map(|index| SankeyLink {
            from: index / 4,
            to: 4 + index % 4,
            count: MIGRATION[(index / 4) as usize][(index % 4) as usize],
            text: String::new(),
        })
        .collect();
    chart(
        "tier-moves",
        said(lang, "Moves between tiers", "客户层级变动", "客戶層級變動"),
        said(lang, "customers", "客户数", "客戶數"),
        said(
            lang,
            "33 customers became core, 49 left it.",
            "33 家升为核心客户，49 家离开。",
            "33 家升為核心客戶，49 家離開。",
        ),
        ChartBody::Sankey(Sankey {
            left_label: said(lang, "30 Jun 2026", "2026-06-30", "2026-06-30").to_owned(),
            right_label: said(lang, "31 Aug 2026", "2026-08-31", "2026-08-31").to_owned(),
            nodes,
            links,
        }),
    )
}

pub fn waterfall(lang: Lang) -> ChartSpec {
    let mut level = 13_561;
    let start = level;
    let step = |label: &str, from: i64, to: i64, is_total: bool, text: String| WaterfallStep {
        label: label.to_owned(),
        from: mark(from),
        to: mark(to),
        text,
        tone: if to >= from { Tone::Good } else { Tone::Bad },
        is_total,
    };
    let mut steps = vec![step(said(lang, "Pace", "应达进度", "應達進度"), 0, start, true, "13.56".to_owned())];
    for (index, change) in [120, -340, 85, -510, -95, 60, 190, -120, -40, 30, -160, -91].iter().enumerate() {
        steps.push(step(MEMBERS[index].0, level, level + change, false, format!("{:+.2}", *change as f64 / 1000.0)));
        level += change;
    }
    steps.push(step(said(lang, "Actual", "实际", "實際"), 0, level, true, "12.69".to_owned()));
    chart(
        "deviation",
        said(lang, "Deviation from pace by member", "各成员对进度的偏差", "各成員對進度的偏差"),
        said(lang, "¥ million", "百万元", "百萬元"),
        said(
            lang,
            "Chen Hao explains 0.51 of the 0.87 million.",
            "Chen Hao 占 0.87 中的 0.51。",
            "Chen Hao 占 0.87 中的 0.51。",
        ),
        ChartBody::Waterfall {
            steps,
            ticks: vec![tick(0, "0"), tick(5_000, "5"), tick(10_000, "10"), tick(15_000, "15")],
        },
    )
}

pub fn bars(lang: Lang) -> ChartSpec {
    let w = words(lang);
    let rows = MEMBERS.iter().map(|(name, _, _, target, sales, score)| BarRow {
        label: (*name).to_owned(),
        value: Some(mark(sales * 1000 / target)),
        text: w.ratio(share(sales * 1000 / target)),
        tone: if *score < 80 { Tone::Bad } else { Tone::Neutral },
    });
    chart(
        "attainment",
        said(lang, "Attainment by member", "各成员达成率", "各成員達成率"),
        "",
        said(lang, "Wang Jie leads with 78.8 %.", "王杰以 78.8% 领先。", "王杰以 78.8% 領先。"),
        ChartBody::Bars(Bars {
            rows: rows.collect(),
            lines: vec![
                tick(674, said(lang, "pace 67.4 %", "应达进度 67.4%", "應達進度 67.4%")),
                tick(800, said(lang, "pass line 80 %", "达标线 80%", "達標線 80%")),
            ],
            ticks: vec![tick(0, "0"), tick(250, "25%"), tick(500, "50%"), tick(750, "75%"), tick(1000, "100%")],
        }),
    )
}
