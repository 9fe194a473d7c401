//! One row of every kind that is on record about pay and money, with every column filled; and a month and a quarter to
//! close, with every kind of line.

use domain::base::{Month, Period, Ratio};
use domain::facts::{
    AwardKind, BudgetCategory, ClosedCondition, ClosedCredit, ClosedLine, ClosedStatement, Consent, DisputeState,
    LineKind, LineRef,
};
use store::accounts::{AwardRow, BudgetEntryRow, DisputeRow, ManualLineRow, ProposalRow, WorksheetRow};
use store::{ClosedPeriod, PeriodToClose, Result, Store, Tx};

use crate::company::{Place, audit, day};
use crate::personnel_rows::{LI, ZHANG, third_quarter};

/// A company with one row of every kind on record, each the first of its table.
pub fn with_accounts() -> Place {
    let place = Place::with_company();
    let mut store = place.open();
    store.write(audit("record_money"), record_all).expect("the records are written");
    store.close().expect("closed");
    place
}

pub fn record_all(tx: &mut Tx<'_>) -> Result<()> {
    tx.save(&award())?;
    tx.save(&manual_line())?;
    tx.save(&dispute())?;
    tx.save(&budget_entry())?;
    tx.save(&proposal())?;
    tx.save(&worksheet())?;
    Ok(())
}

pub fn period(text: &str) -> Period {
    text.parse().expect("a period")
}

pub fn award() -> AwardRow {
    AwardRow {
        id: 0,
        month: Month { year: 2026, month: 8 },
        kind: AwardKind::CoreStar,
        member_id: LI,
        decided_on: day("2026-09-03"),
        decided_by: "赵敏".to_owned(),
        note: "并列,看回访".to_owned(),
    }
}

pub fn manual_line() -> ManualLineRow {
    ManualLineRow {
        id: 0,
        member_id: LI,
        month: Month { year: 2026, month: 8 },
        amount_minor: -12_345,
        reason: "多发的交通补贴".to_owned(),
        entered_on: day("2026-09-04"),
        entered_by: "赵敏".to_owned(),
    }
}

pub fn dispute() -> DisputeRow {
    DisputeRow {
        id: 0,
        member_id: LI,
        quarter: third_quarter(),
        kind: LineKind::Adjustment,
        line_period: period("2026-08"),
        about_kind: Some(LineKind::Base),
        about_period: Some(period("2026-07")),
        comment: "退货是别人的客户".to_owned(),
        opened_on: day("2026-09-05"),
        opened_by: "李娜".to_owned(),
        state: DisputeState::Accepted,
        answer: "已更正".to_owned(),
        answered_on: Some(day("2026-09-07")),
        answered_by: "赵敏".to_owned(),
    }
}

pub fn budget_entry() -> BudgetEntryRow {
    BudgetEntryRow {
        id: 0,
        spent_on: day("2026-08-12"),
        category: BudgetCategory::Visits,
        amount_minor: 86_000,
        note: "苏州两天".to_owned(),
        attachment: "票据/2026-08-12.pdf".to_owned(),
    }
}

pub fn proposal() -> ProposalRow {
    ProposalRow {
        id: 0,
        member_id: LI,
        period: period("2026Q3"),
        amount_minor: 90_000_000,
        state: Consent::CounterAccepted,
        counter_minor: Some(82_000_000),
        comment: "两个大客户在停产".to_owned(),
        proposed_on: day("2026-06-20"),
        proposed_by: "赵敏".to_owned(),
        answered_on: Some(day("2026-06-22")),
        settled_on: Some(day("2026-06-25")),
        settlement: "同意,年底补".to_owned(),
    }
}

pub fn worksheet() -> WorksheetRow {
    WorksheetRow {
        id: 0,
        year: 2026,
        strategy: "先华东,再华南".to_owned(),
        market_minor: Some(120_000_000_000),
        market_share: Some("0.0125".parse().map(Ratio::new).expect("a ratio")),
        reasoning: "去年 1.1 %".to_owned(),
    }
}

/// Places of the company's members in its ledger.
pub const ZHANG_IX: u32 = ZHANG as u32 - 1;
/// Li's place.
pub const LI_IX: u32 = LI as u32 - 1;

/// What was paid: Zhang's commission and star; Li's commission, an adjustment that was worked out, and one by hand.
pub fn statements(paid_for: Period) -> Vec<ClosedStatement> {
    let line = |kind, amount_minor| ClosedLine {
        line: LineRef { kind, period: paid_for, about: None },
        base_minor: 100_000,
        rate: Ratio::percent(1),
        amount_minor,
        change: None,
        reason: String::new(),
    };
    let about = Some((LineKind::Base, period("2026-06")));
    let returned = ClosedLine {
        line: LineRef { kind: LineKind::Adjustment, period: paid_for, about },
        rate: Ratio::ONE,
        change: Some((1_250, 1_000)),
        ..line(LineKind::Adjustment, -250)
    };
    let by_hand = ClosedLine { reason: "漏记的\n一单".to_owned(), ..line(LineKind::Adjustment, 4_900) };
    let condition = ClosedCondition {
        kind: LineKind::CoreRetention,
        part: 59_999,
        whole: 100_000,
        above: Ratio::percent(60),
        is_reached: false,
    };
    vec![
        ClosedStatement {
            member: ZHANG_IX,
            sales_minor: 100_000,
            target_minor: Some(300_000),
            lines: vec![line(LineKind::Base, 1_000), line(LineKind::CoreStar, 100)],
            conditions: vec![condition],
        },
        ClosedStatement {
            member: LI_IX,
            sales_minor: -700,
            target_minor: None,
            lines: vec![line(LineKind::Base, -7), returned, by_hand],
            conditions: Vec::new(),
        },
    ]
}

pub fn credits() -> Vec<ClosedCredit> {
    let credit = |order_no: &str, member, minor, is_new| ClosedCredit {
        order_no: order_no.to_owned(),
        member,
        on: day("2026-07-15"),
        minor,
        is_new,
    };
    vec![credit("SO-1", ZHANG_IX, 100_000, false), credit("SO-3", LI_IX, -700, true), credit("SO-1", LI_IX, 0, false)]
}

/// Closes a month or quarter with those statements.
pub fn close(store: &mut Store, closed: &str) -> Result<ClosedPeriod> {
    let ledger = store.ledger()?;
    let (statements, credits) = (statements(period(closed)), credits());
    let close = PeriodToClose {
        period: period(closed),
        reason: "发薪",
        plan_toml: "[incentives]\nbase = 0.01\n",
        plan_name: "2026Q3 v2",
        statements: &statements,
        credits: &credits,
    };
    Ok(store.write(audit("close_period"), |tx| tx.close_period(&close, &ledger))?.value)
}

/// Opens a close again.
pub fn reopen(store: &mut Store, close_id: i64) -> Result<()> {
    store.write(audit("reopen_period"), |tx| tx.reopen_period(close_id, "退货未录")).map(drop)
}
