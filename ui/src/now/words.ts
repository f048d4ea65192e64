/** Sentences about somebody to call, put together from the language files. */
import type { Line, Link, StateView } from '../bindings/wire';
import { inWords, t } from '../state/language.svelte';
import { firstNumber } from '../texts/lines';

/** Ages worth a word in a list; the card tells every age. */
export const AGED = ['old', 'very_old', 'unknown'];

/** Whether somebody answers now. */
export function stateInWords({ code, args }: StateView): string {
  return inWords('state', code, args);
}

/** Age, if it is worth a word. */
export function ageInWords({ age }: Line): string {
  return AGED.includes(age) ? inWords('age', age) : '';
}

/** Whom to call instead: if nobody answers, or until they open. */
export function insteadInWords({ name, line }: Link, isLater: boolean): string {
  const number = line && firstNumber([line]);
  if (!number) return t(isLater ? 'now-until-then-only' : 'now-then-only', { name });
  return t(isLater ? 'now-until-then' : 'now-then', { name, number: number.shown });
}
