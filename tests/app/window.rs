//! Starts and stops the program through WebKit's own driver. No part here knows what the page looks like.

use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::page::Page;

/// Runs a test on a window of its own and closes it, also when the test fails.
pub(crate) async fn with_window(arguments: &[&str], test: impl AsyncFnOnce(&Page)) {
    with_desk(r#"{ "explained": true }"#, arguments, async |page, _| test(page).await).await;
}

/// The same on a desk that has these settings; the test is told the folder they are kept in.
pub(crate) async fn with_desk(settings: &str, arguments: &[&str], test: impl AsyncFnOnce(&Page, &Path)) {
    let config = tempfile::tempdir().expect("a folder");
    let kept = config.path().join("se.lotsen.app");
    std::fs::create_dir(&kept).and_then(|()| std::fs::write(kept.join("settings.json"), settings)).expect("a file");
    let driver = Driver::start(config.path());
    let client = connect(driver.port, arguments).await;
    test(&Page(client.clone()), &kept).await;
    // A test may have ended the program itself.
    let _ = client.close().await;
}

/// WebKit's driver. It is told to end, never killed: killed, it would leave the window open behind it.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start(config: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let process = Command::new("WebKitWebDriver")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("XDG_CONFIG_HOME", config)
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver (Debian's webkit2gtk-driver) starts");
        let driver = Self { process, port };
        assert!((0..100).any(|_| driver.listens_soon()), "the driver does not answer");
        driver
    }

    fn listens_soon(&self) -> bool {
        sleep(Duration::from_millis(50));
        TcpStream::connect(("127.0.0.1", self.port)).is_ok()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The whole group: a test that failed has left its window to us.
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).status();
        let _ = self.process.wait();
    }
}

async fn connect(port: u16, arguments: &[&str]) -> Client {
    let program = json!({ "binary": program(), "args": arguments });
    let wanted = json!({ "webkitgtk:browserOptions": program });
    ClientBuilder::new(HttpConnector::new())
        .capabilities(wanted.as_object().cloned().unwrap_or_default())
        .connect(&format!("http://127.0.0.1:{port}"))
        .await
        .expect("a window opens (only a debug build lets itself be driven)")
}

pub(crate) fn program() -> PathBuf {
    let built = || target().join("debug/lotsen");
    let program = std::env::var_os("LOTSEN_BIN").map_or_else(built, PathBuf::from);
    assert!(program.exists(), "{} is missing: run `cargo build` first", program.display());
    program
}

/// The folder cargo builds into, where pictures of failures and for the eye go too.
pub(crate) fn target() -> PathBuf {
    let root = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target"));
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(root, PathBuf::from)
}
