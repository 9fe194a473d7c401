//! The icons of all sizes, from the one drawing `icons/quarterlift.svg`.

use crate::pages;
use crate::project::{output, root, tauri};
use crate::step;

const DRAWING: &str = "icons/quarterlift.svg";

/// What `tauri.conf.json` names; the generator makes more, for stores and telephones.
const WANTED: [&str; 7] =
    ["32x32.png", "64x64.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.icns", "icon.ico"];

/// Draws them and puts them beside the drawing.
pub fn run() -> Result<(), String> {
    pages::packages()?;
    let drawn = output("xtask/icons").map_err(|error| error.to_string())?;
    let folder = drawn.to_str().ok_or("the checkout's path is not text")?;
    step::run("icons", &mut tauri(["icon", DRAWING, "--output", folder]))?;
    for name in WANTED {
        std::fs::copy(drawn.join(name), root().join("icons").join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}
