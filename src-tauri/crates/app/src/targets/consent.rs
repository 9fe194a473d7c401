//! Consensus: how far the members agree with what is asked of them.

use std::collections::BTreeMap;

use domain::base::{Money, Period};
use domain::chart::Tone;
use domain::facts::{Consent, MemberIx, TargetProposal};
use domain::targets::{Standing, member_target, standing};

use crate::ctx::{Ctx, Scope};
use crate::wire::{ConsensusView, ConsentRow};

/// A member's target of the scope's quarter and what was said about it.
pub(super) struct Asked<'a> {
    pub(super) member: MemberIx,
    pub(super) target: Money,
    pub(super) proposal: Option<&'a TargetProposal>,
    pub(super) standing: Standing,
}

/// What was put before a member for a period.
pub(crate) fn proposal_of(scope: &Scope, member: MemberIx, period: Period) -> Option<&TargetProposal> {
    scope.accounts().proposals.iter().find(|proposal| proposal.member == member && proposal.period == period)
}

/// Every member with a target of the quarter who is there to be asked, in the ledger's order.
pub(super) fn asked(scope: &Scope) -> Vec<Asked<'_>> {
    let members = &scope.ledger().members;
    let proposals: BTreeMap<MemberIx, &TargetProposal> = scope
        .accounts()
        .proposals
        .iter()
        .filter(|proposal| proposal.period == scope.period())
        .map(|proposal| (proposal.member, proposal))
        .collect();
    let is_here = |member: &MemberIx| {
        let person = &members[*member as usize];
        person.hired_on <= scope.span.last && person.active_to.is_none_or(|last| last >= scope.span.first)
    };
    let of = |member: MemberIx| {
        let target = member_target(scope.ledger(), member, scope.quarter)?;
        let proposal = proposals.get(&member).copied();
        Some(Asked { member, target, proposal, standing: standing(proposal, target.to_minor()) })
    };
    (0..members.len() as MemberIx).filter(is_here).filter_map(of).collect()
}

pub(super) fn view(ctx: &Ctx<'_>, scope: &Scope) -> ConsensusView {
    let asked = asked(scope);
    let is_to_ask = |asked: &&Asked<'_>| matches!(asked.standing, Standing::Unasked | Standing::Changed);
    ConsensusView {
        sentence: sentence(ctx, &asked),
        unasked: u32::try_from(asked.iter().filter(is_to_ask).count()).unwrap_or(u32::MAX),
        rows: asked.iter().map(|asked| row(ctx, scope, asked)).collect(),
    }
}

/// "9 of 14 agree, 2 ask for another amount and 3 have not answered."
fn sentence(ctx: &Ctx<'_>, asked: &[Asked<'_>]) -> String {
    if asked.is_empty() {
        return ctx.get("says-targets-consensus-none");
    }
    let all = ctx.words.count(asked.len());
    let groups: [(&str, &[Standing]); 5] = [
        ("says-targets-consensus-agreed", &[Standing::Agreed]),
        ("says-targets-consensus-countered", &[Standing::Countered]),
        ("says-targets-consensus-waiting", &[Standing::Waiting]),
        ("says-targets-consensus-kept", &[Standing::Kept]),
        ("says-targets-consensus-unasked", &[Standing::Unasked, Standing::Changed]),
    ];
    let parts: Vec<String> = groups
        .iter()
        .map(|(key, group)| (key, asked.iter().filter(|asked| group.contains(&asked.standing)).count()))
        .filter(|(key, count)| *count > 0 || **key == "says-targets-consensus-agreed")
        .map(|(key, count)| ctx.words.counted(key, count, &[("all", &all)]))
        .collect();
    ctx.with("says-targets-consensus", &[("parts", &ctx.words.list(&parts))])
}

fn row(ctx: &Ctx<'_>, scope: &Scope, asked: &Asked<'_>) -> ConsentRow {
    let person = &scope.ledger().members[asked.member as usize];
    let money = |minor: i64| ctx.words.money(scope.ledger().currency.minor(minor));
    let is_open = scope.today <= scope.span.last;
    let standing = asked.standing;
    let proposal = asked.proposal;
    let stands = standing != Standing::Changed;
    ConsentRow {
        employee_no: person.employee_no.clone(),
        name: person.name.clone(),
        period: scope.period(),
        target: ctx.words.money(asked.target),
        proposed: proposal.map(|proposal| money(proposal.amount_minor)),
        state: proposal.filter(|_| stands).map(|proposal| proposal.state),
        state_label: state_label(ctx, asked),
        tone: match standing {
            Standing::Agreed => Some(Tone::Good),
            Standing::Countered | Standing::Changed => Some(Tone::Warn),
            Standing::Waiting => Some(Tone::Neutral),
            Standing::Kept => Some(Tone::Quiet),
            Standing::Unasked => None,
        },
        counter: proposal.and_then(|proposal| proposal.counter_minor).map(money),
        comment: proposal.map_or_else(String::new, |proposal| proposal.comment.clone()),
        answered: proposal.map_or_else(String::new, |proposal| dated(ctx, proposal)),
        settlement: proposal.map_or_else(String::new, |proposal| proposal.settlement.clone()),
        can_propose: is_open && matches!(standing, Standing::Unasked | Standing::Changed | Standing::Kept),
        can_answer: is_open && proposal.is_some_and(|proposal| stands && is_unsettled(proposal.state)),
        can_settle: is_open && standing == Standing::Countered,
    }
}

/// Whether a member may still answer, or answer otherwise.
pub(super) fn is_unsettled(state: Consent) -> bool {
    matches!(state, Consent::Proposed | Consent::Accepted | Consent::Countered)
}

fn state_label(ctx: &Ctx<'_>, asked: &Asked<'_>) -> String {
    match (asked.standing, asked.proposal) {
        (Standing::Agreed, Some(proposal)) if proposal.state == Consent::CounterAccepted => {
            ctx.get("says-targets-consent-counter-accepted")
        }
        (standing, _) => ctx.get(&format!("says-targets-consent-{}", standing.as_str())),
    }
}

/// "decided on 5 Jul 2026", "answered on 3 Jul 2026", "asked on 1 Jul 2026": what was done last.
fn dated(ctx: &Ctx<'_>, proposal: &TargetProposal) -> String {
    let (key, on) = match (proposal.settled_on, proposal.answered_on) {
        (Some(on), _) => ("says-targets-decided-on", on),
        (None, Some(on)) => ("says-targets-answered-on", on),
        (None, None) => ("says-targets-asked-on", proposal.proposed_on),
    };
    ctx.with(key, &[("date", &ctx.words.date(on))])
}
