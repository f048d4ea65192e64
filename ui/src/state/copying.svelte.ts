/** Copying a line, and saying which one was copied. The host writes the clipboard: the page never sends the text. */
import type { Card, Line } from '../bindings/wire';
import * as host from '../ipc';
import { countCopy } from '../safety/copied.svelte';
import { errorSentence, lang, t } from './language.svelte';
import { asHostError } from './query';

/** What was said last. A new object each time, so that copying the same number twice is said twice. */
let notice = $state.raw<{ text: string } | null>(null);
let latest = 0;

/** What to say about the last copying, if anything. */
export function copyNotice(): { text: string } | null {
  return notice;
}

/** Forgets what was said: another card is shown. */
export function forgetCopyNotice(): void {
  latest += 1;
  notice = null;
}

/** Has the host copy a line and says what came onto the clipboard, in the host's words and not in ours. */
export function copyLine(line: Line): Promise<void> {
  return copied(async () =>
    t('card-copied', { text: await host.copyLine({ owner: line.owner, index: line.index }) }),
  );
}

/** Has the host copy a card as a contact card: many lines, of which only the name is said. */
export function copyVcard({ id, name }: Card): Promise<void> {
  return copied(async () => {
    await host.copyVcard({ id, lang: lang(), place: null });
    return t('card-vcard-copied', { name });
  });
}

async function copied(copy: () => Promise<string>): Promise<void> {
  const ticket = ++latest;
  let text: string;
  try {
    text = await copy();
    countCopy();
  } catch (cause) {
    text = errorSentence(asHostError(cause));
  }
  if (ticket === latest) notice = { text };
}
