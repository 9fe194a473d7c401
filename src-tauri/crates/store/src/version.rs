//! What changed since when: a visit that is logged must not make anybody read a million orders again.
//!
//! Own commits are told apart by the tables their journal touched; of another process's commit nothing is known but that
//! there was one.

use crate::journal::{
    ACCOUNTS, ACTIVITIES, CUSTOMER_OWNERS, CUSTOMERS, CYCLE, LEADS, MEMBER_POSTS, MEMBERS, ORDERS, PERSONNEL, SETTINGS,
    TABLES, TARGETS, TICKETS, Table,
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
    accounts: u64,
    cycle: u64,
}

/// The tables a command, an undo or a redo touched.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Touched {
    tables: [bool; TABLES.len()],
    /// A period was closed or opened again.
    closes: bool,
    /// Customers or members came or went, so that the others' places in a list may be different ones.
    moved_places: bool,
}

impl DataVersion {
    /// Whether the ledger of the one is that of the other: settings, members, customers, orders, targets, past owners and
    /// posts.
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

    /// Whether what is on record about pay and money is the same in both, closes included, and lies at the same places of
    /// members.
    pub fn same_accounts(&self, other: &DataVersion) -> bool {
        self.others == other.others && self.accounts == other.accounts
    }

    /// Whether what the reviews left behind is the same in both, how reports look included, and lies at the same places of
    /// members.
    pub fn same_cycle(&self, other: &DataVersion) -> bool {
        self.others == other.others && self.cycle == other.cycle
    }

    /// This version with what the engine says of other connections' commits.
    pub(crate) fn seen_with(self, others: i64) -> DataVersion {
        DataVersion { others, ..self }
    }

    /// One own commit more.
    pub(crate) fn committed(&mut self, touched: &Touched) {
        self.commits += 1;
        let changed = |tables: &[&'static Table]| tables.iter().any(|table| touched.tables[table.place]);
        let past = [&CUSTOMER_OWNERS, &MEMBER_POSTS];
        for (group, is_changed) in [
            (&mut self.ledger, changed(&[&SETTINGS, &MEMBERS, &CUSTOMERS, &ORDERS, &TARGETS]) || changed(&past)),
            (&mut self.leads, changed(&[&LEADS]) || touched.moved_places),
            (&mut self.activities, changed(&[&ACTIVITIES]) || touched.moved_places),
            (&mut self.tickets, changed(&[&TICKETS]) || touched.moved_places),
            (&mut self.personnel, changed(&PERSONNEL) || changed(&[&MEMBERS]) || touched.moved_places),
            (&mut self.accounts, changed(&ACCOUNTS) || touched.closes || touched.moved_places),
            (&mut self.cycle, changed(&CYCLE) || touched.moved_places),
        ] {
            if is_changed {
                *group = self.commits;
            }
        }
    }
}

impl Default for Touched {
    fn default() -> Touched {
        Touched { tables: [false; TABLES.len()], closes: false, moved_places: false }
    }
}

impl Touched {
    /// Notes a row that is different now.
    pub(crate) fn changed(&mut self, table: &'static Table) {
        self.tables[table.place] = true;
    }

    /// Notes that a period was closed or opened again.
    pub(crate) fn closed(&mut self) {
        self.closes = true;
    }

    /// Notes a row that came or went.
    pub(crate) fn came_or_went(&mut self, table: &'static Table) {
        self.changed(table);
        self.moved_places |= *table == CUSTOMERS || *table == MEMBERS;
    }
}
