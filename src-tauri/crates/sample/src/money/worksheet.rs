//! What the year's target rests on.

use domain::base::{Period, Ratio};
use domain::facts::{TargetOwner, Worksheet};
use domain::targets::target_of;

use super::Desk;
use crate::script::RUNNING;

/// Share of the market that is aimed at, in permille.
const SHARE_PERMILLE: i64 = 64;
/// Ten million yuan in fen: what a market is estimated to.
const STEP_MINOR: i64 = 1_000_000_000;

/// The running year's.
pub(super) fn worksheets(desk: &Desk<'_>) -> Vec<Worksheet> {
    let year = desk.script.acts[RUNNING].quarter.year;
    let target = target_of(desk.ledger, &TargetOwner::Company, Period::Year(year));
    let market = target.map(|target| (target.to_minor() / SHARE_PERMILLE * 1_000 / STEP_MINOR).max(1) * STEP_MINOR);
    vec![Worksheet {
        id: 1,
        year,
        strategy: "稳住华东核心客户，华南做增量；检测仪器由单机销售转向整套方案，耗材和服务带动复购。".to_owned(),
        market_minor: market,
        market_share: Some(Ratio::new(rust_decimal::Decimal::new(SHARE_PERMILLE, 3))),
        reasoning: "按近两年季节走势和现有人员产能推算，取区间中上值：核心客户复购恢复到 35 天以内可贡献约六成增量，\
                    其余来自新客户；新员工上手期按四个月计。"
            .to_owned(),
    }]
}
