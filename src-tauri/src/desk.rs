//! What the page may ask about the desk it stands on: settings, the clipboard, leaving.

use std::thread;
use std::time::Duration;

use lotsen_api::wire::{ApiError, Lang, Settings, SettingsReply};
use serde::Deserialize;
use tauri::{Manager, State, WebviewWindow};

use crate::clipboard::Copier;
use crate::directory::Directory;
use crate::guard::guarded;
use crate::look::{self, CAN_HIDE};
use crate::settings::{Desk, InForce};
use crate::window::Deaths;

/// However an ending goes wrong, it has happened after this long.
const PATIENCE: Duration = Duration::from_millis(80);

/// Ask for what this desk has chosen, its place in words of a language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SettingsRequest {
    lang: Lang,
}

/// How to leave: with the program, or with a dull page in its place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LeaveRequest {
    stay: bool,
}

/// A page begins with this: the window is shown, and the title that a dull page took away is there again.
#[tauri::command]
pub(crate) async fn settings(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    deaths: State<'_, Deaths>,
    directory: State<'_, Directory>,
    request: SettingsRequest,
) -> Result<SettingsReply, ApiError> {
    let _ = look::title(&window, &desk.in_force().settings);
    let reply = reply(&desk, &deaths, &directory, request.lang).await;
    let _ = window.show();
    Ok(reply)
}

#[tauri::command]
pub(crate) async fn choose_settings(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    deaths: State<'_, Deaths>,
    directory: State<'_, Directory>,
    request: Settings,
) -> Result<SettingsReply, ApiError> {
    let lotsen = directory.ready().await.ok();
    guarded(|| desk.choose(lotsen, request))?;
    applied(&window, &desk, &deaths, &directory).await
}

#[tauri::command]
pub(crate) async fn remove_settings(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    deaths: State<'_, Deaths>,
    directory: State<'_, Directory>,
) -> Result<SettingsReply, ApiError> {
    desk.remove();
    applied(&window, &desk, &deaths, &directory).await
}

/// Takes our text off the clipboard. Says whether it was still there.
#[tauri::command]
#[allow(clippy::unused_async, reason = "asynchronous commands run beside the window's own thread")]
pub(crate) async fn clear_copy(copier: State<'_, Copier>) -> Result<bool, ApiError> {
    Ok(copier.clear())
}

/// Leaves at once. The page has already covered itself; nothing is asked and nothing is waited for.
#[tauri::command]
#[allow(clippy::unused_async, reason = "asynchronous commands run beside the window's own thread")]
pub(crate) async fn leave(
    window: WebviewWindow,
    copier: State<'_, Copier>,
    request: LeaveRequest,
) -> Result<(), ApiError> {
    if request.stay {
        copier.clear();
        let _ = look::say_nothing(&window);
        return Ok(());
    }
    thread::spawn(|| {
        thread::sleep(PATIENCE);
        std::process::exit(0);
    });
    copier.clear();
    std::process::exit(0)
}

async fn applied(
    window: &WebviewWindow,
    desk: &Desk,
    deaths: &Deaths,
    directory: &Directory,
) -> Result<SettingsReply, ApiError> {
    let settings = desk.in_force().settings;
    window.state::<Copier>().last(settings.clear_seconds);
    // A look that the system refuses is no reason to refuse the choice.
    let _ = look::apply(window, &settings);
    Ok(reply(desk, deaths, directory, settings.lang.unwrap_or_default()).await)
}

async fn reply(desk: &Desk, deaths: &Deaths, directory: &Directory, lang: Lang) -> SettingsReply {
    let InForce { mut settings, kept, problem } = desk.in_force();
    let mut place = None;
    if let Ok(lotsen) = directory.ready().await {
        let known = guarded(|| {
            let known = lotsen.known_settings(settings.clone());
            let lang = known.lang.unwrap_or(lang);
            let place = known.place.as_deref().and_then(|code| lotsen.place_by_code(code, lang));
            Ok((known, place))
        });
        if let Ok(known) = known {
            (settings, place) = known;
        }
    }
    SettingsReply {
        settings,
        place,
        kept,
        problem: problem.map(str::to_owned),
        can_hide: CAN_HIDE,
        restarted: deaths.any(),
    }
}
