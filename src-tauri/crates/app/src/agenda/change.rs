//! Logging what was done, giving customers to another owner, recording why one stopped buying.

use chrono::{Days, NaiveDate};
use domain::agenda::{self, Task, TaskKind, can_own_core};
use domain::base::Issue;
use domain::facts::{Customer, CustomerIx, Member};
use domain::people;
use serde_json::json;
use store::{ActivityFacts, CustomerFacts, Said};

use super::telling::activity_label;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{ActivityLog, ActivityLogged, CustomerReason, CustomerReassign, Done};

/// The most characters of a text a person enters.
pub(crate) const TEXT_MAX: usize = 10_000;
/// How long ago something may have been done that is logged now.
const DAYS_BACK: u64 = 3_660;

pub(crate) fn log(ctx: &Ctx<'_>, request: ActivityLog) -> Result<ActivityLogged, Failure> {
    let scope = ctx.scope(None, None)?;
    let entry = Entry::read(&scope, &request).map_err(|issues| Failure::invalid(&ctx.words, &issues))?;
    let customer = &scope.ledger().customers[entry.customer as usize];
    let summary = json!({
        "customer": customer.code, "kind": request.kind, "on": entry.on,
        "member": entry.member.map(|member| &member.employee_no), "reason": request.churn_reason,
    });
    ctx.write("activity_log", summary, |tx| {
        tx.upsert_activity(&ActivityFacts {
            customer_id: customer.id,
            done_on: entry.on,
            kind: request.kind,
            member_id: entry.member.map(|member| member.id),
            outcome: said(&request.outcome),
            note: said(&request.note),
        })?;
        if let Some(reason) = request.churn_reason {
            let named = CustomerFacts::named(&customer.code, &customer.name);
            tx.upsert_customer(&CustomerFacts { churn_reason: Said::Value(reason), ..named })?;
        }
        Ok(())
    })?;
    let next_on = next_on(ctx, &customer.code, &request)?;
    Ok(ActivityLogged {
        text: ctx.with(
            "says-agenda-logged",
            &[
                ("activity", &activity_label(ctx, request.kind)),
                ("customer", &customer.name),
                ("date", &ctx.words.date(entry.on)),
            ],
        ),
        next: next_on.map_or_else(String::new, |on| ctx.words.date(on)),
        next_on,
    })
}

/// What was done, checked.
struct Entry<'a> {
    customer: CustomerIx,
    on: NaiveDate,
    member: Option<&'a Member>,
}

impl<'a> Entry<'a> {
    fn read(scope: &'a Scope, request: &ActivityLog) -> Result<Entry<'a>, Vec<Issue>> {
        let mut issues = Vec::new();
        let ledger = scope.ledger();
        let customer = ledger.customer_by_code(&request.customer_code);
        if customer.is_none() {
            issues.push(Issue::refused("issue-agenda-customer").at("customer_code").value(&request.customer_code));
        }
        let on = request.on.unwrap_or(scope.today);
        if on > scope.today {
            issues.push(Issue::refused("issue-agenda-future").at("on").value(&on.to_string()));
        }
        if on < scope.today - Days::new(DAYS_BACK) {
            issues.push(Issue::refused("issue-agenda-long-ago").at("on").value(&on.to_string()));
        }
        let member = match request.member.as_deref().filter(|no| !no.is_empty()) {
            Some(no) => member(scope, no, on, "member", &mut issues),
            None => {
                let owner = customer.and_then(|customer| ledger.customers[customer as usize].owner);
                owner.map(|owner| &ledger.members[owner as usize])
            }
        };
        too_long(&mut issues, "outcome", &request.outcome);
        too_long(&mut issues, "note", &request.note);
        match customer {
            Some(customer) if issues.is_empty() => Ok(Entry { customer, on, member }),
            _ => Err(issues),
        }
    }
}

/// When the task that was done is due next: the earliest of those an activity like this one does.
fn next_on(ctx: &Ctx<'_>, code: &str, request: &ActivityLog) -> Result<Option<NaiveDate>, Failure> {
    let scope = ctx.scope(None, None)?;
    let customer = scope.ledger().customer_by_code(code).ok_or_else(|| ctx.not_found(code))?;
    let is_same = |task: &&Task| task.kind != TaskKind::Birthday && task.kind.is_done_by(request.kind);
    Ok(tasks_of(&scope, customer).iter().filter(is_same).map(|task| task.due_on).min())
}

/// What the playbook asks for one customer.
pub(crate) fn tasks_of(scope: &Scope, customer: CustomerIx) -> Vec<Task> {
    let snapshot = scope.snapshot();
    let (now, start) = (snapshot.now(), snapshot.start());
    agenda::tasks_of(scope.ledger(), scope.dealings(), scope.plan(), now, start, scope.as_of, customer)
}

pub(crate) fn reassign(ctx: &Ctx<'_>, request: CustomerReassign) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let owner = member(&scope, &request.employee_no, scope.today, "employee_no", &mut issues);
    let customers = customers(&scope, &request, &mut issues);
    if let Some(since) = request.since.filter(|since| *since > scope.today) {
        issues.push(Issue::refused("issue-agenda-since").at("since").value(&since.to_string()));
    }
    let Some(owner) = owner.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let summary = json!({ "customers": request.codes, "to": owner.employee_no, "since": request.since });
    ctx.write("customer_reassign", summary, |tx| {
        tx.effective_from(request.since);
        for customer in &customers {
            let named = CustomerFacts::named(&customer.code, &customer.name);
            tx.upsert_customer(&CustomerFacts { owner_id: Said::Value(owner.id), ..named })?;
        }
        Ok(())
    })?;
    let text = match customers.as_slice() {
        [only] => ctx.with("says-agenda-reassigned", &[("customer", &only.name), ("member", &owner.name)]),
        many => ctx.words.counted("says-agenda-reassigned-many", many.len(), &[("member", &owner.name)]),
    };
    Ok(Done { text })
}

/// The customers to give away. A core customer only goes to somebody who may own it.
fn customers<'a>(scope: &'a Scope, request: &CustomerReassign, issues: &mut Vec<Issue>) -> Vec<&'a Customer> {
    let ledger = scope.ledger();
    let now = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let heir = ledger.member_by_no(&request.employee_no);
    let may_own_core = heir.is_some_and(|heir| can_own_core(ledger, scope.plan(), heir, scope.today));
    let mut found = Vec::new();
    if request.codes.is_empty() {
        issues.push(Issue::refused("issue-agenda-nobody").at("codes"));
    }
    for code in &request.codes {
        let Some(customer) = ledger.customer_by_code(code) else {
            issues.push(Issue::refused("issue-agenda-customer").at("codes").value(code));
            continue;
        };
        if now.is_core(customer) && heir.is_some() && !may_own_core {
            let years = scope.plan().people.senior_years;
            issues.push(Issue::refused("issue-agenda-not-senior").at("employee_no").value(code).arg("years", years));
        }
        found.push(&ledger.customers[customer as usize]);
    }
    found
}

pub(crate) fn reason(ctx: &Ctx<'_>, request: CustomerReason) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let index = scope.ledger().customer_by_code(&request.code).ok_or_else(|| ctx.not_found(&request.code))?;
    let customer = &scope.ledger().customers[index as usize];
    let summary = json!({ "customer": customer.code, "reason": request.reason });
    ctx.write("customer_reason", summary, |tx| {
        let named = CustomerFacts::named(&customer.code, &customer.name);
        let churn_reason = request.reason.map_or(Said::Empty, Said::Value);
        Ok(tx.upsert_customer(&CustomerFacts { churn_reason, ..named })?)
    })?;
    let text = match request.reason {
        Some(reason) => {
            let reason = ctx.get(&format!("base-churn-{}", reason.as_str()));
            ctx.with("says-agenda-reason-kept", &[("customer", &customer.name), ("reason", &reason)])
        }
        None => ctx.with("says-agenda-reason-taken-back", &[("customer", &customer.name)]),
    };
    Ok(Done { text })
}

/// The member with this employee no. who belonged to the team on a day; else the issue in this field.
pub(crate) fn member<'a>(
    scope: &'a Scope,
    employee_no: &str,
    on: NaiveDate,
    field: &str,
    issues: &mut Vec<Issue>,
) -> Option<&'a Member> {
    let found = scope.ledger().member_by_no(employee_no).map(|member| &scope.ledger().members[member as usize]);
    let found = found.filter(|member| people::is_active(member, on));
    if found.is_none() {
        issues.push(Issue::refused("issue-agenda-member").at(field).value(employee_no));
    }
    found
}

/// A text longer than the workspace keeps.
pub(crate) fn too_long(issues: &mut Vec<Issue>, field: &str, text: &str) {
    if text.chars().count() > TEXT_MAX {
        issues.push(Issue::refused("issue-text-too-long").at(field).value(text).arg("most", TEXT_MAX));
    }
}

/// What is left blank says nothing.
fn said(text: &str) -> Said<&str> {
    Said::from(Some(text.trim()).filter(|text| !text.is_empty()))
}
