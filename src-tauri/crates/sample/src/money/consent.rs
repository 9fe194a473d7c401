//! The running quarter's targets, put before everybody before it began: most agreed, one asked for less and got it, one
//! asks for less and waits, two have not answered.

use chrono::{Days, NaiveDate};
use domain::base::Period;
use domain::facts::{Consent, TargetProposal};

use super::{Desk, ix, numbered};
use crate::crew::Seller;
use crate::rhythm::weekday_until;
use crate::script::RUNNING;

const SETTLED: Seller = 7;
const WAITS: Seller = 11;
const SILENT: [Seller; 2] = [6, 14];
/// Days before the quarter on which they were put, answered, settled.
const PUT: u64 = 13;
const ANSWERED: u64 = 8;
const DECIDED: u64 = 3;
/// Percent of the target that was first asked of whom it was settled with, and that the other asks for.
const FIRST_ASKED: i64 = 108;
const ASKS_FOR: i64 = 92;
/// A thousand yuan in fen: what targets are rounded to.
const STEP_MINOR: i64 = 100_000;

/// By member.
pub(super) fn proposals(desk: &Desk<'_>) -> Vec<TargetProposal> {
    let put_on = before(desk, PUT);
    let sellers = desk.crew.sellers().filter(|seller| desk.crew.members[*seller].hired_on <= put_on);
    let mut rows: Vec<TargetProposal> = sellers.filter_map(|seller| proposal(desk, seller)).collect();
    numbered(&mut rows, |row| &mut row.id);
    rows
}

fn before(desk: &Desk<'_>, days: u64) -> NaiveDate {
    weekday_until(desk.first(RUNNING) - Days::new(days))
}

fn proposal(desk: &Desk<'_>, seller: Seller) -> Option<TargetProposal> {
    let target = desk.target(seller, RUNNING)?;
    let plain = TargetProposal {
        id: 0,
        member: ix(seller),
        period: Period::Quarter(desk.script.acts[RUNNING].quarter),
        amount_minor: target,
        state: Consent::Accepted,
        counter_minor: None,
        comment: String::new(),
        proposed_on: before(desk, PUT),
        proposed_by: desk.director().to_owned(),
        answered_on: Some(before(desk, ANSWERED)),
        settled_on: None,
        settlement: String::new(),
    };
    let rounded = |percent: i64| (target / 100 * percent) / STEP_MINOR * STEP_MINOR;
    Some(match seller {
        SETTLED => TargetProposal {
            amount_minor: rounded(FIRST_ASKED),
            state: Consent::CounterAccepted,
            counter_minor: Some(target),
            comment: "两家核心客户本季度停产检修，希望按可触达的客户数下调。".to_owned(),
            settled_on: Some(before(desk, DECIDED)),
            settlement: "检修通知已核实，同意下调；缺口由全组分担。".to_owned(),
            ..plain
        },
        WAITS => TargetProposal {
            state: Consent::Countered,
            counter_minor: Some(rounded(ASKS_FOR).max(STEP_MINOR)),
            comment: "刚接手两家沉默客户，恢复需要时间，建议把目标压低一些，下季度补回。".to_owned(),
            ..plain
        },
        silent if SILENT.contains(&silent) => TargetProposal { state: Consent::Proposed, answered_on: None, ..plain },
        _ => plain,
    })
}
