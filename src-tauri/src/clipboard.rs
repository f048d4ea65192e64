//! One number on the clipboard, in no clipboard history where the system lets us ask for that, and not for long.
//!
//! The clipboard is not ours: what somebody else has put there since is never taken away.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use arboard::Clipboard;

/// Kept for as long as the program runs: on X11 a copied text lives only while its owner does.
#[derive(Clone, Default)]
pub(crate) struct Copier(Arc<Mutex<Held>>);

#[derive(Default)]
struct Held {
    clipboard: Option<Clipboard>,
    /// What we put there and have not taken away.
    ours: Option<String>,
    lasts: Duration,
    /// Counts copies, so that an earlier copy's end does not take a later copy away.
    copies: u64,
}

impl Copier {
    /// From now on a copied text lies on the clipboard for so many seconds.
    pub(crate) fn last(&self, seconds: u16) {
        self.held().lasts = Duration::from_secs(seconds.into());
    }

    /// Puts a text on the clipboard, and takes it away in time if it is still there then.
    pub(crate) fn copy(&self, text: &str) -> Result<(), arboard::Error> {
        let mut held = self.held();
        let clipboard = match &mut held.clipboard {
            Some(clipboard) => clipboard,
            none => none.insert(Clipboard::new()?),
        };
        unremembered(clipboard.set()).text(text)?;
        held.ours = Some(text.to_owned());
        held.copies += 1;
        let (copier, copy, lasts) = (self.clone(), held.copies, held.lasts);
        thread::spawn(move || {
            thread::sleep(lasts);
            let mut held = copier.held();
            if held.copies == copy {
                held.clear();
            }
        });
        Ok(())
    }

    /// Takes our text away now. Says whether it was still there.
    pub(crate) fn clear(&self) -> bool {
        self.held().clear()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn clear(&mut self) -> bool {
        let (Some(clipboard), Some(ours)) = (&mut self.clipboard, self.ours.take()) else { return false };
        let still_there = clipboard.get_text().is_ok_and(|text| text == ours);
        still_there && clipboard.clear().is_ok()
    }
}

/// On X11 and Wayland the hint that KDE's, GNOME's and most other managers heed: `x-kde-passwordManagerHint` = `secret`.
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

/// `org.nspasteboard.ConcealedType`, which clipboard managers heed by agreement. macOS itself has no such promise, and arboard
/// offers no way to keep a text off the pasteboard that is shared with a telephone nearby.
#[cfg(target_os = "macos")]
fn unremembered(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtApple;
    set.exclude_from_history()
}
