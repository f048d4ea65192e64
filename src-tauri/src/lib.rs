//! The window, and the only Rust that names Tauri. It holds no knowledge: a command hands the page's question to
//! `lotsen-api` and the answer back. Nothing depends on this crate.

mod clipboard;
mod commands;
mod desk;
mod directory;
mod guard;
mod look;
pub mod options;
mod settings;
mod window;

use lotsen_api::wire::ApiError;
use tauri::{Manager, RunEvent};

use crate::clipboard::Copier;
use crate::directory::Directory;
use crate::options::Options;
use crate::settings::Desk;
use crate::window::Deaths;

/// Opens the window and stays until it is closed. `clock` tells the seconds since 1970.
pub fn run(options: Options, clock: fn() -> i64) -> Result<(), String> {
    guard::tell_only_where();
    screen()?;
    look::keep_scroll_bars();
    let copier = Copier::default();
    let at_exit = copier.clone();
    let builder = tauri::Builder::default();
    #[cfg(target_os = "macos")]
    let builder = builder.on_web_content_process_terminate(|view| {
        if let Some(window) = view.app_handle().get_webview_window(view.label()) {
            window::raise(&window);
        }
    });
    let app = builder
        .manage(Directory::new(options.data, clock))
        .manage(copier)
        .manage(Deaths::default())
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
            desk::settings,
            desk::choose_settings,
            desk::remove_settings,
            desk::clear_copy,
            desk::leave,
        ])
        .setup(move |app| {
            let desk = Desk::open(app.path().app_config_dir().ok());
            let settings = desk.in_force().settings;
            app.state::<Copier>().last(settings.clear_seconds);
            app.manage(desk);
            window::open(app, &settings, options.driven_by_tests)?;
            // After making the window, which wants the processor to itself; before the page asks, which takes a while to begin.
            let handle = app.handle().clone();
            tauri::async_runtime::spawn(async move {
                // A failure is told to every command; here there is nobody to tell.
                let _ = handle.state::<Directory>().ready().await;
            });
            Ok(())
        })
        .build(tauri::generate_context!())
        .map_err(|error| error.to_string())?;
    app.run(move |_, event| {
        // An ordinary end, by the window's own button or the system's key: what we copied goes with us.
        if matches!(event, RunEvent::Exit) {
            at_exit.clear();
        }
    });
    Ok(())
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
