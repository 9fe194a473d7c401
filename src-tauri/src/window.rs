//! The one window: shown when its page is painted, in the right theme, and closed to everything but its own pages.
//!
//! Place, size and zoom are remembered here; language and theme belong to the settings of the engine and are only
//! applied to what the system draws (title bar, background before the first paint, menu).

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::json;
use tauri::webview::{Color, NewWindowResponse};
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, Theme, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use words::Lang;

use crate::{menu, paths};

/// Label of the window.
pub const MAIN: &str = "main";

/// Sent to the page with the paths of files dropped on the window.
const FILE_DROPPED: &str = "file-dropped";
/// Sent to the page with the path of a workspace the system asked the app to open.
const OPEN_FILE: &str = "open-file";

/// A page that has not painted by then is shown as it is, so that a person can see and report it.
const LATEST_PAINT: Duration = Duration::from_secs(5);

const ZOOM_STEPS_PERCENT: [u16; 9] = [50, 67, 80, 90, 100, 110, 125, 150, 200];

/// What the shell remembers of the window while it runs.
pub struct Showing(Mutex<State>);

struct State {
    painted: bool,
    /// Files to open, handed over before the page could listen.
    waiting: Vec<PathBuf>,
    lang: Lang,
    zoom_percent: u16,
}

impl Showing {
    /// A window not yet painted, whose menu speaks `lang`.
    pub fn new(lang: Lang) -> Showing {
        Showing(Mutex::new(State { painted: false, waiting: Vec::new(), lang, zoom_percent: 100 }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the window, hidden: from the configuration, with navigation and new windows denied.
pub fn create(handle: &AppHandle, theme: &str) -> tauri::Result<()> {
    let config = handle.config().app.windows.iter().find(|window| window.label == MAIN);
    let window = WebviewWindowBuilder::from_config(handle, config.expect("tauri.conf.json describes the window"))?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| quietly(window.set_title(&title)))
        .build()?;
    dress(handle, theme);
    let zoom_percent = remembered_zoom(handle);
    handle.state::<Showing>().state().zoom_percent = zoom_percent;
    quietly(window.set_zoom(f64::from(zoom_percent) / 100.0));
    show_at_the_latest(handle.clone());
    Ok(())
}

/// The page is painted and listens: shows the window and hands over the files that waited for it. Said again, it does
/// nothing more.
pub fn painted(handle: &AppHandle) {
    let waiting = {
        let showing = handle.state::<Showing>();
        let mut state = showing.state();
        if std::mem::replace(&mut state.painted, true) {
            return;
        }
        std::mem::take(&mut state.waiting)
    };
    focus(handle);
    for file in waiting {
        hand_over(handle, file);
    }
}

/// Gives the page a workspace to open: now, or as soon as it listens.
pub fn hand_over(handle: &AppHandle, file: PathBuf) {
    let showing = handle.state::<Showing>();
    let mut state = showing.state();
    if state.painted {
        drop(state);
        quietly(handle.emit_to(MAIN, OPEN_FILE, file));
    } else {
        state.waiting.push(file);
    }
}

/// Brings the window to the front.
pub fn focus(handle: &AppHandle) {
    if let Some(window) = main(handle) {
        quietly(window.show());
        quietly(window.unminimize());
        quietly(window.set_focus());
    }
}

/// The theme of title bar and background: `light`, `dark`, or as the system has it.
pub fn dress(handle: &AppHandle, theme: &str) {
    let Some(window) = main(handle) else { return };
    let chosen = match theme {
        "light" => Some(Theme::Light),
        "dark" => Some(Theme::Dark),
        _ => None,
    };
    quietly(window.set_theme(chosen));
    let shown = chosen.or_else(|| window.theme().ok()).unwrap_or(Theme::Light);
    quietly(window.set_background_color(Some(background(shown))));
}

/// The menu follows the language of the page.
pub fn speak(handle: &AppHandle, lang: Lang) {
    let before = std::mem::replace(&mut handle.state::<Showing>().state().lang, lang);
    if before != lang {
        quietly(menu::install(handle, lang));
    }
}

/// One step larger (`1`), smaller (`-1`), or back to actual size (`0`); remembered for the next start.
pub fn zoom(handle: &AppHandle, direction: i8) {
    let Some(window) = main(handle) else { return };
    let percent = {
        let showing = handle.state::<Showing>();
        let mut state = showing.state();
        state.zoom_percent = zoomed(state.zoom_percent, direction);
        state.zoom_percent
    };
    quietly(window.set_zoom(f64::from(percent) / 100.0));
    remember_zoom(handle, percent);
}

/// Full screen on or off.
pub fn toggle_full_screen(handle: &AppHandle) {
    if let Some(window) = main(handle) {
        quietly(window.set_fullscreen(!window.is_fullscreen().unwrap_or(false)));
    }
}

/// What the system tells about the window: a dropped file goes to the page; on macOS the red button only hides.
pub fn event(window: &tauri::Window, event: &WindowEvent) {
    match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            quietly(window.emit_to(MAIN, FILE_DROPPED, paths));
        }
        #[cfg(target_os = "macos")]
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            quietly(window.hide());
        }
        _ => {}
    }
}

/// Logs a refusal of the desktop: none of them is worth stopping the work for.
pub fn quietly<T>(outcome: tauri::Result<T>) {
    if let Err(error) = outcome {
        log::warn!("the desktop refused: {error}");
    }
}

fn main(handle: &AppHandle) -> Option<WebviewWindow> {
    handle.get_webview_window(MAIN)
}

/// Whether an address is one of the app's own pages; everything else is denied.
fn is_own_page(url: &Url) -> bool {
    let development = cfg!(all(debug_assertions, not(feature = "custom-protocol")));
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")) => true,
        ("http", Some("localhost")) => development,
        _ => false,
    }
}

/// `--surface` of the page's tokens.
fn background(theme: Theme) -> Color {
    match theme {
        Theme::Dark => Color(0x14, 0x17, 0x1a, 0xff),
        _ => Color(0xfb, 0xfb, 0xfa, 0xff),
    }
}

fn show_at_the_latest(handle: AppHandle) {
    std::thread::spawn(move || {
        std::thread::sleep(LATEST_PAINT);
        if !handle.state::<Showing>().state().painted {
            log::warn!("the page has not painted after {LATEST_PAINT:?}");
            focus(&handle);
        }
    });
}

fn zoomed(percent: u16, direction: i8) -> u16 {
    let mut steps = ZOOM_STEPS_PERCENT.into_iter();
    match direction {
        0 => 100,
        1.. => steps.find(|step| *step > percent).unwrap_or(percent),
        _ => steps.rfind(|step| *step < percent).unwrap_or(percent),
    }
}

fn remembered_zoom(handle: &AppHandle) -> u16 {
    let text = paths::folders(handle).ok().and_then(|folders| std::fs::read(folders.config_dir.join(ZOOM_FILE)).ok());
    let percent =
        text.and_then(|text| serde_json::from_slice::<serde_json::Value>(&text).ok()?["zoom_percent"].as_u64());
    percent
        .and_then(|percent| u16::try_from(percent).ok())
        .filter(|step| ZOOM_STEPS_PERCENT.contains(step))
        .unwrap_or(100)
}

fn remember_zoom(handle: &AppHandle, percent: u16) {
    let written = paths::folders(handle).and_then(|folders| {
        std::fs::create_dir_all(&folders.config_dir)?;
        Ok(std::fs::write(folders.config_dir.join(ZOOM_FILE), json!({ "zoom_percent": percent }).to_string())?)
    });
    quietly(written);
}

const ZOOM_FILE: &str = "window.json";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_on_its_own_pages() {
        let own = |address: &str| is_own_page(&address.parse().expect("an address"));
        assert!(own("tauri://localhost/index.html"));
        assert!(own("http://tauri.localhost/"));
        for foreign in
            ["https://example.org/", "file:///etc/passwd", "data:text/html,x", "https://tauri.localhost.example.org/"]
        {
            assert!(!own(foreign), "{foreign}");
        }
    }

    #[test]
    fn zoom_goes_in_steps_and_stops_at_both_ends() {
        assert_eq!(zoomed(100, 1), 110);
        assert_eq!(zoomed(100, -1), 90);
        assert_eq!(zoomed(200, 1), 200);
        assert_eq!(zoomed(50, -1), 50);
        assert_eq!(zoomed(150, 0), 100);
    }
}
