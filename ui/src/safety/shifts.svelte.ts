/** The Shift presses that count now, for the dots on the button and for speech. */
import { leaveQuickly } from './leave';
import { say } from './speech.svelte';
import { PRESSES, ThreeShifts } from './threeShifts';

const SECOND = 1_000;

const shifts = new ThreeShifts();
let count = $state(0);

/** How many presses count now. */
export function shiftCount(): number {
  return count;
}

/** Listens to the whole window, before everything else does. Gives the way to stop. */
export function watchShifts(): () => void {
  const down = (event: KeyboardEvent) => {
    shifts.down(event.key, event.repeat);
    count = shifts.count(event.timeStamp);
  };
  const up = (event: KeyboardEvent) => {
    const counted = shifts.up(event.key, event.timeStamp);
    if (counted === null) return;
    count = counted;
    if (counted < PRESSES) {
      say('leave-count', { count: counted });
      return;
    }
    say('leave-now');
    leaveQuickly();
  };
  const lapse = setInterval(() => {
    if (count === 0 || shifts.count(performance.now()) > 0) return;
    count = 0;
    say('leave-lapsed');
  }, SECOND);
  addEventListener('keydown', down, { capture: true });
  addEventListener('keyup', up, { capture: true });
  return () => {
    clearInterval(lapse);
    removeEventListener('keydown', down, { capture: true });
    removeEventListener('keyup', up, { capture: true });
  };
}
