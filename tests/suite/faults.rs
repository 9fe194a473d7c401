//! Faults around a close: a power cut, a full disk, a folder that cannot be written, two who close at once, a file of the
//! version before. Before or after, never between; refused with the reason; nothing lost.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use app::App;
use rusqlite::Connection;
use serde_json::{Value, json};
use words::Lang;

use crate::company::{app_on, call, import, write};

const TODAY: &str = "2026-10-05";

/// A workspace with a quarter to close: 5 members, 40 customers, 1 500 orders, some of them split.
fn workspace(folder: &Path) -> PathBuf {
    let app = app_on(folder, TODAY);
    let path = folder.join("north.quarterlift");
    let args = json!({ "path": path, "name": "North", "currency": "CNY", "fiscal_first_month": 1, "time_zone": "Asia/Shanghai" });
    call(&app, "workspace_create", args);
    let mut members = String::from("employee_no,name,hire_date\n");
    (1..=5).for_each(|no| members.push_str(&format!("E{no},Member {no},2019-03-01\n")));
    let mut customers = String::from("Customer code,Name,Owner\n");
    (1..=40).for_each(|no| customers.push_str(&format!("C{no},Customer {no},E{}\n", no % 5 + 1)));
    let mut orders = String::from("Order no.,Customer code,Date,Amount,Member,Split\n");
    for no in 0..1_500 {
        let (month, day) = (6 + no % 4, 1 + no % 28);
        let whose = if no % 9 == 0 { ",E1:72.68;E2:27.32".to_owned() } else { format!("E{},", no % 5 + 1) };
        orders.push_str(&format!(
            "O{no},C{},2026-{month:02}-{day:02},{}.{:02},{whose}\n",
            no * 7 % 40 + 1,
            no * 31,
            no % 100
        ));
    }
    let targets = "Period,Member,Amount\n2026Q3,E1,1000000\n2026Q3,E2,3000000\n2026Q3,E3,5000000\n";
    for (kind, text) in
        [("members", members.as_str()), ("customers", &customers), ("orders", &orders), ("targets", targets)]
    {
        let file = write(folder, &format!("{kind}.csv"), text);
        let report = call(&app, "import_run", import(kind, &file));
        assert_eq!(report["is_committed"], true, "{kind}: {report}");
    }
    call(&app, "workspace_close", json!({}));
    path
}

fn open(folder: &Path, path: &Path) -> App {
    let app = app_on(folder, TODAY);
    call(&app, "workspace_open", json!({ "path": path }));
    app
}

/// What the quarter pays, and whether it is closed; the file must be sound.
fn seen(folder: &Path, path: &Path) -> (String, Value) {
    let app = open(folder, path);
    let found = call(&app, "check", json!({}));
    assert_eq!(found["findings"], json!([]), "the file is sound");
    let figures = call(&app, "incentives_figures", json!({ "period": "2026Q3" }));
    call(&app, "workspace_close", json!({}));
    let lines = |statement: &Value| {
        let lines = statement["lines"].as_array().expect("lines").iter();
        lines.map(|line| json!([line["kind"], line["period"], line["base"], line["amount"]])).collect::<Vec<_>>()
    };
    let statements: Vec<Value> = figures["statements"]
        .as_array()
        .expect("statements")
        .iter()
        .map(|found| json!([found["employee_no"], lines(found)]))
        .collect();
    (figures["state"].as_str().expect("a state").to_owned(), json!([figures["total"], statements]))
}

/// The command that closes the quarter, begun and not waited for.
fn begin_to_close(folder: &Path, path: &Path) -> Child {
    let test = std::env::current_exe().expect("this test is a file");
    let command = test.ancestors().nth(2).expect("tests lie below the target folder").join("quarterlift");
    let mut begun = Command::new(&command);
    begun.args(["close", "2026Q3", "--lang", "en", "-w"]).arg(path);
    begun.env("QUARTERLIFT_TODAY", TODAY).env("QUARTERLIFT_HOME", folder.join("home"));
    begun.stdout(Stdio::piped()).stderr(Stdio::piped());
    begun.spawn().unwrap_or_else(|error| panic!("{}: {error}; build the workspace first", command.display()))
}

fn finished(child: Child) -> Output {
    child.wait_with_output().expect("the command ends")
}

fn copied(from: &Path, folder: &Path) -> PathBuf {
    let path = folder.join("copy.quarterlift");
    std::fs::copy(from, &path).expect("a copy");
    path
}

#[test]
fn a_power_cut_while_closing_leaves_the_quarter_open_or_closed_and_never_between() {
    let folder = tempfile::tempdir().expect("a folder");
    let original = workspace(folder.path());
    let (state, pays) = seen(folder.path(), &original);
    assert_eq!(state, "over");
    let whole = tempfile::tempdir().expect("a folder");
    let path = copied(&original, whole.path());
    let began = Instant::now();
    let done = finished(begin_to_close(whole.path(), &path));
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let takes = began.elapsed();
    assert_eq!(seen(whole.path(), &path), ("closed".to_owned(), pays.clone()), "closing changes no amount");

    for cut in 0..20_u32 {
        let place = tempfile::tempdir().expect("a folder");
        let path = copied(&original, place.path());
        let mut child = begin_to_close(place.path(), &path);
        // From the first moment to a little after the usual end.
        std::thread::sleep(takes * cut / 17);
        child.kill().expect("killed");
        child.wait().expect("gone");
        let (state, found) = seen(place.path(), &path);
        assert!(state == "over" || state == "closed", "cut {cut}: {state}");
        assert_eq!(found, pays, "cut {cut}, {state}");
        if state == "over" {
            let again = finished(begin_to_close(place.path(), &path));
            assert!(again.status.success(), "cut {cut}: {}", String::from_utf8_lossy(&again.stderr));
            assert_eq!(seen(place.path(), &path), ("closed".to_owned(), pays.clone()), "cut {cut}");
        }
    }
}

#[test]
fn of_two_who_close_at_once_one_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let original = workspace(folder.path());
    let (_, pays) = seen(folder.path(), &original);
    for _ in 0..4 {
        let place = tempfile::tempdir().expect("a folder");
        let path = copied(&original, place.path());
        let both = [begin_to_close(place.path(), &path), begin_to_close(place.path(), &path)];
        let done: Vec<Output> = both.into_iter().map(finished).collect();
        let told: Vec<String> = done.iter().map(|done| String::from_utf8_lossy(&done.stderr).into_owned()).collect();
        assert_eq!(done.iter().filter(|done| done.status.success()).count(), 1, "{told:?}");
        let refused = done.iter().find(|done| !done.status.success()).expect("one of two");
        assert_eq!(refused.status.code(), Some(1));
        assert!(!refused.stderr.is_empty(), "it is told why");
        assert_eq!(seen(place.path(), &path), ("closed".to_owned(), pays.clone()));
        let app = open(place.path(), &path);
        let figures = call(&app, "incentives_figures", json!({ "period": "2026Q3" }));
        assert_eq!(figures["closes"].as_array().map(Vec::len), Some(1));
    }
}

fn refused(app: &App) -> String {
    let args = json!({ "period": "2026Q3", "reason": "" });
    app.call("period_close", Lang::En, args).expect_err("refused").to_string()
}

#[test]
fn without_a_backup_nothing_is_closed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = workspace(folder.path());
    let before = seen(folder.path(), &path);
    let backups = folder.path().join("north-backups");
    if backups.exists() {
        std::fs::remove_dir_all(&backups).expect("backups make room");
    }
    // Where the backups should lie, somebody keeps a file.
    std::fs::write(&backups, "mine").expect("a file");
    let app = open(folder.path(), &path);
    assert!(!refused(&app).is_empty());
    call(&app, "workspace_close", json!({}));
    assert_eq!(seen(folder.path(), &path), before, "nothing half done");
    assert_eq!(std::fs::read_to_string(&backups).expect("still there"), "mine");
    std::fs::remove_file(&backups).expect("out of the way");
    let app = open(folder.path(), &path);
    call(&app, "period_close", json!({ "period": "2026Q3", "reason": "" }));
    call(&app, "workspace_close", json!({}));
    assert_eq!(seen(folder.path(), &path), ("closed".to_owned(), before.1));
}

/// A disk of its own; only an administrator of a Linux machine can mount one.
#[cfg(target_os = "linux")]
struct SmallDisk(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl SmallDisk {
    fn mount() -> Option<SmallDisk> {
        let disk = tempfile::tempdir().expect("a folder");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"]).arg(disk.path());
        mount.output().is_ok_and(|done| done.status.success()).then_some(SmallDisk(disk))
    }

    fn remount(&self, how: &str) {
        let mut mount = Command::new("mount");
        mount.args(["-o", &format!("remount,{how}")]).arg(self.0.path());
        assert!(mount.output().expect("mount runs").status.success());
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_close_on_a_full_or_read_only_disk_is_refused_with_the_reason_and_nothing_half_done() {
    use std::io::Write;

    let Some(disk) = SmallDisk::mount() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let path = copied(&workspace(folder.path()), disk.0.path());
    let before = seen(folder.path(), &path);

    let app = open(folder.path(), &path);
    let filler = disk.0.path().join("filler");
    let mut file = std::fs::File::create(&filler).expect("a file");
    while file.write_all(&[0; 4_096]).is_ok() {}
    drop(file);
    let said = refused(&app);
    assert!(said.to_lowercase().contains("full") || said.to_lowercase().contains("space"), "{said}");
    std::fs::remove_file(&filler).expect("room is made");
    call(&app, "workspace_close", json!({}));
    assert_eq!(seen(folder.path(), &path), before);

    disk.remount("ro");
    let done = finished(begin_to_close(folder.path(), &path));
    let said = String::from_utf8_lossy(&done.stderr).to_lowercase();
    assert_eq!(done.status.code(), Some(1));
    assert!(said.contains("read-only") || said.contains("written"), "{said}");
    disk.remount("rw");
    assert_eq!(seen(folder.path(), &path), before);

    let app = open(folder.path(), &path);
    call(&app, "period_close", json!({ "period": "2026Q3", "reason": "" }));
    call(&app, "workspace_close", json!({}));
    assert_eq!(seen(folder.path(), &path), ("closed".to_owned(), before.1));
}

/// What made the format before closes, each out of the one before.
const MIGRATIONS: [&str; 3] = [
    include_str!("../../src-tauri/crates/store/migrations/0001_workspace.sql"),
    include_str!("../../src-tauri/crates/store/migrations/0002_dealings.sql"),
    include_str!("../../src-tauri/crates/store/migrations/0003_personnel.sql"),
];

/// The same facts in a file as the version before made it.
fn in_the_format_before(full: &Path, folder: &Path) -> PathBuf {
    let path = folder.join("before.quarterlift");
    let conn = Connection::open(&path).expect("a file");
    MIGRATIONS.iter().for_each(|migration| conn.execute_batch(migration).expect("the migration runs"));
    conn.pragma_update(None, "application_id", store::APPLICATION_ID).expect("marked");
    conn.pragma_update(None, "user_version", 3).expect("numbered");
    conn.pragma_update(None, "foreign_keys", false).expect("in any order");
    conn.execute("ATTACH ?1 AS full_file", [full.to_str().expect("a path")]).expect("attached");
    let tables: Vec<String> = {
        let mut names = conn.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'").expect("a statement");
        names.query_map([], |row| row.get(0)).expect("rows").collect::<rusqlite::Result<_>>().expect("names")
    };
    for table in tables {
        conn.execute_batch(&format!(
            "DELETE FROM main.{table}; INSERT INTO main.{table} SELECT * FROM full_file.{table}"
        ))
        .expect(&table);
    }
    conn.execute_batch("DETACH full_file; PRAGMA journal_mode = WAL").expect("as that version leaves it");
    conn.close().expect("closed");
    path
}

#[test]
fn a_workspace_of_the_version_before_pays_what_it_paid_and_can_be_closed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = workspace(folder.path());
    let before = seen(folder.path(), &path);
    let older = in_the_format_before(&path, folder.path());
    assert_eq!(seen(folder.path(), &older), before);
    let began = Instant::now();
    let done = finished(begin_to_close(folder.path(), &older));
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(began.elapsed() < Duration::from_secs(60));
    assert_eq!(seen(folder.path(), &older), ("closed".to_owned(), before.1));
}
