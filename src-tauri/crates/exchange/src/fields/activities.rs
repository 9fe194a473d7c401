//! Headings under which CRM systems export what was done for customers: visits, calls, promotions, callbacks.

use super::{FieldSpec, ValueKind};

pub(super) const FIELDS: &[FieldSpec] = &[
    FieldSpec::required(
        "customer_code",
        ValueKind::Code,
        (
            "Customer Code|Customer No.|Customer Number|Customer ID|Customer|Client Code|Client No.|Client ID|Account No.|\
             Account Number|Account ID|Account Code|Account|Company ID|Related To ID|Related Account ID|Cust No.",
            "客户编码|客户编号|客户代码|客户号|客户ID|客户|客户账号|拜访客户|关联客户|所属客户|跟进客户",
            "客戶編號|客戶編碼|客戶代碼|客戶代號|客戶號|客戶ID|客戶|客戶帳號|拜訪客戶|關聯客戶|所屬客戶",
        ),
    ),
    FieldSpec::required(
        "date",
        ValueKind::Date,
        (
            "Date|Activity Date|Visit Date|Call Date|Contact Date|Activity Time|Done On|Completed Date|Completed On|\
             Completed At|Date Completed|Start Date|Start|Start Time|Check-in Time|Due Date|Logged At|Created Date|\
             Created At|Created Time",
            "日期|活动日期|拜访日期|拜访时间|跟进日期|跟进时间|联系日期|联系时间|活动时间|完成日期|完成时间|签到时间|\
             开始时间|发生时间|记录时间|创建时间",
            "日期|活動日期|拜訪日期|拜訪時間|跟進日期|跟進時間|聯繫日期|聯絡日期|活動時間|完成日期|完成時間|打卡時間|\
             開始時間|發生時間|記錄時間|建立時間",
        ),
    ),
    FieldSpec::required(
        "kind",
        ValueKind::ActivityKind,
        (
            "Kind|Activity Type|Activity Kind|Type|Activity|Task Subtype|Task Type|Event Type|Engagement Type|Visit Type|\
             Contact Type|Contact Method|Interaction Type|Method",
            "类型|活动类型|跟进方式|跟进类型|拜访方式|拜访类型|联系方式|联系类型|活动记录类型|沟通方式|方式|销售活动类型",
            "類型|活動類型|跟進方式|跟進類型|拜訪方式|拜訪類型|聯繫方式|聯絡方式|聯絡類型|溝通方式|方式",
        ),
    ),
    FieldSpec::optional(
        "member",
        ValueKind::Code,
        (
            "Member|Employee No.|Employee Number|Employee ID|Owner|Owner ID|Activity Owner|Assigned To|Activity Assigned To|\
             Assigned|Salesperson|Salesperson ID|Sales Rep|Sales Rep ID|Rep|Created By|Done By|Logged By|Host",
            "业务员工号|工号|员工编号|员工工号|业务员|拜访人|跟进人|执行人|负责人|负责人工号|销售员|销售代表|创建人|记录人",
            "業務員編號|工號|員工編號|員編|業務員|業務代表|拜訪人|跟進人|執行人|負責人|負責人工號|銷售員|建立人|記錄人",
        ),
    ),
    FieldSpec::optional(
        "outcome",
        ValueKind::Text,
        (
            "Outcome|Result|Call Result|Call Outcome|Call Disposition|Meeting Outcome|Visit Result|Activity Outcome",
            "结果|拜访结果|跟进结果|沟通结果|通话结果|活动结果|拜访总结",
            "結果|拜訪結果|跟進結果|溝通結果|通話結果|活動結果|拜訪總結",
        ),
    ),
    FieldSpec::optional(
        "note",
        ValueKind::Text,
        (
            "Note|Notes|Description|Comment|Comments|Full Comments|Subject|Remark|Remarks|Details|Call Notes",
            "备注|说明|描述|跟进内容|拜访内容|跟进记录|沟通内容|活动内容|主题",
            "備註|說明|描述|跟進內容|拜訪內容|跟進記錄|溝通內容|活動內容|主題",
        ),
    ),
];
