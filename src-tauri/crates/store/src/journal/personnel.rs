//! The tables of what is on record about the team, in the list of tables that commands change.

use super::tables::Table;
pub(crate) static TRAINING_SESSIONS: Table = Table {
    place: 11,
    name: "training_sessions",
    columns: &[
        "id",
        "session_no",
        "module",
        "series",
        "held_on",
        "begins_at",
        "minutes",
        "trainer",
        "place",
        "cost_minor",
        "capacity",
        "is_cancelled",
        "note",
    ],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static ENROLMENTS: Table = Table {
    place: 12,
    name: "enrolments",
    columns: &["id", "session_id", "member_id", "state", "needs"],
    refers_to: &["training_sessions", "members"],
    is_withdrawn: false,
};
pub(crate) static EXAMS: Table = Table {
    place: 13,
    name: "exams",
    columns: &["id", "member_id", "module", "kind", "taken_on", "attempt", "score_tenths", "pass_mark", "note"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static PRACTICES: Table = Table {
    place: 14,
    name: "practices",
    columns: &["id", "member_id", "module", "task", "due_on", "handed_in_on", "coach_id", "signed_on", "note"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static SKILLS: Table = Table {
    place: 15,
    name: "skills",
    columns: &["id", "member_id", "skill", "scored_on", "score", "scorer_id", "note"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static CASES: Table = Table {
    place: 16,
    name: "cases",
    columns: &[
        "id",
        "member_id",
        "month",
        "kind",
        "title",
        "story",
        "customer_code",
        "handed_in_on",
        "is_best",
        "told_on",
    ],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static MENTOR_PAIRS: Table = Table {
    place: 17,
    name: "mentor_pairs",
    columns: &["id", "mentor_id", "mentee_id", "began_on", "ended_on", "end_reason"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static MENTOR_WEEKS: Table = Table {
    place: 18,
    name: "mentor_weeks",
    columns: &["id", "pair_id", "week_on", "minutes", "topics", "summary", "summary_on"],
    refers_to: &["mentor_pairs"],
    is_withdrawn: false,
};
pub(crate) static IMPROVEMENT_PLANS: Table = Table {
    place: 19,
    name: "improvement_plans",
    columns: &[
        "id",
        "member_id",
        "quarter",
        "opened_on",
        "goals",
        "measures",
        "due_on",
        "outcome",
        "closed_on",
        "closing_note",
    ],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static CHECK_INS: Table = Table {
    place: 20,
    name: "check_ins",
    columns: &["id", "plan_id", "checked_on", "progress", "note"],
    refers_to: &["improvement_plans"],
    is_withdrawn: false,
};
pub(crate) static DECISIONS: Table = Table {
    place: 21,
    name: "decisions",
    columns: &["id", "member_id", "quarter", "kind", "decided_by", "decided_on", "reason"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static VIOLATIONS: Table = Table {
    place: 22,
    name: "violations",
    columns: &["id", "member_id", "happened_on", "kind", "measure", "fine_minor", "note", "decided_by"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static INTERVIEWS: Table = Table {
    place: 23,
    name: "interviews",
    columns: &[
        "id",
        "member_id",
        "kind",
        "quarter",
        "planned_on",
        "held_on",
        "interviewer",
        "agenda",
        "notes",
        "goals",
        "verdict",
        "signed_on",
    ],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static GROWTH_STEPS: Table = Table {
    place: 24,
    name: "growth_steps",
    columns: &["id", "member_id", "kind", "began_on", "ended_on", "title", "note", "outcome", "coach_id"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static SUGGESTIONS: Table = Table {
    place: 25,
    name: "suggestions",
    columns: &["id", "put_in_on", "author_id", "theme", "suggestion", "state", "answer", "answered_on", "is_best"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static FEEDBACK: Table = Table {
    place: 26,
    name: "feedback",
    columns: &["id", "given_on", "channel", "theme", "feedback", "done"],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static RECOGNITIONS: Table = Table {
    place: 27,
    name: "recognitions",
    columns: &["id", "given_on", "member_id", "kind", "words"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static TEAM_ACTIVITIES: Table = Table {
    place: 28,
    name: "team_activities",
    columns: &["id", "held_on", "team", "title", "headcount", "cost_minor", "note"],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static SURVEY_ANSWERS: Table = Table {
    place: 29,
    name: "survey_answers",
    columns: &[
        "id",
        "answer_no",
        "audience",
        "answered_on",
        "score",
        "scale",
        "team",
        "customer_id",
        "theme",
        "comment",
    ],
    refers_to: &["customers"],
    is_withdrawn: false,
};

/// All of them.
pub(crate) static PERSONNEL: [&Table; 19] = [
    &TRAINING_SESSIONS,
    &ENROLMENTS,
    &EXAMS,
    &PRACTICES,
    &SKILLS,
    &CASES,
    &MENTOR_PAIRS,
    &MENTOR_WEEKS,
    &IMPROVEMENT_PLANS,
    &CHECK_INS,
    &DECISIONS,
    &VIOLATIONS,
    &INTERVIEWS,
    &GROWTH_STEPS,
    &SUGGESTIONS,
    &FEEDBACK,
    &RECOGNITIONS,
    &TEAM_ACTIVITIES,
    &SURVEY_ANSWERS,
];
