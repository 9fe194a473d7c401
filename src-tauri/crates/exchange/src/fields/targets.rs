//! Headings under which planning sheets hold targets.

use super::{FieldSpec, ValueKind};

pub(super) const FIELDS: &[FieldSpec] = &[
    FieldSpec::required(
        "period",
        ValueKind::Period,
        (
            "Period|Target Period|Quarter|Month|Fiscal Quarter|Fiscal Period|Year|Fiscal Year|Year Month",
            "期间|周期|目标期间|季度|月份|年度|年月|财季|考核期|考核周期|年份",
            "期間|週期|目標期間|季度|季別|月份|年度|年月|財季|考核期間|年份",
        ),
    ),
    FieldSpec::required(
        "amount",
        ValueKind::Amount,
        (
            "Target|Target Amount|Amount|Sales Target|Quota|Sales Quota|Goal|Sales Goal|Budget|Target Value|\
             Plan|Planned Sales",
            "目标金额|目标|金额|销售目标|业绩目标|目标值|任务|任务金额|销售任务|指标|业绩指标|定额|目标额",
            "目標金額|目標|金額|銷售目標|業績目標|目標值|任務|任務金額|指標|業績指標|配額|目標額",
        ),
    ),
    FieldSpec::optional(
        "member",
        ValueKind::Code,
        (
            "Member|Employee No.|Employee Number|Employee ID|Salesperson|Salesperson ID|Sales Rep|\
             Sales Rep ID|Rep|Rep ID|Owner|Owner ID",
            "工号|员工编号|员工工号|业务员|业务员工号|业务员编号|销售员|销售员工号|销售代表|负责人|负责人工号",
            "員工編號|工號|員編|員工工號|業務員|業務員編號|業務代表|銷售員|銷售代表|負責人|負責人工號",
        ),
    ),
    FieldSpec::optional(
        "team",
        ValueKind::Text,
        (
            "Team|Sales Team|Department|Dept|Group|Division",
            "团队|销售团队|小组|部门|组别|所属团队",
            "團隊|銷售團隊|業務團隊|小組|部門|組別|所屬團隊",
        ),
    ),
    FieldSpec::optional(
        "product_line",
        ValueKind::Text,
        (
            "Product Line|Product Category|Product Group|Product Family|Category|Business Line",
            "产品线|产品类别|产品分类|产品大类|品类|业务线",
            "產品線|產品類別|產品分類|產品大類|品類|業務線",
        ),
    ),
    FieldSpec::optional(
        "region",
        ValueKind::Text,
        (
            "Region|Sales Region|Area|Territory|District|Zone",
            "区域|地区|大区|销售区域|所属区域",
            "區域|地區|大區|銷售區域|所屬區域|轄區",
        ),
    ),
];
