//! The performance score: result and process balanced by the plan's weights, each part shown (section 5).
//!
//! A part is capped; a part without data gives its weight to the others. Without a sales part there is no score: process
//! alone says nothing of a member without a target.

use rust_decimal::Decimal;

use crate::base::Ratio;
use crate::plan::PeopleRules;

/// The parts of the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// Sales against the target.
    Sales,
    /// Visits to core customers kept.
    Visits,
    /// Needs reports complete.
    NeedsReports,
    /// The own curriculum done.
    Training,
}

impl PartKind {
    /// All of them, in the order of a statement.
    pub const ALL: [PartKind; 4] = [PartKind::Sales, PartKind::Visits, PartKind::NeedsReports, PartKind::Training];

    /// Its weight in the plan.
    pub fn weight(self, rules: &PeopleRules) -> Ratio {
        match self {
            PartKind::Sales => rules.weight_sales,
            PartKind::Visits => rules.weight_visits,
            PartKind::NeedsReports => rules.weight_needs_reports,
            PartKind::Training => rules.weight_training,
        }
    }

    /// Stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            PartKind::Sales => "sales",
            PartKind::Visits => "visits",
            PartKind::NeedsReports => "needs_reports",
            PartKind::Training => "training",
        }
    }
}

/// One part of a member's score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScorePart {
    /// Which.
    pub kind: PartKind,
    /// Its weight in the plan.
    pub weight: Ratio,
    /// Its weight after parts without data gave theirs away; none when it has no data itself, or nothing has.
    pub counts: Option<Ratio>,
    /// What was measured; none without data.
    pub measured: Option<Ratio>,
    /// What was measured, as far as it counts.
    pub capped: Option<Ratio>,
    /// What it adds to the score.
    pub points: Option<Ratio>,
    /// What was counted (visits kept, reports complete) out of what; zero where a part is no count.
    pub count: (u32, u32),
}

/// A measured part before it is weighed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Measured {
    pub(super) value: Option<Ratio>,
    pub(super) count: (u32, u32),
}

impl Measured {
    pub(super) fn of_counts(part: u32, whole: u32) -> Measured {
        Measured { value: Ratio::of_counts(part as usize, whole as usize), count: (part, whole) }
    }
}

/// The parts with their weights, in the order of [`PartKind::ALL`].
pub(super) fn parts(rules: &PeopleRules, measured: [Measured; 4]) -> Vec<ScorePart> {
    let weights: Decimal = PartKind::ALL
        .iter()
        .zip(&measured)
        .filter(|(_, part)| part.value.is_some())
        .map(|(kind, _)| kind.weight(rules).value())
        .sum();
    PartKind::ALL
        .into_iter()
        .zip(measured)
        .map(|(kind, part)| {
            let weight = kind.weight(rules);
            let capped = part.value.map(|value| value.min(rules.part_cap));
            let counts = capped.and(Ratio::of(weight.value(), weights));
            let points = counts.zip(capped).map(|(counts, value)| Ratio::new(counts.value() * value.value()));
            ScorePart { kind, weight, counts, measured: part.value, capped, points, count: part.count }
        })
        .collect()
}

/// The score of a member: none without a sales part.
pub(super) fn of_parts(rules: &PeopleRules, parts: &[ScorePart]) -> Option<Ratio> {
    parts.iter().find(|part| part.kind == PartKind::Sales)?.measured?;
    let weighed: Vec<(Ratio, Option<Ratio>)> = parts.iter().map(|part| (part.weight, part.measured)).collect();
    score(rules, &weighed)
}

/// Weighted mean of the parts that have data, each capped; none when no part has.
///
/// ```
/// use domain::{base::Ratio, people::score, plan::PeopleRules};
/// let rules = PeopleRules::default();
/// let parts = [(Ratio::percent(70), Some(Ratio::percent(90))), (Ratio::percent(30), None)];
/// assert_eq!(score(&rules, &parts), Some(Ratio::percent(90)));
/// ```
pub fn score(rules: &PeopleRules, parts: &[(Ratio, Option<Ratio>)]) -> Option<Ratio> {
    let known = parts.iter().filter_map(|(weight, part)| part.map(|part| (weight.value(), part.min(rules.part_cap))));
    let (weights, sum) = known.fold((Decimal::ZERO, Decimal::ZERO), |(weights, sum), (weight, part)| {
        (weights + weight, sum + weight * part.value())
    });
    Ratio::of(sum, weights)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_capped_and_one_without_data_is_not_zero() {
        let rules = PeopleRules::default();
        let parts = [(Ratio::percent(70), Some(Ratio::percent(200))), (Ratio::percent(10), Some(Ratio::percent(50)))];
        assert_eq!(score(&rules, &parts), Ratio::of(Decimal::new(11, 1), Decimal::new(8, 1)));
        assert_eq!(score(&rules, &[(Ratio::percent(70), None)]), None);
    }

    #[test]
    fn parts_without_data_give_their_weight_away_and_the_points_add_up() {
        let rules = PeopleRules::default();
        let known = |percent| Measured { value: Some(Ratio::percent(percent)), count: (0, 0) };
        let found = parts(&rules, [known(90), known(60), Measured::default(), known(100)]);
        let counts: Vec<Option<String>> =
            found.iter().map(|part| part.counts.map(|at| at.value().round_dp(4).normalize().to_string())).collect();
        assert_eq!(counts, [Some("0.7778".into()), Some("0.1111".into()), None, Some("0.1111".into())]);
        // (70 × 90 + 10 × 60 + 10 × 100) ÷ 90 = 87.78 %.
        let score = of_parts(&rules, &found).expect("sales are known");
        assert_eq!(score.value().round_dp(4).to_string(), "0.8778");
        let points: Decimal = found.iter().filter_map(|part| part.points).map(Ratio::value).sum();
        assert_eq!(points.round_dp(9), score.value().round_dp(9));
    }

    #[test]
    fn without_a_target_there_is_no_score() {
        let rules = PeopleRules::default();
        let whole = Measured { value: Some(Ratio::ONE), count: (3, 3) };
        let found = parts(&rules, [Measured::default(), whole, whole, whole]);
        assert_eq!(of_parts(&rules, &found), None);
    }
}
