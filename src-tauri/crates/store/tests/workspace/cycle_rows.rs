//! One row of every kind that the quarter's reviews leave behind, with every column filled.

use domain::base::{Month, Quarter};
use domain::facts::{ActionOutcome, ActionState, ReviewItem, Severity};
use rust_decimal::Decimal;
use store::cycle::{
    ActionRow, ActionStepRow, CommentaryRow, DismissalRow, ReportChoiceRow, ReportIdentityRow, ReviewFigureRow,
    ReviewNoteRow, ReviewRow, WeekNoteRow,
};
use store::{Result, Tx};

use crate::company::{Place, at, audit, day};
use crate::personnel_rows::{LI, third_quarter};

/// A company whose reviews left one row of every kind, each the first of its table.
pub fn with_cycle() -> Place {
    let place = Place::with_company();
    let mut store = place.open();
    store.write(audit("hold_review"), record_all).expect("the rows are written");
    store.close().expect("closed");
    place
}

pub fn record_all(tx: &mut Tx<'_>) -> Result<()> {
    tx.save(&review())?;
    tx.save(&review_note())?;
    tx.save(&review_figure())?;
    tx.save(&action())?;
    tx.save(&action_step())?;
    tx.save(&dismissal())?;
    tx.save(&commentary())?;
    tx.save(&report_choice())?;
    tx.save(&report_identity())?;
    tx.save(&week_note())?;
    Ok(())
}

pub fn august() -> Month {
    Month { year: 2026, month: 8 }
}

pub fn fourth_quarter() -> Quarter {
    "2026Q4".parse().expect("a quarter")
}

pub fn figure(text: &str) -> Option<Decimal> {
    Some(text.parse().expect("a figure"))
}

pub fn review() -> ReviewRow {
    ReviewRow {
        id: 0,
        month: august(),
        held_on: Some(day("2026-09-02")),
        led_by: "赵敏".to_owned(),
        present: "张伟、李娜".to_owned(),
    }
}

pub fn review_note() -> ReviewNoteRow {
    ReviewNoteRow { id: 0, review_id: 1, item: ReviewItem::Decisions, text: "先抓方案阶段".to_owned() }
}

pub fn review_figure() -> ReviewFigureRow {
    ReviewFigureRow {
        id: 0,
        review_id: 1,
        metric: "lead_conversion".to_owned(),
        actual: figure("0.4571428571428571428571428571"),
        target: figure("0.6"),
        state: "behind".to_owned(),
    }
}

pub fn action() -> ActionRow {
    ActionRow {
        id: 0,
        quarter: third_quarter(),
        what: "每周复盘两个丢单".to_owned(),
        member_id: Some(LI),
        who: String::new(),
        due_on: day("2026-09-15"),
        state: ActionState::Check,
        opened_on: day("2026-09-02"),
        opened_by: "赵敏".to_owned(),
        month: Some(august()),
        finding: "metric/lead_conversion".to_owned(),
        ended_on: Some(day("2026-09-20")),
        outcome: Some(ActionOutcome::Dropped),
        closing_note: "改由主管做".to_owned(),
    }
}

pub fn action_step() -> ActionStepRow {
    ActionStepRow {
        id: 0,
        action_id: 1,
        stepped_on: day("2026-09-10"),
        stepped_by: "李娜".to_owned(),
        state_from: ActionState::Plan,
        state_to: ActionState::Check,
        carried_to: Some(fourth_quarter()),
        note: "做了两次".to_owned(),
    }
}

pub fn dismissal() -> DismissalRow {
    DismissalRow {
        id: 0,
        quarter: third_quarter(),
        finding: "service/breaches".to_owned(),
        severity: Severity::Warn,
        reason: "系统迁移,下月恢复".to_owned(),
        dismissed_on: day("2026-09-02"),
        dismissed_by: "赵敏".to_owned(),
    }
}

pub fn commentary() -> CommentaryRow {
    CommentaryRow {
        id: 0,
        quarter: third_quarter(),
        section: "leads".to_owned(),
        version: 1,
        text: "方案阶段最慢".to_owned(),
        saved_at: at(5),
        saved_by: "赵敏".to_owned(),
    }
}

pub fn report_choice() -> ReportChoiceRow {
    ReportChoiceRow { id: 0, quarter: third_quarter(), left_out: "budget appendix".to_owned() }
}

pub fn report_identity() -> ReportIdentityRow {
    ReportIdentityRow {
        id: 0,
        place: 1,
        company: "华东机械有限公司".to_owned(),
        logo: "iVBORw0KGgo=".to_owned(),
        logo_kind: "png".to_owned(),
    }
}

pub fn week_note() -> WeekNoteRow {
    WeekNoteRow {
        id: 0,
        week_on: day("2026-08-31"),
        text: "本周只跑方案".to_owned(),
        noted_on: day("2026-09-01"),
        noted_by: "赵敏".to_owned(),
    }
}
