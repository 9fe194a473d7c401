//! What every rule stands on: money, ratios, the fiscal calendar, and issues.

mod calendar;
mod issue;
mod money;
mod ratio;

pub use calendar::{DateSpan, FiscalCalendar, Month, Period, PeriodError, Quarter, WorkCalendar};
pub use issue::{Issue, IssueKind};
pub use money::{Currency, Money, allocate};
pub use ratio::Ratio;
