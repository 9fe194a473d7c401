//! Who owned customers and where members stood before, for the ledger that is being read. Most workspaces have few such
//! rows or none.

use domain::facts::{PastOwner, PastPost};
use rusqlite::Connection;

use super::places::Places;
use crate::Result;
use crate::format::stored_day;
use crate::tables::members::stored_role;

/// All of them, in the order of the file.
pub(super) fn past(conn: &Connection, customers: &Places, members: &Places) -> Result<(Vec<PastOwner>, Vec<PastPost>)> {
    Ok((owners(conn, customers, members)?, posts(conn, members)?))
}

fn owners(conn: &Connection, customers: &Places, members: &Places) -> Result<Vec<PastOwner>> {
    let mut statement =
        conn.prepare_cached("SELECT customer_id, until_on, owner_id FROM customer_owners ORDER BY id")?;
    let rows = statement.query_and_then([], |row| -> Result<PastOwner> {
        Ok(PastOwner {
            customer: customers.get(row.get(0)?)?,
            until: stored_day(&row.get::<_, String>(1)?)?,
            owner: row.get::<_, Option<i64>>(2)?.map(|id| members.get(id)).transpose()?,
        })
    })?;
    rows.collect()
}

fn posts(conn: &Connection, members: &Places) -> Result<Vec<PastPost>> {
    let mut statement =
        conn.prepare_cached("SELECT member_id, until_on, role, team, region FROM member_posts ORDER BY id")?;
    let rows = statement.query_and_then([], |row| -> Result<PastPost> {
        Ok(PastPost {
            member: members.get(row.get(0)?)?,
            until: stored_day(&row.get::<_, String>(1)?)?,
            role: stored_role(&row.get::<_, String>(2)?)?,
            team: row.get(3)?,
            region: row.get(4)?,
        })
    })?;
    rows.collect()
}
