//! The finished program in a real window, used as a person uses it: typed into, read, escaped from. Elements are found
//! by their role and accessible name, so that what these tests can do, a screen reader can.
//!
//! Not for rules of searching or of hours: those have their tests beside the core. Run by `scripts/window-tests`, which
//! brings the screen. `LOTSEN_BIN` names the program; a debug build, since only that lets itself be driven.

#![expect(clippy::disallowed_methods, reason = "a harness needs the environment, and a clock to give up by")]
#![expect(clippy::disallowed_types, reason = "the driver, and the trap no page may reach, listen on this machine")]
#![expect(clippy::expect_used, reason = "a harness that cannot go on stops the test")]

mod answers;
mod clipboard;
mod desk;
mod page;
mod refusals;
mod terminal;
mod window;
