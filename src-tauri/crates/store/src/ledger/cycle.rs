//! What the quarter's reviews left behind as the rules read it, with members at their places in a ledger.

use std::collections::HashMap;

use domain::base::Quarter;
use domain::facts::{
    Action, ActionEnd, ActionStep, Commentary, Cycle, Dismissal, Ledger, Review, ReviewItem, SeenFigure, WeekNote,
};
use rusqlite::Connection;

use super::links::{LedgerPlaces, Links};
use crate::cycle::{
    ActionRow, ActionStepRow, CommentaryRow, DismissalRow, ReportChoiceRow, ReviewFigureRow, ReviewNoteRow, ReviewRow,
    WeekNoteRow,
};
use crate::tables::kept::all;
use crate::{Error, Result, Store};

impl Store {
    /// Everything the reviews left behind, with members at their places in this ledger.
    ///
    /// # Errors
    /// [`Error::Damaged`] when a value does not have the form that its column promises, [`Error::Busy`] when an action is
    /// for somebody the ledger does not know yet.
    pub fn cycle(&self, ledger: &Ledger) -> Result<Cycle> {
        let snapshot = self.conn().unchecked_transaction()?;
        let places = LedgerPlaces::of(ledger);
        Ok(Cycle {
            reviews: reviews(&snapshot)?,
            actions: actions(&snapshot, &places.in_file(&snapshot))?,
            dismissals: all(&snapshot, "quarter, finding")?.into_iter().map(dismissal).collect(),
            commentaries: all(&snapshot, "quarter, section, version")?
                .into_iter()
                .map(commentary)
                .collect::<Result<_>>()?,
            left_out: all(&snapshot, "quarter")?.into_iter().map(choice).collect(),
            weeks: all(&snapshot, "week_on")?.into_iter().map(week).collect(),
        })
    }
}

fn reviews(conn: &Connection) -> Result<Vec<Review>> {
    let mut notes: HashMap<i64, Vec<(ReviewItem, String)>> = HashMap::new();
    for ReviewNoteRow { review_id, item, text, .. } in all(conn, "id")? {
        if !text.trim().is_empty() {
            notes.entry(review_id).or_default().push((item, text));
        }
    }
    notes.values_mut().for_each(|of| of.sort_by_key(|(item, _)| *item));
    let mut figures: HashMap<i64, Vec<SeenFigure>> = HashMap::new();
    for ReviewFigureRow { review_id, metric, actual, target, state, .. } in all(conn, "id")? {
        figures.entry(review_id).or_default().push(SeenFigure { metric, actual, target, state });
    }
    let reviews = all(conn, "month")?.into_iter().map(|row: ReviewRow| Review {
        id: row.id,
        month: row.month,
        held_on: row.held_on,
        led_by: row.led_by,
        present: row.present,
        notes: notes.remove(&row.id).unwrap_or_default(),
        figures: figures.remove(&row.id).unwrap_or_default(),
    });
    Ok(reviews.collect())
}

fn actions(conn: &Connection, links: &Links<'_>) -> Result<Vec<Action>> {
    let mut steps: HashMap<i64, Vec<ActionStep>> = HashMap::new();
    for row in all::<ActionStepRow>(conn, "stepped_on, id")? {
        steps.entry(row.action_id).or_default().push(ActionStep {
            on: row.stepped_on,
            by: row.stepped_by,
            from: row.state_from,
            to: row.state_to,
            carried_to: row.carried_to,
            note: row.note,
        });
    }
    let rows = all::<ActionRow>(conn, "opened_on, id")?.into_iter();
    rows.map(|row| action(steps.remove(&row.id).unwrap_or_default(), row, links)).collect()
}

fn action(steps: Vec<ActionStep>, row: ActionRow, links: &Links<'_>) -> Result<Action> {
    let ended = match (row.ended_on, row.outcome) {
        (Some(on), Some(outcome)) => Some(ActionEnd { on, outcome, note: row.closing_note }),
        (None, None) => None,
        _ => return Err(Error::damaged(format!("actions {}: it ended by half", row.id))),
    };
    Ok(Action {
        id: row.id,
        quarter: row.quarter,
        what: row.what,
        member: links.member_maybe(row.member_id)?,
        who: row.who,
        due_on: row.due_on,
        state: row.state,
        opened_on: row.opened_on,
        month: row.month,
        finding: row.finding,
        ended,
        steps,
    })
}

fn dismissal(row: DismissalRow) -> Dismissal {
    let DismissalRow { id, quarter, finding, severity, reason, dismissed_on, dismissed_by } = row;
    Dismissal { id, quarter, key: finding, severity, reason, on: dismissed_on, by: dismissed_by }
}

fn commentary(row: CommentaryRow) -> Result<Commentary> {
    let CommentaryRow { id, quarter, section, version, text, saved_at, saved_by } = row;
    let version =
        u32::try_from(version).map_err(|_| Error::damaged(format!("commentaries {id}: {version} is no version")))?;
    Ok(Commentary { id, quarter, section, version, text, at: saved_at, by: saved_by })
}

fn choice(row: ReportChoiceRow) -> (Quarter, Vec<String>) {
    (row.quarter, row.left_out.split_whitespace().map(str::to_owned).collect())
}

fn week(row: WeekNoteRow) -> WeekNote {
    let WeekNoteRow { id, week_on, text, noted_on, noted_by } = row;
    WeekNote { id, week_on, text, on: noted_on, by: noted_by }
}
