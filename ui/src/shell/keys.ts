/**
 * Keys that work wherever the focus is. A table of what each does stands in the help dialog; each is also a button.
 * Keys of one control (arrows in the place list) are handled there and stop there.
 */
import { flushSync } from 'svelte';
import type { Line } from '../bindings/wire';
import { quit } from '../safety/leave';
import { backFromCard, cardIsOpen, cardQuery, closeCards } from '../state/cards.svelte';
import { copyLine } from '../state/copying.svelte';
import { handOver } from '../state/handover.svelte';
import { enter, lookup, moveBy, moveToFirst, moveToLast, typeText } from '../state/lookup.svelte';
import { answerIsShown, leaveSituation, whomNow } from '../state/now.svelte';
import { previewCard } from '../state/printing.svelte';
import { closeView, openedView, viewIsOpen } from '../state/view.svelte';
import { painted } from '../state/query';
import { firstNumber } from '../texts/lines';
import { pressDigit } from './digits.svelte';
import { focusOpener, focusPlace, focusSearch, focusTile, RESULTS_ID, SEARCH_ID } from './focus';
import { backInView, showView } from './views';

/** One step back, never more: card, then view, then text, then situation. */
export function stepBack(): void {
  if (cardIsOpen()) {
    backFromCard();
    // From a card that another card led to the way back ends at that card's heading: CardPane puts the focus there.
    if (cardIsOpen()) return;
    // In a narrow window what opened the card is covered by it until the page is painted anew.
    flushSync();
    focusOpener();
  } else if (viewIsOpen()) {
    backInView();
  } else if (lookup.text === '' && answerIsShown()) {
    const left = leaveSituation();
    flushSync();
    if (left) focusTile(left);
  } else {
    typeText('');
    focusSearch();
  }
}

/** Handles a key for the whole window; `openHelp` shows the help dialog. */
export function onWindowKey(event: KeyboardEvent, openHelp: () => void): void {
  // Composing a letter from several keys, or an open dialog, keeps its keys.
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
  const action = windowAction(event, openHelp) ?? listAction(event);
  if (action) {
    event.preventDefault();
    action();
  } else if (isTyping(event)) {
    // Moving the focus before the key's own effect: the letter lands in the field. On the map it is a place one types.
    if (openedView() === 'map') focusPlace();
    else focusSearch();
  }
}

function windowAction(event: KeyboardEvent, openHelp: () => void): (() => void) | null {
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (event.key === 'F1') return openHelp;
  if (event.key === 'F2') return handoverAction();
  if (event.key === 'Escape') return stepBack;
  return control ? (withControl[event.key.toLowerCase()]?.() ?? null) : pressDigit(event);
}

/** Keys pressed with Control: what each does now, or nothing. */
const withControl: Record<string, () => (() => void) | null> = {
  l: () => focusPlace,
  k: () => () => showView('map'),
  b: () => () => showView('browse'),
  i: () => () => showView('about'),
  c: copyAction,
  p: () => printAction,
  q: () => quit,
};

/** Copies the open card's number, the marked row's, or the first of an answer, unless something is selected that the user means to copy. */
function copyAction(): (() => void) | null {
  const line = shownNumber();
  return line && !hasSelection() ? () => void copyLine(line) : null;
}

/** Shows what would be printed of the open card. Without one, or of one without any line, nothing is printed, by the web view's own key neither. */
function printAction(): void {
  const query = cardQuery();
  if (query.state === 'data' && query.data.lines.length > 0) void previewCard(query.data);
}

/** Turns the open card's number toward a person. */
function handoverAction(): (() => void) | null {
  const query = cardQuery();
  if (query.state !== 'data' || !firstNumber(query.data.lines)) return null;
  return () => handOver(query.data, null);
}

function shownNumber(): Line | undefined {
  const query = cardQuery();
  if (query.state === 'data') return firstNumber(query.data.lines);
  if (cardIsOpen()) return undefined;
  if (answerIsShown()) return firstNumber(painted(whomNow.answer)?.lines[0]?.lines.slice(0, 1) ?? []);
  // The row marked as Enter's, if it answers the text in the box.
  if (viewIsOpen() || !lookup.settled) return undefined;
  return firstNumber(lookup.rows[lookup.active]?.lines ?? []);
}

/** Moving in the list: from the search field, or when nothing has the focus. */
function listAction(event: KeyboardEvent): (() => void) | null {
  const inSearch = event.target instanceof HTMLElement && event.target.id === SEARCH_ID;
  if (!inSearch && event.target !== document.body) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const action = listKeys[event.key];
  // In a narrow window an open card covers the list. A covered row is not acted on: the first press uncovers it.
  return action && listIsCovered() ? uncover : (action ?? null);
}

const listKeys: Record<string, () => void> = {
  ArrowDown: () => moveBy(1),
  ArrowUp: () => moveBy(-1),
  Home: moveToFirst,
  End: moveToLast,
  Enter: enter,
};

function uncover(): void {
  if (viewIsOpen()) closeView();
  else closeCards();
}

function listIsCovered(): boolean {
  if (viewIsOpen() && lookup.text !== '') return true;
  const list = document.getElementById(RESULTS_ID);
  return cardIsOpen() && list !== null && list.getClientRects().length === 0;
}

function hasSelection(): boolean {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement) return active.selectionStart !== active.selectionEnd;
  return !(document.getSelection()?.isCollapsed ?? true);
}

/** Is this key the beginning of a word, pressed where it would go nowhere? */
function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return false;
  // The space bar presses the button that has the focus.
  if (event.key === ' ') return target === document.body;
  return event.key.length === 1 || event.key === 'Dead' || event.key === 'Backspace';
}
