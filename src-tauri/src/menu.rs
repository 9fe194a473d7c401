//! The native menu, in the platform's conventions and the reader's language.
//!
//! It does nothing itself: an item carries the id of an action of the page's registry, and choosing it sends that id
//! to the page. Only what the page cannot do (zoom, full screen, quit) is done here. Copy and paste stay the system's
//! own items on macOS and Windows, or they would die in text fields; under GTK they would swallow the keys, so the
//! web view keeps them.

use domain::base::Currency;
use tauri::menu::{AboutMetadata, IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Emitter, Wry};
use words::{Lang, Words};

use crate::window;

/// Sent to the page with the id of the action chosen in the menu.
const MENU: &str = "menu";

const MACOS: bool = cfg!(target_os = "macos");
const GTK: bool = cfg!(all(unix, not(target_os = "macos")));

/// One line of a menu.
enum Line {
    /// An action of the page or of the window.
    Action(Action),
    /// An item the system knows.
    System(SystemItem),
    /// A rule between groups.
    Rule,
}

#[derive(Clone, Copy)]
struct Action {
    /// As in the page's registry.
    id: &'static str,
    /// Its name in the catalogue: the page's own where the two say the same.
    name: &'static str,
    keys: Option<&'static str>,
}

#[derive(Clone, Copy)]
enum SystemItem {
    About,
    Services,
    Hide,
    HideOthers,
    ShowAll,
    Quit,
    CloseWindow,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Minimize,
    Maximize,
    BringAllToFront,
    FullScreen,
}

/// Builds the menu in this language and puts it in place of the present one.
pub fn install(handle: &AppHandle, lang: Lang) -> tauri::Result<()> {
    let words = Words::new(lang, Currency::CNY);
    let menu = Menu::new(handle)?;
    for (title, lines) in menus() {
        menu.append(&submenu(handle, &words, title, &lines)?)?;
    }
    handle.set_menu(menu)?;
    Ok(())
}

/// Does what the window itself can do, and tells the page the rest.
pub fn chosen(handle: &AppHandle, action: &str) {
    match action {
        "zoom-in" => window::zoom(handle, 1),
        "zoom-out" => window::zoom(handle, -1),
        "zoom-reset" => window::zoom(handle, 0),
        "full-screen" => window::toggle_full_screen(handle),
        "quit" => handle.exit(0),
        page => window::quietly(handle.emit_to(window::MAIN, MENU, page)),
    }
}

fn menus() -> Vec<(&'static str, Vec<Line>)> {
    let mut menus = vec![("file", file()), ("edit", edit()), ("view", view()), ("help", help())];
    if MACOS {
        menus.insert(0, ("app", macos_app()));
        menus.insert(4, ("window", macos_window()));
    }
    menus
}

fn macos_app() -> Vec<Line> {
    use SystemItem::{About, Hide, HideOthers, Quit, Services, ShowAll};
    vec![
        Line::System(About),
        Line::Rule,
        action("settings", "frame-menu-settings", Some("Cmd+,")),
        Line::Rule,
        Line::System(Services),
        Line::Rule,
        Line::System(Hide),
        Line::System(HideOthers),
        Line::System(ShowAll),
        Line::Rule,
        Line::System(Quit),
    ]
}

fn file() -> Vec<Line> {
    let mut lines = vec![
        action("workspace-new", "frame-new", None),
        action("workspace-open", "frame-open", Some("CmdOrCtrl+O")),
        Line::Rule,
        action("import", "frame-import", Some("CmdOrCtrl+I")),
        action("export", "frame-export", Some("CmdOrCtrl+E")),
        action("report", "frame-report", Some("CmdOrCtrl+P")),
        Line::Rule,
    ];
    if MACOS {
        lines.push(Line::System(SystemItem::CloseWindow));
    } else {
        lines.push(action("settings", "frame-menu-settings", Some("Ctrl+,")));
        lines.push(Line::Rule);
        lines.push(action("quit", "frame-menu-quit", GTK.then_some("Ctrl+Q")));
    }
    lines
}

/// Undo of the last change has no keys here: with the keys, a text field's own undo comes first, and only the page
/// knows whether a field has the focus.
fn edit() -> Vec<Line> {
    use SystemItem::{Copy, Cut, Paste, Redo, SelectAll, Undo};
    let mut lines = Vec::new();
    if MACOS {
        lines.extend([Line::System(Undo), Line::System(Redo), Line::Rule]);
    }
    lines.extend([action("undo", "frame-menu-undo", None), action("redo", "frame-menu-redo", None), Line::Rule]);
    if !GTK {
        lines.extend([Cut, Copy, Paste, SelectAll].map(Line::System));
        lines.push(Line::Rule);
    }
    lines.push(action("filter", "frame-find-in-table", Some("CmdOrCtrl+F")));
    lines
}

fn view() -> Vec<Line> {
    let mut lines = vec![action("palette", "frame-palette", Some("CmdOrCtrl+K")), Line::Rule];
    lines.extend(PAGES.map(|(id, name, keys)| action(id, name, keys)));
    lines.extend([
        Line::Rule,
        action("zoom-in", "frame-menu-zoom-in", Some("CmdOrCtrl+=")),
        action("zoom-out", "frame-menu-zoom-out", Some("CmdOrCtrl+-")),
        action("zoom-reset", "frame-menu-zoom-reset", Some("CmdOrCtrl+0")),
        Line::Rule,
        action("privacy", "frame-menu-privacy", None),
        if MACOS {
            Line::System(SystemItem::FullScreen)
        } else {
            action("full-screen", "frame-menu-full-screen", Some("F11"))
        },
    ]);
    lines
}

/// The pages in the order of the sidebar; the first nine have a digit.
const PAGES: [(&str, &str, Option<&str>); 15] = [
    ("page-overview", "frame-page-overview", Some("CmdOrCtrl+1")),
    ("page-targets", "frame-page-targets", Some("CmdOrCtrl+2")),
    ("page-reviews", "frame-page-reviews", Some("CmdOrCtrl+3")),
    ("page-tiers", "frame-page-tiers", Some("CmdOrCtrl+4")),
    ("page-agenda", "frame-page-agenda", Some("CmdOrCtrl+5")),
    ("page-leads", "frame-page-leads", Some("CmdOrCtrl+6")),
    ("page-service", "frame-page-service", Some("CmdOrCtrl+7")),
    ("page-members", "frame-page-members", Some("CmdOrCtrl+8")),
    ("page-training", "frame-page-training", Some("CmdOrCtrl+9")),
    ("page-mentoring", "frame-page-mentoring", None),
    ("page-incentives", "frame-page-incentives", None),
    ("page-budget", "frame-page-budget", None),
    ("page-ideas", "frame-page-ideas", None),
    ("page-plan", "frame-page-plan", None),
    ("page-data", "frame-page-data", None),
];

fn action(id: &'static str, name: &'static str, keys: Option<&'static str>) -> Line {
    Line::Action(Action { id, name, keys })
}

fn macos_window() -> Vec<Line> {
    use SystemItem::{BringAllToFront, Maximize, Minimize};
    vec![Line::System(Minimize), Line::System(Maximize), Line::Rule, Line::System(BringAllToFront)]
}

fn help() -> Vec<Line> {
    let mut lines = vec![action("shortcuts", "frame-shortcuts", Some("F1"))];
    if !MACOS {
        lines.extend([Line::Rule, Line::System(SystemItem::About)]);
    }
    lines
}

fn submenu(handle: &AppHandle, words: &Words, title: &str, lines: &[Line]) -> tauri::Result<Submenu<Wry>> {
    let submenu = Submenu::new(handle, label(words, title), true)?;
    for line in lines {
        let item: Box<dyn IsMenuItem<Wry>> = match line {
            Line::Action(action) => {
                Box::new(MenuItem::with_id(handle, action.id, words.get(action.name), true, action.keys)?)
            }
            Line::System(item) => Box::new(system_item(handle, words, *item)?),
            Line::Rule => Box::new(PredefinedMenuItem::separator(handle)?),
        };
        submenu.append(item.as_ref())?;
    }
    Ok(submenu)
}

/// How the system makes one of its own items, with our words on it.
type Make = fn(&AppHandle, Option<&str>) -> tauri::Result<PredefinedMenuItem<Wry>>;

fn system_item(handle: &AppHandle, words: &Words, item: SystemItem) -> tauri::Result<PredefinedMenuItem<Wry>> {
    use PredefinedMenuItem as Known;
    let (key, make): (&str, Make) = match item {
        SystemItem::About => ("about", |handle, text| Known::about(handle, text, Some(about(handle)))),
        SystemItem::Services => ("services", Known::services),
        SystemItem::Hide => ("hide", Known::hide),
        SystemItem::HideOthers => ("hide-others", Known::hide_others),
        SystemItem::ShowAll => ("show-all", Known::show_all),
        SystemItem::Quit => ("quit", Known::quit),
        SystemItem::CloseWindow => ("close-window", Known::close_window),
        SystemItem::Undo => ("undo-typing", Known::undo),
        SystemItem::Redo => ("redo-typing", Known::redo),
        SystemItem::Cut => ("cut", Known::cut),
        SystemItem::Copy => ("copy", Known::copy),
        SystemItem::Paste => ("paste", Known::paste),
        SystemItem::SelectAll => ("select-all", Known::select_all),
        SystemItem::Minimize => ("minimize", Known::minimize),
        SystemItem::Maximize => ("maximize", Known::maximize),
        SystemItem::BringAllToFront => ("bring-all-to-front", Known::bring_all_to_front),
        SystemItem::FullScreen => ("full-screen", Known::fullscreen),
    };
    make(handle, Some(&label(words, key)))
}

fn about(handle: &AppHandle) -> AboutMetadata<'static> {
    let package = handle.package_info();
    AboutMetadata {
        name: Some("Quarterlift".to_owned()),
        version: Some(package.version.to_string()),
        license: Some("Apache-2.0 OR MIT".to_owned()),
        icon: handle.default_window_icon().map(|icon| icon.clone().to_owned()),
        ..AboutMetadata::default()
    }
}

fn label(words: &Words, name: &str) -> String {
    words.get(&format!("frame-menu-{name}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// A key pressed twice would run one action of two, whichever the platform finds first.
    #[test]
    fn no_two_items_share_keys_or_an_id() {
        let menus = menus();
        let actions = menus.iter().flat_map(|(_, lines)| lines).filter_map(|line| match line {
            Line::Action(action) => Some((action.id, action.keys)),
            _ => None,
        });
        let (mut ids, mut used) = (BTreeSet::new(), BTreeSet::new());
        for (id, keys) in actions {
            assert!(ids.insert(id), "{id} twice");
            assert!(keys.is_none_or(|keys| used.insert(keys)), "{keys:?} twice");
        }
    }

    /// A text field needs these: the page decides whether they are the field's or the app's.
    #[test]
    fn the_menu_leaves_the_keys_of_text_fields_alone() {
        let menus = menus();
        let keys: Vec<_> = menus
            .iter()
            .flat_map(|(_, lines)| lines)
            .filter_map(|line| if let Line::Action(action) = line { action.keys } else { None })
            .collect();
        for own in ["A", "C", "V", "X", "Y", "Z", "Shift+Z"] {
            assert!(!keys.contains(&format!("CmdOrCtrl+{own}").as_str()), "{own}");
        }
    }
}
