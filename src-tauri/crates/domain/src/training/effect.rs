//! What training came to: sales before and after, of those who had it and those who had not.
//!
//! A difference is stated only when both groups are large enough and their changes are further apart than chance would
//! leave them in one of a hundred shuffles: a rank test (Mann–Whitney, Spearman), ties corrected, in exact integers.
//! A difference is no proof of a cause; the page says what was compared, never why.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Learner;
use crate::base::{DateSpan, Quarter, Ratio};
use crate::facts::{Ledger, MemberIx, Personnel, Proof, Role};
use crate::incentives;
use crate::mentoring;
use crate::people;
use crate::plan::Plan;
use crate::targets;

/// (2.58 standard deviations)², in ten-thousandths: beyond it lies one of a hundred.
const BEYOND: i128 = 66_564;
const TEN_THOUSAND: i128 = 10_000;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Did those who completed a module change more?
    Training,
    /// Did new hires with a mentor change more than those without?
    Mentoring,
    /// Do good exam marks go with good sales?
    Exam,
}

/// What can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// A group is smaller than the plan asks for.
    TooFew,
    /// Chance explains it.
    NoDifference,
    /// The first group, or the better mark, stands higher.
    Higher,
    /// It stands lower.
    Lower,
}

/// A group with its mean attainment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Whom.
    pub members: Vec<MemberIx>,
    /// Mean attainment of the quarter before the training.
    pub before: Option<Ratio>,
    /// Mean attainment of the quarter after it, to date.
    pub after: Option<Ratio>,
}

/// Two groups and what can be said of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// What is asked.
    pub question: Question,
    /// Those who had it: trained, mentored, passed at the first attempt.
    pub with: Group,
    /// Those who had not.
    pub without: Group,
    /// What can be said.
    pub finding: Finding,
}

/// Training of a quarter against the sales around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The quarter of the training.
    pub trained_in: Quarter,
    /// The quarter before it.
    pub before: Quarter,
    /// The quarter after it: the one looked at.
    pub after: Quarter,
    /// Training, mentoring, exams.
    pub comparisons: [Comparison; 3],
}

/// A member with sales before and after.
struct Seller {
    member: MemberIx,
    before: Ratio,
    after: Ratio,
}

impl Seller {
    fn change(&self) -> Decimal {
        self.after.value() - self.before.value()
    }
}

/// What training and mentoring of the quarter before the one looked at came to. Only members who had a target in the
/// quarter before it and in the one after it, managers left out.
pub fn effect(ledger: &Ledger, personnel: &Personnel, plan: &Plan, quarter: Quarter, as_of: NaiveDate) -> Effect {
    let (trained_in, before) = (quarter.plus(-1), quarter.plus(-2));
    let sellers = sellers(ledger, plan, [before, quarter], as_of);
    let span = ledger.calendar.quarter_span(trained_in);
    let is_new_hire = |seller: &&Seller| was_new_hire(ledger, plan, seller.member, span);
    let least = plan.training.effect_least as usize;
    let trained = compare(Question::Training, sellers.iter(), least, |member| was_trained(personnel, member, span));
    let mentored = compare(Question::Mentoring, sellers.iter().filter(is_new_hire), least, |member| {
        was_mentored(ledger, personnel, plan, member, span)
    });
    let exams = exams(personnel, &sellers, least, span);
    Effect { trained_in, before, after: quarter, comparisons: [trained, mentored, exams] }
}

fn sellers(ledger: &Ledger, plan: &Plan, [before, after]: [Quarter; 2], as_of: NaiveDate) -> Vec<Seller> {
    let earlier = attainments(ledger, plan, before, ledger.calendar.quarter_span(before).last);
    let now = attainments(ledger, plan, after, as_of);
    let members = (0_u32..).zip(&ledger.members).zip(earlier.into_iter().zip(now));
    members
        .filter(|((_, person), _)| person.role != Role::Manager)
        .filter_map(|((member, _), (before, after))| Some(Seller { member, before: before?, after: after? }))
        .collect()
}

/// Every member's sales over the part of the quarter's target that pace asks for by then, in the ledger's order.
fn attainments(ledger: &Ledger, plan: &Plan, quarter: Quarter, as_of: NaiveDate) -> Vec<Option<Ratio>> {
    let span = ledger.calendar.quarter_span(quarter);
    let pace = targets::pace(ledger, plan, quarter, as_of);
    let sales = incentives::credited_sales(ledger, plan.incentives.sales_basis, span.until(as_of));
    (0_u32..)
        .zip(sales)
        .map(|(member, sales)| {
            let target = targets::member_target(ledger, member, quarter)?;
            ledger.currency.minor(sales).over(target.at_rate(pace))
        })
        .collect()
}

fn was_trained(personnel: &Personnel, member: MemberIx, span: DateSpan) -> bool {
    let learner = Learner::of(personnel, member);
    let mut modules = learner.modules();
    modules.any(|module| learner.completed_on(module, span.last).is_some_and(|on| span.contains(on)))
}

fn was_new_hire(ledger: &Ledger, plan: &Plan, member: MemberIx, span: DateSpan) -> bool {
    let person = &ledger.members[member as usize];
    person.hired_on <= span.last && people::new_hire_until(person, &plan.people) >= span.first
}

/// Whether a pair with this mentee ran on some day of the span.
fn was_mentored(ledger: &Ledger, personnel: &Personnel, plan: &Plan, member: MemberIx, span: DateSpan) -> bool {
    personnel.pairs.iter().filter(|pair| pair.mentee == member).any(|pair| {
        let last = mentoring::ends_on(ledger, plan, pair);
        pair.began_on.max(span.first) <= last.min(span.last)
    })
}

fn compare<'s>(
    question: Question,
    sellers: impl Iterator<Item = &'s Seller>,
    least: usize,
    had_it: impl Fn(MemberIx) -> bool,
) -> Comparison {
    let (with, without): (Vec<&Seller>, Vec<&Seller>) = sellers.partition(|seller| had_it(seller.member));
    let changes = |group: &[&Seller]| group.iter().map(|seller| seller.change()).collect::<Vec<Decimal>>();
    let finding = differ(&changes(&with), &changes(&without), least);
    Comparison { question, with: group(&with), without: group(&without), finding }
}

/// First marks of the quarter against the sales after it.
fn exams(personnel: &Personnel, sellers: &[Seller], least: usize, span: DateSpan) -> Comparison {
    let first_mark = |seller: &Seller| {
        let mut sat = personnel.exams.of(seller.member).iter().filter(|exam| exam.kind == Proof::Exam);
        sat.find(|exam| span.contains(exam.taken_on)).map(|exam| (exam.score_tenths, exam.is_passed()))
    };
    let sat: Vec<(&Seller, u32, bool)> =
        sellers.iter().filter_map(|seller| first_mark(seller).map(|(mark, passed)| (seller, mark, passed))).collect();
    let pairs: Vec<(Decimal, Decimal)> =
        sat.iter().map(|(seller, mark, _)| (Decimal::from(*mark), seller.after.value())).collect();
    let of = |wanted: bool| -> Vec<&Seller> {
        sat.iter().filter(|(_, _, passed)| *passed == wanted).map(|(seller, _, _)| *seller).collect()
    };
    let finding = go_together(&pairs, least);
    Comparison { question: Question::Exam, with: group(&of(true)), without: group(&of(false)), finding }
}

fn group(sellers: &[&Seller]) -> Group {
    let mean = |value: fn(&Seller) -> Ratio| {
        let sum: Decimal = sellers.iter().map(|seller| value(seller).value()).sum();
        Ratio::of(sum, Decimal::from(sellers.len()))
    };
    Group {
        members: sellers.iter().map(|seller| seller.member).collect(),
        before: mean(|seller| seller.before),
        after: mean(|seller| seller.after),
    }
}

/// Whether the first group stands higher or lower than the second, by the rank test of Mann and Whitney: said only when
/// both have `least` values and the rank sum lies beyond 2.58 standard deviations.
pub fn differ(first: &[Decimal], second: &[Decimal], least: usize) -> Finding {
    if first.len() < least || second.len() < least || first.is_empty() || second.is_empty() {
        return Finding::TooFew;
    }
    let all: Vec<Decimal> = first.iter().chain(second).copied().collect();
    let (doubled_ranks, ties) = ranks(&all);
    let [n1, n2, n] = [first.len(), second.len(), all.len()].map(|count| count as i128);
    // Twice the distance of the rank sum from its mean; four times its variance is a fraction.
    let distance = doubled_ranks[..first.len()].iter().sum::<i128>() - n1 * (n + 1);
    let variance_over = n1 * n2 * (n * n * n - n - ties);
    let variance_under = 3 * n * (n - 1);
    // Rank sums go in steps: half a step is taken off, so that chance is never taken for less than it is.
    let beyond = (distance.abs() - 1).max(0);
    if beyond * beyond * variance_under * TEN_THOUSAND > BEYOND * variance_over {
        if distance > 0 { Finding::Higher } else { Finding::Lower }
    } else {
        Finding::NoDifference
    }
}

/// Whether two figures of the same people rise together, by Spearman's rank correlation: said only for `least` people
/// and when ρ²(n − 1) lies beyond 2.58².
pub fn go_together(pairs: &[(Decimal, Decimal)], least: usize) -> Finding {
    if pairs.len() < least.max(3) {
        return Finding::TooFew;
    }
    let n = pairs.len() as i128;
    let centred = |value: fn(&(Decimal, Decimal)) -> Decimal| -> Vec<i128> {
        let (ranks, _) = ranks(&pairs.iter().map(value).collect::<Vec<Decimal>>());
        ranks.into_iter().map(|rank| rank - (n + 1)).collect()
    };
    let (left, right) = (centred(|pair| pair.0), centred(|pair| pair.1));
    let sum = |a: &[i128], b: &[i128]| a.iter().zip(b).map(|(a, b)| a * b).sum::<i128>();
    let together = sum(&left, &right);
    if together * together * (n - 1) * TEN_THOUSAND > BEYOND * sum(&left, &left) * sum(&right, &right) {
        if together > 0 { Finding::Higher } else { Finding::Lower }
    } else {
        Finding::NoDifference
    }
}

/// Twice the rank of each value, 1 smallest, equal values sharing the mean of their ranks; and Σ (t³ − t) over the
/// groups of t equal values.
fn ranks(values: &[Decimal]) -> (Vec<i128>, i128) {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|place| values[*place]);
    let mut ranks = vec![0; values.len()];
    let mut ties = 0;
    let mut first = 0;
    for group in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let size = group.len() as i128;
        for place in group {
            ranks[*place] = 2 * first + size + 1;
        }
        ties += size * size * size - size;
        first += size;
    }
    (ranks, ties)
}
