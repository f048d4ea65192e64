/**
 * The words of the program: two Fluent files, shared with the terminal program, and nothing else. Not for words about
 * a record; those come with the record.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import enText from '../../../data/texts/en.ftl?raw';
import svText from '../../../data/texts/sv.ftl?raw';
import type { Lang } from '../bindings/wire';

/** Named values for a sentence. */
export type Args = Record<string, FluentVariable>;

/** Locale for plurals, dates and names of languages. British, since day comes before month there as in Swedish. */
export const LOCALES: Record<Lang, string> = { sv: 'sv-SE', en: 'en-GB' };

const TEXTS: Record<Lang, string> = { sv: svText, en: enText };

/** Read when first spoken: the other language costs a start nothing. */
const bundles: Partial<Record<Lang, FluentBundle>> = {};

/** Is there such a message? Codes may come from a newer core than this page. */
export function hasMessage(lang: Lang, id: string): boolean {
  return bundle(lang).hasMessage(id);
}

/** The sentence of a message. A missing one gives its id: tests/ui/texts.test.mjs keeps that from happening. */
export function message(lang: Lang, id: string, args: Args = {}): string {
  const pattern = bundle(lang).getMessage(id)?.value;
  // The array makes the bundle collect problems (a missing value) instead of throwing them at somebody in a hurry.
  return pattern ? bundle(lang).formatPattern(pattern, args, []) : id;
}

function bundle(lang: Lang): FluentBundle {
  return (bundles[lang] ??= read(LOCALES[lang], TEXTS[lang]));
}

function read(locale: string, text: string): FluentBundle {
  // No isolating marks: both languages run left to right, and they would end up in copied text.
  const result = new FluentBundle(locale, { useIsolating: false });
  result.addResource(new FluentResource(text));
  return result;
}
