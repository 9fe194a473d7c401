//! A lead from its cells, and the rules that hold between them: stage, outcome and reason must tell one story. Whether
//! the lead may stand where the file says is the gates' to judge, where the workspace is known.

use domain::facts::{EndKind, EndReason, Stage};

use crate::record::{LeadOutcome, LeadRecord};
use crate::row::{Column, RowReader};
use crate::value::{self, Reason, Standing};

/// The highest mark of a proposal.
const BEST_PROPOSAL: u8 = 10;

#[derive(Debug)]
pub(crate) struct LeadColumns {
    lead_no: Column,
    acquired_at: Column,
    company: Column,
    contact: Column,
    industry: Column,
    company_size: Column,
    purchase_plan: Column,
    source: Column,
    region: Column,
    note: Column,
    stage: Column,
    assigned_at: Column,
    owner: Column,
    outcome: Column,
    reason: Column,
    ended_at: Column,
    won_at: Column,
    order_no: Column,
    customer_code: Column,
    situation: Column,
    problem: Column,
    implication: Column,
    need: Column,
    author: Column,
    approver: Column,
    approved_at: Column,
    quality: Column,
}

impl LeadColumns {
    pub(super) fn new(at: impl Fn(&str) -> Column) -> LeadColumns {
        LeadColumns {
            lead_no: at("lead_no"),
            acquired_at: at("acquired_at"),
            company: at("company"),
            contact: at("contact"),
            industry: at("industry"),
            company_size: at("company_size"),
            purchase_plan: at("purchase_plan"),
            source: at("source"),
            region: at("region"),
            note: at("note"),
            stage: at("stage"),
            assigned_at: at("assigned_at"),
            owner: at("owner"),
            outcome: at("outcome"),
            reason: at("reason"),
            ended_at: at("ended_at"),
            won_at: at("won_at"),
            order_no: at("order_no"),
            customer_code: at("customer_code"),
            situation: at("situation"),
            problem: at("problem"),
            implication: at("implication"),
            need: at("need"),
            author: at("author"),
            approver: at("approver"),
            approved_at: at("approved_at"),
            quality: at("quality"),
        }
    }
}

/// Where the file says the lead stands and how it ended, once its cells agree.
struct Story {
    stage: Option<Stage>,
    outcome: Option<LeadOutcome>,
    end_reason: Option<EndReason>,
    end_note: Option<String>,
}

pub(super) fn lead(at: &LeadColumns, row: &mut RowReader<'_>) -> Option<LeadRecord> {
    let (lead_no, acquired_at) = (row.needed_code(at.lead_no), row.needed_moment(at.acquired_at));
    let (assigned_at, won_at, ended_at) = (row.moment(at.assigned_at), row.moment(at.won_at), row.moment(at.ended_at));
    let story = story(at, row, won_at.is_some());
    if ended_at.is_some() && !matches!(story.outcome, None | Some(LeadOutcome::Lost | LeadOutcome::Invalid)) {
        row.refuse(at.ended_at, Reason::new("issue-lead-ended-open"));
    }
    let (author, approver) = (row.code(at.author), row.code(at.approver));
    if approver.is_some() && approver == author {
        row.refuse(at.approver, Reason::new("issue-lead-own-proposal"));
    }
    let (approved_at, quality) = (row.moment(at.approved_at), row.take(at.quality, quality));
    let has_approval = approver.is_some();
    for (column, is_said) in [(at.approved_at, approved_at.is_some()), (at.quality, quality.is_some())] {
        if is_said && !has_approval {
            row.warn(column, Reason::new("issue-lead-approver-missing"));
        }
    }
    Some(LeadRecord {
        company: row.text(at.company),
        contact: row.text(at.contact),
        industry: row.text(at.industry),
        company_size: row.take_or_warn(at.company_size, value::people),
        has_purchase_plan: row.take_or_warn(at.purchase_plan, value::yes_no),
        source: row.text(at.source),
        region: row.text(at.region),
        note: row.text(at.note),
        stage: story.stage,
        assigned_at,
        owner: row.code(at.owner),
        outcome: story.outcome,
        end_reason: story.end_reason,
        end_note: story.end_note,
        ended_at,
        won_at,
        order_no: row.code(at.order_no),
        customer_code: row.code(at.customer_code),
        situation: row.text(at.situation),
        problem: row.text(at.problem),
        implication: row.text(at.implication),
        need: row.text(at.need),
        author,
        approved_at: approved_at.filter(|_| has_approval),
        quality: quality.filter(|_| has_approval),
        approver,
        // Last, so that every fault of the row is told.
        lead_no: lead_no?,
        acquired_at: acquired_at?,
    })
}

fn quality(cell: value::Cell<'_>) -> value::Reading<u8> {
    value::mark(cell, BEST_PROPOSAL)
}

/// Stage, outcome and reason of a row. A day of winning without stage or outcome says that the lead is won.
fn story(at: &LeadColumns, row: &mut RowReader<'_>, has_won_at: bool) -> Story {
    let standing = row.take(at.stage, value::standing);
    let said = row.take(at.outcome, value::outcome);
    let (mut stage, told) = match standing {
        Some(Standing::In(stage)) => (Some(stage), None),
        Some(Standing::Open) => (None, Some(LeadOutcome::Open)),
        Some(Standing::Ended(EndKind::Lost)) => (None, Some(LeadOutcome::Lost)),
        Some(Standing::Ended(EndKind::Invalid)) => (None, Some(LeadOutcome::Invalid)),
        None => (None, None),
    };
    if let (Some(said), Some(told)) = (said, told)
        && said != told
    {
        row.refuse(at.outcome, Reason::new("issue-lead-outcome-stage"));
    }
    let mut outcome = said.or(told);
    if has_won_at && outcome.is_none() && stage.is_none() {
        outcome = Some(LeadOutcome::Won);
    }
    if outcome == Some(LeadOutcome::Won) {
        stage = stage.max(Some(Stage::Won));
    }
    let is_won = stage.is_some_and(|stage| stage >= Stage::Won);
    let is_ended = matches!(outcome, Some(LeadOutcome::Lost | LeadOutcome::Invalid));
    if has_won_at && (!is_won || is_ended) {
        row.refuse(at.won_at, Reason::new("issue-lead-won-at-not-won"));
    }
    let (end_reason, end_note) = reason(at, row, outcome, is_won);
    Story { stage, outcome, end_reason, end_note }
}

/// The reason of an end. An end without one is worth a warning; a reason is refused where the row says that there
/// is no end.
fn reason(
    at: &LeadColumns,
    row: &mut RowReader<'_>,
    outcome: Option<LeadOutcome>,
    is_won: bool,
) -> (Option<EndReason>, Option<String>) {
    let said = row.take(at.reason, value::end_reason);
    let kind = match outcome {
        Some(LeadOutcome::Lost) => Some(EndKind::Lost),
        Some(LeadOutcome::Invalid) => Some(EndKind::Invalid),
        _ => None,
    };
    let Some((reason, note)) = said else {
        if kind.is_some() {
            row.warn(at.reason.or(at.outcome).or(at.stage), Reason::new("issue-lead-reason-missing"));
        }
        return (None, None);
    };
    if kind.is_none() && (is_won || outcome.is_some()) {
        row.refuse(at.reason, Reason::new("issue-lead-reason-open"));
    } else if kind.is_some_and(|kind| !reason.suits(kind)) {
        row.refuse(at.reason, Reason::new("issue-lead-reason-unsuited"));
    } else if note.is_some() {
        row.warn(at.reason, Reason::new("issue-end-reason-unknown"));
    }
    (Some(reason), note)
}
