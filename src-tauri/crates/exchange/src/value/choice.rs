//! Fields with few values: status of an order, role of a member, reason of churn, by the words that exports use.

use std::collections::HashMap;
use std::sync::LazyLock;

use domain::facts::{ChurnReason, Role};

use super::{Cell, Reading, Reason};
use crate::headings::normalised;
use crate::record::OrderStatus;

const OPEN: &str = "open|active|confirmed|approved|accepted|processing|in progress|completed|complete|done|closed won|won|\
    shipped|delivered|fulfilled|invoiced|billed|paid|partially paid|unpaid|booked|released|valid|signed|\
    normal|finished|succeeded|success|正常|有效|生效|已生效|执行中|进行中|处理中|已确认|已审核|审核通过|\
    已审批|审批通过|已通过|已签约|已签订|已成交|成交|赢单|已下单|待发货|已发货|部分发货|已出库|已交付|已收货|\
    已签收|已开票|待付款|未付款|已付款|部分付款|已支付|未回款|已回款|部分回款|已收款|完成|已完成|已完结|\
    已结清|交易成功|執行中|進行中|處理中|已確認|已審核|審核通過|已核准|已核可|已簽約|已簽訂|贏單|已下單|\
    待出貨|已出貨|部分出貨|已交貨|已收貨|已簽收|已開票|已開立發票|部分付款|未收款|已結案|已完結|已結清";

const CANCELLED: &str = "cancelled|canceled|cancel|void|voided|deleted|rejected|declined|revoked|annulled|terminated|invalid|\
    closed lost|lost|expired|取消|已取消|作废|已作废|废弃|无效|已删除|已撤销|撤销|已撤回|已驳回|驳回|已拒绝|\
    已终止|终止|交易关闭|输单|作廢|已作廢|無效|已刪除|已撤銷|撤銷|已駁回|駁回|已退件|已拒絕|已終止|終止|輸單";

const ROLES: &[(Role, &str)] = &[
    (
        Role::TeamLead,
        "team_lead|team leader|teamlead|leader|supervisor|sales supervisor|group leader|lead|组长|销售组长|团队长|\
    团队负责人|主管|销售主管|班长|組長|業務組長|團隊長|團隊負責人|業務主管|銷售主管|課長",
    ),
    (
        Role::Manager,
        "manager|sales manager|regional manager|area manager|director|sales director|head of sales|vp sales|经理|\
    销售经理|区域经理|大区经理|总监|销售总监|部门经理|經理|業務經理|銷售經理|區域經理|總監|業務總監|銷售總監|\
    協理|處長",
    ),
    (
        Role::Rep,
        "rep|sales rep|representative|sales representative|salesperson|sales person|sales|account executive|\
    account manager|sales executive|sales associate|sales consultant|seller|sdr|bdr|销售|销售代表|销售员|\
    业务员|销售专员|销售顾问|客户经理|客户代表|销售工程师|業務|業務員|業務代表|業務專員|銷售代表|銷售員|\
    銷售專員|客戶經理|業務工程師",
    ),
];

const CHURN_REASONS: &[(ChurnReason, &str)] = &[
    (
        ChurnReason::Price,
        "price|pricing|cost|too expensive|价格|价格高|价格过高|价格因素|價格|價格高|價格過高|價格因素",
    ),
    (
        ChurnReason::Service,
        "service|support|poor service|bad service|服务|服务差|服务问题|服务不满意|服務|服務差|服務問題|服務不佳|\
    服務不滿意",
    ),
    (
        ChurnReason::Product,
        "product|quality|product fit|features|产品|质量|产品质量|产品问题|质量问题|產品|品質|產品品質|產品問題|\
    品質問題",
    ),
    (
        ChurnReason::Competitor,
        "competitor|competition|lost to competitor|switched|竞争对手|竞品|同行|转向竞品|競爭對手|競品|同業|轉向競品",
    ),
    (
        ChurnReason::ClosedDown,
        "closed_down|closed down|out of business|bankrupt|bankruptcy|倒闭|停业|歇业|破产|注销|倒閉|停業|歇業|破產|\
    註銷",
    ),
    (ChurnReason::Other, "other|others|unknown|其他|其它|未知|不明"),
];

pub(super) type Words<T> = LazyLock<HashMap<String, T>>;

static STATUS_WORDS: Words<OrderStatus> =
    LazyLock::new(|| by_word(&[(OrderStatus::Open, OPEN), (OrderStatus::Cancelled, CANCELLED)]));
static ROLE_WORDS: Words<Role> = LazyLock::new(|| by_word(ROLES));
static CHURN_WORDS: Words<ChurnReason> = LazyLock::new(|| by_word(CHURN_REASONS));

/// Whether an order counts. An unknown word is refused: an order must not count, or be left out, by guess. Returned
/// and refunded are unknown too: whether the sale or the return is meant, only its amount can say.
pub(crate) fn status(cell: Cell<'_>) -> Reading<OrderStatus> {
    chosen(cell, &STATUS_WORDS, "issue-status-unknown")
}

/// A role. An unknown word is a reason to take none and warn.
pub(crate) fn role(cell: Cell<'_>) -> Reading<Role> {
    chosen(cell, &ROLE_WORDS, "issue-role-unknown")
}

/// A reason of churn. An unknown word is a reason to take none and warn.
pub(crate) fn churn_reason(cell: Cell<'_>) -> Reading<ChurnReason> {
    chosen(cell, &CHURN_WORDS, "issue-churn-reason-unknown")
}

pub(super) fn chosen<T: Copy>(cell: Cell<'_>, words: &HashMap<String, T>, unknown: &'static str) -> Reading<T> {
    let text = match cell {
        Cell::Empty => return Ok(None),
        ref other => other.shown(),
    };
    let known = words.get(text.as_ref()).or_else(|| words.get(&normalised(&text)));
    known.map(|value| Some(*value)).ok_or_else(|| Reason::new(unknown))
}

pub(super) fn by_word<T: Copy>(table: &[(T, &str)]) -> HashMap<String, T> {
    table.iter().flat_map(|(value, words)| words.split('|').map(|word| (normalised(word), *value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_both_open_and_cancelled() {
        assert!(OPEN.split('|').all(|word| CANCELLED.split('|').all(|other| other != word)));
    }

    #[test]
    fn words_of_exports_are_understood() {
        for (text, expected) in [
            ("已取消", OrderStatus::Cancelled),
            ("Canceled", OrderStatus::Cancelled),
            ("作廢", OrderStatus::Cancelled),
            ("Closed Won", OrderStatus::Open),
            ("已完成", OrderStatus::Open),
            ("已出貨", OrderStatus::Open),
        ] {
            assert_eq!(status(Cell::Text(text)), Ok(Some(expected)), "{text}");
        }
        assert!(status(Cell::Text("草稿")).is_err() && status(Cell::Text("已退货")).is_err());
        assert_eq!(role(Cell::Text("客户经理")), Ok(Some(Role::Rep)), "an account manager sells");
        assert_eq!(role(Cell::Text("Team Lead")), Ok(Some(Role::TeamLead)));
        assert_eq!(churn_reason(Cell::Text("服务问题")), Ok(Some(ChurnReason::Service)));
    }
}
