//! The problems found by rule that count, with what to do about each, and those that were set aside with the reason
//! (section 9). They are the ones of the Reviews page.

use domain::chart::Tone;

use super::{Cell, Column, Part, Section, Table};
use crate::ctx::{Ctx, Scope};
use crate::reviews;
use crate::wire::{ColumnKind, FindingView, PeriodRequest};

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let asked = PeriodRequest { period: Some(scope.quarter), as_of: Some(scope.as_of) };
    let found = reviews::findings(ctx, asked).ok()?;
    if found.open.is_empty() && found.dismissed.is_empty() {
        return None;
    }
    let count = |tone: &dyn Fn(Tone) -> bool| found.open.iter().filter(|finding| tone(finding.tone)).count();
    let (bad, warn) = (count(&|tone| tone == Tone::Bad), count(&|tone| tone == Tone::Warn));
    let args = [("bad", ctx.words.count(bad)), ("warn", ctx.words.count(warn))];
    let args = args.each_ref().map(|(name, text)| (*name, text.as_str()));
    let finding = if found.open.is_empty() {
        ctx.get("says-summary-findings-none")
    } else {
        ctx.words.counted("says-summary-findings", found.open.len(), &args)
    };
    let section = Section::new("findings", ctx.get("says-summary-section-findings"), finding);
    Some(section.and_all(open(ctx, &found.open)).and_all(set_aside(ctx, &found.dismissed)))
}

fn open(ctx: &Ctx<'_>, found: &[FindingView]) -> Option<Part> {
    if found.is_empty() {
        return None;
    }
    let row = |finding: &FindingView| {
        vec![
            severity(ctx, finding.tone),
            Cell::text(&finding.title).strong(),
            Cell::text(&finding.detail),
            Cell::text(advice(finding)),
            Cell::text(&finding.page_label),
        ]
    };
    Some(Part::Table(Table {
        id: "open",
        title: String::new(),
        columns: vec![
            Column::new(ctx, "says-summary-col-severity", ColumnKind::Choice),
            Column::new(ctx, "says-summary-col-found", ColumnKind::Text).wide(4),
            Column::new(ctx, "says-summary-col-evidence", ColumnKind::Text).wide(4),
            Column::new(ctx, "says-summary-col-advice", ColumnKind::Text).wide(5),
            Column::new(ctx, "report-col-page", ColumnKind::Text).sheet_only(),
        ],
        rows: found.iter().map(row).collect(),
        total: None,
        note: String::new(),
    }))
}

/// What the playbook suggests, and what was agreed already.
fn advice(finding: &FindingView) -> String {
    let both = [finding.advice.as_str(), finding.actions_text.as_str()];
    both.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A finding that only opens an opportunity is neither good nor bad.
fn severity(ctx: &Ctx<'_>, tone: Tone) -> Cell {
    match tone {
        Tone::Bad => Cell::state(ctx.get("base-tone-bad"), tone),
        Tone::Warn => Cell::state(ctx.get("base-tone-warn"), tone),
        other => Cell::state(ctx.get("says-summary-tone-note"), other),
    }
}

fn set_aside(ctx: &Ctx<'_>, found: &[FindingView]) -> Vec<Part> {
    let row = |finding: &FindingView| {
        let set_aside = finding.dismissed.as_ref()?;
        Some(vec![
            Cell::text(&finding.title),
            Cell::text(&set_aside.reason),
            Cell::text(&set_aside.by),
            Cell::text(&set_aside.on),
        ])
    };
    let rows: Vec<Vec<Cell>> = found.iter().filter_map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let title = ctx.get("says-summary-set-aside");
    let columns = vec![
        Column::new(ctx, "says-summary-col-found", ColumnKind::Text).wide(4),
        Column::new(ctx, "base-reason", ColumnKind::Text).wide(4),
        Column::new(ctx, "base-author", ColumnKind::Text).wide(1),
        Column::new(ctx, "base-date", ColumnKind::Text),
    ];
    vec![Part::Table(Table { id: "set-aside", title, columns, rows, total: None, note: String::new() })]
}
