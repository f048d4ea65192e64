//! `build`: a data room becomes a file.

use crate::check::tell;
use crate::{Context, Outcome, refusal};
use lotsen_api::wire::ApiError;
use std::path::Path;

pub(crate) fn build(from: &Path, out: &Path, context: &Context) -> Result<Outcome, ApiError> {
    let compiled = lotsen_compile::compile(from);
    let Some(dataset) = compiled.dataset.map(lotsen_compile::learnt) else {
        tell(&compiled.problems, from, &context.texts);
        eprintln!("{}", context.texts.say("cli-built-needed", &[]));
        return Ok(Outcome::Problems);
    };
    let file = out.to_string_lossy();
    let failed = |why: &str| refusal("cannot-write", &[("file", &file), ("why", why)]);
    let bytes = lotsen_core::dataset::write(&dataset).map_err(|error| failed(&error.to_string()))?;
    write_whole(out, &bytes).map_err(|error| failed(&error.kind().to_string()))?;
    let values =
        [("file", &*file), ("records", &dataset.records.len().to_string()), ("bytes", &bytes.len().to_string())];
    out!("{}", context.texts.say("cli-wrote", &values));
    Ok(Outcome::Done)
}

/// Beside first, then in place at once: a reader never sees half a file.
fn write_whole(out: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let beside = out.with_extension("sqlite.part");
    std::fs::write(&beside, bytes)?;
    std::fs::rename(&beside, out).inspect_err(|_| {
        // What could not be put in place is no file of anybody's; that it stays is not worth a second complaint.
        let _ = std::fs::remove_file(&beside);
    })
}
