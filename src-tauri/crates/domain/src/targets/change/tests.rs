//! Changing targets, as a sales director does it on 15 August 2026 unless it says otherwise.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::base::{Currency, Money};
use crate::facts::Role;
use crate::targets::tests::{Firm, day, member, period};
use crate::targets::{quarter_target, target_of, team_gaps};

const TODAY: &str = "2026-08-15";

fn node(owner: TargetOwner, at: &str) -> Node {
    Node { period: period(at), owner }
}

fn typed(owner: TargetOwner, at: &str, minor: i64, is_pinned: bool) -> Change {
    Change { node: node(owner, at), amount: Some(Currency::CNY.minor(minor)), is_pinned, share: None }
}

fn shared(owner: TargetOwner, at: &str, axis: Axis, method: Method) -> Change {
    let share = Some(Share { axis, method, weights: Vec::new() });
    Change { node: node(owner, at), amount: None, is_pinned: false, share }
}

fn company(at: &str, minor: i64) -> Change {
    typed(TargetOwner::Company, at, minor, false)
}

impl Firm {
    fn tries(&self, asked: &Change) -> Result<Vec<Step>, Refusal> {
        change(&self.ledger(), &Plan::default(), day(TODAY), asked)
    }

    fn does(&mut self, asked: &Change) -> &mut Firm {
        let steps = self.tries(asked).unwrap_or_else(|refusal| panic!("{asked:?}: {refusal:?}"));
        self.targets = with_steps(&self.targets, &steps);
        self
    }

    fn refuses(&self, asked: &Change) -> (String, Option<Node>, String) {
        let refusal = self.tries(asked).expect_err("it must be refused");
        let by = refusal.issue.args.get("by").cloned().unwrap_or_default();
        (refusal.issue.message, refusal.node, by)
    }

    fn amounts(&self, owner: &TargetOwner, at: &[&str]) -> Vec<i64> {
        let ledger = self.ledger();
        at.iter().map(|at| target_of(&ledger, owner, period(at)).map_or(-1, Money::to_minor)).collect()
    }

    fn quarter(&self, owners: &[&str]) -> Vec<i64> {
        owners.iter().flat_map(|no| self.amounts(&member(no), &["2026Q3"])).collect()
    }
}

const QUARTERS: [&str; 4] = ["2026Q1", "2026Q2", "2026Q3", "2026Q4"];
const MONTHS: [&str; 3] = ["2026-07", "2026-08", "2026-09"];

#[test]
fn a_year_runs_down_to_the_months_of_a_member() {
    let mut firm = Firm::new();
    firm.does(&company("2026", 400_001));
    firm.does(&shared(TargetOwner::Company, "2026", Axis::Time, Method::Even));
    firm.does(&shared(TargetOwner::Company, "2026Q3", Axis::Member, Method::Even));
    firm.does(&shared(member("Wang"), "2026Q3", Axis::Time, Method::Even));
    assert_eq!(firm.amounts(&TargetOwner::Company, &QUARTERS), [100_001, 100_000, 100_000, 100_000]);
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao", "Chen", "Sun"]), [33_334, 33_333, 33_333, -1, -1]);
    assert_eq!(firm.amounts(&member("Wang"), &MONTHS), [11_112, 11_111, 11_111]);
    firm.does(&company("2026", 500_001));
    // The first half is over and July too: the rest of the year takes it all.
    assert_eq!(firm.amounts(&TargetOwner::Company, &QUARTERS), [100_001, 100_000, 150_000, 150_000]);
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [50_001, 50_000, 49_999], "in the proportion they had");
    assert_eq!(firm.amounts(&member("Wang"), &MONTHS), [11_112, 19_445, 19_444]);
}

#[test]
fn a_quarter_shared_three_ways_stays_right_three_ways() {
    let mut firm = Firm::new();
    firm.sells(Some(0), "2026-08-01", 1).sells(Some(0), "2026-08-01", 1);
    firm.does(&company("2026Q3", 100_000));
    for axis in [Axis::Member, Axis::Team, Axis::Region, Axis::ProductLine] {
        let refused = firm.tries(&shared(TargetOwner::Company, "2026Q3", axis, Method::Even));
        refused.iter().for_each(|steps| firm.targets = with_steps(&firm.targets, steps));
    }
    firm.does(&typed(member("Li"), "2026Q3", 50_000, true));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [25_000, 50_000, 25_000]);
    let team = |firm: &Firm, name: &str| firm.amounts(&TargetOwner::Team(name.into()), &["2026Q3"])[0];
    assert_eq!((team(&firm, "East"), team(&firm, "West")), (50_000, 50_000));
    let gaps = team_gaps(&firm.ledger(), "2026Q3".parse().expect("a quarter"));
    let told: Vec<String> = gaps.iter().map(|(team, target, sum)| format!("{team} {target} {sum}")).collect();
    assert_eq!(told, ["East 500.00 750.00", "West 500.00 250.00"], "the members' targets are not their teams'");
    firm.does(&company("2026Q3", 80_000));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [15_000, 50_000, 15_000], "the pin holds");
    assert_eq!((team(&firm, "East"), team(&firm, "West")), (40_000, 40_000));
}

#[test]
fn a_typed_amount_holds_now_and_a_pin_holds_later() {
    let mut firm = Firm::new();
    firm.does(&company("2026Q3", 90_000));
    firm.does(&shared(TargetOwner::Company, "2026Q3", Axis::Member, Method::Even));
    firm.does(&typed(member("Wang"), "2026Q3", 40_000, false));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [40_000, 25_000, 25_000]);
    firm.does(&company("2026Q3", 180_000));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [80_000, 50_000, 50_000], "not pinned: it moves along");
    let pin = |is_pinned: bool| Change { amount: None, ..typed(member("Wang"), "2026Q3", 0, is_pinned) };
    firm.does(&pin(true)).does(&company("2026Q3", 90_000));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [80_000, 5_000, 5_000]);
    firm.does(&pin(false)).does(&company("2026Q3", 180_000));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [160_000, 10_000, 10_000], "let go, it moves again");
}

#[test]
fn pins_above_the_parent_say_by_how_much_and_where() {
    let mut firm = Firm::new();
    firm.does(&company("2026Q3", 100_000));
    firm.does(&shared(TargetOwner::Company, "2026Q3", Axis::Member, Method::Even));
    firm.does(&typed(member("Wang"), "2026Q3", 60_000, true));
    let quarter = node(TargetOwner::Company, "2026Q3");
    let above = firm.refuses(&typed(member("Li"), "2026Q3", 40_001, true));
    assert_eq!(above, ("issue-target-pins-above".into(), Some(quarter.clone()), "0.01".into()));
    firm.does(&typed(member("Li"), "2026Q3", 30_000, true));
    let below = firm.refuses(&typed(member("Zhao"), "2026Q3", 9_999, true));
    assert_eq!(below, ("issue-target-pins-below".into(), Some(quarter), "0.01".into()));
    let cut = firm.refuses(&company("2026Q3", 80_000));
    assert_eq!(cut.2, "100.00", "and from above as well");
}

#[test]
fn what_is_over_cannot_be_asked_back() {
    let mut firm = Firm::new();
    firm.does(&company("2026", 400)).does(&shared(TargetOwner::Company, "2026", Axis::Time, Method::Even));
    let refused = firm.refuses(&company("2026", 150));
    assert_eq!(refused.0, "issue-target-over-above");
    assert_eq!((refused.1, refused.2), (Some(node(TargetOwner::Company, "2026")), "0.50".into()));
    firm.does(&typed(TargetOwner::Company, "2026Q1", 50, false));
    assert_eq!(firm.amounts(&TargetOwner::Company, &QUARTERS), [50, 100, 125, 125], "what was typed wrongly is mended");
}

#[test]
fn what_is_over_as_a_whole_moves_as_a_whole() {
    let mut firm = Firm::new();
    firm.asks(TargetOwner::Company, "2026Q2", 1_200);
    for (no, month) in [("Wang", 300), ("Li", 100)] {
        firm.asks(member(no), "2026Q2", month * 3);
        ["2026-04", "2026-05", "2026-06"].iter().for_each(|at| {
            firm.asks(member(no), at, month);
        });
    }
    firm.does(&typed(member("Wang"), "2026Q2", 600, true));
    assert_eq!(firm.amounts(&member("Wang"), &["2026-04", "2026-05", "2026-06"]), [200, 200, 200]);
    assert_eq!(firm.amounts(&member("Li"), &["2026Q2", "2026-04", "2026-05", "2026-06"]), [600, 200, 200, 200]);
}

#[test]
fn managers_and_leavers_get_no_part_and_newcomers_do() {
    let mut firm = Firm::new();
    firm.join("Hu", "West", Role::Rep, "2026-09-20");
    firm.asks(member("Sun"), "2026Q3", 500).asks(member("Chen"), "2026Q3", 500);
    firm.does(&company("2026Q3", 40_000));
    firm.does(&shared(TargetOwner::Company, "2026Q3", Axis::Member, Method::Even));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao", "Hu", "Sun", "Chen"]), [10_000, 10_000, 10_000, 10_000, -1, -1]);
    let gone = firm.tries(&typed(member("Chen"), "2026Q3", 4_000, true)).expect("whoever is given one has one");
    assert_eq!(gone.len(), 5, "Chen's and what the four others give");
    firm.does(&shared(TargetOwner::Company, "2026Q3", Axis::Member, Method::Capacity));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao", "Hu"]), [12_973, 12_973, 12_973, 1_081], "25 % of one month");
}

#[test]
fn the_first_target_of_an_axis_brings_the_others_along() {
    let mut firm = Firm::new();
    firm.does(&typed(member("Wang"), "2026Q3", 5_000, true));
    assert_eq!(firm.targets.len(), 1, "without a company target there is nothing to share");
    firm.does(&company("2026Q3", 10_001));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [5_000, 2_501, 2_500], "what Wang leaves");
    assert_eq!(firm.tries(&company("2026Q3", 10_001)).map(|steps| steps.len()), Ok(0), "asked again it is the same");
    let mut firm = Firm::new();
    firm.does(&company("2026Q3", 10_001)).does(&typed(member("Wang"), "2026Q3", 5_000, true));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [5_000, 2_501, 2_500]);
    let mut firm = Firm::new();
    firm.asks(TargetOwner::Company, "2026Q3", 9_000).asks(member("Wang"), "2026Q3", 3_000).asks(
        member("Li"),
        "2026Q3",
        1_000,
    );
    firm.does(&typed(member("Wang"), "2026Q3", 4_000, false));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [4_000, 1_000, 4_000], "who had no target yet takes the rest");
    let mut firm = Firm::new();
    firm.does(&company("2026Q4", 3_000)).does(&company("2026", 9_000));
    assert_eq!(firm.amounts(&TargetOwner::Company, &QUARTERS), [2_000, 2_000, 2_000, 3_000]);
}

#[test]
fn months_that_were_set_alone_lift_their_quarter() {
    let mut firm = Firm::new();
    for month in MONTHS {
        firm.asks(member("Wang"), month, 1_000);
    }
    firm.asks(member("Li"), "2026Q3", 7_000).asks(TargetOwner::Company, "2026Q3", 10_000);
    firm.does(&typed(member("Wang"), "2026-09", 2_000, false));
    assert_eq!(firm.amounts(&member("Wang"), &MONTHS), [1_000, 1_000, 2_000]);
    assert_eq!(firm.quarter(&["Wang", "Li"]), [4_000, 6_000], "the quarter follows, and Li gives");
}

#[test]
fn a_year_is_shared_over_members_quarter_by_quarter() {
    let mut firm = Firm::new();
    firm.does(&company("2026", 400));
    let by_member = shared(TargetOwner::Company, "2026", Axis::Member, Method::Even);
    assert_eq!(firm.refuses(&by_member).0, "issue-target-year-quarters");
    firm.does(&shared(TargetOwner::Company, "2026", Axis::Time, Method::Even)).does(&by_member);
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [34, 33, 33]);
    assert_eq!(firm.amounts(&member("Wang"), &QUARTERS), [-1, -1, 34, 34], "what is over asks nothing more");
    let year = |firm: &Firm| crate::targets::year_target(&firm.ledger(), &member("Wang"), 2026).map(Money::to_minor);
    assert_eq!(year(&firm), Some(68), "the member's year is what the quarters add to");
    assert_eq!(firm.refuses(&typed(member("Wang"), "2026", 1, true)).0, "issue-target-owner-year");
}

#[test]
fn what_makes_no_sense_is_refused_with_a_reason() {
    let mut firm = Firm::new();
    let time = |owner, at| shared(owner, at, Axis::Time, Method::Even);
    assert_eq!(firm.refuses(&time(TargetOwner::Company, "2026Q3")).0, "issue-target-not-set");
    firm.does(&company("2026Q3", 90));
    assert_eq!(firm.refuses(&time(TargetOwner::Company, "2026-08")).0, "issue-target-leaf");
    assert_eq!(firm.refuses(&shared(member("Li"), "2026Q3", Axis::Team, Method::Even)).0, "issue-target-leaf");
    let weighted = |weights: &[&str]| {
        let weights = weights.iter().map(|weight| weight.parse::<Decimal>().expect("a number")).collect();
        let share = Some(Share { axis: Axis::Member, method: Method::Weights, weights });
        Change { share, ..shared(TargetOwner::Company, "2026Q3", Axis::Member, Method::Weights) }
    };
    assert_eq!(firm.refuses(&weighted(&["1", "2"])).0, "issue-target-weights-count");
    assert_eq!(firm.refuses(&weighted(&["1", "-2", "3"])).0, "issue-target-weight");
    assert_eq!(firm.refuses(&weighted(&["1", "79228162514264337593543950335", "3"])).0, "issue-target-weight");
    firm.does(&weighted(&["1", "2.5", "5.5"]));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [10, 25, 55]);
    firm.does(&company("2026Q3", 0));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [0, 0, 0]);
    firm.does(&company("2026Q3", 4));
    assert_eq!(firm.quarter(&["Wang", "Li", "Zhao"]), [2, 1, 1], "from nothing, alike");
}

/// Every target that has parts on an axis, and does not add up.
fn wrong_sums(ledger: &Ledger) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut check = |what: String, whole: Money, parts: Vec<Money>| {
        if !parts.is_empty() && parts.iter().copied().sum::<Money>() != whole {
            wrong.push(format!("{what}: {whole} is not {parts:?}"));
        }
    };
    for target in &ledger.targets {
        let own = |period| target_of(ledger, &target.owner, period);
        match target.period {
            Period::Year(year) => {
                let quarters = ledger.calendar.quarters(year);
                let parts = quarters.iter().filter_map(|quarter| own(Period::Quarter(*quarter))).collect();
                check(format!("{target:?}"), target.amount, parts);
            }
            Period::Quarter(quarter) => {
                let months = ledger.calendar.months(quarter);
                let parts = months.iter().filter_map(|month| own(Period::Month(*month))).collect();
                check(format!("{target:?} over months"), target.amount, parts);
                for axis in Axis::OWNERS.into_iter().filter(|_| target.owner == TargetOwner::Company) {
                    let owners = owners(ledger, axis, target.period);
                    let parts = owners.iter().filter_map(|owner| quarter_target(ledger, owner, quarter)).collect();
                    check(format!("{target:?} over {axis:?}"), target.amount, parts);
                }
            }
            Period::Month(_) => {}
        }
    }
    wrong
}

/// A change somebody might ask for: who, when, what, pinned, shared over what and how.
type Wish = (usize, usize, Option<i64>, bool, Option<(usize, usize)>);

fn asked(currency: Currency, (who, at, minor, is_pinned, share): &Wish) -> Change {
    let owners = [
        TargetOwner::Company,
        member("Wang"),
        member("Li"),
        member("Chen"),
        member("Sun"),
        TargetOwner::Team("East".into()),
        TargetOwner::ProductLine("Pumps".into()),
        TargetOwner::Region("South".into()),
        TargetOwner::Company,
        TargetOwner::Company,
    ];
    let periods =
        ["2026", "2026Q2", "2026Q3", "2026Q4", "2026-07", "2026-08", "2026-09", "2026-11", "2026Q3", "2026Q3"];
    let axes = [Axis::Time, Axis::Member, Axis::Team, Axis::ProductLine, Axis::Region];
    let methods = [Method::Even, Method::LastYear, Method::Capacity, Method::Weights];
    Change {
        node: node(owners[*who].clone(), periods[*at]),
        amount: minor.map(|minor| currency.minor(minor)),
        is_pinned: *is_pinned,
        share: share.map(|(axis, method)| Share { axis: axes[axis], method: methods[method], weights: Vec::new() }),
    }
}

fn wishes() -> impl Strategy<Value = Vec<Wish>> {
    let amount = prop_oneof![0_i64..100, 0_i64..10_000_000, Just(0), Just(100_000_000_000_000)];
    let share = proptest::option::weighted(0.4, (0_usize..5, 0_usize..4));
    proptest::collection::vec((0_usize..10, 0_usize..10, proptest::option::of(amount), any::<bool>(), share), 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]
    #[test]
    fn whatever_is_changed_every_target_is_the_sum_of_its_parts(
        wishes in wishes(),
        code in prop::sample::select(vec!["CNY", "JPY", "KWD"]),
        today in prop::sample::select(vec!["2026-01-02", "2026-07-01", "2026-08-15", "2026-12-31", "2027-02-01"]),
    ) {
        let mut firm = Firm::new();
        firm.currency = Currency::from_code(code).expect("a currency");
        firm.sells(Some(0), "2025-08-01", 700).sells(Some(1), "2025-08-03", 300).sells(Some(2), "2025-11-03", 100);
        firm.sells(Some(1), "2026-02-03", 100).sells(Some(1), "2026-02-03", 100);
        for wish in &wishes {
            let ledger = firm.ledger();
            let asked = asked(firm.currency, wish);
            let Ok(steps) = change(&ledger, &Plan::default(), day(today), &asked) else { continue };
            for target in ledger.targets.iter().filter(|target| target.is_pinned) {
                let node = Node { period: target.period, owner: target.owner.clone() };
                let moved = steps.iter().find(|step| step.node == node);
                prop_assert!(
                    node == asked.node || moved.is_none_or(|step| step.after == Some(target.amount)),
                    "a pin holds: {:?} {:?}", node, moved
                );
            }
            if let Some(amount) = asked.amount {
                let after = with_steps(&ledger.targets, &steps);
                let is_it = |target: &&Target| target.owner == asked.node.owner && target.period == asked.node.period;
                prop_assert_eq!(after.iter().find(is_it).map(|target| target.amount), Some(amount));
            }
            firm.targets = with_steps(&firm.targets, &steps);
            let ledger = firm.ledger();
            prop_assert_eq!(wrong_sums(&ledger), Vec::<String>::new(), "after {:?}", asked);
            let negative = ledger.targets.iter().any(|target| target.amount < ledger.currency.zero());
            prop_assert!(!negative, "no target is below nothing");
        }
    }
}
