//! The two stars of each month, decided in the first meeting after it: who the figures put first, but once.

use domain::base::Month;
use domain::facts::{Award, AwardKind, MemberIx};
use domain::incentives::{PayFacts, award_candidates, measures};
use domain::tiering::tiering;

use super::{Desk, numbered};
use crate::rhythm::monday_from;
use crate::script::{BEFORE, LAST, RUNNING};

/// Quarter, month and star that went to the second, and why.
const SECOND: (usize, usize, AwardKind) = (LAST, 1, AwardKind::CoreStar);
const WHY_SECOND: &str = "第一名当月有一张大单由总监促成，会议一致推选第二名。";

/// Stars of the months that were over by their meeting, from the quarter before the last full one on.
pub(super) fn awards(desk: &Desk<'_>) -> Vec<Award> {
    let mut rows: Vec<Award> = [BEFORE, LAST, RUNNING].into_iter().flat_map(|at| of_quarter(desk, at)).collect();
    numbered(&mut rows, |row| &mut row.id);
    rows
}

fn of_quarter(desk: &Desk<'_>, at: usize) -> Vec<Award> {
    let plan = &desk.script.plan;
    let span = desk.script.acts[at].span;
    let start = tiering(desk.ledger, &plan.tiers, span.eve());
    let facts = PayFacts::of_orders(desk.ledger, plan, desk.script.acts[at].quarter, span.last, &start);
    let measured = measures(&facts);
    let months = desk.months(at).into_iter().enumerate();
    let each = months.flat_map(|(place, month)| AwardKind::ALL.iter().map(move |kind| (place, month, *kind)));
    each.filter_map(|(place, month, kind)| {
        let candidates = award_candidates(&measured, kind, place);
        let second = candidates.get(1).filter(|_| SECOND == (at, place, kind));
        let (member, _) = second.or(candidates.first())?;
        award(desk, month, kind, *member, if second.is_some() { WHY_SECOND } else { "" })
    })
    .collect()
}

fn award(desk: &Desk<'_>, month: Month, kind: AwardKind, member: MemberIx, note: &str) -> Option<Award> {
    let on = desk.past(monday_from(month.plus(1).span().first))?;
    Some(Award { id: 0, month, kind, member, on, by: desk.director().to_owned(), note: note.to_owned() })
}
