//! The colours of charts, by meaning. Paper is always light; the dark set is for charts saved from a dark window.

use domain::chart::Tone;
use plotters::style::RGBColor;

/// Which background a chart is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// White paper or a light window.
    Light,
    /// A dark window.
    Dark,
}

/// The colours of one theme.
pub(super) struct Palette {
    pub(super) surface: RGBColor,
    pub(super) ink: RGBColor,
    pub(super) soft: RGBColor,
    pub(super) line: RGBColor,
    pub(super) accent: RGBColor,
    good: RGBColor,
    warn: RGBColor,
    bad: RGBColor,
    core: RGBColor,
    potential: RGBColor,
    general: RGBColor,
    churned: RGBColor,
}

impl Palette {
    /// The palette of a theme.
    pub(super) fn of(theme: Theme) -> &'static Palette {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }

    /// The colour of a mark.
    pub(super) fn mark(&self, tone: Tone) -> RGBColor {
        match tone {
            Tone::Good => self.good,
            Tone::Neutral => self.accent,
            Tone::Warn => self.warn,
            Tone::Bad => self.bad,
            Tone::Quiet | Tone::Prospect => self.soft,
            Tone::Core => self.core,
            Tone::Potential => self.potential,
            Tone::General => self.general,
            Tone::Churned => self.churned,
        }
    }

    /// The colour of a word: only what is good, at risk or bad is coloured.
    pub(super) fn word(&self, tone: Tone) -> RGBColor {
        match tone {
            Tone::Good | Tone::Warn | Tone::Bad => self.mark(tone),
            _ => self.soft,
        }
    }
}

/// The icon that stands beside the word of a state, so that colour is never alone.
pub(super) fn icon(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "✓",
        Tone::Warn => "△",
        Tone::Bad => "▼",
        Tone::Quiet => "–",
        _ => "○",
    }
}

const LIGHT: Palette = Palette {
    surface: RGBColor(0xff, 0xff, 0xff),
    ink: RGBColor(0x1b, 0x1f, 0x24),
    soft: RGBColor(0x5c, 0x66, 0x70),
    line: RGBColor(0xdf, 0xe2, 0xe3),
    accent: RGBColor(0x0b, 0x5c, 0x63),
    good: RGBColor(0x2b, 0x7a, 0x4b),
    warn: RGBColor(0x9a, 0x67, 0x00),
    bad: RGBColor(0xb3, 0x36, 0x1e),
    core: RGBColor(0x0d, 0x5f, 0x66),
    potential: RGBColor(0x4a, 0x8b, 0xbf),
    general: RGBColor(0xb4, 0xbc, 0xc4),
    churned: RGBColor(0xc8, 0x81, 0x3f),
};

const DARK: Palette = Palette {
    surface: RGBColor(0x14, 0x17, 0x1a),
    ink: RGBColor(0xe8, 0xea, 0xed),
    soft: RGBColor(0xa3, 0xad, 0xb8),
    line: RGBColor(0x2c, 0x32, 0x38),
    accent: RGBColor(0x5f, 0xb8, 0xbf),
    good: RGBColor(0x6c, 0xc0, 0x8b),
    warn: RGBColor(0xdb, 0xa6, 0x42),
    bad: RGBColor(0xf0, 0x83, 0x6a),
    core: RGBColor(0x5f, 0xb8, 0xbf),
    potential: RGBColor(0x6f, 0xa9, 0xd6),
    general: RGBColor(0x7a, 0x84, 0x8e),
    churned: RGBColor(0xdd, 0x9d, 0x63),
};
