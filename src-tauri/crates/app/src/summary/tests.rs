//! What is said about a section is kept version by version, and what a quarter leaves out is kept.

use std::path::Path;

use serde_json::{Value, json};
use words::Lang;

use super::page_count;
use crate::{App, AppPaths, Code, Failure, FixedClock, NoHost};

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

fn say(app: &App, section: &str, text: &str, expected: u32) -> Result<Value, Failure> {
    let args = json!({ "period": "2026Q3", "section": section, "text": text, "expected_version": expected });
    app.call("commentary_save", Lang::En, args)
}

fn section(app: &App, id: &str) -> Value {
    let view = call(app, "summary", json!({ "period": "2026Q3", "as_of": null }));
    let sections = view["sections"].as_array().expect("sections");
    sections.iter().find(|section| section["id"] == id).expect("a section").clone()
}

fn history(app: &App, section: &str) -> Vec<(u64, String)> {
    let view = call(app, "commentary_history", json!({ "period": "2026Q3", "section": section }));
    let versions = view["versions"].as_array().expect("versions");
    let version =
        |one: &Value| (one["version"].as_u64().expect("a number"), one["text"].as_str().expect("a text").to_owned());
    versions.iter().map(version).collect()
}

#[test]
fn every_save_is_a_version_and_none_is_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let before = history(&app, "leads");
    let start = before.first().map_or(0, |(version, _)| *version as u32);
    say(&app, "leads", "  Conversion rose.\r\n\r\nWhy: faster answers. ", start).expect("kept");
    say(&app, "leads", "Conversion rose in August.", start + 1).expect("kept");
    let commentary = section(&app, "leads")["commentary"].clone();
    assert_eq!(commentary["text"], "Conversion rose in August.");
    assert_eq!(commentary["version"], start + 2);
    assert!(commentary["standing"].as_str().expect("a text").contains("21 Nov 2026"));
    let versions = history(&app, "leads");
    assert_eq!(versions[0].1, "Conversion rose in August.");
    assert_eq!(versions[1].1, "Conversion rose.\n\nWhy: faster answers.");
    assert_eq!(versions.len(), before.len() + 2);

    say(&app, "leads", "Conversion rose in August.", start + 2).expect("nothing to keep");
    assert_eq!(history(&app, "leads").len(), before.len() + 2, "the same text again is no version");
}

#[test]
fn who_did_not_read_the_last_version_does_not_replace_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let start = history(&app, "team").first().map_or(0, |(version, _)| *version as u32);
    say(&app, "team", "First.", start).expect("kept");
    let stale = say(&app, "team", "Second, written beside the first.", start).expect_err("somebody was faster");
    assert_eq!(stale.code, Code::Stale);
    assert!(stale.message.contains(&format!("version {}", start + 1)), "{stale}");
    assert_eq!(section(&app, "team")["commentary"]["text"], "First.");
}

#[test]
fn an_emptied_commentary_leaves_the_paper_and_stays_in_the_history() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let start = history(&app, "budget").first().map_or(0, |(version, _)| *version as u32);
    say(&app, "budget", "To be taken off.", start).expect("kept");
    say(&app, "budget", "   ", start + 1).expect("kept");
    let commentary = section(&app, "budget")["commentary"].clone();
    assert_eq!((commentary["text"].as_str(), commentary["version"].as_u64()), (Some(""), Some(u64::from(start) + 2)));
    assert_eq!(history(&app, "budget")[1].1, "To be taken off.");
    call(&app, "undo", json!({}));
    assert_eq!(section(&app, "budget")["commentary"]["text"], "To be taken off.");
}

#[test]
fn a_section_nobody_knows_and_a_text_without_end_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    assert!(say(&app, "weather", "Sunny.", 0).expect_err("no section").message.contains("no section"));
    let long = say(&app, "team", &"long ".repeat(2_000), 0).expect_err("too long");
    assert!(long.message.contains("8000") && long.message.contains("9,999"), "{long}");
}

#[test]
fn the_choice_of_sections_is_kept_for_the_quarter() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let left = |quarter: &str| -> Vec<String> {
        let view = call(&app, "summary", json!({ "period": quarter, "as_of": null }));
        let sections = view["sections"].as_array().expect("sections");
        let left = sections.iter().filter(|section| section["is_left_out"] == true);
        left.map(|section| section["id"].as_str().expect("a name").to_owned()).collect()
    };
    call(&app, "summary_choose", json!({ "period": "2026Q3", "left_out": ["appendix", "leads"] }));
    assert_eq!(left("2026Q3"), ["leads", "appendix"]);
    assert_eq!(left("2026Q4"), Vec::<String>::new());
    call(&app, "summary_choose", json!({ "period": "2026Q3", "left_out": [] }));
    assert_eq!(left("2026Q3"), Vec::<String>::new());
    let unknown = app.call("summary_choose", Lang::En, json!({ "period": "2026Q3", "left_out": ["weather"] }));
    assert!(unknown.is_err(), "only sections are left out");
}

#[test]
fn pages_are_told_once_the_summary_was_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let asked = json!({ "period": "2026Q3", "as_of": null });
    assert_eq!(call(&app, "summary", asked.clone())["pages_text"], "");
    let pdf = folder.path().join("summary.pdf");
    call(&app, "report_summary", json!({ "period": "2026Q3", "path": pdf }));
    let pages = page_count(&std::fs::read(&pdf).expect("a PDF"));
    assert!((4..=20).contains(&pages), "{pages} pages");
    let text = call(&app, "summary", asked)["pages_text"].as_str().expect("a text").to_owned();
    assert!(text.starts_with(&pages.to_string()), "{text}");
}
