//! How a member stands to the target asked of them: what was put before them, what they said, and whether the target is
//! still the one they said it of.

use crate::facts::{Consent, TargetProposal};

/// How a member stands to a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Nobody has put it before them.
    Unasked,
    /// Another amount was put before them: the target changed since.
    Changed,
    /// It was put before them and they have not answered.
    Waiting,
    /// They agree, or got what they asked for.
    Agreed,
    /// They ask for another amount and nobody has decided.
    Countered,
    /// They asked for another amount and did not get it.
    Kept,
}

impl Standing {
    /// Stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Unasked => "unasked",
            Standing::Changed => "changed",
            Standing::Waiting => "waiting",
            Standing::Agreed => "agreed",
            Standing::Countered => "countered",
            Standing::Kept => "kept",
        }
    }
}

/// How a member stands to a target of so many minor units.
pub fn standing(proposal: Option<&TargetProposal>, target_minor: i64) -> Standing {
    let Some(proposal) = proposal else { return Standing::Unasked };
    let spoken_of = match proposal.state {
        Consent::CounterAccepted => proposal.counter_minor.unwrap_or(proposal.amount_minor),
        _ => proposal.amount_minor,
    };
    if spoken_of != target_minor {
        return Standing::Changed;
    }
    match proposal.state {
        Consent::Proposed => Standing::Waiting,
        Consent::Accepted | Consent::CounterAccepted => Standing::Agreed,
        Consent::Countered => Standing::Countered,
        Consent::CounterRejected => Standing::Kept,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Period;

    fn answered(state: Consent, counter_minor: Option<i64>) -> TargetProposal {
        TargetProposal {
            id: 1,
            member: 0,
            period: Period::Year(2026),
            amount_minor: 100,
            state,
            counter_minor,
            comment: String::new(),
            proposed_on: "2026-07-01".parse().expect("a date"),
            proposed_by: String::new(),
            answered_on: None,
            settled_on: None,
            settlement: String::new(),
        }
    }

    #[test]
    fn an_answer_holds_for_the_amount_it_was_given_to() {
        let accepted = answered(Consent::Accepted, None);
        assert_eq!(standing(Some(&accepted), 100), Standing::Agreed);
        assert_eq!(standing(Some(&accepted), 101), Standing::Changed, "a changed target has to be asked again");
        assert_eq!(standing(None, 100), Standing::Unasked);
        let taken_over = answered(Consent::CounterAccepted, Some(90));
        assert_eq!(standing(Some(&taken_over), 90), Standing::Agreed);
        assert_eq!(standing(Some(&taken_over), 100), Standing::Changed, "back at what was not agreed to");
        assert_eq!(standing(Some(&answered(Consent::CounterRejected, Some(90))), 100), Standing::Kept);
        assert_eq!(standing(Some(&answered(Consent::Countered, Some(90))), 100), Standing::Countered);
    }
}
