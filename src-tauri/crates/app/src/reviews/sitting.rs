//! What a month's review has on the table, and what it is compared with.

use chrono::NaiveDate;
use domain::base::Month;
use domain::facts::{Action, Review, SeenFigure};
use domain::metrics::MetricKind;
use domain::review::{self, Compared, Turn, ended_between, is_agreed, is_carried};

use crate::actions::Seen;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::overview::metric_rows;

/// A month's review, prepared or held.
pub(super) struct Sitting {
    pub(super) month: Month,
    /// The month's quarter as of the review's date.
    pub(super) scope: Scope,
    /// The day the review was held; today while it is being prepared.
    pub(super) on: NaiveDate,
}

impl Sitting {
    /// The review of a month that has begun.
    pub(super) fn of(ctx: &Ctx<'_>, month: Month) -> Result<Sitting, Failure> {
        let facts = ctx.facts()?;
        let today = ctx.today(&facts.settings);
        if month.span().first > today {
            return Err(ctx.not_found(&ctx.words.month(month)));
        }
        let quarter = facts.ledger.calendar.quarter_of_month(month);
        let held_on = facts.cycle.review(month).and_then(|review| review.held_on);
        let on = held_on.unwrap_or(today);
        let scope = ctx.scope(Some(quarter), Some(review::as_of(month, on)))?;
        Ok(Sitting { month, scope, on })
    }

    /// What is kept of it; none while nobody wrote anything down.
    pub(super) fn review(&self) -> Option<&Review> {
        self.scope.cycle().review(self.month)
    }

    pub(super) fn is_held(&self) -> bool {
        self.review().is_some_and(|review| review.held_on.is_some())
    }

    /// The last review held before it.
    pub(super) fn before(&self) -> Option<&Review> {
        self.scope.cycle().held_before(self.month)
    }

    /// The day after which something is new: of the review before, else the month's eve.
    pub(super) fn since(&self) -> NaiveDate {
        self.before().and_then(|review| review.held_on).unwrap_or_else(|| self.month.span().eve())
    }

    /// The figures on the table: those kept, else those of now.
    pub(super) fn figures(&self) -> Vec<SeenFigure> {
        match self.review().filter(|review| review.held_on.is_some()) {
            Some(review) => review.figures.clone(),
            None => metric_rows(&self.scope).iter().map(review::seen).collect(),
        }
    }

    /// The figures they are compared with: those of the review before, else those of the month's eve.
    fn figures_before(&self, ctx: &Ctx<'_>) -> Result<Vec<SeenFigure>, Failure> {
        if let Some(review) = self.before() {
            return Ok(review.figures.clone());
        }
        let eve = self.month.span().eve();
        let scope = ctx.scope(Some(self.scope.ledger().calendar.quarter_of(eve)), Some(eve))?;
        Ok(metric_rows(&scope).iter().map(review::seen).collect())
    }

    /// Metric by metric then and now.
    pub(super) fn compared(&self, ctx: &Ctx<'_>) -> Result<Vec<Compared>, Failure> {
        let mut rows = review::compare(&self.figures_before(ctx)?, &self.figures());
        let month = self.before().map_or(self.month.plus(-1), |review| review.month);
        if self.scope.ledger().calendar.quarter_of_month(month) != self.scope.quarter {
            // A sum begins anew with the quarter: there is nothing to subtract.
            for row in rows.iter_mut().filter(|row| row.metric.kind == MetricKind::Flow) {
                (row.change, row.turn) = (None, Turn::Unknown);
            }
        }
        Ok(rows)
    }

    /// What the figures are compared with, in words.
    pub(super) fn compared_with(&self, ctx: &Ctx<'_>) -> String {
        match self.before() {
            Some(review) => ctx.with("says-review-of", &[("month", &ctx.words.month(review.month))]),
            None => ctx.words.date(self.month.span().eve()),
        }
    }

    /// From where the review looks at actions.
    pub(super) fn seen(&self) -> Seen {
        Seen { on: self.on, as_of: self.scope.as_of, month: Some(self.month), since: Some(self.since()) }
    }

    /// Open from earlier reviews, the most urgent first.
    pub(super) fn carried(&self) -> Vec<&Action> {
        self.actions(|action| is_carried(action, self.month, self.on))
    }

    /// Agreed for the month.
    pub(super) fn agreed(&self) -> Vec<&Action> {
        self.actions(|action| is_agreed(action, self.month, self.last_agreed()))
    }

    /// Ended since the review before.
    pub(super) fn ended(&self) -> Vec<&Action> {
        let is_earlier = |action: &Action| !is_agreed(action, self.month, self.last_agreed());
        self.actions(|action| is_earlier(action) && ended_between(action, self.since(), self.on))
    }

    /// What was agreed for the month is written down until the review after it, not only on the day it was held.
    fn last_agreed(&self) -> NaiveDate {
        self.scope.today
    }

    fn actions(&self, takes: impl Fn(&Action) -> bool) -> Vec<&Action> {
        let mut found: Vec<&Action> = self.scope.cycle().actions.iter().filter(|action| takes(action)).collect();
        found.sort_by_key(|action| (action.due_on, action.id));
        found
    }
}
