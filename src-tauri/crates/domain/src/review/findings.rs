//! Whether a finding counts: set aside for the quarter, or back because it matters more than it did.

use crate::base::Quarter;
use crate::facts::{Cycle, Dismissal, Severity};

/// How a finding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'a> {
    /// It counts, and nobody ever set it aside in the quarter.
    Counts,
    /// Somebody set it aside, with a reason.
    SetAside(&'a Dismissal),
    /// It was set aside, and counts again: it is more severe than it was then.
    Back(&'a Dismissal),
}

/// How a finding stands in a quarter. What is set aside in one quarter counts in the next.
pub fn standing<'a>(cycle: &'a Cycle, quarter: Quarter, key: &str, severity: Severity) -> Standing<'a> {
    let found = cycle.dismissals.iter().find(|dismissal| dismissal.quarter == quarter && dismissal.key == key);
    match found {
        None => Standing::Counts,
        // The worst severity is the first.
        Some(dismissal) if severity < dismissal.severity => Standing::Back(dismissal),
        Some(dismissal) => Standing::SetAside(dismissal),
    }
}
