/**
 * Leaving quickly, and starting over. Both throw the whole page away: what was typed, found, scrolled and selected has no
 * second home that could be forgotten.
 */
import * as host from '../ipc';
import { settings } from '../settings/desk.svelte';

/** A host that does not answer within this many milliseconds is not waited for. */
const PATIENCE = 100;

/** Covers the window in this very frame, then ends the program or leaves a dull page, as this desk has chosen. */
export function leaveQuickly(): void {
  cover();
  const stay = settings().quick_exit === 'covers';
  // If the program is still there after all, so is the dull page.
  void soon(host.leave(stay)).then(() => location.replace('/dull.html'));
}

/** Ends the program, whatever this desk has chosen for leaving quickly. */
export function quit(): void {
  cover();
  void soon(host.leave(false)).then(() => location.replace('/dull.html'));
}

/** Back to an empty start, as after opening the program. */
export function startOver(): void {
  cover();
  void soon(host.clearCopy()).then(() => location.replace('/'));
}

function cover(): void {
  document.documentElement.dataset['covered'] = '';
  document.getSelection()?.removeAllRanges();
}

async function soon(answer: Promise<unknown>): Promise<void> {
  const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([answer.catch(() => {}), enough]);
}
