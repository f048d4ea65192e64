//! What is copied, on the screen's real clipboard: marked as a secret, not for long, and never at the cost of somebody else's.

use std::process::{Command, Stdio};
use std::time::Duration;

use crate::page::Page;
use crate::window::with_desk;

const NUMBER: &str = "020-50 50 50";
const DESK: &str = r#"{ "explained": true, "clear_seconds": 15 }"#;
/// A little more than the desk's seconds.
const LASTED: Duration = Duration::from_secs(17);

/// What the clipboard gives a program that asks for it in this form.
fn given(form: &str) -> String {
    let asked = Command::new("xclip").args(["-selection", "clipboard", "-o", "-t", form]).output();
    String::from_utf8_lossy(&asked.expect("xclip runs").stdout).into_owned()
}

/// Another program copies.
fn put(text: &str) {
    let mut copying = Command::new("xclip")
        .args(["-selection", "clipboard", "-i"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("xclip runs");
    std::io::Write::write_all(&mut copying.stdin.take().expect("its input"), text.as_bytes()).expect("it reads");
    copying.wait().expect("it copies and goes on in the background");
}

async fn copy(page: &Page) {
    page.speak("en").await;
    page.ask("kvinofrid").await;
    page.rows(|rows| rows.first().is_some_and(|row| row.contains("Kvinnofridslinjen"))).await;
    page.press(fantoccini::key::Key::Enter).await;
    page.card(NUMBER).await;
    page.press(fantoccini::key::Key::Control + "c").await;
    page.says("What you copied disappears in").await;
    assert_eq!(given("UTF8_STRING"), NUMBER);
}

#[tokio::test]
async fn a_copied_number_is_marked_secret_and_is_gone_in_time() {
    with_desk(DESK, &[], async |page, _| {
        copy(page).await;
        assert_eq!(given("x-kde-passwordManagerHint"), "secret");
        assert!(!given("TARGETS").contains("SAVE_TARGETS"), "no manager is asked to keep it");
        page.picture("copied").await;
        tokio::time::sleep(LASTED).await;
        assert_eq!(given("UTF8_STRING"), "");
    })
    .await;
}

#[tokio::test]
async fn what_somebody_else_has_copied_since_is_left_alone() {
    with_desk(DESK, &[], async |page, _| {
        copy(page).await;
        put("a shopping list");
        tokio::time::sleep(LASTED).await;
        assert_eq!(given("UTF8_STRING"), "a shopping list");
    })
    .await;
}

#[tokio::test]
async fn it_can_be_taken_away_at_once() {
    with_desk(DESK, &[], async |page, _| {
        copy(page).await;
        page.push("Remove now").await;
        page.says("What you copied is gone").await;
        assert_eq!(given("UTF8_STRING"), "");
    })
    .await;
}
