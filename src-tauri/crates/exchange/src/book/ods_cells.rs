//! An OpenDocument sheet says "repeat this cell 16 384 times, this row a million times" in a few bytes. This counts what
//! the repeats come to while the text streams by, before anything is built from it.

use crate::error::{Error, Limit};

/// The longest tag looked at; a longer one is not a cell's.
const MAX_TAG_BYTES: usize = 64 << 10;
/// The longest run of blanks that one tag may stand for.
const MAX_BLANKS: u64 = 10_000;

/// Counts the cells that a `content.xml` unfolds to.
#[derive(Debug, Default)]
pub(super) struct OdsCells {
    tag: Vec<u8>,
    is_in_tag: bool,
    quote: Option<u8>,
    row_repeats: u64,
    row_cells: u64,
    pending_blanks: u64,
    total: u64,
}

impl OdsCells {
    /// Takes the next piece of the text.
    pub(super) fn feed(&mut self, bytes: &[u8]) -> Result<(), Error> {
        for byte in bytes {
            match (self.is_in_tag, *byte, self.quote) {
                (false, b'<', _) => {
                    self.is_in_tag = true;
                    self.tag.clear();
                }
                (false, ..) => {}
                (true, b'>', None) => {
                    self.is_in_tag = false;
                    self.take_tag()?;
                }
                (true, byte @ (b'"' | b'\''), None) => self.quoted(byte, Some(byte)),
                (true, byte, Some(quote)) if byte == quote => self.quoted(byte, None),
                (true, byte, _) => self.keep(byte),
            }
        }
        Ok(())
    }

    fn quoted(&mut self, byte: u8, quote: Option<u8>) {
        self.quote = quote;
        self.keep(byte);
    }

    fn keep(&mut self, byte: u8) {
        if self.tag.len() < MAX_TAG_BYTES {
            self.tag.push(byte);
        }
    }

    fn take_tag(&mut self) -> Result<(), Error> {
        let tag = String::from_utf8_lossy(&self.tag);
        if tag.starts_with("table:table-row") && !tag.starts_with("table:table-rows") {
            self.row_repeats = attribute(&tag, "table:number-rows-repeated").unwrap_or(1);
            self.row_cells = 0;
            self.pending_blanks = 0;
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell") {
            let repeats = attribute(&tag, "table:number-columns-repeated").unwrap_or(1).min(16_384);
            let is_blank = tag.ends_with('/') && !tag.contains("value") && !tag.contains("formula");
            if is_blank {
                // Blanks are only laid out when a filled cell follows them in the row.
                self.pending_blanks += repeats;
            } else {
                self.row_cells += repeats + self.pending_blanks;
                self.pending_blanks = 0;
            }
        } else if tag.starts_with("/table:table-row") && !tag.starts_with("/table:table-rows") {
            let repeats = if self.row_cells == 0 { 0 } else { self.row_repeats };
            self.total = self.total.saturating_add(self.row_cells.saturating_mul(repeats));
        }
        if tag.starts_with("text:s") && attribute(&tag, "text:c").is_some_and(|blanks| blanks > MAX_BLANKS) {
            return Err(Error::Damaged("a run of more than 10 000 blanks".to_owned()));
        }
        let most = Limit::Cells.value();
        if self.total > most || self.row_cells > most { Err(Error::TooLarge(Limit::Cells)) } else { Ok(()) }
    }
}

/// The number that an attribute of a tag holds.
fn attribute(tag: &str, name: &str) -> Option<u64> {
    let rest = tag[tag.find(name)? + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = rest[1..].split(quote).next()?;
    // A number too long to read is larger than any limit.
    Some(value.trim().parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(xml: &str) -> Result<u64, Error> {
        let mut cells = OdsCells::default();
        for piece in xml.as_bytes().chunks(7) {
            cells.feed(piece)?;
        }
        Ok(cells.total)
    }

    #[test]
    fn trailing_blanks_cost_nothing_and_repeats_cost_what_they_say() {
        let row = r#"<table:table-row table:number-rows-repeated="3"><table:table-cell office:value="1"/>
            <table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string">
            <text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>"#;
        assert_eq!(count(row).expect("small"), 12);
    }

    #[test]
    fn a_bomb_of_repeats_is_refused() {
        let bomb = "<table:table-row table:number-rows-repeated='1048576'><table:table-cell office:value='1' \
            table:number-columns-repeated='16384'/></table:table-row>";
        assert!(matches!(count(bomb), Err(Error::TooLarge(Limit::Cells))));
    }
}
