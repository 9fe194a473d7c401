//! Who may own a customer, who could take over, and who can log what was done.

use std::collections::BTreeMap;

use domain::agenda::{can_own_core, fittest_seniors};
use domain::facts::{CustomerIx, Member, MemberIx, Role};
use domain::people;

use super::narrow::Narrowing;
use super::owner_violations;
use crate::ctx::{Ctx, Scope};
use crate::wire::{MemberChoice, ViolationView};

/// The most violations the page shows; the rest is a table.
const SHOWN: usize = 25;
/// The most seniors proposed for a customer.
const PROPOSED: usize = 8;

/// Core customers that are not in senior hands, and who could take over.
pub(super) fn violations(ctx: &Ctx<'_>, scope: &Scope, narrowing: &Narrowing) -> Vec<ViolationView> {
    let mut by_region: BTreeMap<&str, Vec<MemberChoice>> = BTreeMap::new();
    let found = owner_violations(scope);
    let shown = found.iter().filter(|violation| narrowing.takes_customer(scope, violation.customer)).take(SHOWN);
    shown
        .map(|violation| {
            let customer = &scope.ledger().customers[violation.customer as usize];
            let owner = &scope.ledger().members[violation.owner as usize];
            let seniors = by_region
                .entry(&customer.region)
                .or_insert_with(|| seniors(ctx, scope, &customer.region).into_iter().take(PROPOSED).collect());
            ViolationView {
                customer_code: customer.code.clone(),
                customer: customer.name.clone(),
                owner: owner.name.clone(),
                detail: ctx.with(
                    "says-agenda-violation",
                    &[
                        ("since", &ctx.words.date(owner.experience_from)),
                        ("years", &ctx.words.years(scope.plan().people.senior_years.into())),
                    ],
                ),
                seniors: seniors.clone(),
            }
        })
        .collect()
}

/// Seniors, the fittest for a region first.
fn seniors(ctx: &Ctx<'_>, scope: &Scope, region: &str) -> Vec<MemberChoice> {
    let snapshot = scope.snapshot();
    fittest_seniors(scope.ledger(), scope.plan(), snapshot.now(), scope.as_of, region)
        .into_iter()
        .map(|(member, core)| {
            let member = &scope.ledger().members[member as usize];
            let core = ctx.words.counted("says-agenda-core-customers", core, &[]);
            MemberChoice { note: joined(&member.region, &core), ..member_choice(ctx, member) }
        })
        .collect()
}

/// Who could own a customer: seniors first; for a core customer the others are shown with what stands against them.
pub(crate) fn owner_choices(ctx: &Ctx<'_>, scope: &Scope, customer: CustomerIx) -> Vec<MemberChoice> {
    let region = &scope.ledger().customers[customer as usize].region;
    let is_core = scope.snapshot().now().is_core(customer);
    let mut found = seniors(ctx, scope, region);
    let is_other = |member: &MemberIx| {
        let person = &scope.ledger().members[*member as usize];
        sells_today(scope, person) && !can_own_core(scope.ledger(), scope.plan(), *member, scope.as_of)
    };
    let years = ctx.words.years(scope.plan().people.senior_years.into());
    found.extend((0..scope.ledger().members.len() as MemberIx).filter(is_other).map(|member| MemberChoice {
        refused: is_core.then(|| ctx.with("says-agenda-not-senior", &[("years", &years)])),
        ..member_choice(ctx, &scope.ledger().members[member as usize])
    }));
    found
}

/// Members who can log an activity today, by name.
pub(crate) fn member_choices(ctx: &Ctx<'_>, scope: &Scope) -> Vec<MemberChoice> {
    let active = scope.ledger().members.iter().filter(|member| people::is_active(member, scope.today));
    let mut found: Vec<MemberChoice> = active.map(|member| member_choice(ctx, member)).collect();
    found.sort_by(|a, b| a.label.cmp(&b.label));
    found
}

fn sells_today(scope: &Scope, member: &Member) -> bool {
    member.role != Role::Manager && people::is_active(member, scope.today)
}

fn member_choice(ctx: &Ctx<'_>, member: &Member) -> MemberChoice {
    let role = ctx.get(&format!("base-role-{}", member.role.as_str()));
    MemberChoice {
        employee_no: member.employee_no.clone(),
        label: member.name.clone(),
        note: joined(&role, if member.team.is_empty() { &member.region } else { &member.team }),
        refused: None,
    }
}

fn joined(first: &str, second: &str) -> String {
    let parts = [first, second];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
