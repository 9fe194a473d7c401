//! Improvement plans with their check-ins, decisions, violations, interviews, growth.

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::facts::{
    DecisionKind, GrowthKind, InterviewKind, Measure, PipOutcome, PipProgress, Verdict, ViolationKind,
};

use crate::tables::kept::rows;

rows! {
    /// An improvement plan; member and quarter are its natural key.
    ImprovementPlanRow in IMPROVEMENT_PLANS, key ["member_id", "quarter"], refers [member_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// The quarter below the pass line.
        quarter: Quarter,
        /// When it was opened.
        opened_on: NaiveDate,
        /// What is to be reached.
        goals: String,
        /// How.
        measures: String,
        /// By when.
        due_on: NaiveDate,
        /// How it ended, with the day below; none while it runs.
        outcome: Option<PipOutcome>,
        /// When it ended.
        closed_on: Option<NaiveDate>,
        /// What is said about the end.
        closing_note: String,
    }

    /// A look at a running improvement plan.
    CheckInRow in CHECK_INS, key [], refers [plan_id to IMPROVEMENT_PLANS] {
        /// Row id of the improvement plan.
        plan_id: i64,
        /// The day.
        on: NaiveDate,
        /// How it stands.
        progress: PipProgress,
        /// What was found.
        note: String,
    }

    /// A decision; member and quarter are its natural key.
    DecisionRow in DECISIONS, key ["member_id", "quarter"], refers [member_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// The last of the quarters below the pass line.
        quarter: Quarter,
        /// What.
        kind: DecisionKind,
        /// Who decided.
        decided_by: String,
        /// When.
        decided_on: NaiveDate,
        /// Why.
        reason: String,
    }

    /// A violation and its measure.
    ViolationRow in VIOLATIONS, key [], refers [member_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// The day.
        on: NaiveDate,
        /// What.
        kind: ViolationKind,
        /// What follows.
        measure: Measure,
        /// The fine in minor units, 0 when none.
        fine_minor: i64,
        /// What happened.
        note: String,
        /// Who decided the measure.
        decided_by: String,
    }

    /// An interview; member, kind and quarter are its natural key.
    InterviewRow in INTERVIEWS, key ["member_id", "kind", "quarter"], refers [member_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// About what.
        kind: InterviewKind,
        /// The quarter it is about.
        quarter: Quarter,
        /// When it is to be held.
        planned_on: NaiveDate,
        /// When it was held.
        held_on: Option<NaiveDate>,
        /// Who leads it, empty when open.
        interviewer: String,
        /// The agenda as it was when the interview was held, one point a line; empty before.
        agenda: String,
        /// What was said.
        notes: String,
        /// What was agreed.
        goals: String,
        /// How a selection went; none for a performance interview.
        verdict: Option<Verdict>,
        /// When both signed; only what was held is signed.
        signed_on: Option<NaiveDate>,
    }

    /// A step of growth.
    GrowthRow in GROWTH_STEPS, key [], refers [member_id to MEMBERS, coach_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// What.
        kind: GrowthKind,
        /// From when.
        began_on: NaiveDate,
        /// Until when, not before it began; none while it runs.
        ended_on: Option<NaiveDate>,
        /// What it was; of coaching, what was observed.
        title: String,
        /// Of coaching, the advice; else anything else.
        note: String,
        /// What came of it; of coaching, the follow-up.
        outcome: String,
        /// Row id of the member who coached.
        coach_id: Option<i64>,
    }
}
