//! Leads of a file into the workspace. The gates hold here as at every door: a lead whose stage lies beyond what it has
//! is refused with everything it lacks, unless a manager takes the stages as the file has them.
//!
//! Moments the file does not give: a lead that is new here keeps only those of the file, as its past is not known; one
//! that was here entered, was assigned, was approved or ended now. A new lead that ended, or was approved, without a date
//! did so at its last known moment, so that it counts with the quarter it came in.

mod history;

use chrono::{DateTime, Utc};
use domain::base::Issue;
use domain::facts::{EndKind, EndReason, NeedsReport, Role, Stage};
use domain::leads::{Applicant, Lack, Score, missing, score_of};
use exchange::{LeadOutcome, LeadRecord};
use store::{LeadFacts, LeadRow, Outcome, Said};

use super::care::after;
use super::rows::Door;
use super::terms::Terms;
use crate::ctx::Stop;
use crate::leads::{applicant, score_text, stage_label};
use history::is_other;

/// A row on its way: what the file says, what the workspace holds, and what follows from both.
struct Lead<'a> {
    record: &'a LeadRecord,
    before: Option<LeadRow>,
    at: Moments,
    /// Row id of a manager who approved the proposal, where the file names one.
    approver_id: Option<i64>,
    /// The stage it leaves and the one it enters, where they differ.
    step: Option<(Stage, Stage)>,
    /// What it lacks for that stage, and a manager lets pass.
    overridden: Vec<Lack>,
}

/// The file's moments as instants.
struct Moments {
    acquired: DateTime<Utc>,
    assigned: Option<DateTime<Utc>>,
    approved: Option<DateTime<Utc>>,
    won: Option<DateTime<Utc>>,
    ended: Option<DateTime<Utc>>,
}

/// Row ids of whom the file names, once they are found or created.
#[derive(Clone, Copy)]
struct Named {
    owner_id: Option<i64>,
    author_id: Option<i64>,
    customer_id: Option<i64>,
}

pub(super) fn lead(door: &mut Door<'_, '_>, record: &LeadRecord) -> Result<Option<Outcome>, Stop> {
    let before = door.tx.lead(&record.lead_no)?;
    let at = moments(door, record);
    references(door, record)?;
    let approver_id = approver(door, record, before.as_ref())?;
    let mut lead = Lead { record, before, at, approver_id, step: None, overridden: Vec::new() };
    lead.check_end(door);
    lead.check_gate(door);
    if !door.is_open() {
        return Ok(None);
    }
    let named = lead.named(door)?;
    let facts = lead.facts(door.terms, named);
    let (id, outcome) = door.tx.upsert_lead(&facts)?;
    lead.tell(door.tx, door.terms, id, named)?;
    door.is_overridden = !lead.overridden.is_empty();
    Ok(Some(outcome))
}

fn moments(door: &mut Door<'_, '_>, record: &LeadRecord) -> Moments {
    let acquired = record.acquired_at.instant(door.terms.zone());
    let mut told = |field, moment| after(door, (field, moment), ("acquired_at", acquired));
    Moments {
        acquired,
        assigned: told("assigned_at", record.assigned_at),
        approved: told("approved_at", record.approved_at),
        won: told("won_at", record.won_at),
        ended: told("ended_at", record.ended_at),
    }
}

fn references(door: &mut Door<'_, '_>, record: &LeadRecord) -> Result<(), Stop> {
    door.knows_member("owner", record.owner.as_deref())?;
    door.knows_member("author", record.author.as_deref())?;
    door.knows_member("approver", record.approver.as_deref())?;
    door.knows_customer(record.customer_code.as_deref())
}

/// The manager who approved the proposal. Anybody else's approval is none: it is left out with a warning.
fn approver(door: &mut Door<'_, '_>, record: &LeadRecord, before: Option<&LeadRow>) -> Result<Option<i64>, Stop> {
    let Some(employee_no) = &record.approver else { return Ok(None) };
    let ledger = door.terms.scope.ledger();
    let person = ledger.member_by_no(employee_no).map(|place| &ledger.members[place as usize]);
    let Some(manager) = person.filter(|person| person.role == Role::Manager) else {
        door.warn(Issue::warning("issue-import-approver-role").at("approver").value(employee_no));
        return Ok(None);
    };
    if record.author.is_none() && before.is_some_and(|row| row.author_id == Some(manager.id)) {
        door.refuse(Issue::refused("issue-lead-own-proposal").at("approver").value(employee_no));
    }
    Ok(Some(manager.id))
}

impl Lead<'_> {
    /// How the file says it ended.
    fn end_kind(&self) -> Option<EndKind> {
        match self.record.outcome? {
            LeadOutcome::Lost => Some(EndKind::Lost),
            LeadOutcome::Invalid => Some(EndKind::Invalid),
            LeadOutcome::Open | LeadOutcome::Won => None,
        }
    }

    /// How it ended by what the workspace holds.
    fn held_end(&self) -> Option<EndKind> {
        self.before.as_ref()?.end_kind
    }

    /// Whether the file says that a lead which had ended is open, or won.
    fn is_reopened(&self) -> bool {
        self.held_end().is_some() && matches!(self.record.outcome, Some(LeadOutcome::Open | LeadOutcome::Won))
    }

    /// A reason or date of an end needs an end that it suits, in the file or in the workspace.
    fn check_end(&self, door: &mut Door<'_, '_>) {
        if self.record.outcome.is_some() {
            return;
        }
        let reason = self.record.end_reason;
        match self.held_end() {
            None if reason.is_some() => door.refuse(Issue::refused("issue-lead-reason-open").at("reason")),
            Some(kind) if reason.is_some_and(|reason| !reason.suits(kind)) => {
                door.refuse(Issue::refused("issue-lead-reason-unsuited").at("reason"));
            }
            None if self.at.ended.is_some() => door.refuse(Issue::refused("issue-lead-ended-open").at("ended_at")),
            _ => {}
        }
    }

    /// The gates between the stage it is in and the one the file says. Back is free, unless it has ended.
    fn check_gate(&mut self, door: &mut Door<'_, '_>) {
        let applicant = self.applicant(door.terms);
        let Some(to) = self.record.stage.filter(|stage| *stage != applicant.stage) else { return };
        self.step = Some((applicant.stage, to));
        let lacks = missing(&applicant, to);
        let may_pass = |lack: &Lack| door.terms.override_by.is_some() && lack.can_be_overridden();
        let (overridden, blocking): (Vec<Lack>, Vec<Lack>) = lacks.into_iter().partition(may_pass);
        self.overridden = overridden;
        if !blocking.is_empty() {
            let stage = stage_label(door.terms.ctx, to);
            let lacking = in_words(door.terms, &blocking, &applicant.score);
            door.refuse(Issue::refused("issue-import-lead-gate").at("stage").value(&stage).arg("missing", lacking));
        }
    }

    /// The lead as it stands before the gates: what the workspace holds, and what the row adds to it.
    fn applicant(&self, terms: &Terms<'_>) -> Applicant {
        let (record, held) = (self.record, self.before.as_ref());
        let industries = terms.industries();
        let base = held.map(|row| applicant(&terms.scope, row, industries));
        let has = |said: bool, held: fn(&Applicant) -> bool| said || base.as_ref().is_some_and(held);
        let industry = record.industry.as_deref().or(held.map(|row| row.industry.as_str())).unwrap_or_default();
        Applicant {
            stage: base.as_ref().map_or(Stage::Acquired, |base| base.stage),
            is_ended: has(false, |base| base.is_ended) && !self.is_reopened(),
            score: score_of(
                record.company_size.or(held.and_then(|row| row.company_size)),
                industry,
                record.has_purchase_plan.or(held.and_then(|row| row.has_purchase_plan)),
                &terms.scope.plan().leads,
                industries,
            ),
            has_owner: has(record.owner.is_some(), |base| base.has_owner),
            needs: NeedsReport {
                situation: has(record.situation.is_some(), |base| base.needs.situation),
                problem: has(record.problem.is_some(), |base| base.needs.problem),
                implication: has(record.implication.is_some(), |base| base.needs.implication),
                need: has(record.need.is_some(), |base| base.needs.need),
            },
            has_proposal: has(record.author.is_some(), |base| base.has_proposal),
            is_approved: self.approver_id.is_some()
                || (has(false, |base| base.is_approved) && !self.takes_approval_back(terms)),
            has_customer: has(record.customer_code.is_some(), |base| base.has_customer),
        }
    }

    /// Whether somebody else wrote the proposal than the one that was approved: it has to be approved again.
    fn takes_approval_back(&self, terms: &Terms<'_>) -> bool {
        let ledger = terms.scope.ledger();
        let (Some(author), Some(row)) = (&self.record.author, &self.before) else { return false };
        let author_id = ledger.member_by_no(author).map(|place| ledger.members[place as usize].id);
        self.approver_id.is_none() && row.approver_id.is_some() && author_id != row.author_id
    }

    fn named(&self, door: &mut Door<'_, '_>) -> Result<Named, Stop> {
        let day = door.terms.zone().day(self.at.acquired);
        let mut member = |column, said: &Option<String>| match said {
            Some(employee_no) => door.doer(column, employee_no, day),
            None => Ok(None),
        };
        let (owner_id, author_id) = (member("owner", &self.record.owner)?, member("author", &self.record.author)?);
        let customer_id = match &self.record.customer_code {
            Some(code) => door.customer(code)?,
            None => None,
        };
        Ok(Named { owner_id, author_id, customer_id })
    }

    fn facts(&self, terms: &Terms<'_>, named: Named) -> LeadFacts<'_> {
        let record = self.record;
        let mut facts = LeadFacts {
            company: record.company.as_deref().into(),
            contact: record.contact.as_deref().into(),
            industry: record.industry.as_deref().into(),
            region: record.region.as_deref().into(),
            source: record.source.as_deref().into(),
            note: record.note.as_deref().into(),
            company_size: record.company_size.into(),
            has_purchase_plan: record.has_purchase_plan.into(),
            owner_id: named.owner_id.into(),
            stage: record.stage.into(),
            situation: record.situation.as_deref().into(),
            problem: record.problem.as_deref().into(),
            implication: record.implication.as_deref().into(),
            need: record.need.as_deref().into(),
            author_id: named.author_id.into(),
            customer_id: named.customer_id.into(),
            order_no: record.order_no.as_deref().into(),
            ..LeadFacts::named(&record.lead_no, self.at.acquired)
        };
        let is_given_away = self.before.as_ref().is_some_and(|row| is_other(named.owner_id, row.owner_id));
        facts.assigned_at = self.at.assigned.or(is_given_away.then_some(terms.now)).into();
        self.put_stage(&mut facts, terms.now);
        self.put_approval(&mut facts, terms);
        self.put_end(&mut facts, terms.now);
        facts
    }

    /// The moments of its stages. A jump gives the stage reached its moment and leaves those between without.
    fn put_stage(&self, facts: &mut LeadFacts<'_>, now: DateTime<Utc>) {
        let step = self.step.filter(|_| self.before.is_some());
        let said = |stage: Stage| match step {
            Some((from, to)) if to < from && stage > to => Said::Empty,
            Some((from, to)) if to > from && stage == to => Said::Value(now),
            _ => Said::Nothing,
        };
        facts.screened_at = said(Stage::Screened);
        facts.needs_at = said(Stage::Needs);
        facts.proposal_at = said(Stage::Proposal);
        facts.won_at = self.at.won.map_or_else(|| said(Stage::Won), Said::Value);
        facts.after_sales_at = said(Stage::AfterSales);
    }

    fn put_approval<'a>(&'a self, facts: &mut LeadFacts<'a>, terms: &Terms<'_>) {
        if self.takes_approval_back(terms) {
            facts.approver_id = Said::Empty;
            facts.approved_at = Said::Empty;
            facts.quality = Said::Empty;
            facts.approval_note = Said::Empty;
        }
        let Some(approver_id) = self.approver_id else { return };
        facts.approver_id = Said::Value(approver_id);
        facts.quality = self.record.quality.into();
        let is_known = self.before.as_ref().is_some_and(|row| row.approver_id == Some(approver_id));
        facts.approved_at = match self.at.approved {
            None if is_known => Said::Nothing,
            at => Said::Value(at.unwrap_or_else(|| self.undated(terms.now))),
        };
    }

    fn put_end<'a>(&'a self, facts: &mut LeadFacts<'a>, now: DateTime<Utc>) {
        if self.is_reopened() {
            facts.end_kind = Said::Empty;
            facts.end_reason = Said::Empty;
            facts.ended_at = Said::Empty;
            facts.end_note = Said::Empty;
            return;
        }
        let Some(kind) = self.end_kind().or(self.held_end()) else { return };
        let held = self.before.as_ref().filter(|row| row.end_kind.is_some());
        let held_reason = held.and_then(|row| row.end_reason).filter(|reason| reason.suits(kind));
        let reason = self.record.end_reason.or(held_reason).unwrap_or(EndReason::Other);
        facts.end_kind = Said::Value(kind);
        facts.end_reason = Said::Value(reason);
        facts.end_note = self.record.end_note.as_deref().into();
        let ended_at = self.at.ended.or(held.and_then(|row| row.ended_at));
        facts.ended_at = Said::Value(ended_at.unwrap_or_else(|| self.undated(now)));
    }

    /// The moment of something that the file does not date.
    fn undated(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        if self.before.is_some() {
            return now;
        }
        let known = [self.at.assigned, self.at.approved, self.at.won];
        known.into_iter().flatten().fold(self.at.acquired, DateTime::max)
    }
}

/// What is missing, in one list; a score says what it is.
fn in_words(terms: &Terms<'_>, lacks: &[Lack], score: &Score) -> String {
    let ctx = terms.ctx;
    let name = |lack: &Lack| {
        let name = ctx.get(&format!("says-leads-lacked-{}", lack.as_str()));
        if *lack == Lack::Score { format!("{name} ({})", score_text(ctx, score)) } else { name }
    };
    ctx.words.list(&lacks.iter().map(name).collect::<Vec<_>>())
}
