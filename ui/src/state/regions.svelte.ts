/** The counties and municipalities one can choose from, and the county chosen on the map. */
import type { RegionView } from '../bindings/wire';
import * as host from '../ipc';
import { lang } from './language.svelte';
import { painted, type Query } from './query';
import { Standing } from './standing.svelte';

const regions = new Standing<RegionView[]>();
let chosen = $state<string | null>(null);

/** The map as its view sees it. */
export const regionMap = {
  get query(): Query<RegionView[]> {
    return regions.query;
  },
  get regions(): readonly RegionView[] {
    return painted(regions.query) ?? [];
  },
  /** The county whose municipalities are shown. */
  get chosen(): RegionView | null {
    return this.regions.find(({ county }) => county.code === chosen) ?? null;
  },
};

/** Asks in the language of the page. */
export function askRegions(): void {
  void regions.ask(() => host.regions({ lang: lang() }));
}

/** Shows the municipalities of a county. */
export function chooseCounty(code: string): void {
  chosen = code;
}

/** Back to the counties; gives the one left. */
export function leaveCounty(): string | null {
  const left = chosen;
  chosen = null;
  return left;
}
