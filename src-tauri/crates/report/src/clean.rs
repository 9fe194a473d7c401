//! Every text of a report, made fit for paper once, before anything is drawn.
//!
//! A control character refuses the export and says where it stands: it is damage in the data, not a matter of type.
//! Line breaks and tabs become spaces, but for a document whose paragraphs are still to be told apart; marks without a shape (bidirectional overrides, zero-width joiners, variation
//! selectors) go, because they could make a printed name read differently from the stored one. A character in no
//! bundled face prints as 〓 and is listed. Nothing else changes.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::faces;

/// The geta mark, which printers set for a character they do not have.
pub(crate) const GETA: char = '〓';

/// A control character and where it stands (`members.rows[3].member`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ControlCharacter {
    pub(crate) place: String,
    pub(crate) character: char,
}

/// The value with all its texts fit for paper; characters without a glyph are added to `replaced`.
pub(crate) fn clean<T: Serialize + DeserializeOwned>(
    report: &T,
    replaced: &mut BTreeSet<char>,
) -> Result<T, ControlCharacter> {
    clean_but(report, ' ', replaced)
}

/// As [`clean`], with line ends kept as `\n`.
pub(crate) fn clean_lines<T: Serialize + DeserializeOwned>(
    report: &T,
    replaced: &mut BTreeSet<char>,
) -> Result<T, ControlCharacter> {
    clean_but(report, '\n', replaced)
}

/// A line end becomes `line_end`.
fn clean_but<T: Serialize + DeserializeOwned>(
    report: &T,
    line_end: char,
    replaced: &mut BTreeSet<char>,
) -> Result<T, ControlCharacter> {
    let mut tree = serde_json::to_value(report).expect("a report is plain text, lists and numbers");
    clean_tree(&mut tree, "", &mut Cleaning { line_end, replaced })?;
    Ok(serde_json::from_value(tree).expect("cleaning changes texts only"))
}

struct Cleaning<'a> {
    line_end: char,
    replaced: &'a mut BTreeSet<char>,
}

/// One text fit for paper, for use where a fault must not stop the work: control characters become spaces.
pub(crate) fn tolerant(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut unlisted = BTreeSet::new();
    clean_text(&spaced, "", &mut Cleaning { line_end: ' ', replaced: &mut unlisted }).unwrap_or(spaced)
}

fn clean_tree(tree: &mut Value, place: &str, how: &mut Cleaning<'_>) -> Result<(), ControlCharacter> {
    match tree {
        Value::String(text) => *text = clean_text(text, place, how)?,
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                clean_tree(item, &format!("{place}[{index}]"), how)?;
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                let inner = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
                clean_tree(field, &inner, how)?;
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
    Ok(())
}

fn clean_text(text: &str, place: &str, how: &mut Cleaning<'_>) -> Result<String, ControlCharacter> {
    let mut printed = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            ' '..='~' => printed.push(character),
            '\t' => printed.push(' '),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => printed.push(how.line_end),
            _ if character.is_control() => {
                return Err(ControlCharacter { place: place.to_owned(), character });
            }
            _ if is_shapeless(character) => {}
            // Spaces of other widths that the faces lack: figures of some languages are grouped with them.
            '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' if !faces::covers(character) => {
                printed.push('\u{A0}');
            }
            _ if faces::covers(character) => printed.push(character),
            _ => {
                how.replaced.insert(character);
                printed.push(GETA);
            }
        }
    }
    Ok(printed)
}

fn is_shapeless(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_like_code_stay_as_they_are() {
        for name in ["#panic()", "$x$", "<img onerror>", "=cmd()", "@a *b* _c_", "䶮㛃", "“引号”"] {
            assert_eq!(cleaned(name), Ok((name.to_owned(), vec![])));
        }
    }

    #[test]
    fn a_character_without_a_glyph_prints_as_geta_and_is_listed() {
        assert_eq!(cleaned("恒瑞😀"), Ok(("恒瑞〓".to_owned(), vec!['😀'])));
    }

    #[test]
    fn line_breaks_become_spaces_and_hidden_marks_go() {
        assert_eq!(cleaned("A\r\nB\tC"), Ok(("A B C".to_owned(), vec![])));
        assert_eq!(cleaned("safe\u{202E}gpj\u{200D}\u{FEFF}"), Ok(("safegpj".to_owned(), vec![])));
    }

    #[test]
    fn a_control_character_is_refused_with_its_place() {
        let report = serde_json::json!({ "members": [{ "name": "Li" }, { "name": "Wa\u{7}ng" }] });
        let fault = clean(&report, &mut BTreeSet::new()).expect_err("a bell cannot be printed");
        assert_eq!((fault.place.as_str(), fault.character), ("members[1].name", '\u{7}'));
    }

    fn cleaned(text: &str) -> Result<(String, Vec<char>), ControlCharacter> {
        let mut replaced = BTreeSet::new();
        let printed = clean(&text.to_owned(), &mut replaced)?;
        Ok((printed, replaced.into_iter().collect()))
    }
}
