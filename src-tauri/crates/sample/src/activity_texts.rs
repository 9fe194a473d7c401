//! What came of a visit, a call, an offer.

use domain::facts::{ActivityKind, ChurnReason};

use crate::chance::Chance;

const VISITS: [&str; 8] = [
    "看了新实验室规划，下季度要加两台液相色谱。",
    "主任对备件供应满意，约好月底试用在线监测。",
    "确认年度维保续签，合同下周寄出。",
    "客户反映竞品来报价，已请技术支持做对比。",
    "新项目立项中，需要准备一份应用案例。",
    "拜访顺利，邀请其参加新品发布会。",
    "了解扩产计划，预计下半年追加采购。",
    "交流校准周期，建议改为半年一次，客户同意。",
];
const CALLS: [&str; 8] = [
    "问清现有设备使用年限，三台明年到期更换。",
    "最大的问题是样品排队，愿意看一次演示。",
    "停机一天损失约两万元，客户自己也算过。",
    "希望先试用再决定，已登记样机。",
    "预算要到下月才批，约好再联系。",
    "对方在比较两家方案，已发送技术对比表。",
    "采购负责人换了，已加上新的联系方式。",
    "反馈上次耗材交货及时，追加了小单。",
];
const PROMOTIONS: [&str; 4] =
    ["领取了耗材月度优惠券。", "询问满减的活动细则。", "已在自助平台下单。", "暂无需求，先保留资料。"];
const CALLBACKS: [&str; 5] = [
    "设备运行正常，无新问题。",
    "对维修速度满意，希望备件价格再优惠。",
    "上次的问题没有再出现。",
    "希望增加一次操作培训。",
    "仪器稳定，询问校准排期。",
];
const FOLLOW_UPS: [&str; 4] = [
    "回流后首单已验收，使用情况良好。",
    "确认复购意向，下月还有一批耗材。",
    "上次的服务问题已改善，客户认可。",
    "价格优惠已兑现，关系恢复正常。",
];

/// What came of something done.
pub(crate) fn outcome(kind: ActivityKind, chance: &mut Chance) -> &'static str {
    match kind {
        ActivityKind::Visit => chance.pick::<&str>(&VISITS),
        ActivityKind::Call => chance.pick::<&str>(&CALLS),
        ActivityKind::Promotion => chance.pick::<&str>(&PROMOTIONS),
        ActivityKind::Callback => chance.pick::<&str>(&CALLBACKS),
        ActivityKind::Reward => "升级礼遇已送达：延长维保三个月。",
    }
}

/// What came of a call to a customer that was won back.
pub(crate) fn follow_up(chance: &mut Chance) -> &'static str {
    chance.pick::<&str>(&FOLLOW_UPS)
}

/// What a customer that stopped buying gave as its reason.
pub(crate) fn confession(reason: ChurnReason) -> &'static str {
    match reason {
        ChurnReason::Price => "流失原因：竞品报价低一成多，采购要求比价。",
        ChurnReason::Service => "流失原因：报修三天没有人回，生产线停了。",
        ChurnReason::Product => "流失原因：量程不够，换了另一家的型号。",
        ChurnReason::Competitor => "流失原因：集团统一采购，指定了竞品。",
        ChurnReason::ClosedDown => "流失原因：工厂已关停，不再采购。",
        ChurnReason::Other => "流失原因：负责人调离，项目搁置。",
    }
}

/// What was offered to win a customer back.
pub(crate) fn offer(reason: ChurnReason) -> &'static str {
    match reason {
        ChurnReason::Price => "挽回方案：首单九折。",
        ChurnReason::Service => "挽回方案：登门致歉，承诺两小时响应、专人服务。",
        _ => "挽回方案：免费试用新机型一个月。",
    }
}
