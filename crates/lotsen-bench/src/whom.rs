//! How long "whom to call now" takes: whole replies, as the window asks for them.

use crate::Failure;
use crate::dice::Dice;
use crate::speed::Speed;
use lotsen_api::wire::{Lang, NowRequest};
use lotsen_api::{Lotsen, Now};
use lotsen_core::model::PlaceKind;
use std::time::{Duration, Instant};

/// First second of the moments asked about, and how many hours follow: the years 2026–2028.
const FROM: i64 = 1_767_222_000;
const HOURS: usize = 26_304;

/// Asks about tiles, roles, municipalities and hours that fall by the seed, until the time is up.
#[allow(clippy::disallowed_methods, reason = "a measurement, printed and never decided on")]
pub(crate) fn speed(seed: u64, time: Duration) -> Result<Speed, Failure> {
    let lotsen = Lotsen::open(lotsen_data::DATASET)
        .map_err(|error| format!("the embedded dataset cannot be opened: {}", error.code))?;
    let dataset = lotsen.dataset();
    let situations: Vec<&str> = dataset.situations.iter().filter(|s| s.tile).map(|s| s.id.as_str()).collect();
    let roles: Vec<&str> = dataset.terms.iter().filter(|term| term.role).map(|term| term.id.as_str()).collect();
    let towns = dataset.places.iter().filter(|place| place.kind == PlaceKind::Municipality);
    let towns: Vec<&str> = towns.map(|place| place.code.as_str()).collect();
    let mut dice = Dice::new(seed, &["whom to call now"]);
    let mut milliseconds = Vec::new();
    let began = Instant::now();
    while began.elapsed() < time {
        let mut any = |list: &[&str]| dice.pick(list).map(|id| (*id).to_owned());
        let request = NowRequest { situation: any(&situations), role: any(&roles), place: any(&towns), lang: Lang::Sv };
        let hour = i64::try_from(dice.below(HOURS)).unwrap_or_default();
        let now = Now::from_unix(FROM + hour * 3600);
        let asked = Instant::now();
        let reply = lotsen.now(&request, now).map_err(|error| error.code)?;
        milliseconds.push(asked.elapsed().as_secs_f64() * 1000.0);
        std::hint::black_box(reply);
    }
    Ok(Speed::from_milliseconds(milliseconds))
}
