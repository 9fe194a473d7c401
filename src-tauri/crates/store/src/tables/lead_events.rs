//! What happened to leads, in order. Rows are added with the command that did it and go with it when it is undone; the
//! audit log keeps both.

use chrono::{DateTime, Utc};
use domain::facts::Stage;
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};

use super::leads::stored_stage;
use crate::format::{iso_moment, stored_moment};
use crate::journal::{LEAD_EVENTS, LEADS, MEMBERS};
use crate::{Error, Result, Store, Tx};

/// What can happen to a lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeadEventKind {
    /// It was entered or imported.
    Added,
    /// It entered a stage.
    Moved,
    /// It entered a stage though something was missing, on an approver's word.
    Overridden,
    /// It was given to a member, or taken from one.
    Assigned,
    /// It was lost or found invalid.
    Ended,
    /// It was opened again.
    Reopened,
    /// Its needs report was written.
    Needs,
    /// Its proposal was written.
    Proposal,
    /// Its proposal was approved.
    Approved,
}

/// Something that happened to a lead; when and by whom are the command's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeadEventFacts<'a> {
    /// Row id of the lead.
    pub lead_id: i64,
    /// What happened.
    pub kind: LeadEventKind,
    /// The stage it left.
    pub from: Option<Stage>,
    /// The stage it entered.
    pub to: Option<Stage>,
    /// Row id of the member concerned: whom it was assigned to, who wrote the proposal, who approved.
    pub member_id: Option<i64>,
    /// Why, in the words of whoever did it.
    pub reason: &'a str,
    /// What was missing when a gate was passed on an approver's word.
    pub missing: &'a str,
}

/// Something that happened to a lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadEventRow {
    /// Row id.
    pub id: i64,
    /// Row id of the lead.
    pub lead_id: i64,
    /// What happened.
    pub kind: LeadEventKind,
    /// The stage it left.
    pub from: Option<Stage>,
    /// The stage it entered.
    pub to: Option<Stage>,
    /// Row id of the member concerned: whom it was assigned to, who wrote the proposal, who approved.
    pub member_id: Option<i64>,
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: String,
    /// Why, empty when not said.
    pub reason: String,
    /// What was missing, empty when nothing was.
    pub missing: String,
}

impl LeadEventKind {
    /// All kinds.
    pub const ALL: [LeadEventKind; 9] = [
        LeadEventKind::Added,
        LeadEventKind::Moved,
        LeadEventKind::Overridden,
        LeadEventKind::Assigned,
        LeadEventKind::Ended,
        LeadEventKind::Reopened,
        LeadEventKind::Needs,
        LeadEventKind::Proposal,
        LeadEventKind::Approved,
    ];

    /// Name in the workspace.
    pub fn as_str(self) -> &'static str {
        match self {
            LeadEventKind::Added => "added",
            LeadEventKind::Moved => "moved",
            LeadEventKind::Overridden => "overridden",
            LeadEventKind::Assigned => "assigned",
            LeadEventKind::Ended => "ended",
            LeadEventKind::Reopened => "reopened",
            LeadEventKind::Needs => "needs",
            LeadEventKind::Proposal => "proposal",
            LeadEventKind::Approved => "approved",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<LeadEventKind> {
        LeadEventKind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

impl Store {
    /// What happened to a lead, latest first.
    pub fn lead_events(&self, lead_id: i64) -> Result<Vec<LeadEventRow>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, lead_id, kind, from_stage, to_stage, member_id, done_at, done_by, reason, missing
             FROM lead_events WHERE lead_id = ?1 ORDER BY id DESC",
        )?;
        statement.query_and_then([lead_id], event_row)?.collect()
    }
}

impl Tx<'_> {
    /// Records what this command does to a lead; gives the row id.
    ///
    /// # Errors
    /// [`Error::NoSuchRow`] for a lead or member that is not there.
    pub fn record_lead_event(&mut self, facts: &LeadEventFacts<'_>) -> Result<i64> {
        self.refer(&LEADS, facts.lead_id)?;
        if let Some(member_id) = facts.member_id {
            self.refer(&MEMBERS, member_id)?;
        }
        let id = self.next_id(&LEAD_EVENTS)?;
        self.conn.prepare_cached("INSERT INTO lead_events VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")?.execute(
            params![
                id,
                facts.lead_id,
                facts.kind.as_str(),
                facts.from.map(Stage::as_str),
                facts.to.map(Stage::as_str),
                facts.member_id,
                iso_moment(self.audit.at)?,
                self.audit.actor,
                facts.reason,
                facts.missing
            ],
        )?;
        self.is_inserted(&LEAD_EVENTS, id);
        Ok(id)
    }
}

fn event_row(row: &Row<'_>) -> Result<LeadEventRow> {
    let kind: String = row.get(2)?;
    let stage = |column: usize| row.get::<_, Option<String>>(column)?.as_deref().map(stored_stage).transpose();
    Ok(LeadEventRow {
        id: row.get(0)?,
        lead_id: row.get(1)?,
        kind: LeadEventKind::from_name(&kind)
            .ok_or_else(|| Error::damaged(format!("'{kind}' is nothing that happens to a lead")))?,
        from: stage(3)?,
        to: stage(4)?,
        member_id: row.get(5)?,
        at: stored_moment(&row.get::<_, String>(6)?)?,
        by: row.get(7)?,
        reason: row.get(8)?,
        missing: row.get(9)?,
    })
}
