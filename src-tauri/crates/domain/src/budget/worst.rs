//! The most a quarter's incentives can cost if everybody sells the same share of their target: every bonus is reached,
//! every star awarded to the highest commission, every mentor paid.
//!
//! It is the payroll of such a quarter, worked out by the rules that pay. The sales are shared over the three months
//! alike. Corrections and members without a target are left out.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::base::{Money, Ratio, allocate};
use crate::facts::{Accounts, Award, AwardKind, LineKind, MemberIx};
use crate::incentives::{Credited, CreditedPart, Measures, PayFacts, Repurchase, Stretch, payroll_on, stretches};
use crate::targets;

/// What the quarter would pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorstCase {
    /// The share of the target everybody sells.
    pub at: Ratio,
    /// How many members have a target.
    pub members: usize,
    /// What they would sell.
    pub sales: Money,
    /// Sum by kind of line with the number of lines behind it, in the order of a statement, corrections left out.
    pub by_kind: Vec<(LineKind, Money, usize)>,
    /// All of it.
    pub total: Money,
    /// What is beyond base commission: what the incentive budget bears.
    pub beyond_base: Money,
}

/// The payout of the facts' quarter if everybody with a target sells this share of it. Thresholds stay strict: who sells
/// exactly 120 % is not more than 20 % above.
pub fn worst_case(facts: &PayFacts<'_>, at: Ratio) -> WorstCase {
    let ledger = facts.ledger;
    let measures = measures(facts, at);
    let accounts = Accounts { awards: awards(facts, &measures), ..Accounts::default() };
    let as_of = ledger.calendar.quarter_span(facts.quarter).last;
    let payroll = payroll_on(&PayFacts { accounts: &accounts, as_of, passes: &|_| Some(true), ..*facts }, &measures);
    let zero = ledger.currency.zero();
    let lines = || payroll.statements.iter().flat_map(|statement| &statement.lines);
    let of_kind = |kind: LineKind| {
        let amounts: Vec<Money> = lines().filter(|line| line.kind == kind).map(|line| line.amount).collect();
        (kind, amounts.iter().fold(zero, |sum, amount| sum + *amount), amounts.len())
    };
    let kinds = LineKind::ALL.into_iter().filter(|kind| *kind != LineKind::Adjustment);
    let by_kind: Vec<(LineKind, Money, usize)> = kinds.map(of_kind).collect();
    let base = by_kind.iter().find(|(kind, ..)| *kind == LineKind::Base).map_or(zero, |(_, amount, _)| *amount);
    WorstCase {
        at,
        members: measures.credited.iter().filter(|credited| credited.has_rows()).count(),
        sales: ledger.currency.minor(measures.credited.iter().map(Credited::sales_minor).sum()),
        by_kind,
        total: payroll.total,
        beyond_base: payroll.total - base,
    }
}

/// What would be measured: the share sold, all of it to new customers, every core customer buying again.
fn measures(facts: &PayFacts<'_>, at: Ratio) -> Measures {
    let ledger = facts.ledger;
    let stretches = stretches(&ledger.calendar, &facts.plan.incentives, facts.quarter);
    let members = 0..ledger.members.len() as MemberIx;
    let targets: Vec<Option<Money>> = members
        .map(|member| targets::member_target(ledger, member, facts.quarter).filter(|target| target.to_minor() > 0))
        .collect();
    let credited =
        |target: &Option<Money>| target.map_or_else(Credited::default, |target| sold(&stretches, target.at_rate(at)));
    let again = |target: &Option<Money>| {
        let owned = usize::from(target.is_some());
        Repurchase { again: owned, owned }
    };
    Measures {
        credited: targets.iter().map(credited).collect(),
        repurchase: targets.iter().map(again).collect(),
        targets,
        stretches,
    }
}

/// Sales shared over the months; in a month whose rate changes, sold while it is highest.
fn sold(stretches: &[Stretch], sales: Money) -> Credited {
    let of_month = allocate(sales.to_minor(), &[Decimal::ONE; 3]);
    let best = |month: usize| {
        let of_month = stretches.iter().enumerate().filter(|(_, stretch)| stretch.month == month);
        of_month.max_by_key(|(_, stretch)| stretch.rate).map(|(place, _)| place)
    };
    let best = [0, 1, 2].map(best);
    let part = |place: usize, stretch: &Stretch| {
        let is_best = best[stretch.month] == Some(place);
        // No order stands behind it; the place of one says that something was sold.
        if is_best {
            CreditedPart { minor: of_month[stretch.month], order_ids: vec![0] }
        } else {
            CreditedPart::default()
        }
    };
    let parts = stretches.iter().enumerate().map(|(place, stretch)| part(place, stretch)).collect();
    Credited { parts, core_minor: [0; 3], new_minor: std::array::from_fn(|month| of_month[month]) }
}

/// Both stars of each month go to the member with the most base commission.
fn awards(facts: &PayFacts<'_>, measures: &Measures) -> Vec<Award> {
    let commission = |credited: &Credited, month: usize| -> Money {
        let parts = measures.stretches.iter().zip(&credited.parts).filter(|(stretch, _)| stretch.month == month);
        parts.map(|(stretch, part)| facts.ledger.currency.minor(part.minor).at_rate(stretch.rate)).sum()
    };
    let best = |month: usize| -> Option<MemberIx> {
        let sellers = (0..).zip(&measures.credited).filter(|(_, credited)| credited.has_rows());
        sellers
            .max_by_key(|(member, credited)| (commission(credited, month), std::cmp::Reverse(*member)))
            .map(|(member, _)| member)
    };
    let months = facts.ledger.calendar.months(facts.quarter);
    let of_month = |place: usize| {
        let best = best(place);
        AwardKind::ALL.iter().filter_map(move |kind| {
            let (month, on) = (months[place], NaiveDate::MIN);
            Some(Award { id: 0, month, kind: *kind, member: best?, on, by: String::new(), note: String::new() })
        })
    };
    (0..3).flat_map(of_month).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Currency, FiscalCalendar, Period, Quarter, WorkCalendar};
    use crate::facts::{Ledger, LedgerParts, Member, Pair, Personnel, Role, Target, TargetOwner};
    use crate::plan::{Plan, RateChange};
    use crate::tiering::tiering;

    const QUARTER: Quarter = Quarter { year: 2026, quarter: 3 };

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn member(id: i64, no: &str, hired_on: &str) -> Member {
        Member {
            id,
            employee_no: no.into(),
            name: no.into(),
            role: Role::Rep,
            team: String::new(),
            region: String::new(),
            hired_on: day(hired_on),
            experience_from: day(hired_on),
            active_to: None,
            search: String::new(),
        }
    }

    fn target(no: &str, minor: i64) -> Target {
        let owner = TargetOwner::Member(no.into());
        Target { period: Period::Quarter(QUARTER), owner, amount: Currency::CNY.minor(minor), is_pinned: false }
    }

    /// A senior with a target of a million, the new hire she teaches with half of it, and somebody without a target.
    fn team() -> (Ledger, Personnel) {
        let ledger = Ledger::build(LedgerParts {
            currency: Currency::CNY,
            calendar: FiscalCalendar::starting(1).expect("January is a month"),
            workdays: WorkCalendar::default(),
            customers: Vec::new(),
            members: vec![member(1, "E1", "2018-01-01"), member(2, "E2", "2026-06-01"), member(3, "E3", "2020-01-01")],
            product_lines: vec![String::new()],
            regions: vec![String::new()],
            orders: Vec::new(),
            splits: Vec::new(),
            targets: vec![target("E1", 100_000_000), target("E2", 50_000_000)],
        });
        let pair = Pair {
            id: 1,
            mentor: 0,
            mentee: 1,
            began_on: day("2026-06-15"),
            ended_on: None,
            end_reason: String::new(),
            weeks: Vec::new(),
        };
        (ledger, Personnel { pairs: vec![pair], ..Personnel::default() })
    }

    fn told(plan: &Plan, at: Ratio) -> (Vec<String>, String, String) {
        let (ledger, personnel) = team();
        let start = tiering(&ledger, &plan.tiers, day("2026-06-30"));
        let facts = PayFacts {
            personnel: &personnel,
            ..PayFacts::of_orders(&ledger, plan, QUARTER, day("2026-07-15"), &start)
        };
        let found = worst_case(&facts, at);
        let kinds = found.by_kind.iter().map(|(kind, amount, lines)| format!("{} {amount} of {lines}", kind.as_str()));
        (kinds.collect(), found.total.to_string(), found.beyond_base.to_string())
    }

    #[test]
    fn at_exactly_120_percent_nobody_is_more_than_20_percent_above() {
        let (kinds, total, beyond_base) = told(&Plan::default(), Ratio::percent(120));
        let expected = [
            "base 36000.00 of 6",
            "core_retention 9000.00 of 2",
            "new_customers 9000.00 of 2",
            "above_target 1500.00 of 2",
            "core_star 2400.00 of 3",
            "new_customer_star 2400.00 of 3",
            "mentor 400.00 of 1",
        ];
        assert_eq!(kinds, expected, "a star is 10 % of 8,000.00, the mentor bonus 5 % of it");
        assert_eq!((total.as_str(), beyond_base.as_str()), ("60700.00", "24700.00"));
    }

    #[test]
    fn a_hundredth_of_a_percent_more_pays_the_upper_band() {
        let (kinds, ..) = told(&Plan::default(), Ratio::new(Decimal::new(12_001, 4)));
        assert!(kinds.contains(&"above_target 3001.50 of 2".to_owned()), "1 % of 200,100 and of 100,050: {kinds:?}");
    }

    #[test]
    fn below_the_target_the_bonuses_are_paid_all_the_same() {
        let (kinds, total, _) = told(&Plan::default(), Ratio::ZERO);
        assert_eq!(kinds[0], "base 0.00 of 6");
        assert_eq!(total, "0.00");
        let (kinds, ..) = told(&Plan::default(), Ratio::ONE);
        assert!(kinds.contains(&"above_target 0.00 of 0".to_owned()), "{kinds:?}");
    }

    #[test]
    fn a_month_whose_rate_changes_is_sold_at_the_higher_one() {
        let mut plan = Plan::default();
        plan.incentives.base_changes = vec![RateChange { from: day("2026-09-16"), rate: Ratio::percent(3) }];
        let (kinds, ..) = told(&plan, Ratio::ONE);
        assert_eq!(kinds[0], "base 35000.00 of 6", "two months at 2 %, September at 3 %, of 1,500,000 in three months");
    }
}
