//! Practice tasks after a course, signed off by a coach: one is overdue, one waits for its signature.

use chrono::{Days, NaiveDate};
use domain::facts::Practice;

use super::classes::{Training, training};
use super::{Office, ix, numbered};
use crate::chance::Chance;
use crate::crew::{JUNIORS, NEW_HIRES, SENIORS, Seller, TRAINEES, lead_of};
use crate::rhythm::{weekday_from, weekday_until};
use crate::script::RUNNING;

/// Days after the course by which the new hires' tasks are due.
const PRODUCT_DUE: u64 = 21;
const VISITS_DUE: u64 = 35;
/// Days from today of the task that is overdue, of the one that waits, and of those ahead.
const OVERDUE: u64 = 9;
const WAITS: u64 = 4;
const AHEAD: u64 = 10;
/// Days into the running quarter by which the veterans' plan is due.
const PLAN_DUE: u64 = 30;
/// The veteran who has not handed in the plan.
const NOT_HANDED_IN: Seller = 11;

const PRODUCT_TASK: &str = "独立完成一次液相色谱仪演示，录像交导师点评";
const VISITS_TASK: &str = "跟访三家客户，按 SPIN 四步写出提问记录";
const PLAN_TASK: &str = "列出十家目标新客户，写明切入产品、联系人和第一次拜访计划";
const COMPARE_TASK: &str = "完成一份与主要竞品的对比表，并在小组会上讲十分钟";

const PRAISE: [&str; 6] = [
    "流程完整，进样环节讲得很清楚，注意控制时间。",
    "提问有层次，影响类问题再深一步就更好。",
    "客户名单筛选得当，先从两家有更换计划的开始。",
    "能结合客户样品讲应用，值得肯定。",
    "记录详细，下次把客户原话也写下来。",
    "对比表数据准确，报价部分请与市场部再核一次。",
];

pub(super) fn tasks(office: &Office<'_>) -> Vec<Practice> {
    let mut chance = office.chance("practice");
    let mut days = office.chance("practice days");
    let mut rows = Vec::new();
    let mut add = |seller: Seller, (module, task): (&str, &str), due_on: NaiveDate, steps: Steps| {
        let handed_in_on = steps.handed_in_on.and_then(|day| office.past(day));
        let signed_on = steps.signed_on.filter(|_| handed_in_on.is_some()).and_then(|day| office.past(day));
        let praise = *chance.pick(&PRAISE);
        rows.push(Practice {
            id: 0,
            member: ix(seller),
            module: module.to_owned(),
            task: task.to_owned(),
            due_on,
            handed_in_on,
            coach: Some(ix(coach(seller))),
            signed_on,
            note: if signed_on.is_some() { praise.to_owned() } else { String::new() },
        });
    };
    for seller in office.crew.new_hires() {
        let (Training::Class(from) | Training::Alone(from)) = training(office, seller);
        let demo_due = weekday_from(from + Days::new(PRODUCT_DUE));
        add(seller, ("product", PRODUCT_TASK), demo_due, Steps::in_time(demo_due, &mut days));
        let visits_due = weekday_from(from + Days::new(VISITS_DUE));
        add(seller, ("sales_skills", VISITS_TASK), visits_due, Steps::in_time(visits_due, &mut days));
    }
    for seller in SENIORS.chain(JUNIORS) {
        let due = office.day(RUNNING, PLAN_DUE);
        let steps = Steps::in_time(due, &mut days);
        let steps = if seller == NOT_HANDED_IN { Steps::default() } else { steps };
        add(seller, ("new_business", PLAN_TASK), due, steps);
    }
    let today = office.today();
    let late = weekday_from(today - Days::new(OVERDUE));
    add(TRAINEES.start() + 5, ("sales_skills", "复训后补交一次完整的客户拜访录音"), late, Steps::default());
    let waits = weekday_from(today + Days::new(WAITS));
    add(
        *NEW_HIRES.start(),
        ("communication", "主持一次客户线上会议并提交纪要"),
        waits,
        Steps::handed_in(weekday_until(today - Days::new(2))),
    );
    let ahead = weekday_from(today + Days::new(AHEAD));
    for seller in [*SENIORS.start() + 1, *JUNIORS.start() + 1] {
        add(seller, ("competitor_analysis", COMPARE_TASK), ahead, Steps::default());
    }
    rows.sort_by_key(|row| (row.member, row.due_on));
    numbered(&mut rows, |row| &mut row.id);
    rows
}

/// When a task was handed in and signed off.
#[derive(Default)]
struct Steps {
    handed_in_on: Option<NaiveDate>,
    signed_on: Option<NaiveDate>,
}

impl Steps {
    fn in_time(due: NaiveDate, chance: &mut Chance) -> Steps {
        let handed_in_on = weekday_until(due - Days::new(chance.below(6)));
        let signed_on = weekday_from(handed_in_on + Days::new(1 + chance.below(5)));
        Steps { handed_in_on: Some(handed_in_on), signed_on: Some(signed_on) }
    }

    fn handed_in(on: NaiveDate) -> Steps {
        Steps { handed_in_on: Some(on), signed_on: None }
    }
}

/// The team lead; a senior of the team for some.
fn coach(seller: Seller) -> Seller {
    let mate = SENIORS.start() + (lead_of(seller) - 1);
    if seller.is_multiple_of(2) && mate != seller { mate } else { lead_of(seller) }
}
