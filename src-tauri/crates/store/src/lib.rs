//! The workspace: one SQLite file that its owner keeps, and the only crate that knows SQL.
//!
//! A write is one transaction that leaves one audit row and a journal from which it can be undone. A file is refused
//! by name before anything in it is trusted: not a workspace, newer, damaged, or with a schema that is not ours. A bad
//! file is never changed. The crate works out no figure and reads no clock: times come with the commands.

pub mod accounts;
mod audit;
mod backup;
mod check;
mod connect;
pub mod cycle;
mod error;
mod format;
mod inputs;
mod journal;
mod ledger;
pub mod personnel;
mod read_only;
mod restore;
mod schema;
mod seal;
mod search;
mod store;
mod tables;
mod undo;
mod version;
mod write;

pub use audit::AuditRow;
pub use backup::{BackupFile, BackupReason, Backups};
pub use check::{CheckReport, Finding, FindingKind};
pub use error::Error;
pub use inputs::{InputPart, InputRow};
pub use restore::{BackupContents, Restored, restore};
pub use schema::{APPLICATION_ID, VERSION};
pub use store::{Opening, Store};
pub use tables::activities::{ActivityFacts, ActivityRow};
pub use tables::closes::{ClosedPeriod, PeriodToClose};
pub use tables::customers::{CustomerFacts, CustomerRow};
pub use tables::imports::{ImportFacts, ImportRow, Preset};
pub use tables::kept::Kept;
pub use tables::lead_events::{LeadEventFacts, LeadEventKind, LeadEventRow};
pub use tables::leads::{LeadFacts, LeadRow};
pub use tables::members::{Leave, MemberFacts, MemberRow};
pub use tables::order_pages::{OrderFilter, OrderPage, OrderRow, OrderSort, OrderSplit};
pub use tables::orders::{CreditFacts, OrderFacts, OrderStatus};
pub use tables::plans::PlanVersion;
pub use tables::settings::WorkspaceSettings;
pub use tables::targets::{TargetFacts, TargetRow, TargetVersion};
pub use tables::tickets::{TicketFacts, TicketRow};
pub use tables::{Counts, Outcome, Said};
pub use undo::{Undoable, UndoneCommand};
pub use version::DataVersion;
pub use write::{Audit, Tx, Written};

/// The result of everything the store does.
pub type Result<T, E = Error> = std::result::Result<T, E>;
