//! Values and code of conduct: a text of the plan, kept as a new version of the quarter's plan.

use domain::base::Issue;
use domain::plan::Plan;

use crate::agenda::too_long;
use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::plan;
use crate::wire::{Done, ValuesSave};

pub(crate) fn values_save(ctx: &Ctx<'_>, request: ValuesSave) -> Result<Done, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let (text, reason) = (request.text.trim(), request.reason.trim());
    let mut issues = Vec::new();
    too_long(&mut issues, "text", text);
    too_long(&mut issues, "reason", reason);
    if reason.is_empty() {
        issues.push(Issue::refused("issue-ideas-reason").at("reason"));
    }
    if text == scope.plan().values {
        issues.push(Issue::refused("issue-ideas-values-same").at("text"));
    }
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let changed = Plan { values: text.to_owned(), ..scope.plan().clone() };
    let saved = plan::store(ctx, &scope, &changed, reason, scope.facts.own_version(scope.quarter))?;
    Ok(Done { text: saved.text })
}
