//! What the quarterly summary says of customers and pipeline: leads, service and visits (sections 2 to 4).
//!
//! As everywhere in the summary, every text is finished and an empty one leaves its part out.

use domain::chart::{ChartSpec, Tone};
use serde::{Deserialize, Serialize};

use crate::summary::Fact;

/// Leads from acquired to won, the promises of the service, and the visits to core customers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PipelineSection {
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// Leads of the quarter by stage (`ChartBody::Funnel`).
    pub funnel: Option<ChartSpec>,
    /// The step that lags most behind its own baseline, in a sentence below the funnel.
    pub bottleneck: Option<Remark>,
    /// The figures below the funnel: acquired, won, conversion, time to assign, …; six or fewer read best.
    pub facts: Vec<Fact>,
    /// Invalid share of the leads by source (`ChartBody::Bars`).
    pub sources: Option<ChartSpec>,
    /// The promises of the service; none without tickets.
    pub service: Option<ServicePart>,
    /// The visits to core customers; none when none was due.
    pub visits: Option<VisitsPart>,
}

impl PipelineSection {
    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        let has_leads = self.funnel.is_some() || self.sources.is_some() || !self.facts.is_empty();
        !has_leads && self.service.as_ref().is_none_or(|service| service.rows.is_empty()) && self.visits.is_none()
    }
}

/// A sentence with a sign: `Bad` at a bottleneck, `Good` where nothing lags, `Quiet` where nobody can tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Its sign and colour.
    pub tone: Tone,
    /// The sentence.
    pub text: String,
}

/// What was promised to customers who ask for help, and what was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServicePart {
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// The promises, in plan order.
    pub rows: Vec<MeasuredRow>,
    /// What stands below the table ("5 open tickets are past their time."); may be empty.
    pub note: String,
}

/// A metric of a section's table: a promise of the service, a result of the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasuredRow {
    /// The metric ("First response").
    pub metric: String,
    /// The quarter before the baseline; the column is left out when no row has one.
    pub before: String,
    /// Baseline.
    pub baseline: String,
    /// Actual.
    pub actual: String,
    /// Target with its direction ("≤ 2 h").
    pub target: String,
    /// State as a colour; the icon follows from it.
    pub tone: Tone,
    /// State in words ("On track").
    pub state: String,
}

/// Visits to core customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitsPart {
    /// The finding in one sentence ("101 of 120 due visits were kept."); may be empty.
    pub finding: String,
    /// The figures: due, kept, share, last quarter's share, …; six or fewer read best.
    pub facts: Vec<Fact>,
}
