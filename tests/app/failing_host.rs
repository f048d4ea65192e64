//! The window with a fault in it, for `failing.py`: the program as it is, but its clock panics while the file that `LOTSEN_FAULT`
//! names holds a text, with that text as the message. The clock is asked while an answer is worked out, so this is what a fault of
//! the core would be, one that says what was typed. Nobody is given this program, and the one that is given knows nothing of it.

#![expect(clippy::disallowed_methods, reason = "the test tells by the environment where the fault is told")]

use lotsen_app::options::Options;

fn main() -> Result<(), String> {
    lotsen_app::run(Options::default(), clock)
}

fn clock() -> i64 {
    let fault = std::env::var_os("LOTSEN_FAULT").and_then(|file| std::fs::read_to_string(file).ok());
    if let Some(typed) = fault {
        panic!("nothing is like {typed}");
    }
    1_795_316_400
}
