//! The tasks: what each customer is owed by the playbook of its tier, and when.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::due::{churned_on, is_contact, is_silent, next_birthday, won_back_on};
use crate::base::Month;
use crate::facts::{Activity, ActivityKind, ChurnReason, Customer, CustomerIx, Dealings, Ledger};
use crate::plan::{Plan, Playbook};
use crate::service::callbacks;
use crate::tiering::{Tier, Tiering};

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// Visit a core customer.
    Visit,
    /// Visit or call a potential customer.
    Contact,
    /// Send a general customer an offer.
    Promotion,
    /// Find out why a customer stopped buying.
    ReasonCall,
    /// Make a churned customer an offer that answers its reason.
    Offer,
    /// Stay in touch with a customer that was won back.
    FollowUp,
    /// Ask after the service.
    Callback,
    /// Greet the decision maker of a core customer.
    Birthday,
    /// Give the reward for having become core.
    Reward,
}

impl TaskKind {
    /// All kinds, in list order.
    pub const ALL: [TaskKind; 9] = [
        TaskKind::Visit,
        TaskKind::Contact,
        TaskKind::Promotion,
        TaskKind::ReasonCall,
        TaskKind::Offer,
        TaskKind::FollowUp,
        TaskKind::Callback,
        TaskKind::Birthday,
        TaskKind::Reward,
    ];

    /// Stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            TaskKind::Visit => "visit",
            TaskKind::Contact => "contact",
            TaskKind::Promotion => "promotion",
            TaskKind::ReasonCall => "reason_call",
            TaskKind::Offer => "offer",
            TaskKind::FollowUp => "follow_up",
            TaskKind::Callback => "callback",
            TaskKind::Birthday => "birthday",
            TaskKind::Reward => "reward",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<TaskKind> {
        TaskKind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// The activity that does it, of several the one that is offered first.
    pub fn logs(self) -> ActivityKind {
        match self {
            TaskKind::Visit => ActivityKind::Visit,
            TaskKind::Contact | TaskKind::ReasonCall | TaskKind::FollowUp | TaskKind::Birthday => ActivityKind::Call,
            TaskKind::Promotion | TaskKind::Offer => ActivityKind::Promotion,
            TaskKind::Callback => ActivityKind::Callback,
            TaskKind::Reward => ActivityKind::Reward,
        }
    }

    /// Whether an activity of this kind does it.
    pub fn is_done_by(self, kind: ActivityKind) -> bool {
        use ActivityKind::{Call, Callback, Visit};
        match self {
            TaskKind::Contact | TaskKind::ReasonCall => matches!(kind, Visit | Call),
            TaskKind::FollowUp => matches!(kind, Visit | Call | Callback),
            TaskKind::Birthday => true,
            _ => kind == self.logs(),
        }
    }
}

/// Something to be done for a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Task {
    /// For whom.
    pub customer: CustomerIx,
    /// The customer's tier; none for a prospect that is in the service record.
    pub tier: Option<Tier>,
    /// What.
    pub kind: TaskKind,
    /// When.
    pub due_on: NaiveDate,
    /// When something of the kind was done last.
    pub last: Option<(ActivityKind, NaiveDate)>,
}

impl Task {
    /// Days it is late on a date; negative when it is still ahead.
    pub fn days_late(&self, on: NaiveDate) -> i64 {
        (on - self.due_on).num_days()
    }
}

/// What the playbook asks for as of a date, most overdue first; of the same day core customers first.
///
/// `now` are the tiers as of the date, `start` those of the quarter's eve.
pub fn tasks(
    ledger: &Ledger,
    dealings: &Dealings,
    plan: &Plan,
    now: &Tiering,
    start: &Tiering,
    as_of: NaiveDate,
) -> Vec<Task> {
    let care = Care { ledger, dealings, plan, now, start, as_of };
    let mut found = Vec::new();
    for customer in 0..ledger.customers.len() as CustomerIx {
        care.of(customer, &mut found);
    }
    for callback in callbacks(ledger, dealings, plan, now, as_of) {
        found.push(care.task(callback.customer, TaskKind::Callback, callback.due_on));
    }
    found.sort_by_key(|task| (task.due_on, task.tier.map_or(9, |tier| tier as u8), task.kind, task.customer));
    found
}

/// What the playbook asks for one customer.
pub fn tasks_of(
    ledger: &Ledger,
    dealings: &Dealings,
    plan: &Plan,
    now: &Tiering,
    start: &Tiering,
    as_of: NaiveDate,
    customer: CustomerIx,
) -> Vec<Task> {
    let care = Care { ledger, dealings, plan, now, start, as_of };
    let mut found = Vec::new();
    care.of(customer, &mut found);
    let record = callbacks(ledger, dealings, plan, now, as_of);
    if let Ok(place) = record.binary_search_by_key(&customer, |callback| callback.customer) {
        found.push(care.task(customer, TaskKind::Callback, record[place].due_on));
    }
    found.sort_by_key(|task| (task.due_on, task.kind));
    found
}

struct Care<'a> {
    ledger: &'a Ledger,
    dealings: &'a Dealings,
    plan: &'a Plan,
    now: &'a Tiering,
    start: &'a Tiering,
    as_of: NaiveDate,
}

impl Care<'_> {
    /// Everything but callbacks, which are known from the service record.
    fn of(&self, customer: CustomerIx, found: &mut Vec<Task>) {
        let Some(tier) = self.now.tier(customer) else { return };
        let playbook = &self.plan.tiers.playbook;
        match tier {
            Tier::Core => {
                found.push(self.rhythm(customer, TaskKind::Visit, playbook));
                found.extend(self.birthday(customer).map(|on| self.task(customer, TaskKind::Birthday, on)));
                found.extend(self.is_reward_due(customer).then(|| self.task(customer, TaskKind::Reward, self.as_of)));
            }
            Tier::Potential => found.push(self.rhythm(customer, TaskKind::Contact, playbook)),
            Tier::General => found.push(self.rhythm(customer, TaskKind::Promotion, playbook)),
            Tier::Churned => found.extend(self.win_back(customer)),
        }
        if tier != Tier::Churned {
            found.extend(self.follow_up(customer));
        }
    }

    fn task(&self, customer: CustomerIx, kind: TaskKind, due_on: NaiveDate) -> Task {
        let counts = |done: ActivityKind| match kind {
            TaskKind::Offer | TaskKind::Reward => true,
            _ => kind.is_done_by(done),
        };
        let last = self.dealings.activities.last_of(customer, self.as_of, counts);
        let last = last.map(|activity| (activity.kind, activity.on));
        Task { customer, tier: self.now.tier(customer), kind, due_on, last }
    }

    /// A task that comes round: from when it was done last, else from the later of the first order and the quarter's
    /// eve.
    fn rhythm(&self, customer: CustomerIx, kind: TaskKind, playbook: &Playbook) -> Task {
        let eve = self.start.recency.as_of;
        let unmet = || self.ledger.became_customer_on(customer).map_or(eve, |first| first.max(eve));
        let base = self.last(customer, |done| kind.is_done_by(done)).map_or_else(unmet, |activity| activity.on);
        let due_on = match kind {
            TaskKind::Visit => after(base, playbook.core_visit_days),
            TaskKind::Contact => after(base, playbook.potential_contact_days),
            _ => Month::shift(base, playbook.general_promotion_months),
        };
        self.task(customer, kind, due_on)
    }

    fn last(&self, customer: CustomerIx, counts: impl Fn(ActivityKind) -> bool) -> Option<&Activity> {
        self.dealings.activities.last_of(customer, self.as_of, counts)
    }

    /// The decision maker's birthday when it is near and nobody was in touch since it came near.
    fn birthday(&self, customer: CustomerIx) -> Option<NaiveDate> {
        let days = Days::new(u64::from(self.plan.tiers.playbook.greeting_days));
        let on = next_birthday(self.person(customer).birthday?, self.as_of);
        let is_greeted = || self.last(customer, |_| true).is_some_and(|activity| activity.on >= on - days);
        (on <= self.as_of + days && !is_greeted()).then_some(on)
    }

    /// Potential at the quarter's eve, core now, and not rewarded since.
    fn is_reward_due(&self, customer: CustomerIx) -> bool {
        let eve = self.start.recency.as_of;
        self.start.tier(customer) == Some(Tier::Potential)
            && self.last(customer, |kind| kind == ActivityKind::Reward).is_none_or(|activity| activity.on <= eve)
    }

    /// A churned customer: first the reason, then an offer that answers it. A call that found no reason is repeated in
    /// the rhythm of follow-ups; nobody asks a company that closed down, or an account that is offered for clean-up.
    /// Who churned before the quarter and was never asked is asked in its first days: the playbook begins with it.
    fn win_back(&self, customer: CustomerIx) -> Option<Task> {
        let rules = &self.plan.tiers;
        let days = self.now.recency.rows[customer as usize].recency_days?;
        let last_order_on = self.as_of - Days::new(u64::from(days));
        let last_contact_on = self.last(customer, is_contact).map(|activity| activity.on);
        if is_silent(Some(last_order_on), last_contact_on, &rules.playbook, self.as_of) {
            return None;
        }
        let churned_on = churned_on(last_order_on, rules);
        let since = |kind: TaskKind| {
            self.last(customer, |done| kind.is_done_by(done)).filter(|activity| activity.on >= churned_on)
        };
        match self.person(customer).churn_reason {
            None => {
                let unasked = churned_on.max(after(self.start.recency.as_of, 1));
                let due_on = since(TaskKind::ReasonCall)
                    .map_or(unasked, |asked| after(asked.on, rules.playbook.winback_followup_days));
                Some(self.task(customer, TaskKind::ReasonCall, due_on))
            }
            Some(ChurnReason::ClosedDown) => None,
            Some(_) => since(TaskKind::Offer).is_none().then(|| self.task(customer, TaskKind::Offer, self.as_of)),
        }
    }

    fn follow_up(&self, customer: CustomerIx) -> Option<Task> {
        let rules = &self.plan.tiers;
        let won_back_on = won_back_on(self.ledger.orders_of(customer), rules, self.as_of)?;
        let last = self.last(customer, |done| TaskKind::FollowUp.is_done_by(done));
        let unmet = won_back_on.max(self.start.recency.as_of);
        let base = last.map_or(unmet, |activity| activity.on.max(won_back_on));
        Some(self.task(customer, TaskKind::FollowUp, after(base, rules.playbook.winback_followup_days)))
    }

    fn person(&self, customer: CustomerIx) -> &Customer {
        &self.ledger.customers[customer as usize]
    }
}

fn after(day: NaiveDate, days: u32) -> NaiveDate {
    day + Days::new(u64::from(days))
}
