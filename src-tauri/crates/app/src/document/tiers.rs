//! Customers by tier, how they moved since the quarter began and why, who is close to core.

use domain::base::Ratio;
use domain::tiering::{
    Comparison, Distribution, Migration, Move, Tier, TierChange, distribution, migration, near_misses,
    top_fifth_sales_share,
};

use super::{Cell, Column, Fact, Part, Section, SheetChart, SheetChartKind, Table};
use crate::agenda::owner_violations;
use crate::charts::{self, class_label, class_tone};
use crate::ctx::{Ctx, Scope};
use crate::tiers::{CauseKind, moves_sentence, rules_at, spread_sentence};
use crate::wire::ColumnKind;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let rules = &scope.plan().tiers;
    let now = scope.facts.tiering(rules, scope.as_of);
    let spread = distribution(&now.recency, &now.places, &rules.shares, scope.ledger().currency);
    if spread.customers == 0 {
        return None;
    }
    let finding = spread_sentence(ctx, &spread);
    let near = near_misses(&now, rules).len();
    let gaps: usize = spread.tiers.iter().map(|tier| tier.gap).sum();
    let facts = vec![
        Fact::count(ctx, "says-figure-near", near),
        Fact::count(ctx, "says-figure-owner", owner_violations(scope).len()),
        Fact::count(ctx, "says-figure-gap", gaps),
        Fact::ratio(ctx, "says-figure-top", top_fifth_sales_share(&now.recency)),
    ];
    let chart = Part::Chart {
        spec: charts::distribution(&ctx.words, &spread, &finding),
        sheet: Some(SheetChart {
            kind: SheetChartKind::Bar,
            table: "spread",
            label_column: 0,
            value_columns: vec![2, 3, 5, 6],
            extra: None,
        }),
    };
    let section = Section::new("tiers", ctx.get("says-summary-section-tiers"), finding)
        .and(chart)
        .and(Part::Table(self::spread(ctx, &spread, gaps)))
        .and(Part::Facts(facts))
        .and_all(moved(ctx, scope));
    Some(section)
}

fn spread(ctx: &Ctx<'_>, found: &Distribution, gaps: usize) -> Table {
    let rows = found.tiers.iter().map(|tier| {
        vec![
            Cell::tier(class_label(&ctx.words, Some(tier.tier)), class_tone(Some(tier.tier))),
            Cell::count(tier.customers),
            Cell::ratio(tier.customer_share),
            Cell::rate(tier.plan_customer_share),
            Cell::money(tier.sales),
            Cell::ratio(tier.sales_share),
            Cell::rate(tier.plan_sales_share),
            Cell::count(tier.gap),
        ]
    });
    let total = vec![
        Cell::text(ctx.get("base-total")),
        Cell::count(found.customers),
        Cell::rate(Ratio::ONE),
        Cell::empty(),
        Cell::money(found.sales),
        Cell::rate(Ratio::ONE),
        Cell::empty(),
        Cell::count(gaps),
    ];
    Table {
        id: "spread",
        title: String::new(),
        columns: vec![
            Column::new(ctx, "base-tier", ColumnKind::Choice).wide(1),
            Column::new(ctx, "base-customers", ColumnKind::Number).strong(),
            Column::new(ctx, "says-summary-col-customer-share", ColumnKind::Ratio),
            Column::new(ctx, "says-summary-col-plan-customers", ColumnKind::Ratio),
            Column::new(ctx, "base-sales", ColumnKind::Money),
            Column::new(ctx, "says-summary-col-sales-share", ColumnKind::Ratio),
            Column::new(ctx, "says-summary-col-plan-sales", ColumnKind::Ratio),
            Column::new(ctx, "says-figure-gap", ColumnKind::Number),
        ],
        rows: rows.collect(),
        total: Some(total),
        note: ctx.words.counted("says-report-prospects", found.prospects, &[]),
    }
}

/// Moves since the day before the quarter, each date under the plan in force then, and what moved the customers.
fn moved(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Part> {
    let from = scope.span.eve();
    let (rules, later_rules) = (rules_at(scope, from), rules_at(scope, scope.as_of));
    let (earlier, later) = (scope.facts.tiering(rules, from), scope.facts.tiering(later_rules, scope.as_of));
    let found = migration(&earlier, &later, scope.ledger().currency);
    if found.moves.is_empty() {
        return Vec::new();
    }
    let sentence = moves_sentence(ctx, &found, from);
    let mut parts = vec![
        Part::Heading { title: ctx.get("report-migration"), finding: sentence.clone() },
        Part::Chart {
            spec: charts::migration(&ctx.words, &found, (from, scope.as_of), &sentence),
            sheet: Some(SheetChart {
                kind: SheetChartKind::StackedBar,
                table: "moves",
                label_column: 0,
                value_columns: (1..=Tier::ALL.len()).collect(),
                extra: None,
            }),
        },
        Part::Table(matrix(ctx, scope, &found)),
    ];
    let changes = Comparison::between(scope.ledger(), (&earlier, rules), (&later, later_rules)).changes();
    parts.extend(causes(ctx, &changes).into_iter().flatten());
    parts
}

/// The tier then, by the tier now; prospects come last.
fn matrix(ctx: &Ctx<'_>, scope: &Scope, found: &Migration) -> Table {
    let classes: Vec<Option<Tier>> = Tier::ALL.into_iter().map(Some).chain([None]).collect();
    let count = |is_counted: &dyn Fn(&Move) -> bool| -> usize {
        found.moves.iter().filter(|step| is_counted(step)).map(|step| step.customers).sum()
    };
    let row = |from: &Option<Tier>| {
        let mut cells = vec![Cell::tier(class_label(&ctx.words, *from), class_tone(*from))];
        cells.extend(classes.iter().map(|to| {
            let cell = Cell::count(count(&|step| (step.from, step.to) == (*from, *to)));
            if from == to && from.is_some() { cell.strong() } else { cell }
        }));
        cells.push(Cell::count(count(&|step| step.from == *from)));
        cells
    };
    let mut total = vec![Cell::text(ctx.get("base-total"))];
    total.extend(classes.iter().map(|to| Cell::count(count(&|step| step.to == *to))));
    total.push(Cell::count(count(&|_| true)));
    let (from, to) = (ctx.words.date(scope.span.eve()), ctx.words.date(scope.as_of));
    let first = Column::labelled(format!("{from} → {to}"), ColumnKind::Choice).wide(1);
    let of_class = |class: &Option<Tier>| Column::labelled(class_label(&ctx.words, *class), ColumnKind::Number);
    Table {
        id: "moves",
        title: String::new(),
        columns: std::iter::once(first)
            .chain(classes.iter().map(of_class))
            .chain([Column::new(ctx, "base-total", ColumnKind::Number)])
            .collect(),
        rows: classes.iter().map(row).collect(),
        total: Some(total),
        note: String::new(),
    }
}

/// Why customers changed tier, the most frequent cause first in the finding.
fn causes(ctx: &Ctx<'_>, changes: &[TierChange]) -> Option<[Part; 2]> {
    let of = |kind: CauseKind| changes.iter().filter(move |change| CauseKind::of(&change.cause) == kind);
    let most = CauseKind::ALL.into_iter().rev().max_by_key(|kind| of(*kind).count()).filter(|_| !changes.is_empty())?;
    let args = [("cause", most.label(ctx)), ("most", ctx.words.count(of(most).count()))];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let finding = ctx.words.counted("says-summary-causes-finding", changes.len(), &args);
    let row = |label: Cell, of: Vec<&TierChange>| {
        let count = |is: fn(&TierChange) -> bool| Cell::count(of.iter().filter(|change| is(change)).count());
        vec![
            label,
            count(|change| matches!((change.from, change.to), (Some(from), Some(to)) if to < from)),
            count(|change| matches!((change.from, change.to), (Some(from), Some(to)) if to > from)),
            count(|change| change.from.is_none() || change.to.is_none()),
            Cell::count(of.len()),
        ]
    };
    let table = Table {
        id: "causes",
        title: String::new(),
        columns: vec![
            Column::new(ctx, "says-summary-col-cause", ColumnKind::Text).wide(1),
            Column::new(ctx, "says-summary-col-rose", ColumnKind::Number),
            Column::new(ctx, "says-summary-col-fell", ColumnKind::Number),
            Column::new(ctx, "says-summary-col-joined", ColumnKind::Number),
            Column::new(ctx, "says-summary-col-all", ColumnKind::Number).strong(),
        ],
        rows: CauseKind::ALL.into_iter().map(|kind| row(Cell::text(kind.label(ctx)), of(kind).collect())).collect(),
        total: Some(row(Cell::text(ctx.get("base-total")), changes.iter().collect())),
        note: String::new(),
    };
    Some([Part::Heading { title: ctx.get("says-summary-causes"), finding }, Part::Table(table)])
}
