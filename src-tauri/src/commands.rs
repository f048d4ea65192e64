//! What the page may ask of the directory, one line of the API each. Nothing is decided here.
//!
//! Answers take a few milliseconds and are worked out on the async runtime's own threads, never on the window's. One that
//! panics is refused; the window and its numbers stay.

use lotsen_api::wire::{
    About, AboutRequest, ApiError, Card, CardRequest, Contents, ContentsRequest, CopyRequest, Handout, HandoutRequest,
    HereRequest, NowLine, NowReply, NowRequest, PlaceView, PlacesRequest, RegionView, RegionsRequest, SearchReply,
    SearchRequest, Shelf, ShelfRequest, SituationView, SituationsRequest, Start, StartRequest,
};
use tauri::State;

use crate::clipboard::Copier;
use crate::directory::Directory;
use crate::guard::guarded;

#[tauri::command]
pub(crate) async fn start(directory: State<'_, Directory>, request: StartRequest) -> Result<Start, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| Ok(lotsen.start(&request, directory.now())))
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

#[tauri::command]
pub(crate) async fn regions(
    directory: State<'_, Directory>,
    request: RegionsRequest,
) -> Result<Vec<RegionView>, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| Ok(lotsen.regions(&request)))
}

#[tauri::command]
pub(crate) async fn contents(directory: State<'_, Directory>, request: ContentsRequest) -> Result<Contents, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| Ok(lotsen.contents(&request)))
}

#[tauri::command]
pub(crate) async fn shelf(directory: State<'_, Directory>, request: ShelfRequest) -> Result<Shelf, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| lotsen.shelf(&request, directory.now()))
}

#[tauri::command]
pub(crate) async fn about(directory: State<'_, Directory>, request: AboutRequest) -> Result<About, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| Ok(lotsen.about(&request, directory.now())))
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

#[tauri::command]
pub(crate) async fn handout(directory: State<'_, Directory>, request: HandoutRequest) -> Result<Handout, ApiError> {
    let lotsen = directory.ready().await?;
    guarded(|| lotsen.handout(&request, directory.now()))
}

/// Answers with the very text that now is on the clipboard.
#[tauri::command]
pub(crate) async fn copy_vcard(
    directory: State<'_, Directory>,
    copier: State<'_, Copier>,
    request: CardRequest,
) -> Result<String, ApiError> {
    let lotsen = directory.ready().await?;
    let text = guarded(|| lotsen.vcard(&request, directory.now()))?;
    copier.copy(&text).map_err(|_| crate::refusal("clipboard"))?;
    Ok(text)
}
