//! Headings under which survey tools export answers of employees and customers.

use super::{FieldSpec, ValueKind};

pub(super) const FIELDS: &[FieldSpec] = &[
    FieldSpec::required(
        "answer_no",
        ValueKind::Code,
        (
            "Answer No.|Answer Number|Answer ID|Response ID|Response No.|Response Number|Respondent ID|Submission ID|\
             Survey Response ID|Submission No.|ID|No.",
            "答卷编号|答卷ID|答卷号|答案编号|问卷编号|提交编号|反馈编号|作答编号|序号|编号",
            "答卷編號|填答編號|回覆編號|答案編號|問卷編號|提交編號|回應編號|作答編號|序號|編號",
        ),
    ),
    FieldSpec::required(
        "audience",
        ValueKind::Audience,
        (
            "Audience|Survey Audience|Respondent Type|Respondent Group|Respondent|Survey Type|Survey|Surveyed",
            "对象|调查对象|受访对象|受访者类型|答卷人类型|问卷对象|问卷类型|调查类型",
            "對象|調查對象|受訪對象|受訪者類型|填答者類型|問卷對象|問卷類型|調查類型",
        ),
    ),
    FieldSpec::required(
        "date",
        ValueKind::Date,
        (
            "Date|Answered On|Answer Date|Response Date|Responded On|Submitted On|Submitted At|Submission Date|\
             Submit Time|Completed On|Completed At|Completion Date|Survey Date|Recorded Date|End Date|End Time|Timestamp",
            "日期|答卷日期|填写日期|填写时间|提交日期|提交时间|提交答卷时间|答题时间|作答时间|调查日期|回收日期",
            "日期|填答日期|填答時間|填寫日期|填寫時間|提交日期|提交時間|作答時間|調查日期|回覆日期|時間戳記",
        ),
    ),
    FieldSpec::required(
        "score",
        ValueKind::Rating,
        (
            "Score|Rating|Satisfaction|Satisfaction Score|Satisfaction Rating|Overall Satisfaction|Overall Rating|\
             Overall Score|CSAT|CSAT Score|Mark|Points|Answer|Stars",
            "评分|得分|分数|满意度|满意度评分|满意度得分|总体满意度|整体满意度|综合评分|总体评价|打分|星级",
            "評分|得分|分數|滿意度|滿意度評分|滿意度得分|整體滿意度|總體滿意度|綜合評分|整體評價|星等",
        ),
    ),
    FieldSpec::optional(
        "scale",
        ValueKind::Scale,
        (
            "Scale|Max Score|Maximum Score|Maximum|Max|Best Mark|Out Of|Full Marks|Full Score",
            "满分|分制|量表|最高分|评分上限|满分值",
            "滿分|分制|量表|最高分|評分上限",
        ),
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
        "customer_code",
        ValueKind::Code,
        (
            "Customer Code|Customer No.|Customer Number|Customer ID|Customer|Client Code|Client No.|Client ID|Account No.|\
             Account Number|Account ID|Account Code|Account|Company ID|Cust No.",
            "客户编码|客户编号|客户代码|客户号|客户ID|客户|客户账号|受访客户|所属客户",
            "客戶編號|客戶編碼|客戶代碼|客戶代號|客戶號|客戶ID|客戶|客戶帳號|受訪客戶|所屬客戶",
        ),
    ),
    FieldSpec::optional(
        "theme",
        ValueKind::Text,
        (
            "Theme|Topic|Subject|Category|Question|Question Topic|Dimension|Tag|Tags",
            "主题|题目|问题|维度|类别|分类|调查主题|标签",
            "主題|題目|問題|構面|面向|類別|分類|調查主題|標籤",
        ),
    ),
    FieldSpec::optional(
        "comment",
        ValueKind::Text,
        (
            "Comment|Comments|Feedback|Open Answer|Verbatim|Suggestion|Suggestions|Remark|Remarks|Note|Notes|Free Text",
            "评论|意见|建议|意见建议|意见与建议|反馈|反馈内容|备注|说明|开放题",
            "評論|意見|建議|意見與建議|回饋|回饋內容|備註|說明|開放題",
        ),
    ),
];
