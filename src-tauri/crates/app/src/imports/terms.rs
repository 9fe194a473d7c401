//! What an import goes by: the plan in force, the time zone, who lets leads pass a gate. Settled before the first row.

use std::cell::OnceCell;

use chrono::{DateTime, Utc};
use domain::base::{Currency, Issue, Zone};
use domain::facts::Role;
use domain::leads::Industries;
use domain::people;
use exchange::Kind;

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::ImportRun;

/// What the rows of an import go by.
pub(super) struct Terms<'a> {
    pub(super) ctx: &'a Ctx<'a>,
    /// The running quarter: its plan says what a lead needs for a stage.
    pub(super) scope: Scope,
    pub(super) now: DateTime<Utc>,
    pub(super) kind: Kind,
    /// Whether members and customers that the file names are created.
    pub(super) create_missing: bool,
    pub(super) file_name: String,
    /// Who takes stages as the file has them, and why.
    pub(super) override_by: Option<Override>,
    industries: OnceCell<Industries>,
}

/// A manager's word that leads may stand where the file says.
pub(super) struct Override {
    pub(super) approver_id: i64,
    pub(super) employee_no: String,
    pub(super) reason: String,
}

impl<'a> Terms<'a> {
    pub(super) fn new(ctx: &'a Ctx<'a>, request: &ImportRun, file_name: String) -> Result<Terms<'a>, Failure> {
        let scope = ctx.scope(None, None)?;
        Ok(Terms {
            override_by: override_by(ctx, &scope, request)?,
            ctx,
            now: ctx.now(),
            kind: request.kind,
            create_missing: request.create_missing,
            file_name,
            industries: OnceCell::new(),
            scope,
        })
    }

    pub(super) fn currency(&self) -> Currency {
        self.scope.facts.settings.currency
    }

    pub(super) fn zone(&self) -> Zone {
        self.scope.dealings().zone
    }

    /// The industries that count for a lead's score.
    pub(super) fn industries(&self) -> &Industries {
        self.industries.get_or_init(|| {
            let customers = self.scope.ledger().customers.iter().map(|customer| customer.industry.as_str());
            self.scope.plan().leads.wanted_industries(customers)
        })
    }

    /// A field's name in the reader's language.
    pub(super) fn label(&self, field: &str) -> &'static str {
        let spec = exchange::fields(self.kind).iter().find(|spec| spec.id == field);
        spec.expect("a field of the kind").label(super::language(self.ctx.words.lang()))
    }

    /// A moment as the reader writes it.
    pub(super) fn shown(&self, at: DateTime<Utc>) -> String {
        self.ctx.words.instant(self.zone().local(at))
    }
}

/// Who lets leads pass and why: an active manager and a reason, or the import is refused before it begins. Files of
/// other kinds have no gates.
fn override_by(ctx: &Ctx<'_>, scope: &Scope, request: &ImportRun) -> Result<Option<Override>, Failure> {
    let Some(by) = request.override_by.as_ref().filter(|_| request.kind == Kind::Leads) else { return Ok(None) };
    let employee_no = by.approver.trim();
    let person = scope.ledger().member_by_no(employee_no).map(|place| &scope.ledger().members[place as usize]);
    let manager = person.filter(|person| person.role == Role::Manager && people::is_active(person, scope.today));
    let mut issues = Vec::new();
    if manager.is_none() {
        issues.push(Issue::refused("issue-import-override-approver").at("approver").value(employee_no));
    }
    let reason = by.reason.trim().to_owned();
    if reason.is_empty() {
        issues.push(Issue::refused("issue-import-override-reason").at("reason"));
    }
    match manager {
        Some(manager) if issues.is_empty() => {
            Ok(Some(Override { approver_id: manager.id, employee_no: manager.employee_no.clone(), reason }))
        }
        _ => Err(Failure::invalid(&ctx.words, &issues)),
    }
}
