//! What was said in the reviews, agreed, decided in weeks and written about the last quarter.

use domain::facts::{ActionOutcome, ActionState};

use super::actions::Doer;

/// Days after the action was agreed, from where to where, what was said.
type StepText = (u64, ActionState, ActionState, &'static str);

/// An action as a review agrees it; days count from the review.
pub(super) struct ActionText {
    /// Which of the three reviews.
    pub(super) review: usize,
    pub(super) what: &'static str,
    pub(super) who: Doer,
    /// Days to the deadline.
    pub(super) due: u64,
    pub(super) finding: &'static str,
    pub(super) steps: &'static [StepText],
    pub(super) end: Option<(u64, ActionOutcome, &'static str)>,
}

use ActionState::{Act, Check, Do, Plan};
use Doer::{Member, Office};

pub(super) const ACTIONS: [ActionText; 10] = [
    ActionText {
        review: 0,
        what: "逐一拜访逾期的核心客户，并登记拜访结果",
        who: Member(1),
        due: 16,
        finding: "agenda/visits",
        steps: &[(3, Plan, Do, "名单已按逾期天数分到各负责人。"), (12, Do, Check, "八成客户已拜访，三家约在下周。")],
        end: Some((17, ActionOutcome::Done, "逾期客户全部拜访完毕，两家恢复下单；改为每周一核对名单。")),
    },
    ActionText {
        review: 0,
        what: "线索先过六分门槛，广告来源投放减半",
        who: Office(1),
        due: 24,
        finding: "metric/invalid_lead_share",
        steps: &[
            (2, Plan, Do, "市场部已停掉两个无效率最高的渠道。"),
            (15, Do, Check, "新线索无效率开始下降，继续观察两周。"),
            (30, Check, Act, "效果稳定，写入线索分配规则。"),
        ],
        end: Some((36, ActionOutcome::Done, "门槛与投放比例已成为固定做法。")),
    },
    ActionText {
        review: 0,
        what: "建立售后首次响应值班表，工作日两小时内响应",
        who: Member(2),
        due: 60,
        finding: "metric/first_response_hours",
        steps: &[(4, Plan, Do, "值班表已排到月底，两人一组。"), (33, Do, Check, "响应明显加快，午间仍有空档。")],
        end: None,
    },
    ActionText {
        review: 0,
        what: "整理停产机型清单，更新报价模板",
        who: Member(5),
        due: 20,
        finding: "",
        steps: &[(6, Plan, Do, "清单完成一半。")],
        end: Some((21, ActionOutcome::Dropped, "产品部将统一发布新目录，无需重复整理。")),
    },
    ActionText {
        review: 1,
        what: "为不在资深同事名下的核心客户更换负责人，并当面引见",
        who: Member(0),
        due: 21,
        finding: "owners/core",
        steps: &[(5, Plan, Do, "已确定交接名单，先交业绩最大的三家。")],
        end: None,
    },
    ActionText {
        review: 1,
        what: "新员工产品考试错题集中复训一次",
        who: Office(0),
        due: 18,
        finding: "metric/product_exam_pass_rate",
        steps: &[(4, Plan, Do, "错题按机型归类，培训材料已更新。"), (14, Do, Check, "复训完成，等补考成绩。")],
        end: Some((24, ActionOutcome::Done, "补考全部通过。")),
    },
    ActionText {
        review: 1,
        what: "每周五发布在谈方案的下一步清单",
        who: Member(3),
        due: 30,
        finding: "metric/sales",
        steps: &[
            (3, Plan, Do, ""),
            (17, Do, Check, "连续两周按时发布，方案推进更清楚。"),
            (26, Check, Act, "列入周例会固定议程。"),
        ],
        end: None,
    },
    ActionText {
        review: 2,
        what: "电话联系本季度尚未下单的核心客户，备好常购清单",
        who: Member(4),
        due: 12,
        finding: "metric/core_repurchase_rate",
        steps: &[(4, Plan, Do, "已联系一半，三家表示下月补货。")],
        end: None,
    },
    ActionText {
        review: 2,
        what: "拜访费用改为先申请后支出",
        who: Office(0),
        due: 25,
        finding: "budget/visits",
        steps: &[],
        end: None,
    },
    ActionText {
        review: 2,
        what: "把两条最佳案例做成一页纸，周会上讲一遍",
        who: Member(10),
        due: 30,
        finding: "",
        steps: &[],
        end: None,
    },
];

/// Notes of each review, item by item.
pub(super) const NOTES: [[&str; 5]; 3] = [
    [
        "业绩落后进度，主要缺口在华东二组；核心客户复购间隔拉长是主因。",
        "逾期拜访和线索无效率两项优先处理，其余下月再看。",
        "首次召开月度复盘，此前没有遗留行动。",
        "两名新员工进步明显；业绩未达合格线的同事由组长陪访。",
        "九月集中做三件事：补拜访、筛线索、立售后值班表。",
    ],
    [
        "季度目标未能达成，但无效线索占比开始下降，响应时间缩短。",
        "核心客户归属不合规的问题须在新季度第一个月解决。",
        "四项行动完成两项、终止一项，售后值班表继续推进。",
        "本季度之星已评定；新员工考试通过率仍需提高。",
        "新季度按“先稳核心、再拓新客”安排，目标增长一成五。",
    ],
    [
        "开局平稳，接近进度线；大客户订单集中在下半月，需防止月底堆积。",
        "核心客户流失率仍高于目标，负责人一周内逐户回访。",
        "归属更换逾期，总监亲自跟进；下一步清单已成为固定做法。",
        "导师周记缺项两对，由人力资源部提醒。",
        "下月重点：核心客户复购电话、拜访费用先申请。",
    ],
];

/// Why a finding was set aside.
pub(super) const SET_ASIDE: &str = "接近核心的客户已纳入年底促销名单，由各组统一推进，本季度不单列。";

/// What weeks decided, in turn.
pub(super) const WEEKS: [&str; 8] = [
    "各组核对本周到期的核心客户拜访，周三前补齐。",
    "在谈方案逐一过堂，本月能签的由总监协助推进。",
    "新线索当天分配，超过四小时未分配的由组长处理。",
    "售后午间值班由两个小组轮流。",
    "华东二组差距最大，组长陪访三家重点客户。",
    "月底回款优先，逾期应收由负责人逐户确认日期。",
    "新员工跟访一次并提交需求报告。",
    "流失客户回访原因登记完整后再谈优惠。",
];

/// Commentary on the last quarter: section, version, text.
pub(super) const COMMENTARY: [(&str, u32, &str); 6] = [
    ("targets", 1, "业绩未达目标，主要受核心客户复购放缓影响。"),
    (
        "targets",
        2,
        "业绩未达目标：核心客户的复购间隔由三十天拉长到四十五天，占缺口的大半；新客户贡献也低于上季度。\n\n九月起无效线索占比回落，说明筛选门槛有效，应在新季度坚持。",
    ),
    ("tiers", 1, "流失的核心客户多为服务原因，与首次响应时间过长一致。新季度先稳住现有核心客户，再谈增量。"),
    ("leads", 1, "广告来源的线索质量最低，已减半投放；行业会议与转介绍的转化率约为其三倍，预算相应倾斜。"),
    ("service", 1, "值班表实行后响应时间明显缩短，但午间仍有空档，下季度由两个小组轮值。"),
    (
        "next",
        1,
        "延续三项做法：六分门槛、每周下一步清单、售后值班。\n\n改变一项：核心客户必须由资深同事负责，逾期未换的由总监直接指定。",
    ),
];
