//! What a file is, by what it holds and not by what it is called: an ".xls" may be a web page, a ".csv" a workbook.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zip::ZipArchive;

use crate::error::{Error, Limit};
use crate::text::is_control_ridden;

/// A format that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Text with delimiters, of any encoding.
    Csv,
    /// Office Open XML workbook.
    Xlsx,
    /// Excel 97 to 2003 workbook.
    Xls,
    /// OpenDocument spreadsheet.
    Ods,
}

/// Bytes of the beginning that decide.
const HEAD_BYTES: u64 = 64 << 10;
const OTHER_FILES: [&[u8]; 10] = [
    b"%PDF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"SQLite format 3",
    b"Rar!",
    b"7z\xBC\xAF",
    b"\x1F\x8B",
    b"{\\rtf",
    b"MZ\x90",
];
const PAGE_STARTS: [&str; 10] =
    ["<html", "<!doctype", "<?xml", "<table", "<head", "<meta", "<style", "<div", "<body", "<!--"];

/// The format of a file and its beginning.
pub(crate) fn identify(path: &Path) -> Result<(Format, Vec<u8>), Error> {
    let file = File::open(path).map_err(Error::Read)?;
    let mut head = Vec::new();
    file.take(HEAD_BYTES).read_to_end(&mut head).map_err(Error::Read)?;
    let format = match &head[..] {
        [b'P', b'K', 3, 4, ..] => zipped(path)?,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Format::Xls,
        [9, 0 | 2 | 4, 4 | 6, 0, ..] => return Err(Error::OtherWorkbook),
        other if OTHER_FILES.iter().any(|start| other.starts_with(start)) => return Err(Error::NotTable),
        other => text(other)?,
    };
    Ok((format, head))
}

fn text(head: &[u8]) -> Result<Format, Error> {
    let bare = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii();
    if bare.is_empty() || bare == b"\xFF\xFE" || bare == b"\xFE\xFF" {
        return Err(Error::Empty);
    }
    let start = String::from_utf8_lossy(&bare[..bare.len().min(16)]).to_lowercase();
    if PAGE_STARTS.iter().any(|page| start.starts_with(page)) {
        return Err(Error::WebPage);
    }
    if is_control_ridden(head) { Err(Error::NotTable) } else { Ok(Format::Csv) }
}

fn zipped(path: &Path) -> Result<Format, Error> {
    let file = File::open(path).map_err(Error::Read)?;
    if file.metadata().map_err(Error::Read)?.len() > Limit::PackedSize.value() << 20 {
        return Err(Error::TooLarge(Limit::PackedSize));
    }
    let archive = ZipArchive::new(BufReader::new(file)).map_err(|error| Error::Damaged(error.to_string()))?;
    let has = |wanted: &dyn Fn(&str) -> bool| archive.file_names().flatten().any(|name| wanted(&name));
    if has(&|name| name.eq_ignore_ascii_case("xl/workbook.bin")) {
        Err(Error::OtherWorkbook)
    } else if has(&|name| name.to_ascii_lowercase().starts_with("xl/")) {
        Ok(Format::Xlsx)
    } else if has(&|name| name == "content.xml") {
        Ok(Format::Ods)
    } else {
        Err(Error::NotTable)
    }
}
