//! Words of CRMs for dealings with customers: the stage of a lead and how it ended, kinds of activities, yes and no.
//!
//! A word that names no stage for sure ("converted" is a sale to one system and a screened lead to another) is refused:
//! no lead passes a gate by guess.

use std::sync::LazyLock;

use domain::facts::{ActivityKind, EndKind, EndReason, Stage};

use super::choice::{Words, by_word, chosen};
use super::date::is_nothing;
use super::{Cell, Reading, trimmed};
use crate::record::LeadOutcome;

/// What a column of stages says: many systems write there how a lead ended, or only that it is being worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// In this stage.
    In(Stage),
    /// Open, in whatever stage it was.
    Open,
    /// Ended.
    Ended(EndKind),
}

const STAGES: &[(Standing, &str)] = &[
    (
        Standing::In(Stage::Acquired),
        "acquired|new|new lead|raw|unassigned|open - not contacted|not contacted|not started|lead|subscriber|\
         线索|新线索|新建|新增|获取|线索获取|获客|未分配|待分配|未处理|待处理|未联系|未跟进|待跟进|\
         潛在客戶|名單|新名單|新增名單|取得|名單取得|線索取得|獲取|未分派|待分派|待分配|未處理|待處理|未聯繫|未聯絡|\
         未跟進|待跟進",
    ),
    (
        Standing::In(Stage::Screened),
        "screened|screening|scored|qualified|pre-qualified|qualification|mql|sql|marketing qualified lead|\
         sales qualified lead|已筛选|筛选|线索筛选|初步筛选|已评分|已确认|合格|合格线索|有效线索|有效|\
         已篩選|篩選|名單篩選|初步篩選|已評分|合格名單|有效名單|已確認",
    ),
    (
        Standing::In(Stage::Needs),
        "needs|needs analysis|needs assessment|discovery|needs discovery|requirements|opportunity|\
         需求|需求分析|需求探詢|需求确认|需求挖掘|需求调研|需求沟通|需求诊断|商机|\
         需求確認|需求挖掘|需求調研|需求訪談|需求溝通|需求診斷|商機",
    ),
    (
        Standing::In(Stage::Proposal),
        "proposal|proposal made|proposal sent|proposal/price quote|proposal/quote|quote|quotation|quote sent|\
         value proposition|negotiation|negotiation/review|contract sent|\
         方案|方案制定|方案报价|方案/报价|方案提交|提案|报价|谈判|商务谈判|谈判审核|合同审批|\
         方案報價|方案/報價|提出方案|提案報價|報價|談判|商務談判|議價|合約審核",
    ),
    (
        Standing::In(Stage::Won),
        "won|closed won|closed - won|deal won|win|customer|signed|赢单|已成交|成交|成交客户|签约|已签约|签单|\
         贏單|成交客戶|簽約|已簽約|簽單|結案成交",
    ),
    (
        Standing::In(Stage::AfterSales),
        "after_sales|after sales|aftersales|after-sales service|service|onboarding|delivered|\
         售后|售后服务|售后跟进|售后维护|客户维护|售後|售後服務|售後跟進|售後維護|客戶維護",
    ),
    (
        Standing::Open,
        "open|working|working - contacted|contacted|attempted to contact|attempted|connected|in progress|open deal|\
         nurturing|contact in future|跟进中|处理中|已联系|联系中|已分配|沟通中|培育中|进行中|\
         跟進中|處理中|已聯繫|已聯絡|聯繫中|已分派|已分配|溝通中|培育中|進行中",
    ),
    (
        Standing::Ended(EndKind::Lost),
        "lost|closed lost|closed - lost|deal lost|lost lead|lose|输单|已输单|丢单|丢失|已丢失|战败|流失|已流失|未成交|\
         輸單|已輸單|丟單|戰敗|流失|未成交|結案未成交",
    ),
    (
        Standing::Ended(EndKind::Invalid),
        "invalid|unqualified|not qualified|disqualified|junk|junk lead|spam|closed - not converted|\
         无效|无效线索|已作废|作废|废弃|垃圾线索|不合格|無效|無效名單|無效線索|作廢|已作廢|不合格",
    ),
];

const OUTCOMES: &[(LeadOutcome, &str)] = &[
    (
        LeadOutcome::Won,
        "won|closed won|closed - won|win|deal won|赢|赢单|成交|已成交|成功|签约|已签约|\
         贏|贏單|簽約|已簽約",
    ),
    (
        LeadOutcome::Lost,
        "lost|closed lost|closed - lost|lose|deal lost|输|输单|丢单|丢失|失败|战败|流失|未成交|輸|輸單|丟單|失敗|戰敗",
    ),
    (
        LeadOutcome::Invalid,
        "invalid|unqualified|disqualified|not qualified|junk|junk lead|spam|无效|无效线索|作废|废弃|不合格|\
         無效|無效名單|無效線索|作廢",
    ),
    (
        LeadOutcome::Open,
        "open|in progress|ongoing|pending|active|working|undecided|进行中|跟进中|未定|待定|未结束|開放|進行中|跟進中|未結束|未結案",
    ),
];

const END_REASONS: &[(EndReason, &str)] = &[
    (
        EndReason::Price,
        "price|pricing|too dear|too expensive|price too high|cost|价格|价格高|价格过高|价格太高|价格因素|报价高|\
         價格|價格高|價格過高|價格太高|價格因素|報價高",
    ),
    (
        EndReason::Competitor,
        "competitor|a competitor|competition|lost to competitor|chose competitor|went with competitor|竞争对手|竞品|选择竞品|\
         选择竞争对手|被竞争对手抢单|选择了竞争对手|同行抢单|競爭對手|競品|選擇競品|選擇競爭對手|選擇同業|同業搶單",
    ),
    (
        EndReason::NoBudget,
        "no_budget|no budget|lost - no budget|lack of budget|budget|lack of funds|无预算|没有预算|预算不足|缺少预算|\
         無預算|沒有預算|預算不足",
    ),
    (
        EndReason::SlowAssignment,
        "slow_assignment|slow assignment|assigned too slowly|assigned too late|assigned late|late assignment|slow response|too slow|\
         分配慢|分配过慢|分配不及时|分配太慢|线索分配不及时|跟进不及时|响应慢|响应不及时|\
         分派慢|分派過慢|分派太慢|分派不及時|分配不及時|名單分派太慢|跟進不及時|回應慢|回應不及時",
    ),
    (
        EndReason::NoAnswer,
        "no_answer|no answer|no answer any more|no response|unresponsive|went dark|not responding|无回应|无应答|不回复|联系不上|失联|失去联系|\
         客户不回复|無回應|無人回應|不回覆|聯絡不上|失聯|失去聯繫|客戶不回覆",
    ),
    (
        EndReason::PutOff,
        "put_off|put off|postponed|delayed|bad timing|timing|on hold|project postponed|no decision|推迟|项目推迟|延期|搁置|暂缓|\
         项目延期|项目搁置|项目暂停|時機不對|延後|擱置|暫緩|專案延後|專案擱置|專案暫停",
    ),
    (
        EndReason::WrongContact,
        "wrong_contact|wrong contact|wrong number|bad contact details|invalid contact|incorrect contact information|\
         bad data|fake|空号|号码错误|联系方式错误|信息错误|虚假信息|联系方式无效|\
         空號|號碼錯誤|聯絡方式錯誤|資料錯誤|資料不實|聯絡方式無效",
    ),
    (
        EndReason::Duplicate,
        "duplicate|known already|duplicated|duplicate lead|already a customer|existing customer|重复|重复线索|重复客户|已是客户|老客户|\
         重複|重複線索|重複名單|重複客戶|已是客戶|既有客戶",
    ),
    (
        EndReason::NoFit,
        "no_fit|no fit|not a company we serve|not a fit|bad fit|poor fit|not a good fit|out of scope|out of territory|not target customer|\
         不匹配|不符合|非目标客户|不属于目标客户|行业不符|区域不符|不在服务范围|不符合條件|非目標客戶|產業不符|區域不符|不在服務範圍",
    ),
    (
        EndReason::NoNeed,
        "no_need|no need|not interested|no interest|no requirement|no demand|无需求|没有需求|无意向|没有意向|不感兴趣|\
         無需求|沒有需求|無意願|沒有意願|不感興趣",
    ),
    (EndReason::Other, "other|others|unknown|其他|其它|其他原因|未知|不明"),
];

const ACTIVITIES: &[(ActivityKind, &str)] = &[
    (
        ActivityKind::Visit,
        "visit|site visit|on-site visit|onsite visit|customer visit|field visit|meeting|face to face|in person|check-in|\
         拜访|客户拜访|上门|上门拜访|实地拜访|陌拜|面谈|面访|会议|见面|外勤|外勤签到|签到|\
         拜訪|客戶拜訪|親訪|登門拜訪|實地拜訪|面談|面訪|會議|見面|外勤|打卡",
    ),
    (
        ActivityKind::Call,
        "call|phone|phone call|outbound call|inbound call|telephone|email|e-mail|mail|message|wechat|whatsapp|line|\
         电话|电话沟通|打电话|电话联系|电话拜访|通话|去电|来电|呼出|呼入|邮件|微信|企业微信|短信|\
         電話|電話溝通|打電話|電話聯繫|電話聯絡|電話拜訪|電訪|通話|去電|來電|郵件|電子郵件|簡訊|訊息",
    ),
    (
        ActivityKind::Promotion,
        "promotion|promo|offer|special offer|campaign|marketing campaign|mailing|newsletter|discount|coupon|\
         促销|推广|优惠|优惠活动|促销活动|营销活动|活动推广|促銷|推廣|優惠|優惠活動|促銷活動|行銷活動",
    ),
    (
        ActivityKind::Callback,
        "callback|call back|call-back|follow-up call|service call|satisfaction call|after-sales call|\
         回访|客户回访|电话回访|售后回访|满意度回访|回訪|客戶回訪|電話回訪|售後回訪|滿意度回訪|滿意度調查",
    ),
    (
        ActivityKind::Reward,
        "reward|upgrade reward|gift|loyalty reward|奖励|升级奖励|客户奖励|礼品|赠礼|獎勵|升級獎勵|客戶獎勵|禮品|贈禮",
    ),
];

const YES_NO: &[(bool, &str)] = &[
    (true, "yes|y|true|1|x|have|planned|是|有|已有|有计划|有采购计划|有計畫|有採購計畫|有計劃|有採購計劃"),
    (false, "no|n|false|0|none|否|无|没有|无计划|无采购计划|無|沒有|無計畫|無採購計畫|無計劃|無採購計劃"),
];

static STAGE_WORDS: Words<Standing> = LazyLock::new(|| by_word(STAGES));
static OUTCOME_WORDS: Words<LeadOutcome> = LazyLock::new(|| by_word(OUTCOMES));
static REASON_WORDS: Words<EndReason> = LazyLock::new(|| by_word(END_REASONS));
static ACTIVITY_WORDS: Words<ActivityKind> = LazyLock::new(|| by_word(ACTIVITIES));
static YES_NO_WORDS: Words<bool> = LazyLock::new(|| by_word(YES_NO));

/// What a column of stages says. An unknown word is refused.
pub(crate) fn standing(cell: Cell<'_>) -> Reading<Standing> {
    chosen(cell, &STAGE_WORDS, "issue-stage-unknown")
}

/// How a lead came out. An unknown word is refused.
pub(crate) fn outcome(cell: Cell<'_>) -> Reading<LeadOutcome> {
    chosen(cell, &OUTCOME_WORDS, "issue-outcome-unknown")
}

/// Why a lead ended, and the text itself where no known reason is told: it becomes "other" with that text as note.
pub(crate) fn end_reason(cell: Cell<'_>) -> Reading<(EndReason, Option<String>)> {
    let text = trimmed(&cell.shown()).to_owned();
    if is_nothing(&text) {
        return Ok(None);
    }
    match chosen(cell, &REASON_WORDS, "issue-end-reason-unknown") {
        Ok(known) => Ok(known.map(|reason| (reason, None))),
        Err(_) => Ok(Some((EndReason::Other, Some(text)))),
    }
}

/// What was done. An unknown word is refused.
pub(crate) fn activity_kind(cell: Cell<'_>) -> Reading<ActivityKind> {
    chosen(cell, &ACTIVITY_WORDS, "issue-activity-kind-unknown")
}

/// Yes or no. An unknown word is a reason to take neither and warn.
pub(crate) fn yes_no(cell: Cell<'_>) -> Reading<bool> {
    if let Cell::Bool(yes) = cell {
        return Ok(Some(yes));
    }
    // A sign alone has no letters to compare.
    if matches!(cell, Cell::Text("√" | "✓" | "✔" | "☑")) {
        return Ok(Some(true));
    }
    chosen(cell, &YES_NO_WORDS, "issue-yes-no-unknown")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::headings::normalised;

    fn no_word_means_two_things<T: Copy + PartialEq + std::fmt::Debug>(table: &[(T, &str)]) {
        let mut known: BTreeMap<String, T> = BTreeMap::new();
        for (value, words) in table {
            for word in words.split('|') {
                let before = known.insert(normalised(word), *value);
                assert!(before.is_none_or(|before| before == *value), "{word}: {before:?} and {value:?}");
            }
        }
    }

    #[test]
    fn no_word_is_read_two_ways() {
        no_word_means_two_things(STAGES);
        no_word_means_two_things(OUTCOMES);
        no_word_means_two_things(END_REASONS);
        no_word_means_two_things(ACTIVITIES);
        assert_eq!(YES_NO.len(), 2);
    }

    #[test]
    fn stages_as_crms_word_them() {
        let table = [
            ("Open - Not Contacted", Some(Standing::In(Stage::Acquired))),
            ("Working - Contacted", Some(Standing::Open)),
            ("MQL", Some(Standing::In(Stage::Screened))),
            ("Needs Analysis", Some(Standing::In(Stage::Needs))),
            ("Proposal/Price Quote", Some(Standing::In(Stage::Proposal))),
            ("Closed Won", Some(Standing::In(Stage::Won))),
            ("After-sales", Some(Standing::In(Stage::AfterSales))),
            ("Junk Lead", Some(Standing::Ended(EndKind::Invalid))),
            ("跟进中", Some(Standing::Open)),
            ("需求确认", Some(Standing::In(Stage::Needs))),
            ("赢单", Some(Standing::In(Stage::Won))),
            ("無效名單", Some(Standing::Ended(EndKind::Invalid))),
            ("Converted", None),
            ("maybe", None),
        ];
        for (text, expected) in table {
            assert_eq!(standing(Cell::Text(text)).ok().flatten(), expected, "{text}");
        }
    }

    #[test]
    fn a_reason_nobody_listed_is_kept_as_its_own_words() {
        assert_eq!(end_reason(Cell::Text("价格过高")), Ok(Some((EndReason::Price, None))));
        assert_eq!(end_reason(Cell::Text("老板换人了")), Ok(Some((EndReason::Other, Some("老板换人了".to_owned())))));
        assert_eq!(end_reason(Cell::Empty), Ok(None));
    }

    #[test]
    fn activities_and_yes_or_no() {
        for (text, kind) in [
            ("上门拜访", ActivityKind::Visit),
            ("Phone Call", ActivityKind::Call),
            ("优惠活动", ActivityKind::Promotion),
            ("電話回訪", ActivityKind::Callback),
            ("升级奖励", ActivityKind::Reward),
        ] {
            assert_eq!(activity_kind(Cell::Text(text)), Ok(Some(kind)), "{text}");
        }
        assert!(activity_kind(Cell::Text("to do")).is_err());
        for (text, yes) in [("是", true), ("No", false), ("√", true), ("无", false), ("1", true)] {
            assert_eq!(yes_no(Cell::Text(text)), Ok(Some(yes)), "{text}");
        }
        assert!(yes_no(Cell::Text("next quarter")).is_err());
    }
}
