/** Why a hit is in the list, in words. A reason this page does not know yet is left out. */
import type { Hit } from '../bindings/wire';
import { inWords, t } from '../state/language.svelte';

/** The one reason that speaks against a hit: it answers for another place. */
const AGAINST = 'elsewhere';

/** What speaks for a hit; not what the label of its group says already. */
export function reasonsFor({ why, tier }: Hit): string[] {
  const label = t(`tier-${tier}`);
  return sentences(why.filter(({ code }) => code !== AGAINST)).filter((reason) => reason !== label);
}

/** What speaks against a hit. */
export function reasonsAgainst({ why }: Hit): string[] {
  return sentences(why.filter(({ code }) => code === AGAINST));
}

function sentences(why: Hit['why']): string[] {
  return why.map(({ code, args }) => inWords('why', code, args)).filter((sentence) => sentence !== '');
}
