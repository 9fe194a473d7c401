//! Training, exams, skills and survey answers from their cells, and the rules that hold between the cells of one row: a
//! mark needs somebody who was there, an answer's mark stays within its scale, an employee's answer names no customer.

use domain::facts::{Audience, EnrolmentState};

use crate::record::{ExamRecord, SkillRecord, SurveyRecord, TrainingMark, TrainingRecord};
use crate::row::{Column, RowReader};
use crate::value::{self, Reason, Sitting};

/// The highest mark of a skill.
const BEST_SKILL: u8 = 10;
/// The best mark of a survey that does not say.
const USUAL_SCALE: u32 = 5;
/// Mark in tenths below which a share of 1 was probably meant.
const ONE_TENTHS: u32 = 10;

#[derive(Debug)]
pub(crate) struct TrainingColumns {
    employee_no: Column,
    module: Column,
    date: Column,
    hours: Column,
    attended: Column,
    score: Column,
    exam: Column,
    attempt: Column,
}

#[derive(Debug)]
pub(crate) struct ExamColumns {
    employee_no: Column,
    module: Column,
    date: Column,
    score: Column,
    kind: Column,
    attempt: Column,
    pass_mark: Column,
    note: Column,
}

#[derive(Debug)]
pub(crate) struct SkillColumns {
    employee_no: Column,
    skill: Column,
    date: Column,
    score: Column,
    scored_by: Column,
    note: Column,
}

#[derive(Debug)]
pub(crate) struct SurveyColumns {
    answer_no: Column,
    audience: Column,
    date: Column,
    score: Column,
    scale: Column,
    team: Column,
    customer_code: Column,
    theme: Column,
    comment: Column,
}

impl TrainingColumns {
    pub(super) fn new(at: impl Fn(&str) -> Column) -> TrainingColumns {
        TrainingColumns {
            employee_no: at("employee_no"),
            module: at("module"),
            date: at("date"),
            hours: at("hours"),
            attended: at("attended"),
            score: at("score"),
            exam: at("exam"),
            attempt: at("attempt"),
        }
    }
}

impl ExamColumns {
    pub(super) fn new(at: impl Fn(&str) -> Column) -> ExamColumns {
        ExamColumns {
            employee_no: at("employee_no"),
            module: at("module"),
            date: at("date"),
            score: at("score"),
            kind: at("kind"),
            attempt: at("attempt"),
            pass_mark: at("pass_mark"),
            note: at("note"),
        }
    }
}

impl SkillColumns {
    pub(super) fn new(at: impl Fn(&str) -> Column) -> SkillColumns {
        SkillColumns {
            employee_no: at("employee_no"),
            skill: at("skill"),
            date: at("date"),
            score: at("score"),
            scored_by: at("scored_by"),
            note: at("note"),
        }
    }
}

impl SurveyColumns {
    pub(super) fn new(at: impl Fn(&str) -> Column) -> SurveyColumns {
        SurveyColumns {
            answer_no: at("answer_no"),
            audience: at("audience"),
            date: at("date"),
            score: at("score"),
            scale: at("scale"),
            team: at("team"),
            customer_code: at("customer_code"),
            theme: at("theme"),
            comment: at("comment"),
        }
    }
}

pub(super) fn training(at: &TrainingColumns, row: &mut RowReader<'_>) -> Option<TrainingRecord> {
    let (employee_no, module) = (row.needed_code(at.employee_no), row.needed_text(at.module));
    let date = row.needed_date(at.date);
    let in_minutes = value::heading_is_minutes(row.heading(at.hours));
    let minutes = row.take_or_warn(at.hours, |cell| value::minutes(cell, in_minutes));
    let state = row.take(at.attended, value::attendance);
    let mark = mark(at, row, state);
    Some(TrainingRecord { employee_no: employee_no?, module: module?, date: date?, minutes, state, mark })
}

/// The mark of a row of training. A mark is refused where the row says that there was no exam, or nobody to sit it.
fn mark(at: &TrainingColumns, row: &mut RowReader<'_>, state: Option<EnrolmentState>) -> Option<TrainingMark> {
    let score_tenths = score(at.score, row);
    let exam = row.take(at.exam, value::exam_word);
    let attempt = row.take(at.attempt, value::attempt);
    let Some(score_tenths) = score_tenths else {
        let is_sat = exam.is_some_and(|exam| exam != Sitting::None);
        if is_sat && !matches!(state, Some(EnrolmentState::Absent | EnrolmentState::Booked)) {
            row.warn(at.exam, Reason::new("issue-training-exam-no-score"));
        }
        return None;
    };
    if exam == Some(Sitting::None) {
        row.refuse(at.score, Reason::new("issue-training-score-no-exam"));
    }
    if matches!(state, Some(EnrolmentState::Absent | EnrolmentState::Booked)) {
        row.refuse(at.score, Reason::new("issue-training-score-absent"));
    }
    let exam = exam.unwrap_or(Sitting::Sat);
    Some(TrainingMark { score_tenths, kind: exam.kind(), attempt: attempt.or(exam.attempt()) })
}

pub(super) fn exam(at: &ExamColumns, row: &mut RowReader<'_>) -> Option<ExamRecord> {
    let (employee_no, module) = (row.needed_code(at.employee_no), row.needed_text(at.module));
    let date = row.needed_date(at.date);
    let score_tenths = row.need(at.score, |row| score(at.score, row));
    let kind = row.take(at.kind, value::exam_kind);
    let attempt = row.take(at.attempt, value::attempt).or(kind.and_then(Sitting::attempt));
    let pass_mark = row.take(at.pass_mark, value::pass_mark);
    let note = row.text(at.note);
    Some(ExamRecord {
        employee_no: employee_no?,
        module: module?,
        date: date?,
        score_tenths: score_tenths?,
        kind: kind.and_then(Sitting::kind),
        attempt,
        pass_mark,
        note,
    })
}

pub(super) fn skill(at: &SkillColumns, row: &mut RowReader<'_>) -> Option<SkillRecord> {
    let (employee_no, skill) = (row.needed_code(at.employee_no), row.needed_text(at.skill));
    let date = row.needed_date(at.date);
    let score = row.need(at.score, |row| row.take(at.score, |cell| value::mark(cell, BEST_SKILL)));
    let (scorer, note) = (row.code(at.scored_by), row.text(at.note));
    Some(SkillRecord { employee_no: employee_no?, skill: skill?, date: date?, score: score?, scorer, note })
}

pub(super) fn survey(at: &SurveyColumns, row: &mut RowReader<'_>) -> Option<SurveyRecord> {
    let answer_no = row.needed_code(at.answer_no);
    let audience = row.need(at.audience, |row| row.take(at.audience, value::audience));
    let date = row.needed_date(at.date);
    let rating = row.need(at.score, |row| row.take(at.score, value::rating));
    let said = row.take(at.scale, value::scale);
    let within = rating.and_then(|rating| rating.scale);
    let scale = said.or(within).unwrap_or(USUAL_SCALE);
    if said.is_some() && within.is_some_and(|within| within != scale) {
        row.refuse(at.score, Reason::new("issue-rating-scale").arg("most", scale));
    } else if rating.is_some_and(|rating| rating.score > scale) {
        row.refuse(at.score, Reason::new("issue-rating-range").arg("most", scale));
    }
    let (team, customer_code) = (row.text(at.team), row.code(at.customer_code));
    if audience == Some(Audience::Employee) && customer_code.is_some() {
        row.refuse(at.customer_code, Reason::new("issue-survey-customer-of-employee"));
    }
    let (theme, comment) = (row.text(at.theme), row.text(at.comment));
    Some(SurveyRecord {
        answer_no: answer_no?,
        audience: audience?,
        date: date?,
        score: rating?.score,
        scale,
        team,
        customer_code,
        theme,
        comment,
    })
}

/// A mark of 100, in tenths. One below 1 is taken with a warning: a workbook may hold 87.5 % as 0.875.
fn score(column: Column, row: &mut RowReader<'_>) -> Option<u32> {
    let score_tenths = row.take(column, value::score)?;
    if (1..ONE_TENTHS).contains(&score_tenths) {
        row.warn(column, Reason::new("issue-score-share"));
    }
    Some(score_tenths)
}
