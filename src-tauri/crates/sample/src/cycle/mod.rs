//! What the company's reviews left behind: two reviews of last quarter's months, one of the running quarter's first once
//! that is over, their actions in every state, a finding set aside, commentary on the last quarter, what weeks decided.
//!
//! Reviews began in the last quarter's second month. The figures that were on the table are no part of it: the app keeps
//! those of the engine, as holding a review does.

mod actions;
mod texts;

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::base::Month;
use domain::facts::{Commentary, Cycle, Dismissal, Review, ReviewItem, Severity, WeekNote};

use crate::crew::Crew;
use crate::names::TASK_FORCE;
use crate::rhythm::{monday_from, weekday_from, weekday_until};
use crate::script::{LAST, RUNNING, Script};
use texts::{COMMENTARY, NOTES, SET_ASIDE, WEEKS};

/// Days after a month's end on which its review is held.
const HELD_AFTER: u64 = 5;
/// Days into the running quarter on which somebody sets a finding aside.
const SET_ASIDE_AFTER: u64 = 9;
/// Days into the running quarter on which commentary on the last one is written: first, and rewritten.
const WRITTEN: u64 = 8;
const REWRITTEN: u64 = 12;
/// Weeks before today that have a note.
const WEEKS_NOTED: u64 = 11;

/// What every row is written from.
struct Desk<'a> {
    script: &'a Script,
    crew: &'a Crew,
}

/// What was held, agreed and said until yesterday.
pub(crate) fn cycle(script: &Script, crew: &Crew) -> Cycle {
    let desk = Desk { script, crew };
    Cycle {
        reviews: desk.reviews(),
        actions: actions::actions(&desk),
        dismissals: desk.dismissals(),
        commentaries: desk.commentaries(),
        left_out: Vec::new(),
        weeks: desk.weeks(),
    }
}

impl Desk<'_> {
    /// The months that are reviewed: the last quarter's second and third, the running one's first.
    fn reviewed(&self) -> [Month; 3] {
        let months = |at: usize| self.script.calendar.months(self.script.acts[at].quarter);
        [months(LAST)[1], months(LAST)[2], months(RUNNING)[0]]
    }

    /// The day on which a month's review is held.
    fn held_on(&self, month: Month) -> NaiveDate {
        weekday_from(month.span().last + Days::new(HELD_AFTER))
    }

    /// A day, when it is over.
    fn past(&self, day: NaiveDate) -> Option<NaiveDate> {
        Some(day).filter(|day| *day < self.script.today)
    }

    fn director(&self) -> &str {
        &self.crew.members[0].name
    }

    fn name(&self, seller: usize) -> &str {
        &self.crew.members[seller].name
    }

    fn reviews(&self) -> Vec<Review> {
        let held = self.reviewed().into_iter().zip(NOTES).filter_map(|(month, notes)| {
            let held_on = self.past(self.held_on(month))?;
            Some((month, held_on, notes))
        });
        let present = [self.director(), TASK_FORCE[0], TASK_FORCE[1], self.name(1), self.name(2), self.name(3)];
        let review = |(id, (month, held_on, notes)): (i64, (Month, NaiveDate, [&str; 5]))| Review {
            id,
            month,
            held_on: Some(held_on),
            led_by: self.director().to_owned(),
            present: present.join("、"),
            notes: ReviewItem::ALL.iter().copied().zip(notes.map(str::to_owned)).collect(),
            figures: Vec::new(),
        };
        (1..).zip(held).map(review).collect()
    }

    fn dismissals(&self) -> Vec<Dismissal> {
        let act = &self.script.acts[RUNNING];
        let on = self.past(weekday_from(act.span.first + Days::new(SET_ASIDE_AFTER)));
        let dismissal = |on: NaiveDate| Dismissal {
            id: 1,
            quarter: act.quarter,
            key: "near_miss/customers".to_owned(),
            severity: Severity::Note,
            reason: SET_ASIDE.to_owned(),
            on,
            by: self.director().to_owned(),
        };
        on.map(dismissal).into_iter().collect()
    }

    /// Commentary on the last quarter; what was said first about its targets was rewritten.
    fn commentaries(&self) -> Vec<Commentary> {
        let first = self.script.acts[RUNNING].span.first;
        let mut rows = Vec::new();
        for (section, version, text) in COMMENTARY {
            let days = if version == 1 { WRITTEN } else { REWRITTEN };
            let Some(on) = self.past(weekday_from(first + Days::new(days))) else { continue };
            rows.push(Commentary {
                id: 0,
                quarter: self.script.acts[LAST].quarter,
                section: section.to_owned(),
                version,
                text: text.to_owned(),
                at: morning(on),
                by: self.director().to_owned(),
            });
        }
        rows.sort_by(|a, b| (&a.section, a.version).cmp(&(&b.section, b.version)));
        rows.iter_mut().zip(1..).for_each(|(row, id)| row.id = id);
        rows
    }

    /// What the last weeks decided, each written down on its Monday; the running one is still open.
    fn weeks(&self) -> Vec<WeekNote> {
        let this_week = weekday_until(self.script.today);
        let first = monday_from(this_week - Days::new(WEEKS_NOTED * 7));
        let mondays = (0..WEEKS_NOTED).map(|week| first + Days::new(week * 7));
        let past = mondays.filter(|monday| self.past(*monday).is_some());
        let note = |(id, (monday, text)): (i64, (NaiveDate, &str))| WeekNote {
            id,
            week_on: monday,
            text: text.to_owned(),
            on: monday,
            by: self.director().to_owned(),
        };
        (1..).zip(past.zip(WEEKS.into_iter().cycle())).map(note).collect()
    }
}

/// Half past nine in Shanghai.
fn morning(on: NaiveDate) -> DateTime<Utc> {
    on.and_hms_opt(1, 30, 0).expect("a time of day").and_utc()
}
