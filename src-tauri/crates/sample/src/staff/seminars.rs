//! The veterans' weekly seminars and the managers' two days a month outside.
//!
//! Developing new customers was taught once in the last full quarter, when the skill was found missing; with the running
//! quarter it is on the programme every other week.

use chrono::{Datelike, Days, NaiveDate};
use domain::base::Month;

use super::sessions::{Draft, Outline};
use super::{Office, is_before_running};
use crate::crew::{LEADS, LEAVER, Seller};
use crate::script::{BEFORE, LAST};

/// Modules by week, before the running quarter and from it on.
const BEFORE_PLAN: [&str; 3] = ["competitor_analysis", "service", "team_management"];
const WITH_PLAN: [&str; 6] =
    ["new_business", "competitor_analysis", "new_business", "service", "new_business", "team_management"];
/// Weeks between two seminars, before the running quarter and from it on.
const EVERY_WEEKS: (u64, u64) = (2, 1);
/// How often somebody is there, permille.
const CAME: (u64, u64) = (760, 880);
/// Days from today for which sessions are planned.
const PLANNED_DAYS: u64 = 36;
/// Which seminar of the last full quarter did not take place, and which was the first about new customers.
const CANCELLED: usize = 3;
const FIRST_NEW_BUSINESS: usize = 5;
/// The managers' modules by month.
const OUTSIDE: [&str; 4] = ["team_motivation", "key_accounts", "numbers_analysis", "industry_trends"];
/// Cost of a day outside for two, and of an evening with a guest, in fen.
const OUTSIDE_DAY_MINOR: i64 = 320_000;
const GUEST_MINOR: i64 = 180_000;

/// Seminars on Wednesdays.
pub(super) fn seminars(office: &Office<'_>) -> Vec<Draft> {
    let mut chance = office.chance("seminars");
    let mut drafts = Vec::new();
    let mut on = wednesday_from(office.whole(BEFORE).first);
    let (mut nth, mut nth_now, mut nth_last) = (0, 0, 0);
    while on <= office.today() + Days::new(PLANNED_DAYS) {
        let is_early = is_before_running(office, on);
        let place = if is_early { &mut nth } else { &mut nth_now };
        nth_last += usize::from(office.whole(LAST).contains(on));
        let module = match is_early {
            true if nth_last == FIRST_NEW_BUSINESS => "new_business",
            true => BEFORE_PLAN[*place % BEFORE_PLAN.len()],
            false => WITH_PLAN[*place % WITH_PLAN.len()],
        };
        *place += 1;
        let mut draft = seminar(office, on, module, *place);
        if is_early && nth_last == CANCELLED {
            draft.session.is_cancelled = true;
            draft.session.note = "讲师临时出差，本期取消，内容并入下一期。".to_owned();
        }
        let came = if is_early { CAME.0 } else { CAME.1 };
        for seller in office.crew.veterans().chain([LEAVER]).filter(|seller| office.crew.is_here(*seller, on)) {
            draft.seat(office, seller, chance.happens(came));
        }
        drafts.push(draft);
        on = on + Days::new(7 * if is_early { EVERY_WEEKS.0 } else { EVERY_WEEKS.1 });
    }
    // Somebody forgot to record who was at the latest one.
    if let Some(latest) = drafts.iter_mut().rev().find(|draft| office.is_past(draft.session.held_on)) {
        latest.forget();
    }
    drafts
}

fn wednesday_from(day: NaiveDate) -> NaiveDate {
    day + Days::new((9 - u64::from(day.weekday().num_days_from_monday())) % 7)
}

fn seminar(office: &Office<'_>, on: NaiveDate, module: &'static str, nth: usize) -> Draft {
    let has_guest = module == "new_business" && nth % 4 == 1;
    let trainer = match module {
        "new_business" if has_guest => "外聘讲师（启程销售训练）",
        "new_business" => office.name(4),
        "competitor_analysis" => "市场部 产品经理",
        "service" => "售后服务部 主管",
        _ => office.name(*LEADS.start() + nth % 3),
    };
    Outline {
        module,
        series: "老员工每周研讨会".to_owned(),
        on,
        hour: Some(16),
        minutes: 60,
        trainer: trainer.to_owned(),
        place: if nth.is_multiple_of(3) { "线上会议" } else { "三楼培训室" },
        cost_minor: if has_guest { GUEST_MINOR } else { 0 },
        capacity: Some(20),
    }
    .draft()
}

/// Two days a month for the director, with a team lead who comes along.
pub(super) fn outside(office: &Office<'_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    let mut month = Month::of(office.whole(BEFORE).first);
    let last = Month::of(office.today() + Days::new(PLANNED_DAYS));
    let mut nth = 0;
    while month <= last {
        let first = thursday_from(month.span().first + Days::new(9));
        for day in 0..2 {
            let mut draft = day_outside(first + Days::new(day), OUTSIDE[nth % OUTSIDE.len()]);
            // The third month's first day was given up for a customer.
            let came = !(nth == 2 && day == 0);
            draft.seat(office, 0, came);
            draft.seat(office, LEADS.start() + nth % LEADS.count() as Seller, true);
            drafts.push(draft);
        }
        month = month.plus(1);
        nth += 1;
    }
    drafts
}

fn thursday_from(day: NaiveDate) -> NaiveDate {
    day + Days::new((10 - u64::from(day.weekday().num_days_from_monday())) % 7)
}

fn day_outside(on: NaiveDate, module: &'static str) -> Draft {
    Outline {
        module,
        series: "管理者月度外训".to_owned(),
        on,
        hour: None,
        minutes: 420,
        trainer: "外训机构讲师".to_owned(),
        place: "上海·商学院外训中心",
        cost_minor: OUTSIDE_DAY_MINOR,
        capacity: None,
    }
    .draft()
}
