//! Versions of the plan: who saved which, why, and what it changed against the one before it.
//!
//! Before the first version of a quarter the plan of the latest earlier quarter was in force, as it stood when that version
//! was saved, else the template.

use domain::base::Quarter;
use domain::plan::Plan;
use store::PlanVersion;

use super::differences;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{PlanVersionDetail, PlanVersionRequest, PlanVersionView};

/// Every version, the latest saved first.
pub(super) fn list(ctx: &Ctx<'_>, scope: &Scope) -> Result<Vec<PlanVersionView>, Failure> {
    let saved = ctx.read(|store| store.plan_versions())?;
    let plans: Vec<Plan> = saved.iter().map(|version| read(ctx, version)).collect::<Result<_, _>>()?;
    let mut views: Vec<_> = saved
        .iter()
        .zip(&plans)
        .map(|(version, plan)| {
            let place = earlier(&saved, version);
            let template = Plan::default();
            let before = place.map_or(&template, |place| &plans[place]);
            let view = PlanVersionView {
                quarter: ctx.words.quarter(version.quarter),
                of: version.quarter,
                version: number(version),
                changed: changed(ctx, differences(ctx, before, plan).len()),
                at: ctx.words.instant(ctx.local(version.saved_at, &scope.facts.settings)),
                actor: version.saved_by.clone(),
                reason: version.reason.clone(),
            };
            (version.saved_at, view)
        })
        .collect();
    views.sort_by_key(|(at, view)| std::cmp::Reverse((*at, view.of, view.version)));
    Ok(views.into_iter().map(|(_, view)| view).collect())
}

/// What a version changed, by whom and why.
pub(crate) fn version(ctx: &Ctx<'_>, request: PlanVersionRequest) -> Result<PlanVersionDetail, Failure> {
    let facts = ctx.facts()?;
    let saved = ctx.read(|store| store.plan_versions())?;
    let asked = |version: &&PlanVersion| version.quarter == request.quarter && number(version) == request.version;
    let found = saved.iter().find(asked).ok_or_else(|| ctx.not_found(&request.version.to_string()))?;
    let before = earlier(&saved, found).map(|place| &saved[place]);
    let template = Plan::default();
    let earlier_plan = before.map_or(Ok(template), |version| read(ctx, version))?;
    let changes = differences(ctx, &earlier_plan, &read(ctx, found)?);
    let (period, number) = (ctx.words.quarter(found.quarter), found.version.to_string());
    let args = [
        ("at", ctx.words.instant(ctx.local(found.saved_at, &facts.settings))),
        ("actor", found.saved_by.clone()),
        ("reason", sentence(ctx, &found.reason)),
        ("earlier", earlier_name(ctx, before, found.quarter)),
        ("changed", changed(ctx, changes.len())),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let is_said = !found.reason.trim().is_empty();
    let sentence = if is_said {
        ctx.with("says-plan-version-reason", &args)
    } else {
        let without: Vec<(&str, &str)> = args.into_iter().filter(|(name, _)| *name != "reason").collect();
        ctx.with("says-plan-version-saved", &without)
    };
    let title = ctx.with("says-plan-version", &[("period", &period), ("version", &number)]);
    Ok(PlanVersionDetail { title, sentence, changes })
}

/// The place of the version that was in force before one.
fn earlier(saved: &[PlanVersion], of: &PlanVersion) -> Option<usize> {
    let is_before = |version: &PlanVersion| {
        if version.quarter == of.quarter {
            version.version < of.version
        } else {
            version.quarter < of.quarter && version.saved_at <= of.saved_at
        }
    };
    let before = saved.iter().enumerate().filter(|(_, version)| is_before(version));
    before.max_by_key(|(_, version)| (version.quarter, version.version)).map(|(place, _)| place)
}

fn earlier_name(ctx: &Ctx<'_>, before: Option<&PlanVersion>, quarter: Quarter) -> String {
    let Some(before) = before else { return ctx.get("says-plan-earlier-template") };
    let version = before.version.to_string();
    if before.quarter == quarter {
        return ctx.with("says-plan-earlier-version", &[("version", &version)]);
    }
    let period = ctx.words.quarter(before.quarter);
    ctx.with("says-plan-earlier-period", &[("version", &version), ("period", &period)])
}

/// The reason as a sentence among others.
fn sentence(ctx: &Ctx<'_>, reason: &str) -> String {
    let reason = reason.trim();
    let is_ended = reason.ends_with(['.', '!', '?', '。', '！', '？']);
    match (is_ended, ctx.words.lang().is_chinese()) {
        (true, _) => reason.to_owned(),
        (false, false) => format!("{reason}."),
        (false, true) => format!("{reason}。"),
    }
}

fn changed(ctx: &Ctx<'_>, count: usize) -> String {
    if count == 0 { ctx.get("says-plan-changed-nothing") } else { ctx.words.counted("says-plan-changed", count, &[]) }
}

fn number(version: &PlanVersion) -> u32 {
    u32::try_from(version.version).unwrap_or(u32::MAX)
}

fn read(ctx: &Ctx<'_>, version: &PlanVersion) -> Result<Plan, Failure> {
    Plan::from_toml(&version.toml).map_err(|issues| Failure::invalid(&ctx.words, &issues))
}
