//! Panels of bars over the same categories (customers and sales by tier), with the plan's share as a tick.
//!
//! All panels share one scale, so a bar of one can be compared with a bar of the other.

use domain::chart::{BarPanel, PairedBars};

use super::{Align, Canvas, Frame, place};

const PANEL_GAP_PX: f64 = 28.0;

/// Draws the chart.
pub(super) fn draw(canvas: &mut Canvas<'_>, chart: &PairedBars, frame: Frame) {
    let bold = canvas.type_plain().bold();
    let names = canvas.widest(chart.categories.iter().map(|tier| tier.label.as_str()), bold, frame.width() * 0.28);
    let top = frame.top + 30.0;
    let each = (frame.bottom - top) / chart.categories.len().max(1) as f64;
    for (index, category) in chart.categories.iter().enumerate() {
        let y = top + each * (index as f64 + 0.5);
        let name = canvas.fitted(&category.label, bold, names + 1.0);
        canvas.text((frame.left, y + 4.0), &name, bold);
    }
    draw_tick_label(canvas, chart, frame);
    let panels = chart.panels.len().max(1) as f64;
    let first = frame.left + names + 20.0;
    let width = (frame.right - first - PANEL_GAP_PX * (panels - 1.0)) / panels;
    let longest = longest_mark(chart);
    for (index, panel) in chart.panels.iter().enumerate() {
        let left = first + (width + PANEL_GAP_PX) * index as f64;
        draw_panel(canvas, chart, panel, &Strip { left, width, top, each, longest, title_at: frame.top + 13.0 });
    }
}

struct Strip {
    left: f64,
    width: f64,
    top: f64,
    each: f64,
    longest: f64,
    title_at: f64,
}

fn longest_mark(chart: &PairedBars) -> f64 {
    let bars = chart.panels.iter().flat_map(|panel| &panel.bars);
    let marks = bars.flat_map(|bar| [bar.share, bar.plan]).flatten();
    marks.map(place).fold(0.0, f64::max).max(0.01)
}

/// Explains the tick once, in the column of names.
fn draw_tick_label(canvas: &mut Canvas<'_>, chart: &PairedBars, frame: Frame) {
    let has_plan = chart.panels.iter().flat_map(|panel| &panel.bars).any(|bar| bar.plan.is_some());
    if has_plan && !chart.tick_label.is_empty() {
        let (at, ink) = (frame.top + 9.0, canvas.palette.ink);
        canvas.line((frame.left + 1.0, at - 7.0), (frame.left + 1.0, at + 7.0), ink, 2.0);
        canvas.text((frame.left + 9.0, frame.top + 13.0), &chart.tick_label, canvas.type_small());
    }
}

fn draw_panel(canvas: &mut Canvas<'_>, chart: &PairedBars, panel: &BarPanel, strip: &Strip) {
    let plain = canvas.type_plain();
    canvas.text((strip.left, strip.title_at), &panel.label, canvas.type_small());
    let texts = canvas.widest(panel.bars.iter().map(|bar| bar.text.as_str()), plain, strip.width * 0.5);
    let length = strip.width - texts - 12.0;
    let x = |share: f64| strip.left + length * share.clamp(0.0, strip.longest) / strip.longest;
    let bottom = strip.top + strip.each * chart.categories.len() as f64;
    canvas.line((strip.left, strip.top), (strip.left, bottom), canvas.palette.line, 0.75);
    for (index, (bar, category)) in panel.bars.iter().zip(&chart.categories).enumerate() {
        let y = strip.top + strip.each * (index as f64 + 0.5);
        let half = (strip.each * 0.26).min(9.0);
        let end = bar.share.map_or(strip.left, |share| x(place(share)));
        if end > strip.left {
            canvas.rect((strip.left, y - half), (end, y + half), canvas.palette.mark(category.tone));
        }
        let mut text_from = end;
        if let Some(plan) = bar.plan {
            let tick = x(place(plan));
            canvas.line((tick, y - half - 4.0), (tick, y + half + 4.0), canvas.palette.ink, 2.0);
            // A figure right of a nearby tick keeps clear of it; one far away stays with its bar.
            if tick > end - 2.0 && tick - end < canvas.text_width(&bar.text, plain) + 12.0 {
                text_from = text_from.max(tick);
            }
        }
        canvas.text((text_from + 7.0, y + 4.0), &bar.text, plain.aligned(Align::Start));
    }
}
