//! The dataset as a file: one SQLite database, written once by the data room, opened from memory and only read.
//!
//! This is the only place that knows SQL. A file is read whole, its header checked, and everything in it hashed against
//! the hash it carries, before a single value is believed: SQLite's own checks guard structure, not content, and a flipped bit
//! can turn one telephone number into another without any error.

mod read;
mod recogniser;
mod seal;
mod situation;
mod write;

use crate::model::Dataset;
use rusqlite::Connection;
use std::io::Read as _;
use std::path::Path;

/// Version of the schema; a program opens exactly its own.
pub const VERSION: u32 = 7;

/// `LOTS`, the mark of our files in SQLite's header.
const APPLICATION_ID: u32 = 0x4C4F_5453;

/// Larger files are not ours. A national directory is about one megabyte.
const MAX_BYTES: u64 = 64 << 20;

/// Why a dataset could not be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// The file is not there or may not be read; with the system's word for it.
    Unreadable(String),
    /// Not an SQLite file at all.
    NotADataset,
    /// An SQLite file of somebody else's.
    Foreign,
    /// Made for another version of the program.
    OtherVersion {
        /// The file's version.
        found: u32,
    },
    /// Its content is not what was sealed into it.
    Damaged,
}

/// Opens the dataset a program carries in itself.
pub fn open(bytes: &'static [u8]) -> Result<Dataset, OpenError> {
    check_header(bytes)?;
    load(|| {
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_bytes("main", bytes)?;
        // The program's own bytes need not be copied page by page; a stranger's are.
        let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        connection.pragma_update(None, "mmap_size", size)?;
        Ok(connection)
    })
}

/// Opens another compiled file. It is read whole into memory, so that what was checked is what is used, nothing is left
/// beside it, and a stick can be pulled out.
pub fn open_file(path: &Path) -> Result<Dataset, OpenError> {
    let unreadable = |error: std::io::Error| OpenError::Unreadable(error.kind().to_string());
    // One byte more than allowed tells a file that is too large, and one without an end.
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(OpenError::NotADataset);
    }
    check_header(&bytes)?;
    load(|| {
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), true)?;
        Ok(connection)
    })
}

/// Writes a dataset as a sealed file. Equal datasets give equal bytes.
pub fn write(dataset: &Dataset) -> Result<Vec<u8>, rusqlite::Error> {
    let mut connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", VERSION)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.execute_batch(include_str!("dataset/schema.sql"))?;
    let transaction = connection.transaction()?;
    write::all(&transaction, dataset)?;
    seal::set(&transaction)?;
    transaction.commit()?;
    Ok(connection.serialize("main")?.to_vec())
}

/// Reads the values while another thread tries the seal: nothing is given out before it holds.
fn load(connect: impl Fn() -> Result<Connection, rusqlite::Error> + Sync) -> Result<Dataset, OpenError> {
    let (sealed, read) = std::thread::scope(|scope| {
        let seal = scope.spawn(|| seal::holds(&connect()?));
        let read = connect().and_then(|connection| read::all(&connection));
        (seal.join().unwrap_or(Ok(false)), read)
    });
    if sealed.map_err(damaged)? { read.map_err(damaged) } else { Err(OpenError::Damaged) }
}

/// The first 100 bytes of an SQLite file say whose it is: <https://sqlite.org/fileformat.html#the_database_header>.
fn check_header(bytes: &[u8]) -> Result<(), OpenError> {
    let word = |at: usize| -> Option<u32> { Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?)) };
    if !bytes.starts_with(b"SQLite format 3\0") {
        return Err(OpenError::NotADataset);
    }
    match (word(68), word(60)) {
        (Some(APPLICATION_ID), Some(VERSION)) => Ok(()),
        (Some(APPLICATION_ID), Some(found)) => Err(OpenError::OtherVersion { found }),
        (Some(_), _) => Err(OpenError::Foreign),
        (None, _) => Err(OpenError::NotADataset),
    }
}

fn damaged<E>(_: E) -> OpenError {
    OpenError::Damaged
}
