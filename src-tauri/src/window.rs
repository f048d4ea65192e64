//! Opens the one window. Its size, title and privacy settings stand in tauri.conf.json; what it refuses stands here.
//!
//! `proxyUrl` there leads nowhere on purpose: `<link rel=preconnect>` and name look-ups are outside the content security
//! policy, and with a proxy WebKit leaves both to it.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use lotsen_api::wire::Settings;
#[cfg(not(windows))]
use tauri::Manager;
use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewWindow, WebviewWindowBuilder};

use crate::look;

/// The web view's own menu offers reload, history and downloads, which mean nothing here. In a field it stays: it is how
/// many people paste.
const NO_CONTEXT_MENU: &str = "addEventListener('contextmenu', (event) => {
  if (!event.target.closest('input, textarea')) event.preventDefault();
});";

/// The window is shown when its page begins (`desk::settings`): nothing grey is seen, and WebKitGTK does not hold the window still
/// for half a second, as it does when it is to paint a page that is just being loaded. But no later than this.
const PATIENCE: Duration = Duration::from_secs(1);

/// After so many deaths of the page's process the page that has no script is shown: something in the other kills it.
#[cfg(not(windows))]
const DEATHS_TO_BEAR: u32 = 3;
/// After so many, nothing is tried any more.
#[cfg(not(windows))]
const MOST_DEATHS: u32 = 10;

/// How often the page's own process has died under us.
#[derive(Default)]
pub(crate) struct Deaths(AtomicU32);

impl Deaths {
    pub(crate) fn any(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }
}

/// Opens the window. The content security policy does not govern where the window itself may go, nor new windows nor
/// downloads: all three are refused.
///
/// `driven_by_tests` opens it outside the private mode, which WebKit's driver cannot enter.
pub(crate) fn open(app: &App, settings: &Settings, driven_by_tests: bool) -> tauri::Result<()> {
    let dev_server = app.config().build.dev_url.clone().filter(|_| tauri::is_dev());
    for window in &app.config().app.windows {
        let dev_server = dev_server.clone();
        let mut builder = WebviewWindowBuilder::from_config(app, window)?;
        if cfg!(target_os = "linux") {
            // Beside the private context Tauri makes an ordinary one, which writes a few files although no page uses
            // it. Here it cannot; and a home that is read-only or missing is no trouble either.
            builder = builder.data_directory("/dev/null".into());
        }
        let window = builder
            .incognito(!driven_by_tests)
            .initialization_script(NO_CONTEXT_MENU)
            .on_navigation(move |url| is_own(url, dev_server.as_ref()))
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .on_download(|_, _| false)
            .visible(false)
            .build()?;
        if *settings != Settings::default() {
            look::apply(&window, settings)?;
        }
        raise_when_dead(&window)?;
        show_at_last(window);
    }
    Ok(())
}

/// Shows the window even if no page ever begins.
fn show_at_last(window: WebviewWindow) {
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        let _ = window.show();
    });
}

/// Shows the page anew when its process has died: what was typed is gone, the numbers are there again. On Windows the web view
/// tells this in a way that needs unsafe code; there it shows its own page with a button to load again.
#[cfg(target_os = "linux")]
fn raise_when_dead(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;
    let host = window.clone();
    window.with_webview(move |view| {
        view.inner().connect_web_process_terminated(move |_, _| raise(&host));
    })
}

#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "on Linux it can fail")]
fn raise_when_dead(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// The page again; after too many deaths the one that has nothing in it but numbers.
#[cfg(not(windows))]
pub(crate) fn raise(window: &WebviewWindow) {
    let deaths = window.state::<Deaths>().0.fetch_add(1, Ordering::Relaxed) + 1;
    if deaths > MOST_DEATHS {
        return;
    }
    let page = if deaths < DEATHS_TO_BEAR { "/" } else { "/numbers.html" };
    if let Ok(mut url) = window.url() {
        url.set_path(page);
        url.set_query(None);
        url.set_fragment(None);
        let _ = window.navigate(url);
    }
}

/// Whether an address is the page embedded in this program (or, while developing, the page's own server).
fn is_own(url: &Url, dev_server: Option<&Url>) -> bool {
    let embedded = if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    (url.scheme(), url.host_str().unwrap_or_default()) == embedded && url.port().is_none()
        || dev_server.is_some_and(|server| server.origin() == url.origin())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(url: &str, dev_server: Option<&str>) -> bool {
        let parse = |text: &str| Url::parse(text).unwrap();
        is_own(&parse(url), dev_server.map(parse).as_ref())
    }

    #[test]
    #[cfg(not(windows))]
    fn the_embedded_page_is_ours_and_nothing_else() {
        assert!(allowed("tauri://localhost/index.html", None));
        for other in [
            "https://example.org/",
            "http://127.0.0.1:8080/",
            "http://tauri.localhost/",
            "tauri://elsewhere/",
            "tauri://localhost:81/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "javascript:alert(1)",
            "tel:112",
            "mailto:someone@example.org",
        ] {
            assert!(!allowed(other, None), "{other} must be refused");
        }
    }

    #[test]
    fn a_dev_server_is_ours_only_while_developing() {
        let server = "http://127.0.0.1:5173";
        assert!(allowed("http://127.0.0.1:5173/", Some(server)));
        assert!(!allowed("http://127.0.0.1:5173/", None));
        assert!(!allowed("http://127.0.0.1:5174/", Some(server)));
    }
}
