//! The Agenda page: whom to visit, call, write to today? And the activities that are logged from it.

mod change;
mod greetings;
mod narrow;
mod owners;
mod telling;

pub(crate) use change::{log, member, reason, reassign, tasks_of, too_long};
pub(crate) use narrow::{Group, Narrowing};
pub(crate) use owners::{member_choices, owner_choices};
pub(crate) use telling::{activity_label, task_label, task_view};

use domain::agenda::{self, Kept, Task, TaskKind, Violation};
use domain::base::Ratio;
use domain::chart::Tone;
use domain::tiering::Tier;

use crate::charts::class_label;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::findings::finding;
use crate::members::plain;
use crate::wire::{
    AgendaGroup, AgendaRequest, AgendaView, Choice, EmptyView, FigureView, FindingView, RowsRef, TableId,
};

/// The most tasks a group shows; the rest is a table.
const TASKS_SHOWN: usize = 25;

pub(crate) fn agenda(ctx: &Ctx<'_>, request: AgendaRequest) -> Result<AgendaView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let narrowing = Narrowing::of(ctx, &scope, &request)?;
    let all = tasks(&scope);
    let wanted: Vec<Task> = all.into_iter().filter(|task| narrowing.takes(&scope, task)).collect();
    let counts = Counts::of(&scope, &narrowing, &wanted);
    Ok(AgendaView {
        empty: scope
            .ledger()
            .orders()
            .is_empty()
            .then(|| EmptyView { title: ctx.get("says-agenda-empty"), text: ctx.get("says-empty-orders-text") }),
        title: title(ctx, &counts),
        sentence: sentence(ctx, &counts),
        figures: figures(ctx, &scope, &narrowing, &counts),
        groups: Group::ALL.into_iter().map(|group| group_view(ctx, &scope, &narrowing, group, &wanted)).collect(),
        occasions: greetings::occasions(ctx, &scope, &narrowing, &wanted),
        violations: owners::violations(ctx, &scope, &narrowing),
        violation_rows: (counts.violations > 0).then(|| RowsRef {
            table: TableId::OwnerViolations,
            key: String::new(),
            title: ctx.get("says-figure-owner"),
        }),
        member_choices: people(&scope),
        team_choices: teams(&scope),
        tier_choices: Tier::ALL
            .into_iter()
            .map(|tier| choice(tier.as_str(), class_label(&ctx.words, Some(tier))))
            .collect(),
        task_choices: TaskKind::ALL.into_iter().map(|kind| choice(kind.as_str(), task_label(ctx, kind))).collect(),
        members: member_choices(ctx, &scope),
    })
}

/// Everything the playbook asks for as of the scope's date.
pub(crate) fn tasks(scope: &Scope) -> Vec<Task> {
    let snapshot = scope.snapshot();
    agenda::tasks(scope.ledger(), scope.dealings(), scope.plan(), snapshot.now(), snapshot.start(), scope.as_of)
}

/// Core customers whose owner is not a senior as of the scope's date.
pub(crate) fn owner_violations(scope: &Scope) -> Vec<Violation> {
    agenda::owner_violations(scope.ledger(), scope.plan(), scope.snapshot().now(), scope.as_of)
}

/// What the figures and the sentence say.
struct Counts {
    overdue: usize,
    overdue_core: usize,
    today: usize,
    week: usize,
    kept: usize,
    due: usize,
    violations: usize,
    dead: usize,
}

impl Counts {
    fn of(scope: &Scope, narrowing: &Narrowing, tasks: &[Task]) -> Counts {
        let in_group = |group: Group| tasks.iter().filter(move |task| Group::of(task, scope.as_of) == group);
        let snapshot = scope.snapshot();
        let is_mine = |customer: u32| narrowing.takes_customer(scope, customer);
        let visits: Vec<Kept> = snapshot.visits_kept().into_iter().filter(|kept| is_mine(kept.customer)).collect();
        let violations = owner_violations(scope);
        let dead = agenda::dead_accounts(scope.ledger(), scope.dealings(), scope.plan(), snapshot.now(), scope.as_of);
        let is_core_visit = |task: &&Task| task.kind == TaskKind::Visit;
        Counts {
            overdue: in_group(Group::Overdue).count(),
            overdue_core: in_group(Group::Overdue).filter(is_core_visit).count(),
            today: in_group(Group::Today).count(),
            week: in_group(Group::Week).count(),
            kept: visits.iter().map(|kept| kept.kept as usize).sum(),
            due: visits.iter().map(|kept| kept.due as usize).sum(),
            violations: violations.iter().filter(|found| is_mine(found.customer)).count(),
            dead: dead.iter().filter(|account| is_mine(account.customer)).count(),
        }
    }
}

fn title(ctx: &Ctx<'_>, counts: &Counts) -> String {
    match counts.overdue {
        0 if counts.today == 0 => ctx.get("says-agenda-title-nothing"),
        0 => ctx.words.counted("says-agenda-title-today", counts.today, &[]),
        overdue => {
            ctx.words.counted("says-agenda-title-overdue", overdue, &[("core", &ctx.words.count(counts.overdue_core))])
        }
    }
}

fn sentence(ctx: &Ctx<'_>, counts: &Counts) -> String {
    let args = [
        ("today", ctx.words.count(counts.today)),
        ("week", ctx.words.count(counts.week)),
        ("kept", ctx.words.count(counts.kept)),
        ("due", ctx.words.count(counts.due)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    ctx.with(if counts.due == 0 { "says-agenda-sentence-no-visits" } else { "says-agenda-sentence" }, &args)
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, narrowing: &Narrowing, counts: &Counts) -> Vec<FigureView> {
    let of_group = |group: Group, count: usize, tone: Tone| FigureView {
        tone: (count > 0).then_some(tone),
        rows: Some(group_rows(ctx, narrowing, group)),
        ..plain(ctx, group.label_key(), ctx.words.count(count))
    };
    let kept =
        Ratio::of_counts(counts.kept, counts.due).map_or_else(|| ctx.words.dash(), |share| ctx.words.ratio(share));
    let visits = FigureView {
        note: Some(ctx.with(
            "says-agenda-kept-note",
            &[("kept", &ctx.words.count(counts.kept)), ("due", &ctx.words.count(counts.due))],
        )),
        metric: narrowing.is_everybody().then(|| "core_visits_kept".to_owned()),
        ..plain(ctx, "says-agenda-figure-kept", kept)
    };
    let listed = |label: &str, count: usize, table: TableId| FigureView {
        rows: Some(RowsRef { table, key: String::new(), title: ctx.get(label) }),
        ..plain(ctx, label, ctx.words.count(count))
    };
    let dead_days = scope.plan().tiers.playbook.dead_after_days;
    vec![
        of_group(Group::Overdue, counts.overdue, Tone::Bad),
        of_group(Group::Today, counts.today, Tone::Warn),
        visits,
        FigureView {
            tone: (counts.violations > 0).then_some(Tone::Warn),
            ..listed("says-figure-owner", counts.violations, TableId::OwnerViolations)
        },
        FigureView {
            note: Some(ctx.with("says-agenda-dead-note", &[("days", &ctx.words.days(dead_days.into()))])),
            ..listed("says-agenda-figure-dead", counts.dead, TableId::DeadAccounts)
        },
    ]
}

fn group_view(ctx: &Ctx<'_>, scope: &Scope, narrowing: &Narrowing, group: Group, tasks: &[Task]) -> AgendaGroup {
    let mut of_group: Vec<&Task> = tasks.iter().filter(|task| Group::of(task, scope.as_of) == group).collect();
    // Of what should be done by now the best customers come first, each the most overdue first; ahead, days decide.
    if matches!(group, Group::Overdue | Group::Today) {
        of_group.sort_by_key(|task| task.tier.map_or(u8::MAX, |tier| tier as u8));
    }
    let more = of_group.len().saturating_sub(TASKS_SHOWN);
    AgendaGroup {
        id: group.as_str().to_owned(),
        label: ctx.get(group.label_key()),
        count: of_group.len() as u32,
        count_text: ctx.words.counted("says-agenda-tasks", of_group.len(), &[]),
        tasks: of_group.iter().take(TASKS_SHOWN).map(|task| task_view(ctx, scope, task)).collect(),
        more: (more > 0).then(|| ctx.words.counted("says-agenda-more", more, &[])),
        rows: group_rows(ctx, narrowing, group),
    }
}

fn group_rows(ctx: &Ctx<'_>, narrowing: &Narrowing, group: Group) -> RowsRef {
    RowsRef {
        table: TableId::Agenda,
        key: Narrowing { group: Some(group), ..narrowing.clone() }.to_string(),
        title: ctx.get(group.label_key()),
    }
}

fn people(scope: &Scope) -> Vec<Choice> {
    let owners: std::collections::BTreeSet<u32> =
        scope.ledger().customers.iter().filter_map(|customer| customer.owner).collect();
    let mut found: Vec<Choice> = owners
        .into_iter()
        .map(|owner| &scope.ledger().members[owner as usize])
        .map(|member| choice(&member.employee_no, member.name.clone()))
        .collect();
    found.sort_by(|a, b| a.label.cmp(&b.label));
    found
}

fn teams(scope: &Scope) -> Vec<Choice> {
    let names: std::collections::BTreeSet<&str> =
        scope.ledger().members.iter().map(|member| member.team.as_str()).filter(|team| !team.is_empty()).collect();
    names.into_iter().map(|team| choice(team, team.to_owned())).collect()
}

fn choice(value: &str, label: String) -> Choice {
    Choice { value: value.to_owned(), label }
}

/// What Overview should know of the agenda: overdue visits to core customers, rewards due.
pub(crate) fn findings(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    let all = tasks(scope);
    let mut found = Vec::new();
    let mut add =
        |subject: &str, tone: Tone, (title, detail, advice): (String, String, String), narrowing: Narrowing| {
            let rows = Some(RowsRef { table: TableId::Agenda, key: narrowing.to_string(), title: title.clone() });
            let key = format!("agenda/{subject}");
            found.push(FindingView { rows, advice, ..finding(ctx, &key, tone, title, detail, "agenda") });
        };
    let overdue = |task: &&Task| task.kind == TaskKind::Visit && task.due_on < scope.as_of;
    let late: Vec<&Task> = all.iter().filter(overdue).collect();
    if let Some(oldest) = late.first() {
        let days = ctx.words.days(oldest.days_late(scope.as_of).into());
        let rhythm = ctx.words.days(scope.plan().tiers.playbook.core_visit_days.into());
        add(
            "visits",
            Tone::Warn,
            (
                ctx.words.counted("says-agenda-finding-visits", late.len(), &[]),
                ctx.with("says-agenda-finding-visits-detail", &[("days", &days)]),
                ctx.words.counted("says-playbook-agenda-visits", late.len(), &[("days", &rhythm)]),
            ),
            Narrowing { group: Some(Group::Overdue), task: Some(TaskKind::Visit), ..Narrowing::default() },
        );
    }
    let rewards = all.iter().filter(|task| task.kind == TaskKind::Reward).count();
    if rewards > 0 {
        add(
            "rewards",
            Tone::Neutral,
            (
                ctx.words.counted("says-agenda-finding-rewards", rewards, &[]),
                ctx.get("says-agenda-finding-rewards-detail"),
                ctx.words.counted("says-playbook-agenda-rewards", rewards, &[]),
            ),
            Narrowing { task: Some(TaskKind::Reward), ..Narrowing::default() },
        );
    }
    found
}

#[cfg(test)]
pub(crate) mod tests;
