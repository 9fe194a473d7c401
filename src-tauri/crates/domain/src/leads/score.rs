//! The score of a lead: the points of the criteria it meets, each with what was found.

use std::collections::{BTreeSet, HashSet};

use crate::facts::Lead;
use crate::plan::LeadRules;

/// A score with its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// Points of the criteria that are met.
    pub points: u32,
    /// Points of all criteria.
    pub most: u32,
    /// Points from which a lead is assigned.
    pub assign_from: u32,
    /// The criteria, in the plan's order.
    pub criteria: [Criterion; 3],
}

/// One criterion of a lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Criterion {
    /// Which.
    pub kind: CriterionKind,
    /// What it is worth.
    pub points: u32,
    /// Whether it is met; none when nothing is known, which counts as not met.
    pub is_met: Option<bool>,
}

/// The criteria there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CriterionKind {
    /// Enough people.
    Size,
    /// An industry on the plan's list.
    Industry,
    /// It plans to buy.
    PurchasePlan,
}

impl Score {
    /// Whether the lead may be given to a member.
    pub fn can_assign(&self) -> bool {
        self.points >= self.assign_from
    }
}

impl LeadRules {
    /// Points of all criteria together.
    pub fn most_points(&self) -> u32 {
        self.size_points + self.industry_points + self.purchase_plan_points
    }

    /// The industries that match, ready to compare: the plan's, or those of the customers when the plan names none.
    pub fn wanted_industries<'a>(&'a self, customers: impl Iterator<Item = &'a str>) -> Industries {
        // Many customers share few industries: each name is made plain once.
        let named: HashSet<&str> = if self.industries.is_empty() {
            customers.collect()
        } else {
            self.industries.iter().map(String::as_str).collect()
        };
        Industries(named.into_iter().map(plain).filter(|name| !name.is_empty()).collect())
    }
}

/// Industries that match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Industries(BTreeSet<String>);

impl Industries {
    /// Whether the industry is among them, whatever its case and the spaces around it.
    pub fn has(&self, industry: &str) -> bool {
        self.0.contains(&plain(industry))
    }
}

/// The score of a lead.
///
/// ```
/// use domain::leads::score_of;
/// use domain::plan::LeadRules;
/// let rules = LeadRules::default();
/// let industries = rules.wanted_industries(["Optics"].into_iter());
/// let score = score_of(Some(240), "optics", None, &rules, &industries);
/// assert_eq!((score.points, score.can_assign()), (6, true));
/// ```
pub fn score_of(
    company_size: Option<u32>,
    industry: &str,
    has_purchase_plan: Option<bool>,
    rules: &LeadRules,
    industries: &Industries,
) -> Score {
    let criteria = [
        Criterion {
            kind: CriterionKind::Size,
            points: rules.size_points,
            is_met: company_size.map(|people| people >= rules.company_size),
        },
        Criterion {
            kind: CriterionKind::Industry,
            points: rules.industry_points,
            is_met: (!industry.trim().is_empty()).then(|| industries.has(industry)),
        },
        Criterion { kind: CriterionKind::PurchasePlan, points: rules.purchase_plan_points, is_met: has_purchase_plan },
    ];
    let points = criteria.iter().filter(|one| one.is_met == Some(true)).map(|one| one.points).sum();
    Score { points, most: rules.most_points(), assign_from: rules.assign_from, criteria }
}

/// The score of a lead of the dealings.
pub fn score(lead: &Lead, rules: &LeadRules, industries: &Industries) -> Score {
    score_of(lead.company_size, &lead.industry, lead.has_purchase_plan, rules, industries)
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lead_scores_the_criteria_it_meets_and_unknown_is_not_met() {
        let rules = LeadRules::default();
        let industries = rules.wanted_industries(["电子", "Medical"].into_iter());
        let points = |size, industry, plan| score_of(size, industry, plan, &rules, &industries).points;
        assert_eq!(points(Some(100), "电子", Some(true)), 10, "100 people are enough");
        assert_eq!(points(Some(99), "电子", Some(true)), 7);
        assert_eq!(points(Some(100), " MEDICAL ", None), 6);
        assert_eq!(points(None, "", None), 0);
        assert_eq!(points(Some(5_000), "农业", Some(false)), 3);
    }

    #[test]
    fn six_points_are_enough_to_be_assigned_and_five_are_not() {
        let rules = LeadRules { size_points: 2, ..LeadRules::default() };
        let industries = rules.wanted_industries(["Optics"].into_iter());
        assert!(!score_of(Some(100), "Optics", None, &rules, &industries).can_assign(), "2 and 3 are 5");
        assert!(score_of(Some(100), "", Some(true), &rules, &industries).can_assign(), "2 and 4 are 6");
    }
}
