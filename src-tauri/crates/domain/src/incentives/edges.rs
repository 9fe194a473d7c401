//! The nearest edge: the smallest extra that changes what a member is paid, or whether they pass (section 7).
//!
//! Nothing is estimated: each edge is found by working the statement out again with the extra put in, and proven the same
//! way, once with it and once with one unit less.

use chrono::NaiveDate;

use super::lines::{condition, exceeds, mentors, statement_on};
use super::{Credited, Line, LineKind, Measures, PayFacts, Repurchase, Statement};
use crate::base::{Money, Month, Ratio};
use crate::facts::{AwardKind, MemberIx};
use crate::mentoring::Bonus;

/// What there can be more of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lever {
    /// Credited sales to customers that are neither new nor core.
    Sales,
    /// Credited sales to customers that are new in the quarter.
    NewCustomerSales,
    /// Credited sales to customers that were core at the quarter's start.
    CoreSales,
    /// Core customers that buy again.
    CoreCustomers,
}

/// What the extra changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Effect {
    /// A line is paid that is not.
    Pays(LineKind),
    /// A higher band above the target is reached: the band's bound and rate.
    Band {
        /// Excess beyond which it begins.
        above: Ratio,
        /// Rate paid.
        rate: Ratio,
    },
    /// The score reaches the pass line.
    Passes,
    /// The figures would propose the member for a star of the month.
    Proposed(AwardKind, Month),
}

/// The smallest extra of a lever that has an effect.
#[derive(Debug, Clone, PartialEq)]
pub struct Edge {
    /// Whose.
    pub member: MemberIx,
    /// More of what.
    pub lever: Lever,
    /// How much more: minor units, or customers.
    pub extra: i64,
    /// What it changes.
    pub effect: Effect,
    /// Pay of the quarter without it.
    pub before: Money,
    /// Pay with it.
    pub after: Money,
    /// Pay with one unit less.
    pub just_below: Money,
}

/// A member's measures with something more put in.
struct Trial<'a> {
    facts: &'a PayFacts<'a>,
    measures: &'a Measures,
    bonus: Option<&'a Bonus>,
    member: MemberIx,
    /// Without the orders behind: a trial shows none.
    credited: Credited,
    repurchase: Repurchase,
    /// The stretch on which more would be sold.
    stretch: usize,
}

impl Trial<'_> {
    fn with(&self, lever: Lever, extra: i64) -> Statement {
        let (mut credited, mut repurchase) = (self.credited.clone(), self.repurchase);
        let month = self.measures.stretches[self.stretch].month;
        if lever == Lever::CoreCustomers {
            repurchase.again += usize::try_from(extra).unwrap_or(0);
        } else {
            let part = &mut credited.parts[self.stretch];
            part.minor += extra;
            if part.order_ids.is_empty() && extra != 0 {
                part.order_ids.push(0);
            }
        }
        match lever {
            Lever::NewCustomerSales => credited.new_minor[month] += extra,
            Lever::CoreSales => credited.core_minor[month] += extra,
            Lever::Sales | Lever::CoreCustomers => {}
        }
        statement_on(self.facts, self.measures, self.member, &credited, repurchase, self.bonus)
    }

    /// The edge of a lever, when there is one within reach. `holds` tells whether so much more has the effect.
    fn edge(&self, lever: Lever, most: i64, effect: Effect, holds: impl Fn(i64) -> bool) -> Option<Edge> {
        let extra = smallest(most, holds)?;
        Some(Edge {
            member: self.member,
            lever,
            extra,
            effect,
            before: self.with(lever, 0).total,
            after: self.with(lever, extra).total,
            just_below: self.with(lever, extra - 1).total,
        })
    }
}

/// The smallest number from 1 to `most` for which something holds that holds for every greater one, too; none when it
/// holds without any, or not even for `most`.
fn smallest(most: i64, holds: impl Fn(i64) -> bool) -> Option<i64> {
    if most < 1 || holds(0) || !holds(most) {
        return None;
    }
    let (mut below, mut at) = (0, most);
    while at - below > 1 {
        let middle = below + (at - below) / 2;
        if holds(middle) { at = middle } else { below = middle }
    }
    Some(at)
}

/// Every edge of every member on duty with a statement, by member and lever. `score` gives the score a member would have
/// with sales of the quarter in minor units; `on` is the day more would be sold on.
pub fn edges(
    facts: &PayFacts<'_>,
    measures: &Measures,
    on: NaiveDate,
    score: &dyn Fn(MemberIx, i64) -> Option<Ratio>,
) -> Vec<Edge> {
    let span = facts.ledger.calendar.quarter_span(facts.quarter);
    let on = on.clamp(span.first, span.last);
    let stretch = measures.stretches.partition_point(|stretch| stretch.span.last < on);
    let bonuses = mentors(facts, measures);
    let month = measures.stretches[stretch].month;
    let rivals = [AwardKind::CoreStar, AwardKind::NewCustomerStar].map(|kind| by_award(measures, kind, month));
    let mut found = Vec::new();
    for (at, credited) in measures.credited.iter().enumerate() {
        let member = at as MemberIx;
        let is_here = facts.ledger.members[at].active_to.is_none_or(|last| last >= on);
        if !is_here || (measures.targets[at].is_none() && !credited.has_rows()) {
            continue;
        }
        let trial = Trial {
            facts,
            measures,
            bonus: bonuses.iter().find(|bonus| bonus.mentor == member),
            member,
            credited: without_orders(credited),
            repurchase: measures.repurchase[at],
            stretch,
        };
        found.extend(of_sales(&trial, score));
        found.extend(of_new_customers(&trial));
        found.extend(of_core_customers(&trial));
        found.extend(of_stars(&trial, &rivals, month));
    }
    found
}

fn without_orders(credited: &Credited) -> Credited {
    let mut plain = credited.clone();
    for part in &mut plain.parts {
        // One stands for all: whether a month has any decides whether it has a line.
        part.order_ids.truncate(1);
    }
    plain
}

/// As much as can matter: a hundred times what is asked for or sold.
fn reach(trial: &Trial<'_>) -> i64 {
    let target = trial.measures.targets[trial.member as usize].map_or(0, Money::to_minor);
    (target.abs() + trial.credited.sales_minor().abs()).saturating_mul(100).saturating_add(100_000)
}

/// The next band above the target, and the pass line.
fn of_sales(trial: &Trial<'_>, score: &dyn Fn(MemberIx, i64) -> Option<Ratio>) -> Vec<Edge> {
    let (most, member, sold) = (reach(trial), trial.member, trial.credited.sales_minor());
    let mut found = Vec::new();
    if let Some(target) = trial.measures.targets[member as usize] {
        let is_above = |minor: i64, above: Ratio| exceeds(trial.facts.ledger.currency.minor(minor), target, above);
        let next = trial.facts.plan.incentives.bands.iter().find(|band| !is_above(sold, band.above));
        if let Some(band) = next {
            let effect = Effect::Band { above: band.above, rate: band.rate };
            found.extend(trial.edge(Lever::Sales, most, effect, |extra| is_above(sold + extra, band.above)));
        }
    }
    let line = trial.facts.plan.people.pass_line;
    let passes = |extra: i64| score(member, sold + extra).is_some_and(|score| score >= line);
    found.extend(trial.edge(Lever::Sales, most, Effect::Passes, passes));
    found
}

fn of_new_customers(trial: &Trial<'_>) -> Option<Edge> {
    let (sold, of_new) = (trial.credited.sales_minor(), trial.credited.new_customer_minor());
    let above = trial.facts.plan.incentives.new_customers_above;
    trial.edge(Lever::NewCustomerSales, reach(trial), Effect::Pays(LineKind::NewCustomers), |extra| {
        condition(LineKind::NewCustomers, of_new + extra, (sold + extra).max(0), above).is_reached
    })
}

fn of_core_customers(trial: &Trial<'_>) -> Option<Edge> {
    let Repurchase { again, owned } = trial.repurchase;
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let above = trial.facts.plan.incentives.core_retention_above;
    trial.edge(
        Lever::CoreCustomers,
        count(owned.saturating_sub(again)),
        Effect::Pays(LineKind::CoreRetention),
        |extra| condition(LineKind::CoreRetention, count(again) + extra, count(owned), above).is_reached,
    )
}

/// What each member is measured by for a star of a month, in minor units.
fn by_award(measures: &Measures, kind: AwardKind, month: usize) -> Vec<i64> {
    let of = |credited: &Credited| match kind {
        AwardKind::CoreStar => credited.core_minor[month],
        AwardKind::NewCustomerStar => credited.new_minor[month],
    };
    measures.credited.iter().map(of).collect()
}

/// The best by the figures for a star of a month of the quarter (from 0), best first with what they are measured by in
/// minor units, ties in the ledger's order. Nobody below or at zero is one.
pub fn award_candidates(measures: &Measures, kind: AwardKind, month: usize) -> Vec<(MemberIx, i64)> {
    let mut found: Vec<(MemberIx, i64)> =
        (0..).zip(by_award(measures, kind, month)).filter(|(_, minor)| *minor > 0).collect();
    found.sort_by_key(|(member, minor)| (std::cmp::Reverse(*minor), *member));
    found
}

fn of_stars(trial: &Trial<'_>, rivals: &[Vec<i64>; 2], month: usize) -> Vec<Edge> {
    let when = trial.facts.ledger.calendar.months(trial.facts.quarter)[month];
    let kinds = [(AwardKind::CoreStar, Lever::CoreSales), (AwardKind::NewCustomerStar, Lever::NewCustomerSales)];
    let of = |((kind, lever), measured): ((AwardKind, Lever), &Vec<i64>)| {
        let his = measured[trial.member as usize];
        let others = (0..).zip(measured).filter(|(member, _)| *member != trial.member);
        let best = others.map(|(_, minor)| *minor).max().unwrap_or(0).max(0);
        // Two that tie are both proposed.
        trial.edge(lever, reach(trial), Effect::Proposed(kind, when), |extra| his + extra >= best.max(1))
    };
    kinds.into_iter().zip(rivals).filter_map(of).collect()
}

/// What a line of these would be worth to whoever wins a star: kept beside the candidates.
pub fn star_amount(facts: &PayFacts<'_>, lines: &[Line], month: Month) -> Money {
    super::lines::commission(facts, lines, month)
        .max(facts.ledger.currency.zero())
        .at_rate(facts.plan.incentives.star_rate)
}
