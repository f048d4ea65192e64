//! Record texts that mean no good: torn, doubled, mixed up. Each is told as a problem or compiles; none stops the compiler, and no
//! number comes out that did not go in.

use crate::damage::Dice;
use crate::room::Room;
use lotsen_compile::compile;

const FILES: [&str; 4] = [
    "records/national/sos-112.toml",
    "records/national/stodlinjen.toml",
    "records/coordinators/vast.toml",
    "situations/fara.toml",
];
/// Pieces that mean something in a record, where they do not belong.
const PIECES: [&str; 14] = [
    "[[",
    "]]",
    "=",
    "\"",
    "\"\"\"",
    "{",
    "}",
    "\n",
    "\0",
    "\u{202e}",
    "[[call]]\n",
    "number = ",
    "source = \"\"\n",
    "9e999",
];

/// One torn text: some bytes cut, doubled, replaced by a piece or by chance.
fn torn(text: &str, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=dice.below(4) {
        let from = dice.below(bytes.len().max(1)).min(bytes.len());
        let to = (from + dice.below(40)).min(bytes.len());
        let put: Vec<u8> = match dice.below(4) {
            0 => Vec::new(),
            1 => bytes[from..to].repeat(2),
            2 => PIECES[dice.below(PIECES.len())].as_bytes().to_vec(),
            _ => vec![u8::try_from(dice.below(256)).expect("a byte")],
        };
        bytes.splice(from..to, put);
    }
    bytes
}

#[test]
fn a_torn_text_is_told_or_compiles_without_a_new_number() {
    let room = Room::copy();
    let mut dice = Dice(4);
    let mut compiled = 0;
    for _ in 0..150 {
        let file = FILES[dice.below(FILES.len())];
        let whole = std::fs::read_to_string(room.path().join(file)).expect("the fixture");
        let bytes = torn(&whole, &mut dice);
        room.write(file, &bytes);
        let result = compile(room.path());
        if let Some(dataset) = &result.dataset {
            compiled += 1;
            let text = String::from_utf8_lossy(&bytes);
            let id = file.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or_default();
            let record = dataset.records.iter().find(|record| record.id == id);
            let lines = record.iter().flat_map(|record| &record.lines);
            for line in lines {
                assert!(text.contains(line.to.shown()), "{file}: {} did not stand there", line.to.shown());
            }
        } else {
            assert!(!result.problems.is_empty(), "{file}: refused without a word");
        }
        room.write(file, whole.as_bytes());
    }
    assert!(compiled > 0, "some tears are harmless");
}
