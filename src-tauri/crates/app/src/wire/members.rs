//! Members: who needs me?

use chrono::NaiveDate;
use domain::base::{Month, Quarter};
use domain::chart::{ChartSpec, Mark, Tone};
use domain::facts::{
    DecisionKind, GrowthKind, InterviewKind, Measure, PipOutcome, PipProgress, Role, Verdict, ViolationKind,
};

use super::{Choice, EmptyView, FigureView, HistoryRow, MemberChoice, RowsRef, wire};

wire! {
    /// The Members page; its table is `members`.
    pub struct MembersView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        /// Attainment by member with the pass line.
        pub attainment: Option<ChartSpec>,
        pub figures: Vec<FigureView>,
        /// Roll-up by team: name, target, sales, attainment, score, passing, new hires, training.
        pub teams: Vec<TeamView>,
        /// What asks for a person: improvement plans and decisions proposed, check-ins and interviews due.
        pub todo: Vec<PersonTodo>,
        /// The quarter the proposals are about ("2026 Q3").
        pub basis: String,
        /// Stars of the quarter's months, latest month first.
        pub stars: Vec<StarMonth>,
        /// Candidates for reserve manager of the basis quarter.
        pub reserve: Vec<ReserveView>,
        /// Improvement plans, running ones first.
        pub plans: Vec<PipView>,
        pub form: MemberForm,
    }

    /// A team's sum.
    pub struct TeamView {
        pub name: String,
        pub members: String,
        pub target: String,
        pub sales: String,
        pub attainment: String,
        pub tone: Option<Tone>,
        /// "5 of 6 pass".
        pub passing: String,
        /// Mean completion of their curricula.
        pub training: String,
    }

    /// Something a person has to do about a member.
    pub struct PersonTodo {
        pub kind: TodoKind,
        pub employee_no: String,
        pub name: String,
        pub tone: Tone,
        /// "64 % in 2026 Q3, below 80 %: an improvement plan is due".
        pub text: String,
        pub quarter: Quarter,
        /// Which interview, when it is one.
        pub interview: Option<InterviewKind>,
    }

    /// A month's stars.
    pub struct StarMonth {
        pub month: Month,
        pub label: String,
        /// The month is not over: the places may change.
        pub is_provisional: bool,
        pub rows: Vec<StarView>,
    }

    /// A star.
    pub struct StarView {
        pub employee_no: String,
        pub name: String,
        pub team: String,
        pub rank: u32,
        /// "128.4 % (514,000.00 of 400,000.00)".
        pub text: String,
    }

    /// A candidate for reserve manager.
    pub struct ReserveView {
        pub employee_no: String,
        pub name: String,
        pub rank: u32,
        pub score: String,
        /// How the selection stands ("interview on 12 Oct, passed; defence planned for 20 Oct").
        pub selection: String,
        pub tone: Tone,
        pub quarter: Quarter,
    }

    /// An improvement plan.
    pub struct PipView {
        pub employee_no: String,
        pub name: String,
        pub quarter: Quarter,
        pub quarter_label: String,
        /// "runs until 30 Nov 2026, 10 days left", "goals reached on 20 Nov 2026".
        pub state: String,
        pub tone: Tone,
        pub is_running: bool,
        pub goals: String,
        pub measures: String,
        pub due_on: NaiveDate,
        pub closing_note: String,
        pub check_ins: Vec<HistoryRow>,
    }

    /// What can be chosen when a member is added or changed.
    pub struct MemberForm {
        pub roles: Vec<Choice>,
        pub teams: Vec<String>,
        pub regions: Vec<String>,
        pub next_no: String,
    }

    /// One member in a quarter.
    pub struct MemberRequest {
        pub employee_no: String,
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
    }

    /// One member.
    pub struct MemberView {
        pub employee_no: String,
        pub name: String,
        pub title: String,
        /// Role, team, region, hired, seniority, on duty.
        pub facts: Vec<FigureView>,
        /// Target, sales, attainment, score, rank.
        pub figures: Vec<FigureView>,
        /// The score by parts, with weights as given and as they count.
        pub score: Option<PersonScore>,
        /// Attainment over the last quarters.
        pub history: Option<ChartSpec>,
        /// Customers owned by tier.
        pub customers: Vec<FigureView>,
        pub orders: RowsRef,
        /// The curriculum module by module.
        pub training: Vec<ModuleLine>,
        pub training_sentence: String,
        /// Sessions, exams and tasks, latest first.
        pub learning: Vec<HistoryRow>,
        pub skills: Vec<SkillLine>,
        pub skills_chart: Option<ChartSpec>,
        /// Mentor or mentees, now and earlier.
        pub mentoring: Vec<HistoryRow>,
        /// Improvement plans, latest first.
        pub plans: Vec<PipView>,
        /// The plan the rule proposes now; none when nothing is due.
        pub pip_due: Option<PipDraft>,
        /// The decision the rule proposes.
        pub decision_due: Option<DecisionDraft>,
        pub decisions: Vec<HistoryRow>,
        pub violations: Vec<ViolationLine>,
        pub interviews: Vec<InterviewLine>,
        pub growth: Vec<GrowthLine>,
        /// Pay by quarter ("2026 Q3: 40,000.00").
        pub pay: Vec<FigureView>,
        pub edit: MemberSave,
        pub form: MemberForm,
        pub choices: MemberChoices,
    }

    /// The performance score of a member.
    pub struct PersonScore {
        /// "86.4 %".
        pub text: String,
        pub tone: Tone,
        /// "passes 80 %".
        pub sentence: String,
        pub parts: Vec<ScorePart>,
    }

    /// A part of the score.
    pub struct ScorePart {
        pub label: String,
        /// "70 %".
        pub weight: String,
        /// Weight after parts without data gave theirs away ("77.8 %"); a dash when this one has none.
        pub counts: String,
        /// What was measured ("92.0 %"), capped ("150 % of 162 %").
        pub value: String,
        pub value_at: Option<Mark>,
        /// Weight times value.
        pub points: String,
        /// "12 of 14 visits kept".
        pub why: String,
    }

    /// A module of the member's curriculum.
    pub struct ModuleLine {
        pub module: String,
        pub label: String,
        pub weight: String,
        pub state: super::CellState,
        pub state_label: String,
        pub text: String,
    }

    /// A skill with its marks.
    pub struct SkillLine {
        pub skill: String,
        pub label: String,
        /// "7".
        pub latest: String,
        pub at: Mark,
        pub date: String,
        /// "+2 since 3 Mar 2026".
        pub change: String,
        pub tone: Option<Tone>,
        pub note: String,
    }

    /// An improvement plan as the rule proposes it.
    pub struct PipDraft {
        pub quarter: Quarter,
        pub title: String,
        /// Targets, gates missed, training missed, breaches.
        pub evidence: Vec<FigureView>,
        pub goals: String,
        pub measures: String,
        pub due_on: NaiveDate,
    }

    /// A decision as the rule proposes it: a person takes it.
    pub struct DecisionDraft {
        pub quarter: Quarter,
        pub text: String,
    }

    /// A violation.
    pub struct ViolationLine {
        pub id: i64,
        pub date: String,
        pub kind_label: String,
        pub measure_label: String,
        pub note: String,
        pub decided_by: String,
    }

    /// An interview in a list.
    pub struct InterviewLine {
        pub kind: InterviewKind,
        pub kind_label: String,
        pub quarter: Quarter,
        pub quarter_label: String,
        /// "planned for 30 Nov", "held on 12 Oct, not signed yet", "signed on 14 Oct".
        pub state: String,
        pub tone: Tone,
        pub verdict: Option<String>,
    }

    /// A step of growth.
    pub struct GrowthLine {
        pub id: i64,
        pub span: String,
        pub kind_label: String,
        pub title: String,
        pub note: String,
        pub outcome: String,
        pub coach: String,
        /// The step as it is edited.
        pub edit: GrowthSave,
    }

    /// What can be chosen on a member's page.
    pub struct MemberChoices {
        pub skills: Vec<Choice>,
        pub violation_kinds: Vec<Choice>,
        pub measures: Vec<Choice>,
        pub interview_kinds: Vec<Choice>,
        pub growth_kinds: Vec<Choice>,
        pub decision_kinds: Vec<Choice>,
        pub outcomes: Vec<Choice>,
        pub progress: Vec<Choice>,
        pub verdicts: Vec<Choice>,
        pub members: Vec<MemberChoice>,
        pub quarters: Vec<Choice>,
    }

    /// A member to add or to change. Leaves as "2026-10-01..2026-10-05", one a line.
    pub struct MemberSave {
        pub employee_no: String,
        pub name: String,
        pub role: Role,
        #[serde(default)]
        pub team: String,
        #[serde(default)]
        pub region: String,
        pub hired_on: NaiveDate,
        #[serde(default)]
        pub experience_from: Option<NaiveDate>,
        #[serde(default)]
        pub active_to: Option<NaiveDate>,
        #[serde(default)]
        pub leaves: Vec<LeaveSpan>,
        /// The day from which role, team and region hold; today when absent.
        #[serde(default)]
        pub since: Option<NaiveDate>,
        /// It is to be a new one: an employee no. that is taken is refused.
        #[serde(default)]
        pub is_new: bool,
    }

    /// Days of leave, first and last included.
    pub struct LeaveSpan {
        pub first: NaiveDate,
        pub last: NaiveDate,
    }

    /// An improvement plan to open, or its texts to change.
    pub struct PipSave {
        pub employee_no: String,
        pub quarter: Quarter,
        pub goals: String,
        pub measures: String,
        pub due_on: NaiveDate,
    }

    /// A check-in on a running improvement plan; today when no day is said.
    pub struct PipCheckIn {
        pub employee_no: String,
        pub quarter: Quarter,
        #[serde(default)]
        pub on: Option<NaiveDate>,
        pub progress: PipProgress,
        pub note: String,
    }

    /// The end of an improvement plan.
    pub struct PipClose {
        pub employee_no: String,
        pub quarter: Quarter,
        #[serde(default)]
        pub on: Option<NaiveDate>,
        pub outcome: PipOutcome,
        pub note: String,
    }

    /// A decision a person took.
    pub struct DecisionSave {
        pub employee_no: String,
        pub quarter: Quarter,
        pub kind: DecisionKind,
        pub decided_by: String,
        pub reason: String,
    }

    /// A violation to record.
    pub struct ViolationSave {
        pub employee_no: String,
        pub on: NaiveDate,
        pub kind: ViolationKind,
        pub measure: Measure,
        /// The fine as typed; empty is none.
        #[serde(default)]
        pub fine: String,
        pub note: String,
        pub decided_by: String,
    }

    /// An interview by what it is about.
    pub struct InterviewRequest {
        pub employee_no: String,
        pub kind: InterviewKind,
        pub quarter: Quarter,
    }

    /// An interview with its agenda.
    pub struct InterviewView {
        pub employee_no: String,
        pub kind: InterviewKind,
        pub quarter: Quarter,
        pub title: String,
        pub state: String,
        pub tone: Tone,
        pub planned_on: NaiveDate,
        pub held_on: Option<NaiveDate>,
        pub signed_on: Option<NaiveDate>,
        pub interviewer: String,
        /// One point a line, made from the member's figures; frozen once it is held.
        pub agenda: Vec<String>,
        pub is_frozen: bool,
        pub notes: String,
        pub goals: String,
        pub verdict: Option<Verdict>,
        /// A selection ends with a verdict.
        pub asks_verdict: bool,
    }

    /// An interview to plan, or to put off.
    pub struct InterviewPlan {
        pub employee_no: String,
        pub kind: InterviewKind,
        pub quarter: Quarter,
        pub planned_on: NaiveDate,
        #[serde(default)]
        pub interviewer: String,
    }

    /// An interview that was held; its texts can be changed until it is signed.
    pub struct InterviewHold {
        pub employee_no: String,
        pub kind: InterviewKind,
        pub quarter: Quarter,
        #[serde(default)]
        pub held_on: Option<NaiveDate>,
        pub notes: String,
        pub goals: String,
        #[serde(default)]
        pub verdict: Option<Verdict>,
    }

    /// An interview both signed; today when no day is said.
    pub struct InterviewSign {
        pub employee_no: String,
        pub kind: InterviewKind,
        pub quarter: Quarter,
        #[serde(default)]
        pub on: Option<NaiveDate>,
    }

    /// A step of growth to record, or with an id to change.
    pub struct GrowthSave {
        #[serde(default)]
        pub id: Option<i64>,
        pub employee_no: String,
        pub kind: GrowthKind,
        pub began_on: NaiveDate,
        #[serde(default)]
        pub ended_on: Option<NaiveDate>,
        pub title: String,
        #[serde(default)]
        pub note: String,
        #[serde(default)]
        pub outcome: String,
        #[serde(default)]
        pub coach: Option<String>,
    }

    /// A mark for a skill, 1 to 10.
    pub struct SkillSave {
        pub employee_no: String,
        pub skill: String,
        pub scored_on: NaiveDate,
        pub score: u32,
        #[serde(default)]
        pub note: String,
    }
}

/// What a person has to do about a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum TodoKind {
    /// An improvement plan is to be opened.
    PipDue,
    /// A decision is to be taken.
    DecisionDue,
    /// An improvement plan is over its date.
    PipOver,
    /// A planned interview is due, or held and not signed.
    Interview,
}
