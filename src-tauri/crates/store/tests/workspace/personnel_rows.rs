//! One row of every kind that is on record about the team, with every column filled, and the same of the other extreme.

use chrono::NaiveTime;
use domain::base::{Month, Quarter};
use domain::facts::{
    Audience, CaseKind, Channel, DecisionKind, EnrolmentState, GrowthKind, InterviewKind, Measure, PipOutcome,
    PipProgress, Proof, RecognitionKind, SuggestionState, Verdict, ViolationKind,
};
use store::personnel::{
    CaseRow, CheckInRow, DecisionRow, EnrolmentRow, ExamRow, FeedbackRow, GrowthRow, ImprovementPlanRow, InterviewRow,
    MentorWeekRow, PairRow, PracticeRow, RecognitionRow, SessionRow, SkillRow, SuggestionRow, SurveyAnswerRow,
    TeamActivityRow, ViolationRow,
};
use store::{Leave, MemberFacts, Result, Said, Tx};

use crate::company::{Place, audit, day, member};

/// Row ids of the company: Zhang leads a team, Li sells, Wang is new; C1 buys.
pub const ZHANG: i64 = 1;
pub const LI: i64 = 2;
pub const WANG: i64 = 3;
pub const C1: i64 = 1;

/// A company whose team has one row of every kind on record.
pub fn with_personnel() -> Place {
    let place = Place::with_company();
    let mut store = place.open();
    store.write(audit("import_records"), record_all).expect("the records are written");
    store.close().expect("closed");
    place
}

/// One row of every kind, each the first of its table.
pub fn record_all(tx: &mut Tx<'_>) -> Result<()> {
    let away = [Leave { first: day("2026-08-10"), last: day("2026-08-14") }];
    tx.upsert_member(&MemberFacts { leaves: Said::Value(&away), ..member("E02", "李娜") })?;
    tx.save(&session())?;
    tx.save(&enrolment())?;
    tx.save(&exam())?;
    tx.save(&practice())?;
    tx.save(&skill())?;
    tx.save(&case())?;
    tx.save(&pair())?;
    tx.save(&mentor_week())?;
    tx.save(&improvement_plan())?;
    tx.save(&check_in())?;
    tx.save(&decision())?;
    tx.save(&violation())?;
    tx.save(&interview())?;
    tx.save(&growth())?;
    tx.save(&suggestion())?;
    tx.save(&feedback())?;
    tx.save(&recognition())?;
    tx.save(&team_activity())?;
    tx.save(&survey_answer())?;
    Ok(())
}

pub fn third_quarter() -> Quarter {
    "2026Q3".parse().expect("a quarter")
}

pub fn session() -> SessionRow {
    SessionRow {
        id: 0,
        session_no: "S-000041".to_owned(),
        module: "product".to_owned(),
        series: "九月新人班".to_owned(),
        held_on: day("2026-09-07"),
        begins_at: NaiveTime::from_hms_opt(9, 30, 0),
        minutes: 90,
        trainer: "张伟".to_owned(),
        place: "二楼会议室".to_owned(),
        cost_minor: 120_000,
        capacity: Some(12),
        is_cancelled: false,
        note: "带样机".to_owned(),
    }
}

/// A session of which hardly anything is known.
pub fn bare_session(session_no: &str) -> SessionRow {
    SessionRow {
        session_no: session_no.to_owned(),
        series: String::new(),
        begins_at: None,
        minutes: 0,
        trainer: String::new(),
        place: String::new(),
        cost_minor: 0,
        capacity: None,
        note: String::new(),
        ..session()
    }
}

pub fn enrolment() -> EnrolmentRow {
    EnrolmentRow { id: 0, session_id: 1, member_id: WANG, state: EnrolmentState::Attended, needs: Proof::Exam }
}

pub fn exam() -> ExamRow {
    ExamRow {
        id: 0,
        member_id: WANG,
        module: "product".to_owned(),
        kind: Proof::Exam,
        taken_on: day("2026-09-09"),
        attempt: 1,
        score_tenths: 785,
        pass_mark: 80,
        note: "第三题".to_owned(),
    }
}

pub fn practice() -> PracticeRow {
    PracticeRow {
        id: 0,
        member_id: WANG,
        module: "sales_skills".to_owned(),
        task: "拜访三家老客户".to_owned(),
        due_on: day("2026-09-30"),
        handed_in_on: Some(day("2026-09-28")),
        coach_id: Some(ZHANG),
        signed_on: Some(day("2026-09-29")),
        note: "记录完整".to_owned(),
    }
}

pub fn skill() -> SkillRow {
    SkillRow {
        id: 0,
        member_id: LI,
        skill: "new_business".to_owned(),
        scored_on: day("2026-07-01"),
        score: 5,
        scorer_id: Some(ZHANG),
        note: "开场弱".to_owned(),
    }
}

pub fn case() -> CaseRow {
    CaseRow {
        id: 0,
        member_id: LI,
        month: Month { year: 2026, month: 8 },
        kind: CaseKind::WonBack,
        title: "三个月后回来的客户".to_owned(),
        story: "先修好了旧机器。\n然后才谈新的。".to_owned(),
        customer_code: "C1".to_owned(),
        handed_in_on: day("2026-08-28"),
        is_best: true,
        told_on: Some(day("2026-08-31")),
    }
}

pub fn pair() -> PairRow {
    PairRow {
        id: 0,
        mentor_id: ZHANG,
        mentee_id: WANG,
        began_on: day("2026-07-01"),
        ended_on: Some(day("2026-09-30")),
        end_reason: "转岗".to_owned(),
    }
}

pub fn mentor_week() -> MentorWeekRow {
    MentorWeekRow {
        id: 0,
        pair_id: 1,
        week_on: day("2026-07-06"),
        minutes: 75,
        topics: "报价单".to_owned(),
        summary: "学会了核价".to_owned(),
        summary_on: Some(day("2026-07-12")),
    }
}

pub fn improvement_plan() -> ImprovementPlanRow {
    ImprovementPlanRow {
        id: 0,
        member_id: LI,
        quarter: third_quarter(),
        opened_on: day("2026-10-08"),
        goals: "每周五次拜访".to_owned(),
        measures: "张伟陪访".to_owned(),
        due_on: day("2026-12-07"),
        outcome: Some(PipOutcome::Met),
        closed_on: Some(day("2026-12-01")),
        closing_note: "达到 92%".to_owned(),
    }
}

pub fn check_in() -> CheckInRow {
    CheckInRow {
        id: 0, plan_id: 1, on: day("2026-11-02"), progress: PipProgress::Behind, note: "拜访三次".to_owned()
    }
}

pub fn decision() -> DecisionRow {
    DecisionRow {
        id: 0,
        member_id: LI,
        quarter: third_quarter(),
        kind: DecisionKind::Extend,
        decided_by: "赵敏".to_owned(),
        decided_on: day("2026-10-12"),
        reason: "有进步".to_owned(),
    }
}

pub fn violation() -> ViolationRow {
    ViolationRow {
        id: 0,
        member_id: LI,
        on: day("2026-08-20"),
        kind: ViolationKind::FalseExpense,
        measure: Measure::Fine,
        fine_minor: 20_000,
        note: "出租车票".to_owned(),
        decided_by: "赵敏".to_owned(),
    }
}

pub fn interview() -> InterviewRow {
    InterviewRow {
        id: 0,
        member_id: LI,
        kind: InterviewKind::Reserve,
        quarter: third_quarter(),
        planned_on: day("2026-10-14"),
        held_on: Some(day("2026-10-15")),
        interviewer: "赵敏".to_owned(),
        agenda: "达成率\n培训".to_owned(),
        notes: "坦率".to_owned(),
        goals: "带一名新人".to_owned(),
        verdict: Some(Verdict::Passed),
        signed_on: Some(day("2026-10-16")),
    }
}

pub fn growth() -> GrowthRow {
    GrowthRow {
        id: 0,
        member_id: LI,
        kind: GrowthKind::Coaching,
        began_on: day("2026-08-03"),
        ended_on: Some(day("2026-08-31")),
        title: "陪访".to_owned(),
        note: "多听".to_owned(),
        outcome: "下月再看".to_owned(),
        coach_id: Some(ZHANG),
    }
}

pub fn suggestion() -> SuggestionRow {
    SuggestionRow {
        id: 0,
        put_in_on: day("2026-08-05"),
        author_id: Some(LI),
        theme: "流程".to_owned(),
        text: "报价单自动带出交期".to_owned(),
        state: SuggestionState::Adopted,
        answer: "下季度上线".to_owned(),
        answered_on: Some(day("2026-08-12")),
        is_best: true,
    }
}

pub fn feedback() -> FeedbackRow {
    FeedbackRow {
        id: 0,
        on: day("2026-08-06"),
        channel: Channel::OneToOne,
        theme: "办公".to_owned(),
        text: "灯太暗".to_owned(),
        done: "换了".to_owned(),
    }
}

pub fn recognition() -> RecognitionRow {
    RecognitionRow {
        id: 0,
        on: day("2026-09-01"),
        member_id: LI,
        kind: RecognitionKind::Star,
        text: "八月之星".to_owned(),
    }
}

pub fn team_activity() -> TeamActivityRow {
    TeamActivityRow {
        id: 0,
        on: day("2026-08-22"),
        team: "东区".to_owned(),
        title: "爬山".to_owned(),
        headcount: 9,
        cost_minor: 90_000,
        note: "下雨".to_owned(),
    }
}

pub fn survey_answer() -> SurveyAnswerRow {
    SurveyAnswerRow {
        id: 0,
        answer_no: "2026-08/17".to_owned(),
        audience: Audience::Customer,
        answered_on: day("2026-08-25"),
        score: 4,
        scale: 5,
        team: String::new(),
        customer_id: Some(C1),
        theme: "交期".to_owned(),
        comment: "快".to_owned(),
    }
}
