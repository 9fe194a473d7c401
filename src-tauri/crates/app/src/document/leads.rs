//! Leads of the quarter: how many went how far, where they are stuck, what each source brought.

use domain::base::Ratio;
use domain::chart::Tone;
use domain::leads::{Bottleneck, Step, Yield, bottleneck};

use super::{Cell, Column, Part, Section, SheetChart, SheetChartKind, Table, measured};
use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::leads::{self, stage_label};
use crate::overview::metric_rows;
use crate::tables::Value;
use crate::wire::ColumnKind;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let sources = leads::sources(scope);
    if sources.is_empty() {
        return None;
    }
    let [now, before] = leads::funnels(scope);
    let worst = bottleneck(&now, &before);
    let sentence = leads::bottleneck_sentence(ctx, worst.as_ref());
    let funnel = Part::Chart {
        spec: charts::funnel(&ctx.words, &now, &before, worst.as_ref(), &sentence),
        sheet: Some(SheetChart {
            kind: SheetChartKind::Bar,
            table: "funnel",
            label_column: 0,
            value_columns: vec![1, 2],
            extra: Some(Box::new(stages(ctx, &now, &before))),
        }),
    };
    let section = Section::new("leads", ctx.get("says-summary-section-leads"), finding(ctx, &whole(&sources)))
        .and(funnel)
        .and(Part::Remark { tone: tone(worst.as_ref()), text: sentence, detail: String::new() })
        .and(Part::Facts(measured::facts(ctx, &metric_rows(scope), &leads::METRICS)))
        .and_all(by_source(ctx, &sources));
    Some(section)
}

fn whole(sources: &[(String, Yield)]) -> Yield {
    sources.iter().fold(Yield::default(), |whole, (_, source)| Yield {
        leads: whole.leads + source.leads,
        won: whole.won + source.won,
        lost: whole.lost + source.lost,
        invalid: whole.invalid + source.invalid,
    })
}

fn finding(ctx: &Ctx<'_>, whole: &Yield) -> String {
    let share = |ratio: Option<Ratio>| ratio.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio));
    let (won, conversion) = (ctx.words.count(whole.won), share(whole.conversion()));
    let args = [("won", won.as_str()), ("conversion", &conversion), ("invalid", &share(whole.invalid_share()))];
    ctx.words.counted("report-pipeline-finding", whole.leads, &args)
}

fn tone(worst: Option<&Bottleneck>) -> Tone {
    match worst {
        Some(step) if step.ratio < Ratio::ONE => Tone::Bad,
        Some(_) => Tone::Good,
        None => Tone::Quiet,
    }
}

/// The stages beside last quarter's on the same day: on paper the chart says them.
fn stages(ctx: &Ctx<'_>, now: &[Step], before: &[Step]) -> Table {
    let stay = |days: Option<Ratio>| match days {
        Some(days) => {
            let typed = Value::Number(days.value().round_dp(1), 1);
            Cell::from(typed).shown(charts::stay(&ctx.words, days))
        }
        None => Cell::empty(),
    };
    let row = |(at, step): (usize, &Step)| {
        let earlier = before.get(at);
        vec![
            Cell::text(stage_label(ctx, step.stage)),
            Cell::count(step.reached),
            earlier.map_or_else(Cell::empty, |earlier| Cell::count(earlier.reached)),
            Cell::ratio(step.conversion),
            Cell::ratio(earlier.and_then(|earlier| earlier.conversion)),
            stay(step.median_days),
        ]
    };
    Table {
        id: "funnel",
        title: ctx.get("says-summary-funnel"),
        columns: vec![
            Column::new(ctx, "says-leads-column-stage", ColumnKind::Text).wide(1),
            Column::new(ctx, "says-leads-funnel-reached", ColumnKind::Number).strong(),
            Column::new(ctx, "says-summary-reached-before", ColumnKind::Number),
            Column::new(ctx, "says-leads-funnel-conversion", ColumnKind::Ratio),
            Column::new(ctx, "says-leads-funnel-before", ColumnKind::Ratio),
            Column::new(ctx, "says-leads-funnel-median", ColumnKind::Number),
        ],
        rows: now.iter().enumerate().map(row).collect(),
        total: None,
        note: String::new(),
    }
}

fn by_source(ctx: &Ctx<'_>, sources: &[(String, Yield)]) -> Vec<Part> {
    let name = |source: &str| if source.is_empty() { ctx.get("says-leads-source-none") } else { source.to_owned() };
    let row = |label: String, counted: &Yield| {
        vec![
            Cell::text(label),
            Cell::count(counted.leads),
            Cell::count(counted.won),
            Cell::ratio(counted.conversion()),
            Cell::count(counted.invalid),
            Cell::ratio(counted.invalid_share()),
        ]
    };
    let finding = sources.first().map(|(source, counted)| {
        let conversion = counted.conversion().map_or_else(|| ctx.words.dash(), |share| ctx.words.ratio(share));
        let (source, leads) = (name(source), ctx.words.count(counted.leads));
        let args = [("source", source.as_str()), ("leads", &leads), ("conversion", &conversion)];
        ctx.with("says-summary-sources-finding", &args)
    });
    let table = Table {
        id: "sources",
        title: String::new(),
        columns: vec![
            Column::new(ctx, "says-summary-source", ColumnKind::Text).wide(1),
            Column::new(ctx, "says-leads-column-leads", ColumnKind::Number),
            Column::new(ctx, "says-leads-column-won", ColumnKind::Number),
            Column::new(ctx, "says-leads-column-conversion", ColumnKind::Ratio).strong(),
            Column::new(ctx, "says-leads-column-invalid", ColumnKind::Number),
            Column::new(ctx, "says-leads-column-invalid-share", ColumnKind::Ratio),
        ],
        rows: sources.iter().map(|(source, counted)| row(name(source), counted)).collect(),
        total: Some(row(ctx.get("base-total"), &whole(sources))),
        note: String::new(),
    };
    let chart = charts::sources(&ctx.words, sources).map(|spec| Part::Chart {
        spec,
        sheet: Some(SheetChart {
            kind: SheetChartKind::Column,
            table: "sources",
            label_column: 0,
            value_columns: vec![3, 5],
            extra: None,
        }),
    });
    let mut parts =
        vec![Part::Heading { title: ctx.get("says-summary-sources"), finding: finding.unwrap_or_default() }];
    parts.extend(chart);
    parts.push(Part::Table(table));
    parts
}
