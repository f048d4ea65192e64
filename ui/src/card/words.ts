/** Sentences about a line and a source, put together from the language files. */
import type { Line, SourceView } from '../bindings/wire';
import { inWords, t, when } from '../state/language.svelte';

/** Free or not, on the bill or not; what is not known is said, once. */
export function costInWords({ free, on_bill }: Line): string {
  if (free === null && on_bill === null) return t('card-cost-unknown');
  return `${t(`card-free-${answer(free)}`)} · ${t(`card-on-bill-${answer(on_bill)}`)}`;
}

/** Who says so, how sure that makes us, and how old it is. */
export function knowledgeInWords({ publisher, page_date, certainty, age }: Line): string {
  const source = page_date
    ? t('card-source-dated', { publisher, date: when(page_date) })
    : t('card-source-undated', { publisher });
  return [source, inWords('certainty', certainty), inWords('age', age)].join(' · ');
}

/** When a source was written, read and checked, and how. */
export function sourceInWords({ page_date, read, method, checked, certainty, age }: SourceView): string {
  return [
    page_date ? t('card-source-page', { date: when(page_date) }) : t('card-source-no-date'),
    t('card-source-read', { date: when(read) }),
    checked && t('card-source-checked', { date: when(checked) }),
    inWords('method', method),
    certainty && inWords('certainty', certainty),
    inWords('age', age),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Yes, no or unknown, as the last part of a message id. */
export function answer(is: boolean | null): 'yes' | 'no' | 'unknown' {
  if (is === null) return 'unknown';
  return is ? 'yes' : 'no';
}
