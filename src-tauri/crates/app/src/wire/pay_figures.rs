//! Pay for machines: statements with all that is needed to work them out again (section 7).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::base::{Money, Month, Period, Quarter, Ratio};
use domain::facts::{AwardKind, LineKind};
use domain::plan::IncentiveRules;

use super::wire;

wire! {
    /// Statements of a quarter, of everybody or one member, under the plan in force or another.
    pub struct IncentivesFiguresRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub member: Option<String>,
        /// Path of a plan file to pay under instead.
        pub plan: Option<String>,
    }

    /// Statements as they are paid; under another plan, as they would be.
    pub struct IncentivesFigures {
        pub period: Quarter,
        pub as_of: NaiveDate,
        /// Whose, when one member was asked for.
        pub member: Option<String>,
        pub currency: String,
        /// Digits of the minor unit.
        pub currency_digits: u32,
        /// `running`, `over` (not closed), `closed`.
        pub state: String,
        pub total: Money,
        pub by_kind: BTreeMap<String, Money>,
        pub statements: Vec<StatementFigures>,
        /// Closes in force of the quarter, and of every period that a statement corrects.
        pub closes: Vec<CloseFigures>,
        /// Corrections that wait for the next close: of the quarter's closed lines, and of every close that its statements
        /// correct.
        pub waiting: Vec<WaitingFigures>,
        /// What the statements and the corrections are worked out from: the quarter, and every quarter that is corrected.
        pub inputs: Vec<PayInputs>,
        /// Pay before and after, when another plan was asked for; else empty.
        pub replay: Vec<ReplayFigures>,
    }

    /// One statement.
    pub struct StatementFigures {
        pub employee_no: String,
        pub name: String,
        pub sales: Money,
        pub target: Option<Money>,
        pub total: Money,
        pub lines: Vec<LineFigures>,
        pub conditions: Vec<ConditionFigures>,
    }

    /// One line.
    pub struct LineFigures {
        pub kind: LineKind,
        pub period: Period,
        pub base: Money,
        pub rate: Ratio,
        pub amount: Money,
        /// It is frozen by a close.
        pub closed: bool,
        /// Of a correction of a closed period: the line it corrects.
        pub about_kind: Option<LineKind>,
        pub about_period: Option<Period>,
        /// Of a correction of a closed period: paid before, and what it should have been.
        pub before: Option<Money>,
        pub after: Option<Money>,
        /// Of a correction by hand: why.
        pub reason: Option<String>,
        /// Order numbers behind the base; of a correction those that differ.
        pub rows: Vec<String>,
    }

    /// A condition measured: part and whole as they were counted (customers, or money in minor units).
    pub struct ConditionFigures {
        pub kind: LineKind,
        pub part: i64,
        pub whole: i64,
        pub measured: Option<Ratio>,
        pub above: Ratio,
        pub reached: bool,
    }

    /// A close with the lines it froze.
    pub struct CloseFigures {
        pub period: Period,
        pub closed_at: String,
        pub closed_by: String,
        pub reason: String,
        pub plan: String,
        pub fingerprint: String,
        pub statements: Vec<StatementFigures>,
        /// What orders credited when it was made: of the month, or of all days of the quarter.
        pub credits: Vec<FrozenCreditFigures>,
    }

    /// An order's credit to a member as it was when its period was closed.
    pub struct FrozenCreditFigures {
        pub order_no: String,
        pub employee_no: String,
        pub counted_on: NaiveDate,
        pub credited: Money,
        /// From a customer that was new in the quarter.
        pub is_new: bool,
    }

    /// A correction of a closed line that waits for the next close.
    pub struct WaitingFigures {
        pub employee_no: String,
        pub kind: LineKind,
        pub period: Period,
        /// Paid with the close and with corrections that are closed.
        pub paid: Money,
        /// What it should have been.
        pub due: Money,
        pub difference: Money,
        /// The period it is paid with.
        pub due_with: Period,
    }

    /// Everything a quarter's lines are worked out from.
    pub struct PayInputs {
        pub period: Quarter,
        pub first: NaiveDate,
        pub last: NaiveDate,
        pub as_of: NaiveDate,
        pub months: Vec<Month>,
        /// The rules of the plan the lines were worked out under.
        pub rules: IncentiveRules,
        /// Score from which a mentee passes.
        pub pass_line: Ratio,
        /// The closes worked out from these inputs; empty for those of the open part of the quarter asked for.
        pub for_closes: Vec<Period>,
        /// Target of the quarter by employee no.
        pub targets: BTreeMap<String, Money>,
        /// Every order that counts in the quarter, credited or not.
        pub orders: Vec<OrderFigures>,
        /// Customers of these orders: the day of their first positive order ever.
        pub customers: BTreeMap<String, Option<NaiveDate>>,
        /// Core customers on the day before the quarter that somebody owned then.
        pub core: Vec<CoreFigures>,
        pub awards: Vec<AwardFigures>,
        pub mentors: Vec<MentorPayFigures>,
        /// Corrections by hand in the quarter's months.
        pub manual: Vec<ManualFigures>,
    }

    /// An order as it counts.
    pub struct OrderFigures {
        pub order_no: String,
        pub customer: String,
        pub date: NaiveDate,
        /// The day it counts by the sales basis.
        pub counted_on: NaiveDate,
        /// The amount that counts by the sales basis.
        pub counted: Money,
        /// The amount of the order, positive for a sale.
        pub amount: Money,
        /// Whose: shares of 1, in the order that decides about a cent.
        pub credits: Vec<CreditFigures>,
    }

    /// A member's share of an order.
    pub struct CreditFigures {
        pub employee_no: String,
        pub share: Ratio,
    }

    /// A core customer at the quarter's start.
    pub struct CoreFigures {
        pub customer: String,
        pub owner: String,
        /// The first positive order in the quarter up to the date, whoever sold it and whatever the sales basis.
        pub bought_again: Option<String>,
    }

    /// A star that was decided.
    pub struct AwardFigures {
        pub month: Month,
        pub kind: AwardKind,
        pub employee_no: String,
    }

    /// A mentor with the mentees of the quarter who have a target.
    pub struct MentorPayFigures {
        pub employee_no: String,
        pub mentees: Vec<MenteePayFigures>,
    }

    /// A mentee's score of the quarter with its parts.
    pub struct MenteePayFigures {
        pub employee_no: String,
        pub score: Option<Ratio>,
        pub parts: Vec<ScorePartFigures>,
    }

    /// A part of a score.
    pub struct ScorePartFigures {
        pub kind: String,
        pub weight: Ratio,
        pub measured: Option<Ratio>,
        /// The most a part can count.
        pub cap: Ratio,
    }

    /// A correction by hand.
    pub struct ManualFigures {
        pub employee_no: String,
        pub month: Month,
        pub amount: Money,
        pub reason: String,
    }

    /// A member's pay before and after.
    pub struct ReplayFigures {
        pub employee_no: String,
        pub before: Money,
        pub after: Money,
        pub difference: Money,
        pub of_plan: Money,
        pub of_facts: Money,
    }
}
