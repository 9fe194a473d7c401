//! What the user decides about a file: how it is encoded, divided, dated and which column is which field.

use std::collections::BTreeMap;

use encoding_rs::Encoding;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::Kind;

/// A language of the catalogue; decides the labels of fields and helps to guess an encoding.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    En,
    /// 简体中文.
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// 繁體中文.
    #[serde(rename = "zh-Hant")]
    ZhHant,
}

/// How the bytes of a text file are read as characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextEncoding {
    /// UTF-8, with or without byte order mark.
    Utf8,
    /// UTF-16, low byte first ("Unicode text" of Excel).
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// GB18030, which reads GBK and GB2312 too (Chinese Windows).
    Gb18030,
    /// Big5 with Hong Kong's characters (Taiwan, Hong Kong).
    Big5,
    /// Shift JIS (Japanese Windows).
    ShiftJis,
    /// EUC-KR (Korean Windows).
    EucKr,
    /// Western European Windows.
    Windows1252,
    /// Central European Windows.
    Windows1250,
    /// Cyrillic Windows.
    Windows1251,
}

impl TextEncoding {
    /// All encodings, in the order a list offers them.
    pub const ALL: [TextEncoding; 10] = [
        TextEncoding::Utf8,
        TextEncoding::Gb18030,
        TextEncoding::Big5,
        TextEncoding::Utf16Le,
        TextEncoding::Utf16Be,
        TextEncoding::ShiftJis,
        TextEncoding::EucKr,
        TextEncoding::Windows1252,
        TextEncoding::Windows1250,
        TextEncoding::Windows1251,
    ];

    /// Name as the trade writes it, the same in every language.
    pub fn label(self) -> &'static str {
        match self {
            TextEncoding::Utf8 => "UTF-8",
            TextEncoding::Utf16Le => "UTF-16 LE",
            TextEncoding::Utf16Be => "UTF-16 BE",
            TextEncoding::Gb18030 => "GB18030 / GBK",
            TextEncoding::Big5 => "Big5",
            TextEncoding::ShiftJis => "Shift JIS",
            TextEncoding::EucKr => "EUC-KR",
            TextEncoding::Windows1252 => "Windows-1252",
            TextEncoding::Windows1250 => "Windows-1250",
            TextEncoding::Windows1251 => "Windows-1251",
        }
    }

    pub(crate) fn decoding(self) -> &'static Encoding {
        match self {
            TextEncoding::Utf8 => encoding_rs::UTF_8,
            TextEncoding::Utf16Le => encoding_rs::UTF_16LE,
            TextEncoding::Utf16Be => encoding_rs::UTF_16BE,
            TextEncoding::Gb18030 => encoding_rs::GB18030,
            TextEncoding::Big5 => encoding_rs::BIG5,
            TextEncoding::ShiftJis => encoding_rs::SHIFT_JIS,
            TextEncoding::EucKr => encoding_rs::EUC_KR,
            TextEncoding::Windows1252 => encoding_rs::WINDOWS_1252,
            TextEncoding::Windows1250 => encoding_rs::WINDOWS_1250,
            TextEncoding::Windows1251 => encoding_rs::WINDOWS_1251,
        }
    }
}

/// What stands between the cells of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// Tab.
    Tab,
    /// `|`
    Bar,
}

impl Delimiter {
    /// All delimiters, most usual first.
    pub const ALL: [Delimiter; 4] = [Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab, Delimiter::Bar];

    pub(crate) fn byte(self) -> u8 {
        match self {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
            Delimiter::Bar => b'|',
        }
    }
}

/// Which number comes first in a date such as 03/04/2026. Dates that begin with the year need no choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 3 April.
    DayFirst,
    /// 4 March.
    MonthFirst,
}

/// What stands before the decimals of a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DecimalSign {
    /// `1,234.50`
    #[default]
    Point,
    /// `1.234,50`
    Comma,
}

/// What is already known about a file when it is looked at. Everything else is guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct InspectHint {
    /// The user's language: tells GBK from Big5 where the bytes allow both.
    pub language: Language,
    /// The kind the user says the file has.
    pub kind: Option<Kind>,
    /// The encoding the user chose.
    pub encoding: Option<TextEncoding>,
    /// The delimiter the user chose.
    pub delimiter: Option<Delimiter>,
    /// The sheet the user chose.
    pub sheet: Option<String>,
    /// The row the user says holds the headings, 1 for the first.
    pub header_row: Option<u32>,
    /// The columns the user matched: dates and amounts there decide what is guessed about them.
    pub mapping: Option<BTreeMap<String, u32>>,
}

/// How to read a file, as confirmed by the user. Kept as a preset it needs the headings beside it, as columns move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadOptions {
    /// What the rows are.
    pub kind: Kind,
    /// Encoding of a text file; UTF-8 when absent. A workbook ignores it.
    pub encoding: Option<TextEncoding>,
    /// Delimiter of a text file; comma when absent. A workbook ignores it.
    pub delimiter: Option<Delimiter>,
    /// Sheet of a workbook; the first visible one when absent.
    pub sheet: Option<String>,
    /// The row that holds the headings, 1 for the first. Rows above are passed over.
    pub header_row: u32,
    /// Column (0 for the first) of each field that the file has, by field id (see [`crate::fields`]).
    pub mapping: BTreeMap<String, u32>,
    /// Order of day and month; when absent, a date that can be read both ways is refused.
    pub date_order: Option<DateOrder>,
    /// Decimal sign of numbers written as text.
    pub decimal: DecimalSign,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_is_listed_once() {
        let labels: std::collections::BTreeSet<_> = TextEncoding::ALL.iter().map(|each| each.label()).collect();
        assert_eq!(labels.len(), TextEncoding::ALL.len());
    }
}
