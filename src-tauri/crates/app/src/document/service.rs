//! Service promises, churn of core customers, visits to them. What has no figures is left out.

use domain::chart::Tone;
use domain::facts::ChurnReason;
use domain::metrics::{MetricRow, Snapshot};
use domain::tiering::Tier;

use super::{Cell, Column, Fact, Part, Section, Table, measured};
use crate::charts::{self, metric_value};
use crate::ctx::{Ctx, Scope};
use crate::overview::metric_rows;
use crate::service::{by_month, open_tickets, response_in};
use crate::wire::ColumnKind;

/// The promises of the service.
const PROMISES: [&str; 3] = ["first_response_hours", "resolved_24h_share", "customer_satisfaction"];
/// The figures of the visits.
const VISITS: [&str; 3] = ["core_visits_kept", "core_visits", "effective_contacts"];

/// A part of the section with its own finding.
struct Block {
    title: &'static str,
    finding: String,
    parts: Vec<Part>,
}

/// The first finding there is stands above the section.
pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let rows = metric_rows(scope);
    let snapshot = scope.snapshot();
    let blocks = [promises(ctx, scope, &rows), churn(ctx, &snapshot, &rows), visits(ctx, &snapshot, &rows)];
    let mut blocks = blocks.into_iter().flatten();
    let first = blocks.next()?;
    let section = Section::new("service", ctx.get("says-summary-section-service"), first.finding)
        .and(Part::Heading { title: ctx.get(first.title), finding: String::new() })
        .and_all(first.parts);
    Some(blocks.fold(section, |section, block| {
        let heading = Part::Heading { title: ctx.get(block.title), finding: block.finding };
        section.and(heading).and_all(block.parts)
    }))
}

fn promises(ctx: &Ctx<'_>, scope: &Scope, rows: &[MetricRow]) -> Option<Block> {
    let promised: Vec<&MetricRow> = PROMISES.iter().filter_map(|id| measured::row_of(rows, id)).collect();
    let first = promised.iter().find(|row| row.actual.is_some())?;
    let chart = charts::response(&ctx.words, scope, &by_month(scope, response_in));
    let mut parts: Vec<Part> = chart.map(|spec| Part::Chart { spec, sheet: None }).into_iter().collect();
    parts.push(Part::Table(measured::table(ctx, "promises", &promised, false)));
    let late = open_tickets(ctx, scope).iter().filter(|ticket| ticket.is_breached()).count();
    if late > 0 {
        let text = ctx.words.counted("report-service-late", late, &[]);
        parts.push(Part::Remark { tone: Tone::Bad, text, detail: String::new() });
    }
    let finding = response_sentence(ctx, rows).unwrap_or_else(|| metric_sentence(ctx, first));
    Some(Block { title: "says-summary-promises", finding, parts })
}

/// The first response in a sentence, beside last quarter's where there is one.
fn response_sentence(ctx: &Ctx<'_>, rows: &[MetricRow]) -> Option<String> {
    let row = measured::row_of(rows, PROMISES[0])?;
    let actual = metric_value(&ctx.words, row.metric, row.actual?);
    Some(match row.baseline {
        Some(baseline) => {
            let baseline = metric_value(&ctx.words, row.metric, baseline);
            ctx.with("report-service-finding", &[("actual", &actual), ("baseline", &baseline)])
        }
        None => ctx.with("report-service-finding-first", &[("actual", &actual)]),
    })
}

fn metric_sentence(ctx: &Ctx<'_>, row: &MetricRow) -> String {
    let shown = |value| crate::document::shown_text(ctx, &measured::metric_cell(ctx, row.metric, value));
    let args = [
        ("metric", ctx.words.metric(row.metric.id)),
        ("before", shown(row.baseline)),
        ("now", shown(row.actual)),
        ("target", charts::target_text(&ctx.words, row.metric, row.target)),
        ("state", ctx.get(charts::state_key(row.standing.state))),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    ctx.with("says-metric-line", &args)
}

/// Core customers of the quarter's start that have churned, and the reasons on record of all who have.
fn churn(ctx: &Ctx<'_>, snapshot: &Snapshot<'_>, rows: &[MetricRow]) -> Option<Block> {
    let core: Vec<u32> = snapshot.start().members(Tier::Core).collect();
    let row = measured::row_of(rows, "core_churn").filter(|row| row.actual.is_some() && !core.is_empty())?;
    let churned = core.iter().filter(|one| snapshot.now().tier(**one) == Some(Tier::Churned)).count();
    let rate = metric_value(&ctx.words, row.metric, row.actual?);
    let churned_text = ctx.words.count(churned);
    let finding = match row.baseline {
        Some(last) => {
            let last = metric_value(&ctx.words, row.metric, last);
            let args = [("churned", churned_text.as_str()), ("rate", &rate), ("last", &last)];
            ctx.words.counted("says-summary-churn-finding", core.len(), &args)
        }
        None => {
            let args = [("churned", churned_text.as_str()), ("rate", &rate)];
            ctx.words.counted("says-summary-churn-first", core.len(), &args)
        }
    };
    let ids = ["core_churn", "core_repurchase_rate", "service_churn_share"];
    let known: Vec<&MetricRow> =
        ids.iter().filter_map(|id| measured::row_of(rows, id)).filter(|row| measured::has_data(row)).collect();
    let mut parts = vec![Part::Table(measured::table(ctx, "churn", &known, false))];
    parts.extend(reasons(ctx, snapshot).map(Part::Table));
    Some(Block { title: "says-summary-churn", finding, parts })
}

fn reasons(ctx: &Ctx<'_>, snapshot: &Snapshot<'_>) -> Option<Table> {
    let customers = &snapshot.ledger.customers;
    let churned: Vec<Option<ChurnReason>> =
        snapshot.now().members(Tier::Churned).map(|one| customers[one as usize].churn_reason).collect();
    let recorded = churned.iter().flatten().count();
    if recorded == 0 {
        return None;
    }
    let share = |count: usize| Cell::ratio(domain::base::Ratio::of_counts(count, recorded));
    let counted =
        ChurnReason::ALL.into_iter().map(|reason| (reason, churned.iter().filter(|one| **one == Some(reason)).count()));
    let mut counted: Vec<(ChurnReason, usize)> = counted.filter(|(_, count)| *count > 0).collect();
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let rows = counted.into_iter().map(|(reason, count)| {
        let label = ctx.get(&format!("base-churn-{}", reason.as_str()));
        vec![Cell::text(label), Cell::count(count), share(count)]
    });
    let unrecorded = churned.len() - recorded;
    let note = (unrecorded > 0).then(|| ctx.words.counted("says-summary-churn-unrecorded", unrecorded, &[]));
    Some(Table {
        id: "churn_reasons",
        title: ctx.get("says-summary-churn-reasons"),
        columns: vec![
            Column::new(ctx, "base-reason", ColumnKind::Text).wide(1),
            Column::new(ctx, "base-customers", ColumnKind::Number),
            Column::new(ctx, "base-share", ColumnKind::Ratio),
        ],
        rows: rows.collect(),
        total: Some(vec![Cell::text(ctx.get("base-total")), Cell::count(recorded), share(recorded)]),
        note: note.unwrap_or_default(),
    })
}

fn visits(ctx: &Ctx<'_>, snapshot: &Snapshot<'_>, rows: &[MetricRow]) -> Option<Block> {
    let kept = snapshot.visits_kept();
    let due: u32 = kept.iter().map(|one| one.due).sum();
    if due == 0 || snapshot.dealings.activities.all().is_empty() {
        return None;
    }
    let done: u32 = kept.iter().map(|one| one.kept).sum();
    let mut facts = vec![
        Fact::count(ctx, "says-summary-visits-due", due as usize),
        Fact::count(ctx, "says-summary-visits-made", done as usize),
    ];
    facts.extend(measured::facts(ctx, rows, &VISITS));
    let done = ctx.words.count(done as usize);
    let finding = ctx.words.counted("report-visits-finding", due as usize, &[("kept", &done)]);
    Some(Block { title: "says-summary-visits", finding, parts: vec![Part::Facts(facts)] })
}
