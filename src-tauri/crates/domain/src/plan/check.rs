//! Checks a plan as a whole: the range of every parameter, sums, order of thresholds. Every fault is an issue at the parameter's path.

use rust_decimal::Decimal;

use super::range::table;
use super::{FINDING_RULES, Parameter, ParameterUnit, Plan, Range, TierThreshold, parameters, range};
use crate::base::{Issue, Ratio};

impl Plan {
    /// Everything that is wrong with the plan; empty when it can be saved.
    pub fn check(&self) -> Vec<Issue> {
        let mut found = Vec::new();
        self.check_metrics(&mut found);
        self.check_playbook(&mut found);
        self.check_ranges(&mut found);
        self.check_tiers(&mut found);
        self.check_people(&mut found);
        self.check_incentives(&mut found);
        self.check_training(&mut found);
        self.check_budget(&mut found);
        found
    }

    /// Every parameter by itself, against the range a page shows.
    fn check_ranges(&self, found: &mut Vec<Issue>) {
        for parameter in parameters(self).iter().filter(|parameter| !parameter.value.is_empty()) {
            match range(self, &parameter.path) {
                Some(Range::Text(most)) if parameter.value.chars().count() > most => {
                    let issue = Issue::refused("issue-text-too-long").at(&parameter.path).arg("most", most);
                    found.push(issue.value(&parameter.value));
                }
                Some(known @ Range::Number { least, most, .. }) => {
                    let number = parameter.value.parse().ok().filter(|number| known.takes(*number));
                    if number.is_none() {
                        found.push(beyond(parameter, least, most));
                    }
                }
                _ => {}
            }
        }
    }

    fn check_tiers(&self, found: &mut Vec<Issue>) {
        let tiers = &self.tiers;
        if !is_stricter(&tiers.core, &tiers.potential) {
            found.push(Issue::refused("issue-plan-core-not-stricter").at("tiers.core"));
        }
        let shares = &tiers.shares;
        let customers =
            [shares.core_customers, shares.potential_customers, shares.general_customers, shares.churned_customers];
        sums_to_one(found, "tiers.shares", &customers);
        let sales: Decimal =
            [shares.core_sales, shares.potential_sales, shares.general_sales].iter().map(|share| share.value()).sum();
        if sales > Decimal::ONE {
            found.push(Issue::refused("issue-plan-sum-above").at("tiers.shares").arg("sum", percent(sales)));
        }
    }

    fn check_people(&self, found: &mut Vec<Issue>) {
        let people = &self.people;
        let weights = [people.weight_sales, people.weight_visits, people.weight_needs_reports, people.weight_training];
        sums_to_one(found, "people.weight_sales", &weights);
    }

    fn check_incentives(&self, found: &mut Vec<Issue>) {
        let rules = &self.incentives;
        if !rules.base_changes.is_sorted_by(|one, next| one.from < next.from) {
            found.push(Issue::refused("issue-plan-rates-not-by-day").at("incentives.base_changes"));
        }
        if !rules.bands.is_sorted_by(|low, high| low.above < high.above && low.rate <= high.rate) {
            found.push(Issue::refused("issue-plan-bands-not-rising").at("incentives.bands"));
        }
    }

    fn check_training(&self, found: &mut Vec<Issue>) {
        for (index, curriculum) in self.training.curricula.iter().enumerate() {
            let path = format!("training.curricula.{index}");
            for (place, module) in curriculum.modules.iter().enumerate() {
                let at = format!("{path}.modules.{place}.id");
                if module.id.trim().is_empty() {
                    found.push(Issue::refused("issue-plan-module-unnamed").at(at));
                } else if curriculum.modules[..place].iter().any(|earlier| earlier.id == module.id) {
                    found.push(Issue::refused("issue-plan-module-twice").at(at).value(&module.id));
                }
            }
            let sum: u64 = curriculum.modules.iter().map(|module| u64::from(module.weight)).sum();
            if sum != 100 {
                found.push(
                    Issue::refused("issue-plan-weights-not-100")
                        .at(path)
                        .value(&sum.to_string())
                        .arg("audience", &curriculum.audience),
                );
            }
        }
    }

    fn check_budget(&self, found: &mut Vec<Issue>) {
        let budget = &self.budget;
        sums_to_one(found, "budget.training", &[budget.training, budget.visits, budget.incentives, budget.crm]);
    }

    fn check_metrics(&self, found: &mut Vec<Issue>) {
        for (index, goal) in self.metrics.iter().enumerate() {
            let is_twice = self.metrics[..index].iter().any(|earlier| earlier.id == goal.id);
            if is_twice {
                found.push(Issue::refused("issue-plan-metric-twice").at(format!("metrics.{index}.id")).value(&goal.id));
            }
            if crate::metrics::metric(&goal.id).is_none() {
                found.push(
                    Issue::refused("issue-plan-metric-unknown").at(format!("metrics.{index}.id")).value(&goal.id),
                );
            }
        }
    }

    /// Words for a rule that does not exist would never be read.
    fn check_playbook(&self, found: &mut Vec<Issue>) {
        let unknown = self.reviews.playbook.keys().filter(|rule| !FINDING_RULES.contains(&rule.as_str()));
        found.extend(unknown.map(|rule| {
            let issue = Issue::refused("issue-plan-rule-unknown").at(format!("reviews.playbook.{rule}"));
            issue.value(rule).arg("rules", FINDING_RULES.join(", "))
        }));
    }
}

/// Why a number is refused: it is out of its range, or another parameter leaves it no room.
fn beyond(parameter: &Parameter, least: Decimal, most: Option<Decimal>) -> Issue {
    let number: Option<Decimal> = parameter.value.parse().ok();
    let is_in_table = number.is_some_and(|number| table(&parameter.path).is_some_and(|known| known.takes(number)));
    let in_unit = |number: Decimal| match parameter.unit {
        ParameterUnit::Percent => format!("{} %", number.normalize()),
        _ => number.normalize().to_string(),
    };
    let issue = match (parameter.path.as_str(), is_in_table, most) {
        ("tiers.general_recency_days", true, _) => Issue::refused("issue-plan-general-too-short"),
        ("targets.at_risk_points", true, _) => Issue::refused("issue-plan-at-risk-below-on-track"),
        (_, _, Some(most)) => Issue::refused("issue-plan-out-of-range").arg("most", in_unit(most)),
        (_, _, None) => Issue::refused("issue-plan-too-low"),
    };
    let value = number.map_or_else(|| parameter.value.clone(), in_unit);
    issue.at(&parameter.path).value(&value).arg("least", in_unit(least))
}

/// A core customer must also satisfy potential, else raising R would jump over a tier.
fn is_stricter(core: &TierThreshold, potential: &TierThreshold) -> bool {
    core.recency_days <= potential.recency_days
        && core.frequency >= potential.frequency
        && core.monetary >= potential.monetary
}

fn sums_to_one(found: &mut Vec<Issue>, path: &str, parts: &[Ratio]) {
    let sum: Decimal = parts.iter().map(|part| part.value()).sum();
    let is_negative = parts.iter().any(|part| *part < Ratio::ZERO);
    if sum != Decimal::ONE || is_negative {
        found.push(Issue::refused("issue-plan-sum-not-100").at(path).value(&percent(sum)).arg("sum", percent(sum)));
    }
}

fn percent(fraction: Decimal) -> String {
    format!("{} %", (fraction * Decimal::ONE_HUNDRED).normalize())
}
