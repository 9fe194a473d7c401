//! Where the cells of one record begin and end (RFC 4180). A record without quotes is cut at its delimiters; one with
//! quotes is unquoted into a buffer of its own.

use memchr::{memchr, memchr_iter, memchr2};

/// Cells as spans of a text.
pub(crate) type Spans = Vec<(u32, u32)>;

/// What became of a record that holds quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quoted {
    /// It is complete; so many bytes were used.
    Done { used: usize, is_misquoted: bool },
    /// Its end is not in the text yet.
    Unfinished,
}

/// The cells of a line that holds no quote.
pub(crate) fn split_plain(line: &str, delimiter: u8, cells: &mut Spans) {
    cells.clear();
    let mut start = 0;
    for end in memchr_iter(delimiter, line.as_bytes()) {
        cells.push((start as u32, end as u32));
        start = end + 1;
    }
    cells.push((start as u32, line.len() as u32));
}

/// The cells of a record that may hold quotes, unquoted into `scratch`. `is_last` says that nothing follows the text.
pub(crate) fn split_quoted(
    text: &str,
    delimiter: u8,
    newline: u8,
    is_last: bool,
    scratch: &mut String,
    cells: &mut Spans,
) -> Quoted {
    let mut split = Split { text, delimiter, newline, is_last, at: 0, is_misquoted: false, scratch };
    split.scratch.clear();
    cells.clear();
    loop {
        let start = split.scratch.len();
        let Some(end) = split.cell() else { return Quoted::Unfinished };
        cells.push((start as u32, split.scratch.len() as u32));
        if end == End::Record {
            return Quoted::Done { used: split.at, is_misquoted: split.is_misquoted };
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Cell,
    Record,
}

struct Split<'a> {
    text: &'a str,
    delimiter: u8,
    newline: u8,
    is_last: bool,
    at: usize,
    is_misquoted: bool,
    scratch: &'a mut String,
}

impl Split<'_> {
    /// Reads one cell and what ends it; `None` when the text ends before.
    fn cell(&mut self) -> Option<End> {
        let blanks = self.text.as_bytes()[self.at..].iter().take_while(|byte| **byte == b' ').count();
        match self.text.as_bytes().get(self.at + blanks) {
            Some(b'"') => {
                self.at += blanks + 1;
                self.quoted()?;
                self.after_quote()
            }
            _ => self.bare(),
        }
    }

    /// The inside of quotes, two quotes being one.
    fn quoted(&mut self) -> Option<()> {
        loop {
            let rest = &self.text[self.at..];
            let quote = memchr(b'"', rest.as_bytes())?;
            self.scratch.push_str(&rest[..quote]);
            self.at += quote + 1;
            if self.text.as_bytes().get(self.at) != Some(&b'"') {
                return Some(());
            }
            self.scratch.push('"');
            self.at += 1;
        }
    }

    /// After the closing quote only blanks may stand before the delimiter or the line's end.
    fn after_quote(&mut self) -> Option<End> {
        let start = self.scratch.len();
        let end = self.bare()?;
        if self.scratch[start..].bytes().all(|byte| byte == b' ') {
            self.scratch.truncate(start);
        } else {
            self.is_misquoted = true;
        }
        Some(end)
    }

    fn bare(&mut self) -> Option<End> {
        let rest = &self.text[self.at..];
        let Some(length) = memchr2(self.delimiter, self.newline, rest.as_bytes()) else {
            self.scratch.push_str(rest);
            self.at = self.text.len();
            return self.is_last.then_some(End::Record);
        };
        let is_line_end = rest.as_bytes()[length] == self.newline;
        let cell = &rest[..length];
        self.scratch.push_str(if is_line_end { cell.strip_suffix('\r').unwrap_or(cell) } else { cell });
        self.at += length + 1;
        Some(if is_line_end { End::Record } else { End::Cell })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> (Vec<String>, Quoted) {
        let (mut scratch, mut cells) = (String::new(), Spans::new());
        let quoted = split_quoted(text, b',', b'\n', true, &mut scratch, &mut cells);
        (cells.iter().map(|(from, to)| scratch[*from as usize..*to as usize].to_owned()).collect(), quoted)
    }

    #[test]
    fn quotes_hold_delimiters_line_ends_and_quotes() {
        let (cells, end) = split("\"a,b\",\"c\nd\", \"e\"\"f\" ,5\" pipe\r\nnext");
        assert_eq!(cells, ["a,b", "c\nd", "e\"f", "5\" pipe"]);
        assert_eq!(end, Quoted::Done { used: 30, is_misquoted: false });
    }

    #[test]
    fn text_behind_a_closing_quote_is_noticed() {
        assert!(matches!(split("\"a\"b,c\n").1, Quoted::Done { is_misquoted: true, .. }));
        assert_eq!(split("x,\"never closed\nmore\n").1, Quoted::Unfinished);
    }
}
