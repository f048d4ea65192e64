/**
 * What this desk has chosen, as the host keeps it. The page keeps nothing: it asks at its start, and sends whole choices.
 * Colours, size of letters and title are the host's business; language, place and role are put into the page here.
 */
import type { PlaceView, Settings, SettingsReply } from '../bindings/wire';
import * as host from '../ipc';
import { chooseLang, lang } from '../state/language.svelte';
import { choosePlace, chooseRole, lookup } from '../state/lookup.svelte';

/** In force until the host has answered, and if it cannot. The same as the host's own. */
const DEFAULTS: Settings = {
  lang: null,
  theme: 'system',
  text_size: 100,
  place: null,
  role: null,
  idle_seconds: 90,
  clear_seconds: 60,
  quick_exit: 'ends',
  neutral_title: false,
  hide_from_capture: false,
  explained: false,
};

let reply = $state.raw<SettingsReply | null>(null);
/** Why the host refused a choice, as a code. */
let refused = $state<string | null>(null);

/** What is in force. */
export function settings(): Settings {
  return reply?.settings ?? DEFAULTS;
}

/** How it stands with the file: kept, troubled, and what this system can do. */
export const deskState = {
  get kept(): boolean {
    return reply?.kept ?? false;
  },
  /** A code of `error-…`, or nothing. */
  get problem(): string | null {
    return refused ?? reply?.problem ?? null;
  },
  get canHide(): boolean {
    return reply?.can_hide ?? false;
  },
  /** The desk's own place, in words. */
  get place(): PlaceView | null {
    return reply?.place ?? null;
  },
};

/** Must leaving quickly still be explained? Not before the host has said so. */
export function mustExplain(): boolean {
  return reply !== null && !reply.settings.explained;
}

/** Has the page begun anew because its process died? */
export function startedAnew(): boolean {
  return reply?.restarted ?? false;
}

/** Asks the host, and puts the desk's own language, place and role into the page. */
export async function loadSettings(): Promise<void> {
  try {
    reply = await host.settings(lang());
  } catch {
    // Without settings everything works as in a program nobody has set up.
    return;
  }
  if (reply.settings.lang) chooseLang(reply.settings.lang);
  if (reply.place) choosePlace(reply.place);
  if (reply.settings.role) chooseRole(reply.settings.role);
}

/** Chooses something. It holds at once; whether it could be kept is told in `deskState`. */
export async function choose(change: Partial<Settings>): Promise<void> {
  if (change.lang) chooseLang(change.lang);
  await take(() => host.chooseSettings({ ...settings(), ...change }));
}

/** Keeps the place and role that are chosen in the page now as the desk's own. */
export async function keepPlaceAndRole(): Promise<void> {
  await choose({ place: lookup.place?.code ?? null, role: lookup.role });
}

/** Removes the file. */
export async function removeSettings(): Promise<void> {
  await take(host.removeSettings);
}

/** Leaving quickly has been explained. */
export function explainDone(): void {
  void choose({ explained: true });
}

async function take(call: () => Promise<SettingsReply>): Promise<void> {
  try {
    reply = await call();
    refused = null;
  } catch (cause) {
    refused = cause instanceof host.HostError ? cause.code : 'internal';
  }
}
