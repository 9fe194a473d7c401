//! The one door from the page to the engine: a name, the reader's language and the arguments go in, JSON comes out.
//!
//! Every call runs on a thread of its own, so a long import never stops the window. Nothing is decided here: `app`
//! knows the commands. The log gets the command's name, its time and the code of a failure, never its arguments or
//! answers: they hold names and amounts.

use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::Instant;

use app::{App, Code, Failure};
use domain::base::Currency;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager};
use words::{Lang, Words};

use crate::window;

/// The engine, until the app exits.
pub struct Engine {
    app: RwLock<Option<Arc<App>>>,
    /// Set once the workspace to begin with is open, or there is none.
    begun: OnceLock<()>,
}

impl Engine {
    /// An engine that answers the shell at once and the page after [`Engine::begin`].
    pub fn new(app: App) -> Engine {
        Engine { app: RwLock::new(Some(Arc::new(app))), begun: OnceLock::new() }
    }

    /// Lets the page in: its first answer already knows the open workspace.
    pub fn begin(&self) {
        self.begun.get_or_init(|| ());
    }

    /// Closes the workspace, so that its file is whole on its own; further calls are refused.
    pub fn close(&self) {
        let app = self.app.write().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Err(error)) = app.map(|app| app.close()) {
            log::error!("the workspace did not close: {error}");
        }
    }

    fn app(&self) -> Option<Arc<App>> {
        self.app.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Answers the page.
#[tauri::command]
pub async fn rpc(handle: AppHandle, command: String, lang: Lang, args: Option<Value>) -> Result<Value, Failure> {
    let args = args.unwrap_or(json!({}));
    let answered = tauri::async_runtime::spawn_blocking(move || answer(&handle, &command, lang, args)).await;
    answered.unwrap_or_else(|_| Err(broken_off(lang)))
}

/// Asks the engine as the page does; for what the shell itself must know of the settings.
pub fn ask(handle: &AppHandle, command: &str, lang: Lang, args: Value) -> Result<Value, Failure> {
    let app = handle.state::<Engine>().app().ok_or_else(|| broken_off(lang))?;
    app.call(command, lang, args)
}

fn answer(handle: &AppHandle, command: &str, lang: Lang, args: Value) -> Result<Value, Failure> {
    if command == "window_ready" {
        window::painted(handle);
        return Ok(Value::Null);
    }
    handle.state::<Engine>().begun.wait();
    window::speak(handle, lang);
    let begun = Instant::now();
    let answer = ask(handle, command, lang, args);
    match &answer {
        Ok(_) => log::info!("{command}: {} ms", begun.elapsed().as_millis()),
        Err(failure) => log::warn!("{command}: {:?} after {} ms", failure.code, begun.elapsed().as_millis()),
    }
    if let (true, Ok(settings)) = (command == "settings_set", &answer) {
        window::dress(handle, settings["theme"].as_str().unwrap_or("system"));
    }
    answer
}

/// The engine stopped in the middle of a call, or the app is closing: a fault of ours, whose transaction was rolled back.
fn broken_off(lang: Lang) -> Failure {
    Failure::of(Code::Internal, &Words::new(lang, Currency::CNY), "frame-failure-broken-off", &[])
}
