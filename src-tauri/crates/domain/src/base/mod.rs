//! What every rule stands on: money, ratios, the fiscal calendar, and issues.

mod calendar;
mod issue;
mod money;
mod ratio;
mod zone;

pub use calendar::{DateSpan, FiscalCalendar, Month, Period, PeriodError, Quarter, WorkCalendar};
pub use issue::{Issue, IssueKind};
pub use money::{Currency, Money, allocate};
pub use ratio::Ratio;
pub use zone::{Zone, ZoneError};
