/**
 * Alt and a digit choose what bears that digit: a situation on the start page, a row of the list or of an answer. Never
 * a digit alone: "112", "114 14" and every other number is something one types.
 */
import { rowId } from '../lookup/rows';
import { clickRow, lookup } from '../state/lookup.svelte';
import { viewIsOpen } from '../state/view.svelte';

/** Elements that a digit presses, in the order they stand; the list has rows instead. */
const CHOICES = '[data-digit]';
const KEY = /^Digit([1-9])$/;

let shown = $state(false);

/** Are the digits shown? As long as Alt is held. */
export function digitsAreShown(): boolean {
  return shown;
}

/** Shows the digits while Alt is held, and hides them when it is let go or the window is left. */
export function onDigitKey(event: Event): void {
  shown = event instanceof KeyboardEvent && event.key === 'Alt' && event.type === 'keydown';
}

/** The word for `aria-keyshortcuts` of the choice at a position; nothing after the ninth. */
export function digitKey(position: number): string | undefined {
  return position < 9 ? `Alt+${position + 1}` : undefined;
}

/** What Alt and a digit do now. By the place of the key, which is the same whatever Alt makes of it. */
export function pressDigit({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): (() => void) | null {
  const digit = altKey && !ctrlKey && !metaKey && !shiftKey && KEY.exec(code)?.[1];
  if (!digit) return null;
  const position = Number(digit) - 1;
  const row = viewIsOpen() ? null : document.getElementById(rowId(position));
  // A row that does not answer the text in the box is never acted on.
  if (row) return isSeen(row) && lookup.settled ? () => clickRow(position) : null;
  const choice = [...document.querySelectorAll<HTMLElement>(CHOICES)].filter(isSeen)[position];
  return choice ? () => choice.click() : null;
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}
