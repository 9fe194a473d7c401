//! The mentor bonus: the condition with the mentees behind it, and what it would pay.

use domain::base::{Money, Period};
use domain::facts::MemberIx;
use domain::incentives::LineKind;
use domain::mentoring::{self, Bonus};

use super::person;
use crate::ctx::{Ctx, Scope};
use crate::incentives::payroll_of;
use crate::wire::{BonusMentee, BonusView};

/// The bonus of every mentor of the scope's quarter.
pub(crate) fn bonuses(scope: &Scope) -> Vec<Bonus> {
    if scope.personnel().pairs.is_empty() {
        return Vec::new();
    }
    let results = scope.snapshot().results();
    let passes = |member: MemberIx| results.iter().find(|result| result.member == member)?.passes;
    let payroll = payroll_of(scope);
    let last = Period::Month(scope.ledger().calendar.months(scope.quarter)[2]);
    let commission = |member: MemberIx| {
        let statement = payroll.statements.iter().find(|statement| statement.member == member);
        let lines = statement.into_iter().flat_map(|statement| &statement.lines);
        let base = lines.filter(|line| line.kind == LineKind::Base && line.period == last);
        base.fold(scope.ledger().currency.zero(), |sum: Money, line| sum + line.amount)
    };
    let (ledger, personnel, plan) = (scope.ledger(), scope.personnel(), scope.plan());
    mentoring::bonus(ledger, personnel, plan, scope.quarter, scope.as_of, &passes, &commission)
}

pub(super) fn views(ctx: &Ctx<'_>, scope: &Scope) -> Vec<BonusView> {
    let results = scope.snapshot().results();
    let score = |member: MemberIx| {
        let score = results.iter().find(|result| result.member == member).and_then(|result| result.score);
        score.map_or_else(|| ctx.words.dash(), |score| ctx.words.ratio(score))
    };
    let mentee = |(member, passes): &(MemberIx, Option<bool>)| BonusMentee {
        employee_no: person(scope, *member).employee_no.clone(),
        name: person(scope, *member).name.clone(),
        score: score(*member),
        passes: *passes,
    };
    let mut found = bonuses(scope);
    found.sort_by_key(|bonus| (!bonus.is_reached, bonus.mentees.is_empty(), bonus.mentor));
    found
        .iter()
        .map(|bonus| BonusView {
            mentor_no: person(scope, bonus.mentor).employee_no.clone(),
            mentor: person(scope, bonus.mentor).name.clone(),
            text: text(ctx, scope, bonus),
            is_reached: bonus.is_reached,
            amount: bonus.is_reached.then(|| amount(ctx, scope, bonus)),
            mentees: bonus.mentees.iter().map(mentee).collect(),
        })
        .collect()
}

fn text(ctx: &Ctx<'_>, scope: &Scope, bonus: &Bonus) -> String {
    let Some(measured) = bonus.measured else { return ctx.get("says-mentoring-bonus-none") };
    let key = if scope.is_over() { "says-mentoring-bonus" } else { "says-mentoring-bonus-running" };
    let args = [
        ("passing", ctx.words.count(bonus.passing)),
        ("share", ctx.words.ratio(measured)),
        ("above", ctx.words.rate(bonus.above)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    ctx.words.counted(key, bonus.mentees.len(), &args)
}

fn amount(ctx: &Ctx<'_>, scope: &Scope, bonus: &Bonus) -> String {
    let month = scope.ledger().calendar.months(scope.quarter)[2];
    ctx.with(
        "says-mentoring-bonus-amount",
        &[
            ("rate", &ctx.words.rate(scope.plan().incentives.mentor_rate)),
            ("commission", &ctx.words.money(bonus.commission)),
            ("month", &ctx.words.month(month)),
            ("amount", &ctx.words.money(bonus.amount)),
        ],
    )
}
