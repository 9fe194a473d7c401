//! Exams and role-plays of a quarter: pass rates with their counts, marks for many at once, attempts taken back.

use chrono::NaiveDate;
use domain::base::{DateSpan, Issue, Ratio};
use domain::facts::{EnrolmentState, Exam, MemberIx, Proof};
use domain::people;
use domain::training::{Way, all_exam_results, is_in_audience};
use rust_decimal::Decimal;
use serde_json::json;
use store::personnel::ExamRow;

use super::checks::check_module;
use super::naming::{mark, member_choice, module_label, proof_label};
use crate::agenda::too_long;
use crate::charts;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::wire::{
    Done, ExamMark, ExamModule, ExamRemove, ExamSave, ExamsView, FigureView, MemberChoice, PeriodRequest, RowsRef,
    TableId,
};

/// A pass rate of the quarter with its counts.
pub(crate) struct PassRate {
    module: String,
    pub(crate) label: String,
    pub(crate) passed: usize,
    pub(crate) sat: usize,
}

/// A mark that can be kept.
struct Entry<'r> {
    member: MemberIx,
    score_tenths: u32,
    note: &'r str,
}

pub(crate) fn exams(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<ExamsView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let known = scope.span.until(scope.as_of);
    let rates = known.map_or_else(Vec::new, |span| pass_rates(ctx, &scope, span));
    let in_span = |exam: &&Exam| known.is_some_and(|span| span.contains(exam.taken_on));
    let attempts: Vec<&Exam> = scope.personnel().exams.all().iter().filter(in_span).collect();
    let passed = attempts.iter().filter(|exam| exam.is_passed()).count();
    let sentence = if attempts.is_empty() {
        ctx.get("says-training-exams-none")
    } else {
        let passed = ctx.words.count(passed);
        ctx.words.counted("says-training-exams", attempts.len(), &[("passed", &passed)])
    };
    Ok(ExamsView {
        sentence,
        figures: rates.iter().map(|rate| figure(ctx, rate)).collect(),
        chart: charts::pass_rates(&ctx.words, &rates),
        rows: RowsRef { table: TableId::Exams, key: String::new(), title: ctx.get("says-training-exams-rows") },
        modules: modules(ctx, &scope),
    })
}

/// Pass rates of everybody who sat in the span, by module and kind, in the order of the curricula.
fn pass_rates(ctx: &Ctx<'_>, scope: &Scope, span: DateSpan) -> Vec<PassRate> {
    let mut kinds = with_exam(scope);
    for exam in scope.personnel().exams.all().iter().filter(|exam| span.contains(exam.taken_on)) {
        if !kinds.iter().any(|(module, kind)| *module == exam.module && *kind == exam.kind) {
            kinds.push((exam.module.clone(), exam.kind));
        }
    }
    let rate = |(module, kind): (String, Proof)| {
        let (passed, sat) = all_exam_results(scope.ledger(), scope.personnel(), &module, kind, span);
        let args = [("module", module_label(&ctx.words, &module)), ("exam", proof_label(&ctx.words, kind))];
        let label = ctx.with("says-training-exam-of", &[("module", &args[0].1), ("exam", &args[1].1)]);
        PassRate { module, label, passed: passed.len(), sat: sat.len() }
    };
    kinds.into_iter().map(rate).filter(|rate| rate.sat > 0).collect()
}

/// Modules of the curricula in force that need an exam or a role-play.
fn with_exam(scope: &Scope) -> Vec<(String, Proof)> {
    let mut found: Vec<(String, Proof)> = Vec::new();
    for module in scope.curricula().on(scope.as_of).curricula.iter().flat_map(|curriculum| &curriculum.modules) {
        if module.proof != Proof::None && !found.iter().any(|(id, _)| *id == module.id) {
            found.push((module.id.clone(), module.proof));
        }
    }
    found
}

fn figure(ctx: &Ctx<'_>, rate: &PassRate) -> FigureView {
    let share = Ratio::of_counts(rate.passed, rate.sat);
    let counts = [("passed", ctx.words.count(rate.passed)), ("sat", ctx.words.count(rate.sat))];
    FigureView {
        label: rate.label.clone(),
        value: share.map_or_else(|| ctx.words.dash(), |share| ctx.words.ratio(share)),
        note: Some(ctx.with("says-training-passed-of", &[("passed", &counts[0].1), ("sat", &counts[1].1)])),
        tone: None,
        rows: Some(RowsRef {
            table: TableId::Exams,
            key: format!("module/{}", rate.module),
            title: rate.label.clone(),
        }),
        metric: None,
    }
}

fn modules(ctx: &Ctx<'_>, scope: &Scope) -> Vec<ExamModule> {
    let module = |(id, kind): (String, Proof)| ExamModule {
        label: module_label(&ctx.words, &id),
        kind,
        kind_label: proof_label(&ctx.words, kind),
        pass_mark: scope.curricula().terms(&id, scope.as_of).pass_mark,
        members: sitters(ctx, scope, &id, kind),
        id,
    };
    with_exam(scope).into_iter().map(module).collect()
}

/// Who is to sit an exam: those who attended and have not passed first, then the rest of its audiences; those who have
/// passed come last.
fn sitters(ctx: &Ctx<'_>, scope: &Scope, module: &str, kind: Proof) -> Vec<MemberChoice> {
    let curricula = &scope.curricula().on(scope.as_of).curricula;
    let audiences: Vec<&str> = curricula
        .iter()
        .filter(|curriculum| curriculum.modules.iter().any(|known| known.id == module))
        .map(|curriculum| curriculum.audience.as_str())
        .collect();
    let mut found: Vec<(u8, MemberChoice)> = Vec::new();
    for (member, person) in (0_u32..).zip(&scope.ledger().members) {
        if !people::is_active(person, scope.today) {
            continue;
        }
        let way = Way::of(scope.personnel(), member, module);
        let is_there = way.places.iter().any(|(_, place)| place.state == EnrolmentState::Attended);
        let is_meant =
            audiences.iter().any(|name| is_in_audience(scope.ledger(), scope.plan(), member, name, scope.today));
        if !is_there && !is_meant {
            continue;
        }
        let passed_on = way.passed_on(kind, scope.today);
        let rank = if passed_on.is_some() { 2 } else { u8::from(!is_there) };
        found.push((rank, member_choice(person, tries(ctx, &way, kind, passed_on, is_there))));
    }
    found.sort_by(|a, b| (a.0, &a.1.label).cmp(&(b.0, &b.1.label)));
    found.into_iter().map(|(_, choice)| choice).collect()
}

/// How often somebody tried, and how it went.
fn tries(ctx: &Ctx<'_>, way: &Way<'_>, kind: Proof, passed_on: Option<NaiveDate>, is_there: bool) -> String {
    if let Some(on) = passed_on {
        return ctx.with("says-training-tries-passed", &[("day", &ctx.words.date(on))]);
    }
    let attempts: Vec<_> = way.exams.iter().filter(|exam| exam.kind == kind).collect();
    match attempts.last() {
        Some(last) => {
            let mark = mark(&ctx.words, last.score_tenths);
            ctx.words.counted("says-training-tries", attempts.len(), &[("mark", &mark)])
        }
        None if is_there => ctx.get("says-training-tries-none"),
        None => ctx.get("says-training-tries-not-there"),
    }
}

pub(crate) fn exam_save(ctx: &Ctx<'_>, request: ExamSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    check_module(&scope, &request.module, request.taken_on, &mut issues);
    if request.kind == Proof::None {
        issues.push(Issue::refused("issue-training-exam-kind").at("kind"));
    }
    if request.taken_on > scope.today {
        issues.push(Issue::refused("issue-training-exam-ahead").at("taken_on").value(&request.taken_on.to_string()));
    }
    let entries = entries(&scope, &request, &mut issues);
    if entries.is_empty() && issues.is_empty() {
        issues.push(Issue::refused("issue-training-no-mark").at("marks"));
    }
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let module = request.module.trim();
    let pass_mark = scope.curricula().terms(module, request.taken_on).pass_mark;
    let marks: Vec<_> = entries
        .iter()
        .map(|entry| json!([scope.ledger().members[entry.member as usize].employee_no, entry.score_tenths]))
        .collect();
    let summary = json!({ "module": module, "kind": request.kind, "taken_on": request.taken_on, "marks": marks });
    ctx.write("exam_save", summary, |tx| {
        let mut added: Vec<MemberIx> = Vec::new();
        for entry in &entries {
            let earlier = added.iter().filter(|member| **member == entry.member).count() as u32;
            let (attempt, later) = attempt_of(&scope, entry.member, module, &request, earlier);
            for exam in later {
                let Some(row) = tx.get::<ExamRow>(exam.id)? else { continue };
                tx.save(&ExamRow { attempt: row.attempt + 1, ..row })?;
            }
            tx.save(&ExamRow {
                id: 0,
                member_id: scope.ledger().members[entry.member as usize].id,
                module: module.to_owned(),
                kind: request.kind,
                taken_on: request.taken_on,
                attempt,
                score_tenths: entry.score_tenths,
                pass_mark,
                note: entry.note.trim().to_owned(),
            })?;
            added.push(entry.member);
        }
        Ok::<_, Stop>(())
    })?;
    let passed = entries.iter().filter(|entry| entry.score_tenths >= pass_mark * 10).count();
    let args = [("module", module_label(&ctx.words, module)), ("passed", ctx.words.count(passed))];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    Ok(Done { text: ctx.words.counted("says-training-marks-kept", entries.len(), &args) })
}

/// The number of a new attempt: after every attempt to that day; attempts of later days move up by one, the last first.
fn attempt_of<'a>(
    scope: &'a Scope,
    member: MemberIx,
    module: &str,
    request: &ExamSave,
    added: u32,
) -> (u32, Vec<&'a Exam>) {
    let own = scope.personnel().exams.of(member).iter();
    let own: Vec<&Exam> = own.filter(|exam| exam.module == module && exam.kind == request.kind).collect();
    let to_day = own.iter().filter(|exam| exam.taken_on <= request.taken_on);
    let attempt = to_day.map(|exam| exam.attempt).max().unwrap_or(0) + added + 1;
    let mut later: Vec<&Exam> = own.into_iter().filter(|exam| exam.taken_on > request.taken_on).collect();
    later.sort_by_key(|exam| std::cmp::Reverse(exam.attempt));
    (attempt, later)
}

/// Marks that can be kept; a line without a mark is passed over.
fn entries<'r>(scope: &Scope, request: &'r ExamSave, issues: &mut Vec<Issue>) -> Vec<Entry<'r>> {
    let mut found = Vec::new();
    for (line, row) in request.marks.iter().zip(1_u32..) {
        if line.score.trim().is_empty() {
            continue;
        }
        let member = sitter(scope, line, request.taken_on).map_err(|issue| issues.push(issue.at_row(row)));
        let score = score_tenths(&line.score).map_err(|issue| issues.push(issue.at_row(row)));
        too_long(issues, "note", &line.note);
        if let (Ok(member), Ok(score_tenths)) = (member, score) {
            found.push(Entry { member, score_tenths, note: &line.note });
        }
    }
    found
}

fn sitter(scope: &Scope, line: &ExamMark, on: NaiveDate) -> Result<MemberIx, Issue> {
    let unknown = || Issue::refused("issue-training-member").at("employee_no").value(&line.employee_no);
    let member = scope.ledger().member_by_no(&line.employee_no).ok_or_else(unknown)?;
    let person = &scope.ledger().members[member as usize];
    if people::is_active(person, on) {
        return Ok(member);
    }
    let issue = Issue::refused("issue-training-not-here").at("taken_on").value(&on.to_string());
    Err(issue.arg("name", &person.name))
}

/// A mark as typed, in tenths: 0 to 100 with one decimal at most. A decimal comma is one, too.
fn score_tenths(text: &str) -> Result<u32, Issue> {
    let refused = |key: &str| Issue::refused(key).at("score").value(text.trim());
    let value: Decimal = text.trim().replace([',', '，'], ".").parse().map_err(|_| refused("issue-score-range"))?;
    if value < Decimal::ZERO || value > Decimal::ONE_HUNDRED {
        return Err(refused("issue-score-range"));
    }
    let tenths = value * Decimal::TEN;
    if !tenths.fract().is_zero() {
        return Err(refused("issue-score-decimals"));
    }
    u32::try_from(tenths).map_err(|_| refused("issue-score-range"))
}

pub(crate) fn exam_remove(ctx: &Ctx<'_>, request: ExamRemove) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let member =
        scope.ledger().member_by_no(&request.employee_no).ok_or_else(|| ctx.not_found(&request.employee_no))?;
    let own = scope.personnel().exams.of(member).iter();
    let own: Vec<&Exam> = own.filter(|exam| exam.module == request.module && exam.kind == request.kind).collect();
    let is_meant = |exam: &&&Exam| exam.taken_on == request.taken_on && exam.attempt == request.attempt;
    let meant = own.iter().find(is_meant).ok_or_else(|| ctx.not_found(&request.employee_no))?;
    let summary = json!({
        "member": request.employee_no, "module": request.module, "kind": request.kind,
        "taken_on": request.taken_on, "attempt": request.attempt, "score_tenths": meant.score_tenths,
    });
    let mut later: Vec<&&Exam> = own.iter().filter(|exam| exam.attempt > meant.attempt).collect();
    later.sort_by_key(|exam| exam.attempt);
    ctx.write("exam_remove", summary, |tx| {
        tx.remove::<ExamRow>(meant.id)?;
        // The attempts after it move down by one, so that they count from 1 without a gap.
        for exam in later {
            let Some(row) = tx.get::<ExamRow>(exam.id)? else { continue };
            tx.save(&ExamRow { attempt: row.attempt - 1, ..row })?;
        }
        Ok::<_, Stop>(())
    })?;
    let name = &scope.ledger().members[member as usize].name;
    let module = module_label(&ctx.words, &request.module);
    Ok(Done { text: ctx.with("says-training-attempt-removed", &[("name", name), ("module", &module)]) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_0_to_100_with_one_decimal_at_most() {
        let tenths = |text: &str| score_tenths(text).map_err(|issue| issue.message);
        assert_eq!((tenths("80"), tenths(" 72.5 "), tenths("72,5")), (Ok(800), Ok(725), Ok(725)));
        assert_eq!((tenths("0"), tenths("100.0")), (Ok(0), Ok(1_000)));
        for wrong in ["-1", "100.1", "eighty", "1e400", ""] {
            assert_eq!(tenths(wrong), Err("issue-score-range".to_owned()), "{wrong}");
        }
        assert_eq!(tenths("72.55"), Err("issue-score-decimals".to_owned()));
    }
}
