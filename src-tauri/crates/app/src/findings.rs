//! Problems found by rule in a quarter, most severe first, each with the rows behind it, the page that shows it, what to do
//! about it, and what was agreed (section 9).
//!
//! A finding is found every time and never kept; kept is only that somebody set one aside, and why. The rules of an area
//! stand with the area; here are those of no single one.

mod decided;
mod metric;
mod people;

pub(crate) use decided::{counts, severity};

use domain::base::Money;
use domain::chart::Tone;
use domain::metrics::{MetricRow, Snapshot};
use domain::people::Attainment;
use domain::tiering::near_misses;

use crate::agenda::owner_violations;
use crate::ctx::{Ctx, Scope};
use crate::overview::metric_rows;
use crate::wire::{FindingView, RowsRef, TableId};

/// Everything found in the quarter, what was set aside, too ([`counts`] parts them).
pub(crate) fn all(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    let snapshot = scope.snapshot();
    every(ctx, scope, &snapshot, &metric_rows(scope), &snapshot.results())
}

/// Everything found, from figures that are known already.
pub(crate) fn every(
    ctx: &Ctx<'_>,
    scope: &Scope,
    snapshot: &Snapshot<'_>,
    rows: &[MetricRow],
    results: &[Attainment],
) -> Vec<FindingView> {
    let mut found: Vec<FindingView> = rows.iter().filter_map(|row| metric::off_track(ctx, scope, row)).collect();
    found.extend(people::below_pass_line(ctx, scope, results));
    found.extend(violations(ctx, scope));
    found.extend(crate::leads::findings(ctx, scope));
    found.extend(crate::agenda::findings(ctx, scope));
    found.extend(crate::service::findings(ctx, scope));
    found.extend(crate::budget::findings(ctx, scope));
    found.extend(crate::incentives::findings(ctx, scope));
    found.extend(people::due(ctx, scope));
    found.extend(crate::training::findings(ctx, scope));
    found.extend(people::mentoring_weeks(ctx, scope));
    found.extend(crate::reviews::rules(ctx, scope));
    found.extend(near(ctx, scope, snapshot));
    found.extend(people::without_target(ctx, scope, results));
    found.sort_by_key(|finding| severity(finding.tone));
    found.into_iter().map(|finding| decided::decided(ctx, scope, finding)).collect()
}

/// A finding without rows. Its key is `rule/subject`, the same in every language and for any figure.
pub(crate) fn finding(ctx: &Ctx<'_>, key: &str, tone: Tone, title: String, detail: String, page: &str) -> FindingView {
    FindingView {
        key: key.to_owned(),
        rule: rule_label(ctx, key),
        tone,
        title,
        detail,
        page: page.to_owned(),
        page_label: ctx.get(&format!("frame-page-{page}")),
        rows: None,
        advice: String::new(),
        actions_text: String::new(),
        dismissed: None,
    }
}

/// The rule that a finding's key names.
pub(crate) fn rule_of(key: &str) -> &str {
    key.split('/').next().unwrap_or_default()
}

/// The name of the rule of a finding's key; the rule itself when it is none of today's.
pub(crate) fn rule_label(ctx: &Ctx<'_>, key: &str) -> String {
    let rule = rule_of(key);
    ctx.words.find(&format!("says-finding-rule-{}", rule.replace('_', "-"))).unwrap_or_else(|| rule.to_owned())
}

/// At most four names, and how many more there are.
pub(crate) fn names<'a>(ctx: &Ctx<'_>, all: impl Iterator<Item = &'a str>) -> String {
    let all: Vec<&str> = all.collect();
    let shown = all.iter().take(4).copied().collect::<Vec<_>>().join(" · ");
    match all.len().saturating_sub(4) {
        0 => shown,
        more => {
            let more = ctx.words.count(more);
            format!("{shown} · {}", ctx.with("says-finding-more", &[("count", &more)]))
        }
    }
}

fn violations(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let found = owner_violations(scope);
    if found.is_empty() {
        return None;
    }
    let title = ctx.words.counted("says-finding-owner", found.len(), &[]);
    let years = scope.plan().people.senior_years.to_string();
    let detail = ctx.with("says-finding-owner-detail", &[("years", &years)]);
    Some(FindingView {
        rows: Some(RowsRef { table: TableId::OwnerViolations, key: String::new(), title: title.clone() }),
        advice: ctx.words.counted("says-playbook-owners-core", found.len(), &[("years", &years)]),
        ..finding(ctx, "owners/core", Tone::Warn, title, detail, "tiers")
    })
}

fn near(ctx: &Ctx<'_>, scope: &Scope, snapshot: &Snapshot<'_>) -> Option<FindingView> {
    let found = near_misses(snapshot.now(), &scope.plan().tiers);
    if found.is_empty() {
        return None;
    }
    let worth: i64 = found.iter().map(|customer| snapshot.now().recency.rows[*customer as usize].spend_minor).sum();
    let worth: Money = scope.ledger().currency.minor(worth);
    let title = ctx.words.counted("says-finding-near", found.len(), &[]);
    let detail = ctx.with("says-finding-near-detail", &[("sales", &ctx.words.money_short(worth))]);
    Some(FindingView {
        rows: Some(RowsRef { table: TableId::NearMisses, key: String::new(), title: title.clone() }),
        advice: ctx.words.counted("says-playbook-near-miss-customers", found.len(), &[]),
        ..finding(ctx, "near_miss/customers", Tone::Neutral, title, detail, "tiers")
    })
}

#[cfg(test)]
mod tests;
