//! The suggestion box and the feedback log.

use chrono::NaiveDate;
use domain::facts::{Channel, Feedback, Suggestion, SuggestionState};

use super::{Office, ix, numbered};
use crate::crew::Seller;
use crate::script::{BEFORE, LAST, RUNNING};

/// Quarter and day it was put in, author (none is anonymous), theme, text, where it stands, answer with the days it
/// took, whether it is the best of its quarter.
struct Voice {
    at: (usize, u64),
    author: Option<Seller>,
    theme: &'static str,
    text: &'static str,
    answer: Option<(SuggestionState, u64, &'static str)>,
    is_best: bool,
}

const fn voice(at: (usize, u64), author: Option<Seller>, theme: &'static str, text: &'static str) -> Voice {
    Voice { at, author, theme, text, answer: None, is_best: false }
}

impl Voice {
    const fn answered(self, state: SuggestionState, days: u64, answer: &'static str) -> Voice {
        Voice { answer: Some((state, days, answer)), ..self }
    }

    const fn best(self) -> Voice {
        Voice { is_best: true, ..self }
    }
}

use SuggestionState::{Adopted, Declined, Done, InReview};

const VOICES: [Voice; 16] = [
    voice((BEFORE, 18), Some(9), "流程", "样机借用流程太长，建议组长即可批准三十天内的借用。")
        .answered(Done, 21, "已下放至组长审批，系统表单同步更新。")
        .best(),
    voice((BEFORE, 39), None, "工作环境", "三楼培训室空调噪音大，线上会议听不清。").answered(
        Done,
        12,
        "已更换风机，并配置一台降噪麦克风。",
    ),
    voice((BEFORE, 62), Some(5), "工具", "希望手机端也能登记拜访记录。").answered(
        Adopted,
        17,
        "纳入工具改进计划，先提供网页版简表。",
    ),
    voice((LAST, 8), None, "线索", "广告来的线索大多无效，浪费时间，能否先由市场部筛一遍？")
        .answered(Done, 15, "已设六分门槛，低于门槛的不再分配。")
        .best(),
    voice((LAST, 22), Some(12), "培训", "新员工第一周只听课，建议加半天实验室操作。").answered(
        Done,
        9,
        "培训周周四下午增加半天实验室操作。",
    ),
    voice((LAST, 35), None, "激励", "月底突击签单拿奖金，不如看回款。").answered(
        InReview,
        20,
        "激励口径已列入下季度方案讨论。",
    ),
    voice((LAST, 44), Some(2), "服务", "售后响应慢影响复购，建议设值班热线。").answered(
        Done,
        11,
        "工作日值班热线已开通，两小时内首次响应。",
    ),
    voice((LAST, 58), None, "管理", "周会太长，建议控制在四十五分钟。").answered(
        Adopted,
        8,
        "周会限时四十五分钟，议题提前一天发出。",
    ),
    voice((LAST, 71), Some(7), "线索", "按行业而不是按地区分发线索，专业更对口。").answered(
        Adopted,
        26,
        "半导体与制药行业先行试点。",
    ),
    voice((LAST, 83), None, "福利", "希望提供带薪读书日。").answered(
        Declined,
        14,
        "当前季度人手紧张，暂不实施；可申请外部培训。",
    ),
    voice((RUNNING, 5), Some(10), "方法", "把最佳案例做成一页纸，拜访前五分钟就能看完。")
        .answered(Done, 10, "案例库已提供一页版，由人力资源部维护。")
        .best(),
    voice((RUNNING, 12), None, "培训", "产品考试题库偏旧，有两款机型已停产。").answered(
        Adopted,
        9,
        "产品工程师正在更新题库，下期培训周启用。",
    ),
    voice((RUNNING, 20), Some(18), "导师", "希望每月能和不同导师跟访一次。").answered(
        InReview,
        12,
        "与各组组长商量排程中。",
    ),
    voice((RUNNING, 27), None, "工作量", "报表太多，同一数据要填三次。").answered(InReview, 13, "正在梳理重复字段。"),
    voice((RUNNING, 36), Some(14), "服务", "客户常问校准提醒，建议系统提前一周自动提示。"),
    voice((RUNNING, 43), None, "激励", "导师付出时间多，建议把导师奖单独列出。"),
];

/// The suggestion box, latest first.
pub(super) fn suggestions(office: &Office<'_>) -> Vec<Suggestion> {
    let put_in = VOICES.iter().filter_map(|voice| {
        let put_in_on = office.past(office.day(voice.at.0, voice.at.1))?;
        Some(suggestion(office, voice, put_in_on))
    });
    let mut rows: Vec<Suggestion> = put_in.collect();
    numbered(&mut rows, |row| &mut row.id);
    rows.sort_by_key(|row| std::cmp::Reverse((row.put_in_on, row.id)));
    rows
}

fn suggestion(office: &Office<'_>, voice: &Voice, put_in_on: NaiveDate) -> Suggestion {
    let answered = voice.answer.and_then(|(state, days, answer)| {
        let on = office.past(office.day(voice.at.0, voice.at.1 + days))?;
        Some((state, answer, on))
    });
    Suggestion {
        id: 0,
        put_in_on,
        author: voice.author.map(ix),
        theme: voice.theme.to_owned(),
        text: voice.text.to_owned(),
        state: answered.map_or(SuggestionState::Open, |(state, ..)| state),
        answer: answered.map_or_else(String::new, |(_, answer, _)| answer.to_owned()),
        answered_on: answered.map(|(.., on)| on),
        is_best: voice.is_best && answered.is_some(),
    }
}

/// Quarter and day, how it came, theme, what was said, what was done.
type Said = ((usize, u64), Channel, &'static str, &'static str, &'static str);

const FEEDBACK: [Said; 12] = [
    (
        (BEFORE, 27),
        Channel::Meeting,
        "目标",
        "新客户目标压得太晚，季度中才知道。",
        "目标改为季度前两周确认，逐人沟通。",
    ),
    (
        (BEFORE, 55),
        Channel::Questionnaire,
        "培训",
        "老员工培训少，方法各凭经验。",
        "下季度起安排研讨会，先每两周一次。",
    ),
    (
        (LAST, 14),
        Channel::OneToOne,
        "客户",
        "核心客户换人维护后拜访减少，客户有意见。",
        "由组长陪同交接，两周内完成回访。",
    ),
    (
        (LAST, 29),
        Channel::Questionnaire,
        "员工满意度",
        "培训机会与晋升通道得分最低。",
        "公布储备干部选拔办法，培训排期提前一个月公开。",
    ),
    (
        (LAST, 41),
        Channel::Meeting,
        "协作",
        "销售与售后互相等对方回复客户。",
        "明确首次响应由售后负责，销售两小时内跟进。",
    ),
    ((LAST, 66), Channel::OneToOne, "新人", "新人反映导师出差多，一周见不到一次。", "出差期间改为视频带教，周记照常。"),
    ((LAST, 86), Channel::Questionnaire, "工具", "系统字段多，录入慢。", "精简必填项，由十八项减为十一项。"),
    ((RUNNING, 10), Channel::Meeting, "方案", "改进方案目标清楚，希望每周看到进度。", "每周一发布一页进度。"),
    ((RUNNING, 18), Channel::OneToOne, "激励", "希望月度之星理由公开。", "荣誉墙注明达成率与事迹。"),
    (
        (RUNNING, 30),
        Channel::Questionnaire,
        "员工满意度",
        "培训与导师带教评价明显提高，周末加班仍多。",
        "月底集中签约改为分周推进。",
    ),
    ((RUNNING, 39), Channel::Meeting, "客户", "客户肯定热线响应，希望工程师备件更齐。", ""),
    ((RUNNING, 47), Channel::OneToOne, "晋升", "资深销售想了解技术专家通道。", ""),
];

/// The feedback log, latest first.
pub(super) fn feedback(office: &Office<'_>) -> Vec<Feedback> {
    let said = FEEDBACK.into_iter().filter_map(|((at, days), channel, theme, text, done)| {
        let on = office.past(office.day(at, days))?;
        let row =
            Feedback { id: 0, on, channel, theme: theme.to_owned(), text: text.to_owned(), done: done.to_owned() };
        Some(row)
    });
    let mut rows: Vec<Feedback> = said.collect();
    numbered(&mut rows, |row| &mut row.id);
    rows.sort_by_key(|row| std::cmp::Reverse((row.on, row.id)));
    rows
}
