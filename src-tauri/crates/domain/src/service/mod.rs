//! Service promises: clocks, time left, breaches, callbacks (section 4).
//!
//! A ticket is seen from a moment: what happens to it later is not known yet.

mod callbacks;
mod clock;
mod measures;
mod promise;

pub use callbacks::{Callback, callbacks};
pub use clock::{Clock, elapsed};
pub use measures::{BEST_MARK, Topics, is_resolved_in_time, resolved_share, response_hours, satisfaction, topics};
pub use promise::{Promise, Standing, is_open, resolution, response};
