//! Setting the targets of a quarter that begins.

use chrono::NaiveDate;

use super::board::Board;
use super::{Refusal, Step, share_beside};
use crate::base::{Money, Period, Quarter};
use crate::facts::Ledger;
use crate::targets::NextShare;
use crate::targets::tree::{Axis, Node};

/// Every target that moves when a quarter begins with this company's target and these members' targets, the company's
/// first. Without members whoever has a part keeps it in proportion; with them, a member who is not among them has none.
///
/// # Errors
/// Sums above or below that do not come out, as for [`super::change`].
pub fn begin(
    ledger: &Ledger,
    today: NaiveDate,
    quarter: Quarter,
    whole: Money,
    members: &[NextShare],
) -> Result<Vec<Step>, Refusal> {
    let node = Node::company(Period::Quarter(quarter));
    let mut board = Board::of(ledger, today);
    let known = board.get(&node);
    if known.is_none_or(|(amount, _)| amount != whole) {
        board.set(&node, whole, known.is_some_and(|(_, is_pinned)| is_pinned));
        board.hold(&node);
        share_beside(&mut board, &node)?;
    }
    for axis in node.axes() {
        if axis == Axis::Member && !members.is_empty() {
            set_members(&mut board, &node, members)?;
        } else if known.is_none_or(|(amount, _)| amount != whole) && !board.parts(&node, axis).is_empty() {
            board.share_again(&node, axis)?;
        }
    }
    Ok(board.steps(&node))
}

fn set_members(board: &mut Board<'_>, node: &Node, members: &[NextShare]) -> Result<(), Refusal> {
    let part = |share: &NextShare| Node { period: node.period, owner: share.owner.clone() };
    for other in board.parts(node, Axis::Member) {
        if !members.iter().any(|share| share.owner == other.owner) {
            board.take_away(&other);
        }
    }
    for share in members {
        let node = part(share);
        if board.get(&node) != Some((share.next, share.is_pinned)) {
            board.set(&node, share.next, share.is_pinned);
            board.share_down(&node)?;
        }
    }
    Ok(())
}
