//! A workbook is a ZIP: it is unpacked into nothing first, counting, so that a bomb is refused by what it does and not
//! by what its directory claims.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use zip::ZipArchive;

use super::ods_cells::OdsCells;
use crate::error::{Error, Limit};
use crate::format::Format;

const MEGABYTE: u64 = 1 << 20;
/// Parts this small may be as dense as they like.
const ALWAYS_UNPACKED: u64 = MEGABYTE;
/// Parts in a workbook; a honest one has some dozens.
const MAX_PARTS: usize = 10_000;

/// Refuses a workbook beyond the limits.
pub(super) fn check_zip(path: &Path, format: Format) -> Result<(), Error> {
    check_packed(path)?;
    let file = File::open(path).map_err(Error::Read)?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(damaged)?;
    if archive.len() > MAX_PARTS {
        return Err(Error::Damaged(format!("more than {MAX_PARTS} parts")));
    }
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(damaged)?;
        let is_ods_content = format == Format::Ods && part.name().is_ok_and(|name| name == "content.xml");
        let packed = part.compressed_size();
        let mut cells = is_ods_content.then(OdsCells::default);
        unpacked += unpacked_size(part, packed, unpacked, cells.as_mut())?;
    }
    Ok(())
}

/// Refuses a workbook file that is too large as it lies there.
pub(super) fn check_packed(path: &Path) -> Result<(), Error> {
    let size = path.metadata().map_err(Error::Read)?.len();
    if size > Limit::PackedSize.value() * MEGABYTE { Err(Error::TooLarge(Limit::PackedSize)) } else { Ok(()) }
}

fn unpacked_size(
    mut part: impl Read,
    packed: u64,
    before: u64,
    mut cells: Option<&mut OdsCells>,
) -> Result<u64, Error> {
    let mut buffer = vec![0; 64 << 10];
    let mut size = 0;
    loop {
        let count = part.read(&mut buffer).map_err(|error| Error::Damaged(error.to_string()))?;
        if count == 0 {
            return Ok(size);
        }
        size += count as u64;
        if before + size > Limit::UnpackedSize.value() * MEGABYTE {
            return Err(Error::TooLarge(Limit::UnpackedSize));
        }
        if size > ALWAYS_UNPACKED && size / packed.max(1) > Limit::UnpackRatio.value() {
            return Err(Error::TooLarge(Limit::UnpackRatio));
        }
        if let Some(cells) = cells.as_deref_mut() {
            cells.feed(&buffer[..count])?;
        }
    }
}

fn damaged(error: zip::result::ZipError) -> Error {
    match error {
        zip::result::ZipError::Io(source) => Error::Damaged(source.to_string()),
        other => Error::Damaged(other.to_string()),
    }
}
