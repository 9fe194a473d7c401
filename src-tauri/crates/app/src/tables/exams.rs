//! Attempts at exams and role-plays.

use domain::chart::Tone;
use domain::facts::Exam;

use super::training::{Modules, Narrowed, mark_value, proof_value, proofs};
use super::{Record, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::training::module_label;
use crate::wire::{ColumnKind, ExamRemove, TableRequest};

/// Attempts of the quarter to the date, latest first; of one member, all to the date. A row's key is the attempt as
/// `exam_remove` asks for it, in JSON.
pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let narrowed = Narrowed::of(ctx, scope, request)?;
    let is_wanted = |exam: &&Exam| {
        let is_known = exam.taken_on <= scope.as_of;
        let is_of_quarter = matches!(narrowed, Narrowed::Member(_)) || scope.span.contains(exam.taken_on);
        is_known && is_of_quarter && narrowed.takes(exam.member, &exam.module)
    };
    let mut wanted: Vec<&Exam> = scope.personnel().exams.all().iter().filter(is_wanted).collect();
    wanted.sort_by_key(|exam| std::cmp::Reverse((exam.taken_on, exam.id)));
    let outcomes = ["passed", "failed"].map(|name| (name.to_owned(), ctx.get(&outcome_key(name)))).to_vec();
    let modules = Modules::of(ctx, scope);
    let columns = vec![
        column(ctx, "taken_on", "base-date", ColumnKind::Date),
        column(ctx, "employee_no", "says-fact-employee-no", ColumnKind::Text),
        column(ctx, "name", "base-name", ColumnKind::Text),
        column(ctx, "team", "base-team", ColumnKind::Text),
        choices(ctx, "module", "says-training-column-module", modules.choices()),
        choices(ctx, "exam", "says-training-column-exam", proofs(ctx)),
        column(ctx, "attempt", "says-training-column-attempt", ColumnKind::Number),
        column(ctx, "mark", "says-training-column-mark", ColumnKind::Number),
        column(ctx, "pass_mark", "says-training-column-pass-mark", ColumnKind::Number),
        choices(ctx, "outcome", "says-training-column-outcome", outcomes),
        column(ctx, "note", "base-note", ColumnKind::Text),
    ];
    let records = wanted.into_iter().map(|exam| record(ctx, scope, &modules, exam)).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn outcome_key(name: &str) -> String {
    format!("says-training-outcome-{name}")
}

fn record(ctx: &Ctx<'_>, scope: &Scope, modules: &Modules<'_>, exam: &Exam) -> Record {
    let person = &scope.ledger().members[exam.member as usize];
    let (name, place, tone) = if exam.is_passed() { ("passed", 0, Tone::Good) } else { ("failed", 1, Tone::Bad) };
    let reference = ExamRemove {
        employee_no: person.employee_no.clone(),
        module: exam.module.clone(),
        kind: exam.kind,
        taken_on: exam.taken_on,
        attempt: exam.attempt,
    };
    let module = module_label(&ctx.words, &exam.module);
    Record {
        key: serde_json::to_string(&reference).expect("an attempt is made of texts, dates and numbers"),
        search: format!("{} {} {} {module} {}", person.employee_no, person.search, person.team, exam.note)
            .to_lowercase(),
        values: vec![
            Value::Date(exam.taken_on),
            Value::Text(person.employee_no.clone()),
            Value::Text(person.name.clone()),
            text(&person.team),
            modules.value(&exam.module),
            proof_value(ctx, exam.kind),
            Value::Number(exam.attempt.into(), 0),
            mark_value(exam.score_tenths),
            Value::Number(exam.pass_mark.into(), 0),
            Value::Choice { raw: name.to_owned(), label: ctx.get(&outcome_key(name)), place, tone: Some(tone) },
            text(&exam.note),
        ],
    }
}
