//! Figures turned into what is drawn: one `ChartSpec` for the window and the PDF.

mod bars;
mod budget;
mod cumulative;
mod dumbbell;
mod leads;
mod service;
mod tiers;
mod training;
mod waterfall;

pub(crate) use bars::{attainment, history, pay};
pub(crate) use budget::burn;
pub(crate) use cumulative::sales;
pub(crate) use dumbbell::{dumbbell, metric_value, target_text};
pub(crate) use leads::{cohorts, funnel, sources, stay};
pub(crate) use service::{response, satisfaction, topics};
pub(crate) use tiers::{class_label, class_tone, distribution, migration};
pub(crate) use training::pass_rates;
pub(crate) use waterfall::{Bar, deviation, gains};

use domain::chart::Tone;
use domain::metrics::MetricState;

/// The colour of a state.
pub(crate) fn state_tone(state: MetricState) -> Tone {
    match state {
        MetricState::Met | MetricState::Held => Tone::Good,
        MetricState::OnTrack => Tone::Neutral,
        MetricState::AtRisk => Tone::Warn,
        MetricState::OffTrack | MetricState::Missed => Tone::Bad,
        MetricState::NoData => Tone::Quiet,
    }
}

/// The catalogue key of a state.
pub(crate) fn state_key(state: MetricState) -> &'static str {
    match state {
        MetricState::Met => "base-state-met",
        MetricState::Held => "base-state-held",
        MetricState::OnTrack => "base-state-on_track",
        MetricState::AtRisk => "base-state-at_risk",
        MetricState::OffTrack => "base-state-off_track",
        MetricState::Missed => "base-state-missed",
        MetricState::NoData => "base-state-no_data",
    }
}
