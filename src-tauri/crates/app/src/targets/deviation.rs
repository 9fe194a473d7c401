//! Deviation from pace as the page shows it.

use domain::chart::ChartSpec;
use domain::targets::{Axis, Deviation, Dimension, Of, deviations};

use super::owner_label;
use crate::charts::{self, Bar};
use crate::ctx::{Ctx, Scope};

/// The waterfall of the quarter by what is asked for, else by the axis of the page; none where nothing has a target.
pub(super) fn chart(ctx: &Ctx<'_>, scope: &Scope, axis: Axis, asked: Option<Dimension>) -> Option<ChartSpec> {
    let by = asked.unwrap_or(match axis {
        Axis::Time | Axis::Member => Dimension::Member,
        Axis::Team => Dimension::Team,
        Axis::ProductLine => Dimension::ProductLine,
        Axis::Region => Dimension::Region,
    });
    let tiers = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let found = deviations(scope.ledger(), scope.plan(), scope.quarter, scope.as_of, by, &tiers)?;
    let bars: Vec<Bar> = found
        .parts
        .into_iter()
        .map(|part| Bar {
            label: label(ctx, scope, by, &part),
            is_rest: part.of == Of::Rest,
            change: part.actual - part.expected,
        })
        .collect();
    let summary = summary(ctx, &bars);
    Some(charts::deviation(&ctx.words, found.expected, found.actual, bars, &summary))
}

fn label(ctx: &Ctx<'_>, scope: &Scope, by: Dimension, part: &Deviation) -> String {
    match &part.of {
        Of::Owner(owner) => owner_label(ctx, scope, owner),
        Of::Tier(tier) => charts::class_label(&ctx.words, Some(*tier)),
        Of::Rest => ctx.get(if by == Dimension::Tier { "says-targets-rest-tier" } else { "says-targets-rest" }),
    }
}

fn summary(ctx: &Ctx<'_>, bars: &[Bar]) -> String {
    let zero = ctx.words.currency().zero();
    let worst = bars.iter().filter(|bar| !bar.is_rest).min_by_key(|bar| bar.change);
    match worst.filter(|bar| bar.change < zero) {
        Some(bar) => ctx
            .with("says-deviation-sentence", &[("name", &bar.label), ("amount", &ctx.words.money_change(bar.change))]),
        None => ctx.get("says-targets-nobody-behind"),
    }
}
