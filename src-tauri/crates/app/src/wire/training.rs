//! Training: who has completed what, who is late, what is next? Sessions are next door.

use chrono::NaiveDate;
use domain::base::{Month, Quarter};
use domain::chart::{ChartSpec, Mark, Tone};
use domain::facts::Proof;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, EmptyView, FigureView, MemberChoice, RowsRef, wire};

wire! {
    /// The Training page with its matrix. Audience and team narrow the matrix; the first audience when absent.
    pub struct TrainingRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        #[serde(default)]
        pub audience: Option<String>,
        #[serde(default)]
        pub team: Option<String>,
        /// Only members with a cell in this state.
        #[serde(default)]
        pub state: Option<CellState>,
        #[serde(default)]
        pub search: String,
    }

    /// The Training page; its tables are `training`, `sessions`, `exams`, `practices`.
    pub struct TrainingView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        /// Coverage, exam and drill pass rates, late, sessions ahead, cost beside the training budget.
        pub figures: Vec<FigureView>,
        pub audience: String,
        pub audiences: Vec<Choice>,
        pub teams: Vec<Choice>,
        /// States to narrow by, each with how many cells have it ("late (12)").
        pub states: Vec<Choice>,
        pub matrix: Matrix,
        /// Who to remind of what, most urgent first.
        pub reminders: Vec<ReminderView>,
        /// "and 40 more", when not all are shown.
        pub reminders_more: Option<String>,
    }

    /// Members by modules.
    pub struct Matrix {
        pub modules: Vec<MatrixModule>,
        pub rows: Vec<MatrixRow>,
        /// "24 of 200 members".
        pub count_text: String,
    }

    /// A column of the matrix.
    pub struct MatrixModule {
        pub id: String,
        pub label: String,
        /// "40 %".
        pub weight: String,
        /// "exam", "role-play"; empty when being there is enough.
        pub proof: String,
        /// "12 of 24 done".
        pub done: String,
    }

    /// A row of the matrix.
    pub struct MatrixRow {
        pub employee_no: String,
        pub name: String,
        /// Team, and since when here for a new hire.
        pub note: String,
        /// "70 %".
        pub completion: String,
        pub completion_at: Mark,
        /// Whether a new hire can be given leads; none for others.
        pub on_duty: Option<DutyView>,
        /// In the order of the modules.
        pub cells: Vec<MatrixCell>,
    }

    /// Whether a new hire is on duty, and why not.
    pub struct DutyView {
        pub is_on_duty: bool,
        pub text: String,
    }

    /// A cell of the matrix: its state and what stands in it ("3 Sep", "72"). The state's word is in the view's `states`.
    pub struct MatrixCell {
        pub state: CellState,
        pub text: String,
    }

    /// Something somebody should be reminded of.
    pub struct ReminderView {
        pub tone: Tone,
        /// "Li Ting, Product knowledge: due 12 Sep, 8 days late".
        pub text: String,
        pub employee_no: Option<String>,
        pub module: Option<String>,
        pub session_no: Option<String>,
    }

    /// One member's way through one module.
    pub struct CellRequest {
        pub employee_no: String,
        pub module: String,
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
    }

    /// One member's way through one module, with what can be done next.
    pub struct CellView {
        pub employee_no: String,
        pub module: String,
        /// "Li Ting: Product knowledge".
        pub title: String,
        pub state: CellState,
        pub state_label: String,
        /// Why it is so ("attended 3 Sep, passed with 86 on 5 Sep").
        pub sentence: String,
        /// Due, weight, exam.
        pub facts: Vec<FigureView>,
        /// Sessions, exams, tasks, latest first.
        pub history: Vec<HistoryRow>,
        /// Sessions ahead that can be booked; a refused one says why.
        pub sessions: Vec<SessionChoice>,
        /// The session that is booked, to take back.
        pub booked: Option<String>,
        /// The exam this module needs; none when being there is enough.
        pub exam: Option<Proof>,
        pub pass_mark: u32,
    }

    /// A line of somebody's history.
    pub struct HistoryRow {
        pub date: String,
        pub text: String,
        pub tone: Option<Tone>,
    }

    /// A session to book.
    pub struct SessionChoice {
        pub session_no: String,
        /// "12 Sep 09:00, Room 3, 4 places left".
        pub label: String,
        /// What speaks against it (another session, leave); it can be booked all the same.
        pub conflict: Option<String>,
        /// Why it cannot be booked (full, cancelled).
        pub refused: Option<String>,
    }

    /// Marks of an exam or a role-play, for many at once.
    pub struct ExamSave {
        pub module: String,
        pub kind: Proof,
        pub taken_on: NaiveDate,
        pub marks: Vec<ExamMark>,
    }

    /// A member's mark as typed: 0 to 100, one decimal at most.
    pub struct ExamMark {
        pub employee_no: String,
        pub score: String,
        #[serde(default)]
        pub note: String,
    }

    /// An attempt to take back.
    pub struct ExamRemove {
        pub employee_no: String,
        pub module: String,
        pub kind: Proof,
        pub taken_on: NaiveDate,
        pub attempt: u32,
    }

    /// The exams of a quarter; the table is `exams`.
    pub struct ExamsView {
        pub sentence: String,
        /// Pass rate by module and kind with counts.
        pub figures: Vec<FigureView>,
        pub chart: Option<ChartSpec>,
        pub rows: RowsRef,
        /// Modules that need an exam.
        pub modules: Vec<ExamModule>,
    }

    /// A module with an exam and who is to sit it.
    pub struct ExamModule {
        pub id: String,
        pub label: String,
        pub kind: Proof,
        pub kind_label: String,
        pub pass_mark: u32,
        /// Those who attended and have not passed, first; a note says how often they tried.
        pub members: Vec<MemberChoice>,
    }

    /// Practice tasks of a quarter; the table is `practices`.
    pub struct PracticeView {
        pub sentence: String,
        pub tasks: Vec<PracticeRowView>,
        pub more: Option<String>,
        pub rows: RowsRef,
        pub modules: Vec<Choice>,
        pub members: Vec<MemberChoice>,
        pub coaches: Vec<MemberChoice>,
        /// The month's cases: who of the veterans has handed one in, who not.
        pub cases: CaseDuty,
    }

    /// A practice task.
    pub struct PracticeRowView {
        pub id: i64,
        pub employee_no: String,
        pub name: String,
        pub module: String,
        pub module_label: String,
        pub task: String,
        pub due_on: NaiveDate,
        pub due: String,
        pub state: String,
        pub tone: Tone,
        pub coach: Option<String>,
        pub coach_name: String,
        pub note: String,
        pub steps: Vec<PracticeStep>,
    }

    /// The monthly duty to hand in a case.
    pub struct CaseDuty {
        pub month: Month,
        pub label: String,
        /// "9 of 12 veterans handed in a case".
        pub sentence: String,
        pub missing: Vec<MemberChoice>,
    }

    /// A practice task to set or to change.
    pub struct PracticeSave {
        #[serde(default)]
        pub id: Option<i64>,
        pub employee_nos: Vec<String>,
        pub module: String,
        pub task: String,
        pub due_on: NaiveDate,
        #[serde(default)]
        pub coach: Option<String>,
    }

    /// A step of a practice task; today when no day is said.
    pub struct PracticeAdvance {
        pub id: i64,
        pub step: PracticeStep,
        #[serde(default)]
        pub on: Option<NaiveDate>,
        #[serde(default)]
        pub note: String,
    }

    /// What training came to, said only as far as the numbers allow.
    pub struct EffectView {
        pub sentence: String,
        /// Which quarters are compared.
        pub basis: String,
        pub comparisons: Vec<ComparisonView>,
    }

    /// Two groups before and after.
    pub struct ComparisonView {
        pub title: String,
        /// "No clear difference" / "Too few to say: 3 and 12, at least 10 each are needed".
        pub finding: String,
        pub is_claim: bool,
        pub tone: Tone,
        pub groups: Vec<GroupView>,
        /// How it was tested, in words.
        pub method: String,
    }

    /// A group with its attainment before and after.
    pub struct GroupView {
        pub label: String,
        pub count: String,
        pub before: String,
        pub after: String,
        pub change: String,
    }

    /// The curricula of the quarter.
    pub struct CurriculaView {
        /// "In force from 1 Oct 2026, version 3".
        pub sentence: String,
        pub curricula: Vec<CurriculumView>,
        pub proofs: Vec<Choice>,
        /// Modules already named somewhere, to choose from.
        pub known: Vec<Choice>,
    }

    /// A curriculum.
    pub struct CurriculumView {
        pub audience: String,
        pub label: String,
        /// "12 members".
        pub members: String,
        pub due_days: u32,
        pub modules: Vec<ModuleEdit>,
        /// Versions, latest first ("1 Oct 2026: Product 40, …").
        pub versions: Vec<HistoryRow>,
    }

    /// A module of a curriculum as it is edited.
    pub struct ModuleEdit {
        /// Id; for a new module of the user's its name.
        pub id: String,
        #[serde(default)]
        pub label: String,
        pub weight: u32,
        pub proof: Proof,
    }

    /// A curriculum to keep, as a new version of the quarter's plan. Without modules the curriculum goes.
    pub struct CurriculumSave {
        pub period: Option<Quarter>,
        pub audience: String,
        pub due_days: u32,
        pub modules: Vec<ModuleEdit>,
        pub reason: String,
    }
}

/// The state of a member's way through a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CellState {
    /// Completed.
    Done,
    /// A place is kept.
    Booked,
    /// The last attempt at the exam was not passed.
    Failed,
    /// Not done by its day.
    Late,
    /// Was not there.
    Missed,
    /// Nothing yet.
    Open,
}

/// A step of a practice task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PracticeStep {
    /// It was handed in.
    HandIn,
    /// The coach signs it off.
    Sign,
    /// The coach gives it back to be done again.
    GiveBack,
    /// It is taken out.
    Remove,
}
