//! The days a customer's care counts from: last orders, churn, win-back, birthdays.

use chrono::{Datelike, Days, NaiveDate};

use crate::facts::{ActivityKind, Order};
use crate::plan::{Playbook, TierRules};

/// Whether it counts as contact: somebody of theirs was spoken to.
pub fn is_contact(kind: ActivityKind) -> bool {
    matches!(kind, ActivityKind::Visit | ActivityKind::Call | ActivityKind::Callback)
}

/// Whether an account is dead: the last order and the last contact both lie at least the playbook's days back. Who never
/// ordered nor spoke with us is no account yet.
pub(super) fn is_silent(
    last_order_on: Option<NaiveDate>,
    last_contact_on: Option<NaiveDate>,
    playbook: &Playbook,
    as_of: NaiveDate,
) -> bool {
    let last = last_order_on.max(last_contact_on);
    last.is_some_and(|last| (as_of - last).num_days() >= i64::from(playbook.dead_after_days))
}

/// The day a customer churned that ordered last on this day.
pub fn churned_on(last_order_on: NaiveDate, rules: &TierRules) -> NaiveDate {
    last_order_on + Days::new(u64::from(rules.general_recency_days) + 1)
}

/// The day a customer was won back: the latest positive order in the tiers' window whose previous positive order had
/// left the customer churned. `orders` are the customer's, by date.
pub fn won_back_on(orders: &[Order], rules: &TierRules, as_of: NaiveDate) -> Option<NaiveDate> {
    let first = as_of - Days::new(u64::from(rules.window_days).saturating_sub(1));
    let mut later: Option<NaiveDate> = None;
    let known = orders.iter().rev().filter(|order| order.on <= as_of && order.amount_minor > 0);
    for order in known {
        if let Some(later) = later {
            if later < first {
                return None;
            }
            if churned_on(order.on, rules) <= later {
                return Some(later);
            }
        }
        later = Some(order.on);
    }
    None
}

/// The next time a birthday comes round, that day included; one on 29 February is kept a day early in other years.
pub(super) fn next_birthday(birthday: NaiveDate, as_of: NaiveDate) -> NaiveDate {
    let in_year = |year: i32| {
        birthday
            .with_year(year)
            .unwrap_or_else(|| NaiveDate::from_ymd_opt(year, 2, 28).expect("only 29 February is missing from a year"))
    };
    let this_year = in_year(as_of.year());
    if this_year >= as_of { this_year } else { in_year(as_of.year() + 1) }
}
