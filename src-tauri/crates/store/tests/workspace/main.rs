//! What a workspace promises to its owner, as one binary: facts come back as they went in, a command happens wholly or
//! not at all and can be taken back, a bad file is refused by name and keeps every byte, the present is never lost.

#![allow(missing_docs)]

mod accounts;
mod accounts_rows;
mod backups;
mod closes;
mod closes_killed;
mod company;
mod cycle;
mod cycle_rows;
mod dealings;
mod faults;
mod inputs;
mod killed;
mod migration;
mod past;
mod personnel;
mod personnel_checks;
mod personnel_rows;
mod read_only;
mod refusals;
mod round_trip;
mod seals;
mod two_windows;
mod undo;
mod versions;
