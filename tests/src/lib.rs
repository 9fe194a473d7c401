//! Tests of Quarterlift: see `suite/` and `e2e/`.
