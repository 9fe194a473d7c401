//! Words and numbers of learning systems and surveys: marks of 100, how long a session took, who was there, which
//! attempt, what kind of exam, whom a survey asked.
//!
//! A mark never depends on the file's decimal sign: within 0 to 100 "87,5" and "87.5" have one reading each.

use std::sync::LazyLock;

use domain::facts::{Audience, EnrolmentState, Proof};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::choice::{Words, by_word, chosen};
use super::date::is_nothing;
use super::{Cell, Reading, Reason};
use crate::headings::narrow;

/// Minutes of the longest session: a day.
const MAX_MINUTES: u32 = 24 * 60;
/// More attempts at one exam nobody is given.
const MAX_ATTEMPT: u32 = 99;
/// The best mark that a survey may give.
const MAX_SCALE: u32 = 100;

/// What a column about an exam says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sitting {
    /// There was none.
    None,
    /// There was one, of whatever kind.
    Sat,
    /// There was one of this kind.
    Of(Proof),
    /// There was one, and it was this attempt.
    Attempt(u32),
}

/// The mark of a survey's answer, and its scale where the cell tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rating {
    pub score: u32,
    pub scale: Option<u32>,
}

const EXAM_WORDS: &[(Sitting, &str)] = &[
    (
        Sitting::Of(Proof::Exam),
        "exam|examination|test|quiz|written|written exam|written test|online exam|online test|theory|final exam|assessment|\
         考试|笔试|测验|测试|考核|理论考试|理论考核|在线考试|线上考试|结业考试|上岗考试|\
         考試|筆試|測驗|測試|線上測驗|線上考試|理論考試|結訓測驗|上崗考試",
    ),
    (
        Sitting::Of(Proof::Drill),
        "drill|role play|role-play|roleplay|role playing|simulation|practical|practical exam|mock sale|sales drill|\
         演练|销售演练|情景演练|场景演练|角色扮演|模拟演练|实战演练|通关演练|模拟|实操|实操考核|\
         演練|銷售演練|情境演練|模擬演練|實戰演練|模擬|實作|實作演練|實操",
    ),
    (Sitting::Attempt(1), "first|first attempt|regular|首考|首次|初考|正考|正常考试|首次考试|首次考試|正常考試"),
    (
        Sitting::Attempt(2),
        "retake|re-take|resit|re-sit|makeup|make-up|makeup exam|make-up exam|re-exam|second attempt|补考|重考|补测|補考|補測",
    ),
];

const SAT_WORDS: &[(Sitting, &str)] = &[
    (Sitting::Sat, "yes|y|true|1|x|taken|sat|是|有|有考试|已考|参加|有考試|參加"),
    (Sitting::None, "no|n|false|0|none|not taken|否|无|没有|无考试|未考|不考试|免考|無|沒有|無考試|不考試"),
];

const ATTEMPTS: &[(u32, &str)] = &[
    (1, "first|1st|first attempt|regular|no|n|false|0|否|首考|首次|初考|正考|第一次|正常考试|正常考試"),
    (
        2,
        "second|2nd|second attempt|retake|re-take|resit|re-sit|makeup|make-up|yes|y|true|是|补考|重考|補考|第二次|二考",
    ),
    (3, "third|3rd|third attempt|第三次|三考"),
    (4, "fourth|4th|第四次"),
    (5, "fifth|5th|第五次"),
];

const ATTENDANCE: &[(EnrolmentState, &str)] = &[
    (
        EnrolmentState::Attended,
        "attended|present|yes|y|true|1|x|here|late|joined|participated|checked in|signed in|completed|complete|done|finished|\
         passed|failed|\
         出席|出勤|已出席|已出勤|到课|已到|已到课|到场|签到|已签到|参加|已参加|参训|已参训|是|迟到|完成|已完成|已结业|结业|\
         已學習|已学习|已学完|学完|通过|未通过|合格|不合格|\
         到課|已到課|到場|簽到|已簽到|已報到|參加|已參加|參訓|已參訓|遲到|已結訓|結訓|通過|未通過",
    ),
    (
        EnrolmentState::Absent,
        "absent|no|n|false|0|no show|no-show|noshow|did not attend|not attended|missed|excused|unexcused|on leave|\
         缺席|缺勤|未出席|未出勤|未到|未到课|旷课|请假|未签到|未参加|未参训|否|\
         曠課|請假|未到課|未簽到|未報到|未參加|未參訓",
    ),
    (
        EnrolmentState::Booked,
        "booked|registered|enrolled|enroled|reserved|confirmed|invited|planned|scheduled|assigned|upcoming|not started|\
         已报名|报名|已预约|预约|待参加|待上课|待培训|未开始|已分配|\
         已報名|報名|已預約|預約|待參加|待上課|未開始|已指派",
    ),
];

const AUDIENCES: &[(Audience, &str)] = &[
    (
        Audience::Employee,
        "employee|employees|staff|internal|team|workforce|employee survey|employee satisfaction|enps|\
         员工|内部|内部员工|同事|员工满意度|员工调查|员工问卷|员工满意度调查|\
         員工|內部|內部員工|同仁|員工滿意度|員工調查|員工問卷|員工滿意度調查",
    ),
    (
        Audience::Customer,
        "customer|customers|client|clients|external|consumer|customer survey|customer satisfaction|csat|nps|\
         客户|顾客|外部|外部客户|客户满意度|客户调查|客户问卷|客户满意度调查|顾客满意度|\
         客戶|顧客|外部客戶|客戶滿意度|客戶調查|客戶問卷|客戶滿意度調查|顧客滿意度",
    ),
];

static KIND_TABLE: Words<Sitting> = LazyLock::new(|| by_word(EXAM_WORDS));
static EXAM_TABLE: Words<Sitting> =
    LazyLock::new(|| by_word(EXAM_WORDS).into_iter().chain(by_word(SAT_WORDS)).collect());
static ATTEMPT_TABLE: Words<u32> = LazyLock::new(|| by_word(ATTEMPTS));
static ATTENDANCE_TABLE: Words<EnrolmentState> = LazyLock::new(|| by_word(ATTENDANCE));
static AUDIENCE_TABLE: Words<Audience> = LazyLock::new(|| by_word(AUDIENCES));

impl Sitting {
    /// Exam or drill, where it is said.
    pub(crate) fn kind(self) -> Option<Proof> {
        match self {
            Sitting::Of(kind) => Some(kind),
            _ => None,
        }
    }

    /// Which attempt, where it is said.
    pub(crate) fn attempt(self) -> Option<u32> {
        match self {
            Sitting::Attempt(attempt) => Some(attempt),
            _ => None,
        }
    }
}

/// A mark of 100 in tenths: "87.5", "87,5", "87.5分", "87.5/100", "87.5%". Who did not sit has no mark.
pub(crate) fn score(cell: Cell<'_>) -> Reading<u32> {
    let range = || Reason::new("issue-score-range");
    let value = match cell {
        Cell::Empty => return Ok(None),
        Cell::Number(number) => Decimal::try_from(number).map_err(|_| range())?,
        Cell::Text(text) => {
            let text = plain(text);
            if is_nothing(&text) || ["缺考", "未考", "免考", "absent", "not taken"].contains(&text.as_str()) {
                return Ok(None);
            }
            let bare = without_end(&text, &["/100", "分", "%", "points", "point", "pts", "marks"]);
            decimal(bare).ok_or_else(range)?
        }
        _ => return Err(range()),
    };
    if value < Decimal::ZERO || value > Decimal::ONE_HUNDRED {
        return Err(range());
    }
    let tenths = (value * Decimal::TEN).normalize();
    tenths.is_integer().then(|| tenths.to_u32()).map_or_else(|| Err(Reason::new("issue-score-decimals")), Ok)
}

/// A whole mark of 100.
pub(crate) fn pass_mark(cell: Cell<'_>) -> Reading<u32> {
    match score(cell) {
        Ok(Some(tenths)) if tenths % 10 == 0 => Ok(Some(tenths / 10)),
        Ok(None) => Ok(None),
        _ => Err(Reason::new("issue-pass-mark-range")),
    }
}

/// Whether a heading says that its numbers are minutes: "Duration (min)", "时长（分钟）".
pub(crate) fn heading_is_minutes(heading: &str) -> bool {
    let text = plain(heading);
    text.contains("分钟") || text.contains("分鐘") || text.split(|c: char| !c.is_alphanumeric()).any(is_minute_word)
}

/// How long something took, in whole minutes: "1.5", "1.5 h", "1小时30分钟", "1:30", "90 min", a workbook's span of
/// hours. `in_minutes` is the unit of a bare number. Nothing of it decides a figure, so what cannot be read may be left
/// out.
pub(crate) fn minutes(cell: Cell<'_>, in_minutes: bool) -> Reading<u32> {
    let unreadable = || Reason::new("issue-hours-range");
    let bare = |number: Decimal| if in_minutes { number } else { number * Decimal::from(60) };
    let exact = match cell {
        Cell::Empty => return Ok(None),
        Cell::Number(number) => bare(Decimal::try_from(number).map_err(|_| unreadable())?),
        Cell::Time(days) => Decimal::try_from(days).map_err(|_| unreadable())? * Decimal::from(MAX_MINUTES),
        Cell::Text(text) => {
            let text = plain(text);
            if is_nothing(&text) {
                return Ok(None);
            }
            match decimal(&text) {
                Some(number) => bare(number),
                None => written_minutes(&text).ok_or_else(unreadable)?,
            }
        }
        _ => return Err(unreadable()),
    };
    let whole = exact.round().to_u32().filter(|minutes| (1..=MAX_MINUTES).contains(minutes));
    whole.map(Some).ok_or_else(unreadable)
}

/// Whether somebody was there. An unknown word is refused: nobody completes a course by guess.
pub(crate) fn attendance(cell: Cell<'_>) -> Reading<EnrolmentState> {
    match cell {
        Cell::Bool(yes) => Ok(Some(if yes { EnrolmentState::Attended } else { EnrolmentState::Absent })),
        Cell::Text("√" | "✓" | "✔" | "☑") => Ok(Some(EnrolmentState::Attended)),
        Cell::Text("×" | "✗" | "✘" | "☒") => Ok(Some(EnrolmentState::Absent)),
        cell => chosen(cell, &ATTENDANCE_TABLE, "issue-attendance-unknown"),
    }
}

/// Whether there was an exam, of which kind, or which attempt it was.
pub(crate) fn exam_word(cell: Cell<'_>) -> Reading<Sitting> {
    match cell {
        Cell::Bool(yes) => Ok(Some(if yes { Sitting::Sat } else { Sitting::None })),
        Cell::Text("√" | "✓" | "✔" | "☑") => Ok(Some(Sitting::Sat)),
        cell => chosen(cell, &EXAM_TABLE, "issue-exam-word-unknown"),
    }
}

/// Exam or drill. "Retake" in such a column tells the attempt instead.
pub(crate) fn exam_kind(cell: Cell<'_>) -> Reading<Sitting> {
    chosen(cell, &KIND_TABLE, "issue-exam-kind-unknown")
}

/// Which attempt: "2", "第2次", "2nd", "retake"; in a column that asks whether it is a retake, yes or no.
pub(crate) fn attempt(cell: Cell<'_>) -> Reading<u32> {
    let unknown = || Reason::new("issue-attempt-unknown");
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Bool(is_retake) => return Ok(Some(1 + u32::from(is_retake))),
        other => plain(&other.shown()),
    };
    if is_nothing(&text) {
        return Ok(None);
    }
    let bare = without_end(text.strip_prefix('第').unwrap_or(&text), &["次考试", "次考試", "次", "回"]);
    if let Some(attempt) = whole(bare).filter(|attempt| (1..=MAX_ATTEMPT).contains(attempt)) {
        return Ok(Some(attempt));
    }
    chosen(Cell::Text(&text), &ATTEMPT_TABLE, "issue-attempt-unknown").map_err(|_| unknown())
}

/// The mark of a survey's answer: "4", "4.0", "4/5", "4 分", "★★★★☆".
pub(crate) fn rating(cell: Cell<'_>) -> Reading<Rating> {
    let unreadable = || Reason::new("issue-rating-unreadable");
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Number(_) | Cell::Text(_) => plain(&cell.shown()),
        _ => return Err(unreadable()),
    };
    if is_nothing(&text) {
        return Ok(None);
    }
    let filled = text.chars().filter(|c| *c == '★').count();
    if filled > 0 && text.chars().all(|c| matches!(c, '★' | '☆')) {
        let all = text.chars().count();
        // Without empty stars nothing tells how many there could have been.
        let scale = (all > filled).then_some(all as u32);
        return Ok(Some(Rating { score: filled as u32, scale }));
    }
    let bare = without_end(&text, &["分", "星", "stars", "star", "points"]);
    let (score, scale) = bare.split_once('/').map_or((bare, None), |(score, scale)| (score, Some(scale)));
    let score = whole(score).filter(|score| *score <= MAX_SCALE).ok_or_else(unreadable)?;
    let scale = match scale.map(whole) {
        None => None,
        Some(scale) => Some(scale.filter(|scale| (1..=MAX_SCALE).contains(scale)).ok_or_else(unreadable)?),
    };
    Ok(Some(Rating { score, scale }))
}

/// The best mark of a survey: "5", "10", "5分制", "1-5".
pub(crate) fn scale(cell: Cell<'_>) -> Reading<u32> {
    let text = match cell {
        Cell::Empty => return Ok(None),
        other => plain(&other.shown()),
    };
    if is_nothing(&text) {
        return Ok(None);
    }
    let bare = without_end(&text, &["分制", "分", "级", "級", "星", "stars", "points", "point scale"]);
    let best = ["0-", "1-", "0~", "1~", "/"].iter().find_map(|low| bare.strip_prefix(low)).unwrap_or(bare);
    let best = whole(best).filter(|best| (1..=MAX_SCALE).contains(best));
    best.map(Some).ok_or_else(|| Reason::new("issue-scale-range").arg("most", MAX_SCALE))
}

/// Whom a survey asked.
pub(crate) fn audience(cell: Cell<'_>) -> Reading<Audience> {
    chosen(cell, &AUDIENCE_TABLE, "issue-audience-unknown")
}

/// "1:30", "1h", "1小时30分钟", "90 min".
fn written_minutes(text: &str) -> Option<Decimal> {
    let sixty = Decimal::from(60);
    if let Some((hours, minutes)) = text.split_once(':') {
        // Seconds, where there are any, are nothing.
        let minutes = minutes.split(':').next().unwrap_or(minutes);
        let (hours, minutes) = (whole(hours)?, whole(minutes).filter(|minutes| *minutes < 60)?);
        return Some(Decimal::from(hours) * sixty + Decimal::from(minutes));
    }
    let hour_words =
        ["个小时", "個小時", "小时", "小時", "课时", "課時", "学时", "學時", "hours", "hour", "hrs", "hr", "h"];
    let parts = hour_words.iter().find_map(|word| text.split_once(word));
    let Some((hours, rest)) = parts else { return minutes_part(text) };
    let hours = decimal(hours.trim())? * sixty;
    if rest.trim().is_empty() { Some(hours) } else { Some(hours + minutes_part(rest.trim())?) }
}

fn minutes_part(text: &str) -> Option<Decimal> {
    let words = ["分钟", "分鐘", "minutes", "minute", "mins", "min", "分", "m"];
    decimal(words.iter().find_map(|word| text.strip_suffix(word))?.trim())
}

fn is_minute_word(word: &str) -> bool {
    ["min", "mins", "minute", "minutes"].contains(&word)
}

/// A text narrow, in lower case and without blanks around it.
fn plain(text: &str) -> String {
    let text: String = text.chars().map(narrow).flat_map(char::to_lowercase).collect();
    text.trim().to_owned()
}

fn without_end<'a>(text: &'a str, ends: &[&str]) -> &'a str {
    ends.iter().find_map(|end| text.strip_suffix(end)).map_or(text, str::trim_end)
}

/// A number with at most six digits before and after its sign, whichever sign it is. A comma before three digits parts
/// thousands.
fn decimal(text: &str) -> Option<Decimal> {
    let (units, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let is_digits = |part: &str| (1..=6).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts_thousands = fraction.len() == 3 && text.contains(',');
    let is_sound = is_digits(units) && is_digits(fraction) && !parts_thousands;
    is_sound.then(|| format!("{units}.{fraction}").parse().ok()).flatten()
}

/// A whole number, "4" or "4.0".
fn whole(text: &str) -> Option<u32> {
    decimal(text.trim()).filter(Decimal::is_integer).and_then(|number| number.to_u32())
}

#[cfg(test)]
mod tests;
