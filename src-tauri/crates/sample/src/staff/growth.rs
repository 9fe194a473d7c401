//! Growth beside the curricula: a summit, a rotation, a trial as team lead, coaching on the job.

use chrono::{Days, NaiveDate};
use domain::facts::{Growth, GrowthKind};

use super::{Office, ix, numbered};
use crate::crew::{Seller, lead_of};
use crate::rhythm::weekday_from;
use crate::script::{BEFORE, LAST, RUNNING};

/// Kind, whose, quarter, days into it, days it takes (0: it runs), title, note, outcome.
type Step = (GrowthKind, Seller, usize, u64, u64, &'static str, &'static str, &'static str);

const STEPS: [Step; 12] = [
    (
        GrowthKind::External,
        4,
        BEFORE,
        40,
        1,
        "分析测试行业峰会（上海）",
        "自选两场应用报告，回来在组会分享。",
        "带回三条潜在线索，分享了色谱自动化趋势。",
    ),
    (
        GrowthKind::External,
        1,
        LAST,
        47,
        2,
        "大客户管理公开课",
        "由公司承担费用，结业后在管理例会分享。",
        "整理出大客户拜访检查表，已在全组使用。",
    ),
    (
        GrowthKind::Rotation,
        7,
        BEFORE,
        21,
        18,
        "市场部轮岗",
        "参与新品发布会筹备与线索分级。",
        "提出按行业分发线索的建议，已被采纳。",
    ),
    (
        GrowthKind::Rotation,
        12,
        LAST,
        26,
        11,
        "售后服务部轮岗",
        "跟随工程师处理工单，了解常见故障。",
        "写出十条销售可先行判断的故障提示。",
    ),
    (GrowthKind::LeadTrial, 9, LAST, 50, 0, "试带华南组", "负责周会、拜访排程与两名新员工的带教。", ""),
    (
        GrowthKind::Coaching,
        6,
        LAST,
        30,
        14,
        "陪访观察：提问集中在价格，未触及停机影响",
        "先问影响再谈方案，准备三个影响类问题。",
        "两周后复访，客户主动说出停机损失。",
    ),
    (
        GrowthKind::Coaching,
        11,
        LAST,
        37,
        21,
        "观察：报价发出后没有跟进计划",
        "每份报价约定下次联系日期并写入系统。",
        "跟进率明显提高，签回一单。",
    ),
    (
        GrowthKind::Coaching,
        14,
        LAST,
        80,
        10,
        "观察：电话开场超过一分钟，客户失去耐心",
        "开场压缩到二十秒，先说对方同行的案例。",
        "约访成功率从一成提高到两成。",
    ),
    (
        GrowthKind::Coaching,
        8,
        RUNNING,
        8,
        14,
        "陪访观察：会后没有确认下一步",
        "离开前当面确认下一步、负责人和时间。",
        "最近五次拜访均有会议纪要和下一步。",
    ),
    (
        GrowthKind::Coaching,
        17,
        RUNNING,
        15,
        12,
        "观察：演示准备充分，但忽略客户样品特点",
        "演示前一天先问清样品基质。",
        "第二次演示得到客户好评。",
    ),
    (
        GrowthKind::Coaching,
        5,
        RUNNING,
        26,
        0,
        "观察：潜力客户联系间隔超过两周",
        "按日程每七天联系一次，用短讯补充。",
        "",
    ),
    (
        GrowthKind::External,
        10,
        RUNNING,
        33,
        2,
        "新客户开发训练营",
        "与外部同行演练陌生拜访。",
        "整理出五步开场法，在研讨会主讲。",
    ),
];

/// Steps that have begun by today, with an end and an outcome when that lies behind.
pub(super) fn growth(office: &Office<'_>) -> Vec<Growth> {
    let begun = STEPS.into_iter().filter_map(|step| {
        let (_, seller, at, days, ..) = step;
        let hired_on = office.crew.members[seller].hired_on;
        let began_on = office.day(at, days).max(weekday_from(hired_on + Days::new(14)));
        office.past(began_on).map(|began_on| row(office, step, began_on))
    });
    let mut rows: Vec<Growth> = begun.collect();
    rows.sort_by_key(|row| (row.member, row.began_on));
    numbered(&mut rows, |row| &mut row.id);
    rows
}

fn row(office: &Office<'_>, step: Step, began_on: NaiveDate) -> Growth {
    let (kind, seller, _, _, takes, title, note, outcome) = step;
    let ended_on = (takes > 0).then(|| weekday_from(began_on + Days::new(takes - 1))).and_then(|day| office.past(day));
    Growth {
        id: 0,
        member: ix(seller),
        kind,
        began_on,
        ended_on,
        title: title.to_owned(),
        note: note.to_owned(),
        outcome: if ended_on.is_some() { outcome.to_owned() } else { String::new() },
        coach: (kind == GrowthKind::Coaching).then(|| ix(lead_of(seller))),
    }
}
