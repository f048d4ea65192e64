/** What stands on paper beside the record's own words. Only what is known: a line without a value is left out. */
import type { FactView, Handout } from '../bindings/wire';
import { answer } from '../card/words';
import { stateInWords } from '../now/words';
import { inWords, nameOfLanguage, t, when } from '../state/language.svelte';
import { isNumber } from '../texts/lines';

/** How long it holds: until a day, or that the day has passed, or that nobody can say. */
export function validityInWords({ valid_until: until, printed }: Handout): string {
  if (until === null) return t('print-undated');
  const date = when(until);
  // Both are YYYY-MM-DD: their order as text is their order in time.
  return until < printed ? t('print-outdated', { date }) : t('print-valid', { date });
}

/** When it answers, as far as paper can say: never whether it is open now. */
export function hoursInWords({ hours, line }: Handout): string[] {
  if (!hours) return line && isNumber(line.channel) ? [t('card-hours-unknown')] : [];
  if (hours.always) return [stateInWords(hours.state)];
  const note = hours.note ?? '';
  return hours.week.length > 0 || note ? [note].filter(Boolean) : [t('card-hours-unknown')];
}

/** The next days off, by what is known of them: one line for all that are closed. */
export function daysOffInWords({ hours }: Handout): string[] {
  const days = new Map<string, string[]>();
  for (const { date, spans } of hours?.special ?? []) {
    const known = spans && (spans.join(', ') || t('card-hours-closed'));
    const says = known ?? t('card-hours-day-unknown');
    days.set(says, [...(days.get(says) ?? []), when(date)]);
  }
  return [...days].map(([says, dates]) => `${dates.join(', ')}: ${says}`);
}

/** What a call means. */
export function factsInWords(facts: readonly FactView[]): string[] {
  return facts
    .map((fact) => ({ term: inWords('fact', fact.what), value: valueOf(fact) }))
    .filter(({ term }) => term !== '')
    .map(({ term, value }) => `${term}: ${value}`);
}

function valueOf({ is, are }: FactView): string {
  return are.length > 0 ? are.map(nameOfLanguage).join(', ') : t(`fact-${answer(is)}`).toLowerCase();
}
