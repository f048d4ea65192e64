//! What this desk has chosen: read once at start, kept in memory, written only when somebody chooses something.
//!
//! Nothing a visitor types can get here: the page sends choices, and place and role must be known to the dataset. Trouble
//! with the file is told as a code and stops nothing.

mod file;

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use lotsen_api::Lotsen;
use lotsen_api::wire::{ApiError, Settings};

/// The settings in force, and the folder they are kept in.
pub(crate) struct Desk {
    folder: Option<PathBuf>,
    held: Mutex<Held>,
}

#[derive(Clone, Default)]
struct Held {
    settings: Settings,
    kept: bool,
    problem: Option<&'static str>,
}

/// The settings in force and how it stands with their file.
pub(crate) struct InForce {
    pub(crate) settings: Settings,
    pub(crate) kept: bool,
    pub(crate) problem: Option<&'static str>,
}

impl Desk {
    /// Reads the file in a folder, if there is one. Without a folder settings hold until the program ends.
    pub(crate) fn open(folder: Option<PathBuf>) -> Self {
        let held = match folder.as_deref().map(file::load) {
            Some(Ok(Some(settings))) => Held { settings, kept: true, problem: None },
            Some(Ok(None)) | None => Held::default(),
            Some(Err(_)) => Held { kept: true, problem: Some("settings-unreadable"), ..Held::default() },
        };
        Self { folder, held: Mutex::new(held) }
    }

    pub(crate) fn in_force(&self) -> InForce {
        let Held { settings, kept, problem } = self.held().clone();
        InForce { settings, kept, problem }
    }

    /// Takes choices and keeps them. Refused if they say what settings may not say; if only the file cannot be written they
    /// hold until the program ends, and the problem is told.
    pub(crate) fn choose(&self, lotsen: Option<&Lotsen>, wanted: Settings) -> Result<(), ApiError> {
        let mut held = self.held();
        let settings = if let Some(lotsen) = lotsen {
            lotsen.check_settings(&wanted)?;
            wanted
        } else {
            // Nobody can tell whether this is a place or a secret: those that were chosen before stay.
            let Settings { place, role, .. } = held.settings.clone();
            Settings { place, role, ..wanted.within_bounds() }
        };
        let written = self.folder.as_deref().is_some_and(|folder| file::save(folder, &settings).is_ok());
        held.settings = settings;
        held.kept |= written;
        held.problem = (!written).then_some("settings-not-kept");
        Ok(())
    }

    /// Removes the file and goes back to how a program nobody has set up behaves.
    pub(crate) fn remove(&self) {
        let mut held = self.held();
        let removed = self.folder.as_deref().is_none_or(|folder| file::remove(folder).is_ok());
        let problem = (!removed).then_some("settings-not-removed");
        // Whoever removes the settings has read how to leave quickly.
        let settings = Settings { explained: held.settings.explained, ..Settings::default() };
        *held = Held { settings, kept: !removed, problem };
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
