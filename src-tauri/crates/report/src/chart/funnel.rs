//! A funnel: a bar from zero for each stage, and between two bars the share that goes on.
//!
//! The pale band between two bars narrows as the leads do. The bottleneck has a word and an icon beside its colour.

use domain::chart::{Funnel, FunnelLink, FunnelStage, Tone};
use plotters::style::RGBColor;

use super::palette::icon;
use super::{Align, Canvas, Frame, place};

/// How high a bar is, as a share of the distance between two bars.
const BAR_SHARE: f64 = 0.42;

/// Room above the chart for what the tick means.
const LEGEND_HEIGHT_PX: f64 = 22.0;

/// Draws the chart.
pub(super) fn draw(canvas: &mut Canvas<'_>, chart: &Funnel, frame: Frame) {
    let has_legend = !chart.baseline_label.is_empty() && chart.stages.iter().any(|stage| stage.baseline.is_some());
    let top = frame.top + if has_legend { LEGEND_HEIGHT_PX } else { 4.0 };
    let plot = Plot::of(canvas, chart, Frame { top, ..frame });
    if has_legend {
        draw_legend(canvas, &chart.baseline_label, &plot, frame);
    }
    let steps: Vec<(usize, &FunnelStage, &FunnelStage, &FunnelLink)> = chart
        .stages
        .iter()
        .zip(chart.stages.iter().skip(1))
        .enumerate()
        .filter_map(|(index, (stage, next))| Some((index, stage, next, stage.link.as_ref()?)))
        .collect();
    for (index, stage, next, link) in &steps {
        draw_band(canvas, &plot, *index, (stage, next), link);
    }
    let bottom = plot.y(chart.stages.len().saturating_sub(1)) + plot.half + 4.0;
    canvas.line((plot.zero, top - 2.0), (plot.zero, bottom), canvas.palette.soft, 0.75);
    for (index, stage) in chart.stages.iter().enumerate() {
        draw_stage(canvas, &plot, index, stage, frame.left);
    }
    for (index, _, _, link) in steps {
        draw_link(canvas, &plot, index, link, frame.right);
    }
}

struct Plot {
    zero: f64,
    /// Pixels of one lead.
    scale: f64,
    top: f64,
    each: f64,
    /// Half the height of a bar.
    half: f64,
    names: f64,
}

impl Plot {
    fn of(canvas: &Canvas<'_>, chart: &Funnel, frame: Frame) -> Plot {
        let bold = canvas.type_plain().bold();
        let names = canvas.widest(chart.stages.iter().map(|stage| stage.label.as_str()), bold, frame.width() * 0.28);
        let figures = chart.stages.iter().map(|stage| figures_width(canvas, stage)).fold(0.0, f64::max);
        let zero = frame.left + names + 16.0;
        let counts = chart.stages.iter().map(|stage| place(stage.value));
        let baselines = chart.stages.iter().filter_map(|stage| stage.baseline.as_ref()).map(|tick| place(tick.at));
        let most = counts.chain(baselines).fold(1.0, f64::max);
        let bars = chart.stages.len().max(1) as f64;
        let each = (frame.bottom - frame.top) / (bars - 1.0 + BAR_SHARE);
        let room = (frame.right - zero - figures - 12.0).max(40.0);
        let half = (each * BAR_SHARE / 2.0).min(10.0);
        Plot { zero, scale: room / most, top: frame.top, each, half, names }
    }

    fn x(&self, count: f64) -> f64 {
        self.zero + count.max(0.0) * self.scale
    }

    /// The middle of a stage's bar.
    fn y(&self, index: usize) -> f64 {
        self.top + self.half + self.each * index as f64
    }
}

fn figures_width(canvas: &Canvas<'_>, stage: &FunnelStage) -> f64 {
    let plain = canvas.type_plain();
    let share = if stage.share.is_empty() { 0.0 } else { canvas.text_width(&stage.share, plain) + 8.0 };
    canvas.text_width(&stage.text, plain.bold()) + share
}

fn draw_legend(canvas: &mut Canvas<'_>, label: &str, plot: &Plot, frame: Frame) {
    let (baseline, ink) = (frame.top + 11.0, canvas.palette.ink);
    canvas.line((plot.zero + 1.0, baseline - 9.5), (plot.zero + 1.0, baseline + 1.5), ink, 1.5);
    let small = canvas.type_small();
    let fitted = canvas.fitted(label, small, frame.right - plot.zero - 9.0);
    canvas.text((plot.zero + 9.0, baseline), &fitted, small);
}

fn draw_band(
    canvas: &mut Canvas<'_>,
    plot: &Plot,
    index: usize,
    (stage, next): (&FunnelStage, &FunnelStage),
    link: &FunnelLink,
) {
    let (top, bottom) = (plot.y(index) + plot.half, plot.y(index + 1) - plot.half);
    let corners =
        [(plot.zero, top), (plot.x(place(stage.value)), top), (plot.x(place(next.value)), bottom), (plot.zero, bottom)];
    let opacity = if is_stuck(link) { 0.18 } else { 0.1 };
    canvas.polygon(&corners, canvas.palette.mark(link.tone), opacity);
}

fn draw_stage(canvas: &mut Canvas<'_>, plot: &Plot, index: usize, stage: &FunnelStage, left: f64) {
    let (plain, y) = (canvas.type_plain(), plot.y(index));
    let name = canvas.fitted(&stage.label, plain.bold(), plot.names + 1.0);
    canvas.text((left, y + 4.0), &name, plain.bold());
    let end = plot.x(place(stage.value));
    if end > plot.zero {
        canvas.rect((plot.zero, y - plot.half), (end, y + plot.half), canvas.palette.accent);
    }
    let mut text_from = end;
    if let Some(baseline) = &stage.baseline {
        let tick = plot.x(place(baseline.at));
        let (above, below) = ((tick, y - plot.half - 3.5), (tick, y + plot.half + 3.5));
        // A light edge lets the tick show on the bar too.
        canvas.line(above, below, canvas.palette.surface, 4.0);
        canvas.line(above, below, canvas.palette.ink, 1.5);
        // Figures keep clear of a tick that stands where they would be.
        if tick > end - 2.0 && tick - end < figures_width(canvas, stage) + 12.0 {
            text_from = text_from.max(tick);
        }
    }
    canvas.text((text_from + 7.0, y + 4.0), &stage.text, plain.bold());
    let share_from = text_from + 15.0 + canvas.text_width(&stage.text, plain.bold());
    canvas.text((share_from, y + 4.0), &stage.share, plain.colored(canvas.palette.soft));
}

/// An arrow with the conversion and the time; at the bottleneck icon, word and conversion in its colour.
fn draw_link(canvas: &mut Canvas<'_>, plot: &Plot, index: usize, link: &FunnelLink, right: f64) {
    let baseline = plot.y(index) + plot.each / 2.0 + 4.0;
    let small = canvas.type_small();
    let (sign_at, text_from) = (plot.zero + 13.0, plot.zero + 24.0);
    let style = if is_stuck(link) {
        let style = small.bold().colored(canvas.palette.word(link.tone));
        canvas.text((sign_at, baseline), icon(link.tone), style.aligned(Align::Middle));
        style
    } else {
        draw_arrow(canvas, (sign_at, baseline - 3.8), canvas.palette.soft);
        small.colored(canvas.palette.ink)
    };
    let said = [link.state.as_str(), link.text.as_str()];
    let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
    let said = canvas.fitted(&said.join(" · "), style, right - text_from);
    canvas.text((text_from, baseline), &said, style);
    if let Some(median) = &link.median {
        let from = text_from + canvas.text_width(&said, style) + 12.0;
        if right - from > 30.0 {
            let median = canvas.fitted(median, small, right - from);
            canvas.text((from, baseline), &median, small);
        }
    }
}

fn draw_arrow(canvas: &mut Canvas<'_>, (x, y): (f64, f64), color: RGBColor) {
    canvas.line((x, y - 5.0), (x, y + 4.0), color, 1.25);
    canvas.path(&[(x - 3.0, y + 1.0), (x, y + 4.0), (x + 3.0, y + 1.0)], color, 1.25);
}

/// Whether a step is marked as the bottleneck.
fn is_stuck(link: &FunnelLink) -> bool {
    link.tone == Tone::Bad
}
