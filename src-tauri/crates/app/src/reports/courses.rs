//! Course certificates: who completed a curriculum in the quarter, on which day, with which modules and marks.

use std::cmp::Reverse;

use chrono::NaiveDate;
use domain::base::Ratio;
use domain::facts::MemberIx;
use domain::people;
use domain::plan::{Module, TrainingRules};
use domain::training::{self, Learner};
use report::Certificate;

use super::certificates::{Earned, certificate, name, names, refused};
use super::person::deciding_exam;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::training::mark;

/// A curriculum somebody completed.
pub(crate) struct Completed<'a> {
    pub(crate) member: MemberIx,
    pub(crate) audience: &'a str,
    pub(crate) on: NaiveDate,
}

/// Curricula completed in the quarter up to the date by members who belonged to their audience on that day, by day.
pub(crate) fn completed(scope: &Scope) -> Vec<Completed<'_>> {
    let Some(span) = scope.span.until(scope.as_of) else { return Vec::new() };
    let (ledger, curricula, plan) = (scope.ledger(), scope.curricula(), scope.plan());
    let audiences: Vec<&str> = curricula.on(span.last).curricula.iter().map(|one| one.audience.as_str()).collect();
    let mut found = Vec::new();
    for member in 0..ledger.members.len() as MemberIx {
        let learner = Learner::of(scope.personnel(), member);
        for audience in &audiences {
            let on = learner.curriculum_completed_on(curricula, audience, span.last).filter(|on| span.contains(*on));
            if let Some(on) = on.filter(|on| training::is_in_audience(ledger, plan, member, audience, *on)) {
                found.push(Completed { member, audience, on });
            }
        }
    }
    found.sort_by_key(|one| (one.on, one.member));
    found
}

pub(super) fn certificates(
    ctx: &Ctx<'_>,
    scope: &Scope,
    wanted: Option<MemberIx>,
) -> Result<Vec<Certificate>, Failure> {
    let found = completed(scope);
    let of_wanted = found.iter().filter(|one| wanted.is_none_or(|member| member == one.member));
    let printed: Vec<Certificate> = of_wanted.map(|one| course(ctx, scope, one)).collect();
    match wanted.filter(|_| printed.is_empty()) {
        Some(member) => {
            let (period, who) = (ctx.words.quarter(scope.quarter), name(scope, member));
            let done = completion(scope, member).map_or_else(|| ctx.words.dash(), |done| ctx.words.ratio_whole(done));
            let args = [("member", who.as_str()), ("period", &period), ("completion", &done)];
            Err(refused(ctx, "report-refused-course-member", &args))
        }
        None if printed.is_empty() => Err(nobody(ctx, scope)),
        None => Ok(printed),
    }
}

fn completion(scope: &Scope, member: MemberIx) -> Option<Ratio> {
    let (ledger, personnel, curricula) = (scope.ledger(), scope.personnel(), scope.curricula());
    training::completion(ledger, personnel, curricula, scope.plan(), member, scope.as_of).map(|found| found.done)
}

/// Nobody completed a curriculum: who is closest?
fn nobody(ctx: &Ctx<'_>, scope: &Scope) -> Failure {
    let (period, as_of) = (ctx.words.quarter(scope.quarter), ctx.words.date(scope.as_of));
    let mut closest: Vec<(MemberIx, Ratio)> = people::active(scope.ledger(), scope.as_of)
        .filter_map(|member| Some((member, completion(scope, member)?)))
        .filter(|(_, done)| *done > Ratio::ZERO && *done < Ratio::ONE)
        .collect();
    if closest.is_empty() {
        return refused(ctx, "report-refused-course-nobody", &[("period", &period), ("as_of", &as_of)]);
    }
    closest.sort_by_key(|(member, done)| (Reverse(*done), *member));
    let names = names(ctx, closest.iter().map(|(member, done)| (name(scope, *member), ctx.words.ratio_whole(*done))));
    let args = [("period", period.as_str()), ("as_of", &as_of), ("names", &names)];
    refused(ctx, "report-refused-course-none", &args)
}

fn course(ctx: &Ctx<'_>, scope: &Scope, found: &Completed<'_>) -> Certificate {
    let rules: &TrainingRules = scope.curricula().on(found.on);
    let modules: &[Module] = rules.curriculum(found.audience).map_or(&[], |curriculum| &curriculum.modules);
    let date = ctx.words.date(found.on);
    let figures: Vec<String> = modules.iter().map(|module| format!("{} {}", module.id, module.weight)).collect();
    let earned = Earned {
        kind: "course",
        member: found.member,
        occasion: ctx.with("report-curriculum-title", &[("audience", &ctx.words.audience(found.audience))]),
        citation: ctx.words.counted("report-certificate-course-citation", modules.len(), &[("date", &date)]),
        // Day and modules stand in the citation and below it.
        facts: vec![],
        modules: modules.iter().map(|module| module_text(ctx, scope, found, module)).collect(),
        on: found.on,
        serial: (found.on.format("%Y%m%d").to_string(), &figures),
    };
    certificate(ctx, scope, earned)
}

/// "Product knowledge 40 %, mark 86".
fn module_text(ctx: &Ctx<'_>, scope: &Scope, found: &Completed<'_>, module: &Module) -> String {
    let (label, weight) = (ctx.words.module(&module.id), ctx.words.rate(Ratio::percent(i64::from(module.weight))));
    let exam = deciding_exam(scope, found.member, &module.id, found.on).filter(|exam| exam.is_passed());
    match exam {
        Some(exam) => {
            let mark = mark(&ctx.words, exam.score_tenths);
            let args = [("module", label.as_str()), ("weight", &weight), ("mark", &mark)];
            ctx.with("report-certificate-course-exam", &args)
        }
        None => ctx.with("report-certificate-course-module", &[("module", &label), ("weight", &weight)]),
    }
}
