//! Mentoring of a quarter for machines.

use domain::base::{DateSpan, Ratio};
use domain::facts::{MemberIx, Pair};
use domain::mentoring::{ends_on, is_active, mentored, rate};

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::mentoring::{bonuses, person, state_of, with_weeks};
use crate::wire::{MentorBonusFigures, MentorWeekFigures, MentoringFigures, PairFigures, PeriodRequest};

pub(crate) fn mentoring(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<MentoringFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let (ledger, personnel, plan) = (scope.ledger(), scope.personnel(), scope.plan());
    let (with_mentee, needed) = rate(ledger, personnel, plan, scope.as_of);
    let (taught, new_hires) = mentored(ledger, personnel, plan, scope.as_of);
    let no = |member: MemberIx| person(&scope, member).employee_no.clone();
    let known = scope.span.until(scope.as_of);
    let of_quarter = |pair: &&Pair| known.is_some_and(|days| overlaps(&scope, pair, days));
    let bonus = bonuses(&scope).into_iter().map(|bonus| MentorBonusFigures {
        mentor: no(bonus.mentor),
        mentees: bonus.mentees.len(),
        passing: bonus.passing,
        above: bonus.above,
        is_reached: bonus.is_reached,
        commission: bonus.commission,
        amount: bonus.amount,
    });
    Ok(MentoringFigures {
        period: scope.quarter,
        as_of: scope.as_of,
        mentoring_rate: Ratio::of_counts(with_mentee.len(), needed.len()),
        new_hires_mentored: Ratio::of_counts(taught.len(), new_hires.len()),
        pairs: personnel.pairs.iter().filter(of_quarter).map(|pair| pair_figures(&scope, pair)).collect(),
        unpaired: new_hires.iter().filter(|member| !taught.contains(member)).map(|member| no(*member)).collect(),
        bonus: bonus.collect(),
    })
}

fn overlaps(scope: &Scope, pair: &Pair, days: DateSpan) -> bool {
    pair.began_on <= days.last && days.first <= ends_on(scope.ledger(), scope.plan(), pair)
}

fn pair_figures(scope: &Scope, pair: &Pair) -> PairFigures {
    let weeks = with_weeks(scope, pair).weeks.into_iter().map(|week| MentorWeekFigures {
        week_on: week.week_on,
        minutes: week.minutes,
        has_summary: week.has_summary,
        state: state_of(week.standing),
    });
    PairFigures {
        mentor: person(scope, pair.mentor).employee_no.clone(),
        mentee: person(scope, pair.mentee).employee_no.clone(),
        began_on: pair.began_on,
        ends_on: ends_on(scope.ledger(), scope.plan(), pair),
        is_active: is_active(scope.ledger(), scope.plan(), pair, scope.as_of),
        weeks: weeks.collect(),
    }
}
