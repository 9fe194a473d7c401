//! The rules of a sales team's quarter: facts in, figures out.
//!
//! Nothing here reads a clock, a file, a table, the environment or a random source, and no figure passes through a
//! float: money and ratios are exact decimals (`spec: plan, section 0`). Ratios turn into JSON numbers only at the
//! border.
#![deny(clippy::float_arithmetic)]

pub mod agenda;
pub mod base;
pub mod budget;
pub mod chart;
pub mod facts;
pub mod incentives;
pub mod leads;
pub mod mentoring;
pub mod metrics;
pub mod people;
pub mod plan;
pub mod review;
pub mod service;
pub mod targets;
pub mod tiering;
pub mod training;
