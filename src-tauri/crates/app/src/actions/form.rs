//! What the action form offers.

use domain::base::Month;
use domain::facts::ActionState;
use domain::people;

use super::state_label;
use crate::ctx::{Ctx, Scope};
use crate::wire::{ActionForm, Choice};

pub(crate) fn form(ctx: &Ctx<'_>, scope: &Scope) -> ActionForm {
    let ledger = scope.ledger();
    let member = |member: u32| {
        let member = &ledger.members[member as usize];
        Choice { value: member.employee_no.clone(), label: member.name.clone() }
    };
    let state = |state: &ActionState| Choice { value: state.as_str().to_owned(), label: state_label(ctx, *state) };
    ActionForm {
        members: people::active(ledger, scope.today).map(member).collect(),
        states: ActionState::ALL.iter().map(state).collect(),
        due_on: Month::of(scope.today).plus(1).span().last,
        today: scope.today,
    }
}
