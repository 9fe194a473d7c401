//! Generates the window's context from `tauri.conf.json`: pages, icons, permissions.

fn main() {
    tauri_build::build();
}
