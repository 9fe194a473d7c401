//! Why customers changed tier between two dates, each seen under the plan in force then, in words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::chart::Tone;
use domain::plan::TierRules;
use domain::tiering::{By, Cause, Comparison, Crossing, Measure, TierChange};
use rust_decimal::Decimal;

use crate::charts::class_label;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{FigureView, RowsRef, TableId};

/// What moved a customer, as the page counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CauseKind {
    /// An order or a return.
    Order,
    /// Days that passed, orders that grew too old.
    Time,
    /// Everybody's average.
    Average,
    /// The plan's thresholds.
    Thresholds,
}

impl CauseKind {
    pub(crate) const ALL: [CauseKind; 4] =
        [CauseKind::Order, CauseKind::Time, CauseKind::Average, CauseKind::Thresholds];

    pub(crate) fn of(cause: &Cause) -> CauseKind {
        match cause {
            Cause::Average => CauseKind::Average,
            Cause::Thresholds => CauseKind::Thresholds,
            cause if cause.is_by_order() => CauseKind::Order,
            Cause::FirstOrder(..) | Cause::Own(_) => CauseKind::Time,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            CauseKind::Order => "order",
            CauseKind::Time => "time",
            CauseKind::Average => "average",
            CauseKind::Thresholds => "thresholds",
        }
    }

    pub(crate) fn label(self, ctx: &Ctx<'_>) -> String {
        ctx.get(&format!("says-agenda-cause-{}", self.as_str()))
    }
}

/// The rules of the tiers in force on a date: on the scope's date those of its quarter.
pub(crate) fn rules_at(scope: &Scope, date: NaiveDate) -> &TierRules {
    if date == scope.as_of {
        return &scope.plan().tiers;
    }
    &scope.facts.plan(scope.ledger().calendar.quarter_of(date)).plan.tiers
}

/// Changes of tier with the numbers of the orders behind them.
pub(crate) struct Moves {
    pub(crate) changes: Vec<TierChange>,
    order_numbers: BTreeMap<i64, String>,
}

impl Moves {
    /// Everybody's between a date and the scope's; or one customer's.
    pub(crate) fn between(ctx: &Ctx<'_>, scope: &Scope, from: NaiveDate) -> Result<Moves, Failure> {
        Moves::named(ctx, changes(scope, from))
    }

    pub(super) fn named(ctx: &Ctx<'_>, changes: Vec<TierChange>) -> Result<Moves, Failure> {
        let crossings = |change: &TierChange| match &change.cause {
            Cause::FirstOrder(id, _) => vec![*id],
            Cause::Own(crossings) => crossings.iter().filter_map(order_of).collect(),
            Cause::Average | Cause::Thresholds => Vec::new(),
        };
        let ids: BTreeSet<i64> = changes.iter().flat_map(crossings).collect();
        let ids: Vec<i64> = ids.into_iter().collect();
        let orders = ctx.read(|store| store.orders_by_ids(&ids))?;
        Ok(Moves { changes, order_numbers: orders.into_iter().map(|order| (order.id, order.order_no)).collect() })
    }

    /// The cause of a change in words.
    pub(crate) fn told(&self, ctx: &Ctx<'_>, cause: &Cause) -> String {
        match cause {
            Cause::Average => ctx.get("says-agenda-cause-average-text"),
            Cause::Thresholds => ctx.get("says-agenda-cause-thresholds-text"),
            Cause::FirstOrder(id, on) => {
                ctx.with("says-agenda-cause-first", &[("order", self.order_no(*id)), ("date", &ctx.words.date(*on))])
            }
            Cause::Own(crossings) => {
                let parts: Vec<String> = crossings.iter().map(|crossing| self.crossed(ctx, crossing)).collect();
                parts.join(if ctx.words.lang().is_chinese() { "；" } else { "; " })
            }
        }
    }

    fn order_no(&self, id: i64) -> &str {
        self.order_numbers.get(&id).map_or("–", String::as_str)
    }

    fn crossed(&self, ctx: &Ctx<'_>, crossing: &Crossing) -> String {
        let shown = |value: Decimal| match crossing.measure {
            Measure::Recency => ctx.words.days(value),
            Measure::Frequency => ctx.words.number(value),
            Measure::Monetary => ctx.words.times(value.trunc_with_scale(2)),
        };
        let value = |value: Option<Decimal>| value.map_or_else(|| ctx.words.dash(), shown);
        let measure = match crossing.measure {
            Measure::Recency => "recency",
            Measure::Frequency => "frequency",
            Measure::Monetary => "monetary",
        };
        let side = if crossing.is_reached { "reached" } else { "lost" };
        let number = |order: i64, on: NaiveDate, key: &str| {
            ctx.with(key, &[("order", self.order_no(order)), ("date", &ctx.words.date(on))])
        };
        let by = match crossing.by {
            By::Order(id, on) => number(id, on, "says-agenda-by-order"),
            By::Return(id, on) => number(id, on, "says-agenda-by-return"),
            By::TimePassing => ctx.get("says-agenda-by-time"),
            By::OrdersAged => ctx.get("says-agenda-by-aged"),
        };
        ctx.with(
            &format!("says-agenda-crossing-{measure}-{side}"),
            &[
                ("before", &value(crossing.before)),
                ("after", &value(crossing.after)),
                ("threshold", &shown(crossing.threshold)),
                ("tier", &class_label(&ctx.words, Some(crossing.tier))),
                ("by", &by),
            ],
        )
    }
}

fn order_of(crossing: &Crossing) -> Option<i64> {
    match crossing.by {
        By::Order(id, _) | By::Return(id, _) => Some(id),
        By::TimePassing | By::OrdersAged => None,
    }
}

fn changes(scope: &Scope, from: NaiveDate) -> Vec<TierChange> {
    let (rules, later_rules) = (rules_at(scope, from), rules_at(scope, scope.as_of));
    let earlier = scope.facts.tiering(rules, from);
    let later = scope.facts.tiering(later_rules, scope.as_of);
    Comparison::between(scope.ledger(), (&earlier, rules), (&later, later_rules)).changes()
}

/// How many moved by what, each with its rows.
pub(super) fn figures(ctx: &Ctx<'_>, scope: &Scope, from: NaiveDate) -> Vec<FigureView> {
    let changes = changes(scope, from);
    let count = |kind: CauseKind| changes.iter().filter(|change| CauseKind::of(&change.cause) == kind).count();
    CauseKind::ALL
        .into_iter()
        .map(|kind| {
            let title = kind.label(ctx);
            let rows =
                RowsRef { table: TableId::Migrants, key: format!("{from}/{}", kind.as_str()), title: title.clone() };
            FigureView {
                label: title,
                value: ctx.words.count(count(kind)),
                note: Some(ctx.get(&format!("says-agenda-cause-{}-note", kind.as_str()))),
                tone: None,
                rows: Some(rows),
                metric: None,
            }
        })
        .collect()
}

/// The colour of a change: better, worse, or new.
pub(super) fn change_tone(change: &TierChange) -> Option<Tone> {
    match (change.from, change.to) {
        (Some(from), Some(to)) => Some(if to < from { Tone::Good } else { Tone::Bad }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::tests::{LANGS, Office};
    use domain::base::Currency;
    use domain::tiering::Tier;
    use words::Words;

    #[test]
    fn every_cause_has_its_words() {
        let office = Office::open();
        let on = "2026-09-05".parse().expect("a date");
        let moves = Moves { changes: Vec::new(), order_numbers: [(1, "SO-1".to_owned())].into() };
        let mut english = Vec::new();
        for lang in LANGS {
            let ctx = Ctx::new(&office.app, Words::new(lang, Currency::CNY));
            let mut told = |cause: Cause| {
                let text = moves.told(&ctx, &cause);
                assert!(!text.is_empty() && !CauseKind::of(&cause).label(&ctx).is_empty());
                if lang == LANGS[0] {
                    english.push(text);
                }
            };
            told(Cause::FirstOrder(1, on));
            told(Cause::Average);
            told(Cause::Thresholds);
            for measure in [Measure::Recency, Measure::Frequency, Measure::Monetary] {
                for (is_reached, by) in [(true, By::Order(1, on)), (false, By::Return(1, on))] {
                    let (before, after) = (Some(Decimal::from(22)), Some(Decimal::from(51)));
                    let threshold = Decimal::from(30);
                    let crossing = Crossing { measure, tier: Tier::Core, threshold, is_reached, before, after, by };
                    let aged = Crossing { by: if is_reached { By::OrdersAged } else { By::TimePassing }, ..crossing };
                    told(Cause::Own(vec![crossing, aged]));
                }
            }
        }
        assert_eq!(english[0], "First order SO-1 of 5 Sep 2026");
        assert_eq!(
            english[4].replace('\u{a0}', " "),
            "last order 22 days → 51 days ago: past the 30 days of Core, by return SO-1 of 5 Sep 2026; \
             last order 22 days → 51 days ago: past the 30 days of Core, by time passing"
        );
    }
}
