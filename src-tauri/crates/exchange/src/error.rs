//! Why a file as a whole cannot be read or written. Faults of single rows are issues, not errors.

use std::io;

use domain::base::Issue;

use crate::fields::FieldSpec;
use crate::options::Language;

/// A bound that keeps a file from taking the machine's memory or time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// A workbook larger than 50 MB.
    PackedSize,
    /// A workbook that unpacks to more than 500 MB.
    UnpackedSize,
    /// A part of a workbook that unpacks to more than 200 times its size.
    UnpackRatio,
    /// More than 2 million cells.
    Cells,
    /// More than 1 000 columns.
    Columns,
}

impl Limit {
    /// The bound in the unit its message names (MB, times, cells, columns).
    pub fn value(self) -> u64 {
        match self {
            Limit::PackedSize => 50,
            Limit::UnpackedSize => 500,
            Limit::UnpackRatio => 200,
            Limit::Cells => 2_000_000,
            Limit::Columns => 1_000,
        }
    }

    fn message(self) -> &'static str {
        match self {
            Limit::PackedSize => "issue-file-limit-packed",
            Limit::UnpackedSize => "issue-file-limit-unpacked",
            Limit::UnpackRatio => "issue-file-limit-ratio",
            Limit::Cells => "issue-file-limit-cells",
            Limit::Columns => "issue-file-limit-columns",
        }
    }
}

/// The file as a whole is refused. [`Error::to_issue`] says it in the catalogue's words.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be opened or read.
    #[error("the file cannot be read: {0}")]
    Read(#[source] io::Error),
    /// The file cannot be written; what stood there before is untouched.
    #[error("the file cannot be written: {0}")]
    Write(#[source] io::Error),
    /// A text is too long for a cell of a workbook (32 767 characters).
    #[error("a text of {0} characters does not fit a workbook's cell")]
    CellTooLong(usize),
    /// The file holds nothing.
    #[error("the file is empty")]
    Empty,
    /// The file holds headings but no rows.
    #[error("the file has headings but no rows")]
    HeaderOnly,
    /// The file is no table: a picture, a PDF, a program.
    #[error("the file is not a table")]
    NotTable,
    /// A web page saved under a spreadsheet's name.
    #[error("the file is a web page or XML, not a spreadsheet")]
    WebPage,
    /// A workbook of a kind that is not read (XLSB, Excel before 97).
    #[error("this kind of workbook is not read")]
    OtherWorkbook,
    /// The workbook asks for a password.
    #[error("the workbook is protected by a password")]
    Password,
    /// The workbook cannot be taken apart.
    #[error("the workbook is damaged: {0}")]
    Damaged(String),
    /// A bound is exceeded.
    #[error("the file exceeds the limit {0:?}")]
    TooLarge(Limit),
    /// A quotation mark opens in this row and the record around it makes no sense to its end.
    #[error("row {row}: a quotation mark is not closed")]
    QuoteOpen {
        /// Where the record begins.
        row: u32,
    },
    /// A record longer than 1 MB.
    #[error("row {row}: the record is longer than 1 MB")]
    RecordTooLong {
        /// Where the record begins.
        row: u32,
    },
    /// The workbook has no such sheet.
    #[error("there is no sheet '{0}'")]
    SheetMissing(String),
    /// The file ends before the row that should hold the headings.
    #[error("there is no row {0} to take the headings from")]
    HeaderMissing(u32),
    /// Required fields that no column is matched to.
    #[error("no column is matched to: {}", field_ids(.0))]
    FieldsMissing(Vec<&'static FieldSpec>),
    /// A field that the kind does not have.
    #[error("there is no field '{0}'")]
    FieldUnknown(String),
    /// A column that the file does not have, or has more than once.
    #[error("there is no column '{0}', or more than one")]
    ColumnMissing(String),
    /// Two fields matched to one column.
    #[error("the column '{0}' is matched to two fields")]
    ColumnTwice(String),
}

impl Error {
    /// The error as a refusal of the whole file; fields are named in the reader's language.
    pub fn to_issue(&self, language: Language) -> Issue {
        match self {
            Error::Read(source) => Issue::refused("issue-file-unreadable").arg("reason", source),
            Error::Write(source) => Issue::refused("issue-file-unwritable").arg("reason", source),
            Error::CellTooLong(length) => Issue::refused("issue-file-cell-too-long").arg("length", length),
            Error::Empty => Issue::refused("issue-file-empty"),
            Error::HeaderOnly => Issue::refused("issue-file-header-only"),
            Error::NotTable => Issue::refused("issue-file-not-table"),
            Error::WebPage => Issue::refused("issue-file-web-page"),
            Error::OtherWorkbook => Issue::refused("issue-file-other-workbook"),
            Error::Password => Issue::refused("issue-file-password"),
            Error::Damaged(reason) => Issue::refused("issue-file-damaged").arg("reason", reason),
            Error::TooLarge(limit) => Issue::refused(limit.message()).arg("limit", limit.value()),
            Error::QuoteOpen { row } => Issue::refused("issue-file-quote-open").at_row(*row).arg("row", row),
            Error::RecordTooLong { row } => Issue::refused("issue-file-record-too-long").at_row(*row).arg("row", row),
            Error::SheetMissing(sheet) => Issue::refused("issue-file-sheet-missing").arg("sheet", sheet),
            Error::HeaderMissing(row) => Issue::refused("issue-file-header-missing").arg("row", row),
            Error::FieldsMissing(specs) => {
                let labels: Vec<&str> = specs.iter().map(|spec| spec.label(language)).collect();
                let comma = if language == Language::En { ", " } else { "、" };
                Issue::refused("issue-mapping-fields-missing").arg("fields", labels.join(comma))
            }
            Error::FieldUnknown(field) => Issue::refused("issue-mapping-field-unknown").arg("field", field),
            Error::ColumnMissing(column) => Issue::refused("issue-mapping-column-missing").arg("column", column),
            Error::ColumnTwice(column) => Issue::refused("issue-mapping-column-twice").arg("column", column),
        }
    }

    /// Whether the world failed (disk, rights) rather than the file's content.
    pub fn is_io(&self) -> bool {
        matches!(self, Error::Read(_) | Error::Write(_))
    }
}

fn field_ids(specs: &[&'static FieldSpec]) -> String {
    specs.iter().map(|spec| spec.id).collect::<Vec<_>>().join(", ")
}
