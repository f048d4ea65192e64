/**
 * A shared desk: when nobody has touched the window for a while, it empties itself. Only after something was done since the
 * start; an untouched start page stays as it is. The clock read here only measures how long nothing happened.
 */
import { settings } from '../settings/desk.svelte';
import { startOver } from './leave';
import { say } from './speech.svelte';

const SECOND = 1_000;
/** The last seconds are shown. */
const SHOWN = 10;
const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

let left = $state<number | null>(null);

/** The seconds left until the window empties itself, once they are few. */
export function secondsLeft(): number | null {
  return left;
}

/** Watches the whole window. Gives the way to stop. */
export function watchIdle(): () => void {
  let last = Date.now();
  let used = false;

  const rest = () => Math.ceil(settings().idle_seconds - (Date.now() - last) / SECOND);
  const runs = () => used && settings().idle_seconds !== 0;

  const touched = (event: Event) => {
    // A computer that was asleep is woken by somebody else perhaps: no timer has run meanwhile.
    if (runs() && rest() <= 0) {
      startOver();
      return;
    }
    last = Date.now();
    left = null;
    // A mouse that was pushed by a sleeve has told nothing.
    if (used || event.type === 'pointermove') return;
    used = true;
    tick();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    const seconds = rest();
    clearTimeout(timer);
    // While much time is left it is enough to look now and then.
    timer = setTimeout(tick, SECOND * (runs() && seconds <= 2 * SHOWN ? 1 : SHOWN));
    if (!runs() || seconds > SHOWN) {
      left = null;
    } else if (seconds <= 0) {
      startOver();
    } else {
      if (left === null) say('idle-soon', { seconds });
      left = seconds;
    }
  };
  tick();
  for (const type of TOUCHES) addEventListener(type, touched, { capture: true, passive: true });
  document.addEventListener('visibilitychange', tick);
  return () => {
    clearTimeout(timer);
    for (const type of TOUCHES) removeEventListener(type, touched, { capture: true });
    document.removeEventListener('visibilitychange', tick);
  };
}
