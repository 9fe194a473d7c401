//! Certificates of the made-up quarter: one of each kind.

use report::*;
use words::Lang;

use super::{company, money, period, said, share, team, words};

pub fn certificates(lang: Lang) -> Vec<Certificate> {
    vec![star(lang), mentor(lang), course(lang)]
}

fn blank(lang: Lang, kind: &str) -> Certificate {
    Certificate {
        company: company(lang),
        logo: None,
        title: words(lang).get(&format!("report-certificate-{kind}")),
        occasion: String::new(),
        intro: words(lang).get("report-certificate-intro"),
        member: String::new(),
        note: String::new(),
        citation: String::new(),
        facts: vec![],
        modules: vec![],
        date: said(lang, "30 Sep 2026", "2026-09-30", "2026-09-30").to_owned(),
        serial: String::new(),
    }
}

fn fact(lang: Lang, label: &str, value: String) -> Fact {
    Fact { label: words(lang).get(label), value }
}

fn star(lang: Lang) -> Certificate {
    let w = words(lang);
    let month = said(lang, "September 2026", "2026年9月", "2026年9月");
    Certificate {
        occasion: month.to_owned(),
        member: said(lang, "Li Na", "李娜", "李娜").to_owned(),
        note: format!("{} · E1002", team(lang, 0)),
        citation: w.with(
            "report-certificate-star-citation",
            &[("attainment", &w.ratio(share(1_284))), ("month", month), ("rank", "1")],
        ),
        facts: vec![
            fact(lang, "report-col-rank", "1".to_owned()),
            fact(lang, "report-col-attainment", w.ratio(share(1_284))),
            fact(lang, "report-col-sales", w.money(money(51_400_000))),
            fact(lang, "report-col-target", w.money(money(40_030_000))),
        ],
        serial: "S-2026-09-1-7F3A92C1".to_owned(),
        ..blank(lang, "star")
    }
}

fn mentor(lang: Lang) -> Certificate {
    let w = words(lang);
    let args = [("mentees", "2"), ("line", "80 %"), ("period", &period(lang))];
    Certificate {
        occasion: period(lang),
        member: said(lang, "Zhou Lin", "周琳", "周琳").to_owned(),
        note: format!("{} · E1003", team(lang, 1)),
        citation: w.counted("report-certificate-mentor-citation", 2, &args),
        facts: vec![
            fact(lang, "report-certificate-mentees", "2".to_owned()),
            fact(lang, "report-certificate-passing", "2".to_owned()),
        ],
        serial: "M-2026Q3-04B1D7E2".to_owned(),
        ..blank(lang, "mentor")
    }
}

fn course(lang: Lang) -> Certificate {
    let w = words(lang);
    let day = said(lang, "12 Sep 2026", "2026-09-12", "2026-09-12");
    let module =
        |name: &str, weight: &str| w.with("report-certificate-course-module", &[("module", name), ("weight", weight)]);
    Certificate {
        occasion: w.with("report-curriculum-title", &[("audience", said(lang, "New hires", "新人", "新人"))]),
        member: "䶮㛃 Yan Jie".to_owned(),
        note: format!("{} · E1006", team(lang, 2)),
        citation: w.counted("report-certificate-course-citation", 4, &[("date", day)]),
        modules: vec![
            w.with(
                "report-certificate-course-exam",
                &[
                    ("module", said(lang, "Product knowledge", "产品知识", "產品知識")),
                    ("weight", "40 %"),
                    ("mark", "86"),
                ],
            ),
            module(said(lang, "Sales skills", "销售技巧", "銷售技巧"), "30 %"),
            module(said(lang, "Communication", "沟通技巧", "溝通技巧"), "20 %"),
            module(said(lang, "Company culture", "企业文化", "企業文化"), "10 %"),
        ],
        date: day.to_owned(),
        serial: "C-20260912-E5A0C3B9".to_owned(),
        ..blank(lang, "course")
    }
}
