//! A monthly review on paper: the meeting item by item, each with what was on the table and what was said.

use domain::base::Ratio;
use domain::chart::Tone;
use domain::facts::{Action, ReviewItem};
use domain::review::Compared;

use super::month::{self, Gathered};
use super::{compared, dismissal, meeting};
use crate::actions;
use crate::charts::state_key;
use crate::ctx::{Ctx, Scope};
use crate::document::{
    Cell, Column, Document, DocumentKind, Fact, Part, Said, Section, Table, metric_cell, target_cell,
};
use crate::failure::Failure;
use crate::tables::Value;
use crate::wire::{ColumnKind, FindingView, ReviewRequest};

/// The review as a document, and the quarter it looks at as of its date.
pub(crate) fn document(ctx: &Ctx<'_>, request: &ReviewRequest) -> Result<(Scope, Document), Failure> {
    let gathered = Gathered::of(ctx, request)?;
    let sitting = &gathered.sitting;
    let lead = month::sentence(ctx, &gathered);
    let document = Document {
        kind: DocumentKind::Review,
        title: ctx.get("says-review-paper"),
        period: ctx.words.month(sitting.month),
        span: ctx.words.date_span(sitting.month.span()),
        as_of: ctx.words.date(sitting.scope.as_of),
        headline: headline(ctx, &gathered),
        lead,
        draft: if sitting.is_held() { String::new() } else { ctx.get("says-review-draft") },
        key_figures: key_figures(ctx, &gathered),
        sections: ReviewItem::ALL.iter().map(|item| section(ctx, &gathered, *item)).collect(),
        has_contents: false,
    };
    Ok((gathered.sitting.scope, document))
}

/// How much of the quarter's target was sold, by what was on the table.
fn headline(ctx: &Ctx<'_>, gathered: &Gathered) -> String {
    let sales = sales(gathered);
    let progress = sales.and_then(|row| Ratio::of(row.now?, row.target?));
    let date = ctx.words.date(gathered.sitting.scope.as_of);
    match progress {
        Some(progress) => {
            let period = ctx.words.quarter(gathered.sitting.scope.quarter);
            let args = [("progress", ctx.words.ratio(progress)), ("period", period), ("date", date)];
            ctx.with("says-review-headline", &crate::incentives::borrowed(&args))
        }
        None => ctx.with("says-review-headline-plain", &[("date", &date)]),
    }
}

fn sales(gathered: &Gathered) -> Option<&Compared> {
    gathered.compared.iter().find(|row| row.metric.id == "sales")
}

fn key_figures(ctx: &Ctx<'_>, gathered: &Gathered) -> Vec<Fact> {
    let row = sales(gathered);
    let money = |value| ctx.words.currency().round(value);
    let (now, target) = (row.and_then(|row| row.now), row.and_then(|row| row.target));
    let of_target = target.map_or_else(|| ctx.words.dash(), |target| ctx.words.money_short(money(target)));
    let (on_course, measured) = month::on_course(&gathered.compared);
    let of = [("done", ctx.words.count(on_course)), ("all", ctx.words.count(measured))];
    let course = ctx.with("says-people-count-of", &crate::incentives::borrowed(&of));
    let open = gathered.sitting.carried().len() + gathered.sitting.agreed().len();
    vec![
        Fact::money_short(ctx, "base-sales", now.map(money))
            .beside(ctx.with("says-key-of-target", &[("target", &of_target)])),
        Fact::ratio(ctx, "base-progress", now.zip(target).and_then(|(now, target)| Ratio::of(now, target))),
        Fact::new(ctx, "says-review-figure-course", Value::Text(course))
            .beside(ctx.get("says-review-figure-course-note")),
        Fact::count(ctx, "says-review-figure-findings", gathered.findings.len()),
        Fact::count(ctx, "says-review-figure-actions", open),
    ]
}

fn section(ctx: &Ctx<'_>, gathered: &Gathered, item: ReviewItem) -> Section {
    let title = ctx.get(&format!("says-review-item-{}", item.as_str()));
    let (finding, parts) = match item {
        ReviewItem::Figures => (month::sentence(ctx, gathered), figures(ctx, gathered)),
        ReviewItem::Findings => (dismissal::sentence(ctx, &gathered.findings, 0), findings(ctx, &gathered.findings)),
        ReviewItem::Actions => (actions_sentence(ctx, gathered), action_tables(ctx, gathered)),
        ReviewItem::Team => (ctx.get("says-review-team-about"), points(ctx, gathered, item)),
        ReviewItem::Decisions => (ctx.get("says-review-decisions-about"), points(ctx, gathered, item)),
    };
    let section = Section::new(item.as_str(), title, finding).and_all(parts);
    Section { commentary: said(ctx, gathered, item), ..section }
}

/// What was said to the item, and who led the meeting when.
fn said(ctx: &Ctx<'_>, gathered: &Gathered, item: ReviewItem) -> Option<Said> {
    let review = gathered.sitting.review()?;
    let (_, text) = review.notes.iter().find(|(of, _)| *of == item)?;
    let by_line = match review.held_on {
        Some(on) => {
            let args = [("date", ctx.words.date(on)), ("by", review.led_by.clone())];
            ctx.with("says-review-held-on", &crate::incentives::borrowed(&args))
        }
        None => ctx.get("says-review-preparing"),
    };
    Some(Said { text: text.clone(), by_line })
}

fn figures(ctx: &Ctx<'_>, gathered: &Gathered) -> Vec<Part> {
    let chart = month::sales(ctx, gathered).map(|spec| Part::Chart { spec, sheet: None });
    let row = |row: &Compared| {
        let state = if row.target.is_none() && row.now.is_some() {
            Cell::text(ctx.words.dash())
        } else {
            Cell::state(ctx.get(state_key(row.state)), compared::tone(row))
        };
        vec![
            Cell::text(ctx.words.metric(row.metric.id)),
            metric_cell(ctx, row.metric, row.last),
            metric_cell(ctx, row.metric, row.now),
            Cell::text(compared::change(ctx, row)).toned(compared::turn_tone(row.turn)),
            target_cell(ctx, row.metric, row.target),
            state,
        ]
    };
    let column = |label: &str, kind| Column::new(ctx, label, kind);
    let table = Table {
        id: "metrics",
        title: String::new(),
        columns: vec![
            column("base-metric", ColumnKind::Text).wide(4).strong(),
            Column::labelled(gathered.sitting.compared_with(ctx), ColumnKind::Number),
            column("base-now", ColumnKind::Number),
            column("says-review-col-change", ColumnKind::Number),
            column("base-target", ColumnKind::Number),
            column("base-state", ColumnKind::Choice),
        ],
        rows: gathered.compared.iter().map(row).collect(),
        total: None,
        note: ctx.get("says-review-flow-note"),
    };
    chart.into_iter().chain((!gathered.compared.is_empty()).then_some(Part::Table(table))).collect()
}

fn findings(ctx: &Ctx<'_>, found: &[FindingView]) -> Vec<Part> {
    if found.is_empty() {
        return Vec::new();
    }
    let row = |finding: &FindingView| {
        let key = match finding.tone {
            Tone::Bad => "says-review-tone-bad",
            Tone::Warn => "says-review-tone-warn",
            _ => "says-review-tone-note",
        };
        let done = if finding.actions_text.is_empty() { &finding.advice } else { &finding.actions_text };
        vec![
            Cell::state(ctx.get(key), finding.tone),
            Cell::text(finding.title.clone()),
            Cell::text(finding.detail.clone()),
            Cell::text(done.clone()),
        ]
    };
    let column = |label: &str, kind| Column::new(ctx, label, kind);
    vec![Part::Table(Table {
        id: "findings",
        title: String::new(),
        columns: vec![
            column("base-state", ColumnKind::Choice),
            column("says-action-column-finding", ColumnKind::Text).wide(4).strong(),
            column("says-review-col-detail", ColumnKind::Text).wide(4),
            column("says-review-col-advice", ColumnKind::Text).wide(5),
        ],
        rows: found.iter().map(row).collect(),
        total: None,
        note: String::new(),
    })]
}

fn actions_sentence(ctx: &Ctx<'_>, gathered: &Gathered) -> String {
    let sitting = &gathered.sitting;
    let counted = |key: &str, actions: &[&Action]| ctx.words.counted(key, actions.len(), &[]);
    let parts = [
        counted("says-review-count-carried", &sitting.carried()),
        counted("says-review-count-agreed", &sitting.agreed()),
        counted("says-review-count-ended", &sitting.ended()),
    ];
    ctx.with("says-review-actions-sentence", &[("counts", &parts.join(" · "))])
}

fn action_tables(ctx: &Ctx<'_>, gathered: &Gathered) -> Vec<Part> {
    let sitting = &gathered.sitting;
    let tables = [
        ("agreed", "says-review-agreed-title", sitting.agreed()),
        ("carried", "says-review-carried-title", sitting.carried()),
        ("ended", "says-review-ended-title", sitting.ended()),
    ];
    let with_rows = tables.into_iter().filter(|(_, _, actions)| !actions.is_empty());
    with_rows.map(|(id, title, actions)| Part::Table(action_table(ctx, gathered, id, title, &actions))).collect()
}

/// Actions as they stood on the day of the review.
fn action_table(ctx: &Ctx<'_>, gathered: &Gathered, id: &'static str, title: &str, listed: &[&Action]) -> Table {
    let sitting = &gathered.sitting;
    let seen = sitting.seen();
    let row = |action: &&Action| {
        let card = actions::card(ctx, &sitting.scope, action, &seen);
        let detail = if card.since.is_empty() { card.closing_note } else { card.since };
        vec![
            Cell::text(card.what),
            Cell::text(card.who),
            Cell::date(action.due_on),
            Cell::text(card.state_label),
            Cell::state(card.standing, card.tone),
            Cell::text(detail),
        ]
    };
    let column = |label: &str, kind| Column::new(ctx, label, kind);
    Table {
        id,
        title: ctx.get(title),
        columns: vec![
            column("says-action-column-what", ColumnKind::Text).wide(5).strong(),
            column("says-action-column-who", ColumnKind::Text).wide(2),
            column("says-action-column-due", ColumnKind::Date),
            column("base-state", ColumnKind::Text),
            column("says-action-column-standing", ColumnKind::Choice),
            column("base-note", ColumnKind::Text).wide(4),
        ],
        rows: listed.iter().map(row).collect(),
        total: None,
        note: String::new(),
    }
}

/// The sentences prepared for the item.
fn points(ctx: &Ctx<'_>, gathered: &Gathered, item: ReviewItem) -> Vec<Part> {
    let remark =
        |point: crate::wire::AgendaPoint| Part::Remark { tone: point.tone, text: point.text, detail: point.detail };
    meeting::points(ctx, gathered, item).into_iter().map(remark).collect()
}
