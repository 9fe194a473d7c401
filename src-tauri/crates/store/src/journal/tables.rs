//! The tables that commands change, with their columns: the list that images and journal rows keep to.

use super::accounts::{
    AWARDS, BUDGET_ENTRIES, CUSTOMER_OWNERS, DISPUTES, MANUAL_LINES, MEMBER_POSTS, TARGET_PROPOSALS, YEAR_WORKSHEETS,
};
use super::cycle::{
    ACTION_STEPS, ACTIONS, COMMENTARIES, DISMISSALS, REPORT_CHOICES, REPORT_IDENTITY, REVIEW_FIGURES, REVIEW_NOTES,
    REVIEWS, WEEK_NOTES,
};
use super::personnel::{
    CASES, CHECK_INS, DECISIONS, ENROLMENTS, EXAMS, FEEDBACK, GROWTH_STEPS, IMPROVEMENT_PLANS, INTERVIEWS,
    MENTOR_PAIRS, MENTOR_WEEKS, PRACTICES, RECOGNITIONS, SKILLS, SUGGESTIONS, SURVEY_ANSWERS, TEAM_ACTIVITIES,
    TRAINING_SESSIONS, VIOLATIONS,
};
use crate::{Error, Result};

/// A table that commands change. Unknown outside: only the sealed trait of kept rows speaks of it.
#[derive(Debug)]
pub struct Table {
    /// Its place in [`TABLES`].
    pub(crate) place: usize,
    pub(crate) name: &'static str,
    /// Its columns, `id` first.
    pub(crate) columns: &'static [&'static str],
    /// Tables whose rows its rows refer to.
    pub(crate) refers_to: &'static [&'static str],
    /// New rows are withdrawn by an undo instead of deleted, so that their numbers are never used again.
    pub(crate) is_withdrawn: bool,
}

pub(crate) static SETTINGS: Table = Table {
    place: 0,
    name: "settings",
    columns: &[
        "id",
        "name",
        "currency",
        "fiscal_first_month",
        "time_zone",
        "holidays",
        "worked_weekends",
        "is_sample",
        "created_at",
    ],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static MEMBERS: Table = Table {
    place: 1,
    name: "members",
    columns: &[
        "id",
        "employee_no",
        "name",
        "role",
        "team",
        "region",
        "hired_on",
        "experience_from",
        "active_to",
        "leaves",
        "search",
    ],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static CUSTOMERS: Table = Table {
    place: 2,
    name: "customers",
    columns: &[
        "id",
        "code",
        "name",
        "industry",
        "region",
        "owner_id",
        "churn_reason",
        "search",
        "size",
        "decision_maker",
        "birthday",
    ],
    refers_to: &["members"],
    is_withdrawn: false,
};
pub(crate) static ORDERS: Table = Table {
    place: 3,
    name: "orders",
    columns: &[
        "id",
        "customer_id",
        "ordered_on",
        "amount_minor",
        "collected_minor",
        "collected_on",
        "member_id",
        "status",
        "product_line",
        "region",
        "order_no",
        "product",
    ],
    refers_to: &["customers", "members"],
    is_withdrawn: false,
};
pub(crate) static TARGETS: Table = Table {
    place: 4,
    name: "targets",
    columns: &["id", "period", "owner_kind", "owner_name", "amount_minor", "is_pinned", "version"],
    refers_to: &[],
    is_withdrawn: false,
};
pub(crate) static PLANS: Table = Table {
    place: 5,
    name: "plans",
    columns: &["id", "quarter", "version", "toml", "saved_at", "saved_by", "reason", "is_withdrawn"],
    refers_to: &[],
    is_withdrawn: true,
};
pub(crate) static IMPORTS: Table = Table {
    place: 6,
    name: "imports",
    columns: &[
        "id",
        "file_name",
        "file_blake3",
        "kind",
        "rows_new",
        "rows_changed",
        "rows_unchanged",
        "rows_refused",
        "imported_at",
        "imported_by",
        "audit_seq",
        "is_withdrawn",
    ],
    refers_to: &[],
    is_withdrawn: true,
};
pub(crate) static LEADS: Table = Table {
    place: 7,
    name: "leads",
    columns: &[
        "id",
        "lead_no",
        "company",
        "industry",
        "region",
        "source",
        "search",
        "company_size",
        "has_purchase_plan",
        "owner_id",
        "stage",
        "acquired_at",
        "assigned_at",
        "screened_at",
        "needs_at",
        "proposal_at",
        "won_at",
        "after_sales_at",
        "end_kind",
        "end_reason",
        "ended_at",
        "author_id",
        "approver_id",
        "approved_at",
        "quality",
        "customer_id",
        "contact",
        "order_no",
        "end_note",
        "approval_note",
        "situation",
        "problem",
        "implication",
        "need",
        "pains",
        "advantage",
        "roi",
        "note",
    ],
    refers_to: &["members", "customers"],
    is_withdrawn: false,
};
pub(crate) static LEAD_EVENTS: Table = Table {
    place: 8,
    name: "lead_events",
    columns: &[
        "id",
        "lead_id",
        "kind",
        "from_stage",
        "to_stage",
        "member_id",
        "done_at",
        "done_by",
        "reason",
        "missing",
    ],
    refers_to: &["leads", "members"],
    is_withdrawn: false,
};
pub(crate) static ACTIVITIES: Table = Table {
    place: 9,
    name: "activities",
    columns: &["id", "customer_id", "done_on", "kind", "member_id", "outcome", "note"],
    refers_to: &["customers", "members"],
    is_withdrawn: false,
};
pub(crate) static TICKETS: Table = Table {
    place: 10,
    name: "tickets",
    columns: &[
        "id",
        "ticket_no",
        "customer_id",
        "opened_at",
        "responded_at",
        "resolved_at",
        "category",
        "theme",
        "owner_id",
        "satisfaction",
        "note",
    ],
    refers_to: &["customers", "members"],
    is_withdrawn: false,
};

/// All of them, those that are referred to before those that refer.
pub(crate) static TABLES: [&Table; 48] = [
    &SETTINGS,
    &MEMBERS,
    &CUSTOMERS,
    &ORDERS,
    &TARGETS,
    &PLANS,
    &IMPORTS,
    &LEADS,
    &LEAD_EVENTS,
    &ACTIVITIES,
    &TICKETS,
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
    &CUSTOMER_OWNERS,
    &MEMBER_POSTS,
    &AWARDS,
    &MANUAL_LINES,
    &DISPUTES,
    &BUDGET_ENTRIES,
    &TARGET_PROPOSALS,
    &YEAR_WORKSHEETS,
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

impl PartialEq for Table {
    fn eq(&self, other: &Table) -> bool {
        self.place == other.place
    }
}

/// The table with this name.
pub(crate) fn table(name: &str) -> Result<&'static Table> {
    TABLES.into_iter().find(|table| table.name == name).ok_or_else(|| Error::damaged(format!("no table {name}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_tables_is_that_of_the_schema() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut conn = crate::connect::connect_fresh(&folder.path().join("ws")).expect("a file");
        crate::schema::migrate(&mut conn).expect("migrated");
        for (place, table) in TABLES.into_iter().enumerate() {
            assert_eq!(table.place, place);
            let sql = format!("SELECT name FROM pragma_table_info('{}') ORDER BY cid", table.name);
            let mut statement = conn.prepare(&sql).expect("a statement");
            let columns: Vec<String> = statement
                .query_map([], |row| row.get(0))
                .expect("rows")
                .collect::<rusqlite::Result<_>>()
                .expect("names");
            assert_eq!(columns, table.columns, "{}", table.name);
        }
    }
}
