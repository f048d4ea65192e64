/**
 * Shift three times within five seconds. A Shift counts when it is let go with no other key pressed since it went down: one
 * held for a capital letter does not, and typing in between starts the count anew.
 */

/** How many make a leaving. Windows asks about sticky keys at five. */
export const PRESSES = 3;
/** Milliseconds from the first to the last. Two seconds were found to be too short for many. */
const WITHIN = 5_000;

/** Counts. Fed with every key of the window; times in milliseconds. */
export class ThreeShifts {
  #times: number[] = [];
  #alone = false;

  /** A key went down. */
  down(key: string, repeat: boolean): void {
    if (repeat) return;
    this.#alone = key === 'Shift';
    if (!this.#alone) this.#times = [];
  }

  /** A key was let go: how many count now, or nothing if this one does not. */
  up(key: string, at: number): number | null {
    if (key !== 'Shift' || !this.#alone) return null;
    this.#alone = false;
    this.#times = [...this.#times.filter((time) => at - time <= WITHIN), at];
    const count = this.#times.length;
    if (count >= PRESSES) this.#times = [];
    return count;
  }

  /** How many count at a moment. */
  count(at: number): number {
    return this.#times.filter((time) => at - time <= WITHIN).length;
  }
}
