//! Horizontal bars from zero, one a name, with reference lines that carry their own label above the bars.

use domain::chart::{Bars, Tick};

use super::{Align, Canvas, Frame, place};

/// Draws the chart.
pub(super) fn draw(canvas: &mut Canvas<'_>, chart: &Bars, frame: Frame) {
    let plain = canvas.type_plain();
    let names = canvas.widest(chart.rows.iter().map(|row| row.label.as_str()), plain, frame.width() * 0.3);
    let texts = canvas.widest(chart.rows.iter().map(|row| row.text.as_str()), plain, frame.width() * 0.25);
    let span = Span::of(chart, (frame.left + names + 16.0, frame.right - texts - 12.0));
    let levels = reference_levels(canvas, &chart.lines, &span, frame);
    let top = frame.top + 16.0 * levels.iter().map(|level| level + 1).max().unwrap_or(0) as f64 + 4.0;
    let bottom = frame.bottom - if chart.ticks.is_empty() { 0.0 } else { 18.0 };
    draw_ticks(canvas, &chart.ticks, &span, frame, (top, bottom));
    let each = (bottom - top) / chart.rows.len().max(1) as f64;
    for (index, row) in chart.rows.iter().enumerate() {
        let y = top + each * (index as f64 + 0.5);
        let half = (each * 0.3).min(8.0);
        let name = canvas.fitted(&row.label, plain, names + 1.0);
        canvas.text((frame.left, y + 4.0), &name, plain);
        if let Some(value) = row.value {
            let (zero, end) = (span.x(0.0), span.x(place(value)));
            let color = canvas.palette.mark(row.tone);
            canvas.rect((zero.min(end), y - half), (zero.max(end), y + half), color);
        }
        canvas.text((frame.right, y + 4.0), &row.text, plain.aligned(Align::End));
    }
    draw_references(canvas, &chart.lines, &levels, &span, (frame, top, bottom));
}

struct Span {
    left: f64,
    right: f64,
    least: f64,
    most: f64,
}

impl Span {
    fn of(chart: &Bars, (left, right): (f64, f64)) -> Span {
        let values = chart.rows.iter().filter_map(|row| row.value).map(place);
        let marks = values.chain(chart.lines.iter().chain(&chart.ticks).map(|tick| place(tick.at)));
        let (least, most) = marks.fold((0.0, 0.0), |(low, high): (f64, f64), mark| (low.min(mark), high.max(mark)));
        Span { left, right, least, most: if most > least { most } else { least + 1.0 } }
    }

    fn x(&self, value: f64) -> f64 {
        self.left + (self.right - self.left) * (value - self.least) / (self.most - self.least)
    }
}

fn draw_ticks(canvas: &mut Canvas<'_>, ticks: &[Tick], span: &Span, frame: Frame, (top, bottom): (f64, f64)) {
    let small = canvas.type_small().aligned(Align::Middle);
    let mut free_from = frame.left;
    for tick in ticks {
        let x = span.x(place(tick.at));
        canvas.line((x, top), (x, bottom), canvas.palette.line, 0.75);
        let half = canvas.text_width(&tick.text, small) / 2.0;
        if x - half >= free_from {
            canvas.text((x, bottom + 15.0), &tick.text, small);
            free_from = x + half + 10.0;
        }
    }
    let zero = span.x(0.0);
    canvas.line((zero, top), (zero, bottom), canvas.palette.soft, 0.75);
}

/// On which line above the bars each label stands, so that none covers another; 0 is the highest.
fn reference_levels(canvas: &Canvas<'_>, lines: &[Tick], span: &Span, frame: Frame) -> Vec<usize> {
    let small = canvas.type_small();
    let mut free_from: Vec<f64> = Vec::new();
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|one, other| place(lines[*one].at).total_cmp(&place(lines[*other].at)));
    let mut levels = vec![0; lines.len()];
    for index in order {
        let half = canvas.text_width(&lines[index].text, small) / 2.0;
        let centre = label_centre(span.x(place(lines[index].at)), half, frame);
        let level = free_from.iter().position(|free| centre - half >= *free).unwrap_or(free_from.len());
        if level == free_from.len() {
            free_from.push(0.0);
        }
        free_from[level] = centre + half + 10.0;
        levels[index] = level;
    }
    levels
}

fn label_centre(x: f64, half: f64, frame: Frame) -> f64 {
    x.min(frame.right - half).max(frame.left + half)
}

fn draw_references(
    canvas: &mut Canvas<'_>,
    lines: &[Tick],
    levels: &[usize],
    span: &Span,
    (frame, top, bottom): (Frame, f64, f64),
) {
    let small = canvas.type_small().colored(canvas.palette.ink).aligned(Align::Middle);
    for (line, level) in lines.iter().zip(levels) {
        let x = span.x(place(line.at));
        let baseline = frame.top + 11.0 + 16.0 * *level as f64;
        canvas.broken_path(&[(x, baseline + 4.0), (x, bottom.max(top))], canvas.palette.ink, 1.0, (3.0, 2.0));
        let half = canvas.text_width(&line.text, small) / 2.0;
        canvas.text((label_centre(x, half, frame), baseline), &line.text, small);
    }
}
