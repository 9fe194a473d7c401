//! Every nearest edge is true: a real order of that size has the effect, one of a cent less has not, and what the edge says
//! of the pay before, with it and just below it is the payroll worked out with that order.

use chrono::{Days, NaiveDate};
use domain::base::{Money, Quarter, Ratio};
use domain::facts::{Credit, LineKind, MemberIx};
use domain::incentives::{
    Edge, Effect, Lever, Measures, Payroll, award_candidates, bought_again, edges, measures, owned_core, payroll,
};
use domain::tiering::tiering;
use proptest::prelude::*;

use crate::company::Company;
use crate::firms::{Firm, firm};

/// A firm with three customers more, credited to nobody: one of long ago, one that is new when it buys, one that was core at
/// the start and has bought again.
struct Trial {
    company: Company,
    quarter: Quarter,
    on: NaiveDate,
    long_ago: u32,
    new: u32,
    core: u32,
}

fn trial(firm: &Firm, on: NaiveDate) -> Trial {
    let mut company = firm.company();
    let [long_ago, new, core] = [(); 3].map(|()| company.customer_of(None));
    company.credited(long_ago, firm.first() - Days::new(200), 10_000, Credit::None);
    company.credited(core, firm.first() - Days::new(1), 10_000, Credit::None);
    company.credited(core, firm.first(), 10_000, Credit::None);
    Trial { company, quarter: firm.quarter(), on, long_ago, new, core }
}

/// The score a sales manager would take: sales over target.
fn score(measures: &Measures, member: MemberIx, minor: i64) -> Option<Ratio> {
    let target = measures.targets[member as usize]?;
    Ratio::of(minor.into(), target.to_minor().into())
}

impl Trial {
    fn last(&self) -> NaiveDate {
        self.company.calendar().quarter_span(self.quarter).last
    }

    fn edges(&self) -> Vec<Edge> {
        let ledger = self.company.ledger();
        self.company.asked(&ledger, &self.company.plan, (self.quarter, self.last()), |facts| {
            let found = measures(facts);
            edges(facts, &found, self.on, &|member, minor| score(&found, member, minor))
        })
    }

    /// The payroll and its measures with a real order of this size, or this many core customers that buy again.
    fn with(&self, edge: &Edge, extra: i64) -> (Payroll, Measures) {
        let mut company = self.company.clone();
        let sold_to = match edge.lever {
            Lever::Sales => Some(self.long_ago),
            Lever::NewCustomerSales => Some(self.new),
            Lever::CoreSales => Some(self.core),
            Lever::CoreCustomers => None,
        };
        match sold_to {
            Some(customer) if extra > 0 => {
                company.credited(customer, self.on, extra, Credit::Member(edge.member));
            }
            Some(_) => {}
            // Whoever sells it: nobody here, so that only the condition moves.
            None => self.waiting(edge.member).into_iter().take(extra as usize).for_each(|customer| {
                company.credited(customer, self.on, 1, Credit::None);
            }),
        }
        let ledger = company.ledger();
        company.asked(&ledger, &company.plan, (self.quarter, self.last()), |facts| (payroll(facts), measures(facts)))
    }

    /// A member's core customers that have not bought in the quarter.
    fn waiting(&self, member: MemberIx) -> Vec<u32> {
        let ledger = self.company.ledger();
        let span = ledger.calendar.quarter_span(self.quarter);
        let start = tiering(&ledger, &self.company.plan.tiers, span.eve());
        let owned = owned_core(&ledger, &start, span.eve()).filter(|(_, owner)| *owner == member);
        owned
            .map(|(customer, _)| customer)
            .filter(|customer| bought_again(&ledger, *customer, span, span.last).is_none())
            .collect()
    }

    fn has_effect(&self, edge: &Edge, (payroll, measures): &(Payroll, Measures)) -> bool {
        let Some(statement) = payroll.of(edge.member) else { return false };
        let reached = |kind: LineKind| statement.conditions.iter().any(|found| found.kind == kind && found.is_reached);
        match edge.effect {
            Effect::Pays(kind) => reached(kind),
            Effect::Band { above, rate } => {
                let target = statement.target.map_or(0, Money::to_minor);
                let is_above = rust_decimal::Decimal::from(statement.sales.to_minor() - target)
                    > rust_decimal::Decimal::from(target) * above.value();
                let is_paid =
                    statement.lines.iter().any(|line| line.kind == LineKind::AboveTarget && line.rate == rate);
                // A band that begins with this very cent has nothing in it yet.
                let is_marginal = self.company.plan.incentives.above_target == domain::plan::AboveTarget::Marginal;
                is_above && (is_paid || is_marginal)
            }
            Effect::Passes => score(measures, edge.member, statement.sales.to_minor())
                .is_some_and(|score| score >= self.company.plan.people.pass_line),
            Effect::Proposed(kind, month) => {
                let months = self.company.calendar().months(self.quarter);
                let place = months.iter().position(|other| *other == month).expect("a month of the quarter");
                let candidates = award_candidates(measures, kind, place);
                let best = candidates.first().map_or(0, |(_, minor)| *minor);
                candidates.iter().any(|(member, minor)| *member == edge.member && *minor == best)
            }
        }
    }
}

fn total(payroll: &Payroll, member: MemberIx) -> i64 {
    payroll.of(member).map_or(0, |statement| statement.total.to_minor())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_edge_is_proven_by_a_real_order(firm in firm(92), after in 0_u64..89) {
        let firm = Firm { members: firm.members.min(3), ..firm };
        let trial = trial(&firm, firm.day(after));
        for edge in trial.edges() {
            let (with, below) = (trial.with(&edge, edge.extra), trial.with(&edge, edge.extra - 1));
            prop_assert!(trial.has_effect(&edge, &with), "with it: {:?}", edge);
            prop_assert!(!trial.has_effect(&edge, &below), "one unit less: {:?}", edge);
            let usual = trial.company.pay(trial.quarter);
            let said = [edge.before, edge.after, edge.just_below].map(Money::to_minor);
            let worked_out = [&usual, &with.0, &below.0].map(|payroll| total(payroll, edge.member));
            prop_assert_eq!(said, worked_out, "{:?}", edge);
        }
    }

    /// Nothing is left out: whoever is below the lowest band has its edge, whoever has a target and is below the pass line
    /// has that edge.
    #[test]
    fn who_is_below_a_bound_has_its_edge(firm in firm(92)) {
        let trial = trial(&firm, firm.day(10));
        let (found, payroll) = (trial.edges(), trial.company.pay(trial.quarter));
        for statement in &payroll.statements {
            let has = |effect: &dyn Fn(&Effect) -> bool| {
                found.iter().any(|edge| edge.member == statement.member && effect(&edge.effect))
            };
            let target = statement.target.map_or(0, Money::to_minor);
            let is_below = statement.conditions[2].whole > 0 && !statement.conditions[2].is_reached;
            let has_band = has(&|effect| matches!(effect, Effect::Band { .. }));
            prop_assert!(!is_below || has_band);
            let is_failing = target > 0 && i128::from(statement.sales.to_minor()) * 10 < i128::from(target) * 8;
            prop_assert_eq!(is_failing, has(&|effect| *effect == Effect::Passes), "{:?}", statement);
        }
    }
}
