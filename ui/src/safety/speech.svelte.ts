/** What a screen reader must hear at once: the count of Shift, the end of waiting, an emptied clipboard. */
import { t } from '../state/language.svelte';
import type { Args } from '../texts/bundles';

/** A new object each time, so that the same words twice are said twice. */
let said = $state.raw<{ text: string }>({ text: '' });

/** Says a message of the language files. */
export function say(id: string, args?: Args): void {
  said = { text: t(id, args) };
}

/** What was said last. */
export function spoken(): { text: string } {
  return said;
}
