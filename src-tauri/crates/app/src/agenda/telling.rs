//! Tasks and activities in words.

use domain::agenda::{Task, TaskKind};
use domain::chart::Tone;
use domain::facts::{ActivityKind, ChurnReason, Customer};

use crate::charts::{class_label, class_tone};
use crate::ctx::{Ctx, Scope};
use crate::wire::TaskView;

/// What is to be done.
pub(crate) fn task_label(ctx: &Ctx<'_>, kind: TaskKind) -> String {
    ctx.get(&format!("says-agenda-task-{}", kind.as_str()))
}

/// What was done.
pub(crate) fn activity_label(ctx: &Ctx<'_>, kind: ActivityKind) -> String {
    ctx.get(&format!("says-agenda-activity-{}", kind.as_str()))
}

/// A task with its customer, its owner, what was done last and what the playbook says.
pub(crate) fn task_view(ctx: &Ctx<'_>, scope: &Scope, task: &Task) -> TaskView {
    let customer = &scope.ledger().customers[task.customer as usize];
    let owner = customer.owner.map(|owner| &scope.ledger().members[owner as usize]);
    let (due, tone) = due(ctx, task.days_late(scope.as_of));
    TaskView {
        customer_code: customer.code.clone(),
        customer: customer.name.clone(),
        tier: class_label(&ctx.words, task.tier),
        tier_tone: class_tone(task.tier),
        task: task.kind.as_str().to_owned(),
        label: task_label(ctx, task.kind),
        due,
        due_on: ctx.words.date(task.due_on),
        tone,
        owner: owner.map_or_else(|| ctx.get("base-unassigned"), |owner| owner.name.clone()),
        owner_no: owner.map(|owner| owner.employee_no.clone()),
        last: last(ctx, task),
        hint: hint(ctx, scope, task, customer),
        logs: task.kind.logs(),
        asks_reason: task.kind == TaskKind::ReasonCall,
    }
}

fn due(ctx: &Ctx<'_>, days_late: i64) -> (String, Tone) {
    let days = ctx.words.days(days_late.abs().into());
    match days_late {
        0 => (ctx.get("says-agenda-due-today"), Tone::Warn),
        1.. => (ctx.with("says-agenda-due-late", &[("days", &days)]), Tone::Bad),
        _ => (ctx.with("says-agenda-due-in", &[("days", &days)]), Tone::Neutral),
    }
}

fn last(ctx: &Ctx<'_>, task: &Task) -> String {
    match task.last {
        Some((kind, on)) => {
            ctx.with("says-agenda-last", &[("activity", &activity_label(ctx, kind)), ("date", &ctx.words.date(on))])
        }
        None => ctx.get("says-agenda-last-none"),
    }
}

/// What the playbook says about the task, with the plan's numbers.
fn hint(ctx: &Ctx<'_>, scope: &Scope, task: &Task, customer: &Customer) -> String {
    let playbook = &scope.plan().tiers.playbook;
    let days = |days: u32| ctx.words.days(days.into());
    let months = |months: u32| ctx.words.months(months.into());
    let rhythm = |key: &str, rhythm: String| ctx.with(key, &[("rhythm", &rhythm)]);
    match task.kind {
        TaskKind::Visit => rhythm("says-agenda-hint-visit", days(playbook.core_visit_days)),
        TaskKind::Contact => rhythm("says-agenda-hint-contact", days(playbook.potential_contact_days)),
        TaskKind::Promotion => rhythm("says-agenda-hint-promotion", months(playbook.general_promotion_months)),
        TaskKind::FollowUp => rhythm("says-agenda-hint-follow_up", days(playbook.winback_followup_days)),
        TaskKind::Callback => rhythm("says-agenda-hint-callback", months(scope.plan().service.callback_months)),
        TaskKind::ReasonCall => ctx.get("says-agenda-hint-reason_call"),
        TaskKind::Reward => ctx.get("says-agenda-hint-reward"),
        TaskKind::Birthday if customer.decision_maker.is_empty() => ctx.get("says-agenda-hint-birthday-unnamed"),
        TaskKind::Birthday => ctx.with("says-agenda-hint-birthday", &[("name", &customer.decision_maker)]),
        TaskKind::Offer => match customer.churn_reason {
            Some(ChurnReason::Price) => {
                ctx.with("says-agenda-hint-offer-price", &[("discount", &ctx.words.rate(playbook.winback_discount))])
            }
            Some(ChurnReason::Service) => ctx.get("says-agenda-hint-offer-service"),
            Some(ChurnReason::Product) => ctx.get("says-agenda-hint-offer-product"),
            Some(ChurnReason::Competitor) => ctx.get("says-agenda-hint-offer-competitor"),
            _ => ctx.get("says-agenda-hint-offer-other"),
        },
    }
}
