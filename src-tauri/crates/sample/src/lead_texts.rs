//! The words around a lead: where it came from, what was noted, why it ended, what the approver said.

use domain::facts::{EndKind, EndReason};

use crate::chance::Chance;

/// Sources; how often a lead that turns out invalid, and one that does not, comes from each. Advertising is the worst.
pub(crate) const SOURCES: [(&str, u64, u64); 5] =
    [("展会", 22, 29), ("官网", 10, 26), ("转介绍", 3, 17), ("电话开发", 20, 18), ("广告", 45, 10)];

/// Trades that no customer is in, with the endings of their companies' names.
pub(crate) const STRANGERS: [(&str, [&str; 2]); 6] = [
    ("餐饮", ["餐饮管理有限公司", "食府连锁有限公司"]),
    ("零售", ["商贸有限公司", "百货有限公司"]),
    ("教育培训", ["教育科技有限公司", "培训学校"]),
    ("房地产", ["置业有限公司", "物业服务有限公司"]),
    ("广告传媒", ["文化传媒有限公司", "广告有限公司"]),
    ("物流运输", ["物流有限公司", "供应链管理有限公司"]),
];

const TITLES: [&str; 8] =
    ["实验室主任", "质量经理", "设备主管", "采购经理", "技术总监", "研发经理", "EHS 经理", "总经理助理"];

/// What is asked for, by industry.
const WANTED: [[&str; 3]; 10] = [
    ["高效液相色谱仪", "紫外可见分光光度计", "年度维保与校准"],
    ["GC-MS 联用仪", "自动进样器", "离子色谱仪"],
    ["水质在线分析仪", "烟气连续监测系统", "数据采集网关"],
    ["ICP-OES 发射光谱仪", "离子色谱仪", "痕量金属检测方案"],
    ["ICP-OES 发射光谱仪", "气相色谱仪", "傅里叶红外光谱仪"],
    ["VOCs 在线监测系统", "气相色谱仪", "过程 pH 变送器"],
    ["原子吸收光谱仪", "计量校准服务", "紫外可见分光光度计"],
    ["傅里叶红外光谱仪", "手持拉曼光谱仪", "自动进样器"],
    ["炉前光谱仪", "手持拉曼光谱仪", "计量校准服务"],
    ["紫外可见分光光度计", "高效液相色谱仪", "年度维保与校准"],
];

const PLANS: [&str; 4] =
    ["计划本季度内采购", "预算已批，下个月招标", "旧设备年底前要更换", "新实验室筹建中，设备清单已列"];
/// The last ones are said by those who score too little.
const NO_PLANS: [&str; 5] =
    ["还没有立项，先了解方案", "明年预算正在编制", "暂时只想了解价格", "索取了样本资料", "替同行打听"];

/// The person to ask for, with a title.
pub(crate) fn contact(person: &str, chance: &mut Chance) -> String {
    format!("{person}（{}）", chance.pick(&TITLES))
}

/// What was noted when the lead came in; `plan` is whether it plans to buy and whether it scores enough.
pub(crate) fn note(source: &str, industry: usize, plan: (bool, bool), chance: &mut Chance) -> String {
    let wanted = chance.pick::<&str>(&WANTED[industry % WANTED.len()]);
    let plan = match plan {
        (true, _) => chance.pick::<&str>(&PLANS),
        (false, true) => chance.pick::<&str>(&NO_PLANS[..3]),
        (false, false) => chance.pick::<&str>(&NO_PLANS[1..]),
    };
    match source {
        "展会" => format!("在展台咨询{wanted}，留下名片；{plan}。"),
        "官网" => format!("通过官网表单询价{wanted}；{plan}。"),
        "转介绍" => format!("老客户介绍，想看{wanted}的应用案例；{plan}。"),
        "电话开发" => format!("电话拜访时提到{wanted}；{plan}。"),
        _ => format!("点击广告后留言，关键词是{wanted}；{plan}。"),
    }
}

/// Why a lead that ends in this way ended.
pub(crate) fn reason(kind: EndKind, has_proposal: bool, chance: &mut Chance) -> EndReason {
    use EndReason::{Competitor, Duplicate, NoAnswer, NoBudget, NoFit, NoNeed, Price, PutOff, WrongContact};
    match kind {
        EndKind::Invalid => [WrongContact, NoFit, NoNeed, Duplicate][chance.weighted(&[34, 26, 30, 10])],
        EndKind::Lost if has_proposal => [Price, Competitor, NoBudget, PutOff][chance.weighted(&[38, 34, 14, 14])],
        EndKind::Lost => [NoAnswer, PutOff, NoBudget, Competitor][chance.weighted(&[34, 28, 20, 18])],
    }
}

/// The reason in words.
pub(crate) fn end_note(reason: EndReason, chance: &mut Chance) -> &'static str {
    let notes: [&str; 2] = match reason {
        EndReason::Price => ["报价比竞品高约一成，客户选了低价。", "超出审批额度，客户要求降两成，谈不拢。"],
        EndReason::Competitor => ["客户沿用原有品牌，换型验证成本高。", "竞品承诺两周交货，我们要六周。"],
        EndReason::NoBudget => ["年度预算被砍，项目取消。", "经费没有批下来。"],
        EndReason::SlowAssignment => ["线索压了几天没人跟，客户已经找了别家。", "分配太慢，打过去时客户说已签约。"],
        EndReason::NoAnswer => ["连续五次联系无回复。", "对接人离职，新负责人不接手。"],
        EndReason::PutOff => ["新厂房延期，设备采购推迟到明年。", "客户说等技改立项以后再谈。"],
        EndReason::WrongContact => ["号码是空号，邮箱退信。", "留的是别家公司的电话。"],
        EndReason::Duplicate => ["与已有客户重复，已并入原记录。", "同一公司上月已登记过。"],
        EndReason::NoFit => ["业务与分析仪器无关。", "要的是消费级检测笔，不在产品范围内。"],
        EndReason::NoNeed => ["学生写论文要资料，没有采购需求。", "同行询价，没有真实需求。"],
        EndReason::Other => ["其他原因。", "情况不明，先关闭。"],
    };
    chance.pick::<&str>(&notes)
}

/// What the approver wrote beside the mark.
pub(crate) fn approval_note(quality: u8, chance: &mut Chance) -> &'static str {
    let notes: [&str; 2] = match quality {
        0..=4 => ["可以发，但痛点写得太泛，下次补客户原话。", "回报没有依据，请按客户产量重算后再发。"],
        5..=6 => ["基本清楚，竞品对比再具体些。", "同意，交货期请和工厂再确认。"],
        7..=8 => ["痛点抓得准，同意。", "回报算得清楚，可以发给客户。"],
        _ => ["写得很好，放进案例库。", "优秀，下次例会请作者分享。"],
    };
    chance.pick::<&str>(&notes)
}
