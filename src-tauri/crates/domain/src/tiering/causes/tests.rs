//! A quarter of a small company: who is in another tier, and why.

use std::fmt::Write;

use expect_test::expect;
use proptest::prelude::*;

use super::*;
use crate::base::{Currency, FiscalCalendar, Month, Ratio, WorkCalendar};
use crate::facts::{Credit, Customer, LedgerParts};
use crate::tiering::tiering;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Customers with what they ordered: `2026-05-01:150` is 150.00 on that day, a negative amount a return.
fn company(customers: &[(&str, &str)]) -> Ledger {
    let mut parts = LedgerParts {
        currency: Currency::CNY,
        calendar: FiscalCalendar::starting(1).expect("January"),
        workdays: WorkCalendar::default(),
        customers: Vec::new(),
        members: Vec::new(),
        product_lines: vec![String::new()],
        regions: vec![String::new()],
        orders: Vec::new(),
        splits: Vec::new(),
        targets: Vec::new(),
    };
    for (code, ordered) in customers {
        let customer = parts.customers.len() as CustomerIx;
        for order in ordered.split_whitespace() {
            let (on, amount) = order.split_once(':').expect("a day and an amount");
            parts.orders.push(Order {
                id: parts.orders.len() as i64 + 1,
                customer,
                on: day(on),
                amount_minor: amount.parse::<i64>().expect("an amount") * 100,
                collected_minor: 0,
                collected_on: None,
                credit: Credit::None,
                product_line: 0,
                region: 0,
            });
        }
        parts.customers.push(Customer {
            id: i64::from(customer),
            code: (*code).to_owned(),
            name: (*code).to_owned(),
            industry: String::new(),
            region: String::new(),
            owner: None,
            churn_reason: None,
            decision_maker: String::new(),
            birthday: None,
            search: String::new(),
        });
    }
    Ledger::build(parts)
}

fn told(ledger: &Ledger, rules: &TierRules, later_rules: &TierRules) -> String {
    let (from, to) = (day("2026-06-30"), day("2026-09-30"));
    let (earlier, later) = (tiering(ledger, rules, from), tiering(ledger, later_rules, to));
    let comparison = Comparison::between(ledger, (&earlier, rules), (&later, later_rules));
    let mut table = String::new();
    for change in comparison.changes() {
        let name = |tier: Option<Tier>| tier.map_or("prospect", Tier::as_str);
        let code = &ledger.customers[change.customer as usize].code;
        write!(table, "{code}: {} to {}", name(change.from), name(change.to)).expect("a string");
        match &change.cause {
            Cause::FirstOrder(_, on) => writeln!(table, ", first order on {on}"),
            Cause::Average => writeln!(table, ", only because the average moved"),
            Cause::Thresholds => writeln!(table, ", only because the thresholds moved"),
            Cause::Own(crossings) => writeln!(table, "{}", crossings.iter().map(crossed).collect::<String>()),
        }
        .expect("a string");
    }
    table
}

fn crossed(crossing: &Crossing) -> String {
    let measure = match crossing.measure {
        Measure::Recency => "days since the last order",
        Measure::Frequency => "orders",
        Measure::Monetary => "times the average",
    };
    let value = |value: Option<Decimal>| value.map_or("none".to_owned(), |value| value.normalize().to_string());
    let verb = if crossing.is_reached { "reaches" } else { "no longer reaches" };
    let by = match crossing.by {
        By::Order(id, on) => format!("by order {id} of {on}"),
        By::Return(id, on) => format!("by return {id} of {on}"),
        By::TimePassing => "by time passing".to_owned(),
        By::OrdersAged => "by orders growing too old".to_owned(),
    };
    format!(
        "\n  {measure} {} → {}: {verb} {} of {}, {by}",
        value(crossing.before),
        value(crossing.after),
        crossing.threshold.normalize(),
        crossing.tier.as_str()
    )
}

#[test]
fn the_causes_of_a_quarter() {
    // A small customer's many orders keep the average near 100.
    let each_month = |month| {
        let on = Month::shift(day("2025-10-12"), month);
        format!("{on}:20 {on}:20 {on}:20 ")
    };
    let small: String = (0..12).map(each_month).collect();
    let ledger = company(&[
        ("busy", "2026-03-02:200 2026-04-01:200 2026-05-04:200 2026-06-08:200 2026-09-21:200"),
        ("waits", "2026-03-02:200 2026-04-01:200 2026-05-04:200 2026-06-08:200 2026-08-10:200"),
        ("leaves", "2026-02-02:200 2026-04-01:200 2026-05-04:200 2026-06-08:200"),
        ("grows", "2026-04-01:200 2026-05-04:200 2026-06-08:200 2026-08-31:200 2026-09-14:200"),
        ("returns", "2026-03-02:200 2026-04-01:200 2026-05-04:200 2026-06-08:200 2026-09-21:200 2026-09-22:-400"),
        ("fades", "2025-08-04:200 2025-09-01:200 2026-06-04:200 2026-06-08:200 2026-09-21:200"),
        ("begins", "2026-08-03:100"),
        ("comes-back", "2026-02-02:200 2026-09-07:200"),
        ("small", &small),
    ]);
    let rules = TierRules::default();
    expect![[r#"
        waits: core to potential
          days since the last order 22 → 51: no longer reaches 30 of core, by time passing
        leaves: core to churned
          days since the last order 22 → 114: no longer reaches 90 of general, by time passing
        grows: potential to core
          orders 3 → 5: reaches 4 of core, by order 18 of 2026-08-31
        returns: core to potential
          times the average 1.9101 → 1.146: no longer reaches 1.5 of core, by return 25 of 2026-09-22
        fades: core to potential
          orders 4 → 3: no longer reaches 4 of core, by orders growing too old
        begins: prospect to general, first order on 2026-08-03
        comes-back: churned to potential
          days since the last order 148 → 23: reaches 60 of potential, by order 33 of 2026-09-07
          orders 1 → 2: reaches 2 of potential, by order 33 of 2026-09-07
    "#]]
    .assert_eq(&told(&ledger, &rules, &rules));
}

#[test]
fn somebody_else_s_orders_move_the_average() {
    let ledger = company(&[
        ("steady", "2026-04-01:150 2026-05-04:150 2026-06-08:150 2026-06-20:150 2026-09-21:150"),
        ("others", "2026-05-01:60 2026-06-01:60 2026-06-10:60 2026-06-12:60 2026-07-10:400 2026-09-20:400"),
    ]);
    let rules = TierRules {
        core: crate::plan::TierThreshold { monetary: Ratio::percent(120), ..TierRules::default().core },
        ..TierRules::default()
    };
    expect![[r#"
        steady: core to general, only because the average moved
        others: general to potential
          times the average 0.5714 → 1.6507: reaches 1 of potential, by order 10 of 2026-07-10
    "#]]
    .assert_eq(&told(&ledger, &rules, &rules));
}

#[test]
fn other_thresholds_move_those_who_did_nothing() {
    let ledger = company(&[
        ("two-a-year", "2026-05-04:100 2026-06-20:100 2026-09-10:100"),
        ("one", "2026-06-20:100 2026-09-10:100"),
    ]);
    let rules = TierRules::default();
    let mut stricter = rules.clone();
    stricter.potential.frequency = 4;
    expect![[r#"
        two-a-year: potential to general, only because the thresholds moved
    "#]]
    .assert_eq(&told(&ledger, &rules, &stricter));
    let mut shorter = rules.clone();
    shorter.window_days = 90;
    expect![[r#"
        two-a-year: potential to general, only because the thresholds moved
    "#]]
    .assert_eq(&told(&ledger, &rules, &shorter));
}

proptest! {
    #[test]
    fn every_change_has_its_cause_and_nobody_else(
        orders in prop::collection::vec((0_usize..5, 0_u64..600, -200_i64..600), 1..40),
        days in 1_u64..200,
        window in 60_u32..400,
    ) {
        let mut each = vec![String::new(); 5];
        for (customer, on, amount) in orders {
            let on = day("2025-01-01") + Days::new(on);
            write!(each[customer], "{on}:{} ", if amount == 0 { 1 } else { amount }).expect("a string");
        }
        let customers: Vec<(&str, &str)> = each.iter().map(|ordered| ("one", ordered.as_str())).collect();
        let ledger = company(&customers);
        let rules = TierRules::default();
        let later_rules = TierRules { window_days: window, ..TierRules::default() };
        let to = day("2026-08-01");
        let (earlier, later) = (tiering(&ledger, &rules, to - Days::new(days)), tiering(&ledger, &later_rules, to));
        let changes = Comparison::between(&ledger, (&earlier, &rules), (&later, &later_rules)).changes();
        for customer in 0..5 {
            let change = changes.iter().find(|change| change.customer == customer);
            prop_assert_eq!(change.is_some(), earlier.tier(customer) != later.tier(customer));
            if let Some(Cause::Own(crossings)) = change.map(|change| &change.cause) {
                prop_assert!(!crossings.is_empty(), "a move of its own names what was crossed");
            }
        }
    }
}
