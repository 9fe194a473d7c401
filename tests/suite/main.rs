//! The suite: rules as worked examples, laws of money, a whole quarter lived through, and the house's own order.
//!
//! One binary, so that it is linked once. `UPDATE_EXPECT=1` rewrites golden files.

mod company;
mod customer_files;
mod customer_metrics;
mod dealings;
mod gates;
mod house;
mod incentives;
mod laws;
mod life;
mod paper;
mod people;
mod team_metrics;
mod terminal;
mod wire;
