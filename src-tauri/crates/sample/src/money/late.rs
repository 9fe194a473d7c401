//! An order of the last full quarter that was found in the wrong name after the quarter had been closed: entered under
//! the team lead, sold by one of the team. It corrects what both were paid.

use super::Desk;
use crate::crew::{JUNIORS, SENIORS, Seller, lead_of};
use crate::names::TASK_FORCE;
use crate::records::{SampleCredit, SampleLate, SampleOrder, SampleStatus};
use crate::script::{LAST, RUNNING};

/// Amounts that are worth a correction and change nothing much, in fen.
const AMOUNT_MINOR: std::ops::RangeInclusive<i64> = 1_200_000..=4_000_000;
/// Days into the running quarter on which it is put right.
const FOUND: u64 = 11;

/// The order with whom it was credited to before; none while the last full quarter is open.
pub(super) fn credit(desk: &Desk<'_>) -> Option<SampleLate> {
    let on = desk.past(desk.day(RUNNING, FOUND))?;
    let month = desk.months(LAST)[1].span();
    let suits = |order: &&SampleOrder| {
        order.status == SampleStatus::Open
            && month.contains(order.on)
            && AMOUNT_MINOR.contains(&order.amount_minor)
            && seller_of(desk, order).is_some()
    };
    let order = desk.company.orders.iter().filter(suits).min_by_key(|order| &order.order_no)?;
    let lead = lead_of(seller_of(desk, order)?);
    let before = SampleCredit::Member(desk.crew.members[lead].employee_no.clone());
    Some(SampleLate { order_no: order.order_no.clone(), before, on, by: TASK_FORCE[2].to_owned() })
}

/// The rep who sold an order alone.
fn seller_of(desk: &Desk<'_>, order: &SampleOrder) -> Option<Seller> {
    let SampleCredit::Member(no) = &order.credit else { return None };
    let mut reps = SENIORS.chain(JUNIORS);
    reps.find(|seller| desk.crew.members[*seller].employee_no == *no && desk.has_target(*seller, LAST))
}
