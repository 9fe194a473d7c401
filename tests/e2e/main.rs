//! The real app, driven on a virtual display as a person drives it: through WebDriver, with the pages and the engine
//! that are shipped. Each test starts its own display, driver and app with an empty home.
//!
//! Linux only: the driver belongs to WebKitGTK. What is asked of pages alone is tested in the component tests.
#![cfg(target_os = "linux")]

mod dealings;
mod driver;
mod first_run;
mod money;
mod people;
mod quarter;
mod reviews;
mod sample;
