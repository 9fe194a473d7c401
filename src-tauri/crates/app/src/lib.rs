//! What a user can do: the list of commands, the facts they read, the transactions they write. The only place where the
//! store, files, reports and rules meet.
//!
//! The window, the `quarterlift` command and the browser bridge all enter at [`App::call`]; there is no other door, so
//! a rule cannot be bypassed. Every view leaves in the reader's language with its figures formatted.

mod actions;
mod agenda;
mod backups;
mod budget;
mod capsule;
mod charts;
mod commands;
mod ctx;
mod data;
mod document;
mod export;
mod facts;
mod failure;
mod figures;
mod findings;
mod forms;
mod host;
mod ideas;
mod identity;
mod imports;
mod incentives;
mod jobs;
mod leads;
mod members;
mod mentoring;
mod metrics;
mod next;
mod overview;
mod pages;
mod plan;
mod reports;
mod reviews;
mod samples;
mod service;
mod session;
mod settings;
mod state;
mod summary;
mod tables;
mod targets;
mod tiers;
mod training;
mod typed;
pub mod wire;

pub use commands::{COMMANDS, write_types};
pub use failure::{Code, Failure};
pub use host::{AppPaths, Clock, FilePurpose, FixedClock, Host, NoHost, SystemClock};
pub use state::App;
