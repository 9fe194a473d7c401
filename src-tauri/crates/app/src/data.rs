//! The Data page: what the workspace holds, undo, check.

use store::{FindingKind, UndoneCommand};

use crate::backups;
use crate::ctx::Ctx;
use crate::failure::{Code, Failure};
use crate::members::plain;
use crate::session::command_label;
use crate::wire::{CheckView, DataView, Nothing, Undone};

pub(crate) fn data(ctx: &Ctx<'_>, _: Nothing) -> Result<DataView, Failure> {
    let facts = ctx.facts()?;
    let counts = ctx.read(|store| store.counts())?;
    let path = ctx.app.workspace().unwrap_or_default();
    let figure =
        |label: &str, count: u64| plain(ctx, label, ctx.words.count(usize::try_from(count).unwrap_or(usize::MAX)));
    let span = match (facts.ledger.first_order_on(), facts.ledger.last_order_on()) {
        (Some(first), Some(last)) => {
            ctx.with("says-data-sentence", &[("first", &ctx.words.date(first)), ("last", &ctx.words.date(last))])
        }
        _ => ctx.get("says-empty-orders-text"),
    };
    Ok(DataView {
        title: ctx.with("says-data-title", &[("name", &facts.settings.name)]),
        sentence: span,
        counts: vec![
            figure("base-customers", counts.customers),
            figure("says-count-orders", counts.orders),
            figure("says-count-members", counts.members),
            figure("says-count-targets", counts.targets),
            figure("says-count-leads", counts.leads),
            figure("says-count-activities", counts.activities),
            figure("says-count-tickets", counts.tickets),
            figure("says-count-sessions", counts.sessions),
            figure("says-count-exams", counts.exams),
            figure("says-count-pairs", counts.pairs),
            figure("says-count-suggestions", counts.suggestions),
        ],
        last_backup: backups::last_text(ctx, &path, &facts.settings),
        backup_folder: backups::folder(&path).display().to_string(),
    })
}

pub(crate) fn undo(ctx: &Ctx<'_>, _: Nothing) -> Result<Undone, Failure> {
    let done = step(ctx, |store, actor, at| store.undo(actor, at, None))?;
    told(ctx, "says-undone", done)
}

pub(crate) fn redo(ctx: &Ctx<'_>, _: Nothing) -> Result<Undone, Failure> {
    let done = step(ctx, |store, actor, at| store.redo(actor, at, None))?;
    told(ctx, "says-redone", done)
}

fn step(
    ctx: &Ctx<'_>,
    run: impl FnOnce(&mut store::Store, &str, chrono::DateTime<chrono::Utc>) -> store::Result<Option<UndoneCommand>>,
) -> Result<Option<UndoneCommand>, Failure> {
    ctx.facts()?;
    let mut open = ctx.app.lock();
    let open = open.as_mut().expect("facts were read from the open workspace");
    run(&mut open.store, &ctx.actor(), ctx.now()).map_err(|error| Failure::store(&ctx.words, &error))
}

fn told(ctx: &Ctx<'_>, key: &str, done: Option<UndoneCommand>) -> Result<Undone, Failure> {
    let Some(done) = done else { return Err(nothing(ctx, key)?) };
    let rows = usize::try_from(done.rows).unwrap_or(usize::MAX);
    let command = command_label(ctx, &done.audit.command);
    let rows = ctx.words.counted("base-count-row", rows, &[]);
    Ok(Undone { text: ctx.with(key, &[("command", &command), ("rows", &rows)]) })
}

/// Why there is nothing to undo: a close lets go of everything that was done before it.
fn nothing(ctx: &Ctx<'_>, key: &str) -> Result<Failure, Failure> {
    let barrier = ctx.read(|store| store.last_close_barrier())?;
    let facts = ctx.facts()?;
    let last =
        facts.accounts.closes.iter().max_by_key(|close| close.reopened.as_ref().map_or(close.closed_at, |one| one.at));
    let (Some(last), Some(_), "says-undone") = (last, barrier, key) else {
        return Ok(Failure::of(Code::NotFound, &ctx.words, "says-nothing-to-undo", &[]));
    };
    let (says, at) = match &last.reopened {
        Some(reopened) => ("says-incentives-undo-reopened", reopened.at),
        None => ("says-incentives-undo-closed", last.closed_at),
    };
    let (period, at) = (ctx.words.period(last.period), ctx.words.instant(ctx.local(at, &facts.settings)));
    Ok(Failure::of(Code::NotFound, &ctx.words, says, &[("period", &period), ("at", &at)]))
}

pub(crate) fn check(ctx: &Ctx<'_>, _: Nothing) -> Result<CheckView, Failure> {
    let report = ctx.read(|store| store.check())?;
    // Reading the facts proves that every plan can be read, too.
    ctx.facts()?;
    let kind = |kind: FindingKind| ctx.get(&format!("says-check-{}", format!("{kind:?}").to_lowercase()));
    let findings: Vec<String> = report
        .findings
        .iter()
        .map(|finding| format!("{} · {}: {}", kind(finding.kind), finding.place, finding.detail))
        .collect();
    let checked = [
        FindingKind::Pages,
        FindingKind::Schema,
        FindingKind::Reference,
        FindingKind::AuditChain,
        FindingKind::SplitShares,
        FindingKind::DoubleCredit,
        FindingKind::Day,
        FindingKind::Moment,
        FindingKind::Period,
        FindingKind::Amount,
        FindingKind::Settings,
        FindingKind::Name,
        FindingKind::Ending,
        FindingKind::Sequence,
        FindingKind::Mark,
        FindingKind::Gate,
        FindingKind::Anonymity,
        FindingKind::Fingerprint,
    ];
    let text = if findings.is_empty() {
        let counts = report.counts;
        let ledger = counts.orders + counts.customers + counts.members + counts.targets;
        let dealings = counts.leads + counts.activities + counts.tickets;
        let team = counts.sessions + counts.exams + counts.pairs + counts.suggestions;
        let awarded = counts.awards + counts.manual_lines + counts.disputes;
        let rows = ledger + dealings + team + awarded + counts.budget_entries + counts.closes;
        let rows = ctx.words.counted("base-count-row", usize::try_from(rows).unwrap_or(usize::MAX), &[]);
        ctx.with("says-check-clean", &[("rows", &rows)])
    } else {
        ctx.words.counted("says-check-found", findings.len(), &[])
    };
    Ok(CheckView { is_clean: findings.is_empty(), text, findings, checked: checked.map(kind).to_vec() })
}
