//! Where the app keeps what is not a workspace, which file it was asked to open, and which day it is.
//!
//! Workspaces lie wherever their owner put them; nothing here knows about them beyond the path handed over. The
//! switches for tests and demonstrations are environment variables and are read here and in `dialogs` only.

use std::path::{Path, PathBuf};

use app::{AppPaths, Clock, FixedClock, SystemClock};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use tauri::{AppHandle, Manager};

/// Fixes the day, as `YYYY-MM-DD`: for tests and demonstrations.
pub const TODAY: &str = "QUARTERLIFT_TODAY";

/// The folders of this user on this system: settings, and backups and the sample company.
pub fn folders(handle: &AppHandle) -> tauri::Result<AppPaths> {
    let folders = handle.path();
    Ok(AppPaths { config_dir: folders.app_config_dir()?, data_dir: folders.app_data_dir()? })
}

/// The clock of the machine, or the day `QUARTERLIFT_TODAY` names; refuses a day that is none.
pub fn clock() -> Result<Box<dyn Clock>, String> {
    let Ok(text) = std::env::var(TODAY) else { return Ok(Box::new(SystemClock)) };
    let day = text.parse::<NaiveDate>().map_err(|_| format!("{TODAY} is not a date as 2026-08-31: {text}"))?;
    Ok(Box::new(FixedClock(ten_o_clock(day))))
}

/// The file named on the command line: the first argument that is no switch, from `folder` where it is relative.
pub fn file_argument(arguments: impl IntoIterator<Item = String>, folder: &Path) -> Option<PathBuf> {
    let file = arguments.into_iter().skip(1).find(|argument| !argument.starts_with('-'))?;
    Some(folder.join(file))
}

/// Ten o'clock in Greenwich: the same date in every zone from ten hours behind to thirteen ahead.
fn ten_o_clock(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::from_hms_opt(10, 0, 0).expect("ten o'clock exists")).and_utc()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(arguments: &[&str]) -> Option<PathBuf> {
        file_argument(arguments.iter().map(|text| (*text).to_owned()), Path::new("/home/li"))
    }

    #[test]
    fn a_double_clicked_workspace_is_found_among_the_arguments() {
        assert_eq!(opened(&["quarterlift-window"]), None);
        assert_eq!(opened(&["quarterlift-window", "--flag"]), None);
        assert_eq!(
            opened(&["quarterlift-window", "--flag", "/data/华东.quarterlift"]),
            Some("/data/华东.quarterlift".into())
        );
        assert_eq!(opened(&["quarterlift-window", "team.quarterlift"]), Some("/home/li/team.quarterlift".into()));
    }

    #[test]
    fn a_fixed_day_is_that_day_in_shanghai_and_in_new_york() {
        let now = ten_o_clock(NaiveDate::from_ymd_opt(2026, 8, 31).expect("a date"));
        for offset_hours in [-10, -5, 0, 8, 13] {
            let there = now.naive_utc() + chrono::TimeDelta::hours(offset_hours);
            assert_eq!(there.date().to_string(), "2026-08-31");
        }
    }
}
