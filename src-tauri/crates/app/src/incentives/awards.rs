//! Stars of a month: the figures propose, a person decides.
//!
//! Proposed is who sold most to core customers, and who sold most to new ones; ties are all proposed. A star is decided
//! when its month is over and before it is closed; whoever is not among the first needs a word why.

use std::collections::{BTreeMap, BTreeSet};

use domain::base::{DateSpan, Issue, Money, Month};
use domain::facts::{Award, AwardKind, CustomerIx, MemberIx};
use domain::incentives::{Measures, PayFacts, Payroll, award_candidates, each_counted, measures, star_amount};
use serde_json::json;
use store::accounts::AwardRow;

use super::statement::has_statement;
use super::{borrowed, kind_label, months, with_pay};
use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{AwardCandidate, AwardRef, AwardSave, AwardView, Done};

/// Candidates shown of each star.
const CANDIDATES_SHOWN: usize = 5;

/// Customers that members sold to in a month and that count for a star, by member.
type Customers = BTreeMap<MemberIx, BTreeSet<CustomerIx>>;

pub(super) fn views(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> Vec<AwardView> {
    let begun = scope.ledger().calendar.months(scope.quarter).into_iter().enumerate();
    let begun = begun.filter(|(_, month)| month.span().first <= scope.as_of);
    measured(scope, |facts, measures| {
        let mut found = Vec::new();
        for (place, month) in begun.collect::<Vec<_>>().into_iter().rev() {
            let customers = customers(facts, month.span());
            for (kind, customers) in AwardKind::ALL.iter().zip(&customers) {
                let star = Star { kind: *kind, month, place };
                found.push(star.view(ctx, scope, payroll, measures, facts, customers));
            }
        }
        found
    })
}

/// Asks something of the quarter's measures under the plan in force.
pub(super) fn measured<T>(scope: &Scope, ask: impl FnOnce(&PayFacts<'_>, &Measures) -> T) -> T {
    with_pay(&scope.facts, scope.ledger(), scope.plan(), scope.quarter, scope.as_of, |facts| {
        ask(facts, &measures(facts))
    })
}

/// A star of a month of the quarter.
#[derive(Clone, Copy)]
struct Star {
    kind: AwardKind,
    month: Month,
    place: usize,
}

impl Star {
    fn view(
        self,
        ctx: &Ctx<'_>,
        scope: &Scope,
        payroll: &Payroll,
        measures: &Measures,
        facts: &PayFacts<'_>,
        customers: &Customers,
    ) -> AwardView {
        let candidates = award_candidates(measures, self.kind, self.place);
        let best = candidates.first().map(|(_, minor)| *minor);
        let candidate = |member: MemberIx| {
            let minor = candidates.iter().find(|(found, _)| *found == member).map_or(0, |(_, minor)| *minor);
            AwardCandidate {
                employee_no: scope.ledger().members[member as usize].employee_no.clone(),
                name: scope.ledger().members[member as usize].name.clone(),
                measured: self.measured_text(ctx, minor, customers.get(&member).map_or(0, BTreeSet::len)),
                is_first: best.is_some_and(|best| minor == best),
            }
        };
        let award = self.decided(scope);
        let whose = award.map(|award| award.member).or(candidates.first().map(|(member, _)| *member));
        let amount = whose.map(|member| self.amount(payroll, facts, member, award.is_some()));
        AwardView {
            month: self.month,
            month_label: ctx.words.month(self.month),
            kind: self.kind,
            label: kind_label(ctx, self.kind.line()),
            winner: award.map(|award| candidate(award.member)),
            decided: award.map_or_else(String::new, |award| decided_text(ctx, award)),
            candidates: candidates.iter().take(CANDIDATES_SHOWN).map(|(member, _)| candidate(*member)).collect(),
            amount: amount.map_or_else(|| ctx.words.dash(), |amount| ctx.words.money(amount)),
            is_closed: months::is_settled(scope, self.month),
            is_running: !months::is_over(scope, self.month),
        }
    }

    fn decided(self, scope: &Scope) -> Option<&Award> {
        scope.accounts().awards.iter().find(|award| award.month == self.month && award.kind == self.kind)
    }

    /// What the winner is paid, or what the star would be worth.
    fn amount(self, payroll: &Payroll, facts: &PayFacts<'_>, member: MemberIx, is_decided: bool) -> Money {
        let lines = payroll.of(member).map_or(&[][..], |statement| &statement.lines);
        let period = domain::base::Period::Month(self.month);
        let paid = lines.iter().find(|line| line.kind == self.kind.line() && line.period == period);
        match paid.filter(|_| is_decided) {
            Some(line) => line.amount,
            None => star_amount(facts, lines, self.month),
        }
    }

    fn measured_text(self, ctx: &Ctx<'_>, minor: i64, customers: usize) -> String {
        let key = format!("says-incentives-measured-{}", self.kind.as_str().replace('_', "-"));
        let amount = ctx.words.money(ctx.words.currency().minor(minor));
        ctx.words.counted(&key, customers, &[("amount", &amount)])
    }
}

fn decided_text(ctx: &Ctx<'_>, award: &Award) -> String {
    let args = [("date", ctx.words.date(award.on)), ("by", award.by.clone()), ("note", award.note.clone())];
    let [date, by, note] = borrowed(&args);
    if award.note.is_empty() {
        ctx.with("says-incentives-decided", &[date, by])
    } else {
        ctx.with("says-incentives-decided-note", &[date, by, note])
    }
}

/// Core and new customers that each member sold to in a month.
fn customers(facts: &PayFacts<'_>, span: DateSpan) -> [Customers; 2] {
    let quarter = facts.ledger.calendar.quarter_span(facts.quarter);
    let mut found = [Customers::new(), Customers::new()];
    let Some(open) = span.until(facts.as_of) else { return found };
    each_counted(facts.ledger, facts.plan.incentives.sales_basis, open, |order, _, minor| {
        let first = facts.ledger.became_customer_on(order.customer);
        let counts = [facts.start.is_core(order.customer), first.is_some_and(|first| quarter.contains(first))];
        facts.ledger.credits(order.credit, minor, |member, _| {
            for (found, _) in found.iter_mut().zip(counts).filter(|(_, counts)| *counts) {
                found.entry(member).or_default().insert(order.customer);
            }
        });
    });
    found
}

/// Stars of the quarter's months that are over that nobody has decided, with somebody to give them to.
pub(super) fn undecided(scope: &Scope, only: impl Fn(Month) -> bool) -> Vec<(Month, AwardKind)> {
    let months = scope.ledger().calendar.months(scope.quarter).into_iter().enumerate();
    let waits = |month: Month| months::is_over(scope, month) && !months::is_settled(scope, month) && only(month);
    let waiting: Vec<(usize, Month)> = months.filter(|(_, month)| waits(*month)).collect();
    if waiting.is_empty() {
        return Vec::new();
    }
    measured(scope, |_, measures| {
        let both = waiting.iter().flat_map(|(place, month)| {
            AwardKind::ALL.iter().map(|kind| Star { kind: *kind, month: *month, place: *place })
        });
        let open = both.filter(|star| star.decided(scope).is_none());
        let can_win = open.filter(|star| !award_candidates(measures, star.kind, star.place).is_empty());
        can_win.map(|star| (star.month, star.kind)).collect()
    })
}

pub(crate) fn save(ctx: &Ctx<'_>, request: AwardSave) -> Result<Done, Failure> {
    let quarter = ctx.facts()?.ledger.calendar.quarter_of_month(request.month);
    let scope = ctx.scope(Some(quarter), None)?;
    let mut issues = Vec::new();
    check_month(ctx, &scope, request.month, &mut issues);
    too_long(&mut issues, "note", &request.note);
    let winner = scope.ledger().member_by_no(&request.employee_no);
    if winner.is_none() {
        issues.push(Issue::refused("issue-people-member").at("employee_no").value(&request.employee_no));
    }
    if let Some(member) = winner.filter(|_| issues.is_empty()) {
        check_winner(&scope, &request, member, &mut issues);
    }
    let Some(member) = winner.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let person = &scope.ledger().members[member as usize];
    let (note, by) = (request.note.trim().to_owned(), ctx.actor());
    let summary = json!({
        "month": request.month, "kind": request.kind, "member": person.employee_no, "note": note,
    });
    ctx.write("award_save", summary, |tx| {
        let row = AwardRow {
            id: 0,
            month: request.month,
            kind: request.kind,
            member_id: person.id,
            decided_on: scope.today,
            decided_by: by,
            note,
        };
        Ok(tx.save(&row)?)
    })?;
    let args = [
        ("award", kind_label(ctx, request.kind.line())),
        ("month", ctx.words.month(request.month)),
        ("name", person.name.clone()),
    ];
    Ok(Done { text: ctx.with("says-incentives-award-saved", &borrowed(&args)) })
}

fn check_month(ctx: &Ctx<'_>, scope: &Scope, month: Month, issues: &mut Vec<Issue>) {
    let refused = |key: &str| Issue::refused(key).at("month").arg("month", ctx.words.month(month));
    if months::is_settled(scope, month) {
        issues.push(refused("issue-award-closed"));
    } else if !months::is_over(scope, month) {
        issues.push(refused("issue-award-running").arg("last", month.span().last));
    }
}

fn check_winner(scope: &Scope, request: &AwardSave, member: MemberIx, issues: &mut Vec<Issue>) {
    let name = &scope.ledger().members[member as usize].name;
    if !has_statement(scope, member) {
        issues.push(Issue::refused("issue-award-no-statement").at("employee_no").arg("name", name));
        return;
    }
    let place = scope.ledger().calendar.months(scope.quarter).iter().position(|month| *month == request.month);
    let is_first = measured(scope, |_, measures| {
        let candidates = award_candidates(measures, request.kind, place.unwrap_or_default());
        let best = candidates.first().map(|(_, minor)| *minor);
        candidates.iter().any(|(found, minor)| *found == member && Some(*minor) == best)
    });
    if !is_first && request.note.trim().is_empty() {
        issues.push(Issue::refused("issue-award-note").at("note").arg("name", name));
    }
}

pub(crate) fn remove(ctx: &Ctx<'_>, request: AwardRef) -> Result<Done, Failure> {
    let quarter = ctx.facts()?.ledger.calendar.quarter_of_month(request.month);
    let scope = ctx.scope(Some(quarter), None)?;
    let AwardRef { month, kind } = request;
    let found = scope.accounts().awards.iter().find(|award| award.month == month && award.kind == kind);
    let award = found.ok_or_else(|| ctx.not_found(&month.to_string()))?;
    if months::is_settled(&scope, month) {
        let issue = Issue::refused("issue-award-closed").at("month").arg("month", ctx.words.month(month));
        return Err(Failure::invalid(&ctx.words, &[issue]));
    }
    let member = &scope.ledger().members[award.member as usize];
    let summary = json!({ "month": month, "kind": kind, "member": member.employee_no });
    let id = award.id;
    ctx.write("award_remove", summary, |tx| Ok(tx.remove::<AwardRow>(id)?))?;
    let args =
        [("award", kind_label(ctx, kind.line())), ("month", ctx.words.month(month)), ("name", member.name.clone())];
    Ok(Done { text: ctx.with("says-incentives-award-removed", &borrowed(&args)) })
}
