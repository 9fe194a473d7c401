//! PDF from the window.

use chrono::NaiveDate;
use domain::base::{Month, Quarter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Lang;

use super::wire;

wire! {
    /// The quarterly summary as PDF. Without a path a dialog asks for it; without a language the reader's.
    pub struct SummaryRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub language: Option<Lang>,
        pub path: Option<String>,
        pub job: Option<String>,
    }

    /// Statements as PDF: one member's, everybody's in one document, or everybody's in one file each.
    pub struct StatementsRequest {
        /// One file each, named after the member, in the folder that `path` names.
        #[serde(default)]
        pub is_each: bool,
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub language: Option<Lang>,
        pub employee_no: Option<String>,
        pub path: Option<String>,
        pub job: Option<String>,
    }

    /// Training records as one PDF: one member's, or everybody's.
    pub struct TrainingRecordRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub language: Option<Lang>,
        pub employee_no: Option<String>,
        pub path: Option<String>,
        pub job: Option<String>,
    }

    /// A member's page as PDF.
    pub struct MemberPaperRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub language: Option<Lang>,
        pub employee_no: String,
        pub path: Option<String>,
        pub job: Option<String>,
    }

    /// Certificates as one PDF: all that were earned of a kind in the quarter, or one member's.
    pub struct CertificatesRequest {
        pub kind: CertificateKind,
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        /// The month of stars; every month of the quarter when absent.
        #[serde(default)]
        pub month: Option<Month>,
        pub language: Option<Lang>,
        pub employee_no: Option<String>,
        pub path: Option<String>,
        pub job: Option<String>,
    }
}

/// What a certificate is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CertificateKind {
    /// Star of a month, by attainment.
    Star,
    /// Core maintenance star of a month, as it was decided.
    CoreStar,
    /// New customer star of a month, as it was decided.
    NewCustomerStar,
    /// Excellent mentor of the quarter.
    Mentor,
    /// A curriculum completed in the quarter.
    Course,
}
