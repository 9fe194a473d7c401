//! Tables out, and in again: numbers stay numbers, names stay names, nothing runs.

mod support;

use std::fs;

use calamine::{Data, Reader, Xlsx, open_workbook};
use domain::base::Currency;
use exchange::{Kind, Record, Sheet, SheetCell, SheetColumn, SheetColumnKind, write_csv, write_xlsx};
use proptest::prelude::*;
use support::rows;

const NAMES: [&str; 12] = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "'=already guarded",
    "#panic()",
    "$x$",
    "<img onerror=alert(1)>",
    "a \"quoted\", name",
    "two\nlines",
    "שלום \u{202e}evil",
    "🐉 生僻字 䶮㛃𠮷",
];

fn column(label: &str, kind: SheetColumnKind) -> SheetColumn {
    SheetColumn { label: label.to_owned(), kind }
}

/// Customers with these names, and a column of each other kind.
fn customers<'a>(names: impl IntoIterator<Item = &'a str>) -> Sheet {
    let row = |(at, name): (usize, &str)| {
        vec![
            SheetCell::Text(format!("C{at}")),
            SheetCell::Text(name.to_owned()),
            SheetCell::Number("-1234.5".parse().expect("a number")),
            SheetCell::Number("0.631".parse().expect("a number")),
            SheetCell::Date("2026-03-01".parse().expect("a date")),
            SheetCell::Empty,
        ]
    };
    Sheet {
        name: "Customers".to_owned(),
        columns: vec![
            column("客户编码", SheetColumnKind::Text),
            column("客户名称", SheetColumnKind::Text),
            column("Spend", SheetColumnKind::Money { digits: 2 }),
            column("Share", SheetColumnKind::Ratio),
            column("生日", SheetColumnKind::Date),
            column("行业", SheetColumnKind::Text),
        ],
        rows: names.into_iter().enumerate().map(row).collect(),
    }
}

fn names_in(path: &std::path::Path) -> Vec<String> {
    rows(path, Kind::Customers)
        .into_iter()
        .map(|row| match row.outcome {
            Ok(Record::Customer(customer)) => customer.name,
            other => panic!("a customer, not {other:?}"),
        })
        .collect()
}

#[test]
fn csv_is_harmless_and_comes_back_unchanged() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("customers.csv");
    write_csv(&path, &customers(NAMES)).expect("written");
    let text = fs::read_to_string(&path).expect("UTF-8");
    assert!(text.starts_with("\u{FEFF}客户编码,客户名称,Spend,Share,生日,行业\r\n"));
    assert!(text.contains("C0,'=cmd|' /C calc'!A0,-1234.50,0.631,2026-03-01,\r\n"), "{text}");
    assert!(text.contains(",'-2+3,") && text.contains(",''=already guarded,"));
    assert_eq!(names_in(&path), NAMES);
}

#[test]
fn xlsx_holds_real_numbers_and_dates_and_no_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("customers.xlsx");
    let parameters = Sheet {
        name: "Parameters: a/b".to_owned(),
        columns: vec![column("As of", SheetColumnKind::Date)],
        rows: vec![],
    };
    write_xlsx(&path, &[customers(NAMES), parameters]).expect("written");
    assert_eq!(names_in(&path), NAMES);
    let mut book: Xlsx<_> = open_workbook(&path).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Customers", "Parameters  a b"]);
    let range = book.worksheet_range("Customers").expect("a sheet");
    assert_eq!(range.get((1, 2)), Some(&Data::Float(-1234.5)));
    assert_eq!(range.get((1, 3)), Some(&Data::Float(0.631)));
    assert!(matches!(range.get((1, 4)), Some(Data::DateTime(day)) if day.as_f64() == 46_082.0));
    let formulas = book.worksheet_formula("Customers").expect("a sheet");
    assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()));
}

#[test]
fn a_file_that_cannot_be_written_leaves_the_old_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("customers.xlsx");
    fs::write(&path, "old").expect("written");
    let long = "x".repeat(40_000);
    let error = write_xlsx(&path, &[customers([long.as_str()])]).expect_err("too long a text");
    assert_eq!(error.to_issue(exchange::Language::En).message, "issue-file-cell-too-long");
    assert_eq!(fs::read_to_string(&path).expect("the old file"), "old");
    assert!(write_csv(&folder.path().join("no/such/folder.csv"), &customers(NAMES)).is_err());
    assert!(write_csv(folder.path(), &customers(NAMES)).is_err(), "a folder is no file");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing half written stays behind");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any name goes out and comes in unchanged, apart from blanks around it and marks that mean nothing.
    #[test]
    fn any_name_survives_csv_and_xlsx(name in "[=+@'\"\\-,;\n#a-z龍é🐉 ]{1,12}") {
        let trimmed = name.trim();
        prop_assume!(trimmed == name && !["-", "--"].contains(&trimmed) && !trimmed.starts_with('#'));
        let folder = tempfile::tempdir().expect("a folder");
        let (csv, xlsx) = (folder.path().join("a.csv"), folder.path().join("a.xlsx"));
        write_csv(&csv, &customers([name.as_str()])).expect("written");
        prop_assert_eq!(&names_in(&csv), std::slice::from_ref(&name));
        write_xlsx(&xlsx, &[customers([name.as_str()])]).expect("written");
        prop_assert_eq!(names_in(&xlsx), [name]);
    }

    /// Amounts of any size keep every digit in CSV.
    #[test]
    fn any_amount_survives_csv(minor in -100_000_000_000_000_i64..100_000_000_000_000) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("orders.csv");
        let amount = Currency::CNY.minor(minor).value();
        let kinds = [SheetColumnKind::Text, SheetColumnKind::Text, SheetColumnKind::Date, SheetColumnKind::Money { digits: 2 }];
        let labels = ["order_no", "customer_code", "date", "amount"];
        let columns = labels.iter().zip(kinds).map(|(label, kind)| column(label, kind)).collect();
        let day = SheetCell::Date("2026-03-01".parse().expect("a date"));
        let cells = vec![SheetCell::Text("S1".into()), SheetCell::Text("C1".into()), day, SheetCell::Number(amount)];
        write_csv(&path, &Sheet { name: String::new(), columns, rows: vec![cells] }).expect("written");
        let Ok(Record::Order(order)) = &rows(&path, Kind::Orders)[0].outcome else { panic!("an order") };
        prop_assert_eq!(order.amount, amount);
    }
}
