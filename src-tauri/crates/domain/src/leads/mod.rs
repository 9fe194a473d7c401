//! Leads: what a lead scores, whether it may be given to somebody, which stage it may enter, and where the funnel is
//! stuck (section 3).
//!
//! The gates hold for every door: window, command and import ask here. What is missing is always told in full.

mod assignment;
mod funnel;
mod gate;
mod score;

pub use assignment::{Refusal, Share, Way, is_waiting, open_leads, refusal, share_out};
pub use funnel::{Bottleneck, Step, Yield, bottleneck, funnel};
pub use gate::{Applicant, Lack, missing};
pub use score::{Criterion, CriterionKind, Industries, Score, score, score_of};
