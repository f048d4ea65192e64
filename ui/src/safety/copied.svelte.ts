/**
 * How long a copied number still lies on the clipboard. The host takes it away; this only counts along, so that nobody is
 * surprised by an empty clipboard or relies on a full one.
 */
import * as host from '../ipc';
import { settings } from '../settings/desk.svelte';
import { say } from './speech.svelte';

const SECOND = 1_000;

let left = $state<number | null>(null);
let timer: ReturnType<typeof setInterval> | undefined;

/** The seconds the copied number still has, or nothing when there is none of ours. */
export function copyLasts(): number | null {
  return left;
}

/** Something was copied just now. */
export function countCopy(): void {
  const until = Date.now() + settings().clear_seconds * SECOND;
  const tick = () => {
    const rest = Math.ceil((until - Date.now()) / SECOND);
    if (rest > 0) left = rest;
    else stop();
  };
  clearInterval(timer);
  tick();
  timer = setInterval(tick, SECOND);
}

/** Takes it off the clipboard now. */
export async function clearCopyNow(): Promise<void> {
  stop();
  try {
    say((await host.clearCopy()) ? 'copy-cleared' : 'copy-was-other');
  } catch {
    say('error-clipboard-clear');
  }
}

function stop(): void {
  clearInterval(timer);
  left = null;
}
