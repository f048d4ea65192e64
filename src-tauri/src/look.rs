//! How the window looks by this desk's settings: colours, size of letters, title, whether pictures of the screen show it.

use lotsen_api::wire::{Settings, Theme};
use tauri::WebviewWindow;

/// The title that says nothing, in every language of the page.
const NEUTRAL_TITLE: &str = "Info";
const TITLE: &str = "Lotsen";

/// Whether this system can leave a window out of pictures of the screen. Linux cannot; macOS does for some ways of taking them.
pub(crate) const CAN_HIDE: bool = cfg!(any(windows, target_os = "macos"));

/// Dresses the window. What a system refuses is left as it is.
pub(crate) fn apply(window: &WebviewWindow, settings: &Settings) -> tauri::Result<()> {
    title(window, settings)?;
    window.set_zoom(f64::from(settings.text_size) / 100.0)?;
    if CAN_HIDE {
        window.set_content_protected(settings.hide_from_capture)?;
    }
    window.set_theme(match settings.theme {
        // On Linux nothing at all would mean light: what the system says now is asked for instead.
        Theme::System if cfg!(target_os = "linux") => {
            window.set_theme(None)?;
            window.theme().ok()
        }
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    })
}

/// The title this desk has chosen.
pub(crate) fn title(window: &WebviewWindow, settings: &Settings) -> tauri::Result<()> {
    window.set_title(if settings.neutral_title { NEUTRAL_TITLE } else { TITLE })
}

/// A title for a page that says nothing.
pub(crate) fn say_nothing(window: &WebviewWindow) -> tauri::Result<()> {
    window.set_title(NEUTRAL_TITLE)
}

/// Scroll bars stay in sight: that there is more below is worth knowing, and GTK's own, which fade out, repaint the window for
/// three seconds after each answer. After GTK has found its screen; other systems keep theirs.
pub(crate) fn keep_scroll_bars() {
    #[cfg(target_os = "linux")]
    if let Some(settings) = gtk::Settings::default() {
        gtk::prelude::GtkSettingsExt::set_gtk_overlay_scrolling(&settings, false);
    }
}
