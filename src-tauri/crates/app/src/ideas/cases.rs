//! The case library: handing in, the best of the month, the cases for the weekly meeting.

use chrono::NaiveDate;
use domain::base::{Issue, Month};
use domain::facts::Case;
use serde_json::json;
use store::Tx;
use store::personnel::CaseRow;

use super::suggestions::required;
use super::{SHOWN_MAX, case_kind_label};
use crate::agenda::member;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::wire::{CaseCard, CaseSave, CaseTold, Done, EntryRef};

/// Cases a weekly meeting has time for.
const MEETING_MAX: usize = 10;

/// Cases handed in by the date, latest first.
pub(super) fn library(ctx: &Ctx<'_>, scope: &Scope) -> Vec<CaseCard> {
    let mut found: Vec<&Case> = known(scope).collect();
    found.sort_by_key(|case| std::cmp::Reverse((case.month, case.is_best, case.handed_in_on, case.id)));
    found.into_iter().take(SHOWN_MAX).map(|case| card(ctx, scope, case)).collect()
}

/// Cases nobody has told yet, the best of their month first, then the latest.
pub(super) fn meeting(ctx: &Ctx<'_>, scope: &Scope) -> Vec<CaseCard> {
    let is_told = |case: &Case| case.told_on.is_some_and(|on| on <= scope.as_of);
    let mut found: Vec<&Case> = known(scope).filter(|case| !is_told(case)).collect();
    found.sort_by_key(|case| std::cmp::Reverse((case.is_best, case.month, case.handed_in_on, case.id)));
    found.into_iter().take(MEETING_MAX).map(|case| card(ctx, scope, case)).collect()
}

fn known(scope: &Scope) -> impl Iterator<Item = &Case> {
    scope.personnel().cases.all().iter().filter(|case| case.handed_in_on <= scope.as_of)
}

fn card(ctx: &Ctx<'_>, scope: &Scope, case: &Case) -> CaseCard {
    let ledger = scope.ledger();
    let member = &ledger.members[case.member as usize];
    let customer = ledger.customer_by_code(&case.customer_code).map(|at| ledger.customers[at as usize].name.clone());
    let told = case.told_on.filter(|on| *on <= scope.as_of);
    CaseCard {
        id: case.id,
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        month: case.month,
        month_label: ctx.words.month(case.month),
        kind: case.kind,
        kind_label: case_kind_label(ctx, case.kind),
        title: case.title.clone(),
        story: case.story.clone(),
        customer_code: case.customer_code.clone(),
        customer: customer.unwrap_or_else(|| case.customer_code.clone()),
        is_best: case.is_best,
        told: told.map(|on| ctx.with("says-ideas-told", &[("date", &ctx.words.date(on))])),
    }
}

pub(crate) fn case_save(ctx: &Ctx<'_>, request: CaseSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let last = request.month.span().last.min(scope.today);
    let teller = member(&scope, &request.employee_no, last, "employee_no", &mut issues);
    required(&mut issues, "title", &request.title);
    required(&mut issues, "story", &request.story);
    if request.month > Month::of(scope.today) {
        issues.push(Issue::refused("issue-ideas-month-ahead").at("month").value(&request.month.to_string()));
    }
    let code = request.customer_code.trim();
    if !code.is_empty() && scope.ledger().customer_by_code(code).is_none() {
        issues.push(Issue::refused("issue-agenda-customer").at("customer_code").value(code));
    }
    let Some(teller) = teller.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let summary = json!({
        "case": request.id, "member": teller.employee_no, "month": request.month, "kind": request.kind,
        "title": request.title.trim(),
    });
    ctx.write("case_save", summary, |tx| {
        let known = request.id.map(|id| row(ctx, tx, id)).transpose()?;
        tx.save(&CaseRow {
            id: request.id.unwrap_or(0),
            member_id: teller.id,
            month: request.month,
            kind: request.kind,
            title: request.title.trim().to_owned(),
            story: request.story.trim().to_owned(),
            customer_code: code.to_owned(),
            handed_in_on: known.as_ref().map_or(scope.today, |known| known.handed_in_on),
            // The best of one month is not the best of another.
            is_best: known.as_ref().is_some_and(|known| known.is_best && known.month == request.month),
            told_on: known.and_then(|known| known.told_on),
        })?;
        Ok(())
    })?;
    Ok(Done { text: ctx.with("says-ideas-case-kept", &[("title", request.title.trim())]) })
}

fn row(ctx: &Ctx<'_>, tx: &Tx<'_>, id: i64) -> Result<CaseRow, Stop> {
    tx.get::<CaseRow>(id)?.ok_or_else(|| Stop::from(ctx.not_found(&ctx.get("says-ideas-a-case"))))
}

/// Chooses the best case of its month; the one chosen before is none any more. Asked for the chosen one, it takes the
/// choice back.
pub(crate) fn best_case(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    let (title, is_best) = ctx.write("case_best", json!({ "case": request.id }), |tx| {
        let chosen = row(ctx, tx, request.id)?;
        let is_best = !chosen.is_best;
        for other in tx.all::<CaseRow>()? {
            if is_best && other.id != chosen.id && other.month == chosen.month && other.is_best {
                tx.save(&CaseRow { is_best: false, ..other })?;
            }
        }
        tx.note("title", chosen.title.clone());
        tx.note("is_best", is_best);
        let title = chosen.title.clone();
        tx.save(&CaseRow { is_best, ..chosen })?;
        Ok((title, is_best))
    })?;
    let key = if is_best { "says-ideas-best-case" } else { "says-ideas-best-case-taken-back" };
    Ok(Done { text: ctx.with(key, &[("title", &title)]) })
}

pub(crate) fn told(ctx: &Ctx<'_>, request: CaseTold) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let on = request.on.unwrap_or(scope.today);
    let (title, on) = ctx.write("case_told", json!({ "case": request.id, "on": on }), |tx| {
        let row = row(ctx, tx, request.id)?;
        if let Some(issue) = told_refusal(ctx, &scope, &row, on) {
            return Err(Stop::from(Failure::invalid(&ctx.words, &[issue])));
        }
        let title = row.title.clone();
        tx.save(&CaseRow { told_on: Some(on), ..row })?;
        Ok((title, on))
    })?;
    Ok(Done { text: ctx.with("says-ideas-case-told", &[("title", &title), ("date", &ctx.words.date(on))]) })
}

fn told_refusal(ctx: &Ctx<'_>, scope: &Scope, row: &CaseRow, on: NaiveDate) -> Option<Issue> {
    let refused = |key: &str| Issue::refused(key).at("on").value(&on.to_string());
    if on > scope.today {
        return Some(refused("issue-agenda-future"));
    }
    let handed_in = ctx.words.date(row.handed_in_on);
    (on < row.handed_in_on).then(|| refused("issue-ideas-told-before").arg("date", handed_in))
}

pub(crate) fn case_remove(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    let title = ctx.write("case_remove", json!({ "case": request.id }), |tx| {
        let row = row(ctx, tx, request.id)?;
        tx.note("title", row.title.clone());
        tx.remove::<CaseRow>(row.id)?;
        Ok(row.title)
    })?;
    Ok(Done { text: ctx.with("says-ideas-case-removed", &[("title", &title)]) })
}
