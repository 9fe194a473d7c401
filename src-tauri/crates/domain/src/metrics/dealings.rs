//! The figures that come from leads, activities and tickets, as of a date in a quarter (sections 1, 3 and 4).

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::{Behind, MetricFigure, Snapshot};
use crate::agenda;
use crate::base::{DateSpan, Ratio};
use crate::facts::{Activity, ActivityKind, EndKind, EndReason, Lead, Ticket};
use crate::leads::{Industries, score};
use crate::service;

const HOUR: i64 = 3_600;

/// Metrics that leads, tickets and activities answer.
pub(super) const IDS: [&str; 11] = [
    "lead_conversion",
    "invalid_lead_share",
    "lead_slow_loss_share",
    "lead_assign_hours",
    "lead_screening_accuracy",
    "proposal_quality",
    "first_response_hours",
    "resolved_24h_share",
    "core_visits",
    "core_visits_kept",
    "effective_contacts",
];

impl<'a> Snapshot<'a> {
    /// The moment the date is over: what happened later is not known yet.
    pub fn until(&self) -> DateTime<Utc> {
        self.dealings.zone.end_of(self.as_of)
    }

    /// Places of the leads acquired in the quarter, to the date.
    fn leads(&self) -> Vec<u32> {
        self.known().map_or_else(Vec::new, |span| {
            let moments = self.dealings.zone.moments(span);
            places(&self.dealings.leads, |lead| moments.contains(&lead.acquired_at()))
        })
    }

    /// Places of the tickets opened in the quarter, to the date.
    pub(super) fn tickets(&self) -> Vec<u32> {
        self.known().map_or_else(Vec::new, |span| {
            let moments = self.dealings.zone.moments(span);
            places(&self.dealings.tickets, |ticket| moments.contains(&ticket.opened_at))
        })
    }

    /// The days of the quarter that have passed by the date.
    pub(super) fn known(&self) -> Option<DateSpan> {
        self.span().until(self.as_of)
    }

    fn lead(&self, place: u32) -> &'a Lead {
        &self.dealings.leads[place as usize]
    }

    fn ticket(&self, place: u32) -> &'a Ticket {
        &self.dealings.tickets[place as usize]
    }

    /// The industries a lead is scored by.
    pub fn industries(&self) -> Industries {
        let customers = self.ledger.customers.iter().map(|customer| customer.industry.as_str());
        self.plan.leads.wanted_industries(customers)
    }

    /// Figures of metrics that leads, tickets and activities answer.
    pub(super) fn dealings_figure(&self, id: &str) -> MetricFigure {
        match id {
            "lead_assign_hours" => self.assign_hours(),
            "proposal_quality" => self.proposal_quality(),
            "first_response_hours" => service::response_hours(
                self.dealings,
                &self.plan.service,
                &self.ledger.workdays,
                self.known()?,
                self.as_of,
            )
            .map(Ratio::value),
            "core_visits_kept" => {
                let kept = self.visits_kept();
                let sum = |count: fn(&agenda::Kept) -> u32| kept.iter().map(|one| count(one) as usize).sum::<usize>();
                Ratio::of_counts(sum(|one| one.kept), sum(|one| one.due)).map(Ratio::value)
            }
            "core_visits" | "effective_contacts" => match self.dealings_evidence(id)? {
                Behind::Activities { part, .. } if !self.dealings.activities.all().is_empty() => {
                    Some(Decimal::from(part.len()))
                }
                _ => None,
            },
            _ => match self.dealings_evidence(id)? {
                Behind::Leads { part, whole } | Behind::Tickets { part, whole } => {
                    Ratio::of_counts(part.len(), whole.len()).map(Ratio::value)
                }
                _ => None,
            },
        }
    }

    /// The leads, tickets or activities behind a figure; none for metrics that come from other facts.
    pub(super) fn dealings_evidence(&self, id: &str) -> Option<Behind> {
        let until = self.until();
        let leads = |counts: &dyn Fn(&Lead) -> bool, among: &dyn Fn(&Lead) -> bool| {
            let whole: Vec<u32> = self.leads().into_iter().filter(|place| among(self.lead(*place))).collect();
            Behind::Leads { part: whole.iter().copied().filter(|place| counts(self.lead(*place))).collect(), whole }
        };
        let all = |_: &Lead| true;
        let is_ended = |lead: &Lead, kind: EndKind| lead.ended_by(until).is_some_and(|ending| ending.kind == kind);
        let assigned = |lead: &Lead| lead.assigned_at.is_some_and(|at| at < until);
        Some(match id {
            "lead_conversion" => leads(&|lead| lead.won_by(until), &all),
            "invalid_lead_share" => leads(&|lead| is_ended(lead, EndKind::Invalid), &all),
            "lead_slow_loss_share" => leads(
                &|lead| {
                    let ending = lead.ended_by(until);
                    ending.is_some_and(|end| end.kind == EndKind::Lost && end.reason == EndReason::SlowAssignment)
                },
                &all,
            ),
            "lead_assign_hours" => leads(&assigned, &assigned),
            "lead_screening_accuracy" => {
                let industries = self.industries();
                let is_known = |lead: &Lead| lead.won_by(until) || lead.ended_by(until).is_some();
                let is_right = |lead: &Lead| {
                    let passed = score(lead, &self.plan.leads, &industries).can_assign();
                    passed != is_ended(lead, EndKind::Invalid)
                };
                leads(&is_right, &is_known)
            }
            "proposal_quality" => {
                let found = self.marked_proposals();
                Behind::Leads { part: found.clone(), whole: found }
            }
            "first_response_hours" => {
                let answered = |place: &u32| self.ticket(*place).responded_at.is_some_and(|at| at < until);
                let found: Vec<u32> = self.tickets().into_iter().filter(answered).collect();
                Behind::Tickets { part: found.clone(), whole: found }
            }
            "resolved_24h_share" => {
                let standing = |place: &u32| {
                    let ticket = self.ticket(*place);
                    service::is_resolved_in_time(
                        ticket,
                        self.dealings.zone,
                        &self.plan.service,
                        &self.ledger.workdays,
                        until,
                    )
                };
                let whole: Vec<u32> = self.tickets().into_iter().filter(|place| standing(place).is_some()).collect();
                let in_time = |place: &u32| standing(place) == Some(true);
                Behind::Tickets { part: whole.iter().copied().filter(in_time).collect(), whole }
            }
            "core_visits" => {
                let visits = |done: &Activity| done.kind == ActivityKind::Visit && self.now().is_core(done.customer);
                let found = self.activities(visits);
                Behind::Activities { part: found.clone(), whole: found }
            }
            "effective_contacts" => {
                let is_contact = |done: &Activity| matches!(done.kind, ActivityKind::Visit | ActivityKind::Call);
                Behind::Activities {
                    part: self.activities(|done| is_contact(done) && done.has_outcome),
                    whole: self.activities(is_contact),
                }
            }
            "core_visits_kept" => {
                let kept = self.visits_kept();
                let customers = |counts: fn(&&agenda::Kept) -> bool| {
                    kept.iter().filter(counts).map(|one| one.customer).collect::<Vec<_>>()
                };
                Behind::Customers {
                    part: customers(|one| one.due > 0 && one.kept == one.due),
                    whole: customers(|one| one.due > 0),
                }
            }
            _ => return None,
        })
    }

    /// Visits kept and due of every core customer of the quarter's start.
    pub fn visits_kept(&self) -> Vec<agenda::Kept> {
        let Some(span) = self.known() else { return Vec::new() };
        agenda::visits_kept(self.ledger, self.dealings, self.plan, self.start(), span, self.as_of)
    }

    fn activities(&self, counts: impl Fn(&Activity) -> bool) -> Vec<u32> {
        let Some(span) = self.known() else { return Vec::new() };
        let all = self.dealings.activities.all();
        places(all, |done| span.contains(done.on) && counts(done))
    }

    fn assign_hours(&self) -> MetricFigure {
        let Behind::Leads { part, .. } = self.dealings_evidence("lead_assign_hours")? else { return None };
        let waited = |place: &u32| {
            let lead = self.lead(*place);
            lead.assigned_at.map_or(0, |at| (at - lead.acquired_at()).num_seconds())
        };
        let seconds: i64 = part.iter().map(waited).sum();
        Ratio::of(Decimal::from(seconds), Decimal::from(HOUR) * Decimal::from(part.len())).map(Ratio::value)
    }

    /// Leads whose proposal was approved in the quarter with a mark, whenever they were acquired.
    fn marked_proposals(&self) -> Vec<u32> {
        let Some(span) = self.known() else { return Vec::new() };
        let moments = self.dealings.zone.moments(span);
        places(&self.dealings.leads, |lead| {
            lead.proposal.is_some_and(|proposal| {
                proposal.quality.is_some() && proposal.approved.is_some_and(|(_, at)| moments.contains(&at))
            })
        })
    }

    fn proposal_quality(&self) -> MetricFigure {
        let found = self.marked_proposals();
        let mark = |place: &u32| self.lead(*place).proposal.and_then(|proposal| proposal.quality).unwrap_or(0);
        let marks: u64 = found.iter().map(|place| u64::from(mark(place))).sum();
        Ratio::of(Decimal::from(marks), Decimal::from(found.len())).map(Ratio::value)
    }
}

pub(super) fn places<T>(all: &[T], counts: impl Fn(&T) -> bool) -> Vec<u32> {
    all.iter().zip(0_u32..).filter(|(one, _)| counts(one)).map(|(_, place)| place).collect()
}
