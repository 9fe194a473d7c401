//! What a chart shows, without how it is drawn: the window (ECharts) and the PDF (plotters) draw the same value.
//!
//! Every label and figure arrives formatted in the reader's language; numbers beside them only place marks. A chart
//! always carries a sentence that says what it shows and the table it was drawn from.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A number that places a mark. In JSON a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(type = "number")]
#[serde(transparent)]
pub struct Mark(#[serde(with = "rust_decimal::serde::float")] pub Decimal);

impl From<Decimal> for Mark {
    fn from(value: Decimal) -> Mark {
        Mark(value)
    }
}

/// A chart with its words and its table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChartSpec {
    /// Stable name, also the file name when saved (`sales-pace`).
    pub id: String,
    /// What it shows.
    pub title: String,
    /// Unit of the figures, where one unit holds for all ("¥ million, cumulative"); may be empty.
    pub unit: String,
    /// One sentence with the finding: the accessible description.
    pub summary: String,
    /// What is drawn.
    pub body: ChartBody,
    /// The figures as a table.
    pub table: ChartTable,
}

/// The table behind a chart; the first row of cells is not a header.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChartTable {
    /// Column headers.
    pub columns: Vec<String>,
    /// Cells, formatted.
    pub rows: Vec<Vec<String>>,
}

/// The kinds of chart Quarterlift draws. No pies, no gauges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ChartBody {
    /// Progress of an amount against pace over a period.
    Cumulative(Cumulative),
    /// One row for each metric: before, now, target, each row on its own scale.
    Dumbbell {
        /// The metrics, in plan order.
        rows: Vec<DumbbellRow>,
    },
    /// Two or more panels of horizontal bars over the same categories, the plan's share as a tick.
    PairedBars(PairedBars),
    /// Flows from the classes at one date to the classes at another.
    Sankey(Sankey),
    /// Parts that lead from one total to another.
    Waterfall {
        /// The steps, in order.
        steps: Vec<WaterfallStep>,
        /// Ticks of the value axis.
        ticks: Vec<Tick>,
    },
    /// Horizontal bars, one a category, with labelled reference lines.
    Bars(Bars),
    /// Stages of a process, each a bar from zero, with the conversion to the next stage between them.
    Funnel(Funnel),
}

/// A value with the text it is shown as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tick {
    /// Where.
    pub at: Mark,
    /// What it says.
    pub text: String,
}

/// A cumulative line against pace. Days count from 0 (the period's eve) to `days`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cumulative {
    /// Days of the period.
    pub days: u32,
    /// Labels of the day axis.
    pub day_ticks: Vec<Tick>,
    /// Labels of the value axis, from zero.
    pub value_ticks: Vec<Tick>,
    /// Where each line runs.
    pub lines: Vec<CumulativeLine>,
}

/// One line of a cumulative chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CumulativeLine {
    /// What the line means, which decides how it is drawn.
    pub role: LineRole,
    /// Direct label at the line's end, with its figure ("Actual 12.69").
    pub label: String,
    /// Points in order.
    pub points: Vec<CumulativePoint>,
}

/// What a line of a cumulative chart means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineRole {
    /// What happened: solid, accent.
    Actual,
    /// Where the target should stand: dotted, grey.
    Pace,
    /// Where it will end at this rate: dashed, accent.
    Forecast,
    /// The same days of last quarter: thin, grey.
    Earlier,
}

/// A point of a cumulative line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CumulativePoint {
    /// Day of the period; 0 is its eve.
    pub day: u32,
    /// Value in the unit of the axis.
    pub value: Mark,
    /// Date and exact figure, for the tooltip.
    pub text: String,
}

/// A metric in the dumbbell. Positions are fractions of the row's own scale, 0 left to 1 right; the better side is
/// always right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DumbbellRow {
    /// Metric id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Baseline as text; a dash without data.
    pub before: String,
    /// Actual as text.
    pub now: String,
    /// Target as text with its direction ("≥ 60 %").
    pub target: String,
    /// Where the baseline stands.
    pub before_at: Option<Mark>,
    /// Where the actual stands.
    pub now_at: Option<Mark>,
    /// Where the target stands.
    pub target_at: Option<Mark>,
    /// State of the metric, for colour and icon.
    pub tone: Tone,
    /// State in words.
    pub state: String,
}

/// What a colour means; always beside a word and an icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Reached, held.
    Good,
    /// Going as planned.
    Neutral,
    /// At risk.
    Warn,
    /// Off track, missed, refused.
    Bad,
    /// No data.
    Quiet,
    /// Core customers.
    Core,
    /// Potential customers.
    Potential,
    /// General customers.
    General,
    /// Churned customers.
    Churned,
    /// Prospects.
    Prospect,
}

/// Panels of bars over the same categories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PairedBars {
    /// Category names (tiers), with their colours.
    pub categories: Vec<Category>,
    /// Panels side by side (customers, sales).
    pub panels: Vec<BarPanel>,
    /// What the tick means ("plan").
    pub tick_label: String,
}

/// A category and its colour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Category {
    /// Its name.
    pub label: String,
    /// Its colour.
    pub tone: Tone,
}

/// One panel of bars: a bar for each category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BarPanel {
    /// What the bars measure.
    pub label: String,
    /// The bars, in the order of the categories.
    pub bars: Vec<Bar>,
}

/// One bar: its share of the whole, the plan's share, and the text beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bar {
    /// Length as a fraction of one.
    pub share: Option<Mark>,
    /// Where the tick stands, as a fraction of one.
    pub plan: Option<Mark>,
    /// Direct label.
    pub text: String,
    /// Exact figures, for the tooltip.
    pub detail: String,
}

/// Flows between the classes at two dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sankey {
    /// What the left side is ("30 Jun 2026").
    pub left_label: String,
    /// What the right side is.
    pub right_label: String,
    /// Nodes; links refer to them by index.
    pub nodes: Vec<SankeyNode>,
    /// Flows.
    pub links: Vec<SankeyLink>,
}

/// A class at one of the two dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SankeyNode {
    /// Name with its count.
    pub label: String,
    /// Colour.
    pub tone: Tone,
    /// Whether it stands on the right side.
    pub is_right: bool,
    /// Customers in it.
    pub count: u32,
}

/// A flow between two classes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SankeyLink {
    /// Index of the node on the left.
    pub from: u32,
    /// Index of the node on the right.
    pub to: u32,
    /// Customers that moved.
    pub count: u32,
    /// Sentence for the tooltip.
    pub text: String,
}

/// A step of a waterfall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WaterfallStep {
    /// Its name.
    pub label: String,
    /// Where the bar begins.
    pub from: Mark,
    /// Where it ends.
    pub to: Mark,
    /// Figure as text.
    pub text: String,
    /// Colour.
    pub tone: Tone,
    /// Whether it is a total rather than a change.
    pub is_total: bool,
}

/// Horizontal bars with labelled reference lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bars {
    /// Rows, in order.
    pub rows: Vec<BarRow>,
    /// Reference lines ("pass line 80 %", "target 100 %").
    pub lines: Vec<Tick>,
    /// Ticks of the value axis, from zero.
    pub ticks: Vec<Tick>,
}

/// A row of horizontal bars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BarRow {
    /// Its name.
    pub label: String,
    /// Length; none without data.
    pub value: Option<Mark>,
    /// Direct label.
    pub text: String,
    /// Colour.
    pub tone: Tone,
}

/// Stages of a process in order (leads from acquired to after-sales): how many reached each, and which share of them
/// went on. Bars start at zero and are read against the longest of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Funnel {
    /// The stages, first to last.
    pub stages: Vec<FunnelStage>,
    /// What the thin tick means ("last quarter on the same day"); empty where no stage has a baseline.
    pub baseline_label: String,
}

/// A stage of a funnel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FunnelStage {
    /// Its name.
    pub label: String,
    /// Length of the bar: how many reached the stage.
    pub value: Mark,
    /// The count as text, the direct label at the bar's end ("1,234").
    pub text: String,
    /// Share of the first stage as text, beside the count ("63.1 %"); empty leaves it out.
    pub share: String,
    /// The same count of last quarter on the same day, a thin tick; its text is the figure.
    pub baseline: Option<Tick>,
    /// Sentence with the exact figures, for the tooltip.
    pub detail: String,
    /// The step to the next stage; none at the last one.
    pub link: Option<FunnelLink>,
}

/// The step from one stage of a funnel to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FunnelLink {
    /// Conversion as text ("41 % go on"); a dash when nothing reached the stage before.
    pub text: String,
    /// `Bad` at the bottleneck, `Neutral` elsewhere.
    pub tone: Tone,
    /// Word that stands beside the icon at the bottleneck ("Bottleneck"), so that colour is never alone; empty
    /// elsewhere.
    pub state: String,
    /// Median time from stage to stage, short ("median 4 days"); none without data.
    pub median: Option<String>,
    /// Sentence with the conversion beside its own baseline, for the tooltip.
    pub detail: String,
}
