//! The Overview page: will we make the quarter?

mod figures;

use domain::metrics::{self, MetricRow};
use domain::targets::{self, Progress};
use domain::tiering::distribution;

use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::findings;
use crate::wire::{EmptyView, FindingView, OverviewView, PeriodRequest};

pub(crate) fn overview(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<OverviewView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    if scope.ledger().orders().is_empty() {
        return Ok(empty(ctx));
    }
    let snapshot = scope.snapshot();
    let rows = metric_rows(&scope);
    let results = snapshot.results();
    let progress = targets::progress(scope.ledger(), scope.plan(), scope.quarter, scope.as_of);
    let (title, sentence) = verdict(ctx, &scope, &progress);
    let (smart, process): (Vec<MetricRow>, Vec<MetricRow>) = rows.iter().cloned().partition(|row| row.metric.is_smart);
    let process: Vec<MetricRow> = process.into_iter().filter(|row| row.actual.is_some()).collect();
    let found = findings::every(ctx, &scope, &snapshot, &rows, &results);
    let (counting, set_aside): (Vec<FindingView>, Vec<FindingView>) = found.into_iter().partition(findings::counts);
    let tiers = snapshot.now();
    let spread = distribution(&tiers.recency, &tiers.places, &scope.plan().tiers.shares, scope.ledger().currency);
    Ok(OverviewView {
        empty: None,
        figures: figures::figures(ctx, &scope, &progress, &rows),
        findings_note: figures::set_aside(ctx, &set_aside),
        findings: counting,
        sales: Some(charts::sales(&ctx.words, &scope, &progress, &sentence)),
        smart: Some(charts::dumbbell(
            &ctx.words,
            "smart-targets",
            &ctx.get("says-chart-smart"),
            &metrics_sentence(ctx, &smart),
            &smart,
        )),
        process: Some(charts::dumbbell(
            &ctx.words,
            "process-metrics",
            &ctx.get("says-chart-process"),
            &metrics_sentence(ctx, &process),
            &process,
        )),
        tiers: Some(charts::distribution(&ctx.words, &spread, &crate::tiers::spread_sentence(ctx, &spread))),
        title,
        sentence,
    })
}

/// Every metric of the plan in the scope's quarter.
pub(crate) fn metric_rows(scope: &Scope) -> Vec<MetricRow> {
    metrics::rows(&scope.snapshot(), &scope.earlier(1), &scope.earlier(2))
}

/// Will we make the quarter? A headline and the sentence that proves it.
pub(crate) fn verdict(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress) -> (String, String) {
    let words = &ctx.words;
    let (Some(target), Some(done)) = (progress.target, progress.progress) else {
        let sales = words.money_short(progress.actual);
        return (ctx.with("says-verdict-no-target", &[("sales", &sales)]), ctx.get("says-verdict-no-target-sentence"));
    };
    let points = done.points_above(progress.pace);
    let short =
        words.money_short(if progress.actual < target { target - progress.actual } else { progress.actual - target });
    let whole = words.points_long(points.abs().round());
    if scope.is_over() {
        let (title, sentence) = if progress.actual >= target {
            ("says-verdict-made", "says-verdict-made-sentence")
        } else {
            ("says-verdict-missed", "says-verdict-missed-sentence")
        };
        let args = [
            ("progress", words.ratio(done)),
            ("target", words.money_short(target)),
            ("sales", words.money_short(progress.actual)),
            ("difference", short),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        return (ctx.with(title, &args), ctx.with(sentence, &args));
    }
    let title = if points.abs() < rust_decimal::Decimal::ONE {
        ctx.get("says-verdict-at-pace")
    } else if points.is_sign_negative() {
        ctx.with("says-verdict-behind", &[("points", &whole)])
    } else {
        ctx.with("says-verdict-ahead", &[("points", &whole)])
    };
    (title, outlook(ctx, progress, target, done))
}

fn outlook(ctx: &Ctx<'_>, progress: &Progress, target: domain::base::Money, done: domain::base::Ratio) -> String {
    let words = &ctx.words;
    let (done, pace) = (words.ratio(done), words.ratio(progress.pace));
    let Some(forecast) = progress.forecast else {
        return ctx.with("says-outlook-none", &[("progress", &done), ("pace", &pace)]);
    };
    let key = if forecast < target { "says-outlook-short" } else { "says-outlook-over" };
    let difference = if forecast < target { target - forecast } else { forecast - target };
    ctx.with(
        key,
        &[
            ("progress", &done),
            ("pace", &pace),
            ("forecast", &words.money_short(forecast)),
            ("difference", &words.money_short(difference)),
        ],
    )
}

fn metrics_sentence(ctx: &Ctx<'_>, rows: &[MetricRow]) -> String {
    let parts: Vec<String> = rows
        .iter()
        .filter(|row| row.actual.is_some())
        .map(|row| {
            let shown = |value: Option<rust_decimal::Decimal>| {
                value.map_or_else(|| ctx.words.dash(), |value| charts::metric_value(&ctx.words, row.metric, value))
            };
            ctx.with(
                "says-metric-line",
                &[
                    ("metric", &ctx.words.metric(row.metric.id)),
                    ("before", &shown(row.baseline)),
                    ("now", &shown(row.actual)),
                    ("target", &charts::target_text(&ctx.words, row.metric, row.target)),
                    ("state", &ctx.get(charts::state_key(row.standing.state))),
                ],
            )
        })
        .collect();
    parts.join(" ")
}

fn empty(ctx: &Ctx<'_>) -> OverviewView {
    OverviewView {
        empty: Some(EmptyView { title: ctx.get("says-empty-orders"), text: ctx.get("says-empty-orders-text") }),
        title: ctx.get("says-empty-orders"),
        sentence: ctx.get("says-empty-orders-text"),
        sales: None,
        smart: None,
        process: None,
        tiers: None,
        findings: Vec::new(),
        figures: Vec::new(),
        findings_note: String::new(),
    }
}
