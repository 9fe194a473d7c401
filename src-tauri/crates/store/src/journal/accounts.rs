//! The tables of what is on record about pay and money, in the list of tables that commands change: those whose rows can
//! be undone. What a close freezes is not among them.

use super::tables::Table;

pub(crate) static CUSTOMER_OWNERS: Table = Table {
    place: 30,
    name: "customer_owners",
    columns: &["id", "customer_id", "until_on", "owner_id"],
    refers_to: &["customers", "members"],
    is_withdrawn: false,
};
pub(crate) static MEMBER_POSTS: Table = Table {
    place: 31,
    name: "member_posts",
    columns: &["id", "member_id", "until_on", "role", "team", "region"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static AWARDS: Table = Table {
    place: 32,
    name: "awards",
    columns: &["id", "month", "kind", "member_id", "decided_on", "decided_by", "note"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static MANUAL_LINES: Table = Table {
    place: 33,
    name: "manual_lines",
    columns: &["id", "member_id", "month", "amount_minor", "reason", "entered_on", "entered_by"],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static DISPUTES: Table = Table {
    place: 34,
    name: "disputes",
    columns: &[
        "id",
        "member_id",
        "quarter",
        "line_kind",
        "line_period",
        "about_kind",
        "about_period",
        "comment",
        "opened_on",
        "opened_by",
        "state",
        "answer",
        "answered_on",
        "answered_by",
    ],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static BUDGET_ENTRIES: Table = Table {
    place: 35,
    name: "budget_entries",
    columns: &["id", "spent_on", "category", "amount_minor", "note", "attachment"],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static TARGET_PROPOSALS: Table = Table {
    place: 36,
    name: "target_proposals",
    columns: &[
        "id",
        "member_id",
        "period",
        "amount_minor",
        "state",
        "counter_minor",
        "comment",
        "proposed_on",
        "proposed_by",
        "answered_on",
        "settled_on",
        "settlement",
    ],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static YEAR_WORKSHEETS: Table = Table {
    place: 37,
    name: "year_worksheets",
    columns: &["id", "year", "strategy", "market_minor", "market_share", "reasoning"],
    refers_to: &[],
    is_withdrawn: false,
};

/// Those that [`crate::Store::accounts`] reads; past owners and posts belong to the ledger.
pub(crate) static ACCOUNTS: [&Table; 6] =
    [&AWARDS, &MANUAL_LINES, &DISPUTES, &BUDGET_ENTRIES, &TARGET_PROPOSALS, &YEAR_WORKSHEETS];
