//! What the page may ask of the directory, one line of the API each. Nothing is decided here.
//!
//! Answers take a few milliseconds and are worked out on the async runtime's own threads, never on the window's. One that
//! panics is refused; the window and its numbers stay.

use lotsen_api::wire::{
    ApiError, Card, CardRequest, CopyRequest, HereRequest, Lang, NowLine, NowReply, NowRequest, PlaceView,
    PlacesRequest, SearchReply, SearchRequest, SituationView, SituationsRequest, Start,
};
use serde::Deserialize;
use tauri::State;

use crate::clipboard::Copier;
use crate::directory::Directory;
use crate::guard::guarded;

/// Ask for what a page needs once per language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StartRequest {
    pub(crate) lang: Lang,
}

#[tauri::command]
pub(crate) async fn start(directory: State<'_, Directory>, request: StartRequest) -> Result<Start, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| Ok(lotsen.start(request.lang, directory.now())))
}

#[tauri::command]
pub(crate) async fn search(directory: State<'_, Directory>, request: SearchRequest) -> Result<SearchReply, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| lotsen.search(&request, directory.now()))
}

#[tauri::command]
pub(crate) async fn card(directory: State<'_, Directory>, request: CardRequest) -> Result<Card, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| lotsen.card(&request, directory.now()))
}

#[tauri::command]
pub(crate) async fn places(
    directory: State<'_, Directory>,
    request: PlacesRequest,
) -> Result<Vec<PlaceView>, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| Ok(lotsen.places(&request)))
}

#[tauri::command]
pub(crate) async fn situations(
    directory: State<'_, Directory>,
    request: SituationsRequest,
) -> Result<Vec<SituationView>, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| lotsen.situations(&request))
}

#[tauri::command]
pub(crate) async fn now(directory: State<'_, Directory>, request: NowRequest) -> Result<NowReply, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| lotsen.now(&request, directory.now()))
}

#[tauri::command]
pub(crate) async fn here(directory: State<'_, Directory>, request: HereRequest) -> Result<Vec<NowLine>, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| lotsen.here(&request, directory.now()))
}

/// Answers with the very text that now is on the clipboard.
#[tauri::command]
pub(crate) async fn copy_line(
    directory: State<'_, Directory>,
    copier: State<'_, Copier>,
    request: CopyRequest,
) -> Result<String, ApiError> {
    let lotsen = directory.ready().await?;
    let text = guarded(|| lotsen.line_text(&request))?;
    copier.copy(&text).map_err(|_| crate::refusal("clipboard"))?;
    Ok(text)
}
