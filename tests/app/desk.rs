//! Settings in the running program: what can be kept, and what a page that has gone wrong cannot make it keep.

use serde_json::{Value, json};
use std::path::Path;

use crate::page::Page;
use crate::window::with_desk;

const INVOKE: &str = "const [name, request, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(name, { request }).then(done, (error) => done({ refused: error }));";

async fn choose(page: &Page, change: Value) -> Value {
    let reply = page.runs(INVOKE, vec![json!("settings"), json!({ "lang": "sv" })]).await;
    let mut settings = reply["settings"].clone();
    for (name, value) in change.as_object().expect("a change") {
        settings[name] = value.clone();
    }
    page.runs(INVOKE, vec![json!("choose_settings"), settings]).await
}

fn kept(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("settings.json")).unwrap_or_default()
}

#[tokio::test]
async fn what_this_desk_has_chosen_is_so_from_the_start() {
    let desk = r#"{ "explained": true, "lang": "en", "place": "1384", "role": "hotel", "text_size": 150 }"#;
    with_desk(desk, &[], async |page, _| {
        page.says("Here: Kungsbacka").await;
        let ratio = page.runs("arguments[0](window.devicePixelRatio + ' ' + innerWidth)", Vec::new()).await;
        assert!(ratio.as_str().is_some_and(|text| text.starts_with("1.5") || text.ends_with(" 640")), "{ratio}");
        page.picture("desk").await;
    })
    .await;
}

#[tokio::test]
async fn a_choice_is_kept_and_removed_with_its_folder() {
    with_desk(r#"{ "explained": true }"#, &[], async |page, folder| {
        let reply = choose(page, json!({ "theme": "dark", "idle_seconds": 180 })).await;
        assert_eq!(reply["problem"], Value::Null, "{reply}");
        assert!(kept(folder).contains("\"dark\""));
        let dark = "arguments[0](matchMedia('(prefers-color-scheme: dark)').matches)";
        page.eventually(dark, &json!(true)).await;
        page.picture("dark").await;
        choose(page, json!({ "theme": "light" })).await;
        page.eventually(dark, &json!(false)).await;

        page.runs(INVOKE, vec![json!("remove_settings"), json!({})]).await;
        assert!(!folder.exists(), "nothing of it is left");
    })
    .await;
}

#[tokio::test]
async fn a_page_that_has_gone_wrong_can_keep_no_text() {
    with_desk(r#"{ "explained": true }"#, &[], async |page, folder| {
        let before = kept(folder);
        for change in [
            json!({ "place": "anna i rum 12" }),
            json!({ "role": "anna i rum 12" }),
            json!({ "theme": "anna i rum 12" }),
            json!({ "anna": "i rum 12" }),
            json!({ "text_size": 101 }),
            json!({ "idle_seconds": 70000 }),
        ] {
            let reply = choose(page, change.clone()).await;
            assert_ne!(reply["refused"], Value::Null, "{change} must be refused");
        }
        assert_eq!(kept(folder), before);
    })
    .await;
}

#[tokio::test]
async fn a_broken_file_of_settings_stops_nothing() {
    with_desk("{ \"theme\": \"da", &[], async |page, _| {
        page.speak("sv").await;
        page.stands().await;
        page.open_menu().await;
        page.push("Inställningar").await;
        page.says("Filen med inställningar gick inte att läsa").await;
        page.picture("settings-broken").await;
    })
    .await;
}
