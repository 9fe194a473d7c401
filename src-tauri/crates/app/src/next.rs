//! The next quarter, started from this one: its plan, its targets, the actions it takes over (section 9).
//!
//! What is started is worked out by the domain; here it is asked with the workspace's facts, shown before it is done, and
//! written as one command: a version of the next plan, targets with their versions, actions with a step.

mod show;
mod start;
#[cfg(test)]
mod tests;

use domain::base::{Issue, Money, Period, Quarter};
use domain::facts::Action;
use domain::incentives::is_closed;
use domain::plan::{Plan, next_plan, with_changes};
use domain::targets::{self, NextSales, NextShare, Refusal, Step};

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::targets::node_label;
use crate::tiers::pairs;
use crate::typed;
use crate::wire::ParameterChange;

pub(crate) use show::next;
pub(crate) use start::start;

/// What the next quarter would begin with, and what is wrong with what was typed.
struct Beginning {
    scope: Scope,
    next: Quarter,
    plan: Plan,
    sales: NextSales,
    /// The sales target typed; none takes the rule's.
    typed: Option<Money>,
    members: Vec<NextShare>,
    /// Issues of the plan and of the sales target.
    issues: Vec<Issue>,
    /// Why the members' targets do not come out.
    uneven: Option<Issue>,
}

impl Beginning {
    fn of(ctx: &Ctx<'_>, scope: Scope, changes: &[ParameterChange], sales: Option<&str>) -> Beginning {
        let copied = next_plan(scope.plan());
        let (plan, mut issues) = match with_changes(&copied, &pairs(changes)) {
            Ok(plan) => (plan, Vec::new()),
            Err(issues) => (copied, issues),
        };
        let ledger = scope.ledger();
        let typed = typed_sales(ctx, sales).map_err(|issue| issues.push(issue)).unwrap_or_default();
        let sales = targets::next_sales(ledger, plan.targets.growth, scope.quarter, scope.as_of);
        let next = scope.quarter.plus(1);
        let mut found = Beginning { next, plan, sales, typed, members: Vec::new(), issues, uneven: None, scope };
        match found.target() {
            Some(target) => found.share(ctx, target),
            None => found.issues.push(no_sales(&found.scope).at(SALES)),
        }
        found
    }

    /// The next quarter's sales target.
    fn target(&self) -> Option<Money> {
        self.typed.or(self.sales.proposed)
    }

    fn share(&mut self, ctx: &Ctx<'_>, target: Money) {
        match targets::next_members(self.scope.ledger(), self.scope.quarter, target) {
            Ok(members) => self.members = members,
            Err(issue) => self.uneven = Some(issue.at("members")),
        }
        if let Err(issue) = self.steps(ctx, true) {
            self.issues.push(issue);
        }
    }

    /// Every target that moves.
    fn steps(&self, ctx: &Ctx<'_>, with_members: bool) -> Result<Vec<Step>, Issue> {
        let Some(target) = self.target() else { return Ok(Vec::new()) };
        let members = if with_members { self.members.as_slice() } else { &[] };
        let begun = targets::begin(self.scope.ledger(), self.scope.today, self.next, target, members);
        begun.map_err(|refusal: Refusal| {
            let place = refusal.node.map(|node| node_label(ctx, &self.scope, &node.owner, node.period));
            refusal.issue.at(place.unwrap_or_else(|| SALES.to_owned()))
        })
    }

    /// Why the quarter cannot be started at all.
    fn refusal(&self) -> Option<Issue> {
        let (ledger, accounts) = (self.scope.ledger(), self.scope.accounts());
        let months = ledger.calendar.months(self.next);
        let issue = |key: &str, period: Quarter| Some(Issue::refused(key).arg("period", Period::Quarter(period)));
        if self.scope.span.first > self.scope.today {
            return issue("issue-next-not-begun", self.scope.quarter);
        }
        let is_closed = months.iter().any(|month| is_closed(&ledger.calendar, accounts, *month));
        if is_closed { issue("issue-next-closed", self.next) } else { None }
    }

    /// Open actions of this quarter or an earlier one, by the day they are due.
    fn open_actions(&self) -> Vec<&Action> {
        let actions = self.scope.cycle().actions.iter();
        let mut open: Vec<&Action> =
            actions.filter(|action| action.is_open() && action.quarter <= self.scope.quarter).collect();
        open.sort_by_key(|action| (action.due_on, action.id));
        open
    }
}

/// Where the form has the sales target.
const SALES: &str = "sales_target";

/// The scope of the quarter to start from, and what the next one begins with.
fn beginning(
    ctx: &Ctx<'_>,
    (period, as_of): (Option<Quarter>, Option<chrono::NaiveDate>),
    changes: &[ParameterChange],
    sales: Option<&str>,
) -> Result<Beginning, Failure> {
    Ok(Beginning::of(ctx, ctx.scope(period, as_of)?, changes, sales))
}

fn typed_sales(ctx: &Ctx<'_>, text: Option<&str>) -> Result<Option<Money>, Issue> {
    let text = text.unwrap_or_default();
    let currency = ctx.words.currency();
    let amount = typed::amount(currency, text);
    let amount = amount.map_err(|_| Issue::refused("issue-target-amount").at(SALES).value(text))?;
    match amount {
        Some(amount) if amount <= currency.zero() => Err(Issue::refused("issue-next-sales").at(SALES).value(text)),
        amount => Ok(amount),
    }
}

fn no_sales(scope: &Scope) -> Issue {
    Issue::refused("issue-next-no-sales").arg("period", Period::Quarter(scope.quarter))
}
