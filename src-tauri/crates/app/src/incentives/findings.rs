//! Problems of pay for the Overview: disputes nobody answered, corrections that wait, periods nobody closed, stars nobody
//! decided.

use domain::base::Period;
use domain::chart::Tone;
use domain::facts::DisputeState;

use super::{about_label, awards, closing, corrections, payroll_to};
use crate::ctx::{Ctx, Scope};
use crate::wire::{FindingView, RowsRef, TableId};

/// What the quarter's pay asks somebody to do.
pub(crate) fn findings(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    let own = [disputes(ctx, scope), not_closed(ctx, scope), waiting(ctx, scope), stars(ctx, scope)];
    own.into_iter().flatten().chain(super::unusual::findings(ctx, scope)).collect()
}

/// A finding of pay without rows.
pub(super) fn finding(ctx: &Ctx<'_>, subject: &str, tone: Tone, title: String, detail: String) -> FindingView {
    crate::findings::finding(ctx, &format!("pay/{subject}"), tone, title, detail, "incentives")
}

fn disputes(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let open = scope.accounts().disputes.iter().filter(|dispute| dispute.state == DisputeState::Open);
    let of_quarter: Vec<_> = open.filter(|dispute| dispute.quarter == scope.quarter).collect();
    if of_quarter.is_empty() {
        return None;
    }
    let title = ctx.words.counted("says-incentives-finding-disputes", of_quarter.len(), &[]);
    let name = |dispute: &&domain::facts::Dispute| {
        let name = &scope.ledger().members[dispute.member as usize].name;
        format!("{name}: {}", about_label(ctx, dispute.line.kind, dispute.line.period))
    };
    let names: Vec<String> = of_quarter.iter().take(3).map(name).collect();
    let advice = ctx.words.counted("says-playbook-pay-disputes", of_quarter.len(), &[]);
    Some(FindingView { advice, ..finding(ctx, "disputes", Tone::Warn, title, names.join("; ")) })
}

fn not_closed(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let period = closing::overdue(scope)?;
    let last = scope.ledger().calendar.span(period).last;
    let quarter = scope.ledger().calendar.quarter_of(last);
    if payroll_to(&scope.facts, quarter, last).statements.is_empty() {
        return None;
    }
    let period = ctx.words.period(period);
    let title = ctx.with("says-incentives-finding-not-closed", &[("period", &period)]);
    let detail = ctx.with("says-incentives-finding-not-closed-detail", &[("date", &ctx.words.date(last))]);
    let advice = ctx.with("says-playbook-pay-not-closed", &[("period", &period)]);
    Some(FindingView { rows: Some(statements(ctx)), advice, ..finding(ctx, "not_closed", Tone::Warn, title, detail) })
}

fn waiting(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let found = corrections(&scope.facts);
    if found.is_empty() {
        return None;
    }
    let sum = found.iter().fold(scope.ledger().currency.zero(), |sum, one| sum + one.difference());
    let title = ctx.words.counted("says-incentives-finding-corrections", found.len(), &[]);
    let tipped = found.iter().filter(|one| one.is_tipped()).count();
    let key = if tipped > 0 { "says-incentives-finding-tipped" } else { "says-incentives-finding-sum" };
    let (sum, tipped) = (ctx.words.money_change(sum), ctx.words.count(tipped));
    let args = [("amount", sum.as_str()), ("tipped", tipped.as_str())];
    let detail = ctx.with(key, if key.ends_with("tipped") { &args } else { &args[..1] });
    let advice = ctx.words.counted("says-playbook-pay-corrections", found.len(), &[]);
    Some(FindingView { advice, ..finding(ctx, "corrections", Tone::Neutral, title, detail) })
}

fn stars(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let open = awards::undecided(scope, |_| true);
    if open.is_empty() {
        return None;
    }
    let title = ctx.words.counted("says-incentives-finding-stars", open.len(), &[]);
    let name = |(month, kind): &(domain::base::Month, domain::facts::AwardKind)| {
        about_label(ctx, kind.line(), Period::Month(*month))
    };
    let names: Vec<String> = open.iter().take(4).map(name).collect();
    let advice = ctx.words.counted("says-playbook-pay-stars", open.len(), &[]);
    Some(FindingView { advice, ..finding(ctx, "stars", Tone::Neutral, title, names.join("; ")) })
}

/// Everybody's statement of the quarter.
fn statements(ctx: &Ctx<'_>) -> RowsRef {
    RowsRef { table: TableId::Statements, key: String::new(), title: ctx.get("says-finding-rows-statements") }
}
