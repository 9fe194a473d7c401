//! Whom to pair today: pairs that would fit, mentors with their load, new hires with who teaches them.

use chrono::{Datelike, NaiveDate};
use domain::facts::{Member, MemberIx};
use domain::mentoring::{self, Suggested, active_pairs, load};
use domain::people::{active, seniority};

use super::person;
use crate::ctx::{Ctx, Scope};
use crate::wire::{MemberChoice, PairSuggestion};

/// The most pairs suggested at once.
const SUGGESTED_MAX: usize = 20;

pub(super) fn suggestions(ctx: &Ctx<'_>, scope: &Scope) -> Vec<PairSuggestion> {
    let found = mentoring::suggestions(scope.ledger(), scope.personnel(), scope.plan(), scope.today);
    let view = |pair: &Suggested| {
        let (mentor, mentee) = (person(scope, pair.mentor), person(scope, pair.mentee));
        let args = [("mentor", mentor.name.as_str()), ("mentee", mentee.name.as_str())];
        PairSuggestion {
            mentor_no: mentor.employee_no.clone(),
            mentee_no: mentee.employee_no.clone(),
            text: ctx.with("says-mentoring-suggested", &args),
            why: why(ctx, scope, pair),
        }
    };
    found.iter().take(SUGGESTED_MAX).map(view).collect()
}

fn why(ctx: &Ctx<'_>, scope: &Scope, pair: &Suggested) -> String {
    let mut reasons = Vec::new();
    if pair.is_same_team {
        reasons.push(ctx.get("says-mentoring-why-team"));
    }
    if pair.is_same_region {
        reasons.push(ctx.get("says-mentoring-why-region"));
    }
    reasons.push(mentees(ctx, pair.mentees));
    let years = ctx.words.years(years(person(scope, pair.mentor), scope.today).into());
    reasons.push(ctx.with("says-mentoring-why-years", &[("years", &years)]));
    ctx.words.list(&reasons)
}

fn mentees(ctx: &Ctx<'_>, count: usize) -> String {
    if count == 0 { ctx.get("says-mentoring-load-none") } else { ctx.words.counted("says-mentoring-load", count, &[]) }
}

/// Whole years in sales.
fn years(member: &Member, on: NaiveDate) -> u32 {
    let since = member.experience_from;
    let had_its_day = (on.month(), on.day()) >= (since.month(), since.day());
    u32::try_from(on.year() - since.year() - i32::from(!had_its_day)).unwrap_or(0)
}

/// Seniors of today, who has room first.
pub(super) fn mentors(ctx: &Ctx<'_>, scope: &Scope) -> Vec<MemberChoice> {
    let (ledger, plan) = (scope.ledger(), scope.plan());
    let seniors =
        active(ledger, scope.today).filter(|at| seniority(person(scope, *at), &plan.people, scope.today).is_senior);
    let with_load = seniors.map(|at| (load(ledger, plan, &scope.personnel().pairs, at, scope.today), at));
    let mut found: Vec<(usize, MemberIx)> = with_load.collect();
    found.sort_by_key(|(load, at)| (*load, &person(scope, *at).name));
    let most = plan.mentoring.mentees_max as usize;
    let choice = |(load, at): (usize, MemberIx)| {
        let full = || ctx.words.counted("says-mentoring-full", load, &[]);
        MemberChoice {
            employee_no: person(scope, at).employee_no.clone(),
            label: person(scope, at).name.clone(),
            note: with_place(person(scope, at), &mentees(ctx, load)),
            refused: (load >= most).then(full),
        }
    };
    found.into_iter().map(choice).collect()
}

/// New hires of today, who has nobody first.
pub(super) fn mentees_of_today(ctx: &Ctx<'_>, scope: &Scope) -> Vec<MemberChoice> {
    let (ledger, plan) = (scope.ledger(), scope.plan());
    let pairs = active_pairs(ledger, scope.personnel(), plan, scope.today);
    let mentor = |at: MemberIx| pairs.iter().find(|pair| pair.mentee == at).map(|pair| person(scope, pair.mentor));
    let mut found: Vec<MemberIx> = active(ledger, scope.today)
        .filter(|at| seniority(person(scope, *at), &plan.people, scope.today).is_new_hire)
        .collect();
    found.sort_by_key(|at| (mentor(*at).is_some(), person(scope, *at).hired_on, &person(scope, *at).name));
    let choice = |at: MemberIx| {
        let hired = ctx.with("says-mentoring-hired", &[("date", &ctx.words.date(person(scope, at).hired_on))]);
        let taken = |mentor: &Member| ctx.with("says-mentoring-taken", &[("mentor", &mentor.name)]);
        MemberChoice {
            employee_no: person(scope, at).employee_no.clone(),
            label: person(scope, at).name.clone(),
            note: with_place(person(scope, at), &hired),
            refused: mentor(at).map(taken),
        }
    };
    found.into_iter().map(choice).collect()
}

fn with_place(member: &Member, note: &str) -> String {
    let place = if member.team.is_empty() { &member.region } else { &member.team };
    if place.is_empty() { note.to_owned() } else { format!("{place} · {note}") }
}
