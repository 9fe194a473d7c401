//! The Training page: who has completed what, who is late, what is next? And everything that is done about it.
//!
//! Every figure comes from the records as they are read in `domain::training`; nothing here decides what counts.

mod calendar;
mod cell;
mod checks;
mod curricula;
mod effect;
mod exams;
mod findings;
mod matrix;
mod naming;
mod places;
mod planning;
mod practice;
mod reminders;
mod session;

pub(crate) use calendar::calendar;
pub(crate) use cell::cell;
pub(crate) use curricula::{curricula, curriculum_save};
pub(crate) use effect::{comparison_finding, comparison_tone, effect, effect_of, effect_sentences, question_name};
pub(crate) use exams::{PassRate, exam_remove, exam_save, exams};
pub(crate) use findings::findings;
pub(crate) use naming::{
    STATES, audience_label, cell_state, cell_text, duty_view, mark, module_label, modules, proof_label, state_label,
    state_name, state_tone,
};
pub(crate) use places::{attend, enrol, leave};
pub(crate) use planning::{cancel, edit, plan, preview};
pub(crate) use practice::{listed as practices, practice, practice_advance, practice_save, practice_state};
pub(crate) use session::{Seats, SessionState, session, session_state};

use domain::chart::Tone;
use domain::metrics::rows_of;
use domain::training::{coverage, session_cost, training_budget};

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::leads::metric_figure;
use crate::members::plain;
use crate::wire::{Choice, EmptyView, FigureView, RowsRef, TableId, TrainingRequest, TrainingView};

use matrix::Board;

/// The metrics training answers.
const METRICS: [&str; 4] =
    ["new_hire_training_coverage", "product_exam_pass_rate", "sales_drill_pass_rate", "new_business_skill"];

pub(crate) fn training(ctx: &Ctx<'_>, request: TrainingRequest) -> Result<TrainingView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let audiences = audiences(ctx, &scope);
    let wanted = request.audience.as_deref().filter(|wanted| audiences.iter().any(|known| known.value == *wanted));
    let audience = wanted.map(str::to_owned).or_else(|| audiences.first().map(|first| first.value.clone()));
    let audience = audience.unwrap_or_default();
    let board = Board::of(&scope, &audience, request.team.as_deref(), &request.search);
    let late = board.count(crate::wire::CellState::Late);
    let (reminders, reminders_more) = reminders::views(ctx, &scope);
    Ok(TrainingView {
        empty: scope
            .ledger()
            .members
            .is_empty()
            .then(|| EmptyView { title: ctx.get("says-training-empty"), text: ctx.get("says-training-empty-text") }),
        title: title(ctx, &scope, &audience),
        sentence: sentence(ctx, &scope, &audience, late),
        figures: figures(ctx, &scope),
        teams: teams(&scope),
        states: board.states(ctx),
        matrix: board.matrix(ctx, &scope, request.state),
        audience,
        audiences,
        reminders,
        reminders_more,
    })
}

/// The audiences of the curricula in force.
fn audiences(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Choice> {
    let curricula = &scope.curricula().on(scope.as_of).curricula;
    let choice = |name: &String| Choice { value: name.clone(), label: audience_label(&ctx.words, name) };
    curricula.iter().map(|curriculum| choice(&curriculum.audience)).collect()
}

fn teams(scope: &Scope) -> Vec<Choice> {
    let mut names: Vec<&str> = scope.ledger().members.iter().map(|member| member.team.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let choice = |name: &str| Choice { value: name.to_owned(), label: name.to_owned() };
    names.into_iter().filter(|name| !name.is_empty()).map(choice).collect()
}

/// How many of an audience have completed its curriculum.
fn title(ctx: &Ctx<'_>, scope: &Scope, audience: &str) -> String {
    let (complete, all) = covered(scope, audience);
    let label = audience_label(&ctx.words, audience);
    if all == 0 {
        return ctx.with("says-training-title-nobody", &[("audience", &label)]);
    }
    let args = [("audience", label.as_str()), ("complete", &ctx.words.count(complete)), ("all", &ctx.words.count(all))];
    ctx.with("says-training-title", &args)
}

fn covered(scope: &Scope, audience: &str) -> (usize, usize) {
    let (ledger, personnel, curricula) = (scope.ledger(), scope.personnel(), scope.curricula());
    let (complete, all) = coverage(ledger, personnel, curricula, scope.plan(), audience, scope.as_of);
    (complete.len(), all.len())
}

/// What is late, and which sessions are next.
fn sentence(ctx: &Ctx<'_>, scope: &Scope, audience: &str, late: usize) -> String {
    let curriculum = scope.curricula().on(scope.as_of).curriculum(audience);
    let due = match curriculum.map(|curriculum| curriculum.due_days) {
        None => return ctx.get("says-training-sentence-none"),
        Some(0) => ctx.get("says-training-sentence-quarterly"),
        Some(days) => ctx.with("says-training-sentence-due", &[("days", &ctx.words.days(days.into()))]),
    };
    let late = match late {
        0 => ctx.get("says-training-sentence-nothing-late"),
        late => ctx.words.counted("says-training-sentence-late", late, &[]),
    };
    let space = if ctx.words.lang().is_chinese() { "" } else { " " };
    format!("{late}{space}{due}")
}

fn figures(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FigureView> {
    let measured = rows_of(&METRICS, &scope.snapshot(), &scope.earlier(1), &scope.earlier(2));
    let mut found: Vec<FigureView> = measured.iter().map(|row| metric_figure(ctx, row)).collect();
    let late = matrix::late_everywhere(scope);
    found.push(FigureView {
        tone: Some(if late > 0 { Tone::Bad } else { Tone::Good }),
        rows: Some(rows(ctx, TableId::Training, "state/late", "says-training-figure-late")),
        ..plain(ctx, "says-training-figure-late", ctx.words.count(late))
    });
    let is_ahead = |held_on: chrono::NaiveDate| held_on >= scope.as_of && held_on <= scope.span.last;
    let sessions = scope.personnel().sessions.iter();
    let ahead = sessions.filter(|session| !session.is_cancelled && is_ahead(session.held_on)).count();
    found.push(FigureView {
        rows: Some(rows(ctx, TableId::Sessions, "ahead", "says-training-figure-ahead")),
        ..plain(ctx, "says-training-figure-ahead", ctx.words.count(ahead))
    });
    found.push(cost(ctx, scope));
    found
}

/// What the quarter's sessions cost beside the training part of its budget.
fn cost(ctx: &Ctx<'_>, scope: &Scope) -> FigureView {
    let spent = session_cost(scope.ledger(), scope.personnel(), scope.span);
    let budget = training_budget(scope.ledger(), scope.plan(), scope.quarter);
    let warn_from = budget.map(|budget| budget.at_rate(scope.plan().budget.warn_from));
    let tone = budget.map(|budget| match warn_from {
        _ if spent > budget => Tone::Bad,
        Some(warn_from) if spent >= warn_from && !spent.is_zero() => Tone::Warn,
        _ => Tone::Neutral,
    });
    FigureView {
        note: budget.map(|budget| ctx.with("says-training-figure-of-budget", &[("budget", &ctx.words.money(budget))])),
        tone,
        rows: Some(rows(ctx, TableId::Sessions, "", "says-training-sessions")),
        ..plain(ctx, "says-training-figure-cost", ctx.words.money(spent))
    }
}

/// Rows of a table of this page.
fn rows(ctx: &Ctx<'_>, table: TableId, key: &str, title: &str) -> RowsRef {
    RowsRef { table, key: key.to_owned(), title: ctx.get(title) }
}

#[cfg(test)]
mod tests;
