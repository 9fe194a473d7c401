//! The Tiers page: distribution, migration with its causes, what-if. One customer is in `customer`.

mod causes;
mod customer;

pub(crate) use causes::{CauseKind, Moves, rules_at};
pub(crate) use customer::{customer, next_text};

use chrono::NaiveDate;
use domain::base::Ratio;
use domain::plan::{Plan, TierRules, with_changes};
use domain::tiering::{self, Distribution, Tiering, distribution, migration, near_misses, top_fifth_sales_share};
use rust_decimal::Decimal;

use crate::agenda::owner_violations;
use crate::charts::{self, class_label, class_tone};
use crate::ctx::{Ctx, Scope};
use crate::failure::{Failure, in_words};
use crate::tables::RowsKey;
use crate::wire::{
    DateChoice, EmptyView, FigureView, ParameterChange, RowsRef, SliderRange, TableId, ThresholdRanges, Thresholds,
    TiersRequest, TiersView, WhatIfRequest, WhatIfTier, WhatIfView,
};

pub(crate) fn tiers(ctx: &Ctx<'_>, request: TiersRequest) -> Result<TiersView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let from = request.from.unwrap_or_else(|| scope.span.eve()).min(scope.as_of);
    let rules = &scope.plan().tiers;
    let now = scope.facts.tiering(rules, scope.as_of);
    let earlier = scope.facts.tiering(rules_at(&scope, from), from);
    let currency = scope.ledger().currency;
    let spread = distribution(&now.recency, &now.places, &rules.shares, currency);
    let moves = migration(&earlier, &now, currency);
    let sentence = spread_sentence(ctx, &spread);
    let migration_sentence = moves_sentence(ctx, &moves, from);
    let is_empty = spread.customers == 0;
    Ok(TiersView {
        empty: is_empty
            .then(|| EmptyView { title: ctx.get("says-empty-tiers"), text: ctx.get("says-empty-orders-text") }),
        title: title(ctx, &spread),
        distribution: (!is_empty).then(|| charts::distribution(&ctx.words, &spread, &sentence)),
        migration: (!is_empty).then(|| charts::migration(&ctx.words, &moves, (from, scope.as_of), &migration_sentence)),
        sentence,
        migration_sentence,
        causes: causes::figures(ctx, &scope, from),
        from,
        from_choices: from_choices(ctx, &scope),
        figures: figures(ctx, &scope, &now, &spread),
        thresholds: thresholds(rules),
        ranges: ranges(),
        can_adopt: true,
    })
}

/// Core customers and what they bring, beside the plan.
pub(crate) fn spread_sentence(ctx: &Ctx<'_>, spread: &Distribution) -> String {
    let core = &spread.tiers[0];
    let share = |ratio: Option<Ratio>| ratio.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio));
    ctx.with(
        "says-tiers-sentence",
        &[
            ("customers", &ctx.words.count(core.customers)),
            ("customer_share", &share(core.customer_share)),
            ("sales_share", &share(core.sales_share)),
            ("plan_customers", &ctx.words.rate(core.plan_customer_share)),
            ("plan_sales", &core.plan_sales_share.map_or_else(|| ctx.words.dash(), |plan| ctx.words.rate(plan))),
        ],
    )
}

fn title(ctx: &Ctx<'_>, spread: &Distribution) -> String {
    let core = &spread.tiers[0];
    let Some(share) = core.customer_share else { return ctx.get("says-empty-tiers") };
    let points = share.points_above(core.plan_customer_share);
    let key = if points.abs() < Decimal::ONE {
        "says-tiers-as-planned"
    } else if points.is_sign_negative() {
        "says-tiers-too-few"
    } else {
        "says-tiers-enough"
    };
    ctx.with(
        key,
        &[("points", &ctx.words.points_long(points.abs().round_dp(1))), ("share", &ctx.words.ratio_whole(share))],
    )
}

pub(crate) fn moves_sentence(ctx: &Ctx<'_>, moves: &tiering::Migration, from: NaiveDate) -> String {
    ctx.with(
        "says-moves-sentence",
        &[
            ("from", &ctx.words.date(from)),
            ("risen", &ctx.words.count(moves.risen())),
            ("fallen", &ctx.words.count(moves.fallen())),
        ],
    )
}

fn from_choices(ctx: &Ctx<'_>, scope: &Scope) -> Vec<DateChoice> {
    (0..6)
        .map(|back| scope.ledger().calendar.quarter_span(scope.quarter.plus(-back)).eve())
        .map(|date| DateChoice { date, label: ctx.words.date(date) })
        .collect()
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, now: &Tiering, spread: &Distribution) -> Vec<FigureView> {
    let rows = |table: TableId, title: &str| RowsRef { table, key: String::new(), title: ctx.get(title) };
    let filtered = |name: &str, title: &str| RowsRef {
        table: TableId::Customers,
        key: RowsKey::Class(name.to_owned()).to_string(),
        title: ctx.get(title),
    };
    let figure = |label: &str, value: String, rows: Option<RowsRef>| FigureView {
        label: ctx.get(label),
        value,
        note: None,
        tone: None,
        rows,
        metric: None,
    };
    let near = near_misses(now, &scope.plan().tiers).len();
    let violations = owner_violations(scope).len();
    let gaps: usize = spread.tiers.iter().map(|tier| tier.gap).sum();
    let top = top_fifth_sales_share(&now.recency).map_or_else(|| ctx.words.dash(), |share| ctx.words.ratio(share));
    vec![
        figure("says-figure-near", ctx.words.count(near), Some(rows(TableId::NearMisses, "says-figure-near"))),
        figure(
            "says-figure-owner",
            ctx.words.count(violations),
            Some(rows(TableId::OwnerViolations, "says-figure-owner")),
        ),
        figure("says-figure-gap", ctx.words.count(gaps), Some(filtered("gap", "says-figure-gap"))),
        figure(
            "says-figure-prospects",
            ctx.words.count(spread.prospects),
            Some(filtered("prospect", "says-figure-prospects")),
        ),
        figure("says-figure-top", top, None),
    ]
}

fn thresholds(rules: &TierRules) -> Thresholds {
    Thresholds {
        core_recency_days: rules.core.recency_days,
        core_frequency: rules.core.frequency,
        core_monetary: rules.core.monetary,
        potential_recency_days: rules.potential.recency_days,
        potential_frequency: rules.potential.frequency,
        potential_monetary: rules.potential.monetary,
        general_recency_days: rules.general_recency_days,
    }
}

fn ranges() -> ThresholdRanges {
    let range = |least: i64, most: i64, step: i64, scale: u32| SliderRange {
        least: Ratio::new(Decimal::new(least, scale)),
        most: Ratio::new(Decimal::new(most, scale)),
        step: Ratio::new(Decimal::new(step, scale)),
    };
    ThresholdRanges { recency_days: range(1, 365, 1, 0), frequency: range(1, 24, 1, 0), monetary: range(0, 500, 5, 2) }
}

pub(crate) fn what_if(ctx: &Ctx<'_>, request: WhatIfRequest) -> Result<WhatIfView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let changes = changes(&scope.plan().tiers, &request.thresholds);
    let changed: Result<Plan, _> = with_changes(scope.plan(), &pairs(&changes));
    let rules = match &changed {
        Ok(plan) => &plan.tiers,
        Err(issues) => {
            return Ok(WhatIfView {
                issues: in_words(&ctx.words, issues),
                distribution: None,
                sentence: String::new(),
                tiers: Vec::new(),
                changes: Vec::new(),
            });
        }
    };
    let today = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let places = tiering::places(&today.recency, rules);
    let currency = scope.ledger().currency;
    let before = distribution(&today.recency, &today.places, &rules.shares, currency);
    let after = distribution(&today.recency, &places, &rules.shares, currency);
    let moved = today.places.iter().zip(&places).filter(|(old, fresh)| old.tier != fresh.tier).count();
    let sentence =
        if moved == 0 { ctx.get("says-whatif-none") } else { ctx.words.counted("says-whatif-moved", moved, &[]) };
    let tiers = before.tiers.iter().zip(&after.tiers).map(|(old, fresh)| WhatIfTier {
        label: class_label(&ctx.words, Some(fresh.tier)),
        tone: class_tone(Some(fresh.tier)),
        customers: ctx.words.count(fresh.customers),
        change: ctx.words.count_change(fresh.customers as i64 - old.customers as i64),
    });
    Ok(WhatIfView {
        issues: Vec::new(),
        tiers: tiers.collect(),
        distribution: Some(charts::distribution(&ctx.words, &after, &spread_sentence(ctx, &after))),
        sentence,
        changes,
    })
}

pub(crate) fn pairs(changes: &[ParameterChange]) -> Vec<(String, String)> {
    changes.iter().map(|change| (change.path.clone(), change.value.clone())).collect()
}

fn changes(rules: &TierRules, wanted: &Thresholds) -> Vec<ParameterChange> {
    let old = thresholds(rules);
    let each = [
        ("tiers.core.recency_days", old.core_recency_days.to_string(), wanted.core_recency_days.to_string()),
        ("tiers.core.frequency", old.core_frequency.to_string(), wanted.core_frequency.to_string()),
        ("tiers.core.monetary", old.core_monetary.to_string(), wanted.core_monetary.to_string()),
        (
            "tiers.potential.recency_days",
            old.potential_recency_days.to_string(),
            wanted.potential_recency_days.to_string(),
        ),
        ("tiers.potential.frequency", old.potential_frequency.to_string(), wanted.potential_frequency.to_string()),
        ("tiers.potential.monetary", old.potential_monetary.to_string(), wanted.potential_monetary.to_string()),
        ("tiers.general_recency_days", old.general_recency_days.to_string(), wanted.general_recency_days.to_string()),
    ];
    each.into_iter()
        .filter(|(_, old, fresh)| old != fresh)
        .map(|(path, _, value)| ParameterChange { path: path.to_owned(), value })
        .collect()
}
