//! Compiles the data room. All problems are told, each with file, line and cure; then the build stops.

use lotsen_texts::Texts;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    for watched in ["edition.toml", "records", "situations", "places", "words", "texts", "build.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let compiled = lotsen_compile::compile(Path::new("."));
    let texts = std::fs::read_to_string("texts/terminal.en.ftl").unwrap_or_default();
    let texts = Texts::new("en", &texts);
    for problem in &compiled.problems {
        let args: Vec<(&str, &str)> = problem.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let sentence = texts.say(&format!("problem-{}", problem.code), &args);
        println!("cargo::error=data/{}:{}: {sentence}", problem.file, problem.line);
    }
    let Some(dataset) = compiled.dataset.map(lotsen_compile::learnt) else { return ExitCode::FAILURE };
    #[expect(clippy::disallowed_methods, reason = "cargo tells a build script where to write by the environment")]
    let out = std::env::var_os("OUT_DIR");
    let written = lotsen_core::dataset::write(&dataset).map_err(|error| error.to_string()).and_then(|bytes| {
        let out = out.ok_or("cargo sets OUT_DIR")?;
        std::fs::write(Path::new(&out).join("lotsen.sqlite"), bytes).map_err(|error| error.to_string())
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            println!("cargo::error=the dataset could not be written: {why}");
            ExitCode::FAILURE
        }
    }
}
