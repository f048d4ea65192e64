//! What leaves the screen from a card: one line of it, turned toward a person or on paper. Not for the card itself.

use crate::lotsen::{Lotsen, error};
use crate::names::pick;
use crate::qr::qr_view;
use crate::wire::{ApiError, CopyRequest, FactView, Handout, HandoutRequest, HoursView, Lang, Line};
use lotsen_core::age;
use lotsen_core::date::{Date, Now};
use lotsen_core::model::{Record, Source, Vocabulary};

/// Paper hangs longer than a screen is looked at: so many days ahead it tells of days off, and not past what it holds.
const DAYS_ON_PAPER: u64 = 92;
/// More of them have no room on a card for the pocket; Christmas to Epiphany has.
const MOST_DAYS_OFF: usize = 6;

impl Lotsen {
    /// What a person may take away from a record. Refused for a record that does not exist, and for a line it does not have.
    pub fn handout(&self, request: &HandoutRequest, now: Now) -> Result<Handout, ApiError> {
        let lang = request.lang;
        let record = self.known(&request.id)?;
        let lines = self.lines(record, lang, self.today(now));
        let line = chosen(&lines, request.line.as_ref(), &record.id)?;
        let until = self.holds_until(record, line);
        let (name, name_sv) = (pick(&record.name, lang), pick(&record.name, Lang::Sv));
        Ok(Handout {
            id: record.id.clone(),
            kind_label: self.names().label(Vocabulary::Kind, &record.kind, lang),
            name: name.to_owned(),
            name_sv: (name_sv != name).then(|| name_sv.to_owned()),
            summary: pick(&record.summary, lang).to_owned(),
            audiences: self.names().labels(Vocabulary::Audience, &record.audiences, lang),
            not_for: self.names().labels(Vocabulary::Audience, &record.not_for, lang),
            qr: line.and_then(qr_view),
            hours: line
                .filter(|line| lead(&lines) == Some(line))
                .and_then(|line| self.hours_by(record, line, lang, now, until)),
            facts: known_facts(record, line),
            valid_until: until.map(|day| day.to_string()),
            line: line.cloned(),
            printed: self.today(now).to_string(),
            edition: self.dataset().edition.name.clone(),
        })
    }

    /// The hours of a line, with the next days off on which the paper still holds; of what holds no longer, the next ones all the same.
    fn hours_by(&self, record: &Record, line: &Line, lang: Lang, now: Now, until: Option<Date>) -> Option<HoursView> {
        let left = until.and_then(|until| u64::try_from(until.days_since(self.today(now))).ok());
        let days = left.map_or(DAYS_ON_PAPER, |left| DAYS_ON_PAPER.min(left + 1));
        let mut hours = self.hours(record, lang, now, days).into_iter().find(|hours| hours.of == line.channel)?;
        hours.special.truncate(MOST_DAYS_OFF);
        Some(hours)
    }

    /// The last day on which the line's source is not yet shown as old; of a record without lines, its first source.
    fn holds_until(&self, record: &Record, line: Option<&Line>) -> Option<Date> {
        let owner = line.map_or(Some(record), |line| self.record(&line.owner))?;
        let source = line.map_or(record.sources.first(), |line| self.source_of(line))?;
        age::holds_until(source, self.dataset().recheck(&owner.kind))
    }

    /// Who says a line.
    pub(crate) fn source_of(&self, line: &Line) -> Option<&Source> {
        let owner = self.record(&line.owner)?;
        owner.sources.get(owner.lines.get(line.index as usize)?.source as usize)
    }
}

/// The line asked for, by who owns it; else the one the record is shown with, if any.
fn chosen<'a>(lines: &'a [Line], asked: Option<&CopyRequest>, id: &str) -> Result<Option<&'a Line>, ApiError> {
    let Some(asked) = asked else { return Ok(lead(lines)) };
    let found = lines.iter().find(|line| line.owner == asked.owner && line.index == asked.index);
    found.map(Some).ok_or_else(|| error("bad-index", &[("id", id)]))
}

/// The line a record is shown with: its first number, else its first line. Hours are known of that one only.
fn lead(lines: &[Line]) -> Option<&Line> {
    lines.iter().find(|line| line.dial.is_some()).or(lines.first())
}

/// What a call by this line means, as far as it is known.
fn known_facts(record: &Record, line: Option<&Line>) -> Vec<FactView> {
    let of_line = |fact: FactView| match fact.what.as_str() {
        "free" => FactView { is: line.and_then(|line| line.free), ..fact },
        "on_bill" => FactView { is: line.and_then(|line| line.on_bill), ..fact },
        _ => fact,
    };
    let facts = crate::card::facts(record).into_iter().map(of_line);
    facts.filter(|fact| fact.is.is_some() || !fact.are.is_empty()).collect()
}
