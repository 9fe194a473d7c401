//! What the fields of a form say to the store.

use store::Said;

/// What a form leaves blank is cleared.
pub(crate) fn cleared(text: &str) -> Said<&str> {
    match text.trim() {
        "" => Said::Empty,
        text => Said::Value(text),
    }
}
