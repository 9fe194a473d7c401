//! Performance interviews of the last two quarters and those planned about the running one; the selection of reserve
//! managers.

use chrono::{Days, NaiveDate};
use domain::base::Quarter;
use domain::facts::{Interview, InterviewKind, Verdict};
use domain::incentives::credited_sales;
use domain::plan::SalesBasis;
use domain::targets::member_target;

use super::results::{ResultOf, of_quarter, percent, wan};
use super::{Office, ix, numbered};
use crate::chance::Chance;
use crate::crew::{LEADS, Seller, lead_of};
use crate::rhythm::{weekday_from, weekday_until};
use crate::script::{BEFORE, LAST, RUNNING};

/// Who was best in the quarter before the last full one, who came second then and was best after.
const CHOSEN: Seller = 9;
const SECOND: Seller = 4;
/// Days into the quarter of interviews and defences.
const SELECTED: u64 = 20;
const DEFENDED: u64 = 34;
const DEFENDED_LATER: u64 = 66;
/// Days into the quarter of the first interviews about the one before; two or three are held on a day.
const FIRST: u64 = 8;
/// Days before a quarter's last one from which half of its interviews are held.
const EARLY: u64 = 4;
/// Below this many permille of the target the talk is about what went wrong, from the other on about what went well.
const WEAK: i64 = 800;
const STRONG: i64 = 950;

const NOTES: [[&str; 4]; 3] = [
    [
        "本人认可差距主要在新客户开发，前两个月拜访太集中在老客户。",
        "两笔大单推迟到下季度，线索储备不足的问题暴露出来。",
        "核心客户流失一家，未及时上报；已说明今后处理办法。",
        "承认计划性不足，愿意按周复盘。",
    ],
    [
        "基本完成目标，新客户占比偏低，希望得到样机支持。",
        "后半季追赶明显，方案撰写仍需组长协助。",
        "拜访按计划执行，对新产品线还不够熟悉。",
        "客户满意度好，建议多分享服务经验。",
    ],
    [
        "达成情况好，增长主要来自两家新客户；愿意带一名新人。",
        "核心客户复购稳定，建议申请储备干部选拔。",
        "案例质量高，下季度在研讨会分享方法。",
        "业绩突出，提醒注意回款进度。",
    ],
];
const GOALS: [[&str; 3]; 3] = [
    [
        "每周新增两个有效线索；每两周与组长复盘一次；完成新客户开发课程。",
        "名下核心客户十四天一访；季度中达成进度不低于 45%。",
        "每周提交拜访计划；参加竞品分析研讨会；争取一家流失客户回归。",
    ],
    [
        "新客户销售占比提高到 20%；每月一份案例。",
        "方案质量评分达到 7 分；完成一次独立的投资回报测算。",
        "掌握新产品线两款主推型号；潜力客户每周联系。",
    ],
    [
        "保持达成率；担任一名新员工的导师。",
        "把一家潜力客户升为核心客户；在研讨会主讲一次。",
        "牵头组内重点项目；回款率不低于 90%。",
    ],
];

pub(super) fn interviews(office: &Office<'_>) -> Vec<Interview> {
    let mut chance = office.chance("interviews");
    let mut rows = Vec::new();
    for at in [BEFORE, LAST] {
        let results = of_quarter(office, office.quarter(at));
        let with = results.into_iter().filter(|result| office.crew.is_here(result.seller, office.whole(at + 1).first));
        for (nth, result) in with.enumerate() {
            rows.push(performance(office, at, nth, result, &mut chance));
        }
    }
    rows.extend(ahead(office));
    rows.extend(selection(office));
    rows.sort_by_key(|row: &Interview| (row.member, row.planned_on));
    numbered(&mut rows, |row| &mut row.id);
    rows
}

/// About a full quarter: every other one just before its end, the others after it.
fn performance(office: &Office<'_>, at: usize, nth: usize, result: ResultOf, chance: &mut Chance) -> Interview {
    let planned_on = if at == LAST && nth.is_multiple_of(2) {
        weekday_until(office.whole(at).last - Days::new(EARLY - (nth as u64 / 2) % (EARLY + 1)))
    } else {
        office.day(at + 1, FIRST + nth as u64 / 2)
    };
    let then = if planned_on > office.whole(at).last { result } else { to_date(office, at, result, planned_on) };
    let permille = then.permille();
    let tone = usize::from(permille >= WEAK) + usize::from(permille >= STRONG);
    let (notes, goals) = (*chance.pick(&NOTES[tone]), *chance.pick(&GOALS[tone]));
    let row = blank(office, result.seller, InterviewKind::Performance, office.quarter(at), planned_on);
    let Some(held_on) = office.past(planned_on) else { return row };
    Interview {
        held_on: Some(held_on),
        agenda: agenda(office, at, then, held_on),
        notes: notes.to_owned(),
        goals: goals.to_owned(),
        signed_on: office.past(weekday_from(held_on + Days::new(1))),
        ..row
    }
}

/// What was on the table, as it was then: after the quarter its result, before its end what it had come to.
fn agenda(office: &Office<'_>, at: usize, then: ResultOf, held_on: NaiveDate) -> String {
    let is_over = held_on > office.whole(at).last;
    let day = if is_over {
        "全季".to_owned()
    } else {
        format!("截至 {}", (held_on - Days::new(1)).format("%-m 月 %-d 日"))
    };
    let figures = format!(
        "业绩（{day}）：达成率 {}，实际 {}，目标 {}",
        percent(then.permille()),
        wan(then.sales_minor),
        wan(then.target_minor)
    );
    let points = [
        figures.as_str(),
        "核心客户拜访与需求报告完成情况",
        "培训与案例：已完成与未完成的课程",
        "上次约定目标的进展",
        "下季度目标与需要的支持",
    ];
    points.join("\n")
}

/// The result as it stood on the eve of a day.
fn to_date(office: &Office<'_>, at: usize, result: ResultOf, day: NaiveDate) -> ResultOf {
    let span = office.whole(at).until(day - Days::new(1));
    let sales = credited_sales(office.ledger, SalesBasis::Invoiced, span);
    ResultOf { sales_minor: sales[result.seller], ..result }
}

/// About the running quarter, planned for the days after its end.
fn ahead(office: &Office<'_>) -> Vec<Interview> {
    let after = office.whole(RUNNING).last;
    let quarter = office.quarter(RUNNING);
    let with = office.crew.sellers().filter(|seller| {
        office.crew.is_here(*seller, office.today()) && member_target(office.ledger, ix(*seller), quarter).is_some()
    });
    let planned = with.enumerate().map(|(nth, seller)| {
        let on = weekday_from(after + Days::new(FIRST + 1 + nth as u64 / 2));
        blank(office, seller, InterviewKind::Performance, quarter, on)
    });
    planned.collect()
}

/// The reserve managers' interview and defence: one chosen, one turned down, one under way.
fn selection(office: &Office<'_>) -> Vec<Interview> {
    let (before, last) = (office.quarter(BEFORE), office.quarter(LAST));
    let row = |seller, kind, quarter, on, verdict, notes: &str, goals: &str| {
        let row = blank(office, seller, kind, quarter, on);
        match office.past(on) {
            None => row,
            held_on => Interview {
                held_on,
                agenda: "近两个季度业绩与排名\n带教与团队协作\n对小组管理的设想\n现场案例分析".to_owned(),
                notes: notes.to_owned(),
                goals: goals.to_owned(),
                verdict: Some(verdict),
                signed_on: office.past(weekday_from(on + Days::new(2))),
                ..row
            },
        }
    };
    vec![
        row(
            CHOSEN,
            InterviewKind::Reserve,
            before,
            office.day(LAST, SELECTED),
            Verdict::Passed,
            "思路清楚，愿意分享方法，同事评价高。",
            "准备小组业绩提升方案，两周后述职。",
        ),
        row(
            CHOSEN,
            InterviewKind::Defence,
            before,
            office.day(LAST, DEFENDED),
            Verdict::Passed,
            "方案从客户分层入手，数据扎实；评委一致通过。",
            "进入储备干部名单，试带华南组两个月。",
        ),
        row(
            SECOND,
            InterviewKind::Reserve,
            before,
            office.day(LAST, SELECTED + 1),
            Verdict::Failed,
            "个人业绩突出，对小组管理的设想还不具体。",
            "整理新客户开发方法并在研讨会主讲，下季度再参加选拔。",
        ),
        row(
            SECOND,
            InterviewKind::Reserve,
            last,
            office.day(RUNNING, SELECTED),
            Verdict::Passed,
            "方法已在研讨会主讲，对小组管理的设想具体可行。",
            "准备述职材料，重点讲新客户开发方法的复制。",
        ),
        row(
            SECOND,
            InterviewKind::Defence,
            last,
            office.day(RUNNING, DEFENDED_LATER),
            Verdict::Passed,
            "述职材料完整，现场答辩稳健，评委通过。",
            "进入储备干部名单，下季度试带一个项目小组。",
        ),
    ]
}

fn blank(
    office: &Office<'_>,
    seller: Seller,
    kind: InterviewKind,
    quarter: Quarter,
    planned_on: NaiveDate,
) -> Interview {
    let by_director = kind != InterviewKind::Performance || LEADS.contains(&seller);
    let interviewer = if by_director { office.director() } else { office.name(lead_of(seller)) };
    Interview {
        id: 0,
        member: ix(seller),
        kind,
        quarter,
        planned_on,
        held_on: None,
        interviewer: interviewer.to_owned(),
        agenda: String::new(),
        notes: String::new(),
        goals: String::new(),
        verdict: None,
        signed_on: None,
    }
}
