//! The curricula of a quarter and their versions. A change is a new version of the quarter's plan: what somebody has
//! completed stays completed.

use domain::base::{Issue, Ratio};
use domain::facts::Proof;
use domain::plan::{Curriculum, Module, Plan};
use domain::training::{Audience, members_of};

use super::naming::{audience_label, module_choices, module_label, proof_label};
use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::plan::{standing, store};
use crate::wire::{Choice, CurriculaView, CurriculumSave, CurriculumView, Done, HistoryRow, ModuleEdit, PeriodRequest};

/// The longest name of a module or an audience.
const NAME_MAX: usize = 80;

pub(crate) fn curricula(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<CurriculaView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let view = |curriculum: &Curriculum| curriculum_view(ctx, &scope, curriculum);
    Ok(CurriculaView {
        sentence: standing(ctx, &scope.saved, scope.quarter),
        curricula: scope.plan().training.curricula.iter().map(view).collect(),
        proofs: Proof::ALL.iter().map(|proof| proof_choice(ctx, *proof)).collect(),
        known: module_choices(ctx, &scope),
    })
}

fn proof_choice(ctx: &Ctx<'_>, proof: Proof) -> Choice {
    let label = match proof {
        Proof::None => ctx.get("says-training-proof-none"),
        proof => proof_label(&ctx.words, proof),
    };
    Choice { value: proof.as_str().to_owned(), label }
}

fn curriculum_view(ctx: &Ctx<'_>, scope: &Scope, curriculum: &Curriculum) -> CurriculumView {
    let members = members_of(scope.ledger(), scope.plan(), &curriculum.audience, scope.as_of).len();
    let module = |module: &Module| ModuleEdit {
        id: module.id.clone(),
        label: module_label(&ctx.words, &module.id),
        weight: module.weight,
        proof: module.proof,
    };
    CurriculumView {
        audience: curriculum.audience.clone(),
        label: audience_label(&ctx.words, &curriculum.audience),
        members: ctx.words.counted("base-count-member", members, &[]),
        due_days: curriculum.due_days,
        modules: curriculum.modules.iter().map(module).collect(),
        versions: versions(ctx, scope, &curriculum.audience),
    }
}

/// Versions that differ from the one before, latest first.
fn versions(ctx: &Ctx<'_>, scope: &Scope, audience: &str) -> Vec<HistoryRow> {
    let mut found: Vec<HistoryRow> = Vec::new();
    let mut before: Option<&Curriculum> = None;
    for (from, _, curriculum) in scope.curricula().of_audience(audience, scope.span.last) {
        if before != Some(curriculum) {
            let date = if from == chrono::NaiveDate::MIN {
                ctx.get("says-training-version-first")
            } else {
                ctx.words.date(from)
            };
            found.push(HistoryRow { date, text: in_words(ctx, curriculum), tone: None });
        }
        before = Some(curriculum);
    }
    found.reverse();
    found
}

/// "Product knowledge 40 % (exam), Sales skills 30 % (role-play) …".
fn in_words(ctx: &Ctx<'_>, curriculum: &Curriculum) -> String {
    let module = |module: &Module| {
        let label = module_label(&ctx.words, &module.id);
        let weight = ctx.words.ratio_whole(Ratio::percent(i64::from(module.weight)));
        let proof = proof_label(&ctx.words, module.proof);
        let key = if proof.is_empty() { "says-training-version-module" } else { "says-training-version-module-exam" };
        ctx.with(key, &[("module", &label), ("weight", &weight), ("exam", &proof)])
    };
    ctx.words.list(&curriculum.modules.iter().map(module).collect::<Vec<String>>())
}

pub(crate) fn curriculum_save(ctx: &Ctx<'_>, request: CurriculumSave) -> Result<Done, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let mut issues = Vec::new();
    check(&scope, &request, &mut issues);
    let plan = changed(scope.plan(), &request);
    if issues.is_empty() {
        issues = plan.check();
    }
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let reason = request.reason.trim();
    let saved = store(ctx, &scope, &plan, reason, scope.facts.own_version(scope.quarter))?;
    let label = audience_label(&ctx.words, request.audience.trim());
    let args = [("audience", label.as_str()), ("plan", saved.text.as_str())];
    let key =
        if request.modules.is_empty() { "says-training-curriculum-gone" } else { "says-training-curriculum-kept" };
    Ok(Done { text: ctx.with(key, &args) })
}

fn check(scope: &Scope, request: &CurriculumSave, issues: &mut Vec<Issue>) {
    let audience = request.audience.trim();
    let is_known = scope.plan().training.curriculum(audience).is_some() || Audience::from_name(audience).is_some();
    let mut members = scope.ledger().members.iter();
    let is_somebody = members.any(|member| member.team == audience || member.role.as_str() == audience);
    if audience.is_empty() || (!is_known && !is_somebody) {
        issues.push(Issue::refused("issue-training-audience").at("audience").value(audience));
    }
    if request.reason.trim().is_empty() {
        issues.push(Issue::refused("issue-training-reason").at("reason"));
    }
    too_long(issues, "reason", &request.reason);
    for (module, row) in request.modules.iter().zip(1_u32..) {
        if id_of(module).chars().count() > NAME_MAX {
            let issue = Issue::refused("issue-text-too-long").at("modules").at_row(row).value(&id_of(module));
            issues.push(issue.arg("most", NAME_MAX));
        }
    }
}

/// The id of a module; a new one is called what the user wrote.
fn id_of(module: &ModuleEdit) -> String {
    let id = module.id.trim();
    if id.is_empty() { module.label.trim().to_owned() } else { id.to_owned() }
}

/// The plan with the curriculum of an audience in place of the one before; without modules it goes.
fn changed(plan: &Plan, request: &CurriculumSave) -> Plan {
    let mut plan = plan.clone();
    let audience = request.audience.trim().to_owned();
    let module = |module: &ModuleEdit| Module { id: id_of(module), weight: module.weight, proof: module.proof };
    let fresh = Curriculum {
        audience: audience.clone(),
        due_days: request.due_days,
        modules: request.modules.iter().map(module).collect(),
    };
    let curricula = &mut plan.training.curricula;
    let place = curricula.iter().position(|known| known.audience == audience);
    match (place, fresh.modules.is_empty()) {
        (Some(place), true) => {
            curricula.remove(place);
        }
        (Some(place), false) => curricula[place] = fresh,
        (None, true) => {}
        (None, false) => curricula.push(fresh),
    }
    plan
}
