//! The summary on paper and as a workbook: every section, in three languages, says what the engine says.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use rust_decimal::Decimal;
use serde_json::{Value, json};
use words::Lang;

use crate::company::{app_on, call, call_in};
use crate::paper::{picture, squeezed, text_of};

/// The sections in the order of the paper.
const SECTIONS: [&str; 14] = [
    "targets",
    "metrics",
    "tiers",
    "leads",
    "service",
    "team",
    "members",
    "awards",
    "incentives",
    "budget",
    "findings",
    "actions",
    "next",
    "appendix",
];

/// A sheet as Python reads it.
struct SheetRead {
    name: String,
    numbers: Vec<Decimal>,
    texts: Vec<String>,
    formulas: u64,
    charts: u64,
}

fn sheets_of(workbook: &Path) -> Vec<SheetRead> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("proof/workbook_cells.py");
    let output = Command::new("python3").arg(script).arg(workbook).output().expect("python3 is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let sheets: Vec<Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    let texts = |list: &Value| -> Vec<String> {
        list.as_array().expect("a list").iter().map(|text| text.as_str().expect("a text").to_owned()).collect()
    };
    let number = |text: &String| {
        let parsed = text.parse().or_else(|_| Decimal::from_scientific(text));
        parsed.unwrap_or_else(|error| panic!("{text} is a number: {error}"))
    };
    sheets
        .iter()
        .map(|sheet| SheetRead {
            name: sheet["name"].as_str().expect("a name").to_owned(),
            numbers: texts(&sheet["numbers"]).iter().map(number).collect(),
            texts: texts(&sheet["texts"]),
            formulas: sheet["formulas"].as_u64().expect("a count"),
            charts: sheet["charts"].as_u64().expect("a count"),
        })
        .collect()
}

/// Every figure and sentence of a section as the window previews it, without what only a picture shows.
fn said(section: &Value) -> Vec<String> {
    let mut found = vec![section["title"].clone(), section["finding"].clone(), section["commentary"]["text"].clone()];
    let cells =
        |row: &Value| row["cells"].as_array().cloned().unwrap_or_default().into_iter().map(|cell| cell["text"].clone());
    for part in section["parts"].as_array().expect("parts") {
        match part["kind"].as_str().expect("a kind") {
            "heading" => found.extend([part["title"].clone(), part["finding"].clone()]),
            "facts" => {
                for figure in part["figures"].as_array().expect("figures") {
                    found.extend([figure["label"].clone(), figure["value"].clone()]);
                }
            }
            "remark" => found.extend([part["text"].clone(), part["detail"].clone()]),
            "notes" => {
                for note in part["notes"].as_array().expect("notes") {
                    found.extend([note["title"].clone(), note["text"].clone()]);
                }
            }
            "table" => {
                let table = &part["table"];
                found.extend(table["rows"].as_array().expect("rows").iter().chain([&table["total"]]).flat_map(cells));
            }
            _ => {}
        }
    }
    found.iter().filter_map(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

#[test]
fn every_section_stands_on_paper_as_the_window_previews_it_in_three_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app_on(folder.path(), "2026-11-21");
    call(&app, "sample_create", json!({ "path": folder.path().join("sample.quarterlift"), "customers": 400 }));
    let words = "Said on purpose: #panic() is no code.";
    let before = call(&app, "summary", json!({ "period": "2026Q3", "as_of": null }));
    let leads = before["sections"].as_array().expect("sections").iter().find(|section| section["id"] == json!("leads"));
    let version = leads.expect("leads")["commentary"]["version"].clone();
    let said_now = json!({ "period": "2026Q3", "section": "leads", "text": words, "expected_version": version });
    call(&app, "commentary_save", said_now);
    for quarter in ["2026Q3", "2026Q4"] {
        for lang in Lang::ALL {
            let asked = json!({ "period": quarter, "as_of": null });
            let view = call_in(&app, lang, "summary", asked);
            let sections = view["sections"].as_array().expect("sections");
            let ids: Vec<&str> = sections.iter().map(|section| section["id"].as_str().expect("an id")).collect();
            assert_eq!(ids, SECTIONS, "{quarter} {lang}");
            let pdf = folder.path().join(format!("{quarter}-{lang}.pdf"));
            call_in(
                &app,
                lang,
                "report_summary",
                json!({ "period": quarter, "as_of": null, "path": pdf, "job": null }),
            );
            picture(&pdf, &format!("summary-{quarter}-{lang}"));
            let text = text_of(&pdf);
            let mut count = 0;
            for section in sections.iter().filter(|section| section["is_empty"] == json!(false)) {
                for figure in said(section) {
                    assert!(
                        text.contains(&squeezed(&figure)),
                        "“{figure}” of {} stands in the {lang} summary of {quarter}",
                        section["id"]
                    );
                    count += 1;
                }
            }
            assert!(count > 400, "{count} figures and sentences were looked for");
            let is_draft = !view["draft"].as_str().expect("a text").is_empty();
            // The sample company closed its third quarter; the fourth runs.
            assert_eq!(is_draft, quarter == "2026Q4", "a draft until the quarter is closed: {quarter}");
        }
    }
}

#[test]
fn the_workbook_holds_the_engines_figures_as_numbers() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app_on(folder.path(), "2026-11-21");
    call(&app, "sample_create", json!({ "path": folder.path().join("sample.quarterlift"), "customers": 400 }));
    for lang in Lang::ALL {
        let file = folder.path().join(format!("summary-{lang}.xlsx"));
        let asked = json!({ "period": "2026Q3", "as_of": null });
        call_in(&app, lang, "report_workbook", json!({ "period": "2026Q3", "as_of": null, "path": file, "job": null }));
        let sheets = sheets_of(&file);
        let view = call_in(&app, lang, "summary", asked.clone());
        let full: Vec<&Value> = view["sections"]
            .as_array()
            .expect("sections")
            .iter()
            .filter(|section| section["is_empty"] == json!(false))
            .collect();
        assert!(sheets.len() >= full.len(), "a sheet for each section: {}", sheets.len());
        assert!(sheets.iter().all(|sheet| sheet.formulas == 0), "no cell computes anything");
        let charts: u64 = sheets.iter().map(|sheet| sheet.charts).sum();
        assert!(charts >= 6, "{charts} native charts");
        for section in &full {
            let title = section["title"].as_str().expect("a title");
            let finding = section["finding"].as_str().expect("a finding");
            // The first sheet is the cover, which lists them all.
            let is_there = |sheet: &&SheetRead| {
                [title, finding].iter().all(|wanted| sheet.texts.iter().any(|text| squeezed(text) == squeezed(wanted)))
            };
            let sheet = sheets[1..].iter().find(is_there);
            let sheet = sheet.unwrap_or_else(|| panic!("no sheet says “{finding}” of {title} ({lang})"));
            assert!(!sheet.name.is_empty() && sheet.name.chars().count() <= 31, "{}", sheet.name);
        }
        let held: BTreeSet<Decimal> =
            sheets.iter().flat_map(|sheet| &sheet.numbers).map(|number| number.round_dp(9).normalize()).collect();
        for (name, figure) in engine(&app) {
            // Amounts, counts and shares stand exactly; days, hours and marks with the one decimal they are told in.
            let forms = [figure.round_dp(9).normalize(), figure.round_dp(1).normalize()];
            let may_be_rounded = figure > Decimal::ONE && figure.normalize().scale() > 2;
            let is_held = forms.iter().take(if may_be_rounded { 2 } else { 1 }).any(|form| held.contains(form));
            assert!(is_held, "{name} = {figure} is a number of the {lang} workbook");
        }
    }
}

/// Figures that the machine's commands answer, by name.
fn engine(app: &app::App) -> Vec<(String, Decimal)> {
    let asked = json!({ "period": "2026Q3", "as_of": null });
    let mut found = Vec::new();
    let mut add = |name: String, value: &Value| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if value.is_null() {
            return;
        }
        let number = text.parse().or_else(|_| Decimal::from_scientific(&text));
        found.push((name, number.unwrap_or_else(|error| panic!("{text}: {error}"))));
    };
    for metric in call(app, "metrics_figures", asked.clone())["metrics"].as_array().expect("metrics") {
        for part in ["baseline", "actual", "target"] {
            // A metric nobody has data of is left out of the paper.
            if !metric["actual"].is_null() {
                add(format!("{} of {}", part, metric["id"]), &metric[part]);
            }
        }
    }
    let pay = call(app, "incentives_figures", asked.clone());
    add("payroll".to_owned(), &pay["total"]);
    for (kind, amount) in pay["by_kind"].as_object().expect("kinds") {
        add(format!("payroll of {kind}"), amount);
    }
    for statement in pay["statements"].as_array().expect("statements") {
        add(format!("statement of {}", statement["employee_no"]), &statement["total"]);
    }
    let tiers = call(app, "tiers_figures", json!({ "as_of": "2026-09-30", "set": [], "is_listed": false }));
    for tier in tiers["tiers"].as_array().expect("tiers") {
        for part in ["customers", "sales", "customer_share", "sales_share"] {
            add(format!("{part} of {}", tier["tier"]), &tier[part]);
        }
    }
    let budget = call(app, "budget_figures", asked);
    for category in budget["categories"].as_array().expect("categories") {
        for part in ["planned", "spent"] {
            add(format!("{part} of {}", category["category"]), &category[part]);
        }
    }
    assert!(found.len() > 100, "{} figures", found.len());
    found
}
