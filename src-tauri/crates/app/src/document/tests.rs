//! The summary says in three languages what the engine computed, adds up, and prints no section that has nothing to say.

mod figures;

use std::path::Path;

use domain::base::{Currency, Money};
use rust_decimal::Decimal;
use serde_json::json;
use words::{Lang, Words};

use super::{Cell, Document, Fact, Part, Section, Table, paper, preview, printed, summary};
use crate::ctx::{Ctx, Scope};
use crate::tables::Value;
use crate::wire::{ColumnKind, SummaryPart};
use crate::{App, AppPaths, FixedClock, NoHost};

/// The sample company, seen in November 2026: the third quarter is over, the fourth runs.
fn company(folder: &Path) -> App {
    let app = office(folder);
    call(&app, "sample_create", json!({ "path": folder.join("sample.quarterlift"), "customers": 400 }));
    app
}

fn office(folder: &Path) -> App {
    let today = "2026-11-21T04:00:00Z".parse().expect("a moment");
    let paths = AppPaths { config_dir: folder.join("config"), data_dir: folder.join("data") };
    App::new(paths, Box::new(FixedClock(today)), Box::new(NoHost))
}

fn call(app: &App, command: &str, args: serde_json::Value) -> serde_json::Value {
    app.call(command, Lang::En, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
}

fn ctx(app: &App, lang: Lang) -> Ctx<'_> {
    Ctx::new(app, Words::new(lang, Currency::CNY))
}

fn scope(ctx: &Ctx<'_>, quarter: &str) -> Scope {
    ctx.scope(Some(quarter.parse().expect("a quarter")), None).unwrap_or_else(|failure| panic!("{failure}"))
}

fn section<'d>(document: &'d Document, id: &str) -> &'d Section {
    document.sections.iter().find(|section| section.id == id).unwrap_or_else(|| panic!("{id} is missing"))
}

fn tables(section: &Section) -> impl Iterator<Item = &Table> {
    section.parts.iter().filter_map(|part| if let Part::Table(table) = part { Some(table) } else { None })
}

fn table<'d>(document: &'d Document, id: &str, of: &str) -> &'d Table {
    let found = tables(section(document, id)).find(|table| table.id == of);
    found.unwrap_or_else(|| panic!("{id} has no table {of}"))
}

fn ids(document: &Document) -> Vec<&'static str> {
    document.sections.iter().map(|section| section.id).collect()
}

fn money(cell: &Cell) -> Option<Money> {
    if let Value::Money(money) = cell.value { Some(money) } else { None }
}

fn number(cell: &Cell) -> Option<Decimal> {
    if let Value::Number(number, _) = cell.value { Some(number) } else { None }
}

/// The parts of every cell that are the same in every language.
fn figures(document: &Document) -> Vec<String> {
    let is_figure = |value: &Value| {
        matches!(value, Value::Money(_) | Value::Ratio(..) | Value::Rate(_) | Value::Number(..) | Value::Date(_))
    };
    let of_table = |table: &Table| -> Vec<String> {
        let cells = table.rows.iter().chain(&table.total).flatten();
        cells.filter(|cell| is_figure(&cell.value)).map(|cell| format!("{:?}", cell.value)).collect()
    };
    let of_facts = |facts: &[Fact]| -> Vec<String> {
        facts.iter().filter(|fact| is_figure(&fact.value)).map(|fact| format!("{:?}", fact.value)).collect()
    };
    let mut found = of_facts(&document.key_figures);
    for part in document.sections.iter().flat_map(|section| &section.parts) {
        match part {
            Part::Table(table) => found.extend(of_table(table)),
            Part::Facts(facts) => found.extend(of_facts(facts)),
            _ => {}
        }
    }
    found
}

#[test]
fn every_section_of_the_sample_company_states_its_finding_in_three_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    for quarter in ["2026Q3", "2026Q4"] {
        let mut known: Option<(Vec<&str>, Vec<String>)> = None;
        for lang in Lang::ALL {
            let ctx = ctx(&app, lang);
            let document = summary::whole(&ctx, &scope(&ctx, quarter));
            for section in &document.sections {
                let said = &section.finding;
                assert!(said.chars().count() > 8, "{quarter} {lang:?} {}: {said:?}", section.id);
                assert!(!said.contains("says-") && !section.title.contains("says-"), "{}: {said}", section.id);
                assert!(!section.parts.is_empty(), "{} proves nothing", section.id);
            }
            let found = (ids(&document), figures(&document));
            if let Some(known) = &known {
                assert_eq!(*known, found, "{quarter} in {lang:?}");
            }
            known = Some(found);
        }
        let (found, figures) = known.expect("three languages");
        let first = ["targets", "metrics", "tiers", "leads", "service", "team", "members"];
        assert_eq!(found[..first.len()], first, "{quarter}");
        assert!(figures.len() > 200, "{} figures", figures.len());
        let places: Vec<_> = found.iter().map(|id| summary::SECTIONS.iter().position(|known| known == id)).collect();
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{found:?}");
    }
}

#[test]
fn every_cell_is_its_value_as_the_tables_write_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    for lang in Lang::ALL {
        let ctx = ctx(&app, lang);
        let scope = scope(&ctx, "2026Q3");
        let document = summary::whole(&ctx, &scope);
        for table in document.sections.iter().flat_map(tables) {
            for (is_total, cells) in
                table.rows.iter().map(|row| (false, row)).chain(table.total.iter().map(|row| (true, row)))
            {
                assert_eq!(cells.len(), table.columns.len(), "{} is ragged", table.id);
                for (text, cell) in printed(&ctx, table, cells, is_total) {
                    let expected = match (&cell.shown, &cell.value) {
                        (Some(shown), _) => shown.clone(),
                        (None, Value::Money(money)) => ctx.words.amount(*money),
                        (None, Value::Ratio(ratio, _)) => ctx.words.ratio(*ratio),
                        (None, Value::Rate(rate)) => ctx.words.rate(*rate),
                        (None, Value::Number(number, places)) => ctx.words.fixed(*number, *places),
                        (None, Value::Date(day)) => ctx.words.date(*day),
                        _ => continue,
                    };
                    assert_eq!(text, expected, "{}", table.id);
                }
            }
        }
        let page = preview(&ctx, &document);
        let paper = paper(&ctx, &scope, &document).unwrap_or_else(|failure| panic!("{failure}"));
        for ((id, parts), section) in page.iter().zip(&paper.sections) {
            assert_eq!((*id, parts.len()), (section.id.as_str(), section.parts.len()));
            for (shown, set) in parts.iter().zip(&section.parts) {
                let (SummaryPart::Table { table }, report::Part::Table(set)) = (shown, set) else { continue };
                for (row, set) in table.rows.iter().chain(&table.total).zip(set.rows.iter().chain(&set.total)) {
                    for (cell, set) in row.cells.iter().zip(&set.cells) {
                        assert!(cell.text.starts_with(&set.text), "page {:?}, paper {:?}", cell.text, set.text);
                    }
                }
            }
        }
    }
}

#[test]
fn totals_are_the_sums_of_the_rows_above_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let ctx = ctx(&app, Lang::En);
    let mut sums = 0;
    for quarter in ["2026Q3", "2026Q4"] {
        let document = summary::whole(&ctx, &scope(&ctx, quarter));
        for table in document.sections.iter().flat_map(tables) {
            let Some(total) = &table.total else { continue };
            for (place, whole) in total.iter().enumerate() {
                if let Some(whole) = money(whole) {
                    let sum: Money = table.rows.iter().filter_map(|row| money(&row[place])).sum();
                    assert_eq!(sum, whole, "{} {}", table.id, table.columns[place].label);
                    sums += 1;
                }
                // Counts add up; points beside a pace, told with their sign, do not.
                if let Some(whole) = number(whole).filter(|_| whole.shown.is_none()) {
                    let sum: Decimal = table.rows.iter().filter_map(|row| number(&row[place])).sum();
                    assert_eq!(sum, whole, "{} {}", table.id, table.columns[place].label);
                    sums += 1;
                }
            }
        }
    }
    assert!(sums > 30, "{sums}");
}

#[test]
fn sections_left_out_and_sections_without_figures_are_not_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    call(&app, "summary_choose", json!({ "period": "2026Q3", "left_out": ["leads", "team"] }));
    let ctx = ctx(&app, Lang::En);
    let scope = scope(&ctx, "2026Q3");
    let printed = ids(&summary::printed(&ctx, &scope));
    assert!(!printed.contains(&"leads") && !printed.contains(&"team") && printed.contains(&"tiers"), "{printed:?}");
    assert!(ids(&summary::whole(&ctx, &scope)).contains(&"leads"), "it is still there to be put back");
    let other =
        ctx.scope(Some("2026Q4".parse().expect("a quarter")), None).unwrap_or_else(|failure| panic!("{failure}"));
    assert!(ids(&summary::printed(&ctx, &other)).contains(&"leads"), "the choice is the quarter's own");

    let folder = tempfile::tempdir().expect("a folder");
    let app = office(folder.path());
    let made = json!({
        "path": folder.path().join("new.quarterlift"), "name": "New", "currency": "CNY", "fiscal_first_month": 1,
        "time_zone": "Asia/Shanghai"
    });
    call(&app, "workspace_create", made);
    let ctx = self::ctx(&app, Lang::En);
    let scope = self::scope(&ctx, "2026Q3");
    let found = summary::printed(&ctx, &scope);
    for id in ["targets", "metrics", "tiers", "leads", "service", "team", "members"] {
        assert!(!ids(&found).contains(&id), "{id} has nothing to say");
    }
    let paper = paper(&ctx, &scope, &found).unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!((paper.company.as_str(), paper.logo.is_none()), ("New", true));
    let at = "2026-11-21T12:00:00".parse().expect("a moment");
    let pdf = report::render_document(&paper, &ctx.words, at).unwrap_or_else(|error| panic!("{error}"));
    assert!(pdf.bytes.starts_with(b"%PDF"), "an empty workspace has a summary all the same");
}

#[test]
fn commentary_stands_in_its_section_until_it_is_emptied() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let said = |text: &str, expected: u32| {
        let asked = json!({ "period": "2026Q4", "section": "tiers", "text": text, "expected_version": expected });
        call(&app, "commentary_save", asked);
        let ctx = ctx(&app, Lang::En);
        let document = summary::printed(&ctx, &scope(&ctx, "2026Q4"));
        let said =
            section(&document, "tiers").commentary.as_ref().map(|said| (said.text.clone(), said.by_line.clone()));
        assert!(document.sections.iter().all(|one| one.id == "tiers" || one.commentary.is_none()));
        said
    };
    let (text, by_line) = said("Two core customers came back.\n\nWe keep the visits.", 0).expect("it was said");
    assert_eq!(text, "Two core customers came back.\n\nWe keep the visits.");
    assert!(by_line.ends_with("21 Nov 2026"), "{by_line}");
    assert_eq!(said("", 1), None, "emptied, it is off the paper");
}

#[test]
fn the_draft_mark_goes_with_the_close_of_the_quarter_and_comes_back_when_it_is_opened_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let marks = |quarter: &str| {
        let mark = |lang| {
            let ctx = ctx(&app, lang);
            summary::printed(&ctx, &scope(&ctx, quarter)).draft
        };
        Lang::ALL.map(mark)
    };
    assert_eq!(marks("2026Q4"), ["Draft", "草稿", "草稿"], "the quarter runs");
    assert_eq!(marks("2026Q3"), ["", "", ""], "the sample company has closed it");
    while marks("2026Q3") == ["", "", ""] {
        let ctx = ctx(&app, Lang::En);
        let last = scope(&ctx, "2026Q4").accounts().in_force().last().map(|close| close.period);
        let last = last.expect("the quarter is still closed").to_string();
        call(&app, "period_reopen", json!({ "period": last, "reason": "A late return." }));
    }
    assert_eq!(marks("2026Q3"), ["Draft", "草稿", "草稿"], "opened again, it is a draft again");
    call(&app, "period_close", json!({ "period": "2026Q3", "reason": "" }));
    assert_eq!(marks("2026Q3"), ["", "", ""]);
}

#[test]
fn paper_bears_the_name_and_the_logo_that_were_chosen_for_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let logo = folder.path().join("logo.svg");
    let drawn = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>"##;
    std::fs::write(&logo, drawn).expect("a logo");
    call(&app, "report_identity_save", json!({ "company": "Acme 集团", "logo_path": logo, "drop_logo": false }));
    let ctx = ctx(&app, Lang::En);
    let scope = scope(&ctx, "2026Q3");
    let paper = paper(&ctx, &scope, &summary::printed(&ctx, &scope)).unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!(paper.company, "Acme 集团");
    assert_eq!(
        paper.logo.map(|logo| (logo.kind, logo.bytes)),
        Some((report::LogoKind::Svg, drawn.as_bytes().to_vec()))
    );
}

#[test]
fn columns_for_the_workbook_alone_are_on_no_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let ctx = ctx(&app, Lang::En);
    let document = summary::whole(&ctx, &scope(&ctx, "2026Q3"));
    let members = table(&document, "members", "members");
    assert_eq!(members.columns.iter().filter(|column| column.is_sheet_only).count(), 1);
    let row = &members.rows[0];
    let texts: Vec<String> = printed(&ctx, members, row, false).map(|(text, _)| text).collect();
    assert_eq!(texts.len(), members.columns.len() - 1);
    assert!(!row[0].soft.is_empty() && !texts.contains(&row[0].soft), "the number stands small behind the name");
    let kinds: Vec<ColumnKind> = members.columns.iter().map(|column| column.kind).collect();
    assert_eq!(kinds[3..6], [ColumnKind::Money, ColumnKind::Money, ColumnKind::Ratio]);
}
