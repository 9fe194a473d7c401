//! The gates between the stages: what a lead must have before it enters a stage.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Industries, Score, score};
use crate::facts::{Lead, Ledger, NeedsReport, Proposal, Role, Stage};
use crate::plan::LeadRules;

/// What the gates look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    /// The stage the lead is in.
    pub stage: Stage,
    /// Whether it has ended.
    pub is_ended: bool,
    /// Its score.
    pub score: Score,
    /// Whether somebody works on it.
    pub has_owner: bool,
    /// What is written of its needs.
    pub needs: NeedsReport,
    /// Whether it has a proposal.
    pub has_proposal: bool,
    /// Whether the proposal is approved by a member with the role of a manager who did not write it.
    pub is_approved: bool,
    /// Whether the customer it became is known.
    pub has_customer: bool,
}

/// One thing a lead lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Lack {
    /// It has ended and would have to be opened again.
    Ended,
    /// Its score is below the line.
    Score,
    /// Nobody works on it.
    Owner,
    /// The needs report lacks the situation.
    Situation,
    /// The needs report lacks the problem.
    Problem,
    /// The needs report lacks the implication.
    Implication,
    /// The needs report lacks the need.
    Need,
    /// There is no proposal.
    Proposal,
    /// The proposal is not approved.
    Approval,
    /// The customer it became is not named.
    Customer,
}

impl Applicant {
    /// A lead of the dealings before the gates.
    pub fn of(lead: &Lead, ledger: &Ledger, rules: &LeadRules, industries: &Industries) -> Applicant {
        Applicant {
            stage: lead.stage,
            is_ended: lead.ending.is_some(),
            score: score(lead, rules, industries),
            has_owner: lead.owner.is_some(),
            needs: lead.needs,
            has_proposal: lead.proposal.is_some(),
            is_approved: lead.proposal.is_some_and(|proposal| is_approved(&proposal, ledger)),
            has_customer: lead.customer.is_some(),
        }
    }
}

/// Whether a proposal is approved by a member with the role of a manager who did not write it.
fn is_approved(proposal: &Proposal, ledger: &Ledger) -> bool {
    proposal.approved.is_some_and(|(approver, _)| {
        approver != proposal.author && ledger.members[approver as usize].role == Role::Manager
    })
}

impl Lack {
    /// Stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Lack::Ended => "ended",
            Lack::Score => "score",
            Lack::Owner => "owner",
            Lack::Situation => "situation",
            Lack::Problem => "problem",
            Lack::Implication => "implication",
            Lack::Need => "need",
            Lack::Proposal => "proposal",
            Lack::Approval => "approval",
            Lack::Customer => "customer",
        }
    }

    /// Whether an approver may let a lead pass without it. A lead that ended is opened again instead, and there is no
    /// service record without a customer.
    pub fn can_be_overridden(self) -> bool {
        !matches!(self, Lack::Ended | Lack::Customer)
    }
}

/// Everything a lead lacks to enter a stage: the gates of all stages on the way. Empty when it may move; going back
/// needs nothing.
pub fn missing(lead: &Applicant, to: Stage) -> Vec<Lack> {
    let mut found = Vec::new();
    if lead.is_ended {
        found.push(Lack::Ended);
    }
    let on_the_way = Stage::ALL.iter().filter(|stage| **stage > lead.stage && **stage <= to);
    for stage in on_the_way {
        found.extend(gate(lead, *stage));
    }
    found
}

fn gate(lead: &Applicant, to: Stage) -> Vec<Lack> {
    let lacks: &[(bool, Lack)] = match to {
        Stage::Acquired | Stage::Screened => &[],
        Stage::Needs => &[(lead.score.can_assign(), Lack::Score), (lead.has_owner, Lack::Owner)],
        Stage::Proposal => &[
            (lead.needs.situation, Lack::Situation),
            (lead.needs.problem, Lack::Problem),
            (lead.needs.implication, Lack::Implication),
            (lead.needs.need, Lack::Need),
        ],
        Stage::Won if !lead.has_proposal => &[(false, Lack::Proposal)],
        Stage::Won => &[(lead.is_approved, Lack::Approval)],
        Stage::AfterSales => &[(lead.has_customer, Lack::Customer)],
    };
    lacks.iter().filter(|(has, _)| !has).map(|(_, lack)| *lack).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leads::score_of;
    use crate::plan::LeadRules;
    use proptest::prelude::*;

    fn applicant(stage: Stage, points: u32) -> Applicant {
        let rules = LeadRules::default();
        let industries = rules.wanted_industries(std::iter::empty());
        let score = score_of(None, "", None, &rules, &industries);
        Applicant {
            stage,
            is_ended: false,
            score: Score { points, ..score },
            has_owner: false,
            needs: NeedsReport::default(),
            has_proposal: false,
            is_approved: false,
            has_customer: false,
        }
    }

    #[test]
    fn a_refused_move_says_everything_that_is_missing() {
        let lead = applicant(Stage::Screened, 5);
        assert_eq!(missing(&lead, Stage::Needs), [Lack::Score, Lack::Owner]);
        let jump = missing(&Applicant { has_owner: true, ..applicant(Stage::Acquired, 7) }, Stage::Won);
        assert_eq!(jump, [Lack::Situation, Lack::Problem, Lack::Implication, Lack::Need, Lack::Proposal]);
    }

    #[test]
    fn each_gate_opens_by_what_the_plan_asks_for() {
        let needs = Applicant { has_owner: true, ..applicant(Stage::Screened, 6) };
        assert_eq!(missing(&needs, Stage::Needs), [], "6 points and an owner");
        let report = NeedsReport { situation: true, problem: true, implication: true, need: false };
        let proposal = Applicant { needs: report, ..applicant(Stage::Needs, 6) };
        assert_eq!(missing(&proposal, Stage::Proposal), [Lack::Need], "three of four parts are not enough");
        let won = Applicant { has_proposal: true, ..applicant(Stage::Proposal, 6) };
        assert_eq!(missing(&won, Stage::Won), [Lack::Approval]);
        let after = applicant(Stage::Won, 6);
        assert_eq!(missing(&after, Stage::AfterSales), [Lack::Customer]);
        assert_eq!(missing(&after, Stage::Acquired), [], "back is free");
        assert_eq!(missing(&Applicant { is_ended: true, ..after }, Stage::Acquired), [Lack::Ended]);
    }

    fn any_applicant() -> impl Strategy<Value = Applicant> {
        let flags = proptest::array::uniform8(any::<bool>());
        (0_usize..6, 0_u32..=10, flags, any::<bool>()).prop_map(|(stage, points, flags, is_ended)| {
            let [owner, situation, problem, implication, need, proposal, approved, customer] = flags;
            Applicant {
                is_ended,
                has_owner: owner,
                needs: NeedsReport { situation, problem, implication, need },
                has_proposal: proposal,
                is_approved: proposal && approved,
                has_customer: customer,
                ..applicant(Stage::ALL[stage], points)
            }
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// Whatever the steps, a lead that stands in a stage has what every gate before it asks for.
        #[test]
        fn no_way_leads_around_a_gate(lead in any_applicant(), steps in proptest::collection::vec(0_usize..6, 1..12)) {
            let mut walker = Applicant { stage: Stage::Acquired, ..lead.clone() };
            for step in steps {
                let to = Stage::ALL[step];
                if missing(&walker, to).is_empty() {
                    walker.stage = to;
                }
                let stands = |stage: Stage| walker.stage >= stage;
                prop_assert!(!stands(Stage::Needs) || (lead.score.can_assign() && lead.has_owner));
                prop_assert!(!stands(Stage::Proposal) || lead.needs.is_complete());
                prop_assert!(!stands(Stage::Won) || lead.is_approved);
                prop_assert!(!stands(Stage::AfterSales) || lead.has_customer);
                prop_assert!(!lead.is_ended || walker.stage == Stage::Acquired);
            }
        }

        /// Going step by step asks for the same as one jump.
        #[test]
        fn a_jump_asks_for_what_the_steps_ask_for(lead in any_applicant(), to in 0_usize..6) {
            let start = Applicant { stage: Stage::Acquired, is_ended: false, ..lead };
            let to = Stage::ALL[to];
            let mut walker = start.clone();
            let mut asked = Vec::new();
            for stage in Stage::ALL.iter().filter(|stage| **stage > Stage::Acquired && **stage <= to) {
                asked.extend(missing(&walker, *stage));
                walker.stage = *stage;
            }
            prop_assert_eq!(missing(&start, to), asked);
        }
    }
}
