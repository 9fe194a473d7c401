//! What is on record about the sample company's pay and money, written as forms write it, and its closed periods, written
//! as closing them writes it.

use chrono::NaiveDate;
use domain::facts::{Accounts, Dispute, TargetProposal};
use domain::incentives::to_close;
use sample::{SampleClose, SampleCompany, SampleLate};
use serde_json::{Value, json};
use store::accounts::{AwardRow, BudgetEntryRow, DisputeRow, ManualLineRow, ProposalRow, WorksheetRow};
use store::{Audit, PeriodToClose, Tx};

use super::Rows;
use super::team::save_all;
use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::incentives::{credits_in, payroll_to};

/// Writes stars, corrections, disputes, spending, proposals and worksheets; members are there already.
pub(super) fn write(tx: &mut Tx<'_>, company: &SampleCompany, rows: &Rows<'_>) -> store::Result<()> {
    let Accounts { awards, manual_lines, disputes, budget_entries, proposals, worksheets, closes: _ } =
        &company.accounts;
    let member = |place: u32| rows.member(&company.members[place as usize].employee_no);
    let awards = awards.iter().map(|award| AwardRow {
        id: 0,
        month: award.month,
        kind: award.kind,
        member_id: member(award.member),
        decided_on: award.on,
        decided_by: award.by.clone(),
        note: award.note.clone(),
    });
    save_all(tx, awards)?;
    let manual_lines = manual_lines.iter().map(|line| ManualLineRow {
        id: 0,
        member_id: member(line.member),
        month: line.month,
        amount_minor: line.amount_minor,
        reason: line.reason.clone(),
        entered_on: line.on,
        entered_by: line.by.clone(),
    });
    save_all(tx, manual_lines)?;
    // The latest comes first in the accounts, and has the greatest number.
    save_all(tx, disputes.iter().rev().map(|dispute| dispute_row(dispute, member(dispute.member))))?;
    let entries = budget_entries.iter().map(|entry| BudgetEntryRow {
        id: 0,
        spent_on: entry.on,
        category: entry.category,
        amount_minor: entry.amount_minor,
        note: entry.note.clone(),
        attachment: entry.attachment.clone(),
    });
    save_all(tx, entries)?;
    save_all(tx, proposals.iter().map(|proposal| proposal_row(proposal, member(proposal.member))))?;
    let worksheets = worksheets.iter().map(|sheet| WorksheetRow {
        id: 0,
        year: sheet.year,
        strategy: sheet.strategy.clone(),
        market_minor: sheet.market_minor,
        market_share: sheet.market_share,
        reasoning: sheet.reasoning.clone(),
    });
    save_all(tx, worksheets)
}

fn dispute_row(dispute: &Dispute, member_id: i64) -> DisputeRow {
    DisputeRow {
        id: 0,
        member_id,
        quarter: dispute.quarter,
        kind: dispute.line.kind,
        line_period: dispute.line.period,
        about_kind: dispute.line.about.map(|(kind, _)| kind),
        about_period: dispute.line.about.map(|(_, period)| period),
        comment: dispute.comment.clone(),
        opened_on: dispute.opened_on,
        opened_by: dispute.opened_by.clone(),
        state: dispute.state,
        answer: dispute.answer.clone(),
        answered_on: dispute.answered_on,
        answered_by: dispute.answered_by.clone(),
    }
}

fn proposal_row(proposal: &TargetProposal, member_id: i64) -> ProposalRow {
    ProposalRow {
        id: 0,
        member_id,
        period: proposal.period,
        amount_minor: proposal.amount_minor,
        state: proposal.state,
        counter_minor: proposal.counter_minor,
        comment: proposal.comment.clone(),
        proposed_on: proposal.proposed_on,
        proposed_by: proposal.proposed_by.clone(),
        answered_on: proposal.answered_on,
        settled_on: proposal.settled_on,
        settlement: proposal.settlement.clone(),
    }
}

/// Closes what the company has closed, in order, each on its day, and puts right what was found wrong afterwards. The
/// workspace is open and holds everything else.
pub(super) fn close(ctx: &Ctx<'_>, company: &SampleCompany) -> Result<(), Failure> {
    for close in &company.closes {
        freeze(ctx, close)?;
    }
    match &company.late {
        Some(late) => put_right(ctx, company, late),
        None => Ok(()),
    }
}

fn freeze(ctx: &Ctx<'_>, close: &SampleClose) -> Result<(), Failure> {
    let facts = ctx.facts()?;
    let calendar = facts.ledger.calendar;
    let span = calendar.span(close.period);
    let quarter = calendar.quarter_of(span.last);
    let saved = facts.plan(quarter);
    let statements = to_close(&payroll_to(&facts, quarter, close.on), close.period);
    let credits = credits_in(ctx, &facts, &saved.plan, quarter, span, None)?;
    let plan_name = saved.quarter.map_or_else(String::new, |quarter| format!("{quarter} v{}", saved.version));
    let minor: i64 = statements.iter().flat_map(|statement| &statement.lines).map(|line| line.amount_minor).sum();
    let summary = json!({
        "period": close.period, "reason": close.reason, "total": facts.ledger.currency.minor(minor),
        "members": statements.len(), "orders": credits.len(), "plan": plan_name,
    });
    on_day(ctx, "period_close", &close.by, close.on, summary, |tx| {
        let to_close = PeriodToClose {
            period: close.period,
            reason: &close.reason,
            plan_toml: &saved.plan.to_toml(),
            plan_name: &plan_name,
            statements: &statements,
            credits: &credits,
        };
        tx.close_period(&to_close, &facts.ledger).map(|_| ())
    })
}

/// The order is credited to who sold it, as an import of the corrected order would.
fn put_right(ctx: &Ctx<'_>, company: &SampleCompany, late: &SampleLate) -> Result<(), Failure> {
    let summary = json!({ "kind": "orders", "order_no": late.order_no });
    on_day(ctx, "import_run", &late.by, late.on, summary, |tx| {
        let order = company.orders.iter().find(|order| order.order_no == late.order_no);
        let order = order.expect("a late order is one of the orders");
        Rows::behind(tx, order)?.order(tx, order, &order.credit)
    })
}

/// A write as it was made on a day, at half past nine.
pub(super) fn on_day(
    ctx: &Ctx<'_>,
    command: &str,
    actor: &str,
    on: NaiveDate,
    summary: Value,
    run: impl FnOnce(&mut Tx<'_>) -> store::Result<()>,
) -> Result<(), Failure> {
    let at = on.and_hms_opt(1, 30, 0).expect("half past nine in Shanghai").and_utc();
    let audit = Audit { actor: actor.to_owned(), command: command.to_owned(), at: at.min(ctx.now()), summary };
    let mut open = ctx.app.lock();
    let store = &mut open.as_mut().ok_or_else(|| ctx.no_workspace())?.store;
    store.write(audit, run).map(|_| ()).map_err(|error| Failure::store(&ctx.words, &error))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use words::Lang;

    use crate::host::{AppPaths, FixedClock, NoHost};
    use crate::{App, Failure};

    fn office(folder: &std::path::Path, today: &str) -> Result<App, Failure> {
        let paths = AppPaths { config_dir: folder.join("config"), data_dir: folder.join("data") };
        let now = format!("{today}T03:00:00Z").parse().expect("a moment");
        let app = App::new(paths, Box::new(FixedClock(now)), Box::new(NoHost));
        let path = folder.join(format!("{today}.quarterlift")).display().to_string();
        app.call("sample_create", Lang::En, json!({ "path": path, "customers": 300, "today": today }))?;
        Ok(app)
    }

    fn ask(app: &App, command: &str, args: Value) -> Value {
        app.call(command, Lang::En, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
    }

    /// Sum of the lines of a kind, in fen.
    fn paid(figures: &Value, kind: &str) -> i64 {
        let statements = figures["statements"].as_array().expect("statements");
        let lines = statements.iter().flat_map(|statement| statement["lines"].as_array().expect("lines"));
        let of_kind = lines.filter(|line| line["kind"] == kind);
        of_kind.map(|line| line["amount"].as_str().expect("money").replace('.', "").parse::<i64>().expect("fen")).sum()
    }

    #[test]
    fn the_last_quarter_is_closed_and_the_late_order_corrects_two_statements_of_the_running_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let app = office(folder.path(), "2026-11-22").expect("the sample is made");
        let checked = ask(&app, "check", json!({}));
        assert_eq!(checked["findings"], json!([]), "fingerprints and references hold");
        let closed = ask(&app, "incentives_figures", json!({ "period": "2026Q3" }));
        let kinds: Vec<&str> = closed["by_kind"].as_object().expect("kinds").keys().map(String::as_str).collect();
        for kind in ["base", "core_retention", "new_customers", "above_target", "core_star", "new_customer_star"] {
            assert!(kinds.contains(&kind), "{kind} is paid: {kinds:?}");
        }
        let running = ask(&app, "incentives_figures", json!({ "period": "2026Q4" }));
        let corrected: Vec<&Value> = running["statements"]
            .as_array()
            .expect("statements")
            .iter()
            .filter(|one| one["lines"].as_array().expect("lines").iter().any(|line| !line["about_kind"].is_null()))
            .collect();
        assert!(corrected.len() >= 2, "who had the order and who has it: {corrected:?}");
        assert_ne!(paid(&running, "adjustment"), 0);
    }

    #[test]
    fn on_the_first_day_of_a_quarter_what_can_be_closed_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let app = office(folder.path(), "2026-10-01").expect("the sample is made");
        assert_eq!(ask(&app, "check", json!({}))["findings"], json!([]));
        let last = ask(&app, "incentives_figures", json!({ "period": "2026Q3" }));
        assert!(paid(&last, "base") > 0);
        let budget = ask(&app, "budget_figures", json!({ "period": "2026Q4" }));
        assert_eq!(budget["categories"][3]["spent"], "0.00");
    }
}
