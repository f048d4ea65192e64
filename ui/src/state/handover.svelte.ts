/** What is turned toward a person now, and in which language. Nothing of it outlives the view. */
import type { Card, Handout, HandoutRequest, Lang, Line } from '../bindings/wire';
import type { Tongue } from '../handover/tongues';
import * as host from '../ipc';
import { lang } from './language.svelte';
import { answered, type Query, waiting } from './query';

let asked = $state.raw<Omit<HandoutRequest, 'lang'> | null>(null);
let query = $state.raw<Query<Handout>>({ state: 'idle' });
let tongue = $state<Tongue>('sv');
/** For whom it is not, in the language of the interface: a word to whoever turns it. */
let notFor = $state.raw<readonly string[]>([]);
let latest = 0;

/** The view as it stands. */
export const handover = {
  /** Is something turned toward a person? */
  get isOpen(): boolean {
    return asked !== null;
  },
  get query(): Query<Handout> {
    return query;
  },
  /** The language it is shown in. */
  get tongue(): Tongue {
    return tongue;
  },
  get notFor(): readonly string[] {
    return notFor;
  },
  /** The language of the record's own words in it. */
  get recordLang(): Lang {
    return tongue === 'sv' ? 'sv' : 'en';
  },
};

/** Turns a line of the open card toward a person; without one, the line the card is shown with. */
export function handOver(card: Card, line: Line | null): void {
  tongue = lang();
  notFor = card.not_for;
  asked = { id: card.id, line: line && { owner: line.owner, index: line.index } };
  void ask();
}

/** Shows the same in another language. */
export function chooseTongue(next: Tongue): void {
  const before = handover.recordLang;
  tongue = next;
  if (handover.recordLang !== before) void ask();
}

/** Turns it back. */
export function closeHandover(): void {
  latest += 1;
  asked = null;
  notFor = [];
  query = { state: 'idle' };
}

/** Asks again whether somebody answers now. */
export function refreshHandover(): void {
  if (asked) void ask();
}

async function ask(): Promise<void> {
  if (!asked) return;
  const ticket = ++latest;
  const request = { ...asked, lang: handover.recordLang };
  query = waiting(query);
  const next = await answered(() => host.handout(request));
  if (ticket === latest) query = next;
}
