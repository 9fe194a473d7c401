//! Corrections by hand, and lines that members doubted: one answered, one open.

use chrono::{Days, NaiveDate};
use domain::base::{Month, Period};
use domain::facts::{Dispute, DisputeState, LineKind, LineRef, ManualLine};
use domain::incentives::{PayFacts, payroll};
use domain::tiering::tiering;

use super::{Desk, ix, numbered};
use crate::crew::Seller;
use crate::names::TASK_FORCE;
use crate::rhythm::weekday_from;
use crate::script::{LAST, RUNNING};

/// Who gets something, who gives something back: how much in fen, why.
const GIVEN: (Seller, i64, &str) = (9, 120_000, "补发新品发布会现场支援奖励，部门会签第 17 号。");
const TAKEN: (Seller, i64, &str) = (12, -38_000, "冲回上月重复发放的展会补贴。");
/// Who doubts a line of the last full quarter.
const ANSWERED: Seller = 5;
const OPEN: Seller = 8;
/// Days into a period on which something is written down.
const ENTERED: u64 = 3;
const DOUBTED: u64 = 9;
const ANSWERED_AFTER: u64 = 4;

/// By month: one paid with the last full quarter, one with the running one as soon as that is old enough.
pub(super) fn manual_lines(desk: &Desk<'_>) -> Vec<ManualLine> {
    let [_, second, third] = desk.months(LAST);
    let given_on = weekday_from(third.span().first + Days::new(ENTERED));
    let in_running = desk.past(desk.day(RUNNING, DOUBTED)).map(|on| (desk.months(RUNNING)[0], on));
    let taken = in_running.unwrap_or((third, desk.day(LAST, 80)));
    let line = |(seller, amount_minor, reason): (Seller, i64, &str), (month, on): (Month, NaiveDate)| ManualLine {
        id: 0,
        member: ix(seller),
        month,
        amount_minor,
        reason: reason.to_owned(),
        on,
        by: TASK_FORCE[0].to_owned(),
    };
    let mut rows = vec![line(GIVEN, (second, given_on)), line(TAKEN, taken)];
    numbered(&mut rows, |row| &mut row.id);
    rows
}

/// Latest first.
pub(super) fn disputes(desk: &Desk<'_>) -> Vec<Dispute> {
    let [first, second, _] = desk.months(LAST);
    let base = |month: Month| LineRef { kind: LineKind::Base, period: Period::Month(month), about: None };
    let answered_on = weekday_from(second.span().first + Days::new(DOUBTED + ANSWERED_AFTER));
    let answered = Dispute {
        state: DisputeState::Rejected,
        answer: "退货单的日期在当月月末，按开单口径计入当月，提成无误；已当面说明。".to_owned(),
        answered_on: Some(answered_on),
        answered_by: TASK_FORCE[0].to_owned(),
        ..open(
            desk,
            ANSWERED,
            base(first),
            "有一笔退货应记在下个月，这个月的提成是否少算了？",
            weekday_from(second.span().first + Days::new(DOUBTED)),
        )
    };
    let (line, opened_on) = match desk.past(desk.day(RUNNING, DOUBTED)) {
        Some(on) => (quarter_line(desk, OPEN).unwrap_or(base(second)), on),
        None => (base(second), desk.day(LAST, 75)),
    };
    let comment = "基数与我导出的明细相差一笔，请核对后告诉我是哪一张订单。";
    let mut rows = vec![answered, open(desk, OPEN, line, comment, opened_on)];
    numbered(&mut rows, |row| &mut row.id);
    rows.reverse();
    rows
}

fn open(desk: &Desk<'_>, seller: Seller, line: LineRef, comment: &str, opened_on: NaiveDate) -> Dispute {
    Dispute {
        id: 0,
        member: ix(seller),
        quarter: desk.script.acts[LAST].quarter,
        line,
        comment: comment.to_owned(),
        opened_on,
        opened_by: desk.crew.members[seller].name.clone(),
        state: DisputeState::Open,
        answer: String::new(),
        answered_on: None,
        answered_by: String::new(),
    }
}

/// A line that a seller was paid at the end of the last full quarter.
fn quarter_line(desk: &Desk<'_>, seller: Seller) -> Option<LineRef> {
    let (plan, act) = (&desk.script.plan, &desk.script.acts[LAST]);
    let start = tiering(desk.ledger, &plan.tiers, act.span.eve());
    let paid = payroll(&PayFacts::of_orders(desk.ledger, plan, act.quarter, act.span.last, &start));
    let lines = &paid.of(ix(seller))?.lines;
    lines.iter().find(|line| line.kind != LineKind::Base).map(|line| line.line_ref())
}
