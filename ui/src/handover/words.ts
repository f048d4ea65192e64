/** Which fixed phrases fit a handout: ids of the handover files, never sentences. What is not known is not said. */
import type { FactView, Handout, HoursView } from '../bindings/wire';
import { isNumber } from '../texts/lines';

/** States in which somebody answers, or does not; in all others it is not known. */
const OPEN = ['open', 'open-at-least', 'closing-soon', 'closing-now'];
const CLOSED = ['closed', 'closed-at-most', 'closed-for-long', 'opening-soon', 'opening-now'];

/** A phrase for each fact that has one, by whether it is so. That a call is *not* anonymous is no line anywhere. */
const FACTS: Record<string, { yes?: string; no?: string }> = {
  free: { yes: 'free', no: 'not-free' },
  on_bill: { yes: 'on-bill', no: 'not-on-bill' },
  anonymous: { yes: 'anonymous' },
  recorded: { yes: 'recorded' },
  interpreter: { yes: 'interpreter' },
};

/** Whether somebody answers now; nothing where there is nobody to answer. */
export function openPhrase({ hours, line }: Handout): string | undefined {
  if (hours) return statePhrase(hours);
  return line && isNumber(line.channel) ? 'open-unknown' : undefined;
}

function statePhrase({ state: { code } }: HoursView): string {
  if (code === 'always') return 'open-always';
  if (OPEN.includes(code)) return 'open-now';
  return CLOSED.includes(code) ? 'closed-now' : 'open-unknown';
}

/** What a call means. */
export function factPhrases(facts: readonly FactView[]): string[] {
  return facts.flatMap(({ what, is }) => (is === null ? [] : (FACTS[what]?.[is ? 'yes' : 'no'] ?? [])));
}

/** The languages somebody answers in. */
export function spoken(facts: readonly FactView[]): readonly string[] {
  return facts.find(({ what }) => what === 'languages')?.are ?? [];
}

/** Names that Chromium, and with it the web view of Windows, does not know; by the Unicode CLDR. */
const OWN_NAMES: Record<string, string> = { prs: 'دری', ps: 'پښتو', so: 'Soomaali', ti: 'ትግርኛ' };

/**
 * A language by its own name, as its speakers look for it. What neither we nor the web view can name is shown as its tag:
 * without the check it would come in the language of the computer.
 */
export function ownName(tag: string): string {
  const own = OWN_NAMES[tag];
  if (own) return own;
  try {
    const names = new Intl.DisplayNames([tag], { type: 'language' });
    const isKnown = names.resolvedOptions().locale.split('-')[0] === tag.split('-')[0];
    return (isKnown && names.of(tag)) || tag;
  } catch {
    return tag;
  }
}
