//! The window, and the only Rust that names Tauri. It holds no knowledge: a command hands the page's question to
//! `lotsen-api` and the answer back. Nothing depends on this crate.

mod clipboard;
mod commands;
mod directory;
pub mod options;
mod window;

use lotsen_api::wire::ApiError;
use tauri::Manager;

use crate::clipboard::Copier;
use crate::directory::Directory;
use crate::options::Options;

/// Opens the window and stays until it is closed. `clock` tells the seconds since 1970.
pub fn run(options: Options, clock: fn() -> i64) -> Result<(), String> {
    screen()?;
    tauri::Builder::default()
        .manage(Directory::new(options.data, clock))
        .manage(Copier::default())
        .invoke_handler(tauri::generate_handler![
            commands::start,
            commands::search,
            commands::card,
            commands::places,
            commands::situations,
            commands::now,
            commands::here,
            commands::regions,
            commands::contents,
            commands::shelf,
            commands::about,
            commands::copy_line,
            commands::handout,
            commands::copy_vcard,
        ])
        .setup(move |app| {
            // Begun before the page asks, so that opening the dataset and painting the window go on side by side.
            let handle = app.handle().clone();
            tauri::async_runtime::spawn(async move {
                // A failure is told to every command; here there is nobody to tell.
                let _ = handle.state::<Directory>().ready().await;
            });
            Ok(window::open(app, options.driven_by_tests)?)
        })
        .run(tauri::generate_context!())
        .map_err(|error| error.to_string())
}

/// Whether a window can be opened at all. Tauri would panic where GTK finds no screen.
#[cfg(target_os = "linux")]
fn screen() -> Result<(), String> {
    gtk::init().map_err(|error| error.to_string())
}

#[cfg(not(target_os = "linux"))]
fn screen() -> Result<(), String> {
    Ok(())
}

/// A refusal of the window's own. The sentence is in the page's language files.
fn refusal(code: &str) -> ApiError {
    ApiError { code: code.to_owned(), args: Vec::new() }
}
