//! Agenda: whom to visit, call, write to today?

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::Tone;
use domain::facts::{ActivityKind, ChurnReason};

use super::{Choice, EmptyView, FigureView, MemberChoice, RowsRef, wire};

wire! {
    /// The Agenda page; all tasks are the table `agenda`. Narrowed by member (employee no.), team, tier, task kind.
    pub struct AgendaRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        #[serde(default)]
        pub member: Option<String>,
        #[serde(default)]
        pub team: Option<String>,
        #[serde(default)]
        pub tier: Option<String>,
        #[serde(default)]
        pub task: Option<String>,
    }

    /// The Agenda page.
    pub struct AgendaView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        /// Overdue, due today, visits kept, owners to change, accounts to clean up.
        pub figures: Vec<FigureView>,
        /// Overdue, today, this week, later: each with its first tasks.
        pub groups: Vec<AgendaGroup>,
        /// Birthdays and holidays ahead.
        pub occasions: Vec<OccasionView>,
        /// Core customers whose owner is not a senior.
        pub violations: Vec<ViolationView>,
        pub violation_rows: Option<RowsRef>,
        pub member_choices: Vec<Choice>,
        pub team_choices: Vec<Choice>,
        pub tier_choices: Vec<Choice>,
        pub task_choices: Vec<Choice>,
        /// Members who can log an activity.
        pub members: Vec<MemberChoice>,
    }

    /// Tasks that are due at about the same time.
    pub struct AgendaGroup {
        /// `overdue`, `today`, `week`, `later`.
        pub id: String,
        pub label: String,
        pub count: u32,
        pub count_text: String,
        pub tasks: Vec<TaskView>,
        /// "and 320 more", when not all are shown.
        pub more: Option<String>,
        pub rows: RowsRef,
    }

    /// Something to do for a customer.
    pub struct TaskView {
        pub customer_code: String,
        pub customer: String,
        pub tier: String,
        pub tier_tone: Tone,
        /// Task kind: `visit`, `contact`, `promotion`, `reason_call`, `offer`, `follow_up`, `callback`, `birthday`, `reward`.
        pub task: String,
        pub label: String,
        /// "12 days late", "today", "in 3 days".
        pub due: String,
        pub due_on: String,
        pub tone: Tone,
        pub owner: String,
        /// Employee no. of the owner.
        pub owner_no: Option<String>,
        /// What was done last ("Visit on 3 Nov 2026"), or that nothing is on record.
        pub last: String,
        /// What the playbook says about it.
        pub hint: String,
        /// What logging it records.
        pub logs: ActivityKind,
        /// The last call found no reason yet: logging asks for one.
        pub asks_reason: bool,
    }

    /// A day to greet customers.
    pub struct OccasionView {
        pub date: String,
        pub label: String,
        /// "240 core customers", or the decision maker's name.
        pub detail: String,
        pub rows: Option<RowsRef>,
    }

    /// A core customer owned by somebody who is not a senior, and who could take over.
    pub struct ViolationView {
        pub customer_code: String,
        pub customer: String,
        pub owner: String,
        pub detail: String,
        /// Seniors, the fittest first.
        pub seniors: Vec<MemberChoice>,
    }

    /// Something that was done.
    pub struct ActivityLog {
        pub customer_code: String,
        pub kind: ActivityKind,
        /// Today when absent.
        #[serde(default)]
        pub on: Option<NaiveDate>,
        /// Employee no.; the customer's owner when absent.
        #[serde(default)]
        pub member: Option<String>,
        #[serde(default)]
        pub outcome: String,
        #[serde(default)]
        pub note: String,
        /// Why the customer stopped buying, when that was found out.
        #[serde(default)]
        pub churn_reason: Option<ChurnReason>,
    }

    /// What was logged, and when the next is due.
    pub struct ActivityLogged {
        pub text: String,
        /// The date the same task is due next, in words; empty when it is not due again.
        pub next: String,
        pub next_on: Option<NaiveDate>,
    }

    /// Customers to give to another owner.
    pub struct CustomerReassign {
        pub codes: Vec<String>,
        pub employee_no: String,
        /// The day from which the customers are the member's; today when absent.
        #[serde(default)]
        pub since: Option<NaiveDate>,
    }

    /// Why a customer stopped buying; none takes the reason back.
    pub struct CustomerReason {
        pub code: String,
        pub reason: Option<ChurnReason>,
    }

    /// Done, in words.
    pub struct Done {
        pub text: String,
    }
}
