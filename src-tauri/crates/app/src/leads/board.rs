//! The board: a column for each stage with its count and the cards that wait longest.

use std::collections::{BTreeSet, HashSet};

use chrono::{DateTime, Utc};
use domain::chart::Tone;
use domain::facts::{Lead, Stage};
use domain::leads::{Applicant, Industries, Step, missing};
use rust_decimal::Decimal;

use super::naming::{lacks_in_words, score_text, score_tone, stage_label};
use super::{as_choices, median_note};
use crate::ctx::{Ctx, Scope};
use crate::wire::{BoardColumn, Choice, LeadCard, LeadsRequest, RowsRef, TableId};

/// Cards a column shows; the rest is counted and listed as a table.
const CARDS_MAX: usize = 30;
const DAY_SECONDS: i64 = 86_400;

pub(super) fn columns(
    ctx: &Ctx<'_>,
    scope: &Scope,
    request: &LeadsRequest,
    industries: &Industries,
    steps: &[Step],
) -> Vec<BoardColumn> {
    let mut by_stage: [Vec<&Lead>; 6] = Default::default();
    let narrow = Narrow::of(scope, request);
    let on_board = on_board(scope);
    for lead in scope.dealings().leads.iter().filter(|lead| on_board(lead) && narrow.lets(lead)) {
        by_stage[lead.stage as usize].push(lead);
    }
    let now = scope.moment(ctx);
    Stage::ALL
        .iter()
        .zip(by_stage)
        .zip(steps)
        .map(|((stage, mut leads), step)| {
            let count = leads.len();
            // Of those to work on the longest waiting come first, of those won the latest.
            let order = |lead: &&Lead| {
                let since = since(lead).timestamp();
                (if *stage >= Stage::Won { -since } else { since }, lead.id)
            };
            if count > CARDS_MAX {
                leads.select_nth_unstable_by_key(CARDS_MAX, order);
                leads.truncate(CARDS_MAX);
            }
            leads.sort_by_key(order);
            let cards = leads.iter().map(|lead| card(ctx, scope, lead, industries, step, now)).collect();
            let label = stage_label(ctx, *stage);
            BoardColumn {
                stage: *stage,
                count: count as u32,
                count_text: ctx.words.count(count),
                note: median_note(ctx, step),
                cards,
                more: (count > CARDS_MAX).then(|| ctx.words.counted("says-leads-more", count - CARDS_MAX, &[])),
                rows: RowsRef { table: TableId::Leads, key: format!("stage/{}", stage.as_str()), title: label.clone() },
                label,
            }
        })
        .collect()
}

/// Leads that have not ended; of those won only this quarter's, the board would fill up with old sales.
pub(crate) fn on_board(scope: &Scope) -> impl Fn(&Lead) -> bool + use<> {
    let moments = scope.dealings().zone.moments(scope.span);
    move |lead| {
        let is_of_quarter = || lead.entered[Stage::Won as usize].is_some_and(|at| moments.contains(&at));
        lead.ending.is_none() && (lead.stage < Stage::Won || is_of_quarter())
    }
}

struct Narrow {
    owner: Option<Option<u32>>,
    source: Option<String>,
    needle: String,
}

impl Narrow {
    fn of(scope: &Scope, request: &LeadsRequest) -> Narrow {
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        Narrow {
            owner: given(&request.owner).map(|no| scope.ledger().member_by_no(&no)),
            source: given(&request.source),
            needle: request.search.trim().to_lowercase(),
        }
    }

    fn lets(&self, lead: &Lead) -> bool {
        self.owner.is_none_or(|owner| owner == lead.owner)
            && self.source.as_ref().is_none_or(|source| *source == lead.source)
            && (self.needle.is_empty()
                || lead.search.contains(&self.needle)
                || lead.lead_no.to_lowercase().contains(&self.needle))
    }
}

/// Since when it has been in its stage: the moment it entered it, or the last known one before.
pub(crate) fn since(lead: &Lead) -> DateTime<Utc> {
    let known = lead.entered[..=lead.stage as usize].iter().rev().flatten().next();
    known.copied().unwrap_or_else(|| lead.acquired_at())
}

fn card(
    ctx: &Ctx<'_>,
    scope: &Scope,
    lead: &Lead,
    industries: &Industries,
    step: &Step,
    now: DateTime<Utc>,
) -> LeadCard {
    let applicant = Applicant::of(lead, scope.ledger(), &scope.plan().leads, industries);
    let next = Stage::ALL.get(lead.stage as usize + 1);
    let lacks = next.map_or_else(Vec::new, |next| missing(&applicant, *next));
    let seconds = (now - since(lead)).num_seconds().max(0);
    // Twice as long as usual is long; where nothing is usual yet, nothing is said.
    let is_long = step
        .median_days
        .is_some_and(|usual| lead.is_open() && Decimal::from(seconds) > usual.value() * Decimal::from(2 * DAY_SECONDS));
    LeadCard {
        lead_no: lead.lead_no.clone(),
        company: if lead.company.is_empty() { lead.lead_no.clone() } else { lead.company.clone() },
        stage: lead.stage,
        score: score_text(ctx, &applicant.score),
        score_tone: score_tone(&applicant.score),
        owner: lead
            .owner
            .map_or_else(|| ctx.get("base-unassigned"), |owner| scope.ledger().members[owner as usize].name.clone()),
        is_owned: lead.owner.is_some(),
        source: lead.source.clone(),
        age: age_text(ctx, seconds),
        age_tone: is_long.then_some(Tone::Warn),
        missing: lacks_in_words(ctx, &lacks, &applicant.score),
    }
}

/// "4 days here", in hours on the first day.
fn age_text(ctx: &Ctx<'_>, seconds: i64) -> String {
    let time = if seconds < DAY_SECONDS {
        ctx.words.hours(Decimal::from(seconds / 3_600))
    } else {
        ctx.words.days(Decimal::from(seconds / DAY_SECONDS))
    };
    ctx.with("says-leads-age", &[("time", &time)])
}

/// Members who own a lead, by name.
pub(super) fn owner_choices(scope: &Scope) -> Vec<Choice> {
    let owners: HashSet<u32> = scope.dealings().leads.iter().filter_map(|lead| lead.owner).collect();
    let mut choices: Vec<Choice> = owners
        .into_iter()
        .map(|owner| &scope.ledger().members[owner as usize])
        .map(|member| Choice { value: member.employee_no.clone(), label: member.name.clone() })
        .collect();
    choices.sort_by(|a, b| a.label.cmp(&b.label));
    choices
}

/// Sources there are.
pub(super) fn source_choices(scope: &Scope) -> Vec<Choice> {
    let sources: HashSet<&str> = scope.dealings().leads.iter().map(|lead| lead.source.as_str()).collect();
    let sources: BTreeSet<&str> = sources.into_iter().collect();
    as_choices(sources.into_iter().filter(|source| !source.is_empty()).map(str::to_owned))
}
