//! The list of commands: whatever a user can do is one line here. The router and the TypeScript types come from it.

use std::fmt::Write;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::{Config, TS};

use crate::ctx::Ctx;
use crate::failure::{Code, Failure};
use crate::wire::*;
use crate::{
    actions, agenda, backups, budget, capsule, data, export, figures, ideas, identity, imports, incentives, jobs,
    leads, members, mentoring, metrics, next, overview, plan, reports, reviews, samples, service, session, settings,
    summary, tables, targets, tiers, training,
};

macro_rules! commands {
    ($($name:ident($request:ty) -> $response:ty = $run:path;)*) => {
        /// Names of all commands.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        pub(crate) fn dispatch(ctx: &Ctx<'_>, command: &str, args: Value) -> Result<Value, Failure> {
            match command {
                $(stringify!($name) => {
                    let request: $request = parse(ctx, args)?;
                    let response: $response = $run(ctx, request)?;
                    Ok(serde_json::to_value(response).expect("a view is made of objects, lists, texts and numbers"))
                })*
                _ => Err(Failure::of(Code::NotFound, &ctx.words, "says-failure-command", &[("name", command)])),
            }
        }

        fn each_type(config: &Config, mut each: impl FnMut(&str, String, String)) -> Result<(), ts_rs::ExportError> {
            $(
                <$request as TS>::export_all(config)?;
                <$response as TS>::export_all(config)?;
                each(stringify!($name), <$request as TS>::name(config), <$response as TS>::name(config));
            )*
            <Failure as TS>::export_all(config)
        }
    };
}

commands! {
    session(Nothing) -> SessionView = session::session;
    settings_get(Nothing) -> AppSettings = settings::get;
    settings_set(AppSettings) -> AppSettings = settings::set;
    workspace_create(WorkspaceCreate) -> Opened = session::create;
    workspace_open(WorkspaceOpen) -> Opened = session::open;
    workspace_close(Nothing) -> Nothing = session::close;
    sample_create(SampleCreate) -> Opened = samples::create;
    workspace_settings(Nothing) -> WorkspaceSettingsView = settings::workspace;
    workspace_settings_set(WorkspaceSettingsSet) -> WorkspaceSettingsView = settings::workspace_set;
    period(PeriodRequest) -> QuarterView = session::period;

    overview(PeriodRequest) -> OverviewView = overview::overview;
    findings(PeriodRequest) -> FindingsView = reviews::findings;
    finding_dismiss(FindingDismiss) -> Done = reviews::dismiss;
    finding_restore(FindingRestore) -> Done = reviews::restore;
    reviews(PeriodRequest) -> ReviewsView = reviews::reviews;
    review(ReviewRequest) -> ReviewView = reviews::review;
    review_note(ReviewNoteSave) -> Done = reviews::note;
    review_hold(ReviewHold) -> Done = reviews::hold;
    review_resume(ReviewRequest) -> Done = reviews::resume;
    week_note(WeekNoteSave) -> Done = reviews::week_note;
    action(EntryRef) -> ActionView = actions::action;
    action_save(ActionSave) -> Done = actions::save;
    action_move(ActionMove) -> Done = actions::go;
    action_close(ActionClose) -> Done = actions::close;
    action_resume(EntryRef) -> Done = actions::resume;
    action_remove(EntryRef) -> Done = actions::remove;
    summary(PeriodRequest) -> SummaryView = summary::summary;
    commentary_save(CommentarySave) -> Done = summary::commentary_save;
    commentary_history(CommentaryRequest) -> CommentaryHistory = summary::commentary_history;
    summary_choose(SummaryChoose) -> Done = summary::choose;
    report_identity(Nothing) -> ReportIdentityView = identity::identity;
    report_identity_save(ReportIdentitySave) -> Done = identity::save;
    logo_pick(Nothing) -> PickedFile = identity::pick;
    next_quarter(NextRequest) -> NextView = next::next;
    next_quarter_start(NextStart) -> NextStarted = next::start;
    capsule_save(CapsuleSave) -> Saved = capsule::save;
    capsule_look(CapsuleRequest) -> CapsuleView = capsule::look;
    capsule_open(CapsuleRequest) -> Opened = capsule::open;
    capsule_compare(CapsuleCompare) -> CapsuleDifference = capsule::compare;
    metric(MetricRequest) -> MetricView = metrics::metric;
    tiers(TiersRequest) -> TiersView = tiers::tiers;
    tiers_what_if(WhatIfRequest) -> WhatIfView = tiers::what_if;
    customer(CustomerRequest) -> CustomerView = tiers::customer;
    targets(TargetsRequest) -> TargetsView = targets::targets;
    targets_change(TargetsChange) -> TargetsChanged = targets::change;
    target_history(TargetHistoryRequest) -> TargetHistoryView = targets::history;
    targets_propose(TargetsPropose) -> Done = targets::propose;
    target_answer(TargetAnswer) -> Done = targets::answer;
    target_settle(TargetSettle) -> TargetsChanged = targets::settle;
    worksheet_save(WorksheetSave) -> Done = targets::worksheet_save;
    agenda(AgendaRequest) -> AgendaView = agenda::agenda;
    activity_log(ActivityLog) -> ActivityLogged = agenda::log;
    customer_reassign(CustomerReassign) -> Done = agenda::reassign;
    customer_reason(CustomerReason) -> Done = agenda::reason;
    leads(LeadsRequest) -> LeadsView = leads::leads;
    lead(LeadRequest) -> LeadView = leads::lead;
    lead_save(LeadSave) -> LeadSaved = leads::save;
    lead_assign(LeadAssign) -> Done = leads::assign;
    leads_assign(LeadsAssign) -> LeadsAssigned = leads::share_out;
    lead_move(LeadMove) -> LeadMoved = leads::go;
    lead_end(LeadEnd) -> Done = leads::end;
    lead_reopen(LeadReopen) -> Done = leads::reopen;
    lead_needs(LeadNeeds) -> Done = leads::needs;
    lead_proposal(LeadProposal) -> Done = leads::proposal;
    lead_approve(LeadApprove) -> Done = leads::approve;
    service(PeriodRequest) -> ServiceView = service::service;
    ticket(TicketRequest) -> TicketView = service::ticket;
    ticket_open(TicketOpen) -> TicketSaved = service::open;
    ticket_advance(TicketAdvance) -> Done = service::advance;
    ticket_edit(TicketEdit) -> Done = service::edit;
    members(PeriodRequest) -> MembersView = members::members;
    member(MemberRequest) -> MemberView = members::member;
    member_save(MemberSave) -> Done = members::save;
    pip_draft(MemberRequest) -> PipDraft = members::pip_draft;
    pip_save(PipSave) -> Done = members::pip_save;
    pip_check_in(PipCheckIn) -> Done = members::pip_check_in;
    pip_close(PipClose) -> Done = members::pip_close;
    decision_save(DecisionSave) -> Done = members::decision_save;
    violation_save(ViolationSave) -> Done = members::violation_save;
    violation_remove(EntryRef) -> Done = members::violation_remove;
    interview(InterviewRequest) -> InterviewView = members::interview;
    interview_plan(InterviewPlan) -> Done = members::interview_plan;
    interview_hold(InterviewHold) -> Done = members::interview_hold;
    interview_sign(InterviewSign) -> Done = members::interview_sign;
    growth_save(GrowthSave) -> Done = members::growth_save;
    growth_remove(EntryRef) -> Done = members::growth_remove;
    skill_save(SkillSave) -> Done = members::skill_save;
    training(TrainingRequest) -> TrainingView = training::training;
    training_cell(CellRequest) -> CellView = training::cell;
    training_calendar(CalendarRequest) -> CalendarView = training::calendar;
    session_preview(SessionPlan) -> SessionPlanPreview = training::preview;
    session_plan(SessionPlan) -> SessionsPlanned = training::plan;
    training_session(SessionRequest) -> TrainingSessionView = training::session;
    session_edit(SessionEdit) -> Done = training::edit;
    session_cancel(SessionCancel) -> Done = training::cancel;
    session_enrol(SessionEnrol) -> SessionEnrolled = training::enrol;
    session_leave(SessionLeave) -> Done = training::leave;
    session_attend(SessionAttend) -> Done = training::attend;
    training_exams(PeriodRequest) -> ExamsView = training::exams;
    exam_save(ExamSave) -> Done = training::exam_save;
    exam_remove(ExamRemove) -> Done = training::exam_remove;
    training_practice(PeriodRequest) -> PracticeView = training::practice;
    practice_save(PracticeSave) -> Done = training::practice_save;
    practice_advance(PracticeAdvance) -> Done = training::practice_advance;
    training_effect(PeriodRequest) -> EffectView = training::effect;
    curricula(PeriodRequest) -> CurriculaView = training::curricula;
    curriculum_save(CurriculumSave) -> Done = training::curriculum_save;
    mentoring(PeriodRequest) -> MentoringView = mentoring::mentoring;
    pair_open(PairOpen) -> Done = mentoring::open;
    pair_end(PairEnd) -> Done = mentoring::end;
    mentor_week(WeekRequest) -> WeekView = mentoring::week;
    mentor_log(MentorLog) -> Done = mentoring::log;
    ideas(PeriodRequest) -> IdeasView = ideas::ideas;
    suggestion_put(SuggestionPut) -> Done = ideas::put;
    suggestion_answer(SuggestionAnswer) -> Done = ideas::answer;
    suggestion_best(EntryRef) -> Done = ideas::best_suggestion;
    case_save(CaseSave) -> Done = ideas::case_save;
    case_best(EntryRef) -> Done = ideas::best_case;
    case_told(CaseTold) -> Done = ideas::told;
    case_remove(EntryRef) -> Done = ideas::case_remove;
    recognition_save(RecognitionSave) -> Done = ideas::recognition_save;
    recognition_remove(EntryRef) -> Done = ideas::recognition_remove;
    team_activity_save(TeamActivitySave) -> Done = ideas::activity_save;
    team_activity_remove(EntryRef) -> Done = ideas::activity_remove;
    feedback_save(FeedbackSave) -> Done = ideas::feedback_save;
    feedback_remove(EntryRef) -> Done = ideas::feedback_remove;
    values_save(ValuesSave) -> Done = ideas::values_save;
    incentives(PeriodRequest) -> IncentivesView = incentives::incentives;
    statement(StatementRequest) -> StatementView = incentives::statement;
    award_save(AwardSave) -> Done = incentives::award_save;
    award_remove(AwardRef) -> Done = incentives::award_remove;
    manual_line_save(ManualLineSave) -> Done = incentives::manual_line_save;
    manual_line_remove(EntryRef) -> Done = incentives::manual_line_remove;
    dispute_open(DisputeOpen) -> Done = incentives::dispute_open;
    dispute_answer(DisputeAnswer) -> Done = incentives::dispute_answer;
    close_preview(CloseRequest) -> ClosePreview = incentives::preview;
    period_close(PeriodClose) -> PeriodClosed = incentives::close;
    period_reopen(PeriodReopen) -> Done = incentives::reopen;
    replay(ReplayRequest) -> ReplayView = incentives::replay;
    budget(PeriodRequest) -> BudgetView = budget::budget;
    budget_worst(WorstCaseRequest) -> WorstCaseView = budget::worst_case;
    budget_entry(EntryRef) -> BudgetEntryView = budget::entry;
    budget_entry_save(BudgetEntrySave) -> Done = budget::entry_save;
    budget_entry_remove(EntryRef) -> Done = budget::entry_remove;
    attachment_pick(Nothing) -> PickedFile = budget::pick;
    plan(PlanRequest) -> PlanView = plan::plan;
    plan_preview(PlanChange) -> PlanEffect = plan::preview;
    plan_save(PlanChange) -> PlanSaved = plan::save;
    plan_export(PlanFile) -> Saved = plan::export;
    plan_file(PlanFile) -> PlanImported = plan::file;
    plan_import(PlanImport) -> PlanSaved = plan::import;
    plan_version(PlanVersionRequest) -> PlanVersionDetail = plan::version;

    data(Nothing) -> DataView = data::data;
    import_inspect(ImportInspect) -> ImportInspected = imports::inspect;
    import_run(ImportRun) -> ImportReport = imports::run;
    table(TableRequest) -> TablePage = tables::page;
    table_export(TableExport) -> Saved = export::table;
    file_save(FileSave) -> Saved = export::file;
    reveal(Reveal) -> Nothing = export::reveal;
    undo(Nothing) -> Undone = data::undo;
    redo(Nothing) -> Undone = data::redo;
    backup_create(BackupRequest) -> Saved = backups::create;
    backup_preview(BackupRequest) -> BackupPreview = backups::preview;
    backup_restore(BackupRequest) -> Opened = backups::restore;
    check(Nothing) -> CheckView = data::check;
    report_summary(SummaryRequest) -> Saved = reports::summary;
    report_workbook(WorkbookRequest) -> Saved = reports::workbook;
    report_review(ReviewPaperRequest) -> Saved = reports::review;
    report_statements(StatementsRequest) -> Saved = reports::statements;
    report_training(TrainingRecordRequest) -> Saved = reports::training;
    report_member(MemberPaperRequest) -> Saved = reports::member;
    report_certificates(CertificatesRequest) -> Saved = reports::certificates;
    job_progress(JobRequest) -> JobView = jobs::progress;
    job_cancel(JobRequest) -> Nothing = jobs::cancel;

    tiers_figures(TiersFiguresRequest) -> TiersFigures = figures::tiers;
    metrics_figures(PeriodRequest) -> MetricsFigures = figures::metrics;
    targets_figures(TargetsFiguresRequest) -> TargetsFigures = figures::targets;
    leads_figures(PeriodRequest) -> LeadsFigures = figures::leads;
    agenda_figures(PeriodRequest) -> AgendaFigures = figures::agenda;
    service_figures(PeriodRequest) -> ServiceFigures = figures::service;
    people_figures(PeriodRequest) -> PeopleFigures = figures::people;
    training_figures(PeriodRequest) -> TrainingFigures = figures::training;
    mentoring_figures(PeriodRequest) -> MentoringFigures = figures::mentoring;
    budget_figures(PeriodRequest) -> BudgetFigures = budget::figures;
    reviews_figures(PeriodRequest) -> ReviewsFigures = reviews::figures;
    incentives_figures(IncentivesFiguresRequest) -> IncentivesFigures = figures::incentives;
}

fn parse<T: DeserializeOwned>(ctx: &Ctx<'_>, args: Value) -> Result<T, Failure> {
    let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
    serde_json::from_value(args).map_err(|error| {
        Failure::of(Code::Invalid, &ctx.words, "says-failure-request", &[("detail", &error.to_string())])
    })
}

/// Writes the TypeScript of every type that crosses the border into a folder, and `commands.ts` with the list.
pub fn write_types(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::new().with_large_int("number").with_out_dir(folder);
    let mut list = String::new();
    let mut names = std::collections::BTreeSet::new();
    each_type(&config, |name, request, response| {
        writeln!(list, "  {name}: {{ request: {request}; response: {response} }};").expect("a string takes text");
        names.extend([request, response]);
    })?;
    let mut text = String::from("// Generated from the list of commands. Do not edit: run `cargo xtask types`.\n");
    for name in names {
        writeln!(text, "import type {{ {name} }} from \"./{name}\";")?;
    }
    write!(text, "\nexport interface Commands {{\n{list}}}\n")?;
    std::fs::write(folder.join("commands.ts"), text)?;
    Ok(())
}
