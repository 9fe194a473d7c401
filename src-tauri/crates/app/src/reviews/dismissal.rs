//! Everything found in a quarter; setting a finding aside with a reason, and letting it count again.

use domain::base::{Issue, Quarter};
use domain::facts::Severity;
use serde_json::json;
use store::cycle::DismissalRow;

use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::findings::{all, counts, rule_label, severity};
use crate::wire::{Done, FindingDismiss, FindingRestore, FindingView, FindingsView, PeriodRequest};

pub(crate) fn findings(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<FindingsView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let (open, dismissed): (Vec<FindingView>, Vec<FindingView>) = all(ctx, &scope).into_iter().partition(counts);
    let period = ctx.words.quarter(scope.quarter);
    let title = match open.len() {
        0 => ctx.with("says-review-findings-none", &[("period", &period)]),
        many => ctx.words.counted("says-review-findings-title", many, &[("period", &period)]),
    };
    Ok(FindingsView { title, sentence: sentence(ctx, &open, dismissed.len()), open, dismissed })
}

/// How many there are of each severity, and how many were set aside.
pub(super) fn sentence(ctx: &Ctx<'_>, open: &[FindingView], dismissed: usize) -> String {
    let of = |wanted: Severity| open.iter().filter(|found| severity(found.tone) == wanted).count();
    let mut parts: Vec<String> = Severity::ALL
        .iter()
        .map(|severity| (*severity, of(*severity)))
        .filter(|(_, count)| *count > 0)
        .map(|(severity, count)| ctx.words.counted(&format!("says-review-severity-{}", severity.as_str()), count, &[]))
        .collect();
    if dismissed > 0 {
        parts.push(ctx.words.counted("says-review-set-aside", dismissed, &[]));
    }
    if parts.is_empty() { ctx.get("says-review-findings-clear") } else { parts.join(" · ") }
}

pub(crate) fn dismiss(ctx: &Ctx<'_>, request: FindingDismiss) -> Result<Done, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let reason = request.reason.trim();
    let found = all(ctx, &scope).into_iter().find(|found| found.key == request.key);
    let mut issues = Vec::new();
    if found.is_none() {
        issues.push(Issue::refused("issue-review-finding").at("key").value(&request.key));
    }
    if reason.is_empty() {
        issues.push(Issue::refused("issue-review-reason").at("reason"));
    }
    too_long(&mut issues, "reason", reason);
    let Some(found) = found.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let row = DismissalRow {
        id: 0,
        quarter: scope.quarter,
        finding: request.key.clone(),
        severity: severity(found.tone),
        reason: reason.to_owned(),
        dismissed_on: scope.today,
        dismissed_by: ctx.actor(),
    };
    let summary = json!({ "period": scope.quarter, "finding": request.key, "reason": reason });
    ctx.write("finding_dismiss", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    let period = ctx.words.quarter(scope.quarter);
    Ok(Done { text: ctx.with("says-review-dismissed", &[("finding", &found.title), ("period", &period)]) })
}

pub(crate) fn restore(ctx: &Ctx<'_>, request: FindingRestore) -> Result<Done, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let Some(id) = set_aside(&scope, scope.quarter, &request.key) else {
        let issue = Issue::refused("issue-review-not-set-aside").at("key").value(&request.key);
        return Err(Failure::invalid(&ctx.words, &[issue]));
    };
    let summary = json!({ "period": scope.quarter, "finding": request.key });
    ctx.write("finding_restore", summary, |tx| Ok::<_, Stop>(tx.remove::<DismissalRow>(id)?))?;
    let found = all(ctx, &ctx.scope(Some(scope.quarter), None)?).into_iter().find(|found| found.key == request.key);
    let title = found.map_or_else(|| rule_label(ctx, &request.key), |found| found.title);
    Ok(Done { text: ctx.with("says-review-restored", &[("finding", &title)]) })
}

fn set_aside(scope: &Scope, quarter: Quarter, key: &str) -> Option<i64> {
    let mut all = scope.cycle().dismissals.iter();
    all.find(|dismissal| dismissal.quarter == quarter && dismissal.key == key).map(|dismissal| dismissal.id)
}
