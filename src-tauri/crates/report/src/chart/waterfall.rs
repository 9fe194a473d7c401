//! Parts that lead from one total to another, one row a part, so that names of any length can be read.
//!
//! Each bar begins where the one above ended; a thin line carries the level down. Figures stand right of the bars.

use domain::chart::{Tick, WaterfallStep};

use super::{Align, Canvas, Frame, place};

/// Draws the chart.
pub(super) fn draw(canvas: &mut Canvas<'_>, steps: &[WaterfallStep], ticks: &[Tick], frame: Frame) {
    let bold = canvas.type_plain().bold();
    let names = canvas.widest(steps.iter().map(|step| step.label.as_str()), bold, frame.width() * 0.3);
    let texts = canvas.widest(steps.iter().map(|step| step.text.as_str()), bold, frame.width() * 0.25);
    let span = Span::of(steps, ticks, (frame.left + names + 20.0, frame.right - texts - 14.0));
    let bottom = frame.bottom - 20.0;
    draw_ticks(canvas, ticks, &span, frame, bottom);
    let each = (bottom - frame.top) / steps.len().max(1) as f64;
    for (index, step) in steps.iter().enumerate() {
        let y = frame.top + each * (index as f64 + 0.5);
        if index + 1 < steps.len() {
            let level = span.x(place(step.to));
            canvas.line((level, y), (level, y + each), canvas.palette.soft, 0.75);
        }
        draw_step(canvas, step, &span, frame, (y, each, names));
    }
}

struct Span {
    left: f64,
    right: f64,
    least: f64,
    most: f64,
}

impl Span {
    fn of(steps: &[WaterfallStep], ticks: &[Tick], (left, right): (f64, f64)) -> Span {
        let ends = steps.iter().flat_map(|step| [place(step.from), place(step.to)]);
        let marks = ends.chain(ticks.iter().map(|tick| place(tick.at)));
        let (least, most) = marks.fold((0.0, 0.0), |(low, high): (f64, f64), mark| (low.min(mark), high.max(mark)));
        Span { left, right, least, most: if most > least { most } else { least + 1.0 } }
    }

    fn x(&self, value: f64) -> f64 {
        self.left + (self.right - self.left) * (value - self.least) / (self.most - self.least)
    }
}

fn draw_ticks(canvas: &mut Canvas<'_>, ticks: &[Tick], span: &Span, frame: Frame, bottom: f64) {
    let small = canvas.type_small().aligned(Align::Middle);
    let mut free_from = frame.left;
    for tick in ticks {
        let x = span.x(place(tick.at));
        canvas.line((x, frame.top), (x, bottom), canvas.palette.line, 0.75);
        let half = canvas.text_width(&tick.text, small) / 2.0;
        if x - half >= free_from {
            canvas.text((x, bottom + 15.0), &tick.text, small);
            free_from = x + half + 10.0;
        }
    }
    let zero = span.x(0.0);
    canvas.line((zero, frame.top), (zero, bottom), canvas.palette.soft, 0.75);
}

fn draw_step(canvas: &mut Canvas<'_>, step: &WaterfallStep, span: &Span, frame: Frame, row: (f64, f64, f64)) {
    let (y, each, names) = row;
    let style = if step.is_total { canvas.type_plain().bold() } else { canvas.type_plain() };
    let name = canvas.fitted(&step.label, style, names + 1.0);
    canvas.text((frame.left, y + 4.0), &name, style);
    let (from, to) = (span.x(place(step.from)), span.x(place(step.to)));
    let half = (each * 0.3).min(9.0);
    let (start, end) = (from.min(to), from.max(to).max(from.min(to) + 1.0));
    let color = if step.is_total { canvas.palette.ink } else { canvas.palette.mark(step.tone) };
    canvas.rect((start, y - half), (end, y + half), color);
    canvas.text((frame.right, y + 4.0), &step.text, style.aligned(Align::End));
}
