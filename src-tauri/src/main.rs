//! The window's executable. Everything is in the library beside it.

// A release build on Windows opens no console behind the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    quarterlift_window::run();
}
