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
    let mut course = Course::from(words, expected, expected.max(actual));
    bars.sort_by_key(|bar| (bar.is_rest, bar.change));
    course.total("says-chart-expected", words.amount_short(expected), expected);
    gathered(words, bars).into_iter().for_each(|bar| course.step(bar));
    course.total("says-chart-sold", words.amount_short(actual), actual);
    course.spec("deviation", "says-chart-deviation", summary)
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
    let mut course = Course::from(words, zero, most.unwrap_or(zero));
    gathered(words, bars).into_iter().rev().for_each(|bar| course.step(bar));
    course.total("says-incentives-chart-in-all", words.money_change(in_all), in_all);
    course.spec("gains", "says-incentives-chart-gains", summary)
}

/// The steps so far and where the next one begins.
struct Course<'w> {
    words: &'w Words,
    unit: String,
    divisor: Decimal,
    at: Money,
    steps: Vec<WaterfallStep>,
}

impl<'w> Course<'w> {
    fn from(words: &'w Words, at: Money, largest: Money) -> Course<'w> {
        let (unit, divisor) = words.money_axis(largest);
        Course { words, unit, divisor, at, steps: Vec::new() }
    }

    fn mark(&self, money: Money) -> Mark {
        Mark((money.value() / self.divisor).round_dp(6))
    }

    fn step(&mut self, Bar { label, change, .. }: Bar) {
        let zero = self.words.currency().zero();
        self.steps.push(WaterfallStep {
            label,
            from: self.mark(self.at),
            to: self.mark(self.at + change),
            text: self.words.money_change(change),
            tone: if change < zero { Tone::Bad } else { Tone::Good },
            is_total: false,
        });
        self.at += change;
    }

    /// A bar from nothing.
    fn total(&mut self, key: &str, text: String, money: Money) {
        self.steps.push(WaterfallStep {
            label: self.words.get(key),
            from: self.mark(self.words.currency().zero()),
            to: self.mark(money),
            text,
            tone: Tone::Quiet,
            is_total: true,
        });
    }

    fn spec(self, id: &str, title: &str, summary: &str) -> ChartSpec {
        let Course { words, unit, steps, .. } = self;
        let (least, highest) = bounds(&steps);
        let ticks = nice_ticks_between(least, highest, 4).into_iter();
        ChartSpec {
            id: id.to_owned(),
            title: words.get(title),
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
