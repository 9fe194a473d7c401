//! Marks for skills over time.
//!
//! In the last full quarter the veterans' mean in developing new customers is five of ten, to the point; the seminars of
//! the running quarter bring it to six.

use chrono::{Days, NaiveDate};
use domain::facts::Skill;

use super::{Office, ix, numbered};
use crate::chance::Chance;
use crate::crew::{LEADS, LEAVER, Seller, lead_of};
use crate::rhythm::weekday_from;
use crate::script::{BEFORE, LAST, RUNNING};
use crate::worktime::level;

/// Marks of the veterans in developing new customers in the last full quarter, before chance moves them about.
const NEW_BUSINESS: [u8; 12] = [6, 5, 6, 7, 4, 3, 7, 3, 5, 8, 3, 3];
const NEW_BUSINESS_MEAN: i64 = 5;
/// Of the quarter before it, in tenths, and the mean the running quarter comes to.
const EARLIER_TENTHS: i64 = 48;
const NOW_MEAN: i64 = 6;
/// Days into a quarter on which marks are given: of two quarters, and of both rounds of the running one.
const GIVEN: u64 = 76;
const ROUNDS: [u64; 2] = [24, 46];
/// Days after the first one on which new hires are marked.
const STARTER_DAYS: [u64; 3] = [12, 55, 105];
const MARKS: (u8, u8) = (2, 10);

/// Other skills of veterans: which, mark at first, how often it rises by one in a quarter, permille.
const OTHERS: [(&str, u8, u64); 4] =
    [("competitor_analysis", 5, 550), ("service", 6, 500), ("商务谈判", 6, 400), ("CRM 工具使用", 5, 650)];
/// New hires' skills with their mark after two weeks.
const STARTERS: [(&str, u8); 3] = [("product", 4), ("sales_skills", 3), ("communication", 5)];

const WHY: [&str; 6] = [
    "陌生拜访准备不足，主要靠老客户转介绍。",
    "能说清产品，但不会问客户的业务影响。",
    "名单筛选有方法，跟进节奏还需要稳定。",
    "首次拜访转化明显提高，方案撰写仍需协助。",
    "客户异议处理自然，能带新人一起拜访。",
    "连续两个月新客户达成，方法可以复制。",
];

pub(super) fn skills(office: &Office<'_>) -> Vec<Skill> {
    let mut book = Book { office, chance: office.chance("skills"), rows: Vec::new() };
    book.new_business();
    book.others();
    book.starters();
    let mut rows = book.rows;
    rows.sort_by_key(|row: &Skill| (row.member, row.scored_on));
    numbered(&mut rows, |row| &mut row.id);
    rows
}

struct Book<'a> {
    office: &'a Office<'a>,
    chance: Chance,
    rows: Vec<Skill>,
}

impl Book<'_> {
    fn new_business(&mut self) {
        let veterans: Vec<Seller> = self.office.crew.veterans().collect();
        let count = veterans.len() as i64;
        let mut last = NEW_BUSINESS;
        self.stir(&mut last);
        level(&mut last, count * NEW_BUSINESS_MEAN, MARKS, &mut self.chance);
        let mut earlier = last;
        level(&mut earlier, count * EARLIER_TENTHS / 10, MARKS, &mut self.chance);
        let mut now = last;
        level(&mut now, count * NOW_MEAN, MARKS, &mut self.chance);
        self.give(LEAVER, "new_business", self.office.day(BEFORE, GIVEN - 5), 4);
        for (place, seller) in veterans.into_iter().enumerate() {
            self.give(seller, "new_business", self.office.day(BEFORE, GIVEN), earlier[place]);
            self.give(seller, "new_business", self.office.day(LAST, GIVEN), last[place]);
            let half_way = last[place] + now[place].saturating_sub(last[place]) / 2;
            if place % 2 == 0 || half_way > last[place] {
                self.give(seller, "new_business", self.office.day(RUNNING, ROUNDS[0]), half_way);
            }
            self.give(seller, "new_business", self.office.day(RUNNING, ROUNDS[1]), now[place]);
        }
    }

    /// Moves a point from one to another a few times.
    fn stir(&mut self, marks: &mut [u8]) {
        for _ in 0..4 {
            let (from, to) = (self.chance.below(12) as usize, self.chance.below(12) as usize);
            if marks[from] > 3 && marks[to] < 8 && from != to {
                marks[from] -= 1;
                marks[to] += 1;
            }
        }
    }

    fn others(&mut self) {
        for seller in self.office.crew.veterans() {
            for (skill, mark, rises) in OTHERS {
                let mut mark = mark + self.chance.below(3) as u8;
                for (at, days) in [(BEFORE, GIVEN), (LAST, GIVEN), (RUNNING, ROUNDS[1])] {
                    self.give(seller, skill, self.office.day(at, days), mark.min(9));
                    mark += u8::from(self.chance.happens(rises));
                }
            }
        }
        for lead in LEADS {
            for (at, mark) in [(BEFORE, 5), (LAST, 6), (RUNNING, 7)] {
                let days = if at == RUNNING { ROUNDS[0] } else { GIVEN };
                let mark = mark + self.chance.below(2) as u8;
                self.give(lead, "team_management", self.office.day(at, days), mark);
            }
        }
    }

    /// New hires begin low and learn.
    fn starters(&mut self) {
        for seller in self.office.crew.new_hires() {
            let from = self.office.crew.members[seller].hired_on;
            for (skill, mark) in STARTERS {
                let mut mark = mark + self.chance.below(2) as u8;
                for days in STARTER_DAYS {
                    let on = weekday_from(from + Days::new(days));
                    self.give(seller, skill, on, mark);
                    mark += 1 + self.chance.below(2) as u8;
                }
            }
        }
    }

    fn give(&mut self, seller: Seller, skill: &str, on: NaiveDate, score: u8) {
        if !self.office.is_past(on) || !self.office.crew.is_here(seller, on) {
            return;
        }
        let why = usize::from(score.saturating_sub(2) / 2 + u8::from(score > 5)).min(WHY.len() - 1);
        let note = if skill == "new_business" { WHY[why] } else { "" };
        let scorer = if LEADS.contains(&seller) { 0 } else { lead_of(seller) };
        self.rows.push(Skill {
            id: 0,
            member: ix(seller),
            skill: skill.to_owned(),
            scored_on: on,
            score: score.into(),
            scorer: Some(ix(scorer)),
            note: note.to_owned(),
        });
    }
}
