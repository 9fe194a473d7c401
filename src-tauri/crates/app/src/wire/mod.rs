//! What crosses the border: requests and views, one Rust type each, TypeScript generated from it.
//!
//! A view arrives in the reader's language with every figure formatted; raw numbers appear only where a page edits or
//! places them. The field names are the labels of a page and say what they hold; each type says when it is used.
#![allow(missing_docs)]

mod agenda;
mod budget;
mod data;
mod figures;
mod frame;
mod ideas;
mod incentives;
mod leads;
mod members;
mod mentoring;
mod next;
mod overview;
mod pay_figures;
mod plan;
mod replay;
mod report;
mod reviews;
mod service;
mod sessions;
mod summary;
mod table;
mod targets;
mod team_figures;
mod tiers;
mod training;

pub use agenda::*;
pub use budget::*;
pub use data::*;
pub use figures::*;
pub use frame::*;
pub use ideas::*;
pub use incentives::*;
pub use leads::*;
pub use members::*;
pub use mentoring::*;
pub use next::*;
pub use overview::*;
pub use pay_figures::*;
pub use plan::*;
pub use replay::*;
pub use report::*;
pub use reviews::*;
pub use service::*;
pub use sessions::*;
pub use summary::*;
pub use table::*;
pub use targets::*;
pub use team_figures::*;
pub use tiers::*;
pub use training::*;

macro_rules! wire {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident : $type:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type),* }
    )*};
}
pub(crate) use wire;
