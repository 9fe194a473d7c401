//! The Leads page: who may buy, what does each lead wait for, where does the funnel leak?

mod assign;
mod board;
mod change;
mod detail;
mod figures;
mod moves;
mod naming;

pub(crate) use assign::{assign, share_out};
pub(crate) use board::{on_board, since};
pub(crate) use change::{approve, end, needs, proposal, reopen, save};
pub(crate) use detail::lead;
pub(crate) use figures::{cohorts, funnels, sources};
pub(crate) use moves::go;
pub(crate) use naming::{applicant, end_kind_label, lacks_in_words, reason_label, score_text, stage_label};

use domain::leads::{Bottleneck, Step, Yield, bottleneck, is_waiting};
use domain::metrics::{MetricRow, rows_of};

use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{Choice, EmptyView, FigureView, FindingView, LeadsRequest, LeadsView, RowsRef, TableId};

/// The metrics the page is about.
pub(crate) const METRICS: [&str; 6] = [
    "lead_conversion",
    "invalid_lead_share",
    "lead_assign_hours",
    "lead_slow_loss_share",
    "lead_screening_accuracy",
    "proposal_quality",
];

pub(crate) fn leads(ctx: &Ctx<'_>, request: LeadsRequest) -> Result<LeadsView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let snapshot = scope.snapshot();
    let industries = snapshot.industries();
    let rows = rows_of(&METRICS, &snapshot, &scope.earlier(1), &scope.earlier(2));
    let [now, baseline] = funnels(&scope);
    let worst = bottleneck(&now, &baseline);
    let (title, sentence) = verdict(ctx, &scope, &rows, worst.as_ref());
    let rules = &scope.plan().leads;
    let waiting = scope.dealings().leads.iter().filter(|lead| is_waiting(lead, rules, &industries)).count();
    let has_cohort = now.first().is_some_and(|step| step.reached > 0);
    let bottleneck_text = bottleneck_sentence(ctx, worst.as_ref());
    Ok(LeadsView {
        empty: scope
            .dealings()
            .leads
            .is_empty()
            .then(|| EmptyView { title: ctx.get("says-leads-empty"), text: ctx.get("says-leads-empty-text") }),
        figures: rows.iter().map(|row| metric_figure(ctx, row)).collect(),
        board: board::columns(ctx, &scope, &request, &industries, &now),
        waiting: if waiting == 0 {
            String::new()
        } else {
            ctx.words.counted("says-leads-waiting", waiting, &[("points", &rules.assign_from.to_string())])
        },
        waiting_count: waiting as u32,
        funnel: has_cohort.then(|| charts::funnel(&ctx.words, &now, &baseline, worst.as_ref(), &bottleneck_text)),
        bottleneck: bottleneck_text,
        sources: charts::sources(&ctx.words, &sources(&scope)),
        cohorts: charts::cohorts(&ctx.words, &cohorts(&scope)),
        owner_choices: board::owner_choices(&scope),
        source_choices: board::source_choices(&scope),
        title,
        sentence,
    })
}

/// A metric as a figure with last quarter beside it.
pub(crate) fn metric_figure(ctx: &Ctx<'_>, row: &MetricRow) -> FigureView {
    let shown = |value: Option<rust_decimal::Decimal>| {
        value.map_or_else(|| ctx.words.dash(), |value| charts::metric_value(&ctx.words, row.metric, value))
    };
    let state = row.target.and(row.actual).map(|_| row.standing.state);
    let last = row.baseline.map(|_| shown(row.baseline));
    let note = match (state, last) {
        (Some(state), Some(last)) => {
            let state = ctx.get(charts::state_key(state));
            Some(ctx.with("says-leads-state-from", &[("state", &state), ("value", &last)]))
        }
        (None, Some(last)) => Some(ctx.with("says-leads-last-quarter", &[("value", &last)])),
        (Some(state), None) => Some(ctx.get(charts::state_key(state))),
        (None, None) => None,
    };
    FigureView {
        label: ctx.words.metric(row.metric.id),
        value: shown(row.actual),
        note,
        tone: state.map(charts::state_tone),
        rows: None,
        metric: Some(row.metric.id.to_owned()),
    }
}

/// What the quarter's leads came to, and where they are stuck.
fn verdict(ctx: &Ctx<'_>, scope: &Scope, rows: &[MetricRow], worst: Option<&Bottleneck>) -> (String, String) {
    let mut total = Yield::default();
    let until = scope.snapshot().until();
    if let Some(span) = scope.span.until(scope.as_of) {
        scope.dealings().leads_acquired(span).for_each(|lead| total.count(lead, until));
    }
    if total.leads == 0 {
        let period = ctx.words.quarter(scope.quarter);
        return (ctx.get("says-leads-page-title"), ctx.with("says-leads-none-in-quarter", &[("period", &period)]));
    }
    let shown = |id: &str| {
        let row = rows.iter().find(|row| row.metric.id == id);
        row.and_then(|row| row.actual.map(|value| charts::metric_value(&ctx.words, row.metric, value)))
            .unwrap_or_else(|| ctx.words.dash())
    };
    let title = match worst.filter(|step| step.ratio < domain::base::Ratio::ONE) {
        Some(step) => ctx.with("says-leads-title-stuck", &[("stage", &stage_label(ctx, step.stage))]),
        None => ctx.get("says-leads-title-flowing"),
    };
    let sentence = ctx.words.counted(
        "says-leads-sentence",
        total.leads,
        &[
            ("won", &ctx.words.count(total.won)),
            ("conversion", &shown("lead_conversion")),
            ("invalid", &shown("invalid_lead_share")),
            ("hours", &shown("lead_assign_hours")),
        ],
    );
    (title, sentence)
}

/// The worst step beside its own baseline, in words.
pub(crate) fn bottleneck_sentence(ctx: &Ctx<'_>, worst: Option<&Bottleneck>) -> String {
    let Some(step) = worst else { return ctx.get("says-leads-bottleneck-unknown") };
    let key =
        if step.ratio < domain::base::Ratio::ONE { "says-leads-bottleneck" } else { "says-leads-bottleneck-none" };
    ctx.with(
        key,
        &[
            ("stage", &stage_label(ctx, step.stage)),
            ("now", &ctx.words.ratio(step.conversion)),
            ("baseline", &ctx.words.ratio(step.baseline)),
        ],
    )
}

/// What Overview should know of leads.
pub(crate) fn findings(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    let rules = &scope.plan().leads;
    let industries = scope.snapshot().industries();
    let mut found = Vec::new();
    let finding = |key: &str, title, detail, advice, rows| {
        let tone = domain::chart::Tone::Warn;
        FindingView { rows: Some(rows), advice, ..crate::findings::finding(ctx, key, tone, title, detail, "leads") }
    };
    let waiting: Vec<_> = scope.dealings().leads.iter().filter(|lead| is_waiting(lead, rules, &industries)).collect();
    if let Some(oldest) = waiting.iter().map(|lead| lead.acquired_at()).min() {
        let hours = (scope.moment(ctx) - oldest).num_hours().max(0);
        let title = ctx.words.counted("says-leads-finding-waiting", waiting.len(), &[]);
        let detail = ctx.with("says-leads-finding-waiting-detail", &[("hours", &ctx.words.hours(hours.into()))]);
        let rows = RowsRef { table: TableId::Leads, key: "waiting".to_owned(), title: title.clone() };
        let advice = ctx.words.counted("says-playbook-leads-waiting", waiting.len(), &[]);
        found.push(finding("leads/waiting", title, detail, advice, rows));
    }
    let [now, baseline] = funnels(scope);
    if let Some(step) = bottleneck(&now, &baseline).filter(is_far_below) {
        let title = ctx.with("says-leads-title-stuck", &[("stage", &stage_label(ctx, step.stage))]);
        let key = format!("bottleneck/{}", step.stage.as_str());
        found.push(finding(
            &key,
            title,
            bottleneck_sentence(ctx, Some(&step)),
            stuck_advice(ctx, &step),
            stuck_rows(ctx, &step),
        ));
    }
    found
}

/// What to do about leads that do not get on: looked at where they wait, the stage before.
fn stuck_advice(ctx: &Ctx<'_>, step: &Bottleneck) -> String {
    let (stage, before) = (stage_label(ctx, step.stage), stage_label(ctx, stage_before(step)));
    let args = [("stage", stage.as_str()), ("before", &before), ("baseline", &ctx.words.ratio(step.baseline))];
    ctx.with("says-playbook-bottleneck-stage", &args)
}

/// The leads that wait before the stage.
fn stuck_rows(ctx: &Ctx<'_>, step: &Bottleneck) -> RowsRef {
    let before = stage_before(step);
    let title = ctx.with("says-finding-waits-in", &[("stage", &stage_label(ctx, before))]);
    RowsRef { table: TableId::Leads, key: format!("stage/{}", before.as_str()), title }
}

fn stage_before(step: &Bottleneck) -> domain::facts::Stage {
    domain::facts::Stage::ALL[(step.stage as usize).saturating_sub(1)]
}

/// A step is worth a finding when it lost a tenth of its baseline; less is chance.
fn is_far_below(step: &Bottleneck) -> bool {
    step.ratio <= domain::base::Ratio::percent(90)
}

/// Choices of a list of names, as they are.
pub(crate) fn as_choices(names: impl Iterator<Item = String>) -> Vec<Choice> {
    names.map(|name| Choice { value: name.clone(), label: name }).collect()
}

/// The steps of a funnel by stage, for pages that show one of them.
pub(crate) fn median_note(ctx: &Ctx<'_>, step: &Step) -> String {
    step.median_days
        .map_or_else(String::new, |days| ctx.with("says-leads-median", &[("days", &charts::stay(&ctx.words, days))]))
}
