/**
 * The question in the box and its answer. Holds the promise "what you press is what you saw": an answer counts only
 * while its text is the text in the box, and Enter acts only on such an answer.
 */
import type { Hit, PlaceView, SearchReply, SearchRequest } from '../bindings/wire';
import * as host from '../ipc';
import { cardIsOpen, closeCards, openCard, refreshCard } from './cards.svelte';
import { forgetCopyNotice } from './copying.svelte';
import { lang } from './language.svelte';
import { alike, answered, painted, type Query, waiting } from './query';
import { standingHits } from './start.svelte';
import { closeView, openedView } from './view.svelte';

/** More rows than this nobody reads in a hurry; the next letter narrows them. */
const LIMIT = 20;

let text = $state('');
let query = $state.raw<Query<SearchReply>>({ state: 'idle' });
let place = $state.raw<PlaceView | null>(null);
/** A place picked under "Or do you mean": stands for my place until the text changes. */
let meant = $state.raw<PlaceView | null>(null);
let role = $state<string | null>(null);
/** The row Enter opens. */
let active = $state(0);
/** Has the user moved in the list? Until then a screen reader hears the letters typed, not the rows. */
let moved = $state(false);

let latest = 0;
/** Enter was pressed before the answer came. */
let enterWaits = false;
/** An arrow was pressed before the answer came: which row was meant cannot be known, so Enter does not wait either. */
let arrowMissed = false;

/** The search as the views see it. */
export const lookup = {
  /** The text in the box. */
  get text(): string {
    return text;
  },
  get query(): Query<SearchReply> {
    return query;
  },
  /** My place. */
  get place(): PlaceView | null {
    return place;
  },
  /** My role, by id. */
  get role(): string | null {
    return role;
  },
  get active(): number {
    return active;
  },
  get moved(): boolean {
    return moved;
  },
  /** The answer on the screen: of this text, or still of the one before. */
  get reply(): SearchReply | null {
    return painted(query);
  },
  /** The rows on the screen. When the search fails the standing lines are the answer. */
  get rows(): readonly Hit[] {
    return query.state === 'error' ? standingHits() : (painted(query)?.hits ?? []);
  },
  /** Do the rows on the screen answer the text in the box? */
  get settled(): boolean {
    return query.state === 'data' || query.state === 'error';
  },
};

/** The text in the box has changed. */
export function typeText(next: string): void {
  if (next === text) return;
  text = next;
  meant = null;
  closeCards();
  closeView();
  forgetCopyNotice();
  ask();
}

/** Sets my place, or takes it away. */
export function choosePlace(next: PlaceView | null): void {
  // The map has done what it was opened for.
  if (openedView() === 'map') closeView();
  place = next;
  meant = null;
  askAgain();
}

/** "Or do you mean": takes this place for the present question only. */
export function meanPlace(next: PlaceView): void {
  meant = next;
  askAgain();
}

/** Sets my role, or takes it away. */
export function chooseRole(next: string | null): void {
  role = next;
  askAgain();
}

/** Something beside the text has changed (place, role, language): the answer and an open card are asked for anew. */
export function askAgain(): void {
  ask();
  if (cardIsOpen()) refreshCard(placeInForce());
}

/** Moves in the list by some rows; stops at both ends. */
export function moveBy(step: number): void {
  // The first arrow of a user who has not looked at the list yet still starts from the row marked as Enter's.
  moveTo(active + step);
}

/** Moves to the first row. */
export function moveToFirst(): void {
  moveTo(0);
}

/** Moves to the last row. */
export function moveToLast(): void {
  moveTo(lookup.rows.length - 1);
}

/** Enter: opens the marked row, or waits for the rows that answer the text in the box. */
export function enter(): void {
  if (lookup.settled) openRow(active);
  else if (query.state === 'wait') enterWaits = !arrowMissed;
}

/** Opens a record with the place of the present question. */
export function openRecord(id: string): void {
  openCard(id, placeInForce());
}

/** A row was clicked: it opens what is painted on it. */
export function clickRow(index: number): void {
  active = index;
  openRow(index);
}

function moveTo(index: number): void {
  if (!lookup.settled) {
    arrowMissed = true;
    enterWaits = false;
    return;
  }
  active = Math.max(0, Math.min(index, lookup.rows.length - 1));
  moved = true;
}

function openRow(index: number): void {
  const hit = lookup.rows[index];
  if (hit) openRecord(hit.id);
}

/** The place a card or an answer is shown for: picked for this question, else read out of the text, else mine. */
export function placeInForce(): string | null {
  return (meant ?? painted(query)?.place ?? place)?.code ?? null;
}

/**
 * Time has passed: asks again what the rows on the screen tell of, states above all. Nothing moves: the row marked stays
 * marked, and an answer that says the same is not painted again. While a text is waiting for its first answer there is
 * nothing to ask again.
 */
export async function askRowsAgain(): Promise<void> {
  if (query.state !== 'data') return;
  const ticket = latest;
  const next = await answered(() => host.search(question()));
  if (ticket !== latest || alike(query, next)) return;
  const marked = lookup.rows[active]?.id;
  query = next;
  const at = lookup.rows.findIndex(({ id }) => id === marked);
  active = Math.max(0, at);
  if (at < 0) moved = false;
}

function question(): SearchRequest {
  return { text, lang: lang(), place: (meant ?? place)?.code ?? null, role, limit: LIMIT };
}

async function ask(): Promise<void> {
  const ticket = ++latest;
  enterWaits = false;
  arrowMissed = false;
  moved = false;
  active = 0;
  if (text.trim() === '') {
    query = { state: 'idle' };
    return;
  }
  query = waiting(query);
  const answer = await answered(() => host.search(question()));
  if (ticket !== latest) return;
  // Belt and braces: the ticket says when it was asked, the text says what it answers.
  if (answer.state === 'data' && answer.data.text !== text) return;
  query = answer;
  // Enter that waited opens the best hit. Where nothing was found there is none, and the sentence saying so must be seen.
  if (enterWaits && answer.state === 'data' && !answer.data.nothing_found) openRow(0);
  enterWaits = false;
}
