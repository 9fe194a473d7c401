//! Who counts as new hire, senior or veteran, and how a member stands against the target (section 5).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::base::{Money, Month, Quarter, Ratio};
use crate::facts::{Ledger, Member, MemberIx};
use crate::incentives;
use crate::plan::{AttainmentBasis, PeopleRules, Plan};
use crate::targets;

/// How long a member has been here and in sales, as of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seniority {
    /// Hired at most `new_hire_months` ago.
    pub is_new_hire: bool,
    /// In sales for at least `senior_years`.
    pub is_senior: bool,
}

/// A member's result of a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attainment {
    /// Whose.
    pub member: MemberIx,
    /// Target of the quarter, when there is one.
    pub target: Option<Money>,
    /// The part of it asked for by the as-of date.
    pub target_to_date: Option<Money>,
    /// Sales credited to the as-of date.
    pub sales: Money,
    /// Sales over target.
    pub attainment: Option<Ratio>,
    /// Sales over what was asked by now; equal to `attainment` once the quarter is over.
    pub attainment_to_date: Option<Ratio>,
    /// Performance score with parts without data left out and their weight given to the others.
    pub score: Option<Ratio>,
    /// Whether the score reaches the pass line.
    pub passes: Option<bool>,
    /// Place among the members by attainment to date, 1 first; ties share a place.
    pub rank: Option<u32>,
}

/// Classifies a member as of a date.
pub fn seniority(member: &Member, rules: &PeopleRules, as_of: NaiveDate) -> Seniority {
    Seniority {
        is_new_hire: member.hired_on <= as_of && as_of <= Month::shift(member.hired_on, rules.new_hire_months),
        is_senior: Month::shift(member.experience_from, rules.senior_years * 12) <= as_of,
    }
}

/// Whether the member belongs to the team on the day.
pub fn is_active(member: &Member, on: NaiveDate) -> bool {
    member.hired_on <= on && member.active_to.is_none_or(|last| on <= last)
}

/// Every member's result of a quarter as of a date, in the ledger's order; members who were never active in it and
/// have neither target nor sales are left out.
pub fn attainments(ledger: &Ledger, plan: &Plan, quarter: Quarter, as_of: NaiveDate) -> Vec<Attainment> {
    let span = ledger.calendar.quarter_span(quarter);
    let pace = targets::pace(ledger, plan, quarter, as_of);
    let sales = incentives::credited_sales(ledger, plan.incentives.sales_basis, span.until(as_of));
    let mut found: Vec<Attainment> = (0..ledger.members.len() as u32)
        .filter_map(|member| {
            let target = targets::member_target(ledger, member, quarter);
            let sales = ledger.currency.minor(sales[member as usize]);
            let person = &ledger.members[member as usize];
            let is_here = person.hired_on <= span.last && person.active_to.is_none_or(|last| last >= span.first);
            (target.is_some() || !sales.is_zero() || is_here).then(|| result(plan, member, target, sales, pace))
        })
        .collect();
    rank(&mut found);
    found
}

fn result(plan: &Plan, member: MemberIx, target: Option<Money>, sales: Money, pace: Ratio) -> Attainment {
    let target_to_date = target.map(|target| target.at_rate(pace));
    let attainment = target.and_then(|target| sales.over(target));
    let attainment_to_date = target_to_date.and_then(|target| sales.over(target));
    let sales_part = match plan.people.attainment_basis {
        AttainmentBasis::Pace => attainment_to_date,
        AttainmentBasis::Whole => attainment,
    };
    let score = score(&plan.people, &[(plan.people.weight_sales, sales_part)]);
    Attainment {
        member,
        target,
        target_to_date,
        sales,
        attainment,
        attainment_to_date,
        score,
        passes: score.map(|score| score >= plan.people.pass_line),
        rank: None,
    }
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

fn rank(found: &mut [Attainment]) {
    let mut order: Vec<usize> = (0..found.len()).filter(|index| found[*index].attainment_to_date.is_some()).collect();
    order.sort_by(|a, b| found[*b].attainment_to_date.cmp(&found[*a].attainment_to_date));
    let mut rank = 0;
    for place in 0..order.len() {
        let is_tie = place > 0 && found[order[place]].attainment_to_date == found[order[place - 1]].attainment_to_date;
        if !is_tie {
            rank = place as u32 + 1;
        }
        found[order[place]].rank = Some(rank);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Role;

    fn member(hired: &str, experience: &str) -> Member {
        Member {
            id: 1,
            employee_no: "E1".into(),
            name: "Li".into(),
            role: Role::Rep,
            team: String::new(),
            region: String::new(),
            hired_on: hired.parse().expect("a date"),
            experience_from: experience.parse().expect("a date"),
            active_to: None,
            search: String::new(),
        }
    }

    #[test]
    fn six_months_after_the_hire_date_a_member_is_a_veteran() {
        let rules = PeopleRules::default();
        let at = |day: &str| seniority(&member("2026-03-31", "2023-10-01"), &rules, day.parse().expect("a date"));
        assert!(at("2026-09-30").is_new_hire, "the last day of six months counts");
        assert!(!at("2026-10-01").is_new_hire);
        assert!(!at("2026-09-30").is_senior);
        assert!(at("2026-10-01").is_senior, "three years to the day");
    }

    #[test]
    fn a_part_is_capped_and_one_without_data_is_not_zero() {
        let rules = PeopleRules::default();
        let parts = [(Ratio::percent(70), Some(Ratio::percent(200))), (Ratio::percent(10), Some(Ratio::percent(50)))];
        assert_eq!(score(&rules, &parts), Ratio::of(Decimal::new(11, 1), Decimal::new(8, 1)));
        assert_eq!(score(&rules, &[(Ratio::percent(70), None)]), None);
    }
}
