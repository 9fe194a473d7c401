//! Mentoring: who may teach whom, what is missing this week, what a mentor earned (section 6).
//!
//! A pair ends by itself; nothing has to be written for it. Who is a new hire or a senior is asked of the day, and new
//! hires and seniors are of any role. Nothing here pays: the bonus is the condition with its evidence.

mod bonus;
mod limits;
mod pairs;
mod rates;
mod suggest;
mod weeks;

pub use bonus::{Bonus, bonus};
pub use limits::{Refusal, refusals};
pub use pairs::{End, EndWhy, active_pairs, end, ends_on, is_active, load};
pub use rates::{mentored, rate};
pub use suggest::{Suggested, suggestions};
pub use weeks::{Week, WeekStanding, monday_of, weeks};

#[cfg(test)]
mod tests;
