//! The settings of the workspace: one row. They shape every figure, so each change of them is a command like any other.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use domain::base::{Currency, FiscalCalendar, WorkCalendar};
use rusqlite::{Connection, params};
use serde_json::json;

use crate::format::{moment, read_moment};
use crate::journal::SETTINGS;
use crate::{Error, Outcome, Result, Store, Tx};

/// What holds for the whole workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkspaceSettings {
    /// The company's or team's name.
    pub name: String,
    /// The one currency of all amounts. It must not be changed once there are amounts: their minor units would mean
    /// something else.
    pub currency: Currency,
    /// When the fiscal year begins.
    pub calendar: FiscalCalendar,
    /// IANA name of the time zone in which "today" is read.
    pub time_zone: String,
    /// Holidays and worked weekends.
    pub workdays: WorkCalendar,
    /// Whether this is the sample company.
    pub is_sample: bool,
    /// When the workspace was made.
    pub created_at: DateTime<Utc>,
}

impl Store {
    /// The workspace's settings.
    pub fn settings(&self) -> Result<WorkspaceSettings> {
        read(self.conn())
    }
}

impl Tx<'_> {
    /// The workspace's settings as this command sees them.
    pub fn settings(&self) -> Result<WorkspaceSettings> {
        read(self.conn)
    }

    /// Replaces the settings; when the workspace was made stays.
    pub fn save_settings(&mut self, settings: &WorkspaceSettings) -> Result<Outcome> {
        self.change(&SETTINGS, 1, |image| {
            for (column, value) in [
                ("name", json!(settings.name)),
                ("currency", json!(settings.currency.code())),
                ("fiscal_first_month", json!(settings.calendar.first_month())),
                ("time_zone", json!(settings.time_zone)),
                ("holidays", json!(days(&settings.workdays.holidays))),
                ("worked_weekends", json!(days(&settings.workdays.worked_weekends))),
                ("is_sample", json!(i64::from(settings.is_sample))),
            ] {
                image.insert(column.to_owned(), value);
            }
        })
    }
}

impl WorkspaceSettings {
    pub(crate) fn insert(&self, conn: &Connection) -> Result<()> {
        conn.execute(
            "INSERT INTO settings VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                self.name,
                self.currency.code(),
                self.calendar.first_month(),
                self.time_zone,
                days(&self.workdays.holidays),
                days(&self.workdays.worked_weekends),
                self.is_sample,
                moment(self.created_at)
            ],
        )?;
        Ok(())
    }
}

pub(crate) fn read(conn: &Connection) -> Result<WorkspaceSettings> {
    let mut statement = conn.prepare_cached(
        "SELECT name, currency, fiscal_first_month, time_zone, holidays, worked_weekends, is_sample, created_at
         FROM settings WHERE id = 1",
    )?;
    let mut rows = statement.query([])?;
    let row = rows.next()?.ok_or_else(|| Error::damaged("it has no settings"))?;
    let (currency, month): (String, u32) = (row.get(1)?, row.get(2)?);
    let (holidays, weekends, created_at): (String, String, String) = (row.get(4)?, row.get(5)?, row.get(7)?);
    Ok(WorkspaceSettings {
        name: row.get(0)?,
        currency: Currency::from_code(&currency)
            .ok_or_else(|| Error::damaged(format!("'{currency}' is no currency")))?,
        calendar: FiscalCalendar::starting(month).ok_or_else(|| Error::damaged(format!("{month} is no month")))?,
        time_zone: row.get(3)?,
        workdays: WorkCalendar { holidays: read_days(&holidays)?, worked_weekends: read_days(&weekends)? },
        is_sample: row.get(6)?,
        created_at: read_moment(&created_at)?,
    })
}

fn days(days: &BTreeSet<NaiveDate>) -> String {
    json!(days).to_string()
}

fn read_days(text: &str) -> Result<BTreeSet<NaiveDate>> {
    serde_json::from_str(text).map_err(|source| Error::Damaged {
        what: "the working days are not readable".to_owned(),
        source: Some(source.into()),
    })
}
