//! PDF from the window.

use chrono::NaiveDate;
use domain::base::Quarter;
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

    /// Statements as one PDF: one member's, or everybody's.
    pub struct StatementsRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub language: Option<Lang>,
        pub employee_no: Option<String>,
        pub path: Option<String>,
        pub job: Option<String>,
    }
}
