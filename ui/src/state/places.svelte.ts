/** The place field: what is typed in it, and the places it may mean. */
import type { PlaceView } from '../bindings/wire';
import * as host from '../ipc';
import { lang } from './language.svelte';
import { choosePlace, lookup } from './lookup.svelte';

const LIMIT = 8;

/** What is typed; nothing while the field shows the chosen place. */
let typed = $state<string | null>(null);
/** The places on the screen; nothing until some have come. */
let options = $state.raw<readonly PlaceView[] | null>(null);
let active = $state(0);

let latest = 0;
/** Do `options` answer what is typed? Enter never takes a place painted for an earlier text. */
let settled = false;
/** What to do after taking a place, if Enter was pressed before the places came. */
let enterWaits: (() => void) | null = null;

/** The place field as its view sees it. */
export const placeField = {
  /** The text in the field. */
  get text(): string {
    return typed ?? lookup.place?.name ?? '';
  },
  get options(): readonly PlaceView[] {
    return options ?? [];
  },
  get active(): number {
    return active;
  },
  /** Is there something to choose from? */
  get open(): boolean {
    return options !== null && options.length > 0;
  },
  /** Was something typed that no place is called? */
  get unknown(): boolean {
    return options !== null && options.length === 0;
  },
};

/** The text in the field has changed. An empty field means no place. */
export async function typePlace(text: string): Promise<void> {
  const ticket = ++latest;
  typed = text;
  active = 0;
  settled = false;
  enterWaits = null;
  if (text.trim() === '') {
    options = null;
    if (lookup.place) choosePlace(null);
    return;
  }
  let answer: readonly PlaceView[] | null;
  try {
    answer = await host.places({ text, lang: lang(), limit: LIMIT });
  } catch {
    // Without places the search still answers, for all of Sweden: no alarm about a side field.
    answer = null;
  }
  if (ticket !== latest) return;
  options = answer;
  settled = true;
  if (enterWaits) takeActivePlace(enterWaits);
}

/** Moves in the list of places; stops at both ends. */
export function movePlace(step: number): void {
  active = Math.max(0, Math.min(active + step, placeField.options.length - 1));
}

/** Takes a place as mine. */
export function takePlace(place: PlaceView): void {
  leavePlace();
  choosePlace(place);
}

/** Enter: takes the marked place and goes on, or waits for the places that answer the text. */
export function takeActivePlace(then: () => void): void {
  const place = options?.[active];
  if (!settled) {
    enterWaits = then;
  } else if (place) {
    takePlace(place);
    then();
  }
}

/** Takes my place away. */
export function clearPlace(): void {
  leavePlace();
  choosePlace(null);
}

/** Leaves the field as it was before something was typed. */
export function leavePlace(): void {
  latest += 1;
  typed = null;
  options = null;
  active = 0;
  settled = false;
  enterWaits = null;
}
