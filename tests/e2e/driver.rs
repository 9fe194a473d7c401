//! One running window with everything it stands on: a virtual display, the WebKit driver, a home of its own.
//!
//! Waits are for a state and never for a time: an element shown, or `data-ready` on the page, which the window sets
//! when no request is under way. Whatever happens in a test, dropping a [`Window`] ends display, driver and app.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::prelude::*;

/// How long a state may take to appear on a busy machine before the test fails.
/// Setting everybody's statement takes an unoptimised build more than half a minute on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);
const LOOK_AGAIN: Duration = Duration::from_millis(25);

/// What is drawn lags behind the page by up to two frames, so the picture waits for them. Then the driver itself waits
/// for one more, which a still page never draws: one pixel in the corner keeps changing until the picture is taken.
const START_FLICKER: &str = "
    const done = arguments[0];
    const pixel = document.body.appendChild(document.createElement('i'));
    Object.assign(pixel.style, { position: 'fixed', right: 0, bottom: 0, width: '1px', height: '1px', opacity: 0.01 });
    let frame = 0;
    const draw = () => {
        pixel.style.background = frame++ % 2 ? 'black' : 'white';
        if (frame === 3) done(true);
        window.flicker = { pixel, next: requestAnimationFrame(draw) };
    };
    draw();";
const STOP_FLICKER: &str = "cancelAnimationFrame(window.flicker.next); window.flicker.pixel.remove();";

/// How a window is started.
pub struct Start {
    /// The day the app believes it is, `YYYY-MM-DD`.
    pub today: &'static str,
    /// The system's locale, which decides the first language.
    pub locale: &'static str,
    /// A workspace to open, as by a double click.
    pub file: Option<PathBuf>,
}

impl Default for Start {
    /// The last day of the plan's example month, in English, without a workspace.
    fn default() -> Start {
        Start { today: "2026-08-31", locale: "en_US.UTF-8", file: None }
    }
}

/// A window on its own display.
pub struct Window {
    /// The page, for what the methods here do not offer.
    pub page: WebDriver,
    home: Arc<TempDir>,
    // Dropped in this order: the driver takes the app down with it, the display goes last.
    driver: Group,
    _display: Group,
}

impl Window {
    /// Starts display, driver and app with an empty home, and waits until the first page has what it asked for.
    pub async fn open(start: Start) -> Window {
        Window::open_at(Arc::new(TempDir::new().expect("a temporary home")), start).await
    }

    async fn open_at(home: Arc<TempDir>, start: Start) -> Window {
        let app = app_binary();
        let (display, number) = virtual_display();
        let (driver, port) = web_driver(home.path(), &number, &start).await;
        let arguments: Vec<&Path> = start.file.iter().map(PathBuf::as_path).collect();
        let mut wanted = Capabilities::new();
        let options = json!({ "binary": app, "args": arguments });
        wanted.set("webkitgtk:browserOptions", options).expect("a map");
        let page = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted).await.expect("the app starts");
        let window = Window { page, home, driver, _display: display };
        window.settled().await;
        // The pointer of an empty display rests in the middle, where it would highlight whatever lies there.
        window.page.action_chain().move_to(1, 1).perform().await.expect("the pointer moves");
        window
    }

    /// A folder of this window's own, for files to import and to save.
    pub fn folder(&self) -> &Path {
        self.home.path()
    }

    /// The element with this `data-testid`, as soon as it is shown.
    pub async fn see(&self, testid: &str) -> WebElement {
        let query = self.page.query(By::Testid(testid)).wait(PATIENCE, LOOK_AGAIN).with_filter(is_shown);
        match query.first().await {
            Ok(element) => element,
            Err(error) => self.fail(testid, &format!("no `{testid}` on the page: {error}")).await,
        }
    }

    /// Waits until no element with this `data-testid` is left.
    pub async fn see_no_more(&self, testid: &str) {
        let query = self.page.query(By::Testid(testid)).wait(PATIENCE, LOOK_AGAIN);
        query.wait_until_gone().await.unwrap_or_else(|error| panic!("`{testid}` is still on the page: {error}"));
    }

    /// What the element with this `data-testid` says.
    pub async fn text(&self, testid: &str) -> String {
        self.see(testid).await.text().await.expect("an element on the page has a text")
    }

    /// Presses the element with this `data-testid` once it can be pressed, and waits for what follows.
    pub async fn press(&self, testid: &str) {
        let query = self.page.query(By::Testid(testid)).wait(PATIENCE, LOOK_AGAIN).with_filter(is_shown).and_enabled();
        let element = match query.first().await {
            Ok(element) => element,
            Err(error) => self.fail(testid, &format!("no `{testid}` to press: {error}")).await,
        };
        element.scroll_into_view().await.expect("it can be scrolled to");
        element.click().await.unwrap_or_else(|error| panic!("`{testid}` could not be pressed: {error}"));
        self.settled().await;
    }

    /// Replaces what stands in the field with this `data-testid`.
    pub async fn write(&self, testid: &str, text: &str) {
        let field = self.see(testid).await;
        field.clear().await.expect("the field can be emptied");
        field.send_keys(text).await.expect("the field takes keys");
        self.settled().await;
    }

    /// Chooses this value in the list or the group of choices with this `data-testid`.
    pub async fn choose(&self, testid: &str, value: &str) {
        let element = self.see(testid).await;
        let choice = By::Css(format!("option[value='{value}'], input[value='{value}']"));
        let choice = element.find(choice).await.unwrap_or_else(|error| panic!("no {value} in `{testid}`: {error}"));
        choice.click().await.unwrap_or_else(|error| panic!("{value} could not be chosen: {error}"));
        self.settled().await;
    }

    /// Whether an element with this `data-testid` is there now.
    pub async fn has(&self, testid: &str) -> bool {
        self.page.query(By::Testid(testid)).nowait().exists().await.expect("a page")
    }

    /// Presses keys where the focus is, such as `Key::Control + "k"`.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        // A modifier holds for the keys after it when an element is typed into, unlike in a chain of actions.
        let focus = self.page.active_element().await.expect("something has the focus");
        focus.send_keys(keys).await.expect("the page takes keys");
        self.settled().await;
    }

    /// Goes to a page by the sidebar: `overview`, `tiers`, …
    pub async fn go(&self, page: &str) {
        self.press(&format!("nav-{page}")).await;
        self.see(&format!("page-{page}")).await;
        self.settled().await;
    }

    /// The cells of a table, row by row: the element with this `data-testid` is or holds the `<table>`.
    pub async fn table(&self, testid: &str) -> Vec<Vec<String>> {
        let script = "return [...arguments[0].querySelectorAll('tr')].map((row) =>
            [...row.querySelectorAll('th, td')].map((cell) => cell.innerText.trim()))";
        let table = self.see(testid).await.to_json().expect("an element has a reference");
        self.page.execute(script, vec![table]).await.expect("the page reads its table").convert().expect("rows of text")
    }

    /// The language the page is in: its `lang`.
    pub async fn language(&self) -> String {
        self.page
            .execute("return document.documentElement.lang", vec![])
            .await
            .expect("a page")
            .convert()
            .expect("text")
    }

    /// Writes down the answer of the next file dialog; `None` is "cancelled".
    pub fn answer_dialog(&self, path: Option<&Path>) {
        use std::io::Write;
        let mut answers = std::fs::File::options().append(true).create(true).open(answers_file(self.home.path()));
        let answers = answers.as_mut().expect("the window's own folder can be written");
        writeln!(answers, "{}", json!(path)).expect("a line is written");
    }

    /// Saves the summary from the Overview page where the dialog says, and looks whether it is a PDF.
    pub async fn save_summary(&self) {
        let pdf = self.folder().join("summary.pdf");
        self.answer_dialog(Some(&pdf));
        self.press("save-summary").await;
        self.see("toast").await;
        assert!(std::fs::read(&pdf).expect("the file is there").starts_with(b"%PDF-"), "the summary is a PDF");
    }

    /// Waits until the page has asked for nothing it has not got.
    pub async fn settled(&self) {
        let query = self.page.query(By::Css("html[data-ready='true']")).wait(PATIENCE, LOOK_AGAIN);
        if let Err(error) = query.first().await {
            let waiting =
                self.page.execute("return document.documentElement.dataset.waiting ?? 'nothing'", vec![]).await;
            let waiting = waiting.and_then(|waiting| waiting.convert::<String>()).unwrap_or_default();
            panic!("the page never settled, it waits for {waiting}: {error}\n{}", log_text(self.home.path()));
        }
    }

    /// Keeps a picture of the window as `target/shots/NAME.png`, for a person to look at.
    pub async fn shot(&self, name: &str) {
        self.settled().await;
        let folder = project().join("target/shots");
        std::fs::create_dir_all(&folder).expect("target/ can be written");
        self.page.execute_async(START_FLICKER, vec![]).await.expect("the page paints");
        self.page.screenshot(&folder.join(format!("{name}.png"))).await.expect("the driver takes a picture");
        self.page.execute(STOP_FLICKER, vec![]).await.expect("a page");
    }

    /// Fails the test, with a picture of what was there instead.
    async fn fail(&self, testid: &str, reason: &str) -> ! {
        self.shot(&format!("failed-{testid}")).await;
        let text =
            self.page.execute("return document.body.innerText", vec![]).await.and_then(|text| text.convert::<String>());
        panic!("{reason}\nthe page says: {}", text.unwrap_or_default())
    }

    /// Ends the app as the end of a desktop session does, and waits until it has closed its workspace. (Dropping the
    /// window kills it instead.)
    pub async fn close(self) {
        let app = self.app_process().expect("the app runs");
        let told = Command::new("kill").arg("-TERM").arg(app.to_string()).status();
        assert!(told.is_ok_and(|status| status.success()), "the app is told to end");
        let begun = Instant::now();
        let mut look = tokio::time::interval(LOOK_AGAIN);
        while self.app_process() == Some(app) {
            assert!(begun.elapsed() < PATIENCE, "the app did not end when told");
            look.tick().await;
        }
    }

    /// Closes the app and starts it again with the same home, on another day or with a file if `start` says so.
    pub async fn restart(self, start: Start) -> Window {
        let home = Arc::clone(&self.home);
        self.close().await;
        Window::open_at(home, start).await
    }

    /// The process that the driver started and that has not ended yet.
    fn app_process(&self) -> Option<u32> {
        let processes = std::fs::read_dir("/proc").expect("Linux lists processes").flatten();
        let mut ids = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        ids.find(|id| {
            let status = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            let (name, rest) = status.rsplit_once(')').unwrap_or_default();
            let mut fields = rest.split_whitespace();
            let (state, parent) = (fields.next(), fields.next().and_then(|parent| parent.parse().ok()));
            name.contains("(quarterlift-win") && state != Some("Z") && parent == Some(self.driver.0.id())
        })
    }
}

/// Whether the page shows an element, and still has it. (The driver's own answer is "no" for text clamped to some lines.)
async fn is_shown(element: WebElement) -> WebDriverResult<bool> {
    let script = "return arguments[0].checkVisibility({ visibilityProperty: true })";
    let shown = element.handle().execute(script, vec![element.to_json()?]).await;
    Ok(shown.and_then(|shown| shown.convert()).unwrap_or(false))
}

impl Drop for Window {
    /// A session dropped without a goodbye waits two minutes for an answer: one handle is kept, so it never is.
    fn drop(&mut self) {
        std::mem::forget(self.page.clone());
    }
}

/// A process with all its children, killed together when dropped.
struct Group(Child);

impl Group {
    fn start(mut command: Command) -> Group {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.process_group(0).stdin(Stdio::null()).spawn();
        Group(
            child.unwrap_or_else(|error| panic!("{program} does not start ({error}): `cargo xtask test` installs it")),
        )
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

/// A display nobody sees, and its name (`:99`). Xvfb chooses a free one and says which when it is ready.
fn virtual_display() -> (Group, String) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"]);
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut display = Group::start(command);
    let mut number = String::new();
    let output = display.0.stdout.as_mut().expect("the output is piped");
    BufReader::new(output).read_line(&mut number).expect("Xvfb says its display");
    assert!(!number.trim().is_empty(), "Xvfb ended before it had a display");
    (display, format!(":{}", number.trim()))
}

/// A WebKit driver on a port of its own. The app inherits its environment.
async fn web_driver(home: &Path, display: &str, start: &Start) -> (Group, u16) {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
    let mut command = Command::new("WebKitWebDriver");
    command.arg(format!("--port={port}")).arg("--host=127.0.0.1").envs(environment(home, display, start));
    for foreign in ["WAYLAND_DISPLAY", "LANGUAGE", "LC_MESSAGES"] {
        command.env_remove(foreign);
    }
    command.stdout(Stdio::null()).stderr(log_file(home));
    let driver = Group::start(command);
    let begun = Instant::now();
    let mut look = tokio::time::interval(LOOK_AGAIN);
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begun.elapsed() < PATIENCE, "the WebKit driver never listened: {}", log_text(home));
        look.tick().await;
    }
    (driver, port)
}

fn environment(home: &Path, display: &str, start: &Start) -> Vec<(&'static str, OsString)> {
    let folder = |name: &str| home.join(name).into_os_string();
    vec![
        ("TAURI_WEBVIEW_AUTOMATION", "true".into()),
        ("DISPLAY", display.into()),
        ("GDK_BACKEND", "x11".into()),
        ("LIBGL_ALWAYS_SOFTWARE", "1".into()),
        ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
        ("NO_AT_BRIDGE", "1".into()),
        ("GSETTINGS_BACKEND", "memory".into()),
        ("DBUS_SESSION_BUS_ADDRESS", "disabled:".into()),
        ("HOME", folder("")),
        ("XDG_DATA_HOME", folder("data")),
        ("XDG_CONFIG_HOME", folder("config")),
        ("XDG_CACHE_HOME", folder("cache")),
        ("LANG", start.locale.into()),
        ("LC_ALL", start.locale.into()),
        ("QUARTERLIFT_TODAY", start.today.into()),
        ("QUARTERLIFT_ANSWERS", answers_file(home).into_os_string()),
    ]
}

fn answers_file(home: &Path) -> PathBuf {
    home.join("answers.jsonl")
}

fn log_file(home: &Path) -> std::fs::File {
    std::fs::File::create(home.join("driver.log")).expect("the window's own folder can be written")
}

/// What the driver said, and the last the app wrote into its own log: the commands answered and how long each took.
fn log_text(home: &Path) -> String {
    let mut text = String::new();
    let mut folders = vec![home.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "log") {
                let log = std::fs::read_to_string(&entry).unwrap_or_default();
                let lines: Vec<&str> = log.lines().collect();
                let last = lines[lines.len().saturating_sub(40)..].join("\n");
                text.push_str(&format!("{}\n{last}\n", entry.display()));
            }
        }
    }
    text
}

/// The window as it was built last: what `QUARTERLIFT_WINDOW` names, or the debug build of this target folder.
fn app_binary() -> PathBuf {
    let named = std::env::var_os("QUARTERLIFT_WINDOW").map(PathBuf::from);
    let binary = named.unwrap_or_else(|| {
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| project().join("target"), PathBuf::from);
        target.join("debug/quarterlift-window")
    });
    assert!(
        binary.is_file(),
        "{} is not built: `cargo xtask test` builds it, or `cargo build -p quarterlift-window --features custom-protocol`",
        binary.display()
    );
    binary
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the project")
}
