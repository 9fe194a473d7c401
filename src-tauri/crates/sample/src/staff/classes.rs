//! The new hires' training weeks: two classes of trainees, who came between them alone, who missed something again, and
//! the week planned for those to come.

use chrono::{Days, NaiveDate};

use super::Office;
use super::sessions::{Draft, Outline};
use crate::crew::{NEW_HIRES, Seller, TRAINEES, class_on, first_class_on, lead_of};
use crate::names::TASK_FORCE;
use crate::rhythm::{monday_from, weekday_from};
use crate::script::RUNNING;

/// Weekday of the training week, module, hour, minutes, cost in fen.
type Lesson = (u64, &'static str, u32, u32, i64);

const WEEK: [Lesson; 6] = [
    (0, "product", 9, 360, 60_000),
    (1, "product", 9, 360, 60_000),
    (2, "sales_skills", 9, 360, 80_000),
    (3, "communication", 9, 180, 40_000),
    (3, "product", 14, 120, 0),
    (4, "culture", 14, 150, 30_000),
];
/// Who missed which module of their week. Of these the first is made up for in the running quarter.
const MISSED: [(Seller, &str); 3] = [(21, "culture"), (23, "communication"), (15, "culture")];
/// Trainees who still miss an exam or a module and go to the week ahead, with the module.
const AGAIN: [(Seller, &str); 2] = [(22, "product"), (23, "communication")];
/// Days into the running quarter of the afternoon on which missed modules are made up for.
const MADE_UP: u64 = 8;
/// Days from today after which the next training week begins.
const NEXT_WEEK: u64 = 12;
/// Places in a training week.
const CAPACITY: u32 = 12;

/// When a new hire was trained: with a class, or alone from the first day on.
pub(super) enum Training {
    Class(NaiveDate),
    Alone(NaiveDate),
}

/// A new hire's training: with the class that begins on or after the first day, else alone.
pub(super) fn training(office: &Office<'_>, seller: Seller) -> Training {
    if TRAINEES.contains(&seller) {
        return Training::Class(class_on(seller, office.script));
    }
    let first = first_class_on(office.script);
    let hired_on = office.crew.members[seller].hired_on;
    let classes = [first, first + Days::new(7)];
    classes.into_iter().find(|monday| hired_on <= *monday).map_or(Training::Alone(hired_on), Training::Class)
}

pub(super) fn classes(office: &Office<'_>) -> Vec<Draft> {
    let first = first_class_on(office.script);
    let mut drafts = week(office, first, "新员工培训周·第1期");
    drafts.extend(week(office, first + Days::new(7), "新员工培训周·第2期"));
    for seller in NEW_HIRES {
        if let Training::Alone(from) = training(office, seller) {
            drafts.extend(alone(office, seller, from));
        }
    }
    drafts.extend(made_up(office));
    drafts.extend(next_week(office));
    drafts
}

fn lesson(on: NaiveDate, (_, module, hour, minutes, cost_minor): Lesson, series: &str) -> Draft {
    let (trainer, place) = match module {
        "product" => ("技术支持部 产品工程师", "二楼演示实验室"),
        "sales_skills" => ("外聘讲师（启程销售训练）", "三楼培训室"),
        "communication" => (TASK_FORCE[0], "三楼培训室"),
        _ => (TASK_FORCE[0], "一楼多功能厅"),
    };
    Outline {
        module,
        series: series.to_owned(),
        on,
        hour: Some(hour),
        minutes,
        trainer: trainer.to_owned(),
        place,
        cost_minor,
        capacity: Some(CAPACITY),
    }
    .draft()
}

/// A class with everybody who was hired for it.
fn week(office: &Office<'_>, monday: NaiveDate, series: &str) -> Vec<Draft> {
    let is_here = |seller: &Seller| matches!(training(office, *seller), Training::Class(of) if of == monday);
    let class: Vec<Seller> = office.crew.new_hires().filter(is_here).collect();
    let lessons = WEEK.into_iter().map(|lesson_of| {
        let mut draft = lesson(monday + Days::new(lesson_of.0), lesson_of, series);
        for seller in &class {
            draft.seat(office, *seller, !MISSED.contains(&(*seller, lesson_of.1)));
        }
        draft
    });
    lessons.collect()
}

/// One who came between two classes: four half days, led by the team lead.
fn alone(office: &Office<'_>, seller: Seller, from: NaiveDate) -> Vec<Draft> {
    let mut on = from;
    let lessons = [("product", 360), ("sales_skills", 240), ("communication", 120), ("culture", 90)];
    let drafts = lessons.map(|(module, minutes)| {
        let mut draft = Outline {
            module,
            series: "入职带训".to_owned(),
            on,
            hour: Some(9),
            minutes,
            trainer: office.name(lead_of(seller)).to_owned(),
            place: "小组工位",
            cost_minor: 0,
            capacity: Some(2),
        }
        .draft();
        draft.seat(office, seller, !MISSED.contains(&(seller, module)));
        on = weekday_from(on + Days::new(1));
        draft
    });
    drafts.into()
}

fn made_up_on(office: &Office<'_>) -> NaiveDate {
    monday_from(office.day(RUNNING, MADE_UP))
}

/// In the running quarter missed modules are taught again; one of those who missed one comes.
fn made_up(office: &Office<'_>) -> Vec<Draft> {
    let monday = made_up_on(office);
    let afternoons = [(1, "culture", MISSED[0].0, true), (3, "communication", MISSED[1].0, false)];
    let drafts = afternoons.map(|(day, module, seller, came)| {
        let on = monday + Days::new(day);
        let mut draft = lesson(on, (day, module, 14, 150, 20_000), "新员工补训");
        draft.seat(office, seller, came);
        if !came && office.is_past(on) {
            draft.session.note = format!("{}当天在客户现场处理投标，改参加下一期培训周。", office.name(seller));
        }
        draft
    });
    drafts.into()
}

/// The week ahead, for the next ones to be hired and those who still miss something.
fn next_week(office: &Office<'_>) -> Vec<Draft> {
    let monday = monday_from(office.today() + Days::new(NEXT_WEEK));
    let is_made_up = office.is_past(made_up_on(office) + Days::new(3));
    let lessons = WEEK.into_iter().map(|lesson_of| {
        let mut draft = lesson(monday + Days::new(lesson_of.0), lesson_of, "新员工培训周·第3期");
        for (seller, module) in AGAIN {
            if module == lesson_of.1 && (is_made_up || module == "product") {
                draft.seat(office, seller, true);
            }
        }
        draft
    });
    lessons.collect()
}
