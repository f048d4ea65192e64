//! The recogniser's rows: a class a row, and one row of what the features say.

use crate::model::Recogniser;
use rusqlite::Connection;

pub(super) fn insert(db: &Connection, recogniser: &Recogniser) -> Result<(), rusqlite::Error> {
    let Recogniser { classes, starts, scales, rarities, ends, weights } = recogniser;
    let mut statement = db.prepare("INSERT INTO recogniser_class (class, start, scale) VALUES (?1, ?2, ?3)")?;
    for ((class, start), scale) in classes.iter().zip(starts).zip(scales) {
        statement.execute((class, f64::from(*start), f64::from(*scale)))?;
    }
    // No feature has more weights than there are classes, and of those there are less than a byte counts.
    let begins = std::iter::once(&0).chain(ends);
    let counts: Vec<u8> = begins.zip(ends).map(|(begin, end)| (end - begin).to_le_bytes()[0]).collect();
    let insert = "INSERT INTO recogniser_feature (rarities, counts, weights) VALUES (?1, ?2, ?3)";
    db.execute(insert, (rarities, counts, weights))?;
    Ok(())
}

#[allow(clippy::cast_possible_truncation, reason = "written from such a number")]
pub(super) fn all(db: &Connection) -> Result<Recogniser, rusqlite::Error> {
    let mut recogniser = Recogniser::default();
    let mut statement = db.prepare("SELECT class, start, scale FROM recogniser_class ORDER BY rowid")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        recogniser.classes.push(row.get(0)?);
        recogniser.starts.push(row.get::<_, f64>(1)? as f32);
        recogniser.scales.push(row.get::<_, f64>(2)? as f32);
    }
    db.query_row("SELECT rarities, counts, weights FROM recogniser_feature", [], |row| {
        recogniser.rarities = row.get(0)?;
        recogniser.ends = ends(&row.get::<_, Vec<u8>>(1)?);
        recogniser.weights = row.get(2)?;
        Ok(())
    })?;
    Ok(recogniser)
}

/// Where each feature's weights end, from how many each has.
fn ends(counts: &[u8]) -> Vec<u32> {
    let mut end = 0;
    counts
        .iter()
        .map(|count| {
            end += u32::from(*count);
            end
        })
        .collect()
}
