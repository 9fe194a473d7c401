//! The budget of a quarter for machines.

use domain::base::Ratio;
use domain::budget::CategoryBudget;

use super::spent::Books;
use super::worst;
use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::wire::{BudgetCategoryFigures, BudgetFigures, PeriodRequest};

pub(crate) fn figures(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<BudgetFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let books = Books::of(&scope);
    let category = |of: &CategoryBudget| BudgetCategoryFigures {
        category: of.category,
        planned: of.standing.planned,
        spent: of.standing.spent,
        remaining: of.standing.remaining,
        burn: of.standing.burn,
        state: of.standing.state.as_str().to_owned(),
    };
    Ok(BudgetFigures {
        period: scope.quarter,
        as_of: scope.as_of,
        planned: books.budget.whole.planned,
        spent: books.budget.whole.spent,
        pace: books.budget.pace,
        categories: books.budget.categories.iter().map(category).collect(),
        worst_case: worst::of(&scope, Ratio::percent(worst::USUAL)).total,
    })
}
