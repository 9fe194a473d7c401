//! An XLS file may claim a cell in its last row and column, and a reader that lays sheets out as rectangles would take
//! all memory there is. This walks the records first, as they stand in the file, and measures the rectangles.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use super::limits::check_packed;
use crate::error::{Error, Limit};

/// Cells of all sheets' rectangles together.
const MAX_AREA: u64 = 2 * 2_000_000;
const MAX_COLUMN: u16 = 255;

const BEGIN: u16 = 0x0809;
const PASSWORD: u16 = 0x002F;
/// Records that begin with the row and column of a cell: blank, number, label, boolean, formula, RK, string index.
const CELLS: [u16; 9] = [0x0006, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E, 0x00D6, 0x0406];
/// Records of several cells in a row.
const RUNS: [u16; 2] = [0x00BD, 0x00BE];

/// The rectangle that a sheet's cells span.
#[derive(Debug, Default)]
struct Extent {
    rows: Option<(u16, u16)>,
    columns: Option<(u16, u16)>,
}

/// Refuses an XLS file that is protected, damaged or too large. An encrypted XLSX comes in the same container.
pub(super) fn check(path: &Path) -> Result<(), Error> {
    check_packed(path)?;
    let file = BufReader::new(File::open(path).map_err(Error::Read)?);
    let mut container = cfb::CompoundFile::open(file).map_err(|error| Error::Damaged(error.to_string()))?;
    if container.exists("/EncryptedPackage") {
        return Err(Error::Password);
    }
    let Some(name) = ["/Workbook", "/Book"].into_iter().find(|name| container.exists(name)) else {
        return Err(Error::NotTable);
    };
    let mut bytes = Vec::new();
    let stream = container.open_stream(name).map_err(|error| Error::Damaged(error.to_string()))?;
    let most = Limit::PackedSize.value() << 20;
    stream.take(most).read_to_end(&mut bytes).map_err(|error| Error::Damaged(error.to_string()))?;
    walk(&bytes)
}

fn walk(bytes: &[u8]) -> Result<(), Error> {
    let (mut at, mut area, mut count) = (0, 0_u64, 0_u64);
    let mut extent = Extent::default();
    while let Some(&[kind_low, kind_high, length_low, length_high]) = bytes.get(at..at + 4) {
        let kind = u16::from_le_bytes([kind_low, kind_high]);
        let length = usize::from(u16::from_le_bytes([length_low, length_high]));
        let record = bytes.get(at + 4..at + 4 + length).unwrap_or_default();
        at += 4 + length;
        match kind {
            PASSWORD => return Err(Error::Password),
            BEGIN => area += std::mem::take(&mut extent).area(),
            _ if CELLS.contains(&kind) || RUNS.contains(&kind) => {
                count += 1;
                extent.take(record, RUNS.contains(&kind))?;
            }
            _ => {}
        }
        if count > Limit::Cells.value() || area + extent.area() > MAX_AREA {
            return Err(Error::TooLarge(Limit::Cells));
        }
    }
    Ok(())
}

impl Extent {
    fn take(&mut self, record: &[u8], is_run: bool) -> Result<(), Error> {
        let number = |at: usize| record.get(at..at + 2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        let (Some(row), Some(first)) = (number(0), number(2)) else { return Ok(()) };
        let last = if is_run { number(record.len() - 2).unwrap_or(first) } else { first };
        if first.max(last) > MAX_COLUMN {
            return Err(Error::Damaged("a cell beyond the last column".to_owned()));
        }
        let widen = |span: Option<(u16, u16)>, low: u16, high: u16| {
            span.map_or((low, high), |(from, to)| (from.min(low), to.max(high)))
        };
        self.rows = Some(widen(self.rows, row, row));
        self.columns = Some(widen(self.columns, first.min(last), first.max(last)));
        Ok(())
    }

    fn area(&self) -> u64 {
        let length = |span: Option<(u16, u16)>| span.map_or(0, |(from, to)| u64::from(to - from) + 1);
        length(self.rows) * length(self.columns)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number_at(row: u16, column: u16) -> Vec<u8> {
        let mut record = vec![0x03, 0x02, 14, 0];
        record.extend(row.to_le_bytes());
        record.extend(column.to_le_bytes());
        record.extend([0; 10]);
        record
    }

    #[test]
    fn the_rectangle_counts_not_the_cells() {
        let sound = [number_at(0, 0), number_at(9_999, 9)].concat();
        assert!(walk(&sound).is_ok());
        let wide = [number_at(0, 0), number_at(65_535, 255)].concat();
        assert!(matches!(walk(&wide), Err(Error::TooLarge(Limit::Cells))));
        assert!(matches!(walk(&number_at(0, 60_000)), Err(Error::Damaged(_))));
        assert!(matches!(walk(&[0x2F, 0, 2, 0, 0, 0]), Err(Error::Password)));
    }
}
