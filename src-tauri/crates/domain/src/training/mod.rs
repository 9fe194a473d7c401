//! Training: who learns what, who has completed it, who is late, and what came of it (section 6).

mod audiences;
mod booking;
mod completion;
mod curricula;
mod effect;
mod exams;
mod matrix;
mod reminders;

pub use audiences::{Audience, audience_of, due_on, is_in_audience, joined_on, members_of};
pub use booking::{Clash, Objection, Slot, clashes, objections, session_cost, taken, training_budget};
pub use completion::{Completion, Learner, Way, completed_on, completion, coverage};
pub use curricula::{Curricula, Terms};
pub use effect::{Comparison, Effect, Finding, Group, Question, differ, effect, go_together};
pub use exams::{Duty, all_exam_results, exam_results, is_on_duty, mean_mark, skill_marks};
pub use matrix::{Cell, Standing, cells, cells_of};
pub use reminders::{Reminder, reminders};

#[cfg(test)]
mod tests;
