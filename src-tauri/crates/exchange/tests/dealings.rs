//! Leads, tickets and activities as CRMs and service desks export them, and what a row may not say of itself.

mod support;

use domain::base::Zone;
use domain::facts::{ActivityKind, EndReason, Stage};
use exchange::{
    ActivityRecord, InspectHint, Kind, LeadOutcome, LeadRecord, Moment, ReadOptions, Record, Row, TextEncoding,
    TicketRecord, guess_kind, guess_mapping, inspect,
};
use support::{file, fixture, options, place, read, rows};

fn leads(rows: &[Row]) -> Vec<&LeadRecord> {
    let lead = |row: &'_ Row| matches!(row.outcome, Ok(Record::Lead(_)));
    let taken = rows.iter().filter(|row| lead(row));
    taken
        .map(|row| match &row.outcome {
            Ok(Record::Lead(lead)) => lead,
            other => panic!("a lead, not {other:?}"),
        })
        .collect()
}

/// Refusals and warnings, one line each.
fn issues(rows: &[Row]) -> Vec<String> {
    let told = |row: &Row| {
        let refused = row.outcome.as_ref().err().cloned().unwrap_or_default();
        refused.iter().chain(&row.warnings).map(place).collect::<Vec<_>>()
    };
    rows.iter().flat_map(told).collect()
}

/// The moment as clocks in Shanghai show it.
fn shanghai(moment: Moment) -> String {
    let zone: Zone = "Asia/Shanghai".parse().expect("a zone");
    zone.local(moment.instant(zone)).format("%Y-%m-%d %H:%M").to_string()
}

fn lead_rows(content: &str) -> Vec<Row> {
    let (_folder, path) = file("leads.csv", content.as_bytes());
    rows(&path, Kind::Leads)
}

#[test]
fn leads_from_a_chinese_crm() {
    let path = fixture("leads_gbk.csv");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert_eq!(look.encoding.expect("a text file").encoding, TextEncoding::Gb18030);
    assert_eq!((look.kind, look.missing.len(), look.leftovers.len()), (Some(Kind::Leads), 0, 0));
    let rows = rows(&path, Kind::Leads);
    let read = leads(&rows);
    assert_eq!(read.len(), 4);
    let [first, invalid, lost, open] = read[..] else { panic!("four leads") };

    assert_eq!((first.company.as_deref(), first.contact.as_deref()), (Some("恒通精密机械"), Some("周敏")));
    assert_eq!((first.company_size, first.has_purchase_plan), (Some(100), Some(true)), "at least 100 people");
    assert_eq!((first.stage, first.outcome, first.owner.as_deref()), (Some(Stage::Needs), None, Some("E001")));
    assert_eq!(shanghai(first.acquired_at), "2026-07-02 09:15");
    assert_eq!(first.assigned_at.map(shanghai).as_deref(), Some("2026-07-02 11:00"));

    assert_eq!((invalid.stage, invalid.outcome), (None, Some(LeadOutcome::Invalid)));
    assert_eq!(invalid.end_reason, Some(EndReason::WrongContact));
    assert_eq!(shanghai(invalid.acquired_at), "2026-07-03 14:40");

    assert_eq!((lost.outcome, lost.end_reason), (Some(LeadOutcome::Lost), Some(EndReason::Other)));
    assert_eq!(lost.end_note.as_deref(), Some("老板换人了"));
    assert_eq!(lost.acquired_at, Moment::Day("2026-07-05".parse().expect("a day")));

    assert_eq!((open.stage, open.outcome), (None, Some(LeadOutcome::Open)), "worked on, in whatever stage");
    assert_eq!(
        issues(&rows),
        [
            "3 人员规模 \"50人以下\" issue-people-unreadable",
            "4 丢单原因 \"老板换人了\" issue-end-reason-unknown",
            "6 线索状态 \"已转换\" issue-stage-unknown",
            "7 丢单原因 \"价格\" issue-lead-reason-open",
        ]
    );
}

#[test]
fn leads_from_an_american_crm() {
    let path = fixture("leads_english.csv");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert_eq!((look.kind, look.missing.len(), look.leftovers.len()), (Some(Kind::Leads), 0, 0));
    assert!(!look.dates.is_ambiguous, "7/14 can only begin with the month");
    let rows = rows(&path, Kind::Leads);
    let read = leads(&rows);
    let [won, fresh] = read[..] else { panic!("two leads") };
    assert_eq!((won.stage, won.company_size), (Some(Stage::Won), Some(1_200)));
    assert_eq!(won.won_at.map(shanghai).as_deref(), Some("2026-08-20 16:00"));
    assert_eq!((won.author.as_deref(), won.approver.as_deref(), won.quality), (Some("E002"), Some("E001"), Some(9)));
    assert_eq!(won.need.as_deref(), Some("Two days a month"));
    assert_eq!((fresh.stage, fresh.owner.as_deref()), (Some(Stage::Acquired), None));
    assert_eq!(shanghai(fresh.acquired_at), "2026-07-15 00:10");
    assert_eq!(
        issues(&rows),
        ["4 Approved By \"E002\" issue-lead-own-proposal", "4 Proposal Score \"11\" issue-mark-range",]
    );
}

#[test]
fn tickets_with_an_offset_are_exact() {
    let path = fixture("tickets_english.csv");
    assert_eq!(inspect(&path, &InspectHint::default()).expect("readable").kind, Some(Kind::Tickets));
    let rows = rows(&path, Kind::Tickets);
    let ticket = |at: usize| -> &TicketRecord {
        match &rows[at].outcome {
            Ok(Record::Ticket(ticket)) => ticket,
            other => panic!("a ticket, not {other:?}"),
        }
    };
    assert_eq!(shanghai(ticket(0).opened_at), "2026-07-20 09:00");
    assert_eq!(ticket(0).responded_at.map(shanghai).as_deref(), Some("2026-07-20 10:30"));
    assert_eq!(ticket(0).resolved_at.map(shanghai).as_deref(), Some("2026-07-20 17:00"));
    assert_eq!((ticket(0).satisfaction, ticket(0).category.as_deref()), (Some(5), Some("Repair")));
    assert_eq!(shanghai(ticket(1).opened_at), "2026-07-21 08:00");
    assert_eq!(issues(&rows), ["4 CSAT \"7\" issue-mark-range"]);
}

#[test]
fn activities_of_a_crm() {
    let path = fixture("activities.csv");
    assert_eq!(inspect(&path, &InspectHint::default()).expect("readable").kind, Some(Kind::Activities));
    let rows = rows(&path, Kind::Activities);
    let done: Vec<(&ActivityRecord, ActivityKind)> = rows
        .iter()
        .filter_map(|row| match &row.outcome {
            Ok(Record::Activity(activity)) => Some((activity, activity.kind)),
            _ => None,
        })
        .collect();
    let kinds: Vec<ActivityKind> = done.iter().map(|(_, kind)| *kind).collect();
    assert_eq!(kinds, [ActivityKind::Visit, ActivityKind::Call, ActivityKind::Callback, ActivityKind::Promotion]);
    assert_eq!((done[0].0.outcome.as_deref(), done[0].0.member.as_deref()), (Some("下月试用"), Some("E001")));
    assert_eq!(issues(&rows), ["6 跟进方式 \"待办\" issue-activity-kind-unknown"]);
}

#[test]
fn a_workbooks_time_of_day_is_kept() {
    let path = fixture("orders.xlsx");
    let mut options: ReadOptions = options(&path, Kind::Orders);
    options.kind = Kind::Tickets;
    options.mapping = [("ticket_no", 0), ("customer_code", 1), ("opened_at", 2)].map(|(f, c)| (f.to_owned(), c)).into();
    let rows = read(&path, &options).expect("sound");
    let Ok(Record::Ticket(ticket)) = &rows[0].outcome else { panic!("a ticket") };
    assert_eq!(shanghai(ticket.opened_at), "2026-03-01 18:30");
    let Ok(Record::Ticket(ticket)) = &rows[1].outcome else { panic!("a ticket") };
    assert_eq!(ticket.opened_at, Moment::Day("2026-03-02".parse().expect("a day")));
}

#[test]
fn stage_outcome_and_reason_tell_one_story() {
    let head = "Lead ID,Created Date,Stage,Outcome,Reason,Won At,Ended At\n";
    let table = [
        ("proposal,won,,,", Ok((Some(Stage::Won), Some(LeadOutcome::Won)))),
        ("after sales,won,,,", Ok((Some(Stage::AfterSales), Some(LeadOutcome::Won)))),
        (",,,2026-08-01,", Ok((Some(Stage::Won), Some(LeadOutcome::Won)))),
        ("proposal,lost,price,,2026-08-01", Ok((Some(Stage::Proposal), Some(LeadOutcome::Lost)))),
        ("closed lost,,price,,", Ok((None, Some(LeadOutcome::Lost)))),
        ("closed lost,invalid,,,", Err("issue-lead-outcome-stage")),
        ("proposal,,,2026-08-01,", Err("issue-lead-won-at-not-won")),
        ("won,lost,price,2026-08-01,", Err("issue-lead-won-at-not-won")),
        ("needs,open,price,,", Err("issue-lead-reason-open")),
        ("needs,invalid,price,,", Err("issue-lead-reason-unsuited")),
        ("needs,lost,duplicate,,", Err("issue-lead-reason-unsuited")),
        ("needs,open,,,2026-08-01", Err("issue-lead-ended-open")),
        ("someday,,,,", Err("issue-stage-unknown")),
        (",perhaps,,,", Err("issue-outcome-unknown")),
    ];
    for (cells, expected) in table {
        let rows = lead_rows(&format!("{head}L1,2026-07-01,{cells}\n"));
        let told = match &rows[0].outcome {
            Ok(Record::Lead(lead)) => Ok((lead.stage, lead.outcome)),
            Ok(other) => panic!("a lead, not {other:?}"),
            Err(issues) => Err(issues[0].message.as_str()),
        };
        assert_eq!(told, expected, "{cells}");
    }
    let rows = lead_rows(&format!("{head}L1,2026-07-01,needs,lost,,,\n"));
    assert_eq!(issues(&rows), ["2 Reason \"\" issue-lead-reason-missing"]);
}

#[test]
fn every_fault_of_a_lead_is_told() {
    let rows =
        lead_rows("Lead ID,Created Date,Stage,Assigned Date,Proposal Score\n,2026-13-01,someday,2026-07-01 25:00,0\n");
    assert_eq!(
        issues(&rows),
        [
            "2 Lead ID \"\" issue-value-missing",
            "2 Created Date \"2026-13-01\" issue-date-impossible",
            "2 Assigned Date \"2026-07-01 25:00\" issue-moment-time",
            "2 Stage \"someday\" issue-stage-unknown",
            "2 Proposal Score \"0\" issue-mark-range",
        ]
    );
}

#[test]
fn exports_of_known_systems_are_told_apart() {
    let table = [
        // leads
        (
            "Lead ID|First Name|Last Name|Title|Company|Lead Source|Lead Status|Industry|No. of Employees|Created Date|\
             Lead Owner|State/Province",
            Kind::Leads,
            9,
        ),
        (
            "Record ID|First Name|Last Name|Company name|Lead Status|Industry|Number of Employees|Original Source|\
             Create Date|Contact owner|Owner assigned date",
            Kind::Leads,
            9,
        ),
        (
            "Lead Id|Lead Owner|Lead Name|Company|Lead Source|Lead Status|Industry|No. of Employees|Created Time|Description",
            Kind::Leads,
            9,
        ),
        ("线索编号|线索名称|来源|状态|负责人|创建时间|分配时间|所属行业|公司规模|无效原因|备注", Kind::Leads, 11),
        ("销售线索编号|姓名|公司名称|线索来源|跟进状态|线索所有人|创建日期|行业|员工人数|所在地区", Kind::Leads, 10),
        ("名單編號|公司名稱|名單來源|名單階段|負責業務|建立時間|分派時間|產業別|員工人數|輸單原因", Kind::Leads, 10),
        ("lead_no|acquired_at|stage|owner", Kind::Leads, 4),
        // tickets
        ("Case Number|Account ID|Date/Time Opened|Date/Time Closed|Case Reason|Case Owner|Status", Kind::Tickets, 6),
        ("Ticket ID|Company ID|Create date|Close date|Category|Ticket owner|First reply at", Kind::Tickets, 7),
        ("工单编号|客户编码|提交时间|首次响应时间|解决时间|问题类型|处理人|满意度", Kind::Tickets, 8),
        ("工單編號|客戶編號|建立時間|首次回應時間|結案時間|問題分類|處理人員|滿意度", Kind::Tickets, 8),
        // activities
        ("Activity ID|Account ID|Date|Type|Assigned To|Call Result|Full Comments", Kind::Activities, 6),
        ("客户编号|跟进时间|跟进方式|跟进人|跟进内容", Kind::Activities, 5),
        ("拜访客户|拜访日期|拜访方式|拜访人|拜访结果", Kind::Activities, 5),
        ("客戶編號|拜訪日期|拜訪方式|業務員編號|拜訪結果|備註", Kind::Activities, 6),
        // and the kinds they must not be taken for
        ("Order No.|Customer ID|Created At|Total Amount|Type|Status", Kind::Orders, 5),
        ("Account ID|Account Name|Industry|Employees|Account Owner|Created Date", Kind::Customers, 5),
        ("客户编码|客户名称|所属行业|来源|状态|负责人|创建时间", Kind::Customers, 4),
        ("工号|姓名|入职日期|职位|部门|状态|创建时间", Kind::Members, 5),
    ];
    for (row, kind, matched) in table {
        let headers: Vec<String> = row.split('|').map(str::to_owned).collect();
        assert_eq!(guess_kind(&headers), Some(kind), "{row}");
        let mapping = guess_mapping(kind, &headers);
        assert_eq!(mapping.len(), matched, "{row}: {mapping:?}");
    }
}
