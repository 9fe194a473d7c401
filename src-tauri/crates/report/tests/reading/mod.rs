//! Printed pages read back with poppler's tools, as a clerk would copy from them.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use chrono::{NaiveDate, NaiveDateTime};
use report::Pdf;

pub fn saved_at() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 9, 1).and_then(|day| day.and_hms_opt(9, 30, 0)).expect("a moment")
}

/// Printed documents are kept beside the build, to look at.
pub fn shelf() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
}

pub fn keep(name: &str, pdf: &Pdf) {
    std::fs::write(shelf().join(name), &pdf.bytes).expect("the shelf is writable");
}

pub fn pages_of(pdf: &Pdf) -> Vec<String> {
    text_of(pdf).split('\u{C}').filter(|page| !page.trim().is_empty()).map(str::to_owned).collect()
}

pub fn text_of(pdf: &Pdf) -> String {
    asked("pdftotext", &["-enc", "UTF-8", "-raw", "-", "-"], pdf)
}

/// What kind of file it is, and its fonts.
pub fn shape_of(pdf: &Pdf) -> String {
    asked("pdfinfo", &["-"], pdf) + &asked("pdffonts", &["-"], pdf)
}

/// The tags of a file with the texts they hold.
pub fn structure_of(pdf: &Pdf) -> String {
    asked("pdfinfo", &["-struct-text", "-"], pdf)
}

fn asked(tool: &str, args: &[&str], pdf: &Pdf) -> String {
    let mut reader = Command::new(tool)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("poppler-utils are needed to read the printed pages back");
    let mut input = reader.stdin.take().expect("its input is a pipe");
    let bytes = pdf.bytes.clone();
    let feeder = std::thread::spawn(move || input.write_all(&bytes));
    let output = reader.wait_with_output().expect("the reader ends");
    feeder.join().expect("the feeder ends").expect("the reader takes the whole file");
    // Titles of tags come as they stand in the file.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Without spaces and line ends, because a paragraph may break anywhere.
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}
