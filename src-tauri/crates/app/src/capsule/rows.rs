//! Inputs as text: a line with the columns, then a line for each row, a list of texts where null is "nothing known".

use serde::Deserialize;
use store::InputPart;

/// The first line of a table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Head {
    pub(super) columns: Vec<String>,
    /// How many of the first columns name a row.
    pub(super) key_columns: usize,
}

/// A row; null where nothing is known.
pub(super) type Cells = Vec<Option<String>>;

/// The line with the columns.
pub(super) fn head(part: &InputPart) -> Vec<u8> {
    let head = serde_json::json!({ "columns": part.columns, "key_columns": part.key_columns });
    format!("{head}\n").into_bytes()
}

/// The lines of a part's rows.
pub(super) fn lines(part: &InputPart) -> Vec<u8> {
    let mut text = Vec::new();
    for row in part.rows() {
        let cells: Vec<Option<&str>> = row.cells().collect();
        serde_json::to_writer(&mut text, &cells).expect("texts are written to memory");
        text.push(b'\n');
    }
    text
}
