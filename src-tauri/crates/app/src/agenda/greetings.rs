//! Birthdays and holidays ahead, as a list to greet from.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::agenda::{self, Occasion, Task, TaskKind};
use domain::tiering::Tier;

use super::narrow::Narrowing;
use crate::ctx::{Ctx, Scope};
use crate::tables::RowsKey;
use crate::wire::{OccasionView, RowsRef, TableId};

/// The most birthdays of a day that are named; more are counted.
const NAMED: usize = 3;

/// Holidays, and the birthdays nobody has greeted for yet; earliest first.
pub(super) fn occasions(ctx: &Ctx<'_>, scope: &Scope, narrowing: &Narrowing, tasks: &[Task]) -> Vec<OccasionView> {
    let snapshot = scope.snapshot();
    let mut found: Vec<(NaiveDate, OccasionView)> = Vec::new();
    for occasion in agenda::occasions(scope.ledger(), scope.plan(), snapshot.now(), scope.as_of) {
        if let Occasion::Holiday { days } = occasion {
            let core = snapshot.now().members(Tier::Core);
            let core = core.filter(|customer| narrowing.takes_customer(scope, *customer)).count();
            let title = ctx.get("says-agenda-holiday");
            let rows = RowsRef {
                table: TableId::Customers,
                key: RowsKey::Class(Tier::Core.as_str().to_owned()).to_string(),
                title: title.clone(),
            };
            let date = if days.days() == 1 { ctx.words.date(days.first) } else { ctx.words.date_span(days) };
            let detail = ctx.words.counted("says-agenda-core-customers", core, &[]);
            found.push((days.first, OccasionView { date, label: title, detail, rows: Some(rows) }));
        }
    }
    let mut birthdays: BTreeMap<NaiveDate, Vec<&Task>> = BTreeMap::new();
    for task in tasks.iter().filter(|task| task.kind == TaskKind::Birthday) {
        birthdays.entry(task.due_on).or_default().push(task);
    }
    for (on, tasks) in birthdays {
        found.extend(birthdays_of(ctx, scope, narrowing, on, &tasks).into_iter().map(|view| (on, view)));
    }
    found.sort_by_key(|(on, _)| *on);
    found.into_iter().map(|(_, view)| view).collect()
}

fn birthdays_of(
    ctx: &Ctx<'_>,
    scope: &Scope,
    narrowing: &Narrowing,
    on: NaiveDate,
    tasks: &[&Task],
) -> Vec<OccasionView> {
    let label = ctx.get("says-agenda-birthday");
    let rows = RowsRef {
        table: TableId::Agenda,
        key: Narrowing { task: Some(TaskKind::Birthday), due_on: Some(on), ..narrowing.clone() }.to_string(),
        title: label.clone(),
    };
    let view = |detail: String| OccasionView {
        date: ctx.words.day_month(on),
        label: label.clone(),
        detail,
        rows: Some(rows.clone()),
    };
    if tasks.len() > NAMED {
        return vec![view(ctx.words.counted("says-agenda-core-customers", tasks.len(), &[]))];
    }
    let named = |task: &&Task| {
        let customer = &scope.ledger().customers[task.customer as usize];
        match customer.decision_maker.as_str() {
            "" => customer.name.clone(),
            name => ctx.with("says-agenda-person", &[("name", name), ("customer", &customer.name)]),
        }
    };
    tasks.iter().map(|task| view(named(task))).collect()
}
