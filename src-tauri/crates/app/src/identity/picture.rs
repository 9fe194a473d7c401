//! Whether a file can be a logo: a PNG, JPEG or SVG by its bytes, not by its name, and of a size that paper can take.
//!
//! A drawing that runs, loads or refers to anything outside itself is refused: it would be kept in the workspace and opened
//! wherever that goes.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use domain::base::Issue;

/// Bytes a logo may have.
const BYTES_MAX: u64 = 1 << 20;
/// Pixels of a side.
const SIDE_MAX: u32 = 4_000;

/// What kind of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PictureKind {
    /// Portable network graphics.
    Png,
    /// A photograph.
    Jpeg,
    /// A drawing.
    Svg,
}

/// A picture that can be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) bytes: Vec<u8>,
    pub(super) kind: PictureKind,
}

impl PictureKind {
    /// As it is kept.
    pub(super) fn name(self) -> &'static str {
        match self {
            PictureKind::Png => "png",
            PictureKind::Jpeg => "jpeg",
            PictureKind::Svg => "svg",
        }
    }
}

fn refused(key: &str) -> Box<Issue> {
    Box::new(Issue::refused(key).at("logo"))
}

/// Reads a file and looks whether it can be a logo. No more is read than a logo may have.
pub(super) fn read(path: &Path) -> Result<Picture, Box<Issue>> {
    let unread = |error: std::io::Error| Box::new(Issue::refused("issue-logo-read").at("logo").arg("reason", error));
    let file = File::open(path).map_err(unread)?;
    let length = file.metadata().map_err(unread)?.len();
    if length > BYTES_MAX {
        return Err(too_big(length));
    }
    let mut bytes = Vec::new();
    file.take(BYTES_MAX + 1).read_to_end(&mut bytes).map_err(unread)?;
    looked_at(bytes)
}

fn too_big(length: u64) -> Box<Issue> {
    let tenths = length.div_ceil((1 << 20) / 10);
    Box::new(Issue::refused("issue-logo-size").at("logo").arg("size", format!("{}.{}", tenths / 10, tenths % 10)))
}

/// What the bytes are.
pub(super) fn looked_at(bytes: Vec<u8>) -> Result<Picture, Box<Issue>> {
    if bytes.len() as u64 > BYTES_MAX {
        return Err(too_big(bytes.len() as u64));
    }
    let kind = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        fits(png_size(&bytes).ok_or_else(|| refused("issue-logo-damaged"))?)?;
        PictureKind::Png
    } else if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        fits(jpeg_size(&bytes).ok_or_else(|| refused("issue-logo-damaged"))?)?;
        PictureKind::Jpeg
    } else {
        svg(&bytes)?;
        PictureKind::Svg
    };
    Ok(Picture { bytes, kind })
}

fn fits((width, height): (u32, u32)) -> Result<(), Box<Issue>> {
    if width == 0 || height == 0 {
        return Err(refused("issue-logo-damaged"));
    }
    if width <= SIDE_MAX && height <= SIDE_MAX {
        return Ok(());
    }
    let issue = Issue::refused("issue-logo-dimensions").at("logo").arg("width", width).arg("height", height);
    Err(Box::new(issue))
}

/// Width and height from the first chunk; the picture must go on to its last one.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.get(12..16)? != b"IHDR" || !bytes.windows(4).any(|window| window == b"IEND") {
        return None;
    }
    Some((big_endian(bytes.get(16..20)?)?, big_endian(bytes.get(20..24)?)?))
}

fn big_endian(bytes: &[u8]) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}

/// Width and height from the frame's head, segment by segment; the picture must have its end.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    if !bytes.windows(2).any(|window| window == [0xFF, 0xD9]) {
        return None;
    }
    let mut at = 2;
    loop {
        while *bytes.get(at)? == 0xFF && *bytes.get(at + 1)? == 0xFF {
            at += 1;
        }
        if *bytes.get(at)? != 0xFF {
            return None;
        }
        let marker = *bytes.get(at + 1)?;
        let length = usize::from(u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?));
        // Frames of every coding; the four left out are tables and an extension.
        if (0xC0..=0xCF).contains(&marker) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            let side = |from: usize| Some(u32::from(u16::from_be_bytes(bytes.get(from..from + 2)?.try_into().ok()?)));
            return Some((side(at + 7)?, side(at + 5)?));
        }
        if length < 2 || marker == 0xDA {
            return None;
        }
        at += 2 + length;
    }
}

/// A drawing: text that begins as one and holds nothing that runs or loads.
fn svg(bytes: &[u8]) -> Result<(), Box<Issue>> {
    let text = std::str::from_utf8(bytes).map_err(|_| refused("issue-logo-kind"))?;
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    let lower = text.to_ascii_lowercase();
    let is_drawing = (lower.starts_with("<svg") || lower.starts_with("<?xml") || lower.starts_with("<!--"))
        && element(&lower, "svg").is_some();
    if !is_drawing {
        return Err(refused("issue-logo-kind"));
    }
    if !lower.trim_end().ends_with("</svg>") && !lower.trim_end().ends_with("/>") {
        return Err(refused("issue-logo-damaged"));
    }
    if runs_or_loads(&lower) {
        return Err(refused("issue-logo-script"));
    }
    match declared(&lower) {
        Some(size) => fits(size),
        None => Ok(()),
    }
}

/// The rest of the text from an element's beginning, whatever its prefix.
fn element<'t>(lower: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = lower;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest.find(|c: char| c.is_whitespace() || "/>".contains(c)).unwrap_or(rest.len());
        if rest[..end].rsplit(':').next() == Some(name) {
            return Some(rest);
        }
    }
    None
}

/// Elements that run, load or embed.
const ACTIVE: [&str; 12] = [
    "script",
    "foreignobject",
    "iframe",
    "object",
    "embed",
    "audio",
    "video",
    "handler",
    "animate",
    "set",
    "link",
    "image",
];

/// Whether a drawing would run something or fetch something. Entities and style sheets of other places do, too.
fn runs_or_loads(lower: &str) -> bool {
    let has_active = ACTIVE.iter().any(|name| element(lower, name).is_some());
    let has_entity = ["<!doctype", "<!entity", "<?xml-stylesheet", "@import", "javascript:"];
    has_active || has_entity.iter().any(|part| lower.contains(part)) || has_handler(lower) || refers_outside(lower)
}

/// An attribute such as `onload=`.
fn has_handler(lower: &str) -> bool {
    let mut rest = lower;
    while let Some(at) = rest.find("on") {
        let before = rest[..at].chars().next_back();
        rest = &rest[at + 2..];
        let name = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
        let is_attribute = before.is_some_and(|c| c.is_whitespace() || "\"'/".contains(c));
        if is_attribute && name > 0 && rest[name..].trim_start().starts_with('=') {
            return true;
        }
    }
    false
}

/// A reference to anything but a part of the drawing itself.
fn refers_outside(lower: &str) -> bool {
    let after =
        |mark: &str| lower.match_indices(mark).map(|(at, found)| &lower[at + found.len()..]).collect::<Vec<_>>();
    let value = |rest: &str| rest.trim_start().trim_start_matches(['"', '\'']).trim_start().chars().next();
    let references = after("href").into_iter().filter_map(|rest| rest.trim_start().strip_prefix('='));
    let is_outside = |rest: &str| value(rest).is_some_and(|first| first != '#');
    references.into_iter().any(is_outside) || after("url(").into_iter().any(is_outside)
}

/// The size a drawing declares in pixels, where it does.
fn declared(lower: &str) -> Option<(u32, u32)> {
    let root = element(lower, "svg")?;
    let root = &root[..root.find('>')?];
    let side = |name: &str| {
        let found = root.match_indices(name).find(|(at, _)| root[..*at].ends_with(char::is_whitespace))?;
        let value = root[found.0 + name.len()..].trim_start().strip_prefix('=')?.trim_start().get(1..)?;
        let digits: String = value.chars().take_while(|c| c.is_ascii_digit()).collect();
        let is_relative = value[digits.len()..].trim_start_matches(['.', '0']).starts_with('%');
        digits.parse::<u32>().ok().filter(|_| !is_relative)
    };
    Some((side("width")?, side("height")?))
}
