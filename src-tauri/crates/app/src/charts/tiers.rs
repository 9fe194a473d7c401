//! Tier distribution as paired bars, migration as a Sankey.

use chrono::NaiveDate;
use domain::base::Ratio;
use domain::chart::{
    Bar, BarPanel, Category, ChartBody, ChartSpec, ChartTable, Mark, PairedBars, Sankey, SankeyLink, SankeyNode, Tone,
};
use domain::tiering::{Distribution, Migration, Tier, TierTotal};
use words::Words;

/// The name of a class; none is a prospect.
pub(crate) fn class_label(words: &Words, tier: Option<Tier>) -> String {
    words.get(&format!("base-tier-{}-short", tier.map_or("prospect", Tier::as_str)))
}

/// The colour of a class.
pub(crate) fn class_tone(tier: Option<Tier>) -> Tone {
    match tier {
        Some(Tier::Core) => Tone::Core,
        Some(Tier::Potential) => Tone::Potential,
        Some(Tier::General) => Tone::General,
        Some(Tier::Churned) => Tone::Churned,
        None => Tone::Prospect,
    }
}

/// Shares of customers and sales by tier, the plan's share as a tick.
pub(crate) fn distribution(words: &Words, found: &Distribution, summary: &str) -> ChartSpec {
    let category = |total: &TierTotal| Category {
        label: class_label(words, Some(total.tier)),
        tone: class_tone(Some(total.tier)),
    };
    let customers = found.tiers.iter().map(|total| {
        let count = words.counted("base-count-customer", total.customers, &[]);
        bar(words, total.customer_share, Some(total.plan_customer_share), &count)
    });
    let sales = found
        .tiers
        .iter()
        .map(|total| bar(words, total.sales_share, total.plan_sales_share, &words.money(total.sales)));
    ChartSpec {
        id: "tiers".to_owned(),
        title: words.get("says-chart-tiers"),
        unit: words.get("says-chart-tiers-unit"),
        summary: summary.to_owned(),
        body: ChartBody::PairedBars(PairedBars {
            categories: found.tiers.iter().map(category).collect(),
            panels: vec![
                BarPanel { label: words.get("base-customers"), bars: customers.collect() },
                BarPanel { label: words.get("base-sales"), bars: sales.collect() },
            ],
            tick_label: words.get("base-plan"),
        }),
        table: distribution_table(words, found),
    }
}

fn bar(words: &Words, share: Option<Ratio>, plan: Option<Ratio>, figure: &str) -> Bar {
    let text = share.map_or_else(|| words.dash(), |share| words.ratio_whole(share));
    let planned = plan.map_or_else(|| words.dash(), |plan| words.rate(plan));
    Bar {
        share: share.map(|share| Mark(share.value())),
        plan: plan.map(|plan| Mark(plan.value())),
        detail: words.with(
            "says-chart-tier-detail",
            &[
                ("figure", figure),
                ("share", &share.map_or_else(|| words.dash(), |share| words.ratio(share))),
                ("plan", &planned),
            ],
        ),
        text,
    }
}

fn distribution_table(words: &Words, found: &Distribution) -> ChartTable {
    let share = |ratio: Option<Ratio>| ratio.map_or_else(|| words.dash(), |ratio| words.ratio(ratio));
    let columns = [
        "base-tier",
        "base-customers",
        "base-share",
        "says-column-plan_share",
        "base-sales",
        "base-share",
        "says-column-plan_share",
        "says-column-gap",
    ];
    let rows = found.tiers.iter().map(|total| {
        vec![
            class_label(words, Some(total.tier)),
            words.count(total.customers),
            share(total.customer_share),
            words.rate(total.plan_customer_share),
            words.amount(total.sales),
            share(total.sales_share),
            total.plan_sales_share.map_or_else(|| words.dash(), |plan| words.rate(plan)),
            words.count(total.gap),
        ]
    });
    ChartTable { columns: columns.iter().map(|key| words.get(key)).collect(), rows: rows.collect() }
}

/// Flows between the classes at two dates.
pub(crate) fn migration(
    words: &Words,
    found: &Migration,
    (from, to): (NaiveDate, NaiveDate),
    summary: &str,
) -> ChartSpec {
    let classes = [Some(Tier::Core), Some(Tier::Potential), Some(Tier::General), Some(Tier::Churned), None];
    let count = |is_right: bool, class: Option<Tier>| -> usize {
        let side = |step: &&domain::tiering::Move| (if is_right { step.to } else { step.from }) == class;
        found.moves.iter().filter(side).map(|step| step.customers).sum()
    };
    let mut nodes = Vec::new();
    let mut places = Vec::new();
    for is_right in [false, true] {
        for class in classes {
            let customers = count(is_right, class);
            if customers > 0 {
                let label = format!("{} {}", class_label(words, class), words.count(customers));
                nodes.push(SankeyNode { label, tone: class_tone(class), is_right, count: customers as u32 });
                places.push((is_right, class));
            }
        }
    }
    let place = |is_right: bool, class: Option<Tier>| -> u32 {
        places.iter().position(|node| *node == (is_right, class)).unwrap_or(0) as u32
    };
    let links = found.moves.iter().map(|step| SankeyLink {
        from: place(false, step.from),
        to: place(true, step.to),
        count: step.customers as u32,
        text: words.with(
            "says-chart-move",
            &[
                ("from", &class_label(words, step.from)),
                ("to", &class_label(words, step.to)),
                ("customers", &words.counted("base-count-customer", step.customers, &[])),
                ("sales", &words.money(step.sales)),
            ],
        ),
    });
    ChartSpec {
        id: "migration".to_owned(),
        title: words.get("says-chart-migration"),
        unit: words.get("base-customers"),
        summary: summary.to_owned(),
        table: migration_table(words, found, &classes),
        body: ChartBody::Sankey(Sankey {
            left_label: words.date(from),
            right_label: words.date(to),
            links: links.collect(),
            nodes,
        }),
    }
}

fn migration_table(words: &Words, found: &Migration, classes: &[Option<Tier>]) -> ChartTable {
    let cell = |from: Option<Tier>, to: Option<Tier>| {
        let step = found.moves.iter().find(|step| (step.from, step.to) == (from, to));
        words.count(step.map_or(0, |step| step.customers))
    };
    let mut columns = vec![words.get("says-column-from_to")];
    columns.extend(classes.iter().map(|class| class_label(words, *class)));
    let rows = classes.iter().map(|from| {
        let mut row = vec![class_label(words, *from)];
        row.extend(classes.iter().map(|to| cell(*from, *to)));
        row
    });
    ChartTable { columns, rows: rows.collect() }
}
