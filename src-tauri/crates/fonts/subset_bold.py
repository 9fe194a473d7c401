"""Cuts the two Bold faces down to what headings use.

    python3 -m venv venv && venv/bin/pip install fonttools
    venv/bin/python subset_bold.py SC_BOLD.ttf TC_BOLD.ttf

Simplified: every ideograph of GB 2312. Traditional: every ideograph of Big5 level 1. Both: Latin, Greek, punctuation,
full-width forms and the symbols of the reports. A character that is not here is set in the complete Regular face.
The Regular faces are never cut: names of people and companies need their rare characters.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ASSETS = Path(__file__).parent / "assets"
FIXED_DATE = 3_786_912_000  # seconds since 1904: the same bytes whenever the script runs

COMMON = [
    (0x0020, 0x007E),  # Latin
    (0x00A0, 0x00FF),
    (0x0100, 0x017F),
    (0x0391, 0x03C9),  # Greek
    (0x2010, 0x2027),  # dashes, quotes, bullet, ellipsis
    (0x2030, 0x203B),
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x2122),
    (0x2190, 0x2199),  # arrows
    (0x2200, 0x2265),  # minus, ≤ ≥ ≈
    (0x2460, 0x2473),  # circled numbers
    (0x25A0, 0x25EF),  # ■ □ ▲ △ ▼ ▽ ◆ ○ ●
    (0x2713, 0x2713),  # ✓
    (0x3000, 0x301F),  # CJK punctuation
    (0xFF01, 0xFF5E),  # full-width forms
    (0xFFE0, 0xFFE6),
]


def decodable(encoding, leads, trails):
    """Every character that the double-byte encoding has in these rows."""
    for lead in leads:
        for trail in trails:
            try:
                yield ord(bytes([lead, trail]).decode(encoding))
            except (UnicodeDecodeError, TypeError):
                continue


def simplified():
    return set(decodable("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF)))


def traditional():
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    return set(decodable("big5", range(0xA4, 0xC7), trails))


def cut(source, target, ideographs):
    options = subset.Options()
    options.layout_features = ["ccmp", "locl", "pwid", "kern", "mark", "mkmk"]
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG", "STAT"]
    options.recalc_timestamp = False
    wanted = set(ideographs)
    for first, last in COMMON:
        wanted.update(range(first, last + 1))
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    font["head"].created = font["head"].modified = FIXED_DATE
    font.save(ASSETS / target)


if __name__ == "__main__":
    sc_bold, tc_bold = sys.argv[1:]
    cut(sc_bold, "NotoSansSC-Bold-subset.ttf", simplified())
    cut(tc_bold, "NotoSansTC-Bold-subset.ttf", traditional())
