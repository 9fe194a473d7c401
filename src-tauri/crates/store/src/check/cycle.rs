//! What must hold for what the reviews left behind whatever the plan says: days, periods and figures in their form, known
//! names, actions that ended wholly, weeks that begin on a Monday, and commentary whose versions count from 1 without gaps.

use chrono::{Datelike, Weekday};
use domain::facts::{ActionOutcome, ActionState, ReviewItem, Severity};

use super::{Checker, FindingKind};
use crate::Result;
use crate::format::{read_day, read_instant};
use crate::tables::cells::{read_decimal, read_month, read_quarter};

/// Columns that hold days, by table; the first names the row.
const DAYS: [(&str, &str); 5] = [
    ("reviews", "id, held_on"),
    ("actions", "id, due_on, opened_on, ended_on"),
    ("action_steps", "id, stepped_on"),
    ("dismissals", "id, dismissed_on"),
    ("week_notes", "id, week_on, noted_on"),
];

/// Columns that hold quarters, by table; the first names the row.
const QUARTERS: [(&str, &str); 5] = [
    ("actions", "id, quarter"),
    ("action_steps", "id, carried_to"),
    ("dismissals", "id, quarter"),
    ("commentaries", "id, quarter"),
    ("report_choices", "id, quarter"),
];

/// Whether a text is one of the names of a list.
type Known = fn(&str) -> bool;

/// Columns that hold names, by table, with their list; the first names the row.
const NAMES: [(&str, &str, Known); 5] = [
    ("review_notes", "id, item", |name| ReviewItem::from_name(name).is_some()),
    ("actions", "id, state", is_state),
    ("actions", "id, outcome", |name| ActionOutcome::from_name(name).is_some()),
    ("action_steps", "id, state_from, state_to", is_state),
    ("dismissals", "id, severity", |name| Severity::from_name(name).is_some()),
];

fn is_state(name: &str) -> bool {
    ActionState::from_name(name).is_some()
}

impl Checker<'_> {
    pub(super) fn cycle(&mut self) -> Result<()> {
        for (table, columns) in DAYS {
            self.texts(FindingKind::Day, table, columns, |text| read_day(text.as_bytes()).is_some())?;
        }
        for (table, columns) in QUARTERS {
            self.texts(FindingKind::Period, table, columns, |text| read_quarter(text).is_some())?;
        }
        for table in ["reviews", "actions"] {
            self.texts(FindingKind::Period, table, "id, month", |text| read_month(text).is_some())?;
        }
        for (table, columns, is_known) in NAMES {
            self.texts(FindingKind::Name, table, columns, is_known)?;
        }
        let is_moment = |text: &str| read_instant(text.as_bytes()).is_some();
        self.texts(FindingKind::Moment, "commentaries", "id, saved_at", is_moment)?;
        let is_figure = |text: &str| read_decimal(text).is_some();
        self.texts(FindingKind::Amount, "review_figures", "id, actual, target", is_figure)?;
        let is_monday = |text: &str| read_day(text.as_bytes()).is_none_or(|day| day.weekday() == Weekday::Mon);
        self.texts(FindingKind::Day, "week_notes", "id, week_on", is_monday)?;
        self.ends_of_actions()?;
        self.versions_of_commentary()
    }

    /// An action that ended has its day and its outcome, and one that was given up its reason.
    fn ends_of_actions(&mut self) -> Result<()> {
        let half = "SELECT id, coalesce(outcome, ended_on) FROM actions
             WHERE (outcome IS NULL) <> (ended_on IS NULL) OR (outcome = 'dropped' AND closing_note = '') ORDER BY id";
        let mut statement = self.conn.prepare(half)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, text): (i64, String) = (row.get(0)?, row.get(1)?);
            self.found(FindingKind::Ending, format!("actions {id}"), text);
        }
        Ok(())
    }

    /// The greatest version of a section is the number of its versions: each from 1 on is there.
    fn versions_of_commentary(&mut self) -> Result<()> {
        let gaps = "SELECT max(id), max(version) FROM commentaries GROUP BY quarter, section
             HAVING min(version) <> 1 OR max(version) <> count(DISTINCT version) ORDER BY 1";
        self.rows(FindingKind::Sequence, "commentaries", gaps)
    }
}
