//! Headings under which CRM systems export leads. A column of states ("Lead Status") is the stage: many systems write
//! there how a lead ended too.

use super::{FieldSpec, ValueKind};

pub(super) const FIELDS: &[FieldSpec] = &[
    FieldSpec::required(
        "lead_no",
        ValueKind::Code,
        (
            "Lead No.|Lead Number|Lead ID|Lead Code|Lead Ref|Lead Reference|Lead Record ID|Record ID|Record ID - Contact|\
             Prospect ID",
            "线索编号|线索号|线索ID|线索编码|销售线索编号|销售线索ID|线索单号|潜在客户编号|潜在客户ID",
            "名單編號|線索編號|線索號|線索ID|銷售線索編號|潛在客戶編號|潛在客戶ID|名單ID",
        ),
    ),
    FieldSpec::required(
        "acquired_at",
        ValueKind::Moment,
        (
            "Acquired At|Acquired On|Acquired|Acquisition Date|Lead Date|Created At|Create Date|Created Date|Created Time|\
             Created On|Created|Creation Date|Date Created|Date Added|Became a Lead Date|Received At|Inquiry Date",
            "获取时间|获取日期|线索获取时间|创建时间|创建日期|新建时间|录入时间|录入日期|登记时间|线索创建时间|线索时间|\
             来访时间|咨询时间",
            "取得時間|取得日期|名單取得時間|建立時間|建立日期|新增時間|登錄時間|登記時間|線索建立時間|名單建立時間|\
             諮詢時間",
        ),
    ),
    FieldSpec::optional(
        "company",
        ValueKind::Text,
        (
            "Company|Company Name|Company / Account|Account|Account Name|Organization|Organisation|Organization Name|\
             Associated Company|Business Name|Lead Name|Customer Name|Customer",
            "公司|公司名称|企业名称|单位名称|单位|线索名称|客户名称|客户|机构名称",
            "公司|公司名稱|企業名稱|單位名稱|單位|名單名稱|線索名稱|客戶名稱|客戶",
        ),
    ),
    FieldSpec::optional(
        "contact",
        ValueKind::Text,
        (
            "Contact|Contact Name|Contact Person|Primary Contact|Full Name|Name|Lead Contact",
            "联系人|联系人姓名|姓名|客户联系人",
            "聯絡人|聯絡人姓名|姓名|客戶聯絡人|窗口",
        ),
    ),
    FieldSpec::optional(
        "industry",
        ValueKind::Text,
        (
            "Industry|Sector|Industry Sector|Vertical|Industry Type",
            "行业|所属行业|客户行业|行业类别|行业分类",
            "產業|行業|所屬產業|所屬行業|產業別|行業別|產業類別",
        ),
    ),
    FieldSpec::optional(
        "company_size",
        ValueKind::People,
        (
            "Company Size|Employees|No. of Employees|Number of Employees|Employee Count|Headcount|Size",
            "公司规模|企业规模|人员规模|员工人数|员工数|公司人数|人数|总人数|规模",
            "公司規模|企業規模|人員規模|員工人數|員工數|公司人數|人數|規模",
        ),
    ),
    FieldSpec::optional(
        "purchase_plan",
        ValueKind::YesNo,
        (
            "Purchase Plan|Has Purchase Plan|Purchase Planned|Buying Plan|Purchase Intent|Buying Intent|Has Budget Plan",
            "采购计划|有采购计划|是否有采购计划|购买计划|有无采购计划|采购意向|购买意向",
            "採購計畫|採購計劃|有採購計畫|是否有採購計畫|購買計畫|有無採購計畫|採購意向|購買意向",
        ),
    ),
    FieldSpec::optional(
        "source",
        ValueKind::Text,
        (
            "Source|Lead Source|Original Source|Original Traffic Source|Channel|Lead Channel|Acquisition Channel|Campaign",
            "来源|线索来源|客户来源|来源渠道|渠道|获客渠道|市场活动",
            "來源|名單來源|線索來源|客戶來源|來源管道|管道|獲客管道|行銷活動",
        ),
    ),
    FieldSpec::optional(
        "stage",
        ValueKind::Stage,
        (
            "Stage|Lead Stage|Lead Status|Status|Sales Stage|Deal Stage|Pipeline Stage|Lifecycle Stage|State",
            "阶段|线索阶段|销售阶段|线索状态|状态|跟进状态|跟进阶段|商机阶段|生命状态",
            "階段|名單階段|線索階段|銷售階段|名單狀態|線索狀態|狀態|跟進狀態|跟進階段|商機階段",
        ),
    ),
    FieldSpec::optional(
        "assigned_at",
        ValueKind::Moment,
        (
            "Assigned At|Assigned On|Assigned Date|Assignment Date|Date Assigned|Owner Assigned Date|Assigned Time|\
             Owner Assigned",
            "分配时间|分配日期|线索分配时间|领取时间|指派时间|负责人分配时间|派发时间",
            "分派時間|分派日期|分配時間|分配日期|名單分派時間|指派時間|領取時間|派發時間",
        ),
    ),
    FieldSpec::optional(
        "owner",
        ValueKind::Code,
        (
            "Owner|Owner ID|Lead Owner|Lead Owner ID|Contact Owner|Assigned To|Employee No.|Employee Number|Employee ID|\
             Sales Rep|Sales Rep ID|Salesperson|Rep",
            "负责人工号|负责人|线索负责人|所有人|线索所有人|所有者|归属人|业务员工号|业务员|销售员|销售代表|工号|\
             员工编号|跟进人",
            "負責業務編號|負責人|負責人工號|負責業務|線索負責人|擁有者|名單擁有者|業務員編號|業務員|業務代表|銷售員|\
             工號|員工編號|員編|跟進人",
        ),
    ),
    FieldSpec::optional(
        "outcome",
        ValueKind::Outcome,
        (
            "Outcome|Result|Lead Outcome|Lead Result|Win/Loss|Won/Lost|Deal Outcome",
            "结果|线索结果|跟进结果|输赢|成交结果|赢输单|转化结果",
            "結果|名單結果|線索結果|跟進結果|輸贏|成交結果|轉換結果",
        ),
    ),
    FieldSpec::optional(
        "reason",
        ValueKind::EndReason,
        (
            "Reason|Lost Reason|Loss Reason|Closed Lost Reason|Reason Lost|Invalid Reason|Unqualified Reason|\
             Disqualification Reason|Disqualified Reason|Rejection Reason|End Reason",
            "原因|丢单原因|输单原因|流失原因|无效原因|战败原因|作废原因|关闭原因|未成交原因",
            "原因|丟單原因|輸單原因|流失原因|無效原因|戰敗原因|作廢原因|結案原因|未成交原因",
        ),
    ),
    FieldSpec::optional(
        "ended_at",
        ValueKind::Moment,
        (
            "Ended At|Ended On|Lost At|Lost Date|Lost On|Closed Lost Date|Disqualified Date|Disqualified At|Closed At|\
             Closed Date",
            "结束时间|丢单时间|丢单日期|输单时间|输单日期|战败时间|无效时间|作废时间|关闭时间",
            "結束時間|丟單時間|丟單日期|輸單時間|輸單日期|戰敗時間|無效時間|作廢時間|結案時間",
        ),
    ),
    FieldSpec::optional(
        "won_at",
        ValueKind::Moment,
        (
            "Won At|Won On|Won Date|Date Won|Closed Won Date|Became a Customer Date|Signed Date|Signed On",
            "赢单时间|赢单日期|成交时间|成交日期|签约时间|签约日期|签单日期",
            "贏單時間|贏單日期|成交時間|成交日期|簽約時間|簽約日期|簽單日期",
        ),
    ),
    FieldSpec::optional(
        "order_no",
        ValueKind::Code,
        (
            "Order No.|Order Number|Order ID|Sales Order|Sales Order No.|Contract No.|Contract Number",
            "订单号|订单编号|销售订单号|合同编号|合同号",
            "訂單編號|訂單號|訂單號碼|銷售訂單號|合約編號|合約號",
        ),
    ),
    FieldSpec::optional(
        "region",
        ValueKind::Text,
        (
            "Region|Area|Territory|Sales Region|State/Region|State/Province|Province|State / Province|District|Zone|City",
            "区域|地区|大区|所属区域|所在地区|销售区域|省份|省|城市",
            "區域|地區|大區|所屬區域|所在地區|銷售區域|轄區|縣市|城市",
        ),
    ),
    FieldSpec::optional(
        "customer_code",
        ValueKind::Code,
        (
            "Customer Code|Customer No.|Customer Number|Customer ID|Account ID|Account No.|Account Number|\
             Converted Account ID|Client Code",
            "客户编码|客户编号|客户代码|客户ID|转客户编号|转换客户编号",
            "客戶編號|客戶編碼|客戶代碼|客戶代號|客戶ID|轉換客戶編號",
        ),
    ),
    FieldSpec::optional(
        "situation",
        ValueKind::Text,
        (
            "Situation|Customer Situation|Current Situation|SPIN Situation",
            "现状|客户现状|背景现状|情况|客户情况",
            "現況|客戶現況|現狀|客戶現狀|背景",
        ),
    ),
    FieldSpec::optional(
        "problem",
        ValueKind::Text,
        (
            "Problem|Customer Problem|Pain Point|Pain Points|SPIN Problem",
            "问题|客户问题|痛点|客户痛点",
            "問題|客戶問題|痛點|客戶痛點",
        ),
    ),
    FieldSpec::optional(
        "implication",
        ValueKind::Text,
        ("Implication|Implications|Impact|SPIN Implication", "影响|问题影响|后果|问题后果", "影響|問題影響|後果"),
    ),
    FieldSpec::optional(
        "need",
        ValueKind::Text,
        (
            "Need|Needs|Need-payoff|Need Payoff|Customer Needs|Customer Need|Requirements|SPIN Need",
            "需求|客户需求|需求价值|解决价值|需求描述",
            "需求|客戶需求|需求價值|解決價值|需求說明",
        ),
    ),
    FieldSpec::optional(
        "author",
        ValueKind::Code,
        (
            "Proposal Author|Proposal By|Proposal Owner|Proposal Written By|Quote Owner",
            "方案人|方案编写人|方案撰写人|方案负责人|方案制定人|报价人",
            "提案人|提案撰寫人|方案撰寫人|方案負責人|報價人",
        ),
    ),
    FieldSpec::optional(
        "approver",
        ValueKind::Code,
        (
            "Approver|Approved By|Proposal Approver|Proposal Approved By|Approver ID",
            "审批人|审核人|方案审批人|批准人|方案审核人",
            "核准人|審核人|簽核人|方案核准人|提案核准人|批准人",
        ),
    ),
    FieldSpec::optional(
        "approved_at",
        ValueKind::Moment,
        (
            "Approved At|Approved On|Approval Date|Approved Date|Proposal Approved At",
            "审批时间|审批日期|审核时间|批准时间|方案审批时间",
            "核准時間|核准日期|審核時間|簽核時間|批准時間|提案核准時間",
        ),
    ),
    FieldSpec::optional(
        "quality",
        ValueKind::Mark,
        (
            "Proposal Quality|Quality|Quality Score|Proposal Score|Proposal Rating",
            "方案质量|方案评分|方案得分|质量评分",
            "提案品質|提案評分|方案品質|方案評分|品質評分",
        ),
    ),
    FieldSpec::optional(
        "note",
        ValueKind::Text,
        ("Note|Notes|Description|Comment|Comments|Remark|Remarks", "备注|说明|描述", "備註|說明|描述"),
    ),
];
