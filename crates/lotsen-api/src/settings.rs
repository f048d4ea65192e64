//! Whether settings say only what settings may say. Place and role are the only texts in them: both must be known to the
//! dataset, so that no file of settings can ever hold what somebody typed.

use crate::lotsen::{Lotsen, error};
use crate::wire::{ApiError, CLEAR_SECONDS, IDLE_SECONDS, Lang, PlaceView, Settings, TEXT_SIZES};

impl Settings {
    /// The same with every number that cannot be chosen set back to its default.
    #[must_use]
    pub fn within_bounds(self) -> Self {
        let default = Self::default();
        let one_of = |choices: &[u16], wanted: u16, other: u16| if choices.contains(&wanted) { wanted } else { other };
        Self {
            text_size: one_of(&TEXT_SIZES, self.text_size, default.text_size),
            idle_seconds: one_of(&IDLE_SECONDS, self.idle_seconds, default.idle_seconds),
            clear_seconds: one_of(&CLEAR_SECONDS, self.clear_seconds, default.clear_seconds),
            ..self
        }
    }
}

impl Lotsen {
    /// Settings as they may be kept. Refused for a place or role that does not exist, and for a number that cannot be chosen.
    pub fn check_settings(&self, settings: &Settings) -> Result<(), ApiError> {
        self.place_of(settings.place.as_deref())?;
        self.role_of(settings.role.as_deref())?;
        if settings.clone().within_bounds() == *settings { Ok(()) } else { Err(error("settings-refused", &[])) }
    }

    /// Settings of an earlier edition: a place or role that this one does not have is left out.
    #[must_use]
    pub fn known_settings(&self, settings: Settings) -> Settings {
        let place = settings.place.filter(|code| self.place_of(Some(code)).is_ok());
        let role = settings.role.filter(|id| self.role_of(Some(id)).is_ok());
        Settings { place, role, ..settings }
    }

    /// A place by its code, in words.
    pub fn place_by_code(&self, code: &str, lang: Lang) -> Option<PlaceView> {
        self.gazetteer().by_code(code).and_then(|place| self.place_view(place, lang))
    }
}
