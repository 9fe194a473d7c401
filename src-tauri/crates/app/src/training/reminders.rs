//! Who to remind of what, in words.

use domain::chart::Tone;
use domain::facts::{MemberIx, Practice};
use domain::training::{Reminder, reminders};

use super::naming::{mark, module_label, proof_label, session_title};
use crate::ctx::{Ctx, Scope};
use crate::wire::ReminderView;

/// The most reminders the page shows.
const SHOWN: usize = 40;

/// Reminders, most urgent first, and how many more there are.
pub(super) fn views(ctx: &Ctx<'_>, scope: &Scope) -> (Vec<ReminderView>, Option<String>) {
    let (ledger, personnel, curricula) = (scope.ledger(), scope.personnel(), scope.curricula());
    let all = reminders(ledger, personnel, curricula, scope.plan(), scope.quarter, scope.as_of);
    let more = all.len().saturating_sub(SHOWN);
    let views = all.iter().take(SHOWN).map(|reminder| view(ctx, scope, reminder)).collect();
    (views, (more > 0).then(|| ctx.words.counted("says-training-more", more, &[])))
}

fn view(ctx: &Ctx<'_>, scope: &Scope, reminder: &Reminder) -> ReminderView {
    let days = |since: chrono::NaiveDate| ctx.words.days((scope.as_of - since).num_days().into());
    let date = |on: chrono::NaiveDate| ctx.words.date(on);
    let of_member = |tone: Tone, member: MemberIx, module: &str, key: &str, args: &[(&str, &str)]| {
        let person = &scope.ledger().members[member as usize];
        let label = module_label(&ctx.words, module);
        let mut all = vec![("name", person.name.as_str()), ("module", label.as_str())];
        all.extend_from_slice(args);
        ReminderView {
            tone,
            text: ctx.with(key, &all),
            employee_no: Some(person.employee_no.clone()),
            module: Some(module.to_owned()),
            session_no: None,
        }
    };
    match reminder {
        Reminder::NotMarked { session, members } => {
            let session = &scope.personnel().sessions[*session as usize];
            let title = session_title(&ctx.words, session);
            ReminderView {
                tone: Tone::Warn,
                text: ctx.words.counted("says-training-remind-not-marked", *members, &[("session", &title)]),
                employee_no: None,
                module: Some(session.module.clone()),
                session_no: Some(session.session_no.clone()),
            }
        }
        Reminder::Late { member, module, due_on } => {
            let args = [("day", &*date(*due_on)), ("days", &*days(*due_on))];
            of_member(Tone::Bad, *member, module, "says-training-remind-late", &args)
        }
        Reminder::Failed { member, module, on, score_tenths } => {
            let args = [("day", &*date(*on)), ("mark", &*mark(&ctx.words, *score_tenths))];
            of_member(Tone::Bad, *member, module, "says-training-remind-failed", &args)
        }
        Reminder::Missed { member, module, on } => {
            of_member(Tone::Warn, *member, module, "says-training-remind-missed", &[("day", &*date(*on))])
        }
        Reminder::ExamOpen { member, module, kind, since } => {
            let args = [("day", &*date(*since)), ("exam", &*proof_label(&ctx.words, *kind))];
            of_member(Tone::Warn, *member, module, "says-training-remind-exam", &args)
        }
        Reminder::DueSoon { member, module, due_on } => {
            of_member(Tone::Neutral, *member, module, "says-training-remind-soon", &[("day", &*date(*due_on))])
        }
        Reminder::TaskLate { member, task, due_on } => {
            let task = task_of(scope, *member, *task);
            let args = [("task", task.task.as_str()), ("day", &*date(*due_on)), ("days", &*days(*due_on))];
            of_member(Tone::Bad, *member, &task.module, "says-training-remind-task", &args)
        }
        Reminder::SignOff { member, task, since } => {
            let task = task_of(scope, *member, *task);
            let coach = task.coach.map_or_else(
                || ctx.get("says-training-coach-open"),
                |coach| scope.ledger().members[coach as usize].name.clone(),
            );
            let args = [("task", task.task.as_str()), ("day", &*date(*since)), ("coach", coach.as_str())];
            of_member(Tone::Warn, *member, &task.module, "says-training-remind-sign", &args)
        }
    }
}

fn task_of(scope: &Scope, member: MemberIx, id: i64) -> &Practice {
    let mut tasks = scope.personnel().practices.of(member).iter();
    tasks.find(|task| task.id == id).expect("a reminder is of a task on record")
}
