//! Headings under which CRM and ERP systems export customers.

use super::{FieldSpec, ValueKind};

pub(super) const FIELDS: &[FieldSpec] = &[
    FieldSpec::required(
        "code",
        ValueKind::Code,
        (
            "Customer Code|Code|Customer No.|Customer Number|Customer ID|Client Code|Client No.|Client Number|\
             Client ID|Account No.|Account Number|Account ID|Account Code|Cust No.|Cust ID|Cust Code|\
             Company ID|ID|No.|Debtor No.",
            "客户编码|客户编号|客户代码|客户号|客户ID|编码|编号|代码|客户账号|会员编号|会员号",
            "客戶編號|客戶編碼|客戶代碼|客戶代號|客戶號|客戶ID|編號|編碼|代碼|客戶帳號|會員編號",
        ),
    ),
    FieldSpec::required(
        "name",
        ValueKind::Text,
        (
            "Customer Name|Name|Customer|Client|Client Name|Account|Account Name|Company|Company Name|\
             Organization|Organisation|Organization Name|Business Name|Full Name",
            "客户名称|名称|客户|客户全称|客户姓名|客户简称|公司名称|公司|企业名称|单位名称|客户名",
            "客戶名稱|名稱|客戶|客戶全名|客戶姓名|客戶簡稱|公司名稱|公司|企業名稱|單位名稱|客戶名",
        ),
    ),
    FieldSpec::optional(
        "industry",
        ValueKind::Text,
        (
            "Industry|Sector|Industry Sector|Vertical|Line of Business|Industry Type",
            "行业|所属行业|客户行业|行业类别|行业分类",
            "產業|行業|所屬產業|所屬行業|客戶行業|產業別|行業別|產業類別",
        ),
    ),
    FieldSpec::optional(
        "region",
        ValueKind::Text,
        (
            "Region|Area|Territory|Sales Region|Sales Territory|District|Zone|Province|State",
            "区域|地区|大区|所属区域|所在地区|所在区域|销售区域|省份|省",
            "區域|地區|大區|所屬區域|所在地區|銷售區域|轄區|省份|縣市",
        ),
    ),
    FieldSpec::optional(
        "size",
        ValueKind::Text,
        (
            "Size|Company Size|Customer Size|Employees|No. of Employees|Number of Employees|Headcount",
            "规模|客户规模|公司规模|企业规模|员工人数|人员规模|员工数",
            "規模|客戶規模|公司規模|企業規模|員工人數|人員規模|員工數",
        ),
    ),
    FieldSpec::optional(
        "owner",
        ValueKind::Code,
        (
            "Owner|Owner ID|Account Owner|Account Owner ID|Customer Owner|Employee No.|Employee Number|\
             Employee ID|Salesperson|Salesperson ID|Sales Rep|Sales Rep ID|Rep|Account Executive|Assigned To",
            "负责人工号|负责人|客户负责人|归属人|归属销售|业务员|业务员工号|业务员编号|销售员|销售员工号|\
             销售代表|所有者|客户所有人|工号|员工编号|客户经理|跟进人",
            "負責業務編號|負責人|負責人工號|負責業務|客戶負責人|業務員|業務員編號|業務代表|銷售員|銷售代表|\
             擁有者|工號|員工編號|員編|客戶經理|跟進人",
        ),
    ),
    FieldSpec::optional(
        "owner_since",
        ValueKind::Since,
        (
            "Owner Since|Owned Since|Owner From|Account Owner Since|Owner Effective From|Owner Effective Date|\
             Assigned On|Assigned Date|Assignment Date|Effective From|Effective Date|Valid From",
            "归属起始日期|归属日期|归属开始日期|负责起始日期|负责开始日期|负责人生效日期|接手日期|分配日期|\
             生效日期|生效日",
            "負責起始日期|負責起始日|負責人生效日期|負責人生效日|歸屬起始日|歸屬日期|接手日期|接手日|分派日期|\
             生效日期|生效日",
        ),
    ),
    FieldSpec::optional(
        "decision_maker",
        ValueKind::Text,
        (
            "Decision Maker|Decision-maker|Key Contact|Primary Contact|Main Contact|Contact|Contact Name|\
             Contact Person",
            "决策人|关键决策人|关键联系人|主要联系人|首要联系人|联系人|联系人姓名",
            "決策者|決策人|關鍵決策者|關鍵聯絡人|主要聯絡人|聯絡人|聯絡人姓名|窗口",
        ),
    ),
    FieldSpec::optional(
        "birthday",
        ValueKind::Date,
        (
            "Birthday|Date of Birth|Birth Date|DOB|Contact Birthday|Decision Maker Birthday",
            "生日|出生日期|联系人生日|决策人生日",
            "生日|出生日期|聯絡人生日|決策者生日",
        ),
    ),
    FieldSpec::optional(
        "churn_reason",
        ValueKind::ChurnReason,
        (
            "Churn Reason|Reason of Churn|Lost Reason|Loss Reason|Reason Lost|Attrition Reason",
            "流失原因|客户流失原因|丢单原因|流失理由",
            "流失原因|客戶流失原因|丟單原因|流失理由",
        ),
    ),
];
