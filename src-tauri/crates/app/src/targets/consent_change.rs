//! Putting targets before members, taking their answers, deciding about counter-proposals.

use domain::base::Issue;
use domain::facts::{Consent, MemberIx, TargetOwner, TargetProposal};
use domain::targets::{self, Change, Node, Standing};
use serde_json::json;
use store::accounts::ProposalRow;

use super::change::{amount, keep, refused, told};
use super::consent::{Asked, asked, is_unsettled};
use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::members::{member_of, required};
use crate::wire::{Done, TargetAnswer, TargetSettle, TargetsChanged, TargetsPropose};

pub(crate) fn propose(ctx: &Ctx<'_>, request: TargetsPropose) -> Result<Done, Failure> {
    let scope = ctx.scope(Some(request.period), None)?;
    let mut issues = Vec::new();
    over(&scope, &mut issues);
    let wanted = wanted(&scope, &request.employee_nos, &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let rows: Vec<ProposalRow> = wanted.iter().map(|asked| proposal(ctx, &scope, asked)).collect();
    let told = wanted.iter().zip(&rows).map(|(asked, row)| {
        let person = &scope.ledger().members[asked.member as usize];
        json!({ "employee_no": person.employee_no, "amount_minor": row.amount_minor })
    });
    let summary = json!({ "period": scope.period(), "targets": told.collect::<Vec<_>>() });
    ctx.write("targets_propose", summary, |tx| {
        for row in &rows {
            tx.save(row)?;
        }
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.words.counted("says-targets-proposed", rows.len(), &[]) })
}

/// A target is agreed on while it can still be reached.
fn over(scope: &Scope, issues: &mut Vec<Issue>) {
    if scope.today > scope.span.last {
        issues.push(Issue::refused("issue-target-consent-over").at("period"));
    }
}

/// The members asked for, or all whose target was not put before them as it is.
fn wanted<'a>(scope: &'a Scope, employee_nos: &[String], issues: &mut Vec<Issue>) -> Vec<Asked<'a>> {
    let all = asked(scope);
    if employee_nos.is_empty() {
        let is_to_ask = |asked: &Asked<'_>| matches!(asked.standing, Standing::Unasked | Standing::Changed);
        let found: Vec<Asked<'_>> = all.into_iter().filter(is_to_ask).collect();
        if found.is_empty() {
            issues.push(Issue::refused("issue-target-propose-none").at("employee_nos"));
        }
        return found;
    }
    let mut members: Vec<MemberIx> = Vec::new();
    for no in employee_nos {
        let Some(member) = member_of(scope, no, issues) else { continue };
        match all.iter().find(|asked| asked.member == member) {
            None => issues.push(Issue::refused("issue-target-consent-no-target").at("employee_no").value(no)),
            Some(asked) if !can_propose(asked.standing) => {
                issues.push(Issue::refused("issue-target-propose-again").at("employee_no").value(no));
            }
            Some(_) => members.push(member),
        }
    }
    all.into_iter().filter(|asked| members.contains(&asked.member)).collect()
}

fn can_propose(standing: Standing) -> bool {
    matches!(standing, Standing::Unasked | Standing::Changed | Standing::Kept)
}

fn proposal(ctx: &Ctx<'_>, scope: &Scope, asked: &Asked<'_>) -> ProposalRow {
    ProposalRow {
        id: 0,
        member_id: scope.ledger().members[asked.member as usize].id,
        period: scope.period(),
        amount_minor: asked.target.to_minor(),
        state: Consent::Proposed,
        counter_minor: None,
        comment: String::new(),
        proposed_on: scope.today,
        proposed_by: ctx.actor(),
        answered_on: None,
        settled_on: None,
        settlement: String::new(),
    }
}

pub(crate) fn answer(ctx: &Ctx<'_>, request: TargetAnswer) -> Result<Done, Failure> {
    let scope = ctx.scope(Some(request.period), None)?;
    let mut issues = Vec::new();
    over(&scope, &mut issues);
    let known = standing_proposal(&scope, &request.employee_no, &mut issues);
    if known.is_some_and(|known| !is_unsettled(known.state)) {
        issues.push(Issue::refused("issue-target-answer-settled").at("employee_no").value(&request.employee_no));
    }
    let counter_minor = counter(&scope, &request, known, &mut issues);
    too_long(&mut issues, "comment", &request.comment);
    let Some(known) = known.filter(|_| issues.is_empty()) else { return Err(Failure::invalid(&ctx.words, &issues)) };
    let (state, said) =
        if request.accepts { (Consent::Accepted, "accepted") } else { (Consent::Countered, "countered") };
    let comment = request.comment.trim().to_owned();
    let row = ProposalRow {
        state,
        counter_minor,
        comment: comment.clone(),
        answered_on: Some(scope.today),
        ..row_of(&scope, known)
    };
    let summary = json!({
        "employee_no": request.employee_no, "period": scope.period(), "said": said,
        "amount_minor": row.amount_minor, "counter_minor": counter_minor, "comment": comment,
    });
    ctx.write("target_answer", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    let name = &scope.ledger().members[known.member as usize].name;
    let amount = ctx.words.money(scope.ledger().currency.minor(counter_minor.unwrap_or(row.amount_minor)));
    let key = if request.accepts { "says-targets-accepted" } else { "says-targets-countered" };
    Ok(Done { text: ctx.with(key, &[("name", name), ("amount", &amount)]) })
}

/// What is asked for instead: an amount of its own, with a word on why.
fn counter(
    scope: &Scope,
    request: &TargetAnswer,
    known: Option<&TargetProposal>,
    issues: &mut Vec<Issue>,
) -> Option<i64> {
    if request.accepts {
        return None;
    }
    required(issues, "comment", &request.comment);
    match amount(scope.ledger().currency, request.counter.as_deref().unwrap_or_default()) {
        Err(issue) => issues.push(issue.at("counter")),
        Ok(amount) if known.is_some_and(|known| known.amount_minor == amount.to_minor()) => {
            issues.push(Issue::refused("issue-target-counter-same").at("counter"));
        }
        Ok(amount) => return Some(amount.to_minor()),
    }
    None
}

/// The proposal that was put before a member and still stands: the target is the one they were asked about.
fn standing_proposal<'a>(scope: &'a Scope, employee_no: &str, issues: &mut Vec<Issue>) -> Option<&'a TargetProposal> {
    let member = member_of(scope, employee_no, issues)?;
    let refuse = |key: &str| Issue::refused(key).at("employee_no").value(employee_no);
    let Some(asked) = asked(scope).into_iter().find(|asked| asked.member == member) else {
        issues.push(refuse("issue-target-consent-no-target"));
        return None;
    };
    match asked.standing {
        Standing::Unasked => issues.push(refuse("issue-target-answer-unasked")),
        Standing::Changed => issues.push(refuse("issue-target-answer-changed")),
        _ => return asked.proposal,
    }
    None
}

pub(crate) fn settle(ctx: &Ctx<'_>, request: TargetSettle) -> Result<TargetsChanged, Failure> {
    let scope = ctx.scope(Some(request.period), None)?;
    let mut issues = Vec::new();
    over(&scope, &mut issues);
    let known = standing_proposal(&scope, &request.employee_no, &mut issues);
    let counter = known.filter(|known| known.state == Consent::Countered).and_then(|known| known.counter_minor);
    if known.is_some() && counter.is_none() {
        issues.push(Issue::refused("issue-target-settle-none").at("employee_no").value(&request.employee_no));
    }
    if request.takes_over || request.is_preview {
        too_long(&mut issues, "comment", &request.comment);
    } else {
        required(&mut issues, "comment", &request.comment);
    }
    let (Some(known), Some(counter), true) = (known, counter, issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let steps = if request.takes_over {
        let node = Node { period: scope.period(), owner: TargetOwner::Member(request.employee_no.clone()) };
        let amount = Some(scope.ledger().currency.minor(counter));
        let asked = Change { node, amount, is_pinned: true, share: None };
        match targets::change(scope.ledger(), scope.plan(), scope.today, &asked) {
            Ok(steps) => steps,
            Err(refusal) => return Ok(refused(ctx, &scope, vec![refusal])),
        }
    } else {
        Vec::new()
    };
    let mut changed = told(ctx, &scope, &steps);
    let name = &scope.ledger().members[known.member as usize].name;
    let amount = ctx.words.money(scope.ledger().currency.minor(counter));
    if !request.takes_over {
        changed.sentence = ctx.with("says-targets-counter-kept", &[("name", name), ("amount", &amount)]);
    }
    if !request.is_preview {
        settled(ctx, &scope, &request, known, &steps)?;
        changed.is_saved = true;
    }
    Ok(changed)
}

/// Writes the decision, and the targets that follow from it, in one step.
fn settled(
    ctx: &Ctx<'_>,
    scope: &Scope,
    request: &TargetSettle,
    known: &TargetProposal,
    steps: &[targets::Step],
) -> Result<(), Failure> {
    let comment = request.comment.trim();
    let (state, said) =
        if request.takes_over { (Consent::CounterAccepted, "taken-over") } else { (Consent::CounterRejected, "kept") };
    let row =
        ProposalRow { state, settled_on: Some(scope.today), settlement: comment.to_owned(), ..row_of(scope, known) };
    let name = &scope.ledger().members[known.member as usize].name;
    let reason = match comment {
        "" => ctx.with("says-targets-counter-reason", &[("name", name)]),
        comment => comment.to_owned(),
    };
    let summary = json!({
        "employee_no": request.employee_no, "period": scope.period(), "said": said,
        "amount_minor": known.amount_minor, "counter_minor": known.counter_minor, "comment": comment,
        "moved": steps.len(),
    });
    ctx.write("target_settle", summary, |tx| {
        keep(tx, steps, &reason)?;
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })
}

fn row_of(scope: &Scope, known: &TargetProposal) -> ProposalRow {
    ProposalRow {
        id: known.id,
        member_id: scope.ledger().members[known.member as usize].id,
        period: known.period,
        amount_minor: known.amount_minor,
        state: known.state,
        counter_minor: known.counter_minor,
        comment: known.comment.clone(),
        proposed_on: known.proposed_on,
        proposed_by: known.proposed_by.clone(),
        answered_on: known.answered_on,
        settled_on: known.settled_on,
        settlement: known.settlement.clone(),
    }
}
