//! Tickets: opened in working hours, answered after the mean time wished of their quarter, solved in a day as often as
//! wished; and those that are open today, some with time left and some beyond their promise.
//!
//! Today's may be opened on a weekend too: the hotline is manned then.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use crate::Wish;
use crate::career::Careers;
use crate::chance::Chance;
use crate::cohorts::{Calls, FIRST, calls, close, volume};
use crate::crew::{Crew, LEAVER, lead_of};
use crate::customers::place;
use crate::dealings::zone;
use crate::records::{SampleCompany, SampleOrder, SampleStatus, SampleTicket};
use crate::rhythm::{Rhythm, weekday_until};
use crate::script::{QUARTERS, RUNNING, Script};
use crate::ticket_texts::{Said, said, theme};
use crate::worktime::{DAY, OPENS, Wait, Work, aim, level, wall};

/// Minutes of a day on the wall: the promise of a solution.
const PROMISE: i64 = 1_440;
/// Minutes after which a customer finds an answer slow.
const SLOW: i64 = 480;
/// Days in which a customer calls about an order.
const ORDER_DAYS: u64 = 150;
/// The least tickets of a full quarter, so that shares say something.
const LEAST: i64 = 40;
/// Customers for which one set of open tickets is shown.
const SET: u32 = 1_500;
/// Minutes after nine at which today's open tickets came in.
const TODAY: [i64; 4] = [5, 65, 150, 255];
/// Those of earlier days, the most telling first: working days before the last one, when they came in, and after how many
/// minutes they were answered, if so.
const EARLIER: [(i64, i64, Option<i64>); 6] = [
    (0, 400, Some(45)),
    (2, 200, Some(240)),
    (0, 515, None),
    (0, 455, Some(50)),
    (4, 170, Some(240)),
    (0, 490, Some(35)),
];
/// Share of a young quarter's tickets that may be open beyond the promise, permille.
const OPEN_SHARE: usize = 110;

/// Everything that happens to a ticket.
#[derive(Debug, Clone)]
struct Course {
    at: usize,
    opened: NaiveDateTime,
    /// None for the hotline's, which are not answered yet.
    work: Option<Work>,
    answered: Option<Work>,
    solved: Option<Work>,
    is_answered: bool,
    is_open: bool,
    mark: Option<u8>,
}

/// All tickets by the moment they were opened.
pub(crate) fn tickets(
    wish: &Wish,
    script: &Script,
    crew: &Crew,
    careers: &Careers,
    company: &SampleCompany,
) -> Vec<SampleTicket> {
    let callers = Callers::of(company);
    if callers.0.is_empty() {
        return Vec::new();
    }
    let rhythm = Rhythm::of(wish.seed, script.span());
    let mut switchboard = Switchboard { script, rhythm, chance: Chance::new(wish.seed, "tickets") };
    let mut courses: Vec<Course> = (FIRST..QUARTERS).flat_map(|at| switchboard.opened(wish, at)).collect();
    switchboard.leave_open(wish, &mut courses);
    for at in FIRST..QUARTERS {
        let mut of_quarter: Vec<&mut Course> = courses.iter_mut().filter(|course| course.at == at).collect();
        switchboard.answer(&calls(at), at, &mut of_quarter);
        switchboard.solve(&calls(at), &mut of_quarter);
        switchboard.mark(&calls(at), &mut of_quarter);
    }
    courses.sort_by_key(|course| course.opened);
    let mut chance = Chance::new(wish.seed, "ticket rows");
    let rows = courses.iter().zip(1..).map(|(course, number)| {
        let customer = callers.draw(course.opened.date(), &mut chance);
        let owner = careers.all[customer].owner;
        let seller = crew.seller_on(owner, course.opened.date());
        let seller = if seller == LEAVER { lead_of(owner) } else { seller };
        row(
            course,
            number,
            company.customers[customer].code.clone(),
            crew.members[seller].employee_no.clone(),
            &mut chance,
        )
    });
    rows.collect()
}

/// Orders by day: who has bought lately calls.
struct Callers(Vec<(NaiveDate, usize)>);

impl Callers {
    fn of(company: &SampleCompany) -> Callers {
        let counts = |order: &&SampleOrder| order.amount_minor > 0 && order.status == SampleStatus::Open;
        let orders = company.orders.iter().filter(counts).map(|order| (order.on, place(&order.customer)));
        let mut orders: Vec<(NaiveDate, usize)> = orders.collect();
        orders.sort_unstable();
        Callers(orders)
    }

    fn draw(&self, day: NaiveDate, chance: &mut Chance) -> usize {
        let place = |day: NaiveDate| self.0.partition_point(|(on, _)| *on < day);
        let (from, to) = (place(day - Days::new(ORDER_DAYS)), place(day));
        let from = if from < to { from } else { 0 };
        let to = to.max(1);
        self.0[from + chance.below((to - from) as u64) as usize].1
    }
}

struct Switchboard<'a> {
    script: &'a Script,
    rhythm: Rhythm,
    chance: Chance,
}

impl Switchboard<'_> {
    /// Tickets opened in a quarter and answered and solved since; of today those of the morning.
    fn opened(&mut self, wish: &Wish, at: usize) -> Vec<Course> {
        let act = &self.script.acts[at];
        let wished = volume(wish, calls(at).tickets).max(LEAST.min(i64::from(wish.customers)));
        let mut courses = Vec::new();
        for _ in 0..act.part_of(wished) {
            let Some(day) = self.rhythm.pick(&mut self.chance, act.span.first, act.end()) else { break };
            let minute = self.chance.between(0, if day == self.script.today { 90 } else { 430 });
            courses.push(Course::at_work(at, Work::on(day, minute)));
        }
        courses
    }

    /// What is open today. A quarter so young that these would be most of its tickets has fewer of them.
    fn leave_open(&mut self, wish: &Wish, courses: &mut Vec<Course>) {
        let sets = if wish.customers < 100 { 0 } else { (wish.customers / SET).clamp(1, 2) as usize };
        let today = self.script.today;
        let running = courses.iter().filter(|course| course.at == RUNNING).count();
        let mut room = running * OPEN_SHARE / 1_000;
        for set in 0..sets as i64 {
            for minute in TODAY {
                let opened = today.and_time(NaiveTime::MIN) + TimeDelta::minutes(OPENS + minute + set * 7);
                courses.push(
                    Course { opened, is_open: true, ..Course::at_work(RUNNING, Work::on(today, 0)) }.unanswered(),
                );
            }
            let before = weekday_until(today - Days::new(1));
            for (days, minute, answered) in EARLIER {
                let opened = Work::on(before, minute - set * 9).plus(-days * DAY);
                let at = if opened.day() < self.script.acts[RUNNING].span.first { RUNNING - 1 } else { RUNNING };
                if at == RUNNING && room == 0 {
                    continue;
                }
                room -= usize::from(at == RUNNING);
                let course = Course { is_open: true, ..Course::at_work(at, opened) };
                courses.push(match answered {
                    Some(minutes) => Course { answered: Some(opened.plus(minutes)), ..course },
                    None => course.unanswered(),
                });
            }
        }
    }

    /// Answers with the mean wait wished; those of the open tickets lie fixed.
    fn answer(&mut self, calls: &Calls, at: usize, courses: &mut [&mut Course]) {
        let close = close(self.script, at);
        let mut waits = Vec::new();
        for course in courses.iter().filter(|course| course.is_answered) {
            let Some(opened) = course.work else { continue };
            let wait = match course.answered {
                Some(answered) => Wait::between(opened, answered, answered, 0),
                None => {
                    let latest = close.max(opened.plus(3));
                    Wait::between(opened, opened.plus(3), latest, self.wait(at))
                }
            };
            waits.push(wait);
        }
        aim(&mut waits, calls.response_minutes);
        let answered = courses.iter_mut().filter(|course| course.is_answered && course.work.is_some());
        answered.zip(waits).for_each(|(course, wait)| course.answered = Some(wait.to));
    }

    /// Working minutes beside the other answers: in the running quarter most are quick, before every second took long.
    fn wait(&mut self, at: usize) -> i64 {
        match self.chance.below(10) {
            0..5 => self.chance.between(20, 120),
            5..9 if at == RUNNING => self.chance.between(60, 200),
            _ => self.chance.between(300, 1_100),
        }
    }

    /// Solves all that is not to stay open; so many within a day that the share comes out.
    fn solve(&mut self, calls: &Calls, courses: &mut [&mut Course]) {
        courses.sort_by_key(|course| course.opened);
        let beyond = courses.iter().filter(|course| course.is_open && course.opened.date() < self.script.today).count();
        let (mut in_time, mut known) = (0, beyond as i64);
        for course in courses.iter_mut().filter(|course| !course.is_open) {
            let (Some(opened), Some(answered)) = (course.work, course.answered) else { continue };
            known += 1;
            let is_wished = (in_time + 1) * 1_000 <= known * calls.in_time + 500 || opened.day() == self.script.today;
            course.solved = match self.soon(opened, answered).filter(|_| is_wished) {
                Some(soon) => Some(soon),
                None => self.later(opened, answered),
            };
            in_time += i64::from(course.solved.is_some_and(|solved| wall(opened, solved) <= PROMISE));
        }
    }

    /// A moment after the answer and within the promise.
    fn soon(&mut self, opened: Work, answered: Work) -> Option<Work> {
        let latest = Work::until(opened.shown() + TimeDelta::minutes(PROMISE - 5));
        let room = latest.min(close(self.script, RUNNING)).since(answered);
        (room > 0).then(|| answered.plus(self.chance.between(15.min(room), room)))
    }

    /// A moment beyond the promise; none when it has not come yet.
    fn later(&mut self, opened: Work, answered: Work) -> Option<Work> {
        let now = close(self.script, RUNNING);
        let from = opened.plus(DAY).max(answered).plus(1);
        let later = from.plus(self.chance.between(20, 4 * DAY));
        if later <= now || from > now {
            Some(later).filter(|later| *later <= now)
        } else {
            Some(from.part_to(now, 600))
        }
    }

    /// Marks with the mean wished; three in four customers give one.
    fn mark(&mut self, calls: &Calls, courses: &mut [&mut Course]) {
        let asked: Vec<bool> =
            courses.iter().map(|course| course.solved.is_some() && self.chance.happens(750)).collect();
        let mut marks: Vec<u8> = asked
            .iter()
            .filter(|is_asked| **is_asked)
            .map(|_| [2, 3, 4, 4, 4, 5, 5, 5][self.chance.below(8) as usize])
            .collect();
        let sum = (marks.len() as i64 * calls.satisfaction + 50) / 100;
        level(&mut marks, sum, (1, 5), &mut self.chance);
        let asked = courses.iter_mut().zip(asked).filter(|(_, is_asked)| *is_asked);
        asked.zip(marks).for_each(|((course, _), mark)| course.mark = Some(mark));
    }
}

impl Course {
    fn at_work(at: usize, work: Work) -> Course {
        let opened = work.shown();
        Course {
            at,
            opened,
            work: Some(work),
            answered: None,
            solved: None,
            is_answered: true,
            is_open: false,
            mark: None,
        }
    }

    fn unanswered(self) -> Course {
        Course { is_answered: false, ..self }
    }
}

fn row(course: &Course, number: usize, customer: String, owner: String, chance: &mut Chance) -> SampleTicket {
    let said: Said = said(chance);
    let moment = |at: Work| -> DateTime<Utc> { zone().instant(at.shown()) };
    let waited = course.work.zip(course.answered).map_or(0, |(opened, answered)| wall(opened, answered));
    SampleTicket {
        ticket_no: format!("T-{number:06}"),
        customer,
        opened_at: zone().instant(course.opened),
        responded_at: course.answered.map(moment),
        resolved_at: course.solved.map(moment),
        category: said.category.to_owned(),
        theme: theme(&said, course.mark, waited > SLOW, chance).to_owned(),
        note: said.note.to_owned(),
        owner,
        satisfaction: course.mark,
    }
}
