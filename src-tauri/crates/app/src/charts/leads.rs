//! Leads drawn: the funnel with its bottleneck, invalid share by source, conversion by month.

use domain::base::{Month, Ratio};
use domain::chart::{
    BarRow, Bars, ChartBody, ChartSpec, ChartTable, Funnel, FunnelLink, FunnelStage, Mark, Tick, Tone,
};
use domain::leads::{Bottleneck, Step, Yield};
use rust_decimal::Decimal;
use words::{Words, nice_ticks};

/// The funnel of the quarter beside last quarter's on the same day.
pub(crate) fn funnel(
    words: &Words,
    now: &[Step],
    baseline: &[Step],
    worst: Option<&Bottleneck>,
    summary: &str,
) -> ChartSpec {
    let stuck = worst.filter(|step| step.ratio < Ratio::ONE).map(|step| step.stage);
    let share = |ratio: Option<Ratio>| ratio.map_or_else(|| words.dash(), |ratio| words.ratio(ratio));
    let first = now.first().map_or(0, |step| step.reached);
    let stages: Vec<FunnelStage> = now
        .iter()
        .enumerate()
        .map(|(at, step)| FunnelStage {
            label: stage(words, step),
            value: Mark(Decimal::from(step.reached)),
            text: words.count(step.reached),
            share: if at == 0 { String::new() } else { share(Ratio::of_counts(step.reached, first)) },
            baseline: baseline
                .get(at)
                .filter(|before| before.reached > 0)
                .map(|before| Tick { at: Mark(Decimal::from(before.reached)), text: words.count(before.reached) }),
            detail: words.counted(
                "says-leads-funnel-detail",
                step.reached,
                &[
                    ("stage", &stage(words, step)),
                    ("baseline", &baseline.get(at).map_or_else(|| words.dash(), |before| words.count(before.reached))),
                ],
            ),
            link: now.get(at + 1).map(|next| {
                let is_stuck = stuck == Some(next.stage);
                let before = baseline.get(at + 1).and_then(|before| before.conversion);
                FunnelLink {
                    text: words.with("says-leads-funnel-on", &[("share", &share(next.conversion))]),
                    tone: if is_stuck { Tone::Bad } else { Tone::Neutral },
                    state: if is_stuck { words.get("says-leads-funnel-stuck") } else { String::new() },
                    median: step
                        .median_days
                        .map(|days| words.with("says-leads-median", &[("days", &stay(words, days))])),
                    detail: words.with(
                        "says-leads-funnel-link",
                        &[
                            ("from", &stage(words, step)),
                            ("to", &stage(words, next)),
                            ("now", &share(next.conversion)),
                            ("baseline", &share(before)),
                        ],
                    ),
                }
            }),
        })
        .collect();
    ChartSpec {
        id: "lead-funnel".to_owned(),
        title: words.get("says-leads-funnel"),
        unit: String::new(),
        summary: summary.to_owned(),
        table: funnel_table(words, now, baseline),
        body: ChartBody::Funnel(Funnel {
            baseline_label: if stages.iter().any(|stage| stage.baseline.is_some()) {
                words.get("says-leads-funnel-baseline")
            } else {
                String::new()
            },
            stages,
        }),
    }
}

/// How long leads stayed: in hours below a day.
pub(crate) fn stay(words: &Words, days: Ratio) -> String {
    if days < Ratio::ONE {
        words.hours((days.value() * Decimal::from(24)).round_dp(1))
    } else {
        words.days(days.value().round_dp(1))
    }
}

fn stage(words: &Words, step: &Step) -> String {
    words.get(&format!("base-stage-{}", step.stage.as_str()))
}

fn funnel_table(words: &Words, now: &[Step], baseline: &[Step]) -> ChartTable {
    let keys = ["column-stage", "funnel-reached", "funnel-conversion", "funnel-before", "funnel-median"];
    let shown = |ratio: Option<Ratio>| ratio.map_or_else(|| words.dash(), |ratio| words.ratio(ratio));
    let rows = now.iter().enumerate().map(|(at, step)| {
        vec![
            stage(words, step),
            words.count(step.reached),
            shown(step.conversion),
            shown(baseline.get(at).and_then(|before| before.conversion)),
            step.median_days.map_or_else(|| words.dash(), |days| stay(words, days)),
        ]
    });
    ChartTable {
        columns: keys.iter().map(|key| words.get(&format!("says-leads-{key}"))).collect(),
        rows: rows.collect(),
    }
}

/// Invalid share by source, the worst first; none without leads.
pub(crate) fn sources(words: &Words, sources: &[(String, Yield)]) -> Option<ChartSpec> {
    if sources.is_empty() {
        return None;
    }
    let mut sorted: Vec<&(String, Yield)> = sources.iter().collect();
    sorted.sort_by_key(|(_, counted)| std::cmp::Reverse(counted.invalid_share()));
    let whole = sources.iter().fold(Yield::default(), |mut whole, (_, one)| {
        whole.leads += one.leads;
        whole.invalid += one.invalid;
        whole
    });
    let name = |source: &str| if source.is_empty() { words.get("says-leads-source-none") } else { source.to_owned() };
    let rows: Vec<BarRow> = sorted
        .iter()
        .map(|(source, counted)| BarRow {
            label: name(source),
            value: counted.invalid_share().map(|share| Mark(share.value())),
            text: words.with(
                "says-leads-source-text",
                &[
                    ("share", &counted.invalid_share().map_or_else(|| words.dash(), |share| words.ratio(share))),
                    ("invalid", &words.count(counted.invalid)),
                    ("leads", &words.count(counted.leads)),
                ],
            ),
            tone: if counted.invalid_share() > whole.invalid_share() { Tone::Warn } else { Tone::Neutral },
        })
        .collect();
    let average = whole.invalid_share().map(|share| Tick {
        at: Mark(share.value()),
        text: words.with("says-leads-source-average", &[("share", &words.ratio(share))]),
    });
    let summary = sorted.first().map_or_else(String::new, |(source, counted)| {
        words.with(
            "says-leads-source-summary",
            &[
                ("source", &name(source)),
                ("share", &counted.invalid_share().map_or_else(|| words.dash(), |share| words.ratio(share))),
            ],
        )
    });
    let table = ChartTable {
        columns: ["fact-source", "column-leads", "column-invalid", "column-invalid-share"]
            .iter()
            .map(|key| words.get(&format!("says-leads-{key}")))
            .collect(),
        rows: sorted
            .iter()
            .map(|(source, counted)| {
                vec![
                    name(source),
                    words.count(counted.leads),
                    words.count(counted.invalid),
                    counted.invalid_share().map_or_else(|| words.dash(), |share| words.ratio(share)),
                ]
            })
            .collect(),
    };
    Some(percent_bars(words, "lead-sources", "says-leads-sources", summary, rows, average.into_iter().collect(), table))
}

/// Conversion of the leads of each month; none without leads.
pub(crate) fn cohorts(words: &Words, cohorts: &[(Month, Yield)]) -> Option<ChartSpec> {
    let last = cohorts.last()?;
    let share = |counted: &Yield| counted.conversion().map_or_else(|| words.dash(), |share| words.ratio(share));
    let rows: Vec<BarRow> = cohorts
        .iter()
        .map(|(month, counted)| BarRow {
            label: words.month(*month),
            value: counted.conversion().map(|share| Mark(share.value())),
            text: words.with(
                "says-leads-cohort-text",
                &[
                    ("share", &share(counted)),
                    ("won", &words.count(counted.won)),
                    ("leads", &words.count(counted.leads)),
                ],
            ),
            tone: Tone::Neutral,
        })
        .collect();
    let table = ChartTable {
        columns: ["column-month", "column-leads", "column-won", "column-conversion", "column-invalid-share"]
            .iter()
            .map(|key| words.get(&format!("says-leads-{key}")))
            .collect(),
        rows: cohorts
            .iter()
            .map(|(month, counted)| {
                vec![
                    words.month(*month),
                    words.count(counted.leads),
                    words.count(counted.won),
                    share(counted),
                    counted.invalid_share().map_or_else(|| words.dash(), |share| words.ratio(share)),
                ]
            })
            .collect(),
    };
    let summary = words.with(
        "says-leads-cohort-summary",
        &[("month", &words.month(last.0)), ("share", &share(&last.1)), ("leads", &words.count(last.1.leads))],
    );
    Some(percent_bars(words, "lead-cohorts", "says-leads-cohorts", summary, rows, Vec::new(), table))
}

fn percent_bars(
    words: &Words,
    id: &str,
    title: &str,
    summary: String,
    rows: Vec<BarRow>,
    lines: Vec<Tick>,
    table: ChartTable,
) -> ChartSpec {
    let most = rows.iter().filter_map(|row| row.value.map(|mark| mark.0)).max().unwrap_or(Decimal::ONE);
    let ticks = nice_ticks(most.max(Decimal::new(1, 1)), 4);
    ChartSpec {
        id: id.to_owned(),
        title: words.get(title),
        unit: String::new(),
        summary,
        table,
        body: ChartBody::Bars(Bars {
            rows,
            lines,
            ticks: ticks.into_iter().map(|tick| Tick { at: Mark(tick), text: words.rate(Ratio::new(tick)) }).collect(),
        }),
    }
}
