//! What must not happen: no answer without a dataset, no command that was not granted, no way out of the program.

use std::collections::BTreeSet;
use std::net::{TcpListener, UdpSocket};
use std::time::Duration;

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::window::with_window;

/// No file, a folder, a text, a file of somebody else's, and one that begins like ours and is torn.
#[tokio::test]
async fn without_a_dataset_the_national_lines_still_stand() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        path.to_string_lossy().into_owned()
    };
    let torn = [b"SQLite format 3\0".as_slice(), &[7; 4000]].concat();
    let files = [
        "/nonexistent".to_owned(),
        folder.path().to_string_lossy().into_owned(),
        write("text", b"112, 114 14, 1177\n"),
        write("empty", b""),
        write("torn", &torn),
    ];
    for file in &files {
        with_window(&["--data", file], async |page| {
            page.speak("sv").await;
            page.says("Uppgifterna gick inte att läsa").await;
            page.says("020-50 50 50").await;
            page.stands().await;
            page.ask("kvinofrid").await;
            page.says("Uppgifterna gick inte att läsa").await;
            page.says("020-50 50 50").await;
            page.stands().await;
            page.picture("no-data").await;
        })
        .await;
    }
}

#[tokio::test]
async fn a_command_that_was_not_granted_is_refused() {
    let invoke = "const [name, request, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(name, request).then(() => done('granted'), (error) => done(String(error)));";
    with_window(&[], async |page| {
        let granted = page.runs(invoke, vec![json!("start"), json!({ "request": { "lang": "sv" } })]).await;
        assert_eq!(granted, "granted", "the test asks in the right way");
        let every = commands_of_tauri();
        assert!(every.len() > 150, "the list of Tauri's own commands was found: {}", every.len());
        for name in every.iter().map(String::as_str).chain(["plugin:fs|read_file", "no_such_command", "", "__proto__"])
        {
            let answer = page.runs(invoke, vec![json!(name), json!({})]).await;
            assert_ne!(answer, "granted", "{name} must be refused");
        }
    })
    .await;
}

/// Every command of Tauri's own, as its build has written them down.
fn commands_of_tauri() -> BTreeSet<String> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../gen/schemas/acl-manifests.json");
    let text = std::fs::read_to_string(path).expect("the build of the window writes it");
    let plugins: Value = serde_json::from_str(&text).expect("JSON");
    let plugins = plugins.as_object().into_iter().flatten();
    let commands =
        plugins.filter_map(|(name, plugin)| Some((name.strip_prefix("core:")?, plugin))).flat_map(|(name, plugin)| {
            let permissions = plugin["permissions"].as_object().into_iter().flatten();
            let allowed = permissions.filter_map(|(_, one)| one["commands"]["allow"].as_array()).flatten();
            allowed.filter_map(Value::as_str).map(move |command| format!("plugin:{name}|{command}"))
        });
    commands.collect()
}

#[tokio::test]
async fn the_prototype_is_frozen_and_tauri_is_no_global_object() {
    with_window(&[], async |page| {
        let script = "arguments[0]([Object.isFrozen(Object.prototype), typeof window.__TAURI__])";
        assert_eq!(page.runs(script, Vec::new()).await, json!([true, "undefined"]));
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
        "new Audio(to).play()",
        "import(to)",
        "new Worker(to)",
        "new SharedWorker(to)",
        "navigator.serviceWorker.register(to)",
        "new FontFace('x', `url(${to})`).load()",
        "document.body.style.backgroundImage = `url(${to})`",
        "document.styleSheets[0].insertRule(`@import url(${to})`)",
        "document.body.insertAdjacentHTML('beforeend', `<style>@import url(${to}); body { cursor: url(${to}), auto }</style>`)",
        "document.body.insertAdjacentHTML('beforeend', `<img src=${to} srcset='${to} 2x' onerror='fetch(this.src)'>`)",
        "document.body.insertAdjacentHTML('beforeend', `<object data=${to}></object><embed src=${to}>`)",
        "document.body.insertAdjacentHTML('beforeend', `<svg><image href=${to} /><use href='${to}#x' /></svg>`)",
        "document.body.insertAdjacentHTML('beforeend', `<iframe srcdoc='<img src=${to}>'></iframe>`)",
        "document.body.insertAdjacentHTML('beforeend', `<a href=${to} ping=${to} id=ping>x</a>`); document.getElementById('ping').click()",
        "document.head.insertAdjacentHTML('beforeend', `<meta http-equiv=refresh content='0;url=${to}'>`)",
        "document.head.insertAdjacentHTML('beforeend', `<base href=${to}>`); new Image().src = 'relative'",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: to }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'prerender', href: to }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: to }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: to }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: to }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: to }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: to }))",
        "document.head.append(Object.assign(document.createElement('script'), { src: to }))",
        "document.body.append(Object.assign(document.createElement('iframe'), { src: to }))",
        "document.body.append(Object.assign(document.createElement('video'), { src: to, preload: 'auto' }))",
        "window.open(to)",
        "(() => { const f = document.createElement('form'); f.action = to; document.body.append(f); f.submit(); })()",
        "(() => { const a = document.createElement('a'); a.href = to; a.download = 'x'; document.body.append(a); a.click(); })()",
        "(() => { const a = document.createElement('a'); a.href = to; document.body.append(a); a.click(); })()",
        "(() => { const a = document.createElement('a'); a.href = to; a.target = '_blank'; document.body.append(a); a.click(); })()",
        "location.replace(to)",
        "location.href = to",
        // Peer to peer: asks a server for its own address, over UDP.
        "(() => { const p = new RTCPeerConnection({ iceServers: [{ urls: to.replace('http://', 'stun:').replace('/way', '') }] });
            p.createDataChannel('x'); p.createOffer().then((offer) => p.setLocalDescription(offer)); })()",
    ];
    let trap = TcpListener::bind("127.0.0.1:0").expect("a port to listen on");
    trap.set_nonblocking(true).expect("a listener that does not wait");
    let address = trap.local_addr().expect("its address");
    let datagrams = UdpSocket::bind(address).expect("the same port for datagrams");
    datagrams.set_nonblocking(true).expect("a listener that does not wait");
    let to = format!("http://{address}/way");

    with_window(&[], async |page| {
        page.says("1177").await;
        for way in ways {
            let script = format!("const [to, done] = arguments; try {{ {way}; }} catch {{}} setTimeout(done, 100);");
            page.runs(&script, vec![json!(to)]).await;
            assert!(trap.accept().is_err(), "the page got out by {way}");
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(trap.accept().is_err(), "the page got out by one of {ways:?}");
        assert!(datagrams.recv(&mut [0; 64]).is_err(), "a datagram got out");
        println!("{} ways tried, none led out", ways.len());
        page.stands().await;
    })
    .await;
    std::net::TcpStream::connect(trap.local_addr().expect("its address")).expect("the trap is alive");
    assert!(trap.accept().is_ok(), "the trap would have noticed");
}
