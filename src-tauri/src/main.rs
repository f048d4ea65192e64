//! The program `lotsen`: the only place that reads the command line, the environment and the clock.

// No second, black window beside ours.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
#![expect(clippy::disallowed_methods, reason = "clock, arguments and environment are read here, and only here")]

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use lotsen_app::options::{self, Asked};

/// The command line was not understood.
const BAD_ARGUMENTS: u8 = 2;
/// There is no screen to open a window on.
const NO_WINDOW: u8 = 3;

fn main() -> ExitCode {
    match options::parse(std::env::args_os().skip(1)) {
        Ok(Asked::Help) => {
            println!("{}", options::HELP);
            ExitCode::SUCCESS
        }
        Ok(Asked::Version) => {
            println!("lotsen {}", env!("CARGO_PKG_VERSION"));
            ExitCode::SUCCESS
        }
        Ok(Asked::Window(mut options)) => {
            // Tauri's own switch, which WebKitWebDriver's tests set. Only a debug build heeds it: see window.rs.
            options.driven_by_tests =
                cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|v| v == "true");
            match lotsen_app::run(options, unix_seconds) {
                Ok(()) => ExitCode::SUCCESS,
                Err(reason) => {
                    eprintln!("{}\n({reason})", options::NO_WINDOW);
                    ExitCode::from(NO_WINDOW)
                }
            }
        }
        Err(problem) => {
            eprintln!("lotsen: {problem}\n\n{}", options::HELP);
            ExitCode::from(BAD_ARGUMENTS)
        }
    }
}

/// Seconds since 1970. A clock set before that counts as 1970: old answers beat none.
fn unix_seconds() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|passed| i64::try_from(passed.as_secs()).ok())
        .unwrap_or(0)
}
