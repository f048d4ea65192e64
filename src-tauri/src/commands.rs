//! What the page may ask, one line of the API each. Nothing is decided here.
//!
//! Answers take a few milliseconds and are worked out on the async runtime's own threads, never on the window's.

use lotsen_api::wire::{
    ApiError, Card, CardRequest, CopyRequest, Handout, HandoutRequest, HereRequest, Lang, NowLine, NowReply,
    NowRequest, PlaceView, PlacesRequest, SearchReply, SearchRequest, SituationView, SituationsRequest, Start,
};
use serde::Deserialize;
use tauri::State;

use crate::clipboard::Copier;
use crate::directory::Directory;

/// Ask for what a page needs once per language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StartRequest {
    lang: Lang,
}

#[tauri::command]
pub(crate) async fn start(directory: State<'_, Directory>, request: StartRequest) -> Result<Start, ApiError> {
    Ok(directory.ready().await?.start(request.lang, directory.now()))
}

#[tauri::command]
pub(crate) async fn search(directory: State<'_, Directory>, request: SearchRequest) -> Result<SearchReply, ApiError> {
    directory.ready().await?.search(&request, directory.now())
}

#[tauri::command]
pub(crate) async fn card(directory: State<'_, Directory>, request: CardRequest) -> Result<Card, ApiError> {
    directory.ready().await?.card(&request, directory.now())
}

#[tauri::command]
pub(crate) async fn places(
    directory: State<'_, Directory>,
    request: PlacesRequest,
) -> Result<Vec<PlaceView>, ApiError> {
    Ok(directory.ready().await?.places(&request))
}

#[tauri::command]
pub(crate) async fn situations(
    directory: State<'_, Directory>,
    request: SituationsRequest,
) -> Result<Vec<SituationView>, ApiError> {
    directory.ready().await?.situations(&request)
}

#[tauri::command]
pub(crate) async fn now(directory: State<'_, Directory>, request: NowRequest) -> Result<NowReply, ApiError> {
    directory.ready().await?.now(&request, directory.now())
}

#[tauri::command]
pub(crate) async fn here(directory: State<'_, Directory>, request: HereRequest) -> Result<Vec<NowLine>, ApiError> {
    directory.ready().await?.here(&request, directory.now())
}

/// Answers with the very text that now is on the clipboard.
#[tauri::command]
pub(crate) async fn copy_line(
    directory: State<'_, Directory>,
    copier: State<'_, Copier>,
    request: CopyRequest,
) -> Result<String, ApiError> {
    let text = directory.ready().await?.line_text(&request)?;
    copier.copy(&text).map_err(|_| crate::refusal("clipboard"))?;
    Ok(text)
}

#[tauri::command]
pub(crate) async fn handout(directory: State<'_, Directory>, request: HandoutRequest) -> Result<Handout, ApiError> {
    directory.ready().await?.handout(&request, directory.now())
}

/// Answers with the very text that now is on the clipboard.
#[tauri::command]
pub(crate) async fn copy_vcard(
    directory: State<'_, Directory>,
    copier: State<'_, Copier>,
    request: CardRequest,
) -> Result<String, ApiError> {
    let text = directory.ready().await?.vcard(&request, directory.now())?;
    copier.copy(&text).map_err(|_| crate::refusal("clipboard"))?;
    Ok(text)
}
