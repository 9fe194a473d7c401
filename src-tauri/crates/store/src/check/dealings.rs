//! What must hold for leads, activities and tickets whatever the plan says: known names, moments in order, marks in
//! range, whole endings, and gates that nobody passed without what they ask for or an approver's word.
//!
//! Scores are the plan's business and not looked at.

use std::collections::HashMap;

use domain::facts::{ActivityKind, EndKind, EndReason, Stage};
use rusqlite::Row;

use super::{Checker, FindingKind};
use crate::format::read_instant;
use crate::{LeadEventKind, Result};

/// Columns that hold moments in the one form that compares as a text; the first names the row.
const INSTANTS: [(&str, &str); 3] = [
    (
        "leads",
        "id, acquired_at, assigned_at, screened_at, needs_at, proposal_at, won_at, after_sales_at, ended_at, approved_at",
    ),
    ("lead_events", "id, done_at"),
    ("tickets", "id, opened_at, responded_at, resolved_at"),
];

/// Columns of moments by the place of the stage they belong to.
const ENTERED: [&str; 6] = ["acquired_at", "screened_at", "needs_at", "proposal_at", "won_at", "after_sales_at"];
/// Moments of a lead that belong to no stage.
const OTHERS: [&str; 3] = ["assigned_at", "approved_at", "ended_at"];

/// For each lead that an approver let pass, the furthest stage that was for.
type Overrides = HashMap<i64, Stage>;

/// What the checks look at in a lead.
struct LeadUnderCheck {
    id: i64,
    stage: Option<Stage>,
    entered: [Option<String>; 6],
    others: [Option<String>; 3],
    end: [Option<String>; 2],
    missing_needs: Vec<&'static str>,
    is_approved: bool,
    has_customer: bool,
}

impl Checker<'_> {
    pub(super) fn dealings(&mut self) -> Result<()> {
        for (table, columns) in INSTANTS {
            self.texts(FindingKind::Moment, table, columns, |text| read_instant(text.as_bytes()).is_some())?;
        }
        self.names()?;
        self.marks()?;
        self.leads()?;
        self.tickets()
    }

    fn names(&mut self) -> Result<()> {
        let is_stage = |text: &str| Stage::from_name(text).is_some();
        let kind = FindingKind::Name;
        self.texts(kind, "leads", "id, stage", is_stage)?;
        self.texts(kind, "leads", "id, end_kind", |text| EndKind::from_name(text).is_some())?;
        self.texts(kind, "leads", "id, end_reason", |text| EndReason::from_name(text).is_some())?;
        self.texts(kind, "lead_events", "id, kind", |text| LeadEventKind::from_name(text).is_some())?;
        self.texts(kind, "lead_events", "id, from_stage, to_stage", is_stage)?;
        self.texts(kind, "activities", "id, kind", |text| ActivityKind::from_name(text).is_some())
    }

    fn marks(&mut self) -> Result<()> {
        let quality = "SELECT id, quality FROM leads WHERE quality NOT BETWEEN 1 AND 10 ORDER BY id";
        self.rows(FindingKind::Mark, "leads", quality)?;
        let satisfaction = "SELECT id, satisfaction FROM tickets WHERE satisfaction NOT BETWEEN 1 AND 5 ORDER BY id";
        self.rows(FindingKind::Mark, "tickets", satisfaction)
    }

    fn leads(&mut self) -> Result<()> {
        let overrides = self.overrides()?;
        let mut statement = self.conn.prepare(
            "SELECT id, stage, acquired_at, screened_at, needs_at, proposal_at, won_at, after_sales_at, assigned_at,
             approved_at, ended_at, end_kind, end_reason, octet_length(situation), octet_length(problem),
             octet_length(implication), octet_length(need), author_id, approver_id, customer_id FROM leads ORDER BY id",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let lead = LeadUnderCheck::read(row)?;
            for (kind, detail) in [
                (FindingKind::Ending, lead.ending()),
                (FindingKind::Sequence, lead.sequence()),
                (FindingKind::Gate, lead.gates(&overrides)),
            ] {
                if let Some(detail) = detail {
                    self.found(kind, format!("leads {}", lead.id), detail);
                }
            }
        }
        Ok(())
    }

    fn overrides(&self) -> Result<Overrides> {
        let mut statement = self.conn.prepare("SELECT lead_id, to_stage FROM lead_events WHERE kind = ?1")?;
        let mut rows = statement.query([LeadEventKind::Overridden.as_str()])?;
        let mut found = Overrides::new();
        while let Some(row) = rows.next()? {
            let to: Option<String> = row.get(1)?;
            let to = to.as_deref().and_then(Stage::from_name).unwrap_or(Stage::AfterSales);
            let furthest = found.entry(row.get(0)?).or_insert(to);
            *furthest = (*furthest).max(to);
        }
        Ok(found)
    }

    fn tickets(&mut self) -> Result<()> {
        let sql = "SELECT id, opened_at, coalesce(responded_at, opened_at), resolved_at FROM tickets ORDER BY id";
        let mut statement = self.conn.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (opened, responded): (String, String) = (row.get(1)?, row.get(2)?);
            let resolved: Option<String> = row.get(3)?;
            let late = if responded < opened {
                format!("responded_at {responded}")
            } else if let Some(resolved) = resolved.filter(|resolved| *resolved < responded) {
                format!("resolved_at {resolved}")
            } else {
                continue;
            };
            self.found(FindingKind::Sequence, format!("tickets {}", row.get::<_, i64>(0)?), late);
        }
        Ok(())
    }
}

impl LeadUnderCheck {
    fn read(row: &Row<'_>) -> Result<LeadUnderCheck> {
        let text = |column: usize| row.get::<_, Option<String>>(column);
        let number = |column: usize| row.get::<_, Option<i64>>(column);
        let stage: String = row.get(1)?;
        let mut missing_needs = Vec::new();
        for (column, part) in (13..).zip(["situation", "problem", "implication", "need"]) {
            if number(column)?.unwrap_or(0) == 0 {
                missing_needs.push(part);
            }
        }
        let (author, approver) = (number(17)?, number(18)?);
        Ok(LeadUnderCheck {
            id: row.get(0)?,
            stage: Stage::from_name(&stage),
            entered: [text(2)?, text(3)?, text(4)?, text(5)?, text(6)?, text(7)?],
            others: [text(8)?, text(9)?, text(10)?],
            end: [text(11)?, text(12)?],
            missing_needs,
            is_approved: author.is_some() && approver.is_some() && author != approver && text(9)?.is_some(),
            has_customer: number(19)?.is_some(),
        })
    }

    /// An ending that is not whole, or has a reason that belongs to the other kind.
    fn ending(&self) -> Option<String> {
        let [kind, reason] = &self.end;
        let has_ended = self.others[2].is_some();
        match (kind, reason) {
            (None, None) => has_ended.then(|| "ended_at".to_owned()),
            (Some(kind), Some(reason)) => {
                let (known_kind, known_reason) = (EndKind::from_name(kind)?, EndReason::from_name(reason)?);
                let is_sound = has_ended && known_reason.suits(known_kind);
                (!is_sound).then(|| format!("{kind} {reason}"))
            }
            (kind, reason) => kind.as_ref().or(reason.as_ref()).cloned(),
        }
    }

    /// The first moment that lies before one it must follow: each stage's up to the present one after those of the
    /// stages before it, all others after the lead was acquired.
    fn sequence(&self) -> Option<String> {
        let reached = self.stage.map_or(1, |stage| stage as usize + 1);
        let mut last = self.entered[0].as_deref()?;
        for (column, at) in ENTERED.iter().zip(&self.entered).take(reached) {
            let Some(at) = at.as_deref() else { continue };
            if at < last {
                return Some(format!("{column} {at}"));
            }
            last = at;
        }
        let acquired = self.entered[0].as_deref()?;
        let early = OTHERS.iter().zip(&self.others).find(|(_, at)| at.as_deref().is_some_and(|at| at < acquired));
        early.map(|(column, at)| format!("{column} {}", at.as_deref().unwrap_or_default()))
    }

    /// The gates that were passed without what they ask for and without an approver's word.
    fn gates(&self, overrides: &Overrides) -> Option<String> {
        let stage = self.stage?;
        let let_pass = overrides.get(&self.id);
        let is_closed = |gate: Stage| stage >= gate && let_pass.is_none_or(|furthest| *furthest < gate);
        let mut missing = Vec::new();
        if is_closed(Stage::Proposal) {
            missing.extend(&self.missing_needs);
        }
        if is_closed(Stage::Won) && !self.is_approved {
            missing.push("approval");
        }
        // Nobody's word makes up for a service record without a customer.
        if stage == Stage::AfterSales && !self.has_customer {
            missing.push("customer");
        }
        (!missing.is_empty()).then(|| format!("{}: {}", stage.as_str(), missing.join(", ")))
    }
}
