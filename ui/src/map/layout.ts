/**
 * Where each county stands on a map of tiles: roughly as on a map, north at the top. A county of another dataset that is
 * not drawn here is put after the others.
 */

const ROWS = [
  [null, null, '25', null],
  [null, null, '24', null],
  [null, '23', '22', null],
  [null, '20', '21', null],
  ['17', '18', '19', '03'],
  ['14', '05', '04', '01'],
  ['13', '06', '08', '09'],
  ['12', '07', '10', null],
] as const;

/** Row and column, from nought. */
export interface Spot {
  row: number;
  column: number;
}

const SPOTS = new Map<string, Spot>(
  ROWS.flatMap((codes, row) =>
    codes.flatMap((code, column): [string, Spot][] => (code ? [[code, { row, column }]] : [])),
  ),
);

/** Where a county stands, by its code. */
export function spotOf(code: string): Spot | undefined {
  return SPOTS.get(code);
}

/** How an arrow key moves: along rows or along columns, forth or back. */
const ARROWS: Record<string, { along: keyof Spot; across: keyof Spot; step: number }> = {
  ArrowUp: { along: 'row', across: 'column', step: -1 },
  ArrowDown: { along: 'row', across: 'column', step: 1 },
  ArrowLeft: { along: 'column', across: 'row', step: -1 },
  ArrowRight: { along: 'column', across: 'row', step: 1 },
};

/** The nearest county in the direction of an arrow key: the next row or column that has one, there the one least aside. */
export function neighbour(code: string, key: string): string | undefined {
  const from = spotOf(code);
  const arrow = ARROWS[key];
  if (!from || !arrow) return undefined;
  const { along, across, step } = arrow;
  const far = (spot: Spot) => (spot[along] - from[along]) * step * 10 + Math.abs(spot[across] - from[across]);
  const ahead = [...SPOTS].filter(([, spot]) => (spot[along] - from[along]) * step > 0);
  // Sideways only within the row: "left" must not lead somewhere else on the map.
  const reachable = along === 'row' ? ahead : ahead.filter(([, spot]) => spot.row === from.row);
  return reachable.sort(([, one], [, other]) => far(one) - far(other))[0]?.[0];
}

/** Where a line may end within a county's name: before what such names end in. A name of several words breaks between them. */
export const BREAK = /(?<! .*)(?=(?:botten|(?:norr|göt|man)?land|köping|borg|berg|holm)$)/;

/** A county's name on its tile: "Hallands län" and "Halland County" are Halland. */
export function shortName(name: string): string {
  return name.replace(/s? län$| County$/, '');
}
