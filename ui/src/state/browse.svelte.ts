/** What there is to look through, and what stands under the subject, kind or form chosen. */
import type { Contents, Shelf, ShelfView } from '../bindings/wire';
import * as host from '../ipc';
import { lang } from './language.svelte';
import { painted, type Query } from './query';
import { Standing } from './standing.svelte';

const contents = new Standing<Contents>();
const shelf = new Standing<Shelf>();
let chosen = $state.raw<ShelfView | null>(null);

/** Browsing as its views see it. */
export const browsing = {
  get contents(): Query<Contents> {
    return contents.query;
  },
  /** The subject, kind or form chosen, in the language of its answer. */
  get chosen(): ShelfView | null {
    return chosen && (painted(shelf.query)?.shelf ?? chosen);
  },
  get shelf(): Query<Shelf> {
    return shelf.query;
  },
};

/** Asks in the language of the page; also when time has passed, for the states of what is shown. */
export function askBrowse(): void {
  void contents.ask(() => host.contents({ lang: lang() }));
  if (!chosen) return;
  const { by, id } = chosen;
  void shelf.ask(() => host.shelf({ by, id, lang: lang() }));
}

/** Shows what stands under a subject, kind or form. */
export function chooseShelf(next: ShelfView): void {
  shelf.forget();
  chosen = next;
  askBrowse();
}

/** Back to what there is to look through; gives what was left. */
export function leaveShelf(): ShelfView | null {
  const left = chosen;
  shelf.forget();
  chosen = null;
  return left;
}
