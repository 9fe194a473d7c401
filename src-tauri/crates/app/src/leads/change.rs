//! What is written about a lead: its facts, its needs report, its proposal and the approval, its end.

use domain::base::Issue;
use domain::facts::{EndKind, Member, Role, Stage};
use domain::people;
use serde_json::json;
use store::{LeadEventFacts, LeadEventKind, LeadFacts, LeadRow, Said, Tx};

use super::naming::{end_kind_label, reason_label};
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::forms::cleared;
use crate::wire::{Done, LeadApprove, LeadEnd, LeadForm, LeadNeeds, LeadProposal, LeadReopen, LeadSave, LeadSaved};

/// The most characters of a text a person enters.
const TEXT_MAX: usize = 10_000;
/// The most people a company can have.
const PEOPLE_MAX: u32 = 10_000_000;

pub(crate) fn save(ctx: &Ctx<'_>, request: LeadSave) -> Result<LeadSaved, Failure> {
    let form = Form::read(&request.form).map_err(|issues| Failure::invalid(&ctx.words, &issues))?;
    let now = ctx.now();
    let summary = json!({ "lead_no": request.lead_no, "company": request.form.company });
    let lead_no = ctx.write("lead_save", summary, |tx| {
        let (lead_no, acquired_at, is_added) = match &request.lead_no {
            Some(lead_no) => (lead_no.clone(), found(ctx, tx, lead_no)?.acquired_at, false),
            None => (tx.next_lead_no()?, now, true),
        };
        let (id, _) = tx.upsert_lead(&form.facts(&lead_no, acquired_at))?;
        if is_added {
            tx.note("lead_no", lead_no.clone());
            tx.record_lead_event(&event(id, LeadEventKind::Added))?;
        }
        Ok(lead_no)
    })?;
    let key = if request.lead_no.is_some() { "says-leads-saved" } else { "says-leads-added" };
    Ok(LeadSaved { text: ctx.with(key, &[("lead", &lead_no)]), lead_no })
}

/// The lead in the file this moment.
pub(super) fn found(ctx: &Ctx<'_>, tx: &mut Tx<'_>, lead_no: &str) -> Result<LeadRow, Stop> {
    tx.lead(lead_no)?.ok_or_else(|| Stop::from(ctx.not_found(lead_no)))
}

pub(super) fn event<'a>(lead_id: i64, kind: LeadEventKind) -> LeadEventFacts<'a> {
    LeadEventFacts { lead_id, kind, from: None, to: None, member_id: None, reason: "", missing: "" }
}

/// What a form says about a lead, read.
struct Form<'a> {
    form: &'a LeadForm,
    company_size: Option<u32>,
    has_purchase_plan: Option<bool>,
}

impl<'a> Form<'a> {
    fn read(form: &'a LeadForm) -> Result<Form<'a>, Vec<Issue>> {
        let mut issues = Vec::new();
        if form.company.trim().is_empty() {
            issues.push(Issue::refused("issue-lead-company").at("company"));
        }
        for (field, text) in [
            ("company", &form.company),
            ("contact", &form.contact),
            ("industry", &form.industry),
            ("region", &form.region),
            ("source", &form.source),
            ("note", &form.note),
        ] {
            too_long(&mut issues, field, text);
        }
        let typed: String =
            form.company_size.chars().filter(|letter| !matches!(letter, ',' | ' ' | '\u{a0}')).collect();
        let company_size = match typed.as_str() {
            "" => None,
            digits => match digits.parse::<u32>().ok().filter(|people| *people <= PEOPLE_MAX) {
                Some(people) => Some(people),
                None => {
                    issues.push(Issue::refused("issue-lead-size").at("company_size").value(&form.company_size));
                    None
                }
            },
        };
        let has_purchase_plan = match form.purchase_plan.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        if issues.is_empty() { Ok(Form { form, company_size, has_purchase_plan }) } else { Err(issues) }
    }

    fn facts(&'a self, lead_no: &'a str, acquired_at: chrono::DateTime<chrono::Utc>) -> LeadFacts<'a> {
        LeadFacts {
            company: cleared(&self.form.company),
            contact: cleared(&self.form.contact),
            industry: cleared(&self.form.industry),
            region: cleared(&self.form.region),
            source: cleared(&self.form.source),
            note: cleared(&self.form.note),
            company_size: self.company_size.map_or(Said::Empty, Said::Value),
            has_purchase_plan: self.has_purchase_plan.map_or(Said::Empty, Said::Value),
            ..LeadFacts::named(lead_no, acquired_at)
        }
    }
}

fn too_long(issues: &mut Vec<Issue>, field: &str, text: &str) {
    if text.chars().count() > TEXT_MAX {
        let issue = Issue::refused("issue-text-too-long").at(field).arg("most", TEXT_MAX);
        issues.push(issue.value(text));
    }
}

pub(crate) fn needs(ctx: &Ctx<'_>, request: LeadNeeds) -> Result<Done, Failure> {
    let parts = [
        ("situation", &request.needs.situation),
        ("problem", &request.needs.problem),
        ("implication", &request.needs.implication),
        ("need", &request.needs.need),
    ];
    let mut issues = Vec::new();
    parts.iter().for_each(|(field, text)| too_long(&mut issues, field, text));
    refuse(ctx, &issues)?;
    let written = parts.iter().filter(|(_, text)| !text.trim().is_empty()).count();
    ctx.write("lead_needs", json!({ "lead_no": request.lead_no, "parts": written }), |tx| {
        let row = found(ctx, tx, &request.lead_no)?;
        let was_whole = [&row.situation, &row.problem, &row.implication, &row.need].iter().all(|part| !part.is_empty());
        if row.stage >= Stage::Proposal && was_whole && written < parts.len() {
            let empty = parts.iter().find(|(_, text)| text.trim().is_empty()).map_or("need", |(field, _)| field);
            let issue = Issue::refused("issue-lead-needs-kept").at(empty);
            return Err(Stop::from(Failure::invalid(&ctx.words, &[issue])));
        }
        let facts = LeadFacts {
            situation: cleared(&request.needs.situation),
            problem: cleared(&request.needs.problem),
            implication: cleared(&request.needs.implication),
            need: cleared(&request.needs.need),
            ..LeadFacts::named(&request.lead_no, row.acquired_at)
        };
        let (id, outcome) = tx.upsert_lead(&facts)?;
        if outcome == store::Outcome::Changed {
            tx.record_lead_event(&event(id, LeadEventKind::Needs))?;
        }
        Ok(())
    })?;
    let key = if written == parts.len() { "says-leads-needs-whole" } else { "says-leads-needs-part" };
    Ok(Done { text: ctx.with(key, &[("written", &written.to_string())]) })
}

pub(crate) fn proposal(ctx: &Ctx<'_>, request: LeadProposal) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let author = active(&scope, &request.author);
    if author.is_none() {
        issues.push(Issue::refused("issue-lead-author").at("author").value(&request.author));
    }
    for (field, text) in [("pains", &request.pains), ("advantage", &request.advantage), ("roi", &request.roi)] {
        if text.trim().is_empty() {
            issues.push(Issue::refused("issue-lead-proposal-part").at(field));
        }
        too_long(&mut issues, field, text);
    }
    refuse(ctx, &issues)?;
    let author_id = author.map(|member| member.id);
    let summary = json!({ "lead_no": request.lead_no, "author": request.author });
    let took_back = ctx.write("lead_proposal", summary, |tx| {
        let row = found(ctx, tx, &request.lead_no)?;
        let texts = [request.pains.trim(), request.advantage.trim(), request.roi.trim()];
        let is_same = row.author_id == author_id && [&row.pains, &row.advantage, &row.roi] == texts;
        let mut facts = LeadFacts {
            author_id: author_id.into(),
            pains: cleared(&request.pains),
            advantage: cleared(&request.advantage),
            roi: cleared(&request.roi),
            ..LeadFacts::named(&request.lead_no, row.acquired_at)
        };
        // What was approved is what was read: another text has to be read again.
        let takes_back = !is_same && row.approver_id.is_some();
        if takes_back && row.stage >= Stage::Won {
            let issue = Issue::refused("issue-lead-proposal-kept").at("pains");
            return Err(Stop::from(Failure::invalid(&ctx.words, &[issue])));
        }
        if takes_back {
            facts.approver_id = Said::Empty;
            facts.approved_at = Said::Empty;
            facts.quality = Said::Empty;
            facts.approval_note = Said::Empty;
        }
        let (id, outcome) = tx.upsert_lead(&facts)?;
        if outcome == store::Outcome::Changed {
            let facts = event(id, LeadEventKind::Proposal);
            tx.record_lead_event(&LeadEventFacts { member_id: author_id, ..facts })?;
        }
        Ok(takes_back)
    })?;
    Ok(Done { text: ctx.get(if took_back { "says-leads-proposal-again" } else { "says-leads-proposal-saved" }) })
}

pub(crate) fn approve(ctx: &Ctx<'_>, request: LeadApprove) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let approver = approver(&scope, &request.approver, "approver", &mut issues);
    if !(1..=10).contains(&request.quality) {
        issues.push(Issue::refused("issue-lead-quality").at("quality").value(&request.quality.to_string()));
    }
    too_long(&mut issues, "note", &request.note);
    refuse(ctx, &issues)?;
    let approver = approver.ok_or_else(|| ctx.not_found(&request.approver))?;
    let now = ctx.now();
    let summary = json!({ "lead_no": request.lead_no, "approver": request.approver, "quality": request.quality });
    ctx.write("lead_approve", summary, |tx| {
        let row = found(ctx, tx, &request.lead_no)?;
        let issue = match row.author_id {
            None => Some(Issue::refused("issue-lead-no-proposal").at("approver")),
            Some(author) if author == approver.id => {
                Some(Issue::refused("issue-lead-own-proposal").at("approver").value(&approver.name))
            }
            Some(_) => None,
        };
        if let Some(issue) = issue {
            return Err(Stop::from(Failure::invalid(&ctx.words, &[issue])));
        }
        let facts = LeadFacts {
            approver_id: Said::Value(approver.id),
            approved_at: Said::Value(now),
            quality: Said::Value(request.quality),
            approval_note: cleared(&request.note),
            ..LeadFacts::named(&request.lead_no, row.acquired_at)
        };
        let (id, _) = tx.upsert_lead(&facts)?;
        let facts = event(id, LeadEventKind::Approved);
        tx.record_lead_event(&LeadEventFacts { member_id: Some(approver.id), reason: request.note.trim(), ..facts })?;
        Ok(())
    })?;
    Ok(Done { text: ctx.with("says-leads-approved-done", &[("who", &approver.name)]) })
}

pub(crate) fn end(ctx: &Ctx<'_>, request: LeadEnd) -> Result<Done, Failure> {
    let mut issues = Vec::new();
    if !request.reason.suits(request.kind) {
        issues.push(Issue::refused("issue-lead-reason").at("reason").value(request.reason.as_str()));
    }
    too_long(&mut issues, "note", &request.note);
    refuse(ctx, &issues)?;
    let now = ctx.now();
    let note = request.note.trim();
    let summary = json!({
        "lead_no": request.lead_no, "kind": request.kind, "reason": request.reason, "note": note,
    });
    ctx.write("lead_end", summary, |tx| {
        let row = found(ctx, tx, &request.lead_no)?;
        if row.end_kind.is_some() {
            let issue = Issue::refused("issue-lead-ended").value(&request.lead_no);
            return Err(Stop::from(Failure::invalid(&ctx.words, &[issue])));
        }
        let facts = LeadFacts {
            end_kind: Said::Value(request.kind),
            end_reason: Said::Value(request.reason),
            ended_at: Said::Value(now),
            end_note: cleared(note),
            ..LeadFacts::named(&request.lead_no, row.acquired_at)
        };
        let (id, _) = tx.upsert_lead(&facts)?;
        let name = request.reason.as_str();
        let reason = if note.is_empty() { name.to_owned() } else { format!("{name}: {note}") };
        let facts = event(id, LeadEventKind::Ended);
        tx.record_lead_event(&LeadEventFacts { from: Some(row.stage), reason: &reason, ..facts })?;
        Ok(())
    })?;
    let key = match request.kind {
        EndKind::Lost => "says-leads-lost",
        EndKind::Invalid => "says-leads-invalid",
    };
    let kind = end_kind_label(ctx, request.kind);
    Ok(Done {
        text: ctx
            .with(key, &[("lead", &request.lead_no), ("kind", &kind), ("reason", &reason_label(ctx, request.reason))]),
    })
}

pub(crate) fn reopen(ctx: &Ctx<'_>, request: LeadReopen) -> Result<Done, Failure> {
    let reason = request.reason.trim();
    if reason.is_empty() {
        let issue = Issue::refused("issue-lead-reopen-reason").at("reason");
        return Err(Failure::invalid(&ctx.words, &[issue]));
    }
    let summary = json!({ "lead_no": request.lead_no, "reason": reason });
    ctx.write("lead_reopen", summary, |tx| {
        let row = found(ctx, tx, &request.lead_no)?;
        let facts = LeadFacts {
            end_kind: Said::Empty,
            end_reason: Said::Empty,
            ended_at: Said::Empty,
            end_note: Said::Empty,
            ..LeadFacts::named(&request.lead_no, row.acquired_at)
        };
        let (id, _) = tx.upsert_lead(&facts)?;
        tx.record_lead_event(&LeadEventFacts { to: Some(row.stage), reason, ..event(id, LeadEventKind::Reopened) })?;
        Ok(())
    })?;
    Ok(Done { text: ctx.with("says-leads-reopened", &[("lead", &request.lead_no)]) })
}

/// Refuses when there is any issue.
pub(super) fn refuse(ctx: &Ctx<'_>, issues: &[Issue]) -> Result<(), Failure> {
    if issues.is_empty() { Ok(()) } else { Err(Failure::invalid(&ctx.words, issues)) }
}

/// The member with this employee no., when they belong to the team today.
pub(super) fn active<'a>(scope: &'a Scope, employee_no: &str) -> Option<&'a Member> {
    let place = scope.ledger().member_by_no(employee_no)?;
    let member = &scope.ledger().members[place as usize];
    people::is_active(member, scope.today).then_some(member)
}

/// An active member with the role of a manager, or the issue in this field.
pub(super) fn approver<'a>(
    scope: &'a Scope,
    employee_no: &str,
    field: &str,
    issues: &mut Vec<Issue>,
) -> Option<&'a Member> {
    let found = active(scope, employee_no).filter(|member| member.role == Role::Manager);
    if found.is_none() {
        issues.push(Issue::refused("issue-lead-approver").at(field).value(employee_no));
    }
    found
}
