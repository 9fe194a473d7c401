//! What was spent in the last full and the running quarter: parts of each category's budget, by day. The CRM's licence is
//! paid at the quarter's beginning, so that category is nearly used up all along; the others go with the quarter.

use domain::budget::planned_of;
use domain::facts::{BudgetCategory, BudgetEntry};

use super::{Desk, numbered};
use crate::script::{LAST, RUNNING};

use BudgetCategory::{Crm, Incentives, Training, Visits};

/// Days into the quarter, category, permille of its budget, what for.
type Item = (u64, BudgetCategory, i64, &'static str);

const ITEMS: [Item; 25] = [
    (3, Crm, 930, "CRM 系统季度许可费（25 席）"),
    (5, Visits, 68, "苏州、无锡核心客户拜访差旅"),
    (8, Training, 24, "产品手册与考卷印刷"),
    (10, Visits, 74, "南京客户季度回访差旅"),
    (15, Visits, 61, "嘉兴新客户首访差旅"),
    (19, Incentives, 6, "月度之星奖杯与证书"),
    (22, Visits, 79, "深圳、东莞核心客户拜访差旅"),
    (26, Training, 18, "竞品分析研讨会资料"),
    (29, Visits, 66, "常州客户样机演示运输"),
    (33, Crm, 25, "通话录音存储扩容"),
    (36, Visits, 72, "宁波老客户赢回拜访差旅"),
    (40, Visits, -18, "退回一张改签机票"),
    (44, Visits, 84, "广州客户技术交流会场地"),
    (47, Training, 27, "销售技巧情景演练道具与茶歇"),
    (50, Incentives, 6, "月度之星奖杯与证书"),
    (52, Visits, 63, "合肥潜力客户拜访差旅"),
    (57, Visits, 70, "杭州核心客户高层拜访"),
    (61, Crm, 14, "数据清洗外包"),
    (64, Visits, 58, "昆山客户现场校准陪同"),
    (68, Training, 16, "新人带教书籍"),
    (71, Visits, 75, "佛山、中山客户巡访差旅"),
    (76, Visits, 47, "季末催收拜访差旅"),
    (80, Incentives, 7, "月度之星奖杯与证书"),
    (83, Visits, 52, "南通客户续约拜访"),
    (86, Training, 12, "季度结业证书制作"),
];
/// Yuan in fen: what is paid is rounded to.
const STEP_MINOR: i64 = 100;

/// By day.
pub(super) fn entries(desk: &Desk<'_>) -> Vec<BudgetEntry> {
    let mut chance = desk.chance("spending");
    let mut rows = Vec::new();
    for at in [LAST, RUNNING] {
        let quarter = desk.script.acts[at].quarter;
        let Some(planned) = planned_of(desk.ledger, &desk.script.plan, quarter) else { continue };
        for (days, category, permille, note) in ITEMS {
            let around = chance.around(30);
            let exact = planned.part(category).to_minor() / 1_000 * permille / 1_000 * around;
            let Some(on) = desk.past(desk.day(at, days)) else { continue };
            let amount_minor = exact / STEP_MINOR * STEP_MINOR + permille.signum() * STEP_MINOR;
            let (note, attachment) = (note.to_owned(), String::new());
            rows.push(BudgetEntry { id: 0, on, category, amount_minor, note, attachment });
        }
    }
    rows.sort_by_key(|row| row.on);
    numbered(&mut rows, |row| &mut row.id);
    rows
}
