//! The summary on paper says what the engine says, in all three languages.

use std::process::Command;

use serde_json::json;
use words::Lang;

use crate::company::{app_on, call, call_in};

/// Text of a PDF without any white space: lines break where the page wants them to.
pub(crate) fn text_of(pdf: &std::path::Path) -> String {
    let output = Command::new("pdftotext")
        .arg("-raw")
        .arg(pdf)
        .arg("-")
        .output()
        .expect("pdftotext is installed (poppler-utils)");
    assert!(output.status.success(), "pdftotext reads {}", pdf.display());
    squeezed(&String::from_utf8_lossy(&output.stdout))
}

pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

/// Keeps the pages as pictures in `target/shots`, for a person to look at.
pub(crate) fn picture(pdf: &std::path::Path, name: &str) {
    let shots = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/shots");
    std::fs::create_dir_all(&shots).expect("the folder for pictures");
    let status = Command::new("pdftoppm").args(["-r", "70", "-png"]).arg(pdf).arg(shots.join(name)).status();
    assert!(status.expect("pdftoppm is installed (poppler-utils)").success(), "pages of {name} can be drawn");
}

#[test]
fn every_figure_of_the_pages_stands_in_the_summary_and_twice_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app_on(folder.path(), "2026-11-21");
    call(&app, "sample_create", json!({ "path": folder.path().join("sample.quarterlift"), "customers": 400 }));
    for lang in Lang::ALL {
        let pdf = folder.path().join(format!("summary-{lang}.pdf"));
        let args = json!({ "period": "2026Q3", "as_of": null, "language": lang, "path": pdf, "job": null });
        call_in(&app, lang, "report_summary", args.clone());
        let text = text_of(&pdf);
        let overview = call_in(&app, lang, "overview", json!({ "period": "2026Q3", "as_of": null }));
        let pay = call_in(&app, lang, "incentives", json!({ "period": "2026Q3", "as_of": null }));
        let mut figures = vec![overview["title"].clone(), pay["total"].clone()];
        figures.extend(pay["by_kind"].as_array().expect("kinds").iter().map(|kind| kind["amount"].clone()));
        for row in overview["smart"]["body"]["rows"].as_array().expect("metrics") {
            figures.extend([row["label"].clone(), row["now"].clone(), row["before"].clone()]);
        }
        let members = json!({ "table": "members", "period": "2026Q3", "as_of": null, "key": null, "limit": 500 });
        for row in call_in(&app, lang, "table", members)["rows"].as_array().expect("members") {
            figures.extend([row["cells"][1]["text"].clone(), row["cells"][8]["text"].clone()]);
        }
        for figure in figures {
            // A column of amounts names the currency once, not in every row.
            let figure = figure.as_str().expect("a text").trim_start_matches('¥');
            assert!(text.contains(&squeezed(figure)), "{figure} stands in the {lang} summary");
        }
        let first = std::fs::read(&pdf).expect("the PDF");
        picture(&pdf, &format!("summary-{lang}"));
        call_in(&app, lang, "report_summary", args);
        assert_eq!(first, std::fs::read(&pdf).expect("the PDF"), "the same input gives the same bytes");
    }
}

#[test]
fn a_statement_prints_the_lines_of_the_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app_on(folder.path(), "2026-11-21");
    call(&app, "sample_create", json!({ "path": folder.path().join("sample.quarterlift"), "customers": 400 }));
    let page = call(
        &app,
        "table",
        json!({ "table": "statements", "period": "2026Q3", "as_of": null, "key": null, "limit": 1 }),
    );
    let member = page["rows"][0]["key"].clone();
    let pdf = folder.path().join("statement.pdf");
    let asked = json!({ "period": "2026Q3", "as_of": null, "employee_no": member });
    let statement = call(&app, "statement", asked.clone());
    call(
        &app,
        "report_statements",
        json!({ "period": "2026Q3", "employee_no": member, "path": pdf, "language": "en" }),
    );
    picture(&pdf, "statement-en");
    let text = text_of(&pdf);
    for line in statement["lines"].as_array().expect("lines") {
        for name in ["label", "rate", "rule"] {
            let part = line[name].as_str().expect("a text");
            assert!(text.contains(&squeezed(part)), "{part} stands in the statement");
        }
    }
    assert!(text.contains(&squeezed(statement["total"].as_str().expect("a total"))));
}

#[test]
fn training_record_member_page_and_certificates_say_what_the_window_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app_on(folder.path(), "2026-11-21");
    call(&app, "sample_create", json!({ "path": folder.path().join("sample.quarterlift"), "customers": 400 }));
    let asked = json!({ "employee_no": "E012", "period": "2026Q3", "as_of": null });
    for lang in Lang::ALL {
        let member = call_in(&app, lang, "member", asked.clone());
        let paper = |command: &str, more: serde_json::Value| {
            let pdf = folder.path().join(format!("{command}-{lang}.pdf"));
            let mut args = json!({ "period": "2026Q3", "as_of": null, "language": lang, "path": pdf, "job": null });
            args.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
            call_in(&app, lang, command, args);
            picture(&pdf, &format!("{command}-{lang}"));
            text_of(&pdf)
        };
        let says = |text: &str, figure: &serde_json::Value| {
            let figure = figure.as_str().expect("a text");
            assert!(text.contains(&squeezed(figure)), "{figure} stands in the {lang} paper");
        };
        let record = paper("report_training", json!({ "employee_no": "E012" }));
        says(&record, &member["name"]);
        for module in member["training"].as_array().expect("modules") {
            ["label", "weight", "state_label"].iter().for_each(|name| says(&record, &module[*name]));
        }
        let page = paper("report_member", json!({ "employee_no": "E012" }));
        says(&page, &member["score"]["text"]);
        for part in member["score"]["parts"].as_array().expect("parts") {
            ["label", "weight", "counts", "points", "why"].iter().for_each(|name| says(&page, &part[*name]));
        }
        let certificates = paper("report_certificates", json!({ "kind": "star", "employee_no": null }));
        let members = call_in(&app, lang, "members", json!({ "period": "2026Q3", "as_of": null }));
        for month in members["stars"].as_array().expect("months") {
            for star in month["rows"].as_array().expect("stars") {
                says(&certificates, &star["name"]);
            }
        }
    }
    let running = json!({ "kind": "mentor", "period": "2026Q4", "path": folder.path().join("no.pdf") });
    let refused = app.call("report_certificates", Lang::En, running).expect_err("the quarter is not over");
    assert!(!refused.message.is_empty() && !folder.path().join("no.pdf").exists());
}
