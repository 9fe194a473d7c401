//! The leads, by lead no.: what is known of each, when it entered its stages, its needs report and its proposal.
//!
//! Whether a lead may enter a stage is decided by the rules before it is written; the workspace refuses only references
//! that lead nowhere and an ending without kind, reason and moment.

use chrono::{DateTime, Utc};
use domain::facts::{EndKind, EndReason, Stage};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;

use super::{Numbered, next_number};
use crate::format::{instant_said, stored_moment, stored_moment_maybe};
use crate::journal::{self, CUSTOMERS, Image, LEADS, MEMBERS};
use crate::search::search_text;
use crate::{Error, Outcome, Result, Said, Store, Tx};

/// What a file or a form says about a lead. Kind, reason and moment of its ending are said together.
#[derive(Debug, Clone, Copy)]
pub struct LeadFacts<'a> {
    /// Natural key.
    pub lead_no: &'a str,
    /// When it was acquired.
    pub acquired_at: DateTime<Utc>,
    /// Company.
    pub company: Said<&'a str>,
    /// Whom to speak to there.
    pub contact: Said<&'a str>,
    /// Industry.
    pub industry: Said<&'a str>,
    /// Region.
    pub region: Said<&'a str>,
    /// Where it came from.
    pub source: Said<&'a str>,
    /// Anything else.
    pub note: Said<&'a str>,
    /// People in the company.
    pub company_size: Said<u32>,
    /// Whether it plans to buy.
    pub has_purchase_plan: Said<bool>,
    /// Row id of the member who works on it.
    pub owner_id: Said<i64>,
    /// When it was assigned to that member.
    pub assigned_at: Said<DateTime<Utc>>,
    /// The stage it is in or ended in; a new lead without one is acquired.
    pub stage: Said<Stage>,
    /// When it was screened.
    pub screened_at: Said<DateTime<Utc>>,
    /// When its needs were first asked for.
    pub needs_at: Said<DateTime<Utc>>,
    /// When it was to get a proposal.
    pub proposal_at: Said<DateTime<Utc>>,
    /// When it bought.
    pub won_at: Said<DateTime<Utc>>,
    /// When its care began.
    pub after_sales_at: Said<DateTime<Utc>>,
    /// Whether it ended lost or invalid.
    pub end_kind: Said<EndKind>,
    /// Why it ended.
    pub end_reason: Said<EndReason>,
    /// When it ended.
    pub ended_at: Said<DateTime<Utc>>,
    /// What else is to be said about the end.
    pub end_note: Said<&'a str>,
    /// Needs report: the customer's situation.
    pub situation: Said<&'a str>,
    /// Needs report: its problem.
    pub problem: Said<&'a str>,
    /// Needs report: what follows from the problem.
    pub implication: Said<&'a str>,
    /// Needs report: what a solution is worth to it.
    pub need: Said<&'a str>,
    /// Row id of the member who wrote the proposal.
    pub author_id: Said<i64>,
    /// Proposal: the customer's pain points.
    pub pains: Said<&'a str>,
    /// Proposal: our advantage over the competitor.
    pub advantage: Said<&'a str>,
    /// Proposal: what it returns.
    pub roi: Said<&'a str>,
    /// Row id of the member who approved the proposal.
    pub approver_id: Said<i64>,
    /// When it was approved.
    pub approved_at: Said<DateTime<Utc>>,
    /// The approver's mark, 1 to 10.
    pub quality: Said<u8>,
    /// What the approver wrote.
    pub approval_note: Said<&'a str>,
    /// Row id of the customer it became.
    pub customer_id: Said<i64>,
    /// Order no. of its first order.
    pub order_no: Said<&'a str>,
}

/// A lead with every column. Texts are empty when nothing is written, members and the customer are row ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadRow {
    /// Row id.
    pub id: i64,
    /// Natural key.
    pub lead_no: String,
    /// When it was acquired.
    pub acquired_at: DateTime<Utc>,
    /// Company.
    pub company: String,
    /// Whom to speak to there.
    pub contact: String,
    /// Industry.
    pub industry: String,
    /// Region.
    pub region: String,
    /// Where it came from.
    pub source: String,
    /// Anything else.
    pub note: String,
    /// People in the company.
    pub company_size: Option<u32>,
    /// Whether it plans to buy.
    pub has_purchase_plan: Option<bool>,
    /// Who works on it.
    pub owner_id: Option<i64>,
    /// When it was assigned to that member.
    pub assigned_at: Option<DateTime<Utc>>,
    /// The stage it is in or ended in.
    pub stage: Stage,
    /// When it was screened.
    pub screened_at: Option<DateTime<Utc>>,
    /// When its needs were first asked for.
    pub needs_at: Option<DateTime<Utc>>,
    /// When it was to get a proposal.
    pub proposal_at: Option<DateTime<Utc>>,
    /// When it bought.
    pub won_at: Option<DateTime<Utc>>,
    /// When its care began.
    pub after_sales_at: Option<DateTime<Utc>>,
    /// Whether it ended lost or invalid.
    pub end_kind: Option<EndKind>,
    /// Why it ended.
    pub end_reason: Option<EndReason>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// What else is to be said about the end.
    pub end_note: String,
    /// Needs report: the customer's situation.
    pub situation: String,
    /// Needs report: its problem.
    pub problem: String,
    /// Needs report: what follows from the problem.
    pub implication: String,
    /// Needs report: what a solution is worth to it.
    pub need: String,
    /// Who wrote the proposal.
    pub author_id: Option<i64>,
    /// Proposal: the customer's pain points.
    pub pains: String,
    /// Proposal: our advantage over the competitor.
    pub advantage: String,
    /// Proposal: what it returns.
    pub roi: String,
    /// Who approved the proposal.
    pub approver_id: Option<i64>,
    /// When it was approved.
    pub approved_at: Option<DateTime<Utc>>,
    /// The approver's mark, 1 to 10.
    pub quality: Option<u8>,
    /// What the approver wrote.
    pub approval_note: String,
    /// The customer it became.
    pub customer_id: Option<i64>,
    /// Order no. of its first order.
    pub order_no: String,
}

/// Columns of a lead that hold a text, empty when nothing is written.
const TEXTS: [&str; 17] = [
    "company",
    "industry",
    "region",
    "source",
    "search",
    "contact",
    "order_no",
    "end_note",
    "approval_note",
    "situation",
    "problem",
    "implication",
    "need",
    "pains",
    "advantage",
    "roi",
    "note",
];

impl<'a> LeadFacts<'a> {
    /// A lead of which nothing else is known.
    pub fn named(lead_no: &'a str, acquired_at: DateTime<Utc>) -> LeadFacts<'a> {
        LeadFacts {
            lead_no,
            acquired_at,
            company: Said::Nothing,
            contact: Said::Nothing,
            industry: Said::Nothing,
            region: Said::Nothing,
            source: Said::Nothing,
            note: Said::Nothing,
            company_size: Said::Nothing,
            has_purchase_plan: Said::Nothing,
            owner_id: Said::Nothing,
            assigned_at: Said::Nothing,
            stage: Said::Nothing,
            screened_at: Said::Nothing,
            needs_at: Said::Nothing,
            proposal_at: Said::Nothing,
            won_at: Said::Nothing,
            after_sales_at: Said::Nothing,
            end_kind: Said::Nothing,
            end_reason: Said::Nothing,
            ended_at: Said::Nothing,
            end_note: Said::Nothing,
            situation: Said::Nothing,
            problem: Said::Nothing,
            implication: Said::Nothing,
            need: Said::Nothing,
            author_id: Said::Nothing,
            pains: Said::Nothing,
            advantage: Said::Nothing,
            roi: Said::Nothing,
            approver_id: Said::Nothing,
            approved_at: Said::Nothing,
            quality: Said::Nothing,
            approval_note: Said::Nothing,
            customer_id: Said::Nothing,
            order_no: Said::Nothing,
        }
    }

    /// Its moments as stored, by column.
    fn moments(&self) -> Result<Vec<(&'static str, Said<String>)>> {
        let moments = [
            ("acquired_at", Said::Value(self.acquired_at)),
            ("assigned_at", self.assigned_at),
            ("screened_at", self.screened_at),
            ("needs_at", self.needs_at),
            ("proposal_at", self.proposal_at),
            ("won_at", self.won_at),
            ("after_sales_at", self.after_sales_at),
            ("ended_at", self.ended_at),
            ("approved_at", self.approved_at),
        ];
        moments.into_iter().map(|(column, at)| Ok((column, instant_said(at)?))).collect()
    }

    fn put(&self, image: &mut Image, moments: Vec<(&'static str, Said<String>)>) {
        if let Said::Value(company) = self.company
            && image["company"] != company
        {
            image.insert("search".to_owned(), search_text(company).into());
        }
        if self.company == Said::Empty {
            image.insert("search".to_owned(), "".into());
        }
        for (column, text) in [
            ("company", self.company),
            ("contact", self.contact),
            ("industry", self.industry),
            ("region", self.region),
            ("source", self.source),
            ("note", self.note),
            ("end_note", self.end_note),
            ("situation", self.situation),
            ("problem", self.problem),
            ("implication", self.implication),
            ("need", self.need),
            ("pains", self.pains),
            ("advantage", self.advantage),
            ("roi", self.roi),
            ("approval_note", self.approval_note),
            ("order_no", self.order_no),
        ] {
            text.put(image, column, "".into());
        }
        for (column, id) in [
            ("owner_id", self.owner_id),
            ("author_id", self.author_id),
            ("approver_id", self.approver_id),
            ("customer_id", self.customer_id),
        ] {
            id.put(image, column, Value::Null);
        }
        for (column, moment) in moments {
            moment.put(image, column, Value::Null);
        }
        self.company_size.put(image, "company_size", Value::Null);
        self.has_purchase_plan.map(i64::from).put(image, "has_purchase_plan", Value::Null);
        self.stage.map(Stage::as_str).put(image, "stage", Stage::Acquired.as_str().into());
        self.end_kind.map(EndKind::as_str).put(image, "end_kind", Value::Null);
        self.end_reason.map(EndReason::as_str).put(image, "end_reason", Value::Null);
        self.quality.put(image, "quality", Value::Null);
    }
}

impl Store {
    /// The lead with this number.
    pub fn lead(&self, lead_no: &str) -> Result<Option<LeadRow>> {
        lead(self.conn(), lead_no)
    }
}

impl Tx<'_> {
    /// The id of the lead with this number.
    pub fn lead_id(&mut self, lead_no: &str) -> Result<Option<i64>> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM leads WHERE lead_no = ?1")?;
        Ok(statement.query_row([lead_no], |row| row.get(0)).optional()?)
    }

    /// The lead with this number as this command sees it.
    pub fn lead(&mut self, lead_no: &str) -> Result<Option<LeadRow>> {
        lead(self.conn, lead_no)
    }

    /// A number for a lead that has none: `L-000123`, one more than the greatest of that form.
    pub fn next_lead_no(&mut self) -> Result<String> {
        next_number(self, Numbered::Leads)
    }

    /// Adds or changes a lead.
    ///
    /// # Errors
    /// [`Error::NoSuchRow`] for a member or customer that is not there, [`Error::DateOutOfRange`], [`Error::Engine`] for
    /// a mark out of range or an ending of which a part is missing: those are refused at the door.
    pub fn upsert_lead(&mut self, facts: &LeadFacts<'_>) -> Result<(i64, Outcome)> {
        for member_id in [facts.owner_id, facts.author_id, facts.approver_id].into_iter().filter_map(Said::value) {
            self.refer(&MEMBERS, member_id)?;
        }
        if let Said::Value(customer_id) = facts.customer_id {
            self.refer(&CUSTOMERS, customer_id)?;
        }
        let moments = facts.moments()?;
        if let Some(id) = self.lead_id(facts.lead_no)? {
            let outcome = self.change(&LEADS, id, |image| facts.put(image, moments))?;
            return Ok((id, outcome));
        }
        let id = self.next_id(&LEADS)?;
        let mut image = Image::new();
        image.insert("id".to_owned(), id.into());
        image.insert("lead_no".to_owned(), facts.lead_no.into());
        image.insert("stage".to_owned(), Stage::Acquired.as_str().into());
        image.extend(TEXTS.map(|column| (column.to_owned(), "".into())));
        facts.put(&mut image, moments);
        journal::insert_image(self.conn, &LEADS, &image)?;
        self.is_inserted(&LEADS, id);
        self.is_numbered(Numbered::Leads, facts.lead_no);
        Ok((id, Outcome::New))
    }
}

/// A stage of the file.
pub(crate) fn stored_stage(name: &str) -> Result<Stage> {
    Stage::from_name(name).ok_or_else(|| Error::damaged(format!("'{name}' is no stage of a lead")))
}

/// A way to end, of the file.
pub(crate) fn stored_end_kind(name: &str) -> Result<EndKind> {
    EndKind::from_name(name).ok_or_else(|| Error::damaged(format!("'{name}' is no way a lead ends")))
}

/// A reason to end, of the file.
pub(crate) fn stored_end_reason(name: &str) -> Result<EndReason> {
    EndReason::from_name(name).ok_or_else(|| Error::damaged(format!("'{name}' is no reason why a lead ends")))
}

fn lead(conn: &Connection, lead_no: &str) -> Result<Option<LeadRow>> {
    let mut statement = conn.prepare_cached("SELECT * FROM leads WHERE lead_no = ?1")?;
    statement.query_and_then([lead_no], lead_row)?.next().transpose()
}

fn lead_row(row: &Row<'_>) -> Result<LeadRow> {
    let text = |column: &str| row.get::<_, String>(column);
    let name = |column: &str| row.get::<_, Option<String>>(column);
    let at = |column: &str| stored_moment_maybe(row.get(column)?);
    Ok(LeadRow {
        id: row.get("id")?,
        lead_no: text("lead_no")?,
        acquired_at: stored_moment(&text("acquired_at")?)?,
        company: text("company")?,
        contact: text("contact")?,
        industry: text("industry")?,
        region: text("region")?,
        source: text("source")?,
        note: text("note")?,
        company_size: row.get("company_size")?,
        has_purchase_plan: row.get("has_purchase_plan")?,
        owner_id: row.get("owner_id")?,
        assigned_at: at("assigned_at")?,
        stage: stored_stage(&text("stage")?)?,
        screened_at: at("screened_at")?,
        needs_at: at("needs_at")?,
        proposal_at: at("proposal_at")?,
        won_at: at("won_at")?,
        after_sales_at: at("after_sales_at")?,
        end_kind: name("end_kind")?.as_deref().map(stored_end_kind).transpose()?,
        end_reason: name("end_reason")?.as_deref().map(stored_end_reason).transpose()?,
        ended_at: at("ended_at")?,
        end_note: text("end_note")?,
        situation: text("situation")?,
        problem: text("problem")?,
        implication: text("implication")?,
        need: text("need")?,
        author_id: row.get("author_id")?,
        pains: text("pains")?,
        advantage: text("advantage")?,
        roi: text("roi")?,
        approver_id: row.get("approver_id")?,
        approved_at: at("approved_at")?,
        quality: row.get("quality")?,
        approval_note: text("approval_note")?,
        customer_id: row.get("customer_id")?,
        order_no: text("order_no")?,
    })
}
