//! Reviews: what a meeting has on the table, what became of what was agreed, which findings count (section 9).
//!
//! Pure rules over what the reviews left behind ([`crate::facts::Cycle`]). What there is to find is found by the areas
//! themselves; nothing here knows a metric's figure but those that were kept.

mod actions;
mod compare;
mod findings;
mod months;
mod unusual;
mod weeks;

pub use actions::{Change, changed_since, ended_between, is_agreed, is_carried, is_on_board, month_of, state_on};
pub use compare::{Compared, Turn, compare, seen, state_name, state_named};
pub use findings::{Standing, standing};
pub use months::{DAYS_TO_HOLD, as_of, begun, current, not_held};
pub use unusual::{Unusual, unusual};
pub use weeks::{Week, weeks};

#[cfg(test)]
mod tests;
