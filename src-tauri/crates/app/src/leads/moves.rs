//! A lead from stage to stage. The gates are asked inside the transaction, on the lead as it is in the file that moment.

use chrono::{DateTime, Utc};
use domain::base::Issue;
use domain::facts::Stage;
use domain::leads::{Applicant, Lack, missing};
use serde_json::json;
use store::{CustomerFacts, LeadEventFacts, LeadEventKind, LeadFacts, LeadRow, Said, Tx};

use super::change::{approver, event, found, refuse};
use super::detail::{approvers, moments};
use super::naming::{applicant, lacks_in_words, stage_label};
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::{Code, Failure};
use crate::wire::{LeadMove, LeadMoved};

/// Why a move does not happen although nothing went wrong.
struct Refused {
    lacks: Vec<Lack>,
    applicant: Applicant,
    author_id: Option<i64>,
}

pub(crate) fn go(ctx: &Ctx<'_>, request: LeadMove) -> Result<LeadMoved, Failure> {
    let scope = ctx.scope(None, None)?;
    let by = overriding(ctx, &scope, &request)?;
    let industries = scope.snapshot().industries();
    let now = ctx.now();
    let summary = json!({ "lead_no": request.lead_no, "from": request.from, "to": request.to });
    let mut held = None;
    let moved = ctx.write("lead_move", summary, |tx| {
        let row = found(ctx, tx, &request.lead_no)?;
        if row.stage != request.from {
            return Err(Stop::from(changed_meanwhile(ctx, &request, row.stage)));
        }
        let mut before = applicant(&scope, &row, &industries);
        before.has_customer |= request.customer_code.is_some() || request.new_customer;
        let lacks = missing(&before, request.to);
        let (may_override, hard): (Vec<Lack>, Vec<Lack>) = lacks.iter().partition(|lack| lack.can_be_overridden());
        if !hard.is_empty() || (by.is_none() && !may_override.is_empty()) {
            held = Some(Refused { lacks, applicant: before, author_id: row.author_id });
            // The refusal itself is told by the answer; this only takes the transaction back.
            return Err(Stop::from(Failure::of(Code::Invalid, &ctx.words, "says-failure-invalid", &[])));
        }
        let customer_id = customer(ctx, &scope, tx, &request, &row)?;
        let id = write(tx, &request, &row, customer_id, now)?;
        let overridden = by.as_ref().filter(|_| !may_override.is_empty());
        let names: Vec<&str> = may_override.iter().map(|lack| lack.as_str()).collect();
        let missing = names.join(", ");
        if let Some((approver_id, reason)) = overridden {
            tx.note("overridden", missing.clone());
            tx.note("reason", reason.clone());
            tx.record_lead_event(&LeadEventFacts {
                from: Some(row.stage),
                to: Some(request.to),
                member_id: Some(*approver_id),
                reason,
                missing: &missing,
                ..event(id, LeadEventKind::Overridden)
            })?;
        } else {
            let facts = event(id, LeadEventKind::Moved);
            tx.record_lead_event(&LeadEventFacts { from: Some(row.stage), to: Some(request.to), ..facts })?;
        }
        Ok(())
    });
    match (moved, held) {
        (Ok(()), _) => Ok(LeadMoved {
            is_moved: true,
            text: ctx.with("says-leads-moved", &[("lead", &request.lead_no), ("stage", &stage_label(ctx, request.to))]),
            missing: Vec::new(),
            can_override: false,
            needs_customer: false,
            approvers: Vec::new(),
        }),
        (Err(_), Some(refused)) => Ok(told(ctx, &scope, &request, &refused)),
        (Err(failure), None) => Err(failure),
    }
}

/// Everything that is missing, and whether an approver may let the lead pass.
fn told(ctx: &Ctx<'_>, scope: &Scope, request: &LeadMove, refused: &Refused) -> LeadMoved {
    let hard: Vec<&Lack> = refused.lacks.iter().filter(|lack| !lack.can_be_overridden()).collect();
    LeadMoved {
        is_moved: false,
        text: ctx.words.counted(
            "says-leads-refused",
            refused.lacks.len(),
            &[("lead", &request.lead_no), ("stage", &stage_label(ctx, request.to))],
        ),
        missing: lacks_in_words(ctx, &refused.lacks, &refused.applicant.score),
        can_override: hard.is_empty(),
        needs_customer: refused.lacks == [Lack::Customer],
        approvers: approvers(ctx, scope, refused.author_id),
    }
}

/// Who lets it pass and why, checked before anything is written.
fn overriding(ctx: &Ctx<'_>, scope: &Scope, request: &LeadMove) -> Result<Option<(i64, String)>, Failure> {
    let Some(by) = &request.override_by else { return Ok(None) };
    let mut issues = Vec::new();
    let approver = approver(scope, &by.approver, "approver", &mut issues);
    if by.reason.trim().is_empty() {
        issues.push(Issue::refused("issue-lead-override-reason").at("reason"));
    }
    refuse(ctx, &issues)?;
    Ok(approver.map(|member| (member.id, by.reason.trim().to_owned())))
}

fn changed_meanwhile(ctx: &Ctx<'_>, request: &LeadMove, is: Stage) -> Failure {
    let text = [("lead", request.lead_no.as_str())];
    let (was, is) = (stage_label(ctx, request.from), stage_label(ctx, is));
    Failure::of(Code::Stale, &ctx.words, "says-leads-stale", &[text[0], ("was", &was), ("is", &is)])
}

/// The customer the lead became: named, or made of it.
fn customer(
    ctx: &Ctx<'_>,
    scope: &Scope,
    tx: &mut Tx<'_>,
    request: &LeadMove,
    row: &LeadRow,
) -> Result<Option<i64>, Stop> {
    let refused = |issue: Issue| Stop::from(Failure::invalid(&ctx.words, &[issue]));
    if let Some(code) = &request.customer_code {
        let unknown = || refused(Issue::refused("issue-lead-customer").at("customer_code").value(code));
        return Ok(Some(tx.customer_id(code.trim())?.ok_or_else(unknown)?));
    }
    if !request.new_customer || row.customer_id.is_some() {
        return Ok(None);
    }
    if scope.ledger().customer_by_code(&row.lead_no).is_some() {
        return Err(refused(Issue::refused("issue-lead-customer-taken").at("new_customer").value(&row.lead_no)));
    }
    let facts = CustomerFacts {
        industry: Some(row.industry.as_str()).filter(|text| !text.is_empty()).into(),
        region: Some(row.region.as_str()).filter(|text| !text.is_empty()).into(),
        owner_id: row.owner_id.into(),
        decision_maker: Some(row.contact.as_str()).filter(|text| !text.is_empty()).into(),
        ..CustomerFacts::named(&row.lead_no, if row.company.is_empty() { &row.lead_no } else { &row.company })
    };
    Ok(Some(tx.upsert_customer(&facts)?.0))
}

/// Moves forward enter every stage on the way now; moves back take the moments of the stages left behind away.
fn write(
    tx: &mut Tx<'_>,
    request: &LeadMove,
    row: &LeadRow,
    customer_id: Option<i64>,
    now: DateTime<Utc>,
) -> Result<i64, Stop> {
    let known = moments(row);
    let said = |stage: Stage| match (stage > request.to, known[stage as usize]) {
        (true, Some(_)) => Said::Empty,
        (false, None) if stage > row.stage => Said::Value(now),
        _ => Said::Nothing,
    };
    let facts = LeadFacts {
        stage: Said::Value(request.to),
        screened_at: said(Stage::Screened),
        needs_at: said(Stage::Needs),
        proposal_at: said(Stage::Proposal),
        won_at: said(Stage::Won),
        after_sales_at: said(Stage::AfterSales),
        customer_id: customer_id.into(),
        ..LeadFacts::named(&request.lead_no, row.acquired_at)
    };
    Ok(tx.upsert_lead(&facts)?.0)
}
