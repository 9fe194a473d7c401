//! Which tasks are shown: by when they are due, by task, tier, team, member. Also the key of the table `agenda`.

use std::fmt;
use std::str::FromStr;

use chrono::{Days, NaiveDate};
use domain::agenda::{Task, TaskKind};
use domain::facts::{CustomerIx, MemberIx};
use domain::tiering::Tier;
use serde::{Deserialize, Serialize};

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::AgendaRequest;

/// When a task is due, seen from the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Group {
    Overdue,
    Today,
    Week,
    Later,
}

impl Group {
    pub(crate) const ALL: [Group; 4] = [Group::Overdue, Group::Today, Group::Week, Group::Later];

    pub(crate) fn of(task: &Task, as_of: NaiveDate) -> Group {
        match task.due_on {
            due if due < as_of => Group::Overdue,
            due if due == as_of => Group::Today,
            due if due <= as_of + Days::new(7) => Group::Week,
            _ => Group::Later,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Group::Overdue => "overdue",
            Group::Today => "today",
            Group::Week => "week",
            Group::Later => "later",
        }
    }

    pub(super) fn label_key(self) -> &'static str {
        match self {
            Group::Overdue => "says-agenda-group-overdue",
            Group::Today => "says-agenda-group-today",
            Group::Week => "says-agenda-group-week",
            Group::Later => "says-agenda-group-later",
        }
    }
}

/// What must hold of a task; nothing said takes all. Written as JSON it is the key of the table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Narrowing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<Group>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) task: Option<TaskKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) due_on: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tier: Option<Tier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) team: Option<String>,
    /// Place of the owner in the ledger's members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) owner: Option<MemberIx>,
}

impl Narrowing {
    pub(super) fn of(ctx: &Ctx<'_>, scope: &Scope, request: &AgendaRequest) -> Result<Narrowing, Failure> {
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let named = |text: String| ctx.not_found(&text);
        Ok(Narrowing {
            task: match given(&request.task) {
                Some(name) => Some(TaskKind::from_name(&name).ok_or_else(|| named(name))?),
                None => None,
            },
            tier: match given(&request.tier) {
                Some(name) => Some(Tier::from_name(&name).ok_or_else(|| named(name))?),
                None => None,
            },
            owner: match given(&request.member) {
                Some(no) => Some(scope.ledger().member_by_no(&no).ok_or_else(|| named(no))?),
                None => None,
            },
            team: given(&request.team),
            ..Narrowing::default()
        })
    }

    pub(crate) fn takes(&self, scope: &Scope, task: &Task) -> bool {
        self.group.is_none_or(|group| Group::of(task, scope.as_of) == group)
            && self.task.is_none_or(|kind| kind == task.kind)
            && self.due_on.is_none_or(|on| on == task.due_on)
            && self.tier.is_none_or(|tier| task.tier == Some(tier))
            && self.takes_customer(scope, task.customer)
    }

    /// Whether the customer is in the hands that are asked for.
    pub(super) fn takes_customer(&self, scope: &Scope, customer: CustomerIx) -> bool {
        let owner = scope.ledger().customers[customer as usize].owner;
        let team = owner.map(|owner| scope.ledger().members[owner as usize].team.as_str());
        self.owner.is_none_or(|wanted| owner == Some(wanted))
            && self.team.as_deref().is_none_or(|wanted| team == Some(wanted))
    }

    /// Whether nobody's customers are left out.
    pub(super) fn is_everybody(&self) -> bool {
        self.owner.is_none() && self.team.is_none()
    }
}

impl fmt::Display for Narrowing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).expect("names and numbers are JSON"))
    }
}

impl FromStr for Narrowing {
    type Err = ();

    fn from_str(text: &str) -> Result<Narrowing, ()> {
        serde_json::from_str(text).map_err(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_as_it_went_out() {
        let narrowing = Narrowing {
            group: Some(Group::Overdue),
            task: Some(TaskKind::FollowUp),
            due_on: Some("2026-09-30".parse().expect("a date")),
            tier: Some(Tier::Core),
            team: Some("East \"1\"/2".into()),
            owner: Some(3),
        };
        assert_eq!(narrowing.to_string().parse(), Ok(narrowing));
        assert_eq!("{}".parse(), Ok(Narrowing::default()));
        assert_eq!("overdue".parse::<Narrowing>(), Err(()));
    }
}
