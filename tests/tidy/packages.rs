//! What the programs are made of.

use std::process::Command;

use crate::sources::{root, sources};

/// Packages that open sockets. `http`, `url` and tokio without `net` are types and arithmetic only.
const NETWORK: [&str; 13] = [
    "curl",
    "hyper",
    "isahc",
    "mio",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "socket2",
    "tungstenite",
    "ureq",
    "hickory-resolver",
];

#[test]
fn no_program_contains_a_network_package() {
    for program in ["lotsen-core", "lotsen-api", "lotsen-cli", "lotsen"] {
        let contained = tree(program);
        assert!(contained.iter().any(|name| name == program), "cargo tree names {program} itself");
        let network: Vec<_> = contained.iter().filter(|name| NETWORK.contains(&name.as_str())).collect();
        assert!(network.is_empty(), "{program} contains {network:?}");
    }
}

/// What could reach a network all the same, and why the window cannot do without it. The tests of the running program show that none
/// of it does: `tests/app/offline.py` counts its network sockets, `tests/app/refusals.rs` tries every way out.
const FORCED: [(&str, &str); 9] = [
    ("gio", "GLib's input and output, of which GTK is made; asked for nothing that connects"),
    ("http", "types of requests: the page's own scheme answers with them; opens no socket"),
    ("soup3", "WebKitGTK's HTTP library, linked because WebKitGTK is; its proxy leads nowhere"),
    ("tokio", "runs the commands; built without its network part"),
    ("url", "reads addresses, to refuse them; opens no socket"),
    ("webkit2gtk", "the web view itself, which could load anything: policy, navigation guard and proxy refuse"),
    ("wry", "makes the web view"),
    ("x11-dl", "names the screen's own library"),
    ("x11rb", "speaks to the screen over its local socket, for the clipboard"),
];

/// Names of packages that speak to something outside the process, or help to.
const SPEAKING: [&str; 16] = [
    "async-io",
    "async-net",
    "gio",
    "h2",
    "http",
    "polling",
    "smol",
    "soup3",
    "tokio",
    "url",
    "webkit2gtk",
    "wry",
    "x11-dl",
    "x11rb",
    "zbus",
    "zmq",
];

#[test]
fn what_the_window_cannot_do_without_is_listed_with_its_reason() {
    let contained: std::collections::BTreeSet<String> = tree("lotsen").into_iter().collect();
    let speaking: Vec<&str> = SPEAKING.into_iter().filter(|name| contained.contains(*name)).collect();
    let forced: Vec<&str> = FORCED.iter().map(|(name, _)| *name).collect();
    assert_eq!(speaking, forced, "somebody has to say why");
    for program in ["lotsen-core", "lotsen-api", "lotsen-cli"] {
        let speaking = tree(program).into_iter().find(|name| SPEAKING.contains(&name.as_str()));
        assert_eq!(speaking, None, "{program} speaks to nobody");
    }
}

#[test]
fn the_core_and_the_terminal_program_know_no_window() {
    for program in ["lotsen-core", "lotsen-api", "lotsen-cli"] {
        let window = |name: &String| ["tauri", "wry", "tao", "gtk", "tokio"].contains(&name.as_str());
        assert!(!tree(program).iter().any(window), "{program} must compile and test without a window");
    }
}

#[test]
fn no_program_contains_what_it_is_measured_with() {
    let bench = include_str!("../../crates/lotsen-bench/Cargo.toml");
    let (_, peers) = bench.split_once("# The peers.").expect("the bench names its peers");
    let named = peers.lines().filter_map(|line| line.split(['.', ' ']).next());
    // The core has these two for itself.
    let own = ["fuzzy-matcher", "rusqlite"];
    let peers: Vec<&str> = named.take_while(|name| !name.starts_with('[')).filter(|name| !name.is_empty()).collect();
    assert!(own.iter().all(|name| peers.contains(name)), "{peers:?}");
    for program in ["lotsen-api", "lotsen-cli", "lotsen"] {
        let contained = tree(program);
        let peer = |name: &&String| peers.contains(&name.as_str()) && !own.contains(&name.as_str());
        assert_eq!(contained.iter().find(peer), None, "{program} contains a peer");
        assert!(!contained.iter().any(|name| name == "lotsen-bench"), "{program} contains the bench");
    }
}

/// The names of all packages in a program, itself included, without those that only build or test it.
pub(crate) fn tree(program: &str) -> Vec<String> {
    let cargo = std::env::var_os("CARGO").expect("cargo runs its tests");
    let output = Command::new(cargo)
        .args([
            "tree",
            "--locked",
            "--offline",
            "--prefix=none",
            "--format={p}",
            "--edges=normal",
            "--package",
            program,
        ])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names = String::from_utf8_lossy(&output.stdout);
    names.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn packages_come_from_the_registries_only() {
    for lock in sources(&["Cargo.lock"]) {
        let crates_io = "registry+https://github.com/rust-lang/crates.io-index";
        let elsewhere = lock.text.lines().filter(|line| line.starts_with("source = ") && !line.contains(crates_io));
        assert_eq!(elsewhere.collect::<Vec<_>>(), [""; 0], "{} names another source", lock.path);
    }
    for lock in sources(&["package-lock.json"]) {
        let npm = "\"https://registry.npmjs.org/";
        let elsewhere = lock.text.lines().filter(|line| line.contains("\"resolved\": ") && !line.contains(npm));
        assert_eq!(elsewhere.collect::<Vec<_>>(), [""; 0], "{} names another source", lock.path);
    }
    for manifest in sources(&["Cargo.toml"]) {
        let git = manifest.code().find(|(_, line)| line.contains("git = \"") || line.contains("[patch"));
        assert_eq!(git, None, "{}: only released packages", manifest.path);
    }
}
