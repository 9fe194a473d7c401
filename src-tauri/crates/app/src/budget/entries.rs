//! Budget entries: saved, edited, taken out; the receipt that goes with one.
//!
//! An entry may lie in a month whose pay is closed: it is spending and no pay. The receipt stays where it is; the
//! workspace keeps its path.

use std::path::{Path, PathBuf};

use chrono::Months;
use domain::base::{Issue, Money};
use domain::facts::BudgetEntry;
use serde_json::json;
use store::accounts::BudgetEntryRow;

use super::category_label;
use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::host::FilePurpose;
use crate::typed;
use crate::wire::{BudgetEntrySave, BudgetEntryView, Done, EntryRef, Nothing, PickedFile};

/// Years an entry can lie back.
const YEARS_BACK: u32 = 10;

pub(crate) fn entry(ctx: &Ctx<'_>, request: EntryRef) -> Result<BudgetEntryView, Failure> {
    let scope = ctx.scope(None, None)?;
    let entry = known(ctx, &scope, request.id)?;
    Ok(BudgetEntryView {
        id: entry.id,
        spent_on: entry.on,
        category: entry.category,
        amount: scope.ledger().currency.minor(entry.amount_minor).to_string(),
        note: entry.note.clone(),
        is_attached: is_there(&entry.attachment),
        attachment: entry.attachment.clone(),
    })
}

pub(crate) fn entry_save(ctx: &Ctx<'_>, request: BudgetEntrySave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    if let Some(id) = request.id {
        known(ctx, &scope, id)?;
    }
    let amount = checked(&scope, &request).map_err(|issues| Failure::invalid(&ctx.words, &issues))?;
    let row = BudgetEntryRow {
        id: request.id.unwrap_or(0),
        spent_on: request.spent_on,
        category: request.category,
        amount_minor: amount.to_minor(),
        note: request.note.trim().to_owned(),
        attachment: request.attachment.trim().to_owned(),
    };
    let summary = json!({
        "id": request.id, "spent_on": row.spent_on, "category": row.category, "amount": amount, "note": row.note,
    });
    ctx.write("budget_entry_save", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    let category = category_label(ctx, row.category);
    Ok(Done { text: ctx.with("says-budget-kept", &[("amount", &ctx.words.money(amount)), ("category", &category)]) })
}

pub(crate) fn entry_remove(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let entry = known(ctx, &scope, request.id)?;
    let amount = scope.ledger().currency.minor(entry.amount_minor);
    let summary = json!({
        "id": entry.id, "spent_on": entry.on, "category": entry.category, "amount": amount, "note": entry.note,
    });
    ctx.write("budget_entry_remove", summary, |tx| {
        tx.remove::<BudgetEntryRow>(request.id)?;
        Ok::<_, Stop>(())
    })?;
    let category = category_label(ctx, entry.category);
    Ok(Done { text: ctx.with("says-budget-removed", &[("amount", &ctx.words.money(amount)), ("category", &category)]) })
}

fn known<'a>(ctx: &Ctx<'_>, scope: &'a Scope, id: i64) -> Result<&'a BudgetEntry, Failure> {
    let found = scope.accounts().budget_entries.iter().find(|entry| entry.id == id);
    found.ok_or_else(|| ctx.not_found(&ctx.get("says-budget-an-entry")))
}

/// The amount of an entry that can be kept; else everything that speaks against it.
fn checked(scope: &Scope, request: &BudgetEntrySave) -> Result<Money, Vec<Issue>> {
    let mut issues = Vec::new();
    let refused = |key: &str, field: &str, value: &str| Issue::refused(key).at(field).value(value);
    let on = request.spent_on;
    if on > scope.today {
        issues.push(refused("issue-budget-future", "spent_on", &on.to_string()));
    } else if scope.today.checked_sub_months(Months::new(YEARS_BACK * 12)).is_some_and(|first| on < first) {
        issues.push(refused("issue-budget-long-ago", "spent_on", &on.to_string()).arg("years", YEARS_BACK));
    }
    let amount = match typed::amount(scope.ledger().currency, &request.amount) {
        Ok(Some(amount)) if !amount.is_zero() => Some(amount),
        Ok(_) => {
            issues.push(Issue::refused("issue-budget-no-amount").at("amount"));
            None
        }
        Err(typed::NotANumber) => {
            issues.push(refused("issue-budget-amount", "amount", &request.amount));
            None
        }
    };
    if request.note.trim().is_empty() {
        issues.push(Issue::refused("issue-budget-note").at("note"));
    }
    too_long(&mut issues, "note", &request.note);
    too_long(&mut issues, "attachment", &request.attachment);
    amount.filter(|_| issues.is_empty()).ok_or(issues)
}

/// Asks for the file of a receipt.
pub(crate) fn pick(ctx: &Ctx<'_>, _: Nothing) -> Result<PickedFile, Failure> {
    let picked = ctx.app.host.pick_open(FilePurpose::Receipt);
    Ok(PickedFile { path: picked.map(|path| path.display().to_string()) })
}

/// Whether a path is the receipt of an entry of the open workspace, and its file is there.
pub(crate) fn is_receipt(ctx: &Ctx<'_>, path: &Path) -> bool {
    let shown = path.display().to_string();
    let entries = |scope: Scope| scope.accounts().budget_entries.iter().any(|entry| entry.attachment == shown);
    is_there(&shown) && ctx.scope(None, None).is_ok_and(entries)
}

/// Whether the receipt's file is there. A path of another computer is not asked: a workspace somebody sent could name
/// one, and asking would greet that computer with the name of this user.
fn is_there(attachment: &str) -> bool {
    let is_elsewhere = attachment.starts_with(r"\\") || attachment.starts_with("//");
    let path = PathBuf::from(attachment);
    !is_elsewhere && path.is_absolute() && path.is_file()
}
