//! Improvement plans, a decision, violations.
//!
//! A plan is opened when a quarter ended below the pass line. Early in the running quarter none is open for the last
//! one yet; then the one opened late for the quarter before it still runs.

use chrono::{Days, NaiveDate};
use domain::base::Quarter;
use domain::facts::{
    CheckIn, Decision, DecisionKind, ImprovementPlan, Measure, PipOutcome, PipProgress, Violation, ViolationKind,
};

use super::{Office, ix, numbered};
use crate::crew::Seller;
use crate::rhythm::weekday_from;
use crate::script::{BEFORE, LAST, RUNNING};

/// Who met the goals, who missed them twice, whose plan runs.
const MET: Seller = 12;
const MISSED: Seller = 8;
const RUNS: Seller = 6;
const RUNS_EARLY: Seller = 5;
/// Days into the quarter on which plans are opened, and after which the running one's is.
const OPENED: u64 = 8;
const OPENED_LATE: u64 = 58;
/// Days into the quarter on which it is decided.
const DECIDED: u64 = 15;

/// Days after the opening, how it stands, what was found.
type Look = (u64, PipProgress, &'static str);

struct Draft {
    seller: Seller,
    quarter: Quarter,
    opened_on: NaiveDate,
    goals: &'static str,
    measures: &'static str,
    looks: &'static [Look],
    end: Option<(PipOutcome, &'static str)>,
}

pub(super) fn improvement_plans(office: &Office<'_>) -> Vec<ImprovementPlan> {
    let before = office.quarter(BEFORE);
    let opened_on = office.day(LAST, OPENED);
    let mut drafts = vec![
        Draft {
            seller: MET,
            quarter: before,
            opened_on,
            goals: "季度达成率不低于 85%；新增有效商机 6 个；需求报告完整率 100%。",
            measures: "每周与组长复盘三次拜访；参加销售技巧复训；由资深同事陪访两家重点客户。",
            looks: &MET_LOOKS,
            end: Some((PipOutcome::Met, "达成率回到 90% 以上，新增商机 7 个，三项目标全部完成，计划关闭。")),
        },
        Draft {
            seller: MISSED,
            quarter: before,
            opened_on,
            goals: "季度达成率不低于 80%；核心客户拜访按期率达到 70%。",
            measures: "拜访日程每周一交组长确认；名下两家沉默核心客户由总监陪同回访。",
            looks: &MISSED_LOOKS,
            end: Some((PipOutcome::Missed, "拜访按期率有改善，业绩仍低于合格线，提请人事决定。")),
        },
    ];
    let opened_on = office.day(RUNNING, OPENED);
    drafts.push(if office.is_past(opened_on) {
        Draft {
            seller: RUNS,
            quarter: office.quarter(LAST),
            opened_on,
            goals: "本季度达成率按进度不低于 80%；赢回一家流失核心客户；每月交一份新客户案例。",
            measures: "每两周面谈一次；线索由总监优先分配；新客户开发研讨会全勤；同组资深同事陪访。",
            looks: &RUNNING_LOOKS,
            end: None,
        }
    } else {
        Draft {
            seller: RUNS_EARLY,
            quarter: before,
            opened_on: office.day(LAST, OPENED_LATE),
            goals: "达成率恢复到 80% 以上；潜力客户每周联系，转化两家为核心客户。",
            measures: "客户名单重新分级；每周五提交下周拜访计划；参加竞品分析研讨会。",
            looks: &RUNNING_LOOKS,
            end: None,
        }
    });
    let mut rows: Vec<ImprovementPlan> = drafts.into_iter().map(|draft| plan(office, draft)).collect();
    rows.sort_by_key(|row| (row.member, row.quarter));
    numbered(&mut rows, |row| &mut row.id);
    let check_ins = rows.iter_mut().flat_map(|row| &mut row.check_ins);
    check_ins.zip(1..).for_each(|(check_in, place)| check_in.id = place);
    rows
}

const MET_LOOKS: [Look; 4] = [
    (14, PipProgress::Behind, "拜访次数够了，需求报告仍缺影响部分。"),
    (28, PipProgress::OnTrack, "新增商机三个，报告质量明显提高。"),
    (42, PipProgress::OnTrack, "签下一单，与进度的差距明显缩小。"),
    (56, PipProgress::OnTrack, "三项目标预计全部完成。"),
];
const MISSED_LOOKS: [Look; 3] = [
    (14, PipProgress::Behind, "两家沉默客户只联系上一家。"),
    (30, PipProgress::Behind, "拜访已按日程执行，订单尚未恢复。"),
    (48, PipProgress::Behind, "拜访基本按期，达成率缺口仍大。"),
];
const RUNNING_LOOKS: [Look; 4] = [
    (14, PipProgress::Behind, "第一周拜访不足，已重新排定日程。"),
    (28, PipProgress::OnTrack, "一家流失客户同意重新试样，研讨会全勤。"),
    (42, PipProgress::OnTrack, "试样通过，报价已送出；月度案例已交。"),
    (56, PipProgress::Behind, "报价推迟到下月审批，需补充两个新商机。"),
];

fn plan(office: &Office<'_>, draft: Draft) -> ImprovementPlan {
    let due_on = draft.opened_on + Days::new(u64::from(office.script.plan.people.pip_days));
    let looks = draft
        .looks
        .iter()
        .map(|(days, progress, note)| (weekday_from(draft.opened_on + Days::new(*days)), progress, note));
    let check_ins = looks
        .filter(|(on, ..)| office.is_past(*on))
        .map(|(on, progress, note)| CheckIn { id: 0, on, progress: *progress, note: (*note).to_owned() })
        .collect();
    let (outcome, closing_note) = draft.end.unzip();
    ImprovementPlan {
        id: 0,
        member: ix(draft.seller),
        quarter: draft.quarter,
        opened_on: draft.opened_on,
        goals: draft.goals.to_owned(),
        measures: draft.measures.to_owned(),
        due_on,
        check_ins,
        outcome,
        closed_on: outcome.map(|_| weekday_from(due_on)),
        closing_note: closing_note.unwrap_or_default().to_owned(),
    }
}

/// One was below the line twice and the director decided; until that is due, the decision of a quarter before stands.
pub(super) fn decisions(office: &Office<'_>) -> Vec<Decision> {
    let decided_on = office.day(RUNNING, DECIDED);
    let (quarter, decided_on) = if office.is_past(decided_on) {
        (office.quarter(LAST), decided_on)
    } else {
        (office.quarter(BEFORE), office.day(LAST, DECIDED))
    };
    let decision = Decision {
        id: 1,
        member: ix(MISSED),
        quarter,
        kind: DecisionKind::Extend,
        decided_by: office.director().to_owned(),
        decided_on,
        reason: "拜访与服务指标在改善，名下客户结构调整也影响了业绩；绩效改进计划延长一个季度，暂不调薪、不调岗。"
            .to_owned(),
    };
    vec![decision]
}

pub(super) fn violations(office: &Office<'_>) -> Vec<Violation> {
    let by = office.director().to_owned();
    let mut rows = vec![
        Violation {
            id: 0,
            member: ix(11),
            on: office.day(LAST, 33),
            kind: ViolationKind::FalseExpense,
            measure: Measure::Fine,
            fine_minor: 50_000,
            note: "同一张交通费发票报销两次，金额 286 元，已退回并在组会说明。".to_owned(),
            decided_by: by.clone(),
        },
        Violation {
            id: 0,
            member: ix(RUNS_EARLY),
            on: office.day(LAST, 61),
            kind: ViolationKind::CustomerComplaint,
            measure: Measure::Warning,
            fine_minor: 0,
            note: "承诺的到货日期未与仓库确认，客户投诉；已当面致歉并补送配件。".to_owned(),
            decided_by: by,
        },
    ];
    rows.sort_by_key(|row| (row.member, row.on));
    numbered(&mut rows, |row| &mut row.id);
    rows
}
