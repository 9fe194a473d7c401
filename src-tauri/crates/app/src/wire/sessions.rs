//! Training sessions: planned, booked, attended.

use chrono::{NaiveDate, NaiveTime};
use domain::base::{Month, Quarter};
use domain::chart::Tone;
use domain::facts::{EnrolmentState, Proof};

use super::{Choice, FigureView, MemberChoice, wire};

wire! {
    /// A month of sessions; the as-of date's month when absent.
    pub struct CalendarRequest {
        #[serde(default)]
        pub month: Option<Month>,
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
    }

    /// A month of sessions as weeks from Monday to Sunday.
    pub struct CalendarView {
        pub month: Month,
        /// "September 2026".
        pub label: String,
        pub earlier: Month,
        pub later: Month,
        /// "8 sessions, 3 still to come, 62 attended, 12,400.00 spent".
        pub sentence: String,
        pub weekdays: Vec<String>,
        pub weeks: Vec<CalendarWeek>,
        pub form: SessionForm,
        /// The training part of the quarter's budget and what sessions of the quarter take of it.
        pub budget: Vec<FigureView>,
    }

    /// A week of the calendar.
    pub struct CalendarWeek {
        pub days: Vec<CalendarDay>,
    }

    /// A day of the calendar.
    pub struct CalendarDay {
        pub date: NaiveDate,
        /// Day of the month.
        pub label: String,
        /// The date in full, for screen readers.
        pub full: String,
        pub is_in_month: bool,
        pub is_today: bool,
        pub is_workday: bool,
        pub sessions: Vec<SessionCard>,
    }

    /// A session in the calendar.
    pub struct SessionCard {
        pub session_no: String,
        pub title: String,
        /// "09:00–10:00"; empty for a whole day.
        pub time: String,
        /// "12 of 20".
        pub seats: String,
        /// "Planned", "Held", "Not marked", "Cancelled".
        pub state: String,
        pub tone: Tone,
    }

    /// What can be chosen when a session is planned.
    pub struct SessionForm {
        pub modules: Vec<Choice>,
        pub trainers: Vec<String>,
        pub places: Vec<String>,
        pub series: Vec<String>,
        /// Whom to book, by module ask `session_candidates`.
        pub currency: String,
    }

    /// Sessions to plan: one, or a series.
    pub struct SessionPlan {
        pub module: String,
        pub first_on: NaiveDate,
        #[serde(default)]
        pub begins_at: Option<NaiveTime>,
        pub minutes: u32,
        #[serde(default)]
        pub trainer: String,
        #[serde(default)]
        pub place: String,
        /// Cost of each, as typed; empty is none.
        #[serde(default)]
        pub cost: String,
        #[serde(default)]
        pub capacity: Option<u32>,
        #[serde(default)]
        pub series: String,
        /// Weeks between the sessions of a series; 0 or 1 time is a single session.
        #[serde(default)]
        pub every_weeks: u32,
        #[serde(default)]
        pub times: u32,
        #[serde(default)]
        pub note: String,
        /// Whom to book into every one of them.
        #[serde(default)]
        pub book: Vec<String>,
        /// Book also those something speaks against.
        #[serde(default)]
        pub despite_conflicts: bool,
        /// Leave out days nobody works.
        #[serde(default)]
        pub skip_days_off: bool,
    }

    /// What planning would do.
    pub struct SessionPlanPreview {
        pub days: Vec<PlannedDay>,
        /// Cost of all beside what is left of the training budget.
        pub cost: String,
        pub cost_tone: Option<Tone>,
        pub conflicts: Vec<ConflictView>,
        pub candidates: Vec<MemberChoice>,
    }

    /// A day of a series.
    pub struct PlannedDay {
        pub text: String,
        /// "public holiday", "the room is taken by …".
        pub warning: Option<String>,
        pub is_left_out: bool,
    }

    /// Something that speaks against a booking.
    pub struct ConflictView {
        pub employee_no: String,
        pub name: String,
        pub session_no: Option<String>,
        pub text: String,
        /// It cannot be booked at all (full, not active).
        pub is_refused: bool,
    }

    /// What was planned.
    pub struct SessionsPlanned {
        pub session_nos: Vec<String>,
        pub text: String,
        /// Who was not booked, and why.
        pub conflicts: Vec<ConflictView>,
    }

    /// One session.
    pub struct SessionRequest {
        pub session_no: String,
        #[serde(default)]
        pub as_of: Option<NaiveDate>,
    }

    /// One session with everything that can be done to it.
    pub struct TrainingSessionView {
        pub session_no: String,
        pub title: String,
        pub sentence: String,
        pub facts: Vec<FigureView>,
        pub enrolled: Vec<EnrolledView>,
        /// Who of the module's audiences could come: those who have not completed it first.
        pub candidates: Vec<MemberChoice>,
        pub seats: String,
        pub is_full: bool,
        pub is_cancelled: bool,
        /// It has begun, so that attendance can be recorded.
        pub can_mark: bool,
        pub is_marked: bool,
        /// The exam its module needs on its day; none when being there is enough.
        pub exam: Option<Proof>,
        pub edit: SessionEdit,
        pub form: SessionForm,
    }

    /// Somebody in a session.
    pub struct EnrolledView {
        pub employee_no: String,
        pub name: String,
        pub note: String,
        pub state: EnrolmentState,
        pub state_label: String,
        /// What speaks against it.
        pub conflict: Option<String>,
        /// Mark of the exam after it ("86, passed").
        pub mark: Option<String>,
        pub mark_tone: Option<Tone>,
    }

    /// What a person changes about a session.
    pub struct SessionEdit {
        pub session_no: String,
        pub module: String,
        pub held_on: NaiveDate,
        pub begins_at: Option<NaiveTime>,
        pub minutes: u32,
        pub trainer: String,
        pub place: String,
        pub cost: String,
        pub capacity: Option<u32>,
        pub series: String,
        pub note: String,
    }

    /// A session to cancel; with `series` all of its series from its day on.
    pub struct SessionCancel {
        pub session_no: String,
        #[serde(default)]
        pub whole_series: bool,
        pub reason: String,
    }

    /// Members to book.
    pub struct SessionEnrol {
        pub session_no: String,
        pub employee_nos: Vec<String>,
        #[serde(default)]
        pub despite_conflicts: bool,
    }

    /// Who was booked and who was not.
    pub struct SessionEnrolled {
        pub text: String,
        pub booked: u32,
        pub conflicts: Vec<ConflictView>,
    }

    /// Members whose places are given back.
    pub struct SessionLeave {
        pub session_no: String,
        pub employee_nos: Vec<String>,
    }

    /// Attendance of a whole session at once: everybody enrolled is in one of the two.
    pub struct SessionAttend {
        pub session_no: String,
        pub attended: Vec<String>,
        pub absent: Vec<String>,
    }
}
