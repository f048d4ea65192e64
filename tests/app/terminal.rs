//! The program where there is no screen: over ssh, in a container, in the wrong session.

use std::process::Command;

use crate::window::program;

#[test]
fn without_a_screen_it_says_so_and_how_to_ask() {
    for screen in [None, Some(":987")] {
        let mut lotsen = Command::new(program());
        lotsen.env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY").envs(screen.map(|name| ("DISPLAY", name)));
        let output = lotsen.output().expect("the program runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{said}");
        assert!(said.contains("ingen skärm") && said.contains("no screen"), "{said}");
        assert!(said.contains("lotsen-cli search kvinofrid"), "{said}");
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[test]
fn what_is_not_understood_is_said_before_any_window_opens() {
    let output = Command::new(program()).arg("--dta").output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--dta"));
}
