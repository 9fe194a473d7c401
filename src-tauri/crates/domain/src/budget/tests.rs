//! A budget as a sales director checks it with a pocket calculator.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::base::{DateSpan, Month, Period};
use crate::facts::{Accounts, BudgetEntry, LineKind, Personnel};

const CNY: Currency = Currency::CNY;

fn yuan(text: &str) -> Money {
    CNY.exact(text.parse().expect("an amount")).expect("whole fen")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn entry(on: &str, category: BudgetCategory, amount: &str) -> BudgetEntry {
    let amount_minor = yuan(amount).to_minor();
    BudgetEntry { id: 0, on: day(on), category, amount_minor, note: "receipt".into(), attachment: String::new() }
}

fn quarter() -> DateSpan {
    DateSpan { first: day("2026-07-01"), last: day("2026-09-30") }
}

fn last_day(period: Period) -> NaiveDate {
    match period {
        Period::Month(month) => month.span().last,
        _ => quarter().last,
    }
}

fn standing_of(planned: &str, spent: &str, pace: i64) -> Standing {
    standing(&Plan::default(), Some(yuan(planned)), yuan(spent), Ratio::percent(pace))
}

#[test]
fn one_percent_of_the_target_is_shared_thirty_twenty_forty_ten() {
    let planned = planned(CNY, &BudgetRules::default(), yuan("14600000.00"));
    assert_eq!(planned.whole, yuan("146000.00"));
    let parts = ["43800.00", "29200.00", "58400.00", "14600.00"].map(yuan);
    assert_eq!(planned.parts, parts);
    assert_eq!(planned.part(BudgetCategory::Incentives), yuan("58400.00"));
}

#[test]
fn a_whole_that_does_not_divide_loses_no_fen() {
    let planned = planned(CNY, &BudgetRules::default(), yuan("1000.55"));
    assert_eq!(planned.whole, yuan("10.01"), "10.0055 is rounded half away from zero");
    let parts = ["3.00", "2.00", "4.01", "1.00"].map(yuan);
    assert_eq!(planned.parts, parts, "3.003, 2.002, 4.004, 1.001: the fen left goes to the largest remainder");
}

#[test]
fn spending_is_on_pace_ahead_warned_of_and_over() {
    let state = |spent, pace| standing_of("1000.00", spent, pace).state;
    assert_eq!(state("500.00", 50), BudgetState::OnPace);
    assert_eq!(state("550.00", 50), BudgetState::OnPace, "five points are what the plan calls on track");
    assert_eq!(state("550.01", 50), BudgetState::Ahead);
    assert_eq!(state("899.99", 100), BudgetState::OnPace);
    assert_eq!(state("900.00", 100), BudgetState::Warning, "from 90 % on, however late");
    assert_eq!(state("1000.00", 100), BudgetState::Warning, "all spent is not too much");
    assert_eq!(state("1000.01", 100), BudgetState::Over);
    assert_eq!(state("-20.00", 50), BudgetState::OnPace, "a refund");
}

#[test]
fn what_is_left_and_how_fast_it_went() {
    let standing = standing_of("58400.00", "36792.00", 51);
    assert_eq!(standing.remaining, Some(yuan("21608.00")));
    assert_eq!(standing.burn, Some(Ratio::percent(63)));
    assert_eq!(standing.beyond_pace, Some(Decimal::from(12)));
    assert_eq!(standing.state, BudgetState::Ahead);
}

#[test]
fn without_a_target_there_is_no_data_and_with_nothing_planned_any_spending_is_over() {
    let nothing = standing(&Plan::default(), None, yuan("10.00"), Ratio::percent(50));
    assert_eq!((nothing.state, nothing.burn, nothing.remaining), (BudgetState::NoData, None, None));
    assert_eq!(nothing.spent, yuan("10.00"), "what was spent is known all the same");
    assert_eq!(standing_of("0.00", "0.00", 50).state, BudgetState::OnPace);
    assert_eq!(standing_of("0.00", "0.01", 50).state, BudgetState::Over);
    assert_eq!(standing_of("0.00", "0.01", 50).burn, None);
}

#[test]
fn the_budget_bears_what_goes_beyond_base_commission() {
    let july = Period::Month(Month { year: 2026, month: 7 });
    assert!(!is_beyond_base(LineKind::Base, None));
    assert!(is_beyond_base(LineKind::CoreStar, None));
    assert!(is_beyond_base(LineKind::Adjustment, None), "a correction by hand");
    assert!(!is_beyond_base(LineKind::Adjustment, Some((LineKind::Base, july))));
    assert!(is_beyond_base(LineKind::Adjustment, Some((LineKind::CoreStar, july))));
}

#[test]
fn lines_fall_on_the_end_of_what_they_pay_for_or_on_the_date_while_it_runs() {
    let july = Period::Month(Month { year: 2026, month: 7 });
    let whole = Period::Quarter(Quarter { year: 2026, quarter: 3 });
    let line = |kind, period, minor| PaidLine { kind, period, about: None, minor };
    let lines = [
        line(LineKind::Base, july, 800_000),
        line(LineKind::CoreStar, july, 80_000),
        line(LineKind::CoreRetention, whole, 625_000),
        line(LineKind::AboveTarget, whole, 0),
    ];
    let accounts = Accounts {
        budget_entries: vec![
            entry("2026-06-30", BudgetCategory::Visits, "1.00"),
            entry("2026-07-02", BudgetCategory::Visits, "300.00"),
            entry("2026-07-02", BudgetCategory::Visits, "-20.00"),
            entry("2026-08-21", BudgetCategory::Visits, "7.00"),
        ],
        ..Accounts::default()
    };
    let days = DateSpan { first: quarter().first, last: day("2026-08-20") };
    let found = expenses(&accounts, &Personnel::default(), &last_day, days, &lines);
    let told: Vec<(String, i64)> = found.iter().map(|expense| (expense.on.to_string(), expense.minor)).collect();
    let expected = [("2026-07-02", 30_000), ("2026-07-02", -2_000), ("2026-07-31", 80_000), ("2026-08-20", 625_000)];
    assert_eq!(told, expected.map(|(on, minor)| (on.to_owned(), minor)));
    assert_eq!(spending(CNY, &found, BudgetCategory::Visits), (CNY.zero(), yuan("280.00")));
    assert_eq!(spending(CNY, &found, BudgetCategory::Incentives), (yuan("7050.00"), CNY.zero()));
    let by_day = by_day(CNY, days, &found);
    assert_eq!((by_day[0], by_day[1], by_day[30]), (CNY.zero(), yuan("280.00"), yuan("1080.00")));
    assert_eq!(by_day.last(), Some(&yuan("7330.00")), "the line ends at what is spent");
}

fn category() -> impl Strategy<Value = BudgetCategory> {
    (0..4_usize).prop_map(|place| BudgetCategory::ALL[place])
}

prop_compose! {
    /// Parts that sum to 100 %, to the hundredth of a percent.
    fn rules()(cuts in proptest::collection::vec(0_i64..=10_000, 3), share in 0_i64..=10_000, warn in 0_i64..=100)
    -> BudgetRules {
        let mut cuts = cuts;
        cuts.sort_unstable();
        let basis = |points: i64| Ratio::new(Decimal::new(points, 4));
        BudgetRules {
            share_of_sales: basis(share),
            training: basis(cuts[0]),
            visits: basis(cuts[1] - cuts[0]),
            incentives: basis(cuts[2] - cuts[1]),
            crm: basis(10_000 - cuts[2]),
            warn_from: Ratio::percent(warn),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_parts_add_up_to_the_whole_and_are_less_than_a_fen_from_their_share(
        target in 0_i64..100_000_000_000_000, rules in rules(),
    ) {
        let planned = planned(CNY, &rules, CNY.minor(target));
        prop_assert_eq!(planned.parts.iter().copied().fold(CNY.zero(), |sum, part| sum + part), planned.whole);
        for category in BudgetCategory::ALL {
            let exact = planned.whole.value() * part_of(&rules, *category).value();
            prop_assert!((planned.part(*category).value() - exact).abs() < Decimal::new(1, 2));
        }
    }

    #[test]
    fn burn_remaining_and_state_say_the_same(
        planned in 1_i64..1_000_000_000_000, spent in -1_000_000_000_000_i64..2_000_000_000_000, pace in 0_i64..=100,
    ) {
        let plan = Plan::default();
        let (planned, spent) = (CNY.minor(planned), CNY.minor(spent));
        let found = standing(&plan, Some(planned), spent, Ratio::percent(pace));
        prop_assert_eq!(found.remaining.expect("planned") + spent, planned);
        // The exact burn, multiplied back, is what was spent: no digit is lost in deciding.
        let burn = found.burn.expect("planned is above zero").value();
        prop_assert!((burn * planned.value() - spent.value()).abs() <= planned.value() * Decimal::new(5, 13));
        let is_over = spent > planned;
        prop_assert_eq!(found.state == BudgetState::Over, is_over);
        let is_warned = !is_over && spent > CNY.zero() && spent.value() * Decimal::TEN >= planned.value() * Decimal::from(9);
        prop_assert_eq!(found.state == BudgetState::Warning, is_warned);
        let hundredfold = spent.value() * Decimal::ONE_HUNDRED - planned.value() * Decimal::from(pace);
        let is_ahead = !is_over && !is_warned && hundredfold > planned.value() * Decimal::from(5);
        prop_assert_eq!(found.state == BudgetState::Ahead, is_ahead);
    }

    #[test]
    fn categories_days_and_expenses_add_up_to_the_same(
        entries in proptest::collection::vec((0_u64..92, category(), -1_000_000_i64..10_000_000), 0..30),
        lines in proptest::collection::vec((0_usize..8, 7_u32..10, -100_000_i64..1_000_000), 0..30),
        passed in 0_u64..92,
    ) {
        let days = DateSpan { first: quarter().first, last: quarter().first + chrono::Days::new(passed) };
        let accounts = Accounts {
            budget_entries: entries.iter().map(|(on, category, minor)| BudgetEntry {
                id: 0, on: quarter().first + chrono::Days::new(*on), category: *category, amount_minor: *minor,
                note: String::new(), attachment: String::new(),
            }).collect(),
            ..Accounts::default()
        };
        let lines: Vec<PaidLine> = lines.iter().map(|(kind, month, minor)| PaidLine {
            kind: LineKind::ALL[*kind], period: Period::Month(Month { year: 2026, month: *month }), about: None,
            minor: *minor,
        }).collect();
        let found = expenses(&accounts, &Personnel::default(), &last_day, days, &lines);
        let planned = planned(CNY, &BudgetRules::default(), yuan("1000000.00"));
        let budget = budget(CNY, &Plan::default(), Some(planned), Ratio::percent(50), &found);
        let sum = CNY.minor(found.iter().map(|expense| expense.minor).sum());
        prop_assert_eq!(budget.whole.spent, sum);
        prop_assert_eq!(by_day(CNY, days, &found).last().copied(), Some(sum));
        let of_entries: i64 = accounts.budget_entries.iter()
            .filter(|entry| days.contains(entry.on)).map(|entry| entry.amount_minor).sum();
        let of_lines: i64 = lines.iter().filter(|line| line.kind != LineKind::Base).map(|line| line.minor).sum();
        prop_assert_eq!(sum, CNY.minor(of_entries + of_lines));
        let left = budget.categories.iter().map(|category| category.standing.remaining.expect("planned"));
        prop_assert_eq!(left.fold(CNY.zero(), |sum, one| sum + one), budget.whole.remaining.expect("planned"));
    }
}
