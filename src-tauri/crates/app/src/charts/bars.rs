//! Members as horizontal bars: attainment with the pass line, pay.

use std::cmp::Reverse;

use domain::base::{Money, Ratio};
use domain::chart::{BarRow, Bars, ChartBody, ChartSpec, ChartTable, Mark, Tick, Tone};
use domain::people::Attainment;
use rust_decimal::Decimal;
use words::{Words, nice_ticks};

use crate::ctx::Scope;

/// Attainment to date by member, best first, with the pass line and the target.
pub(crate) fn attainment(words: &Words, scope: &Scope, results: &[Attainment], summary: &str) -> ChartSpec {
    let pass_line = scope.plan().people.pass_line;
    let mut known: Vec<&Attainment> = results.iter().filter(|result| result.target.is_some()).collect();
    known.sort_by_key(|result| Reverse(result.attainment_to_date));
    let rows: Vec<BarRow> = known
        .iter()
        .map(|result| BarRow {
            label: scope.ledger().members[result.member as usize].name.clone(),
            value: result.attainment_to_date.map(|ratio| Mark(ratio.value().max(Decimal::ZERO))),
            text: result.attainment_to_date.map_or_else(|| words.dash(), |ratio| words.ratio(ratio)),
            tone: pass_tone(result.passes),
        })
        .collect();
    let line =
        |at: Ratio, key: &str| Tick { at: Mark(at.value()), text: words.with(key, &[("rate", &words.rate(at))]) };
    let lines = vec![line(pass_line, "says-chart-pass_line"), line(Ratio::ONE, "says-chart-on_target")];
    percent_bars(words, "attainment", "says-chart-attainment", summary, rows, lines)
}

/// A member's attainment over quarters, oldest first.
pub(crate) fn history(words: &Words, scope: &Scope, quarters: &[(String, Option<Ratio>)], summary: &str) -> ChartSpec {
    let pass_line = scope.plan().people.pass_line;
    let rows = quarters
        .iter()
        .map(|(label, ratio)| BarRow {
            label: label.clone(),
            value: ratio.map(|ratio| Mark(ratio.value().max(Decimal::ZERO))),
            text: ratio.map_or_else(|| words.dash(), |ratio| words.ratio(ratio)),
            tone: pass_tone(ratio.map(|ratio| ratio >= pass_line)),
        })
        .collect();
    let pass = Tick {
        at: Mark(pass_line.value()),
        text: words.with("says-chart-pass_line", &[("rate", &words.rate(pass_line))]),
    };
    percent_bars(words, "attainment-history", "says-chart-history", summary, rows, vec![pass])
}

/// Pay by member, highest first.
pub(crate) fn pay(words: &Words, members: &[(String, Money)], summary: &str) -> ChartSpec {
    let most = members.iter().map(|(_, pay)| *pay).max().unwrap_or(words.currency().zero());
    let (_, divisor) = words.money_axis(most);
    let rows: Vec<BarRow> = members
        .iter()
        .map(|(name, pay)| BarRow {
            label: name.clone(),
            value: Some(Mark((pay.value().max(Decimal::ZERO) / divisor).round_dp(6))),
            text: words.amount(*pay),
            tone: Tone::Neutral,
        })
        .collect();
    let ticks = nice_ticks(most.value().max(Decimal::ZERO) / divisor, 4);
    ChartSpec {
        id: "pay".to_owned(),
        title: words.get("says-chart-pay"),
        unit: words.currency_symbol(),
        summary: summary.to_owned(),
        table: table(words, &rows, "base-amount"),
        body: ChartBody::Bars(Bars {
            rows,
            lines: Vec::new(),
            ticks: ticks.into_iter().map(|tick| Tick { at: Mark(tick), text: words.number(tick) }).collect(),
        }),
    }
}

fn pass_tone(passes: Option<bool>) -> Tone {
    match passes {
        Some(true) => Tone::Neutral,
        Some(false) => Tone::Bad,
        None => Tone::Quiet,
    }
}

fn percent_bars(words: &Words, id: &str, title: &str, summary: &str, rows: Vec<BarRow>, lines: Vec<Tick>) -> ChartSpec {
    let most = rows.iter().filter_map(|row| row.value.map(|mark| mark.0)).max().unwrap_or(Decimal::ONE);
    let ticks = nice_ticks(most.max(Decimal::ONE), 5);
    ChartSpec {
        id: id.to_owned(),
        title: words.get(title),
        unit: String::new(),
        summary: summary.to_owned(),
        table: table(words, &rows, "base-progress"),
        body: ChartBody::Bars(Bars {
            rows,
            lines,
            ticks: ticks.into_iter().map(|tick| Tick { at: Mark(tick), text: words.rate(Ratio::new(tick)) }).collect(),
        }),
    }
}

fn table(words: &Words, rows: &[BarRow], figure: &str) -> ChartTable {
    ChartTable {
        columns: vec![words.get("base-name"), words.get(figure)],
        rows: rows.iter().map(|row| vec![row.label.clone(), row.text.clone()]).collect(),
    }
}
