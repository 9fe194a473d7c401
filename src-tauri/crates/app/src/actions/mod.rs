//! Actions: what somebody will do by when, where it stands in plan, do, check, act, and how it ended.

mod card;
mod change;
mod form;

pub(crate) use card::{Seen, card, ended_on, standing, state_label, who};
pub(crate) use change::{close, go, remove, resume, save};
pub(crate) use form::form;

use domain::facts::{Action, ActionStep};
use domain::review::month_of;

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::findings;
use crate::wire::{ActionStepView, ActionView, EntryRef};

pub(crate) fn action(ctx: &Ctx<'_>, request: EntryRef) -> Result<ActionView, Failure> {
    let scope = ctx.scope(None, None)?;
    let action = known(ctx, &scope, request.id)?;
    let member = action.member.map(|member| scope.ledger().members[member as usize].employee_no.clone());
    Ok(ActionView {
        card: card(ctx, &scope, action, &Seen::today(&scope)),
        employee_no: member,
        who_text: action.who.clone(),
        finding: action.finding.clone(),
        finding_title: finding_title(ctx, action)?,
        opened: opened(ctx, action),
        steps: action.steps.iter().map(|step| step_view(ctx, step)).collect(),
    })
}

/// The action with this row id.
fn known<'a>(ctx: &Ctx<'_>, scope: &'a Scope, id: i64) -> Result<&'a Action, Failure> {
    let found = scope.cycle().actions.iter().find(|action| action.id == id);
    found.ok_or_else(|| ctx.not_found(&ctx.get("says-action-this")))
}

/// The finding an action answers as it reads today; the name of its rule when nothing is found any more.
fn finding_title(ctx: &Ctx<'_>, action: &Action) -> Result<String, Failure> {
    if action.finding.is_empty() {
        return Ok(String::new());
    }
    let scope = ctx.scope(Some(action.quarter), None)?;
    let found = findings::all(ctx, &scope).into_iter().find(|found| found.key == action.finding);
    Ok(found.map_or_else(|| findings::rule_label(ctx, &action.finding), |found| found.title))
}

fn opened(ctx: &Ctx<'_>, action: &Action) -> String {
    let date = ctx.words.date(action.opened_on);
    match action.month {
        Some(_) => {
            let month = ctx.words.month(month_of(action));
            ctx.with("says-action-opened-review", &[("date", &date), ("month", &month)])
        }
        None => ctx.with("says-action-opened", &[("date", &date)]),
    }
}

fn step_view(ctx: &Ctx<'_>, step: &ActionStep) -> ActionStepView {
    let text = match step.carried_to {
        Some(quarter) => ctx.with("says-action-step-carried", &[("period", &ctx.words.quarter(quarter))]),
        None if step.from == step.to => ctx.get("says-action-step-word"),
        None => ctx.with(
            "says-action-step-moved",
            &[("from", &state_label(ctx, step.from)), ("to", &state_label(ctx, step.to))],
        ),
    };
    ActionStepView { at: ctx.words.date(step.on), by: step.by.clone(), text, note: step.note.clone() }
}

#[cfg(test)]
mod tests;
