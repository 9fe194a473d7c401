//! Changing a target so that every sum stays right.
//!
//! A target that is typed takes its amount now; what stands beside it shares the rest of their parent, and its own parts
//! share it again in the proportion they had. Pins hold, a period that is over keeps what it asked for as long as what it
//! belongs to still runs, and a parent whose parts cannot add to it refuses the change and says by how much. Nothing is
//! saved here.

mod begin;
mod board;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use rust_decimal::Decimal;

pub use self::begin::begin;
use self::board::Board;
use super::tree::{Axis, Node, eligible, owners};
use super::weights::{Method, WEIGHT_DIGITS, WEIGHT_MAX, weights};
use crate::base::{Issue, Money, Period};
use crate::facts::{Ledger, Target, TargetOwner};
use crate::plan::Plan;

/// What is asked for. Without amount and without share, the target is pinned as it is, or let go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which target.
    pub node: Node,
    /// Amount typed; none leaves it.
    pub amount: Option<Money>,
    /// Whether the amount typed holds when the parent is shared again.
    pub is_pinned: bool,
    /// Shares it anew.
    pub share: Option<Share>,
}

/// A target shared anew over an axis: unpinned parts take the proportions of the method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Over what.
    pub axis: Axis,
    /// How.
    pub method: Method,
    /// Weights typed, in the order of the parts; none at all are even.
    pub weights: Vec<Decimal>,
}

/// A target before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which target.
    pub node: Node,
    /// The amount before; none when it was not set.
    pub before: Option<Money>,
    /// The amount after; none when it is taken away.
    pub after: Option<Money>,
    /// Whether it is pinned afterwards.
    pub is_pinned: bool,
}

/// Why a change is refused, and at which target the sums do not come out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The target; none when what was typed is wrong in itself.
    pub node: Option<Node>,
    /// Why.
    pub issue: Box<Issue>,
}

/// Works out every target that a change moves, the one asked for first. `today` decides which periods are over.
pub fn change(ledger: &Ledger, plan: &Plan, today: NaiveDate, change: &Change) -> Result<Vec<Step>, Refusal> {
    let mut board = Board::of(ledger, today);
    let Change { node, amount, is_pinned, share } = change;
    if let (Period::Year(_), true) = (node.period, node.owner != TargetOwner::Company) {
        return Err(refused("issue-target-owner-year"));
    }
    if let Some(amount) = amount {
        type_in(&mut board, node, *amount, *is_pinned)?;
    }
    match share {
        Some(share) => share_anew(&mut board, plan, node, share)?,
        None if amount.is_none() => {
            let (amount, _) = board.get(node).ok_or_else(|| refused("issue-target-not-set"))?;
            board.set(node, amount, *is_pinned);
        }
        None => {}
    }
    Ok(board.steps(node))
}

/// The same targets after steps.
pub fn with_steps(targets: &[Target], steps: &[Step]) -> Vec<Target> {
    let is_of = |target: &Target, step: &Step| target.owner == step.node.owner && target.period == step.node.period;
    let kept = targets.iter().filter(|target| !steps.iter().any(|step| is_of(target, step))).cloned();
    let set = steps.iter().filter_map(|step| {
        let (period, owner) = (step.node.period, step.node.owner.clone());
        Some(Target { period, owner, amount: step.after?, is_pinned: step.is_pinned })
    });
    kept.chain(set).collect()
}

fn refused(key: &str) -> Refusal {
    because(Issue::refused(key))
}

fn because(issue: Issue) -> Refusal {
    Refusal { node: None, issue: Box::new(issue) }
}

/// The typed target takes its amount, its siblings the rest of their parent, its parts the new amount.
fn type_in(board: &mut Board<'_>, node: &Node, amount: Money, is_pinned: bool) -> Result<(), Refusal> {
    board.set(node, amount, is_pinned);
    board.hold(node);
    share_beside(board, node)?;
    board.share_down(node)
}

/// What stands beside a target shares the rest of their parent. A quarter that is only the sum of its months moves with
/// them instead.
fn share_beside(board: &mut Board<'_>, node: &Node) -> Result<(), Refusal> {
    let Some((parent, axis)) = parent(board.ledger(), node) else { return Ok(()) };
    if board.get(&parent).is_none() {
        return Ok(());
    }
    if board.is_sum(&parent) {
        board.add_up(&parent);
        share_beside(board, &parent)?;
        return board.share_down(&parent);
    }
    board.share_again(&parent, axis)
}

/// What a target is a part of, and on which axis.
fn parent(ledger: &Ledger, node: &Node) -> Option<(Node, Axis)> {
    match (Axis::of(&node.owner), node.period) {
        (_, Period::Month(month)) => {
            let period = Period::Quarter(ledger.calendar.quarter_of_month(month));
            Some((Node { period, owner: node.owner.clone() }, Axis::Time))
        }
        (None, Period::Quarter(quarter)) => Some((Node::company(Period::Year(quarter.year)), Axis::Time)),
        (Some(axis), Period::Quarter(_)) => Some((Node::company(node.period), axis)),
        (_, Period::Year(_)) => None,
    }
}

fn share_anew(board: &mut Board<'_>, plan: &Plan, node: &Node, share: &Share) -> Result<(), Refusal> {
    if !node.axes().contains(&share.axis) {
        return Err(refused("issue-target-leaf"));
    }
    if board.get(node).is_none() {
        return Err(refused("issue-target-not-set"));
    }
    match (node.period, share.axis) {
        (Period::Year(year), axis) if axis != Axis::Time => share_year(board, plan, year, share),
        _ => share_node(board, plan, node, share),
    }
}

/// A year over members, teams, product lines or regions: each of its quarters that is not over; all of them once the year
/// is.
fn share_year(board: &mut Board<'_>, plan: &Plan, year: i32, share: &Share) -> Result<(), Refusal> {
    if share.method == Method::Weights {
        return Err(refused("issue-target-year-weights"));
    }
    let quarters = board.ledger().calendar.quarters(year).map(Period::Quarter);
    let is_year_over = board.is_over(Period::Year(year));
    let open = quarters.into_iter().filter(|quarter| is_year_over || !board.is_over(*quarter));
    let nodes: Vec<Node> = open.map(Node::company).collect();
    if nodes.iter().any(|node| board.get(node).is_none()) {
        return Err(refused("issue-target-year-quarters"));
    }
    nodes.iter().try_for_each(|node| share_node(board, plan, node, share))
}

fn share_node(board: &mut Board<'_>, plan: &Plan, node: &Node, share: &Share) -> Result<(), Refusal> {
    let parts = anew(board, node, share);
    if parts.is_empty() {
        return Err(refused("issue-target-nobody"));
    }
    check_weights(share, parts.len())?;
    let weights = weights(board.ledger(), plan, share.method, &parts, &share.weights);
    board.share_over(node, &parts, &weights)
}

/// Who takes part when a target is shared anew. Who no longer sells loses the part, unless it or a month of it is pinned or
/// weights are typed for everybody listed.
fn anew(board: &mut Board<'_>, node: &Node, share: &Share) -> Vec<Node> {
    if share.axis == Axis::Time {
        return board.periods(node);
    }
    let listed = owners(board.ledger(), share.axis, node.period);
    let here = eligible(board.ledger(), share.axis, node.period);
    let mut parts = Vec::new();
    for owner in listed {
        let is_here = here.contains(&owner);
        let part = Node { period: node.period, owner };
        if is_here || share.method == Method::Weights || board.has_pins(&part) {
            parts.push(part);
        } else {
            board.take_away(&part);
        }
    }
    parts
}

fn check_weights(share: &Share, parts: usize) -> Result<(), Refusal> {
    if share.method != Method::Weights || share.weights.is_empty() {
        return Ok(());
    }
    if share.weights.len() != parts {
        let issue = Issue::refused("issue-target-weights-count").arg("parts", parts).arg("given", share.weights.len());
        return Err(because(issue));
    }
    let is_wrong = |weight: &&Decimal| {
        weight.is_sign_negative() && !weight.is_zero()
            || **weight > Decimal::from(WEIGHT_MAX)
            || weight.normalize().scale() > WEIGHT_DIGITS
    };
    match share.weights.iter().find(is_wrong) {
        Some(weight) => Err(because(Issue::refused("issue-target-weight").value(&weight.to_string()))),
        None => Ok(()),
    }
}
