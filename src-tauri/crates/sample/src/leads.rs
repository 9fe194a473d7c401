//! Lead rows: who they are, who works on them, when they entered each stage, what was written.
//!
//! Every gate holds: what stands in a stage has what the plan asks for on the way to it. Moments follow the fate of a
//! lead, and the wait for an owner has the mean that is wished of its quarter.

use chrono::{DateTime, Utc};
use domain::base::Zone;
use domain::facts::{EndKind, EndReason, Stage};

use crate::Wish;
use crate::career::Careers;
use crate::chance::Chance;
use crate::cohorts::{Cohort, FIRST, close, cohort};
use crate::crew::{Crew, LEAVER, Seller, lead_of, team_of};
use crate::dealings::zone;
use crate::lead_cases::{Case, case};
use crate::lead_fates::{Draft, Fate, drafts};
use crate::lead_people::{People, Person};
use crate::lead_texts::{approval_note, end_note, reason};
use crate::records::{SampleApproval, SampleCompany, SampleEnding, SampleLead, SampleProposal};
use crate::script::{QUARTERS, RUNNING, Script};
use crate::worktime::{DAY, Wait, Work, aim, level};

/// Working days an open lead is in needs, or on its way to an approved proposal, at most.
const NEEDS_DAYS: i64 = 3;
const PROPOSAL_DAYS: i64 = 9;
/// Marks a proposal can have.
const MARKS: (u8, u8) = (3, 10);

/// All rows by the moment they were acquired, numbered in that order.
pub(crate) fn leads(
    wish: &Wish,
    script: &Script,
    crew: &Crew,
    careers: &Careers,
    company: &SampleCompany,
) -> Vec<SampleLead> {
    let drafts = drafts(wish, script, company);
    let mut desk = Desk {
        script,
        crew,
        careers,
        chance: Chance::new(wish.seed, "leads"),
        zone: zone(),
        now: close(script, RUNNING),
        turns: [0; 3],
    };
    let mut people = People::of(wish, company);
    let mut rows = Vec::with_capacity(drafts.len());
    for at in FIRST..=RUNNING {
        let mut cohort_drafts: Vec<&Draft> = drafts.iter().filter(|draft| draft.at == at).collect();
        cohort_drafts.sort_by_key(|draft| draft.acquired);
        let assigned = desk.assigned(&cohort(script, at), at, &cohort_drafts);
        for (draft, assigned) in cohort_drafts.into_iter().zip(assigned) {
            let person = people.person(draft);
            rows.push(desk.row(&cohort(script, at), draft, assigned, person));
        }
    }
    mark_proposals(script, &mut rows, &mut desk.chance);
    for (row, number) in rows.iter_mut().zip(1..) {
        row.lead_no = format!("L-{number:06}");
    }
    rows
}

/// Where leads are worked on.
struct Desk<'a> {
    script: &'a Script,
    crew: &'a Crew,
    careers: &'a Careers,
    chance: Chance,
    zone: Zone,
    now: Work,
    /// Leads given to each team so far.
    turns: [usize; 3],
}

/// When a lead was screened and given to its owner.
struct Assigned {
    screened: Work,
    assigned: Option<Work>,
}

/// When a lead got on from its owner's hands.
struct Steps {
    needs: Work,
    proposal: Work,
    approved: Work,
}

impl Desk<'_> {
    /// Screening and assignment of a quarter's leads, with the mean wait that is wished.
    fn assigned(&mut self, cohort: &Cohort, at: usize, drafts: &[&Draft]) -> Vec<Assigned> {
        let close = close(self.script, at);
        let mut found = Vec::with_capacity(drafts.len());
        let mut waits = Vec::new();
        for draft in drafts {
            let (low, high) = cohort.screen_minutes;
            let until = draft.end.unwrap_or(self.now);
            let soon = draft.acquired.part_to(until.min(close), 400);
            let screened = draft.acquired.plus(self.chance.between(low, high)).min(soon);
            found.push(Assigned { screened, assigned: draft.is_assigned.then_some(screened) });
            if draft.is_assigned {
                let latest = close.min(draft.acquired.part_to(until, 550));
                let beside = [40, 80, 120, 200, 320, 480][self.chance.below(6) as usize] + self.chance.between(0, 60);
                waits.push(Wait::between(draft.acquired, screened, latest, beside));
            }
        }
        aim(&mut waits, cohort.assign_minutes);
        let ends = found.iter_mut().filter_map(|found| found.assigned.as_mut());
        ends.zip(&waits).for_each(|(assigned, wait)| *assigned = wait.to);
        found
    }

    fn row(&mut self, cohort: &Cohort, draft: &Draft, moments: Assigned, person: Person) -> SampleLead {
        let owner = moments.assigned.map(|at| self.owner(draft, person.team, at));
        let steps = moments.assigned.map(|at| self.steps(cohort, draft, at));
        let (stage, after) = self.stage(cohort, draft);
        let entered = self.entered(draft, &moments, steps.as_ref(), stage, after);
        let case = case(person.industry, &mut self.chance);
        let author = owner.map(|owner| self.crew.members[owner].employee_no.clone());
        SampleLead {
            lead_no: String::new(),
            company: person.company,
            contact: person.contact,
            industry: person.trade,
            region: person.region,
            source: person.source,
            note: person.note,
            company_size: person.size,
            has_purchase_plan: person.has_plan,
            assigned_at: moments.assigned.map(|at| self.moment(at)),
            stage,
            entered,
            ending: self.ending(draft),
            needs: self.needs(draft, stage, &case),
            proposal: author
                .clone()
                .zip(steps)
                .filter(|_| draft.reach >= Stage::Proposal)
                .map(|(author, steps)| self.proposal(draft, author, &steps, case)),
            owner: author,
            customer: person.customer,
            order_no: draft.sale.as_ref().map(|sale| sale.order_no.clone()),
        }
    }

    fn moment(&self, at: Work) -> DateTime<Utc> {
        self.zone.instant(at.shown())
    }

    /// The customer's seller; else whose turn it is in the team, among those who are there.
    fn owner(&mut self, draft: &Draft, team: usize, at: Work) -> Seller {
        if let Some(sale) = &draft.sale {
            let owner = self.careers.all[sale.customer].owner;
            let seller = self.crew.seller_on(owner, at.day());
            return if seller == LEAVER { lead_of(owner) } else { seller };
        }
        let is_here = |seller: &Seller| {
            *seller != LEAVER && team_of(*seller) == team && self.crew.members[*seller].hired_on <= at.day()
        };
        let here: Vec<Seller> = self.crew.sellers().filter(is_here).collect();
        self.turns[team] += 1;
        here[self.turns[team] % here.len()]
    }

    /// Steps between the owner and the end, or, where there is none yet, as far as the lead is today.
    fn steps(&mut self, cohort: &Cohort, draft: &Draft, from: Work) -> Steps {
        let days = if draft.reach >= Stage::Proposal { PROPOSAL_DAYS } else { NEEDS_DAYS };
        let until = draft.end.unwrap_or(self.now.min(from.plus(days * DAY))).max(from);
        let (low, high) = cohort.proposal_at;
        let (needs, proposal) = match (draft.reach, draft.end) {
            (Stage::Won, _) => (self.chance.between(80, 240), self.chance.between(low, high)),
            (Stage::Proposal, Some(_)) => (self.chance.between(100, 250), self.chance.between(350, 600)),
            (Stage::Proposal, None) => (self.chance.between(100, 350), self.chance.between(500, 950)),
            _ => (self.chance.between(200, 700), 1_000),
        };
        let proposal = from.part_to(until, proposal);
        let heard = if draft.end.is_some() { until } else { self.now.min(proposal.plus(4 * DAY)).max(proposal) };
        let approved = proposal.part_to(heard, self.chance.between(450, 900));
        Steps { needs: from.part_to(until, needs), proposal, approved }
    }

    /// The stage, and when after-sales began: some days after most sales.
    fn stage(&mut self, cohort: &Cohort, draft: &Draft) -> (Stage, Option<Work>) {
        let (low, high) = cohort.after_days;
        let wait = self.chance.between(low * DAY, high * DAY);
        let is_cared_for = self.chance.happens(if draft.at == RUNNING { 970 } else { 900 });
        let after = draft.end.filter(|_| draft.sale.is_some() && is_cared_for).map(|end| end.plus(wait));
        match after.filter(|after| *after <= self.now) {
            Some(after) => (Stage::AfterSales, Some(after)),
            None => (draft.reach, None),
        }
    }

    fn entered(
        &self,
        draft: &Draft,
        moments: &Assigned,
        steps: Option<&Steps>,
        stage: Stage,
        after: Option<Work>,
    ) -> [Option<DateTime<Utc>>; 6] {
        let at = [
            Some(draft.acquired),
            Some(moments.screened),
            steps.map(|steps| steps.needs),
            steps.map(|steps| steps.proposal),
            draft.end,
            after,
        ];
        std::array::from_fn(|place| at[place].filter(|_| Stage::ALL[place] <= stage).map(|at| self.moment(at)))
    }

    fn ending(&mut self, draft: &Draft) -> Option<SampleEnding> {
        let (Fate::Ended { kind, is_slow }, Some(at)) = (draft.fate, draft.end) else { return None };
        let reason = match kind {
            EndKind::Lost if is_slow => EndReason::SlowAssignment,
            kind => reason(kind, draft.reach >= Stage::Proposal, &mut self.chance),
        };
        let note = end_note(reason, &mut self.chance).to_owned();
        Some(SampleEnding { kind, reason, at: self.moment(at), note })
    }

    /// Whole from the proposal on; a lead in needs has answered some of the questions.
    fn needs(&mut self, draft: &Draft, stage: Stage, case: &Case) -> [String; 4] {
        let answered = match stage {
            stage if stage >= Stage::Proposal => 4,
            Stage::Needs if draft.fate == Fate::Open => self.chance.weighted(&[10, 25, 20, 15, 30]),
            Stage::Needs => self.chance.weighted(&[25, 35, 25, 10, 5]),
            _ => 0,
        };
        std::array::from_fn(|part| if part < answered { case.needs[part].clone() } else { String::new() })
    }

    /// The proposal; of those not decided yet half are approved, and some that were lost never were.
    fn proposal(&mut self, draft: &Draft, author: String, steps: &Steps, case: Case) -> SampleProposal {
        let is_approved = match (draft.reach, draft.fate) {
            (Stage::Won, _) => true,
            (_, Fate::Open) => self.chance.happens(420),
            _ => self.chance.happens(700),
        };
        let approval = is_approved.then(|| SampleApproval {
            approver: self.crew.members[0].employee_no.clone(),
            at: self.moment(steps.approved),
            quality: [4, 5, 6, 6, 7, 7, 8, 8, 9][self.chance.below(9) as usize],
            note: String::new(),
        });
        SampleProposal { author, pains: case.pains, advantage: case.advantage, roi: case.roi, approval }
    }
}

/// Gives the proposals approved in each quarter the mean mark that is wished, and the approver's words.
fn mark_proposals(script: &Script, rows: &mut [SampleLead], chance: &mut Chance) {
    for at in FIRST..QUARTERS {
        let moments = zone().moments(script.acts[at].span);
        let approvals = rows.iter_mut().filter_map(|row| row.proposal.as_mut()?.approval.as_mut());
        let mut approvals: Vec<&mut SampleApproval> =
            approvals.filter(|approval| moments.contains(&approval.at)).collect();
        let mut marks: Vec<u8> = approvals.iter().map(|approval| approval.quality).collect();
        let sum = (marks.len() as i64 * cohort(script, at).quality + 50) / 100;
        level(&mut marks, sum, MARKS, chance);
        for (approval, quality) in approvals.iter_mut().zip(marks) {
            approval.quality = quality;
            approval.note = approval_note(quality, chance).to_owned();
        }
    }
}
