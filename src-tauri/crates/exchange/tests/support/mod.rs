//! What the tests of this crate share: the fixtures, and files written for one sentence.
#![allow(dead_code, reason = "each test file uses its part")]

use std::fs;
use std::path::{Path, PathBuf};

use domain::base::{Currency, Issue};
use exchange::{Error, InspectHint, Kind, ReadOptions, Record, Row, inspect, open};
use tempfile::TempDir;

/// A committed file of `tests/fixtures/import`.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/import").join(name)
}

/// A file with this content, in a folder of its own.
pub fn file(name: &str, content: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder for a test");
    let path = folder.path().join(name);
    fs::write(&path, content).expect("a file for a test");
    (folder, path)
}

/// The options that follow from a first look, the kind given.
pub fn options(path: &Path, kind: Kind) -> ReadOptions {
    let hint = InspectHint { kind: Some(kind), ..InspectHint::default() };
    inspect(path, &hint).expect("a readable file").options().expect("the kind is given")
}

/// Every row of a file, read as its first look says.
pub fn rows(path: &Path, kind: Kind) -> Vec<Row> {
    read(path, &options(path, kind)).expect("a sound file")
}

/// Every row of a file under options.
pub fn read(path: &Path, options: &ReadOptions) -> Result<Vec<Row>, Error> {
    open(path, options, Currency::CNY)?.collect()
}

/// A row in one line: the record's first figures, or the reasons of refusal with row and column.
pub fn line(row: &Row) -> String {
    match &row.outcome {
        Ok(Record::Order(order)) => {
            let mut line =
                format!("{} {} {} {} {}", row.row, order.order_no, order.customer_code, order.date, order.amount);
            for part in [&order.member, &order.product, &order.product_line].into_iter().flatten() {
                line += &format!(" {part}");
            }
            if order.status == exchange::OrderStatus::Cancelled {
                line += " cancelled";
            }
            line
        }
        Ok(other) => format!("{} {other:?}", row.row),
        Err(issues) => issues.iter().map(place).collect::<Vec<_>>().join("; "),
    }
}

/// An issue in one line.
pub fn place(issue: &Issue) -> String {
    let row = issue.row.map(|row| row.to_string()).unwrap_or_default();
    let column = issue.column.as_deref().unwrap_or("-");
    format!("{row} {column} {:?} {}", issue.value.as_deref().unwrap_or(""), issue.message)
}

/// All rows in lines.
pub fn lines(rows: &[Row]) -> Vec<String> {
    rows.iter().map(line).collect()
}
