//! The workbook holds the document: every figure of every table, in three languages, and every chart.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use calamine::{Data, Range, Reader, Xlsx, open_workbook};
use domain::base::Currency;
use serde_json::{Value as Json, json};
use words::{Lang, Words};

use crate::ctx::{Ctx, Scope};
use crate::document::{Cell, Document, Part, Section, SheetChart, Table, summary};
use crate::tables::Value;
use crate::{App, AppPaths, FixedClock, NoHost};

/// The sample company, seen in November 2026: the third quarter is over, the fourth runs.
fn company(folder: &Path) -> App {
    let today = "2026-11-21T04:00:00Z".parse().expect("a moment");
    let paths = AppPaths { config_dir: folder.join("config"), data_dir: folder.join("data") };
    let app = App::new(paths, Box::new(FixedClock(today)), Box::new(NoHost));
    call(&app, Lang::En, "sample_create", json!({ "path": folder.join("sample.quarterlift"), "customers": 120 }));
    app
}

fn call(app: &App, lang: Lang, command: &str, args: Json) -> Json {
    app.call(command, lang, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
}

fn document(app: &App, lang: Lang, quarter: &str) -> Document {
    let ctx = Ctx::new(app, Words::new(lang, Currency::CNY));
    let quarter = quarter.parse().expect("a quarter");
    let scope: Scope = ctx.scope(Some(quarter), None).unwrap_or_else(|failure| panic!("{failure}"));
    summary::printed(&ctx, &scope)
}

fn saved(app: &App, folder: &Path, lang: Lang, quarter: &str) -> PathBuf {
    let path = folder.join(format!("{quarter}-{}.xlsx", lang.tag()));
    let asked = json!({ "period": quarter, "path": path, "language": lang.tag() });
    call(app, Lang::En, "report_workbook", asked);
    path
}

/// The tables of a section as the sheet has them: in order, those that charts bring last.
fn tables(section: &Section) -> Vec<&Table> {
    let shown = section.parts.iter().filter_map(|part| if let Part::Table(table) = part { Some(table) } else { None });
    shown.chain(charts(section).filter_map(|chart| chart.extra.as_deref())).collect()
}

fn charts(section: &Section) -> impl Iterator<Item = &SheetChart> {
    let of_part = |part: &'_ Part| matches!(part, Part::Chart { sheet: Some(_), .. });
    section.parts.iter().filter(move |part| of_part(part)).filter_map(|part| match part {
        Part::Chart { sheet, .. } => sheet.as_ref(),
        _ => None,
    })
}

/// Whether a cell of the sheet holds the document's value: the figure, not a text of it.
fn holds(found: Option<&Data>, cell: &Cell) -> bool {
    let nearest = |number: rust_decimal::Decimal| number.to_string().parse::<f64>().ok();
    match (&cell.value, found.unwrap_or(&Data::Empty)) {
        (Value::Empty, found) => *found == Data::Empty,
        (Value::Text(text) | Value::Choice { label: text, .. }, Data::String(found)) => {
            found.starts_with(text.trim_end())
        }
        (Value::Text(text) | Value::Choice { label: text, .. }, Data::Empty) => text.is_empty(),
        (Value::Money(money), Data::Float(found)) => nearest(money.value()) == Some(*found),
        (Value::Ratio(ratio, _) | Value::Rate(ratio), Data::Float(found)) => nearest(ratio.value()) == Some(*found),
        (Value::Number(number, _), Data::Float(found)) => nearest(*number) == Some(*found),
        (Value::Date(day), Data::DateTime(found)) => found.as_datetime().map(|at| at.date()) == Some(*day),
        (Value::Instant(at), Data::DateTime(found)) => found.as_datetime() == Some(*at),
        _ => false,
    }
}

/// Where a table's headings stand, from a row on.
fn heading(sheet: &Range<Data>, table: &Table, from: u32) -> u32 {
    let labels: Vec<&str> = table.columns.iter().map(|column| column.label.as_str()).collect();
    let is_heading = |row: &u32| {
        (0_u32..)
            .zip(&labels)
            .all(|(column, label)| sheet.get_value((*row, column)).map_or(label.is_empty(), |found| found == *label))
    };
    let last = sheet.end().map_or(0, |(row, _)| row);
    (from..=last).find(is_heading).unwrap_or_else(|| panic!("the table {} is not on its sheet", table.id))
}

/// Compares a table with its sheet; gives the row below it and how many figures were compared.
fn compare(sheet: &Range<Data>, table: &Table, from: u32) -> (u32, usize) {
    let heading = heading(sheet, table, from);
    let mut figures = 0;
    let mut at = heading + 1;
    for row in table.rows.iter().chain(&table.total) {
        assert_eq!(row.len(), table.columns.len(), "a row of {} has a cell for every column", table.id);
        for (column, cell) in (0_u32..).zip(row) {
            let found = sheet.get_value((at, column));
            assert!(holds(found, cell), "{} row {at} column {column}: {found:?} is not {:?}", table.id, cell.value);
            figures += usize::from(!matches!(cell.value, Value::Empty | Value::Text(_) | Value::Choice { .. }));
        }
        at += 1;
    }
    (at, figures)
}

#[test]
fn every_figure_of_every_table_is_in_the_workbook_in_three_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    for quarter in ["2026Q3", "2026Q4"] {
        for lang in Lang::ALL {
            let document = document(&app, lang, quarter);
            let mut book: Xlsx<_> = open_workbook(saved(&app, folder.path(), lang, quarter)).expect("a workbook");
            let names = book.sheet_names();
            assert_eq!(names.len(), document.sections.len() + 1, "a cover, then a sheet a section");
            let mut figures = 0;
            for (section, name) in document.sections.iter().zip(&names[1..]) {
                let sheet = book.worksheet_range(name).expect("a sheet");
                assert_eq!(sheet.get_value((0, 0)), Some(&Data::String(section.title.clone())));
                let mut row = 2;
                for table in tables(section) {
                    let (below, compared) = compare(&sheet, table, row);
                    (row, figures) = (below, figures + compared);
                }
            }
            assert!(figures > 200, "{quarter} {lang:?}: {figures} figures were compared");
        }
    }
}

#[test]
fn the_words_of_a_section_stand_on_its_sheet() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let said = "=First paragraph.\n\nSecond paragraph.";
    let kept = json!({ "period": "2026Q3", "section": "budget", "text": said, "expected_version": 0 });
    call(&app, Lang::En, "commentary_save", kept);
    let document = document(&app, Lang::En, "2026Q3");
    let mut book: Xlsx<_> = open_workbook(saved(&app, folder.path(), Lang::En, "2026Q3")).expect("a workbook");
    for (section, name) in document.sections.iter().zip(&book.sheet_names()[1..]) {
        let sheet = book.worksheet_range(name).expect("a sheet");
        let has = |text: &str| sheet.used_cells().any(|(_, _, cell)| cell == text);
        assert!(has(&section.finding), "{}: {}", section.id, section.finding);
        if section.id == "budget" {
            assert!(has("=First paragraph.") && has("Second paragraph."), "commentary is text, a paragraph a row");
        }
    }
}

#[test]
fn every_chart_is_drawn_from_rows_that_have_figures() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let document = document(&app, Lang::En, "2026Q3");
    let mut drawn = 0;
    for section in &document.sections {
        for chart in charts(section) {
            let table = tables(section).into_iter().find(|table| table.id == chart.table);
            let table = table.unwrap_or_else(|| panic!("{}: a chart of no table", section.id));
            assert!(chart.label_column < table.columns.len(), "{}", section.id);
            for column in &chart.value_columns {
                let figures = table.rows.iter().filter(|row| {
                    matches!(
                        row[*column].value,
                        Value::Money(_) | Value::Ratio(..) | Value::Rate(_) | Value::Number(..)
                    )
                });
                assert!(figures.count() > 0, "{}: column {column} of {} is empty", section.id, table.id);
            }
            drawn += 1;
        }
    }
    assert!(drawn >= 5, "{drawn} charts");
    let path = saved(&app, folder.path(), Lang::En, "2026Q3");
    let mut packed = zip::ZipArchive::new(File::open(&path).expect("a file")).expect("a packed file");
    let mut charts = 0;
    for place in 0..packed.len() {
        let mut part = packed.by_index(place).expect("a part");
        let is_chart = part.name().is_ok_and(|name| name.starts_with("xl/charts/chart"));
        let mut text = String::new();
        if is_chart && part.read_to_string(&mut text).is_ok() {
            charts += 1;
            assert!(text.contains("<c:v>") && !text.contains("#REF!"), "a chart shows figures");
        }
    }
    assert_eq!(charts, drawn);
}

#[test]
fn a_name_that_looks_like_a_formula_stays_a_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let ctx = Ctx::new(&app, Words::new(Lang::En, Currency::CNY));
    let scope = ctx.scope(None, None).unwrap_or_else(|failure| panic!("{failure}"));
    let document = document(&app, Lang::En, "2026Q3");
    let members = document.sections.iter().find(|section| section.id == "members").expect("members are measured");
    let best = &tables(members).last().expect("a row for each").rows[0][1].value;
    let Value::Text(employee_no) = best else { panic!("an employee no., not {best:?}") };
    let best = scope.ledger().member_by_no(employee_no).expect("a member");
    let best = scope.ledger().members[best as usize].clone();
    let renamed = json!({
        "employee_no": best.employee_no, "name": "=cmd()|'/C calc'!A0", "role": "rep", "team": "+1+1", "region": "",
        "hired_on": best.hired_on, "leaves": [], "is_new": false
    });
    call(&app, Lang::En, "member_save", renamed);
    let mut book: Xlsx<_> = open_workbook(saved(&app, folder.path(), Lang::ZhHant, "2026Q3")).expect("a workbook");
    let mut seen = 0;
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).expect("a sheet");
        assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()), "{name}");
        let cells = book.worksheet_range(&name).expect("a sheet");
        seen +=
            cells.used_cells().filter(|(_, _, cell)| *cell == &Data::String("=cmd()|'/C calc'!A0".to_owned())).count();
    }
    assert!(seen > 0, "the member is in the workbook");
}

#[test]
fn the_same_facts_give_the_same_workbook() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let bytes = || std::fs::read(saved(&app, folder.path(), Lang::En, "2026Q3")).expect("a workbook");
    assert!(bytes() == bytes());
}
