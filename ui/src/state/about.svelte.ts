/** What the data are. */
import type { About } from '../bindings/wire';
import * as host from '../ipc';
import { lang } from './language.svelte';
import { type Query } from './query';
import { Standing } from './standing.svelte';

const about = new Standing<About>();

/** How it stands with the answer. */
export function aboutQuery(): Query<About> {
  return about.query;
}

/** Asks in the language of the page. */
export function askAbout(): void {
  void about.ask(() => host.about({ lang: lang() }));
}
