//! Small companies for examples: facts built in a line, an app on a temporary folder.

mod desk;
mod facts;

pub use desk::{app_on, call, call_in, import, write};
pub use facts::{Company, day, quarter};
