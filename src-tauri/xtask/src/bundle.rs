//! `cargo xtask bundle`: installers for this system, with the window and the `quarterlift` command inside.

use crate::machine::{self, Need, output};
use crate::pages;
use crate::project::{self, cargo, program, tauri};
use crate::step;

/// Builds with the profile for installers, then packs.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let kinds = match arguments {
        [] => None,
        [option, kinds] if option == "--bundles" => Some(kinds.as_str()),
        _ => return Err("usage: cargo xtask bundle [--bundles deb,rpm]".to_owned()),
    };
    machine::provide(&[Need::Build])?;
    pages::build()?;
    step::run("command", &mut cargo(["build", "-p", "cli", "--profile", "dist"]))?;
    let config = command_beside_window()?;
    let mut build = tauri(["build", "--config", &config]);
    if let Some(kinds) = kinds {
        build.args(["--bundles", kinds]);
    }
    let done = step::run("window and installers", build.args(["--", "--profile", "dist"]))?;
    let made = done.text.lines().skip_while(|line| !line.trim_end().ends_with(" at:")).skip(1);
    made.for_each(|line| println!("{}", line.trim()));
    Ok(())
}

/// The command goes into the installer under the name the packer looks for: with this system's triple.
fn command_beside_window() -> Result<String, String> {
    let said = output("rustc", &["-vV"]).ok_or("rustc does not say its host")?;
    let triple = said.lines().find_map(|line| line.strip_prefix("host: ")).ok_or("rustc does not say its host")?;
    let stem = project::target().join("dist").join("beside").join("quarterlift");
    let folder = stem.parent().expect("it is in a folder");
    let suffix = std::env::consts::EXE_SUFFIX;
    let copied = std::fs::create_dir_all(folder).and_then(|()| {
        std::fs::copy(program("dist", "quarterlift"), folder.join(format!("quarterlift-{triple}{suffix}")))
    });
    copied.map_err(|error| format!("quarterlift-{triple}: {error}"))?;
    let path = stem.to_str().ok_or("the target folder's path is not text")?.replace('\\', "/");
    Ok(format!(r#"{{"bundle":{{"externalBin":["{path}"]}}}}"#))
}
