/** What the host says once per language: the lines that always stand, the roles, the edition, the computer's clock. */
import type { Choice, Hit, Lang, Reason, Start } from '../bindings/wire';
import * as host from '../ipc';
import { painted, type Query } from './query';
import { Standing } from './standing.svelte';

const start = new Standing<Start>();

/** Asks the host; a later call wins over an earlier one. */
export function loadStart(lang: Lang): Promise<void> {
  return start.ask(() => host.start({ lang, local_offset: localOffset() }));
}

/** How it stands with the start. */
export function startQuery(): Query<Start> {
  return start.query;
}

/** The lines that always stand, as records one can open; empty until the host has answered, and if it cannot. */
export function standingHits(): readonly Hit[] {
  return painted(start.query)?.standing ?? [];
}

/** What is odd about the computer's clock, if anything. */
export function clockWarning(): Reason | null {
  return painted(start.query)?.clock ?? null;
}

/** Roles a user can choose. */
export function roles(): readonly Choice[] {
  return painted(start.query)?.roles ?? [];
}

/** How many minutes the computer's own time is ahead of UTC. Which time it shows, the host cannot know. */
function localOffset(): number {
  return -new Date().getTimezoneOffset();
}
