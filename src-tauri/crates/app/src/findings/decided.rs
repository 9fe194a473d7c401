//! What people decided about a finding: the plan's words for it, actions that answer it, whether it was set aside.

use domain::chart::Tone;
use domain::facts::{Action, Severity};
use domain::review::{Standing, ended_between, standing};

use super::rule_of;
use crate::actions;
use crate::ctx::{Ctx, Scope};
use crate::wire::{DismissedView, FindingView};

/// How much a finding of a colour matters.
pub(crate) fn severity(tone: Tone) -> Severity {
    match tone {
        Tone::Bad => Severity::Bad,
        Tone::Warn => Severity::Warn,
        _ => Severity::Note,
    }
}

/// Whether a finding counts: nobody set it aside, or it is back.
pub(crate) fn counts(finding: &FindingView) -> bool {
    finding.dismissed.as_ref().is_none_or(|dismissed| dismissed.is_back)
}

/// A finding with what was decided about it.
pub(super) fn decided(ctx: &Ctx<'_>, scope: &Scope, finding: FindingView) -> FindingView {
    FindingView {
        advice: advice(ctx, scope, &finding),
        actions_text: actions_text(ctx, scope, &finding.key),
        dismissed: dismissed(ctx, scope, &finding),
        ..finding
    }
}

/// The plan's own words for the rule; else what the rule suggests with its figures; else the catalogue's for the rule.
fn advice(ctx: &Ctx<'_>, scope: &Scope, finding: &FindingView) -> String {
    let rule = rule_of(&finding.key);
    if let Some(own) = scope.plan().reviews.action(rule) {
        return own.to_owned();
    }
    if !finding.advice.is_empty() {
        return finding.advice.clone();
    }
    ctx.words.find(&format!("says-playbook-{}", rule.replace('_', "-"))).unwrap_or_default()
}

/// What is under way, or was done in the quarter, about a finding.
fn actions_text(ctx: &Ctx<'_>, scope: &Scope, key: &str) -> String {
    let answers = |action: &&Action| action.finding == key;
    let mut open: Vec<&Action> =
        scope.cycle().actions.iter().filter(answers).filter(|action| action.was_open(scope.as_of)).collect();
    open.sort_by_key(|action| action.due_on);
    let Some(first) = open.first() else {
        let done = |action: &&Action| ended_between(action, scope.span.eve(), scope.as_of);
        let ended = scope.cycle().actions.iter().filter(answers).filter(done).count();
        return if ended == 0 { String::new() } else { ctx.words.counted("says-finding-actions-ended", ended, &[]) };
    };
    let (who, date) = (actions::who(scope, first), ctx.words.date(first.due_on));
    ctx.words.counted("says-finding-actions", open.len(), &[("who", &who), ("date", &date)])
}

fn dismissed(ctx: &Ctx<'_>, scope: &Scope, finding: &FindingView) -> Option<DismissedView> {
    let (dismissal, is_back) = match standing(scope.cycle(), scope.quarter, &finding.key, severity(finding.tone)) {
        Standing::Counts => return None,
        Standing::SetAside(dismissal) => (dismissal, false),
        Standing::Back(dismissal) => (dismissal, true),
    };
    Some(DismissedView {
        reason: dismissal.reason.clone(),
        by: dismissal.by.clone(),
        on: ctx.words.date(dismissal.on),
        is_back,
    })
}
