//! Headings under which service desks export tickets.

use super::{FieldSpec, ValueKind};

pub(super) const FIELDS: &[FieldSpec] = &[
    FieldSpec::required(
        "ticket_no",
        ValueKind::Code,
        (
            "Ticket No.|Ticket Number|Ticket ID|Ticket|Ticket Ref|Case Number|Case No.|Case ID|Incident No.|\
             Incident Number|Incident ID|Request ID|Request No.|Service Request No.|Issue Key",
            "工单编号|工单号|工单ID|服务工单号|服务单号|售后单号|报修单号|案例编号|个案编号|服务请求编号|维修单号",
            "工單編號|工單號|工單號碼|工單ID|服務單號|售後單號|報修單號|案件編號|個案編號|維修單號",
        ),
    ),
    FieldSpec::required(
        "customer_code",
        ValueKind::Code,
        (
            "Customer Code|Customer No.|Customer Number|Customer ID|Customer|Client Code|Client No.|Client ID|Account No.|\
             Account Number|Account ID|Account Code|Account|Organization ID|Requester Organization|Company ID|Cust No.",
            "客户编码|客户编号|客户代码|客户号|客户ID|客户|客户账号|报修客户|所属客户",
            "客戶編號|客戶編碼|客戶代碼|客戶代號|客戶號|客戶ID|客戶|客戶帳號|報修客戶|所屬客戶",
        ),
    ),
    FieldSpec::required(
        "opened_at",
        ValueKind::Moment,
        (
            "Opened At|Opened|Opened On|Open Date|Date/Time Opened|Date Opened|Created At|Created|Created Date|\
             Created Time|Created On|Create Date|Creation Date|Date Created|Requested At|Reported At|Submitted At",
            "提交时间|创建时间|创建日期|开单时间|报修时间|受理时间|建单时间|发起时间|登记时间|工单创建时间|提交日期",
            "建立時間|建立日期|開單時間|報修時間|受理時間|立案時間|提交時間|登記時間|工單建立時間|進件時間",
        ),
    ),
    FieldSpec::optional(
        "responded_at",
        ValueKind::Moment,
        (
            "First Response At|First Response|First Responded At|First Response Date|First Reply At|\
             First Replied At|Responded At|First Responded On|Date/Time First Response",
            "首次响应时间|首响时间|响应时间|首次回复时间|首次应答时间|接单时间|首次联系时间",
            "首次回應時間|首次回覆時間|回應時間|首次應答時間|首回時間|接單時間|首次聯絡時間",
        ),
    ),
    FieldSpec::optional(
        "resolved_at",
        ValueKind::Moment,
        (
            "Resolved At|Resolved|Resolved On|Resolved Date|Resolution Date|Solved At|Solved|Closed At|\
             Closed|Closed Date|Closed On|Close Date|Date/Time Closed|Date Closed|Completed At|Completed Time",
            "解决时间|解决日期|完成时间|完结时间|关闭时间|处理完成时间|结单时间|完工时间",
            "解決時間|解決日期|完成時間|結案時間|結案日期|關閉時間|處理完成時間|完工時間",
        ),
    ),
    FieldSpec::optional(
        "category",
        ValueKind::Text,
        (
            "Category|Ticket Category|Type|Ticket Type|Case Type|Case Reason|Issue Type|Request Type|Topic",
            "类别|工单类别|工单类型|类型|问题类型|问题分类|服务类型|故障类型|分类",
            "類別|工單類別|工單類型|類型|問題類型|問題分類|服務類型|故障類型|分類",
        ),
    ),
    FieldSpec::optional(
        "owner",
        ValueKind::Code,
        (
            "Owner|Owner ID|Ticket Owner|Case Owner|Assignee|Assigned To|Agent|Agent ID|Employee No.|Employee Number|\
             Employee ID|Technician|Engineer",
            "处理人工号|处理人|负责人|负责人工号|服务人员|客服|客服人员|工程师|受理人|工号|员工编号",
            "處理人員編號|處理人|處理人員|負責人|負責人工號|服務人員|客服|客服人員|工程師|受理人|工號|員工編號|員編",
        ),
    ),
    FieldSpec::optional(
        "satisfaction",
        ValueKind::Mark,
        (
            "Satisfaction|Satisfaction Score|Satisfaction Rating|Customer Satisfaction|CSAT|CSAT Score|Rating|Score|\
             Survey Score|Stars",
            "满意度|客户满意度|满意度评分|服务评分|评分|评价星级|服务评价",
            "滿意度|客戶滿意度|滿意度評分|服務評分|評分|評價星等|服務評價",
        ),
    ),
    FieldSpec::optional(
        "theme",
        ValueKind::Text,
        (
            "Theme|Feedback Theme|Feedback|Subject|Ticket Subject|Title|Summary|Tag|Tags",
            "主题|反馈主题|工单主题|工单标题|标题|反馈|标签",
            "主題|回饋主題|工單主題|工單標題|標題|回饋|標籤",
        ),
    ),
    FieldSpec::optional(
        "note",
        ValueKind::Text,
        (
            "Note|Notes|Description|Comment|Comments|Remark|Remarks|Details",
            "备注|说明|描述|问题描述|工单描述|故障描述",
            "備註|說明|描述|問題描述|工單描述|故障描述",
        ),
    ),
];
