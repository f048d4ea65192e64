//! The command line, and what is said on it. Three options need no library.

use std::ffi::OsString;
use std::path::PathBuf;

/// What `--help` prints.
pub const HELP: &str = "\
Lotsen visar vem du ringer i Sverige. / Lotsen shows whom to call in Sweden.

  lotsen                 öppna fönstret / open the window
  lotsen --data FIL      läs uppgifterna ur FIL / read the records from FIL
  lotsen --version       visa versionen / show the version
  lotsen-cli search ORD  fråga i terminalen / ask in the terminal";

/// What is said where no window can be opened.
pub const NO_WINDOW: &str = "\
Lotsen: här finns ingen skärm att öppna fönstret på. Fråga i terminalen: lotsen-cli search kvinofrid
Lotsen: there is no screen here to open the window on. Ask in the terminal: lotsen-cli search kvinofrid";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// Open the window.
    Window(Options),
    /// Say how to use it.
    Help,
    /// Say which version it is.
    Version,
}

/// How the window is to be opened.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// A dataset to use instead of the embedded one.
    pub data: Option<PathBuf>,
    /// WebDriver steers this debug build.
    pub driven_by_tests: bool,
}

/// Reads the command line, without the program's name.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Asked, String> {
    let mut options = Options::default();
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(Asked::Help),
            Some("--version" | "-V") => return Ok(Asked::Version),
            Some("--data") => {
                let file = arguments.next().ok_or("--data: vilken fil? / which file?")?;
                options.data = Some(file.into());
            }
            _ => return Err(format!("okänt / unknown: {}", argument.display())),
        }
    }
    Ok(Asked::Window(options))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Result<Asked, String> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn nothing_opens_the_window_on_the_embedded_dataset() {
        assert_eq!(asked(""), Ok(Asked::Window(Options::default())));
    }

    #[test]
    fn data_names_the_file() {
        let options = Options { data: Some("x.sqlite".into()), ..Options::default() };
        assert_eq!(asked("--data x.sqlite"), Ok(Asked::Window(options)));
    }

    #[test]
    fn help_and_version_win_over_what_follows() {
        assert_eq!(asked("--help --data"), Ok(Asked::Help));
        assert_eq!(asked("--version now"), Ok(Asked::Version));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert!(asked("--dta x").unwrap_err().contains("--dta"));
        assert!(asked("--data").unwrap_err().contains("--data"));
    }
}
