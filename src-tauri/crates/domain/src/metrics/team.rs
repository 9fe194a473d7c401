//! The figures that come from what is on record about the team: results, learning, mentoring, surveys (sections 1, 5, 6).

use rust_decimal::Decimal;

use super::dealings::places;
use super::{Behind, MetricFigure, Snapshot, Team};
use crate::base::Ratio;
use crate::facts::{Audience, MemberIx, Proof, Skill, SurveyAnswer};
use crate::mentoring;
use crate::training;

/// Metrics the team's records answer.
pub(super) const IDS: [&str; 9] = [
    "attainment_rate",
    "new_hire_training_coverage",
    "mentoring_rate",
    "new_hires_mentored",
    "product_exam_pass_rate",
    "sales_drill_pass_rate",
    "new_business_skill",
    "customer_satisfaction",
    "employee_satisfaction",
];

/// The best mark a customer gives a ticket.
const TICKET_BEST: u32 = 5;

impl Snapshot<'_> {
    pub(super) fn team_figure(&self, id: &str) -> MetricFigure {
        match self.team_evidence(id)? {
            Behind::Answers { surveys, tickets } => self.satisfaction(&surveys, &tickets),
            Behind::Members { .. } if id == "new_business_skill" => {
                training::mean_mark(&self.new_business_marks()).map(Ratio::value)
            }
            Behind::Members { part, whole } => Ratio::of_counts(part.len(), whole.len()).map(Ratio::value),
            _ => None,
        }
    }

    /// The members or answers behind a figure; none for metrics that come from other facts.
    pub(super) fn team_evidence(&self, id: &str) -> Option<Behind> {
        let members = |(part, whole): (Vec<MemberIx>, Vec<MemberIx>)| Behind::Members { part, whole };
        Some(match id {
            "attainment_rate" => {
                let results = self.results();
                let whole = || results.iter().filter(|result| result.target.is_some());
                let part = whole().filter(|result| result.passes == Some(true)).map(|result| result.member).collect();
                members((part, whole().map(|result| result.member).collect()))
            }
            "new_hire_training_coverage" => {
                let Team { personnel, curricula } = self.team;
                let audience = training::Audience::NewHires.as_str();
                members(training::coverage(self.ledger, personnel, curricula, self.plan, audience, self.as_of))
            }
            "mentoring_rate" => members(mentoring::rate(self.ledger, self.team.personnel, self.plan, self.as_of)),
            "new_hires_mentored" => {
                members(mentoring::mentored(self.ledger, self.team.personnel, self.plan, self.as_of))
            }
            "product_exam_pass_rate" => members(self.sat("product", Proof::Exam)),
            "sales_drill_pass_rate" => members(self.sat("sales_skills", Proof::Drill)),
            "new_business_skill" => {
                let found: Vec<MemberIx> = self.new_business_marks().iter().map(|mark| mark.member).collect();
                members((found.clone(), found))
            }
            "customer_satisfaction" => Behind::Answers {
                surveys: self.answers(Audience::Customer),
                tickets: self
                    .tickets()
                    .into_iter()
                    .filter(|place| self.dealings.tickets[*place as usize].satisfaction.is_some())
                    .collect(),
            },
            "employee_satisfaction" => {
                Behind::Answers { surveys: self.answers(Audience::Employee), tickets: Vec::new() }
            }
            _ => return None,
        })
    }

    /// New hires who passed, and who sat, an exam or role-play in the quarter to the date.
    fn sat(&self, module: &str, kind: Proof) -> (Vec<MemberIx>, Vec<MemberIx>) {
        let of_span = |span| training::exam_results(self.ledger, self.team.personnel, self.plan, module, kind, span);
        self.known().map_or_else(Default::default, of_span)
    }

    /// The veterans' latest marks for gaining new customers.
    fn new_business_marks(&self) -> Vec<&Skill> {
        let veterans = training::Audience::Veterans;
        training::skill_marks(self.ledger, self.team.personnel, self.plan, "new_business", veterans, self.as_of)
    }

    /// Places of the answers of a survey given in the quarter, to the date.
    fn answers(&self, audience: Audience) -> Vec<u32> {
        let Some(span) = self.known() else { return Vec::new() };
        let counts = |answer: &SurveyAnswer| {
            answer.audience == audience && answer.scale > 0 && span.contains(answer.answered_on)
        };
        places(&self.team.personnel.surveys, counts)
    }

    /// The mean of all marks as fractions of the best one.
    fn satisfaction(&self, surveys: &[u32], tickets: &[u32]) -> MetricFigure {
        let of_survey = surveys.iter().map(|place| {
            let answer = &self.team.personnel.surveys[*place as usize];
            (answer.score, answer.scale)
        });
        let of_ticket = tickets.iter().map(|place| {
            let mark = self.dealings.tickets[*place as usize].satisfaction.unwrap_or_default();
            (u32::from(mark), TICKET_BEST)
        });
        // Added by scale, so that a million thirds are exact.
        let mut by_scale = std::collections::BTreeMap::<u32, u64>::new();
        for (score, scale) in of_survey.chain(of_ticket) {
            *by_scale.entry(scale).or_default() += u64::from(score);
        }
        let sum: Decimal = by_scale.into_iter().map(|(scale, sum)| Decimal::from(sum) / Decimal::from(scale)).sum();
        Ratio::of(sum, Decimal::from(surveys.len() + tickets.len())).map(Ratio::value)
    }
}
