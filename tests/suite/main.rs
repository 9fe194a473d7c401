//! The suite: rules as worked examples, laws of money, a whole quarter lived through, and the house's own order.
//!
//! One binary, so that it is linked once. `UPDATE_EXPECT=1` rewrites golden files.

mod company;
mod customer_files;
mod customer_metrics;
mod dealings;
mod faults;
mod firms;
mod gates;
mod house;
mod incentives;
mod life;
mod money_laws;
mod money_laws_closing;
mod money_laws_edges;
mod money_traps;
mod paper;
mod pay_desk;
mod people;
mod proof;
mod summary;
mod team_metrics;
mod terminal;
mod wire;
