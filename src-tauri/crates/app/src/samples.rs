//! The sample company: made by the `sample` crate, written through the same tables an import writes.
//!
//! Its leads come with their stages and moments and without events: what was done to a lead is told of what is done in
//! the workspace.

mod cycle;
mod money;
mod team;

use std::collections::BTreeMap;
use std::path::PathBuf;

use domain::base::{Currency, FiscalCalendar, WorkCalendar, Zone};
use domain::plan::Plan;
use sample::{
    SampleCompany, SampleCredit, SampleCustomer, SampleLead, SampleMember, SampleOrder, SampleStatus, Wish, ZONE,
};
use serde_json::json;
use store::{
    ActivityFacts, Audit, CreditFacts, CustomerFacts, LeadFacts, Leave, MemberFacts, OrderFacts, OrderStatus, Said,
    Store, TargetFacts, TicketFacts, Tx, WorkspaceSettings,
};

use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::session::adopt;
use crate::wire::{Opened, SampleCreate};

pub(crate) fn create(ctx: &Ctx<'_>, request: SampleCreate) -> Result<Opened, Failure> {
    let zone: Zone = ZONE.parse().unwrap_or(Zone::UTC);
    let today = request.today.unwrap_or_else(|| zone.day(ctx.now()));
    let wish =
        Wish { seed: request.seed.unwrap_or(1).into(), customers: request.customers.unwrap_or(Wish::CUSTOMERS), today };
    let path = match request.path {
        Some(path) => PathBuf::from(path),
        None => free_path(ctx)?,
    };
    let mut company = sample::company(&wish);
    if zone.day(ctx.now()) == today {
        company.keep_until(ctx.now());
    }
    let settings = WorkspaceSettings {
        name: company.name.clone(),
        currency: Currency::CNY,
        calendar: FiscalCalendar::starting(1).expect("January is a month"),
        time_zone: ZONE.to_owned(),
        workdays: WorkCalendar::default(),
        is_sample: true,
        created_at: ctx.now(),
    };
    let failed = |error: store::Error| Failure::store(&ctx.words, &error);
    let mut store = Store::create(&path, &settings).map_err(failed)?;
    let summary = json!({ "seed": wish.seed, "customers": wish.customers, "today": wish.today });
    let audit = Audit { actor: ctx.actor(), command: "sample_create".to_owned(), at: ctx.now(), summary };
    store.write(audit, |tx| fill(tx, &company, &settings, &wish)).map_err(failed)?;
    let opened = adopt(ctx, &path, store)?;
    cycle::hold(ctx, &company)?;
    money::close(ctx, &company)?;
    Ok(opened)
}

/// A name in the app's folder that no file has yet: a sample that was worked on is kept.
fn free_path(ctx: &Ctx<'_>) -> Result<PathBuf, Failure> {
    let folder = &ctx.app.paths.data_dir;
    std::fs::create_dir_all(folder).map_err(|error| crate::export::unwritten(ctx, folder, &error.to_string()))?;
    let name = ctx.get("says-file-sample");
    let names =
        std::iter::once(format!("{name}.quarterlift")).chain((2..).map(|at| format!("{name} {at}.quarterlift")));
    let mut paths = names.map(|name| folder.join(name));
    Ok(paths.find(|path| !path.exists()).expect("some number is free"))
}

fn fill(tx: &mut Tx<'_>, company: &SampleCompany, settings: &WorkspaceSettings, wish: &Wish) -> store::Result<()> {
    let rows = Rows::of_people(tx, company)?;
    rows.orders(tx, company)?;
    rows.leads(tx, company)?;
    rows.service(tx, company)?;
    for target in &company.targets {
        let facts = TargetFacts {
            period: target.period,
            owner: &target.owner,
            amount_minor: target.amount_minor,
            is_pinned: target.is_pinned,
        };
        tx.set_target(&facts, None, "")?;
    }
    team::write(tx, company, &rows)?;
    money::write(tx, company, &rows)?;
    cycle::write(tx, company, &rows)?;
    let plan = Plan { task_force: company.task_force.clone(), values: company.values.clone(), ..Plan::default() };
    let first = settings.calendar.quarter_of(wish.today).plus(-2);
    tx.save_plan(first, &plan.to_toml(), None, "")?;
    Ok(())
}

/// Row ids of the members by employee no. and of the customers by code.
struct Rows<'a> {
    members: BTreeMap<&'a str, i64>,
    customers: BTreeMap<&'a str, i64>,
}

impl<'a> Rows<'a> {
    /// Writes members and customers.
    fn of_people(tx: &mut Tx<'_>, company: &'a SampleCompany) -> store::Result<Rows<'a>> {
        let mut rows = Rows { members: BTreeMap::new(), customers: BTreeMap::new() };
        for member in &company.members {
            rows.members.insert(&member.employee_no, write_member(tx, member)?);
        }
        for customer in &company.customers {
            let id = rows.write_customer(tx, customer)?;
            rows.customers.insert(&customer.code, id);
        }
        rows.past(tx, company)?;
        Ok(rows)
    }

    /// The rows an order refers to, of a workspace that has them.
    fn behind(tx: &mut Tx<'_>, order: &'a SampleOrder) -> store::Result<Rows<'a>> {
        let mut rows = Rows { members: BTreeMap::new(), customers: BTreeMap::new() };
        let nos: Vec<&str> = match &order.credit {
            SampleCredit::Member(no) => vec![no],
            SampleCredit::Split(shares) => shares.iter().map(|(no, _)| no.as_str()).collect(),
        };
        for no in nos {
            rows.members.insert(no, tx.member_id(no)?.expect("the sample's members are written"));
        }
        let customer = tx.customer_id(&order.customer)?.expect("the sample's customers are written");
        rows.customers.insert(&order.customer, customer);
        Ok(rows)
    }

    fn write_customer(&self, tx: &mut Tx<'_>, customer: &SampleCustomer) -> store::Result<i64> {
        let (id, _) = tx.upsert_customer(&CustomerFacts {
            industry: Said::Value(&customer.industry),
            region: Said::Value(&customer.region),
            size: Said::Value(&customer.size),
            owner_id: Said::Value(self.member(&customer.owner)),
            decision_maker: customer.decision_maker.as_deref().into(),
            birthday: customer.birthday.into(),
            churn_reason: customer.churn_reason.into(),
            ..CustomerFacts::named(&customer.code, &customer.name)
        })?;
        Ok(id)
    }

    /// Who owned a customer and where a member stood before: each is written as it was, and then as it is from the day on
    /// which that changed.
    fn past(&self, tx: &mut Tx<'_>, company: &SampleCompany) -> store::Result<()> {
        for past in &company.past_owners {
            let now = &company.customers[past.customer as usize];
            let owner =
                past.owner.map_or_else(String::new, |owner| company.members[owner as usize].employee_no.clone());
            tx.effective_from(None);
            self.write_customer(tx, &SampleCustomer { owner, ..now.clone() })?;
            tx.effective_from(past.until.succ_opt());
            self.write_customer(tx, now)?;
        }
        for past in &company.past_posts {
            let now = &company.members[past.member as usize];
            let (role, team, region) = (past.role, past.team.clone(), past.region.clone());
            tx.effective_from(None);
            write_member(tx, &SampleMember { role, team, region, ..now.clone() })?;
            tx.effective_from(past.until.succ_opt());
            write_member(tx, now)?;
        }
        tx.effective_from(None);
        Ok(())
    }

    fn member(&self, employee_no: &str) -> i64 {
        self.members[employee_no]
    }

    fn customer(&self, code: &str) -> i64 {
        self.customers[code]
    }

    fn orders(&self, tx: &mut Tx<'_>, company: &SampleCompany) -> store::Result<()> {
        for order in &company.orders {
            let late = company.late.as_ref().filter(|late| late.order_no == order.order_no);
            self.order(tx, order, late.map_or(&order.credit, |late| &late.before))?;
        }
        Ok(())
    }

    /// Writes an order with whom it is credited to.
    fn order(&self, tx: &mut Tx<'_>, order: &SampleOrder, credit: &SampleCredit) -> store::Result<()> {
        let shares: Vec<(i64, u32)> = match credit {
            SampleCredit::Member(no) => vec![(self.member(no), 1_000_000)],
            SampleCredit::Split(shares) => shares.iter().map(|(no, ppm)| (self.member(no), *ppm)).collect(),
        };
        let credit = match shares.as_slice() {
            [(member, _)] => CreditFacts::Member(*member),
            shares => CreditFacts::Split(shares),
        };
        tx.upsert_order(&OrderFacts {
            credit: Said::Value(credit),
            product: Said::Value(&order.product),
            product_line: Said::Value(&order.product_line),
            region: Said::Value(&order.region),
            collected_minor: Said::Value(order.collected_minor),
            collected_on: order.collected_on.into(),
            status: Said::Value(match order.status {
                SampleStatus::Open => OrderStatus::Open,
                SampleStatus::Cancelled => OrderStatus::Cancelled,
            }),
            ..OrderFacts::plain(&order.order_no, self.customer(&order.customer), order.on, order.amount_minor)
        })?;
        Ok(())
    }

    fn leads(&self, tx: &mut Tx<'_>, company: &SampleCompany) -> store::Result<()> {
        for lead in &company.leads {
            tx.upsert_lead(&self.lead(lead))?;
        }
        Ok(())
    }

    fn lead<'l>(&self, lead: &'l SampleLead) -> LeadFacts<'l> {
        let written = |text: &'l str| Some(text).filter(|text| !text.is_empty()).into();
        let [_, screened_at, needs_at, proposal_at, won_at, after_sales_at] = lead.entered.map(Said::from);
        let [situation, problem, implication, need] = lead.needs.each_ref().map(|text| written(text));
        let ending = lead.ending.as_ref();
        let proposal = lead.proposal.as_ref();
        let approval = proposal.and_then(|proposal| proposal.approval.as_ref());
        LeadFacts {
            company: Said::Value(&lead.company),
            contact: Said::Value(&lead.contact),
            industry: Said::Value(&lead.industry),
            region: Said::Value(&lead.region),
            source: Said::Value(&lead.source),
            note: Said::Value(&lead.note),
            company_size: lead.company_size.into(),
            has_purchase_plan: lead.has_purchase_plan.into(),
            owner_id: lead.owner.as_deref().map(|no| self.member(no)).into(),
            assigned_at: lead.assigned_at.into(),
            stage: Said::Value(lead.stage),
            screened_at,
            needs_at,
            proposal_at,
            won_at,
            after_sales_at,
            end_kind: ending.map(|ending| ending.kind).into(),
            end_reason: ending.map(|ending| ending.reason).into(),
            ended_at: ending.map(|ending| ending.at).into(),
            end_note: ending.map(|ending| ending.note.as_str()).into(),
            situation,
            problem,
            implication,
            need,
            author_id: proposal.map(|proposal| self.member(&proposal.author)).into(),
            pains: proposal.map(|proposal| proposal.pains.as_str()).into(),
            advantage: proposal.map(|proposal| proposal.advantage.as_str()).into(),
            roi: proposal.map(|proposal| proposal.roi.as_str()).into(),
            approver_id: approval.map(|approval| self.member(&approval.approver)).into(),
            approved_at: approval.map(|approval| approval.at).into(),
            quality: approval.map(|approval| approval.quality).into(),
            approval_note: approval.map(|approval| approval.note.as_str()).into(),
            customer_id: lead.customer.as_deref().map(|code| self.customer(code)).into(),
            order_no: lead.order_no.as_deref().into(),
            ..LeadFacts::named(&lead.lead_no, lead.acquired_at())
        }
    }

    /// Tickets, and what was done for customers.
    fn service(&self, tx: &mut Tx<'_>, company: &SampleCompany) -> store::Result<()> {
        for ticket in &company.tickets {
            tx.upsert_ticket(&TicketFacts {
                responded_at: ticket.responded_at.into(),
                resolved_at: ticket.resolved_at.into(),
                category: Said::Value(&ticket.category),
                theme: Some(ticket.theme.as_str()).filter(|theme| !theme.is_empty()).into(),
                note: Said::Value(&ticket.note),
                owner_id: Said::Value(self.member(&ticket.owner)),
                satisfaction: ticket.satisfaction.into(),
                ..TicketFacts::named(&ticket.ticket_no, self.customer(&ticket.customer), ticket.opened_at)
            })?;
        }
        for activity in &company.activities {
            tx.upsert_activity(&ActivityFacts {
                customer_id: self.customer(&activity.customer),
                done_on: activity.on,
                kind: activity.kind,
                member_id: Some(self.member(&activity.member)),
                outcome: Some(activity.outcome.as_str()).filter(|outcome| !outcome.is_empty()).into(),
                note: Said::Nothing,
            })?;
        }
        Ok(())
    }
}

fn write_member(tx: &mut Tx<'_>, member: &SampleMember) -> store::Result<i64> {
    let leaves: Vec<Leave> = member.leaves.iter().map(|leave| Leave { first: leave.first, last: leave.last }).collect();
    let (id, _) = tx.upsert_member(&MemberFacts {
        role: Said::Value(member.role),
        team: Said::Value(&member.team),
        region: Said::Value(&member.region),
        experience_from: Said::Value(member.experience_from),
        active_to: member.active_to.into(),
        leaves: Said::Value(&leaves),
        ..MemberFacts::named(&member.employee_no, &member.name, member.hired_on)
    })?;
    Ok(id)
}
