//! Settings in real folders: kept, torn, forbidden, full, fought over.

use super::*;
use lotsen_api::wire::{Lang, QuickExit, Theme};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

static LOTSEN: LazyLock<Lotsen> = LazyLock::new(|| Lotsen::open(lotsen_data::DATASET).unwrap());

/// A folder of its own, gone afterwards.
struct Scratch(PathBuf);

impl Scratch {
    #[expect(clippy::disallowed_methods, reason = "a test has to write somewhere")]
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("lotsen-settings-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn chosen() -> Settings {
    Settings {
        lang: Some(Lang::En),
        theme: Theme::Dark,
        text_size: 150,
        place: Some("1384".into()),
        role: Some("hotel".into()),
        idle_seconds: 180,
        clear_seconds: 30,
        quick_exit: QuickExit::Covers,
        neutral_title: true,
        hide_from_capture: true,
        explained: true,
    }
}

fn desk(folder: &Path) -> Desk {
    Desk::open(Some(folder.join("lotsen")))
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .map(|entries| entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
        .unwrap_or_default();
    names.sort();
    names
}

#[test]
fn what_was_chosen_is_there_at_the_next_start_and_gone_when_removed() {
    let home = Scratch::new();
    let first = desk(home.path());
    assert_eq!(first.in_force().settings, Settings::default());
    assert!(files(home.path()).is_empty(), "starting writes nothing");
    first.choose(Some(&*LOTSEN), chosen()).unwrap();
    assert_eq!(files(&home.path().join("lotsen")), ["settings.json"]);

    let next = desk(home.path());
    assert_eq!(next.in_force().settings, chosen());
    assert!(next.in_force().kept);
    next.remove();
    assert!(files(home.path()).is_empty(), "neither file nor folder stays");
    assert_eq!(next.in_force().settings, Settings { explained: true, ..Settings::default() });
    assert!(!next.in_force().kept);
}

#[test]
fn no_text_but_a_known_place_and_role_can_be_kept() {
    let secret = || Some("anna i rum 12".to_owned());
    let home = Scratch::new();
    let desk = desk(home.path());
    for (wanted, code) in [
        (Settings { place: secret(), ..chosen() }, "no-such-place"),
        (Settings { role: secret(), ..chosen() }, "no-such-role"),
        (Settings { text_size: 101, ..chosen() }, "settings-refused"),
        (Settings { idle_seconds: 1, ..chosen() }, "settings-refused"),
        (Settings { clear_seconds: 0, ..chosen() }, "settings-refused"),
    ] {
        assert_eq!(desk.choose(Some(&*LOTSEN), wanted).unwrap_err().code, code);
    }
    desk.choose(None, Settings { place: secret(), role: secret(), ..chosen() }).unwrap();
    let kept = fs::read_to_string(home.path().join("lotsen/settings.json")).unwrap();
    assert!(!kept.contains("anna"), "{kept}");
}

#[test]
fn a_file_is_read_as_far_as_it_can_be() {
    let read = |text: &str| file::read(text.as_bytes());
    let dark = Settings { theme: Theme::Dark, ..Settings::default() };
    for (text, settings) in [
        ("{}", Some(Settings::default())),
        (r#"{"theme":"dark"}"#, Some(dark.clone())),
        (r#"{"theme":"dark","from_the_future":[1,2]}"#, Some(dark.clone())),
        (r#"{"theme":"dark","lang":"tlh"}"#, Some(dark.clone())),
        (r#"{"theme":"dark","idle_seconds":-1,"clear_seconds":"x","place":7}"#, Some(dark.clone())),
        (r#"{"theme":"dark","text_size":99}"#, Some(dark)),
        ("", None),
        ("[]", None),
        ("{\"theme\":\"da", None),
        ("\0\0\0\0", None),
    ] {
        assert_eq!(read(text), settings, "{text}");
    }
    assert_eq!(read(&format!("{{\"place\":\"{}\"}}", "x".repeat(20_000))), None, "too long to be ours");
    assert_eq!(read(&"[".repeat(10_000)), None, "too deep to be ours");
}

#[test]
fn a_place_of_another_edition_is_left_out() {
    let old = Settings { place: Some("9999".into()), role: Some("lighthouse_keeper".into()), ..chosen() };
    assert_eq!(LOTSEN.known_settings(old), Settings { place: None, role: None, ..chosen() });
    assert_eq!(LOTSEN.known_settings(chosen()), chosen());
}

#[test]
fn whatever_is_wrong_with_the_file_the_program_goes_on() {
    let home = Scratch::new();
    let folder = home.path().join("lotsen");
    fs::create_dir_all(folder.join("settings.json")).unwrap();
    let directory_in_its_place = desk(home.path());
    assert_eq!(directory_in_its_place.in_force().problem, Some("settings-unreadable"));
    assert_eq!(directory_in_its_place.in_force().settings, Settings::default());
    directory_in_its_place.choose(Some(&*LOTSEN), chosen()).unwrap();
    assert_eq!(directory_in_its_place.in_force().problem, Some("settings-not-kept"));
    assert_eq!(directory_in_its_place.in_force().settings, chosen(), "chosen until the program ends");
    assert_eq!(files(&folder), ["settings.json"], "nothing half-written stays");

    let file_in_the_folders_place = Desk::open(Some(home.path().join("lotsen/settings.json/x/y")));
    fs::write(home.path().join("plain"), "").unwrap();
    let under_a_file = Desk::open(Some(home.path().join("plain/lotsen")));
    for desk in [under_a_file, Desk::open(None), Desk::open(Some("/proc/no/such".into()))] {
        desk.choose(Some(&*LOTSEN), chosen()).unwrap();
        assert_eq!(desk.in_force().settings, chosen());
        assert_eq!(desk.in_force().problem, Some("settings-not-kept"));
        desk.remove();
        assert_eq!(desk.in_force().settings.theme, Theme::System);
    }
    assert!(file_in_the_folders_place.in_force().problem.is_none());
}

/// A device that is always full, where every write of every process fails with "no space left".
#[test]
#[cfg(target_os = "linux")]
fn on_a_full_disk_the_file_before_stays_whole() {
    let home = Scratch::new();
    let desk = desk(home.path());
    desk.choose(Some(&*LOTSEN), chosen()).unwrap();
    let folder = home.path().join("lotsen");
    std::os::unix::fs::symlink("/dev/full", folder.join(format!("settings.json.{}", std::process::id()))).unwrap();
    desk.choose(Some(&*LOTSEN), Settings { text_size: 200, ..chosen() }).unwrap();
    assert_eq!(desk.in_force().problem, Some("settings-not-kept"));
    assert_eq!(desk.in_force().settings.text_size, 200);
    assert_eq!(Desk::open(Some(folder)).in_force().settings, chosen());
}

#[test]
fn two_programs_at_once_never_show_each_other_half_a_file() {
    let home = Scratch::new();
    let folder = home.path().join("lotsen");
    file::save(&folder, &chosen()).unwrap();
    let text = fs::read(folder.join("settings.json")).unwrap();
    std::thread::scope(|scope| {
        // The other program: its own name beside, then the rename.
        scope.spawn(|| {
            for _ in 0..300 {
                fs::write(folder.join("settings.json.other"), &text).unwrap();
                fs::rename(folder.join("settings.json.other"), folder.join("settings.json")).unwrap();
            }
        });
        scope.spawn(|| (0..100).for_each(|_| file::save(&folder, &Settings::default()).unwrap()));
        for _ in 0..1000 {
            let seen = file::load(&folder).unwrap().unwrap();
            assert!(seen == chosen() || seen == Settings::default(), "{seen:?}");
        }
    });
    assert_eq!(files(&folder), ["settings.json"]);
}

/// Numbers that are the same on every run: `SplitMix64`, <https://prng.di.unimi.it/splitmix64.c>.
fn dice(state: &mut u64, below: usize) -> usize {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    usize::try_from((z ^ (z >> 31)) % below as u64).unwrap()
}

#[test]
fn a_file_with_any_bytes_changed_is_read_as_settings_or_not_at_all() {
    let whole = serde_json::to_vec(&chosen()).unwrap();
    let (mut state, mut read) = (7, 0);
    for _ in 0..20_000 {
        let mut bytes = whole.clone();
        for _ in 0..=dice(&mut state, 3) {
            let at = dice(&mut state, bytes.len());
            match dice(&mut state, 3) {
                0 => bytes[at] = u8::try_from(dice(&mut state, 256)).unwrap(),
                1 => bytes.truncate(at.max(1)),
                _ => bytes.insert(at, b"\"{}[]:,0-9ex"[dice(&mut state, 12)]),
            }
        }
        if let Some(settings) = file::read(&bytes) {
            read += 1;
            assert_eq!(settings, settings.clone().within_bounds());
            assert_eq!(file::read(&serde_json::to_vec(&settings).unwrap()), Some(settings));
        }
    }
    assert!(read > 1_000, "some changes leave something to read: {read}");
}
