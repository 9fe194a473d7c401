//! The summary's section on customers and pipeline: leads, service and visits, as their pages show them.
//!
//! The section is left out as a whole when the workspace has no leads, tickets and visits.

use domain::base::Ratio;
use domain::chart::Tone;
use domain::leads::{Bottleneck, Yield, bottleneck};
use domain::metrics::{MetricRow, Snapshot};
use report::{Fact, MeasuredRow, PipelineSection, Remark, ServicePart, VisitsPart};
use rust_decimal::Decimal;

use crate::charts::{self, metric_value, state_key, state_tone, target_text};
use crate::ctx::{Ctx, Scope};
use crate::leads;
use crate::service::open_tickets;

/// The promises of the service.
const PROMISES: [&str; 3] = ["first_response_hours", "resolved_24h_share", "customer_satisfaction"];

/// The figures of the visits; the first is the one that has a baseline beside it.
const VISITS: [&str; 3] = ["core_visits_kept", "core_visits", "effective_contacts"];

pub(super) fn section(
    ctx: &Ctx<'_>,
    scope: &Scope,
    snapshot: &Snapshot<'_>,
    rows: &[MetricRow],
) -> Option<PipelineSection> {
    let mut section = PipelineSection {
        service: service(ctx, scope, rows),
        visits: visits(ctx, snapshot, rows),
        ..PipelineSection::default()
    };
    let sources = leads::sources(scope);
    if !sources.is_empty() {
        let [now, baseline] = leads::funnels(scope);
        let worst = bottleneck(&now, &baseline);
        let sentence = leads::bottleneck_sentence(ctx, worst.as_ref());
        section.finding = finding(ctx, sources.iter().map(|(_, counted)| counted));
        section.funnel = Some(charts::funnel(&ctx.words, &now, &baseline, worst.as_ref(), &sentence));
        section.bottleneck = Some(Remark { tone: stuck_tone(worst.as_ref()), text: sentence });
        section.facts = facts(ctx, rows, &leads::METRICS);
        section.sources = charts::sources(&ctx.words, &sources);
    }
    Some(section).filter(|section| !section.is_empty())
}

fn finding<'a>(ctx: &Ctx<'_>, sources: impl Iterator<Item = &'a Yield>) -> String {
    let whole = sources.fold(Yield::default(), |whole, source| Yield {
        leads: whole.leads + source.leads,
        won: whole.won + source.won,
        lost: whole.lost + source.lost,
        invalid: whole.invalid + source.invalid,
    });
    let share = |ratio: Option<Ratio>| ratio.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio));
    let (won, conversion) = (ctx.words.count(whole.won), share(whole.conversion()));
    let args = [("won", won.as_str()), ("conversion", &conversion), ("invalid", &share(whole.invalid_share()))];
    ctx.words.counted("report-pipeline-finding", whole.leads, &args)
}

fn stuck_tone(worst: Option<&Bottleneck>) -> Tone {
    match worst {
        Some(step) if step.ratio < Ratio::ONE => Tone::Bad,
        Some(_) => Tone::Good,
        None => Tone::Quiet,
    }
}

fn service(ctx: &Ctx<'_>, scope: &Scope, rows: &[MetricRow]) -> Option<ServicePart> {
    let rows: Vec<&MetricRow> = PROMISES.iter().filter_map(|id| row_of(rows, id)).collect();
    if rows.iter().all(|row| row.actual.or(row.baseline).is_none()) {
        return None;
    }
    let has_before = rows.iter().any(|row| row.before.is_some());
    let promises = rows.iter().map(|row| measured_row(ctx, row, has_before));
    let late = open_tickets(ctx, scope).iter().filter(|ticket| ticket.is_breached()).count();
    Some(ServicePart {
        finding: rows.first().map_or_else(String::new, |row| response_sentence(ctx, row)),
        rows: promises.collect(),
        note: if late == 0 { String::new() } else { ctx.words.counted("report-service-late", late, &[]) },
    })
}

/// A metric before, now and against its target; without a quarter before the baseline that place stays empty.
pub(super) fn measured_row(ctx: &Ctx<'_>, row: &MetricRow, has_before: bool) -> MeasuredRow {
    MeasuredRow {
        metric: ctx.words.metric(row.metric.id),
        before: if has_before { shown(ctx, row, row.before) } else { String::new() },
        baseline: shown(ctx, row, row.baseline),
        actual: shown(ctx, row, row.actual),
        target: target_text(&ctx.words, row.metric, row.target),
        tone: state_tone(row.standing.state),
        // A metric that is only watched has a figure and no target: nothing is said of its state.
        state: match (row.target, row.actual) {
            (None, Some(_)) => ctx.words.dash(),
            _ => ctx.get(state_key(row.standing.state)),
        },
    }
}

/// The first response in a sentence, beside last quarter's where there is one.
fn response_sentence(ctx: &Ctx<'_>, row: &MetricRow) -> String {
    let actual = shown(ctx, row, row.actual);
    match (row.actual, row.baseline) {
        (Some(_), Some(_)) => {
            let baseline = shown(ctx, row, row.baseline);
            ctx.with("report-service-finding", &[("actual", &actual), ("baseline", &baseline)])
        }
        (Some(_), None) => ctx.with("report-service-finding-first", &[("actual", &actual)]),
        (None, _) => String::new(),
    }
}

fn visits(ctx: &Ctx<'_>, snapshot: &Snapshot<'_>, rows: &[MetricRow]) -> Option<VisitsPart> {
    let kept = snapshot.visits_kept();
    let due: u32 = kept.iter().map(|one| one.due).sum();
    if due == 0 || snapshot.dealings.activities.all().is_empty() {
        return None;
    }
    let done: u32 = kept.iter().map(|one| one.kept).sum();
    let mut facts = facts(ctx, rows, &VISITS);
    if let Some(row) = row_of(rows, VISITS[0]).filter(|row| row.baseline.is_some()) {
        facts.insert(1, Fact { label: ctx.get("report-visits-before"), value: shown(ctx, row, row.baseline) });
    }
    let kept = ctx.words.count(done as usize);
    let finding = ctx.words.counted("report-visits-finding", due as usize, &[("kept", &kept)]);
    Some(VisitsPart { finding, facts })
}

/// The metrics with data, by name.
fn facts(ctx: &Ctx<'_>, rows: &[MetricRow], ids: &[&str]) -> Vec<Fact> {
    let known = ids.iter().filter_map(|id| row_of(rows, id)).filter(|row| row.actual.is_some());
    known.map(|row| Fact { label: ctx.words.metric(row.metric.id), value: shown(ctx, row, row.actual) }).collect()
}

pub(super) fn row_of<'a>(rows: &'a [MetricRow], id: &str) -> Option<&'a MetricRow> {
    rows.iter().find(|row| row.metric.id == id)
}

pub(super) fn shown(ctx: &Ctx<'_>, row: &MetricRow, value: Option<Decimal>) -> String {
    value.map_or_else(|| ctx.words.dash(), |value| metric_value(&ctx.words, row.metric, value))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use domain::base::Currency;
    use serde_json::{Value, json};
    use words::{Lang, Words};

    use super::*;
    use crate::overview::metric_rows;
    use crate::{App, AppPaths, FixedClock, NoHost};

    /// A small company, seen in November.
    fn company(folder: &Path) -> App {
        let today = "2026-11-21T04:00:00Z".parse().expect("a moment");
        let paths = AppPaths { config_dir: folder.join("config"), data_dir: folder.join("data") };
        let app = App::new(paths, Box::new(FixedClock(today)), Box::new(NoHost));
        call(&app, "sample_create", json!({ "path": folder.join("sample.quarterlift"), "customers": 60 }));
        app
    }

    fn call(app: &App, command: &str, args: Value) -> Value {
        app.call(command, Lang::En, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
    }

    fn printed(app: &App) -> Option<PipelineSection> {
        let ctx = Ctx::new(app, Words::new(Lang::En, Currency::CNY));
        let scope = ctx.scope(None, None).unwrap_or_else(|failure| panic!("{failure}"));
        section(&ctx, &scope, &scope.snapshot(), &metric_rows(&scope))
    }

    #[test]
    fn the_section_says_what_the_leads_and_service_pages_say() {
        let folder = tempfile::tempdir().expect("a folder");
        let app = company(folder.path());
        for company in ["Anhui Pumps", "Suzhou Valves", "Ningbo Seals"] {
            let form = json!({
                "company": company, "contact": "", "industry": "", "region": "", "source": "Cold list",
                "company_size": "240", "purchase_plan": "yes", "note": ""
            });
            let saved = call(&app, "lead_save", json!({ "lead_no": null, "form": form }));
            if company == "Ningbo Seals" {
                let end = json!({ "lead_no": saved["lead_no"], "kind": "invalid", "reason": "no_need" });
                call(&app, "lead_end", end);
            }
        }
        let listed = json!({ "table": "customers", "period": null, "as_of": null, "key": null, "limit": 1 });
        let customer = call(&app, "table", listed)["rows"][0]["key"].clone();
        let ticket = json!({ "customer_code": customer, "opened_at": "2026-11-18T09:00:00", "category": "delivery" });
        let opened = call(&app, "ticket_open", ticket);
        let answered = json!({ "ticket_no": opened["ticket_no"], "step": "respond", "at": "2026-11-18T12:00:00" });
        call(&app, "ticket_advance", answered);

        let page = call(&app, "leads", json!({ "period": null, "as_of": null }));
        let found = printed(&app).expect("there are leads");
        let remark = found.bottleneck.as_ref().expect("with leads there is a sentence");
        assert_eq!(json!(remark.text), page["bottleneck"]);
        assert_eq!(json!(found.funnel), page["funnel"]);
        assert_eq!(json!(found.sources), page["sources"]);
        let printed: Vec<[&str; 2]> =
            found.facts.iter().map(|fact| [fact.label.as_str(), fact.value.as_str()]).collect();
        for figure in page["figures"].as_array().expect("figures").iter().filter(|figure| figure["value"] != "–") {
            let shown = [&figure["label"], &figure["value"]].map(|text| text.as_str().expect("a text"));
            assert!(printed.contains(&shown), "{shown:?} is missing: {printed:?}");
        }
        let service = found.service.expect("there is a ticket");
        assert_eq!(service.rows.len(), PROMISES.len());
        assert!(
            service.note.ends_with("past its time.") || service.note.ends_with("past their time."),
            "{}",
            service.note
        );
        assert!(service.finding.starts_with("The first response takes"), "{}", service.finding);
    }
}
