//! What a host may ask of Lotsen and what it is answered.
//!
//! Two hosts ask the same: the window and the terminal. No window, no SQL and no sentences here: replies are plain data in the
//! language asked for, reasons and errors are codes with values. A moment is an argument; only a program's `main` reads a clock.

pub mod wire;

mod about;
mod browse;
mod card;
mod coverage;
mod handout;
mod lines;
mod links;
mod lotsen;
mod names;
mod now;
mod qr;
mod settings;
mod state;
mod vcard;

pub use lotsen::Lotsen;
pub use lotsen_core::date::Now;
