/** Cuts a name into marked and unmarked pieces. */

/** A run of letters, marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** `marks` are `[start, end)` in UTF-16 units, in rising order; what lies outside the name or overlaps is left out. */
export function pieces(name: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end <= start || end > name.length) continue;
    if (start > at) result.push({ text: name.slice(at, start), marked: false });
    result.push({ text: name.slice(start, end), marked: true });
    at = end;
  }
  if (at < name.length) result.push({ text: name.slice(at), marked: false });
  return result;
}
