//! One lead: its way, its score, its needs report and proposal, what is missing for the next stage, what happened.

use chrono::{DateTime, Utc};
use domain::chart::Tone;
use domain::facts::{EndKind, EndReason, MemberIx, Role, Stage};
use domain::leads::{Applicant, Criterion, CriterionKind, Refusal, Score, missing, open_leads, refusal};
use domain::people;
use domain::training::Duty;
use store::{LeadEventKind, LeadEventRow, LeadRow};

use super::naming::{applicant, end_kind_label, lacks_in_words, reason_label, score_text, score_tone, stage_label};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::wire::{
    Choice, CriterionView, FigureView, HistoryLine, LeadForm, LeadRequest, LeadView, MemberChoice, MoveCheck,
    NeedsForm, ProposalView, ScoreView, StageStep,
};

pub(crate) fn lead(ctx: &Ctx<'_>, request: LeadRequest) -> Result<LeadView, Failure> {
    let scope = ctx.scope(None, request.as_of)?;
    let row = ctx.read(|store| store.lead(&request.lead_no))?.ok_or_else(|| ctx.not_found(&request.lead_no))?;
    let events = ctx.read(|store| store.lead_events(row.id))?;
    let industries = scope.snapshot().industries();
    let applicant = applicant(&scope, &row, &industries);
    Ok(LeadView {
        title: if row.company.is_empty() { row.lead_no.clone() } else { row.company.clone() },
        stage: row.stage,
        stage_label: stage_label(ctx, row.stage),
        tone: tone(&row),
        ended: ended(ctx, &scope, &row),
        facts: facts(ctx, &scope, &row),
        form: form(&row),
        score: score_view(ctx, &scope, &row, &applicant.score),
        needs: NeedsForm {
            situation: row.situation.clone(),
            problem: row.problem.clone(),
            implication: row.implication.clone(),
            need: row.need.clone(),
        },
        is_needs_complete: applicant.needs.is_complete(),
        proposal: proposal(ctx, &scope, &row),
        steps: steps(ctx, &scope, &row),
        next: next(ctx, &applicant),
        history: events.iter().map(|event| history_line(ctx, &scope, event)).collect(),
        owners: owners(ctx, &scope, &applicant),
        authors: choices(ctx, &scope, |_| true),
        approvers: approvers(ctx, &scope, row.author_id),
        lost_reasons: reasons(ctx, EndKind::Lost),
        invalid_reasons: reasons(ctx, EndKind::Invalid),
        customer_code: row.customer_id.and_then(|id| customer_code(&scope, id)),
        owner: row.owner_id.and_then(|id| member(&scope, id)).map(|member| member.employee_no.clone()),
        lead_no: row.lead_no,
    })
}

fn tone(row: &LeadRow) -> Tone {
    match (row.end_kind, row.stage >= Stage::Won) {
        (Some(_), _) => Tone::Bad,
        (None, true) => Tone::Good,
        (None, false) => Tone::Neutral,
    }
}

fn ended(ctx: &Ctx<'_>, scope: &Scope, row: &LeadRow) -> Option<String> {
    let (kind, reason, at) = (row.end_kind?, row.end_reason?, row.ended_at?);
    let text = ctx.with(
        "says-leads-ended",
        &[("kind", &end_kind_label(ctx, kind)), ("reason", &reason_label(ctx, reason)), ("at", &shown(ctx, scope, at))],
    );
    Some(if row.end_note.is_empty() { text } else { format!("{text} {}", row.end_note) })
}

fn shown(ctx: &Ctx<'_>, scope: &Scope, at: DateTime<Utc>) -> String {
    ctx.words.instant(scope.dealings().zone.local(at))
}

pub(super) fn member(scope: &Scope, id: i64) -> Option<&domain::facts::Member> {
    scope.ledger().members.iter().find(|member| member.id == id)
}

fn member_name(ctx: &Ctx<'_>, scope: &Scope, id: Option<i64>) -> String {
    id.and_then(|id| member(scope, id)).map_or_else(|| ctx.words.dash(), |member| member.name.clone())
}

pub(super) fn customer_code(scope: &Scope, id: i64) -> Option<String> {
    scope.ledger().customers.iter().find(|customer| customer.id == id).map(|customer| customer.code.clone())
}

fn facts(ctx: &Ctx<'_>, scope: &Scope, row: &LeadRow) -> Vec<FigureView> {
    let text = |value: &str| if value.is_empty() { ctx.words.dash() } else { value.to_owned() };
    let owner = match row.owner_id {
        Some(_) => member_name(ctx, scope, row.owner_id),
        None => ctx.get("base-unassigned"),
    };
    let customer = row
        .customer_id
        .and_then(|id| scope.ledger().customers.iter().find(|customer| customer.id == id))
        .map_or_else(|| ctx.words.dash(), |customer| customer.name.clone());
    let assigned = row.assigned_at.map_or_else(|| ctx.words.dash(), |at| shown(ctx, scope, at));
    let mut assigned = plain(ctx, "says-leads-fact-assigned", assigned);
    assigned.note = row.assigned_at.map(|at| {
        let hours = rust_decimal::Decimal::from((at - row.acquired_at).num_minutes()) / rust_decimal::Decimal::from(60);
        ctx.with("says-leads-fact-after", &[("time", &ctx.words.hours(hours.round_dp(1)))])
    });
    vec![
        plain(ctx, "says-leads-fact-no", row.lead_no.clone()),
        plain(ctx, "says-leads-fact-acquired", shown(ctx, scope, row.acquired_at)),
        assigned,
        plain(ctx, "base-owner", owner),
        plain(ctx, "says-leads-fact-source", text(&row.source)),
        plain(ctx, "base-region", text(&row.region)),
        plain(ctx, "says-fact-industry", text(&row.industry)),
        plain(ctx, "says-leads-fact-contact", text(&row.contact)),
        plain(ctx, "says-leads-fact-customer", customer),
        plain(ctx, "says-leads-fact-order", text(&row.order_no)),
    ]
}

fn form(row: &LeadRow) -> LeadForm {
    LeadForm {
        company: row.company.clone(),
        contact: row.contact.clone(),
        industry: row.industry.clone(),
        region: row.region.clone(),
        source: row.source.clone(),
        company_size: row.company_size.map_or_else(String::new, |people| people.to_string()),
        purchase_plan: match row.has_purchase_plan {
            Some(true) => "yes".to_owned(),
            Some(false) => "no".to_owned(),
            None => String::new(),
        },
        note: row.note.clone(),
    }
}

fn score_view(ctx: &Ctx<'_>, scope: &Scope, row: &LeadRow, score: &Score) -> ScoreView {
    let key = if score.can_assign() { "says-leads-score-enough" } else { "says-leads-score-short" };
    ScoreView {
        text: score_text(ctx, score),
        tone: score_tone(score),
        sentence: ctx.with(key, &[("least", &score.assign_from.to_string())]),
        can_assign: score.can_assign(),
        criteria: score.criteria.iter().map(|one| criterion(ctx, scope, row, one)).collect(),
    }
}

fn criterion(ctx: &Ctx<'_>, scope: &Scope, row: &LeadRow, one: &Criterion) -> CriterionView {
    let rules = &scope.plan().leads;
    let (name, detail) = match one.kind {
        CriterionKind::Size => {
            let asked = ctx.words.count(rules.company_size as usize);
            let found = row.company_size.map(|people| ctx.words.count(people as usize));
            ("size", detail(ctx, "size", found, &asked))
        }
        CriterionKind::Industry => {
            let asked = if rules.industries.is_empty() {
                ctx.get("says-leads-criterion-industry-known")
            } else {
                ctx.words.list(&rules.industries)
            };
            let found = (!row.industry.is_empty()).then(|| row.industry.clone());
            ("industry", detail(ctx, "industry", found, &asked))
        }
        CriterionKind::PurchasePlan => {
            let yes_no = |is: bool| ctx.get(if is { "base-yes" } else { "base-no" });
            ("plan", detail(ctx, "plan", row.has_purchase_plan.map(yes_no), &yes_no(true)))
        }
    };
    let is_met = one.is_met == Some(true);
    let points = if is_met { one.points } else { 0 };
    CriterionView {
        label: ctx.get(&format!("says-leads-criterion-{name}")),
        detail,
        points: ctx.with("says-leads-score", &[("points", &points.to_string()), ("most", &one.points.to_string())]),
        is_met,
    }
}

fn detail(ctx: &Ctx<'_>, name: &str, found: Option<String>, asked: &str) -> String {
    match found {
        Some(found) => ctx.with(&format!("says-leads-criterion-{name}-detail"), &[("found", &found), ("asked", asked)]),
        None => ctx.with(&format!("says-leads-criterion-{name}-unknown"), &[("asked", asked)]),
    }
}

fn proposal(ctx: &Ctx<'_>, scope: &Scope, row: &LeadRow) -> Option<ProposalView> {
    let author = member(scope, row.author_id?)?;
    let approved = row.approver_id.zip(row.approved_at).map(|(approver, at)| {
        ctx.with(
            "says-leads-approved",
            &[
                ("who", &member_name(ctx, scope, Some(approver))),
                ("at", &shown(ctx, scope, at)),
                ("mark", &row.quality.map_or_else(|| ctx.words.dash(), |mark| mark.to_string())),
            ],
        )
    });
    Some(ProposalView {
        pains: row.pains.clone(),
        advantage: row.advantage.clone(),
        roi: row.roi.clone(),
        author: author.employee_no.clone(),
        author_name: author.name.clone(),
        approved,
        quality: row.quality,
        approval_note: row.approval_note.clone(),
    })
}

/// When a row entered each stage, in the order of the stages.
pub(super) fn moments(row: &LeadRow) -> [Option<DateTime<Utc>>; 6] {
    [Some(row.acquired_at), row.screened_at, row.needs_at, row.proposal_at, row.won_at, row.after_sales_at]
}

fn steps(ctx: &Ctx<'_>, scope: &Scope, row: &LeadRow) -> Vec<StageStep> {
    Stage::ALL
        .iter()
        .zip(moments(row))
        .map(|(stage, entered)| StageStep {
            stage: *stage,
            label: stage_label(ctx, *stage),
            is_passed: *stage < row.stage,
            is_here: *stage == row.stage,
            entered: entered
                .filter(|_| *stage <= row.stage)
                .map_or_else(String::new, |at| ctx.words.day_month(scope.dealings().zone.day(at))),
        })
        .collect()
}

fn next(ctx: &Ctx<'_>, applicant: &Applicant) -> Option<MoveCheck> {
    let stage = *Stage::ALL.get(applicant.stage as usize + 1)?;
    Some(MoveCheck {
        stage,
        label: stage_label(ctx, stage),
        missing: lacks_in_words(ctx, &missing(applicant, stage), &applicant.score),
    })
}

fn history_line(ctx: &Ctx<'_>, scope: &Scope, event: &LeadEventRow) -> HistoryLine {
    let stage = |stage: Option<Stage>| stage.map_or_else(|| ctx.words.dash(), |stage| stage_label(ctx, stage));
    let text = ctx.with(
        &format!("says-leads-event-{}", event.kind.as_str()),
        &[
            ("from", &stage(event.from)),
            ("to", &stage(event.to)),
            ("member", &member_name(ctx, scope, event.member_id)),
        ],
    );
    let missing: Vec<String> = event
        .missing
        .split(", ")
        .filter(|name| !name.is_empty())
        .map(|name| ctx.get(&format!("says-leads-lacked-{name}")))
        .collect();
    let mut detail = event.reason.clone();
    if event.kind == LeadEventKind::Ended {
        // The reason's own name stands first in an ending, a note after it.
        let (name, note) = event.reason.split_once(": ").unwrap_or((event.reason.as_str(), ""));
        let known = EndReason::from_name(name).map_or_else(|| name.to_owned(), |reason| reason_label(ctx, reason));
        detail = if note.is_empty() { known } else { format!("{known}: {note}") };
    }
    if !missing.is_empty() {
        let lacked = ctx.with("says-leads-event-lacked", &[("missing", &ctx.words.list(&missing))]);
        detail = if detail.is_empty() { lacked } else { format!("{detail} · {lacked}") };
    }
    let tone = match event.kind {
        LeadEventKind::Overridden => Some(Tone::Warn),
        LeadEventKind::Ended => Some(Tone::Bad),
        LeadEventKind::Approved => Some(Tone::Good),
        _ => None,
    };
    HistoryLine {
        at: ctx.with("says-leads-event-by", &[("at", &shown(ctx, scope, event.at)), ("who", &event.by)]),
        text,
        detail,
        tone,
    }
}

/// Members a lead can be given to by hand: how many they hold, and why one cannot take it.
fn owners(ctx: &Ctx<'_>, scope: &Scope, applicant: &Applicant) -> Vec<MemberChoice> {
    let rules = &scope.plan().leads;
    let open = open_leads(scope.ledger(), scope.dealings());
    let mut found: Vec<(u32, MemberChoice)> = Vec::new();
    for (place, person) in scope.ledger().members.iter().enumerate() {
        if !people::is_active(person, scope.today) {
            continue;
        }
        let held = open[place];
        let place = place as u32;
        let is_on_duty = scope.duty(place).is_on_duty();
        let can_assign = applicant.score.can_assign();
        let refused = refusal(scope.ledger(), rules, can_assign, place, held, is_on_duty, scope.today);
        let choice = MemberChoice {
            employee_no: person.employee_no.clone(),
            label: person.name.clone(),
            note: ctx.with(
                "says-leads-open-of",
                &[
                    ("open", &ctx.words.count(held as usize)),
                    ("cap", &ctx.words.count(rules.open_cap as usize)),
                    ("region", if person.region.is_empty() { "–" } else { &person.region }),
                ],
            ),
            refused: refused.map(|refusal| refusal_text(ctx, scope, refusal, Some(place))),
        };
        found.push((held, choice));
    }
    found.sort_by(|a, b| (a.0, &a.1.label).cmp(&(b.0, &b.1.label)));
    found.into_iter().map(|(_, choice)| choice).collect()
}

pub(super) fn refusal_text(ctx: &Ctx<'_>, scope: &Scope, refusal: Refusal, member: Option<MemberIx>) -> String {
    let rules = &scope.plan().leads;
    let name = match refusal {
        Refusal::Score => "score",
        Refusal::Closed => "closed",
        Refusal::Cap => "cap",
        Refusal::Inactive => "inactive",
        Refusal::NotOnDuty => "duty",
        Refusal::NobodyBelowCap => "nobody",
        Refusal::NobodyInRegion => "region",
    };
    let missing = match member.map(|member| scope.duty(member)) {
        Some(Duty::Missing(modules)) => modules,
        _ => Vec::new(),
    };
    let exams = missing.iter().map(|module| ctx.words.module(module)).collect::<Vec<_>>().join(" · ");
    ctx.with(
        &format!("says-leads-refusal-{name}"),
        &[
            ("cap", &ctx.words.count(rules.open_cap as usize)),
            ("least", &rules.assign_from.to_string()),
            ("exams", &exams),
        ],
    )
}

/// Active members, by name, with what they are.
pub(super) fn choices(
    ctx: &Ctx<'_>,
    scope: &Scope,
    takes: impl Fn(&domain::facts::Member) -> bool,
) -> Vec<MemberChoice> {
    let active = |member: &&domain::facts::Member| people::is_active(member, scope.today) && takes(member);
    let mut found: Vec<MemberChoice> = scope
        .ledger()
        .members
        .iter()
        .filter(active)
        .map(|member| MemberChoice {
            employee_no: member.employee_no.clone(),
            label: member.name.clone(),
            note: format!(
                "{}{}",
                ctx.get(&format!("base-role-{}", member.role.as_str())),
                if member.team.is_empty() { String::new() } else { format!(" · {}", member.team) }
            ),
            refused: None,
        })
        .collect();
    found.sort_by(|a, b| a.label.cmp(&b.label));
    found
}

/// Members with the role of a manager; the author cannot approve.
pub(super) fn approvers(ctx: &Ctx<'_>, scope: &Scope, author: Option<i64>) -> Vec<MemberChoice> {
    let author = author.and_then(|id| member(scope, id)).map(|member| member.employee_no.clone());
    let mut found = choices(ctx, scope, |member| member.role == Role::Manager);
    for choice in &mut found {
        choice.refused = (author.as_ref() == Some(&choice.employee_no)).then(|| ctx.get("says-leads-refusal-author"));
    }
    found
}

fn reasons(ctx: &Ctx<'_>, kind: EndKind) -> Vec<Choice> {
    EndReason::ALL
        .iter()
        .filter(|reason| reason.suits(kind))
        .map(|reason| Choice { value: reason.as_str().to_owned(), label: reason_label(ctx, *reason) })
        .collect()
}
