//! Text files: which characters the bytes are, where cells and records end. Streamed; memory does not grow with the file.

mod encoding;
mod rows;
mod split;

pub(crate) use encoding::{Detected, declared_delimiter, detect, guess_delimiter, is_control_ridden};
pub(crate) use rows::{TextRecord, TextRows};
