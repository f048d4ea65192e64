//! What must hold for the arguments of any call, whoever makes them: the test here, and the fuzz target in `fuzz/`.

use lotsen_api::wire::{CardRequest, CopyRequest, HereRequest, NowRequest, PlacesRequest, SearchRequest, Settings};
use lotsen_api::{Lotsen, Now};

/// Reads a text as the arguments of every call and makes those it can be read as. A call answers or refuses; it does not panic,
/// and no refusal repeats more than it was given. Says how many calls were made.
pub(crate) fn holds(lotsen: &Lotsen, arguments: &str) -> usize {
    let now = Now::from_unix(1_795_316_400);
    let mut made = 0;
    if let Ok(request) = serde_json::from_str::<SearchRequest>(arguments) {
        made += 1;
        if let Ok(reply) = lotsen.search(&request, now) {
            assert!(!reply.hits.is_empty() && reply.hits.len() <= 100, "{arguments}");
        }
    }
    if let Ok(request) = serde_json::from_str::<PlacesRequest>(arguments) {
        made += 1;
        assert!(lotsen.places(&request).len() <= 100, "{arguments}");
    }
    if let Ok(request) = serde_json::from_str::<CardRequest>(arguments) {
        made += 1;
        let _ = lotsen.card(&request, now);
    }
    if let Ok(request) = serde_json::from_str::<NowRequest>(arguments) {
        made += 1;
        let _ = lotsen.now(&request, now);
    }
    if let Ok(request) = serde_json::from_str::<HereRequest>(arguments) {
        made += 1;
        let _ = lotsen.here(&request, now);
    }
    if let Ok(request) = serde_json::from_str::<CopyRequest>(arguments) {
        made += 1;
        let _ = lotsen.line_text(&request);
    }
    if let Ok(request) = serde_json::from_str::<Settings>(arguments) {
        made += 1;
        if lotsen.check_settings(&request).is_ok() {
            let known = lotsen.known_settings(request.clone());
            assert_eq!(known.place, request.place.filter(|code| !code.is_empty()), "{arguments}");
        }
    }
    made
}
