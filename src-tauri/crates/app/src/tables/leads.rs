//! Leads with score, stage and what is missing for the next.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::chart::Tone;
use domain::facts::{EndKind, EndReason, Lead, Stage};
use domain::leads::{Applicant, Industries, is_waiting, missing};
use domain::metrics::{Behind, evidence};
use domain::targets::open_proposals;
use rust_decimal::Decimal;

use super::{Record, RowsKey, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::leads::{end_kind_label, lacks_in_words, on_board, reason_label, since, stage_label};
use crate::wire::{Column, ColumnKind, TableRequest};

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let industries = scope.snapshot().industries();
    let wanted = wanted(ctx, scope, request, &industries)?;
    let records =
        wanted.into_iter().map(|place| record(ctx, scope, &scope.dealings().leads[place as usize], &industries));
    Ok(Table { columns: columns(ctx, scope), records: records.collect(), summed: Vec::new() })
}

fn columns(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Column> {
    let sources: BTreeSet<&str> = scope.dealings().leads.iter().map(|lead| lead.source.as_str()).collect();
    let named = |name: &str, label: String| (name.to_owned(), label);
    let stages = Stage::ALL.iter().map(|stage| named(stage.as_str(), stage_label(ctx, *stage)));
    let ends = EndKind::ALL.iter().map(|kind| named(kind.as_str(), end_kind_label(ctx, *kind)));
    let ends = std::iter::once(named("open", ctx.get("says-leads-end-open"))).chain(ends);
    let reasons = EndReason::ALL.iter().map(|reason| named(reason.as_str(), reason_label(ctx, *reason)));
    vec![
        column(ctx, "lead_no", "says-leads-fact-no", ColumnKind::Text),
        column(ctx, "company", "says-leads-column-company", ColumnKind::Text),
        choices(ctx, "stage", "says-leads-column-stage", stages.collect()),
        choices(ctx, "end", "says-leads-column-end", ends.collect()),
        column(ctx, "score", "says-leads-column-score", ColumnKind::Number),
        column(ctx, "owner", "base-owner", ColumnKind::Text),
        choices(
            ctx,
            "source",
            "says-leads-fact-source",
            sources
                .into_iter()
                .filter(|source| !source.is_empty())
                .map(|source| named(source, source.to_owned()))
                .collect(),
        ),
        column(ctx, "acquired", "says-leads-fact-acquired", ColumnKind::Instant),
        column(ctx, "assign_hours", "says-leads-column-assign", ColumnKind::Number),
        column(ctx, "days_here", "says-leads-column-days", ColumnKind::Number),
        column(ctx, "missing", "says-leads-column-missing", ColumnKind::Text),
        choices(ctx, "reason", "says-leads-column-reason", reasons.collect()),
        column(ctx, "region", "base-region", ColumnKind::Text),
        column(ctx, "industry", "says-fact-industry", ColumnKind::Text),
    ]
}

fn wanted(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest, industries: &Industries) -> Result<Vec<u32>, Failure> {
    let leads = &scope.dealings().leads;
    let those = |takes: &dyn Fn(&Lead) -> bool| -> Vec<u32> {
        (0..leads.len() as u32).rev().filter(|place| takes(&leads[*place as usize])).collect()
    };
    let Some(key) = request.key.as_deref().filter(|key| !key.is_empty()) else { return Ok(those(&|_| true)) };
    if key == "waiting" {
        return Ok(those(&|lead| is_waiting(lead, &scope.plan().leads, industries)));
    }
    if key == "proposals" {
        let open: BTreeSet<i64> = open_proposals(scope.dealings(), scope.moment(ctx)).map(|lead| lead.id).collect();
        return Ok(those(&|lead| open.contains(&lead.id)));
    }
    if let Some(stage) = key.strip_prefix("stage/").and_then(Stage::from_name) {
        let on_board = on_board(scope);
        return Ok(those(&|lead| lead.stage == stage && on_board(lead)));
    }
    match key.parse() {
        Ok(RowsKey::Metric { quarter, as_of, metric, is_whole }) => {
            let scope = ctx.scope(Some(quarter), Some(as_of))?;
            Ok(match evidence(&scope.snapshot(), &metric) {
                Behind::Leads { part, whole } => {
                    if is_whole {
                        whole
                    } else {
                        part
                    }
                }
                _ => Vec::new(),
            })
        }
        _ => Err(ctx.not_found(key)),
    }
}

fn record(ctx: &Ctx<'_>, scope: &Scope, lead: &Lead, industries: &Industries) -> Record {
    let zone = scope.dealings().zone;
    let applicant = Applicant::of(lead, scope.ledger(), &scope.plan().leads, industries);
    let next = Stage::ALL.get(lead.stage as usize + 1).filter(|_| lead.is_open());
    let lacks = next.map_or_else(Vec::new, |next| missing(&applicant, *next));
    let now = scope.moment(ctx);
    let hours = |from: DateTime<Utc>, to: DateTime<Utc>| {
        Value::Number(Decimal::from((to - from).num_minutes()) / Decimal::from(60), 1)
    };
    let end = lead.ending.map(|ending| ending.kind);
    Record {
        key: lead.lead_no.clone(),
        search: format!("{} {}", lead.lead_no.to_lowercase(), lead.search),
        values: vec![
            Value::Text(lead.lead_no.clone()),
            text(&lead.company),
            Value::Choice {
                raw: lead.stage.as_str().to_owned(),
                label: stage_label(ctx, lead.stage),
                place: lead.stage as u8,
                tone: None,
            },
            Value::Choice {
                raw: end.map_or("open", EndKind::as_str).to_owned(),
                label: end.map_or_else(|| ctx.get("says-leads-end-open"), |kind| end_kind_label(ctx, kind)),
                place: end.map_or(0, |kind| kind as u8 + 1),
                tone: end.map(|_| Tone::Quiet),
            },
            Value::Number(applicant.score.points.into(), 0),
            lead.owner.map_or(Value::Empty, |owner| text(&scope.ledger().members[owner as usize].name)),
            if lead.source.is_empty() {
                Value::Empty
            } else {
                Value::Choice { raw: lead.source.clone(), label: lead.source.clone(), place: 0, tone: None }
            },
            Value::Instant(zone.local(lead.acquired_at())),
            lead.assigned_at.map_or(Value::Empty, |at| hours(lead.acquired_at(), at)),
            if lead.is_open() {
                Value::Number(Decimal::from((now - since(lead)).num_hours()) / Decimal::from(24), 1)
            } else {
                Value::Empty
            },
            text(&lacks_in_words(ctx, &lacks, &applicant.score).join(" · ")),
            lead.ending.map_or(Value::Empty, |ending| Value::Choice {
                raw: ending.reason.as_str().to_owned(),
                label: reason_label(ctx, ending.reason),
                place: ending.reason as u8,
                tone: None,
            }),
            text(&lead.region),
            text(&lead.industry),
        ],
    }
}
