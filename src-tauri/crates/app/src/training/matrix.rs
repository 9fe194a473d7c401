//! The member × module matrix of an audience, narrowed by team, search and state.

use domain::base::Ratio;
use domain::chart::Mark;
use domain::facts::{Member, MemberIx};
use domain::plan::Module;
use domain::training::{Audience, Cell, Completion, Learner, audience_of, cells_of, is_on_duty, members_of};

use super::naming::{STATES, cell_state, cell_text, duty_view, module_label, proof_label, state_label, state_name};
use crate::ctx::{Ctx, Scope};
use crate::wire::{CellState, Choice, DutyView, Matrix, MatrixCell, MatrixModule, MatrixRow};

/// The rows of an audience before they are narrowed to a state.
pub(super) struct Board {
    modules: Vec<Module>,
    lines: Vec<Line>,
    /// Members of the audience in all.
    all: usize,
    is_new_hires: bool,
}

struct Line {
    member: MemberIx,
    completion: Completion,
    cells: Vec<Cell>,
}

impl Board {
    pub(super) fn of(scope: &Scope, audience: &str, team: Option<&str>, search: &str) -> Board {
        let members = members_of(scope.ledger(), scope.plan(), audience, scope.as_of);
        let needle = search.trim().to_lowercase();
        let team = team.filter(|team| !team.is_empty());
        let is_wanted = |member: &MemberIx| {
            let person = &scope.ledger().members[*member as usize];
            team.is_none_or(|team| person.team == team) && is_found(person, &needle)
        };
        let wanted = members.iter().copied().filter(is_wanted);
        let lines = wanted.filter_map(|member| line(scope, audience, member)).collect();
        let curriculum = scope.curricula().on(scope.as_of).curriculum(audience);
        Board {
            modules: curriculum.map_or_else(Vec::new, |curriculum| curriculum.modules.clone()),
            lines,
            all: members.len(),
            is_new_hires: Audience::from_name(audience) == Some(Audience::NewHires),
        }
    }

    /// How many cells have a state.
    pub(super) fn count(&self, state: CellState) -> usize {
        let cells = self.lines.iter().flat_map(|line| &line.cells);
        cells.filter(|cell| cell_state(&cell.standing) == state).count()
    }

    /// States to narrow by, each with its count.
    pub(super) fn states(&self, ctx: &Ctx<'_>) -> Vec<Choice> {
        let choice = |state: CellState| {
            let label = state_label(&ctx.words, state);
            let count = ctx.words.count(self.count(state));
            Choice {
                value: state_name(state).to_owned(),
                label: ctx.with("says-training-state-counted", &[("state", &label), ("count", &count)]),
            }
        };
        STATES.into_iter().map(choice).collect()
    }

    pub(super) fn matrix(&self, ctx: &Ctx<'_>, scope: &Scope, state: Option<CellState>) -> Matrix {
        let has_state =
            |line: &&Line| state.is_none_or(|state| line.cells.iter().any(|cell| cell_state(&cell.standing) == state));
        let mut shown: Vec<&Line> = self.lines.iter().filter(has_state).collect();
        // Who is least far comes first; of two the one who has been here longer.
        let person = |line: &Line| &scope.ledger().members[line.member as usize];
        shown.sort_by(|a, b| {
            let (first, second) = (person(a), person(b));
            let order = a.completion.done.cmp(&b.completion.done).then(first.hired_on.cmp(&second.hired_on));
            order.then_with(|| first.name.cmp(&second.name))
        });
        let count_text = if shown.len() == self.all {
            ctx.words.counted("base-count-member", self.all, &[])
        } else {
            let args = [("shown", ctx.words.count(shown.len())), ("all", ctx.words.count(self.all))];
            ctx.with("says-training-matrix-count", &[("shown", &args[0].1), ("all", &args[1].1)])
        };
        Matrix {
            modules: self.modules.iter().enumerate().map(|(place, module)| self.column(ctx, place, module)).collect(),
            rows: shown.into_iter().map(|line| self.row(ctx, scope, line)).collect(),
            count_text,
        }
    }

    fn column(&self, ctx: &Ctx<'_>, place: usize, module: &Module) -> MatrixModule {
        let is_done =
            |line: &&Line| line.cells.get(place).is_some_and(|cell| cell_state(&cell.standing) == CellState::Done);
        let done = ctx.words.count(self.lines.iter().filter(is_done).count());
        let all = ctx.words.count(self.lines.len());
        MatrixModule {
            id: module.id.clone(),
            label: module_label(&ctx.words, &module.id),
            weight: ctx.words.ratio_whole(Ratio::percent(i64::from(module.weight))),
            proof: proof_label(&ctx.words, module.proof),
            done: ctx.with("says-training-matrix-done", &[("done", &done), ("all", &all)]),
        }
    }

    fn row(&self, ctx: &Ctx<'_>, scope: &Scope, line: &Line) -> MatrixRow {
        let member = &scope.ledger().members[line.member as usize];
        let cell = |cell: &Cell| MatrixCell { state: cell_state(&cell.standing), text: cell_text(&ctx.words, cell) };
        MatrixRow {
            employee_no: member.employee_no.clone(),
            name: member.name.clone(),
            note: note(ctx, member, self.is_new_hires),
            completion: ctx.words.ratio_whole(line.completion.done),
            completion_at: Mark(line.completion.done.value()),
            on_duty: self.is_new_hires.then(|| duty(ctx, scope, line.member)),
            cells: line.cells.iter().map(cell).collect(),
        }
    }
}

fn is_found(person: &Member, needle: &str) -> bool {
    needle.is_empty() || person.search.contains(needle) || person.employee_no.to_lowercase().contains(needle)
}

fn line(scope: &Scope, audience: &str, member: MemberIx) -> Option<Line> {
    let learner = Learner::of(scope.personnel(), member);
    let completion = learner.completion(scope.curricula(), audience, scope.as_of)?;
    let (ledger, curricula, plan) = (scope.ledger(), scope.curricula(), scope.plan());
    let cells = cells_of(ledger, curricula, plan, &learner, audience, scope.span.last, scope.as_of);
    Some(Line { member, completion, cells })
}

/// Team, and since when for a new hire.
fn note(ctx: &Ctx<'_>, member: &Member, is_new_hire: bool) -> String {
    let since = if is_new_hire {
        ctx.with("says-training-since", &[("day", &ctx.words.day_month(member.hired_on))])
    } else {
        String::new()
    };
    [member.team.as_str(), since.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn duty(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> DutyView {
    let (ledger, personnel, curricula) = (scope.ledger(), scope.personnel(), scope.curricula());
    duty_view(&ctx.words, &is_on_duty(ledger, personnel, curricula, scope.plan(), member, scope.as_of))
}

/// Cells that are late over the members' own audiences.
pub(super) fn late_everywhere(scope: &Scope) -> usize {
    let late = |member: MemberIx| {
        let audience = audience_of(scope.ledger(), scope.plan(), member, scope.as_of)?;
        let cells = line(scope, audience.as_str(), member)?.cells;
        Some(cells.iter().filter(|cell| cell_state(&cell.standing) == CellState::Late).count())
    };
    (0..scope.ledger().members.len() as MemberIx).filter_map(late).sum()
}
