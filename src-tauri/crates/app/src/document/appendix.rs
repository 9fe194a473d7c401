//! What the figures rest on: the readings the plan has chosen, how they are worked out, who answers for what (sections 2, 3,
//! 7, 9).

use domain::plan::MonetaryBasis;

use super::{Cell, Column, Part, Section, Table};
use crate::ctx::{Ctx, Scope};
use crate::incentives::reading_keys;
use crate::plan::{seats, standing};
use crate::wire::ColumnKind;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let plan = standing(ctx, &scope.saved, scope.quarter);
    let finding = ctx.with("says-summary-appendix", &[("plan", &plan)]);
    let heading = |title: &str| Part::Heading { title: ctx.get(title), finding: String::new() };
    let section = Section::new("appendix", ctx.get("says-summary-section-appendix"), finding)
        .and(heading("report-readings"))
        .and(Part::Notes(readings(ctx, scope)))
        .and(heading("report-methods"))
        .and(Part::Notes(methods(ctx, scope)));
    Some(section.and_all(task_force(ctx, scope)))
}

/// The readings the plan has chosen where its words leave a choice.
fn readings(ctx: &Ctx<'_>, scope: &Scope) -> Vec<(String, String)> {
    let keys = reading_keys(&scope.plan().incentives);
    keys.iter().map(|(title, text)| (ctx.get(title), ctx.get(text))).collect()
}

/// How tiers, pace, scores and gap marks are worked out.
fn methods(ctx: &Ctx<'_>, scope: &Scope) -> Vec<(String, String)> {
    let rules = &scope.plan().tiers;
    let basis = match rules.monetary_basis {
        MonetaryBasis::OrderValue => "says-method-order-value",
        MonetaryBasis::CustomerSpend => "says-method-customer-spend",
    };
    let days = |days: u32| ctx.words.days(days.into());
    let args = [
        ("core", days(rules.core.recency_days)),
        ("potential", days(rules.potential.recency_days)),
        ("general", days(rules.general_recency_days)),
        ("window", days(rules.window_days)),
    ];
    let tiers = ctx.with("says-method-tiers", &args.each_ref().map(|(name, text)| (*name, text.as_str())));
    vec![
        (ctx.get("frame-page-tiers"), format!("{tiers} {}", ctx.get(basis))),
        (ctx.get("says-note-pace"), ctx.get("says-method-pace")),
        (ctx.get("says-note-score"), ctx.get("says-method-score")),
        (ctx.get("says-note-gap"), ctx.get("says-method-gap")),
    ]
}

fn task_force(ctx: &Ctx<'_>, scope: &Scope) -> Option<Part> {
    let rows: Vec<Vec<Cell>> = seats(ctx, scope.plan())
        .into_iter()
        .map(|seat| vec![Cell::text(seat.role), Cell::text(seat.person), Cell::text(seat.duties)])
        .collect();
    if rows.is_empty() {
        return None;
    }
    Some(Part::Table(Table {
        id: "task-force",
        title: ctx.get("report-task-force"),
        columns: vec![
            Column::new(ctx, "base-role", ColumnKind::Text).wide(2),
            Column::new(ctx, "base-name", ColumnKind::Text).wide(2),
            Column::new(ctx, "report-col-responsibilities", ColumnKind::Text).wide(5),
        ],
        rows,
        total: None,
        note: String::new(),
    }))
}
