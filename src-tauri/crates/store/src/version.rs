//! What changed since when: a visit that is logged must not make anybody read a million orders again.
//!
//! Own commits are told apart by the tables their journal touched; of another process's commit nothing is known but that
//! there was one.

use crate::journal::{
    ACTIVITIES, CUSTOMERS, LEADS, MEMBERS, ORDERS, PERSONNEL, SETTINGS, TABLES, TARGETS, TICKETS, Table,
};

/// Differs from an earlier one when anything was committed since, here or by another process, and tells which facts of
/// the earlier one still hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DataVersion {
    others: i64,
    commits: u64,
    ledger: u64,
    leads: u64,
    activities: u64,
    tickets: u64,
    personnel: u64,
}

/// The tables a command, an undo or a redo touched.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Touched {
    tables: [bool; TABLES.len()],
    /// Customers or members came or went, so that the others' places in a list may be different ones.
    moved_places: bool,
}

impl DataVersion {
    /// Whether the ledger of the one is that of the other: settings, members, customers, orders, targets.
    pub fn same_ledger(&self, other: &DataVersion) -> bool {
        self.others == other.others && self.ledger == other.ledger
    }

    /// Whether the leads of the one are those of the other, and lie at the same places of members and customers.
    pub fn same_leads(&self, other: &DataVersion) -> bool {
        self.others == other.others && self.leads == other.leads
    }

    /// Whether the activities of the one are those of the other, and lie at the same places of members and customers.
    pub fn same_activities(&self, other: &DataVersion) -> bool {
        self.others == other.others && self.activities == other.activities
    }

    /// Whether the tickets of the one are those of the other, and lie at the same places of members and customers.
    pub fn same_tickets(&self, other: &DataVersion) -> bool {
        self.others == other.others && self.tickets == other.tickets
    }

    /// Whether what is on record about the team is the same in both, leaves included, and lies at the same places of
    /// members and customers.
    pub fn same_personnel(&self, other: &DataVersion) -> bool {
        self.others == other.others && self.personnel == other.personnel
    }

    /// This version with what the engine says of other connections' commits.
    pub(crate) fn seen_with(self, others: i64) -> DataVersion {
        DataVersion { others, ..self }
    }

    /// One own commit more.
    pub(crate) fn committed(&mut self, touched: &Touched) {
        self.commits += 1;
        let changed = |tables: &[&'static Table]| tables.iter().any(|table| touched.tables[table.place]);
        for (group, is_changed) in [
            (&mut self.ledger, changed(&[&SETTINGS, &MEMBERS, &CUSTOMERS, &ORDERS, &TARGETS])),
            (&mut self.leads, changed(&[&LEADS]) || touched.moved_places),
            (&mut self.activities, changed(&[&ACTIVITIES]) || touched.moved_places),
            (&mut self.tickets, changed(&[&TICKETS]) || touched.moved_places),
            (&mut self.personnel, changed(&PERSONNEL) || changed(&[&MEMBERS]) || touched.moved_places),
        ] {
            if is_changed {
                *group = self.commits;
            }
        }
    }
}

impl Touched {
    /// Notes a row that is different now.
    pub(crate) fn changed(&mut self, table: &'static Table) {
        self.tables[table.place] = true;
    }

    /// Notes a row that came or went.
    pub(crate) fn came_or_went(&mut self, table: &'static Table) {
        self.changed(table);
        self.moved_places |= *table == CUSTOMERS || *table == MEMBERS;
    }
}
