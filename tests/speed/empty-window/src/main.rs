//! A window with nothing in it but a text field and a list: what a web view costs before a program does anything.

/// As many rows as stand on one screen.
const ROWS: usize = 8;

/// The rows for a text.
#[tauri::command]
fn rows(text: &str) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    (1..=ROWS).map(|number| format!("{number}. {text}")).collect()
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default().invoke_handler(tauri::generate_handler![rows]).run(tauri::generate_context!())
}
