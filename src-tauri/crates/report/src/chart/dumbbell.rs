//! Before → now → target, one row a metric, each on its own scale with the better side on the right.
//!
//! An open circle is the baseline, a filled one the actual, a tick the target. In a picture the figure stands at its
//! mark; on the page, where many metrics stand one below the other, figures stand in columns beside the line. Row
//! positions come with the chart: nothing here knows in which direction a metric is better.

use domain::chart::{DumbbellRow, Mark};
use words::Words;

use super::canvas::Point;
use super::palette::icon;
use super::{Align, Canvas, Frame, place, spread};

/// The words of the legend.
pub(super) struct Legend {
    before: String,
    now: String,
    target: String,
    better: String,
}

impl Legend {
    pub(super) fn of(words: &Words) -> Legend {
        Legend {
            before: words.get("report-chart-before"),
            now: words.get("report-chart-now"),
            target: words.get("report-chart-target"),
            better: words.get("report-chart-better"),
        }
    }
}

/// Draws the chart.
pub(super) fn draw(canvas: &mut Canvas<'_>, rows: &[DumbbellRow], frame: Frame, legend: &Legend) {
    let plain = canvas.type_plain();
    let names = canvas.widest(rows.iter().map(|row| row.label.as_str()), plain, frame.width() * 0.34);
    let states = canvas.widest(rows.iter().map(|row| row.state.as_str()), plain, frame.width() * 0.2);
    let columns = Columns {
        name: frame.left,
        name_room: names + 2.0,
        track: (frame.left + names + 40.0, frame.right - states - 54.0),
        state: frame.right,
        state_room: states + 2.0,
    };
    draw_legend(canvas, &columns, frame, legend);
    let top = frame.top + 22.0;
    let each = (frame.bottom - top) / rows.len().max(1) as f64;
    for (index, row) in rows.iter().enumerate() {
        let y = top + each * (index as f64 + 0.5);
        canvas.line((frame.left, y - each / 2.0), (frame.right, y - each / 2.0), canvas.palette.line, 0.5);
        draw_row(canvas, row, &columns, y);
    }
}

/// Draws the chart as a page has it: a line a metric, its figures in columns beside the line.
pub(super) fn draw_in_columns(canvas: &mut Canvas<'_>, rows: &[DumbbellRow], frame: Frame, legend: &Legend) {
    let columns = PageColumns::of(canvas, rows, frame, legend);
    columns.draw_titles(canvas, frame, legend);
    let top = frame.top + 20.0;
    let each = (frame.bottom - top) / rows.len().max(1) as f64;
    for (index, row) in rows.iter().enumerate() {
        let y = top + each * (index as f64 + 0.5);
        canvas.line((frame.left, y - each / 2.0), (frame.right, y - each / 2.0), canvas.palette.line, 0.5);
        columns.draw_row(canvas, row, y);
    }
}

/// The columns of a page: names, baseline, actual, the line, target, state. Figures end at their place.
struct PageColumns {
    before_end: f64,
    now_end: f64,
    target_end: f64,
    line: Columns,
}

impl PageColumns {
    fn of(canvas: &Canvas<'_>, rows: &[DumbbellRow], frame: Frame, legend: &Legend) -> PageColumns {
        let (plain, small) = (canvas.type_plain(), canvas.type_small());
        let share = frame.width() * 0.17;
        let figures = |title: &str, of: fn(&DumbbellRow) -> &str, is_bold: bool| {
            let style = if is_bold { plain.bold() } else { plain };
            canvas.widest(rows.iter().map(of), style, share).max(canvas.text_width(title, small) + 13.0)
        };
        let names = canvas.widest(rows.iter().map(|row| row.label.as_str()), plain, frame.width() * 0.3);
        let states = canvas.widest(rows.iter().map(|row| row.state.as_str()), plain, frame.width() * 0.18);
        let before_end = frame.left + names + 16.0 + figures(&legend.before, |row| &row.before, false);
        let now_end = before_end + 16.0 + figures(&legend.now, |row| &row.now, true);
        let target_end = frame.right - states - 38.0;
        let track_end = target_end - figures(&legend.target, |row| &row.target, false) - 18.0;
        PageColumns {
            before_end,
            now_end,
            target_end,
            line: Columns {
                name: frame.left,
                name_room: names + 2.0,
                track: (now_end + 18.0, track_end.max(now_end + 60.0)),
                state: frame.right,
                state_room: states + 2.0,
            },
        }
    }

    fn draw_titles(&self, canvas: &mut Canvas<'_>, frame: Frame, legend: &Legend) {
        let small = canvas.type_small().aligned(Align::End);
        let (baseline, mark_at) = (frame.top + 11.0, frame.top + 7.2);
        let mark_before = |canvas: &Canvas<'_>, end: f64, title: &str| end - canvas.text_width(title, small) - 8.0;
        let at = mark_before(canvas, self.before_end, &legend.before);
        canvas.ring((at, mark_at), 3.5, canvas.palette.soft);
        canvas.text((self.before_end, baseline), &legend.before, small);
        let at = mark_before(canvas, self.now_end, &legend.now);
        canvas.dot((at, mark_at), 4.0, canvas.palette.accent);
        canvas.text((self.now_end, baseline), &legend.now, small);
        let at = mark_before(canvas, self.target_end, &legend.target) + 3.0;
        canvas.line((at, mark_at - 6.0), (at, mark_at + 6.0), canvas.palette.ink, 2.0);
        canvas.text((self.target_end, baseline), &legend.target, small);
        if canvas.text_width(&legend.better, small) < self.line.track.1 - self.line.track.0 {
            canvas.text((self.line.track.1, baseline), &legend.better, small);
        }
    }

    fn draw_row(&self, canvas: &mut Canvas<'_>, row: &DumbbellRow, y: f64) {
        let plain = canvas.type_plain();
        let name = canvas.fitted(&row.label, plain, self.line.name_room);
        canvas.text((self.line.name, y + 4.0), &name, plain);
        draw_state(canvas, row, &self.line, y);
        let figure = plain.aligned(Align::End);
        canvas.text((self.before_end, y + 4.0), &row.before, figure.colored(canvas.palette.soft));
        canvas.text((self.now_end, y + 4.0), &row.now, figure.bold());
        canvas.text((self.target_end, y + 4.0), &row.target, figure);
        draw_marks(canvas, row, &self.line, y);
    }
}

struct Columns {
    name: f64,
    name_room: f64,
    track: (f64, f64),
    state: f64,
    state_room: f64,
}

impl Columns {
    fn x(&self, at: f64) -> f64 {
        self.track.0 + (self.track.1 - self.track.0) * at.clamp(0.0, 1.0)
    }
}

fn draw_legend(canvas: &mut Canvas<'_>, columns: &Columns, frame: Frame, legend: &Legend) {
    let small = canvas.type_small();
    let (ink, soft) = (canvas.palette.ink, canvas.palette.soft);
    let baseline = frame.top + 11.0;
    let mark_at = baseline - 3.8;
    let mut x = columns.track.0 - 4.0;
    canvas.ring((x + 4.0, mark_at), 3.5, soft);
    canvas.text((x + 12.0, baseline), &legend.before, small);
    x += 12.0 + canvas.text_width(&legend.before, small) + 16.0;
    canvas.dot((x + 4.0, mark_at), 4.0, canvas.palette.accent);
    canvas.text((x + 12.0, baseline), &legend.now, small);
    x += 12.0 + canvas.text_width(&legend.now, small) + 16.0;
    canvas.line((x + 2.0, mark_at - 6.0), (x + 2.0, mark_at + 6.0), ink, 2.0);
    canvas.text((x + 8.0, baseline), &legend.target, small);
    x += 8.0 + canvas.text_width(&legend.target, small) + 12.0;
    if x + canvas.text_width(&legend.better, small) < columns.track.1 {
        canvas.text((columns.track.1, baseline), &legend.better, small.aligned(Align::End));
    }
}

fn draw_row(canvas: &mut Canvas<'_>, row: &DumbbellRow, columns: &Columns, y: f64) {
    let plain = canvas.type_plain();
    let name = canvas.fitted(&row.label, plain, columns.name_room);
    canvas.text((columns.name, y + 4.0), &name, plain);
    draw_state(canvas, row, columns, y);
    draw_marks(canvas, row, columns, y);
    let at = |mark: Option<Mark>| mark.map(|mark| columns.x(place(mark)));
    if let Some(now) = at(row.now_at) {
        let style = canvas.type_small().bold().colored(canvas.palette.ink).aligned(Align::Middle);
        canvas.text((now, y - 9.0), &row.now, style);
    }
    let below = [(at(row.before_at), row.before.as_str()), (at(row.target_at), row.target.as_str())];
    label_below(canvas, &below, y + 18.0);
}

/// The line of a metric with its three marks.
fn draw_marks(canvas: &mut Canvas<'_>, row: &DumbbellRow, columns: &Columns, y: f64) {
    canvas.line((columns.track.0, y), (columns.track.1, y), canvas.palette.line, 2.0);
    let at = |mark: Option<Mark>| mark.map(|mark| columns.x(place(mark)));
    let (before, now, target) = (at(row.before_at), at(row.now_at), at(row.target_at));
    let color = canvas.palette.mark(row.tone);
    if let (Some(before), Some(now)) = (before, now) {
        canvas.line((before, y), (now, y), color, 3.0);
    }
    if let Some(target) = target {
        canvas.line((target, y - 6.5), (target, y + 6.5), canvas.palette.ink, 2.0);
    }
    if let Some(before) = before {
        canvas.ring((before, y), 4.0, canvas.palette.soft);
    }
    if let Some(now) = now {
        canvas.dot((now, y), 4.5, color);
    }
}

/// The icon and the word of the state, in its colour; the icons stand in a column.
fn draw_state(canvas: &mut Canvas<'_>, row: &DumbbellRow, columns: &Columns, y: f64) {
    let color = canvas.palette.word(row.tone);
    let plain = canvas.type_plain().colored(color);
    let left = columns.state - columns.state_room;
    let word = canvas.fitted(&row.state, plain, columns.state_room);
    canvas.text((left, y + 4.0), &word, plain);
    // A dash says that there is no state: it needs no icon.
    if row.state.chars().count() > 1 {
        canvas.text((left - 10.0, y + 4.0), icon(row.tone), plain.aligned(Align::Middle));
    }
}

/// Figures under their marks, moved apart where they would touch.
fn label_below(canvas: &mut Canvas<'_>, labels: &[(Option<f64>, &str)], baseline: f64) {
    let style = canvas.type_small().aligned(Align::Middle);
    let mut placed: Vec<(f64, &str)> = labels.iter().filter_map(|(at, text)| at.map(|at| (at, *text))).collect();
    placed.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut centres: Vec<f64> = placed.iter().map(|label| label.0).collect();
    if let [first, second] = placed[..] {
        let gap = (canvas.text_width(first.1, style) + canvas.text_width(second.1, style)) / 2.0 + 10.0;
        let middle = (first.0 + second.0) / 2.0;
        let apart = (second.0 - first.0).max(gap);
        spread(&mut centres, gap, middle - apart / 2.0, middle + apart / 2.0);
    }
    for ((_, text), centre) in placed.iter().zip(centres) {
        let at: Point = (centre, baseline);
        canvas.text(at, text, style);
    }
}
