//! The plan of the next quarter, started from this one (section 9).
//!
//! Everything is taken over but the figures typed for "before" and "baseline": they were this quarter's, and the next one
//! begins from what this quarter came to. Sales targets are shared out elsewhere.

use super::{MetricGoal, Plan};

/// The plan copied, so that every baseline is worked out from the quarter it starts from.
pub fn next_plan(plan: &Plan) -> Plan {
    let cleared = |goal: &MetricGoal| MetricGoal { before: None, baseline: None, ..goal.clone() };
    Plan { metrics: plan.metrics.iter().map(cleared).collect(), ..plan.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Ratio;
    use crate::plan::with_changes;

    #[test]
    fn the_next_plan_begins_from_what_was_reached_not_from_what_was_typed() {
        let changes = [
            ("metrics.core_churn.before", "9"),
            ("metrics.core_churn.baseline", "12"),
            ("metrics.core_churn.target", "6"),
            ("tiers.core.recency_days", "45"),
            ("reviews.playbook.budget", "Ask the director first"),
        ]
        .map(|(path, value)| (path.to_owned(), value.to_owned()));
        let plan = with_changes(&Plan::default(), &changes).expect("a sound plan");
        let next = next_plan(&plan);
        let goal = next.metrics.iter().find(|goal| goal.id == "core_churn").expect("in the template");
        assert_eq!((goal.before, goal.baseline, goal.target), (None, None, Some(Ratio::percent(6))));
        assert_eq!((next.tiers.core.recency_days, next.reviews.clone()), (45, plan.reviews.clone()));
        assert_eq!(next.check(), []);
        assert_eq!(next_plan(&next), next, "starting twice is starting once");
    }
}
