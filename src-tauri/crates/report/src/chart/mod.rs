//! Charts as vectors: the printed twin of the window's charts, drawn from the same [`ChartSpec`].
//!
//! Every kind has a file of its own. Labels stand at the marks they name; bars start at zero; a target is a line with
//! its name. Nothing here decides what a chart shows.

mod bars;
mod canvas;
mod cumulative;
mod dumbbell;
mod funnel;
mod paired_bars;
mod palette;
mod sankey;
mod waterfall;

use domain::base::Currency;
use domain::chart::{ChartBody, ChartSpec, Mark};
use words::{Lang, Words};

use canvas::{Align, Canvas};
pub use palette::Theme;

/// The width charts are drawn at for the page, in pixels; the page scales them to its text width.
const PAGE_WIDTH_PX: u32 = 704;

/// Height of the title and unit above a chart saved on its own.
const TITLE_HEIGHT_PX: f64 = 44.0;

/// A chart as a complete SVG picture with its title, for saving on its own.
///
/// Characters that no font of the program has are drawn as 〓, control characters as spaces. The picture names the
/// Noto families, which a viewer without them replaces by its own sans serif.
pub fn chart_svg(spec: &ChartSpec, lang: Lang, width_px: u32, height_px: u32, theme: Theme) -> String {
    let size = (width_px.clamp(240, 8000), height_px.clamp(120, 8000));
    let drawing = Canvas::picture(size, lang, theme, |canvas| {
        let (width, height) = (canvas.width, canvas.height);
        canvas.rect((0.0, 0.0), (width, height), canvas.palette.surface);
        let title = canvas.type_plain().bold();
        let fitted = canvas.fitted(&spec.title, title, width - 24.0);
        canvas.text((12.0, 20.0), &fitted, title);
        canvas.text((12.0, 36.0), &spec.unit, canvas.type_small());
        let frame = Frame { left: 12.0, top: TITLE_HEIGHT_PX, right: width - 12.0, bottom: height - 10.0 };
        draw_body(canvas, spec, frame, lang);
    });
    described(&drawing, spec)
}

/// A chart for the page: no title and no background, because the page sets them. Its height follows its rows.
pub(crate) fn chart_for_page(spec: &ChartSpec, lang: Lang) -> String {
    let height = natural_height_px(&spec.body);
    Canvas::picture((PAGE_WIDTH_PX, height), lang, Theme::Light, |canvas| {
        let frame = Frame { left: 0.0, top: 0.0, right: canvas.width, bottom: canvas.height };
        match &spec.body {
            ChartBody::Dumbbell { rows } => {
                dumbbell::draw_in_columns(canvas, rows, frame, &dumbbell::Legend::of(&legend_words(lang)));
            }
            _ => draw_body(canvas, spec, frame, lang),
        }
    })
}

/// The part of the canvas a chart is drawn in, in pixels.
#[derive(Debug, Clone, Copy)]
struct Frame {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Frame {
    fn width(self) -> f64 {
        self.right - self.left
    }
}

fn draw_body(canvas: &mut Canvas<'_>, spec: &ChartSpec, frame: Frame, lang: Lang) {
    match &spec.body {
        ChartBody::Cumulative(chart) => cumulative::draw(canvas, chart, frame),
        ChartBody::Dumbbell { rows } => dumbbell::draw(canvas, rows, frame, &dumbbell::Legend::of(&legend_words(lang))),
        ChartBody::PairedBars(chart) => paired_bars::draw(canvas, chart, frame),
        ChartBody::Sankey(chart) => sankey::draw(canvas, chart, frame),
        ChartBody::Waterfall { steps, ticks } => waterfall::draw(canvas, steps, ticks, frame),
        ChartBody::Bars(chart) => bars::draw(canvas, chart, frame),
        ChartBody::Funnel(chart) => funnel::draw(canvas, chart, frame),
    }
}

fn natural_height_px(body: &ChartBody) -> u32 {
    let rows = |count: usize, each: u32, rest: u32| (count.clamp(1, 200) as u32) * each + rest;
    match body {
        ChartBody::Cumulative(_) => 184,
        ChartBody::Dumbbell { rows: metrics } => rows(metrics.len(), 20, 22),
        ChartBody::PairedBars(chart) => rows(chart.categories.len(), 24, 34),
        ChartBody::Sankey(_) => 175,
        ChartBody::Waterfall { steps, .. } => rows(steps.len(), 17, 24),
        ChartBody::Bars(chart) => rows(chart.rows.len(), 14, 24 + 16 * chart.lines.len().min(3) as u32),
        ChartBody::Funnel(chart) => rows(chart.stages.len(), 29, 10),
    }
}

/// A legend has no amounts, so any currency will do.
fn legend_words(lang: Lang) -> Words {
    Words::new(lang, Currency::CNY)
}

/// Puts title and description into the picture, for readers that cannot see it.
fn described(drawing: &str, spec: &ChartSpec) -> String {
    let (root, body) = drawing.split_once('\n').unwrap_or((drawing, ""));
    let (title, summary) = (escaped(&spec.title), escaped(&spec.summary));
    format!("{root}\n<title>{title}</title>\n<desc>{summary}</desc>\n{body}")
}

fn escaped(text: &str) -> String {
    crate::clean::tolerant(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A mark as a coordinate. Only drawing happens with it.
fn place(mark: Mark) -> f64 {
    mark.0.to_string().parse().unwrap_or(0.0)
}

/// Moves labels apart so that neighbours are at least `gap` from each other, within `low..=high` where they fit.
/// Positions must be sorted; they keep their order.
fn spread(positions: &mut [f64], gap: f64, low: f64, high: f64) {
    let mut floor = low;
    for position in positions.iter_mut() {
        *position = position.max(floor);
        floor = *position + gap;
    }
    let mut ceiling = high;
    for position in positions.iter_mut().rev() {
        *position = position.min(ceiling);
        ceiling = *position - gap;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_would_collide_are_moved_apart_and_stay_in_the_frame() {
        let mut labels = [95.0, 96.0, 97.0];
        spread(&mut labels, 10.0, 0.0, 100.0);
        assert_eq!(labels, [80.0, 90.0, 100.0]);
    }
}
