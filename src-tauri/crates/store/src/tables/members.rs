//! The members of the sales team, by employee no. A member who has left stays, with a last day.

use chrono::NaiveDate;
use domain::facts::Role;
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::past::POSTS;
use crate::format::{IsoDay, stored_day, stored_day_maybe};
use crate::journal::MEMBERS;
use crate::search::search_text;
use crate::{Error, Outcome, Result, Said, Store, Tx};

/// Days of leave, first and last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leave {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
}

/// What a file or a form says about a member.
#[derive(Debug, Clone, Copy)]
pub struct MemberFacts<'a> {
    /// Natural key.
    pub employee_no: &'a str,
    /// Name.
    pub name: &'a str,
    /// First day in the company.
    pub hired_on: NaiveDate,
    /// Role; a new member sells.
    pub role: Said<Role>,
    /// Team.
    pub team: Said<&'a str>,
    /// Region.
    pub region: Said<&'a str>,
    /// First day in sales, here or elsewhere.
    pub experience_from: Said<NaiveDate>,
    /// Last day.
    pub active_to: Said<NaiveDate>,
    /// Days of leave.
    pub leaves: Said<&'a [Leave]>,
}

/// A member with every column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// Row id.
    pub id: i64,
    /// Natural key.
    pub employee_no: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Team, empty when none.
    pub team: String,
    /// Region, empty when none.
    pub region: String,
    /// First day in the company.
    pub hired_on: NaiveDate,
    /// First day in sales, when it differs from the hire date.
    pub experience_from: Option<NaiveDate>,
    /// Last day, when the member has left.
    pub active_to: Option<NaiveDate>,
    /// Days of leave.
    pub leaves: Vec<Leave>,
}

impl<'a> MemberFacts<'a> {
    /// A member of whom nothing else is known.
    pub fn named(employee_no: &'a str, name: &'a str, hired_on: NaiveDate) -> MemberFacts<'a> {
        MemberFacts {
            employee_no,
            name,
            hired_on,
            role: Said::Nothing,
            team: Said::Nothing,
            region: Said::Nothing,
            experience_from: Said::Nothing,
            active_to: Said::Nothing,
            leaves: Said::Nothing,
        }
    }
}

impl Store {
    /// All members, by employee no.
    pub fn members(&self) -> Result<Vec<MemberRow>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, employee_no, name, role, team, region, hired_on, experience_from, active_to, leaves
             FROM members ORDER BY employee_no",
        )?;
        statement.query_and_then([], member_row)?.collect()
    }

    /// Ids of all members by employee no.: to match the rows of a file before it is written.
    pub fn member_ids(&self) -> Result<std::collections::HashMap<String, i64>> {
        let mut statement = self.conn().prepare_cached("SELECT employee_no, id FROM members")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// The id of the member with this employee no.
    pub fn member_id(&mut self, employee_no: &str) -> Result<Option<i64>> {
        if let Some(known) = self.member_ids.get(employee_no) {
            return Ok(*known);
        }
        let id = self
            .conn
            .prepare_cached("SELECT id FROM members WHERE employee_no = ?1")?
            .query_row([employee_no], |row| row.get(0))
            .optional()?;
        self.member_ids.insert(employee_no.to_owned(), id);
        Ok(id)
    }

    /// The member with this employee no.; one that is not there is made, named after it.
    pub fn ensure_member(&mut self, employee_no: &str, hired_on: NaiveDate) -> Result<(i64, Outcome)> {
        if let Some(id) = self.member_id(employee_no)? {
            return Ok((id, Outcome::Unchanged));
        }
        self.upsert_member(&MemberFacts::named(employee_no, employee_no, hired_on))
    }

    /// Adds or changes a member. Role, team and region before are kept; see [`Tx::effective_from`].
    pub fn upsert_member(&mut self, facts: &MemberFacts<'_>) -> Result<(i64, Outcome)> {
        let Some(id) = self.member_id(facts.employee_no)? else {
            return Ok((self.insert_member(facts)?, Outcome::New));
        };
        let hired_on = IsoDay::of(facts.hired_on)?;
        let experience_from = iso(facts.experience_from)?;
        let active_to = iso(facts.active_to)?;
        let mut held = Default::default();
        let outcome = self.change(&MEMBERS, id, |image| {
            held = POSTS.before(image);
            if image["name"] != facts.name {
                image.insert("search".to_owned(), search_text(facts.name).into());
            }
            image.insert("name".to_owned(), facts.name.into());
            image.insert("hired_on".to_owned(), hired_on.as_str().into());
            facts.role.map(Role::as_str).put(image, "role", Role::Rep.as_str().into());
            facts.team.put(image, "team", "".into());
            facts.region.put(image, "region", "".into());
            experience_from.put(image, "experience_from", Value::Null);
            active_to.put(image, "active_to", Value::Null);
            facts.leaves.map(written_leaves).put(image, "leaves", "[]".into());
            POSTS.after(&mut held, image);
        })?;
        let is_post_said = facts.role != Said::Nothing || facts.team != Said::Nothing || facts.region != Said::Nothing;
        let kept = if is_post_said { self.keep_past(&POSTS, id, &held)? } else { Outcome::Unchanged };
        Ok((id, outcome.or(kept)))
    }

    fn insert_member(&mut self, facts: &MemberFacts<'_>) -> Result<i64> {
        let id = self.next_id(&MEMBERS)?;
        self.conn
            .prepare_cached("INSERT INTO members VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")?
            .execute(params![
                id,
                facts.employee_no,
                facts.name,
                facts.role.value().unwrap_or(Role::Rep).as_str(),
                facts.team.value().unwrap_or_default(),
                facts.region.value().unwrap_or_default(),
                IsoDay::of(facts.hired_on)?,
                IsoDay::maybe(facts.experience_from.value())?,
                IsoDay::maybe(facts.active_to.value())?,
                written_leaves(facts.leaves.value().unwrap_or_default()),
                search_text(facts.name)
            ])?;
        self.is_inserted(&MEMBERS, id);
        self.member_ids.insert(facts.employee_no.to_owned(), Some(id));
        Ok(id)
    }
}

/// A day that was said, as stored.
pub(crate) fn iso(day: Said<NaiveDate>) -> Result<Said<String>> {
    Ok(match day {
        Said::Nothing => Said::Nothing,
        Said::Empty => Said::Empty,
        Said::Value(day) => Said::Value(IsoDay::of(day)?.as_str().to_owned()),
    })
}

/// A role of the file.
pub(crate) fn stored_role(name: &str) -> Result<Role> {
    Role::from_name(name).ok_or_else(|| Error::damaged(format!("'{name}' is no role")))
}

fn member_row(row: &Row<'_>) -> Result<MemberRow> {
    let leaves: String = row.get(9)?;
    Ok(MemberRow {
        id: row.get(0)?,
        employee_no: row.get(1)?,
        name: row.get(2)?,
        role: stored_role(&row.get::<_, String>(3)?)?,
        team: row.get(4)?,
        region: row.get(5)?,
        hired_on: stored_day(&row.get::<_, String>(6)?)?,
        experience_from: stored_day_maybe(row.get(7)?)?,
        active_to: stored_day_maybe(row.get(8)?)?,
        leaves: read_leaves(&leaves)?,
    })
}

/// Days of leave of the file.
pub(crate) fn read_leaves(text: &str) -> Result<Vec<Leave>> {
    serde_json::from_str(text)
        .map_err(|source| Error::Damaged { what: "leaves are not readable".to_owned(), source: Some(source.into()) })
}

fn written_leaves(leaves: &[Leave]) -> String {
    json!(leaves).to_string()
}
