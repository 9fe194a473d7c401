//! Every member's result of a quarter: sales against target, the score with its parts, the rank.

use std::collections::BTreeSet;

use crate::base::{Money, Ratio};
use crate::facts::{MemberIx, Stage};
use crate::incentives;
use crate::metrics::{Snapshot, Team};
use crate::plan::{AttainmentBasis, Plan};
use crate::targets;
use crate::training;

use super::score::{Measured, PartKind, ScorePart, of_parts, parts, score};

/// A member's result of a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attainment {
    /// Whose.
    pub member: MemberIx,
    /// Target of the quarter, when there is one.
    pub target: Option<Money>,
    /// The part of it asked for by the as-of date.
    pub target_to_date: Option<Money>,
    /// Sales credited to the as-of date.
    pub sales: Money,
    /// Sales over target.
    pub attainment: Option<Ratio>,
    /// Sales over what was asked by now; equal to `attainment` once the quarter is over.
    pub attainment_to_date: Option<Ratio>,
    /// The parts of the score, in order.
    pub parts: Vec<ScorePart>,
    /// Performance score; none without a target.
    pub score: Option<Ratio>,
    /// Whether the score reaches the pass line.
    pub passes: Option<bool>,
    /// Place among the members by attainment to date, 1 first; ties share a place.
    pub rank: Option<u32>,
}

impl Attainment {
    /// The score with other sales of the quarter, everything else as it is.
    pub fn score_if_sold(&self, plan: &Plan, sales: Money) -> Option<Ratio> {
        let asked = match plan.people.attainment_basis {
            AttainmentBasis::Pace => self.target_to_date,
            AttainmentBasis::Whole => self.target,
        };
        let sold = asked.and_then(|asked| sales.over(asked))?;
        let of = |part: &ScorePart| if part.kind == PartKind::Sales { Some(sold) } else { part.measured };
        let weighed: Vec<(Ratio, Option<Ratio>)> = self.parts.iter().map(|part| (part.weight, of(part))).collect();
        score(&plan.people, &weighed)
    }
}

/// Every member's result of a quarter as of the snapshot's date, in the ledger's order; members who were never active in
/// it and have neither target nor sales are left out.
pub fn results(snapshot: &Snapshot<'_>) -> Vec<Attainment> {
    let (ledger, plan, span) = (snapshot.ledger, snapshot.plan, snapshot.span());
    let pace = targets::pace(ledger, plan, snapshot.quarter, snapshot.as_of);
    let sales = incentives::credited_sales(ledger, plan.incentives.sales_basis, span.until(snapshot.as_of));
    let visits = visits(snapshot);
    let reports = needs_reports(snapshot);
    let taught = taught(snapshot);
    let mut found: Vec<Attainment> = (0..ledger.members.len() as u32)
        .filter_map(|member| {
            let target = targets::member_target(ledger, member, snapshot.quarter);
            let sales = ledger.currency.minor(sales[member as usize]);
            let person = &ledger.members[member as usize];
            let is_here = person.hired_on <= span.last && person.active_to.is_none_or(|last| last >= span.first);
            let process = [visits[member as usize], reports[member as usize]];
            (target.is_some() || !sales.is_zero() || is_here)
                .then(|| result(snapshot, member, target, sales, pace, process, &taught))
        })
        .collect();
    rank(&mut found);
    found
}

fn result(
    snapshot: &Snapshot<'_>,
    member: MemberIx,
    target: Option<Money>,
    sales: Money,
    pace: Ratio,
    process: [(u32, u32); 2],
    taught: &BTreeSet<&str>,
) -> Attainment {
    let rules = &snapshot.plan.people;
    let target_to_date = target.map(|target| target.at_rate(pace));
    let attainment = target.and_then(|target| sales.over(target));
    let attainment_to_date = target_to_date.and_then(|target| sales.over(target));
    let sales_part = match rules.attainment_basis {
        AttainmentBasis::Pace => attainment_to_date,
        AttainmentBasis::Whole => attainment,
    };
    let [visits, reports] = process.map(|(part, whole)| Measured::of_counts(part, whole));
    let trained = Measured { value: trained(snapshot, member, taught), count: (0, 0) };
    let parts = parts(rules, [Measured { value: sales_part, count: (0, 0) }, visits, reports, trained]);
    let score = of_parts(rules, &parts);
    Attainment {
        member,
        target,
        target_to_date,
        sales,
        attainment,
        attainment_to_date,
        score,
        passes: score.map(|score| score >= rules.pass_line),
        parts,
        rank: None,
    }
}

/// Modules something is on record of by the date: a curriculum nobody has begun to teach says nothing of a member.
fn taught<'a>(snapshot: &Snapshot<'a>) -> BTreeSet<&'a str> {
    let (personnel, as_of) = (snapshot.team.personnel, snapshot.as_of);
    let held = personnel.sessions.iter().filter(|session| !session.is_cancelled && session.held_on <= as_of);
    let sat = personnel.exams.all().iter().filter(|exam| exam.taken_on <= as_of);
    held.map(|session| session.module.as_str()).chain(sat.map(|exam| exam.module.as_str())).collect()
}

/// How far the member is with their own curriculum.
fn trained(snapshot: &Snapshot<'_>, member: MemberIx, taught: &BTreeSet<&str>) -> Option<Ratio> {
    let Team { personnel, curricula } = snapshot.team;
    let (ledger, plan, as_of) = (snapshot.ledger, snapshot.plan, snapshot.as_of);
    let completion = training::completion(ledger, personnel, curricula, plan, member, as_of)?;
    let is_taught = completion.modules.iter().any(|(module, _)| taught.contains(module.id.as_str()));
    is_taught.then_some(completion.done)
}

/// Visits kept and due over the core customers of every owner.
fn visits(snapshot: &Snapshot<'_>) -> Vec<(u32, u32)> {
    let mut found = vec![(0, 0); snapshot.ledger.members.len()];
    for kept in snapshot.visits_kept() {
        if let Some(owner) = snapshot.ledger.customers[kept.customer as usize].owner {
            let (part, whole) = &mut found[owner as usize];
            *part += kept.kept;
            *whole += kept.due;
        }
    }
    found
}

/// Complete needs reports and all that were to be written: one for each lead that reached the needs in the quarter.
fn needs_reports(snapshot: &Snapshot<'_>) -> Vec<(u32, u32)> {
    let mut found = vec![(0, 0); snapshot.ledger.members.len()];
    let Some(known) = snapshot.span().until(snapshot.as_of) else { return found };
    let moments = snapshot.dealings.zone.moments(known);
    for lead in snapshot.dealings.leads.iter() {
        let is_asked = lead.entered[Stage::Needs as usize].is_some_and(|at| moments.contains(&at));
        if let (true, Some(owner)) = (is_asked, lead.owner) {
            let (part, whole) = &mut found[owner as usize];
            *part += u32::from(lead.needs.is_complete());
            *whole += 1;
        }
    }
    found
}

fn rank(found: &mut [Attainment]) {
    let ranks = super::follow::ranks(found.iter().map(|result| result.attainment_to_date));
    for (result, rank) in found.iter_mut().zip(ranks) {
        result.rank = rank;
    }
}
