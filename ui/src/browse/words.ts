/** What a subject, kind or form is called. */
import type { ShelfView } from '../bindings/wire';
import { inWords } from '../state/language.svelte';

/** Its name; a form's is a word of the page. */
export function nameOf({ by, id, label }: ShelfView): string {
  return by === 'format' ? inWords('format', id) : label;
}
