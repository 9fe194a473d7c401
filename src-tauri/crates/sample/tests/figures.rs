//! The sample company shows the trouble the plan was written for, whatever the day: the engine, asked for its figures,
//! finds the plan's columns "before" and "now".

use std::fmt::Write;

use chrono::{Datelike, NaiveDate, Weekday};
use domain::base::Ratio;
use domain::facts::{Ledger, TargetOwner};
use domain::incentives::{LineKind, PayFacts, payroll};
use domain::metrics::{Snapshot, Team};
use domain::people;
use domain::plan::Plan;
use domain::targets;
use domain::tiering::{Tier, distribution, near_misses};
use domain::training::Curricula;
use rust_decimal::Decimal;
use sample::{SampleCompany, SampleCredit, SampleStatus, Wish, company, dealings, ledger};

const DAYS: [&str; 14] = [
    "2024-02-29",
    "2024-03-31",
    "2025-04-01",
    "2025-07-20",
    "2025-08-15",
    "2025-10-08",
    "2026-01-01",
    "2026-03-31",
    "2026-05-31",
    "2026-09-30",
    "2026-11-21",
    "2026-12-31",
    "2027-04-01",
    "2027-05-10",
];

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Metric, its unit's multiple, and the bounds it must be found in.
type Bounds = (&'static str, i64, &'static str, &'static str);

/// The plan's column "before", half a point or half a day around.
const BEFORE: [Bounds; 6] = [
    ("core_sales_share", 100, "64.5", "65.5"),
    ("new_customer_sales_share", 100, "19.5", "20.5"),
    ("core_repurchase_days", 1, "29.5", "30.5"),
    ("core_churn", 100, "4", "13"),
    ("attainment_rate", 100, "40", "80"),
    ("collection_rate", 100, "78", "94"),
];
/// The plan's column "now".
const LAST: [Bounds; 7] = [
    ("core_sales_share", 100, "59.5", "60.5"),
    ("new_customer_sales_share", 100, "14.5", "15.5"),
    ("core_repurchase_days", 1, "44.5", "45.5"),
    ("core_churn", 100, "11.5", "12.5"),
    ("attainment_rate", 100, "42", "80"),
    ("collection_rate", 100, "78", "94"),
    ("service_churn_share", 100, "34", "36"),
];
/// The running quarter: on the way to the targets, and not there.
const NOW: [Bounds; 6] = [
    ("core_sales_share", 100, "60", "66"),
    ("new_customer_sales_share", 100, "15", "19"),
    ("core_repurchase_days", 1, "28", "42"),
    ("core_churn", 100, "0", "10"),
    ("attainment_rate", 100, "66", "94"),
    ("collection_rate", 100, "40", "95"),
];

/// Whether enough of the running quarter has passed for its sales to say something.
fn is_settled(now: &Snapshot<'_>) -> bool {
    targets::pace(now.ledger, now.plan, now.quarter, now.as_of) >= Ratio::percent(20)
}

/// Collects the figures of a company as a line of the table, and what is off.
struct Check {
    line: String,
    off: Vec<String>,
}

impl Check {
    fn figure(&mut self, name: &str, value: Option<Decimal>, scale: i64, low: &str, high: &str) {
        let value = value.map(|value| (value * Decimal::from(scale)).round_dp(2));
        let text = value.map_or("–".to_owned(), |value| value.normalize().to_string());
        let bound = |text: &str| text.parse::<Decimal>().expect("a bound");
        if value.is_none_or(|value| value < bound(low) || value > bound(high)) {
            self.off.push(format!("{name} {text} is not in {low}..{high}"));
        }
        write!(self.line, " {name} {text}").expect("a string");
    }

    fn quarter(&mut self, name: &str, snapshot: &Snapshot<'_>, bounds: &[Bounds]) {
        let sales = snapshot.figure("sales").map_or("–".to_owned(), |sales| sales.to_string());
        write!(self.line, "\n   {name:<7} sales {sales}").expect("a string");
        for (id, scale, low, high) in bounds {
            self.figure(id, snapshot.figure(id), *scale, low, high);
        }
    }

    fn tiers(&mut self, name: &str, snapshot: &Snapshot<'_>) {
        let tiering = snapshot.now();
        let shares = &snapshot.plan.tiers.shares;
        let found = distribution(&tiering.recency, &tiering.places, shares, snapshot.ledger.currency);
        write!(self.line, "\n   {name:<7}").expect("a string");
        for (tier, (low, high)) in found.tiers.iter().zip([("17", "23"), ("27", "33"), ("37", "43"), ("7", "13")]) {
            self.figure(tier.tier.as_str(), tier.customer_share.map(Ratio::value), 100, low, high);
        }
        let sales = found.tiers.iter().map(|tier| tier.sales_share.map_or(Decimal::ZERO, Ratio::value));
        let shown: Vec<String> = sales.map(|share| (share * Decimal::from(100)).round_dp(1).to_string()).collect();
        let gap: usize = found.tiers.iter().map(|tier| tier.gap).sum();
        write!(self.line, " | sales {} | gap {gap} prospects {}", shown.join(" "), found.prospects).expect("a string");
    }
}

fn check(wish: &Wish) -> Check {
    let made = company(wish);
    let ledger = ledger(&made);
    let plan = Plan::default();
    let quarter = ledger.calendar.quarter_of(wish.today);
    let dealings = dealings(&made, &ledger);
    let curricula = Curricula::unchanged(plan.training.clone());
    let team = Team { personnel: &made.personnel, curricula: &curricula };
    let seen = |steps| Snapshot::new(&ledger, &dealings, team, &plan, quarter.plus(steps), wish.today);
    let [before, last, now] = [-2, -1, 0].map(seen);
    let mut check = Check { line: format!("{} seed {} of {}", wish.today, wish.seed, wish.customers), off: Vec::new() };
    check.quarter("before", &before, &BEFORE);
    check.quarter("last", &last, &LAST);
    if is_settled(&now) {
        check.quarter("now", &now, &NOW);
        let progress = targets::progress(&ledger, &plan, quarter, wish.today);
        let of_pace = progress.expected.and_then(|expected| progress.actual.over(expected)).map(Ratio::value);
        check.figure("of pace", of_pace, 100, "90", "97");
    }
    for (name, snapshot) in [("before", &before), ("last", &last), ("now", &now)] {
        check.tiers(name, snapshot);
    }
    people_and_pay(&made, &ledger, &plan, &last, &now, &mut check);
    check
}

/// Pay, juniors with core customers, near misses.
fn people_and_pay(
    made: &SampleCompany,
    ledger: &Ledger,
    plan: &Plan,
    last: &Snapshot<'_>,
    now: &Snapshot<'_>,
    check: &mut Check,
) {
    let pay = payroll(&PayFacts::of_orders(ledger, plan, last.quarter, last.as_of, last.start()));
    let paid = |kind: LineKind| {
        pay.statements.iter().filter(|statement| statement.lines.iter().any(|line| line.kind == kind)).count()
    };
    let above = |percent: i64| {
        let is_above = |statement: &&domain::incentives::Statement| {
            statement
                .target
                .and_then(|target| statement.sales.over(target))
                .is_some_and(|ratio| ratio > Ratio::percent(percent))
        };
        pay.statements.iter().filter(is_above).count()
    };
    let junior = |customer: &u32| {
        let owner = ledger.customers[*customer as usize].owner.expect("everybody has an owner");
        !people::seniority(&ledger.members[owner as usize], &plan.people, now.as_of).is_senior
    };
    let violations = now.now().members(Tier::Core).filter(junior).count();
    let below = now.results();
    let below = below.iter().filter(|result| result.passes == Some(false)).count();
    let near = near_misses(now.now(), &plan.tiers).len();
    check.line.push_str("\n   pay   ");
    let counts = [
        ("retention", paid(LineKind::CoreRetention), 1, 14),
        ("new customers", paid(LineKind::NewCustomers), 1, 8),
        ("above 10 %", above(110), 2, 3),
        ("above 20 %", above(120), 1, 2),
        ("violations", violations, 3, 6),
        ("near misses", near, 1, 100_000),
        (
            "returns",
            made.orders.iter().filter(|order| order.amount_minor < 0).count() * 1_000 / made.orders.len(),
            10,
            30,
        ),
        ("cancelled", made.orders.iter().filter(|order| order.status == SampleStatus::Cancelled).count(), 1, 100_000),
        (
            "split",
            made.orders.iter().filter(|order| matches!(order.credit, SampleCredit::Split(_))).count(),
            1,
            100_000,
        ),
    ];
    for (name, count, low, high) in counts {
        check.figure(name, Some(Decimal::from(count)), 1, &low.to_string(), &high.to_string());
    }
    write!(check.line, " below the line now {below} orders {}", made.orders.len()).expect("a string");
}

#[test]
fn two_quarters_show_the_diagnosis_on_any_day() {
    let mut off = Vec::new();
    for text in DAYS {
        for seed in [1, 7, 20_261] {
            let customers = if seed == 1 { Wish::CUSTOMERS } else { 600 };
            let wish = Wish { seed, customers, ..Wish::on(day(text)) };
            let found = check(&wish);
            println!("{}", found.line);
            off.extend(found.off.into_iter().map(|off| format!("{text} seed {seed}: {off}")));
        }
    }
    assert!(off.is_empty(), "{} figures are off:\n{}", off.len(), off.join("\n"));
}

#[test]
fn smaller_and_larger_companies_show_it_too() {
    let mut off = Vec::new();
    for (customers, text) in [
        (300, "2026-11-21"),
        (300, "2027-03-31"),
        (500, "2026-07-01"),
        (777, "2027-03-31"),
        (2_500, "2026-11-21"),
        (5_000, "2026-09-15"),
    ] {
        let found = check(&Wish { customers, ..Wish::on(day(text)) });
        println!("{}", found.line);
        off.extend(found.off.into_iter().map(|off| format!("{text} {customers} customers: {off}")));
    }
    assert!(off.is_empty(), "{} figures are off:\n{}", off.len(), off.join("\n"));
}

#[test]
fn any_number_of_customers_makes_a_company() {
    for customers in [0, 1, 2, 10, 40, 100] {
        let made = company(&Wish { customers, ..Wish::on(day("2026-11-21")) });
        assert_eq!(made.customers.len(), customers as usize);
    }
}

#[test]
fn the_same_wish_makes_the_same_company() {
    let wish = Wish { customers: 300, ..Wish::on(day("2026-11-21")) };
    assert_eq!(company(&wish), company(&wish));
    assert_ne!(company(&wish).orders, company(&Wish { seed: 2, ..wish }).orders);
}

/// The same on every system: a change of a number is a change of everybody's sample company. Sales and service are
/// written before the team's records and do not change with them.
#[test]
fn the_company_is_the_same_on_every_machine() {
    let made = company(&Wish { customers: 300, ..Wish::on(day("2026-11-21")) });
    let text = format!("{:?}{:?}{:?}", made.customers, made.orders, made.targets);
    let text = format!("{text}{:?}{:?}{:?}", made.leads, made.tickets, made.activities);
    assert_eq!(print(&text), "9c9cdbd36f898282", "sales and service");
    let text = format!("{:?}{:?}{}{:?}", made.members, made.task_force, made.values, made.personnel);
    assert_eq!(print(&text), "0de6316b25b5843b", "the team");
    let text = format!("{:?}{:?}{:?}", made.accounts, made.closes, made.late);
    let text = format!("{text}{:?}{:?}", made.past_owners, made.past_posts);
    assert_eq!(print(&text), "3e0cdf286b7ec338", "pay and money");
}

fn print(text: &str) -> String {
    let turn = |print: u64, byte: u8| (print ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, turn))
}

#[test]
fn rows_are_sound() {
    for text in ["2026-11-21", "2026-01-01", "2024-02-29"] {
        let wish = Wish::on(day(text));
        let made = company(&wish);
        let mut numbers: Vec<&str> = made.orders.iter().map(|order| order.order_no.as_str()).collect();
        numbers.sort_unstable();
        assert!(numbers.windows(2).all(|pair| pair[0] != pair[1]), "order numbers are unique");
        let mut names: Vec<&str> = made.customers.iter().map(|customer| customer.name.as_str()).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "names are unique");
        for order in &made.orders {
            assert!(order.on <= wish.today, "{} is dated after today", order.order_no);
            assert!(!matches!(order.on.weekday(), Weekday::Sat | Weekday::Sun), "{} is on a weekend", order.order_no);
            assert!(order.amount_minor != 0 && order.collected_minor.abs() <= order.amount_minor.abs());
            if let SampleCredit::Split(shares) = &order.credit {
                assert_eq!(shares.iter().map(|(_, share)| share).sum::<u32>(), 1_000_000, "{}", order.order_no);
                let mut whose: Vec<&str> = shares.iter().map(|(member, _)| member.as_str()).collect();
                whose.sort_unstable();
                assert!(whose.windows(2).all(|pair| pair[0] != pair[1]), "{} names a member once", order.order_no);
            }
        }
    }
}

#[test]
fn targets_add_up_in_every_period() {
    for text in ["2026-11-21", "2026-01-01", "2026-05-10", "2026-09-30"] {
        let made = company(&Wish::on(day(text)));
        let sum = |period, counts: &dyn Fn(&TargetOwner) -> bool| -> i64 {
            let of = made.targets.iter().filter(|target| target.period == period && counts(&target.owner));
            of.map(|target| target.amount_minor).sum()
        };
        for target in made.targets.iter().filter(|target| target.owner == TargetOwner::Company) {
            assert!(target.amount_minor > 0);
            let members = sum(target.period, &|owner| matches!(owner, TargetOwner::Member(_)));
            assert_eq!(members, target.amount_minor, "members in {}", target.period);
            if matches!(target.period, domain::base::Period::Quarter(_)) {
                assert_eq!(sum(target.period, &|owner| matches!(owner, TargetOwner::Team(_))), target.amount_minor);
                assert_eq!(sum(target.period, &|owner| matches!(owner, TargetOwner::Region(_))), target.amount_minor);
                assert_eq!(
                    sum(target.period, &|owner| matches!(owner, TargetOwner::ProductLine(_))),
                    target.amount_minor
                );
            }
        }
        let of_member = |owner: &TargetOwner| matches!(owner, TargetOwner::Member(_));
        assert!(made.targets.iter().filter(|target| of_member(&target.owner)).all(|target| target.amount_minor > 0));
    }
}
