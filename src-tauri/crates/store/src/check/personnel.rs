//! What must hold for learning, mentoring, reviews and culture whatever the plan says: days, months and quarters in their
//! form, known names, marks in range, ends after beginnings, weeks that begin on a Monday, and nothing that tells who
//! spoke without a name.
//!
//! Whether two rows share a natural key, and what each table forbids by itself, the engine's page check tells.

use chrono::{Datelike, Weekday};
use domain::facts::{
    Audience, CaseKind, Channel, DecisionKind, EnrolmentState, GrowthKind, InterviewKind, Measure, PipOutcome,
    PipProgress, Proof, RecognitionKind, SuggestionState, Verdict, ViolationKind,
};

use super::{Checker, FindingKind};
use crate::Result;
use crate::format::read_day;
use crate::ledger::GREATEST_MINOR;
use crate::tables::cells::{read_month, read_quarter, read_time};

/// Columns that hold days, by table; the first names the row.
const DAYS: [(&str, &str); 18] = [
    ("training_sessions", "id, held_on"),
    ("exams", "id, taken_on"),
    ("practices", "id, due_on, handed_in_on, signed_on"),
    ("skills", "id, scored_on"),
    ("cases", "id, handed_in_on, told_on"),
    ("mentor_pairs", "id, began_on, ended_on"),
    ("mentor_weeks", "id, week_on, summary_on"),
    ("improvement_plans", "id, opened_on, due_on, closed_on"),
    ("check_ins", "id, checked_on"),
    ("decisions", "id, decided_on"),
    ("violations", "id, happened_on"),
    ("interviews", "id, planned_on, held_on, signed_on"),
    ("growth_steps", "id, began_on, ended_on"),
    ("suggestions", "id, put_in_on, answered_on"),
    ("feedback", "id, given_on"),
    ("recognitions", "id, given_on"),
    ("team_activities", "id, held_on"),
    ("survey_answers", "id, answered_on"),
];

/// Columns that hold quarters, by table; the first names the row.
const QUARTERS: [(&str, &str); 3] =
    [("improvement_plans", "id, quarter"), ("decisions", "id, quarter"), ("interviews", "id, quarter")];

/// Whether a text is one of the names of a list.
type Known = fn(&str) -> bool;

/// Columns that hold names, by table, with their list; the first names the row.
const NAMES: [(&str, &str, Known); 16] = [
    ("enrolments", "id, state", |name| EnrolmentState::from_name(name).is_some()),
    ("enrolments", "id, needs", |name| Proof::from_name(name).is_some()),
    ("exams", "id, kind", |name| Proof::from_name(name).is_some_and(|kind| kind != Proof::None)),
    ("cases", "id, kind", |name| CaseKind::from_name(name).is_some()),
    ("improvement_plans", "id, outcome", |name| PipOutcome::from_name(name).is_some()),
    ("check_ins", "id, progress", |name| PipProgress::from_name(name).is_some()),
    ("decisions", "id, kind", |name| DecisionKind::from_name(name).is_some()),
    ("violations", "id, kind", |name| ViolationKind::from_name(name).is_some()),
    ("violations", "id, measure", |name| Measure::from_name(name).is_some()),
    ("interviews", "id, kind", |name| InterviewKind::from_name(name).is_some()),
    ("interviews", "id, verdict", |name| Verdict::from_name(name).is_some()),
    ("growth_steps", "id, kind", |name| GrowthKind::from_name(name).is_some()),
    ("suggestions", "id, state", |name| SuggestionState::from_name(name).is_some()),
    ("feedback", "id, channel", |name| Channel::from_name(name).is_some()),
    ("recognitions", "id, kind", |name| RecognitionKind::from_name(name).is_some()),
    ("survey_answers", "id, audience", |name| Audience::from_name(name).is_some()),
];

/// Numbers that lie out of their range, by table: the column and what must hold of it.
const RANGES: [(FindingKind, &str, &str, &str); 6] = [
    (FindingKind::Mark, "exams", "attempt", "attempt >= 1"),
    (FindingKind::Mark, "exams", "score_tenths", "score_tenths BETWEEN 0 AND 1000"),
    (FindingKind::Mark, "exams", "pass_mark", "pass_mark BETWEEN 0 AND 100"),
    (FindingKind::Mark, "skills", "score", "score BETWEEN 1 AND 10"),
    (FindingKind::Mark, "survey_answers", "score", "score BETWEEN 0 AND scale"),
    (FindingKind::Mark, "survey_answers", "scale", "scale >= 1"),
];

/// Amounts that nobody can have entered, by table.
const AMOUNTS: [(&str, &str); 3] =
    [("training_sessions", "cost_minor"), ("violations", "fine_minor"), ("team_activities", "cost_minor")];

/// Days that must not lie before others, by table: the later column, and what must hold of it.
const SEQUENCES: [(&str, &str, &str); 4] = [
    ("mentor_pairs", "ended_on", "ended_on >= began_on"),
    ("growth_steps", "ended_on", "ended_on >= began_on"),
    ("improvement_plans", "closed_on", "closed_on >= opened_on"),
    ("interviews", "signed_on", "signed_on IS NULL OR (held_on IS NOT NULL AND signed_on >= held_on)"),
];

impl Checker<'_> {
    pub(super) fn personnel(&mut self) -> Result<()> {
        for (table, columns) in DAYS {
            self.texts(FindingKind::Day, table, columns, |text| read_day(text.as_bytes()).is_some())?;
        }
        for (table, columns) in QUARTERS {
            self.texts(FindingKind::Period, table, columns, |text| read_quarter(text).is_some())?;
        }
        self.texts(FindingKind::Period, "cases", "id, month", |text| read_month(text).is_some())?;
        self.texts(FindingKind::Moment, "training_sessions", "id, begins_at", |text| read_time(text).is_some())?;
        for (table, columns, is_known) in NAMES {
            self.texts(FindingKind::Name, table, columns, is_known)?;
        }
        for (kind, table, column, holds) in RANGES {
            let sql = format!("SELECT id, {column} FROM {table} WHERE NOT ({holds}) ORDER BY id");
            self.rows(kind, table, &sql)?;
        }
        for (table, column) in AMOUNTS {
            let sql = format!(
                "SELECT id, {column} FROM {table} WHERE {column} NOT BETWEEN 0 AND {GREATEST_MINOR} ORDER BY id"
            );
            self.rows(FindingKind::Amount, table, &sql)?;
        }
        self.sequences()?;
        self.endings()?;
        self.pairs()?;
        self.anonymity()
    }

    fn sequences(&mut self) -> Result<()> {
        for (table, column, holds) in SEQUENCES {
            let sql = format!("SELECT id, {column} FROM {table} WHERE NOT ({holds}) ORDER BY id");
            let mut statement = self.conn.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let (id, text): (i64, String) = (row.get(0)?, row.get(1)?);
                self.found(FindingKind::Sequence, format!("{table} {id}"), format!("{column} {text}"));
            }
        }
        Ok(())
    }

    /// An improvement plan that ended has its outcome and its day.
    fn endings(&mut self) -> Result<()> {
        let half = "SELECT id, coalesce(outcome, closed_on) FROM improvement_plans
             WHERE (outcome IS NULL) <> (closed_on IS NULL) ORDER BY id";
        let mut statement = self.conn.prepare(half)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, text): (i64, String) = (row.get(0)?, row.get(1)?);
            self.found(FindingKind::Ending, format!("improvement_plans {id}"), text);
        }
        Ok(())
    }

    fn pairs(&mut self) -> Result<()> {
        let alone = "SELECT id, mentor_id FROM mentor_pairs WHERE mentor_id = mentee_id ORDER BY id";
        self.rows(FindingKind::Reference, "mentor_pairs", alone)?;
        let is_monday = |text: &str| read_day(text.as_bytes()).is_none_or(|day| day.weekday() == Weekday::Mon);
        self.texts(FindingKind::Day, "mentor_weeks", "id, week_on", is_monday)
    }

    /// A suggestion that the log says was put in by nobody has no author; an employee's answer names no customer.
    fn anonymity(&mut self) -> Result<()> {
        let named = "SELECT id, author_id FROM suggestions WHERE author_id IS NOT NULL AND 'anonymous' = (
                 SELECT audit.actor FROM journal JOIN audit ON audit.seq = journal.audit_seq
                 WHERE journal.table_name = 'suggestions' AND journal.change = 'inserted'
                 AND suggestions.id BETWEEN journal.first_id AND journal.last_id
                 ORDER BY journal.audit_seq DESC LIMIT 1
             ) ORDER BY id";
        self.rows(FindingKind::Anonymity, "suggestions", named)?;
        let told = "SELECT id, customer_id FROM survey_answers
             WHERE audience = 'employee' AND customer_id IS NOT NULL ORDER BY id";
        self.rows(FindingKind::Anonymity, "survey_answers", told)
    }
}
