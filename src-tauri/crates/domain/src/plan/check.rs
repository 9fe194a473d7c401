//! Checks a plan as a whole: ranges, sums, order of thresholds. Every fault is an issue at the parameter's path.

use rust_decimal::Decimal;

use super::{Plan, TierThreshold};
use crate::base::{Issue, Ratio};

impl Plan {
    /// Everything that is wrong with the plan; empty when it can be saved.
    pub fn check(&self) -> Vec<Issue> {
        let mut found = Vec::new();
        self.check_tiers(&mut found);
        self.check_targets(&mut found);
        self.check_people(&mut found);
        self.check_incentives(&mut found);
        self.check_leads(&mut found);
        self.check_service(&mut found);
        self.check_training(&mut found);
        self.check_budget(&mut found);
        self.check_metrics(&mut found);
        found
    }

    fn check_tiers(&self, found: &mut Vec<Issue>) {
        let tiers = &self.tiers;
        between(found, "tiers.window_days", tiers.window_days, 30, 1_825);
        for (path, tier) in [("tiers.core", &tiers.core), ("tiers.potential", &tiers.potential)] {
            between(found, &format!("{path}.recency_days"), tier.recency_days, 1, 1_000);
            between(found, &format!("{path}.frequency"), tier.frequency, 1, 1_000);
            within(found, &format!("{path}.monetary"), tier.monetary, Ratio::ZERO, Ratio::percent(10_000));
        }
        between(found, "tiers.general_recency_days", tiers.general_recency_days, 1, 1_825);
        if !is_stricter(&tiers.core, &tiers.potential) {
            found.push(Issue::refused("issue-plan-core-not-stricter").at("tiers.core"));
        }
        if tiers.general_recency_days < tiers.potential.recency_days {
            found.push(
                Issue::refused("issue-plan-general-too-short")
                    .at("tiers.general_recency_days")
                    .value(&tiers.general_recency_days.to_string())
                    .arg("least", tiers.potential.recency_days),
            );
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

    fn check_targets(&self, found: &mut Vec<Issue>) {
        let targets = &self.targets;
        within(found, "targets.growth", targets.growth, Ratio::percent(-90), Ratio::percent(1_000));
        within(found, "targets.on_track_points", targets.on_track_points, Ratio::ZERO, Ratio::percent(10_000));
        if targets.at_risk_points < targets.on_track_points {
            found.push(
                Issue::refused("issue-plan-at-risk-below-on-track")
                    .at("targets.at_risk_points")
                    .value(&targets.at_risk_points.to_string()),
            );
        }
        for (index, step) in targets.ramp.iter().enumerate() {
            within(found, &format!("targets.ramp.{index}"), *step, Ratio::ZERO, Ratio::ONE);
        }
    }

    fn check_people(&self, found: &mut Vec<Issue>) {
        let people = &self.people;
        between(found, "people.new_hire_months", people.new_hire_months, 0, 36);
        between(found, "people.senior_years", people.senior_years, 0, 40);
        within(found, "people.pass_line", people.pass_line, Ratio::ZERO, Ratio::percent(200));
        within(found, "people.part_cap", people.part_cap, Ratio::ONE, Ratio::percent(1_000));
        let weights = [people.weight_sales, people.weight_visits, people.weight_needs_reports, people.weight_training];
        sums_to_one(found, "people.weight_sales", &weights);
        between(found, "people.pip_days", people.pip_days, 1, 366);
        within(found, "people.reserve_share", people.reserve_share, Ratio::ZERO, Ratio::ONE);
    }

    fn check_incentives(&self, found: &mut Vec<Issue>) {
        let rules = &self.incentives;
        for (path, rate) in [
            ("incentives.base_rate", rules.base_rate),
            ("incentives.core_retention_rate", rules.core_retention_rate),
            ("incentives.new_customers_rate", rules.new_customers_rate),
            ("incentives.star_rate", rules.star_rate),
            ("incentives.mentor_rate", rules.mentor_rate),
            ("incentives.core_retention_above", rules.core_retention_above),
            ("incentives.new_customers_above", rules.new_customers_above),
            ("incentives.mentor_above", rules.mentor_above),
        ] {
            within(found, path, rate, Ratio::ZERO, Ratio::ONE);
        }
        for (index, change) in rules.base_changes.iter().enumerate() {
            within(found, &format!("incentives.base_changes.{index}.rate"), change.rate, Ratio::ZERO, Ratio::ONE);
        }
        if !rules.base_changes.is_sorted_by(|one, next| one.from < next.from) {
            found.push(Issue::refused("issue-plan-rates-not-by-day").at("incentives.base_changes"));
        }
        for (index, band) in rules.bands.iter().enumerate() {
            within(found, &format!("incentives.bands.{index}.above"), band.above, Ratio::ZERO, Ratio::percent(1_000));
            within(found, &format!("incentives.bands.{index}.rate"), band.rate, Ratio::ZERO, Ratio::ONE);
        }
        if !rules.bands.is_sorted_by(|low, high| low.above < high.above && low.rate <= high.rate) {
            found.push(Issue::refused("issue-plan-bands-not-rising").at("incentives.bands"));
        }
    }

    fn check_leads(&self, found: &mut Vec<Issue>) {
        let rules = &self.leads;
        between(found, "leads.company_size", rules.company_size, 1, 1_000_000);
        for (path, points) in [
            ("leads.size_points", rules.size_points),
            ("leads.industry_points", rules.industry_points),
            ("leads.purchase_plan_points", rules.purchase_plan_points),
        ] {
            between(found, path, points, 0, 100);
        }
        // A lead nobody could ever be given would wait for good.
        between(found, "leads.assign_from", rules.assign_from, 0, rules.most_points());
        between(found, "leads.open_cap", rules.open_cap, 1, 10_000);
    }

    fn check_service(&self, found: &mut Vec<Issue>) {
        let rules = &self.service;
        between(found, "service.response_hours", rules.response_hours, 1, 1_000);
        between(found, "service.resolve_hours", rules.resolve_hours, rules.response_hours.min(10_000), 10_000);
        between(found, "service.callback_months", rules.callback_months, 1, 60);
        between(found, "service.business_from", rules.business_from, 0, 23);
        between(found, "service.business_to", rules.business_to, rules.business_from + 1, 24);
        let playbook = &self.tiers.playbook;
        for (path, days) in [
            ("tiers.playbook.core_visit_days", playbook.core_visit_days),
            ("tiers.playbook.potential_contact_days", playbook.potential_contact_days),
            ("tiers.playbook.winback_followup_days", playbook.winback_followup_days),
            ("tiers.playbook.dead_after_days", playbook.dead_after_days),
        ] {
            between(found, path, days, 1, 3_650);
        }
        between(found, "tiers.playbook.general_promotion_months", playbook.general_promotion_months, 1, 60);
        between(found, "tiers.playbook.greeting_days", playbook.greeting_days, 0, 60);
        within(found, "tiers.playbook.winback_discount", playbook.winback_discount, Ratio::ZERO, Ratio::ONE);
    }

    fn check_training(&self, found: &mut Vec<Issue>) {
        between(found, "training.pass_mark", self.training.pass_mark, 0, 100);
        between(found, "training.effect_least", self.training.effect_least, 5, 1_000);
        between(found, "mentoring.mentees_max", self.mentoring.mentees_max, 1, 10);
        between(found, "mentoring.weekly_minutes", self.mentoring.weekly_minutes, 0, 2_400);
        for (index, curriculum) in self.training.curricula.iter().enumerate() {
            let path = format!("training.curricula.{index}");
            between(found, &format!("{path}.due_days"), curriculum.due_days, 0, 366);
            for (place, module) in curriculum.modules.iter().enumerate() {
                let at = format!("{path}.modules.{place}.id");
                if module.id.trim().is_empty() {
                    found.push(Issue::refused("issue-plan-module-unnamed").at(at));
                } else if curriculum.modules[..place].iter().any(|earlier| earlier.id == module.id) {
                    found.push(Issue::refused("issue-plan-module-twice").at(at).value(&module.id));
                }
            }
            let sum: u32 = curriculum.modules.iter().map(|module| module.weight).sum();
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
        within(found, "budget.share_of_sales", budget.share_of_sales, Ratio::ZERO, Ratio::ONE);
        within(found, "budget.warn_from", budget.warn_from, Ratio::ZERO, Ratio::ONE);
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
}

/// A core customer must also satisfy potential, else raising R would jump over a tier.
fn is_stricter(core: &TierThreshold, potential: &TierThreshold) -> bool {
    core.recency_days <= potential.recency_days
        && core.frequency >= potential.frequency
        && core.monetary >= potential.monetary
}

fn between(found: &mut Vec<Issue>, path: &str, value: u32, least: u32, most: u32) {
    if !(least..=most).contains(&value) {
        found.push(
            Issue::refused("issue-plan-out-of-range")
                .at(path)
                .value(&value.to_string())
                .arg("least", least)
                .arg("most", most),
        );
    }
}

fn within(found: &mut Vec<Issue>, path: &str, value: Ratio, least: Ratio, most: Ratio) {
    if value < least || value > most {
        found.push(
            Issue::refused("issue-plan-out-of-range")
                .at(path)
                .value(&value.to_string())
                .arg("least", least)
                .arg("most", most),
        );
    }
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
