//! The dataset as the commands see it: opened once, beside the painting of the window.

use std::path::PathBuf;

use lotsen_api::wire::ApiError;
use lotsen_api::{Lotsen, Now};
use tauri::async_runtime::spawn_blocking;
use tokio::sync::OnceCell;

/// The dataset, soon or now, and the clock its answers go by.
pub(crate) struct Directory {
    file: Option<PathBuf>,
    clock: fn() -> i64,
    opened: OnceCell<Result<Lotsen, ApiError>>,
}

impl Directory {
    pub(crate) fn new(file: Option<PathBuf>, clock: fn() -> i64) -> Self {
        Self { file, clock, opened: OnceCell::new() }
    }

    /// The open dataset. Whoever asks first has it opened, everybody else waits for that. If it cannot be opened,
    /// each command is refused for the same reason, and the page keeps showing the lines it holds itself.
    pub(crate) async fn ready(&self) -> Result<&Lotsen, ApiError> {
        let opened = self.opened.get_or_init(|| {
            let file = self.file.clone();
            async move {
                spawn_blocking(move || match file {
                    Some(file) => Lotsen::open_file(&file),
                    None => Lotsen::open(lotsen_data::DATASET),
                })
                .await
                .unwrap_or_else(|_panicked| Err(crate::refusal("internal")))
            }
        });
        opened.await.as_ref().map_err(Clone::clone)
    }

    /// The present moment.
    pub(crate) fn now(&self) -> Now {
        Now::from_unix((self.clock)())
    }
}
