//! Answers of employees and customers to short surveys, three a quarter and now and then.
//!
//! Their means are those wished: employees 78 % in the last full quarter and 84 % now, customers what their marks for
//! the service say, so that both together say the same.

use chrono::{Days, NaiveDate};
use domain::facts::{Audience, CustomerIx, SurveyAnswer};

use super::{Office, numbered};
use crate::chance::Chance;
use crate::crew::{TEAMS, team_of};
use crate::rhythm::weekday_from;
use crate::script::{BEFORE, LAST, RUNNING};
use crate::worktime::level;

/// The best mark.
const SCALE: u8 = 10;
/// Quarters with the employees' and the customers' mean in hundredths, as the service script has the latter.
const MEANS: [(usize, i64, i64); 3] = [(BEFORE, 80, 81), (LAST, 78, 80), (RUNNING, 84, 87)];
/// Days into the quarter of the employees' surveys, and how many answer each.
const ASKED: [u64; 3] = [12, 42, 73];
const ANSWERS: usize = 20;
const ANSWERS_EARLIER: usize = 15;
/// Days between customers' answers.
const CUSTOMER_EVERY: u64 = 3;

const EMPLOYEE_THEMES: [(&str, &str, &str); 6] = [
    ("培训与成长", "研讨会内容实用，案例能直接用。", "老员工培训太少，学不到新东西。"),
    ("导师带教", "导师每周都留出时间，进步很快。", "导师太忙，一周说不上几句。"),
    ("目标与激励", "目标讲得清楚，奖金算得明白。", "目标调整太晚，奖金规则看不懂。"),
    ("工作负荷", "线索质量好了，无效奔波少了。", "无效线索多，报表也多。"),
    ("团队协作", "组内互相帮忙，氛围好。", "跨部门要等很久才有回复。"),
    ("工具与流程", "系统录入简化后省了不少时间。", "同一数据要填几遍。"),
];
const CUSTOMER_THEMES: [(&str, &str, &str); 5] = [
    ("响应速度", "热线当场就有人接，处理很快。", "第一次回复要等一天。"),
    ("服务质量", "工程师专业，讲解耐心。", "同一故障修了两次。"),
    ("交货", "比约定提前两天到货。", "到货晚了一周，没有提前通知。"),
    ("产品", "仪器稳定，数据重复性好。", "软件操作偏复杂。"),
    ("拜访", "定期来访，能提出有用的建议。", "换了联系人后很少来访。"),
];

/// All answers by day.
pub(super) fn answers(office: &Office<'_>) -> Vec<SurveyAnswer> {
    let mut book = Book { office, chance: office.chance("surveys"), rows: Vec::new() };
    for (at, employees, customers) in MEANS {
        for days in ASKED {
            let count = if at == BEFORE { ANSWERS_EARLIER } else { ANSWERS };
            book.employees(office.day(at, days), count, employees);
        }
        book.customers(at, customers);
    }
    let mut rows = book.rows;
    rows.sort_by_key(|row| (row.answered_on, row.audience));
    numbered(&mut rows, |row| &mut row.id);
    rows.iter_mut().for_each(|row| row.answer_no = format!("A-{:05}", row.id));
    rows
}

struct Book<'a> {
    office: &'a Office<'a>,
    chance: Chance,
    rows: Vec<SurveyAnswer>,
}

impl Book<'_> {
    /// A survey of the employees: nothing tells who answered, most say their team. It comes in when it is closed.
    fn employees(&mut self, on: NaiveDate, count: usize, hundredths: i64) {
        let marks = self.marks(count, hundredths);
        if !self.office.is_past(on) {
            return;
        }
        for mark in marks {
            let seller = 1 + self.chance.below(15) as usize;
            let says_team = self.chance.happens(820);
            let team = if says_team { TEAMS[team_of(seller)] } else { "" };
            let (theme, comment) = self.said(&EMPLOYEE_THEMES, mark);
            self.rows
                .push(SurveyAnswer { team: team.to_owned(), ..answer(Audience::Employee, on, mark, theme, comment) });
        }
    }

    /// Customers answer one after the other; the mean holds for those who have.
    fn customers(&mut self, at: usize, hundredths: i64) {
        let span = self.office.whole(at);
        let days = (1..span.days() as u64 / CUSTOMER_EVERY)
            .map(|nth| weekday_from(span.first + Days::new(nth * CUSTOMER_EVERY)));
        let days: Vec<NaiveDate> = days.filter(|day| *day <= span.last && self.office.is_past(*day)).collect();
        for (on, mark) in days.iter().zip(self.marks(days.len(), hundredths)) {
            let Some(customer) = self.customer(*on) else { continue };
            let (theme, comment) = self.said(&CUSTOMER_THEMES, mark);
            self.rows.push(SurveyAnswer {
                customer: Some(customer),
                ..answer(Audience::Customer, *on, mark, theme, comment)
            });
        }
    }

    /// Somebody who had bought something by then.
    fn customer(&mut self, by: NaiveDate) -> Option<CustomerIx> {
        let ledger = self.office.ledger;
        let count = ledger.customers.len() as u64;
        let mut drawn = (0..count.min(40)).map(|_| self.chance.below(count) as CustomerIx);
        drawn.find(|customer| ledger.became_customer_on(*customer).is_some_and(|first| first <= by))
    }

    fn marks(&mut self, count: usize, hundredths: i64) -> Vec<u8> {
        let usual = [5, 6, 7, 8, 8, 9, 9, 10];
        let mut marks: Vec<u8> = (0..count).map(|_| usual[self.chance.below(8) as usize]).collect();
        let sum = (count as i64 * i64::from(SCALE) * hundredths + 50) / 100;
        level(&mut marks, sum, (3, SCALE), &mut self.chance);
        marks
    }

    /// A theme, and a comment that suits the mark; half say nothing.
    fn said(
        &mut self,
        themes: &[(&'static str, &'static str, &'static str)],
        mark: u8,
    ) -> (&'static str, &'static str) {
        let (theme, good, bad) = *self.chance.pick(themes);
        let is_told = self.chance.happens(500);
        match mark {
            _ if !is_told => (theme, ""),
            9.. => (theme, good),
            ..=6 => (theme, bad),
            _ => (theme, ""),
        }
    }
}

fn answer(audience: Audience, on: NaiveDate, mark: u8, theme: &str, comment: &str) -> SurveyAnswer {
    SurveyAnswer {
        id: 0,
        answer_no: String::new(),
        audience,
        answered_on: on,
        score: mark.into(),
        scale: SCALE.into(),
        team: String::new(),
        customer: None,
        theme: theme.to_owned(),
        comment: comment.to_owned(),
    }
}
