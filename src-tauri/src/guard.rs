//! What is left when the program itself fails: a panic becomes a refusal, and tells where it was, never what about.

use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};

use lotsen_api::wire::ApiError;

/// Answers, or refuses as `internal` if answering panics. Nothing that is asked this way changes anything, so nothing is left
/// half-done.
pub(crate) fn guarded<Answer>(answer: impl FnOnce() -> Result<Answer, ApiError>) -> Result<Answer, ApiError> {
    catch_unwind(AssertUnwindSafe(answer)).unwrap_or_else(|_panicked| Err(crate::refusal("internal")))
}

/// From now on a panic prints its place in the source alone. Its message may hold what somebody typed.
pub(crate) fn tell_only_where() {
    std::panic::set_hook(Box::new(|panic| eprintln!("{}", told(panic))));
}

fn told(panic: &PanicHookInfo<'_>) -> String {
    match panic.location() {
        Some(place) => format!("lotsen: fel i / fault in {}:{}:{}", place.file(), place.line(), place.column()),
        None => "lotsen: fel / fault".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[test]
    fn a_panic_is_refused_and_told_without_its_values() {
        let said = Arc::new(Mutex::new(String::new()));
        let heard = Arc::clone(&said);
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| heard.lock().unwrap().push_str(&told(panic))));
        let typed = "anna i rum 12";
        let answer: Result<(), _> = guarded(|| panic!("no such thing as {typed}"));
        std::panic::set_hook(before);

        assert_eq!(answer.unwrap_err().code, "internal");
        let said = said.lock().unwrap();
        assert!(said.contains("guard.rs:"), "{said}");
        assert!(!said.contains("anna"), "{said}");
        assert_eq!(guarded(|| Ok(1)).unwrap(), 1, "and the next question is answered");
    }
}
