//! What the playbook asks for, and when: the agenda (section 2).
//!
//! Everything is seen from a date: what is logged or ordered later does not exist yet. A task names when it is due; a
//! task that is due at once is due on the date itself.

mod accounts;
mod due;
mod kept;
mod occasions;
mod tasks;

pub use accounts::{DeadAccount, Violation, can_own_core, dead_accounts, fittest_seniors, owner_violations};
pub use due::{churned_on, is_contact, won_back_on};
pub use kept::{Kept, visits_kept};
pub use occasions::{Occasion, occasions};
pub use tasks::{Task, TaskKind, tasks, tasks_of};

#[cfg(test)]
mod tests;
