//! Targets: an amount asked of an owner in a period, with every version it had.
//!
//! A write may say which version it saw; when somebody else was faster nothing is written. How shares and pins add up
//! is the domain's business.

use chrono::{DateTime, Utc};
use domain::base::{Currency, Period};
use domain::facts::{Target, TargetOwner};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::format::{moment, read_moment};
use crate::journal::{self, Image, TARGETS};
use crate::{Error, Outcome, Result, Store, Tx};

/// A target to set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TargetFacts<'a> {
    /// When.
    pub period: Period,
    /// Of whom.
    pub owner: &'a TargetOwner,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// Whether it was typed by hand.
    pub is_pinned: bool,
}

/// A target with its version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetRow {
    /// The target.
    pub target: Target,
    /// Its version: what a write that saw this target expects.
    pub version: i64,
}

/// A change of a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetVersion {
    /// Its number, over all targets.
    pub version: i64,
    /// When the target is due.
    pub period: Period,
    /// Whose it is.
    pub owner: TargetOwner,
    /// The amount before, in minor units; none when there was no target.
    pub old_minor: Option<i64>,
    /// The amount after, in minor units; none when the target was removed.
    pub new_minor: Option<i64>,
    /// Whether it was typed by hand.
    pub is_pinned: bool,
    /// When it was set.
    pub set_at: DateTime<Utc>,
    /// By whom.
    pub set_by: String,
    /// Why.
    pub reason: String,
}

/// What a change of a target is written with.
struct Note<'a> {
    at: DateTime<Utc>,
    by: &'a str,
    reason: &'a str,
}

impl Store {
    /// All targets, by period and owner.
    pub fn targets(&self) -> Result<Vec<TargetRow>> {
        let currency = self.settings()?.currency;
        let mut statement = self.conn().prepare_cached(
            "SELECT period, owner_kind, owner_name, amount_minor, is_pinned, version FROM targets
             ORDER BY period, owner_kind, owner_name",
        )?;
        let rows = statement
            .query_and_then([], |row| Ok(TargetRow { target: stored_target(row, currency)?, version: row.get(5)? }))?;
        rows.collect()
    }

    /// The history of one target, or of all, newest first.
    pub fn target_versions(&self, of: Option<(Period, &TargetOwner)>, limit: u64) -> Result<Vec<TargetVersion>> {
        let (period, kind, name) = match of {
            Some((period, owner)) => {
                let (kind, name) = owner_key(owner);
                (Some(period.to_string()), Some(kind), Some(name))
            }
            None => (None, None, None),
        };
        let mut statement = self.conn().prepare_cached(
            "SELECT id, period, owner_kind, owner_name, old_minor, new_minor, is_pinned, set_at, set_by, reason
             FROM target_versions
             WHERE ?1 IS NULL OR (period = ?1 AND owner_kind = ?2 AND owner_name = ?3) ORDER BY id DESC LIMIT ?4",
        )?;
        statement.query_and_then(params![period, kind, name, limit], version_row)?.collect()
    }
}

impl Tx<'_> {
    /// Sets a target. With `expected`, only when its version is still that one (0: when there is none).
    ///
    /// # Errors
    /// [`Error::Stale`] with the version now.
    pub fn set_target(&mut self, facts: &TargetFacts<'_>, expected: Option<i64>, reason: &str) -> Result<Outcome> {
        let before = self.target_image(facts.period, facts.owner)?;
        expect_version(before.as_ref(), expected, facts.period, facts.owner)?;
        let mut after = before.clone().unwrap_or_else(|| fresh_image(facts));
        after.insert("amount_minor".to_owned(), facts.amount_minor.into());
        after.insert("is_pinned".to_owned(), i64::from(facts.is_pinned).into());
        if before.as_ref() == Some(&after) {
            return Ok(Outcome::Unchanged);
        }
        let note = Note { at: self.audit.at, by: &self.audit.actor, reason };
        add_version(self.conn, before.as_ref(), Some(&mut after), &note)?;
        if let Some(before) = before {
            journal::update_image(self.conn, &TARGETS, &after)?;
            self.journal.changed(self.conn, &TARGETS, &before, &after)?;
            return Ok(Outcome::Changed);
        }
        let id = self.next_id(&TARGETS)?;
        after.insert("id".to_owned(), id.into());
        journal::insert_image(self.conn, &TARGETS, &after)?;
        self.is_inserted(&TARGETS, id);
        Ok(Outcome::New)
    }

    /// Removes a target; false when there is none. A target that this command itself set cannot be removed by it.
    ///
    /// # Errors
    /// [`Error::Stale`] with the version now.
    pub fn remove_target(
        &mut self,
        period: Period,
        owner: &TargetOwner,
        expected: Option<i64>,
        reason: &str,
    ) -> Result<bool> {
        let before = self.target_image(period, owner)?;
        expect_version(before.as_ref(), expected, period, owner)?;
        let Some(before) = before else { return Ok(false) };
        let id = journal::id_of(&before)?;
        assert!(!self.journal.is_new(&TARGETS, id), "a command does not remove the target that it set");
        add_version(self.conn, Some(&before), None, &Note { at: self.audit.at, by: &self.audit.actor, reason })?;
        journal::delete_range(self.conn, &TARGETS, id, id)?;
        self.journal.removed(self.conn, &TARGETS, &before)?;
        Ok(true)
    }

    fn target_image(&self, period: Period, owner: &TargetOwner) -> Result<Option<Image>> {
        let (kind, name) = owner_key(owner);
        let id: Option<i64> = self
            .conn
            .prepare_cached("SELECT id FROM targets WHERE period = ?1 AND owner_kind = ?2 AND owner_name = ?3")?
            .query_row(params![period.to_string(), kind, name], |row| row.get(0))
            .optional()?;
        id.map_or(Ok(None), |id| journal::image(self.conn, &TARGETS, id))
    }
}

/// Adds a version for what an undo or redo does to a target, and gives the target that version.
pub(crate) fn note_version(
    conn: &Connection,
    before: Option<&Image>,
    after: Option<&mut Image>,
    by: &str,
    at: DateTime<Utc>,
) -> Result<()> {
    add_version(conn, before, after, &Note { at, by, reason: "" })
}

/// A target of a row that begins with period, owner kind and name, amount and pin.
pub(crate) fn stored_target(row: &Row<'_>, currency: Currency) -> Result<Target> {
    Ok(Target {
        period: stored_period(&row.get::<_, String>(0)?)?,
        owner: stored_owner(&row.get::<_, String>(1)?, row.get(2)?)?,
        amount: currency.minor(row.get(3)?),
        is_pinned: row.get(4)?,
    })
}

fn add_version(conn: &Connection, before: Option<&Image>, after: Option<&mut Image>, note: &Note<'_>) -> Result<()> {
    let version: i64 =
        conn.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM target_versions")?.query_row([], |row| row.get(0))?;
    let of = |image: &Image, column: &str| image.get(column).cloned().unwrap_or_default();
    let key = after.as_deref().or(before).expect("a change has a before or an after");
    let text = |column: &str| of(key, column).as_str().map(str::to_owned);
    conn.prepare_cached("INSERT INTO target_versions VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")?.execute(
        params![
            version,
            text("period"),
            text("owner_kind"),
            text("owner_name"),
            before.and_then(|image| of(image, "amount_minor").as_i64()),
            after.as_deref().and_then(|image| of(image, "amount_minor").as_i64()),
            of(key, "is_pinned").as_i64(),
            moment(note.at),
            note.by,
            note.reason
        ],
    )?;
    if let Some(after) = after {
        after.insert("version".to_owned(), version.into());
    }
    Ok(())
}

fn expect_version(found: Option<&Image>, expected: Option<i64>, period: Period, owner: &TargetOwner) -> Result<()> {
    let current = found.and_then(|image| image["version"].as_i64()).unwrap_or(0);
    if expected.is_none_or(|expected| expected == current) {
        return Ok(());
    }
    let (kind, name) = owner_key(owner);
    Err(Error::Stale { what: format!("target {period} {kind} {name}").trim_end().to_owned(), current })
}

fn fresh_image(facts: &TargetFacts<'_>) -> Image {
    let (kind, name) = owner_key(facts.owner);
    let mut image = Image::new();
    for (column, text) in [("period", facts.period.to_string().as_str()), ("owner_kind", kind), ("owner_name", name)] {
        image.insert(column.to_owned(), text.into());
    }
    image
}

fn owner_key(owner: &TargetOwner) -> (&'static str, &str) {
    match owner {
        TargetOwner::Company => ("company", ""),
        TargetOwner::Team(name) => ("team", name),
        TargetOwner::Member(employee_no) => ("member", employee_no),
        TargetOwner::ProductLine(name) => ("product_line", name),
        TargetOwner::Region(name) => ("region", name),
    }
}

fn stored_owner(kind: &str, name: String) -> Result<TargetOwner> {
    Ok(match kind {
        "company" => TargetOwner::Company,
        "team" => TargetOwner::Team(name),
        "member" => TargetOwner::Member(name),
        "product_line" => TargetOwner::ProductLine(name),
        "region" => TargetOwner::Region(name),
        _ => return Err(Error::damaged(format!("'{kind}' owns no target"))),
    })
}

fn stored_period(text: &str) -> Result<Period> {
    text.parse().map_err(|source: domain::base::PeriodError| Error::Damaged {
        what: source.to_string(),
        source: Some(source.into()),
    })
}

fn version_row(row: &Row<'_>) -> Result<TargetVersion> {
    Ok(TargetVersion {
        version: row.get(0)?,
        period: stored_period(&row.get::<_, String>(1)?)?,
        owner: stored_owner(&row.get::<_, String>(2)?, row.get(3)?)?,
        old_minor: row.get(4)?,
        new_minor: row.get(5)?,
        is_pinned: row.get(6)?,
        set_at: read_moment(&row.get::<_, String>(7)?)?,
        set_by: row.get(8)?,
        reason: row.get(9)?,
    })
}
