//! One number on the clipboard, and in no clipboard history where the system lets us ask for that.

use std::sync::{Mutex, PoisonError};

use arboard::Clipboard;

/// Kept for as long as the program runs: on X11 a copied text lives only while its owner does.
#[derive(Default)]
pub(crate) struct Copier(Mutex<Option<Clipboard>>);

impl Copier {
    pub(crate) fn copy(&self, text: &str) -> Result<(), arboard::Error> {
        let mut clipboard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let clipboard = match &mut *clipboard {
            Some(clipboard) => clipboard,
            none => none.insert(Clipboard::new()?),
        };
        unremembered(clipboard.set()).text(text)
    }
}

#[cfg(target_os = "linux")]
fn unremembered(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtLinux;
    set.exclude_from_history()
}

#[cfg(windows)]
fn unremembered(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtWindows;
    set.exclude_from_monitoring().exclude_from_cloud().exclude_from_history()
}

#[cfg(target_os = "macos")]
fn unremembered(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtApple;
    set.exclude_from_history()
}
