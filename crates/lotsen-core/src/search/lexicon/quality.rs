//! Qualities of the steps, measured. Typed diacritics were meant: a word without them is a lesser match than one with them left out.

pub(super) const DIACRITIC_MISSING: f32 = 0.96;
pub(super) const SOUND: f32 = 0.92;
pub(super) const INFLECTED: f32 = 0.90;
pub(super) const DIACRITIC_DIFFERS: f32 = 0.85;
pub(super) const PREFIX: (f32, f32) = (0.72, 0.16);
pub(super) const SLIP: f32 = 0.90;
pub(super) const SECOND_SLIP: f32 = 0.85;
pub(super) const SLIP_IN_PREFIX: (f32, f32) = (0.45, 0.20);
pub(super) const INSIDE: (f32, f32) = (0.50, 0.18);
/// Below this an abbreviation is tried.
pub(super) const POOR: f32 = 0.80;
