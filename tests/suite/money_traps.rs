//! The traps a payroll clerk would try, one by one.

use chrono::NaiveDate;
use domain::base::{Currency, Money, Period, Ratio};
use domain::facts::{AwardKind, Credit, LineKind};
use domain::incentives::{Payroll, edges, measures, stretches};
use domain::people::score;
use domain::plan::{AboveTarget, PeopleRules, SalesBasis};
use rust_decimal::Decimal;

use crate::company::{Company, day, quarter};

fn of_kind(payroll: &Payroll, member: u32, kind: LineKind) -> Vec<String> {
    let statement = payroll.of(member);
    let lines = statement.into_iter().flat_map(|statement| &statement.lines).filter(|line| line.kind == kind);
    lines.map(|line| format!("{} {}", line.period, line.amount)).collect()
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

#[test]
fn shares_of_72_68_and_10_93_and_2_73_and_13_66_are_exactly_the_order() {
    let mut company = Company::with_members(4);
    let customer = company.customer(0);
    let credit = company.split(&[(0, 726_800), (1, 109_300), (2, 27_300), (3, 136_600)]);
    company.credited(customer, day("2026-07-10"), 10_000, credit).credited(customer, day("2026-07-11"), 9_999, credit);
    let sales: Vec<String> =
        company.pay(quarter("2026Q3")).statements.iter().map(|statement| statement.sales.to_string()).collect();
    // 99.99 over the same shares: 72.67, 10.92, 2.72, 13.65, and three cents left for the greatest remainders.
    assert_eq!(sales, ["145.35", "21.86", "5.46", "27.32"]);
    assert_eq!(sales.iter().map(|sales| decimal(sales)).sum::<Decimal>(), decimal("199.99"));
}

#[test]
fn two_and_a_half_percent_of_60_cents_are_2_cents_there_and_back() {
    let rate = Ratio::new(decimal("0.025"));
    let of = |minor: i64| Currency::CNY.minor(minor).at_rate(rate).to_string();
    assert_eq!(
        [of(60), of(-60), of(59), of(-59), of(20), of(-20)],
        ["0.02", "-0.02", "0.01", "-0.01", "0.01", "-0.01"]
    );
    let mut company = Company::with_members(1);
    company.plan.incentives.base_rate = rate;
    let customer = company.customer(0);
    company.order(customer, "2025-01-01", 100, 0).order(customer, "2026-07-10", 60, 0);
    assert_eq!(of_kind(&company.pay(quarter("2026Q3")), 0, LineKind::Base), ["2026-07 0.02"]);
}

#[test]
fn a_member_without_sales_is_short_of_the_whole_target() {
    let mut company = Company::with_members(1);
    company.target(0, "2026Q3", 100_000);
    let payroll = company.pay(quarter("2026Q3"));
    let statement = &payroll.statements[0];
    assert_eq!((statement.total.to_string().as_str(), statement.lines.len()), ("0.00", 0));
    assert!(statement.conditions[..2].iter().all(|condition| condition.measured.is_none() && !condition.is_reached));
    assert_eq!(statement.conditions[2].part, -100_000);
}

#[test]
fn a_part_of_the_score_without_data_gives_its_weight_away_and_is_not_zero() {
    let rules = PeopleRules::default();
    let percent = Ratio::percent;
    let parts =
        [(percent(70), Some(percent(78))), (percent(10), None), (percent(10), Some(percent(100))), (percent(10), None)];
    let found = score(&rules, &parts).expect("there are sales");
    assert_eq!(found.value().round_dp(4), decimal("0.8075"), "(70 × 78 + 10 × 100) ÷ 80 passes 80 %");
    let as_zero = [
        (percent(70), Some(percent(78))),
        (percent(10), Some(percent(0))),
        (percent(10), Some(percent(100))),
        (percent(10), Some(percent(0))),
    ];
    assert!(score(&rules, &as_zero).expect("a score") < rules.pass_line, "counted as 0 it would not");
}

#[test]
fn a_month_with_more_returns_than_sales_takes_commission_back_but_no_star_and_no_mentor_bonus() {
    let mut company = Company::with_members(2);
    let customer = company.customer(0);
    company.order(customer, "2026-06-01", 100, 0).order(customer, "2026-09-03", 10_000, 0);
    company.order(customer, "2026-09-20", -60_000, 0).star(AwardKind::CoreStar, "2026-09", 0);
    company.hired(1, "2026-07-01").pair(0, 1, "2026-07-01").target(1, "2026Q3", 100);
    company.passing.push(1);
    let payroll = company.pay(quarter("2026Q3"));
    assert_eq!(of_kind(&payroll, 0, LineKind::Base), ["2026-09 -10.00"]);
    assert_eq!(of_kind(&payroll, 0, LineKind::CoreStar), ["2026-09 0.00"]);
    assert_eq!(of_kind(&payroll, 0, LineKind::Mentor), ["2026Q3 0.00"]);
    assert_eq!(payroll.total.to_string(), "-10.00");
}

#[test]
fn core_retention_is_paid_on_all_sales_of_the_quarter_also_below_zero() {
    let mut company = Company::with_members(1);
    company.plan.tiers.core.frequency = 1;
    company.plan.tiers.core.monetary = Ratio::percent(1);
    let (core, other) = (company.customer(0), company.customer(0));
    company.order(core, "2026-06-30", 10_000, 0).order(core, "2026-07-02", 10_000, 0);
    company.order(other, "2026-01-30", 10_000, 0).order(other, "2026-07-03", -110_000, 0);
    let payroll = company.pay(quarter("2026Q3"));
    assert_eq!(of_kind(&payroll, 0, LineKind::CoreRetention), ["2026Q3 -5.00"], "half a percent of -1 000.00");
}

#[test]
fn one_of_two_mentees_is_no_excellent_mentor_and_both_are() {
    let mut company = Company::with_members(3);
    let customer = company.customer(0);
    company.order(customer, "2025-01-01", 100, 0).order(customer, "2026-09-03", 1_000_000, 0);
    for mentee in [1, 2] {
        company.hired(mentee, "2026-07-01").pair(0, mentee, "2026-07-01").target(mentee, "2026Q3", 100);
    }
    company.passing.push(1);
    assert!(of_kind(&company.pay(quarter("2026Q3")), 0, LineKind::Mentor).is_empty(), "50 % is not above 90 %");
    company.passing.push(2);
    let paid = company.pay(quarter("2026Q3"));
    assert_eq!(of_kind(&paid, 0, LineKind::Mentor), ["2026Q3 10.00"], "5 % of September's 200.00");
}

#[test]
fn yen_have_no_smaller_unit_and_dinars_have_three_digits() {
    for (code, paid) in [("JPY", "2026-07 25"), ("KWD", "2026-07 0.025"), ("CNY", "2026-07 0.25")] {
        let mut company = Company::with_members(1);
        company.pays_in(code);
        let customer = company.customer(0);
        company.order(customer, "2025-01-01", 100, 0).order(customer, "2026-07-10", 1_234, 0);
        assert_eq!(of_kind(&company.pay(quarter("2026Q3")), 0, LineKind::Base), [paid], "2 % of 1234 is 24.68");
    }
}

#[test]
fn the_leap_day_is_paid_with_february_and_a_rate_can_begin_on_it() {
    let mut company = Company::with_members(1);
    let customer = company.customer(0);
    company.order(customer, "2027-01-01", 100, 0);
    company.order(customer, "2028-02-28", 10_000, 0).order(customer, "2028-02-29", 10_000, 0);
    company.order(customer, "2028-03-01", 10_000, 0).base_rate_from(day("2028-02-29"), 300);
    let payroll = company.pay(quarter("2028Q1"));
    assert_eq!(of_kind(&payroll, 0, LineKind::Base), ["2028-02 2.00", "2028-02 3.00", "2028-03 3.00"]);
    let found = stretches(company.calendar(), &company.plan.incentives, quarter("2028Q1"));
    let days: Vec<i64> = found.iter().map(|stretch| stretch.span.days()).collect();
    assert_eq!(days, [31, 28, 1, 31]);
}

#[test]
fn a_fiscal_year_that_begins_in_april_pays_its_own_quarters() {
    let mut company = Company::with_members(1);
    company.year_begins(4);
    let customer = company.customer(0);
    company.order(customer, "2025-01-01", 100, 0).order(customer, "2027-01-31", 10_000, 0);
    company.order(customer, "2027-03-31", 10_000, 0).order(customer, "2027-04-01", 10_000, 0);
    let paid = company.pay(quarter("2026Q4"));
    assert_eq!(of_kind(&paid, 0, LineKind::Base), ["2027-01 2.00", "2027-03 2.00"]);
    assert_eq!(of_kind(&company.pay(quarter("2027Q1")), 0, LineKind::Base), ["2027-04 2.00"]);
}

#[test]
fn who_left_is_paid_for_what_was_sold_and_has_no_edges() {
    let mut company = Company::with_members(2);
    let customer = company.customer(0);
    company.order(customer, "2026-07-10", 100_000, 0).left(0, "2026-07-31").target(0, "2026Q3", 200_000);
    company.target(1, "2026Q3", 200_000);
    let payroll = company.pay(quarter("2026Q3"));
    assert_eq!(of_kind(&payroll, 0, LineKind::Base), ["2026-07 20.00"]);
    let (ledger, last) = (company.ledger(), day("2026-09-30"));
    let found = company.asked(&ledger, &company.plan, (quarter("2026Q3"), last), |facts| {
        edges(facts, &measures(facts), last, &|_, minor| Ratio::of(minor.into(), 200_000.into()))
    });
    assert!(!found.is_empty() && found.iter().all(|edge| edge.member == 1));
}

#[test]
fn an_order_credited_to_nobody_is_nobodys_sales_but_the_customer_bought_again() {
    let mut company = Company::with_members(1);
    company.plan.tiers.core.frequency = 1;
    company.plan.tiers.core.monetary = Ratio::percent(1);
    let customer = company.customer(0);
    company.order(customer, "2026-06-30", 10_000, 0).order(customer, "2026-07-02", 10_000, 0);
    let other = company.customer(0);
    company.order(other, "2026-06-30", 10_000, 0).credited(other, day("2026-08-01"), 50_000, Credit::None);
    let payroll = company.pay(quarter("2026Q3"));
    let statement = payroll.of(0).expect("a statement");
    assert_eq!(statement.sales.to_string(), "100.00");
    assert_eq!((statement.conditions[0].part, statement.conditions[0].whole), (2, 2));
    assert_eq!(payroll.total.to_string(), "2.50", "2 % and half a percent on 100.00");
}

#[test]
fn amounts_of_a_million_millions_are_paid_to_the_cent() {
    let whole = 100_000_000_000_000_i64;
    for reading in [AboveTarget::WholeExcess, AboveTarget::Marginal] {
        let mut company = Company::with_members(1);
        company.plan.incentives.above_target = reading;
        let customer = company.customer(0);
        for on in ["2026-07-01", "2026-08-01", "2026-09-01"] {
            company.order(customer, on, whole - 1, 0);
        }
        company.target(0, "2026Q3", whole);
        let payroll = company.pay(quarter("2026Q3"));
        let statement = payroll.of(0).expect("a statement");
        assert_eq!(statement.sales.to_string(), "2999999999999.97");
        assert_eq!(statement.lines[0].amount.to_string(), "20000000000.00", "2 % of 999 999 999 999.99 is …999.9998");
        let above: Money =
            statement.lines.iter().filter(|line| line.kind == LineKind::AboveTarget).map(|line| line.amount).sum();
        let expected = if reading == AboveTarget::Marginal { "18500000000.00" } else { "20000000000.00" };
        assert_eq!(above.to_string(), expected);
    }
}

#[test]
fn an_order_collected_in_parts_of_the_year_counts_in_the_quarter_it_is_collected_in() {
    let mut company = Company::with_members(1);
    company.plan.incentives.sales_basis = SalesBasis::Collected;
    let customer = company.customer(0);
    let collected = |on: &str, minor: i64| Some((day(on), minor));
    company.paid_for(customer, day("2025-03-01"), 100_000, Credit::Member(0), collected("2026-07-31", 100_000));
    company.paid_for(customer, day("2026-07-15"), 100_000, Credit::Member(0), collected("2026-10-01", 100_000));
    company.paid_for(customer, day("2026-08-15"), 100_000, Credit::Member(0), None);
    company.paid_for(customer, day("2026-08-16"), 100_000, Credit::Member(0), collected("2026-09-30", 25_001));
    let paid = company.pay(quarter("2026Q3"));
    assert_eq!(of_kind(&paid, 0, LineKind::Base), ["2026-07 20.00", "2026-09 5.00"]);
    assert_eq!(paid.of(0).expect("a statement").sales.to_string(), "1250.01");
}

#[test]
fn a_target_of_nothing_is_not_exceeded() {
    let mut company = Company::with_members(1);
    let customer = company.customer(0);
    company.order(customer, "2025-01-01", 100, 0).order(customer, "2026-07-10", 100_000, 0).target(0, "2026Q3", 0);
    let payroll = company.pay(quarter("2026Q3"));
    let condition = &payroll.of(0).expect("a statement").conditions[2];
    assert_eq!((condition.whole, condition.measured, condition.is_reached), (0, None, false));
    assert!(of_kind(&payroll, 0, LineKind::AboveTarget).is_empty());
}

#[test]
fn months_that_all_have_a_target_make_the_quarters() {
    let mut company = Company::with_members(1);
    for month in ["2026-07", "2026-08", "2026-09"] {
        company.target(0, month, 33_333);
    }
    let target = |company: &Company| company.pay(quarter("2026Q3")).of(0).and_then(|statement| statement.target);
    assert_eq!(target(&company).map(|money| money.to_string()).as_deref(), Some("999.99"));
    company.target(0, "2026Q3", 100_000);
    assert_eq!(target(&company).map(|money| money.to_string()).as_deref(), Some("1000.00"), "its own comes first");
}

#[test]
fn a_quarter_that_is_not_over_is_paid_up_to_the_date() {
    let mut company = Company::with_members(1);
    let customer = company.customer(0);
    company.order(customer, "2025-01-01", 100, 0).order(customer, "2026-07-10", 10_000, 0);
    company.order(customer, "2026-08-20", 10_000, 0);
    let ledger = company.ledger();
    let as_of = |on: NaiveDate| {
        company.asked(&ledger, &company.plan, (quarter("2026Q3"), on), domain::incentives::payroll).total.to_string()
    };
    assert_eq!(
        [as_of(day("2026-06-30")), as_of(day("2026-08-19")), as_of(day("2026-08-20"))],
        ["0.00", "2.00", "4.00"]
    );
    let period: Period = "2026Q3".parse().expect("a period");
    assert_eq!(period.to_string(), "2026Q3");
}
