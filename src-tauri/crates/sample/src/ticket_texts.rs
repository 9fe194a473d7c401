//! What customers call about, and the theme their feedback is filed under.

use crate::chance::Chance;

/// A category: its name, how often it comes, what customers say, and the theme when they complain of it.
struct Category {
    name: &'static str,
    often: u64,
    notes: [&'static str; 7],
    theme: &'static str,
}

const CATEGORIES: [Category; 6] = [
    Category {
        name: "维修",
        often: 30,
        notes: [
            "液相色谱泵压报警，无法启动，请尽快派人。",
            "分光光度计开机自检不通过，氘灯不亮。",
            "自动进样器卡针，样品排了一整盘。",
            "在线分析仪夜里掉线，数据缺了一段。",
            "泵头漏液，换过密封圈仍然漏。",
            "基线噪声变大，灯能量不足。",
            "红外光谱仪干涉仪报错，扫描中断。",
        ],
        theme: "维修等待久",
    },
    Category {
        name: "安装调试",
        often: 18,
        notes: [
            "新到的气相色谱等待安装，气路已经备好。",
            "烟气监测系统调试到一半，DCS 点位对不上。",
            "红外光谱仪换了房间，需要重新调试。",
            "软件升级后方法打不开。",
            "新实验室通电了，请安排三台仪器就位。",
            "网关装好后平台收不到数据。",
            "换了操作系统，工作站要重新安装。",
        ],
        theme: "安装排期慢",
    },
    Category {
        name: "校准",
        often: 16,
        notes: [
            "校准证书月底到期，请安排上门。",
            "校准结果与第三方有偏差，想要复核。",
            "水质分析仪零点漂移，需要重新校准。",
            "证书上的型号写错了，请更正。",
            "新买的标准砝码也想一起送校。",
            "年度校准计划请发一份过来。",
            "校准后读数比以前低，请解释。",
        ],
        theme: "校准证书不及时",
    },
    Category {
        name: "配件",
        often: 16,
        notes: [
            "色谱柱订了三周还没有到。",
            "雾化器损坏，询问备件价格和货期。",
            "寄来的密封圈规格不对。",
            "请报一份年度备件清单。",
            "氘灯库存用完，请尽快补货。",
            "自动进样针磨损，要两支备用。",
            "泵密封圈下单两周没有消息。",
        ],
        theme: "配件缺货",
    },
    Category {
        name: "物流",
        often: 10,
        notes: [
            "包裹外箱破损，怀疑仪器受潮。",
            "快递显示已签收，但我们没有收到。",
            "标准品没有冷链运输，要求重发。",
            "请把送货时间改到周四上午。",
            "到货少了一箱标准品。",
            "司机没有预约就来，门卫没有放行。",
            "发货单与合同型号不一致。",
        ],
        theme: "物流破损",
    },
    Category {
        name: "使用培训",
        often: 10,
        notes: [
            "换了新操作员，想预约一次培训。",
            "不会设置审计追踪的权限。",
            "曲线拟合的结果看不懂，请指导。",
            "想要方法开发的远程支持。",
            "新方法不会设置梯度，请远程看一下。",
            "想给三位新人安排半天操作课。",
            "数据备份到服务器的步骤忘了。",
        ],
        theme: "培训不够",
    },
];

/// Themes that belong to no category.
const PRAISE: &str = "工程师专业";
const SLOW: &str = "响应慢";

/// What a ticket says.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) category: &'static str,
    pub(crate) note: &'static str,
    /// Theme of a complaint that is not about the answer itself.
    pub(crate) theme: &'static str,
}

/// A call for help.
pub(crate) fn said(chance: &mut Chance) -> Said {
    let category = &CATEGORIES[chance.weighted(&CATEGORIES.each_ref().map(|category| category.often))];
    Said { category: category.name, note: chance.pick::<&str>(&category.notes), theme: category.theme }
}

/// The theme of the feedback: praise for a good mark, else what the trouble was; some say nothing.
pub(crate) fn theme(said: &Said, mark: Option<u8>, waited_long: bool, chance: &mut Chance) -> &'static str {
    match mark {
        Some(5) if chance.happens(450) => PRAISE,
        Some(4..) => "",
        _ if waited_long && chance.happens(600) => SLOW,
        Some(_) => said.theme,
        None if chance.happens(300) => said.theme,
        None => "",
    }
}
