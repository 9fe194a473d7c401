//! Training sessions of three quarters and what is planned, with who was there.
//!
//! A session before today has its attendance recorded but for the latest seminar, which somebody forgot. Sessions of
//! today and ahead of it hold booked places.

use chrono::{NaiveDate, NaiveTime};
use domain::facts::{Enrolment, EnrolmentState, Proof, TrainingSession};
use domain::training::Curricula;

use super::{Office, classes, ix, numbered, seminars};
use crate::crew::Seller;

/// A session with its places, before sessions have numbers.
pub(super) struct Draft {
    pub(super) session: TrainingSession,
    pub(super) places: Vec<(Seller, EnrolmentState)>,
}

/// What a session is made from.
pub(super) struct Outline {
    pub(super) module: &'static str,
    pub(super) series: String,
    pub(super) on: NaiveDate,
    /// Hour it begins; none takes the whole day.
    pub(super) hour: Option<u32>,
    pub(super) minutes: u32,
    pub(super) trainer: String,
    pub(super) place: &'static str,
    pub(super) cost_minor: i64,
    pub(super) capacity: Option<u32>,
}

impl Outline {
    pub(super) fn draft(self) -> Draft {
        let begins_at = self.hour.map(|hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour of the day"));
        let session = TrainingSession {
            id: 0,
            session_no: String::new(),
            module: self.module.to_owned(),
            series: self.series,
            held_on: self.on,
            begins_at,
            minutes: self.minutes,
            trainer: self.trainer,
            place: self.place.to_owned(),
            cost_minor: self.cost_minor,
            capacity: self.capacity,
            is_cancelled: false,
            note: String::new(),
        };
        Draft { session, places: Vec::new() }
    }
}

impl Draft {
    /// Gives somebody a place; whether they came is known when the day is over. Nobody away gets one.
    pub(super) fn seat(&mut self, office: &Office<'_>, seller: Seller, came: bool) {
        let on = self.session.held_on;
        let is_planned = !office.is_past(on) || self.session.is_cancelled;
        let state = match (is_planned, came) {
            (true, _) => EnrolmentState::Booked,
            (false, true) => EnrolmentState::Attended,
            (false, false) => EnrolmentState::Absent,
        };
        if !office.crew.is_away(seller, on) {
            self.places.push((seller, state));
        }
    }

    /// Nobody wrote down who was there.
    pub(super) fn forget(&mut self) {
        self.places.iter_mut().for_each(|(_, state)| *state = EnrolmentState::Booked);
    }
}

/// All sessions by day, begin and number, and all places in them.
pub(super) fn held_and_planned(office: &Office<'_>) -> (Vec<TrainingSession>, Vec<Enrolment>) {
    let mut drafts = classes::classes(office);
    drafts.extend(seminars::seminars(office));
    drafts.extend(seminars::outside(office));
    drafts.sort_by_key(|draft| (draft.session.held_on, draft.session.begins_at));
    let curricula = Curricula::unchanged(office.script.plan.training.clone());
    let (mut sessions, mut enrolments) = (Vec::new(), Vec::new());
    for (draft, place) in drafts.into_iter().zip(0..) {
        let Draft { mut session, places } = draft;
        session.session_no = format!("S-{:06}", place + 1);
        let needs: Proof = curricula.terms(&session.module, session.held_on).proof;
        let enrolled = places.into_iter().map(|(seller, state)| Enrolment {
            id: 0,
            member: ix(seller),
            session: place,
            state,
            needs,
        });
        enrolments.extend(enrolled);
        sessions.push(session);
    }
    numbered(&mut sessions, |session| &mut session.id);
    numbered(&mut enrolments, |enrolment| &mut enrolment.id);
    (sessions, enrolments)
}
