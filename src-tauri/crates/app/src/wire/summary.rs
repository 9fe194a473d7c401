//! The quarterly summary: what it says section by section, commentary, choice of sections, name and logo.

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::{ChartSpec, Tone};
use ts_rs::TS;
use words::Lang;

use super::{ColumnKind, EmptyView, FigureView, wire};

wire! {
    /// The summary of a quarter as it will be printed.
    pub struct SummaryView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        /// "Draft: the quarter is not closed"; empty once it is.
        pub draft: String,
        pub company: String,
        pub figures: Vec<FigureView>,
        pub sections: Vec<SummarySection>,
        pub pages_text: String,
    }

    /// A section.
    pub struct SummarySection {
        /// Stable name.
        pub id: String,
        pub title: String,
        pub finding: String,
        pub is_left_out: bool,
        /// It has nothing to say in this quarter and is not printed.
        pub is_empty: bool,
        pub commentary: CommentaryView,
        pub parts: Vec<SummaryPart>,
    }

    /// What is said about a section.
    pub struct CommentaryView {
        pub text: String,
        /// Version to expect when saving; 0 when nothing was ever said.
        pub version: u32,
        /// "Version 2, by … on …"; empty when nothing was ever said.
        pub standing: String,
    }

    /// A table of the summary.
    pub struct SummaryTable {
        pub title: String,
        pub columns: Vec<SummaryColumn>,
        pub rows: Vec<SummaryRow>,
        pub total: Option<SummaryRow>,
        pub note: String,
    }

    /// A column.
    pub struct SummaryColumn {
        pub label: String,
        pub kind: ColumnKind,
    }

    /// A row.
    pub struct SummaryRow {
        pub cells: Vec<SummaryCell>,
    }

    /// A cell.
    pub struct SummaryCell {
        pub text: String,
        pub tone: Option<Tone>,
    }

    /// Commentary to keep as the next version.
    pub struct CommentarySave {
        pub period: Option<Quarter>,
        pub section: String,
        pub text: String,
        pub expected_version: u32,
    }

    /// The versions of a section's commentary.
    pub struct CommentaryRequest {
        pub period: Option<Quarter>,
        pub section: String,
    }

    /// Versions, latest first.
    pub struct CommentaryHistory {
        pub title: String,
        pub versions: Vec<CommentaryVersion>,
    }

    /// A version of a commentary.
    pub struct CommentaryVersion {
        pub version: u32,
        pub text: String,
        pub at: String,
        pub by: String,
    }

    /// The sections that a quarter's summary leaves out.
    pub struct SummaryChoose {
        pub period: Option<Quarter>,
        pub left_out: Vec<String>,
    }

    /// Name and logo on every paper.
    pub struct ReportIdentityView {
        /// As typed; empty takes the workspace's name.
        pub company: String,
        pub workspace: String,
        /// A data address of the logo; none without one.
        pub logo: Option<String>,
        pub logo_text: String,
    }

    /// Name and logo to keep.
    pub struct ReportIdentitySave {
        pub company: String,
        /// A picture's path; none keeps the logo there is.
        pub logo_path: Option<String>,
        /// Takes the logo away.
        pub drop_logo: bool,
    }

    /// The summary as a workbook. Without a path a dialog asks for it; without a language the reader's.
    pub struct WorkbookRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub language: Option<Lang>,
        pub path: Option<String>,
        pub job: Option<String>,
    }
}

/// A part of a section, in order.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SummaryPart {
    /// A heading below the section's own, with its finding.
    Heading { title: String, finding: String },
    /// A chart.
    Chart { spec: ChartSpec },
    /// Named figures.
    Facts { figures: Vec<FigureView> },
    /// A table.
    Table { table: SummaryTable },
    /// A sentence to be seen.
    Remark { tone: Tone, text: String, detail: String },
    /// Titled paragraphs.
    Notes { notes: Vec<SummaryNote> },
}

wire! {
    /// A titled paragraph.
    pub struct SummaryNote {
        pub title: String,
        pub text: String,
    }
}
