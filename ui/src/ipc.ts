/**
 * The wall between page and host: the only file that names Tauri. One function a command, and the one place where
 * a rejected call becomes a typed error. No command names, no Tauri types and no untyped replies go further in.
 */
import { invoke } from '@tauri-apps/api/core';
import type {
  About,
  AboutRequest,
  ApiError,
  Card,
  CardRequest,
  Contents,
  ContentsRequest,
  CopyRequest,
  Handout,
  HandoutRequest,
  HereRequest,
  Lang,
  NowLine,
  NowReply,
  NowRequest,
  PlacesRequest,
  PlaceView,
  RegionsRequest,
  RegionView,
  SearchReply,
  SearchRequest,
  Shelf,
  ShelfRequest,
  Settings,
  SettingsReply,
  SituationsRequest,
  SituationView,
  Start,
  StartRequest,
} from './bindings/wire';

/** A call the host refused or could not answer: a code with data. The sentence is made in `texts/codes.ts`. */
export class HostError extends Error {
  readonly code: string;
  readonly args: [string, string][];

  constructor({ code, args }: ApiError) {
    super(code);
    this.code = code;
    this.args = args;
  }
}

/** What is needed once per language, before the first question. */
export function start(request: StartRequest): Promise<Start> {
  return call('start', request);
}

/** Answers one question. */
export function search(request: SearchRequest): Promise<SearchReply> {
  return call('search', request);
}

/** Everything known about one record. */
export function card(request: CardRequest): Promise<Card> {
  return call('card', request);
}

/** Places whose name is like a text. */
export function places(request: PlacesRequest): Promise<PlaceView[]> {
  return call('places', request);
}

/** The situations of the start page, in the order for a role. */
export function situations(request: SituationsRequest): Promise<SituationView[]> {
  return call('situations', request);
}

/** Whom to call now in a situation, and what to do. */
export function now(request: NowRequest): Promise<NowReply> {
  return call('now', request);
}

/** The lines of a place that always stand on the start page. */
export function here(request: HereRequest): Promise<NowLine[]> {
  return call('here', request);
}

/** The counties and the municipalities in each. */
export function regions(request: RegionsRequest): Promise<RegionView[]> {
  return call('regions', request);
}

/** Subjects, kinds and forms to look through. */
export function contents(request: ContentsRequest): Promise<Contents> {
  return call('contents', request);
}

/** What stands under a subject, a kind or a form. */
export function shelf(request: ShelfRequest): Promise<Shelf> {
  return call('shelf', request);
}

/** What the data are: edition, counts, coverage, sources. */
export function about(request: AboutRequest): Promise<About> {
  return call('about', request);
}

/** Has the host put a line on the clipboard; resolves to the very text it put there. */
export function copyLine(request: CopyRequest): Promise<string> {
  return call('copy_line', request);
}

/** What a person may take away from a record, to be turned toward them or printed. */
export function handout(request: HandoutRequest): Promise<Handout> {
  return call('handout', request);
}

/** Has the host put a record on the clipboard as a contact card; resolves to the very text it put there. */
export function copyVcard(request: CardRequest): Promise<string> {
  return call('copy_vcard', request);
}

/** What this desk has chosen; the place in it in words of this language. */
export function settings(lang: Lang): Promise<SettingsReply> {
  return call('settings', { lang });
}

/** Keeps choices. They hold at once, also when they cannot be kept. */
export function chooseSettings(settings: Settings): Promise<SettingsReply> {
  return call('choose_settings', settings);
}

/** Removes what was chosen, and its file. */
export function removeSettings(): Promise<SettingsReply> {
  return call('remove_settings', {});
}

/** Takes our own text off the clipboard; resolves to whether it was still there. */
export function clearCopy(): Promise<boolean> {
  return call('clear_copy', {});
}

/** Ends the program; or, to stay, forgets what is outside the page and takes the title away. */
export function leave(stay: boolean): Promise<void> {
  return call('leave', { stay });
}

async function call<Reply>(command: string, request: object): Promise<Reply> {
  try {
    return await invoke<Reply>(command, { request });
  } catch (cause) {
    throw new HostError(isApiError(cause) ? cause : { code: 'internal', args: [] });
  }
}

function isApiError(cause: unknown): cause is ApiError {
  return (
    typeof cause === 'object' &&
    cause !== null &&
    'code' in cause &&
    typeof cause.code === 'string' &&
    'args' in cause &&
    Array.isArray(cause.args)
  );
}
