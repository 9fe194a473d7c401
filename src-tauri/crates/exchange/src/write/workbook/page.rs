//! One sheet from top to bottom: heading, words, named figures, tables with their charts beside them.

use rust_xlsxwriter::{Format, Url, Worksheet};

use super::charts::{self, Placed};
use super::{
    BookBlock, BookCell, BookChart, BookFact, BookLink, BookSheet, BookTable, BookValue, TextRole, Workbook, cells,
    look,
};
use crate::error::Error;
use crate::write::xlsx::{columns_of, failed, fitting};

/// Height of a line in points.
const LINE_HEIGHT: f64 = 15.0;
/// Lines that one row holds; a longer paragraph takes several rows.
const LINES_OF_ROW: usize = 25;
/// Words run over columns until they are about so wide, in characters.
const TEXT_WIDTH: f64 = 110.0;
/// A table up to this width has its chart beside it, a wider one below.
const BESIDE_WIDTH: f64 = 115.0;
/// Width of a column that no table uses.
const SPARE_WIDTH: f64 = 11.0;
/// A table of more rows runs over pages; its headings are repeated when nothing follows it.
const LONG_TABLE: usize = 25;
/// A4.
const PAPER: u8 = 9;

/// Fills a sheet.
pub(super) fn fill(
    sheet: &mut Worksheet,
    workbook: &Workbook,
    of: &BookSheet,
    names: &[String],
    name: &str,
) -> Result<(), Error> {
    set_up(sheet, workbook, of)?;
    let widths = widths(of);
    for (column, width) in (0_u16..).zip(&widths) {
        sheet.set_column_width(column, *width).map_err(failed)?;
    }
    let mut page = Page { sheet, workbook, name, names, widths, row: 0, placed: Vec::new(), charts: Vec::new() };
    page.head(of)?;
    for block in &of.blocks {
        page.block(of, block)?;
    }
    page.own_rows(of)?;
    page.draw()?;
    page.repeat(of)
}

/// A4, landscape, as wide as the page.
fn set_up(sheet: &mut Worksheet, workbook: &Workbook, of: &BookSheet) -> Result<(), Error> {
    sheet
        .set_paper_size(PAPER)
        .set_landscape()
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.5, 0.5, 0.75, 0.75, 0.3, 0.3);
    sheet.set_header(format!("&L{}&R{}", printed(&workbook.company), printed(&of.title)));
    sheet.set_footer(format!("&L{}&R&P / &N", printed(&workbook.subject)));
    sheet.set_screen_gridlines(false);
    sheet.set_freeze_panes(2, 0).map(|_| ()).map_err(failed)
}

/// Words in the margin: `&` would begin a command, and there is room for 255 characters in all.
fn printed(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect::<String>().replace('&', "&&")
}

/// The width of every column that a table uses.
fn widths(of: &BookSheet) -> Vec<f64> {
    let mut widest: Vec<usize> = vec![0; 2];
    let mut see = |column: usize, width: usize| {
        if widest.len() <= column {
            widest.resize(column + 1, 0);
        }
        widest[column] = widest[column].max(width);
    };
    for table in tables(of) {
        for (at, column) in table.columns.iter().enumerate() {
            // A long heading is wrapped rather than widening its column.
            see(at, columns_of(&column.label).min(16));
        }
        for row in table.rows.iter().chain(&table.total) {
            row.iter().enumerate().for_each(|(at, cell)| see(at, look::width(&cell.value)));
        }
    }
    for block in &of.blocks {
        match block {
            BookBlock::Facts(facts) => facts.iter().for_each(|fact| {
                see(0, columns_of(&fact.label));
                see(1, look::width(&fact.cell.value).min(24) + 2);
            }),
            BookBlock::Contents(links) => links.iter().for_each(|link| see(0, columns_of(&link.text))),
            _ => {}
        }
    }
    widest.into_iter().map(look::column_width).collect()
}

/// The tables of a sheet, those of charts last.
fn tables(of: &BookSheet) -> impl Iterator<Item = &BookTable> {
    let shown = of.blocks.iter().filter_map(|block| match block {
        BookBlock::Table(table) => Some(table),
        _ => None,
    });
    shown.chain(own_rows(of))
}

fn charts_of(of: &BookSheet) -> impl Iterator<Item = &BookChart> {
    of.blocks.iter().filter_map(|block| match block {
        BookBlock::Chart(chart) => Some(chart),
        _ => None,
    })
}

fn own_rows(of: &BookSheet) -> impl Iterator<Item = &BookTable> {
    charts_of(of).filter_map(|chart| chart.own_rows.as_ref())
}

/// A sheet being filled.
struct Page<'a, 'b> {
    sheet: &'a mut Worksheet,
    workbook: &'b Workbook,
    name: &'b str,
    names: &'b [String],
    widths: Vec<f64>,
    /// The next free row.
    row: u32,
    placed: Vec<Placed<'b>>,
    /// Charts and where they go; they are drawn once every table has its place.
    charts: Vec<(&'b BookChart, u32, u16)>,
}

impl<'b> Page<'_, 'b> {
    fn head(&mut self, of: &BookSheet) -> Result<(), Error> {
        self.sheet.set_row_height(0, 26).map_err(failed)?;
        self.sheet.write_string_with_format(0, 0, fitting(&of.title)?, &look::title()).map_err(failed)?;
        let soft = look::words(TextRole::Note).unset_text_wrap();
        self.sheet.write_string_with_format(1, 0, fitting(&of.standing)?, &soft).map_err(failed)?;
        self.row = 3;
        Ok(())
    }

    fn block(&mut self, of: &'b BookSheet, block: &'b BookBlock) -> Result<(), Error> {
        match block {
            BookBlock::Text { role, text } => self.words(*role, text),
            BookBlock::Facts(facts) => self.facts(facts),
            BookBlock::Table(table) => self.table_with_charts(of, table),
            BookBlock::Chart(chart) => {
                // Others were drawn beside their table.
                if let Some(table) = chart.own_rows.as_ref().filter(|table| charts::has_figures(chart, table)) {
                    self.charts.push((chart, self.row, 0));
                    self.row += charts::rows(chart, table) + 1;
                }
                Ok(())
            }
            BookBlock::Contents(links) => self.contents(links),
        }
    }

    /// Words over the whole width, a row a paragraph.
    fn words(&mut self, role: TextRole, text: &str) -> Result<(), Error> {
        if role == TextRole::Heading {
            self.row += 1;
        }
        let scale = if role == TextRole::Heading { 1.25 } else { 1.0 };
        for paragraph in text.lines().filter(|line| !line.trim().is_empty()) {
            self.merged(0, paragraph, &look::words(role), (scale, 1))?;
        }
        self.row += u32::from(role == TextRole::Body);
        Ok(())
    }

    /// A paragraph from a column to the edge of the text, in type so many times the usual and at least so many lines high.
    fn merged(&mut self, first: u16, text: &str, format: &Format, (scale, least): (f64, usize)) -> Result<(), Error> {
        let last = self.last_text_column().max(first + 1);
        let width: f64 = (first..=last).map(|column| self.width(column)).sum();
        let lines = look::lines(text, width / scale).max(least);
        let rows = lines.div_ceil(LINES_OF_ROW);
        let height = lines.div_ceil(rows) as f64 * LINE_HEIGHT * scale + 2.0;
        let end = self.row + u32::try_from(rows).unwrap_or(1) - 1;
        for row in self.row..=end {
            self.sheet.set_row_height(row, height).map_err(failed)?;
        }
        self.sheet.merge_range(self.row, first, end, last, fitting(text)?, format).map_err(failed)?;
        self.row = end + 1;
        Ok(())
    }

    fn last_text_column(&self) -> u16 {
        let mut sum = 0.0;
        for column in 0..u16::MAX {
            sum += self.width(column);
            if sum >= TEXT_WIDTH {
                return column;
            }
        }
        1
    }

    fn width(&self, column: u16) -> f64 {
        self.widths.get(usize::from(column)).copied().unwrap_or(SPARE_WIDTH)
    }

    fn facts(&mut self, facts: &[BookFact]) -> Result<(), Error> {
        let label = look::words(TextRole::Note);
        for fact in facts {
            let row = self.row;
            self.sheet.write_string_with_format(row, 0, fitting(&fact.label)?, &label).map_err(failed)?;
            let format = look::fact(&fact.cell, &self.workbook.currency_sign);
            cells::write(self.sheet, (row, 1), &fact.cell.value, &format)?;
            let told = match &fact.cell.value {
                BookValue::Text(text) => text.as_str(),
                _ => "",
            };
            let lines = self.grow(row, [(0, fact.label.as_str()), (1, told)])?;
            if fact.note.is_empty() {
                self.row += 1;
            } else {
                self.merged(2, &fact.note, &label, (1.0, lines))?;
            }
        }
        self.row += 1;
        Ok(())
    }

    /// Makes a row high enough for the texts in its cells; gives their lines.
    fn grow<'t>(&mut self, row: u32, texts: impl IntoIterator<Item = (u16, &'t str)>) -> Result<usize, Error> {
        let lines = texts.into_iter().map(|(column, text)| look::lines(text, self.width(column))).max().unwrap_or(1);
        if lines > 1 {
            let height = lines.min(LINES_OF_ROW) as f64 * LINE_HEIGHT + 1.0;
            self.sheet.set_row_height(row, height).map_err(failed)?;
        }
        Ok(lines)
    }

    fn contents(&mut self, links: &[BookLink]) -> Result<(), Error> {
        for link in links {
            let row = self.row;
            if let Some(name) = self.names.get(link.sheet) {
                let address = format!("internal:'{}'!A1", name.replace('\'', "''"));
                let url = Url::new(address).set_text(fitting(&link.text)?);
                self.sheet.write_url(row, 0, url).map_err(failed)?;
            }
            self.merged(1, &link.note, &look::words(TextRole::Note), (1.0, 1))?;
        }
        self.row += 1;
        Ok(())
    }

    fn table_with_charts(&mut self, of: &'b BookSheet, table: &'b BookTable) -> Result<(), Error> {
        let top = self.row;
        self.table(table)?;
        let of_table = charts_of(of).filter(|chart| chart.own_rows.is_none() && chart.table == table.id);
        let of_table: Vec<&BookChart> = of_table.filter(|chart| charts::has_figures(chart, table)).collect();
        let count = u16::try_from(table.columns.len()).unwrap_or(u16::MAX - 1);
        let is_beside = (0..count).map(|column| self.width(column)).sum::<f64>() <= BESIDE_WIDTH;
        let (mut row, column) = if is_beside { (top, count) } else { (self.row, 0) };
        for chart in of_table {
            self.charts.push((chart, row, column));
            row += charts::rows(chart, table) + 1;
            self.row = self.row.max(row);
        }
        Ok(())
    }

    fn table(&mut self, table: &'b BookTable) -> Result<(), Error> {
        if !table.title.is_empty() {
            let format = look::words(TextRole::Finding).unset_text_wrap();
            self.sheet.write_string_with_format(self.row, 0, fitting(&table.title)?, &format).map_err(failed)?;
            self.row += 1;
        }
        self.placed.push(Placed { table, heading: self.row });
        for (at, column) in (0_u16..).zip(&table.columns) {
            let format = look::heading(column.is_figure);
            self.sheet.write_string_with_format(self.row, at, fitting(&column.label)?, &format).map_err(failed)?;
        }
        self.grow(self.row, (0_u16..).zip(table.columns.iter().map(|column| column.label.as_str())))?;
        self.row += 1;
        for row in &table.rows {
            self.cells(row, false)?;
        }
        if let Some(total) = &table.total {
            self.cells(total, true)?;
        }
        if !table.note.is_empty() {
            self.words(TextRole::Note, &table.note)?;
        }
        self.row += 1;
        Ok(())
    }

    fn cells(&mut self, row: &[BookCell], is_total: bool) -> Result<(), Error> {
        for (at, cell) in (0_u16..).zip(row) {
            cells::write(self.sheet, (self.row, at), &cell.value, &look::cell(cell, is_total))?;
        }
        let texts = (0_u16..).zip(row).filter_map(|(at, cell)| match &cell.value {
            BookValue::Text(text) => Some((at, text.as_str())),
            _ => None,
        });
        self.grow(self.row, texts)?;
        self.row += 1;
        Ok(())
    }

    /// Rows that are there for charts alone.
    fn own_rows(&mut self, of: &'b BookSheet) -> Result<(), Error> {
        for table in own_rows(of) {
            self.row += 1;
            self.table(table)?;
        }
        Ok(())
    }

    fn draw(&mut self) -> Result<(), Error> {
        for (chart, row, column) in &self.charts {
            let placed = self.placed.iter().find(|placed| placed.table.id == chart.table);
            if let Some(placed) = placed {
                charts::insert(self.sheet, self.name, chart, placed, (*row, *column))?;
            }
        }
        Ok(())
    }

    /// What is printed on top of every page: the headings of a long last table, else the sheet's own.
    fn repeat(&mut self, of: &BookSheet) -> Result<(), Error> {
        let long = self.placed.last().filter(|last| last.table.rows.len() > LONG_TABLE);
        let is_last = matches!(of.blocks.last(), Some(BookBlock::Table(_))) || own_rows(of).next().is_some();
        let (first, last) = match long.filter(|_| is_last) {
            Some(placed) => (placed.heading, placed.heading),
            None => (0, 1),
        };
        self.sheet.set_repeat_rows(first, last).map(|_| ()).map_err(failed)
    }
}
