/** Opening and leaving what lies over the start page and the list, with the focus where it is expected. */
import { flushSync, tick } from 'svelte';
import type { Told } from '../bindings/wire';
import { leaveShelf } from '../state/browse.svelte';
import { forgetCopyNotice } from '../state/copying.svelte';
import { loadLater } from '../state/later.svelte';
import { openTold } from '../state/now.svelte';
import { leaveCounty } from '../state/regions.svelte';
import { closeView, openedView, openView, type View } from '../state/view.svelte';
import { focusHeading, focusSearch, shelfId, tileOfCounty, VIEW_TITLE_ID } from './focus';

let opener: Element | null = null;

/** Opens a view; leaving it gives the focus back to what has it now. */
export function showView(view: View): void {
  show(() => openView(view));
}

/** Opens the answer to what a text seems to tell of; leaving it leads back to the hits. */
export function showTold(told: Told): void {
  show(() => openTold(told));
}

function show(open: () => void): void {
  if (openedView() === null) opener = document.activeElement;
  open();
  flushSync();
  void loadLater()
    .then(tick)
    .then(() => focusHeading(VIEW_TITLE_ID));
}

/** One step back in the open view: out of a county or a shelf, else out of the view. */
export function backInView(): void {
  const view = openedView();
  const county = view === 'map' ? leaveCounty() : null;
  const shelf = view === 'browse' ? leaveShelf() : null;
  if (!county && !shelf) leaveView();
  flushSync();
  const target = county ? tileOfCounty(county) : shelf && shelfId(shelf.by, shelf.id);
  if (target) document.getElementById(target)?.focus();
}

/** Closes the open view. */
export function leaveView(): void {
  closeView();
  forgetCopyNotice();
  flushSync();
  // What a view covers is painted anew: what opened it is known by its id then.
  const back = opener?.isConnected ? opener : document.getElementById(opener?.id ?? '');
  if (back instanceof HTMLElement && back !== document.body) back.focus({ preventScroll: true });
  else focusSearch();
  opener = null;
}
