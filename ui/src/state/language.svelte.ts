/** The language of the page, and the words in it. */
import type { Lang } from '../bindings/wire';
import type { HostError } from '../ipc';
import { type Args, hasMessage, message } from '../texts/bundles';
import { dateInWords, languageName } from '../texts/dates';

/** The languages one can choose, each by its own name (`app-language-<lang>`). */
export const LANGUAGES: readonly Lang[] = ['sv', 'en'];

let chosen = $state<Lang>(navigator.language.toLowerCase().startsWith('sv') ? 'sv' : 'en');

/** The language of the page now. */
export function lang(): Lang {
  return chosen;
}

/** Changes the language of the page. */
export function chooseLang(next: Lang): void {
  chosen = next;
}

/** A sentence in the language of the page. */
export function t(id: string, args?: Args): string {
  return message(chosen, id, args);
}

/**
 * The words for a code of the wire: `very_old` of kind `age` is the message `age-very-old`. Empty for a code that this
 * page does not know: a newer core may have more of them.
 */
export function inWords(
  kind: string,
  code: string,
  args: readonly (readonly [string, string])[] = [],
): string {
  const id = `${kind}-${code.replaceAll('_', '-')}`;
  return hasMessage(chosen, id) ? message(chosen, id, Object.fromEntries(args)) : '';
}

/** The sentence for the code of an error without data. */
export function errorSentenceOf(code: string): string {
  return inWords('error', code) || t('error-internal');
}

/** The sentence for an error. Errors of a kind share one (`dataset-corrupt`: `error-dataset`); unknown ones are internal. */
export function errorSentence(error: HostError): string {
  const kind = error.code.split('-')[0] ?? '';
  return (
    inWords('error', error.code, error.args) || inWords('error', kind, error.args) || t('error-internal')
  );
}

/** A wire date in words. */
export function when(date: string): string {
  return dateInWords(chosen, date);
}

/** The name of a language. */
export function nameOfLanguage(tag: string): string {
  return languageName(chosen, tag);
}
