//! Headings under which learning and HR systems export who was trained, exams and marks for skills.

use super::{FieldSpec, Headings, ValueKind};

/// Who a row is about. Columns of names come last: whoever is only named is refused by employee no.
const WHO: Headings = (
    "Employee No.|Employee Number|Employee ID|Employee Code|Emp No.|Emp ID|Staff No.|Staff ID|Staff Number|Personnel No.|\
     Personnel Number|Badge No.|Member No.|Member ID|Worker ID|Learner ID|Trainee ID|Participant ID|Student ID|User ID|\
     Username|Login|Member|Learner|Trainee|Participant|Attendee|Employee",
    "工号|员工编号|员工工号|员工号|员工编码|职工号|职员编号|人员编号|业务员编号|学员编号|学员工号|参训人工号|考生工号|\
     学号|用户名|账号|登录名|员工|学员|参训人员|参训人|考生",
    "員工編號|工號|員編|員工工號|員工號碼|員工代號|職員編號|人員編號|業務員編號|學員編號|學員工號|學號|帳號|員工|學員|\
     受訓人員|參訓人員|考生",
);

const MODULES: Headings = (
    "Module|Module ID|Module Name|Training Module|Course|Course Name|Course Title|Course ID|Course Code|Training Course|\
     Training|Training Name|Training Title|Training Program|Class|Class Name|Session Name|Learning Item|Item Title|\
     Subject|Topic|Program",
    "课程|课程名称|模块|模块名称|课程编号|课程代码|课程编码|课程模块|培训课程|培训模块|培训项目|培训名称|培训内容|\
     培训主题|项目名称|课目|科目",
    "課程|課程名稱|模組|模組名稱|課程編號|課程代碼|課程代號|課程主題|訓練課程|教育訓練|培訓課程|訓練模組|訓練項目|\
     訓練名稱|科目",
);

const EXAM_MODULES: Headings = (
    "Module|Module ID|Module Name|Course|Course Name|Course Title|Course ID|Course Code|Subject|Exam|Exam Name|Exam Title|\
     Exam Subject|Test|Test Name|Quiz|Quiz Name|Assessment|Assessment Name|Paper",
    "课程|课程名称|模块|模块名称|课程编号|课程代码|课程编码|考试科目|科目|考试课程|考试名称|考试|试卷|试卷名称|\
     考核项目|考核内容|测验名称",
    "課程|課程名稱|模組|模組名稱|課程編號|課程代碼|課程代號|考試科目|科目|考試課程|考試名稱|考試|試卷名稱|測驗名稱|\
     測驗|考核項目",
);

const SCORES: Headings = (
    "Score|Exam Score|Test Score|Quiz Score|Assessment Score|Final Score|Mark|Marks|Grade|Result|Points|Score %",
    "成绩|得分|分数|考试成绩|考试分数|考试得分|考核成绩|考核得分|测验成绩|最终成绩|总分|总成绩|评分",
    "成績|得分|分數|考試成績|考試分數|考試得分|測驗成績|測驗分數|考核成績|總分|總成績|評分",
);

const ATTEMPTS: Headings = (
    "Attempt|Attempt No.|Attempt Number|Try|Retake|Is Retake|Resit|Re-sit|Make-up|Makeup Exam|Re-exam",
    "考试次数|第几次|第几次考试|考次|次数|考试次序|补考|是否补考|重考",
    "考試次數|第幾次|第幾次考試|考次|次數|補考|是否補考|重考",
);

const NOTES: Headings = (
    "Note|Notes|Remark|Remarks|Comment|Comments|Feedback|Description",
    "备注|说明|评语|点评|评价",
    "備註|說明|評語|講評",
);

pub(super) const TRAINING: &[FieldSpec] = &[
    FieldSpec::required("employee_no", ValueKind::Code, WHO),
    FieldSpec::required("module", ValueKind::Text, MODULES),
    FieldSpec::required(
        "date",
        ValueKind::Date,
        (
            "Date|Training Date|Session Date|Course Date|Class Date|Held On|Attended On|Attendance Date|Event Date|\
             Completion Date|Completed On|Completed Date|Date Completed|Start Date|Start Time|Session Start",
            "日期|培训日期|上课日期|课程日期|开课日期|参训日期|培训时间|上课时间|开课时间|签到时间|完成日期|完成时间|\
             结业日期|开始日期|开始时间",
            "日期|訓練日期|上課日期|課程日期|開課日期|受訓日期|培訓日期|訓練時間|上課時間|簽到時間|完成日期|完成時間|\
             結訓日期|開始日期|開始時間",
        ),
    ),
    FieldSpec::optional(
        "hours",
        ValueKind::Hours,
        (
            "Hours|Training Hours|Duration|Duration Hours|Course Hours|Session Hours|Credit Hours|Hours Completed|\
             Total Hours|Length|Minutes|Duration Minutes",
            "时长|学时|课时|培训时长|培训学时|培训课时|课程时长|参训时长|小时|小时数|培训小时|分钟|分钟数",
            "時數|訓練時數|課程時數|上課時數|受訓時數|研習時數|時長|小時|小時數|學時|課時|分鐘|分鐘數",
        ),
    ),
    FieldSpec::optional(
        "attended",
        ValueKind::Attendance,
        (
            "Attended|Attendance|Attendance Status|Present|Participation|Checked In|Check-in|Completion Status|\
             Training Status|Registration Status|Enrollment Status|Enrolment Status|Status",
            "出席|是否出席|出席情况|出席状态|出勤|出勤情况|考勤|考勤状态|签到|签到状态|是否签到|到课情况|是否参加|参训状态|\
             学习状态|完成状态|状态",
            "出席|是否出席|出席狀況|出席狀態|出勤|出勤狀況|簽到|簽到狀態|報到狀況|是否參加|上課狀態|受訓狀態|學習狀態|\
             完成狀態|狀態",
        ),
    ),
    FieldSpec::optional("score", ValueKind::Score, SCORES),
    FieldSpec::optional(
        "exam",
        ValueKind::ExamWord,
        (
            "Exam|Has Exam|Exam Taken|Exam Kind|Exam Type|Assessment|Assessment Type|Test|Test Type",
            "考试|是否考试|考试类型|考试方式|考核|考核方式|考核类型|测验",
            "考試|是否考試|考試類型|考試方式|考試別|測驗|考核|考核方式|評量方式",
        ),
    ),
    FieldSpec::optional("attempt", ValueKind::Attempt, ATTEMPTS),
];

pub(super) const EXAMS: &[FieldSpec] = &[
    FieldSpec::required("employee_no", ValueKind::Code, WHO),
    FieldSpec::required("module", ValueKind::Text, EXAM_MODULES),
    FieldSpec::required(
        "date",
        ValueKind::Date,
        (
            "Date|Exam Date|Test Date|Assessment Date|Taken On|Date Taken|Sat On|Exam Time|Submitted At|Submission Date|\
             Completed On|Completed At|Completion Date|Graded On",
            "日期|考试日期|考试时间|考核日期|考核时间|测验日期|测验时间|交卷时间|提交时间|完成时间|参考日期",
            "日期|考試日期|考試時間|測驗日期|測驗時間|考核日期|應試日期|交卷時間|提交時間|完成時間",
        ),
    ),
    FieldSpec::required("score", ValueKind::Score, SCORES),
    FieldSpec::optional(
        "kind",
        ValueKind::ExamKind,
        (
            "Kind|Exam Kind|Exam Type|Test Type|Assessment Type|Type|Format",
            "类型|考试类型|考试方式|考核方式|考核类型|测验类型|形式",
            "類型|考試類型|考試方式|考試別|考核方式|測驗類型|評量方式|形式",
        ),
    ),
    FieldSpec::optional("attempt", ValueKind::Attempt, ATTEMPTS),
    FieldSpec::optional(
        "pass_mark",
        ValueKind::PassMark,
        (
            "Pass Mark|Passing Mark|Passing Score|Pass Score|Passing Grade|Pass Line|Cut Score|Cut-off|Minimum Score",
            "及格线|及格分|及格分数|合格线|合格分|合格分数|通过分数|达标分|及格标准",
            "及格線|及格分|及格分數|合格線|合格分數|合格標準|及格標準|通過分數|達標分數",
        ),
    ),
    FieldSpec::optional("note", ValueKind::Text, NOTES),
];

pub(super) const SKILLS: &[FieldSpec] = &[
    FieldSpec::required("employee_no", ValueKind::Code, WHO),
    FieldSpec::required(
        "skill",
        ValueKind::Text,
        (
            "Skill|Skill Name|Skill Area|Competency|Competency Name|Competence|Ability|Capability|Dimension|Criterion",
            "技能|技能名称|技能项|能力|能力项|能力名称|能力维度|胜任力|素质|评估项目|评估维度|测评维度",
            "技能|技能名稱|技能項目|能力|能力項目|職能|職能名稱|職能項目|評估項目|評核項目|評量項目|能力面向",
        ),
    ),
    FieldSpec::required(
        "date",
        ValueKind::Date,
        (
            "Date|Scored On|Rated On|Rating Date|Assessed On|Assessment Date|Evaluated On|Evaluation Date|Review Date|\
             Reviewed On",
            "日期|评分日期|评分时间|评估日期|评估时间|测评日期|测评时间|评定日期|评价日期|考核日期",
            "日期|評分日期|評分時間|評估日期|評估時間|評核日期|評量日期|評定日期|考核日期",
        ),
    ),
    FieldSpec::required(
        "score",
        ValueKind::Mark,
        (
            "Score|Skill Score|Rating|Skill Rating|Level|Skill Level|Proficiency|Proficiency Level|Mark|Points|Grade",
            "评分|得分|分数|技能评分|能力评分|评估得分|测评得分|等级|技能等级|熟练度|掌握程度|成绩",
            "評分|得分|分數|技能評分|職能評分|評估得分|評核分數|等級|技能等級|熟練度|掌握程度|成績",
        ),
    ),
    FieldSpec::optional(
        "scored_by",
        ValueKind::Code,
        (
            "Scored By|Scorer|Rated By|Rater|Assessor|Assessor ID|Assessed By|Evaluator|Evaluated By|Appraiser|Reviewer|\
             Reviewed By|Manager ID",
            "评分人|评分人工号|评估人|评估人工号|测评人|评价人|考核人|评委|主管工号",
            "評分人|評分人工號|評分人編號|評估人|評核人|評核主管|評價人|考核人|主管工號",
        ),
    ),
    FieldSpec::optional("note", ValueKind::Text, NOTES),
];
