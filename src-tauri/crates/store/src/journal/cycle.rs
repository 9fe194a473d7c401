//! The tables of what the quarter's reviews left behind, in the list of tables that commands change.

use super::tables::Table;

pub(crate) static REVIEWS: Table = Table {
    place: 38,
    name: "reviews",
    columns: &["id", "month", "held_on", "led_by", "present"],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static REVIEW_NOTES: Table = Table {
    place: 39,
    name: "review_notes",
    columns: &["id", "review_id", "item", "note"],
    refers_to: &["reviews"],
    is_withdrawn: false,
};
pub(crate) static REVIEW_FIGURES: Table = Table {
    place: 40,
    name: "review_figures",
    columns: &["id", "review_id", "metric", "actual", "target", "state"],
    refers_to: &["reviews"],
    is_withdrawn: false,
};
pub(crate) static ACTIONS: Table = Table {
    place: 41,
    name: "actions",
    columns: &[
        "id",
        "quarter",
        "what",
        "member_id",
        "who",
        "due_on",
        "state",
        "opened_on",
        "opened_by",
        "month",
        "finding",
        "ended_on",
        "outcome",
        "closing_note",
    ],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static ACTION_STEPS: Table = Table {
    place: 42,
    name: "action_steps",
    columns: &["id", "action_id", "stepped_on", "stepped_by", "state_from", "state_to", "carried_to", "note"],
    refers_to: &["actions"],
    is_withdrawn: false,
};
pub(crate) static DISMISSALS: Table = Table {
    place: 43,
    name: "dismissals",
    columns: &["id", "quarter", "finding", "severity", "reason", "dismissed_on", "dismissed_by"],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static COMMENTARIES: Table = Table {
    place: 44,
    name: "commentaries",
    columns: &["id", "quarter", "section", "version", "commentary", "saved_at", "saved_by"],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static REPORT_CHOICES: Table = Table {
    place: 45,
    name: "report_choices",
    columns: &["id", "quarter", "left_out"],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static REPORT_IDENTITY: Table = Table {
    place: 46,
    name: "report_identity",
    columns: &["id", "place", "company", "logo", "logo_kind"],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static WEEK_NOTES: Table = Table {
    place: 47,
    name: "week_notes",
    columns: &["id", "week_on", "note", "noted_on", "noted_by"],
    refers_to: &[],
    is_withdrawn: false,
};

/// All of them: what [`crate::Store::cycle`] reads, and how the reports look.
pub(crate) static CYCLE: [&Table; 10] = [
    &REVIEWS,
    &REVIEW_NOTES,
    &REVIEW_FIGURES,
    &ACTIONS,
    &ACTION_STEPS,
    &DISMISSALS,
    &COMMENTARIES,
    &REPORT_CHOICES,
    &REPORT_IDENTITY,
    &WEEK_NOTES,
];
