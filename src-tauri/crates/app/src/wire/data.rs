//! Data: import, backups, check, export.

use exchange::{DateOrder, DecimalSign, Delimiter, Kind, TextEncoding};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{IssueView, MoveOverride, TableRequest, wire};

wire! {
    /// A file to look into. Without a path a dialog asks for it; what is given overrides what would be guessed.
    pub struct ImportInspect {
        pub path: Option<String>,
        pub kind: Option<Kind>,
        pub encoding: Option<TextEncoding>,
        pub delimiter: Option<Delimiter>,
        pub sheet: Option<String>,
        pub header_row: Option<u32>,
    }

    /// What the file seems to be: all guesses can be changed. None when the dialog was dismissed.
    pub struct ImportInspected {
        pub path: Option<String>,
        pub file_name: String,
        pub size_text: String,
        pub format: String,
        pub encoding: Option<TextEncoding>,
        pub encodings: Vec<EncodingChoice>,
        pub delimiter: Option<Delimiter>,
        pub sheets: Vec<String>,
        pub sheet: Option<String>,
        pub header_row: u32,
        pub headers: Vec<String>,
        pub sample: Vec<Vec<String>>,
        pub kind: Option<Kind>,
        pub kinds: Vec<KindChoice>,
        pub fields: Vec<FieldView>,
        pub date_order: Option<DateOrder>,
        pub is_date_order_open: bool,
        pub decimal_sign: Option<DecimalSign>,
        pub is_decimal_sign_open: bool,
        /// Whether the matching was remembered from the last time.
        pub is_remembered: bool,
        pub issues: Vec<IssueView>,
    }

    /// An encoding to choose.
    pub struct EncodingChoice {
        pub encoding: TextEncoding,
        pub label: String,
    }

    /// A kind of file.
    pub struct KindChoice {
        pub kind: Kind,
        pub label: String,
    }

    /// A field of the kind and the column matched to it.
    pub struct FieldView {
        pub field: String,
        pub label: String,
        pub is_required: bool,
        pub column: Option<String>,
    }

    /// An import to try (`is_preview`) or to do.
    pub struct ImportRun {
        pub path: String,
        pub kind: Kind,
        pub encoding: Option<TextEncoding>,
        pub delimiter: Option<Delimiter>,
        pub sheet: Option<String>,
        pub header_row: Option<u32>,
        pub date_order: Option<DateOrder>,
        pub decimal_sign: Option<DecimalSign>,
        /// Field to column header; none guesses.
        pub mapping: Option<Vec<FieldColumn>>,
        pub skip_refused: bool,
        pub create_missing: bool,
        pub is_preview: bool,
        /// Id made up by the caller, to ask for progress and to cancel.
        pub job: Option<String>,
        /// For leads: who takes the stages as the file has them although something is missing, and why.
        #[serde(default)]
        pub override_by: Option<MoveOverride>,
    }

    /// A column header matched to a field.
    pub struct FieldColumn {
        pub field: String,
        pub column: String,
    }

    /// What an import came to. `read` = new + changed + unchanged + refused.
    pub struct ImportReport {
        pub kind: Kind,
        pub file_name: String,
        pub read: u32,
        pub added: u32,
        pub changed: u32,
        pub unchanged: u32,
        pub refused: u32,
        /// Customers or members created because the file named them.
        pub created: u32,
        pub is_committed: bool,
        pub sentence: String,
        /// The first 200 issues.
        pub issues: Vec<IssueView>,
        pub issue_count: u32,
        pub seconds_text: String,
    }

    /// A file was written, or nothing when the dialog was dismissed.
    pub struct Saved {
        pub path: Option<String>,
        pub text: String,
        /// Characters no bundled font has, printed as 〓.
        pub replaced: Vec<String>,
    }

    /// A table to write as a file: all rows found, not only the page.
    pub struct TableExport {
        pub request: TableRequest,
        pub format: SheetFormat,
        pub path: Option<String>,
    }

    /// Text or picture made by the window (a chart), to be saved through a dialog. Content is base64.
    pub struct FileSave {
        pub suggestion: String,
        pub extension: String,
        pub content: String,
    }

    /// A path to show in the folder; only what this session wrote.
    pub struct Reveal {
        pub path: String,
    }

    /// A backup to look into or to bring back.
    pub struct BackupRequest {
        pub path: Option<String>,
    }

    /// What a backup would bring back, beside what is here now.
    pub struct BackupPreview {
        pub path: Option<String>,
        pub saved_text: String,
        pub rows: Vec<BackupRow>,
    }

    /// Rows of a table in the backup and now.
    pub struct BackupRow {
        pub label: String,
        pub backup: String,
        pub now: String,
    }

    /// A check of the file and its invariants.
    pub struct CheckView {
        pub is_clean: bool,
        pub text: String,
        pub findings: Vec<String>,
        pub checked: Vec<String>,
    }

    /// The Data page: what the workspace holds and when it was last backed up.
    pub struct DataView {
        pub title: String,
        pub sentence: String,
        pub counts: Vec<super::FigureView>,
        pub last_backup: String,
        pub backup_folder: String,
    }
}

/// The form of an exported table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetFormat {
    Csv,
    Xlsx,
}
