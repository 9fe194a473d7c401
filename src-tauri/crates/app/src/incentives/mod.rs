//! Pay: what each member gets for a quarter and why, what is closed, what is decided, and what another plan would do.

mod awards;
mod closing;
mod conditions;
mod corrections;
mod disputes;
mod edges;
mod findings;
mod frozen;
mod lines;
mod manual;
mod months;
mod page;
mod paid;
mod replay;
mod state;
mod statement;
#[cfg(test)]
mod tests;
mod unusual;

use domain::incentives::LineKind;
use domain::plan::{AboveTarget, IncentiveRules, SalesBasis};

pub(crate) use awards::{remove as award_remove, save as award_save};
pub(crate) use closing::{close, preview, reopen};
pub(crate) use conditions::condition_view;
pub(crate) use corrections::{ChangedOrder, about_label, change_of, changed_orders};
pub(crate) use disputes::{answer as dispute_answer, open as dispute_open};
pub(crate) use findings::findings;
pub(crate) use frozen::{FrozenCredits, credits_in, order_nos, paying_close, stands_on_orders};
pub(crate) use lines::{plan_of_line, rounding, rule};
pub(crate) use manual::{remove as manual_line_remove, save as manual_line_save};
pub(crate) use page::{above_base, incentives, sentence};
pub(crate) use paid::{
    PayrollsKnown, corrections, live_on, paid_under, payroll_of, payroll_to, quarter_of_close, reworked, with_pay,
};
pub(crate) use replay::{Replay, replay};
pub(crate) use state::{plan_kept, statement_state};
pub(crate) use statement::statement;

use crate::ctx::Ctx;

/// The name of a kind of line.
pub(crate) fn kind_label(ctx: &Ctx<'_>, kind: LineKind) -> String {
    ctx.get(&format!("base-line-{}", kind.as_str()))
}

/// The readings a plan has chosen, as sentences for statement and page.
pub(crate) fn readings(ctx: &Ctx<'_>, rules: &IncentiveRules) -> Vec<String> {
    reading_keys(rules).iter().map(|(_, text)| ctx.get(text)).collect()
}

/// What each reading is about, and the reading: catalogue keys.
pub(crate) fn reading_keys(rules: &IncentiveRules) -> [(&'static str, &'static str); 6] {
    let basis = match rules.sales_basis {
        SalesBasis::Invoiced => "says-reading-invoiced",
        SalesBasis::Collected => "says-reading-collected",
    };
    let above = match rules.above_target {
        AboveTarget::WholeExcess => "says-reading-whole-excess",
        AboveTarget::Marginal => "says-reading-marginal",
    };
    [
        ("base-sales", basis),
        ("base-line-above_target", above),
        ("says-about-thresholds", "says-reading-strict"),
        ("says-about-customers", "says-reading-repurchase"),
        ("says-about-dates", "says-reading-dates"),
        ("says-about-rounding", "says-reading-rounding"),
    ]
}

/// Arguments whose texts were just made, as the catalogue takes them.
pub(crate) fn borrowed<'a, const N: usize>(args: &'a [(&'a str, String); N]) -> [(&'a str, &'a str); N] {
    args.each_ref().map(|(name, text)| (*name, text.as_str()))
}
