//! The worked example of the plan, section 7, under both readings. The traps a payroll clerk would try are in
//! `money_traps`.

use std::fmt::Write;

use domain::facts::{AwardKind, Ledger};
use domain::incentives::{PayFacts, Payroll, payroll};
use domain::plan::{AboveTarget, Plan, SalesBasis};
use domain::tiering::{Place, Tier, Tiering, tiering};
use expect_test::{Expect, expect};

use crate::company::{Company, day, quarter};

/// Minor units of a yuan.
const YUAN: i64 = 100;

/// Target 1 000 000; months 400 000, 400 000, 450 000; 17 of 20 core customers bought again (85 %); one customer's first
/// order ever brings 400 000 of the 1 250 000 (32 %).
fn worked_example() -> Company {
    let mut company = Company::with_members(1);
    for _ in 0..20 {
        let customer = company.customer(0);
        company.order(customer, "2026-06-01", 1_000 * YUAN, 0);
    }
    let newcomer = company.customer(0);
    for customer in 0..16 {
        company.order(customer, "2026-07-10", 25_000 * YUAN, 0);
    }
    company.order(newcomer, "2026-08-12", 400_000 * YUAN, 0);
    company.order(16, "2026-09-20", 450_000 * YUAN, 0);
    company.target(0, "2026Q3", 1_000_000 * YUAN);
    company
}

/// The payroll of the example with the star of September, under a reading.
fn starred(above_target: AboveTarget) -> Vec<(String, String)> {
    let mut company = worked_example();
    company.star(AwardKind::CoreStar, "2026-09", 0);
    let mut plan = Plan::default();
    plan.incentives.above_target = above_target;
    let ledger = company.ledger();
    let start = core_at_start(&ledger, &plan);
    let facts = PayFacts::of_orders(&ledger, &plan, quarter("2026Q3"), day("2026-09-30"), &start);
    let payroll = payroll(&PayFacts { accounts: &company.accounts, ..facts });
    payroll.by_kind.iter().map(|(kind, amount)| (kind.as_str().to_owned(), amount.to_string())).collect()
}

/// Tiers of the day before the quarter in which the first 20 customers are core.
fn core_at_start(ledger: &Ledger, plan: &Plan) -> Tiering {
    let mut start = tiering(ledger, &plan.tiers, day("2026-06-30"));
    for (index, place) in start.places.iter_mut().enumerate() {
        let tier = if index < 20 { Tier::Core } else { Tier::General };
        *place = Place { tier: Some(tier), is_gap: false };
    }
    start
}

/// The payroll with the first 20 customers core at the quarter's start.
fn paid(ledger: &Ledger, plan: &Plan) -> Payroll {
    let start = core_at_start(ledger, plan);
    payroll(&PayFacts::of_orders(ledger, plan, quarter("2026Q3"), day("2026-09-30"), &start))
}

fn check(payroll: &Payroll, expected: Expect) {
    let mut table = String::from("line            period   base        rate   amount\n");
    for statement in &payroll.statements {
        for line in &statement.lines {
            let period = line.period.to_string();
            let kind = line.kind.as_str();
            writeln!(table, "{kind:<15} {period:<8} {:<11} {:<6} {}", line.base, line.rate, line.amount)
                .expect("a string");
        }
        writeln!(table, "total                                       {}", statement.total).expect("a string");
    }
    expected.assert_eq(&table);
}

#[test]
fn the_worked_example_on_the_whole_excess() {
    check(
        &paid(&worked_example().ledger(), &Plan::default()),
        expect![[r#"
            line            period   base        rate   amount
            base            2026-07  400000.00   0.02   8000.00
            base            2026-08  400000.00   0.02   8000.00
            base            2026-09  450000.00   0.02   9000.00
            core_retention  2026Q3   1250000.00  0.005  6250.00
            new_customers   2026Q3   1250000.00  0.005  6250.00
            above_target    2026Q3   250000.00   0.01   2500.00
            total                                       40000.00
        "#]],
    );
}

#[test]
fn the_worked_example_band_by_band() {
    let mut plan = Plan::default();
    plan.incentives.above_target = AboveTarget::Marginal;
    check(
        &paid(&worked_example().ledger(), &plan),
        expect![[r#"
            line            period   base        rate   amount
            base            2026-07  400000.00   0.02   8000.00
            base            2026-08  400000.00   0.02   8000.00
            base            2026-09  450000.00   0.02   9000.00
            core_retention  2026Q3   1250000.00  0.005  6250.00
            new_customers   2026Q3   1250000.00  0.005  6250.00
            above_target    2026Q3   100000.00   0.005  500.00
            above_target    2026Q3   50000.00    0.01   500.00
            total                                       38500.00
        "#]],
    );
}

#[test]
fn the_star_of_the_third_month_adds_900_under_both_readings() {
    for (reading, above) in [(AboveTarget::WholeExcess, "2500.00"), (AboveTarget::Marginal, "1000.00")] {
        let by_kind = starred(reading);
        let of = |kind: &str| by_kind.iter().find(|(name, _)| name == kind).map(|(_, amount)| amount.as_str());
        assert_eq!((of("core_star"), of("above_target"), of("base")), (Some("900.00"), Some(above), Some("25000.00")));
    }
}

#[test]
fn standing_exactly_on_a_threshold_does_not_pay() {
    // 16 of 20 is 80 %; a third of the sales is new but exactly 30 % of 1 000; sales exactly 10 % above the target.
    let mut company = Company::with_members(1);
    for _ in 0..20 {
        let customer = company.customer(0);
        company.order(customer, "2026-06-01", 100, 0);
    }
    let newcomer = company.customer(0);
    (0..16).for_each(|customer| {
        company.order(customer, "2026-07-10", 4_375, 0);
    });
    company.order(newcomer, "2026-08-12", 30_000, 0);
    company.target(0, "2026Q3", 90_909);
    let payroll = paid(&company.ledger(), &Plan::default());
    let measured: Vec<(String, bool)> = payroll.statements[0]
        .conditions
        .iter()
        .map(|condition| {
            (condition.measured.map_or("–".into(), |ratio| ratio.value().round_dp(6).to_string()), condition.is_reached)
        })
        .collect();
    assert_eq!(measured[0], ("0.8".into(), false), "80 % is not above 80 %");
    assert_eq!(measured[1], ("0.3".into(), false), "30 % is not above 30 %");
    assert_eq!(measured[2], ("0.100001".into(), true), "a cent more than 10 % pays");
}

#[test]
fn an_order_split_in_two_counts_once() {
    let mut company = Company::with_members(2);
    let customer = company.customer(0);
    let credit = company.split(&[(0, 500_000), (1, 500_000)]);
    company.credited(customer, day("2026-07-10"), 10_001, credit);
    company.target(0, "2026Q3", 0).target(1, "2026Q3", 0);
    let payroll = paid_plainly(&company.ledger());
    let sales: Vec<String> = payroll.statements.iter().map(|statement| statement.sales.to_string()).collect();
    assert_eq!(sales, ["50.01", "50.00"], "the odd cent goes to the first share, and the sum is the order");
}

#[test]
fn a_return_takes_back_what_its_sale_paid() {
    let mut company = Company::with_members(1);
    let customer = company.customer(0);
    company.order(customer, "2026-07-10", 123_456, 0).order(customer, "2026-07-20", -123_456, 0);
    let payroll = paid_plainly(&company.ledger());
    assert_eq!(payroll.total.to_string(), "0.00");
    company.order(customer, "2026-08-01", -5_000, 0);
    assert_eq!(paid_plainly(&company.ledger()).total.to_string(), "-1.00", "a return alone takes its commission back");
}

#[test]
fn a_member_without_sales_has_a_statement_of_nothing_and_no_bonus_without_data() {
    let mut company = Company::with_members(1);
    company.target(0, "2026Q3", 100_000);
    let payroll = paid_plainly(&company.ledger());
    let statement = &payroll.statements[0];
    assert_eq!((statement.total.to_string().as_str(), statement.lines.len()), ("0.00", 0));
    assert!(statement.conditions[..2].iter().all(|condition| condition.measured.is_none() && !condition.is_reached));
    assert_eq!(statement.conditions[2].part, -100_000, "its variance is the whole target");
}

#[test]
fn on_the_collected_basis_money_counts_when_it_comes_in() {
    let mut company = Company::with_members(1);
    let customer = company.customer(0);
    company.order(customer, "2026-07-10", 100_000, 0);
    let mut plan = Plan::default();
    plan.incentives.sales_basis = SalesBasis::Collected;
    let ledger = company.ledger();
    let start = tiering(&ledger, &plan.tiers, day("2026-06-30"));
    let payroll = payroll(&PayFacts::of_orders(&ledger, &plan, quarter("2026Q3"), day("2026-09-30"), &start));
    assert_eq!(payroll.total.to_string(), "25.00", "2 % and, the customer being new, half a percent more");
}

fn paid_plainly(ledger: &Ledger) -> Payroll {
    let plan = Plan::default();
    let start = tiering(ledger, &plan.tiers, day("2026-06-30"));
    payroll(&PayFacts::of_orders(ledger, &plan, quarter("2026Q3"), day("2026-09-30"), &start))
}
