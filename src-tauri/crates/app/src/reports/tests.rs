//! Papers of people say what the window's pages say, and nobody gets a certificate that was not earned.

use std::path::Path;

use domain::base::Currency;
use serde_json::{Value, json};
use words::{Lang, Words};

use super::{certificates, courses, member, training};
use crate::ctx::{Ctx, Scope};
use crate::wire::CertificateKind;
use crate::{App, AppPaths, FixedClock, NoHost};

/// The sample company, seen in November 2026: the third quarter is over, the fourth runs.
fn company(folder: &Path) -> App {
    let today = "2026-11-21T04:00:00Z".parse().expect("a moment");
    let paths = AppPaths { config_dir: folder.join("config"), data_dir: folder.join("data") };
    let app = App::new(paths, Box::new(FixedClock(today)), Box::new(NoHost));
    call(&app, "sample_create", json!({ "path": folder.join("sample.quarterlift"), "customers": 60 }));
    app
}

fn call(app: &App, command: &str, args: Value) -> Value {
    app.call(command, Lang::En, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
}

/// Why a certificate is refused.
fn refusal(app: &App, args: Value) -> String {
    app.call("report_certificates", Lang::En, args).expect_err("nobody earned it").message
}

fn ctx(app: &App, lang: Lang) -> Ctx<'_> {
    Ctx::new(app, Words::new(lang, Currency::CNY))
}

fn scope(ctx: &Ctx<'_>, quarter: &str) -> Scope {
    ctx.scope(Some(quarter.parse().expect("a quarter")), None).unwrap_or_else(|failure| panic!("{failure}"))
}

fn texts<'a>(list: &'a Value, field: &str) -> Vec<&'a str> {
    list.as_array().expect("a list").iter().map(|item| item[field].as_str().expect("a text")).collect()
}

#[test]
fn a_record_says_of_every_module_what_the_member_page_and_the_figures_say() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let ctx = ctx(&app, Lang::En);
    let scope = scope(&ctx, "2026Q4");
    let members = training::members(&ctx, &scope, None).unwrap_or_else(|failure| panic!("{failure}"));
    let records = training::records(&ctx, &scope, &members).unwrap_or_else(|failure| panic!("{failure}"));
    assert!(records.iter().any(|record| !record.sessions.is_empty()), "the sample company trains its members");
    let figures = call(&app, "training_figures", json!({ "period": "2026Q4", "as_of": null }));
    for record in &records {
        let asked = json!({ "employee_no": record.head.employee_no, "period": "2026Q4", "as_of": null });
        let page = call(&app, "member", asked);
        let own = record.curricula.first().map_or(&[][..], |part| &part.rows);
        let names: Vec<&str> = own.iter().map(|row| row.module.as_str()).collect();
        let states: Vec<&str> = own.iter().map(|row| row.state.as_str()).collect();
        assert_eq!(names, texts(&page["training"], "label"), "{}", record.head.member);
        assert_eq!(states, texts(&page["training"], "state_label"), "{}", record.head.member);
        let learners = figures["members"].as_array().expect("members");
        let learner = learners.iter().find(|one| one["employee_no"] == json!(record.head.employee_no));
        let Some(learner) = learner else { continue };
        let completion = learner["completion"].to_string().trim_matches('"').parse().expect("a ratio");
        assert_eq!(record.completion, ctx.words.ratio_whole(domain::base::Ratio::new(completion)));
    }
}

#[test]
fn a_members_paper_holds_every_figure_of_the_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    for lang in Lang::ALL {
        let ctx = ctx(&app, lang);
        let scope = scope(&ctx, "2026Q3");
        let asked = |index: usize| scope.ledger().members[index].employee_no.clone();
        for index in [0, 1, scope.ledger().members.len() - 1] {
            let paper = member::report(&ctx, &scope, index as u32).unwrap_or_else(|failure| panic!("{failure}"));
            let request = json!({ "employee_no": asked(index), "period": "2026Q3", "as_of": null });
            let page = app.call("member", lang, request).unwrap_or_else(|failure| panic!("{failure}"));
            let printed: Vec<&str> = paper.figures.iter().map(|figure| figure.value.as_str()).collect();
            let shown = texts(&page["figures"], "value").into_iter().filter(|value| *value != "–");
            assert_eq!(printed, shown.collect::<Vec<_>>());
            let points = paper.score.iter().flat_map(|score| &score.rows).map(|row| row.points.as_str());
            let of_page = page["score"]["parts"].as_array().cloned().unwrap_or_default();
            assert_eq!(points.collect::<Vec<_>>(), texts(&Value::Array(of_page), "points"));
            let pay: Vec<&str> = paper.pay.iter().rev().map(|fact| fact.value.as_str()).collect();
            assert_eq!(pay, texts(&page["pay"], "value"));
            assert_eq!(paper.interviews.len(), page["interviews"].as_array().expect("interviews").len());
        }
    }
}

#[test]
fn stars_of_months_that_are_over_get_a_certificate_and_running_ones_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let ctx = ctx(&app, Lang::En);
    let scope = scope(&ctx, "2026Q3");
    let found = certificates::of_kind(&ctx, &scope, CertificateKind::Star, None, None).expect("the quarter is over");
    let page = call(&app, "members", json!({ "period": "2026Q3", "as_of": null }));
    let months = page["stars"].as_array().expect("months");
    let of_page: Vec<&str> = months.iter().rev().flat_map(|month| texts(&month["rows"], "name")).collect();
    assert_eq!(found.iter().map(|one| one.member.as_str()).collect::<Vec<_>>(), of_page);
    let mut serials: Vec<&str> = found.iter().map(|one| one.serial.as_str()).collect();
    serials.sort_unstable();
    serials.dedup();
    assert_eq!(serials.len(), found.len(), "every certificate has a serial of its own");
    let chinese = Ctx::new(&app, Words::new(Lang::ZhHant, Currency::CNY));
    let again = certificates::of_kind(&chinese, &scope, CertificateKind::Star, None, None).expect("as before");
    assert_eq!(found[0].serial, again[0].serial, "the language changes nothing in the facts");

    let pdf = folder.path().join("star.pdf");
    let running = refusal(&app, json!({ "kind": "star", "month": "2026-11", "path": pdf }));
    assert!(running.contains("known when the month is over, after 30 Nov 2026"), "{running}");
    assert!(!pdf.exists(), "a refusal writes nothing");
    call(
        &app,
        "report_certificates",
        json!({ "kind": "star", "month": "2026-09", "path": pdf, "language": "zh-Hant" }),
    );
    assert!(std::fs::read(&pdf).expect("the certificates").starts_with(b"%PDF"));
}

#[test]
fn only_who_is_a_star_gets_one_and_the_refusal_names_the_stars() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let ctx = ctx(&app, Lang::En);
    let scope = scope(&ctx, "2026Q3");
    let found = certificates::of_kind(&ctx, &scope, CertificateKind::Star, None, None).expect("the quarter is over");
    let is_star = |name: &str| found.iter().any(|one| one.member == name);
    let other = scope.ledger().members.iter().find(|member| !is_star(&member.name)).expect("not all are stars");
    let asked = json!({ "kind": "star", "period": "2026Q3", "employee_no": other.employee_no, "path": "unused.pdf" });
    let refused = refusal(&app, asked);
    assert!(refused.contains(&other.name) && refused.contains(&found[0].member), "{refused}");
    let unknown = json!({ "kind": "star", "period": "2026Q3", "employee_no": "nobody", "path": "unused.pdf" });
    assert!(refusal(&app, unknown).contains("nobody"));
}

#[test]
fn mentors_are_honoured_after_the_quarter_when_the_mentoring_page_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let ctx = ctx(&app, Lang::En);
    let running = refusal(&app, json!({ "kind": "mentor", "period": "2026Q4", "path": "unused.pdf" }));
    assert!(running.contains("known when it is over") || running.contains("Nobody mentored"), "{running}");
    let scope = scope(&ctx, "2026Q3");
    let page = call(&app, "mentoring", json!({ "period": "2026Q3", "as_of": null }));
    let bonus = page["bonus"].as_array().expect("mentors");
    let mut reached: Vec<&str> = bonus
        .iter()
        .filter(|one| one["is_reached"] == true)
        .map(|one| one["mentor"].as_str().expect("a name"))
        .collect();
    reached.sort_unstable();
    match certificates::of_kind(&ctx, &scope, CertificateKind::Mentor, None, None) {
        Ok(found) => {
            let mut names: Vec<&str> = found.iter().map(|one| one.member.as_str()).collect();
            names.sort_unstable();
            assert_eq!(names, reached);
        }
        Err(failure) => assert!(reached.is_empty(), "{failure}"),
    }
}

#[test]
fn a_course_certificate_names_the_day_and_all_modules() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let ctx = ctx(&app, Lang::En);
    for quarter in ["2026Q3", "2026Q4"] {
        let scope = scope(&ctx, quarter);
        let completed = courses::completed(&scope);
        match certificates::of_kind(&ctx, &scope, CertificateKind::Course, None, None) {
            Ok(found) => {
                assert_eq!(found.len(), completed.len());
                for (certificate, course) in found.iter().zip(&completed) {
                    let rules = scope.curricula().on(course.on);
                    let curriculum = rules.curriculum(course.audience).expect("it was completed");
                    assert_eq!(certificate.modules.len(), curriculum.modules.len());
                    assert_eq!(certificate.date, ctx.words.date(course.on));
                    assert!(scope.span.contains(course.on) && course.on <= scope.as_of);
                }
            }
            Err(failure) => assert!(completed.is_empty() && failure.message.contains("Nobody completed"), "{failure}"),
        }
    }
}

#[test]
fn an_empty_workspace_says_what_a_certificate_takes() {
    let folder = tempfile::tempdir().expect("a folder");
    let today = "2026-11-21T04:00:00Z".parse().expect("a moment");
    let paths = AppPaths { config_dir: folder.path().join("config"), data_dir: folder.path().join("data") };
    let app = App::new(paths, Box::new(FixedClock(today)), Box::new(NoHost));
    let path = folder.path().join("new.quarterlift");
    let made = json!({
        "path": path, "name": "New", "currency": "CNY", "fiscal_first_month": 1, "time_zone": "Asia/Shanghai"
    });
    call(&app, "workspace_create", made);
    let asked = |kind: &str| json!({ "kind": kind, "period": "2026Q3", "path": "unused.pdf" });
    assert!(refusal(&app, asked("star")).contains("it takes a target and sales"));
    assert!(refusal(&app, asked("mentor")).contains("Nobody mentored"));
    assert!(refusal(&app, asked("course")).contains("nobody has begun"));
    let nobody = app.call("report_training", Lang::En, json!({ "path": "unused.pdf" }));
    assert!(nobody.is_err(), "without members there is no record");
}

#[test]
fn a_member_whose_name_looks_like_code_has_papers_all_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let name = "#panic() $x$ <img onerror=alert(1)> \u{202E}😀";
    let saved = json!({
        "employee_no": "#1", "name": name, "role": "rep", "team": "=cmd()", "region": "", "hired_on": "2026-10-12",
        "leaves": [], "is_new": true
    });
    call(&app, "member_save", saved);
    for (command, file) in [("report_training", "record.pdf"), ("report_member", "member.pdf")] {
        let pdf = folder.path().join(file);
        let asked = json!({ "employee_no": "#1", "path": pdf, "language": "zh-Hans" });
        let saved = call(&app, command, asked);
        assert_eq!(saved["replaced"], json!(["😀"]), "{command} lists what it could not print");
        assert!(std::fs::read(&pdf).expect("the paper").starts_with(b"%PDF"));
    }
}
