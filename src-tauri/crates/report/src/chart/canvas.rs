//! A surface to draw a chart on, in pixels with fractions, over the vector backend.
//!
//! The backend keeps whole coordinates only, so everything is drawn eight times as large and the picture's view box
//! scales it back. Texts are placed by their baseline; their widths are measured with the faces that will set them.

use plotters::prelude::{
    Color, DrawingBackend, FontDesc, FontFamily, FontStyle, RGBColor, SVGBackend, ShapeStyle, TextStyle,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use words::Lang;

use super::palette::{Palette, Theme};
use crate::clean::tolerant;
use crate::faces;

/// Backend units in a pixel.
const FINENESS: f64 = 8.0;

/// The backend sets type at its size divided by this.
const BACKEND_TYPE_SCALE: f64 = 1.24;

/// The backend lowers a text hung from its top by this many ems to reach the baseline.
const BACKEND_TOP_TO_BASELINE_EM: f64 = 0.76;

/// A place on the canvas, in pixels from the top left.
pub(super) type Point = (f64, f64);

/// Where a text begins, ends or centres.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    Start,
    Middle,
    End,
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f64,
    pub(super) is_bold: bool,
    pub(super) color: RGBColor,
    pub(super) align: Align,
}

impl Type {
    pub(super) fn bold(self) -> Type {
        Type { is_bold: true, ..self }
    }

    pub(super) fn colored(self, color: RGBColor) -> Type {
        Type { color, ..self }
    }

    pub(super) fn aligned(self, align: Align) -> Type {
        Type { align, ..self }
    }
}

/// The surface.
pub(super) struct Canvas<'a> {
    backend: SVGBackend<'a>,
    families: String,
    lang: Lang,
    pub(super) palette: &'static Palette,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Canvas<'_> {
    /// Draws a picture of this size and returns it as SVG.
    pub(super) fn picture(
        (width, height): (u32, u32),
        lang: Lang,
        theme: Theme,
        draw: impl FnOnce(&mut Canvas<'_>),
    ) -> String {
        let fine = |pixels: u32| pixels * FINENESS as u32;
        let mut svg = String::new();
        let mut canvas = Canvas {
            backend: SVGBackend::with_string(&mut svg, (fine(width), fine(height))),
            families: faces::families(lang).join(", ") + ", sans-serif",
            lang,
            palette: Palette::of(theme),
            width: f64::from(width),
            height: f64::from(height),
        };
        draw(&mut canvas);
        drawn(canvas.backend.present());
        drop(canvas);
        let body = svg.split_once('\n').map_or("", |(_root, body)| body);
        let view = format!("0 0 {} {}", fine(width), fine(height));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"{view}\" \
             stroke-linejoin=\"round\" role=\"img\">\n{body}"
        )
    }

    /// Ordinary text of a chart.
    pub(super) fn type_plain(&self) -> Type {
        Type { size: 11.5, is_bold: false, color: self.palette.ink, align: Align::Start }
    }

    /// Axis labels and remarks.
    pub(super) fn type_small(&self) -> Type {
        Type { size: 10.5, color: self.palette.soft, ..self.type_plain() }
    }

    /// How wide a text runs, in pixels.
    pub(super) fn text_width(&self, text: &str, style: Type) -> f64 {
        faces::width_em(text, self.lang, style.is_bold) * style.size
    }

    /// The text, cut with an ellipsis when it is wider than `room`.
    pub(super) fn fitted(&self, text: &str, style: Type, room: f64) -> String {
        let text = drawable(text);
        if self.text_width(&text, style) <= room {
            return text;
        }
        let mut left = room - self.text_width("…", style);
        let kept = text.chars().take_while(|character| {
            left -= self.text_width(character.encode_utf8(&mut [0; 4]), style);
            left >= 0.0
        });
        kept.collect::<String>().trim_end().to_owned() + "…"
    }

    /// The widest of some texts, at most `most`.
    pub(super) fn widest<'t>(&self, texts: impl Iterator<Item = &'t str>, style: Type, most: f64) -> f64 {
        texts.map(|text| self.text_width(text, style)).fold(0.0, f64::max).min(most)
    }

    /// A text with its baseline at `at`.
    pub(super) fn text(&mut self, at: Point, text: &str, style: Type) {
        let h_pos = match style.align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let weight = if style.is_bold { FontStyle::Bold } else { FontStyle::Normal };
        let size = style.size * FINENESS * BACKEND_TYPE_SCALE;
        let family = self.families.clone();
        let face = FontDesc::new(FontFamily::Name(&family), size, weight);
        let look = TextStyle::from(face).color(&style.color).pos(Pos::new(h_pos, VPos::Top));
        let hung_from = (at.0, at.1 - BACKEND_TOP_TO_BASELINE_EM * style.size);
        drawn(self.backend.draw_text(&drawable(text), &look, fine(hung_from)));
    }

    /// A straight line.
    pub(super) fn line(&mut self, from: Point, to: Point, color: RGBColor, width: f64) {
        drawn(self.backend.draw_line(fine(from), fine(to), &stroke(color, width)));
    }

    /// A line through points.
    pub(super) fn path(&mut self, points: &[Point], color: RGBColor, width: f64) {
        if points.len() > 1 {
            drawn(self.backend.draw_path(points.iter().copied().map(fine), &stroke(color, width)));
        }
    }

    /// A broken line through points: `on` pixels drawn, `off` pixels left out.
    pub(super) fn broken_path(&mut self, points: &[Point], color: RGBColor, width: f64, (on, off): (f64, f64)) {
        for dash in dashes(points, on, off) {
            self.path(&dash, color, width);
        }
    }

    /// A filled shape; `opacity` from 0 to 1.
    pub(super) fn polygon(&mut self, points: &[Point], color: RGBColor, opacity: f64) {
        let fill = ShapeStyle { color: color.mix(opacity), filled: true, stroke_width: 0 };
        drawn(self.backend.fill_polygon(points.iter().copied().map(fine), &fill));
    }

    /// A filled rectangle between two corners.
    pub(super) fn rect(&mut self, top_left: Point, bottom_right: Point, color: RGBColor) {
        let fill = ShapeStyle { color: color.to_rgba(), filled: true, stroke_width: 0 };
        drawn(self.backend.draw_rect(fine(top_left), fine(bottom_right), &fill, true));
    }

    /// A filled dot.
    pub(super) fn dot(&mut self, centre: Point, radius: f64, color: RGBColor) {
        let fill = ShapeStyle { color: color.to_rgba(), filled: true, stroke_width: 0 };
        drawn(self.backend.draw_circle(fine(centre), fine((radius, 0.0)).0.unsigned_abs(), &fill, true));
    }

    /// An open circle, hiding what lies under it.
    pub(super) fn ring(&mut self, centre: Point, radius: f64, color: RGBColor) {
        self.dot(centre, radius, self.palette.surface);
        let radius = fine((radius, 0.0)).0.unsigned_abs();
        drawn(self.backend.draw_circle(fine(centre), radius, &stroke(color, 1.5), false));
    }
}

/// A text as it is drawn. The faces set the typographic apostrophe as wide as an ideograph, and a picture cannot ask
/// for the narrow one, so between Latin letters the straight apostrophe stands for it.
fn drawable(text: &str) -> String {
    let letters: Vec<char> = tolerant(text).chars().collect();
    let is_latin = |index: Option<usize>| {
        index.and_then(|index| letters.get(index)).is_some_and(|letter| letter.is_alphabetic() && *letter < '\u{250}')
    };
    let drawn = letters.iter().enumerate().map(|(index, letter)| {
        let is_within_word = is_latin(index.checked_sub(1)) && is_latin(Some(index + 1));
        if *letter == '’' && is_within_word { '\'' } else { *letter }
    });
    drawn.collect()
}

/// The pieces of a broken line.
fn dashes(points: &[Point], on: f64, off: f64) -> Vec<Vec<Point>> {
    let mut pieces = Vec::new();
    let mut piece: Vec<Point> = points.first().copied().into_iter().collect();
    let (mut is_on, mut left) = (true, on);
    for pair in points.windows(2) {
        let (mut from, to) = (pair[0], pair[1]);
        let mut length = (to.0 - from.0).hypot(to.1 - from.1);
        while length > left {
            let part = left / length;
            from = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
            length -= left;
            if is_on {
                piece.push(from);
                pieces.push(std::mem::take(&mut piece));
            } else {
                piece = vec![from];
            }
            is_on = !is_on;
            left = if is_on { on } else { off };
        }
        left -= length;
        if is_on {
            piece.push(to);
        }
    }
    if piece.len() > 1 {
        pieces.push(piece);
    }
    pieces
}

fn fine(point: Point) -> (i32, i32) {
    ((point.0 * FINENESS).round() as i32, (point.1 * FINENESS).round() as i32)
}

fn stroke(color: RGBColor, width: f64) -> ShapeStyle {
    ShapeStyle { color: color.to_rgba(), filled: false, stroke_width: (width * FINENESS).round() as u32 }
}

fn drawn<E: std::fmt::Debug>(result: Result<(), E>) {
    result.expect("drawing into a text in memory cannot fail");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_line_turns_corners_and_keeps_its_rhythm() {
        let pieces = dashes(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)], 4.0, 4.0);
        assert_eq!(pieces.len(), 3);
        assert_eq!(pieces[1], vec![(8.0, 0.0), (10.0, 0.0), (10.0, 2.0)]);
    }

    #[test]
    fn a_name_that_is_too_long_is_cut_with_an_ellipsis() {
        Canvas::picture((100, 20), Lang::En, Theme::Light, |canvas| {
            let style = canvas.type_plain();
            assert_eq!(canvas.fitted("Li Na", style, 80.0), "Li Na");
            let cut = canvas.fitted(&"x".repeat(10_000), style, 80.0);
            assert!(cut.ends_with('…') && canvas.text_width(&cut, style) <= 80.0);
        });
    }
}
