//! The plan document: every parameter of a quarter, with the defaults of the template.
//!
//! Code never repeats a default as a literal: rules take these values. A plan is versioned per quarter, written as TOML,
//! and checked as a whole before it is saved. Texts a user has not written are empty and shown from the catalogue.

mod check;
mod lists;
mod next;
mod parameters;
mod range;
mod reviews;
mod rules;
mod section;

pub use next::next_plan;
pub use parameters::{Parameter, ParameterUnit, parameters, with_changes};
pub use range::{Range, range};
pub use reviews::{FINDING_RULES, ReviewRules};
pub use rules::*;
pub use section::section;

use crate::base::Issue;

impl Plan {
    /// Reads a plan from TOML. What the file leaves out has the template's value; what it has too much or wrong is an
    /// issue that names the place.
    pub fn from_toml(text: &str) -> Result<Plan, Vec<Issue>> {
        let plan: Plan = toml::from_str(text).map_err(|error| {
            let line = error.span().map(|span| text[..span.start].matches('\n').count() as u32 + 1);
            let mut issue = Issue::refused("issue-plan-toml").arg("reason", error.message());
            issue.row = line;
            vec![issue]
        })?;
        let issues = plan.check();
        if issues.is_empty() { Ok(plan) } else { Err(issues) }
    }

    /// Writes the plan as TOML that can be compared, sent and imported.
    pub fn to_toml(&self) -> String {
        toml::to_string_pretty(self).expect("a plan is made of tables, texts and numbers")
    }
}
