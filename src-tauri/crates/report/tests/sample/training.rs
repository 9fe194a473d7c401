//! A training record of the made-up company.

use domain::chart::Tone;
use report::*;
use words::Lang;

use super::{company, period, said, share, team, words};

/// A module in three languages with weight, what it takes, and a mark.
type Module = ((&'static str, &'static str, &'static str), i64, bool, Option<&'static str>);

const MODULES: [Module; 4] = [
    (("Product knowledge", "产品知识", "產品知識"), 400, true, Some("86")),
    (("Sales skills", "销售技巧", "銷售技巧"), 300, true, Some("72.5")),
    (("Communication", "沟通技巧", "溝通技巧"), 200, false, None),
    (("Company culture", "企业文化", "企業文化"), 100, false, None),
];

pub fn head(lang: Lang, member: &str, number: &str) -> PersonHead {
    let fact = |label: &str, value: &str| Fact { label: words(lang).get(label), value: value.to_owned() };
    PersonHead {
        company: company(lang),
        logo: None,
        member: member.to_owned(),
        employee_no: number.to_owned(),
        team: team(lang, 0),
        period: period(lang),
        as_of: said(lang, "30 Sep 2026", "2026-09-30", "2026-09-30").to_owned(),
        facts: vec![
            fact("report-employee-no", number),
            fact("base-role", &words(lang).get("base-role-rep")),
            fact("report-team", &team(lang, 0)),
            fact("says-fact-hired", said(lang, "13 Jul 2026", "2026-07-13", "2026-07-13")),
            fact("report-fact-audience", said(lang, "New hires", "新人", "新人")),
        ],
    }
}

pub fn curriculum(lang: Lang) -> CurriculumPart {
    let w = words(lang);
    let states = [
        (Tone::Good, said(lang, "Completed", "已完成", "已完成"), said(lang, "3 Aug 2026", "2026-08-03", "2026-08-03")),
        (
            Tone::Bad,
            said(lang, "Not passed", "未通过", "未通過"),
            said(lang, "28 Aug 2026", "2026-08-28", "2026-08-28"),
        ),
        (
            Tone::Neutral,
            said(lang, "Booked", "已报名", "已報名"),
            said(lang, "12 Oct 2026", "2026-10-12", "2026-10-12"),
        ),
        (Tone::Quiet, said(lang, "Open", "未开始", "未開始"), ""),
    ];
    let rows = MODULES.iter().zip(states).map(|((name, weight, is_proven, mark), (tone, state, on))| ModuleRow {
        module: said(lang, name.0, name.1, name.2).to_owned(),
        weight: w.ratio_whole(share(*weight)),
        proof: if *is_proven { said(lang, "Exam", "考试", "考試").to_owned() } else { w.dash() },
        tone,
        state: state.to_owned(),
        on: on.to_owned(),
        mark: mark.unwrap_or("–").to_owned(),
    });
    let audience = said(lang, "New hires", "新人", "新人");
    CurriculumPart {
        title: w.with("report-curriculum-title", &[("audience", audience)]),
        finding: w.with(
            "report-curriculum-open",
            &[
                ("completion", &w.ratio_whole(share(400))),
                ("modules", said(lang, "Sales skills, Communication", "销售技巧、沟通技巧", "銷售技巧、溝通技巧")),
            ],
        ),
        rows: rows.collect(),
    }
}

pub fn skills(lang: Lang) -> Vec<SkillRow> {
    let w = words(lang);
    let skill = |name: &str, first: &str, latest: &str, change: &str| SkillRow {
        skill: name.to_owned(),
        first: w.with(
            "report-mark-on",
            &[("mark", first), ("date", said(lang, "20 Jul 2026", "2026-07-20", "2026-07-20"))],
        ),
        latest: latest.to_owned(),
        on: said(lang, "21 Sep 2026", "2026-09-21", "2026-09-21").to_owned(),
        change: change.to_owned(),
    };
    vec![
        skill(said(lang, "Developing new customers", "新客户开发", "新客戶開發"), "5", "7", "+2"),
        skill(said(lang, "Negotiation", "谈判", "談判"), "6", "6", "–"),
    ]
}

/// The record of one member with this many sessions.
pub fn record(lang: Lang, member: &str, number: &str, sessions: usize) -> TrainingRecord {
    let w = words(lang);
    let figure = |label: &str, value: &str, note: &str, tone| KeyFigure {
        label: w.get(label),
        value: value.to_owned(),
        note: note.to_owned(),
        tone,
    };
    let whole = w.with("report-of", &[("whole", "4")]);
    TrainingRecord {
        head: head(lang, member, number),
        completion: w.ratio_whole(share(400)),
        figures: vec![
            figure("report-figure-completion", &w.ratio_whole(share(400)), "", Tone::Neutral),
            figure("report-figure-modules", "1", &whole, Tone::Neutral),
            figure("report-figure-hours", "12.5", "", Tone::Neutral),
            figure("report-figure-on-duty", &w.get("report-duty-no"), "", Tone::Warn),
        ],
        curricula: vec![curriculum(lang)],
        sessions: (0..sessions).map(|index| session(lang, index)).collect(),
        hours: "12.5".to_owned(),
        exams: exams(lang),
        practices: practices(lang),
        skills: skills(lang),
        mentoring: vec![Entry {
            date: said(lang, "20 Jul 2026 – 13 Jan 2027", "2026-07-20 – 2027-01-13", "2026-07-20 – 2027-01-13")
                .to_owned(),
            text: w.with("report-mentored-by", &[("name", "周琳 Zhou Lin")]),
            note: w.with("report-mentor-weeks", &[("kept", "8"), ("weeks", "10")]),
        }],
    }
}

fn session(lang: Lang, index: usize) -> SessionRow {
    let name = MODULES[index % MODULES.len()].0;
    let (tone, state) = match index % 5 {
        4 => (Tone::Warn, "report-attendance-absent"),
        _ => (Tone::Good, "report-attendance-attended"),
    };
    SessionRow {
        date: format!("2026-{:02}-{:02}", 7 + index % 3, 1 + index % 28),
        module: said(lang, name.0, name.1, name.2).to_owned(),
        hours: ["1.5", "2", "8"][index % 3].to_owned(),
        trainer: ["周琳 Zhou Lin", "Maria Fernández"][index % 2].to_owned(),
        place: said(lang, "Training room, floor 3", "三楼培训室", "三樓訓練室").to_owned(),
        tone,
        state: words(lang).get(state),
    }
}

fn exams(lang: Lang) -> Vec<ExamRow> {
    let w = words(lang);
    let exam = |module: usize, attempt: &str, mark: &str, is_passed: bool| ExamRow {
        date: format!("2026-08-{:02}", 3 + 5 * module),
        module: said(lang, MODULES[module].0.0, MODULES[module].0.1, MODULES[module].0.2).to_owned(),
        kind: said(lang, ["Exam", "Role-play"][module], ["考试", "演练"][module], ["考試", "演練"][module]).to_owned(),
        attempt: attempt.to_owned(),
        mark: mark.to_owned(),
        pass_mark: "80".to_owned(),
        tone: if is_passed { Tone::Good } else { Tone::Bad },
        state: w.get(if is_passed { "report-exam-passed" } else { "report-exam-failed" }),
    };
    vec![exam(1, "1", "72.5", false), exam(0, "2", "86", true), exam(0, "1", "64", false)]
}

fn practices(lang: Lang) -> Vec<PracticeRow> {
    let w = words(lang);
    let task = |task: &str, handed_in: &str, signed: String, tone, state: &str| PracticeRow {
        module: said(lang, "Product knowledge", "产品知识", "產品知識").to_owned(),
        task: task.to_owned(),
        due: said(lang, "31 Aug 2026", "2026-08-31", "2026-08-31").to_owned(),
        handed_in: handed_in.to_owned(),
        signed,
        tone,
        state: w.get(state),
    };
    let day = said(lang, "28 Aug 2026", "2026-08-28", "2026-08-28");
    let signed = w.with("report-signed-by", &[("date", day), ("name", "Zhou Lin")]);
    vec![
        task(
            said(lang, "Explain three products to a customer", "向客户讲解三款产品", "向客戶說明三款產品"),
            said(lang, "26 Aug 2026", "2026-08-26", "2026-08-26"),
            signed,
            Tone::Good,
            "report-practice-signed",
        ),
        task(
            said(lang, "Write a comparison with one competitor", "完成一份竞品对比", "完成一份競品比較"),
            "–",
            "–".to_owned(),
            Tone::Bad,
            "report-practice-late",
        ),
    ]
}
