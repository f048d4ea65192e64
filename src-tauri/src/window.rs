//! Opens the one window. Its size, title and privacy settings stand in tauri.conf.json; what it refuses stands here.
//!
//! `proxyUrl` there leads nowhere on purpose: `<link rel=preconnect>` and name look-ups are outside the content security
//! policy, and with a proxy WebKit leaves both to it.

use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewWindowBuilder};

/// The web view's own menu offers reload, history and downloads, which mean nothing here. In a field it stays: it is how
/// many people paste.
const NO_CONTEXT_MENU: &str = "addEventListener('contextmenu', (event) => {
  if (!event.target.closest('input, textarea')) event.preventDefault();
});";

/// Opens the window. The content security policy does not govern where the window itself may go, nor new windows nor
/// downloads: all three are refused.
///
/// `driven_by_tests` opens it outside the private mode, which WebKit's driver cannot enter.
pub(crate) fn open(app: &App, driven_by_tests: bool) -> tauri::Result<()> {
    let dev_server = app.config().build.dev_url.clone().filter(|_| tauri::is_dev());
    for window in &app.config().app.windows {
        let dev_server = dev_server.clone();
        let mut builder = WebviewWindowBuilder::from_config(app, window)?;
        if cfg!(target_os = "linux") {
            // Beside the private context Tauri makes an ordinary one, which writes a few files although no page uses
            // it. Here it cannot; and a home that is read-only or missing is no trouble either.
            builder = builder.data_directory("/dev/null".into());
        }
        builder
            .incognito(!driven_by_tests)
            .initialization_script(NO_CONTEXT_MENU)
            .on_navigation(move |url| is_own(url, dev_server.as_ref()))
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .on_download(|_, _| false)
            .build()?;
    }
    Ok(())
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
