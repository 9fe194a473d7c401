//! Problems found by rule in a quarter, most severe first, each with the page that shows it (section 9).

use domain::base::Money;
use domain::chart::Tone;
use domain::facts::{MemberIx, Pair};
use domain::mentoring;
use domain::metrics::{MetricRow, MetricState, Snapshot};
use domain::people::{self, Attainment};
use domain::tiering::near_misses;

use crate::agenda::owner_violations;
use crate::charts::{metric_value, target_text};
use crate::ctx::{Ctx, Scope};
use crate::members::Due;
use crate::wire::{FindingView, RowsRef, TableId};

/// What the quarter's facts give to worry about.
pub(crate) fn findings(
    ctx: &Ctx<'_>,
    scope: &Scope,
    snapshot: &Snapshot<'_>,
    rows: &[MetricRow],
    results: &[Attainment],
) -> Vec<FindingView> {
    let mut found: Vec<FindingView> = rows.iter().filter_map(|row| off_track(ctx, row)).collect();
    found.extend(below_pass_line(ctx, scope, results));
    found.extend(violations(ctx, scope));
    found.extend(crate::leads::findings(ctx, scope));
    found.extend(crate::agenda::findings(ctx, scope));
    found.extend(crate::service::findings(ctx, scope));
    found.extend(crate::budget::findings(ctx, scope));
    found.extend(crate::incentives::findings(ctx, scope));
    found.extend(people_due(ctx, scope));
    found.extend(learners(ctx, scope));
    found.extend(near(ctx, scope, snapshot));
    found.extend(without_target(ctx, scope, results));
    found.sort_by_key(|finding| match finding.tone {
        Tone::Bad => 0,
        Tone::Warn => 1,
        _ => 2,
    });
    found
}

fn finding(ctx: &Ctx<'_>, tone: Tone, title: String, detail: String, page: &str) -> FindingView {
    FindingView {
        tone,
        title,
        detail,
        page: page.to_owned(),
        page_label: ctx.get(&format!("frame-page-{page}")),
        rows: None,
    }
}

/// Sales and attainment have findings of their own.
fn off_track(ctx: &Ctx<'_>, row: &MetricRow) -> Option<FindingView> {
    let tone = match row.standing.state {
        MetricState::OffTrack | MetricState::Missed => Tone::Bad,
        MetricState::AtRisk => Tone::Warn,
        _ => return None,
    };
    if matches!(row.metric.id, "attainment_rate") {
        return None;
    }
    let page = match row.metric.id {
        "sales" => "targets",
        "core_sales_share" | "core_churn" | "core_repurchase_rate" | "core_repurchase_days" | "service_churn_share" => {
            "tiers"
        }
        "core_visits" | "core_visits_kept" | "effective_contacts" => "agenda",
        "first_response_hours" | "resolved_24h_share" | "customer_satisfaction" => "service",
        "new_hire_training_coverage" | "product_exam_pass_rate" | "sales_drill_pass_rate" | "new_business_skill" => {
            "training"
        }
        "mentoring_rate" | "new_hires_mentored" => "mentoring",
        "employee_satisfaction" => "ideas",
        id if crate::leads::METRICS.contains(&id) => "leads",
        _ => "overview",
    };
    let title = ctx.with(
        "says-finding-metric",
        &[
            ("metric", &ctx.words.metric(row.metric.id)),
            (
                "actual",
                &row.actual.map_or_else(|| ctx.words.dash(), |value| metric_value(&ctx.words, row.metric, value)),
            ),
        ],
    );
    let detail = ctx.with(
        "says-finding-metric-detail",
        &[
            ("target", &target_text(&ctx.words, row.metric, row.target)),
            (
                "baseline",
                &row.baseline.map_or_else(|| ctx.words.dash(), |value| metric_value(&ctx.words, row.metric, value)),
            ),
        ],
    );
    Some(finding(ctx, tone, title, detail, page))
}

fn below_pass_line(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> Option<FindingView> {
    let mut below: Vec<&Attainment> = results.iter().filter(|result| result.passes == Some(false)).collect();
    below.sort_by_key(|result| result.score);
    if below.is_empty() {
        return None;
    }
    let pass_line = ctx.words.rate(scope.plan().people.pass_line);
    let key = if scope.is_over() { "says-finding-below" } else { "says-finding-below-running" };
    let title = ctx.words.counted(key, below.len(), &[("line", &pass_line)]);
    let names: Vec<String> = below
        .iter()
        .take(4)
        .map(|result| {
            let name = &scope.ledger().members[result.member as usize].name;
            format!("{name} {}", result.score.map_or_else(|| ctx.words.dash(), |score| ctx.words.ratio_whole(score)))
        })
        .collect();
    let tone = if scope.is_over() { Tone::Bad } else { Tone::Warn };
    Some(finding(ctx, tone, title, names.join(" · "), "members"))
}

/// Improvement plans and decisions a person has to see to.
fn people_due(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    let due = Due::of(scope);
    let names = |members: &[MemberIx]| -> String {
        let named = members.iter().take(4).map(|member| scope.ledger().members[*member as usize].name.as_str());
        named.collect::<Vec<_>>().join(" · ")
    };
    let mut found = Vec::new();
    for (key, members) in [("says-people-finding-decision", &due.decision), ("says-people-finding-pip", &due.pip)] {
        if !members.is_empty() {
            let title = ctx.words.counted(key, members.len(), &[]);
            found.push(finding(ctx, Tone::Warn, title, names(members), "members"));
        }
    }
    found
}

/// New hires who may not be given leads yet, and mentoring weeks in which something is missing.
fn learners(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    let (ledger, personnel, plan) = (scope.ledger(), scope.personnel(), scope.plan());
    let off_duty: Vec<&str> = people::active(ledger, scope.today)
        .filter(|member| !scope.duty(*member).is_on_duty())
        .map(|member| ledger.members[member as usize].name.as_str())
        .collect();
    let mut found = Vec::new();
    if !off_duty.is_empty() {
        let title = ctx.words.counted("says-people-finding-duty", off_duty.len(), &[]);
        let names = off_duty.iter().take(4).copied().collect::<Vec<_>>().join(" · ");
        found.push(finding(ctx, Tone::Warn, title, names, "training"));
    }
    let pairs = mentoring::active_pairs(ledger, personnel, plan, scope.as_of);
    let missing = |pair: &&&Pair| {
        let weeks = mentoring::weeks(ledger, personnel, plan, pair, scope.as_of);
        weeks.iter().any(|week| week.standing.is_missing() && scope.span.contains(week.week_on))
    };
    let behind: Vec<&&Pair> = pairs.iter().filter(missing).collect();
    if !behind.is_empty() {
        let title = ctx.words.counted("says-people-finding-weeks", behind.len(), &[]);
        let name = |member: MemberIx| ledger.members[member as usize].name.as_str();
        let names: Vec<String> =
            behind.iter().take(4).map(|pair| format!("{} – {}", name(pair.mentor), name(pair.mentee))).collect();
        found.push(finding(ctx, Tone::Warn, title, names.join(" · "), "mentoring"));
    }
    found
}

fn violations(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let found = owner_violations(scope);
    if found.is_empty() {
        return None;
    }
    let title = ctx.words.counted("says-finding-owner", found.len(), &[]);
    let detail = ctx.with("says-finding-owner-detail", &[("years", &scope.plan().people.senior_years.to_string())]);
    let rows = RowsRef { table: TableId::OwnerViolations, key: String::new(), title: title.clone() };
    Some(FindingView { rows: Some(rows), ..finding(ctx, Tone::Warn, title, detail, "tiers") })
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
    let rows = RowsRef { table: TableId::NearMisses, key: String::new(), title: title.clone() };
    Some(FindingView { rows: Some(rows), ..finding(ctx, Tone::Neutral, title, detail, "tiers") })
}

fn without_target(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> Option<FindingView> {
    let sellers = results.iter().filter(|result| result.target.is_none() && !result.sales.is_zero()).count();
    if sellers == 0 {
        return None;
    }
    let title = ctx.words.counted("says-finding-no-target", sellers, &[]);
    let period = ctx.words.quarter(scope.quarter);
    Some(finding(ctx, Tone::Warn, title, ctx.with("says-finding-no-target-detail", &[("period", &period)]), "targets"))
}
