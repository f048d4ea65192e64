//! What leaves the screen: for every record and every number of it, read back by programs of other people.

use super::{LOTSEN, card_request, now, records};
use calcard::vcard::{VCard, VCardProperty, VCardValue};
use lotsen_api::wire::{
    Card, CardRequest, Channel, CopyRequest, Handout, HandoutRequest, HoursView, Lang, Line, QrView,
};
use lotsen_core::date::Date;
use lotsen_core::number::national_digits;
use std::collections::BTreeSet;

fn card(id: &str) -> Card {
    LOTSEN.card(&card_request(id), now()).expect("a card for every record")
}

fn handout(id: &str, line: Option<&Line>, lang: Lang) -> Handout {
    let line = line.map(|line| CopyRequest { owner: line.owner.clone(), index: line.index });
    LOTSEN
        .handout(&HandoutRequest { id: id.to_owned(), line, lang }, now())
        .expect("a handout for every line of a card")
}

fn vcard(id: &str, lang: Lang) -> String {
    let request = CardRequest { id: id.to_owned(), lang, place: None };
    LOTSEN.vcard(&request, now()).expect("a contact card for every record")
}

/// Every card with each of its lines.
fn lines() -> impl Iterator<Item = (String, Line)> {
    records().iter().flat_map(|record| card(&record.id).lines.into_iter().map(|line| (record.id.clone(), line)))
}

#[test]
fn a_camera_reads_the_number_that_is_shown_of_every_line() {
    let mut read = BTreeSet::new();
    for (id, line) in lines() {
        let handout = handout(&id, Some(&line), Lang::Sv);
        assert_eq!(handout.line.as_ref(), Some(&line), "{id}: the line asked for");
        let Some(qr) = handout.qr else {
            assert_eq!(line.dial, None, "{id}: a number has a code");
            continue;
        };
        if !read.insert(line.dial.clone()) {
            continue;
        }
        let scheme = if line.channel == Channel::Call { "tel:" } else { "sms:" };
        let address = decoded(&qr);
        let dialled = address.strip_prefix(scheme).expect("an address a telephone opens");
        assert_eq!(Some(dialled), line.dial.as_deref(), "{id}");
        assert_eq!(national_digits(dialled), national_digits(&line.shown), "{id}: what is read is what is shown");
    }
    assert!(read.len() > 200, "{} numbers were read", read.len());
}

/// What rqrr, which did not make the code, reads in the picture the page paints.
fn decoded(qr: &QrView) -> String {
    const SCALE: usize = 3;
    let side = qr.side as usize;
    let dark = squares(qr);
    let grey = |x: usize, y: usize| if dark.contains(&(x / SCALE, y / SCALE)) { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, grey);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "one code in the picture");
    grids[0].decode().expect("a code that can be read").1
}

/// The dark squares of the path data, which is rectangles one square high.
fn squares(qr: &QrView) -> std::collections::HashSet<(usize, usize)> {
    let rectangle = |text: &str| {
        let (start, run) = text.split_once('h')?;
        let (x, y) = start.split_once(' ')?;
        let (run, rest) = run.split_once("v1h-")?;
        assert_eq!(rest, run, "a rectangle closes");
        Some((x.parse::<usize>().ok()?, y.parse::<usize>().ok()?, run.parse::<usize>().ok()?))
    };
    let side = qr.side as usize;
    let rectangles =
        qr.path.split_terminator('z').map(|text| rectangle(text.trim_start_matches('M')).expect("a rectangle"));
    let squares = rectangles.flat_map(|(x, y, run)| {
        assert!(x >= 4 && y >= 4 && x + run + 4 <= side && y + 4 < side, "the quiet zone stays light");
        (x..x + run).map(move |x| (x, y))
    });
    squares.collect()
}

#[test]
fn without_a_line_the_one_the_card_is_shown_with_is_handed_out() {
    for record in records() {
        let card = card(&record.id);
        let lead = card.lines.iter().find(|line| line.dial.is_some()).or(card.lines.first());
        assert_eq!(handout(&record.id, None, Lang::Sv).line.as_ref(), lead, "{}", record.id);
    }
}

#[test]
fn nothing_is_handed_out_that_the_card_does_not_say() {
    for record in records() {
        let (card, handout) = (card(&record.id), handout(&record.id, None, Lang::Sv));
        assert_eq!((&handout.name, &handout.summary), (&card.name, &card.summary));
        assert_eq!((&handout.audiences, &handout.not_for), (&card.audiences, &card.not_for));
        // Paper looks further ahead; beside days off it says what the card says.
        let weekly = |hours: HoursView| HoursView { special: Vec::new(), ..hours };
        let said: Vec<HoursView> = card.hours.into_iter().map(weekly).collect();
        assert!(handout.hours.is_none_or(|hours| said.contains(&weekly(hours))), "{}", record.id);
        for fact in &handout.facts {
            assert!(fact.is.is_some() || !fact.are.is_empty(), "{}: {} is known", record.id, fact.what);
        }
        assert_eq!(handout.name_sv, None, "in Swedish there is no other name");
    }
}

#[test]
fn paper_says_how_long_it_holds_only_where_a_date_is_known() {
    for (id, line) in lines().filter(|(_, line)| line.through.is_none()) {
        let handout = handout(&id, Some(&line), Lang::En);
        assert_eq!(handout.printed, "2026-11-22");
        let Some(until) = handout.valid_until else { continue };
        let until = Date::parse(&until).expect("a date");
        let record = LOTSEN.dataset().records.iter().find(|record| record.id == id).expect("a record");
        let source = &record.sources[record.lines[line.index as usize].source as usize];
        assert!(source.page_date.is_some() || source.check.is_some(), "{id}: nothing is dated by our reading alone");
        let old = line.age >= lotsen_api::wire::Age::Old;
        assert_eq!(until < now().date(), old, "{id}: {until} and {:?}", line.age);
    }
    assert_eq!(handout("orostelefonen", None, Lang::Sv).valid_until, None);
}

#[test]
fn another_cards_line_is_refused() {
    let line = Some(CopyRequest { owner: "sos-112".to_owned(), index: 0 });
    let request = HandoutRequest { id: "kvinnofridslinjen".to_owned(), line, lang: Lang::Sv };
    assert_eq!(LOTSEN.handout(&request, now()).expect_err("refused").code, "bad-index");
    let request = HandoutRequest { id: "no-such".to_owned(), ..HandoutRequest::default() };
    assert_eq!(LOTSEN.handout(&request, now()).expect_err("refused").code, "no-such-record");
}

#[test]
fn a_contact_card_says_what_the_card_says() {
    for record in records() {
        for lang in [Lang::Sv, Lang::En] {
            let request = CardRequest { id: record.id.clone(), lang, place: None };
            let card = LOTSEN.card(&request, now()).expect("a card");
            let text = vcard(&record.id, lang);
            assert!(
                text.ends_with("END:VCARD\r\n") && text.split("\r\n").all(|line| line.len() <= 75),
                "{}",
                record.id
            );
            let read = VCard::parse(&text).unwrap_or_else(|problem| panic!("{}: {problem:?}\n{text}", record.id));
            assert_eq!(texts(&read, &VCardProperty::Version), ["4.0"]);
            assert_eq!(texts(&read, &VCardProperty::Fn), [card.name.as_str()], "{text}");
            assert_eq!(texts(&read, &VCardProperty::Tel), numbers(&card), "{text}");
            let by = |channels: &[Channel]| {
                let lines = card.lines.iter().filter(|line| channels.contains(&line.channel));
                lines.map(|line| line.shown.clone()).collect::<Vec<_>>()
            };
            assert_eq!(texts(&read, &VCardProperty::Email), by(&[Channel::Email]), "{text}");
            assert_eq!(texts(&read, &VCardProperty::Url), by(&[Channel::Chat, Channel::Web]), "{text}");
            assert!(texts(&read, &VCardProperty::Note)[0].starts_with(card.summary.trim()), "{text}");
        }
    }
}

#[test]
fn nobody_else_is_saved_under_112() {
    let lent = |card: &Card| card.lines.iter().any(|line| line.through.is_some() && line.shown == "112");
    let borrowers: Vec<_> = records().iter().filter(|record| lent(&card(&record.id))).collect();
    assert!(!borrowers.is_empty());
    for record in borrowers {
        let text = vcard(&record.id, Lang::Sv);
        assert!(!text.replace("\r\n ", "").contains(":112"), "{text}");
    }
}

/// E.164 numbers as addresses, short ones as they are dialled.
fn numbers(card: &Card) -> Vec<String> {
    // 112 is nobody's number but its own.
    let own = card.lines.iter().filter(|line| line.through.is_none() || line.shown != "112");
    let dialled = own.filter_map(|line| line.dial.clone());
    dialled.map(|dial| if dial.starts_with('+') { format!("tel:{dial}") } else { dial }).collect()
}

fn texts(card: &VCard, property: &VCardProperty) -> Vec<String> {
    let entries = card.entries.iter().filter(|entry| entry.name == *property);
    let text = |value: &VCardValue| value.as_text().map(str::to_owned);
    entries.map(|entry| entry.values.iter().filter_map(text).collect::<Vec<_>>().join(",")).collect()
}

#[test]
fn a_shelter_gives_no_address_away_in_any_form() {
    let shelters: Vec<_> = records().iter().filter(|record| record.kind == "shelter").collect();
    assert!(!shelters.is_empty());
    for shelter in shelters {
        let text = vcard(&shelter.id, Lang::Sv);
        assert!(!text.contains("\r\nADR"), "{text}");
        assert!(card(&shelter.id).lines.iter().all(|line| line.channel != Channel::Visit), "{}", shelter.id);
    }
}

#[test]
fn paper_tells_of_the_days_off_until_which_it_holds() {
    let mut told = 0;
    for (id, line) in lines() {
        let handout = handout(&id, Some(&line), Lang::Sv);
        let days: Vec<String> = handout.hours.into_iter().flat_map(|hours| hours.special).map(|day| day.date).collect();
        assert!(days.len() <= 6 && days.is_sorted(), "{id}: {days:?}");
        assert!(days.iter().all(|day| *day >= handout.printed), "{id}: {days:?}");
        let until = handout.valid_until.filter(|until| *until >= handout.printed);
        assert!(until.is_none_or(|until| days.iter().all(|day| *day <= until)), "{id}: {days:?}");
        told += usize::from(days.iter().any(|day| day == "2026-12-24"));
    }
    assert!(told > 0, "in November, Christmas Eve stands on paper");
}
