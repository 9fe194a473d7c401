//! From the row ids that rows refer to, to places in a ledger.
//!
//! The ledger may have been read a moment earlier: a row that refers to something newer is somebody else's work in
//! between, not damage.

use domain::facts::{CustomerIx, Ledger, MemberIx};
use rusqlite::Connection;

use super::places::Places;
use crate::{Error, Result};

/// Row ids of members and customers → their places in a ledger.
pub(super) struct LedgerPlaces {
    members: Places,
    customers: Places,
}

/// These places, and the file to ask about a row that has none.
pub(super) struct Links<'a> {
    conn: &'a Connection,
    places: &'a LedgerPlaces,
}

impl LedgerPlaces {
    pub(super) fn of(ledger: &Ledger) -> LedgerPlaces {
        LedgerPlaces {
            members: Places::of(ledger.members.iter().map(|member| member.id)),
            customers: Places::of(ledger.customers.iter().map(|customer| customer.id)),
        }
    }

    pub(super) fn in_file<'a>(&'a self, conn: &'a Connection) -> Links<'a> {
        Links { conn, places: self }
    }
}

impl Links<'_> {
    pub(super) fn member(&self, id: i64) -> Result<MemberIx> {
        self.places.members.get(id).or_else(|damage| self.newer_or("members", id, damage))
    }

    pub(super) fn member_maybe(&self, id: Option<i64>) -> Result<Option<MemberIx>> {
        id.map(|id| self.member(id)).transpose()
    }

    pub(super) fn customer(&self, id: i64) -> Result<CustomerIx> {
        self.places.customers.get(id).or_else(|damage| self.newer_or("customers", id, damage))
    }

    pub(super) fn customer_maybe(&self, id: Option<i64>) -> Result<Option<CustomerIx>> {
        id.map(|id| self.customer(id)).transpose()
    }

    fn newer_or(&self, table: &str, id: i64, damage: Error) -> Result<u32> {
        let is_there = self.conn.prepare(&format!("SELECT 1 FROM {table} WHERE id = ?1"))?.exists([id])?;
        Err(if is_there { Error::Busy { source: None } } else { damage })
    }
}
