//! What the quarter's money went into, gathered from entries, sessions and statements.

use domain::base::{DateSpan, Money};
use domain::budget::{self, Budget, Expense, PaidLine, Planned, Source};
use domain::facts::MemberIx;
use domain::training::session_cost;

use crate::ctx::{Ctx, Scope};
use crate::incentives::{kind_label, payroll_of};
use crate::training::module_label;

/// The budget of the scope's quarter with all that proves it.
pub(crate) struct Books {
    /// None without a target.
    pub(crate) planned: Option<Planned>,
    pub(crate) budget: Budget,
    /// Every expense to the date, by day; the budget is their sum.
    pub(crate) expenses: Vec<Expense>,
    /// The days they fall on; none before the quarter begins.
    pub(crate) days: Option<DateSpan>,
    /// What the quarter's sessions after the date will cost.
    pub(crate) ahead: Money,
    lines: Vec<(MemberIx, PaidLine)>,
}

impl Books {
    pub(crate) fn of(scope: &Scope) -> Books {
        let (ledger, plan) = (scope.ledger(), scope.plan());
        let payroll = payroll_of(scope);
        let lines = payroll.statements.iter().flat_map(|statement| {
            statement.lines.iter().map(|line| {
                let (about, minor) = (line.line_ref().about, line.amount.to_minor());
                (statement.member, PaidLine { kind: line.kind, period: line.period, about, minor })
            })
        });
        let lines: Vec<(MemberIx, PaidLine)> = lines.collect();
        let paid: Vec<PaidLine> = lines.iter().map(|(_, line)| *line).collect();
        let days = scope.span.until(scope.as_of);
        let last_day = |period| ledger.calendar.span(period).last;
        let expenses = days.map_or_else(Vec::new, |days| {
            budget::expenses(scope.accounts(), scope.personnel(), &last_day, days, &paid)
        });
        let planned = budget::planned_of(ledger, plan, scope.quarter);
        let pace = domain::targets::pace(ledger, plan, scope.quarter, scope.as_of);
        let cost = |days: Option<DateSpan>| {
            days.map_or(ledger.currency.zero(), |days| session_cost(ledger, scope.personnel(), days))
        };
        Books {
            budget: budget::budget(ledger.currency, plan, planned, pace, &expenses),
            ahead: cost(Some(scope.span)) - cost(days),
            planned,
            expenses,
            days,
            lines,
        }
    }

    /// What an expense is, in words.
    pub(crate) fn told(&self, ctx: &Ctx<'_>, scope: &Scope, expense: &Expense) -> String {
        match expense.source {
            Source::Entry(place) => scope.accounts().budget_entries[place].note.clone(),
            Source::Session(place) => {
                let session = &scope.personnel().sessions[place];
                format!("{} · {}", module_label(&ctx.words, &session.module), session.session_no)
            }
            Source::Line(place) => {
                let (member, line) = &self.lines[place];
                let name = &scope.ledger().members[*member as usize].name;
                format!("{name} · {} · {}", kind_label(ctx, line.kind), ctx.words.period(line.period))
            }
        }
    }

    /// What finds an expense again: the id of an entry, the no. of a session, the place of a line.
    pub(crate) fn key(&self, scope: &Scope, expense: &Expense) -> String {
        match expense.source {
            Source::Entry(place) => scope.accounts().budget_entries[place].id.to_string(),
            Source::Session(place) => format!("session/{}", scope.personnel().sessions[place].session_no),
            Source::Line(place) => format!("line/{place}"),
        }
    }
}
