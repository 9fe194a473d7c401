//! What a certificate says: who is honoured, for what, on which figures (`spec: plan, sections 5 to 7`).
//!
//! One page each. Every text is finished; headings of the signatures come from the catalogue (`report-…`).

use serde::{Deserialize, Serialize};

use crate::document::{Fact, Logo};

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// Company, as in the settings.
    pub company: String,
    /// The company's logo.
    #[serde(skip)]
    pub logo: Option<Logo>,
    /// What it is ("Star of the month").
    pub title: String,
    /// When it was earned ("September 2026").
    pub occasion: String,
    /// The words above the name ("is awarded to").
    pub intro: String,
    /// Whose it is.
    pub member: String,
    /// What stands below the name ("Team North · E1001"); may be empty.
    pub note: String,
    /// What for, in a sentence.
    pub citation: String,
    /// Two to four figures that prove it.
    pub facts: Vec<Fact>,
    /// What was learned, module by module; empty for other certificates.
    pub modules: Vec<String>,
    /// The day it is given for: the day the facts were complete.
    pub date: String,
    /// Serial: the same facts always have the same.
    pub serial: String,
}
