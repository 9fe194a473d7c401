//! Names: the company, its people, its customers and their decision makers. All are invented.

use std::collections::BTreeSet;

use crate::chance::Chance;
use crate::crew::{SOUTH, TRAINEES};

/// The company.
pub(crate) const COMPANY: &str = "恒锐仪器 Hengrui Instruments";

/// The crew by place.
pub(crate) const CREW: [&str; *TRAINEES.end() + 1] = [
    "周文博",
    "林晓彤",
    "郑凯",
    "Grace Tan",
    "沈以宁",
    "徐明远",
    "何俊杰",
    "Kevin Liu",
    "梁嘉欣",
    "陳冠宇",
    "唐若溪",
    "高子昂",
    "罗诗涵",
    "宋雨桐",
    "彭志远",
    "Amy Zhou",
    "冯建国",
    "方思齐",
    "贾雨晨",
    "Leo Wang",
    "谭子墨",
    "江若彤",
    "鲁博文",
    "邵佳宁",
    "葉庭瑋",
];

/// Human resources, marketing, CRM.
pub(crate) const TASK_FORCE: [&str; 3] = ["苏静怡", "叶承志", "丁海波"];

/// What the seats of the task force are responsible for: the director's first.
pub(crate) const DUTIES: [&str; 4] = [
    "专项小组组长。制定季度目标并分解到人；每周一主持进度例会；审批方案、绩效改进与人员决定。",
    "新员工培训周与每周研讨会的排期、签到和考试；导师结对与周记检查；绩效面谈组织；员工满意度调查。",
    "按来源跟踪线索质量，压缩无效线索；新品推广与分层营销活动；客户满意度调查与反馈闭环。",
    "订单、客户与线索数据的导入核对；客户分层每周更新；系统备份与权限；销售人员工具使用辅导。",
];

/// Values and code of conduct, as the plan prints them.
pub(crate) const VALUES: &str = "客户第一：先听懂问题，再谈产品；答应的时间，一定做到。\n\
    求真务实：数据如实录入，报告只写事实；做不到的不承诺。\n\
    相互成就：把客户案例讲出来，把新人带出来；跨组求助，当天回应。\n\
    持续精进：每周学一小时，每月交一份案例，每季度补一块短板。\n\
    \n\
    行为准则\n\
    一、不虚报费用，不私收回扣，不泄露客户资料。\n\
    二、客户投诉两小时内回应，先道歉，再查原因。\n\
    三、核心客户由资深销售负责，交接须当面并书面确认。\n\
    四、同事之间对事不对人，意见当面说或投建议箱，匿名意见不追查。";

/// Industries customers work in.
pub(crate) const INDUSTRIES: [&str; 10] = [
    "制药",
    "食品检测",
    "环境监测",
    "半导体",
    "新能源电池",
    "石油化工",
    "第三方检测",
    "高校科研",
    "汽车零部件",
    "医疗器械",
];

const EAST: [&str; 14] =
    ["上海", "苏州", "杭州", "南京", "宁波", "无锡", "合肥", "常州", "嘉兴", "南通", "济南", "青岛", "绍兴", "扬州"];
const SOUTHERN: [&str; 12] =
    ["广州", "深圳", "东莞", "佛山", "厦门", "福州", "珠海", "中山", "惠州", "南宁", "海口", "泉州"];
const FIRST: [&str; 36] = [
    "华", "瑞", "恒", "博", "科", "新", "中", "正", "天", "嘉", "安", "金", "盛", "康", "德", "海", "云", "启", "鼎",
    "泰", "和", "宏", "永", "润", "卓", "诚", "凯", "汇", "昊", "明", "远", "锦", "立", "景", "晟", "品",
];
const SECOND: [&str; 32] = [
    "测", "达", "信", "源", "越", "泽", "航", "宇", "邦", "驰", "森", "朗", "诺", "维", "创", "腾", "晟", "谱", "领",
    "迈", "普", "锐", "禾", "辰", "益", "为", "飞", "浩", "拓", "凌", "岳", "沃",
];
const ENDINGS: [[&str; 3]; 10] = [
    ["制药有限公司", "生物医药股份有限公司", "药业有限公司"],
    ["食品检测技术有限公司", "食品科技有限公司", "粮油质检中心"],
    ["环境科技有限公司", "环保工程有限公司", "水务集团有限公司"],
    ["半导体材料有限公司", "微电子有限公司", "晶圆科技股份有限公司"],
    ["新能源科技有限公司", "锂电材料有限公司", "储能技术有限公司"],
    ["石化有限公司", "精细化工有限公司", "化学工业股份有限公司"],
    ["检测技术服务有限公司", "计量检测有限公司", "认证检测股份有限公司"],
    ["大学分析测试中心", "研究院有限公司", "新材料研究所"],
    ["汽车零部件有限公司", "汽车电子有限公司", "精密制造有限公司"],
    ["医疗器械有限公司", "体外诊断有限公司", "医学检验所有限公司"],
];
const ENGLISH_FIRST: [&str; 28] = [
    "Northgate",
    "Brightwater",
    "Meridian",
    "Silverline",
    "Eastbridge",
    "Harbourview",
    "Kingsford",
    "Oakfield",
    "Pacific",
    "Redwood",
    "Summit",
    "Trident",
    "Westlake",
    "Bluecrest",
    "Crestwood",
    "Evergreen",
    "Fairmont",
    "Granite",
    "Highland",
    "Ironwood",
    "Juniper",
    "Lakeshore",
    "Maplewood",
    "Orchid",
    "Peakview",
    "Quayside",
    "Riverton",
    "Starling",
];
const ENGLISH_ENDINGS: [&str; 10] = [
    "Pharma Ltd.",
    "Food Safety Lab",
    "Environmental Ltd.",
    "Semiconductor Inc.",
    "Battery Materials Ltd.",
    "Petrochemicals Ltd.",
    "Testing Services Ltd.",
    "Research Institute",
    "Automotive Ltd.",
    "Medical Devices Inc.",
];
const TRADITIONAL_FIRST: [&str; 16] = [
    "臺灣精測",
    "新竹晶曜",
    "臺北宏遠",
    "高雄聯盛",
    "臺中億源",
    "桃園瑞光",
    "香港雋思",
    "九龍滙創",
    "澳門濠景",
    "臺南奇業",
    "新北國鼎",
    "香港匯智",
    "基隆海洋",
    "荃灣恆達",
    "沙田領航",
    "苗栗綠能",
];
const TRADITIONAL_ENDINGS: [&str; 10] = [
    "製藥股份有限公司",
    "食品檢驗有限公司",
    "環境科技股份有限公司",
    "半導體股份有限公司",
    "儲能材料股份有限公司",
    "石化股份有限公司",
    "檢測驗證有限公司",
    "大學貴重儀器中心",
    "汽車電子股份有限公司",
    "醫療器材股份有限公司",
];
const SURNAMES: [&str; 40] = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马",
    "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾",
    "彭", "吕",
];
const GIVEN: [&str; 40] = [
    "伟", "芳", "建华", "秀英", "敏", "静", "丽娟", "强", "磊", "军", "洋", "艳", "勇", "娜", "杰", "涛", "明", "超",
    "志强", "海燕", "桂兰", "晓东", "文静", "雪梅", "俊峰", "思远", "佳琪", "浩然", "子轩", "雨欣", "国栋", "春梅",
    "立新", "永红", "振宇", "慧敏", "婷婷", "鹏飞", "晨曦", "欣怡",
];
const ENGLISH_PEOPLE: [&str; 12] = [
    "Daniel Wong",
    "Sarah Mitchell",
    "James Lee",
    "Priya Nair",
    "Michael Chen",
    "Emma Clarke",
    "David Koh",
    "Laura Smith",
    "Peter Lam",
    "Rachel Ng",
    "Thomas Müller",
    "Hannah Park",
];

/// Names customers, no two alike.
#[derive(Debug, Default)]
pub(crate) struct Namer {
    used: BTreeSet<String>,
}

/// A customer's name and who decides there.
#[derive(Debug)]
pub(crate) struct Named {
    pub(crate) company: String,
    pub(crate) person: String,
}

impl Namer {
    /// Names that are none of those given away already.
    pub(crate) fn avoiding<'a>(names: impl Iterator<Item = &'a str>) -> Namer {
        Namer { used: names.map(str::to_owned).collect() }
    }

    /// A name for a company of a trade that none of the customers is in.
    pub(crate) fn stranger(&mut self, team: usize, endings: &[&str], chance: &mut Chance) -> Named {
        let person = person(chance);
        loop {
            let ending = chance.pick(endings);
            let company = format!("{}{}{}{ending}", city(team, chance), chance.pick(&FIRST), chance.pick(&SECOND));
            if self.used.insert(company.clone()) {
                return Named { company, person };
            }
        }
    }

    /// A name for a customer of a team and an industry: most Simplified Chinese, some English, a few Traditional.
    pub(crate) fn name(&mut self, team: usize, industry: usize, chance: &mut Chance) -> Named {
        for _ in 0..4 {
            let (company, person) = match chance.below(100) {
                0..6 => (english(industry, chance), (*chance.pick(&ENGLISH_PEOPLE)).to_owned()),
                6..8 => (traditional(industry, chance), person(chance)),
                _ => (simplified(team, industry, chance), person(chance)),
            };
            if self.used.insert(company.clone()) {
                return Named { company, person };
            }
        }
        let (stem, person) = (simplified(team, industry, chance), person(chance));
        let mut numbered = (1..).map(|branch| format!("{stem}第{branch}分公司"));
        let company = numbered.find(|name| self.used.insert(name.clone())).unwrap_or(stem);
        Named { company, person }
    }
}

/// Somebody's name.
pub(crate) fn person(chance: &mut Chance) -> String {
    format!("{}{}", chance.pick(&SURNAMES), chance.pick(&GIVEN))
}

fn city(team: usize, chance: &mut Chance) -> &'static str {
    if team == SOUTH { chance.pick::<&str>(&SOUTHERN) } else { chance.pick::<&str>(&EAST) }
}

fn simplified(team: usize, industry: usize, chance: &mut Chance) -> String {
    let city = city(team, chance);
    let (first, second, ending) = (chance.pick(&FIRST), chance.pick(&SECOND), chance.pick(&ENDINGS[industry]));
    format!("{city}{first}{second}{ending}")
}

fn english(industry: usize, chance: &mut Chance) -> String {
    format!("{} {}", chance.pick(&ENGLISH_FIRST), ENGLISH_ENDINGS[industry])
}

fn traditional(industry: usize, chance: &mut Chance) -> String {
    format!("{}{}", chance.pick(&TRADITIONAL_FIRST), TRADITIONAL_ENDINGS[industry])
}
