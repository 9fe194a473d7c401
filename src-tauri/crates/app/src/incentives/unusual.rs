//! Statements worth a second look before they are paid: commission far from the usual, sales that are credited to nobody,
//! members with sales and no statement.
//!
//! Each says what was found beside what; none of them says that something is wrong.

use domain::base::Money;
use domain::chart::Tone;
use domain::facts::{Credit, MemberIx};
use domain::review::{Unusual, unusual};

use super::findings::finding;
use super::{payroll_of, payroll_to};
use crate::ctx::{Ctx, Scope};
use crate::findings::names;
use crate::wire::{FindingView, RowsRef, TableId};

/// Quarters before the one looked at that say what is usual.
const QUARTERS_BACK: i32 = 2;

pub(super) fn findings(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    [far(ctx, scope), uncredited(ctx, scope), no_statement(ctx, scope)].into_iter().flatten().collect()
}

/// Months whose base commission is three times, or a third of, what the member usually earns.
fn far(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let now = payroll_of(scope);
    let before = (1..=QUARTERS_BACK).rev().map(|back| {
        let quarter = scope.quarter.plus(-back);
        payroll_to(&scope.facts, quarter, scope.ledger().calendar.quarter_span(quarter).last)
    });
    let known: Vec<_> = before.chain([now]).collect();
    let payrolls: Vec<_> = known.iter().map(|payroll| &**payroll).collect();
    let found = unusual(scope.ledger(), &payrolls, scope.as_of);
    let first = found.first()?;
    let told: Vec<String> = found.iter().map(|one| told(ctx, scope, one)).collect();
    let title = ctx.words.counted("says-finding-pay-unusual", found.len(), &[]);
    let name = &scope.ledger().members[first.member as usize].name;
    let args = [("member", name.as_str()), ("month", &ctx.words.month(first.month))];
    Some(FindingView {
        rows: Some(RowsRef { table: TableId::PayLines, key: String::new(), title: title.clone() }),
        advice: ctx.with("says-playbook-pay-unusual", &args),
        ..finding(ctx, "unusual", Tone::Neutral, title, names(ctx, told.iter().map(String::as_str)))
    })
}

/// "Wang, Aug: 12,300.00, usually 4,000.00".
fn told(ctx: &Ctx<'_>, scope: &Scope, one: &Unusual) -> String {
    let args = [
        ("member", scope.ledger().members[one.member as usize].name.clone()),
        ("month", ctx.words.month_name(one.month)),
        ("amount", ctx.words.money(one.amount)),
        ("usual", ctx.words.money(one.usual)),
    ];
    ctx.with("says-finding-pay-unusual-one-of", &super::borrowed(&args))
}

/// Orders that nobody is credited with, in a company that credits the others.
fn uncredited(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let snapshot = scope.snapshot();
    let (mut orders, mut minor, mut credited) = (0_usize, 0_i64, 0_usize);
    for order in snapshot.orders() {
        if order.credit == Credit::None {
            orders += 1;
            minor += order.amount_minor;
        } else {
            credited += 1;
        }
    }
    if orders == 0 || credited == 0 {
        return None;
    }
    let sum: Money = scope.ledger().currency.minor(minor);
    let title = ctx.words.counted("says-finding-pay-uncredited", orders, &[]);
    let detail = ctx.with("says-finding-pay-uncredited-detail", &[("amount", &ctx.words.money(sum))]);
    Some(FindingView {
        rows: Some(RowsRef { table: TableId::Orders, key: "uncredited".to_owned(), title: title.clone() }),
        advice: ctx.words.counted("says-playbook-pay-uncredited", orders, &[]),
        ..finding(ctx, "uncredited", Tone::Warn, title, detail)
    })
}

/// Members with credited sales whom the payroll of the quarter does not pay: it was closed before their sales came in.
fn no_statement(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let payroll = payroll_of(scope);
    let results = scope.snapshot().results();
    let is_unpaid = |member: MemberIx| payroll.of(member).is_none();
    let found: Vec<&str> = results
        .iter()
        .filter(|result| !result.sales.is_zero() && is_unpaid(result.member))
        .map(|result| scope.ledger().members[result.member as usize].name.as_str())
        .collect();
    if found.is_empty() {
        return None;
    }
    let title = ctx.words.counted("says-finding-pay-no-statement", found.len(), &[]);
    let detail = names(ctx, found.iter().copied());
    Some(FindingView {
        rows: Some(RowsRef { table: TableId::Statements, key: String::new(), title: title.clone() }),
        advice: ctx.words.counted("says-playbook-pay-no-statement", found.len(), &[]),
        ..finding(ctx, "no_statement", Tone::Warn, title, detail)
    })
}
