/**
 * What is turned toward a person, in their language: short, fixed phrases, one file a language in `data/texts`. Not for the
 * interface, which is Swedish or English, and not for records, which are never translated here.
 */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import ar from '../../../data/texts/handover.ar.ftl?raw';
import en from '../../../data/texts/handover.en.ftl?raw';
import es from '../../../data/texts/handover.es.ftl?raw';
import fa from '../../../data/texts/handover.fa.ftl?raw';
import ro from '../../../data/texts/handover.ro.ftl?raw';
import so from '../../../data/texts/handover.so.ftl?raw';
import sv from '../../../data/texts/handover.sv.ftl?raw';
import th from '../../../data/texts/handover.th.ftl?raw';
import uk from '../../../data/texts/handover.uk.ftl?raw';

const FILES = { sv, en, ar, es, fa, ro, so, th, uk };

/** A language a person can be shown a number in (BCP 47). */
export type Tongue = keyof typeof FILES;

/** All of them: those of the interface first, then by the alphabet of their tags. */
export const TONGUES = Object.keys(FILES) as Tongue[];

/** No native speaker has read these phrases: the view says so to whoever turns it. */
const UNCHECKED: readonly Tongue[] = ['ar', 'es', 'fa', 'ro', 'so', 'th', 'uk'];
const RIGHT_TO_LEFT: readonly Tongue[] = ['ar', 'fa'];

const bundles = new Map<Tongue, FluentBundle>();

/** A phrase; its id where a language lacks it, which tests/ui/handover.test.mjs keeps from happening. */
export function say(tongue: Tongue, id: string): string {
  const pattern = bundleOf(tongue).getMessage(id)?.value;
  return typeof pattern === 'string' ? pattern : id;
}

/** Which way it is read. */
export function directionOf(tongue: Tongue): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(tongue) ? 'rtl' : 'ltr';
}

/** Has somebody who grew up with the language read its phrases? */
export function isChecked(tongue: Tongue): boolean {
  return !UNCHECKED.includes(tongue);
}

function bundleOf(tongue: Tongue): FluentBundle {
  let bundle = bundles.get(tongue);
  if (!bundle) {
    bundle = new FluentBundle(tongue);
    bundle.addResource(new FluentResource(FILES[tongue]));
    bundles.set(tongue, bundle);
  }
  return bundle;
}
