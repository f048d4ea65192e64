/** The elements that keys lead to from anywhere, by id. */

/** Id of the search field. */
export const SEARCH_ID = 'search';
/** Id of the place field. */
export const PLACE_ID = 'place';
/** Id of the list of hits. */
export const RESULTS_ID = 'results';

/** Id of the heading of what stands in place of the start page or the list. */
export const VIEW_TITLE_ID = 'view-title';

/** Puts the cursor in the search field. */
export function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}

/** Puts the cursor in the place field, its text selected. */
export function focusPlace(): void {
  const field = document.getElementById(PLACE_ID);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** Puts the focus on a heading that has come, and its view's top under the search field. */
export function focusHeading(id: string): void {
  const heading = document.getElementById(id);
  heading?.closest('article, section')?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** The element id of a situation's tile. */
export function tileId(situation: string): string {
  return `tile-${situation}`;
}

/** Puts the focus on a situation's tile; where there is none for my role, in the search field. */
export function focusTile(situation: string): void {
  const tile = document.getElementById(tileId(situation));
  if (tile) tile.focus();
  else focusSearch();
}

/** The element id of what a text seems to tell of. */
export function toldId(situation: string): string {
  return `told-${situation}`;
}

/** The element id of a county's tile on a map. */
export function tileOfCounty(code: string): string {
  return `county-${code}`;
}

/** The element id of a subject, kind or form to look through. */
export function shelfId(by: string, id: string): string {
  return `shelf-${by}-${id}`;
}

/** Remembers how far an element and what is around it are scrolled; what it gives scrolls there again. */
export function keepScroll(inner: Element): () => void {
  const kept: [Element, number][] = [];
  for (let each: Element | null = inner; each; each = each.parentElement) kept.push([each, each.scrollTop]);
  return () => kept.forEach(([element, top]) => (element.scrollTop = top));
}

let opener: HTMLElement | null = null;

/** Remembers what opened a card, for the way back. */
export function rememberOpener(target: EventTarget | null): void {
  opener = target instanceof HTMLElement ? target : null;
}

/** Puts the focus on what opened the card; if that is gone, or a row of the list, in the search field. */
export function focusOpener(): void {
  if (opener?.isConnected) opener.focus();
  else focusSearch();
  opener = null;
}
