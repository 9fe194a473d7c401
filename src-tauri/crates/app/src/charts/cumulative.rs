//! Cumulative sales of a quarter against pace, with forecast and last quarter's line.

use domain::base::{DateSpan, Money, Month};
use domain::chart::{
    ChartBody, ChartSpec, ChartTable, Cumulative, CumulativeLine, CumulativePoint, LineRole, Mark, Tick,
};
use domain::targets::{self, Progress};
use rust_decimal::Decimal;
use words::{Words, nice_ticks};

use crate::ctx::Scope;

/// Draws the quarter's sales; `sentence` is the finding.
pub(crate) fn sales(words: &Words, scope: &Scope, progress: &Progress, sentence: &str) -> ChartSpec {
    let top = top(progress);
    let (unit, divisor) = words.money_axis(top);
    let axis = Axis { words, divisor, span: progress.span };
    let mut lines = vec![axis.actual(progress)];
    lines.extend(axis.pace(scope, progress));
    lines.extend(axis.forecast(progress));
    let ticks = nice_ticks(top.value() / divisor, 4);
    ChartSpec {
        id: "sales-pace".to_owned(),
        title: words.get("says-chart-sales"),
        unit: words.with("says-chart-sales-unit", &[("unit", &unit)]),
        summary: sentence.to_owned(),
        body: ChartBody::Cumulative(Cumulative {
            days: u32::try_from(progress.span.days()).unwrap_or(0),
            day_ticks: axis.month_ticks(),
            value_ticks: ticks.into_iter().map(|tick| Tick { at: Mark(tick), text: words.number(tick) }).collect(),
            lines,
        }),
        table: axis.table(scope, progress),
    }
}

fn top(progress: &Progress) -> Money {
    [Some(progress.actual), progress.target, progress.forecast].into_iter().flatten().fold(progress.actual, Ord::max)
}

/// The axes of a cumulative chart: amounts in a unit, the days of a quarter.
pub(super) struct Axis<'a> {
    pub(super) words: &'a Words,
    pub(super) divisor: Decimal,
    pub(super) span: DateSpan,
}

impl Axis<'_> {
    fn mark(&self, money: Money) -> Mark {
        Mark((money.value() / self.divisor).round_dp(6))
    }

    pub(super) fn label(&self, key: &str, money: Money) -> String {
        self.words.with(key, &[("amount", &self.words.axis_amount(money, self.divisor))])
    }

    pub(super) fn point(&self, day: u32, money: Money) -> CumulativePoint {
        let on = self.span.eve() + chrono::Days::new(u64::from(day));
        let text = format!("{} · {}", self.words.date(on), self.words.money(money));
        CumulativePoint { day, value: self.mark(money), text }
    }

    pub(super) fn eve(&self) -> CumulativePoint {
        self.point(0, self.words.currency().zero())
    }

    fn actual(&self, progress: &Progress) -> CumulativeLine {
        let days = progress.daily.iter().enumerate().map(|(index, money)| self.point(index as u32 + 1, *money));
        CumulativeLine {
            role: LineRole::Actual,
            label: self.label("says-chart-actual", progress.actual),
            points: std::iter::once(self.eve()).chain(days).collect(),
        }
    }

    fn pace(&self, scope: &Scope, progress: &Progress) -> Option<CumulativeLine> {
        let target = progress.target?;
        let days = self.span.iter().enumerate().map(|(index, day)| {
            let pace = targets::pace(scope.ledger(), scope.plan(), scope.quarter, day);
            self.point(index as u32 + 1, target.at_rate(pace))
        });
        Some(CumulativeLine {
            role: LineRole::Pace,
            label: self.label("says-chart-target", target),
            points: std::iter::once(self.eve()).chain(days).collect(),
        })
    }

    fn forecast(&self, progress: &Progress) -> Option<CumulativeLine> {
        let end = u32::try_from(self.span.days()).ok()?;
        let forecast = progress.forecast.filter(|_| progress.day < end)?;
        Some(CumulativeLine {
            role: LineRole::Forecast,
            label: self.label("says-chart-forecast", forecast),
            points: vec![self.point(progress.day, progress.actual), self.point(end, forecast)],
        })
    }

    /// A month's name stands in the middle of the month.
    pub(super) fn month_ticks(&self) -> Vec<Tick> {
        let first = Month::of(self.span.first);
        (0..3)
            .map(|index| {
                let month = first.plus(index);
                let middle = (month.span().first - self.span.first).num_days() + 15;
                Tick { at: Mark(Decimal::from(middle)), text: self.words.month_name(month) }
            })
            .collect()
    }

    fn table(&self, scope: &Scope, progress: &Progress) -> ChartTable {
        let words = self.words;
        let rows = progress.daily.iter().enumerate().map(|(index, money)| {
            let on = self.span.first + chrono::Days::new(index as u64);
            let pace = targets::pace(scope.ledger(), scope.plan(), scope.quarter, on);
            let expected = progress.target.map_or_else(|| words.dash(), |target| words.amount(target.at_rate(pace)));
            vec![words.date(on), words.amount(*money), expected]
        });
        ChartTable {
            columns: vec![words.get("base-date"), words.get("base-sales"), words.get("base-pace")],
            rows: rows.collect(),
        }
    }
}
