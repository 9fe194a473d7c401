//! The targets while they are changed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Refusal, Step};
use crate::base::{Issue, Money, Period};
use crate::facts::{Ledger, TargetOwner};
use crate::targets::decompose::{Part, decompose};
use crate::targets::tree::{Axis, Node, eligible};

/// An amount and whether it is pinned.
type Set = (Money, bool);

/// Every target as it was and as it is now.
pub(super) struct Board<'a> {
    ledger: &'a Ledger,
    today: NaiveDate,
    before: BTreeMap<Node, Set>,
    now: BTreeMap<Node, Set>,
    /// Quarters that are not set and are what their three months add to.
    summed: BTreeSet<Node>,
    /// What was typed in this change: it stays while the others share the rest.
    held: BTreeSet<Node>,
}

impl<'a> Board<'a> {
    pub(super) fn of(ledger: &'a Ledger, today: NaiveDate) -> Board<'a> {
        let known = ledger.targets.iter().map(|target| {
            let node = Node { period: target.period, owner: target.owner.clone() };
            (node, (target.amount, target.is_pinned))
        });
        let mut before: BTreeMap<Node, Set> = known.collect();
        let sums = sums_of_months(ledger, &before);
        let summed = sums.iter().map(|(node, _)| node.clone()).collect();
        before.extend(sums.into_iter().map(|(node, sum)| (node, (sum, false))));
        Board { ledger, today, now: before.clone(), before, summed, held: BTreeSet::new() }
    }

    pub(super) fn ledger(&self) -> &'a Ledger {
        self.ledger
    }

    pub(super) fn get(&self, node: &Node) -> Option<Set> {
        self.now.get(node).copied()
    }

    pub(super) fn set(&mut self, node: &Node, amount: Money, is_pinned: bool) {
        self.now.insert(node.clone(), (amount, is_pinned));
    }

    /// Whether a quarter is only what its months add to.
    pub(super) fn is_sum(&self, node: &Node) -> bool {
        self.summed.contains(node)
    }

    /// Gives a quarter what its months add to now; months and quarter hold.
    pub(super) fn add_up(&mut self, node: &Node) {
        let months = self.periods(node);
        let sum = months.iter().filter_map(|month| self.get(month)).map(|(amount, _)| amount).sum();
        self.set(node, sum, false);
        self.held.extend(months);
        self.hold(node);
    }

    pub(super) fn hold(&mut self, node: &Node) {
        self.held.insert(node.clone());
    }

    /// Whether a target or a month of it is pinned.
    pub(super) fn has_pins(&self, node: &Node) -> bool {
        let is_pinned = |node: &Node| self.get(node).is_some_and(|(_, is_pinned)| is_pinned);
        is_pinned(node) || self.periods(node).iter().any(is_pinned)
    }

    /// Takes a target away, with the months it was shared over.
    pub(super) fn take_away(&mut self, node: &Node) {
        self.now.remove(node);
        for part in self.periods(node) {
            self.now.remove(&part);
        }
    }

    pub(super) fn is_over(&self, period: Period) -> bool {
        self.ledger.calendar.span(period).last < self.today
    }

    /// The quarters of a year, the months of a quarter.
    pub(super) fn periods(&self, node: &Node) -> Vec<Node> {
        let calendar = self.ledger.calendar;
        let at = |period: Period| Node { period, owner: node.owner.clone() };
        match node.period {
            Period::Year(year) => calendar.quarters(year).map(|quarter| at(Period::Quarter(quarter))).to_vec(),
            Period::Quarter(quarter) => calendar.months(quarter).map(|month| at(Period::Month(month))).to_vec(),
            Period::Month(_) => Vec::new(),
        }
    }

    /// The parts a target has on an axis.
    pub(super) fn parts(&self, node: &Node, axis: Axis) -> Vec<Node> {
        if axis == Axis::Time {
            return self.periods(node).into_iter().filter(|part| self.now.contains_key(part)).collect();
        }
        let is_part = |part: &&Node| part.period == node.period && Axis::of(&part.owner) == Some(axis);
        let mut parts: Vec<Node> = self.now.keys().filter(is_part).cloned().collect();
        parts.sort_by_cached_key(|part| match &part.owner {
            TargetOwner::Member(no) => self.ledger.member_by_no(no).unwrap_or(u32::MAX),
            _ => 0,
        });
        parts
    }

    /// Shares a target again over every axis on which it has parts.
    pub(super) fn share_down(&mut self, node: &Node) -> Result<(), Refusal> {
        for axis in node.axes() {
            let is_shared_by_quarters = axis != Axis::Time && matches!(node.period, Period::Year(_));
            if !is_shared_by_quarters && !self.parts(node, axis).is_empty() {
                self.share_again(node, axis)?;
            }
        }
        Ok(())
    }

    /// Shares a target over the parts it has on an axis, in the proportion they had. Where they did not make up the target,
    /// they keep what they have and whoever has nothing yet takes what they leave.
    pub(super) fn share_again(&mut self, node: &Node, axis: Axis) -> Result<(), Refusal> {
        let Some((whole, _)) = self.get(node) else { return Ok(()) };
        let set = self.parts(node, axis);
        let all = self.all_parts(node, axis, &set);
        if set.len() == all.len() {
            let weights: Vec<Decimal> = all.iter().map(|part| self.proportion(part)).collect();
            return self.share_over(node, &all, &weights);
        }
        let known: Money = set.iter().filter_map(|part| self.get(part)).map(|(amount, _)| amount).sum();
        if known > whole {
            let amount = |part: &Node| self.get(part).map_or(Decimal::ZERO, |(amount, _)| amount.value());
            let weights: Vec<Decimal> = all.iter().map(amount).collect();
            return self.share_over(node, &all, &weights);
        }
        let held: Vec<Node> = set.into_iter().filter(|part| self.held.insert(part.clone())).collect();
        let shared = self.share_over(node, &all, &vec![Decimal::ONE; all.len()]);
        held.iter().for_each(|part| {
            self.held.remove(part);
        });
        shared
    }

    /// The parts that are set, and those that could be as long as the set ones did not make up the target before.
    fn all_parts(&self, node: &Node, axis: Axis, set: &[Node]) -> Vec<Node> {
        if axis == Axis::Time {
            return self.periods(node);
        }
        let sum: Money = set.iter().filter_map(|part| self.before.get(part)).map(|(amount, _)| *amount).sum();
        if self.before.get(node).is_some_and(|(whole, _)| *whole == sum) {
            return set.to_vec();
        }
        let mut all = set.to_vec();
        for owner in eligible(self.ledger, axis, node.period) {
            let part = Node { period: node.period, owner };
            if !all.contains(&part) {
                all.push(part);
            }
        }
        all
    }

    /// Shares a target over parts by weights; pins, typed amounts and periods that are over hold.
    pub(super) fn share_over(&mut self, node: &Node, parts: &[Node], weights: &[Decimal]) -> Result<(), Refusal> {
        let (Some((whole, _)), false) = (self.get(node), parts.is_empty()) else { return Ok(()) };
        let shared: Vec<Part> = parts
            .iter()
            .zip(weights)
            .map(|(part, weight)| Part { weight: *weight, pin: self.kept(node, part) })
            .collect();
        let shares = decompose(self.ledger.currency, whole, &shared)
            .map_err(|issue| Refusal { node: Some(node.clone()), issue: Box::new(self.as_over(node, parts, issue)) })?;
        for (part, amount) in parts.iter().zip(shares) {
            let known = self.get(part);
            self.set(part, amount, known.is_some_and(|(_, is_pinned)| is_pinned));
            if known.is_none_or(|(before, _)| before != amount) {
                self.share_down(part)?;
            }
        }
        Ok(())
    }

    /// Every target that is not as it was, the one asked for first.
    pub(super) fn steps(self, asked: &Node) -> Vec<Step> {
        let Board { before, now, .. } = self;
        let nodes: BTreeSet<&Node> = before.keys().chain(now.keys()).collect();
        let moved = nodes.into_iter().filter(|node| before.get(*node) != now.get(*node));
        let mut steps: Vec<Step> = moved
            .map(|node| Step {
                node: node.clone(),
                before: before.get(node).map(|(amount, _)| *amount),
                after: now.get(node).map(|(amount, _)| *amount),
                is_pinned: now.get(node).is_some_and(|(_, is_pinned)| *is_pinned),
            })
            .collect();
        steps.sort_by_key(|step| (step.node != *asked, step.node.owner != TargetOwner::Company));
        steps
    }

    /// The amount of a part that does not move.
    fn kept(&self, node: &Node, part: &Node) -> Option<Money> {
        let is_over = self.is_past_in(node, part);
        let keeps = |is_pinned: bool| is_pinned || is_over || self.held.contains(part);
        self.get(part).filter(|(_, is_pinned)| keeps(*is_pinned)).map(|(amount, _)| amount)
    }

    /// What a part had before this change; one that was not set then, what it has now.
    fn proportion(&self, part: &Node) -> Decimal {
        let known = self.before.get(part).or_else(|| self.now.get(part));
        known.map_or(Decimal::ZERO, |(amount, _)| amount.value())
    }

    /// Whether a part lies behind while its whole still runs. What is over as a whole moves as a whole.
    fn is_past_in(&self, node: &Node, part: &Node) -> bool {
        self.is_over(part.period) && !self.is_over(node.period)
    }

    /// Says that periods are over where that, too, is why the parts do not add up.
    fn as_over(&self, node: &Node, parts: &[Node], issue: Issue) -> Issue {
        if !parts.iter().any(|part| self.is_past_in(node, part) && self.get(part).is_some()) {
            return issue;
        }
        let message = match issue.message.as_str() {
            "issue-target-pins-above" => "issue-target-over-above",
            _ => "issue-target-over-below",
        };
        Issue { message: message.to_owned(), ..issue }
    }
}

fn sums_of_months(ledger: &Ledger, known: &BTreeMap<Node, Set>) -> Vec<(Node, Money)> {
    let mut found = BTreeMap::new();
    for node in known.keys() {
        let Period::Month(month) = node.period else { continue };
        let quarter = ledger.calendar.quarter_of_month(month);
        let whole = Node { period: Period::Quarter(quarter), owner: node.owner.clone() };
        let months = ledger.calendar.months(quarter).map(|month| Node { period: Period::Month(month), ..node.clone() });
        let sum: Option<Money> = months.iter().map(|month| known.get(month).map(|(amount, _)| *amount)).sum();
        if let (Some(sum), false) = (sum, known.contains_key(&whole)) {
            found.insert(whole, sum);
        }
    }
    found.into_iter().collect()
}
