//! What the plan says about its reviews: what to do about a finding, and how long the monthly meeting is (section 9).
//!
//! The playbook holds the user's words for each rule that finds something; a rule without words has the catalogue's
//! suggestion. The rules themselves are elsewhere.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The rules that find something, each the first part of its findings' keys, in the order of the page.
pub const FINDING_RULES: [&str; 16] = [
    "metric",
    "pass_line",
    "people",
    "owners",
    "bottleneck",
    "leads",
    "agenda",
    "service",
    "budget",
    "pay",
    "training",
    "mentoring",
    "near_miss",
    "no_target",
    "actions",
    "reviews",
];

/// How the quarter is reviewed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ReviewRules {
    /// Minutes of the monthly meeting, shared over its items.
    pub meeting_minutes: u32,
    /// What to do about what a rule finds, in the user's words, by rule; a rule that is not here has the catalogue's text.
    pub playbook: BTreeMap<String, String>,
}

impl Default for ReviewRules {
    fn default() -> ReviewRules {
        ReviewRules { meeting_minutes: 60, playbook: BTreeMap::new() }
    }
}

impl ReviewRules {
    /// The user's words for a rule; none when the catalogue's text holds.
    pub fn action(&self, rule: &str) -> Option<&str> {
        self.playbook.get(rule).map(|text| text.trim()).filter(|text| !text.is_empty())
    }
}
