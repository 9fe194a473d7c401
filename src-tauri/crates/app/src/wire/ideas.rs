//! Ideas: what people suggest, what worked, whom to thank?

use chrono::NaiveDate;
use domain::base::{Month, Quarter};
use domain::chart::Tone;
use domain::facts::{CaseKind, Channel, RecognitionKind, SuggestionState};

use super::{Choice, FigureView, MemberChoice, wire};

wire! {
    /// The Ideas page, asked with a `PeriodRequest`; its tables are `suggestions` and `cases`.
    pub struct IdeasView {
        pub title: String,
        pub sentence: String,
        /// Suggestions open, adopted; cases this month; employee satisfaction.
        pub figures: Vec<FigureView>,
        pub suggestions: Vec<SuggestionCard>,
        pub cases: Vec<CaseCard>,
        /// Cases for the next weekly meeting: not told yet, best first.
        pub meeting: Vec<CaseCard>,
        /// Recognitions and the month's stars, latest first.
        pub wall: Vec<WallCard>,
        pub activities: Vec<TeamActivityCard>,
        pub feedback: Vec<FeedbackCard>,
        /// Values and code of conduct, as the quarter's plan has them.
        pub values: String,
        pub themes: Vec<Choice>,
        pub members: Vec<MemberChoice>,
        pub teams: Vec<Choice>,
        pub states: Vec<Choice>,
        pub case_kinds: Vec<Choice>,
        pub channels: Vec<Choice>,
        pub recognition_kinds: Vec<Choice>,
    }

    /// A suggestion.
    pub struct SuggestionCard {
        pub id: i64,
        /// Name, or "anonymous".
        pub author: String,
        pub date: String,
        pub theme: String,
        pub text: String,
        pub state: SuggestionState,
        pub state_label: String,
        pub tone: Tone,
        pub answer: String,
        pub answered: Option<String>,
        pub is_best: bool,
    }

    /// A suggestion to put in. Without an author it is anonymous, and nothing in the file tells who.
    pub struct SuggestionPut {
        #[serde(default)]
        pub author: Option<String>,
        #[serde(default)]
        pub theme: String,
        pub text: String,
    }

    /// An answer to a suggestion.
    pub struct SuggestionAnswer {
        pub id: i64,
        pub state: SuggestionState,
        pub answer: String,
    }

    /// An entry by its id.
    pub struct EntryRef {
        pub id: i64,
    }

    /// A case.
    pub struct CaseCard {
        pub id: i64,
        pub employee_no: String,
        pub name: String,
        pub month: Month,
        pub month_label: String,
        pub kind: CaseKind,
        pub kind_label: String,
        pub title: String,
        pub story: String,
        pub customer_code: String,
        pub customer: String,
        pub is_best: bool,
        /// "told on 7 Sep".
        pub told: Option<String>,
    }

    /// A case to hand in or to change.
    pub struct CaseSave {
        #[serde(default)]
        pub id: Option<i64>,
        pub employee_no: String,
        pub month: Month,
        pub kind: CaseKind,
        pub title: String,
        pub story: String,
        #[serde(default)]
        pub customer_code: String,
    }

    /// A case that was told in a meeting; today when no day is said.
    pub struct CaseTold {
        pub id: i64,
        #[serde(default)]
        pub on: Option<NaiveDate>,
    }

    /// An entry of the recognition wall.
    pub struct WallCard {
        /// None for a star the engine worked out.
        pub id: Option<i64>,
        pub employee_no: String,
        pub name: String,
        pub kind: RecognitionKind,
        pub kind_label: String,
        pub date: String,
        pub text: String,
        /// The month of a worked-out star, for its certificate.
        pub month: Option<Month>,
    }

    /// A recognition to add.
    pub struct RecognitionSave {
        pub employee_no: String,
        pub on: NaiveDate,
        pub kind: RecognitionKind,
        pub text: String,
    }

    /// An activity of the team.
    pub struct TeamActivityCard {
        pub id: i64,
        pub date: String,
        pub title: String,
        pub note: String,
        /// "18 people, 4,200.00".
        pub facts: String,
    }

    /// An activity of the team to add.
    pub struct TeamActivitySave {
        pub on: NaiveDate,
        #[serde(default)]
        pub team: String,
        pub title: String,
        #[serde(default)]
        pub headcount: u32,
        #[serde(default)]
        pub cost: String,
        #[serde(default)]
        pub note: String,
    }

    /// Feedback.
    pub struct FeedbackCard {
        pub id: i64,
        pub date: String,
        pub on: NaiveDate,
        pub channel: Channel,
        pub channel_label: String,
        pub theme: String,
        pub text: String,
        pub done: String,
    }

    /// Feedback to add or to change.
    pub struct FeedbackSave {
        #[serde(default)]
        pub id: Option<i64>,
        pub on: NaiveDate,
        pub channel: Channel,
        pub theme: String,
        pub text: String,
        #[serde(default)]
        pub done: String,
    }

    /// Values and code of conduct to keep, as a new version of the quarter's plan.
    pub struct ValuesSave {
        pub period: Option<Quarter>,
        pub text: String,
        pub reason: String,
    }
}
