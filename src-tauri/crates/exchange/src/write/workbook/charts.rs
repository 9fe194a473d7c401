//! Charts that the spreadsheet draws from the rows of a table: no picture, so that they follow when somebody changes a row.

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartSolidFill, ChartType,
    Worksheet,
};

use super::look::{INK_SOFT, LINE, SERIES, pattern};
use super::{BookChart, BookChartKind, BookTable, BookValue};
use crate::error::Error;
use crate::write::xlsx::failed;

/// A chart's size in pixels, and the rows of usual height that it takes.
const WIDTH: u32 = 620;
const HEIGHT: u32 = 320;
pub(super) const ROWS: u32 = 17;
/// Lying bars of many rows need more height.
const ROWS_MOST: u32 = 40;

/// Where a table stands: the row of its headings.
pub(super) struct Placed<'a> {
    pub(super) table: &'a BookTable,
    pub(super) heading: u32,
}

/// Rows that a chart takes.
pub(super) fn rows(chart: &BookChart, table: &BookTable) -> u32 {
    let lying = matches!(chart.kind, BookChartKind::Bar | BookChartKind::StackedBar);
    let rows = u32::try_from(table.rows.len()).unwrap_or(ROWS_MOST);
    if lying { (rows + 6).clamp(ROWS, ROWS_MOST) } else { ROWS }
}

/// The columns of a chart that have figures.
fn drawn<'a>(chart: &'a BookChart, table: &'a BookTable) -> impl Iterator<Item = u16> + 'a {
    let has_figures =
        |column: &usize| table.rows.iter().filter_map(|row| row.get(*column)).any(|cell| is_figure(&cell.value));
    chart.value_columns.iter().copied().filter(has_figures).filter_map(|column| u16::try_from(column).ok())
}

fn is_figure(value: &BookValue) -> bool {
    matches!(value, BookValue::Money(..) | BookValue::Number(..) | BookValue::Ratio(_) | BookValue::Rate(_))
}

/// Whether there is anything to draw.
pub(super) fn has_figures(chart: &BookChart, table: &BookTable) -> bool {
    drawn(chart, table).next().is_some()
}

/// Draws a chart of a placed table.
pub(super) fn insert(
    sheet: &mut Worksheet,
    name: &str,
    chart: &BookChart,
    placed: &Placed<'_>,
    (row, column): (u32, u16),
) -> Result<(), Error> {
    let table = placed.table;
    let columns: Vec<u16> = drawn(chart, table).collect();
    let mut drawing = Chart::new(kind(chart.kind));
    let first = placed.heading + 1;
    let last = placed.heading + u32::try_from(table.rows.len()).unwrap_or(u32::MAX - placed.heading);
    let labels = u16::try_from(chart.label_column).unwrap_or_default();
    for (at, values) in columns.iter().copied().enumerate() {
        let series = drawing.add_series();
        series
            .set_name((name, placed.heading, values))
            .set_categories((name, first, labels, last, labels))
            .set_values((name, first, values, last, values));
        series.set_format(&mut format(chart.kind, at));
        if chart.kind != BookChartKind::Line {
            series.set_gap(60);
        }
    }
    axes(&mut drawing, chart, table, &columns);
    drawing.title().set_name(&plain(&chart.title)).set_font(ChartFont::new().set_bold().set_size(12));
    if columns.len() > 1 {
        drawing.legend().set_position(ChartLegendPosition::Bottom);
    } else {
        drawing.legend().set_hidden();
    }
    drawing.set_alt_text(alt(&chart.summary)).set_name(plain(&chart.title));
    drawing.set_width(WIDTH).set_height(HEIGHT.max((rows(chart, table) - 1) * 20));
    sheet.insert_chart_with_offset(row, column, &drawing, 8, 4).map(|_| ()).map_err(failed)
}

fn kind(kind: BookChartKind) -> ChartType {
    match kind {
        BookChartKind::Column => ChartType::Column,
        BookChartKind::Bar => ChartType::Bar,
        BookChartKind::Line => ChartType::Line,
        BookChartKind::StackedBar => ChartType::BarStacked,
    }
}

fn format(kind: BookChartKind, at: usize) -> ChartFormat {
    let color = SERIES[at % SERIES.len()];
    let mut format = ChartFormat::new();
    if kind == BookChartKind::Line {
        format.set_line(ChartLine::new().set_color(color).set_width(2));
    } else {
        format.set_solid_fill(ChartSolidFill::new().set_color(color));
    }
    format
}

fn axes(drawing: &mut Chart, chart: &BookChart, table: &BookTable, columns: &[u16]) {
    let first_of = |column: usize| table.rows.iter().filter_map(move |row| row.get(column)).map(|cell| &cell.value);
    let figure = columns.first().and_then(|column| first_of(usize::from(*column)).find(|value| is_figure(value)));
    let mut font = ChartFont::new();
    font.set_size(9).set_color(INK_SOFT);
    let is_lying = matches!(chart.kind, BookChartKind::Bar | BookChartKind::StackedBar);
    // The names stand on the axis that lies, and upright where the bars lie.
    let names = if is_lying { drawing.y_axis() } else { drawing.x_axis() };
    names.set_font(&font).set_major_gridlines(false);
    if is_lying {
        // The first row of the table is the topmost bar; the figures stay below.
        names.set_reverse().set_crossing(ChartAxisCrossing::Max);
    }
    if let Some(BookValue::Date(_)) = first_of(chart.label_column).next() {
        names.set_date_axis(true).set_num_format("mm-dd");
    }
    let values = if is_lying { drawing.x_axis() } else { drawing.y_axis() };
    values.set_font(&font).set_major_gridlines(true).set_major_gridlines_line(ChartLine::new().set_color(LINE));
    if let Some(figure) = figure {
        values.set_num_format(match figure {
            BookValue::Ratio(_) | BookValue::Rate(_) => "0%".to_owned(),
            BookValue::Money(..) => "#,##0".to_owned(),
            other => pattern(other),
        });
    }
}

/// A title that cannot be taken for a reference to cells.
fn plain(text: &str) -> String {
    text.replace('!', "！").trim_start_matches(['=', ' ']).chars().take(255).collect()
}

/// The spreadsheet shows no more of a description.
fn alt(text: &str) -> String {
    text.chars().take(255).collect()
}
