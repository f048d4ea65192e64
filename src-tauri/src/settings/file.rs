//! The file of settings: a few lines of JSON, whole or not there.
//!
//! Reading is patient: a field that a newer version has is passed over, one with a value this version does not know falls
//! back to its default, and neither costs the other fields. Nothing that is not a known field is ever written back.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use lotsen_api::wire::Settings;
use serde_json::{Map, Value};

const NAME: &str = "settings.json";
/// A file of settings has some hundred bytes. What is larger is none.
const MOST_BYTES: u64 = 16 * 1024;

/// Reads settings. Nothing, if there is no file; an error, if there is one that cannot be read as settings.
pub(super) fn load(folder: &Path) -> io::Result<Option<Settings>> {
    let file = match File::open(folder.join(NAME)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut text = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut text)?;
    read(&text).map(Some).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// The settings a text says, as far as it says known ones. Nothing, if it is no JSON object or too long to be one of ours.
pub(super) fn read(text: &[u8]) -> Option<Settings> {
    if text.len() as u64 > MOST_BYTES {
        return None;
    }
    let said: Map<String, Value> = serde_json::from_slice(text).ok()?;
    let Ok(Value::Object(mut fields)) = serde_json::to_value(Settings::default()) else { return None };
    for (name, value) in said {
        let Some(default) = fields.get(&name).cloned() else { continue };
        fields.insert(name.clone(), value);
        if serde_json::from_value::<Settings>(Value::Object(fields.clone())).is_err() {
            fields.insert(name, default);
        }
    }
    serde_json::from_value(Value::Object(fields)).ok().map(Settings::within_bounds)
}

/// Writes settings in place of those before. Two programs at once: the later wins, and the file is always whole.
pub(super) fn save(folder: &Path, settings: &Settings) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let beside = beside(folder);
    let written = write(&beside, settings).and_then(|()| fs::rename(&beside, folder.join(NAME)));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Removes the file, what an interrupted writing may have left, and the folder if nothing else is in it.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(|name| name.starts_with(NAME)) {
            fs::remove_file(entry.path())?;
        }
    }
    // Not empty: somebody else keeps something here.
    let _ = fs::remove_dir(folder);
    Ok(())
}

/// A name of this process's own, in the same folder: renaming is atomic only there.
fn beside(folder: &Path) -> PathBuf {
    folder.join(format!("{NAME}.{}", std::process::id()))
}

fn write(path: &Path, settings: &Settings) -> io::Result<()> {
    let mut text = serde_json::to_string_pretty(settings)?;
    text.push('\n');
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
