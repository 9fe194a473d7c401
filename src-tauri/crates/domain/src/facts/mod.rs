//! The facts of a workspace that the rules read: the ledger (customers, members, orders, targets), the dealings (leads,
//! activities, tickets), what is on record about the team (learning, mentoring, interviews, culture), about money (awards,
//! corrections, disputes, spending, closes) and about the reviews (actions, commentary). Facts hold no figure but what was paid: everything else is worked out again.

/// Few names that files and the workspace spell alike.
macro_rules! names {
    ($(#[$meta:meta])* $type:ident { $($(#[$variant_meta:meta])* $variant:ident = $name:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum $type { $($(#[$variant_meta])* #[serde(rename = $name)] $variant),* }

        impl $type {
            /// All of them, in list order.
            pub const ALL: &[$type] = &[$($type::$variant),*];

            /// Name in files and in the workspace.
            pub fn as_str(self) -> &'static str {
                match self { $($type::$variant => $name),* }
            }

            /// The one with this name.
            pub fn from_name(name: &str) -> Option<$type> {
                $type::ALL.iter().copied().find(|known| known.as_str() == name)
            }
        }
    };
}

mod accounts;
mod culture;
mod cycle;
mod dealings;
mod learning;
mod ledger;
mod personnel;
mod reviews;

pub use accounts::{
    Accounts, Award, AwardKind, BudgetCategory, BudgetEntry, Close, ClosedCondition, ClosedCredit, ClosedLine,
    ClosedStatement, Consent, Dispute, DisputeState, LineKind, LineRef, ManualLine, Reopening, TargetProposal,
    Worksheet, canonical,
};
pub use culture::{
    Audience, Channel, Feedback, Recognition, RecognitionKind, Suggestion, SuggestionState, SurveyAnswer, TeamActivity,
};
pub use cycle::{
    Action, ActionEnd, ActionOutcome, ActionState, ActionStep, Commentary, Cycle, Dismissal, Review, ReviewItem,
    SeenFigure, Severity, WeekNote,
};
pub use dealings::{
    Activities, Activity, ActivityKind, Dealings, EndKind, EndReason, Ending, Lead, NeedsReport, Proposal, Stage,
    Ticket,
};
pub use learning::{Case, CaseKind, Enrolment, EnrolmentState, Exam, Practice, Proof, Skill, TrainingSession};
pub use ledger::{
    ChurnReason, Credit, Customer, CustomerIx, Ledger, LedgerParts, Member, MemberIx, Order, PastOwner, PastPost, Post,
    Role, SplitShare, Target, TargetOwner,
};
pub use personnel::{ByMember, MentorWeek, OfMember, Pair, Personnel};
pub use reviews::{
    CheckIn, Decision, DecisionKind, Growth, GrowthKind, ImprovementPlan, Interview, InterviewKind, Measure,
    PipOutcome, PipProgress, Verdict, Violation, ViolationKind,
};
