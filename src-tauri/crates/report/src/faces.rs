//! Which characters the bundled faces hold, and how wide they set a text.
//!
//! Widths are those of the page: advance widths of the face that will set each character, by the fallback order of
//! the reader's language.

use std::sync::OnceLock;

use ab_glyph::{Font, FontRef};
use words::Lang;

/// The families of a language, first choice first.
pub(crate) fn families(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::ZhHant => [fonts::SANS_TC, fonts::SANS_SC],
        Lang::En | Lang::ZhHans => [fonts::SANS_SC, fonts::SANS_TC],
    }
}

/// Whether any bundled face holds the character.
pub(crate) fn covers(character: char) -> bool {
    parsed().iter().any(|face| !face.is_bold && holds(&face.font, character))
}

/// Width of a text in units of its size.
pub(crate) fn width_em(text: &str, lang: Lang, is_bold: bool) -> f64 {
    text.chars().map(|character| advance_em(character, lang, is_bold)).sum()
}

struct ParsedFace {
    family: &'static str,
    is_bold: bool,
    font: FontRef<'static>,
}

fn parsed() -> &'static [ParsedFace] {
    static PARSED: OnceLock<Vec<ParsedFace>> = OnceLock::new();
    PARSED.get_or_init(|| {
        let parse = |face: fonts::Face| ParsedFace {
            family: face.family,
            is_bold: face.is_bold,
            font: FontRef::try_from_slice(face.bytes).expect("a bundled face is a font"),
        };
        fonts::faces().into_iter().map(parse).collect()
    })
}

fn advance_em(character: char, lang: Lang, is_bold: bool) -> f64 {
    let order = families(lang);
    let wanted = order.iter().flat_map(|family| {
        // A Bold face lacks rare characters: the Regular one of the family sets them.
        [is_bold, false].map(|weight| (*family, weight))
    });
    wanted
        .filter_map(|(family, weight)| parsed().iter().find(|face| face.family == family && face.is_bold == weight))
        .find(|face| holds(&face.font, character))
        .map_or(1.0, |face| {
            let units = face.font.units_per_em().unwrap_or(1000.0);
            f64::from(face.font.h_advance_unscaled(face.font.glyph_id(character)) / units)
        })
}

fn holds(font: &FontRef<'static>, character: char) -> bool {
    font.glyph_id(character).0 != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_tabular_and_ideographs_are_square() {
        assert_eq!(width_em("1", Lang::En, false), width_em("8", Lang::En, false));
        assert!((width_em("客户", Lang::ZhHans, true) - 2.0).abs() < 0.01);
    }

    #[test]
    fn rare_names_are_covered_and_emoji_are_not() {
        assert!("䶮㛃王Zoë".chars().all(covers));
        assert!(!covers('😀'));
    }
}
