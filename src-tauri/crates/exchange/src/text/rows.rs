//! The records of a text file, one after the other: decoded in pieces, cut into cells, numbered by the line each begins
//! on. A record is at most 1 MB long, so that a file of one endless line, or a quote that is never closed, costs no
//! more memory than that.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use encoding_rs::{CoderResult, Decoder};
use memchr::{memchr, memchr_iter, memmem};

use super::split::{Quoted, Spans, split_plain, split_quoted};
use crate::error::Error;
use crate::options::{Delimiter, TextEncoding};
use crate::value::{Cell, trimmed, unguarded};

/// The longest record, in bytes of UTF-8.
const MAX_RECORD_BYTES: usize = 1 << 20;
/// Bytes read from the file at a time.
const CHUNK_BYTES: usize = 256 << 10;

/// A record of a text file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextRecord<'a> {
    text: &'a str,
    cells: &'a [(u32, u32)],
    /// Whether it holds a NUL or a character that could not be read.
    pub is_odd: bool,
    /// Whether text stands behind a closing quote.
    pub is_misquoted: bool,
    /// Whether it runs over several lines.
    pub is_multiline: bool,
}

impl<'a> TextRecord<'a> {
    /// How many cells it has.
    pub(crate) fn width(&self) -> usize {
        self.cells.len()
    }

    /// A cell, empty beyond the last; without the apostrophe that guards an exported text.
    pub(crate) fn cell(&self, column: usize) -> Cell<'a> {
        match self.cells.get(column) {
            Some((from, to)) if from < to => Cell::Text(unguarded(&self.text[*from as usize..*to as usize])),
            _ => Cell::Empty,
        }
    }

    fn is_blank(&self) -> bool {
        self.cells.iter().all(|(from, to)| from == to || trimmed(&self.text[*from as usize..*to as usize]).is_empty())
    }
}

/// The records of a text file.
pub(crate) struct TextRows {
    file: File,
    encoding: TextEncoding,
    declares_delimiter: bool,
    decoder: Decoder,
    chunk: Vec<u8>,
    /// Decoded text; what lies before `at` is done with.
    buffer: String,
    at: usize,
    scratch: String,
    cells: Spans,
    delimiter: u8,
    newline: u8,
    is_finished: bool,
    next_line: u32,
    bytes_read: u64,
}

impl TextRows {
    /// Opens the file at its first record. `declares_delimiter` passes over a first line such as `sep=;`.
    pub(crate) fn open(
        path: &Path,
        encoding: TextEncoding,
        delimiter: Delimiter,
        declares_delimiter: bool,
    ) -> Result<TextRows, Error> {
        let mut rows = TextRows {
            file: File::open(path).map_err(Error::Read)?,
            encoding,
            declares_delimiter,
            decoder: encoding.decoding().new_decoder_with_bom_removal(),
            chunk: vec![0; CHUNK_BYTES],
            buffer: String::new(),
            at: 0,
            scratch: String::new(),
            cells: Vec::new(),
            delimiter: delimiter.byte(),
            newline: b'\n',
            is_finished: false,
            next_line: 1,
            bytes_read: 0,
        };
        rows.begin()?;
        Ok(rows)
    }

    /// Begins again with the first record.
    pub(crate) fn rewind(&mut self) -> Result<(), Error> {
        self.file.seek(SeekFrom::Start(0)).map_err(Error::Read)?;
        self.decoder = self.encoding.decoding().new_decoder_with_bom_removal();
        self.buffer.clear();
        (self.at, self.next_line, self.bytes_read, self.is_finished) = (0, 1, 0, false);
        self.begin()
    }

    fn begin(&mut self) -> Result<(), Error> {
        self.fill()?;
        if !self.buffer.contains('\n') && self.buffer.contains('\r') {
            self.newline = b'\r';
        }
        if self.declares_delimiter {
            self.next()?;
        }
        Ok(())
    }

    /// Bytes of the file used so far.
    pub(crate) fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    /// The next record that is not blank, and the line it begins on.
    pub(crate) fn next(&mut self) -> Result<Option<(u32, TextRecord<'_>)>, Error> {
        loop {
            let line = self.next_line;
            let Some(found) = self.advance(line)? else { return Ok(None) };
            let text = if found.is_plain { &self.buffer[found.from..found.to] } else { &self.scratch[..] };
            let is_odd = is_odd(text);
            let record = TextRecord {
                text,
                cells: &self.cells,
                is_odd,
                is_misquoted: found.is_misquoted,
                is_multiline: self.next_line > line + 1,
            };
            if record.is_blank() {
                continue;
            }
            // Built again: the borrow checker does not see that a blank record is not kept over the loop.
            let text = if found.is_plain { &self.buffer[found.from..found.to] } else { &self.scratch[..] };
            let is_multiline = self.next_line > line + 1;
            let (cells, is_misquoted) = (&self.cells[..], found.is_misquoted);
            return Ok(Some((line, TextRecord { text, cells, is_odd, is_misquoted, is_multiline })));
        }
    }

    /// Cuts the next record, blank or not, into `cells`.
    fn advance(&mut self, line: u32) -> Result<Option<Found>, Error> {
        loop {
            let rest = &self.buffer[self.at..];
            let end = memchr(self.newline, rest.as_bytes());
            let Some(end) = end.or(self.is_finished.then_some(rest.len())) else {
                self.more(line)?;
                continue;
            };
            if rest.is_empty() {
                return Ok(None);
            }
            if end > MAX_RECORD_BYTES {
                return Err(Error::RecordTooLong { row: line });
            }
            if memchr(b'"', &rest.as_bytes()[..end]).is_none() {
                let text = rest[..end].strip_suffix('\r').unwrap_or(&rest[..end]);
                split_plain(text, self.delimiter, &mut self.cells);
                let found = Found { from: self.at, to: self.at + text.len(), is_plain: true, is_misquoted: false };
                self.at = (self.at + end + 1).min(self.buffer.len());
                self.next_line = line.saturating_add(1);
                return Ok(Some(found));
            }
            if let Some(found) = self.advance_quoted(line)? {
                return Ok(Some(found));
            }
        }
    }

    fn advance_quoted(&mut self, line: u32) -> Result<Option<Found>, Error> {
        let rest = &self.buffer[self.at..];
        let (scratch, cells) = (&mut self.scratch, &mut self.cells);
        match split_quoted(rest, self.delimiter, self.newline, self.is_finished, scratch, cells) {
            Quoted::Done { used, is_misquoted } => {
                let ended = &rest.as_bytes()[..used];
                let lines = memchr_iter(self.newline, ended).count() + usize::from(ended.last() != Some(&self.newline));
                let is_multiline = lines > 1;
                if used > MAX_RECORD_BYTES {
                    return Err(Error::RecordTooLong { row: line });
                }
                // Broken quotes over several lines: nobody can say which lines belong to the record.
                if is_misquoted && is_multiline {
                    return Err(Error::QuoteOpen { row: line });
                }
                self.at += used;
                self.next_line = line.saturating_add(lines as u32);
                Ok(Some(Found { from: 0, to: 0, is_plain: false, is_misquoted }))
            }
            Quoted::Unfinished if self.is_finished || rest.len() > MAX_RECORD_BYTES => {
                Err(Error::QuoteOpen { row: line })
            }
            Quoted::Unfinished => self.more(line).map(|()| None),
        }
    }

    /// Decodes a further piece of the file, unless the record at hand is too long already.
    fn more(&mut self, line: u32) -> Result<(), Error> {
        if self.buffer.len() - self.at > MAX_RECORD_BYTES {
            return Err(Error::RecordTooLong { row: line });
        }
        self.fill()
    }

    fn fill(&mut self) -> Result<(), Error> {
        self.buffer.drain(..self.at);
        self.at = 0;
        let count = read_some(&mut self.file, &mut self.chunk).map_err(Error::Read)?;
        self.bytes_read += count as u64;
        let needed = self.decoder.max_utf8_buffer_length(count).expect("a chunk is far below the address space");
        self.buffer.reserve(needed);
        let (result, used, _) = self.decoder.decode_to_string(&self.chunk[..count], &mut self.buffer, count == 0);
        assert!(result == CoderResult::InputEmpty && used == count, "the space for the longest outcome was reserved");
        self.is_finished = count == 0;
        Ok(())
    }
}

fn is_odd(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr(0, bytes).is_some() || (!text.is_ascii() && memmem::find(bytes, "\u{FFFD}".as_bytes()).is_some())
}

/// Reads what there is, again when a signal interrupted it.
fn read_some(file: &mut File, chunk: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read(chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}

/// Where a record was found.
struct Found {
    from: usize,
    to: usize,
    is_plain: bool,
    is_misquoted: bool,
}
