//! SQLite's full-text search: the question as an OR of trigrams, ranked by bm25.

use super::{Peer, Scored};
use crate::document::{Document, peer_words};
use rusqlite::{Connection, params};

pub(crate) struct Fts {
    connection: Connection,
}

const TABLE: &str = "CREATE VIRTUAL TABLE record USING
    fts5(names, also, places, numbers, keywords, regions, text, tokenize = 'trigram remove_diacritics 1')";
const ADD: &str = "INSERT INTO record(rowid, names, also, places, numbers, keywords, regions, text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
const FIND: &str = "SELECT rowid, bm25(record, 10, 8, 9, 8, 4, 4, 1) AS rank FROM record WHERE record MATCH ?
    ORDER BY rank LIMIT ?";

impl Fts {
    pub(crate) fn new(documents: &[Document]) -> rusqlite::Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        connection.execute_batch(TABLE)?;
        let transaction = connection.transaction()?;
        for (document, at) in documents.iter().zip(0_u32..) {
            let [names, also, places, numbers, keywords, regions, text] =
                document.fields().map(|(_, texts)| texts.join("\n"));
            let mut add = transaction.prepare_cached(ADD)?;
            add.execute(params![at, names, also, places, numbers, keywords, regions, text])?;
        }
        transaction.commit()?;
        Ok(Self { connection })
    }

    fn find(&self, trigrams: &str, most: usize) -> rusqlite::Result<Scored> {
        let mut find = self.connection.prepare_cached(FIND)?;
        let most = i64::try_from(most).unwrap_or(-1);
        // bm25 is the smaller the better.
        let rows = find.query_map(params![trigrams, most], |row| Ok((row.get(0)?, -row.get::<_, f32>(1)?)))?;
        rows.collect()
    }
}

impl Peer for Fts {
    fn name(&self) -> &str {
        "SQLite FTS5, trigram OR, bm25"
    }

    fn place_weight(&self) -> f32 {
        0.3
    }

    fn scored(&mut self, text: &str, most: usize) -> Scored {
        let mut trigrams: Vec<String> = Vec::new();
        for word in peer_words(text) {
            let letters: Vec<char> = word.chars().collect();
            trigrams.extend(letters.windows(3).map(|three| format!("\"{}\"", three.iter().collect::<String>())));
        }
        trigrams.sort_unstable();
        trigrams.dedup();
        if trigrams.is_empty() {
            return Vec::new();
        }
        self.find(&trigrams.join(" OR "), most).unwrap_or_default()
    }
}
