//! A paper as a workbook: figures come back as they went in, charts are drawn from the rows, and nothing is a formula.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};
use exchange::{
    BookBlock, BookCell, BookChart, BookChartKind, BookColumn, BookFact, BookLink, BookSheet, BookTable, BookTone,
    BookValue, Error, TextRole, Workbook, write_workbook,
};

fn plain(value: BookValue) -> BookCell {
    BookCell { value, tone: None, is_strong: false }
}

fn text(text: &str) -> BookCell {
    plain(BookValue::Text(text.to_owned()))
}

fn money(amount: &str) -> BookCell {
    plain(BookValue::Money(amount.parse().expect("an amount"), 2))
}

fn ratio(share: &str) -> BookCell {
    plain(BookValue::Ratio(share.parse().expect("a share")))
}

fn column(label: &str, is_figure: bool) -> BookColumn {
    BookColumn { label: label.to_owned(), is_figure }
}

/// Sales by member: names that look like formulas, an amount, a share, a day.
fn sales() -> BookTable {
    let row = |name: &str, amount: &str, share: &str| {
        let day = BookValue::Date("2026-09-30".parse().expect("a day"));
        vec![text(name), money(amount), ratio(share), plain(day)]
    };
    BookTable {
        id: "sales".to_owned(),
        title: "Sales by member".to_owned(),
        columns: vec![column("=Member", false), column("Sales", true), column("Share", true), column("Last", true)],
        rows: vec![
            row("=cmd()|'/C calc'!A0", "1234567.89", "0.612345678901"),
            row("+1+1", "-0.10", "0.05"),
            row("@SUM(A1)", "0", "0.3333333333333333333333333333"),
        ],
        total: Some(vec![text("Total"), money("1234567.79"), plain(BookValue::Empty), plain(BookValue::Empty)]),
        note: "=note()".to_owned(),
    }
}

fn chart(table: &str, own_rows: Option<BookTable>) -> BookBlock {
    BookBlock::Chart(BookChart {
        kind: if own_rows.is_some() { BookChartKind::Line } else { BookChartKind::Bar },
        title: "=Sales!$A$1 by member".to_owned(),
        summary: "One of three sold nearly everything.".to_owned(),
        table: table.to_owned(),
        label_column: usize::from(own_rows.is_some()) * 3,
        value_columns: vec![1],
        own_rows,
    })
}

fn paper() -> Workbook {
    let fact = BookFact {
        label: "Sales".to_owned(),
        cell: BookCell { tone: Some(BookTone::Good), ..money("12690000.5") },
        note: "+of the target".to_owned(),
    };
    let words = |role, text: &str| BookBlock::Text { role, text: text.to_owned() };
    let sheet = |name: &str, blocks| BookSheet {
        name: name.to_owned(),
        title: format!("{name} & co"),
        standing: "2026 Q3".to_owned(),
        blocks,
    };
    let link = BookLink { sheet: 1, text: "Sales".to_owned(), note: "-as found".to_owned() };
    let daily = BookTable { id: "daily".to_owned(), title: "Day by day".to_owned(), ..sales() };
    Workbook {
        title: "Quarterly summary".to_owned(),
        subject: "2026 Q3".to_owned(),
        company: "=evil() & Partners".to_owned(),
        created: "2026-10-05T09:30:00".parse().expect("a moment"),
        currency_sign: "¥".to_owned(),
        sheets: vec![
            sheet("Summary", vec![BookBlock::Facts(vec![fact]), BookBlock::Contents(vec![link])]),
            sheet(
                "It's/sales: 'all'",
                vec![
                    words(TextRole::Finding, "=Three members sold."),
                    words(TextRole::Body, &format!("First.\n\n{}", "A long paragraph. ".repeat(400))),
                    chart("sales", None),
                    BookBlock::Table(sales()),
                    words(TextRole::Heading, "Days"),
                    chart("daily", Some(daily)),
                ],
            ),
        ],
    }
}

fn saved(folder: &Path, name: &str, workbook: &Workbook) -> std::path::PathBuf {
    let path = folder.join(name);
    write_workbook(&path, workbook).expect("written");
    path
}

/// A part of the packed file.
fn part(path: &Path, name: &str) -> String {
    let mut packed = zip::ZipArchive::new(File::open(path).expect("a file")).expect("a packed file");
    let mut text = String::new();
    packed.by_name(name).expect("the part").read_to_string(&mut text).expect("text");
    text
}

fn parts(path: &Path) -> Vec<String> {
    let packed = zip::ZipArchive::new(File::open(path).expect("a file")).expect("a packed file");
    packed.file_names().map(|name| name.expect("a name").into_owned()).collect()
}

#[test]
fn every_cell_comes_back_as_it_went_in_and_none_is_a_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = saved(folder.path(), "paper.xlsx", &paper());
    let mut book: Xlsx<_> = open_workbook(&path).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Summary", "It's sales  'all"]);
    let cells = book.worksheet_range("Summary").expect("a sheet");
    assert_eq!(cells.get_value((3, 1)), Some(&Data::Float(12_690_000.5)));
    assert_eq!(cells.get_value((3, 2)), Some(&Data::String("+of the target".to_owned())));
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).expect("a sheet");
        assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()), "{name}");
    }
    let cells = book.worksheet_range("It's sales  'all").expect("a sheet");
    let rows: Vec<&[Data]> = cells.rows().collect();
    let heading = rows.iter().position(|row| row[0] == "=Member").expect("headings");
    let day = calamine::ExcelDateTimeType::DateTime;
    let told = |row: usize| &rows[heading + row][..4];
    assert_eq!(told(1)[0], "=cmd()|'/C calc'!A0");
    assert_eq!(told(1)[1..3], [Data::Float(1_234_567.89), Data::Float(0.612_345_678_901)]);
    assert_eq!(told(1)[3], Data::DateTime(calamine::ExcelDateTime::new(46_295.0, day, false)));
    assert_eq!(told(3)[..2], [Data::String("@SUM(A1)".to_owned()), Data::Float(0.0)]);
    assert_eq!(told(3)[2], Data::Float(1.0 / 3.0), "a quotient is a number");
    assert_eq!(told(4)[..2], [Data::String("Total".to_owned()), Data::Float(1_234_567.79)]);
}

#[test]
fn charts_point_at_the_rows_they_show() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = saved(folder.path(), "paper.xlsx", &paper());
    assert_eq!(parts(&path).iter().filter(|name| name.starts_with("xl/charts/chart")).count(), 2);
    let sheet = part(&path, "xl/worksheets/sheet2.xml");
    for xml in [part(&path, "xl/charts/chart1.xml"), part(&path, "xl/charts/chart2.xml")] {
        assert!(xml.contains("1234567.89"), "the figures are in the chart");
        assert!(xml.contains("<a:t>Sales！$A$1 by member</a:t>"), "a title is a text: {xml}");
        assert!(!xml.contains("#REF!"));
    }
    let drawing = part(&path, "xl/drawings/drawing1.xml");
    assert!(drawing.contains("One of three sold nearly everything."), "a chart says what it shows");
    assert!(sheet.contains("<drawing"), "the charts are on the sheet");
}

#[test]
fn a_sheet_is_ready_to_print() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = saved(folder.path(), "paper.xlsx", &paper());
    let sheet = part(&path, "xl/worksheets/sheet2.xml");
    assert!(sheet.contains(r#"paperSize="9""#) && sheet.contains(r#"orientation="landscape""#));
    assert!(sheet.contains(r#"fitToHeight="0""#) && sheet.contains("fitToPage"));
    assert!(sheet.contains("=evil() &amp;&amp; Partners"), "an ampersand of a name is no command of the margin");
    assert!(part(&path, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
}

#[test]
fn the_same_paper_gives_the_same_bytes_and_names_no_machine() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, other) = (saved(folder.path(), "one.xlsx", &paper()), saved(folder.path(), "other.xlsx", &paper()));
    assert!(fs::read(&one).expect("bytes") == fs::read(&other).expect("bytes"));
    let about = part(&one, "docProps/core.xml") + &part(&one, "docProps/app.xml");
    assert!(about.contains("2026-10-05T09:30:00Z") && about.contains("Quarterly summary"));
    let place = folder.path().display().to_string();
    for name in parts(&one).iter().filter(|name| name.ends_with(".xml") || name.ends_with(".rels")) {
        assert!(!part(&one, name).contains(&place), "{name}");
    }
    let left: Vec<_> = fs::read_dir(folder.path()).expect("a folder").flatten().map(|file| file.file_name()).collect();
    assert_eq!(left.len(), 2, "nothing is left half written: {left:?}");
}

#[test]
fn what_cannot_be_written_leaves_the_old_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("paper.xlsx");
    fs::write(&path, "as it was").expect("written");
    let mut paper = paper();
    paper.sheets[1].blocks.push(BookBlock::Table(BookTable { rows: vec![vec![text(&"x".repeat(40_000))]], ..sales() }));
    assert!(matches!(write_workbook(&path, &paper), Err(Error::CellTooLong(40_000))));
    assert_eq!(fs::read_to_string(&path).expect("the old file"), "as it was");
}
