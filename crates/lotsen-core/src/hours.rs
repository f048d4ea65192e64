//! Opening hours: what is written about them, which days are off in Sweden, and what both mean at a moment.
//!
//! The text is OSM `opening_hours` (<https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>), read by the
//! `opening-hours` library with our own calendar as its holidays. [`week`] shows a text as a week that a person can read;
//! [`Schedule`] answers at a moment. Nothing here reads a clock, and no sentence stands here: states are codes with data.

mod calendar;
mod clock;
mod expression;
mod openings;
mod schedule;
mod special;
mod state;
mod week;

pub use calendar::{CALENDAR_YEARS, DayClass, DayName, DayOff, day_off};
pub use clock::{ClockWarning, clock_warning};
pub use openings::{Opening, Openings};
pub use schedule::{HoursError, Schedule, Unsure};
pub use special::SpecialDay;
pub use state::{Answer, SOON, State};
pub use week::{LostNight, Row, Week, clock, lost_night, week};
