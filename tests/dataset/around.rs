//! Looking round: counties and municipalities, what one can browse, what the data are.

use crate::{LOTSEN, now, records};
use lotsen_api::wire::{
    AboutRequest, ContentsRequest, GroupedBy, Lang, RegionsRequest, ShelfRequest, ShelfView, StartRequest,
};
use std::collections::BTreeSet;

const LANGS: [Lang; 2] = [Lang::Sv, Lang::En];

#[test]
fn every_municipality_stands_in_one_county_and_in_alphabetical_order() {
    for lang in LANGS {
        let regions = LOTSEN.regions(&RegionsRequest { lang });
        assert_eq!(regions.len(), 21);
        let codes: BTreeSet<&str> =
            regions.iter().flat_map(|region| &region.municipalities).map(|place| place.code.as_str()).collect();
        assert_eq!(codes.len(), 290);
        for region in &regions {
            assert!(region.municipalities.iter().all(|place| place.code.starts_with(&region.county.code)));
        }
    }
    let regions = LOTSEN.regions(&RegionsRequest { lang: Lang::Sv });
    let names: Vec<&str> = regions.iter().map(|region| region.county.name.as_str()).collect();
    assert_eq!(names[..2], ["Blekinge län", "Dalarnas län"]);
    assert_eq!(names[19..], ["Örebro län", "Östergötlands län"], "å, ä and ö come last");
}

#[test]
fn what_a_shelf_says_to_hold_it_holds_the_weightiest_first() {
    for lang in LANGS {
        let contents = LOTSEN.contents(&ContentsRequest { lang });
        for list in [&contents.topics, &contents.kinds, &contents.formats] {
            assert!(!list.is_empty());
            for shelf in list {
                holds(shelf, lang);
            }
        }
        let of_kinds: u32 = contents.kinds.iter().map(|shelf| shelf.count).sum();
        assert_eq!(usize::try_from(of_kinds).expect("a count"), records().len(), "each record has one kind");
    }
}

fn holds(shelf: &ShelfView, lang: Lang) {
    let request = ShelfRequest { by: shelf.by, id: shelf.id.clone(), lang };
    let answer = LOTSEN.shelf(&request, now()).expect("a shelf that was listed");
    assert_eq!(answer.shelf, *shelf);
    assert_eq!(usize::try_from(shelf.count).expect("a count"), answer.hits.len(), "{}", shelf.id);
    let priority = |id: &str| records().iter().find(|record| record.id == id).map(|record| record.priority);
    let priorities: Vec<Option<u8>> = answer.hits.iter().map(|hit| priority(&hit.id)).collect();
    assert!(priorities.is_sorted_by(|one, next| one >= next), "{}", shelf.id);
    assert!(!shelf.label.is_empty() || shelf.by == GroupedBy::Format, "{}", shelf.id);
}

#[test]
fn a_shelf_that_does_not_exist_is_refused_by_name() {
    for (by, id) in [(GroupedBy::Topic, "helpline"), (GroupedBy::Kind, "rape"), (GroupedBy::Format, "")] {
        let refused = LOTSEN.shelf(&ShelfRequest { by, id: id.to_owned(), lang: Lang::Sv }, now());
        let error = refused.expect_err(id);
        assert_eq!((error.code.as_str(), error.args), ("no-such-shelf", vec![("id".to_owned(), id.to_owned())]));
    }
}

#[test]
fn the_page_about_the_data_counts_what_there_is() {
    for lang in LANGS {
        let about = LOTSEN.about(&AboutRequest { lang }, now());
        let lines = records().iter().flat_map(|record| &record.lines);
        let numbers = lines.filter(|line| line.to.number().is_some()).count();
        assert_eq!(usize::try_from(about.numbers).expect("a count"), numbers);
        assert_eq!(about.numbers, about.coverage.numbers_by_age.values().sum::<u32>());
        assert_eq!(usize::try_from(about.records).expect("a count"), records().len());
        assert_eq!(about.rung, 0, "README says that nothing has been checked by ringing yet");
        assert_eq!(about.coverage.counties.len(), 21);
        let publishers: BTreeSet<&str> =
            records().iter().flat_map(|record| &record.sources).map(|source| source.publisher.as_str()).collect();
        assert_eq!(about.publishers.len(), publishers.len());
        assert!(about.publishers.is_sorted_by(|one, next| one.records >= next.records));
    }
}

/// How far the computer's own time is ahead of UTC on a November night in Sweden, and what is said.
#[test]
fn the_start_tells_of_a_computer_that_shows_another_countrys_time() {
    for (local_offset, code) in [(None, None), (Some(60), None), (Some(540), Some("other-zone"))] {
        let start = LOTSEN.start(&StartRequest { lang: Lang::Sv, local_offset }, now());
        assert_eq!(start.clock.as_ref().map(|reason| reason.code.as_str()), code, "{local_offset:?}");
    }
}
