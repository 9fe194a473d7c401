//! Corrections by hand: an amount with its reason that is paid with a month that is still open.

use domain::base::{Issue, Money, Month};
use domain::facts::{ManualLine, MemberIx};
use serde_json::json;
use store::accounts::ManualLineRow;

use super::{borrowed, months};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::{member_of, required};
use crate::typed;
use crate::wire::{Done, EntryRef, ManualLineSave};

pub(crate) fn save(ctx: &Ctx<'_>, request: ManualLineSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let earlier = match request.id {
        Some(id) => Some(entry_of(ctx, &scope, id)?),
        None => None,
    };
    let mut issues = Vec::new();
    if let Some(earlier) = earlier {
        check_month(ctx, &scope, earlier.month, &mut issues);
    }
    if issues.is_empty() {
        check_month(ctx, &scope, request.month, &mut issues);
    }
    let member = member_of(&scope, &request.employee_no, &mut issues);
    let amount = amount(ctx, "amount", &request.amount, &mut issues);
    required(&mut issues, "reason", &request.reason);
    let (Some(member), Some(amount), true) = (member, amount, issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let person = &scope.ledger().members[member as usize];
    let row = row(ctx, &scope, request.id.unwrap_or(0), member, request.month, amount, request.reason.trim());
    let summary = json!({
        "member": person.employee_no, "month": request.month, "amount": amount, "reason": row.reason,
        "amount_before": earlier.map(|earlier| scope.ledger().currency.minor(earlier.amount_minor)),
    });
    ctx.write("manual_line_save", summary, |tx| Ok(tx.save(&row)?))?;
    let args = [
        ("amount", ctx.words.money_change(amount)),
        ("name", person.name.clone()),
        ("month", ctx.words.month(request.month)),
    ];
    Ok(Done { text: ctx.with("says-incentives-manual-saved", &borrowed(&args)) })
}

/// The row that is kept: who entered it last and when.
pub(super) fn row(
    ctx: &Ctx<'_>,
    scope: &Scope,
    id: i64,
    member: MemberIx,
    month: Month,
    amount: Money,
    reason: &str,
) -> ManualLineRow {
    ManualLineRow {
        id,
        member_id: scope.ledger().members[member as usize].id,
        month,
        amount_minor: amount.to_minor(),
        reason: reason.to_owned(),
        entered_on: scope.today,
        entered_by: ctx.actor(),
    }
}

/// A month that can be paid into.
fn check_month(ctx: &Ctx<'_>, scope: &Scope, month: Month, issues: &mut Vec<Issue>) {
    let refused = |key: &str| Issue::refused(key).at("month").arg("month", ctx.words.month(month));
    match months::first_open(scope) {
        Some(next) if month < next => {
            issues.push(refused("issue-manual-closed").arg("next", ctx.words.month(next)));
        }
        _ if !months::has_begun(scope, month) => issues.push(refused("issue-manual-ahead")),
        _ => {}
    }
}

/// An amount as typed, below or above zero; nothing typed and zero correct nothing.
pub(super) fn amount(ctx: &Ctx<'_>, field: &str, text: &str, issues: &mut Vec<Issue>) -> Option<Money> {
    match typed::amount(ctx.words.currency(), text) {
        Ok(Some(amount)) if !amount.is_zero() => return Some(amount),
        Ok(_) => issues.push(Issue::refused("issue-manual-nothing").at(field)),
        Err(typed::NotANumber) => issues.push(Issue::refused("issue-manual-amount").at(field).value(text)),
    }
    None
}

fn entry_of<'a>(ctx: &Ctx<'_>, scope: &'a Scope, id: i64) -> Result<&'a ManualLine, Failure> {
    let found = scope.accounts().manual_lines.iter().find(|entry| entry.id == id);
    found.ok_or_else(|| ctx.not_found(&id.to_string()))
}

pub(crate) fn remove(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let entry = entry_of(ctx, &scope, request.id)?;
    let mut issues = Vec::new();
    check_month(ctx, &scope, entry.month, &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let member = &scope.ledger().members[entry.member as usize];
    let amount = scope.ledger().currency.minor(entry.amount_minor);
    let summary = json!({
        "member": member.employee_no, "month": entry.month, "amount": amount, "reason": entry.reason,
    });
    ctx.write("manual_line_remove", summary, |tx| Ok(tx.remove::<ManualLineRow>(request.id)?))?;
    let args = [
        ("amount", ctx.words.money_change(amount)),
        ("name", member.name.clone()),
        ("month", ctx.words.month(entry.month)),
    ];
    Ok(Done { text: ctx.with("says-incentives-manual-removed", &borrowed(&args)) })
}
