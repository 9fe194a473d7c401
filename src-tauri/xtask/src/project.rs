//! Where things are: the checkout, its target folder, the programs cargo makes.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the window with its pages inside. Every build and test run names the same features of the same packages, so
/// that no dependency is built twice.
pub const WORKSPACE: [&str; 3] = ["--workspace", "--features", "quarterlift-window/custom-protocol"];

/// The checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("xtask lies in src-tauri/xtask")
}

/// The only folder with JavaScript.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Where cargo builds: `CARGO_TARGET_DIR`, else `target` in the checkout.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// What a person should find without searching: pictures, the sample company, logs. Always in the checkout.
pub fn output(name: &str) -> std::io::Result<PathBuf> {
    let path = root().join("target").join(name);
    std::fs::create_dir_all(path.parent().expect("it is below target"))?;
    Ok(path)
}

/// A program of this project, as cargo leaves it.
pub fn program(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The cargo that runs this.
pub fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.current_dir(root()).args(arguments);
    command
}

/// npm, in the folder of the pages.
pub fn npm<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(ui()).args(arguments);
    command
}

/// Tauri's own command, from the checkout: it finds `src-tauri` below.
pub fn tauri<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let mut command = Command::new(ui().join("node_modules/.bin").join(name));
    command.current_dir(root()).args(arguments);
    command
}
