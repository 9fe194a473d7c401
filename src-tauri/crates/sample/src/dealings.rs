//! The dealings of the sample company as the engine reads them, without the detour through a workspace.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::base::Zone;
use domain::facts::{
    Activities, Activity, CustomerIx, Dealings, Ending, Lead, Ledger, MemberIx, NeedsReport, Proposal, Ticket,
};

use crate::ZONE;
use crate::records::{SampleActivity, SampleCompany, SampleLead, SampleProposal, SampleTicket};

/// Leads, activities and tickets of a company, with the places of the ledger made of it. Ids are places plus one.
pub fn dealings(company: &SampleCompany, ledger: &Ledger) -> Dealings {
    let places = Places::of(ledger);
    let leads = company.leads.iter().zip(1..).map(|(row, id)| places.lead(row, id)).collect();
    let activities = company.activities.iter().zip(1..).map(|(row, id)| places.activity(row, id)).collect();
    let tickets = company.tickets.iter().zip(1..).map(|(row, id)| places.ticket(row, id)).collect();
    Dealings {
        zone: zone(),
        leads: Arc::new(leads),
        activities: Arc::new(Activities::build(activities, ledger.customers.len())),
        tickets: Arc::new(tickets),
    }
}

/// The time zone the company works in.
pub(crate) fn zone() -> Zone {
    ZONE.parse().expect("the sample's time zone is one")
}

/// Places of customers by code and of members by employee no.
struct Places<'a> {
    customers: BTreeMap<&'a str, CustomerIx>,
    members: BTreeMap<&'a str, MemberIx>,
}

impl<'a> Places<'a> {
    fn of(ledger: &'a Ledger) -> Places<'a> {
        Places {
            customers: ledger
                .customers
                .iter()
                .zip(0..)
                .map(|(customer, place)| (customer.code.as_str(), place))
                .collect(),
            members: ledger
                .members
                .iter()
                .zip(0..)
                .map(|(member, place)| (member.employee_no.as_str(), place))
                .collect(),
        }
    }

    fn lead(&self, row: &SampleLead, id: i64) -> Lead {
        let [situation, problem, implication, need] = std::array::from_fn(|part| !row.needs[part].is_empty());
        Lead {
            id,
            lead_no: row.lead_no.clone(),
            company: row.company.clone(),
            industry: row.industry.clone(),
            region: row.region.clone(),
            source: row.source.clone(),
            company_size: row.company_size,
            has_purchase_plan: row.has_purchase_plan,
            assigned_at: row.assigned_at,
            owner: row.owner.as_deref().map(|no| self.members[no]),
            stage: row.stage,
            entered: row.entered,
            ending: row.ending.as_ref().map(|end| Ending { kind: end.kind, reason: end.reason, at: end.at }),
            needs: NeedsReport { situation, problem, implication, need },
            proposal: row.proposal.as_ref().map(|proposal| self.proposal(proposal)),
            customer: row.customer.as_deref().map(|code| self.customers[code]),
            search: row.company.to_lowercase(),
        }
    }

    fn proposal(&self, row: &SampleProposal) -> Proposal {
        let approval = row.approval.as_ref();
        Proposal {
            author: self.members[row.author.as_str()],
            approved: approval.map(|approval| (self.members[approval.approver.as_str()], approval.at)),
            quality: approval.map(|approval| approval.quality),
        }
    }

    fn activity(&self, row: &SampleActivity, id: i64) -> Activity {
        Activity {
            id,
            customer: self.customers[row.customer.as_str()],
            on: row.on,
            kind: row.kind,
            member: Some(self.members[row.member.as_str()]),
            has_outcome: !row.outcome.is_empty(),
        }
    }

    fn ticket(&self, row: &SampleTicket, id: i64) -> Ticket {
        Ticket {
            id,
            ticket_no: row.ticket_no.clone(),
            customer: self.customers[row.customer.as_str()],
            opened_at: row.opened_at,
            responded_at: row.responded_at,
            resolved_at: row.resolved_at,
            category: row.category.clone(),
            theme: row.theme.clone(),
            owner: Some(self.members[row.owner.as_str()]),
            satisfaction: row.satisfaction,
        }
    }
}
