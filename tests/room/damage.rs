//! A file that is not what was written is refused, or changes nothing: a flipped bit must never become another number.

use crate::file::{fixture, fixture_file};
use crate::room::Room;
use lotsen_core::dataset::OpenError::{self, Damaged, Foreign, NotADataset, OtherVersion, Unreadable};
use lotsen_core::dataset::{VERSION, open_file};

/// Numbers that are the same on every run: `SplitMix64`, <https://prng.di.unimi.it/splitmix64.c>.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        usize::try_from(z % u64::try_from(limit).expect("fits")).expect("fits")
    }
}

/// Opens each of many files; all that neither are refused nor give the fixture are told.
fn each_is_refused_or_equal(files: impl Iterator<Item = (String, Vec<u8>)>) {
    let (room, original) = (Room::copy(), fixture());
    let different = files.filter(|(_, bytes)| {
        let path = room.write("lotsen.sqlite", bytes);
        open_file(&path).is_ok_and(|opened| opened != original)
    });
    let different: Vec<String> = different.map(|(what, _)| what).collect();
    assert!(different.is_empty(), "opened as something else: {}", different.join(", "));
}

#[test]
fn a_flipped_bit_is_refused_or_changes_nothing() {
    let file = fixture_file();
    let mut dice = Dice(1);
    each_is_refused_or_equal((0..10_000).map(|_| {
        let bit = dice.below(file.len() * 8);
        let mut bytes = file.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        (format!("bit {bit}"), bytes)
    }));
}

#[test]
fn a_cut_file_is_refused_or_changes_nothing() {
    let file = fixture_file();
    let mut dice = Dice(2);
    each_is_refused_or_equal((0..500).map(|_| {
        let length = dice.below(file.len());
        (format!("{length} bytes"), file[..length].to_vec())
    }));
}

/// The fixture's file with four bytes of its header written anew.
fn with_word(at: usize, word: u32) -> Vec<u8> {
    let mut bytes = fixture_file();
    bytes[at..at + 4].copy_from_slice(&word.to_be_bytes());
    bytes
}

/// <https://sqlite.org/fileformat.html#the_database_header>
const USER_VERSION: usize = 60;
const APPLICATION_ID: usize = 68;

#[test]
fn what_cannot_be_used_is_told_apart() {
    let room = Room::copy();
    // Wherever its bytes lie: a page may hold what was moved to another one, too.
    let another_number = |file: &[u8]| {
        let mut bytes = file.to_vec();
        let number = b"08-465 004 00";
        let starts = file.windows(number.len()).zip(0..).filter(|(window, _)| window == number);
        starts.for_each(|(_, at)| bytes[at + number.len() - 1] = b'1');
        bytes
    };
    let file = fixture_file();
    let cases: [(&str, Vec<u8>, OpenError); 10] = [
        ("an empty file", Vec::new(), NotADataset),
        ("a text", b"112, 114 14, 1177\n".to_vec(), NotADataset),
        ("the beginning of an SQLite file", file[..64].to_vec(), NotADataset),
        ("an SQLite file of somebody else's", with_word(APPLICATION_ID, 0), Foreign),
        ("a file of the next version", with_word(USER_VERSION, VERSION + 1), OtherVersion { found: VERSION + 1 }),
        ("a file without version", with_word(USER_VERSION, 0), OtherVersion { found: 0 }),
        ("its header alone", file[..100].to_vec(), Damaged),
        ("its first page alone", file[..4096].to_vec(), Damaged),
        ("a last page that is gone", file[..file.len() - 4096].to_vec(), Damaged),
        ("another number", another_number(&file), Damaged),
    ];
    for (what, bytes, error) in cases {
        let path = room.write("lotsen.sqlite", &bytes);
        assert_eq!(open_file(&path), Err(error), "{what}");
    }
    let missing = room.path().join("missing.sqlite");
    assert_eq!(open_file(&missing), Err(Unreadable("entity not found".to_owned())));
    assert!(matches!(open_file(room.path()), Err(Unreadable(_))), "a folder is no file");
}

#[test]
fn a_file_too_large_to_be_ours_is_not_read() {
    let room = Room::copy();
    let path = room.write("lotsen.sqlite", &fixture_file());
    let file = std::fs::OpenOptions::new().write(true).open(&path).expect("the file just written");
    file.set_len((64 << 20) + 1).expect("a sparse file");
    assert_eq!(open_file(&path), Err(NotADataset));
}
