//! The metrics of the plan: what each means, its figure in a quarter, and how far it is from baseline to target
//! (section 1).
//!
//! A computed metric is never typed over. A metric whose facts the workspace does not hold has no data.

mod catalogue;
mod dealings;
mod figures;
mod state;
mod team;

pub use catalogue::{CATALOGUE, Metric, MetricKind, MetricUnit, metric};
pub use figures::{Behind, Memory, MetricFigure, Snapshot, Team, evidence};
pub use state::{MetricRow, MetricState, Point, Standing, rows, rows_of, standing};
