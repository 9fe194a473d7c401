//! What values each parameter takes. The check and the range that a page shows both come from here.
//!
//! Numbers are as typed: percentages in hundredths. A parameter of a list is named by a pattern with `*` for its place.
//! Rules between parameters (sums, order) are in the check, but for bounds that another parameter sets.

use rust_decimal::Decimal;

use super::{FINDING_RULES, Plan};
use crate::metrics::metric;

/// The values a parameter takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Range {
    /// A number as typed.
    Number {
        /// At least.
        least: Decimal,
        /// At most; none is open.
        most: Option<Decimal>,
        /// Whether only whole numbers are taken.
        is_whole: bool,
    },
    /// A text of so many characters at most.
    Text(usize),
    /// A day, as 2026-08-15.
    Day,
    /// One of few names.
    Choice,
}

/// Characters of a name: of a module, an audience, a seat, a person.
const NAME_MAX: usize = 200;
/// Characters of a text that is read as a whole.
const TEXT_MAX: usize = 20_000;
/// The largest money or count a goal can name.
const GOAL_MAX: i64 = 1_000_000_000_000;

/// Whole numbers: pattern, least, most.
const WHOLE: [(&str, i64, i64); 38] = [
    ("tiers.window_days", 30, 1_825),
    ("tiers.core.recency_days", 1, 1_000),
    ("tiers.core.frequency", 1, 1_000),
    ("tiers.potential.recency_days", 1, 1_000),
    ("tiers.potential.frequency", 1, 1_000),
    ("tiers.general_recency_days", 1, 1_825),
    ("tiers.playbook.core_visit_days", 1, 3_650),
    ("tiers.playbook.potential_contact_days", 1, 3_650),
    ("tiers.playbook.general_promotion_months", 1, 60),
    ("tiers.playbook.winback_followup_days", 1, 3_650),
    ("tiers.playbook.greeting_days", 0, 60),
    ("tiers.playbook.dead_after_days", 1, 3_650),
    ("people.new_hire_months", 0, 36),
    ("people.senior_years", 0, 40),
    ("people.monthly_stars", 0, 1_000),
    ("people.decision_after_quarters", 1, 40),
    ("people.pip_days", 1, 366),
    ("leads.company_size", 1, 1_000_000),
    ("leads.size_points", 0, 100),
    ("leads.industry_points", 0, 100),
    ("leads.purchase_plan_points", 0, 100),
    ("leads.assign_from", 0, 300),
    ("leads.open_cap", 1, 10_000),
    ("service.response_hours", 1, 1_000),
    ("service.resolve_hours", 1, 10_000),
    ("service.business_from", 0, 23),
    ("service.business_to", 1, 24),
    ("service.callback_months", 1, 60),
    ("mentoring.mentees_max", 1, 10),
    ("mentoring.weekly_minutes", 0, 2_400),
    ("training.pass_mark", 0, 100),
    ("training.effect_least", 5, 1_000),
    ("training.curricula.*.due_days", 0, 366),
    ("training.curricula.*.modules.*.weight", 0, 100),
    ("reviews.meeting_minutes", 15, 480),
    ("metrics.core_visits.*", 0, GOAL_MAX),
    ("metrics.effective_contacts.*", 0, GOAL_MAX),
    ("metrics.new_customers.*", 0, GOAL_MAX),
];

/// Any numbers: pattern, least, most.
const REAL: [(&str, i64, i64); 46] = [
    ("tiers.core.monetary", 0, 100),
    ("tiers.potential.monetary", 0, 100),
    ("tiers.shares.core_customers", 0, 100),
    ("tiers.shares.potential_customers", 0, 100),
    ("tiers.shares.general_customers", 0, 100),
    ("tiers.shares.churned_customers", 0, 100),
    ("tiers.shares.core_sales", 0, 100),
    ("tiers.shares.potential_sales", 0, 100),
    ("tiers.shares.general_sales", 0, 100),
    ("tiers.playbook.winback_discount", 0, 100),
    ("targets.growth", -90, 1_000),
    ("targets.on_track_points", 0, 100),
    ("targets.at_risk_points", 0, 1_000),
    ("targets.ramp.*", 0, 100),
    ("people.pass_line", 0, 200),
    ("people.weight_sales", 0, 100),
    ("people.weight_visits", 0, 100),
    ("people.weight_needs_reports", 0, 100),
    ("people.weight_training", 0, 100),
    ("people.part_cap", 100, 1_000),
    ("people.reserve_share", 0, 100),
    ("incentives.base_rate", 0, 100),
    ("incentives.base_changes.*.rate", 0, 100),
    ("incentives.core_retention_above", 0, 100),
    ("incentives.core_retention_rate", 0, 100),
    ("incentives.new_customers_above", 0, 100),
    ("incentives.new_customers_rate", 0, 100),
    ("incentives.bands.*.above", 0, 1_000),
    ("incentives.bands.*.rate", 0, 100),
    ("incentives.star_rate", 0, 100),
    ("incentives.mentor_rate", 0, 100),
    ("incentives.mentor_above", 0, 100),
    ("budget.share_of_sales", 0, 100),
    ("budget.training", 0, 100),
    ("budget.visits", 0, 100),
    ("budget.incentives", 0, 100),
    ("budget.crm", 0, 100),
    ("budget.warn_from", 0, 100),
    ("metrics.new_business_skill.*", 1, 10),
    ("metrics.proposal_quality.*", 1, 10),
    ("metrics.sales.*", 0, GOAL_MAX),
    ("metrics.core_repurchase_days.*", 0, 3_650),
    ("metrics.first_response_hours.*", 0, 10_000),
    ("metrics.lead_assign_hours.*", 0, 10_000),
    ("metrics.*.target", 0, 100),
    // A share that was can pass 100 % and fall below nothing: returns lower its whole.
    ("metrics.*.*", -1_000, 1_000),
];

/// The texts and choices: pattern and what they take.
const OTHERS: [(&str, Range); 18] = [
    ("name", Range::Text(NAME_MAX)),
    ("values", Range::Text(TEXT_MAX)),
    ("task_force.*.role", Range::Text(NAME_MAX)),
    ("task_force.*.person", Range::Text(NAME_MAX)),
    ("task_force.*.duties", Range::Text(2_000)),
    ("training.curricula.*.audience", Range::Text(NAME_MAX)),
    ("training.curricula.*.modules.*.id", Range::Text(NAME_MAX)),
    ("training.curricula.*.modules.*.proof", Range::Choice),
    ("leads.industries", Range::Text(2_000)),
    ("reviews.playbook.*", Range::Text(2_000)),
    ("incentives.base_changes.*.from", Range::Day),
    ("tiers.monetary_basis", Range::Choice),
    ("targets.pace", Range::Choice),
    ("people.attainment_basis", Range::Choice),
    ("incentives.sales_basis", Range::Choice),
    ("incentives.above_target", Range::Choice),
    ("service.clock", Range::Choice),
    ("training.on_duty", Range::Choice),
];

impl Range {
    /// Whether a number as typed lies within.
    pub fn takes(&self, number: Decimal) -> bool {
        match self {
            Range::Number { least, most, is_whole } => {
                number >= *least && most.is_none_or(|most| number <= most) && (!is_whole || number.fract().is_zero())
            }
            _ => true,
        }
    }
}

/// The values a parameter of a plan takes; none for a path that no plan has.
pub fn range(plan: &Plan, path: &str) -> Option<Range> {
    let known = table(path)?;
    let Range::Number { least, most, is_whole } = known else { return Some(known) };
    let (from, to) = set_by_others(plan, path);
    let least = from.map_or(least, |from| least.max(from));
    let most = match (most, to) {
        (Some(most), Some(to)) => Some(most.min(to)),
        (most, to) => most.or(to),
    };
    Some(Range::Number { least, most, is_whole })
}

/// The range by the table alone, whatever the plan's other parameters are.
pub(super) fn table(path: &str) -> Option<Range> {
    let of = |table: &[(&str, i64, i64)], is_whole: bool| {
        table.iter().find(|(pattern, ..)| fits(pattern, path)).map(|(_, least, most)| Range::Number {
            least: Decimal::from(*least),
            most: (*most < GOAL_MAX).then(|| Decimal::from(*most)),
            is_whole,
        })
    };
    if is_unknown(path) {
        return None;
    }
    let other = || OTHERS.iter().find(|(pattern, _)| fits(pattern, path)).map(|(_, range)| *range);
    of(&WHOLE, true).or_else(|| of(&REAL, false)).or_else(other)
}

/// Bounds that another parameter of the plan sets.
fn set_by_others(plan: &Plan, path: &str) -> (Option<Decimal>, Option<Decimal>) {
    match path {
        "tiers.general_recency_days" => (Some(plan.tiers.potential.recency_days.into()), None),
        "targets.at_risk_points" => (Some(plan.targets.on_track_points.value()), None),
        // A lead nobody could ever be given would wait for good.
        "leads.assign_from" => (None, Some(plan.leads.most_points().into())),
        "service.resolve_hours" => (Some(plan.service.response_hours.into()), None),
        "service.business_to" => (Some(Decimal::from(plan.service.business_from) + Decimal::ONE), None),
        _ => (None, None),
    }
}

/// Whether a path names a rule or a metric that there is not.
fn is_unknown(path: &str) -> bool {
    let rule = path.strip_prefix("reviews.playbook.");
    let goal = path.strip_prefix("metrics.").and_then(|rest| rest.split('.').next());
    rule.is_some_and(|rule| !FINDING_RULES.contains(&rule)) || goal.is_some_and(|id| metric(id).is_none())
}

fn fits(pattern: &str, path: &str) -> bool {
    let (mut pattern, mut path) = (pattern.split('.'), path.split('.'));
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some("*"), Some(_)) => {}
            (Some(word), Some(part)) if word == part => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{ParameterUnit, parameters, with_changes};

    fn with(path: &str, value: &str) -> Plan {
        with_changes(&Plan::default(), &[(path.to_owned(), value.to_owned())]).expect("a sound plan")
    }

    fn shown(plan: &Plan, path: &str) -> String {
        match range(plan, path) {
            Some(Range::Number { least, most, is_whole }) => {
                let most = most.map_or("…".to_owned(), |most| most.to_string());
                format!("{least} to {most}{}", if is_whole { ", whole" } else { "" })
            }
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn every_parameter_has_a_range_of_its_kind_and_lies_within() {
        let plan = with("incentives.base_changes.0.from", "2026-08-15");
        for parameter in parameters(&plan) {
            let range = range(&plan, &parameter.path).unwrap_or_else(|| panic!("{} has no range", parameter.path));
            let is_number = !matches!(parameter.unit, ParameterUnit::Text | ParameterUnit::Choice);
            assert_eq!(matches!(range, Range::Number { .. }), is_number, "{}", parameter.path);
            assert_eq!(matches!(range, Range::Choice), parameter.unit == ParameterUnit::Choice, "{}", parameter.path);
            if let Ok(number) = parameter.value.parse::<Decimal>() {
                assert!(range.takes(number), "{} {}", parameter.path, parameter.value);
            }
        }
    }

    #[test]
    fn what_the_page_shows_is_what_the_check_takes() {
        let plan = Plan::default();
        for parameter in parameters(&plan) {
            let Some(Range::Number { least, most, .. }) = range(&plan, &parameter.path) else { continue };
            let beyond = [Some(least - Decimal::ONE), most.map(|most| most + Decimal::ONE)];
            for number in beyond.into_iter().flatten() {
                let issues = with_changes(&plan, &[(parameter.path.clone(), number.to_string())]);
                let issues = issues.expect_err("beyond the range");
                // A count below nothing is no whole number to begin with.
                let is_about = |issue: &crate::base::Issue| issue.column.as_deref() == Some(parameter.path.as_str());
                assert!(issues.iter().any(is_about), "{} {number}: {issues:?}", parameter.path);
            }
        }
    }

    #[test]
    fn a_bound_follows_the_parameter_that_sets_it() {
        let plan = Plan::default();
        assert_eq!(shown(&plan, "leads.assign_from"), "0 to 10, whole");
        assert_eq!(shown(&plan, "service.resolve_hours"), "2 to 10000, whole");
        assert_eq!(shown(&with("service.response_hours", "8"), "service.resolve_hours"), "8 to 10000, whole");
        assert_eq!(shown(&plan, "targets.at_risk_points"), "5 to 1000");
        assert_eq!(shown(&plan, "metrics.sales.baseline"), "0 to …");
        assert_eq!(shown(&plan, "metrics.core_churn.target"), "0 to 100");
        assert_eq!(shown(&plan, "metrics.nothing.target"), "None");
        assert_eq!(shown(&plan, "reviews.playbook.nothing"), "None");
    }
}
