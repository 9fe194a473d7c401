//! Deviation from pace as a waterfall: from what was expected by now, owner by owner, to what was sold.

use domain::base::Money;
use domain::chart::{ChartBody, ChartSpec, ChartTable, Mark, Tick, Tone, WaterfallStep};
use rust_decimal::Decimal;
use words::{Words, nice_ticks_between};

/// One owner's deviation.
pub(crate) struct Deviation {
    pub(crate) label: String,
    pub(crate) expected: Money,
    pub(crate) actual: Money,
}

/// Draws deviations between the expected and the actual total; parts beyond the twelve largest are added up.
pub(crate) fn deviation(words: &Words, mut parts: Vec<Deviation>, summary: &str) -> ChartSpec {
    let zero = words.currency().zero();
    let expected = parts.iter().fold(zero, |sum, part| sum + part.expected);
    let actual = parts.iter().fold(zero, |sum, part| sum + part.actual);
    let most = expected.max(actual);
    let (unit, divisor) = words.money_axis(most);
    parts.sort_by_key(|part| part.actual - part.expected);
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
    for part in gathered(words, parts) {
        let change = part.actual - part.expected;
        steps.push(WaterfallStep {
            label: part.label,
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

fn bounds(steps: &[WaterfallStep]) -> (Decimal, Decimal) {
    let ends = || steps.iter().flat_map(|step| [step.from.0, step.to.0]);
    (ends().min().unwrap_or_default().min(Decimal::ZERO), ends().max().unwrap_or_default().max(Decimal::ZERO))
}

/// Keeps the six furthest behind and the six furthest ahead; the middle becomes one step.
fn gathered(words: &Words, mut parts: Vec<Deviation>) -> Vec<Deviation> {
    if parts.len() <= 13 {
        return parts;
    }
    let ahead = parts.split_off(parts.len() - 6);
    let middle = parts.split_off(6);
    let zero = words.currency().zero();
    let rest = Deviation {
        label: words.with("says-chart-others", &[("count", &words.count(middle.len()))]),
        expected: middle.iter().fold(zero, |sum, part| sum + part.expected),
        actual: middle.iter().fold(zero, |sum, part| sum + part.actual),
    };
    parts.into_iter().chain([rest]).chain(ahead).collect()
}
