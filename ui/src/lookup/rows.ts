/** Rows of the list: their ids, and their groups. */
import type { Hit, Tier } from '../bindings/wire';

/** Neighbouring hits that were found in the same way. */
export interface Group {
  tier: Tier;
  /** Position in the whole list of the group's first hit. */
  start: number;
  hits: Hit[];
}

/** The element id of a row, by its position in the whole list. */
export function rowId(index: number): string {
  return `row-${index}`;
}

/** Cuts the list where the tier changes. Never sorts: the order is the core's. */
export function groups(hits: readonly Hit[]): Group[] {
  const result: Group[] = [];
  hits.forEach((hit, index) => {
    const last = result.at(-1);
    if (last?.tier === hit.tier) last.hits.push(hit);
    else result.push({ tier: hit.tier, start: index, hits: [hit] });
  });
  return result;
}

/**
 * The first so many hits of an answer, which are in sight, and below them those of the answer before, until they too are
 * made anew. Of a short answer all.
 */
export function joined(hits: readonly Hit[], before: readonly Hit[], inSight: number): readonly Hit[] {
  if (hits === before || hits.length <= inSight) return hits;
  return [...hits.slice(0, inSight), ...before.slice(inSight)];
}
