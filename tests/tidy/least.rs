//! Least privilege, written out: what the page may ask, what the window may be. A change of either is a change of these lists, for
//! somebody to look at.

use crate::packages::tree;
use crate::sources::root;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Every command the page may call. None of them is Tauri's, takes a path, opens or fetches anything.
const COMMANDS: [&str; 19] = [
    "about",
    "card",
    "choose_settings",
    "clear_copy",
    "contents",
    "copy_line",
    "copy_vcard",
    "handout",
    "here",
    "leave",
    "now",
    "places",
    "regions",
    "remove_settings",
    "search",
    "settings",
    "shelf",
    "situations",
    "start",
];

fn file(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).expect("a file of the repository")
}

fn config() -> Value {
    serde_json::from_str(&file("tauri.conf.json")).expect("JSON")
}

#[test]
fn the_page_may_ask_exactly_this() {
    let listed: BTreeSet<String> = COMMANDS.iter().map(|name| (*name).to_owned()).collect();

    let config = config();
    let capabilities = config["app"]["security"]["capabilities"].as_array().expect("a list");
    assert_eq!(capabilities.len(), 1, "one capability, written in the configuration");
    assert_eq!(capabilities[0]["windows"], json!(["main"]));
    let fields: Vec<&String> = capabilities[0].as_object().expect("a capability").keys().collect();
    assert_eq!(fields, ["description", "identifier", "permissions", "windows"], "nothing remote, no other web view");
    let granted = capabilities[0]["permissions"].as_array().expect("a list").iter();
    let granted: BTreeSet<String> = granted.map(|id| id.as_str().expect("an id").replace('-', "_")).collect();
    assert_eq!(granted, listed, "what is granted");

    let written: toml::Table = toml::from_str(&file("src-tauri/permissions/app.toml")).expect("TOML");
    let blocks = written["permission"].as_array().expect("blocks").iter();
    let written: BTreeSet<String> = blocks
        .map(|block| {
            let allowed = block["commands"]["allow"].as_array().expect("commands");
            assert_eq!(allowed.len(), 1, "one command a permission");
            allowed[0].as_str().expect("a name").to_owned()
        })
        .collect();
    assert_eq!(written, listed, "what is described");

    let code = file("src-tauri/src/lib.rs");
    let (_, handled) = code.split_once("generate_handler![").expect("the handler");
    let (handled, _) = handled.split_once(']').expect("its end");
    let handled = handled.split(',').map(str::trim).filter(|name| !name.is_empty());
    let handled: BTreeSet<String> = handled.filter_map(|name| name.rsplit("::").next()).map(str::to_owned).collect();
    assert_eq!(handled, listed, "what is answered");
}

#[test]
fn the_window_is_locked_down() {
    let config = config();
    let app = &config["app"];
    let window = &app["windows"][0];
    for (what, is, must) in [
        ("plugins", &config["plugins"], Value::Null),
        ("the global object of Tauri", &app["withGlobalTauri"], json!(false)),
        ("a frozen prototype", &app["security"]["freezePrototype"], json!(true)),
        ("the policy kept as written", &app["security"]["dangerousDisableAssetCspModification"], json!(false)),
        ("files served to the page", &app["security"]["assetProtocol"], Value::Null),
        ("one window", &json!(app["windows"].as_array().map(Vec::len)), json!(1)),
        ("a private mode", &window["incognito"], json!(true)),
        ("developer tools", &window["devtools"], json!(false)),
        ("the web view's own memory for forms", &window["generalAutofillEnabled"], json!(false)),
        ("a proxy that leads nowhere", &window["proxyUrl"], json!("http://127.0.0.1:9")),
        ("commands nobody calls", &config["build"]["removeUnusedCommands"], json!(true)),
    ] {
        assert_eq!(*is, must, "{what}");
    }
    let policy = app["security"]["csp"].as_str().expect("a policy");
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    for open in ["unsafe", "*", "data:", "blob:", "https:"] {
        assert!(!policy.contains(open), "the policy allows {open}");
    }
}

#[test]
fn the_configuration_for_one_system_is_about_packing_only() {
    let own = std::fs::read_dir(root()).expect("the repository").flatten();
    let own = own.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let own = own.filter(|name| name.starts_with("tauri.") && name != "tauri.conf.json");
    let own: Vec<String> = own.collect();
    assert_eq!(own, ["tauri.linux.conf.json"], "JSON, which is read here");
    let config: Value = serde_json::from_str(&file("tauri.linux.conf.json")).expect("JSON");
    let fields: Vec<&String> = config.as_object().expect("a configuration").keys().collect();
    assert_eq!(fields, ["$schema", "build", "bundle", "productName"]);
    let hooks: Vec<&String> = config["build"].as_object().expect("hooks").keys().collect();
    assert_eq!(hooks, ["beforeBundleCommand"]);
}

#[test]
fn tauri_is_built_without_doors() {
    let manifest: toml::Table = toml::from_str(&file("Cargo.toml")).expect("TOML");
    let tauri = &manifest["dependencies"]["tauri"];
    assert_eq!(tauri["default-features"].as_bool(), Some(false), "no capabilities at run time");
    let features = tauri["features"].as_array().expect("features").iter().filter_map(toml::Value::as_str);
    assert_eq!(features.collect::<Vec<_>>(), ["wry", "compression", "x11"], "neither devtools nor dynamic-acl");
    let plugins: Vec<String> = tree("lotsen").into_iter().filter(|name| name.starts_with("tauri-plugin")).collect();
    assert_eq!(plugins, [""; 0], "no plugin");
}
