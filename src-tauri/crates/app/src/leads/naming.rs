//! Stages, reasons, scores and what is missing, in words; a lead's row before the gates.

use domain::chart::Tone;
use domain::facts::{EndKind, EndReason, NeedsReport, Role, Stage};
use domain::leads::{Applicant, Industries, Lack, Score, score_of};
use store::LeadRow;

use crate::ctx::{Ctx, Scope};

pub(crate) fn stage_label(ctx: &Ctx<'_>, stage: Stage) -> String {
    ctx.get(&format!("base-stage-{}", stage.as_str()))
}

pub(crate) fn end_kind_label(ctx: &Ctx<'_>, kind: EndKind) -> String {
    ctx.get(&format!("base-stage-{}", kind.as_str()))
}

pub(crate) fn reason_label(ctx: &Ctx<'_>, reason: EndReason) -> String {
    ctx.get(&format!("says-leads-reason-{}", reason.as_str()))
}

/// "7 of 10".
pub(crate) fn score_text(ctx: &Ctx<'_>, score: &Score) -> String {
    ctx.with("says-leads-score", &[("points", &score.points.to_string()), ("most", &score.most.to_string())])
}

pub(crate) fn score_tone(score: &Score) -> Tone {
    if score.can_assign() { Tone::Good } else { Tone::Quiet }
}

/// Each thing that is missing, in words.
pub(crate) fn lacks_in_words(ctx: &Ctx<'_>, lacks: &[Lack], score: &Score) -> Vec<String> {
    let word = |lack: &Lack| {
        let key = format!("says-leads-lack-{}", lack.as_str());
        match lack {
            Lack::Score => {
                ctx.with(&key, &[("points", &score.points.to_string()), ("least", &score.assign_from.to_string())])
            }
            _ => ctx.get(&key),
        }
    };
    lacks.iter().map(word).collect()
}

/// A lead's row, as it is in the file this moment, before the gates.
pub(crate) fn applicant(scope: &Scope, row: &LeadRow, industries: &Industries) -> Applicant {
    let is_written = |text: &str| !text.trim().is_empty();
    let is_manager =
        |id: i64| scope.ledger().members.iter().any(|member| member.id == id && member.role == Role::Manager);
    Applicant {
        stage: row.stage,
        is_ended: row.end_kind.is_some(),
        score: score_of(row.company_size, &row.industry, row.has_purchase_plan, &scope.plan().leads, industries),
        has_owner: row.owner_id.is_some(),
        needs: NeedsReport {
            situation: is_written(&row.situation),
            problem: is_written(&row.problem),
            implication: is_written(&row.implication),
            need: is_written(&row.need),
        },
        has_proposal: row.author_id.is_some(),
        is_approved: row.approver_id.is_some_and(|approver| Some(approver) != row.author_id && is_manager(approver))
            && row.approved_at.is_some(),
        has_customer: row.customer_id.is_some(),
    }
}
