//! Which encoding and delimiter a text file has: byte order mark, then strict UTF-8 over the whole file, then a scored
//! guess that knows the user's language, then whichever candidate makes the headings known words. The user sees the
//! guess and can change it.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

use crate::headings::known_headings;
use crate::options::{Delimiter, Language, TextEncoding};

/// The encoding found and whether the bytes leave no doubt of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Detected {
    pub encoding: TextEncoding,
    pub is_certain: bool,
}

/// How much of the file is looked at for a scored guess.
const GUESSED_BYTES: usize = 1 << 20;
/// How much of the file is checked for strict UTF-8; beyond it a bad character is an issue of its row.
const CHECKED_BYTES: u64 = 256 << 20;
/// How much of the beginning is decoded to find headings.
const HEADING_BYTES: usize = 16 << 10;

/// The encoding of a text file. `head` is its beginning.
pub(crate) fn detect(path: &Path, head: &[u8], language: Language) -> io::Result<Detected> {
    let certain = |encoding| Ok(Detected { encoding, is_certain: true });
    match head {
        [0xEF, 0xBB, 0xBF, ..] => return certain(TextEncoding::Utf8),
        [0xFF, 0xFE, ..] => return certain(TextEncoding::Utf16Le),
        [0xFE, 0xFF, ..] => return certain(TextEncoding::Utf16Be),
        _ => {}
    }
    if let Some(encoding) = unmarked_utf16(head) {
        return Ok(Detected { encoding, is_certain: false });
    }
    match not_utf8(File::open(path)?)? {
        None => certain(TextEncoding::Utf8),
        Some(sample) => Ok(Detected { encoding: scored(head, &sample, language), is_certain: false }),
    }
}

/// Whether the beginning holds more control characters than a text could.
pub(crate) fn is_control_ridden(head: &[u8]) -> bool {
    if matches!(head, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) || unmarked_utf16(head).is_some() {
        return false;
    }
    let controls = head.iter().filter(|byte| matches!(byte, 0..=8 | 0x0E..=0x1F | 0x7F)).count();
    controls * 20 > head.len()
}

/// The delimiter that the file's first line declares, as Excel's `sep=;` does.
pub(crate) fn declared_delimiter(text: &str) -> Option<Delimiter> {
    let line = text.lines().next()?.trim_start_matches('\u{FEFF}').trim_end_matches('\r');
    let sign = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="))?.as_bytes();
    Delimiter::ALL.into_iter().find(|delimiter| sign == [delimiter.byte()])
}

/// The delimiter under which the first rows have known headings, else the most even number of columns. `columns` tells
/// the rows of the beginning under a delimiter.
pub(crate) fn guess_delimiter(rows_under: impl Fn(Delimiter) -> Vec<Vec<String>>) -> Delimiter {
    let score = |delimiter| {
        let rows = rows_under(delimiter);
        let headings = rows.iter().take(20).map(|row| known_headings(row)).max().unwrap_or(0);
        (headings, evenness(&rows))
    };
    let mut best = (Delimiter::Comma, score(Delimiter::Comma));
    for delimiter in [Delimiter::Semicolon, Delimiter::Tab, Delimiter::Bar] {
        let scored = score(delimiter);
        if scored > best.1 {
            best = (delimiter, scored);
        }
    }
    best.0
}

/// Rows that have the commonest number of columns, in percent, times that number; 0 when it is one column.
fn evenness(rows: &[Vec<String>]) -> usize {
    let mut widths: Vec<usize> = rows.iter().map(Vec::len).collect();
    widths.sort_unstable();
    let commonest = widths.chunk_by(|a, b| a == b).max_by_key(|run| run.len());
    commonest.filter(|run| run[0] > 1).map_or(0, |run| run.len() * 100 / widths.len() * run[0])
}

/// UTF-16 without a mark: ASCII letters, digits and line ends leave zeros on one side of the pairs only.
fn unmarked_utf16(head: &[u8]) -> Option<TextEncoding> {
    let pairs = head.len() / 2;
    let zeros = |side: usize| head.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let (encoding, most, least) =
        if odd > even { (TextEncoding::Utf16Le, odd, even) } else { (TextEncoding::Utf16Be, even, odd) };
    if most < 4 || most * 7 < pairs || least * 10 > most {
        return None;
    }
    let (text, _, _) = encoding.decoding().decode(&head[..pairs * 2]);
    // The last character may be cut in two by the end of the sample.
    let bad = text.matches('\u{FFFD}').count();
    (bad <= 1 && !text.contains('\0')).then_some(encoding)
}

/// `None` for strict UTF-8; else the bytes from the first that is not ASCII on, for the guess.
fn not_utf8(mut file: File) -> io::Result<Option<Vec<u8>>> {
    let (mut carry, mut sample, mut total) = (Vec::new(), Vec::new(), 0_u64);
    let (mut is_utf8, mut buffer) = (true, vec![0; 256 << 10]);
    loop {
        let count = file.read(&mut buffer)?;
        total += count as u64;
        let chunk = &buffer[..count];
        if is_utf8 {
            carry.extend_from_slice(chunk);
            match std::str::from_utf8(&carry) {
                Ok(_) => carry.clear(),
                Err(error) if error.error_len().is_none() && count > 0 => drop(carry.drain(..error.valid_up_to())),
                Err(_) => is_utf8 = false,
            }
        }
        if sample.len() < GUESSED_BYTES {
            let from = if sample.is_empty() { chunk.iter().position(|byte| !byte.is_ascii()) } else { Some(0) };
            sample.extend_from_slice(&chunk[from.unwrap_or(count)..]);
        }
        if count == 0 || total > CHECKED_BYTES || (!is_utf8 && sample.len() >= GUESSED_BYTES) {
            return Ok((!is_utf8).then_some(sample));
        }
    }
}

fn scored(head: &[u8], sample: &[u8], language: Language) -> TextEncoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&sample[..sample.len().min(GUESSED_BYTES)], true);
    let domain: Option<&[u8]> = match language {
        Language::En => None,
        Language::ZhHans => Some(b"cn"),
        Language::ZhHant => Some(b"tw"),
    };
    let guess = named(detector.guess(domain, Utf8Detection::Deny));
    let beginning = &head[..head.len().min(HEADING_BYTES)];
    let mut best = (guess, headings_under(guess, beginning));
    for encoding in [TextEncoding::Gb18030, TextEncoding::Big5] {
        let known = headings_under(encoding, beginning);
        if known > best.1 {
            best = (encoding, known);
        }
    }
    best.0
}

fn named(encoding: &'static encoding_rs::Encoding) -> TextEncoding {
    if encoding == encoding_rs::GBK {
        return TextEncoding::Gb18030;
    }
    TextEncoding::ALL.into_iter().find(|each| each.decoding() == encoding).unwrap_or(TextEncoding::Windows1252)
}

/// Known headings in the first lines of the file, read in this encoding and parted by any delimiter.
fn headings_under(encoding: TextEncoding, head: &[u8]) -> usize {
    let (text, _, _) = encoding.decoding().decode(head);
    let known = |line: &str| {
        let cells = |delimiter: Delimiter| -> Vec<String> {
            line.split(char::from(delimiter.byte())).map(|cell| cell.trim_matches('"').to_owned()).collect()
        };
        Delimiter::ALL.into_iter().map(|delimiter| known_headings(&cells(delimiter))).max().unwrap_or(0)
    };
    text.lines().take(20).map(known).max().unwrap_or(0)
}
