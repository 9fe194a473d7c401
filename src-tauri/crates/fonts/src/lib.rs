//! The faces that every printed page is set in: Noto Sans for Simplified and for Traditional Chinese, with their Latin.
//!
//! They are part of the program, so that a page looks the same on every machine, also where no Chinese font is
//! installed. Nothing here measures or draws. Sources, licence and how Bold was cut: `README.md` beside the assets.

/// A face that is part of the program.
#[derive(Debug, Clone, Copy)]
pub struct Face {
    /// Family name, as documents and charts ask for it.
    pub family: &'static str,
    /// Bold (a subset for headings) rather than Regular (complete).
    pub is_bold: bool,
    /// The TrueType file.
    pub bytes: &'static [u8],
}

/// Family name of the Simplified Chinese faces.
pub const SANS_SC: &str = "Noto Sans SC";

/// Family name of the Traditional Chinese faces.
pub const SANS_TC: &str = "Noto Sans TC";

/// Every face: Simplified Regular and Bold, Traditional Regular and Bold.
pub fn faces() -> [Face; 4] {
    [
        Face { family: SANS_SC, is_bold: false, bytes: sans_sc_regular() },
        Face { family: SANS_SC, is_bold: true, bytes: sans_sc_bold() },
        Face { family: SANS_TC, is_bold: false, bytes: sans_tc_regular() },
        Face { family: SANS_TC, is_bold: true, bytes: sans_tc_bold() },
    ]
}

/// Noto Sans SC Regular, complete.
pub fn sans_sc_regular() -> &'static [u8] {
    include_bytes!("../assets/NotoSansSC-Regular.ttf")
}

/// Noto Sans SC Bold: GB 2312, Latin, punctuation and symbols.
pub fn sans_sc_bold() -> &'static [u8] {
    include_bytes!("../assets/NotoSansSC-Bold-subset.ttf")
}

/// Noto Sans TC Regular, complete.
pub fn sans_tc_regular() -> &'static [u8] {
    include_bytes!("../assets/NotoSansTC-Regular.ttf")
}

/// Noto Sans TC Bold: Big5 level 1, Latin, punctuation and symbols.
pub fn sans_tc_bold() -> &'static [u8] {
    include_bytes!("../assets/NotoSansTC-Bold-subset.ttf")
}

/// The licence that the faces come under, to be shown beside the program's own.
pub fn licence() -> &'static str {
    include_str!("../assets/OFL.txt")
}

#[cfg(test)]
mod tests {
    use ab_glyph::{Font, FontRef};
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn the_faces_are_the_files_of_the_checksum_list() {
        let kept = [
            ("NotoSansSC-Bold-subset.ttf", sans_sc_bold()),
            ("NotoSansSC-Regular.ttf", sans_sc_regular()),
            ("NotoSansTC-Bold-subset.ttf", sans_tc_bold()),
            ("NotoSansTC-Regular.ttf", sans_tc_regular()),
            ("OFL.txt", licence().as_bytes()),
        ];
        let found: String = kept.iter().map(|(name, bytes)| format!("{:x}  {name}\n", Sha256::digest(bytes))).collect();
        assert_eq!(found, include_str!("../assets/SHA256SUMS"));
    }

    #[test]
    fn regular_faces_hold_the_rare_characters_of_names() {
        assert!(holds(sans_sc_regular(), "䶮㛃喆堃赟犇骉翀"));
        assert!(holds(sans_tc_regular(), "㛃喆堃瑋翀"));
    }

    #[test]
    fn every_face_holds_the_symbols_of_the_reports() {
        for face in faces() {
            assert!(holds(face.bytes, "0123456789,.%¥€$≥≤→▲▼△▽●○–—…✓·−×÷=〓“”「」（）：，。"), "{}", face.family);
        }
    }

    fn holds(face: &'static [u8], text: &str) -> bool {
        let font = FontRef::try_from_slice(face).expect("a bundled face is a font");
        text.chars().all(|character| font.glyph_id(character).0 != 0)
    }
}
