//! Laws of money: whatever the facts, these hold.

use chrono::Days;
use domain::base::{Currency, Money, allocate};
use domain::facts::Credit;
use domain::incentives::payroll;
use domain::plan::Plan;
use domain::tiering::tiering;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::company::{Company, day, quarter};

/// An order: customer, days after 1 July, amount in minor units, share of the first of two members in millionths.
type Sale = (u32, u64, i64, u32);

fn sales() -> impl Strategy<Value = Vec<Sale>> {
    proptest::collection::vec((0_u32..4, 0_u64..92, -200_000_i64..2_000_000, 0_u32..=1_000_000), 1..25)
}

fn company(sales: &[Sale]) -> Company {
    let mut company = Company::with_members(2);
    (0..4).for_each(|customer| {
        company.customer(customer % 2);
    });
    for (customer, after, amount, share) in sales {
        let on = day("2026-07-01") + Days::new(*after);
        let credit = match share {
            0 => Credit::Member(1),
            1_000_000 => Credit::Member(0),
            share => company.split(&[(0, *share), (1, 1_000_000 - share)]),
        };
        company.credited(*customer, on, *amount, credit);
    }
    company.target(0, "2026Q3", 1_000_000).target(1, "2026Q3", 500_000);
    company
}

fn totals(company: &Company) -> (Money, Vec<Money>) {
    let ledger = company.ledger();
    let plan = Plan::default();
    let start = tiering(&ledger, &plan.tiers, day("2026-06-30"));
    let payroll = payroll(&ledger, &plan, quarter("2026Q3"), day("2026-09-30"), &start);
    let kinds: Money = payroll.by_kind.iter().fold(Currency::CNY.zero(), |sum, (_, amount)| sum + *amount);
    let lines: Money = payroll
        .statements
        .iter()
        .flat_map(|statement| &statement.lines)
        .fold(Currency::CNY.zero(), |sum, line| sum + line.amount);
    assert_eq!((payroll.total, payroll.total), (kinds, lines), "payroll is the sum of its lines and of its kinds");
    (payroll.total, payroll.statements.iter().map(|statement| statement.sales).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn shares_add_back_to_the_whole(
        whole in -1_000_000_000_000_i64..1_000_000_000_000,
        weights in proptest::collection::vec(0_u32..1_000_000, 1..20),
    ) {
        let weights: Vec<Decimal> = weights.into_iter().map(Decimal::from).collect();
        let shares = allocate(whole, &weights);
        prop_assert_eq!(shares.iter().sum::<i64>(), whole);
        let opposite: Vec<i64> = allocate(-whole, &weights).into_iter().map(|share| -share).collect();
        prop_assert_eq!(opposite, shares, "a return is shared as its sale was");
    }

    #[test]
    fn credited_sales_add_to_the_orders_and_payroll_to_its_lines(sales in sales()) {
        let (_, credited) = totals(&company(&sales));
        let orders: i64 = sales.iter().map(|(_, _, amount, _)| amount).sum();
        prop_assert_eq!(credited.iter().map(|sales| sales.to_minor()).sum::<i64>(), orders);
    }

    #[test]
    fn a_sale_and_its_return_on_the_day_are_nothing(sales in sales()) {
        // A first order makes a customer; so the pair is added for a customer who already has one that day or before.
        let known = sales.iter().min_by_key(|(_, after, ..)| *after).filter(|(_, _, amount, _)| *amount > 0);
        if let Some((customer, after, amount, share)) = known {
            let mut twice = sales.clone();
            twice.push((*customer, *after, *amount, *share));
            twice.push((*customer, *after, -*amount, *share));
            prop_assert_eq!(totals(&company(&twice)), totals(&company(&sales)));
        }
    }

    #[test]
    fn the_order_of_rows_in_a_file_does_not_matter(sales in sales()) {
        let backwards: Vec<Sale> = sales.iter().rev().copied().collect();
        prop_assert_eq!(totals(&company(&backwards)), totals(&company(&sales)));
    }
}
