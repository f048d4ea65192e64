//! Checks that the page is built and hands Tauri the commands the page may call.

fn main() {
    // Tauri embeds ui/dist but does not watch it: without this line a rebuilt page would not reach the program.
    println!("cargo:rerun-if-changed=ui/dist");
    println!("cargo:rerun-if-changed=src-tauri/permissions");

    if !std::path::Path::new("ui/dist/index.html").exists() {
        println!(
            "cargo::error=The page is not built yet: run `npm --prefix ui ci && npm --prefix ui run build` first, \
             or `scripts/run`, which does it all."
        );
        return;
    }

    // Permissions written by hand: `AppManifest::commands` would write generated files into the repository's root.
    let manifest = tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/*.toml");
    if let Err(problem) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={}", format!("{problem:#}").replace('\n', " "));
    }
}
