//! The recognition wall and the team's monthly activities.

use chrono::{Days, NaiveDate};
use domain::base::Month;
use domain::facts::{Case, MemberIx, Pair, Recognition, RecognitionKind, Suggestion, TeamActivity};
use domain::people;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::results::percent;
use super::{Office, ix, numbered};
use crate::chance::Chance;
use crate::crew::{Seller, TEAMS, team_of};
use crate::rhythm::{monday_from, weekday_from};
use crate::script::{BEFORE, LAST, RUNNING};

/// Quarter and day, who is thanked, for what.
const THANKS: [((usize, u64), Seller, &str); 7] = [
    ((BEFORE, 48), 4, "主动分享峰会资料，帮助全组准备新品发布会。"),
    ((LAST, 41), 12, "在售后轮岗期间整理故障提示，大家都在用。"),
    ((LAST, 52), 9, "连夜协调备机送到现场，保住客户出货。"),
    ((LAST, 79), 14, "入职不久就主动整理应用案例目录。"),
    ((RUNNING, 11), 5, "替请假同事完成三家核心客户拜访。"),
    ((RUNNING, 25), 17, "通过考试后帮助同期同事复习，人人有进步。"),
    ((RUNNING, 40), 8, "在研讨会公开自己的丢单复盘，值得学习。"),
];
/// Days into the month of its first meeting.
const MEETING: u64 = 7;

/// Title, cost a head in fen, note.
const ACTIVITIES: [(&str, i64, &str); 8] = [
    ("郊野徒步与烧烤", 12_800, "分组完成十二公里，终点分享本月案例。"),
    ("羽毛球友谊赛", 6_500, "与技术支持部混合组队。"),
    ("新老员工聚餐", 15_800, "新人自我介绍，导师现场赠书。"),
    ("公益植树", 8_200, "邀请两家客户一同参加。"),
    ("厨艺比拼", 11_600, "三人一组，共做一桌菜。"),
    ("剧本推理夜", 9_800, "锻炼提问与倾听。"),
    ("城市定向赛", 7_600, "雨天改为室内路线。"),
    ("读书分享会", 3_200, "每人推荐一本书，讲三分钟。"),
];
/// Day of the month from which an activity is held, and how many of those here come, permille.
const HELD: u64 = 16;
const CAME: (i64, i64) = (720, 960);

/// The wall, latest first: the stars by their results, best cases and suggestions, mentors, thanks.
pub(super) fn recognitions(
    office: &Office<'_>,
    cases: &[Case],
    suggestions: &[Suggestion],
    pairs: &[Pair],
) -> Vec<Recognition> {
    let mut rows = stars(office);
    rows.extend(best_cases(office, cases));
    rows.extend(best_suggestions(office, suggestions));
    rows.extend(mentors(office, pairs));
    rows.extend(THANKS.iter().filter_map(|((at, days), seller, text)| {
        let on = office.past(office.day(*at, *days).max(office.crew.members[*seller].hired_on + Days::new(7)))?;
        Some(row(on, ix(*seller), RecognitionKind::Thanks, (*text).to_owned()))
    }));
    rows.retain(|row| office.is_past(row.on));
    rows.sort_by_key(|row| row.on);
    numbered(&mut rows, |row| &mut row.id);
    rows.reverse();
    rows
}

fn row(on: NaiveDate, member: MemberIx, kind: RecognitionKind, text: String) -> Recognition {
    Recognition { id: 0, on, member, kind, text }
}

/// Months that are over, from the quarter before the last full one on, each with the day of the meeting after it.
fn months(office: &Office<'_>) -> impl Iterator<Item = (Month, NaiveDate)> + use<> {
    let first = Month::of(office.whole(BEFORE).first);
    let today = office.today();
    let all = (0..).map(move |nth| first.plus(nth)).take_while(move |month| month.span().last < today);
    all.map(|month| (month, monday_from(month.plus(1).span().first)))
}

/// Stars are found as the engine finds them.
fn stars(office: &Office<'_>) -> Vec<Recognition> {
    let mut rows = Vec::new();
    for (month, meeting) in months(office) {
        let found = people::stars(office.ledger, &office.script.plan, month, office.today());
        rows.extend(found.into_iter().map(|star| {
            let permille = (star.attainment.value() * Decimal::ONE_THOUSAND).round();
            let text = format!(
                "{} 年 {} 月月度之星第 {} 名，销售达成率 {}。",
                month.year,
                month.month,
                star.rank,
                percent(permille.to_i64().unwrap_or_default())
            );
            row(meeting, star.member, RecognitionKind::Star, text)
        }));
    }
    rows
}

fn best_cases(office: &Office<'_>, cases: &[Case]) -> Vec<Recognition> {
    let told = cases.iter().filter(|case| case.is_best).filter_map(|case| {
        let on = case.told_on.and_then(|day| office.past(day))?;
        Some(row(
            on,
            case.member,
            RecognitionKind::Case,
            format!("{} 月最佳案例：《{}》。", case.month.month, case.title),
        ))
    });
    told.collect()
}

/// Only a suggestion with a name can be put on the wall.
fn best_suggestions(office: &Office<'_>, suggestions: &[Suggestion]) -> Vec<Recognition> {
    let named = suggestions.iter().filter(|suggestion| suggestion.is_best).filter_map(|suggestion| {
        let on = office.past(weekday_from(suggestion.answered_on? + Days::new(3)))?;
        let text = format!("最佳建议（{}）：{}", suggestion.theme, suggestion.text);
        Some(row(on, suggestion.author?, RecognitionKind::Suggestion, text))
    });
    named.collect()
}

/// The mentor with most weeks logged in the last full quarter.
fn mentors(office: &Office<'_>, pairs: &[Pair]) -> Vec<Recognition> {
    let span = office.whole(LAST);
    let logged = |mentor: MemberIx| {
        let weeks = pairs.iter().filter(|pair| pair.mentor == mentor).flat_map(|pair| &pair.weeks);
        weeks.filter(|week| span.contains(week.week_on) && week.minutes > 0).count()
    };
    let best = pairs.iter().map(|pair| pair.mentor).max_by_key(|mentor| (logged(*mentor), std::cmp::Reverse(*mentor)));
    let on = office.day(RUNNING, MEETING);
    let text = |mentor| format!("优秀导师：上季度完成带教记录 {} 次，学员进步明显。", logged(mentor));
    best.map(|mentor| row(on, mentor, RecognitionKind::Mentor, text(mentor))).into_iter().collect()
}

/// One a month, of everybody or of a team, latest first.
pub(super) fn activities(office: &Office<'_>) -> Vec<TeamActivity> {
    let mut chance = office.chance("team activities");
    let first = Month::of(office.whole(BEFORE).first);
    let mut rows = Vec::new();
    for nth in 0..10 {
        let from = first.plus(nth).span().first + Days::new(HELD + chance.below(9));
        let on = weekday_from(from);
        let activity = activity(office, nth as usize, on, &mut chance);
        rows.extend(office.past(on).map(|_| activity));
    }
    numbered(&mut rows, |row| &mut row.id);
    rows.reverse();
    rows
}

fn activity(office: &Office<'_>, nth: usize, on: NaiveDate, chance: &mut Chance) -> TeamActivity {
    let (title, each_minor, note) = ACTIVITIES[nth % ACTIVITIES.len()];
    let team = if nth % 3 == 1 { Some(nth / 3 % TEAMS.len()) } else { None };
    let is_asked = |seller: &Seller| {
        office.crew.is_here(*seller, on) && team.is_none_or(|team| *seller > 0 && team_of(*seller) == team)
    };
    let asked = (0..office.crew.members.len()).filter(is_asked).count() as i64;
    let came = (asked * chance.between(CAME.0, CAME.1) / 1_000).max(2);
    TeamActivity {
        id: 0,
        on,
        team: team.map_or("", |team| TEAMS[team]).to_owned(),
        title: title.to_owned(),
        headcount: came as u32,
        cost_minor: came * each_minor,
        note: note.to_owned(),
    }
}
