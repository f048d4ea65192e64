//! What the page may ask, one line of the API each. Nothing is decided here.
//!
//! Answers take a few milliseconds and are worked out on the async runtime's own threads, never on the window's.

use lotsen_api::wire::{
    About, AboutRequest, ApiError, Card, CardRequest, Contents, ContentsRequest, CopyRequest, Handout, HandoutRequest,
    HereRequest, NowLine, NowReply, NowRequest, PlaceView, PlacesRequest, RegionView, RegionsRequest, SearchReply,
    SearchRequest, Shelf, ShelfRequest, SituationView, SituationsRequest, Start, StartRequest,
};
use tauri::State;

use crate::clipboard::Copier;
use crate::directory::Directory;

#[tauri::command]
pub(crate) async fn start(directory: State<'_, Directory>, request: StartRequest) -> Result<Start, ApiError> {
    Ok(directory.ready().await?.start(&request, directory.now()))
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

#[tauri::command]
pub(crate) async fn regions(
    directory: State<'_, Directory>,
    request: RegionsRequest,
) -> Result<Vec<RegionView>, ApiError> {
    Ok(directory.ready().await?.regions(&request))
}

#[tauri::command]
pub(crate) async fn contents(directory: State<'_, Directory>, request: ContentsRequest) -> Result<Contents, ApiError> {
    Ok(directory.ready().await?.contents(&request))
}

#[tauri::command]
pub(crate) async fn shelf(directory: State<'_, Directory>, request: ShelfRequest) -> Result<Shelf, ApiError> {
    directory.ready().await?.shelf(&request, directory.now())
}

#[tauri::command]
pub(crate) async fn about(directory: State<'_, Directory>, request: AboutRequest) -> Result<About, ApiError> {
    Ok(directory.ready().await?.about(&request, directory.now()))
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
