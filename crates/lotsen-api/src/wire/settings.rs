//! What a desk may choose, and nothing a visitor says: language, look, place, role and how careful the window is.

use super::{Lang, PlaceView};
use serde::{Deserialize, Serialize};

/// The seconds without input that can be chosen; 0 waits for ever.
pub const IDLE_SECONDS: [u16; 5] = [0, 60, 90, 180, 300];
/// The seconds a copied number may lie on the clipboard.
pub const CLEAR_SECONDS: [u16; 4] = [15, 30, 60, 120];
/// The sizes of letters, in percent.
pub const TEXT_SIZES: [u16; 4] = [100, 125, 150, 200];

/// Everything that is ever kept, and only once somebody has chosen it. Whole or not at all: a page sends every field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The language; nothing follows the system.
    pub lang: Option<Lang>,
    /// Light, dark or as the system has it.
    pub theme: Theme,
    /// Size of letters in percent: one of [`TEXT_SIZES`].
    pub text_size: u16,
    /// The desk's own place, by code.
    pub place: Option<String>,
    /// The desk's usual role, by id.
    pub role: Option<String>,
    /// Seconds without input until the window empties itself: one of [`IDLE_SECONDS`].
    pub idle_seconds: u16,
    /// Seconds until a copied number leaves the clipboard: one of [`CLEAR_SECONDS`].
    pub clear_seconds: u16,
    /// What leaving quickly does.
    pub quick_exit: QuickExit,
    /// Another name in the title of the window, which says nothing.
    pub neutral_title: bool,
    /// Ask the system to leave the window out of pictures of the screen.
    pub hide_from_capture: bool,
    /// Leaving quickly has been explained and need not be again.
    pub explained: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: None,
            theme: Theme::System,
            text_size: 100,
            place: None,
            role: None,
            idle_seconds: 90,
            clear_seconds: 60,
            quick_exit: QuickExit::Ends,
            neutral_title: false,
            hide_from_capture: false,
            explained: false,
        }
    }
}

/// The colours of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// By day.
    Light,
    /// By night.
    Dark,
}

/// What leaving quickly does, after everything on the screen is gone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(rename_all = "snake_case")]
pub enum QuickExit {
    /// The program ends.
    #[default]
    Ends,
    /// A dull page stays, which only two deliberate acts leave.
    Covers,
}

/// Settings as a page gets them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct SettingsReply {
    /// What is in force.
    pub settings: Settings,
    /// The desk's own place in words, while this edition has it.
    pub place: Option<PlaceView>,
    /// There is a file; it can be removed.
    pub kept: bool,
    /// What went wrong with the file, as a code (`error-settings-…`). The settings above are in force all the same.
    pub problem: Option<String>,
    /// This system can leave a window out of pictures of the screen.
    pub can_hide: bool,
    /// The page has died and was begun anew.
    pub restarted: bool,
}
