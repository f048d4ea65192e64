/** What is about to be put on paper. It stays until another card is shown: some web views draw the page after `print` returns. */
import type { Card, Handout } from '../bindings/wire';
import * as host from '../ipc';
import { lang } from './language.svelte';
import { answered, type Query, waiting } from './query';

/** A card for the pocket, or a sheet for the wall. */
export const PAPERS = ['a6', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

let query = $state.raw<Query<Handout>>({ state: 'idle' });
let isOpen = $state(false);
let paper = $state<Paper>('a6');
let latest = 0;

export const printing = {
  /** Is the preview open? */
  get isOpen(): boolean {
    return isOpen;
  },
  get query(): Query<Handout> {
    return query;
  },
  get paper(): Paper {
    return paper;
  },
};

/** Shows what would be printed of a card. */
export async function previewCard({ id }: Card): Promise<void> {
  const ticket = ++latest;
  isOpen = true;
  query = waiting<Handout>({ state: 'idle' });
  const next = await answered(() => host.handout({ id, line: null, lang: lang() }));
  if (ticket === latest) query = next;
}

/** Shows it on another paper. */
export function choosePaper(next: Paper): void {
  paper = next;
}

/** Closes the preview; what is being printed stays. */
export function closePreview(): void {
  isOpen = false;
}

/** Forgets what was printed: another card is shown, or none. */
export function forgetPrint(): void {
  latest += 1;
  isOpen = false;
  query = { state: 'idle' };
}
