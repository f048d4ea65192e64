/**
 * What lies over the start page and the list: the map, what one can browse, what the data are, the answer to what a text
 * seems to tell of. One at a time; what was there before is there again when it closes.
 */
import { closeCards } from './cards.svelte';

/** The views there are. */
export type View = 'map' | 'browse' | 'about' | 'told';

let open = $state<View | null>(null);

/** The view that is open. */
export function openedView(): View | null {
  return open;
}

/** Does a view cover the list and the start page? */
export function viewIsOpen(): boolean {
  return open !== null;
}

/** Opens a view. */
export function openView(view: View): void {
  closeCards();
  open = view;
}

/** Closes the view that is open. */
export function closeView(): void {
  open = null;
}
