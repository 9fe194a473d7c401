//! Which facts are inputs, table by table: their columns, and what names a row.

/// A table as it is given out.
pub(super) struct Input {
    pub(super) table: &'static str,
    /// The table's columns that name a row, a space between them.
    key: &'static str,
    /// The others that are inputs.
    others: &'static str,
    /// Which rows count, with `t` for the row; empty when all do.
    condition: &'static str,
}

/// A column as it is given out: its name, and what stands in it.
struct Column {
    name: &'static str,
    expression: String,
}

impl Input {
    const fn keyed(table: &'static str, key: &'static str, others: &'static str) -> Input {
        Input { table, key, others, condition: "" }
    }

    /// Rows of a kind that has no natural key: each is what it says.
    const fn whole(table: &'static str, columns: &'static str) -> Input {
        Input::keyed(table, columns, "")
    }

    pub(super) fn names(&self) -> Vec<&'static str> {
        columns(self.key).chain(columns(self.others)).map(|column| column.name).collect()
    }

    /// How many of the first columns name a row.
    pub(super) fn key_columns(&self) -> usize {
        columns(self.key).count()
    }

    /// Every row that counts, in the order of its key.
    pub(super) fn sql(&self) -> String {
        let expressions: Vec<String> =
            columns(self.key).chain(columns(self.others)).map(|column| column.expression).collect();
        let order: Vec<String> = (1..=self.key_columns().max(1)).map(|place| place.to_string()).collect();
        let Input { table, condition, .. } = self;
        format!("SELECT {} FROM {table} t {condition} ORDER BY {}", expressions.join(", "), order.join(", "))
    }
}

fn columns(names: &'static str) -> impl Iterator<Item = Column> {
    names.split_ascii_whitespace().flat_map(given_out)
}

/// A row id is given out as the natural key of the row it refers to.
fn given_out(column: &'static str) -> Vec<Column> {
    let found = |of: &[(&'static str, &str)]| -> Vec<Column> {
        of.iter().map(|(name, query)| Column { name, expression: format!("({query})") }).collect()
    };
    match column {
        "customer_id" => found(&[("customer", "SELECT code FROM customers WHERE id = t.customer_id")]),
        "order_id" => found(&[("order_no", "SELECT order_no FROM orders WHERE id = t.order_id")]),
        "lead_id" => found(&[("lead", "SELECT lead_no FROM leads WHERE id = t.lead_id")]),
        "session_id" => found(&[("session", "SELECT session_no FROM training_sessions WHERE id = t.session_id")]),
        "review_id" => found(&[("month", "SELECT month FROM reviews WHERE id = t.review_id")]),
        "action_id" => found(&ACTION),
        "pair_id" => found(&PAIR),
        "plan_id" => found(&IMPROVEMENT_PLAN),
        _ => vec![match column.strip_suffix("_id") {
            Some(name) => {
                Column { name, expression: format!("(SELECT employee_no FROM members WHERE id = t.{column})") }
            }
            None => Column { name: column, expression: format!("t.{column}") },
        }],
    }
}

/// An action has no number of its own: the day it was agreed and its words stand for it.
const ACTION: [(&str, &str); 2] = [
    ("action_opened_on", "SELECT opened_on FROM actions WHERE id = t.action_id"),
    ("action", "SELECT what FROM actions WHERE id = t.action_id"),
];
const PAIR: [(&str, &str); 3] = [
    ("mentor", "SELECT m.employee_no FROM mentor_pairs p JOIN members m ON m.id = p.mentor_id WHERE p.id = t.pair_id"),
    ("mentee", "SELECT m.employee_no FROM mentor_pairs p JOIN members m ON m.id = p.mentee_id WHERE p.id = t.pair_id"),
    ("pair_began_on", "SELECT began_on FROM mentor_pairs WHERE id = t.pair_id"),
];
const IMPROVEMENT_PLAN: [(&str, &str); 2] = [
    (
        "member",
        "SELECT m.employee_no FROM improvement_plans p JOIN members m ON m.id = p.member_id WHERE p.id = t.plan_id",
    ),
    ("quarter", "SELECT quarter FROM improvement_plans WHERE id = t.plan_id"),
];

/// All of them, those that are referred to before those that refer.
pub(super) static INPUTS: [Input; 49] = [
    Input::keyed("settings", "", "name currency fiscal_first_month time_zone holidays worked_weekends"),
    Input::keyed("members", "employee_no", "name role team region hired_on experience_from active_to leaves"),
    Input::keyed("member_posts", "member_id until_on", "role team region"),
    Input::keyed("customers", "code", "name industry region size owner_id decision_maker birthday churn_reason"),
    Input::keyed("customer_owners", "customer_id until_on", "owner_id"),
    Input::keyed(
        "orders",
        "order_no",
        "customer_id ordered_on amount_minor collected_minor collected_on member_id status product_line \
         product region",
    ),
    Input::keyed("order_splits", "order_id position", "member_id share_ppm"),
    Input::keyed("targets", "period owner_kind owner_name", "amount_minor is_pinned"),
    Input { condition: "WHERE t.is_withdrawn = 0", ..Input::keyed("plans", "quarter version", "toml reason") },
    Input::keyed(
        "leads",
        "lead_no",
        "company industry region source company_size has_purchase_plan owner_id stage acquired_at assigned_at \
         screened_at needs_at proposal_at won_at after_sales_at end_kind end_reason ended_at author_id \
         approver_id approved_at quality customer_id contact order_no end_note approval_note situation \
         problem implication need pains advantage roi note",
    ),
    Input::whole("lead_events", "lead_id kind from_stage to_stage member_id reason missing"),
    Input::keyed("activities", "customer_id done_on kind member_id", "outcome note"),
    Input::keyed(
        "tickets",
        "ticket_no",
        "customer_id opened_at responded_at resolved_at category theme owner_id satisfaction note",
    ),
    Input::keyed(
        "training_sessions",
        "session_no",
        "module series held_on begins_at minutes trainer place cost_minor capacity is_cancelled note",
    ),
    Input::keyed("enrolments", "session_id member_id", "state needs"),
    Input::keyed("exams", "member_id module kind taken_on attempt", "score_tenths pass_mark note"),
    Input::whole("practices", "member_id module task due_on handed_in_on coach_id signed_on note"),
    Input::keyed("skills", "member_id skill scored_on", "score scorer_id note"),
    Input::whole("cases", "member_id month kind title story customer_code handed_in_on is_best told_on"),
    Input::keyed("mentor_pairs", "mentor_id mentee_id began_on", "ended_on end_reason"),
    Input::keyed("mentor_weeks", "pair_id week_on", "minutes topics summary summary_on"),
    Input::keyed(
        "improvement_plans",
        "member_id quarter",
        "opened_on goals measures due_on outcome closed_on closing_note",
    ),
    Input::whole("check_ins", "plan_id checked_on progress note"),
    Input::keyed("decisions", "member_id quarter", "kind decided_by decided_on reason"),
    Input::whole("violations", "member_id happened_on kind measure fine_minor note decided_by"),
    Input::keyed(
        "interviews",
        "member_id kind quarter",
        "planned_on held_on interviewer agenda notes goals verdict signed_on",
    ),
    Input::whole("growth_steps", "member_id kind began_on ended_on title note outcome coach_id"),
    Input::whole("suggestions", "put_in_on author_id theme suggestion state answer answered_on is_best"),
    Input::whole("feedback", "given_on channel theme feedback done"),
    Input::whole("recognitions", "given_on member_id kind words"),
    Input::whole("team_activities", "held_on team title headcount cost_minor note"),
    Input::keyed("survey_answers", "answer_no", "audience answered_on score scale team customer_id theme comment"),
    Input::keyed("awards", "month kind", "member_id decided_on decided_by note"),
    Input::whole("manual_lines", "member_id month amount_minor reason entered_on entered_by"),
    Input::whole(
        "disputes",
        "member_id quarter line_kind line_period about_kind about_period comment opened_on opened_by state \
         answer answered_on answered_by",
    ),
    Input::whole("budget_entries", "spent_on category amount_minor note attachment"),
    Input::keyed(
        "target_proposals",
        "member_id period",
        "amount_minor state counter_minor comment proposed_on proposed_by answered_on settled_on settlement",
    ),
    Input::keyed("year_worksheets", "year", "strategy market_minor market_share reasoning"),
    Input { condition: "WHERE t.reopened_seq IS NULL", ..Input::keyed("closes", "period", "fingerprint") },
    Input::keyed("reviews", "month", "held_on led_by present"),
    Input::keyed("review_notes", "review_id item", "note"),
    Input::keyed("review_figures", "review_id metric", "actual target state"),
    Input::whole(
        "actions",
        "quarter opened_on what member_id who due_on state opened_by month finding ended_on outcome \
         closing_note",
    ),
    Input::whole("action_steps", "action_id stepped_on stepped_by state_from state_to carried_to note"),
    Input::keyed("dismissals", "quarter finding", "severity reason dismissed_on dismissed_by"),
    Input::keyed("commentaries", "quarter section version", "commentary saved_at saved_by"),
    Input::keyed("report_choices", "quarter", "left_out"),
    Input::keyed("report_identity", "place", "company logo logo_kind"),
    Input::keyed("week_notes", "week_on", "note noted_on noted_by"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Tables that hold no facts of their own: what was done, how files are read, what a close's fingerprint stands for.
    const NO_INPUTS: [&str; 11] = [
        "audit",
        "journal",
        "undo_steps",
        "imports",
        "import_presets",
        "target_versions",
        "closed_statements",
        "closed_lines",
        "closed_conditions",
        "closed_credits",
        "sqlite_sequence",
    ];

    /// Columns that say nothing that another one does not say, or only who entered a fact, and when.
    const LEFT_OUT: [(&str, &str); 8] = [
        ("settings", "is_sample created_at"),
        ("members", "search"),
        ("customers", "search"),
        ("leads", "search"),
        ("targets", "version"),
        ("plans", "saved_at saved_by"),
        ("lead_events", "done_at done_by"),
        ("closes", "closed_at closed_by reason plan_toml plan_name audit_seq reopened_at reopened_by reopen_reason"),
    ];

    /// Whoever adds a column decides here whether it is an input.
    #[test]
    fn every_column_of_the_workspace_is_an_input_or_left_out_on_purpose() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut conn = crate::connect::connect_fresh(&folder.path().join("ws")).expect("a file");
        crate::schema::migrate(&mut conn).expect("migrated");
        let sql = "SELECT s.name, c.name FROM sqlite_schema s, pragma_table_info(s.name) c
             WHERE s.type = 'table' AND c.name <> 'id'";
        let mut statement = conn.prepare(sql).expect("a statement");
        let columns = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("rows");
        for column in columns {
            let (table, column): (String, String) = column.expect("names");
            if NO_INPUTS.contains(&table.as_str()) {
                continue;
            }
            let input = INPUTS.iter().find(|input| input.table == table).expect(&table);
            let left_out = LEFT_OUT.iter().any(|(of, out)| *of == table && out.split(' ').any(|out| out == column));
            let words: Vec<String> = input.sql().split([' ', ',', ')', '(']).map(str::to_owned).collect();
            assert_ne!(words.contains(&format!("t.{column}")), left_out, "{table}.{column}");
            conn.prepare(&input.sql()).expect(&table);
        }
    }
}
