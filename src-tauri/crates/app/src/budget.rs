//! The Budget page: what is planned for the quarter, what was spent on what, how fast, and what the worst case would cost.

mod entries;
mod figures;
mod spent;
mod worst;

use domain::base::{Money, Ratio};
use domain::budget::{Budget, BudgetState, CategoryBudget, Expense};
use domain::chart::Tone;
use domain::facts::BudgetCategory;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

pub(crate) use entries::{entry, entry_remove, entry_save, is_receipt, pick};
pub(crate) use figures::figures;
pub(crate) use spent::Books;
pub(crate) use worst::worst_case;

use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::wire::{
    BudgetForm, BudgetView, CategoryView, Choice, EmptyView, FigureView, FindingView, PeriodRequest, RowsRef, TableId,
};

pub(crate) fn budget(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<BudgetView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let books = Books::of(&scope);
    let sentence = sentence(ctx, &scope, &books);
    let is_empty = books.planned.is_none() && books.expenses.is_empty();
    Ok(BudgetView {
        empty: is_empty.then(|| EmptyView {
            title: ctx.get("says-budget-empty"),
            text: ctx.with("says-budget-empty-text", &[("share", &share(ctx, &scope))]),
        }),
        title: title(ctx, &scope, &books.budget),
        figures: top_figures(ctx, &scope, &books),
        chart: (!is_empty).then(|| charts::burn(&ctx.words, &scope, &books, &sentence)),
        categories: books.budget.categories.iter().map(|of| category_view(ctx, &scope, &books, of)).collect(),
        worst: worst::view(ctx, &scope, Ratio::percent(worst::USUAL), books.planned),
        form: BudgetForm { categories: categories(ctx), today: scope.today, currency: currency(&scope) },
        sentence,
    })
}

/// The categories with a warning or too much spent, as problems of the quarter.
pub(crate) fn findings(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    let books = Books::of(scope);
    let shown = |of: &&CategoryBudget| matches!(of.standing.state, BudgetState::Warning | BudgetState::Over);
    let finding = |of: &CategoryBudget| {
        let detail = ctx.with(
            "says-budget-finding-detail",
            &[
                ("spent", &ctx.words.money(of.standing.spent)),
                ("planned", &shown_money(ctx, of.standing.planned)),
                ("pace", &ctx.words.ratio(books.budget.pace)),
            ],
        );
        let (key, title) = (format!("budget/{}", of.category.as_str()), remark(ctx, of).unwrap_or_default());
        let advice = if of.standing.state == BudgetState::Over { "over" } else { "warning" };
        let left = shown_money(ctx, of.standing.remaining);
        let args = [("category", category_label(ctx, of.category)), ("left", left)];
        FindingView {
            rows: Some(rows(ctx, scope, Some(of.category))),
            advice: ctx.with(&format!("says-playbook-budget-{advice}"), &crate::incentives::borrowed(&args)),
            ..crate::findings::finding(ctx, &key, tone(of.standing.state), title, detail, "budget")
        }
    };
    books.budget.categories.iter().filter(shown).map(finding).collect()
}

fn title(ctx: &Ctx<'_>, scope: &Scope, budget: &Budget) -> String {
    let spent = ctx.words.money(budget.whole.spent);
    match (budget.whole.planned, budget.whole.remaining) {
        (Some(planned), Some(left)) if budget.whole.state == BudgetState::Over => {
            let args = [("by", ctx.words.money(-left)), ("planned", ctx.words.money(planned))];
            ctx.with("says-budget-title-over", &args.each_ref().map(|(name, text)| (*name, text.as_str())))
        }
        (Some(planned), _) => {
            ctx.with("says-budget-title", &[("spent", &spent), ("planned", &ctx.words.money(planned))])
        }
        (None, _) => {
            let period = ctx.words.quarter(scope.quarter);
            ctx.with("says-budget-title-none", &[("spent", &spent), ("period", &period)])
        }
    }
}

/// What stands out, category by category.
pub(crate) fn sentence(ctx: &Ctx<'_>, scope: &Scope, books: &Books) -> String {
    if books.planned.is_none() {
        return ctx.with("says-budget-empty-text", &[("share", &share(ctx, scope))]);
    }
    let remarks: Vec<String> = books.budget.categories.iter().filter_map(|of| remark(ctx, of)).collect();
    if remarks.is_empty() {
        return ctx.with("says-budget-all-on-pace", &[("pace", &ctx.words.ratio(books.budget.pace))]);
    }
    remarks.join(" ")
}

/// What there is to say of a category that is not on pace.
fn remark(ctx: &Ctx<'_>, of: &CategoryBudget) -> Option<String> {
    let label = category_label(ctx, of.category);
    let standing = &of.standing;
    let said = |key: &str, name: &str, text: String| ctx.with(key, &[("category", &label), (name, &text)]);
    match standing.state {
        BudgetState::Over => Some(said("says-budget-over", "by", ctx.words.money(-standing.remaining?))),
        BudgetState::Warning => Some(said("says-budget-warning", "burn", ctx.words.ratio(standing.burn?))),
        BudgetState::Ahead => Some(said("says-budget-ahead", "points", ctx.words.points_long(standing.beyond_pace?))),
        BudgetState::OnPace | BudgetState::NoData => None,
    }
}

fn top_figures(ctx: &Ctx<'_>, scope: &Scope, books: &Books) -> Vec<FigureView> {
    let whole = &books.budget.whole;
    let state_tone = Some(tone(whole.state)).filter(|tone| matches!(tone, Tone::Warn | Tone::Bad));
    let mut found = vec![
        FigureView {
            note: Some(ctx.with("says-budget-figure-share", &[("share", &share(ctx, scope))])),
            ..plain(ctx, "says-budget-figure-planned", shown_money(ctx, whole.planned))
        },
        FigureView {
            rows: Some(rows(ctx, scope, None)),
            ..plain(ctx, "says-budget-figure-spent", ctx.words.money(whole.spent))
        },
        FigureView { tone: state_tone, ..plain(ctx, "says-budget-figure-left", shown_money(ctx, whole.remaining)) },
        FigureView {
            note: Some(ctx.with("says-budget-figure-pace", &[("pace", &ctx.words.ratio(books.budget.pace))])),
            tone: state_tone,
            ..plain(ctx, "says-budget-figure-burn", shown_ratio(ctx, whole.burn))
        },
    ];
    if !books.ahead.is_zero() {
        found.push(FigureView {
            note: Some(ctx.get("says-budget-figure-ahead-note")),
            ..plain(ctx, "says-budget-figure-ahead", ctx.words.money(books.ahead))
        });
    }
    found
}

fn category_view(ctx: &Ctx<'_>, scope: &Scope, books: &Books, of: &CategoryBudget) -> CategoryView {
    let standing = &of.standing;
    CategoryView {
        category: of.category,
        label: category_label(ctx, of.category),
        planned: shown_money(ctx, standing.planned),
        spent: ctx.words.money(standing.spent),
        remaining: shown_money(ctx, standing.remaining),
        burn: shown_ratio(ctx, standing.burn),
        burn_at: standing.burn.and_then(|burn| place(burn, Ratio::percent(150))),
        pace_at: place(books.budget.pace, Ratio::ONE).unwrap_or_default(),
        beside_pace: standing.beyond_pace.map_or_else(String::new, |points| beside_pace(ctx, points)),
        state_label: ctx.get(&format!("says-budget-state-{}", standing.state.as_str())),
        tone: tone(standing.state),
        sources: sources(ctx, books, of),
        rows: Some(rows(ctx, scope, Some(of.category))),
    }
}

/// A ratio as a place on a bar.
fn place(ratio: Ratio, most: Ratio) -> Option<f64> {
    ratio.clamp(Ratio::ZERO, most).value().to_f64()
}

fn beside_pace(ctx: &Ctx<'_>, points: Decimal) -> String {
    let shown = points.round_dp(1);
    if shown.is_zero() {
        return ctx.get("says-budget-at-pace");
    }
    let key = if shown > Decimal::ZERO { "says-budget-beyond-pace" } else { "says-budget-behind-pace" };
    ctx.with(key, &[("points", &ctx.words.points_long(shown.abs()))])
}

/// What a category was spent on, and what is booked already.
fn sources(ctx: &Ctx<'_>, books: &Books, of: &CategoryBudget) -> String {
    let money = |key: &str, amount: Money| ctx.with(key, &[("amount", &ctx.words.money(amount))]);
    let is_of_category = |expense: &&Expense| expense.category == of.category && expense.is_entry();
    let entries = books.expenses.iter().filter(is_of_category).count();
    let entered = ctx.words.counted("says-budget-entries", entries, &[("amount", &ctx.words.money(of.entered))]);
    let mut parts = match of.category {
        BudgetCategory::Training => vec![money("says-budget-sessions", of.recorded), entered],
        BudgetCategory::Incentives => vec![money("says-budget-lines", of.recorded), entered],
        BudgetCategory::Visits | BudgetCategory::Crm => vec![entered],
    };
    if of.category == BudgetCategory::Training && !books.ahead.is_zero() {
        parts.push(money("says-budget-sessions-ahead", books.ahead));
    }
    parts.join(" · ")
}

/// The rows behind what was spent.
fn rows(ctx: &Ctx<'_>, scope: &Scope, category: Option<BudgetCategory>) -> RowsRef {
    let period = ctx.words.quarter(scope.quarter);
    let title = match category {
        Some(category) => {
            ctx.with("says-budget-rows", &[("category", &category_label(ctx, category)), ("period", &period)])
        }
        None => ctx.with("says-budget-rows-all", &[("period", &period)]),
    };
    let key = category.map_or_else(String::new, |category| category.as_str().to_owned());
    RowsRef { table: TableId::BudgetEntries, key, title }
}

/// The name of a category.
pub(crate) fn category_label(ctx: &Ctx<'_>, category: BudgetCategory) -> String {
    ctx.get(&format!("base-budget-{}", category.as_str()))
}

fn categories(ctx: &Ctx<'_>) -> Vec<Choice> {
    let choice = |category: &BudgetCategory| Choice {
        value: category.as_str().to_owned(),
        label: category_label(ctx, *category),
    };
    BudgetCategory::ALL.iter().map(choice).collect()
}

fn currency(scope: &Scope) -> String {
    scope.ledger().currency.code().to_owned()
}

fn share(ctx: &Ctx<'_>, scope: &Scope) -> String {
    ctx.words.rate(scope.plan().budget.share_of_sales)
}

/// The colour of a state.
pub(crate) fn tone(state: BudgetState) -> Tone {
    match state {
        BudgetState::NoData => Tone::Quiet,
        BudgetState::OnPace => Tone::Neutral,
        BudgetState::Ahead | BudgetState::Warning => Tone::Warn,
        BudgetState::Over => Tone::Bad,
    }
}

fn shown_money(ctx: &Ctx<'_>, amount: Option<Money>) -> String {
    amount.map_or_else(|| ctx.words.dash(), |amount| ctx.words.money(amount))
}

fn shown_ratio(ctx: &Ctx<'_>, ratio: Option<Ratio>) -> String {
    ratio.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio))
}

#[cfg(test)]
mod tests;
