//! Leads to their owners: by hand, in turn, by region; at the plan's score only.

use domain::base::Issue;
use domain::facts::Stage;
use domain::leads::{Share, Way, open_leads, refusal, score, share_out as share};
use serde_json::json;
use store::{LeadEventFacts, LeadEventKind, LeadFacts, LeadRow, Said, Tx};

use super::change::{active, event, found};
use super::detail::refusal_text;
use super::naming::{applicant, score_text};
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::wire::{AssignWay, AssignedLead, Done, LeadAssign, LeadsAssign, LeadsAssigned};

/// The most leads the answer lists of those assigned, and of those left.
const LISTED_MAX: usize = 200;

pub(crate) fn assign(ctx: &Ctx<'_>, request: LeadAssign) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let unknown = || {
        let issue = Issue::refused("issue-lead-owner").at("employee_no").value(&request.employee_no);
        Failure::invalid(&ctx.words, &[issue])
    };
    let member = active(&scope, &request.employee_no).ok_or_else(unknown)?;
    let place = scope.ledger().member_by_no(&request.employee_no).ok_or_else(unknown)?;
    let open = open_leads(scope.ledger(), scope.dealings())[place as usize];
    let industries = scope.snapshot().industries();
    let summary = json!({ "lead_no": request.lead_no, "to": request.employee_no });
    ctx.write("lead_assign", summary, |tx| {
        let row = found(ctx, tx, &request.lead_no)?;
        let standing = applicant(&scope, &row, &industries);
        // Who has it already gives up no place for it.
        let held = if row.owner_id == Some(member.id) { open.saturating_sub(1) } else { open };
        let refused = if standing.is_ended {
            Some(domain::leads::Refusal::Closed)
        } else {
            let is_on_duty = scope.duty(place).is_on_duty();
            let can_assign = standing.score.can_assign();
            refusal(scope.ledger(), &scope.plan().leads, can_assign, place, held, is_on_duty, scope.today)
        };
        if let Some(refused) = refused {
            let issue = Issue::refused("issue-lead-assign")
                .at("employee_no")
                .value(&member.name)
                .arg("reason", refusal_text(ctx, &scope, refused, Some(place)));
            return Err(Stop::from(Failure::invalid(&ctx.words, &[issue])));
        }
        give(ctx, tx, &row, member.id)
    })?;
    let text = ctx.with("says-leads-assigned", &[("lead", &request.lead_no), ("member", &member.name)]);
    Ok(Done { text })
}

/// Gives a lead to a member. A lead that is given is screened: only its score let it pass. Reassigned, it keeps the
/// moment it was first given, for that is what the customer waited for.
fn give(ctx: &Ctx<'_>, tx: &mut Tx<'_>, row: &LeadRow, member_id: i64) -> Result<(), Stop> {
    let now = ctx.now();
    let is_screened = row.stage > Stage::Acquired;
    let facts = LeadFacts {
        owner_id: Said::Value(member_id),
        assigned_at: if row.assigned_at.is_some() { Said::Nothing } else { Said::Value(now) },
        stage: if is_screened { Said::Nothing } else { Said::Value(Stage::Screened) },
        screened_at: if is_screened { Said::Nothing } else { Said::Value(now) },
        ..LeadFacts::named(&row.lead_no, row.acquired_at)
    };
    let (id, _) = tx.upsert_lead(&facts)?;
    tx.record_lead_event(&LeadEventFacts { member_id: Some(member_id), ..event(id, LeadEventKind::Assigned) })?;
    Ok(())
}

pub(crate) fn share_out(ctx: &Ctx<'_>, request: LeadsAssign) -> Result<LeadsAssigned, Failure> {
    let scope = ctx.scope(None, None)?;
    let way = match request.way {
        AssignWay::RoundRobin => Way::RoundRobin,
        AssignWay::ByRegion => Way::ByRegion,
    };
    let rules = &scope.plan().leads;
    let industries = scope.snapshot().industries();
    let shares = share(scope.ledger(), scope.dealings(), rules, &industries, way, &scope.on_duty(), scope.today);
    let given: Vec<&Share> = shares.iter().filter(|share| share.member.is_ok()).collect();
    let is_done = !request.is_preview && !given.is_empty();
    if is_done {
        let summary = json!({ "way": request.way, "leads": given.len() });
        ctx.write("leads_assign", summary, |tx| {
            for share in &given {
                let Ok(member) = share.member else { continue };
                let lead_no = &scope.dealings().leads[share.lead].lead_no;
                let row = found(ctx, tx, lead_no)?;
                // Somebody else may have been faster; then it is theirs.
                if row.owner_id.is_none() && row.end_kind.is_none() {
                    give(ctx, tx, &row, scope.ledger().members[member as usize].id)?;
                }
            }
            Ok(())
        })?;
    }
    let view = |share: &Share| {
        let lead = &scope.dealings().leads[share.lead];
        AssignedLead {
            lead_no: lead.lead_no.clone(),
            company: lead.company.clone(),
            score: score_text(ctx, &score(lead, rules, &industries)),
            member: match share.member {
                Ok(member) => scope.ledger().members[member as usize].name.clone(),
                Err(refused) => refusal_text(ctx, &scope, refused, None),
            },
        }
    };
    let left: Vec<&Share> = shares.iter().filter(|share| share.member.is_err()).collect();
    Ok(LeadsAssigned {
        sentence: sentence(ctx, &scope, given.len(), left.len(), is_done),
        is_done,
        assigned: given.iter().take(LISTED_MAX).map(|share| view(share)).collect(),
        left: left.iter().take(LISTED_MAX).map(|share| view(share)).collect(),
    })
}

fn sentence(ctx: &Ctx<'_>, scope: &Scope, given: usize, left: usize, is_done: bool) -> String {
    let key = match (given, left, is_done) {
        (0, 0, _) => {
            return ctx.with("says-leads-share-none", &[("least", &scope.plan().leads.assign_from.to_string())]);
        }
        (_, 0, true) => "says-leads-share-done",
        (_, 0, false) => "says-leads-share-would",
        (_, _, true) => "says-leads-share-done-left",
        (_, _, false) => "says-leads-share-would-left",
    };
    ctx.words.counted(key, given, &[("left", &ctx.words.count(left))])
}
