//! What the quarterly summary says of the team: results, training, mentoring, satisfaction, stars (sections 5 to 7, 10).
//!
//! As everywhere in the summary, every text is finished and an empty one leaves its part out.

use serde::{Deserialize, Serialize};

use crate::pipeline::MeasuredRow;
use crate::summary::Fact;

/// The team in the quarter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamSection {
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// Attainment rate, coverage, pass rates, mentoring, satisfaction: before, now, target.
    pub rows: Vec<MeasuredRow>,
    /// The figures below the table: who passes, sessions held, pairs, …; six or fewer read best.
    pub facts: Vec<Fact>,
    /// Stars of the quarter's months that are over.
    pub stars: Vec<StarRow>,
    /// What stands below the stars; may be empty.
    pub note: String,
}

impl TeamSection {
    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.stars.is_empty()
    }
}

/// A star of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StarRow {
    /// The month.
    pub month: String,
    /// The place, 1 first.
    pub rank: String,
    /// Name.
    pub member: String,
    /// Employee number.
    pub employee_no: String,
    /// Team; may be empty.
    pub team: String,
    /// Attainment of the month's target.
    pub attainment: String,
}
