//! A member's page of the made-up company.

use domain::chart::{BarRow, Bars, ChartBody, ChartSpec, Tone};
use report::*;
use words::Lang;

use super::charts::{chart, mark, tick};
use super::{curriculum, head, money, said, share, skills, words};

pub fn member(lang: Lang) -> MemberReport {
    let w = words(lang);
    let figure = |label: &str, value: String, note: &str, tone| KeyFigure {
        label: w.get(label),
        value,
        note: note.to_owned(),
        tone,
    };
    let fact = |label: &str, value: String| Fact { label: label.to_owned(), value };
    MemberReport {
        head: head(lang, "Chen Hao", "E1004"),
        finding: said(
            lang,
            "Chen Hao stands at 50.8 % of the target and below the pass line of 80 %",
            "Chen Hao 完成目标的 50.8%，低于 80% 的合格线",
            "Chen Hao 達成目標的 50.8%，低於 80% 的合格線",
        )
        .to_owned(),
        figures: vec![
            figure("report-col-target", w.money(money(160_000_000)), "", Tone::Neutral),
            figure("report-col-sales", w.money(money(81_204_050)), "", Tone::Neutral),
            figure("report-col-attainment", w.ratio(share(508)), "", Tone::Neutral),
            figure("report-score", w.ratio(share(742)), "< 80 %", Tone::Bad),
        ],
        score: Some(score(lang)),
        history: Some(history(lang)),
        customers: vec![
            fact(&w.get("base-tier-core"), w.count(12)),
            fact(&w.get("base-tier-potential"), w.count(30)),
            fact(&w.get("base-tier-general"), w.count(41)),
            fact(&w.get("base-tier-churned"), w.count(7)),
        ],
        curriculum: Some(curriculum(lang)),
        skills: skills(lang),
        mentoring: vec![entry("2026-07-20 – 2027-01-13", &w.with("report-mentored-by", &[("name", "Zhou Lin")]), "")],
        plans: vec![plan(lang)],
        decisions: vec![entry(
            "2026-07-14",
            said(lang, "Extended by a quarter: Lin Yue", "延长一个季度：林悦", "延長一季：林悅"),
            said(lang, "Two new core customers in June", "六月新增两家核心客户", "六月新增兩家核心客戶"),
        )],
        violations: vec![],
        interviews: vec![interview(lang)],
        growth: growth(lang),
        pay: vec![
            fact(said(lang, "2026 Q1", "2026 年第一季度", "2026 年第一季"), w.money(money(2_140_000))),
            fact(said(lang, "2026 Q2", "2026 年第二季度", "2026 年第二季"), w.money(money(1_890_000))),
            fact(said(lang, "2026 Q3", "2026 年第三季度", "2026 年第三季"), w.money(money(1_624_081))),
        ],
    }
}

fn entry(date: &str, text: &str, note: &str) -> Entry {
    Entry { date: date.to_owned(), text: text.to_owned(), note: note.to_owned() }
}

fn score(lang: Lang) -> ScoreSection {
    let w = words(lang);
    let row = |part: &str, why: &str, figures: [i64; 4]| ScoreRow {
        part: part.to_owned(),
        why: why.to_owned(),
        weight: w.rate(share(figures[0])),
        counts: w.ratio(share(figures[1])),
        value: w.ratio(share(figures[2])),
        points: w.ratio(share(figures[3])),
    };
    let without_data = |part: &str, why: &str| ScoreRow {
        counts: w.dash(),
        value: w.dash(),
        points: w.dash(),
        ..row(part, why, [100, 0, 0, 0])
    };
    ScoreSection {
        finding: said(
            lang,
            "74.2 % is below the pass line of 80 %; needs reports gave their weight to the other parts.",
            "74.2% 低于 80% 的合格线；需求报告无数据，其权重由其他部分分担。",
            "74.2% 低於 80% 的合格線；需求報告無資料，其權重由其他部分分攤。",
        )
        .to_owned(),
        rows: vec![
            row(
                said(lang, "Sales attainment", "销售达成", "業績達成"),
                "¥812,040.50 / ¥1,078,400.00",
                [700, 778, 753, 586],
            ),
            row(
                said(lang, "Core visits kept", "核心拜访完成", "核心拜訪完成"),
                said(lang, "12 of 14 visits kept", "应访 14 次，完成 12 次", "應訪 14 次，完成 12 次"),
                [100, 111, 857, 95],
            ),
            without_data(
                said(lang, "Needs reports", "需求报告", "需求報告"),
                said(lang, "no lead reached the stage", "没有线索到达该阶段", "沒有名單到達該階段"),
            ),
            row(
                said(lang, "Training", "培训", "受訓"),
                said(lang, "40 % of the curriculum", "课程完成 40%", "課程完成 40%"),
                [100, 111, 400, 44],
            ),
        ],
        total: w.ratio(share(742)),
    }
}

fn history(lang: Lang) -> ChartSpec {
    let w = words(lang);
    let quarters = [("2025 Q4", 934), ("2026 Q1", 861), ("2026 Q2", 742), ("2026 Q3", 753)];
    let rows = quarters.iter().map(|(label, at)| BarRow {
        label: (*label).to_owned(),
        value: Some(mark(*at)),
        text: w.ratio(share(*at)),
        tone: if *at < 800 { Tone::Bad } else { Tone::Neutral },
    });
    chart(
        "attainment-history",
        said(lang, "Attainment by quarter", "各季度达成率", "各季達成率"),
        "",
        said(lang, "Below the pass line for two quarters.", "连续两个季度低于合格线。", "連續兩季低於合格線。"),
        ChartBody::Bars(Bars {
            rows: rows.collect(),
            lines: vec![tick(800, said(lang, "pass line 80 %", "合格线 80%", "合格線 80%"))],
            ticks: vec![tick(0, "0"), tick(500, "50%"), tick(1000, "100%")],
        }),
    )
}

fn plan(lang: Lang) -> PlanPart {
    PlanPart {
        quarter: said(lang, "2026 Q2", "2026 年第二季度", "2026 年第二季").to_owned(),
        tone: Tone::Warn,
        state: said(lang, "runs until 30 Nov 2026", "进行中，截至 2026-11-30", "進行中，至 2026-11-30").to_owned(),
        due: said(lang, "30 Nov 2026", "2026-11-30", "2026-11-30").to_owned(),
        goals: vec![
            said(lang, "Reach 80 % of the target", "达成目标的 80%", "達成目標的 80%").to_owned(),
            said(lang, "Win three potential customers as core", "转化三家潜力客户", "轉化三家潛力客戶").to_owned(),
        ],
        measures: vec![
            said(lang, "One joint visit a week with the team lead", "每周与组长协同拜访一次", "每週與組長協同拜訪一次")
                .to_owned(),
        ],
        check_ins: vec![entry(
            "2026-09-12",
            said(lang, "Check-in: on track", "跟进：进展正常", "追蹤：進展正常"),
            said(
                lang,
                "Two joint visits, one proposal out",
                "协同拜访两次，已提交一份方案",
                "協同拜訪兩次，已提出一份方案",
            ),
        )],
        closing: vec![],
    }
}

fn interview(lang: Lang) -> InterviewPart {
    InterviewPart {
        title: said(lang, "Performance, 2026 Q2", "绩效面谈，2026 年第二季度", "績效面談，2026 年第二季").to_owned(),
        tone: Tone::Good,
        state: said(lang, "signed on 14 Jul 2026", "2026-07-14 已签字", "2026-07-14 已簽字").to_owned(),
        interviewer: said(lang, "Lin Yue", "林悦", "林悅").to_owned(),
        verdict: String::new(),
        goals: vec![
            said(
                lang,
                "Complete the sales skills role-play by August",
                "八月前完成销售技巧演练",
                "八月前完成銷售技巧演練",
            )
            .to_owned(),
            said(
                lang,
                "Visit every core customer once a month",
                "每月拜访每家核心客户一次",
                "每月拜訪每家核心客戶一次",
            )
            .to_owned(),
        ],
    }
}

fn growth(lang: Lang) -> Vec<GrowthRow> {
    vec![GrowthRow {
        span: "2026-05-11 – 2026-05-15".to_owned(),
        kind: said(lang, "Rotation", "轮岗", "輪調").to_owned(),
        title: said(lang, "A week in after-sales", "售后部门轮岗一周", "售後部門輪調一週").to_owned(),
        note: said(lang, "Answered first calls", "负责首次响应", "負責首次回應").to_owned(),
        outcome: said(lang, "Knows the promises of the service", "熟悉服务承诺", "熟悉服務承諾").to_owned(),
        coach: "Zhou Lin".to_owned(),
    }]
}
