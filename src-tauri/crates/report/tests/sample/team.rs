//! The team of the made-up quarter.

use domain::chart::Tone;
use report::*;
use words::Lang;

use super::{MEMBERS, said, share, state, team, words};

pub fn team_section(lang: Lang) -> TeamSection {
    let w = words(lang);
    let row = |metric: &str, baseline: i64, actual: i64, target: i64, tone| MeasuredRow {
        metric: w.metric(metric),
        before: String::new(),
        baseline: w.ratio(share(baseline)),
        actual: w.ratio(share(actual)),
        target: w.at_least(&w.rate(share(target))),
        tone,
        state: state(lang, tone),
    };
    let fact = |label: &str, value: String| Fact { label: w.get(label), value };
    TeamSection {
        finding: w
            .with("report-people-finding", &[("coverage", &w.ratio(share(833))), ("mentoring", &w.ratio(share(667)))]),
        rows: vec![
            row("attainment_rate", 700, 750, 850, Tone::Warn),
            row("new_hire_training_coverage", 500, 833, 1000, Tone::Warn),
            row("product_exam_pass_rate", 700, 1000, 1000, Tone::Good),
            row("mentoring_rate", 400, 667, 1000, Tone::Bad),
            row("employee_satisfaction", 780, 812, 850, Tone::Neutral),
        ],
        facts: vec![
            fact("report-people-active", w.count(14)),
            fact("report-people-new-hires", w.count(6)),
            fact("report-people-sessions", w.count(18)),
            fact("report-people-courses", w.count(5)),
            fact("report-people-pairs", w.count(4)),
            fact("report-people-plans", w.count(2)),
        ],
        stars: (0..6).map(|index| star(lang, index)).collect(),
        note: w.with("report-people-mentors", &[("names", said(lang, "Zhou Lin, Li Na", "周琳、李娜", "周琳、李娜"))]),
    }
}

fn star(lang: Lang, index: usize) -> StarRow {
    let w = words(lang);
    StarRow {
        month: said(lang, ["Jul 2026", "Aug 2026"][index / 3], ["2026年7月", "2026年8月"][index / 3], {
            ["2026年7月", "2026年8月"][index / 3]
        })
        .to_owned(),
        rank: w.count(index % 3 + 1),
        member: MEMBERS[index].0.to_owned(),
        employee_no: format!("E{}", 1001 + index),
        team: team(lang, index % 3),
        attainment: w.ratio(share(1_684 - index as i64 * 73)),
    }
}
