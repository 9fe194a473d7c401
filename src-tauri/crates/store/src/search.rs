//! Text by which a name is found: itself, its pinyin and its initials, lower case.
//!
//! A character with several readings (重 zhong, chong) is found under each, up to a few combinations; ranking is not
//! decided here.

use pinyin::ToPinyinMulti;

/// Readings kept of one name: enough for two characters with two readings each, and no more.
const MOST_READINGS: usize = 4;
/// Longer names are found by their beginning: a name of ten thousand characters must not fill the index.
const LONGEST_CHARS: usize = 200;

/// What a name is found by.
pub(crate) fn search_text(name: &str) -> String {
    let name: String = name.chars().take(LONGEST_CHARS).collect();
    let mut text = name.to_lowercase();
    for (full, initials) in readings(&name) {
        text.push(' ');
        text.push_str(&full);
        text.push(' ');
        text.push_str(&initials);
    }
    text
}

/// Pinyin and initials of a name, one pair for each combination of readings; none when no character has a reading.
fn readings(name: &str) -> Vec<(String, String)> {
    let mut found = vec![(String::new(), String::new())];
    let mut has_han = false;
    for (letter, multi) in name.chars().zip(name.to_pinyin_multi()) {
        let Some(multi) = multi else {
            for (full, initials) in &mut found {
                full.extend(letter.to_lowercase());
                initials.extend(letter.to_lowercase());
            }
            continue;
        };
        has_han = true;
        let mut plain: Vec<&str> = Vec::new();
        for one in multi {
            if !plain.contains(&one.plain()) {
                plain.push(one.plain());
            }
        }
        let room = (MOST_READINGS / found.len()).max(1);
        found =
            plain.iter().take(room).flat_map(|reading| found.iter().map(|so_far| longer(so_far, reading))).collect();
    }
    if has_han { found } else { Vec::new() }
}

fn longer((full, initials): &(String, String), reading: &str) -> (String, String) {
    (format!("{full}{reading}"), format!("{initials}{}", &reading[..reading.chars().next().map_or(0, char::len_utf8)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_by_pinyin_and_initials() {
        let text = search_text("上海机械Ltd");
        assert!(text.starts_with("上海机械ltd "));
        for found in ["shanghaijixieltd", "shjxltd"] {
            assert!(text.contains(found), "{found} in {text}");
        }
        assert!(search_text("張偉").contains("zhangwei"), "traditional characters have readings too");
    }

    #[test]
    fn each_reading_of_a_character_finds_it() {
        let text = search_text("重庆");
        assert!(text.contains("chongqing") && text.contains("zhongqing"), "{text}");
    }

    #[test]
    fn a_name_without_han_characters_is_only_itself() {
        assert_eq!(search_text("ACME"), "acme");
    }
}
