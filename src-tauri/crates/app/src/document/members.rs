//! Every member's result: sales against target, score, state; and the teams'.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use domain::base::Money;
use domain::chart::Tone;
use domain::people::Attainment;

use super::{Cell, Column, Part, Section, SheetChart, SheetChartKind, Table};
use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::members::verdict;
use crate::wire::ColumnKind;

/// The most members drawn: beyond, bars are too many to be read.
const DRAWN: usize = 40;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let results = scope.snapshot().results();
    if results.is_empty() {
        return None;
    }
    let (_, finding) = verdict(ctx, scope, &results);
    let measured = results.iter().filter(|result| result.target.is_some()).count();
    let chart = (1..=DRAWN).contains(&measured).then(|| Part::Chart {
        spec: charts::attainment(&ctx.words, scope, &results, &finding),
        sheet: Some(SheetChart {
            kind: SheetChartKind::Bar,
            table: "members",
            label_column: 0,
            value_columns: vec![5],
            extra: None,
        }),
    });
    let section = Section::new("members", ctx.get("says-summary-section-members"), finding);
    Some(
        section.and_all(chart).and_all(by_team(ctx, scope, &results)).and(Part::Table(by_member(ctx, scope, &results))),
    )
}

/// Target, sales and attainment of several members together; the attainment is that to date.
struct Sum {
    target: Option<Money>,
    to_date: Option<Money>,
    sales: Money,
}

impl Sum {
    fn of<'r>(scope: &Scope, results: impl Iterator<Item = &'r Attainment> + Clone) -> Sum {
        Sum {
            target: results.clone().filter_map(|result| result.target).reduce(|sum, target| sum + target),
            to_date: results.clone().filter_map(|result| result.target_to_date).reduce(|sum, part| sum + part),
            sales: results.fold(scope.ledger().currency.zero(), |sum, result| sum + result.sales),
        }
    }

    fn cells(&self) -> [Cell; 3] {
        let attainment = self.to_date.and_then(|asked| self.sales.over(asked));
        [Cell::money(self.target), Cell::money(self.sales), Cell::ratio(attainment)]
    }
}

fn by_member(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> Table {
    // New hires and managers without target and sales would fill pages with dashes: they are counted below.
    let is_listed = |result: &&Attainment| result.target.is_some() || !result.sales.value().is_zero();
    let mut order: Vec<&Attainment> = results.iter().filter(is_listed).collect();
    let idle = results.len() - order.len();
    let note = (idle > 0).then(|| ctx.words.counted("says-summary-members-idle", idle, &[]));
    order.sort_by_key(|result| Reverse(result.attainment_to_date));
    let mut total = vec![Cell::text(ctx.get("base-total")), Cell::empty(), Cell::empty()];
    total.extend(Sum::of(scope, results.iter()).cells());
    total.extend([Cell::empty(), Cell::empty()]);
    Table {
        id: "members",
        title: String::new(),
        columns: vec![
            Column::new(ctx, "base-member", ColumnKind::Text).wide(3),
            Column::new(ctx, "report-col-employee-no", ColumnKind::Text).sheet_only(),
            Column::new(ctx, "base-team", ColumnKind::Text).wide(2),
            Column::new(ctx, "base-target", ColumnKind::Money),
            Column::new(ctx, "base-sales", ColumnKind::Money),
            Column::new(ctx, "says-figure-attainment", ColumnKind::Ratio).strong(),
            Column::new(ctx, "says-figure-score", ColumnKind::Ratio),
            Column::new(ctx, "base-state", ColumnKind::Choice),
        ],
        rows: order.into_iter().map(|result| member(ctx, scope, result)).collect(),
        total: Some(total),
        note: note.unwrap_or_default(),
    }
}

fn member(ctx: &Ctx<'_>, scope: &Scope, result: &Attainment) -> Vec<Cell> {
    let member = &scope.ledger().members[result.member as usize];
    let (tone, state) = match result.passes {
        Some(true) => (Tone::Good, "says-state-pass"),
        Some(false) => (Tone::Bad, "says-state-below"),
        None => (Tone::Quiet, "says-state-none"),
    };
    vec![
        Cell::text(&member.name).soft(&member.employee_no),
        Cell::text(&member.employee_no),
        Cell::text(&member.team),
        Cell::money(result.target),
        Cell::money(result.sales),
        Cell::ratio(result.attainment_to_date),
        Cell::ratio(result.score),
        Cell::state(ctx.get(state), tone),
    ]
}

/// The teams, where there is more than one.
fn by_team(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> Option<Part> {
    let mut teams: BTreeMap<&str, Vec<&Attainment>> = BTreeMap::new();
    for result in results {
        teams.entry(&scope.ledger().members[result.member as usize].team).or_default().push(result);
    }
    if teams.len() < 2 {
        return None;
    }
    let row = |label: Cell, of: &[&Attainment]| {
        let mut cells = vec![label, Cell::count(of.len())];
        cells.extend(Sum::of(scope, of.iter().copied()).cells());
        cells.push(Cell::count(of.iter().filter(|result| result.passes == Some(true)).count()));
        cells
    };
    let name = |team: &str| if team.is_empty() { ctx.get("says-no-team") } else { team.to_owned() };
    let all: Vec<&Attainment> = results.iter().collect();
    let named = teams.iter().filter(|(team, _)| !team.is_empty());
    let unnamed = teams.iter().filter(|(team, _)| team.is_empty());
    Some(Part::Table(Table {
        id: "teams",
        title: ctx.get("says-summary-by-team"),
        columns: vec![
            Column::new(ctx, "base-team", ColumnKind::Text).wide(1),
            Column::new(ctx, "base-members", ColumnKind::Number),
            Column::new(ctx, "base-target", ColumnKind::Money),
            Column::new(ctx, "base-sales", ColumnKind::Money),
            Column::new(ctx, "says-figure-attainment", ColumnKind::Ratio).strong(),
            Column::new(ctx, "says-summary-passing", ColumnKind::Number),
        ],
        total: Some(row(Cell::text(ctx.get("base-total")), &all)),
        rows: named.chain(unnamed).map(|(team, of)| row(Cell::text(name(team)), of)).collect(),
        note: String::new(),
    }))
}
