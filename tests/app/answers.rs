//! What someone at a desk does: types, reads, opens, copies, goes back.

use fantoccini::key::Key;

use crate::window::with_window;

fn first(rows: &[String], parts: &[&str]) -> bool {
    rows.first().is_some_and(|row| parts.iter().all(|part| row.contains(part)))
}

#[tokio::test]
async fn a_misspelt_word_shows_whom_to_call_and_enter_opens_the_card() {
    with_window(&[], async |page| {
        page.says("1177").await;
        page.stands().await;
        page.ask("kvinofrid").await;
        page.rows(|rows| first(rows, &["Kvinnofridslinjen", "020-50 50 50"])).await;
        page.stands().await;
        page.picture("list").await;

        page.press(Key::Enter).await;
        let card = page.card("020-50 50 50").await;
        assert!(card.contains("Kvinnofridslinjen"), "the card says whose number it is: {card}");
        page.stands().await;
        page.picture("card").await;
    })
    .await;
}

#[tokio::test]
async fn escape_goes_back_to_the_list_and_then_empties_the_field() {
    with_window(&[], async |page| {
        page.ask("kvinofrid").await;
        page.rows(|rows| first(rows, &["Kvinnofridslinjen"])).await;
        page.press(Key::Enter).await;
        page.card("020-50 50 50").await;

        page.press(Key::Escape).await;
        page.rows(|rows| first(rows, &["Kvinnofridslinjen"])).await;
        assert_eq!(page.open_cards().await, 0, "Escape closes the card");
        assert_eq!(page.asked().await, "kvinofrid", "and leaves the question");

        page.press(Key::Escape).await;
        page.rows(<[String]>::is_empty).await;
        page.stands().await;
        assert_eq!(page.asked().await, "", "the second Escape leaves nothing on the screen");
    })
    .await;
}

#[tokio::test]
async fn a_place_in_the_question_finds_who_serves_it() {
    with_window(&[], async |page| {
        page.speak("sv").await;
        page.ask("koordinator kungsbacka").await;
        let coordinator = |row: &String| row.contains("Regionkoordinator Väst") && row.contains("020-390 000");
        page.rows(|rows| rows.iter().any(coordinator)).await;
        page.picture("place").await;
    })
    .await;
}

#[tokio::test]
async fn digits_find_the_line_they_begin() {
    with_window(&[], async |page| {
        page.speak("sv").await;
        page.ask("0203900").await;
        page.rows(|rows| first(rows, &["NMT:s nationella stödtelefon", "020-390 000"])).await;
    })
    .await;
}

#[tokio::test]
async fn the_language_can_be_changed_and_the_answer_stays() {
    with_window(&[], async |page| {
        page.speak("sv").await;
        page.ask("kvinofrid").await;
        page.rows(|rows| first(rows, &["Kvinnofridslinjen", "Öppet dygnet runt"])).await;
        page.speak("en").await;
        page.rows(|rows| first(rows, &["Kvinnofridslinjen", "Open day and night"])).await;
        assert_eq!(page.asked().await, "kvinofrid", "the question stays too");
        page.picture("english").await;
    })
    .await;
}

#[tokio::test]
async fn control_c_on_a_card_copies_its_number() {
    with_window(&[], async |page| {
        page.speak("en").await;
        page.ask("kvinofrid").await;
        page.rows(|rows| first(rows, &["Kvinnofridslinjen"])).await;
        page.press(Key::Enter).await;
        page.card("020-50 50 50").await;
        page.press(Key::Control + "c").await;
        page.says("Copied: 020-50 50 50").await;
        let mut clipboard = arboard::Clipboard::new().expect("the screen has a clipboard");
        assert_eq!(clipboard.get_text().expect("there is a text on it"), "020-50 50 50");
    })
    .await;
}
