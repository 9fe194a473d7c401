//! The three languages of the window, the reports and the command.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language, in JSON its tag.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum Lang {
    /// English.
    #[default]
    #[serde(rename = "en")]
    En,
    /// Simplified Chinese.
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// Traditional Chinese.
    #[serde(rename = "zh-Hant")]
    ZhHant,
}

/// A tag that names none of the three languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LangError(pub String);

impl Lang {
    /// All of them, in the order they are offered.
    pub const ALL: [Lang; 3] = [Lang::En, Lang::ZhHans, Lang::ZhHant];

    /// The tag, as `<html lang>`, the catalogue's folders and the settings write it.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::ZhHans => "zh-Hans",
            Lang::ZhHant => "zh-Hant",
        }
    }

    /// The language's own name for itself, for the list a user chooses from.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::ZhHans => "简体中文",
            Lang::ZhHant => "繁體中文",
        }
    }

    /// Whether it is written in Chinese.
    pub fn is_chinese(self) -> bool {
        self != Lang::En
    }

    /// The first choice on a new installation: what the operating system speaks, else English.
    pub fn from_system() -> Lang {
        sys_locale::get_locale().map_or(Lang::En, |locale| Lang::nearest(&locale))
    }

    /// The nearest of the three to any locale name, `zh-TW`, `zh_CN.UTF-8` or `zh-Hant-HK`. The script decides before
    /// the region; Taiwan, Hong Kong and Macau read Traditional Chinese; what is not Chinese reads English.
    pub fn nearest(locale: &str) -> Lang {
        let locale = locale.to_ascii_lowercase();
        let mut subtags = locale.split(['.', '@']).next().unwrap_or_default().split(['-', '_']);
        if subtags.next() != Some("zh") {
            return Lang::En;
        }
        let subtags: Vec<&str> = subtags.collect();
        let traditional = subtags.iter().any(|subtag| matches!(*subtag, "hant" | "tw" | "hk" | "mo"));
        if traditional && !subtags.contains(&"hans") { Lang::ZhHant } else { Lang::ZhHans }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

impl FromStr for Lang {
    type Err = LangError;
    fn from_str(text: &str) -> Result<Lang, LangError> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == text).ok_or_else(|| LangError(text.to_owned()))
    }
}

impl fmt::Display for LangError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' is not a language of Quarterlift: write en, zh-Hans or zh-Hant", self.0)
    }
}

impl std::error::Error for LangError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taiwan_hong_kong_and_macau_read_traditional_chinese() {
        for locale in ["zh-TW", "zh_HK.UTF-8", "zh-Hant", "zh-Hant-CN", "zh-MO", "zh_TW@radical"] {
            assert_eq!(Lang::nearest(locale), Lang::ZhHant, "{locale}");
        }
        for locale in ["zh", "zh-CN", "zh_SG.UTF-8", "zh-Hans-HK", "ZH-cn"] {
            assert_eq!(Lang::nearest(locale), Lang::ZhHans, "{locale}");
        }
        for locale in ["en-GB", "de-DE", "C", "", "zhx"] {
            assert_eq!(Lang::nearest(locale), Lang::En, "{locale}");
        }
    }

    #[test]
    fn a_tag_reads_back_as_its_language() {
        for lang in Lang::ALL {
            assert_eq!(lang.to_string().parse(), Ok(lang));
        }
        assert!("zh".parse::<Lang>().is_err());
    }
}
