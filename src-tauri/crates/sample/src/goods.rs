//! What the company sells: four product lines.

use crate::career::Class;
use crate::chance::Chance;

/// A product line and its products.
struct Line {
    name: &'static str,
    products: [&'static str; 5],
}

const LINES: [Line; 4] = [
    Line {
        name: "光谱仪器",
        products: ["紫外可见分光光度计", "傅里叶红外光谱仪", "原子吸收光谱仪", "手持拉曼光谱仪", "ICP-OES 发射光谱仪"],
    },
    Line {
        name: "色谱质谱", products: ["高效液相色谱仪", "气相色谱仪", "离子色谱仪", "GC-MS 联用仪", "自动进样器"]
    },
    Line {
        name: "在线监测",
        products: ["水质在线分析仪", "VOCs 在线监测系统", "烟气连续监测系统", "过程 pH 变送器", "数据采集网关"],
    },
    Line {
        name: "耗材与服务", products: ["色谱柱", "标准品与试剂", "年度维保服务", "计量校准服务", "备件包"]
    },
];

/// Place of the line that small orders come from.
const SUPPLIES: usize = 3;

/// A product line and a product of it. A customer keeps to its main line; small ones buy supplies.
pub(crate) fn product(class: Class, customer: usize, chance: &mut Chance) -> (&'static str, &'static str) {
    let main = customer % SUPPLIES;
    let supplies = match class {
        Class::Large => 250,
        Class::Middle => 400,
        Class::Small => 850,
    };
    let place = match chance.below(1_000) {
        luck if luck < supplies => SUPPLIES,
        luck if luck < supplies + (1_000 - supplies) * 7 / 10 => main,
        _ => chance.below(LINES.len() as u64) as usize,
    };
    (LINES[place].name, chance.pick::<&str>(&LINES[place].products))
}
