//! Deviation from pace as a waterfall: from what was expected by now, owner by owner, to what was sold.

use domain::base::Money;
use domain::chart::{ChartBody, ChartSpec, ChartTable, Mark, Tick, Tone, WaterfallStep};
use rust_decimal::Decimal;
use words::{Words, nice_ticks_between};

/// One step of the waterfall.
pub(crate) struct Bar {
    pub(crate) label: String,
    /// What is left when all that has a name is told; it stands last.
    pub(crate) is_rest: bool,
    pub(crate) change: Money,
}

/// Draws what lies between the expected and the actual total; beyond the twelve largest, steps are added up.
pub(crate) fn deviation(words: &Words, expected: Money, actual: Money, mut bars: Vec<Bar>, summary: &str) -> ChartSpec {
    let zero = words.currency().zero();
    let (unit, divisor) = words.money_axis(expected.max(actual));
    bars.sort_by_key(|bar| (bar.is_rest, bar.change));
    let mark = |money: Money| Mark((money.value() / divisor).round_dp(6));
    let total = |key: &str, money: Money| WaterfallStep {
        label: words.get(key),
        from: mark(zero),
        to: mark(money),
        text: words.amount_short(money),
        tone: Tone::Quiet,
        is_total: true,
    };
    let mut at = expected;
    let mut steps = vec![total("says-chart-expected", expected)];
    for Bar { label, change, .. } in gathered(words, bars) {
        steps.push(WaterfallStep {
            label,
            from: mark(at),
            to: mark(at + change),
            text: words.money_change(change),
            tone: if change < zero { Tone::Bad } else { Tone::Good },
            is_total: false,
        });
        at += change;
    }
    steps.push(total("says-chart-sold", actual));
    let (least, highest) = bounds(&steps);
    ChartSpec {
        id: "deviation".to_owned(),
        title: words.get("says-chart-deviation"),
        unit,
        summary: summary.to_owned(),
        table: ChartTable {
            columns: vec![words.get("base-name"), words.get("base-amount")],
            rows: steps.iter().map(|step| vec![step.label.clone(), step.text.clone()]).collect(),
        },
        body: ChartBody::Waterfall {
            ticks: nice_ticks_between(least, highest, 4)
                .into_iter()
                .map(|tick| Tick { at: Mark(tick), text: words.number(tick) })
                .collect(),
            steps,
        },
    }
}

/// What each member gains or loses, one after the other, to the difference in all; parts beyond the twelve largest are added
/// up.
pub(crate) fn gains(words: &Words, members: Vec<(String, Money)>, summary: &str) -> ChartSpec {
    let zero = words.currency().zero();
    let bars = members.into_iter().map(|(label, change)| Bar { label, is_rest: false, change });
    let mut bars: Vec<Bar> = bars.collect();
    bars.sort_by_key(|bar| bar.change);
    let most = bars.iter().map(|bar| bar.change.max(-bar.change)).max();
    let in_all = bars.iter().fold(zero, |sum, bar| sum + bar.change);
    let (unit, divisor) = words.money_axis(most.unwrap_or(zero));
    let mark = |money: Money| Mark((money.value() / divisor).round_dp(6));
    let mut at = zero;
    let mut steps = Vec::new();
    for Bar { label, change, .. } in gathered(words, bars).into_iter().rev() {
        steps.push(WaterfallStep {
            label,
            from: mark(at),
            to: mark(at + change),
            text: words.money_change(change),
            tone: if change < zero { Tone::Bad } else { Tone::Good },
            is_total: false,
        });
        at += change;
    }
    steps.push(WaterfallStep {
        label: words.get("says-incentives-chart-in-all"),
        from: mark(zero),
        to: mark(in_all),
        text: words.money_change(in_all),
        tone: Tone::Quiet,
        is_total: true,
    });
    let (least, highest) = bounds(&steps);
    let ticks = nice_ticks_between(least, highest, 4).into_iter();
    ChartSpec {
        id: "gains".to_owned(),
        title: words.get("says-incentives-chart-gains"),
        unit,
        summary: summary.to_owned(),
        table: ChartTable {
            columns: vec![words.get("base-name"), words.get("base-amount")],
            rows: steps.iter().map(|step| vec![step.label.clone(), step.text.clone()]).collect(),
        },
        body: ChartBody::Waterfall {
            ticks: ticks.map(|tick| Tick { at: Mark(tick), text: words.number(tick) }).collect(),
            steps,
        },
    }
}

fn bounds(steps: &[WaterfallStep]) -> (Decimal, Decimal) {
    let ends = || steps.iter().flat_map(|step| [step.from.0, step.to.0]);
    (ends().min().unwrap_or_default().min(Decimal::ZERO), ends().max().unwrap_or_default().max(Decimal::ZERO))
}

/// Keeps the six furthest behind and the six furthest ahead; the middle becomes one step.
fn gathered(words: &Words, mut bars: Vec<Bar>) -> Vec<Bar> {
    let named = bars.iter().filter(|bar| !bar.is_rest).count();
    let rest = bars.split_off(named);
    if named <= 13 {
        return bars.into_iter().chain(rest).collect();
    }
    let ahead = bars.split_off(named - 6);
    let middle = bars.split_off(6);
    let others = Bar {
        label: words.with("says-chart-others", &[("count", &words.count(middle.len()))]),
        is_rest: false,
        change: middle.iter().fold(words.currency().zero(), |sum, bar| sum + bar.change),
    };
    bars.into_iter().chain([others]).chain(ahead).chain(rest).collect()
}
