/** The open card, and the cards that led to it. */
import type { Card } from '../bindings/wire';
import * as host from '../ipc';
import { lang } from './language.svelte';
import { alike, answered, type Query, waiting } from './query';

/** Cards in the order they were opened; the last one is shown. Empty: no card is open. */
let trail = $state.raw<readonly string[]>([]);
let query = $state.raw<Query<Card>>({ state: 'idle' });
/** "My place" of the question the card was opened from. */
let place: string | null = null;
let latest = 0;

/** Is a card open, or on its way? */
export function cardIsOpen(): boolean {
  return trail.length > 0;
}

/** The id that was asked for, if a card is open. */
export function openId(): string | undefined {
  return trail.at(-1);
}

/** How it stands with the open card. */
export function cardQuery(): Query<Card> {
  return query;
}

/** Opens a card from the list. */
export function openCard(id: string, from: string | null): void {
  place = from;
  show([id]);
}

/** Opens a card that the open card points at. */
export function followLink(id: string): void {
  show([...trail, id]);
}

/** Asks for the open card again: the language or the place has changed. */
export function refreshCard(from: string | null): void {
  place = from;
  show(trail);
}

/** Time has passed: asks for the open card again and paints it only if it says something else. */
export async function askCardAgain(): Promise<void> {
  const id = openId();
  if (id === undefined || query.state !== 'data') return;
  const ticket = latest;
  const next = await answered(() => host.card({ id, lang: lang(), place }));
  if (ticket === latest && !alike(query, next)) query = next;
}

/** One step back: to the card that led here, or to the list. */
export function backFromCard(): void {
  show(trail.slice(0, -1));
}

/** Closes all cards: the question has changed, and an old number must not stand beside a new question. */
export function closeCards(): void {
  show([]);
}

async function show(next: readonly string[]): Promise<void> {
  const ticket = ++latest;
  const id = next.at(-1);
  trail = next;
  if (id === undefined) {
    query = { state: 'idle' };
    return;
  }
  query = waiting(query);
  const answer = await answered(() => host.card({ id, lang: lang(), place }));
  // A card asked for earlier may answer later.
  if (ticket === latest) query = answer;
}
