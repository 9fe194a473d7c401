//! Training drawn: pass rates of the quarter's exams and role-plays.

use domain::base::Ratio;
use domain::chart::{BarRow, Bars, ChartBody, ChartSpec, ChartTable, Mark, Tick, Tone};
use rust_decimal::Decimal;
use words::{Words, nice_ticks};

use crate::training::PassRate;

/// Pass rates by module and kind; none when nobody sat one.
pub(crate) fn pass_rates(words: &Words, rates: &[PassRate]) -> Option<ChartSpec> {
    let share = |rate: &PassRate| Ratio::of_counts(rate.passed, rate.sat);
    let weakest = rates.iter().min_by_key(|rate| share(rate))?;
    let text = |rate: &PassRate| {
        let counts = [words.count(rate.passed), words.count(rate.sat)];
        let counts = words.with("says-training-passed-of", &[("passed", &counts[0]), ("sat", &counts[1])]);
        let share = share(rate).map_or_else(|| words.dash(), |share| words.ratio(share));
        words.with("says-training-chart-label", &[("share", &share), ("counts", &counts)])
    };
    let row = |rate: &PassRate| BarRow {
        label: rate.label.clone(),
        value: share(rate).map(|share| Mark(share.value())),
        text: text(rate),
        tone: Tone::Neutral,
    };
    let rows: Vec<BarRow> = rates.iter().map(row).collect();
    let ticks = nice_ticks(Decimal::ONE, 5).into_iter();
    let ticks = ticks.map(|at| Tick { at: Mark(at), text: words.rate(Ratio::new(at)) }).collect();
    let lowest = share(weakest).map_or_else(|| words.dash(), |share| words.ratio(share));
    Some(ChartSpec {
        id: "exam-pass-rates".to_owned(),
        title: words.get("says-training-chart-pass-rates"),
        unit: String::new(),
        summary: words.with("says-training-chart-summary", &[("module", &weakest.label), ("share", &lowest)]),
        table: ChartTable {
            columns: vec![words.get("says-training-column-exam"), words.get("says-training-chart-pass-rates")],
            rows: rows.iter().map(|row| vec![row.label.clone(), row.text.clone()]).collect(),
        },
        body: ChartBody::Bars(Bars { rows, lines: Vec::new(), ticks }),
    })
}
