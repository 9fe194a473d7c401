//! Problems of training for the list of findings: modules not done by the member's due day, new hires not on duty yet.

use domain::chart::Tone;
use domain::facts::MemberIx;
use domain::people;
use domain::training::{Reminder, reminders};

use super::module_label;
use crate::ctx::{Ctx, Scope};
use crate::findings::{finding, names};
use crate::wire::{FindingView, RowsRef, TableId};

/// What the quarter's training asks somebody to do.
pub(crate) fn findings(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    [late(ctx, scope), off_duty(ctx, scope)].into_iter().flatten().collect()
}

/// Modules whose day is over.
fn late(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let (ledger, personnel, curricula) = (scope.ledger(), scope.personnel(), scope.curricula());
    let due = reminders(ledger, personnel, curricula, scope.plan(), scope.quarter, scope.as_of);
    let late: Vec<(MemberIx, &str)> = due
        .iter()
        .filter_map(|reminder| match reminder {
            Reminder::Late { member, module, .. } => Some((*member, module.as_str())),
            _ => None,
        })
        .collect();
    let first = late.first()?.1;
    let mut members: Vec<MemberIx> = late.iter().map(|(member, _)| *member).collect();
    members.sort_unstable();
    members.dedup();
    let people = ctx.words.counted("base-count-member", members.len(), &[]);
    let title = ctx.words.counted("says-finding-training-late", late.len(), &[("members", &people)]);
    let detail = names(ctx, members.iter().map(|member| ledger.members[*member as usize].name.as_str()));
    let module = module_label(&ctx.words, first);
    Some(FindingView {
        rows: Some(RowsRef { table: TableId::Training, key: "state/late".to_owned(), title: title.clone() }),
        advice: ctx.with("says-playbook-training-late", &[("module", &module), ("members", &people)]),
        ..finding(ctx, "training/late", Tone::Warn, title, detail, "training")
    })
}

/// New hires who may not be given leads yet.
fn off_duty(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let members: Vec<MemberIx> =
        people::active(scope.ledger(), scope.today).filter(|member| !scope.duty(*member).is_on_duty()).collect();
    if members.is_empty() {
        return None;
    }
    let title = ctx.words.counted("says-people-finding-duty", members.len(), &[]);
    let name = |member: &MemberIx| scope.ledger().members[*member as usize].name.as_str();
    Some(FindingView {
        rows: Some(RowsRef { table: TableId::Members, key: "off_duty".to_owned(), title: title.clone() }),
        advice: ctx.words.counted("says-playbook-training-duty", members.len(), &[]),
        ..finding(ctx, "training/duty", Tone::Warn, title, names(ctx, members.iter().map(name)), "training")
    })
}
