//! What an import does to a lead, kept in the lead's history; the file's name stands where nobody gave a reason.

use domain::facts::{EndReason, Stage};
use store::{LeadEventFacts, LeadEventKind, LeadRow, Tx};

use super::super::terms::Terms;
use super::{Lead, Named};
use crate::ctx::Stop;

impl Lead<'_> {
    /// Records what happened to the lead. A file that says nothing else than the workspace holds leaves no trace.
    pub(super) fn tell(&self, tx: &mut Tx<'_>, terms: &Terms<'_>, lead_id: i64, named: Named) -> Result<(), Stop> {
        let reason = terms.file_name.as_str();
        let event = |kind| LeadEventFacts { lead_id, kind, from: None, to: None, member_id: None, reason, missing: "" };
        let (from, to) = self.step.map_or((None, None), |(from, to)| (Some(from), Some(to)));
        let Some(row) = &self.before else {
            let stage = to.unwrap_or(Stage::Acquired);
            tx.record_lead_event(&LeadEventFacts { to: Some(stage), ..event(LeadEventKind::Added) })?;
            return self.tell_override(tx, terms, &event(LeadEventKind::Overridden));
        };
        if self.is_reopened() {
            tx.record_lead_event(&LeadEventFacts { to: Some(row.stage), ..event(LeadEventKind::Reopened) })?;
        }
        if is_other(named.owner_id, row.owner_id) {
            tx.record_lead_event(&LeadEventFacts { member_id: named.owner_id, ..event(LeadEventKind::Assigned) })?;
        }
        if self.changes_needs(row) {
            tx.record_lead_event(&event(LeadEventKind::Needs))?;
        }
        if is_other(named.author_id, row.author_id) {
            tx.record_lead_event(&LeadEventFacts { member_id: named.author_id, ..event(LeadEventKind::Proposal) })?;
        }
        if is_other(self.approver_id, row.approver_id) {
            tx.record_lead_event(&LeadEventFacts { member_id: self.approver_id, ..event(LeadEventKind::Approved) })?;
        }
        if self.step.is_some() && self.overridden.is_empty() {
            tx.record_lead_event(&LeadEventFacts { from, to, ..event(LeadEventKind::Moved) })?;
        }
        self.tell_override(tx, terms, &event(LeadEventKind::Overridden))?;
        if self.end_kind().is_some_and(|kind| Some(kind) != row.end_kind) {
            let reason = self.end_in_words();
            let stage = Some(self.record.stage.unwrap_or(row.stage));
            tx.record_lead_event(&LeadEventFacts { from: stage, reason: &reason, ..event(LeadEventKind::Ended) })?;
        }
        Ok(())
    }

    /// A gate passed on a manager's word, with the reason and what was missing.
    fn tell_override(&self, tx: &mut Tx<'_>, terms: &Terms<'_>, event: &LeadEventFacts<'_>) -> Result<(), Stop> {
        let (Some(by), Some((from, to))) = (&terms.override_by, self.step) else { return Ok(()) };
        if self.overridden.is_empty() {
            return Ok(());
        }
        let missing = self.overridden.iter().map(|lack| lack.as_str()).collect::<Vec<_>>().join(", ");
        tx.record_lead_event(&LeadEventFacts {
            from: Some(from),
            to: Some(to),
            member_id: Some(by.approver_id),
            reason: &by.reason,
            missing: &missing,
            ..*event
        })?;
        Ok(())
    }

    fn changes_needs(&self, row: &LeadRow) -> bool {
        let record = self.record;
        [
            (&record.situation, &row.situation),
            (&record.problem, &row.problem),
            (&record.implication, &row.implication),
            (&record.need, &row.need),
        ]
        .into_iter()
        .any(|(said, held)| said.as_ref().is_some_and(|said| said != held))
    }

    /// The reason's name, a note behind it, as the history of a lead keeps an ending.
    fn end_in_words(&self) -> String {
        let name = self.record.end_reason.unwrap_or(EndReason::Other).as_str();
        self.record.end_note.as_ref().map_or_else(|| name.to_owned(), |note| format!("{name}: {note}"))
    }
}

/// Whether the file names somebody, and somebody else than the workspace does.
pub(super) fn is_other(said: Option<i64>, held: Option<i64>) -> bool {
    said.is_some() && said != held
}
