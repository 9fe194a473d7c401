//! Broken and hostile files: refused with place and reason, in bounded memory, never with a panic.

mod support;

use std::io::{Cursor, Write};

use domain::base::Currency;
use exchange::{Error, InspectHint, Kind, Language, Limit, ReadOptions, inspect, open};
use proptest::prelude::*;
use support::{file, fixture, lines, options, read, rows};

fn look(path: &std::path::Path) -> Error {
    inspect(path, &InspectHint::default()).expect_err("refused")
}

#[test]
fn files_that_are_no_tables_are_named_as_what_they_are() {
    assert!(matches!(look(&fixture("empty.csv")), Error::Empty));
    assert!(matches!(look(&fixture("header_only.csv")), Error::HeaderOnly));
    assert!(matches!(look(&fixture("web_page.xls")), Error::WebPage));
    let not_tables: [&[u8]; 4] =
        [b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"SQLite format 3\0", &[1, 2, 3, 4, 0, 0, 0, 9, 8]];
    for content in not_tables {
        let (_folder, path) = file("orders.csv", content);
        assert!(matches!(look(&path), Error::NotTable), "{content:?}");
    }
    for content in [b"PK\x03\x04 cut off".as_slice(), b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 cut off"] {
        let (_folder, path) = file("orders.xlsx", content);
        assert!(matches!(look(&path), Error::Damaged(_)), "{content:?}");
    }
    assert!(matches!(look(std::path::Path::new("/no/such/file.csv")), Error::Read(_)));
}

#[test]
fn a_workbook_under_a_password_is_named_as_such() {
    let mut container = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a container");
    container.create_stream("/EncryptedPackage").expect("a stream").write_all(b"secret").expect("written");
    container.flush().expect("written");
    let (_folder, path) = file("orders.xlsx", container.into_inner().get_ref());
    assert!(matches!(look(&path), Error::Password));
}

#[test]
fn bombs_are_refused_before_they_unfold() {
    assert!(matches!(look(&fixture("bomb.xlsx")), Error::TooLarge(Limit::UnpackRatio)));
    assert!(matches!(look(&fixture("bomb.ods")), Error::TooLarge(Limit::Cells)));
}

#[test]
fn ragged_rows_and_stray_quotes_are_told_by_row() {
    assert_eq!(
        lines(&rows(&fixture("ragged.csv"), Kind::Orders)),
        [
            "2 R1 C1 2026-03-01 100",
            "3 - \"R2 | C2 | 2026-03-02 | 1 | 200\" issue-row-too-long",
            "4 - \"R3 | C3 | 2026-03-0\" issue-row-too-short",
            "5 R4 C4 2026-03-04 400",
            "6 - \"\" issue-row-quote",
        ]
    );
}

#[test]
fn a_quote_that_is_never_closed_ends_the_import() {
    let path = fixture("unclosed_quote.csv");
    assert!(matches!(look(&path), Error::QuoteOpen { row: 3 }));
    let sound = "Order No.,Customer Code,Date,Amount,Product\nQ1,C1,2026-03-01,1,x\n";
    let (_folder, sound) = file("a.csv", sound.as_bytes());
    let mut records = open(&path, &options(&sound, Kind::Orders), Currency::CNY).expect("a file");
    assert!(records.next().expect("a row").is_ok());
    let error = records.next().expect("an end").expect_err("a quote");
    assert_eq!(error.to_issue(Language::En).row, Some(3));
    assert!(records.next().is_none(), "nothing behind the quote is read");
}

#[test]
fn a_quote_closed_far_away_does_not_swallow_the_rows_between() {
    let content =
        "Order No.,Customer Code,Date,Amount\nQ1,C1,2026-03-01,\"1\nQ2,C2,2026-03-02,2\nQ3,\"C3\",2026-03-03,3\n";
    let (_folder, path) = file("a.csv", content.as_bytes());
    assert!(matches!(look(&path), Error::QuoteOpen { row: 2 }));
}

#[test]
fn nul_and_unreadable_characters_are_issues_of_their_row() {
    let rows_read = lines(&rows(&fixture("nul.csv"), Kind::Orders));
    assert!(rows_read[0].ends_with("issue-value-nul"), "{rows_read:?}");
    assert_eq!(rows_read[1], "3 N2 C2 2026-03-02 100 Pump");
    let mut content = b"Order No.,Customer Code,Date,Amount,Product\nS1,C1,2026-03-01,1,".to_vec();
    content.extend(b"\xE4\xB8 broken\nS2,C2,2026-03-02,2,fine\n");
    let (_folder, path) = file("a.csv", &content);
    let options = ReadOptions { encoding: Some(exchange::TextEncoding::Utf8), ..options(&path, Kind::Orders) };
    let rows_read = lines(&read(&path, &options).expect("sound"));
    assert!(rows_read[0].ends_with("issue-value-undecodable"), "{rows_read:?}");
}

#[test]
fn a_cell_holds_ten_thousand_characters() {
    let row = |length: usize| format!("code,name\nC1,{}\n", "龍".repeat(length));
    let (_folder, path) = file("a.csv", row(10_000).as_bytes());
    assert!(rows(&path, Kind::Customers)[0].outcome.is_ok());
    let (_folder, path) = file("a.csv", row(10_001).as_bytes());
    assert!(lines(&rows(&path, Kind::Customers))[0].ends_with("issue-value-too-long"));
}

#[test]
fn one_endless_line_costs_one_megabyte() {
    let mut content = b"code,name\nC1,".to_vec();
    content.resize(3 << 20, b'x');
    let (_folder, path) = file("a.csv", &content);
    assert!(matches!(look(&path), Error::RecordTooLong { row: 2 }));
    content[13] = b'"';
    let (_folder, path) = file("a.csv", &content);
    assert!(matches!(look(&path), Error::QuoteOpen { row: 2 } | Error::RecordTooLong { row: 2 }));
}

/// A look and a full reading of any bytes end in rows or an error.
fn survive(content: &[u8]) {
    let (_folder, path) = file("any", content);
    for kind in Kind::ALL {
        let hint = InspectHint { kind: Some(kind), ..InspectHint::default() };
        let Ok(look) = inspect(&path, &hint) else { continue };
        let mut options = look.options().expect("the kind is given");
        for (column, spec) in (0_u32..).zip(exchange::fields(kind)).take(look.headers.len()) {
            options.mapping.entry(spec.id.to_owned()).or_insert(column);
        }
        if let Ok(records) = open(&path, &options, Currency::CNY) {
            assert!(records.count() > 0);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_bytes_make_it_panic(content in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        survive(&content);
    }

    #[test]
    fn no_text_makes_it_panic(cells in "([0-9,.;\"'\n\t/年月日万%()+=@é龍 -]|[A-Za-z]|\\PC){0,400}") {
        survive(format!("order_no,customer_code,date,amount\n{cells}\n").as_bytes());
        survive(cells.as_bytes());
    }

    #[test]
    fn no_words_about_a_lead_make_it_panic(cells in "([0-9,:.+TZ/年月日下午时分人以上分★apmst -]|[A-Za-z]|\\PC){0,200}") {
        survive(format!("lead_no,acquired_at,company_size,stage,reason,quality\n{cells}\nL1,{cells}\n").as_bytes());
        survive(format!("ticket_no,customer_code,satisfaction,opened_at\nT1,C1,5,2026-03-01 {cells}\n").as_bytes());
    }

    #[test]
    fn no_damaged_workbook_makes_it_panic(at in 0_usize..6_000, byte: u8, name in 0_usize..4) {
        let name = ["orders.xlsx", "orders.xls", "orders.ods", "orders_merged.xlsx"][name];
        let mut content = std::fs::read(fixture(name)).expect("a fixture");
        let at = at % content.len();
        content[at] = byte;
        survive(&content);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_words_about_learning_make_it_panic(cells in "([0-9,:./%年月日至到次第补考分小时★☆~ -]|[A-Za-z]|\\PC){0,200}") {
        survive(format!("employee_no,module,date,hours,attended,score,exam,attempt\n{cells}\nE1,{cells}\n").as_bytes());
        survive(format!("employee_no,name,hire_date,leaves\nE1,A,2026-03-01,\"{}\"\n", cells.replace('"', "")).as_bytes());
        survive(format!("answer_no,audience,date,score\nA1,customer,2026-03-01,{cells}\n").as_bytes());
    }
}
