//! The window of Quarterlift, and nothing else: it builds the engine, shows the pages, and passes calls between them.
//!
//! No rule and no figure lives here, no file is read or written but the window's own zoom. Whatever a person can do
//! is a command of `app`, reached through [`rpc`]; the page gets no permission beyond that call and three events.

mod dialogs;
mod menu;
mod paths;
mod rpc;
mod window;

use std::path::{Path, PathBuf};

use app::{App, Clock};
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, RunEvent};
use tauri_plugin_log::{RotationStrategy, Target, TargetKind};
use tauri_plugin_window_state::StateFlags;
use words::Lang;

use crate::rpc::Engine;
use crate::window::Showing;

/// Runs the app until its window is closed.
pub fn run() {
    let clock = paths::clock().unwrap_or_else(|refusal| {
        eprintln!("{refusal}");
        std::process::exit(2)
    });
    let app = tauri::Builder::default()
        // First: a second launch must end before it opens anything.
        .plugin(tauri_plugin_single_instance::init(second_launch))
        .plugin(log_plugin())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .plugin(window_state_plugin())
        .invoke_handler(tauri::generate_handler![rpc::rpc])
        .on_menu_event(|handle, event| menu::chosen(handle, event.id().as_ref()))
        .on_window_event(window::event)
        .setup(move |app| start(app.handle(), clock))
        .build(tauri::generate_context!())
        .expect("the window's own configuration is sound");
    app.run(life);
}

fn start(handle: &AppHandle, clock: Box<dyn Clock>) -> Result<(), Box<dyn std::error::Error>> {
    log_panics();
    #[cfg(unix)]
    exit_when_told(handle.clone())?;
    handle.manage(Engine::new(App::new(paths::folders(handle)?, clock, dialogs::host(handle))));
    let settings = rpc::ask(handle, "settings_get", Lang::En, json!({})).unwrap_or(Value::Null);
    let lang = serde_json::from_value(settings["effective_language"].clone()).unwrap_or_else(|_| Lang::from_system());
    handle.manage(Showing::new(lang));
    menu::install(handle, lang)?;
    window::create(handle, settings["theme"].as_str().unwrap_or("system"))?;
    let named = paths::file_argument(std::env::args(), &std::env::current_dir().unwrap_or_default());
    let handle = handle.clone();
    std::thread::spawn(move || {
        let _begins = Begins(&handle);
        open_first(&handle, lang, named);
    });
    Ok(())
}

/// Opens the file named, else the workspace opened last, while the page loads. What cannot be opened is handed to the
/// page, which tries again and says why.
fn open_first(handle: &AppHandle, lang: Lang, named: Option<PathBuf>) {
    let Some(file) = named.or_else(|| last_workspace(handle, lang)) else { return };
    let opened = rpc::ask(handle, "workspace_open", lang, json!({ "path": file.to_string_lossy() }));
    if opened.is_err() {
        window::hand_over(handle, file);
    }
}

fn last_workspace(handle: &AppHandle, lang: Lang) -> Option<PathBuf> {
    let session = rpc::ask(handle, "session", lang, json!({})).ok()?;
    let last = session["recent"].get(0).filter(|last| last["is_there"] == json!(true))?;
    last["path"].as_str().map(PathBuf::from)
}

/// The page is let in whatever becomes of the opening.
struct Begins<'a>(&'a AppHandle);

impl Drop for Begins<'_> {
    fn drop(&mut self) {
        self.0.state::<Engine>().begin();
    }
}

fn second_launch(handle: &AppHandle, arguments: Vec<String>, folder: String) {
    window::focus(handle);
    if let Some(file) = paths::file_argument(arguments, Path::new(&folder)) {
        window::hand_over(handle, file);
    }
}

fn life(handle: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::Exit => handle.state::<Engine>().close(),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            urls.iter().filter_map(|url| url.to_file_path().ok()).for_each(|file| window::hand_over(handle, file));
        }
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => window::focus(handle),
        _ => {}
    }
}

/// A session that ends (log out, shut down) tells its programs to stop: the workspace is closed as on quitting.
#[cfg(unix)]
fn exit_when_told(handle: AppHandle) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGTERM};
    let mut told = signal_hook::iterator::Signals::new([SIGHUP, SIGTERM])?;
    std::thread::spawn(move || told.forever().for_each(|_| handle.exit(0)));
    Ok(())
}

/// A log of one megabyte and one older one, in the user's log folder.
fn log_plugin() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    let mut targets = vec![Target::new(TargetKind::LogDir { file_name: Some("quarterlift".to_owned()) })];
    if cfg!(debug_assertions) {
        targets.push(Target::new(TargetKind::Stderr));
    }
    tauri_plugin_log::Builder::new()
        .targets(targets)
        .level(log::LevelFilter::Warn)
        .level_for("quarterlift_window", log::LevelFilter::Info)
        .max_file_size(1_000_000)
        .rotation_strategy(RotationStrategy::KeepOne)
        .build()
}

/// Everything but whether the window is visible: it shows itself when its page is painted.
fn window_state_plugin() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    tauri_plugin_window_state::Builder::new().with_state_flags(StateFlags::all() - StateFlags::VISIBLE).build()
}

/// Where a panic happened, not what it said: the message may hold a name or an amount.
fn log_panics() {
    let standard = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if let Some(place) = panic.location() {
            log::error!("panic at {}:{}", place.file(), place.line());
        }
        standard(panic);
    }));
}
