//! Progress of an amount against pace: solid what happened, dotted where it should stand, dashed where it will end.
//!
//! Each line carries its name and figure at its end. Lines that reach the period's end are labelled in the right
//! margin, moved apart where they meet; a line that ends earlier is labelled where the other lines leave room.

use domain::chart::{Cumulative, CumulativeLine, LineRole};
use plotters::style::RGBColor;

use super::canvas::Point;
use super::{Align, Canvas, Frame, place, spread};

const LABEL_GAP_PX: f64 = 15.0;

/// Draws the chart.
pub(super) fn draw(canvas: &mut Canvas<'_>, chart: &Cumulative, frame: Frame) {
    let scale = Scale::of(canvas, chart, frame);
    draw_axes(canvas, chart, &scale, frame);
    let mut lines: Vec<&CumulativeLine> = chart.lines.iter().filter(|line| !line.points.is_empty()).collect();
    lines.sort_by_key(|line| depth(line.role));
    let traces: Vec<Vec<Point>> = lines.iter().map(|line| scale.trace(line)).collect();
    for (line, trace) in lines.iter().zip(&traces) {
        draw_line(canvas, line.role, trace, &scale);
    }
    let (at_margin, inside): (Vec<usize>, Vec<usize>) =
        (0..lines.len()).partition(|index| traces[*index].last().is_some_and(|end| end.0 >= scale.right - 1.0));
    label_margin(canvas, &at_margin, &lines, &traces, &scale, frame);
    label_inside(canvas, &inside, &lines, &traces, &scale);
}

struct Scale {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    days: f64,
    most: f64,
    least: f64,
}

impl Scale {
    fn of(canvas: &Canvas<'_>, chart: &Cumulative, frame: Frame) -> Scale {
        let small = canvas.type_small();
        let tick_room = canvas.widest(chart.value_ticks.iter().map(|tick| tick.text.as_str()), small, 90.0);
        let days = f64::from(chart.days.max(1));
        let reaches_end = |line: &&CumulativeLine| line.points.last().is_some_and(|point| f64::from(point.day) >= days);
        let end_labels = chart.lines.iter().filter(reaches_end).map(|line| line.label.as_str());
        let label_room = canvas.widest(end_labels, canvas.type_plain().bold(), frame.width() * 0.34);
        let values = chart.lines.iter().flat_map(|line| line.points.iter().map(|point| place(point.value)));
        let marks = values.chain(chart.value_ticks.iter().map(|tick| place(tick.at)));
        let (least, most) = marks.fold((0.0, 0.0), |(low, high): (f64, f64), mark| (low.min(mark), high.max(mark)));
        Scale {
            left: frame.left + tick_room + 10.0,
            right: frame.right - label_room - 12.0,
            top: frame.top + 10.0,
            bottom: frame.bottom - 24.0,
            days,
            most: if most > least { most } else { least + 1.0 },
            least,
        }
    }

    fn x(&self, day: f64) -> f64 {
        self.left + (self.right - self.left) * (day / self.days).clamp(0.0, 1.0)
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * (value - self.least) / (self.most - self.least)
    }

    fn trace(&self, line: &CumulativeLine) -> Vec<Point> {
        line.points.iter().map(|point| (self.x(f64::from(point.day)), self.y(place(point.value)))).collect()
    }
}

fn draw_axes(canvas: &mut Canvas<'_>, chart: &Cumulative, scale: &Scale, frame: Frame) {
    let small = canvas.type_small();
    let (ink, line) = (canvas.palette.soft, canvas.palette.line);
    for tick in &chart.value_ticks {
        let y = scale.y(place(tick.at));
        canvas.line((scale.left, y), (scale.right, y), line, 0.75);
        canvas.text((scale.left - 8.0, y + 3.7), &tick.text, small.aligned(Align::End));
    }
    let zero = scale.y(0.0);
    canvas.line((scale.left, zero), (scale.right, zero), ink, 0.75);
    let mut free_from = frame.left;
    for tick in &chart.day_ticks {
        let x = scale.x(place(tick.at));
        let half = canvas.text_width(&tick.text, small) / 2.0;
        let centre = x.clamp(frame.left + half, (frame.right - half).max(frame.left + half));
        if centre - half < free_from {
            continue;
        }
        canvas.line((x, zero), (x, zero + 4.0), ink, 0.75);
        canvas.text((centre, scale.bottom + 18.0), &tick.text, small.aligned(Align::Middle));
        free_from = centre + half + 10.0;
    }
}

/// What lies under what.
fn depth(role: LineRole) -> u8 {
    match role {
        LineRole::Earlier => 0,
        LineRole::Pace => 1,
        LineRole::Forecast => 2,
        LineRole::Actual => 3,
    }
}

fn color(canvas: &Canvas<'_>, role: LineRole) -> RGBColor {
    match role {
        LineRole::Actual | LineRole::Forecast => canvas.palette.accent,
        LineRole::Pace | LineRole::Earlier => canvas.palette.soft,
    }
}

fn draw_line(canvas: &mut Canvas<'_>, role: LineRole, trace: &[Point], scale: &Scale) {
    let color = color(canvas, role);
    match role {
        LineRole::Earlier => canvas.path(trace, color, 0.75),
        LineRole::Pace => canvas.broken_path(trace, color, 1.25, (1.5, 3.0)),
        LineRole::Forecast => canvas.broken_path(trace, color, 1.5, (6.0, 4.0)),
        LineRole::Actual => {
            if let (Some(first), Some(last)) = (trace.first(), trace.last()) {
                let zero = scale.y(0.0);
                let mut area = trace.to_vec();
                area.extend([(last.0, zero), (first.0, zero)]);
                canvas.polygon(&area, color, 0.07);
                canvas.path(trace, color, 2.0);
                canvas.dot(*last, 3.5, color);
            }
        }
    }
}

fn label_margin(
    canvas: &mut Canvas<'_>,
    which: &[usize],
    lines: &[&CumulativeLine],
    traces: &[Vec<Point>],
    scale: &Scale,
    frame: Frame,
) {
    let mut ends: Vec<(f64, usize)> =
        which.iter().filter_map(|index| traces[*index].last().map(|end| (end.1, *index))).collect();
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut places: Vec<f64> = ends.iter().map(|end| end.0).collect();
    spread(&mut places, LABEL_GAP_PX, frame.top + 8.0, scale.bottom);
    for ((_, index), y) in ends.iter().zip(places) {
        let style = label_style(canvas, lines[*index].role);
        let text = canvas.fitted(&lines[*index].label, style, frame.right - scale.right - 8.0);
        canvas.text((scale.right + 8.0, y + 4.0), &text, style);
    }
}

fn label_inside(
    canvas: &mut Canvas<'_>,
    which: &[usize],
    lines: &[&CumulativeLine],
    traces: &[Vec<Point>],
    scale: &Scale,
) {
    let mut taken: Vec<Box4> = Vec::new();
    for index in which.iter().rev() {
        let Some(end) = traces[*index].last() else { continue };
        let style = label_style(canvas, lines[*index].role);
        let text = canvas.fitted(&lines[*index].label, style, (scale.right - scale.left) * 0.6);
        let width = canvas.text_width(&text, style);
        let best = candidates(*end, width)
            .into_iter()
            .min_by_key(|candidate| crowding(*candidate, traces, &taken, scale))
            .expect("there are always candidates");
        canvas.text((best.left, best.bottom - 3.0), &text, style);
        taken.push(best);
    }
}

fn label_style(canvas: &Canvas<'_>, role: LineRole) -> super::canvas::Type {
    let color = color(canvas, role);
    match role {
        LineRole::Actual => canvas.type_plain().bold().colored(color),
        _ => canvas.type_plain().colored(color),
    }
}

#[derive(Debug, Clone, Copy)]
struct Box4 {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Box4 {
    fn holds(&self, point: Point) -> bool {
        (self.left - 2.0..=self.right + 2.0).contains(&point.0) && (self.top..=self.bottom).contains(&point.1)
    }

    fn meets(&self, other: &Box4) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}

/// Places around a line's end, the preferred first: below right, above left, further away.
fn candidates(end: Point, width: f64) -> Vec<Box4> {
    let at =
        |left: f64, baseline: f64| Box4 { left, top: baseline - 10.0, right: left + width, bottom: baseline + 3.0 };
    let mut places = Vec::new();
    for away in [0.0, 12.0, 26.0, 44.0] {
        places.push(at(end.0 + 8.0, end.1 + 16.0 + away));
        places.push(at(end.0 - width - 8.0, end.1 - 8.0 - away));
        places.push(at(end.0 - width / 2.0, end.1 + 22.0 + away));
        places.push(at(end.0 + 8.0, end.1 - 8.0 - away));
    }
    places
}

/// How much of other marks a label would cover; the smaller the better.
fn crowding(label: Box4, traces: &[Vec<Point>], taken: &[Box4], scale: &Scale) -> u32 {
    let outside = label.left < scale.left
        || label.right > scale.right
        || label.top < scale.top - 8.0
        || label.bottom > scale.bottom - 2.0;
    let collisions = taken.iter().filter(|other| label.meets(other)).count() as u32;
    let covered = traces.iter().flat_map(|trace| trace.windows(2)).flat_map(|pair| samples(pair[0], pair[1]));
    let hidden = covered.filter(|point| label.holds(*point)).count() as u32;
    u32::from(outside) * 10_000 + collisions * 1_000 + hidden
}

fn samples(from: Point, to: Point) -> impl Iterator<Item = Point> {
    let steps = ((to.0 - from.0).hypot(to.1 - from.1) / 3.0).ceil().max(1.0) as u32;
    (0..=steps).map(move |step| {
        let part = f64::from(step) / f64::from(steps);
        (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
    })
}
