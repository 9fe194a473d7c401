//! The facts of a workspace that the rules read: the ledger (customers, members, orders, targets) and the dealings
//! (leads, activities, tickets). Facts hold no figure: everything worked out from them is worked out again.

mod dealings;
mod ledger;

pub use dealings::{
    Activities, Activity, ActivityKind, Dealings, EndKind, EndReason, Ending, Lead, NeedsReport, Proposal, Stage,
    Ticket,
};
pub use ledger::{
    ChurnReason, Credit, Customer, CustomerIx, Ledger, LedgerParts, Member, MemberIx, Order, Role, SplitShare, Target,
    TargetOwner,
};
