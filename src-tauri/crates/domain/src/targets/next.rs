//! The targets a quarter begins with, started from the quarter before it (section 9).
//!
//! The company's is the one that stands in the tree already, else what was sold with the plan's growth. Who is pinned keeps
//! the share of the whole; the others share the rest in the proportion of their targets, largest remainder first, so that
//! members always add up to the company. Nothing is saved here.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::decompose::{Part, decompose};
use super::quarter_target;
use super::tree::{Axis, eligible, owners};
use crate::base::{Issue, Money, Period, Quarter, Ratio};
use crate::facts::{Ledger, TargetOwner};

/// What a quarter came to, and what the next one is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextSales {
    /// Sold in the quarter up to the date.
    pub actual: Money,
    /// The next quarter's target by the rule; none when nothing was sold and none is set.
    pub proposed: Option<Money>,
    /// Whether it stands in the tree of targets already.
    pub is_set: bool,
}

/// A member's target in both quarters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextShare {
    /// The member.
    pub owner: TargetOwner,
    /// The target of the quarter that ends; none when there was none.
    pub now: Option<Money>,
    /// The target of the next quarter.
    pub next: Money,
    /// Whether it is pinned in the next quarter.
    pub is_pinned: bool,
}

/// The sales target of the quarter after one, as of a date, with a growth.
pub fn next_sales(ledger: &Ledger, growth: Ratio, quarter: Quarter, as_of: NaiveDate) -> NextSales {
    let span = ledger.calendar.quarter_span(quarter);
    let actual = span.until(as_of).map_or(ledger.currency.zero(), |sold| ledger.sales_in(sold));
    let set = quarter_target(ledger, &TargetOwner::Company, quarter.plus(1));
    let grown = || {
        let rate = Ratio::new(Decimal::ONE + growth.value());
        (actual > ledger.currency.zero()).then(|| actual.at_rate(rate))
    };
    NextSales { actual, proposed: set.or_else(grown), is_set: set.is_some() }
}

/// The members' shares of the next quarter's target, in the ledger's order: of whoever sells in it and had a target, and of
/// whoever was given one ahead.
///
/// # Errors
/// Pins that are more than the whole, by how much; pins only, set ahead, that do not make it.
pub fn next_members(ledger: &Ledger, quarter: Quarter, whole: Money) -> Result<Vec<NextShare>, Issue> {
    let parent = parent(ledger, quarter);
    let parts = parts(ledger, quarter, parent, whole);
    let zero = ledger.currency.zero();
    let part = |part: &Taker, pin: Option<Money>| Part { weight: part.weight, pin };
    let usual: Vec<Part> = parts.iter().map(|one| part(one, one.ahead.or(one.kept))).collect();
    let is_all_held = usual.iter().all(|part| part.pin.is_some());
    let kept = parts.iter().filter(|one| one.kept.is_some()).count();
    let held = usual.iter().filter_map(|part| part.pin).fold(zero, |sum, pin| sum + pin);
    // Each kept share was rounded by less than a minor unit.
    let is_rounding = held > whole && (held - whole).to_minor() <= kept as i64;
    let amounts = match decompose(ledger.currency, whole, &usual) {
        // Rounding alone must not refuse shares that exactly make the whole: the kept ones share it by largest remainder.
        Err(_) if kept > 0 && (is_rounding || is_all_held) => {
            let free = |one: &Taker| one.ahead.or(Some(zero).filter(|_| one.kept.is_none()));
            let by_weight: Vec<Part> = parts.iter().map(|one| part(one, free(one))).collect();
            decompose(ledger.currency, whole, &by_weight)?
        }
        shared => shared?,
    };
    Ok(parts.into_iter().zip(amounts).map(|(one, next)| NextShare { next, ..one.share }).collect())
}

/// Who has a part in the next quarter, and what of it is held.
struct Taker {
    share: NextShare,
    weight: Decimal,
    /// Set in the next quarter already.
    ahead: Option<Money>,
    /// Pinned in the quarter that ends: the same share of the next whole.
    kept: Option<Money>,
}

fn parts(ledger: &Ledger, quarter: Quarter, parent: Money, whole: Money) -> Vec<Taker> {
    let next = Period::Quarter(quarter.plus(1));
    let part = |owner: TargetOwner| {
        let now = quarter_target(ledger, &owner, quarter);
        let is_pinned_at = |period: Period| {
            ledger.targets.iter().any(|target| target.period == period && target.owner == owner && target.is_pinned)
        };
        let ahead = quarter_target(ledger, &owner, quarter.plus(1)).filter(|_| now.is_none() || is_pinned_at(next));
        let is_kept = ahead.is_none() && is_pinned_at(Period::Quarter(quarter));
        let kept = now.filter(|_| is_kept).and_then(|now| share_of(ledger, now, parent, whole));
        let is_pinned = is_kept || is_pinned_at(next);
        let weight = now.or(ahead)?.value();
        let share = NextShare { owner, now, next: ledger.currency.zero(), is_pinned };
        Some(Taker { share, weight, ahead, kept })
    };
    eligible(ledger, Axis::Member, next).into_iter().filter_map(part).collect()
}

/// What the members' targets of a quarter are parts of: the company's target, else their sum.
fn parent(ledger: &Ledger, quarter: Quarter) -> Money {
    quarter_target(ledger, &TargetOwner::Company, quarter).unwrap_or_else(|| {
        let members = owners(ledger, Axis::Member, Period::Quarter(quarter));
        let targets = members.iter().filter_map(|owner| quarter_target(ledger, owner, quarter));
        targets.fold(ledger.currency.zero(), |sum, target| sum + target)
    })
}

/// The same share of another whole, rounded to the minor unit.
fn share_of(ledger: &Ledger, part: Money, of: Money, whole: Money) -> Option<Money> {
    let exact = part.value().checked_mul(whole.value())?.checked_div(of.value())?;
    Some(ledger.currency.round(exact))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::Plan;
    use crate::targets::tests::{Firm, day, member, quarter};
    use crate::targets::{Node, begin, target_of, with_steps};

    const Q3: &str = "2026Q3";

    fn shares(firm: &Firm, minor: i64) -> Vec<String> {
        let ledger = firm.ledger();
        let found = next_members(&ledger, quarter(Q3), ledger.currency.minor(minor)).expect("shares");
        let told = |share: &NextShare| {
            let TargetOwner::Member(no) = &share.owner else { panic!("a member") };
            format!("{no} {}{}", share.next, if share.is_pinned { " pinned" } else { "" })
        };
        found.iter().map(told).collect()
    }

    fn pin(firm: &mut Firm, no: &str, at: &str) {
        let of = |target: &&mut crate::facts::Target| target.owner == member(no) && target.period.to_string() == at;
        firm.targets.iter_mut().find(of).expect("a target").is_pinned = true;
    }

    #[test]
    fn three_alike_share_a_million_to_the_cent() {
        let mut firm = Firm::new();
        for no in ["Wang", "Li", "Zhao"] {
            firm.asks(member(no), Q3, 10_000);
        }
        assert_eq!(shares(&firm, 100_000_000), ["Wang 333333.34", "Li 333333.33", "Zhao 333333.33"]);
    }

    #[test]
    fn who_is_pinned_keeps_the_share_and_the_others_take_the_rest() {
        let mut firm = Firm::new();
        firm.asks(TargetOwner::Company, Q3, 100_000).asks(member("Wang"), Q3, 50_000);
        firm.asks(member("Li"), Q3, 30_000).asks(member("Zhao"), Q3, 20_000);
        pin(&mut firm, "Wang", Q3);
        assert_eq!(shares(&firm, 110_001), ["Wang 550.01 pinned", "Li 330.00", "Zhao 220.00"]);
        pin(&mut firm, "Li", Q3);
        pin(&mut firm, "Zhao", Q3);
        // All pinned: the shares still make the whole, to the cent.
        assert_eq!(shares(&firm, 110_001), ["Wang 550.01 pinned", "Li 330.00 pinned", "Zhao 220.00 pinned"]);
    }

    #[test]
    fn who_has_left_hands_the_part_on_and_what_was_set_ahead_holds() {
        let mut firm = Firm::new();
        for no in ["Wang", "Li", "Zhao"] {
            firm.asks(member(no), Q3, 10_000);
        }
        firm.members[2].active_to = Some(day("2026-09-30"));
        assert_eq!(shares(&firm, 30_000), ["Wang 150.00", "Li 150.00"]);
        firm.join("Qian", "East", crate::facts::Role::Rep, "2026-09-01");
        assert_eq!(shares(&firm, 30_000), ["Wang 150.00", "Li 150.00"], "nobody asked Qian for anything yet");
        firm.asks(member("Qian"), "2026Q4", 5_000).asks(member("Li"), "2026Q4", 12_000);
        pin(&mut firm, "Li", "2026Q4");
        assert_eq!(shares(&firm, 30_000), ["Wang 130.00", "Li 120.00 pinned", "Qian 50.00"]);
    }

    #[test]
    fn a_quarter_without_anything_proposes_nothing() {
        let mut firm = Firm::new();
        let growth = Plan::default().targets.growth;
        let sales = |firm: &Firm| next_sales(&firm.ledger(), growth, quarter(Q3), day("2026-09-30"));
        assert_eq!((sales(&firm).proposed, sales(&firm).is_set), (None, false));
        assert!(shares(&firm, 30_000).is_empty());
        firm.sells(Some(0), "2026-08-01", 100_000).sells(Some(1), "2026-10-01", 900_000);
        assert_eq!(sales(&firm).proposed.map(|money| money.to_string()), Some("1150.00".into()));
        firm.asks(TargetOwner::Company, "2026Q4", 200_000);
        assert_eq!(sales(&firm).proposed.map(|money| money.to_string()), Some("2000.00".into()));
        assert!(sales(&firm).is_set);
    }

    #[test]
    fn the_quarter_begins_with_company_members_and_their_months_in_step() {
        let mut firm = Firm::new();
        for (no, minor) in [("Wang", 20_000), ("Li", 10_000)] {
            firm.asks(member(no), Q3, minor);
        }
        for (no, month) in [("Wang", "2026-10"), ("Wang", "2026-11"), ("Wang", "2026-12")] {
            firm.asks(member(no), month, 1_000);
        }
        firm.asks(member("Zhao"), "2026Q4", 3_000);
        let ledger = firm.ledger();
        let whole = ledger.currency.minor(63_000);
        let members = next_members(&ledger, quarter(Q3), whole).expect("shares");
        let steps = begin(&ledger, day("2026-10-02"), quarter("2026Q4"), whole, &members).expect("targets");
        firm.targets = with_steps(&firm.targets, &steps);
        let after = firm.ledger();
        let at = |owner: &TargetOwner, period: &str| {
            target_of(&after, owner, period.parse().expect("a period")).map_or(-1, Money::to_minor)
        };
        assert_eq!(at(&TargetOwner::Company, "2026Q4"), 63_000);
        assert_eq!(at(&member("Wang"), "2026Q4"), 40_000);
        assert_eq!(at(&member("Li"), "2026Q4"), 20_000);
        assert_eq!(at(&member("Zhao"), "2026Q4"), 3_000, "planned ahead");
        let months: Vec<i64> = ["2026-10", "2026-11", "2026-12"].iter().map(|at_| at(&member("Wang"), at_)).collect();
        assert_eq!(months.iter().sum::<i64>(), 40_000);
        let again = begin(&after, day("2026-10-02"), quarter("2026Q4"), whole, &members).expect("targets");
        assert_eq!(again, [], "started twice, nothing moves");
        assert!(steps.iter().any(|step| step.node == Node::company("2026Q4".parse().expect("a period"))));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]
        #[test]
        fn members_always_add_up_to_the_company(
            whole in 1_i64..1_000_000_000_000,
            asked in proptest::collection::vec((0_i64..1_000_000_000, any::<bool>()), 1..9),
        ) {
            let mut firm = Firm::new();
            firm.members.clear();
            for (place, (minor, is_pinned)) in asked.iter().enumerate() {
                let no = format!("M{place}");
                firm.join(&no, "East", crate::facts::Role::Rep, "2020-01-01");
                firm.asks(member(&no), Q3, *minor);
                firm.targets.last_mut().expect("a target").is_pinned = *is_pinned;
            }
            let ledger = firm.ledger();
            let parent: i64 = asked.iter().map(|(minor, _)| minor).sum();
            match next_members(&ledger, quarter(Q3), ledger.currency.minor(whole)) {
                Ok(found) => {
                    prop_assert_eq!(found.iter().map(|share| share.next.to_minor()).sum::<i64>(), whole);
                    for (share, (minor, is_pinned)) in found.iter().zip(&asked) {
                        prop_assert_eq!(share.is_pinned, *is_pinned);
                        prop_assert!(share.next >= ledger.currency.zero());
                        // A pinned share moves by less than a cent beside its exact part.
                        if *is_pinned && parent > 0 {
                            let exact = i128::from(*minor) * i128::from(whole);
                            let got = i128::from(share.next.to_minor()) * i128::from(parent);
                            prop_assert!((exact - got).abs() <= i128::from(parent));
                        }
                    }
                }
                Err(issue) => prop_assert!(false, "{issue:?}"),
            }
        }
    }
}
