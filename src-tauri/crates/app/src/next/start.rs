//! Starting the next quarter: one transaction, one row in the audit, undone as one.

use domain::base::{Issue, Money, Quarter};
use serde_json::json;
use store::Tx;
use store::cycle::{ActionRow, ActionStepRow};

use super::{Beginning, beginning};
use crate::agenda::too_long;
use crate::ctx::{Ctx, Stop};
use crate::failure::Failure;
use crate::plan::differences;
use crate::targets::keep;
use crate::wire::{NextStart, NextStarted};

pub(crate) fn start(ctx: &Ctx<'_>, request: NextStart) -> Result<NextStarted, Failure> {
    let sales_target = request.sales_target.as_deref();
    let found = beginning(ctx, (request.period, request.as_of), &request.changes, sales_target)?;
    if let Some(issue) = found.refusal() {
        return Err(Failure::invalid(&ctx.words, &[issue]));
    }
    let issues = wrong(&found, &request);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let steps = found.steps(ctx, request.with_members).map_err(|issue| Failure::invalid(&ctx.words, &[issue]))?;
    let this = ctx.words.quarter(found.scope.quarter);
    let reason = match request.reason.trim() {
        "" => ctx.with("says-next-reason", &[("period", &this)]),
        reason => reason.to_owned(),
    };
    let summary = summary(ctx, &found, &request, steps.len(), &reason);
    let expected = Some(i64::from(request.expected_version));
    let (toml, steps) = (found.plan.to_toml(), &steps);
    let version = ctx.write("next_quarter_start", summary, |tx| {
        let version = tx.save_plan(found.next, &toml, expected, &reason)?;
        keep(tx, steps, &reason)?;
        carry(ctx, tx, &found, &request.actions, &reason)?;
        Ok(version)
    })?;
    Ok(NextStarted { quarter: found.next, text: told(ctx, &found, &request, version) })
}

/// Everything that is wrong with what was typed or chosen.
fn wrong(found: &Beginning, request: &NextStart) -> Vec<Issue> {
    let mut issues = found.issues.clone();
    if request.with_members {
        issues.extend(found.uneven.clone());
    }
    too_long(&mut issues, "reason", &request.reason);
    let open = found.open_actions();
    let gone = request.actions.iter().filter(|id| !open.iter().any(|action| action.id == **id));
    issues.extend(gone.map(|id| Issue::refused("issue-next-action").at("actions").value(&id.to_string())));
    issues
}

/// Each action chosen serves the next quarter from now on, and says so in its history.
fn carry(ctx: &Ctx<'_>, tx: &mut Tx<'_>, found: &Beginning, actions: &[i64], reason: &str) -> Result<(), Stop> {
    for id in actions {
        let row: Option<ActionRow> = tx.get(*id)?;
        let Some(row) = row.filter(|row| row.ended_on.is_none()) else { continue };
        if row.quarter == found.next {
            continue;
        }
        let step = ActionStepRow {
            id: 0,
            action_id: *id,
            stepped_on: found.scope.today,
            stepped_by: ctx.actor(),
            state_from: row.state,
            state_to: row.state,
            carried_to: Some(found.next),
            note: reason.to_owned(),
        };
        tx.save(&ActionRow { quarter: found.next, ..row })?;
        tx.save(&step)?;
    }
    Ok(())
}

fn summary(ctx: &Ctx<'_>, found: &Beginning, request: &NextStart, targets: usize, reason: &str) -> serde_json::Value {
    let changes: Vec<serde_json::Value> = differences(ctx, found.scope.plan(), &found.plan)
        .iter()
        .map(|change| json!({ "path": change.path, "before": change.before, "after": change.after }))
        .collect();
    json!({
        "period": found.next, "from": found.scope.quarter, "reason": reason, "targets": targets,
        "sales_target": found.target().map(|target: Money| target.to_string()), "actions": request.actions,
        "changes": changes,
    })
}

fn told(ctx: &Ctx<'_>, found: &Beginning, request: &NextStart, version: i64) -> String {
    let period = |quarter: Quarter| ctx.words.quarter(quarter);
    let target = found.target().map_or_else(|| ctx.words.dash(), |target| ctx.words.money_short(target));
    let args = [("next", period(found.next)), ("period", period(found.scope.quarter)), ("target", target)];
    let mut args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let version = version.to_string();
    args.push(("version", &version));
    let mut sentences = vec![ctx.with("says-next-started", &args)];
    if request.with_members && !found.members.is_empty() {
        sentences.push(ctx.words.counted("says-next-members", found.members.len(), &[]));
    }
    if !request.actions.is_empty() {
        sentences.push(ctx.words.counted("says-next-carried", request.actions.len(), &[]));
    }
    sentences.join(if ctx.words.lang().is_chinese() { "" } else { " " })
}
