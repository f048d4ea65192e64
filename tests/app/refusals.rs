//! What must not happen: no answer without a dataset, no command that was not granted, no way out of the program.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::time::Duration;

use fantoccini::key::Key;
use serde_json::json;

use crate::window::with_window;

#[tokio::test]
async fn without_a_dataset_the_numbers_that_always_hold_still_stand() {
    with_window(&["--data", "/nonexistent"], async |page| {
        page.speak("sv").await;
        page.ask("kvinofrid").await;
        page.says("Uppgifterna gick inte att läsa").await;
        page.stands().await;
        page.picture("no-data").await;
    })
    .await;
}

#[tokio::test]
async fn a_command_that_was_not_granted_is_refused() {
    let invoke = "const [name, request, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(name, request).then(() => done('granted'), (error) => done(String(error)));";
    with_window(&[], async |page| {
        let granted = page.runs(invoke, vec![json!("start"), json!({ "request": { "lang": "sv" } })]).await;
        assert_eq!(granted, "granted", "the test asks in the right way");
        for name in [
            "plugin:window|close",
            "plugin:window|set_title",
            "plugin:webview|create_webview_window",
            "plugin:event|listen",
            "plugin:path|resolve_directory",
            "plugin:app|version",
            "plugin:image|from_path",
            "plugin:fs|read_file",
            "no_such_command",
        ] {
            let answer = page.runs(invoke, vec![json!(name), json!({})]).await;
            assert_ne!(answer, "granted", "{name} must be refused");
        }
    })
    .await;
}

/// Tauri may add the digests of our own scripts to the policy, but no nonce and nothing that opens it.
#[tokio::test]
async fn the_content_security_policy_is_as_written() {
    let provoke = "const [done] = arguments;
        addEventListener('securitypolicyviolation', (event) => done(event.originalPolicy), { once: true });
        fetch('http://127.0.0.1:9/').catch(() => {});";
    with_window(&[], async |page| {
        let in_force = page.runs(provoke, Vec::new()).await;
        let in_force = in_force.as_str().unwrap_or_default();
        assert_eq!(rules(in_force), rules(written_policy()));
    })
    .await;
}

/// The rules of a policy, in an order of their own, without digests.
fn rules(policy: &str) -> BTreeSet<String> {
    let no_digest = |word: &&str| !word.starts_with("'sha256-");
    policy.split("; ").map(|rule| rule.split(' ').filter(no_digest).collect::<Vec<_>>().join(" ")).collect()
}

/// What the policy refuses, the page must not need: it would be missing without a word.
#[tokio::test]
async fn the_page_lives_within_its_policy() {
    let watch = "const [done] = arguments;
        window.refused = [];
        addEventListener('securitypolicyviolation', (event) => window.refused.push(event.violatedDirective));
        done();";
    with_window(&[], async |page| {
        page.runs(watch, Vec::new()).await;
        page.speak("sv").await;
        page.ask("kvinofrid").await;
        page.rows(|rows| !rows.is_empty()).await;
        page.press(Key::Enter).await;
        page.card("020-50 50 50").await;
        page.press(Key::Escape).await;
        assert_eq!(page.runs("arguments[0](window.refused)", Vec::new()).await, json!([]));
    })
    .await;
}

fn written_policy() -> &'static str {
    let config = include_str!("../../tauri.conf.json");
    let from = config.find("\"csp\": \"").expect("a policy") + "\"csp\": \"".len();
    config[from..].split('"').next().unwrap_or_default()
}

/// A live listener, since an unreachable network could hide a missing policy.
#[tokio::test]
async fn no_way_leads_out_of_the_program() {
    let ways = [
        "fetch(to)",
        "navigator.sendBeacon(to, 'x')",
        "new WebSocket(to.replace('http', 'ws'))",
        "new EventSource(to)",
        "(() => { const r = new XMLHttpRequest(); r.open('GET', to); r.send(); })()",
        "new Image().src = to",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: to }))",
        "document.head.append(Object.assign(document.createElement('script'), { src: to }))",
        "document.body.append(Object.assign(document.createElement('iframe'), { src: to }))",
        "document.body.append(Object.assign(document.createElement('video'), { src: to, preload: 'auto' }))",
        "window.open(to)",
        "(() => { const f = document.createElement('form'); f.action = to; document.body.append(f); f.submit(); })()",
        "(() => { const a = document.createElement('a'); a.href = to; a.download = 'x'; document.body.append(a); a.click(); })()",
        "(() => { const a = document.createElement('a'); a.href = to; document.body.append(a); a.click(); })()",
        "(() => { const a = document.createElement('a'); a.href = to; a.target = '_blank'; document.body.append(a); a.click(); })()",
        "location.href = to",
    ];
    let trap = TcpListener::bind("127.0.0.1:0").expect("a port to listen on");
    trap.set_nonblocking(true).expect("a listener that does not wait");
    let to = format!("http://{}/way", trap.local_addr().expect("its address"));

    with_window(&[], async |page| {
        page.says("1177").await;
        for way in ways {
            let script = format!("const [to, done] = arguments; try {{ {way}; }} catch {{}} setTimeout(done, 150);");
            page.runs(&script, vec![json!(to)]).await;
            assert!(trap.accept().is_err(), "the page got out by {way}");
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(trap.accept().is_err(), "the page got out by one of {ways:?}");
        page.stands().await;
    })
    .await;
    std::net::TcpStream::connect(trap.local_addr().expect("its address")).expect("the trap is alive");
    assert!(trap.accept().is_ok(), "the trap would have noticed");
}
