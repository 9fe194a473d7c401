//! What follows from results: ranks, reserve candidates, improvement plans and decisions that are proposed. The app
//! proposes; a person decides.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Attainment, is_active};
use crate::base::{FiscalCalendar, Quarter, Ratio};
use crate::facts::{Ledger, MemberIx, Personnel};

/// Places by value, largest first from 1; equal values share a place, none has none.
pub(super) fn ranks(values: impl Iterator<Item = Option<Ratio>>) -> Vec<Option<u32>> {
    let values: Vec<Option<Ratio>> = values.collect();
    let mut sorted: Vec<Ratio> = values.iter().flatten().copied().collect();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    let place = |value: Ratio| sorted.partition_point(|other| *other > value) as u32 + 1;
    values.iter().map(|value| value.map(place)).collect()
}

/// The quarter that proposals are about: the one looked at when it is over on the date, else the one before.
pub fn basis_quarter(calendar: FiscalCalendar, quarter: Quarter, as_of: NaiveDate) -> Quarter {
    if as_of >= calendar.quarter_span(quarter).last { quarter } else { quarter.plus(-1) }
}

/// Candidates for reserve manager: the best by score, a share of those who have one rounded up, at least one; ties
/// share a place, so there may be more. With their places, best first.
pub fn reserve(results: &[Attainment], share: Ratio) -> Vec<(MemberIx, u32)> {
    let ranks = ranks(results.iter().map(|result| result.score));
    let scored = ranks.iter().flatten().count();
    let most = (share.value() * Decimal::from(scored)).ceil().max(Decimal::ONE);
    let mut found: Vec<(MemberIx, u32)> = results
        .iter()
        .zip(ranks)
        .filter_map(|(result, rank)| rank.map(|rank| (result.member, rank)))
        .filter(|(_, rank)| Decimal::from(*rank) <= most)
        .collect();
    found.sort_by_key(|(_, rank)| *rank);
    found
}

/// Members whose score of the quarter is below the pass line, who are here today and have no improvement plan for it.
pub fn pip_due(
    ledger: &Ledger,
    personnel: &Personnel,
    quarter: Quarter,
    results: &[Attainment],
    today: NaiveDate,
) -> Vec<MemberIx> {
    let has_plan = |member| personnel.improvement_plans.of(member).iter().any(|plan| plan.quarter == quarter);
    below(ledger, results, today).filter(|member| !has_plan(*member)).collect()
}

/// Members below the pass line in each of the quarters given, latest first, about whom nobody decided for the latest.
pub fn decision_due(
    ledger: &Ledger,
    personnel: &Personnel,
    quarter: Quarter,
    running: &[&[Attainment]],
    today: NaiveDate,
) -> Vec<MemberIx> {
    let Some((latest, earlier)) = running.split_first() else { return Vec::new() };
    let was_below = |member: MemberIx, results: &[Attainment]| {
        results.iter().any(|result| result.member == member && result.passes == Some(false))
    };
    let is_decided = |member| personnel.decisions.of(member).iter().any(|decision| decision.quarter == quarter);
    below(ledger, latest, today)
        .filter(|member| earlier.iter().all(|results| was_below(*member, results)) && !is_decided(*member))
        .collect()
}

fn below<'a>(
    ledger: &'a Ledger,
    results: &'a [Attainment],
    today: NaiveDate,
) -> impl Iterator<Item = MemberIx> + use<'a> {
    results
        .iter()
        .filter(|result| result.passes == Some(false))
        .map(|result| result.member)
        .filter(move |member| is_active(&ledger.members[*member as usize], today))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(member: MemberIx, percent: Option<i64>) -> Attainment {
        let zero = crate::base::Currency::from_code("CNY").expect("known").zero();
        let score = percent.map(Ratio::percent);
        Attainment {
            member,
            target: None,
            target_to_date: None,
            sales: zero,
            attainment: None,
            attainment_to_date: None,
            parts: Vec::new(),
            score,
            passes: score.map(|score| score >= Ratio::percent(80)),
            rank: None,
        }
    }

    #[test]
    fn ties_share_a_place_and_the_next_one_is_left_out() {
        let values = [Some(90), Some(100), None, Some(90), Some(70)].map(|value| value.map(Ratio::percent));
        assert_eq!(ranks(values.into_iter()), [Some(2), Some(1), None, Some(2), Some(4)]);
    }

    #[test]
    fn the_reserve_is_a_tenth_rounded_up_with_ties() {
        let of = |scores: &[i64]| -> Vec<Attainment> {
            (0..).zip(scores).map(|(member, score)| scored(member, Some(*score))).collect()
        };
        let share = Ratio::percent(10);
        assert_eq!(reserve(&of(&[70, 95, 80]), share), [(1, 1)], "at least one");
        let eleven = of(&[99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 89]);
        assert_eq!(reserve(&eleven, share), [(0, 1), (1, 2)], "a tenth of eleven is two");
        assert_eq!(reserve(&of(&[90, 90, 90, 80]), share), [(0, 1), (1, 1), (2, 1)], "ties share the place");
        assert_eq!(reserve(&[scored(0, None)], share), []);
    }
}
