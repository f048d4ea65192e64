//! The seal: a SHA-256 over every value of every table, kept in `meta`.
//!
//! Over values rather than bytes, so that the seal can lie inside the file it guards, and so that exactly what is read
//! is what was hashed.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

const KEY: &str = "sha256";

/// Computes the seal and stores it.
pub(super) fn set(connection: &Connection) -> Result<(), rusqlite::Error> {
    let hash = compute(connection)?;
    connection.execute("INSERT INTO meta (key, value) VALUES (?1, ?2)", (KEY, hash))?;
    Ok(())
}

/// Whether the content is what was sealed.
pub(super) fn holds(connection: &Connection) -> Result<bool, rusqlite::Error> {
    let stored: Option<String> =
        connection.query_row("SELECT value FROM meta WHERE key = ?1", [KEY], |row| row.get(0)).optional()?;
    Ok(stored.is_some_and(|stored| compute(connection).is_ok_and(|hash| hash == stored)))
}

fn compute(connection: &Connection) -> Result<String, rusqlite::Error> {
    let mut hash = Sha256::new();
    let mut tables = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let mut rows = tables.query([])?;
    while let Some(table) = rows.next()? {
        let name: String = table.get(0)?;
        add(&mut hash, b't', name.as_bytes());
        add(&mut hash, b's', table.get::<_, String>(1)?.as_bytes());
        add_rows(connection, &name, &mut hash)?;
    }
    let mut hex = String::with_capacity(64);
    for byte in hash.finalize() {
        let _ = write!(hex, "{byte:02x}");
    }
    Ok(hex)
}

fn add_rows(connection: &Connection, table: &str, hash: &mut Sha256) -> Result<(), rusqlite::Error> {
    let quoted = table.replace('"', "\"\"");
    let except_seal = if table == "meta" { "WHERE key <> 'sha256'" } else { "" };
    let mut statement = connection.prepare(&format!("SELECT * FROM \"{quoted}\" {except_seal} ORDER BY rowid"))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            match row.get_ref(column)? {
                ValueRef::Null => add(hash, b'0', b""),
                ValueRef::Integer(value) => add(hash, b'i', &value.to_le_bytes()),
                ValueRef::Real(value) => add(hash, b'r', &value.to_le_bytes()),
                ValueRef::Text(text) => add(hash, b'x', text),
                ValueRef::Blob(bytes) => add(hash, b'b', bytes),
            }
        }
    }
    Ok(())
}

/// A value with its type and length, so that no two contents hash alike by moving a border.
fn add(hash: &mut Sha256, tag: u8, bytes: &[u8]) {
    hash.update([tag]);
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}
