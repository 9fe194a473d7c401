//! The tree of targets: what a target is shared over, and who can have a part.
//!
//! A company's year is shared over its quarters, anybody's quarter over its months, and a company's quarter over members,
//! over teams, over product lines and over regions, each on its own. The year of a member, team, product line or region is
//! what its quarters add to; so sharing a year over them shares each quarter.

use std::collections::BTreeSet;

use chrono::Days;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::{DateSpan, Money, Period, Quarter};
use crate::facts::{Ledger, MemberIx, Role, Target, TargetOwner};

/// What a target is shared over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Axis {
    /// Quarters of a year, months of a quarter.
    Time,
    /// Members.
    Member,
    /// Teams.
    Team,
    /// Product lines.
    ProductLine,
    /// Regions.
    Region,
}

/// Who or when a part is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Node {
    /// Period of the target.
    pub period: Period,
    /// Owner of the target.
    pub owner: TargetOwner,
}

impl Axis {
    /// The axes a company's quarter is shared over besides its months.
    pub const OWNERS: [Axis; 4] = [Axis::Member, Axis::Team, Axis::ProductLine, Axis::Region];

    /// The axis an owner stands on; none for the company.
    pub fn of(owner: &TargetOwner) -> Option<Axis> {
        match owner {
            TargetOwner::Company => None,
            TargetOwner::Member(_) => Some(Axis::Member),
            TargetOwner::Team(_) => Some(Axis::Team),
            TargetOwner::ProductLine(_) => Some(Axis::ProductLine),
            TargetOwner::Region(_) => Some(Axis::Region),
        }
    }
}

impl Node {
    /// The company's node of a period.
    pub fn company(period: Period) -> Node {
        Node { period, owner: TargetOwner::Company }
    }

    /// What it can be shared over; empty for a leaf.
    pub fn axes(&self) -> Vec<Axis> {
        match (&self.owner, self.period) {
            (_, Period::Month(_)) => Vec::new(),
            (TargetOwner::Company, _) => std::iter::once(Axis::Time).chain(Axis::OWNERS).collect(),
            (_, Period::Quarter(_)) => vec![Axis::Time],
            (_, Period::Year(_)) => Vec::new(),
        }
    }
}

/// Who can have a part of a period's target on an axis, in the order of the page: who works or was sold in it, and
/// whoever has a target of it already.
pub fn owners(ledger: &Ledger, axis: Axis, period: Period) -> Vec<TargetOwner> {
    if axis == Axis::Time {
        return vec![TargetOwner::Company];
    }
    let eligible = eligible(ledger, axis, period);
    let mut found = eligible.clone();
    let set = ledger.targets.iter().filter(|target| is_on(target, axis) && overlaps(ledger, target.period, period));
    for target in set {
        if !found.contains(&target.owner) {
            found.push(target.owner.clone());
        }
    }
    if axis == Axis::Member {
        let place = |owner: &TargetOwner| match owner {
            TargetOwner::Member(no) => ledger.member_by_no(no).unwrap_or(MemberIx::MAX),
            _ => MemberIx::MAX,
        };
        found.sort_by_cached_key(place);
    } else {
        found.sort();
    }
    found
}

/// Who has a part by being there, whether or not a target is set: members who sell and are employed at some time of the
/// period, the teams they stand in, and the product lines and regions with an order in the two years up to its end.
pub fn eligible(ledger: &Ledger, axis: Axis, period: Period) -> Vec<TargetOwner> {
    let span = ledger.calendar.span(period);
    match axis {
        Axis::Time => vec![TargetOwner::Company],
        Axis::Member => sellers(ledger, span)
            .map(|member| TargetOwner::Member(ledger.members[member as usize].employee_no.clone()))
            .collect(),
        Axis::Team => teams(ledger, span).into_iter().map(TargetOwner::Team).collect(),
        Axis::ProductLine => in_use(ledger, span, &ledger.product_lines, |order| order.product_line)
            .into_iter()
            .map(TargetOwner::ProductLine)
            .collect(),
        Axis::Region => {
            in_use(ledger, span, &ledger.regions, |order| order.region).into_iter().map(TargetOwner::Region).collect()
        }
    }
}

/// The team a member stands in at the end of a span, or on the last day of work.
pub fn team_at_end(ledger: &Ledger, member: MemberIx, span: DateSpan) -> &str {
    let last = ledger.members[member as usize].active_to.map_or(span.last, |last| last.min(span.last));
    ledger.post_on(member, last).team
}

/// The target of an owner's year: its own, else what its quarters add to; none when neither is set.
pub fn year_target(ledger: &Ledger, owner: &TargetOwner, year: i32) -> Option<Money> {
    super::target_of(ledger, owner, Period::Year(year)).or_else(|| {
        let quarters = ledger.calendar.quarters(year);
        quarters
            .iter()
            .filter_map(|quarter| super::quarter_target(ledger, owner, *quarter))
            .reduce(|sum, next| sum + next)
    })
}

/// Teams whose target of a quarter is not what their members' targets add to: the team, its target, the members' sum.
/// Teams none of whose members has a target are left out.
pub fn team_gaps(ledger: &Ledger, quarter: Quarter) -> Vec<(String, Money, Money)> {
    let span = ledger.calendar.quarter_span(quarter);
    let members: Vec<(&str, Money)> = (0..ledger.members.len() as MemberIx)
        .filter_map(|member| {
            let target = super::member_target(ledger, member, quarter)?;
            Some((team_at_end(ledger, member, span), target))
        })
        .collect();
    let mut found = Vec::new();
    for owner in owners(ledger, Axis::Team, Period::Quarter(quarter)) {
        let Some(target) = super::quarter_target(ledger, &owner, quarter) else { continue };
        let TargetOwner::Team(name) = owner else { continue };
        let parts = members.iter().filter(|(team, _)| *team == name).map(|(_, target)| *target);
        if let Some(sum) = parts.reduce(|sum, next| sum + next).filter(|sum| *sum != target) {
            found.push((name, target, sum));
        }
    }
    found
}

fn is_on(target: &Target, axis: Axis) -> bool {
    Axis::of(&target.owner) == Some(axis)
}

/// Whether two periods have a day in common.
fn overlaps(ledger: &Ledger, one: Period, other: Period) -> bool {
    let (one, other) = (ledger.calendar.span(one), ledger.calendar.span(other));
    one.first <= other.last && other.first <= one.last
}

fn sellers(ledger: &Ledger, span: DateSpan) -> impl Iterator<Item = MemberIx> {
    (0..ledger.members.len() as MemberIx).filter(move |member| {
        let person = &ledger.members[*member as usize];
        let is_here = person.hired_on <= span.last && person.active_to.is_none_or(|last| last >= span.first);
        let last = person.active_to.map_or(span.last, |last| last.min(span.last));
        is_here && ledger.post_on(*member, last).role != Role::Manager
    })
}

fn teams(ledger: &Ledger, span: DateSpan) -> BTreeSet<String> {
    let names = sellers(ledger, span).map(|member| team_at_end(ledger, member, span));
    names.filter(|team| !team.is_empty()).map(str::to_owned).collect()
}

/// Names with an order in the two years up to the span's end; all of them when there is none at all.
fn in_use(
    ledger: &Ledger,
    span: DateSpan,
    names: &[String],
    place: impl Fn(&crate::facts::Order) -> u16,
) -> BTreeSet<String> {
    let window = DateSpan { first: span.last - Days::new(730), last: span.last };
    let mut is_used = vec![false; names.len()];
    ledger.orders_in(window).for_each(|order| is_used[place(order) as usize] = true);
    let has_any = names.iter().zip(&is_used).any(|(name, is_used)| *is_used && !name.is_empty());
    let used = names.iter().zip(&is_used).filter(|(_, is_used)| **is_used || !has_any);
    used.map(|(name, _)| name.clone()).filter(|name| !name.is_empty()).collect()
}
