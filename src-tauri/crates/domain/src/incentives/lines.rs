//! One member's statement: the lines that pay and the conditions behind them.

use rust_decimal::Decimal;

use super::{Condition, Credited, Line, LineKind, Measures, Origin, PayFacts, Repurchase, Statement};
use crate::base::{Money, Month, Period, Ratio};
use crate::facts::{AwardKind, MemberIx};
use crate::mentoring::{self, Bonus};
use crate::plan::{AboveTarget, Band, IncentiveRules};

/// The statement of a member on what was measured.
pub(super) fn statement(facts: &PayFacts<'_>, measures: &Measures, mentors: &[Bonus], member: MemberIx) -> Statement {
    let at = member as usize;
    let bonus = mentors.iter().find(|bonus| bonus.mentor == member);
    statement_on(facts, measures, member, &measures.credited[at], measures.repurchase[at], bonus)
}

/// The statement of a member on what is given: as measured, or as it would be with more sales.
pub(super) fn statement_on(
    facts: &PayFacts<'_>,
    measures: &Measures,
    member: MemberIx,
    credited: &Credited,
    repurchase: Repurchase,
    bonus: Option<&Bonus>,
) -> Statement {
    let rules = &facts.plan.incentives;
    let currency = facts.ledger.currency;
    let sales = currency.minor(credited.sales_minor());
    let target = measures.targets[member as usize];
    let mut conditions =
        vec![core_retention(rules, repurchase), new_customers(rules, credited), above_target(rules, sales, target)];
    let mut lines = base_lines(facts, measures, credited);
    for condition in conditions.iter().filter(|condition| condition.is_reached) {
        lines.extend(quarter_lines(facts, condition.kind, sales, target, credited));
    }
    let months = facts.ledger.calendar.months(facts.quarter);
    let commission = months.map(|month| commission(facts, &lines, month));
    lines.extend(stars(facts, member, &months, &commission));
    if let Some(bonus) = bonus.filter(|bonus| !bonus.mentees.is_empty()) {
        let mentor = condition(
            LineKind::Mentor,
            bonus.passing as i64,
            bonus.mentees.len() as i64,
            facts.plan.incentives.mentor_above,
        );
        if mentor.is_reached {
            let period = Period::Quarter(facts.quarter);
            lines.push(of_commission(facts, LineKind::Mentor, period, commission[2], rules.mentor_rate));
        }
        conditions.push(mentor);
    }
    lines.extend(by_hand(facts, member, &months));
    lines.sort_by_key(|line| (line.kind, line.period));
    let total = lines.iter().fold(currency.zero(), |sum, line| sum + line.amount);
    Statement { member, sales, target, lines, conditions, total }
}

/// The mentors of the quarter with their mentees; their commission is taken from their own lines.
pub(super) fn mentors(facts: &PayFacts<'_>, measures: &Measures) -> Vec<Bonus> {
    if facts.personnel.pairs.is_empty() {
        return Vec::new();
    }
    let last = facts.ledger.calendar.months(facts.quarter)[2];
    let commission =
        |mentor: MemberIx| commission(facts, &base_lines(facts, measures, &measures.credited[mentor as usize]), last);
    let PayFacts { ledger, personnel, plan, quarter, as_of, passes, .. } = *facts;
    mentoring::bonus(ledger, personnel, plan, quarter, as_of, passes, &commission)
}

/// Base commission, rounded per month, or per stretch of a month in which the rate changes. A month whose returns exceed
/// its sales takes back what they paid.
fn base_lines(facts: &PayFacts<'_>, measures: &Measures, credited: &Credited) -> Vec<Line> {
    let months = facts.ledger.calendar.months(facts.quarter);
    let parts = measures.stretches.iter().zip(&credited.parts).filter(|(_, part)| !part.order_ids.is_empty());
    parts
        .map(|(stretch, part)| {
            let base = facts.ledger.currency.minor(part.minor);
            let period = Period::Month(months[stretch.month]);
            plain(LineKind::Base, period, base, stretch.rate, part.order_ids.clone())
        })
        .collect()
}

fn plain(kind: LineKind, period: Period, base: Money, rate: Ratio, order_ids: Vec<i64>) -> Line {
    Line { kind, period, base, rate, amount: base.at_rate(rate), order_ids, origin: None, close: None }
}

fn quarter_lines(
    facts: &PayFacts<'_>,
    kind: LineKind,
    sales: Money,
    target: Option<Money>,
    credited: &Credited,
) -> Vec<Line> {
    let rules = &facts.plan.incentives;
    let paid: Vec<(Money, Ratio)> = match (kind, target) {
        (LineKind::CoreRetention, _) => vec![(sales, rules.core_retention_rate)],
        (LineKind::NewCustomers, _) => vec![(sales, rules.new_customers_rate)],
        (LineKind::AboveTarget, Some(target)) => bands(rules, sales, target),
        _ => Vec::new(),
    };
    let period = Period::Quarter(facts.quarter);
    paid.into_iter().map(|(base, rate)| plain(kind, period, base, rate, credited.all_ids())).collect()
}

/// Base commission of a month among these lines.
pub(super) fn commission(facts: &PayFacts<'_>, lines: &[Line], month: Month) -> Money {
    let of_month = lines.iter().filter(|line| line.kind == LineKind::Base && line.period == Period::Month(month));
    of_month.fold(facts.ledger.currency.zero(), |sum, line| sum + line.amount)
}

/// Returns may outweigh a month's sales; a star or a mentor bonus takes nothing back.
fn of_commission(facts: &PayFacts<'_>, kind: LineKind, period: Period, commission: Money, rate: Ratio) -> Line {
    plain(kind, period, commission.max(facts.ledger.currency.zero()), rate, Vec::new())
}

/// Stars the member was given for months of the quarter.
fn stars(facts: &PayFacts<'_>, member: MemberIx, months: &[Month; 3], commission: &[Money; 3]) -> Vec<Line> {
    let rate = facts.plan.incentives.star_rate;
    let won = facts.accounts.awards.iter().filter(|award| award.member == member);
    won.filter_map(|award| {
        let place = months.iter().position(|month| *month == award.month)?;
        Some(of_commission(facts, AwardKind::line(award.kind), Period::Month(award.month), commission[place], rate))
    })
    .collect()
}

/// Corrections by hand that are paid with months of the quarter.
fn by_hand(facts: &PayFacts<'_>, member: MemberIx, months: &[Month; 3]) -> Vec<Line> {
    let entries = facts.accounts.manual_lines.iter();
    let his = entries.filter(|entry| entry.member == member && months.contains(&entry.month));
    his.map(|entry| {
        let amount = facts.ledger.currency.minor(entry.amount_minor);
        let origin = Origin::Hand { entry: Some(entry.id), reason: entry.reason.clone() };
        let line = plain(LineKind::Adjustment, Period::Month(entry.month), amount, Ratio::ONE, Vec::new());
        Line { origin: Some(origin), ..line }
    })
    .collect()
}

fn core_retention(rules: &IncentiveRules, repurchase: Repurchase) -> Condition {
    let Repurchase { again, owned } = repurchase;
    condition(LineKind::CoreRetention, again as i64, owned as i64, rules.core_retention_above)
}

fn new_customers(rules: &IncentiveRules, credited: &Credited) -> Condition {
    let whole = credited.sales_minor().max(0);
    condition(LineKind::NewCustomers, credited.new_customer_minor(), whole, rules.new_customers_above)
}

/// The lowest band decides whether anything above the target is paid.
fn above_target(rules: &IncentiveRules, sales: Money, target: Option<Money>) -> Condition {
    let lowest = rules.bands.first().map_or(Ratio::ZERO, |band| band.above);
    let whole = target.map_or(0, |target| target.to_minor().max(0));
    let mut found = condition(LineKind::AboveTarget, sales.to_minor() - whole, whole, lowest);
    found.is_reached &= !rules.bands.is_empty();
    found
}

/// Compares part ÷ whole with a bound without dividing.
pub(super) fn condition(kind: LineKind, part: i64, whole: i64, above: Ratio) -> Condition {
    let is_reached = whole > 0 && Decimal::from(part) > Decimal::from(whole) * above.value();
    let measured = if whole > 0 { Ratio::of(part.into(), whole.into()) } else { None };
    Condition { kind, part, whole, measured, above, is_reached }
}

/// Whether sales exceed the target by more than a band asks for.
pub(super) fn exceeds(sales: Money, target: Money, above: Ratio) -> bool {
    target.to_minor() > 0 && (sales - target).value() > target.value() * above.value()
}

/// What is paid above the target: `(base, rate)`, one for the whole excess or one a band.
fn bands(rules: &IncentiveRules, sales: Money, target: Money) -> Vec<(Money, Ratio)> {
    let begins = |band: &Band| target + target.at_rate(band.above);
    let mut reached = rules.bands.iter().filter(|band| exceeds(sales, target, band.above));
    match rules.above_target {
        AboveTarget::WholeExcess => reached.next_back().map(|band| (sales - target, band.rate)).into_iter().collect(),
        AboveTarget::Marginal => reached
            .enumerate()
            .map(|(index, band)| {
                let end = rules.bands.get(index + 1).map_or(sales, |next| sales.min(begins(next)));
                (end - begins(band), band.rate)
            })
            .filter(|(base, _)| !base.is_zero())
            .collect(),
    }
}
