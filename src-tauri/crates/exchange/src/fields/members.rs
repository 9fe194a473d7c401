//! Headings under which HR systems export the members of a sales team.

use super::{FieldSpec, ValueKind};

pub(super) const FIELDS: &[FieldSpec] = &[
    FieldSpec::required(
        "employee_no",
        ValueKind::Code,
        (
            "Employee No.|Employee Number|Employee ID|Employee Code|Emp No.|Emp ID|Staff No.|Staff ID|\
             Staff Number|Personnel No.|Personnel Number|Badge No.|Member No.|Member ID|Sales Rep ID|Rep ID|\
             Worker ID|User ID|ID|No.",
            "工号|员工编号|员工工号|员工号|员工编码|职工号|职员编号|人员编号|业务员编号|编号",
            "員工編號|工號|員編|員工工號|員工號碼|員工代號|職員編號|人員編號|業務員編號|編號",
        ),
    ),
    FieldSpec::required(
        "name",
        ValueKind::Text,
        (
            "Name|Employee Name|Full Name|Employee|Member|Member Name|Staff Name|Salesperson|Sales Rep|\
             Sales Rep Name|Display Name|Worker",
            "姓名|员工姓名|名字|员工名称|业务员|业务员姓名|销售员|销售代表|人员姓名|员工",
            "姓名|員工姓名|名字|員工名稱|業務員|業務員姓名|業務姓名|銷售員|銷售代表|員工",
        ),
    ),
    FieldSpec::required(
        "hire_date",
        ValueKind::Date,
        (
            "Hire Date|Hired On|Hired|Date Hired|Date of Hire|Start Date|Joining Date|Date of Joining|\
             Join Date|Joined On|Joined|Entry Date|Employment Date|Employment Start|Onboard Date|On Board Date",
            "入职日期|入职时间|入司日期|入职|到岗日期|加入日期|参加工作日期",
            "到職日|到職日期|入職日期|報到日期|到職時間|入職日|加入日期",
        ),
    ),
    FieldSpec::optional(
        "role",
        ValueKind::Role,
        ("Role|Job Title|Title|Position|Job|Job Role", "角色|职位|岗位|职务|职称", "角色|職位|職稱|職務|崗位"),
    ),
    FieldSpec::optional(
        "team",
        ValueKind::Text,
        (
            "Team|Sales Team|Department|Dept|Group|Unit|Business Unit|Division",
            "团队|销售团队|小组|部门|组别|所属团队|所属部门|销售组",
            "團隊|銷售團隊|業務團隊|小組|部門|組別|所屬團隊|所屬部門",
        ),
    ),
    FieldSpec::optional(
        "region",
        ValueKind::Text,
        (
            "Region|Area|Territory|Sales Region|Sales Territory|District|Zone|Location",
            "区域|地区|大区|所属区域|销售区域|工作地点",
            "區域|地區|大區|所屬區域|銷售區域|轄區|工作地點",
        ),
    ),
    FieldSpec::optional(
        "since",
        ValueKind::Since,
        (
            "Since|Post Since|In Post Since|In Position Since|In Role Since|In Team Since|Role Since|Team Since|\
             Transfer Date|Transferred On|Effective From|Effective Date|Valid From",
            "任职起始日期|任现职日期|现职起始日期|现职日期|调岗日期|转岗日期|调动日期|生效日期|生效日",
            "任職起始日|任現職日期|現職起始日|現職日期|調任日期|調動日期|轉調日期|生效日期|生效日",
        ),
    ),
    FieldSpec::optional(
        "experience_start",
        ValueKind::Since,
        (
            "Experience Start|Sales Experience Since|Sales Experience Start|In Sales Since|Experience Since|\
             Career Start|Sales Start Date",
            "从业日期|从业开始日期|销售从业日期|从事销售日期|从业时间|从业起始日",
            "從業日期|從業起始日|銷售從業日期|從事業務日期|從業時間|業務資歷起始日",
        ),
    ),
    FieldSpec::optional(
        "leaves",
        ValueKind::Leaves,
        (
            "Leaves|Leave|Leave Dates|Leave Periods|Absences|Absence|Time Off",
            "休假|请假|请假日期|休假日期|休假期间|长假",
            "休假|請假|請假日期|休假日期|休假期間|留職停薪",
        ),
    ),
    FieldSpec::optional(
        "active_to",
        ValueKind::LastDay,
        (
            "Active To|Active Until|Leave Date|Leaving Date|Last Day|Last Working Day|End Date|\
             Termination Date|Terminated On|Exit Date|Resignation Date|Left On",
            "离职日期|离职时间|离职日|最后工作日|离岗日期",
            "離職日期|離職日|離職時間|最後工作日|離職生效日",
        ),
    ),
];
